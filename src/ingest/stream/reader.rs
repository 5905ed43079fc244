//! The streaming reader: chunks of a file in, a table out, without ever holding the file.

use crate::diagnostic::{Diagnostic, Error, LeftOut};
use crate::ingest::columns::finish::{Finished, begin, finish};
use crate::ingest::columns::settle::{settle, settle_columns};
use crate::ingest::columns::yearless::years_of_days;
use crate::ingest::encode::{Batch, ColumnBuilder};
use crate::ingest::encoding::{Encoding, MakeForeign, Stream, Verdict, foreign};
use crate::ingest::layout::Layout;
use crate::ingest::report;
use crate::ingest::report::rows;
use crate::ingest::rows::aside::{Aside, SetAside};
use crate::ingest::rows::found::Found;
use crate::ingest::rows::plan::Plan;
use crate::ingest::rows::planning::plan;
use crate::ingest::rows::second_look::second_look;
use crate::ingest::rows::sorter::{Rows, Sorter};
use crate::ingest::scan::Cell;
use crate::ingest::settings::Settings;
use crate::map::Map;
use crate::table::{Data, Kind, Table};

/// Text that must have arrived before the layout is decided.
const HEAD: usize = 64 << 10;
/// Bytes that every step is done for before the next bytes are looked at: they stay in the processor's cache.
const PIECE: usize = 256 << 10;
/// Positions in text columns are 32 bits wide.
const LARGEST_FILE: u64 = 4_000_000_000;
/// Times that a look at the whole table may ask for another pass.
const MOST_LOOKS: u8 = 4;

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
    /// Whether its first line ends with CRLF; `None` where it has one line.
    pub crlf: Option<bool>,
    /// Whether its last line has an end.
    pub last_line_ends: bool,
    /// Records read: the header's first, the table's rows, and what was set aside.
    pub records: u64,
    /// Records that are not rows of the table, by reason, with examples.
    pub set_aside: Vec<SetAside>,
    /// The same as counts.
    pub left_out: Vec<LeftOut>,
    /// The lines of the rows that were put together again.
    pub repaired: Vec<u64>,
    /// How the records were told apart.
    pub(crate) plan: Plan,
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
    pub(super) settings: Settings,
    foreign: MakeForeign,
    /// Decided by an earlier attempt.
    pub(super) verdict: Option<Verdict>,
    pub(super) kinds: Vec<(usize, Kind)>,
    pub(super) lines: Map<u64, Option<Aside>>,
    looks: u8,
    pub(super) attempt: Attempt,
}

/// One pass over the file.
#[derive(Debug)]
pub(super) struct Attempt {
    pub(super) bytes: u64,
    pub(super) stream: Stream,
    pub(super) text: Vec<u8>,
    crlf: Option<bool>,
    last_line_ends: bool,
    pub(super) body: Option<Body>,
}

/// What is known once the layout is.
#[derive(Debug)]
pub(super) struct Body {
    layout: Layout,
    pub(super) plan: Plan,
    pub(super) sorter: Sorter,
    pub(super) columns: Columns,
}

/// Rows become columns.
#[derive(Debug)]
pub(super) struct Columns(pub(super) Vec<ColumnBuilder>);

impl Rows for Columns {
    fn header(&mut self, _: &[Vec<Vec<u8>>]) {}

    fn take(&mut self, batch: Batch<'_>, _: &[(usize, Cell)]) {
        self.0.iter_mut().enumerate().for_each(|(index, column)| column.push(batch, index));
    }
}

impl Reader {
    /// A reader at a file's first byte.
    pub fn new(settings: Settings) -> Self {
        Reader::with_decoders(settings, foreign)
    }

    /// The same, with decoders from outside for the encodings that need them.
    pub fn with_decoders(settings: Settings, foreign: MakeForeign) -> Self {
        let verdict = settings.encoding.map(Verdict::certain);
        Reader {
            settings,
            foreign,
            verdict,
            kinds: Vec::new(),
            lines: Map::default(),
            looks: 0,
            attempt: Attempt::new(verdict, foreign),
        }
    }

    /// Takes the next bytes and returns the number of rows read so far.
    pub fn feed(&mut self, bytes: &[u8]) -> u64 {
        self.attempt.bytes += bytes.len() as u64;
        if self.attempt.bytes > LARGEST_FILE || self.attempt.stream.is_refuted() {
            return 0;
        }
        for piece in bytes.chunks(PIECE) {
            self.attempt.stream.push(piece, &mut self.attempt.text);
            if self.attempt.body.is_some() || self.attempt.text.len() >= HEAD {
                self.read(false);
            }
        }
        self.attempt.body.as_ref().map_or(0, |body| body.sorter.rows() as u64)
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
        self.attempt.last_line_ends = self.attempt.text.last().is_none_or(|byte| matches!(byte, b'\n' | b'\r'));
        self.read(true);
        let mut attempt = std::mem::replace(&mut self.attempt, Attempt::new(self.verdict, self.foreign));
        let Some(body) = attempt.body.take() else { return Err(Error::Empty) };
        let Attempt { stream, bytes, crlf, last_line_ends, .. } = &attempt;
        self.conclude(body, stream, *bytes, (*crlf, *last_line_ends))
    }

