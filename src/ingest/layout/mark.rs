//! Was a text written to be read as it stands?
//!
//! Rows of a table may look like totals, notes, headers or torn lines once what stood around them is gone. A text that
//! [`to_csv`](crate::ingest::convert::to_csv) wrote of them bears a mark that costs other programs nothing: in its first record
//! that has cells which need no quotes (two of them where there is no header), some of them stand in quotes, and no other
//! cell of the text does.

use crate::ingest::scan::{Cell, Dialect, Records, scan};

/// How a text that stands is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Whether its first record is the header.
    pub header: bool,
    /// Its columns.
    pub width: usize,
}

/// What a cell says to a writer of quotes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    /// It must stand in quotes.
    Quotes,
    /// A program may put it in quotes for its blanks.
    Perhaps,
    /// Nobody would.
    Nothing,
}

impl Need {
    fn of(cell: &[u8]) -> Need {
        if cell.iter().any(|byte| matches!(byte, b',' | b'"' | b'\n' | b'\r')) {
            return Need::Quotes;
        }
        if cell.contains(&b' ') { Need::Perhaps } else { Need::Nothing }
    }
}

/// The cells of a record that stand in quotes for the mark; none where no cell can.
pub fn marked<'a>(cells: impl Iterator<Item = &'a [u8]>, header: bool) -> Vec<usize> {
    let needs: Vec<Need> = cells.map(Need::of).collect();
    let of = |need: Need| (0..needs.len()).filter(|&column| needs[column] == need).collect::<Vec<_>>();
    // Where every cell has blanks, a program that quotes for their sake quotes them all.
    let free = Some(of(Need::Nothing)).filter(|free| !free.is_empty()).unwrap_or_else(|| of(Need::Perhaps));
    match free[..] {
        [first, _, .., last] if header => vec![first, last],
        [first, ..] if header => vec![first],
        // The first and the last of several: an only one would be both.
        [_, .., last] => vec![last],
        _ => Vec::new(),
    }
}

impl Mark {
    /// How a marked text is cut: its records are as wide as they are, and nothing in them is torn.
    pub const DIALECT: Dialect = Dialect {
        delimiter: Some(b','),
        quote: Some(b'"'),
        escape: crate::ingest::scan::Escape::Doubled,
        trims_blanks: false,
        joins_delimiters: false,
        comment: None,
        width: usize::MAX,
    };

    /// The mark of a text that begins so; `last` says that this is all of it.
    pub fn of(head: &[u8], last: bool) -> Option<Mark> {
        const RECORDS: usize = 1_000;
        // Most texts are not looked at any further.
        if !head.contains(&b'\n') || !head.contains(&b'"') {
            return None;
        }
        let mut records = Records::default();
        scan(head, 0, Mark::DIALECT, last, RECORDS, &mut records);
        let is_quoted = |cell: &Cell| {
            let (start, end) = cell.range();
            start > 0 && head.get(start - 1) == Some(&b'"') && head.get(end) == Some(&b'"')
        };
        let needs = |cell: &Cell| Need::of(cell.raw(head)) == Need::Quotes;
        let marks = |record: &[Cell], header: bool| marked(record.iter().map(|cell| cell.raw(head)), header);
        let all = || (0..records.len()).map(|index| records.record(index));
        // Every other cell is as a writer has it: in quotes where it needs them, and only there.
        let bears = |header: &bool| {
            let bearer = all().position(|record| !marks(record, *header).is_empty());
            let odd = |record: &[Cell]| -> Vec<usize> {
                (0..record.len()).filter(|&column| is_quoted(&record[column]) != needs(&record[column])).collect()
            };
            bearer.is_some_and(|bearer| {
                all().enumerate().all(|(index, record)| {
                    odd(record) == if index == bearer { marks(record, *header) } else { Vec::new() }
                })
            })
        };
        let header = [true, false].into_iter().find(bears)?;
        let width = all().map(<[Cell]>::len).min()?;
        (width > 1).then_some(Mark { header, width })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_text_with_needless_quotes_in_its_first_record_alone_stands() {
        let cases = [
            ("\"id\",name,\"sum\"\n1,Ann,5\nTotal,\"a, b\",5\n", Some((true, 3))),
            ("\"id\",\"full, name\",sum\n1,Ann,5\n", Some((true, 3))),
            ("1,Ann,\"5\"\nTotal,,5\n", Some((false, 3))),
            ("1,\"a, b\",\"5\"\n", Some((false, 3))),
            ("1,\"a, b\"\n2,\"5\"\n", Some((false, 2))),
            ("Title:,New cups\nOpens:,\"2\"\n", Some((false, 2))),
            ("\"order id\",the name,\"the sum\"\n1,Ann,5\n", Some((true, 3))),
            // Rows have such quotes too, or quotes have reasons.
            ("\"id\",name,\"sum\"\n1,\"Ann\",5\n", None),
            ("\"order id\",name,sum\n1,Ann,5\n", None),
            ("\"id\",\"name\",\"sum\"\n1,Ann,5\n", None),
            ("\"id\",\"sum\"\n1,5\n", None),
            ("\"sep=;\"\nid;name\n1;Ann\n", None),
            ("id,name\n1,5\" nail\n", None),
        ];
        for (text, mark) in cases {
            let found = Mark::of(text.as_bytes(), true).map(|mark| (mark.header, mark.width));
            assert_eq!(found, mark, "{text:?}");
        }
    }
}
