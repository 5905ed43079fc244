//! From the head of a text: delimiter, quote and escape, decided by how regular the records become and by what the
//! cells then look like.

use crate::ingest::columns::shape::Shape;
use crate::ingest::scan::{Cell, Dialect, Escape, Records, scan};

/// Records that are looked at for every way to read them.
const RECORDS: usize = 300;
/// Cells whose shape is looked at, for every way to read them.
const CELLS: usize = 2_000;

/// What may stand between cells, with what makes one more likely than another that divides a text as well.
const DELIMITERS: [(u8, f64); 11] = [
    (b',', 1.0),
    (b';', 1.0),
    (b'\t', 1.05),
    (b'|', 0.97),
    (0x1f, 1.05),
    (0x01, 1.05),
    (b'~', 0.9),
    (b'^', 0.9),
    (b':', 0.6),
    (b' ', 0.55),
    (b'!', 0.3),
];

/// What a line may begin with that is a remark.
const REMARKS: [&str; 6] = ["#", "//", "%", "--", ";", "!"];

/// How a text is to be read; the width is that of most records.
pub fn infer_dialect(head: &[u8], last: bool) -> Dialect {
    let (directive, text) = directive(head).map_or((None, head), |(sign, rest)| (Some(sign), &head[rest..]));
    let remark = REMARKS.iter().find(|sign| begins_lines(text, sign)).copied();
    // A semicolon may begin remarks and separate cells, the first of them empty.
    let separates = |sign: &&str| {
        DELIMITERS.iter().any(|(delimiter, _)| sign.bytes().next() == Some(*delimiter))
            && best_dialect(text, last, None, directive).dialect.delimiter == sign.bytes().next()
    };
    let remark = remark.filter(|sign| !separates(sign));
    let mut best = best_dialect(text, last, remark, directive);
    if let Some(sign) = remark
        && looks_like_data(text, sign, best.dialect, last)
    {
        best = best_dialect(text, last, None, directive);
    }
    Dialect { width: best.width, ..best.dialect }
}

/// The records of a text. Where some are wider than the first only because of what stands within brackets, they are cut
/// to its width.
fn records_of(text: &[u8], dialect: Dialect, last: bool) -> Records {
    let mut records = Records::default();
    scan(text, 0, dialect, last, RECORDS, &mut records);
    let rows = || (0..records.len()).map(|index| records.record(index));
    let first = rows().find(|record| !is_void(record)).map_or(0, <[Cell]>::len);
    if first > 1 && rows().any(|record| record.len() > first) {
        let mut narrower = Records::default();
        scan(text, 0, Dialect { width: first, ..dialect }, last, RECORDS, &mut narrower);
        let fit = (0..narrower.len()).filter(|&index| narrower.record(index).len() == first).count();
        if fit * 10 >= narrower.len() * 9 {
            return narrower;
        }
    }
    records
}

/// The delimiter that a first line like `sep=;` names, and where the text after that line begins.
pub fn directive(head: &[u8]) -> Option<(u8, usize)> {
    let end = head.iter().position(|byte| matches!(byte, b'\n' | b'\r'))?;
    let line = head[..end].trim_ascii_end();
    let line = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(line);
    let (word, sign) = line.split_at_checked(4)?;
    let sign = match (word.eq_ignore_ascii_case(b"sep="), sign) {
        (true, [sign]) => *sign,
        // The blanks of a tab were cut above.
        (true, [] | b"\\t") => b'\t',
        _ => return None,
    };
    let next = end + 1 + usize::from(head.get(end..end + 2) == Some(b"\r\n"));
    Some((sign, next))
}

/// Whether some lines begin with a sign, one of the first among them, and others do not.
fn begins_lines(text: &[u8], sign: &str) -> bool {
    let lines = || text.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.trim_ascii().is_empty());
    let marked = |line: &[u8]| line.starts_with(sign.as_bytes());
    lines().take(3).any(marked) && lines().take(RECORDS).any(|line| !marked(line))
}