    fn read(&mut self, last: bool) {
        let attempt = &mut self.attempt;
        if attempt.body.is_none() {
            let head = &attempt.text[..attempt.text.len().min(HEAD)];
            let first_end = head.iter().position(|&byte| byte == b'\n');
            attempt.crlf = first_end.map(|at| at > 0 && head[at - 1] == b'\r');
            let adjust = |kinds: &mut [Kind], delimiter: Option<u8>| {
                settle(kinds, delimiter, &self.settings);
                for &(column, kind) in &self.kinds {
                    if let Some(known) = kinds.get_mut(column) {
                        *known = kind;
                    }
                }
            };
            let last = last && head.len() == attempt.text.len();
            let (layout, plan) = plan(head, last, &adjust, &self.lines, self.settings.hint.days);
            let named = layout.names.iter().cloned().zip(layout.kinds.iter().copied());
            let columns = Columns(named.map(|(name, kind)| begin(name, kind)).collect());
            attempt.body = Some(Body { sorter: Sorter::new(&layout, &plan), layout, plan, columns });
        }
        if let Some(body) = &mut attempt.body {
            let used = body.sorter.read(&attempt.text, last, &mut body.columns);
            attempt.text.drain(..used);
        }
    }

    /// Whether an earlier attempt decided a column's kind.
    fn is_reread(&self, column: usize) -> bool {
        self.kinds.iter().any(|&(known, _)| known == column)
    }

    fn conclude(
        &mut self,
        body: Body,
        stream: &Stream,
        bytes: u64,
        (crlf, last_line_ends): (Option<bool>, bool),
    ) -> Result<Outcome, Error> {
        let Body { layout, plan, sorter, columns: Columns(mut builders) } = body;
        let mut rows = Columns(std::mem::take(&mut builders));
        let found = sorter.finish(&mut rows);
        if found.rows == 0 && (layout.header.is_empty() || looks_like_prose(&layout)) {
            return Err(Error::NotATable);
        }
        let mut columns = Vec::with_capacity(rows.0.len());
        let mut otherwise = Vec::new();
        for (index, builder) in rows.0.into_iter().enumerate() {
            match finish(builder, self.is_reread(index)) {
                Finished::Column(column) => columns.push(*column),
                Finished::Otherwise(kind) => otherwise.push((index, kind)),
            }
        }
        if otherwise.is_empty() {
            let delimiter = layout.dialect.delimiter;
            otherwise = settle_columns(&mut columns, delimiter, &self.settings, |index| self.is_reread(index));
        }
        if !otherwise.is_empty() {
            self.kinds.extend(otherwise);
            return Ok(Outcome::Again);
        }
        let Found { records, rows, header_lines, line_marks, .. } = &found;
        let table = Table { columns, rows: *rows, line_marks: line_marks.clone() };
        if !layout.has_known_header() && is_prose(&table) {
            return Err(Error::NotATable);
        }
        let more =
            if self.looks < MOST_LOOKS && !layout.stands { second_look(&table, &plan, &found) } else { Map::default() };
        if !more.is_empty() {
            self.looks += 1;
            self.lines.extend(more);
            return Ok(Outcome::Again);
        }
        let set_aside = found.tally.set_aside();
        let verdict = stream.verdict().unwrap_or(Verdict::certain(Encoding::Utf8));
        let mut diagnostics = report::spelling(verdict, &stream.costs());
        diagnostics.extend(report::short_header(&layout));
        diagnostics.extend(rows::rows(&table, &plan, &found, &set_aside));
        for column in &table.columns {
            diagnostics.extend(report::unreadable(&table, column));
            diagnostics.extend(report::unsettled(&table, column));
            diagnostics.extend(report::exceptions(&table, column));
            diagnostics.extend(report::sides(&table, column));
            diagnostics.extend(report::swapped(&table, column));
            diagnostics.extend(years_of_days(&table, column, layout.told == self.settings.hint.days));
        }
        let (records, header_lines) = (*records, header_lines.clone());
        let counted = |aside: &SetAside| LeftOut { reason: aside.reason.id().into(), rows: aside.rows };
        let left_out = set_aside.iter().map(counted).collect();
        Ok(Outcome::Done(Box::new(Reading {
            table,
            encoding: verdict.encoding,
            layout,
            header_lines,
            bytes,
            crlf,
            last_line_ends,
            records,
            set_aside,
            left_out,
            repaired: found.repaired_lines,
            plan,
            diagnostics,
        })))
    }
}

impl Attempt {
    fn new(verdict: Option<Verdict>, foreign: MakeForeign) -> Attempt {
        Attempt {
            bytes: 0,
            stream: Stream::new(verdict, foreign),
            text: Vec::new(),
            crlf: None,
            last_line_ends: true,
            body: None,
        }
    }
}

/// Whether a file's only record reads as a sentence and not as a header.
fn looks_like_prose(layout: &Layout) -> bool {
    /// A sentence has fewer commas.
    const MOST_CELLS: usize = 5;
    let words = |name: &String| name.split_whitespace().count();
    let text = layout.names.join(" ");
    let ends_as_one = text.trim_end().ends_with(['.', '!', '?']) && layout.names.iter().map(words).max() > Some(3);
    if layout.names.len() > MOST_CELLS || layout.names.len() > 1 && layout.has_known_header() && !ends_as_one {
        return false;
    }
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
