//! Cells in the order of their rows, as CSV.

use crate::Problem;
use crate::cells::text;
use calamine::Data;

/// A sheet of a shop is far smaller; a hostile one could name cells anywhere.
const LARGEST: usize = 1 << 30;

/// The CSV of one sheet, written from its first cell to its last.
#[derive(Debug, Default)]
pub struct Csv {
    bytes: Vec<u8>,
    row: u32,
    /// The column written last in this row; `None` before the first.
    column: Option<u32>,
    /// Where each row begins that is not empty.
    starts: Vec<usize>,
    leftmost: Option<u32>,
    errors: u64,
}

impl Csv {
    /// Appends a cell; cells come row by row, and empty ones may be left out.
    pub fn push(&mut self, (row, column): (u32, u32), value: &Data) -> Result<(), Problem> {
        self.errors += u64::from(matches!(value, Data::Error(_)));
        let text = text(value);
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
            self.starts.push(self.bytes.len());
        }
        let commas = column - self.column.unwrap_or(0);
        self.bytes.extend(std::iter::repeat_n(b',', commas as usize));
        self.column = Some(column);
        self.leftmost = Some(self.leftmost.map_or(column, |leftmost| leftmost.min(column)));
        push_quoted(&mut self.bytes, &text);
        Ok(())
    }

    /// The CSV without the empty columns on the left, and how many cells held an error.
    pub fn finish(self) -> (Vec<u8>, u64) {
        let Some(leftmost) = self.leftmost else { return (Vec::new(), self.errors) };
        let mut bytes = Vec::with_capacity(self.bytes.len() + 1);
        let mut from = 0;
        for start in self.starts {
            bytes.extend_from_slice(&self.bytes[from..start]);
            from = start + leftmost as usize;
        }
        bytes.extend_from_slice(&self.bytes[from..]);
        bytes.push(b'\n');
        (bytes, self.errors)
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
            csv.push((row, column), &Data::String(text.into())).unwrap();
        }
        String::from_utf8(csv.finish().0).unwrap()
    }

    #[test]
    fn rows_keep_their_lines_and_columns_begin_at_the_first_used() {
        let cells = [(1, 2, "name"), (1, 4, "note"), (3, 2, "a, b"), (3, 3, "say \"hi\""), (4, 4, "x")];
        assert_eq!(csv(&cells), "\nname,,note\n\n\"a, b\",\"say \"\"hi\"\"\"\n,,x\n");
        assert_eq!(csv(&[]), "");
    }

    #[test]
    fn cells_out_of_order_and_out_of_bounds_are_refused() {
        let text = Data::String("x".into());
        let mut csv = Csv::default();
        csv.push((2, 2), &text).unwrap();
        assert!(csv.push((2, 2), &text).is_err() && csv.push((1, 5), &text).is_err());
        assert_eq!(csv.push((u32::MAX, u32::MAX), &text), Err(Problem::TooLarge));
    }
}
