//! Lines and records that are not the same: a record that is several because a quote swallowed rows, and a line that
//! stands in quotes once more.

use super::{Rows, Sorter};
use crate::ingest::layout::wrapped::unwrap;
use crate::ingest::rows::repair::span;
use crate::ingest::rows::traits::Traits;
use crate::ingest::scan::{Cell, Records, scan};
use std::ops::Range;

/// Cells by which the lines of a record must show that they are rows.
const TELLING: usize = 2;

impl Sorter {
    /// Whether a record with so many line breaks in its cells is several rows: every line by itself has one cell a column
    /// and says so by its numbers and dates. Lines that only look like rows are counted.
    pub(super) fn holds_rows(&mut self, text: &[u8], record: &[Cell], breaks: u64) -> bool {
        let (width, dialect) = (self.width, self.dialect);
        let Some((start, end)) = span(text, record, dialect) else { return false };
        let whole = text.get(start..end).unwrap_or_default();
        let delimiters = |line: &[u8]| line.iter().filter(|&&byte| Some(byte) == dialect.delimiter).count();
        let looks = |line: &&[u8]| delimiters(line) + 1 >= width;
        let lines = || whole.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.is_empty());
        // Where nothing is known of the columns, or the first line is too short, there is nothing to look at.
        if width < 2 || self.stands || !self.below_header || !lines().next().is_some_and(|first| looks(&first)) {
            return false;
        }
        if lines().filter(looks).count() * 2 <= lines().count() {
            return false;
        }
        let profile = self.repairer.profile();
        let mut records = Records::default();
        let mut is_row = |line: Range<usize>| {
            records.clear();
            scan(text.get(..line.end).unwrap_or_default(), line.start, dialect, true, 1, &mut records);
            let traits = Traits::new(text, &records.cells, dialect, profile);
            records.cells.len() == width && traits.misfits == 0 && traits.fits >= TELLING
        };
        let several = record.len() <= width && lines_of(text, start..end).all(&mut is_row);
        if !several && width > 2 {
            self.found.swallowed.add(self.line, usize::try_from(breaks + 1).unwrap_or(usize::MAX));
        }
        several
    }

    /// Takes every line of a record as a record of its own.
    pub(super) fn line_by_line(&mut self, text: &[u8], record: &[Cell], rows: &mut dyn Rows) {
        let Some((start, end)) = span(text, record, self.dialect) else { return };
        self.found.stray.add(self.line, record.len());
        let mut records = Records::default();
        for (index, line) in lines_of(text, start..end).enumerate() {
            records.clear();
            scan(text.get(..line.end).unwrap_or_default(), line.start, self.dialect, true, 1, &mut records);
            self.odd(text, &records.cells, rows);
            self.line += 1;
            self.found.records += u64::from(index > 0);
        }
    }

    /// Looks at a record that is not plain, or at the one that it holds in quotes.
    pub(super) fn odd_or_wrapped(&mut self, text: &[u8], record: &[Cell], rows: &mut dyn Rows) {
        let Some((line, records)) = self.wrapped.then(|| unwrap(text, record, self.dialect)).flatten() else {
            return self.odd(text, record, rows);
        };
        let record = records.record(0);
        if record.len() == self.width && self.is_plain(&line, record) {
            self.row(&line, record, self.line);
        } else {
            self.odd(&line, record, rows);
        }
    }
}

/// The places of the lines of a stretch that hold something.
fn lines_of(text: &[u8], stretch: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut start = stretch.start;
    let lines = text.get(stretch).unwrap_or_default().split(|byte| matches!(byte, b'\n' | b'\r'));
    lines
        .map(move |line| {
            let from = start;
            start += line.len() + 1;
            from..from + line.len()
        })
        .filter(|line| !line.is_empty())
}
