//! Records to rows: which records below the header are rows of the table, and which are set aside, and why.
//!
//! Nearly every record has one cell a column and is a row; the first byte of its first cell says that there is nothing
//! to look at. The others are looked at one by one. Where only what follows can tell what a line is (a note below the
//! table, or a row that was cut short?), it is held until that is known. The verdicts depend on the records alone, never
//! on the pieces in which a file arrives.

mod holding;
mod lines;
mod stretch;

pub use stretch::Stretch;

use crate::ingest::cell::{is_edge_blank, trim};
use crate::ingest::encode::Batch;
use crate::ingest::layout::{Above, Layout, Seam};
use crate::ingest::number::unwrapped;
use crate::ingest::rows::aside::{Aside, LONGEST_EXAMPLE};
use crate::ingest::rows::copied::Copied;
use crate::ingest::rows::found::{Found, SeenTotal};
use crate::ingest::rows::group::Groups;
use crate::ingest::rows::held::Held;
use crate::ingest::rows::plan::Plan;
use crate::ingest::rows::repair::{Repair, Repairer, span};
use crate::ingest::rows::torn_header::header_cells;
use crate::ingest::rows::total::{is_mean, may_claim};
use crate::ingest::rows::traits::{Traits, is_all_empty};
use crate::ingest::scan::{Cell, Dialect, Records, scan};
use crate::map::Map;

/// Records between two visits of the columns: enough to amortise, few enough to stay in the cache.
const BATCH: usize = 2_048;
/// Plain rows from which on they are handed on where they lie, and not copied beside others.
const LONG_RUN: usize = 256;

/// Takes rows as they are found.
pub trait Rows {
    /// The records of the header as they stand in the file, before any row.
    fn header(&mut self, records: &[Vec<Vec<u8>>]);
    /// Rows in the file's order. `beyond` are cells after the last column, each with its row in the batch.
    fn take(&mut self, batch: Batch<'_>, beyond: &[(usize, Cell)]);
}

/// Sorts records into rows and what is set aside.
#[derive(Debug)]
pub struct Sorter {
    dialect: Dialect,
    width: usize,
    above: Vec<Above>,
    seam: Option<Seam>,
    wrapped: bool,
    repairer: Repairer,
    groups: Option<Groups>,
    pairs: bool,
    lone_is_usual: bool,
    stands: bool,
    /// Whether rows that are torn, short or long are passed over.
    only_whole: bool,
    /// Whether anything but a plain row ends the reading.
    only_plain: bool,
    /// Whether it has.
    met_odd: bool,
    /// Lines that a look at the whole table has settled.
    settled: Map<u64, Option<Aside>>,
    next_settled: u64,
    /// First bytes of a first cell that no row of the head has, and no number or date.
    strange: [bool; 256],
    header: Vec<Vec<Vec<u8>>>,
    header_begins_empty: bool,
    /// First bytes of a cell that may be the header's first one.
    header_begins: [bool; 256],
    records_above: usize,
    below_header: bool,
    held: Held,
    /// Whether a blank line came last.
    gap: bool,
    /// Whether the records are those of another table.
    second: bool,
    /// The first row after the last heading or total.
    since: usize,
    line: u64,
    out: Copied,
    records: Records,
    /// Rows of the run at hand from which on rows and lines run in step, each with its line.
    run_lines: Vec<(usize, u64)>,
    found: Found,
}

impl Sorter {
    /// A sorter at a file's first record.
    pub fn new(layout: &Layout, plan: &Plan) -> Sorter {
        let profile = plan.profile.clone();
        let mut strange = [false; 256];
        if let Some(look) = profile.columns.first().filter(|look| look.filled > 2) {
            let letters = || (0..=u8::MAX).filter(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80);
            if !plan.groups && !letters().any(|byte| look.begins_with(byte)) {
                letters().for_each(|byte| strange[usize::from(byte)] = true);
            }
        }
        Sorter {
            dialect: layout.dialect,
            width: layout.names.len(),
            above: layout.above.clone(),
            seam: layout.seam,
            wrapped: layout.wrapped,
            repairer: Repairer::new(profile, layout.dialect),
            groups: plan.groups.then(Groups::default),
            pairs: plan.pairs,
            lone_is_usual: plan.lone_is_usual,
            stands: layout.stands,
            only_whole: false,
            only_plain: false,
            met_odd: false,
            next_settled: plan.settled.iter().next().map_or(u64::MAX, |(line, _)| *line),
            settled: plan.settled.clone(),
            strange,
            header: Vec::new(),
            header_begins_empty: false,
            header_begins: [false; 256],
            records_above: 0,
            below_header: layout.above.is_empty(),
            held: Held::default(),
            gap: false,
            second: false,
            since: 0,
            line: 1,
            out: Copied::default(),
            records: Records::default(),
            run_lines: Vec::new(),
            found: Found { groups: plan.groups, ..Found::default() },
        }
    }

