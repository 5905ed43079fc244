//! Cells in the order of their rows, as CSV.

use crate::Problem;

/// A sheet of a shop is far smaller; a hostile one could name cells anywhere.
const LARGEST: usize = 1 << 30;
/// Rows are filled up with commas while that costs no more than so many times what they hold.
const MOST_FILLING: usize = 4;

/// The CSV of one sheet, written from its first cell to its last.
#[derive(Debug, Default)]
pub struct Csv {
    bytes: Vec<u8>,
    row: u32,
    /// The column written last in this row; `None` before the first.
    column: Option<u32>,
    /// Where each row begins and ends that is not empty, and its last column.
    rows: Vec<(usize, usize, u32)>,
    leftmost: Option<u32>,
    rightmost: u32,
}

impl Csv {
    /// Appends a cell; cells come row by row, and empty ones may be left out.
    pub fn push(&mut self, row: u32, column: u32, text: &str) -> Result<(), Problem> {
        if text.is_empty() {
            return Ok(());
        }
        if row < self.row || (row == self.row && self.column.is_some_and(|last| column <= last)) {
            return Err(Problem::Unreadable("its cells are not in order".into()));
        }
        let more = (row - self.row) as usize + column as usize + text.len();
        if self.bytes.len().saturating_add(more) > LARGEST {
            return Err(Problem::TooLarge);
        }
        while self.row < row {
            self.bytes.push(b'\n');
            (self.row, self.column) = (self.row + 1, None);
        }
        if self.column.is_none() {
            self.rows.push((self.bytes.len(), 0, 0));
        }
        let commas = column - self.column.unwrap_or(0);
        self.bytes.extend(std::iter::repeat_n(b',', commas as usize));
        self.column = Some(column);
        self.leftmost = Some(self.leftmost.map_or(column, |leftmost| leftmost.min(column)));
        self.rightmost = self.rightmost.max(column);
        push_quoted(&mut self.bytes, text);
        if let Some((_, end, last)) = self.rows.last_mut() {
            (*end, *last) = (self.bytes.len(), column);
        }
        Ok(())
    }

    /// The CSV without the empty columns on the left, and with as many cells in every row that is not empty.
    pub fn finish(self) -> Vec<u8> {
        let Some(leftmost) = self.leftmost else { return Vec::new() };
        let missing = |last: u32| (self.rightmost - last) as usize;
        let commas = self.rows.iter().map(|&(_, _, last)| missing(last)).sum::<usize>();
        let is_filled = commas <= self.bytes.len().saturating_mul(MOST_FILLING);
        let mut bytes = Vec::with_capacity(self.bytes.len() + 1 + if is_filled { commas } else { 0 });
        let mut from = 0;
        for (start, end, last) in self.rows {
            bytes.extend_from_slice(&self.bytes[from..start]);
            bytes.extend_from_slice(&self.bytes[start + leftmost as usize..end]);
            if is_filled {
                bytes.extend(std::iter::repeat_n(b',', missing(last)));
            }
            from = end;
        }
        bytes.push(b'\n');
        bytes
    }
}

fn push_quoted(bytes: &mut Vec<u8>, text: &str) {
    if text.contains([',', '"', '\n', '\r']) {
        bytes.push(b'"');
        bytes.extend_from_slice(text.replace('"', "\"\"").as_bytes());
        bytes.push(b'"');
    } else {
        bytes.extend_from_slice(text.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn csv(cells: &[(u32, u32, &str)]) -> String {
        let mut csv = Csv::default();
        for &(row, column, text) in cells {
            csv.push(row, column, text).unwrap();
        }
        String::from_utf8(csv.finish()).unwrap()
    }

    #[test]
    fn rows_keep_their_lines_and_columns_begin_at_the_first_used() {
        let cells = [(1, 2, "name"), (1, 4, "note"), (3, 2, "a, b"), (3, 3, "say \"hi\""), (4, 4, "x")];
        assert_eq!(csv(&cells), "\nname,,note\n\n\"a, b\",\"say \"\"hi\"\"\",\n,,x\n");
        assert_eq!(csv(&[]), "");
    }

    #[test]
    fn one_cell_far_away_costs_no_sea_of_commas() {
        let mut cells: Vec<(u32, u32, &str)> = (0..20).map(|row| (row, 0, "a")).collect();
        cells.push((20, 16_000, "x"));
        assert_eq!(csv(&cells).matches(',').count(), 16_000);
    }

    #[test]
    fn cells_out_of_order_and_out_of_bounds_are_refused() {
        let mut csv = Csv::default();
        csv.push(2, 2, "x").unwrap();
        assert!(csv.push(2, 2, "x").is_err() && csv.push(1, 5, "x").is_err());
        assert_eq!(csv.push(u32::MAX, u32::MAX, "x"), Err(Problem::TooLarge));
    }
}
