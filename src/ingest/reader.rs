//! The streaming reader: chunks of a file in, a table out, without ever holding the file.

use super::encode::{Batch, ColumnBuilder, Finished};
use super::encoding::{Encoding, MakeForeign, Stream, Verdict, foreign};
use super::layout::{Layout, infer_layout};
use super::scan::{Cell, Records, scan};
use crate::diagnostic::{Diagnostic, Error, LeftOut, Severity};
use crate::table::{Data, Kind, Table};
use crate::time::DateOrder;

/// Text that must have arrived before the layout is decided.
const HEAD: usize = 64 << 10;
/// Records between two visits of the columns: enough to amortise, few enough to stay in the cache.
const BATCH: usize = 2_048;
/// Positions in text columns are 32 bits wide.
const LARGEST_FILE: u64 = 4_000_000_000;

/// What the user has settled about a file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settings {
    /// Which number of an ambiguous date is the day.
    pub date_order: Option<DateOrder>,
    /// How the file's bytes spell text; found out where `None`.
    pub encoding: Option<Encoding>,
}

/// A file as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The table.
    pub table: Table,
    /// How its bytes spell text.
    pub encoding: Encoding,
    /// Delimiter, quote, header and kinds as decided.
    pub layout: Layout,
    /// The 1-based lines on which the records of the header begin; empty where there is none.
    pub header_lines: Vec<u64>,
    /// The file's size.
    pub bytes: u64,
    /// Records that are not rows of the table, by reason.
    pub left_out: Vec<LeftOut>,
    /// What is wrong with the file.
    pub diagnostics: Vec<Diagnostic>,
}

/// What the file's end brought.
#[derive(Debug)]
pub enum Outcome {
    /// The file is read.
    Done(Box<Reading>),
    /// The file is not what its head looked like: feed it again from its first byte.
    Again,
}

/// Reads one file from chunks of its bytes.
#[derive(Debug)]
pub struct Reader {
    settings: Settings,
    foreign: MakeForeign,
    /// Decided by an earlier attempt.
    verdict: Option<Verdict>,
    kinds: Vec<(usize, Kind)>,
    attempt: Attempt,
}

/// One pass over the file.
#[derive(Debug)]
struct Attempt {
    bytes: u64,
    stream: Stream,
    text: Vec<u8>,
    body: Option<Body>,
}

/// What is known once the layout is.
#[derive(Debug)]
struct Body {
    layout: Layout,
    columns: Vec<ColumnBuilder>,
    records: Records,
    rectangle: Vec<Cell>,
    record: usize,
    row: usize,
    line: u64,
    header_lines: Vec<u64>,
    line_marks: Vec<(usize, u64)>,
    blank: u64,
    comments: u64,
    above: u64,
    short: Ragged,
    long: Ragged,
}

/// Rows with too few or too many cells.
#[derive(Debug, Default)]
struct Ragged {
    rows: u64,
    first: Option<(u64, usize)>,
}

impl Reader {
    /// A reader at a file's first byte.
    pub fn new(settings: Settings) -> Self {
        Reader::with_decoders(settings, foreign)
    }

    /// The same, with decoders from outside for the encodings that need them.
    pub fn with_decoders(settings: Settings, foreign: MakeForeign) -> Self {
        let verdict = settings.encoding.map(Verdict::certain);
        Reader { settings, foreign, verdict, kinds: Vec::new(), attempt: Attempt::new(verdict, foreign) }
    }

    /// Takes the next bytes and returns the number of rows read so far.
    pub fn feed(&mut self, bytes: &[u8]) -> u64 {
        self.attempt.bytes += bytes.len() as u64;
        if self.attempt.bytes > LARGEST_FILE || self.attempt.stream.is_refuted() {
            return 0;
        }
        self.attempt.stream.push(bytes, &mut self.attempt.text);
        if self.attempt.body.is_some() || self.attempt.text.len() >= HEAD {
            self.read(false);
        }
        self.attempt.body.as_ref().map_or(0, |body| body.row as u64)
    }

    /// The file's end.
    pub fn finish(&mut self) -> Result<Outcome, Error> {
        if self.attempt.bytes > LARGEST_FILE {
            return Err(Error::TooLarge(self.attempt.bytes / 1_000_000, LARGEST_FILE / 1_000_000));
        }
        let decoded = self.attempt.stream.finish(&mut self.attempt.text);
        if let Some(looks) = self.attempt.stream.not_text() {
            return Err(Error::NotText(looks));
        }
        if let Err(verdict) = decoded {
            self.verdict = Some(verdict);
            self.attempt = Attempt::new(self.verdict, self.foreign);
            return Ok(Outcome::Again);
        }
        if self.attempt.body.is_none() && self.attempt.text.iter().all(u8::is_ascii_whitespace) {
            return Err(Error::Empty);
        }
        self.read(true);
        let attempt = std::mem::replace(&mut self.attempt, Attempt::new(self.verdict, self.foreign));
        let Some(body) = attempt.body else { return Err(Error::Empty) };
        self.conclude(body, &attempt.stream, attempt.bytes)
    }