    /// Rows found so far.
    pub fn rows(&self) -> usize {
        self.found.rows
    }

    /// Reads all whole records of a text and returns how many bytes they take.
    pub fn read(&mut self, text: &[u8], last: bool, rows: &mut dyn Rows) -> usize {
        let mut from = 0;
        loop {
            let mut records = std::mem::take(&mut self.records);
            records.clear();
            let next = scan(text, from, self.dialect, last, BATCH, &mut records);
            self.take(text, &records, rows);
            let (done, stuck) = (records.is_empty() || self.met_odd, next == from);
            self.records = records;
            from = next;
            if done || stuck {
                return from;
            }
        }
    }

    /// Reads the head of a text and hands on rows that are like the rest: those with one cell a column as they stand.
    /// `last` says that nothing follows the head, else what would be held is forgotten.
    pub fn sample(mut self, head: &[u8], last: bool, rows: &mut dyn Rows) {
        self.only_whole = true;
        self.read(head, last, rows);
        if last {
            self.finish(rows);
        }
    }

    /// The file's end: settles what was held.
    pub fn finish(mut self, rows: &mut dyn Rows) -> Found {
        self.settle_end();
        self.hand_on(rows);
        if !self.below_header {
            rows.header(&self.header);
        }
        self.found
    }

    fn take(&mut self, text: &[u8], records: &Records, rows: &mut dyn Rows) {
        let mut breaks = records.breaks.iter().peekable();
        let mut torn = records.torn.iter().peekable();
        // Plain rows that follow one another: their first cell, their number, and the lines that rows among them begin on
        // where those before them take several.
        let (mut run, mut run_rows) = (0, 0);
        let mut lines = std::mem::take(&mut self.run_lines);
        lines.clear();
        lines.push((0, self.line));
        let mut begin = 0;
        for (index, &end) in records.ends.iter().enumerate() {
            let record = &records.cells[begin..end];
            let more = breaks.next_if(|(record, _)| *record == index).map_or(0, |&(_, more)| more);
            if torn.next_if(|record| **record == index).is_some() {
                self.found.stray.add(self.line, record.len());
            }
            let several = more > 0 && self.holds_rows(text, record, more);
            if !several && record.len() == self.width && self.is_plain(text, record) {
                run_rows += 1;
                self.line += 1 + more;
                if more > 0 {
                    lines.push((run_rows, self.line));
                }
            } else if self.only_plain {
                self.met_odd = true;
                return;
            } else {
                self.pass(text, &records.cells[run..begin], run_rows, &lines, rows);
                if several {
                    self.line_by_line(text, record, rows);
                } else {
                    self.odd_or_wrapped(text, record, rows);
                    self.line += 1 + more;
                }
                (run, run_rows) = (end, 0);
                lines.clear();
                lines.push((0, self.line));
            }
            begin = end;
        }
        self.pass(text, &records.cells[run..begin], run_rows, &lines, rows);
        self.run_lines = lines;
        self.hand_on(rows);
        self.found.records += records.len() as u64;
    }