/// Whether the lines that begin with a sign are as wide as the others: then the sign is part of their first cell.
fn looks_like_data(text: &[u8], sign: &str, dialect: Dialect, last: bool) -> bool {
    let plain = Dialect { comment: None, ..dialect };
    let (mut records, mut marked, mut alike, mut others) = (Records::default(), 0, 0, 0);
    scan(text, 0, plain, last, RECORDS, &mut records);
    let width = Widths::of(&records).usual;
    for index in 0..records.len() {
        let record = records.record(index);
        let Some(first) = record.first() else { continue };
        if first.raw(text).starts_with(sign.as_bytes()) {
            marked += 1;
            // A sign right before a number or a word names something: #1001.
            let names = first.raw(text).get(sign.len()).is_some_and(|byte| byte.is_ascii_alphanumeric());
            alike += usize::from(if width > 2 {
                record.len().abs_diff(width) <= 1
            } else if width > 1 {
                record.len() == width
            } else {
                names
            });
        } else if !first.is_empty() {
            others += 1;
        }
    }
    // A single such line above the others may be their header.
    alike * 2 > marked && (marked > 1 || others == 0 || width > 1)
}

/// A way to read a text, and how good it is.
#[derive(Clone, Copy)]
struct Candidate {
    dialect: Dialect,
    width: usize,
    score: f64,
}

fn best_dialect(text: &[u8], last: bool, comment: Option<&'static str>, directive: Option<u8>) -> Candidate {
    /// A delimiter that the file itself names needs less evidence.
    const NAMED: f64 = 3.0;
    let one_column = Dialect { comment, ..Dialect::standard(None) };
    let mut best = Candidate { dialect: one_column, width: 1, score: one_column_score(text, one_column, last) };
    let mut named = directive.filter(|sign| !DELIMITERS.iter().any(|(known, _)| known == sign)).map(|sign| (sign, 1.0));
    for (delimiter, prior) in DELIMITERS.into_iter().chain(named.take()) {
        if !text.contains(&delimiter) {
            continue;
        }
        let prior = if directive == Some(delimiter) { prior * NAMED } else { prior };
        let plain = Dialect { comment, ..Dialect::standard(Some(delimiter)) };
        for dialect in variants(text, plain) {
            let (score, width) = table_score(text, dialect, last);
            // On a tie the first, plainest reading stays.
            if score * prior > best.score * 1.000_001 {
                best = Candidate { dialect, width, score: score * prior };
            }
        }
    }
    best.dialect.escape = infer_escape(text, best.dialect);
    best
}

/// The ways to quote and to set blanks that a text gives reason to try with one delimiter, the plainest first.
fn variants(text: &[u8], plain: Dialect) -> Vec<Dialect> {
    let delimiter = plain.delimiter.unwrap_or(b'\n');
    let edge = |byte: Option<&u8>| byte.is_none_or(|&byte| matches!(byte, b'\n' | b'\r') || byte == delimiter);
    let (mut opened, mut wrapped, mut blank_quotes, mut runs) = (false, false, false, false);
    let (mut blanks, mut delimiters) = (0, 0);
    for (at, &byte) in text.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| text.get(at));
        if byte == delimiter {
            delimiters += 1;
            let after = text.get(at + 1).copied();
            blanks += u32::from(matches!(after, Some(b' ' | b'\n' | b'\r') | None));
            blank_quotes |= after == Some(b' ') && text[at + 1..].trim_ascii_start().first() == Some(&b'"');
            runs |= after == Some(delimiter);
        } else if byte == b'\'' {
            opened |= edge(before) || before == Some(&b' ');
            wrapped |= opened && edge(text.get(at + 1));
        }
    }
    let mut variants = vec![plain];
    if wrapped {
        variants.push(Dialect { quote: Some(b'\''), ..plain });
    }
    if delimiter != b' ' && delimiters > 0 && (blank_quotes || blanks * 10 >= delimiters * 9) {
        let trimmed: Vec<Dialect> = variants.iter().map(|dialect| Dialect { trims_blanks: true, ..*dialect }).collect();
        if blanks * 10 >= delimiters * 9 {
            variants = trimmed;
        } else {
            variants.extend(trimmed);
        }
    }
    if runs && (delimiter == b' ' || delimiter == b'\t' && !is_even(text, delimiter)) {
        variants.push(Dialect { joins_delimiters: true, ..plain });
    }
    variants
}