    fn read(&mut self, last: bool) {
        let attempt = &mut self.attempt;
        if attempt.body.is_none() {
            let head = &attempt.text[..attempt.text.len().min(HEAD)];
            let mut layout = infer_layout(head, last && head.len() == attempt.text.len());
            self.settings.apply(&mut layout.kinds);
            for &(column, kind) in &self.kinds {
                if let Some(known) = layout.kinds.get_mut(column) {
                    *known = kind;
                }
            }
            attempt.body = Some(Body::new(layout));
        }
        if let Some(body) = &mut attempt.body {
            let used = body.read(&attempt.text, last);
            attempt.text.drain(..used);
        }
    }

    fn conclude(&mut self, body: Body, stream: &Stream, bytes: u64) -> Result<Outcome, Error> {
        let width = body.columns.len();
        if body.row == 0 && (body.layout.header.is_empty() || looks_like_prose(&body.layout)) {
            return Err(Error::NotATable);
        }
        let mut columns = Vec::with_capacity(width);
        let mut otherwise = Vec::new();
        for (index, builder) in body.columns.into_iter().enumerate() {
            let fixed =
                self.kinds.iter().any(|&(known, _)| known == index) || self.settings.settles(&body.layout, index);
            match builder.finish(fixed) {
                Finished::Column(column) => columns.push(column),
                Finished::Otherwise(kind) => otherwise.push((index, kind)),
            }
        }
        if !otherwise.is_empty() {
            self.kinds.extend(otherwise);
            return Ok(Outcome::Again);
        }
        let table = Table { columns, rows: body.row, line_marks: body.line_marks };
        if !body.layout.has_known_header() && is_prose(&table) {
            return Err(Error::NotATable);
        }
        let mut left_out = Vec::new();
        let set_aside = [("blank_line", body.blank), ("comment", body.comments), ("above_header", body.above)];
        for (reason, rows) in set_aside {
            if rows > 0 {
                left_out.push(LeftOut { reason: reason.into(), rows });
            }
        }
        let verdict = stream.verdict().unwrap_or(Verdict::certain(Encoding::Utf8));
        let mut diagnostics = super::report::spelling(verdict, &stream.costs());
        diagnostics.extend(ragged(&body.short, "short_rows", "fewer", "The missing cells are taken as empty.", width));
        diagnostics.extend(ragged(
            &body.long,
            "long_rows",
            "more",
            "The cells beyond the last column are not used.",
            width,
        ));
        for column in &table.columns {
            diagnostics.extend(super::report::unreadable(&table, column));
            diagnostics.extend(super::report::unsettled(column));
        }
        let header_lines = body.header_lines;
        let (layout, encoding) = (body.layout, verdict.encoding);
        Ok(Outcome::Done(Box::new(Reading { table, encoding, layout, header_lines, bytes, left_out, diagnostics })))
    }
}

impl Attempt {
    fn new(verdict: Option<Verdict>, foreign: MakeForeign) -> Attempt {
        Attempt { bytes: 0, stream: Stream::new(verdict, foreign), text: Vec::new(), body: None }
    }
}

impl Settings {
    fn apply(&self, kinds: &mut [Kind]) {
        for kind in kinds {
            if let (Kind::Date { order, settled }, Some(chosen)) = (kind, self.date_order)
                && *order != DateOrder::YearFirst
            {
                (*order, *settled) = (chosen, true);
            }
        }
    }

    /// Whether the user has settled how a column is read.
    fn settles(&self, layout: &Layout, column: usize) -> bool {
        self.date_order.is_some()
            && matches!(layout.kinds.get(column), Some(Kind::Date { order, .. }) if *order != DateOrder::YearFirst)
    }
}

impl Body {
    fn new(layout: Layout) -> Body {
        let named = layout.names.iter().cloned().zip(layout.kinds.iter().copied());
        let columns = named.map(|(name, kind)| ColumnBuilder::new(name, kind)).collect();
        Body {
            columns,
            layout,
            records: Records::default(),
            rectangle: Vec::new(),
            record: 0,
            row: 0,
            line: 1,
            header_lines: Vec::new(),
            line_marks: Vec::new(),
            blank: 0,
            comments: 0,
            above: 0,
            short: Ragged::default(),
            long: Ragged::default(),
        }
    }

