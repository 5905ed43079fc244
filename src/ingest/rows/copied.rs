//! Rows copied out of the text: those that were put together again, held, or stand between such rows.

use crate::ingest::scan::Cell;

/// Rows with their cells and the text that these lie in.
#[derive(Debug, Default)]
pub struct Copied {
    /// The bytes.
    pub text: Vec<u8>,
    /// Row after row, one cell a column.
    pub cells: Vec<Cell>,
    /// How many rows.
    pub rows: usize,
    /// Cells after the last column, each with its row.
    pub beyond: Vec<(usize, Cell)>,
}

impl Copied {
    /// Copies rows that have one cell a column.
    pub fn add_rows(&mut self, text: &[u8], cells: &[Cell], count: usize) {
        self.add(text, cells);
        self.rows += count;
    }

    /// Copies one row: where it is short, the missing cells are empty; cells after the last column are kept apart.
    /// An empty first cell takes the name of the group.
    pub fn add_row(&mut self, text: &[u8], cells: &[Cell], width: usize, group: &str) {
        let first = self.cells.len();
        self.add(text, cells);
        let end = (first + width).min(self.cells.len());
        let row = self.rows;
        self.beyond.extend(self.cells.drain(end..).map(|cell| (row, cell)));
        self.cells.resize(first + width, Cell::EMPTY);
        if !group.is_empty()
            && let Some(cell) = self.cells.get_mut(first)
            && cell.is_empty()
        {
            let at = self.text.len();
            self.text.extend_from_slice(group.as_bytes());
            *cell = Cell::at(at, self.text.len(), false);
        }
        self.rows += 1;
    }

    fn add(&mut self, text: &[u8], cells: &[Cell]) {
        let ranges = || cells.iter().filter(|cell| !cell.is_empty()).map(|cell| cell.range());
        let from = ranges().map(|(start, _)| start).min().unwrap_or(0);
        let to = ranges().map(|(_, end)| end).max().unwrap_or(0);
        let at = self.text.len();
        self.text.extend_from_slice(text.get(from..to).unwrap_or_default());
        let place = |cell: &Cell| if cell.is_empty() { Cell::EMPTY } else { cell.moved(from, at) };
        self.cells.extend(cells.iter().map(place));
    }

    /// Forgets everything and keeps the memory.
    pub fn clear(&mut self) {
        self.text.clear();
        self.cells.clear();
        self.beyond.clear();
        self.rows = 0;
    }
}
