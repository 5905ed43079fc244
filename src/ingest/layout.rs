//! From the head of a text: the delimiter, the quote, where the header stands and what every column holds.

use super::cell::{is_null, trim};
use super::date::{order_hint, parse_date};
use super::kind::infer_kind;
use super::number::parse_number;
use super::scan::{Dialect, Records, scan};
use crate::table::Kind;
use crate::time::DateOrder;
use std::collections::{BTreeMap, BTreeSet};

/// How a text is to be read, decided from its head.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Delimiter, quote, escape and what a remark begins with.
    pub dialect: Dialect,
    /// The records that hold the header, in order; empty where there is none. Several are joined by column with a blank.
    pub header: Vec<usize>,
    /// What the records before the first record of data are, one by one.
    pub above: Vec<Above>,
    /// Column names, made unique.
    pub names: Vec<String>,
    /// What each column holds.
    pub kinds: Vec<Kind>,
}

impl Layout {
    /// The first record of data.
    pub fn first_data(&self) -> usize {
        self.above.len()
    }
}

/// What a record above the data is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Above {
    /// A row of the header.
    Header,
    /// A title, a date of export, a key with its value.
    Preamble,
    /// A remark, marked as such.
    Comment,
    /// The units of the columns.
    Units,
    /// An instruction to the reading program, such as `sep=;`.
    Directive,
    /// No cell holds anything.
    Blank,
}

/// The name of a column whose header stands in several records: the parts that say something, with a blank between.
pub fn join_header<'a>(parts: impl Iterator<Item = &'a [u8]>) -> Vec<u8> {
    let mut name = Vec::new();
    for part in parts.map(trim).filter(|part| !part.is_empty()) {
        if !name.is_empty() {
            name.push(b' ');
        }
        name.extend_from_slice(part);
    }
    name
}

/// Cells of the head as text, row by row.
struct Head {
    rows: Vec<Vec<String>>,
}

impl Head {
    fn read(text: &[u8], dialect: Dialect, last: bool, limit: usize) -> Head {
        let (mut records, mut scratch) = (Records::default(), Vec::new());
        scan(text, 0, dialect, last, limit, &mut records);
        let cell = |cell: &super::scan::Cell, scratch: &mut Vec<u8>| {
            String::from_utf8_lossy(trim(cell.text(text, dialect, scratch))).into_owned()
        };
        let rows = (0..records.len())
            .map(|index| records.record(index).iter().map(|one| cell(one, &mut scratch)).collect())
            .collect();
        Head { rows }
    }

    /// The width that most records have; blank lines do not count.
    fn usual_width(&self) -> usize {
        let widths = || self.rows.iter().filter(|row| !is_blank(row)).map(Vec::len);
        let widest = widths().max().unwrap_or(0);
        let mut counts = vec![0usize; widest + 1];
        widths().for_each(|width| counts[width] += 1);
        // The wider of two that are as frequent: a preamble is narrow.
        (0..=widest).max_by_key(|&width| counts[width]).unwrap_or(0)
    }
}

/// Whether a record is a blank line.
pub fn is_blank(row: &[String]) -> bool {
    matches!(row, [only] if only.is_empty())
}

/// Decides how to read a text from its head; `last` says that the head is all of it.
pub fn infer_layout(head: &[u8], last: bool) -> Layout {
    const RECORDS: usize = 1_000;
    let dialect = infer_dialect(head, last);
    let head = Head::read(head, dialect, last, RECORDS);
    let width = head.usual_width();
    let top = head.rows.iter().position(|row| row.len() == width && !is_blank(row)).unwrap_or(0);
    let has_header = is_header(&head, top, width);
    let first_data = if has_header { top + 1 } else { top };
    let empty = Vec::new();
    let header = if has_header { head.rows.get(top).unwrap_or(&empty) } else { &empty };
    let kinds = (0..width)
        .map(|column| {
            let name = header.get(column).map_or("", String::as_str);
            let values = head.rows.iter().skip(first_data).filter_map(|row| row.get(column)).map(String::as_bytes);
            infer_kind(name, values)
        })
        .collect();
    let above = (0..first_data)
        .map(|index| match head.rows.get(index) {
            _ if has_header && index == top => Above::Header,
            Some(row) if is_blank(row) => Above::Blank,
            _ => Above::Preamble,
        })
        .collect();
    let names = unique_names(header, width);
    Layout { dialect, header: has_header.then_some(top).into_iter().collect(), above, names, kinds }
}

/// The delimiter and quote under which the head looks most like a table: records of one width, cells of one piece.
fn infer_dialect(head: &[u8], last: bool) -> Dialect {
    const RECORDS: usize = 300;
    let quote = if head.contains(&b'"') || !head.contains(&b'\'') { b'"' } else { single_quote(head) };
    let mut best = (Dialect { quote: Some(quote), ..Dialect::standard(None) }, 0.0);
    for delimiter in [b',', b';', b'\t', b'|'] {
        let dialect = Dialect { quote: Some(quote), ..Dialect::standard(Some(delimiter)) };
        let score = table_score(&Head::read(head, dialect, last, RECORDS));
        if score > best.1 {
            best = (dialect, score);
        }
    }
    best.0
}