/// Whether nearly all lines have the same number of delimiters: then one beside another means an empty cell, and not
/// that columns are aligned.
fn is_even(text: &[u8], delimiter: u8) -> bool {
    let counts = text.split(|&byte| byte == b'\n').filter(|line| !line.trim_ascii().is_empty());
    let counts: Vec<usize> = counts.map(|line| line.iter().filter(|&&byte| byte == delimiter).count()).collect();
    let same = |wanted: &usize| counts.iter().filter(|&count| count == wanted).count();
    // The last line may have been cut off.
    counts.first().is_some_and(|first| (same(first) + 1) * 20 > counts.len() * 19)
}

/// The widths of the records that hold something.
struct Widths {
    /// The width that most records have, a wider one counting more.
    usual: usize,
    /// The share of records with it, from the first one on and in all.
    share: f64,
}

impl Widths {
    fn of(records: &Records) -> Widths {
        let rows = (0..records.len()).map(|index| records.record(index));
        let widths: Vec<usize> = rows.filter(|row| !is_void(row)).map(<[Cell]>::len).collect();
        let usual = usual_width(&widths);
        let of_width = widths.iter().filter(|&&width| width == usual).count();
        let (all, first) = (widths.len(), widths.iter().position(|&width| width == usual).unwrap_or(0));
        // What stands above a table is narrower, but a few lines of a text are no table.
        let above = match of_width {
            0 | 1 => 0,
            2 => first.min(all / 2),
            _ => first,
        };
        // A wide record with a cell more or less is half regular.
        let near = widths.iter().filter(|&&width| usual > 3 && width.abs_diff(usual) == 1).count();
        let share = |of: usize| (of_width as f64 + 0.5 * near as f64) / of.max(1) as f64;
        let share = 0.8 * share(all - above) + 0.2 * share(all);
        Widths { usual, share }
    }
}

/// Whether a record is a blank line or a remark.
fn is_void(record: &[Cell]) -> bool {
    matches!(record, [only] if only.is_empty() || only.is_comment())
}

/// The width that most records have; a wider one counts more, for what stands above a table is narrow.
pub fn usual_width(widths: &[usize]) -> usize {
    let widest = widths.iter().copied().max().unwrap_or(0);
    let mut counts = vec![0u32; widest + 1];
    widths.iter().for_each(|&width| counts[width] += 1);
    let most = counts.iter().skip(2).copied().max().unwrap_or(0);
    let weight = |width: usize| match width {
        0 => 0.0,
        1 => f64::from(counts[1]) * 0.2,
        // A single wide record among many is an accident.
        _ if counts[width] == 1 && most > 1 => 0.0,
        _ => f64::from(counts[width]) * ((width - 1) as f64).sqrt(),
    };
    (0..=widest).max_by(|&a, &b| weight(a).total_cmp(&weight(b))).unwrap_or(0)
}