    /// Whether a record with one cell a column is a row at first sight.
    fn is_plain(&self, text: &[u8], record: &[Cell]) -> bool {
        if !self.is_calm() || self.next_settled <= self.line {
            return false;
        }
        let mut first = record.first().map_or(&[][..], |cell| cell.raw(text));
        if first.first() == Some(&b'=') {
            first = unwrapped(first);
        }
        match first.first() {
            None => !self.header_begins_empty && !is_all_empty(text, record),
            // Most first cells are numbers of orders, and no word for a total begins so.
            Some(&byte) if byte.is_ascii_digit() && !self.header_begins[usize::from(byte)] => true,
            Some(&byte) => {
                !(self.strange[usize::from(byte)]
                    || may_claim(first)
                    || self.header_begins[usize::from(byte)] && self.begins_header(first)
                    || byte <= b' ' && is_all_empty(text, record))
            }
        }
    }

    /// Whether a first cell is that of the header.
    fn begins_header(&self, cell: &[u8]) -> bool {
        self.header
            .iter()
            .any(|row| row.first().is_some_and(|name| !name.is_empty() && trim(name).eq_ignore_ascii_case(trim(cell))))
    }

    /// Passes on plain rows that lie side by side: where they are, or copied where others were copied before them.
    fn pass(&mut self, text: &[u8], cells: &[Cell], count: usize, lines: &[(usize, u64)], rows: &mut dyn Rows) {
        if count == 0 {
            return;
        }
        for &(row, line) in lines.iter().filter(|(row, _)| *row < count) {
            self.mark(row, line);
        }
        self.found.rows += count;
        if count < LONG_RUN && self.out.rows > 0 {
            return self.out.add_rows(text, cells, count);
        }
        self.found.rows -= count;
        self.hand_on(rows);
        let first_row = self.found.rows;
        rows.take(Batch { text, dialect: self.dialect, cells, width: self.width, first_row }, &[]);
        self.found.rows += count;
    }

    /// Hands on the rows that were copied.
    fn hand_on(&mut self, rows: &mut dyn Rows) {
        if self.out.rows > 0 {
            let Copied { text, cells, beyond, .. } = &self.out;
            let first_row = self.found.rows - self.out.rows;
            rows.take(Batch { text, dialect: self.dialect, cells, width: self.width, first_row }, beyond);
        }
        self.out.clear();
    }

    /// Notes the line of a row from the next one on where it is not the one that follows from the last note.
    fn mark(&mut self, after: usize, line: u64) {
        let row = self.found.rows + after;
        let expected = self.found.line_marks.last().map(|&(marked, from)| from + (row - marked) as u64);
        if expected != Some(line) {
            self.found.line_marks.push((row, line));
        }
    }

    /// Looks at a record that is not plain.
    fn odd(&mut self, text: &[u8], record: &[Cell], rows: &mut dyn Rows) {
        if !self.below_header {
            return self.above(text, record, rows);
        }
        if let [only] = record
            && only.is_comment()
        {
            return self.set_aside(Aside::Comment, text, record);
        }
        // In a table of one column, quotes around nothing are a row without a value.
        let quoted =
            self.stands || self.width == 1 && record.first().is_some_and(|cell| is_quoted(text, *cell, self.dialect));
        if is_all_empty(text, record) && !quoted {
            self.gap = true;
            return self.set_aside(Aside::Blank, text, record);
        }
        self.look_closely(text, record);
        self.gap = false;
        if self.next_settled <= self.line {
            self.next_settled = self.settled.key_after(&self.line).copied().unwrap_or(u64::MAX);
        }
        if self.out.cells.len() > BATCH * self.width.max(8) {
            self.hand_on(rows);
        }
    }

    /// A record above the first row: part of the header, or set aside for the reason that the layout gives.
    fn above(&mut self, text: &[u8], record: &[Cell], rows: &mut dyn Rows) {
        let Some(&above) = self.above.get(self.records_above) else { return };
        self.records_above += 1;
        match Option::<Aside>::from(above) {
            Some(reason) => self.set_aside(reason, text, record),
            None => {
                self.found.header_lines.push(self.line);
                let mut scratch = Vec::new();
                let cells = header_cells(text, record, self.dialect, self.width, self.seam);
                self.header
                    .push(cells.iter().map(|cell| cell.text(text, self.dialect, &mut scratch).to_vec()).collect());
                if self.header.len() > 1 {
                    self.set_aside(Aside::HeaderRow, text, record);
                }
            }
        }
        if self.records_above == self.above.len() {
            self.below_header = true;
            self.header_begins = std::array::from_fn(|byte| {
                let may_begin =
                    |name: &Vec<u8>| trim(name).first().is_some_and(|first| first.eq_ignore_ascii_case(&(byte as u8)));
                is_edge_blank(byte as u8) || self.header.iter().filter_map(|row| row.first()).any(may_begin)
            });
            self.header_begins_empty =
                self.header.iter().any(|row| row.first().is_some_and(|name| trim(name).is_empty()));
            rows.header(&self.header);
        }
    }

