//! Stretches of plain rows: read by themselves, and passed over by who goes on behind them.

use super::Sorter;
use crate::ingest::rows::found::Found;
use crate::ingest::rows::held::Held;
use serde::{Deserialize, Serialize};

/// The plain rows of a stretch.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Stretch {
    /// How many.
    pub rows: usize,
    /// The lines that they take.
    pub lines: u64,
    /// Row and line where the distance between them changes, both counted from the stretch's beginning.
    pub line_marks: Vec<(usize, u64)>,
}

impl Sorter {
    /// Whether the next record may be taken for a plain row by its own looks: nothing before it waits for it.
    pub fn is_calm(&self) -> bool {
        self.below_header && self.held.is_empty() && !self.gap && !self.second && self.groups.is_none()
    }

    /// Begins anew behind the header, as at the first row of a stretch of plain rows.
    pub fn begin_stretch(&mut self) {
        (self.found, self.line, self.since) = (Found::default(), 1, 0);
        (self.held, self.gap) = (Held::default(), false);
        self.out.clear();
        (self.only_plain, self.met_odd) = (true, false);
    }

    /// The rows of the stretch; `None` where not all its records are plain rows.
    pub fn stretch(&mut self) -> Option<Stretch> {
        let Found { rows, line_marks, .. } = std::mem::take(&mut self.found);
        (!self.met_odd && self.is_calm()).then_some(Stretch { rows, lines: self.line - 1, line_marks })
    }

    /// Goes on behind a stretch that was read by itself.
    pub fn pass_over(&mut self, stretch: &Stretch) {
        let (rows, line) = (self.found.rows, self.line);
        for &(row, own) in &stretch.line_marks {
            self.mark(row, line + own - 1);
        }
        self.found.rows = rows + stretch.rows;
        self.found.records += stretch.rows as u64;
        self.line += stretch.lines;
    }
}
