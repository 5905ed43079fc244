//! What a pass over the records of a file found.

use crate::ingest::rows::aside::Tally;
use crate::ingest::rows::repair::Repair;
use crate::map::Map;

/// Rows that are not as they should be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Count {
    /// How many.
    pub rows: u64,
    /// The line and the number of cells of the first.
    pub first: Option<(u64, usize)>,
    /// The lines of the first few.
    pub lines: Vec<u64>,
}

impl Count {
    /// Counts one row.
    pub fn add(&mut self, line: u64, cells: usize) {
        const LINES: usize = 5;
        self.rows += 1;
        self.first.get_or_insert((line, cells));
        if self.lines.len() < LINES {
            self.lines.push(line);
        }
    }
}

/// A total that was set aside, for the comparison with what it adds up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenTotal {
    /// The line on which it stands.
    pub line: u64,
    /// The table's rows before it.
    pub row: usize,
    /// The first row that it may stand for: the one after the last heading or total.
    pub since: usize,
    /// Its cells that hold something, by column.
    pub cells: Vec<(usize, String)>,
}

/// What a pass over the records found.
#[derive(Debug, Default)]
pub struct Found {
    /// Records read.
    pub records: u64,
    /// Rows of the table.
    pub rows: usize,
    /// Lines of the header.
    pub header_lines: Vec<u64>,
    /// Row and line where the distance between them changes.
    pub line_marks: Vec<(usize, u64)>,
    /// Records that are no rows.
    pub tally: Tally,
    /// Rows with too few cells.
    pub short: Count,
    /// Rows with too many cells.
    pub long: Count,
    /// Records that were cut otherwise than their broken quotes say.
    pub stray: Count,
    /// Rows with a cell whose lines look like rows; with the first of them, how many lines it holds.
    pub swallowed: Count,
    /// Torn rows put together again, by what was wrong.
    pub repaired: Map<Repair, Count>,
    /// The lines of the torn rows put together again.
    pub repaired_lines: Vec<u64>,
    /// Whether headings name the rows below them.
    pub groups: bool,
    /// Totals, as many as are compared.
    pub totals: Vec<SeenTotal>,
    /// The line and the text of the header of another table below this one.
    pub second: Option<(u64, String)>,
}
