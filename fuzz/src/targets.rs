//! What must hold for any bytes. The fuzzer looks for bytes for which it does not; `tests/corpus.rs` holds the engine to
//! those that were found.

use countinghouse::facts::FactKind;
use countinghouse::ingest::columns::kind::infer_kind;
use countinghouse::ingest::convert::to_csv;
use countinghouse::ingest::date::parse_date;
use countinghouse::ingest::encoding::{Stream, foreign};
use countinghouse::ingest::layout::infer_layout;
use countinghouse::ingest::number::parse_number;
use countinghouse::ingest::scan::{Records, scan};
use countinghouse::metrics::Evaluation;
use countinghouse::report::analyses::Answers;
use countinghouse::report::{json, terminal};
use countinghouse::time::DateOrder;
use countinghouse::workbook::{Options, open};

/// Any bytes, cut anywhere, become the same valid UTF-8, with a second attempt at most. The first byte says where they
/// are cut.
pub fn decode(input: &[u8]) {
    let Some((&cut, bytes)) = input.split_first() else { return };
    let decode = |pieces: [&[u8]; 2]| {
        let (mut known, mut attempts) = (None, 0);
        loop {
            let (mut stream, mut text) = (Stream::new(known, foreign), Vec::new());
            pieces.iter().for_each(|piece| stream.push(piece, &mut text));
            match stream.finish(&mut text) {
                Ok(()) => return (text, stream.verdict(), stream.costs()),
                Err(verdict) => known = Some(verdict),
            }
            attempts += 1;
            assert!(attempts < 2, "a second attempt settles it");
        }
    };
    let (head, rest) = bytes.split_at(usize::from(cut).min(bytes.len()));
    let (whole, parts) = (decode([bytes, &[]]), decode([head, rest]));
    assert_eq!(whole, parts, "where the bytes are cut decides nothing");
    assert!(std::str::from_utf8(&whole.0).is_ok());
}

/// A layout is always found, and is consistent with itself.
pub fn dialect(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    let layout = infer_layout(text.as_bytes(), true);
    assert_eq!(layout.names.len(), layout.kinds.len());
    let mut names = layout.names.clone();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), layout.names.len(), "names are unique");
    assert!(layout.header.iter().all(|&record| record < layout.first_data()));
}

/// Pieces of any size give the same cells as the whole. The first byte says how large the pieces are.
pub fn records(input: &[u8]) {
    let Some((&piece, bytes)) = input.split_first() else { return };
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (dialect, text) = (infer_layout(text.as_bytes(), true).dialect, text.as_bytes());
    let mut whole = Records::default();
    assert_eq!(scan(text, 0, dialect, true, usize::MAX, &mut whole), text.len());
    let (mut ends, mut cells, mut from, mut fed) = (0, Vec::new(), 0, 0);
    while fed < text.len() {
        fed = (fed + usize::from(piece) + 1).min(text.len());
        let mut records = Records::default();
        from = scan(&text[..fed], from, dialect, fed == text.len(), usize::MAX, &mut records);
        ends += records.len();
        cells.extend(records.cells);
    }
    assert_eq!((ends, &cells), (whole.len(), &whole.cells), "in pieces of {piece}");
}

/// A column's kind is found for any cells, and every cell is read or refused. The first line is the header.
pub fn values(input: &[u8]) {
    let mut lines = input.split(|&byte| byte == b'\n');
    let header = String::from_utf8_lossy(lines.next().unwrap_or_default());
    infer_kind(&header, lines.clone());
    for cell in lines {
        for sign in [b'.', b','] {
            parse_number(cell, sign);
        }
        for order in [DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst] {
            parse_date(cell, order);
        }
    }
}

/// Any bytes are read or refused with a sentence; every row is used or left out; converting a converted file changes
/// nothing.
pub fn inspect(bytes: &[u8]) {
    let workbook = match open("file.csv", bytes, Options::default()) {
        Ok(workbook) => workbook,
        Err(error) => return assert!(!error.to_string().is_empty() && !error.hint().to_string().is_empty()),
    };
    json::inspect_text(&workbook);
    terminal::inspect(&workbook);
    json::to_text(&json::quality(&workbook));
    if let Ok(figures) = &workbook.figures {
        if let Ok(analysis) = json::analyse(&workbook, Some(figures), &[], &Answers::default()) {
            json::to_text(&analysis);
        }
        let of_orders = |evaluation: &&Evaluation| evaluation.formula.kinds() == [FactKind::Orders];
        for evaluation in workbook.evaluations.iter().filter(of_orders) {
            let left: u64 = evaluation.rows_left_out.iter().map(|left| left.rows).sum();
            assert_eq!(evaluation.rows_used + left, workbook.orders.rows, "{}", evaluation.metric.id);
        }
    }
    let once = to_csv(bytes, &workbook.main().reading, false);
    to_csv(bytes, &workbook.main().reading, true);
    if let Ok(again) = open("file.csv", once.as_bytes(), Options::default()) {
        assert_eq!(to_csv(once.as_bytes(), &again.main().reading, false), once);
    }
}
