//! From the head of a text: the delimiter, the quote, where the header stands and what every column holds.

pub(in crate::ingest) mod dialect;
pub(in crate::ingest) mod evidence;
pub(in crate::ingest) mod header;
pub(in crate::ingest) mod mark;
pub(in crate::ingest) mod wrapped;

use crate::ingest::cell::trim;
use crate::ingest::columns::kind::infer_kind;
use crate::ingest::columns::shape::Shape;
use crate::ingest::columns::yearless::{Told, told};
use crate::ingest::header::words::header_words;
use crate::ingest::layout::dialect::infer_dialect;
use crate::ingest::layout::evidence::Row;
use crate::ingest::layout::header::{Heading, find_heading};
use crate::ingest::layout::mark::Mark;
use crate::ingest::number::unwrapped;
use crate::ingest::scan::{Cell, Dialect, Records, scan};
use crate::map::Map;
use crate::table::Kind;

/// How a text is to be read, decided from its head.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Delimiter, quote, escape and what a remark begins with.
    pub dialect: Dialect,
    /// The records that hold the header, in order; empty where there is none. Several are joined by column with a blank.
    pub header: Vec<usize>,
    /// What the records before the first record of data are, one by one.
    pub above: Vec<Above>,
    /// The header's own words, column by column; empty where there is none.
    pub titles: Vec<String>,
    /// Where a header of one cell too few lacks a delimiter.
    pub seam: Option<Seam>,
    /// The time that the lines above the table say it is about.
    pub told: Option<Told>,
    /// Whether lines stand in quotes once more, as one cell each.
    pub wrapped: bool,
    /// Whether the text was written to be read as it stands, so that every record is a row.
    pub stands: bool,
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

    /// Whether there is a header and one of its words is a word that headers have.
    pub fn has_known_header(&self) -> bool {
        !self.header.is_empty() && self.names.iter().any(|name| header_words(name).0 > 0)
    }
}

/// A place within a cell of the header at which a delimiter is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seam {
    /// The cell.
    pub cell: usize,
    /// How many of its bytes are the name of the first of its two columns; 0 where that has none.
    pub at: usize,
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

/// The name of a column whose header stands in several records: the parts that say something, each once, with a blank
/// between.
pub fn join_header<'a>(parts: impl Iterator<Item = &'a [u8]>) -> Vec<u8> {
    let mut name = Vec::new();
    let mut last: &[u8] = b"";
    for part in parts.map(|part| unwrapped(trim(part))) {
        if part.is_empty() || part == last {
            continue;
        }
        if !name.is_empty() {
            name.push(b' ');
        }
        name.extend_from_slice(part);
        last = part;
    }
    name
}

/// Decides how to read a text from its head; `last` says that the head is all of it.
pub fn infer_layout(head: &[u8], last: bool) -> Layout {
    // A head without a whole line is judged by what is there of it.
    let last = last || !head.iter().any(|byte| matches!(byte, b'\n' | b'\r'));
    let mark = Mark::of(head, last);
    let dialect = mark.as_ref().map_or_else(|| infer_dialect(head, last), |_| Mark::DIALECT);
    let rows = read_rows(head, dialect, last);
    let Heading { mut header, mut above } = match &mark {
        Some(Mark { header: true, .. }) => Heading { header: vec![0], above: vec![Above::Header] },
        Some(_) => Heading { header: Vec::new(), above: Vec::new() },
        None => find_heading(&rows, dialect.width),
    };
    let first_data = above.len();
    let data = || rows.iter().skip(first_data).filter(|row| !row.is_comment);
    let cells = |index: &usize| rows.get(*index).map_or(&[][..], |row| row.cells.as_slice());
    let mut titles = titles(&header.iter().map(cells).collect::<Vec<_>>());
    if header.is_empty()
        && let Some((index, names)) = names_in_remark(&rows, &above, dialect)
    {
        (header, titles) = (vec![index], names);
        above[index] = Above::Header;
    }
    let width = mark.as_ref().map_or_else(|| table_width(&titles, data(), dialect.width), |mark| mark.width);
    let names = unique_names(&titles, width);
    let kinds = (0..width)
        .map(|column| {
            let values = data().filter_map(|row| row.cells.get(column)).map(String::as_bytes);
            infer_kind(titles.get(column).map_or("", String::as_str), values)
        })
        .collect();
    let is_said = |(_, above): &(&Row, &Above)| matches!(above, Above::Preamble | Above::Comment);
    let said: Vec<String> = rows.iter().zip(&above).filter(is_said).map(|(row, _)| row.cells.join(";")).collect();
    let (told, stands) = (told(&said.join("\n")), mark.is_some());
    Layout { dialect, header, above, titles, seam: None, told, wrapped: false, stands, names, kinds }
}