    fn look_closely(&mut self, text: &[u8], record: &[Cell]) {
        if self.next_settled == self.line {
            if let Some(Some(reason)) = self.settled.get(&self.line).copied() {
                return self.settled(reason, text, record);
            }
            if let Some(mended) = self.repairer.mend_quotes(text, record) {
                return self.mended(text, &mended, Repair::MissingDelimiter, record.len());
            }
        }
        if self.width < 2 || self.stands {
            let first = record.first().map_or(&[][..], |cell| cell.raw(text));
            if self.width < 2 && self.begins_header(first) {
                return self.set_aside(Aside::RepeatedHeader, text, record);
            }
            self.settle_before_row();
            return self.row(text, record, self.line);
        }
        let traits = Traits::new(text, record, self.dialect, self.repairer.profile());
        if self.repeats_header(&traits) {
            self.second = false;
            self.settle_as(Aside::Preamble);
            return self.set_aside(Aside::RepeatedHeader, text, record);
        }
        if self.second {
            return self.set_aside(Aside::SecondTable, text, record);
        }
        if traits.is_total(self.repairer.profile()) || self.groups.is_some() && traits.closes_group() {
            self.settle_before_row();
            return self.total(text, record, &traits);
        }
        if self.begins_second_table(&traits) {
            self.second = true;
            self.settle_second();
            return self.set_aside(Aside::SecondTable, text, record);
        }
        let fits = record.len() == self.width;
        if !fits && !self.pairs && self.mend(text, record, &traits) {
            return;
        }
        if traits.is_like_header() && self.contradicts(&traits) {
            return self.hold(text, record, traits, true);
        }
        let stray = self.gap && (!fits && traits.fits == 0 || traits.is_sparse(self.repairer.profile()));
        if traits.is_lone() && !self.lone_is_usual || stray || traits.is_labelled(self.repairer.profile()) {
            return self.hold(text, record, traits, false);
        }
        self.settle_before_row();
        self.row(text, record, self.line);
    }

    /// Puts a record with too few or too many cells together again, if it is a torn row.
    fn mend(&mut self, text: &[u8], record: &[Cell], traits: &Traits) -> bool {
        let mended = self.repairer.mend(text, record);
        let kept =
            record.get(..self.width).filter(|_| is_all_empty(text, record.get(self.width..).unwrap_or_default()));
        if let Some(kept) = kept
            && !traits.is_lone()
            && mended.as_ref().is_none_or(|(mended, _)| mended.as_slice() == kept)
        {
            // Only empty cells stand beyond the last column.
            self.settle_before_row();
            self.row(text, kept, self.line);
            return true;
        }
        let Some((mended, repair)) = mended else { return false };
        self.mended(text, &mended, repair, record.len());
        true
    }

    fn mended(&mut self, text: &[u8], record: &[Cell], repair: Repair, cells: usize) {
        self.settle_before_row();
        self.found.repaired_lines.push(self.line);
        self.found.repaired.get_or_default(repair).add(self.line, cells);
        if !self.only_whole {
            self.row(text, record, self.line);
        }
    }

    /// A line that a look at the whole table has settled.
    fn settled(&mut self, reason: Aside, text: &[u8], record: &[Cell]) {
        if reason == Aside::Total {
            self.settle_before_row();
            let traits = Traits::new(text, record, self.dialect, self.repairer.profile());
            return self.total(text, record, &traits);
        }
        self.set_aside(reason, text, record);
    }