/// How much a text looks like a table when it is read in one way, from 0 to 1, and how wide that table is.
fn table_score(text: &[u8], dialect: Dialect, last: bool) -> (f64, usize) {
    let records = records_of(text, dialect, last);
    let Widths { usual, share } = Widths::of(&records);
    if usual < 2 {
        return (0.0, 1);
    }
    // Where tabs in a row are one, a wider first record says that they are not: some column is empty.
    let first = (0..records.len()).map(|index| records.record(index)).find(|record| record.len() > 1);
    if dialect.joins_delimiters && dialect.delimiter == Some(b'\t') && first.is_some_and(|first| first.len() > usual) {
        return (0.0, usual);
    }
    let mut columns = vec![[0u32; Shape::COUNT]; usual.min(64)];
    let (mut cells, mut worth, mut quoted) = (0usize, 0.0, 0usize);
    let rows = (0..records.len()).map(|index| records.record(index)).filter(|record| record.len() == usual);
    'rows: for record in rows {
        for (column, cell) in record.iter().enumerate() {
            let raw = cell.raw(text);
            let shape = Shape::of(raw);
            let in_quotes = is_quoted(*cell, text, dialect);
            quoted += usize::from(in_quotes);
            worth += if in_quotes { worth_of(shape).max(0.9) } else { worth_of_plain(raw, shape, dialect) };
            if let Some(counts) = columns.get_mut(column) {
                counts[shape as usize] += 1;
            }
            cells += 1;
            if cells >= CELLS {
                break 'rows;
            }
        }
    }
    let worth = worth / cells.max(1) as f64;
    let (alike, typed) = columns_alike(&columns);
    // These stand within texts, times and addresses: they need columns that hold something certain.
    let doubtful = matches!(dialect.delimiter, Some(b' ' | b':' | b'!'));
    if doubtful && (share < 0.75 || (typed < 0.3 && quoted * 10 < cells && usual < 4)) {
        return (0.0, usual);
    }
    // A single record says little: what stands within texts more often than between cells is less likely.
    let single = records.len() == 1 && !matches!(dialect.delimiter, Some(b',' | b';' | b'\t'));
    let share = if single { 0.8 * share } else { share };
    (share * share * (0.1 + 0.9 * worth) * (0.75 + 0.25 * alike) * (1.0 - 1.0 / (1.0 + usual as f64)), usual)
}

/// The share of columns whose cells look alike, and of those that hold numbers, dates and such.
fn columns_alike(columns: &[[u32; Shape::COUNT]]) -> (f64, f64) {
    let (mut alike, mut typed) = (0u32, 0u32);
    for counts in columns {
        let filled: u32 = counts.iter().sum::<u32>() - counts[Shape::Empty as usize];
        let of = |shape: Shape| counts[shape as usize];
        let certain = [Shape::Number, Shape::Date, Shape::Time, Shape::Flag, Shape::Address];
        let best_typed = certain.into_iter().map(of).max().unwrap_or(0);
        let words = of(Shape::Words) + of(Shape::Prose) + of(Shape::Code);
        // The first row may be a header.
        let values = filled.saturating_sub(1);
        typed += u32::from(best_typed > 0 && best_typed * 10 >= values * 7);
        alike += u32::from(best_typed.max(words) * 10 >= values * 8);
    }
    let all = columns.len().max(1) as f64;
    (f64::from(alike) / all, f64::from(typed) / all)
}

/// How good it is that a text has lines and nothing else.
fn one_column_score(text: &[u8], dialect: Dialect, last: bool) -> f64 {
    let mut records = Records::default();
    scan(text, 0, dialect, last, RECORDS, &mut records);
    let (mut lines, mut typed, mut torn) = (0u32, 0u32, 0u32);
    for index in 0..records.len() {
        let [only] = records.record(index) else { continue };
        if is_void(&[*only]) {
            continue;
        }
        let raw = only.raw(text);
        lines += 1;
        let shape = Shape::of(raw);
        // Two numbers with a comma between them are two cells.
        let list = raw.iter().filter(|byte| matches!(byte, b',' | b';' | b'\t' | b'|')).count();
        typed += u32::from(shape.is_typed() && list == 0);
        torn += u32::from(!is_quoted(*only, text, dialect) && is_torn(raw, dialect));
    }
    let lines = f64::from(lines.max(1));
    (0.3 + 0.4 * f64::from(typed) / lines) * (1.0 - 0.9 * f64::from(torn) / lines)
}