/// The names of the columns, where they stand in the last remark right above the data: `# time,depth,temperature`.
fn names_in_remark(rows: &[Row], above: &[Above], dialect: Dialect) -> Option<(usize, Vec<String>)> {
    let index = above.iter().rposition(|kind| *kind != Above::Blank).filter(|&index| above[index] == Above::Comment)?;
    let sign = dialect.comment?;
    let remark = rows.get(index)?.cells.first()?.strip_prefix(sign)?.trim_start().as_bytes();
    let rows = read_rows(remark, Dialect { comment: None, ..dialect }, true);
    let [row] = rows.as_slice() else { return None };
    let words = row.cells.iter().filter(|cell| !cell.is_empty() && !Shape::of(cell.as_bytes()).is_typed()).count();
    let mut names = row.cells.clone();
    // `#,name,price`: the sign is a name.
    if let Some(first) = names.first_mut().filter(|first| first.is_empty()) {
        sign.clone_into(first);
    }
    (dialect.width > 1 && names.len() == dialect.width && words + 1 >= dialect.width).then_some((index, names))
}

fn read_rows(text: &[u8], dialect: Dialect, last: bool) -> Vec<Row> {
    const RECORDS: usize = 1_000;
    let (mut records, mut scratch) = (Records::default(), Vec::new());
    scan(text, 0, dialect, last, RECORDS, &mut records);
    let mut row = |index: usize| {
        let record = records.record(index);
        let mut cell = |cell: &Cell| String::from_utf8_lossy(trim(cell.text(text, dialect, &mut scratch))).into_owned();
        Row { cells: record.iter().map(&mut cell).collect(), is_comment: matches!(record, [only] if only.is_comment()) }
    };
    (0..records.len()).map(&mut row).collect()
}

/// The header's own words, column by column.
fn titles(header: &[&[String]]) -> Vec<String> {
    let width = header.iter().map(|row| row.len()).max().unwrap_or(0);
    let title = |column: usize| {
        let parts = header.iter().filter_map(|row| row.get(column)).map(String::as_bytes);
        String::from_utf8_lossy(&join_header(parts)).into_owned()
    };
    (0..width).map(title).collect()
}

/// The header's width, unless most records are wider.
fn table_width<'a>(titles: &[String], data: impl Iterator<Item = &'a Row>, usual: usize) -> usize {
    let (mut rows, mut wider) = (0usize, 0usize);
    for row in data.filter(|row| row.cells.len() > 1) {
        rows += 1;
        wider += usize::from(row.cells.len() == usual);
    }
    if titles.is_empty() || (usual > titles.len() && wider * 10 >= rows * 6) { usual.max(1) } else { titles.len() }
}

/// Names for all columns, each different: a name that is there twice gets a number that no other name has.
pub fn unique_names(titles: &[String], width: usize) -> Vec<String> {
    // Each name that is taken, with the last number that it got; 0 while it waits for the column that has it as title.
    let mut taken: Map<String, usize> = titles.iter().map(|title| (title.clone(), 0)).collect();
    let mut unique = |column: usize| {
        let own = titles.get(column).filter(|name| !name.is_empty());
        let base = own.cloned().unwrap_or_else(|| format!("Column {}", column + 1));
        let mut copy = taken.get(&base).copied();
        if copy.is_none() || own.is_some() && copy == Some(0) {
            taken.insert(base.clone(), 1);
            return base;
        }
        loop {
            let next = copy.unwrap_or(0).max(1) + 1;
            let name = format!("{base} ({next})");
            copy = Some(next);
            if taken.get(&name).is_none() {
                taken.insert(base, next);
                taken.insert(name.clone(), 1);
                return name;
            }
        }
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

    #[test]
    fn groups_of_merged_cells_stand_before_the_names_below_them() {
        let found = layout("May,,,\nWho,Shop,Shop,Net\nWho,Item,Qty,Net\nAna,Cup,1,2.50\nBen,Pot,2,5.00\n");
        assert_eq!(
            (found.header.as_slice(), found.names),
            (&[1, 2][..], ["Who", "Shop Item", "Shop Qty", "Net"].map(String::from).to_vec())
        );
        assert_eq!(layout("who,what,what\nana,cup,pot\nben,pot,lid\n").header, [0]);
    }
}
