//! The small numbers that stand for a column's texts, as narrow as they allow.

/// Which value each row has: code 0 is no value, code `n` the `n`-th value met. How codes are kept follows from them
/// alone, so equal columns are equal however they came about.
#[derive(Debug, Clone, PartialEq)]
pub enum Codes {
    /// Every one of these rows has a value of its own, as order numbers are: row 0 has code 1, and so on.
    Own(u32),
    /// Up to 255 values.
    Narrow(Vec<u8>),
    /// Up to 65,535 values.
    Middle(Vec<u16>),
    /// More.
    Wide(Vec<u32>),
}

impl Codes {
    /// The row's code; 0 beyond the last row.
    #[inline(always)]
    pub fn get(&self, row: usize) -> u32 {
        match self {
            Codes::Own(rows) => {
                if row < *rows as usize {
                    row as u32 + 1
                } else {
                    0
                }
            }
            Codes::Narrow(codes) => codes.get(row).copied().map_or(0, u32::from),
            Codes::Middle(codes) => codes.get(row).copied().map_or(0, u32::from),
            Codes::Wide(codes) => codes.get(row).copied().unwrap_or(0),
        }
    }

    /// The number of rows.
    pub fn len(&self) -> usize {
        match self {
            Codes::Own(rows) => *rows as usize,
            Codes::Narrow(codes) => codes.len(),
            Codes::Middle(codes) => codes.len(),
            Codes::Wide(codes) => codes.len(),
        }
    }

    /// Appends codes, the largest of which is given: one look at the width for all of them.
    pub fn extend(&mut self, codes: &[u32], largest: u32) {
        match self {
            Codes::Narrow(narrow) if largest <= u8::MAX.into() => narrow.extend(codes.iter().map(|&code| code as u8)),
            Codes::Middle(middle) if largest <= u16::MAX.into() => middle.extend(codes.iter().map(|&code| code as u16)),
            Codes::Wide(wide) => wide.extend_from_slice(codes),
            _ => codes.iter().for_each(|&code| self.push(code)),
        }
    }

    /// Appends one code.
    #[inline(always)]
    pub fn push(&mut self, code: u32) {
        match self {
            Codes::Own(rows) if code == *rows + 1 => *rows = code,
            Codes::Narrow(codes) if code <= u8::MAX.into() => codes.push(code as u8),
            Codes::Middle(codes) if code <= u16::MAX.into() => codes.push(code as u16),
            Codes::Wide(codes) => codes.push(code),
            _ => self.push_wider(code),
        }
    }

    /// Appends a code that the present form cannot keep.
    #[cold]
    fn push_wider(&mut self, code: u32) {
        let codes = 0..self.len();
        let largest = match self {
            Codes::Own(rows) => code.max(*rows),
            _ => code,
        };
        *self = if largest <= u8::MAX.into() {
            Codes::Narrow(codes.map(|row| self.get(row) as u8).collect())
        } else if largest <= u16::MAX.into() {
            Codes::Middle(codes.map(|row| self.get(row) as u16).collect())
        } else {
            Codes::Wide(codes.map(|row| self.get(row)).collect())
        };
        self.push(code);
    }

    /// Gives back what was reserved for more rows.
    pub fn shrink(&mut self) {
        match self {
            Codes::Own(_) => {}
            Codes::Narrow(codes) => codes.shrink_to_fit(),
            Codes::Middle(codes) => codes.shrink_to_fit(),
            Codes::Wide(codes) => codes.shrink_to_fit(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_kept_as_narrow_as_they_allow_and_come_back() {
        type Case<'a> = (&'a dyn Fn(u32) -> u32, u32, &'a str);
        let cases: [Case; 6] = [
            (&|row| row + 1, 70_000, "Own"),
            (&|row| row % 256, 1_000, "Narrow"),
            (&|row| (row + 1).min(255), 1_000, "Narrow"),
            (&|row| (row + 1).min(300), 1_000, "Middle"),
            (&|row| if row == 999 { 0 } else { row + 1 }, 1_000, "Middle"),
            (&|row| (row * 7 + 1) % 70_000, 70_000, "Wide"),
        ];
        for (code, rows, form) in cases {
            let mut codes = Codes::Own(0);
            (0..rows).for_each(|row| codes.push(code(row)));
            assert!(format!("{codes:?}").starts_with(form), "{form}");
            assert!((0..rows).all(|row| codes.get(row as usize) == code(row)), "{form}");
            assert_eq!((codes.len(), codes.get(rows as usize)), (rows as usize, 0));
            let (mut extended, mut largest) = (Codes::Own(0), 0);
            for start in (0..rows).step_by(100) {
                let more: Vec<u32> = (start..(start + 100).min(rows)).map(code).collect();
                largest = more.iter().copied().max().unwrap_or(0).max(largest);
                extended.extend(&more, largest);
            }
            assert_eq!(extended, codes, "{form}");
        }
    }
}