fn is_quoted(cell: Cell, text: &[u8], dialect: Dialect) -> bool {
    let place = cell.place();
    let at = |at: usize| text.get(at).copied();
    if at(place.start) == Some(b'=') && at(place.start + 1) == dialect.quote {
        return true;
    }
    dialect.quote.is_some() && place.start > 0 && at(place.start - 1) == dialect.quote && at(place.end) == dialect.quote
}

fn worth_of(shape: Shape) -> f64 {
    match shape {
        Shape::Number | Shape::Date | Shape::Time | Shape::Flag | Shape::Address => 1.0,
        Shape::Code => 0.9,
        Shape::Words => 0.85,
        Shape::Empty => 0.75,
        Shape::Prose => 0.6,
    }
}

fn worth_of_plain(raw: &[u8], shape: Shape, dialect: Dialect) -> f64 {
    if shape.is_typed() || !is_torn(raw, dialect) { worth_of(shape) } else { 0.1 }
}

/// Whether a cell looks like a piece of something: another delimiter stands in it, or half of a pair of quotes.
fn is_torn(raw: &[u8], dialect: Dialect) -> bool {
    let text = raw.trim_ascii();
    let (Some(&first), Some(&end)) = (text.first(), text.last()) else { return false };
    if matches!((first, end), (b'{', b'}') | (b'[', b']')) {
        return false;
    }
    // A quote that opens nothing; a quote at the end may be inches.
    if first == b'"' || Some(first) == dialect.quote || (first == b'\'' && end == b'\'') {
        return true;
    }
    if matches!(first, b',' | b';' | b'|') || matches!(end, b',' | b';' | b'|') {
        return true;
    }
    text.iter().enumerate().any(|(at, &byte)| {
        let next = text.get(at + 1).copied().unwrap_or(b' ');
        Some(byte) != dialect.delimiter
            && match byte {
                b'\t' => true,
                b'|' => next != b' ' && (dialect.delimiter.is_none() || !is_list(text)),
                b';' => next != b' ',
                b',' => next != b' ' && !(next.is_ascii_digit() && at > 0 && text[at - 1].is_ascii_digit()),
                _ => false,
            }
    })
}

/// Whether a cell lists things with bars between them, as in `red|green|blue`.
fn is_list(text: &[u8]) -> bool {
    text.iter().filter(|&&byte| byte == b'|').count() > 1 && !text.contains(&b',') && !text.contains(&b';')
}

/// Whether quotes within quotes follow a backslash rather than a quote.
fn infer_escape(text: &[u8], dialect: Dialect) -> Escape {
    let Some(quote) = dialect.quote else { return Escape::Doubled };
    let is_edge =
        |byte: Option<&u8>| byte.is_none_or(|&byte| matches!(byte, b'\n' | b'\r') || Some(byte) == dialect.delimiter);
    let (mut backslashes, mut doubled) = (0u32, 0u32);
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.iter().position(|&byte| byte == quote)) {
        let place = at + found;
        let run = text[place..].iter().take_while(|&&byte| byte == quote).count();
        let slashes = text[..place].iter().rev().take_while(|&&byte| byte == b'\\').count();
        let before = place.checked_sub(1).and_then(|before| text.get(before));
        let (opens, ends) = (is_edge(before), is_edge(text.get(place + run)));
        if slashes % 2 == 1 {
            // One that ends a cell may be a path's end; two before an edge are an escaped one and the closing one.
            match (run, ends) {
                (1, false) | (2, true) => backslashes += 1,
                (2, false) => doubled += 1,
                _ => {}
            }
        } else if run > 1 && !(opens && ends && run == 2) {
            doubled += 1;
        }
        at = place + run;
    }
    if backslashes > doubled { Escape::Backslash } else { Escape::Doubled }
}