    /// Reads all whole records of a text and returns how many bytes they take.
    fn read(&mut self, text: &[u8], last: bool) -> usize {
        let mut from = 0;
        loop {
            let mut records = std::mem::take(&mut self.records);
            records.clear();
            let next = scan(text, from, self.layout.dialect, last, BATCH, &mut records);
            self.take(text, &records);
            let (done, stuck) = (records.is_empty(), next == from);
            self.records = records;
            from = next;
            if done || stuck {
                return from;
            }
        }
    }

    fn take(&mut self, text: &[u8], records: &Records) {
        let width = self.layout.names.len();
        let dialect = self.layout.dialect;
        let first_row = self.row;
        let regular = width > 1
            && self.record >= self.layout.first_data()
            && records.cells.len() == records.len() * width
            && records.ends.iter().enumerate().all(|(index, &end)| end == (index + 1) * width);
        let mut rectangle = std::mem::take(&mut self.rectangle);
        rectangle.clear();
        let mut breaks = records.breaks.iter().peekable();
        if regular {
            self.mark(first_row, self.line);
            for &(record, more) in breaks {
                let next = record + 1;
                self.line += more;
                self.mark(first_row + next, self.line + next as u64);
            }
            self.line += records.len() as u64;
            self.record += records.len();
            self.row += records.len();
        } else {
            for index in 0..records.len() {
                self.take_one(records.record(index), width, &mut rectangle);
                self.line += 1 + breaks.next_if(|(record, _)| *record == index).map_or(0, |&(_, more)| more);
                self.record += 1;
            }
        }
        let cells = if regular { &records.cells } else { &rectangle };
        let batch = Batch { text, dialect, cells, width, first_row };
        self.columns.iter_mut().enumerate().for_each(|(index, column)| column.push(batch, index));
        self.rectangle = rectangle;
    }

    /// Sorts one record into rows, blank lines, and what stands above the table.
    fn take_one(&mut self, record: &[Cell], width: usize, rectangle: &mut Vec<Cell>) {
        if self.layout.header.contains(&self.record) {
            self.header_lines.push(self.line);
        } else if is_blank(record) {
            self.blank += 1;
        } else if let [only] = record
            && only.is_comment()
        {
            self.comments += 1;
        } else if self.record < self.layout.first_data() {
            self.above += 1;
        } else {
            let ragged = match record.len().cmp(&width) {
                std::cmp::Ordering::Less => Some(&mut self.short),
                std::cmp::Ordering::Greater => Some(&mut self.long),
                std::cmp::Ordering::Equal => None,
            };
            if let Some(ragged) = ragged {
                ragged.rows += 1;
                ragged.first.get_or_insert((self.line, record.len()));
            }
            rectangle.extend(record.iter().copied().chain(std::iter::repeat(Cell::EMPTY)).take(width));
            self.mark(self.row, self.line);
            self.row += 1;
        }
    }

    /// Notes the line of a row where it is not the one that follows from the last note.
    fn mark(&mut self, row: usize, line: u64) {
        let expected = self.line_marks.last().map(|&(marked, from)| from + (row - marked) as u64);
        if expected != Some(line) {
            self.line_marks.push((row, line));
        }
    }
}

fn is_blank(record: &[Cell]) -> bool {
    matches!(record, [only] if only.is_empty())
}

fn ragged(ragged: &Ragged, code: &'static str, word: &str, consequence: &str, width: usize) -> Option<Diagnostic> {
    let (line, cells) = ragged.first?;
    let message = format!(
        "{} {} {word} cells than the {width} columns, the first with {cells} in line {line}",
        ragged.rows,
        if ragged.rows == 1 { "row has" } else { "rows have" },
    );
    let hint = format!("{consequence} Look at line {line}: a quote or a separator may be missing or too many.");
    Some(Diagnostic { rows: ragged.rows, line: Some(line), ..Diagnostic::new(code, Severity::Warning, message, hint) })
}

/// Whether a file's only record reads as a sentence and not as a header.
fn looks_like_prose(layout: &Layout) -> bool {
    let words = |name: &String| name.split_whitespace().count();
    let text = layout.names.join(" ");
    layout.names.len() == 1 && layout.names.iter().map(words).sum::<usize>() > 3
        || layout.names.iter().map(words).max().unwrap_or(0) > 5
        || text.trim_end().ends_with(['.', '!', '?'])
}

/// Whether a table is a text in lines: one column of words, most of them sentences.
fn is_prose(table: &Table) -> bool {
    let [only] = table.columns.as_slice() else { return false };
    let Data::Text(text) = &only.data else { return false };
    let long = (0..table.rows).filter(|&row| text.get(row).is_some_and(|cell| cell.split_whitespace().count() > 3));
    table.rows > 0 && long.count() * 2 >= table.rows
}