/// A single quote is a quote only where cells are wrapped in it; else it is an apostrophe.
fn single_quote(head: &[u8]) -> u8 {
    let wraps = |pair: &[u8]| pair[0] == b'\'' && matches!(pair[1], b',' | b';' | b'\t' | b'|' | b'\n' | b'\r');
    let opens = |pair: &[u8]| pair[1] == b'\'' && matches!(pair[0], b',' | b';' | b'\t' | b'|' | b'\n');
    let count = |test: &dyn Fn(&[u8]) -> bool| head.windows(2).filter(|pair| test(pair)).count();
    let (opening, closing) = (count(&opens), count(&wraps));
    if opening > 1 && closing > 1 { b'\'' } else { b'"' }
}

fn table_score(head: &Head) -> f64 {
    let width = head.usual_width();
    let rows: Vec<_> = head.rows.iter().filter(|row| !is_blank(row)).collect();
    if width < 2 || rows.is_empty() {
        return 0.0;
    }
    let of_width = rows.iter().filter(|row| row.len() == width).count() as f64 / rows.len() as f64;
    let (mut cells, mut whole) = (0u32, 0u32);
    for cell in rows.iter().filter(|row| row.len() == width).flat_map(|row| row.iter()) {
        cells += 1;
        whole += u32::from(is_one_piece(cell));
    }
    let whole = f64::from(whole) / f64::from(cells.max(1));
    // A wider table that is as regular is the better reading: `a;1,5` has two columns, not two and a torn number.
    of_width * of_width * (0.2 + whole) * (1.0 - 1.0 / (1.0 + width as f64))
}

/// Whether a cell looks like one thing: a number, a date, or text in which no other delimiter stands.
fn is_one_piece(cell: &str) -> bool {
    is_null(cell.as_bytes())
        || parse_number(cell.as_bytes(), b'.').is_some()
        || parse_number(cell.as_bytes(), b',').is_some()
        || parse_date(cell.as_bytes(), DateOrder::DayFirst).is_some()
        || parse_date(cell.as_bytes(), DateOrder::MonthFirst).is_some()
        || !cell.contains([';', '\t', '|', '"']) && !cell.ends_with(',')
}

/// A header is a record of words above a column that holds something else, or of different words above text.
fn is_header(head: &Head, top: usize, width: usize) -> bool {
    let Some(row) = head.rows.get(top).filter(|row| row.len() == width) else { return false };
    let is_value = |cell: &str| {
        parse_number(cell.as_bytes(), b'.').is_some()
            || parse_number(cell.as_bytes(), b',').is_some()
            || order_hint(cell.as_bytes()).is_some()
            || cell.contains('@')
    };
    let filled = row.iter().filter(|cell| !cell.is_empty()).count();
    if filled == 0 || row.iter().any(|cell| is_value(cell)) {
        return false;
    }
    let mut different: Vec<String> =
        row.iter().filter(|cell| !cell.is_empty()).map(|cell| cell.to_lowercase()).collect();
    different.sort_unstable();
    different.dedup();
    let below = || head.rows.iter().skip(top + 1).filter(|row| row.len() == width);
    let over_values = below().any(|row| row.iter().any(|cell| is_value(cell)));
    // A repeated header is still a header where values stand below it; text above text must at least be all different.
    (over_values && different.len() * 2 >= filled) || (different.len() == width && filled == width)
}

fn unique_names(header: &[String], width: usize) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut copies: BTreeMap<String, usize> = BTreeMap::new();
    let mut unique = |column: usize| {
        let own = header.get(column).filter(|name| !name.is_empty());
        let base = own.cloned().unwrap_or_else(|| format!("Column {}", column + 1));
        let mut name = base.clone();
        while !taken.insert(name.clone()) {
            let copy = copies.entry(base.clone()).or_insert(1);
            *copy += 1;
            name = format!("{base} ({copy})");
        }
        name
    };
    (0..width).map(&mut unique).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(text: &str) -> Layout {
        infer_layout(text.as_bytes(), true)
    }

    #[test]
    fn delimiters_are_found_by_looking() {
        let cases = [
            ("a,b\n1,2\n", Some(b',')),
            ("name;price\nRye;1,50\nWheat;2,20\n", Some(b';')),
            ("a\tb\nx, y\t2\nz, q\t3\n", Some(b'\t')),
            ("a|b|c\n1|2|3\n", Some(b'|')),
            ("email\nx@example.com\ny@example.com\n", None),
            ("\"Smith, J\";1\n\"Doe, K\";2\n", Some(b';')),
        ];
        for (text, delimiter) in cases {
            assert_eq!(layout(text).dialect.delimiter, delimiter, "{text:?}");
        }
    }

    #[test]
    fn headers_are_told_from_data_and_preambles() {
        assert_eq!(layout("a,b\n1,2\n").header, [0]);
        assert_eq!(layout("x,2024-01-01,5\ny,2024-01-02,6\n").header, [0; 0]);
        assert_eq!(layout("Report\n\nday,amount\n2024-01-01,5\n2024-01-02,6\n").header, [2]);
        assert_eq!(layout("a,a,\n1,2,3\n4,5,6\n").names, ["a", "a (2)", "Column 3"]);
    }
}