    fn repeats_header(&self, traits: &Traits) -> bool {
        let same = |row: &Vec<Vec<u8>>| {
            let none: &[u8] = &[];
            (0..row.len().max(traits.cells.len())).all(|column| {
                let name = row.get(column).map_or(none, |name| trim(name));
                name.eq_ignore_ascii_case(traits.cells.get(column).map_or(none, Vec::as_slice))
            })
        };
        traits.filled > 0 && self.header.iter().any(same)
    }

    /// Whether a record that reads like a header says that another table begins: its words stand where numbers and dates
    /// do, or it has other columns.
    fn contradicts(&self, traits: &Traits) -> bool {
        if traits.cells.len() == self.width {
            traits.misfits > 1 || traits.misfits == 1 && (self.gap || self.shares_names(traits))
        } else {
            traits.misfits > 0 || self.gap || !self.held.is_empty()
        }
    }

    fn shares_names(&self, traits: &Traits) -> bool {
        let shared = traits.cells.iter().filter(|cell| {
            self.header.iter().flatten().any(|name| !name.is_empty() && trim(name).eq_ignore_ascii_case(cell))
        });
        shared.count() > 0
    }

    /// Whether a record goes on below one that read like the header of another table.
    fn begins_second_table(&self, traits: &Traits) -> bool {
        let Some(header) = self.held.header() else { return false };
        if header.traits.cells.len() != traits.cells.len() || traits.is_like_header() && !traits.has_value() {
            return false;
        }
        if traits.cells.len() != self.width {
            return traits.has_value() || traits.cells.len() > self.width;
        }
        // Columns of other kinds, or the same kinds below words that cannot be a row of this table.
        traits.misfits > traits.fits
            || header.traits.misfits > 2
            || self.shares_names(&header.traits)
            || (header.gap || self.held.len() > 1) && header.traits.misfits > 1
    }

    fn total(&mut self, text: &[u8], record: &[Cell], traits: &Traits) {
        const COMPARED: usize = 200;
        const CELLS: usize = 64;
        let label = traits.first.and_then(|first| traits.cells.get(first)).map_or(&[][..], Vec::as_slice);
        if self.found.totals.len() < COMPARED && !is_mean(label) {
            let filled = traits.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
            let cells = filled.map(|(column, cell)| (column, String::from_utf8_lossy(cell).into_owned()));
            let total = SeenTotal {
                line: self.line,
                row: self.found.rows,
                since: self.since,
                cells: cells.take(CELLS).collect(),
            };
            self.found.totals.push(total);
        }
        if let Some(groups) = &mut self.groups {
            groups.leave(&String::from_utf8_lossy(label));
        }
        self.since = self.found.rows;
        self.set_aside(Aside::Total, text, record);
    }

    fn set_aside(&mut self, reason: Aside, text: &[u8], record: &[Cell]) {
        let dialect = self.dialect;
        self.found.tally.add(reason, self.line, || {
            let (start, end) = span(text, record, dialect).unwrap_or_default();
            excerpt(text.get(start..end).unwrap_or_default())
        });
    }

    /// A row, copied, with empty cells where it is short.
    fn row(&mut self, text: &[u8], record: &[Cell], line: u64) {
        let width = self.width;
        if self.only_whole && record.len() != width {
            return;
        }
        match record.len().cmp(&width) {
            std::cmp::Ordering::Less => self.found.short.add(line, record.len()),
            std::cmp::Ordering::Greater => self.found.long.add(line, record.len()),
            std::cmp::Ordering::Equal => {}
        }
        self.mark(0, line);
        let group = self.groups.as_ref().map_or("", Groups::current);
        self.out.add_row(text, record, width, group);
        self.found.rows += 1;
    }
}

fn is_quoted(text: &[u8], cell: Cell, dialect: Dialect) -> bool {
    let before = cell.range().0.checked_sub(1).and_then(|at| text.get(at)).copied();
    before.is_some() && before == dialect.quote
}

/// The beginning of a record, in one line, without the empty cells at its end.
fn excerpt(raw: &[u8]) -> String {
    let head = raw.get(..raw.len().min(LONGEST_EXAMPLE * 4)).unwrap_or_default();
    let text = String::from_utf8_lossy(head);
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST_EXAMPLE).collect();
    line.trim_end_matches([',', ';', '|', ' ']).trim_start().to_owned()
}
