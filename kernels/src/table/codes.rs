//! The small numbers that stand for a column's texts.

use super::Integers;

/// Which value each row has: code 0 is no value, code `n` the `n`-th value met. How codes are kept follows from them
/// alone, so equal columns are equal however they came about.
#[derive(Debug, Clone, PartialEq)]
pub enum Codes {
    /// Every one of these rows has a value of its own, as order numbers are: row 0 has code 1, and so on.
    Own(u32),
    /// Values come back, or rows have none.
    Listed(Integers),
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
            // What stands for no number ends in zeros.
            Codes::Listed(codes) => codes.get(row) as u32,
        }
    }

    /// The number of rows.
    pub fn len(&self) -> usize {
        match self {
            Codes::Own(rows) => *rows as usize,
            Codes::Listed(codes) => codes.len(),
        }
    }

    /// Appends codes: one look at the form for all of them.
    pub fn extend(&mut self, codes: &[u32]) {
        match self {
            Codes::Own(_) => codes.iter().for_each(|&code| self.push(code)),
            Codes::Listed(listed) => listed.extend(codes.iter().map(|&code| code.into())),
        }
    }

    /// Appends one code.
    #[inline(always)]
    pub fn push(&mut self, code: u32) {
        match self {
            Codes::Own(rows) if code == *rows + 1 => *rows = code,
            Codes::Own(rows) => {
                *self = Codes::Listed((1..=i64::from(*rows)).chain([code.into()]).collect());
            }
            Codes::Listed(codes) => codes.push(code.into()),
        }
    }

    /// Gives back what was reserved for more rows.
    pub fn shrink(&mut self) {
        if let Codes::Listed(codes) = self {
            codes.shrink();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_back_however_they_were_appended() {
        type Case<'a> = (&'a dyn Fn(u32) -> u32, u32, &'a str);
        let cases: [Case; 4] = [
            (&|row| row + 1, 70_000, "Own"),
            (&|row| row % 256, 10_000, "Listed"),
            (&|row| if row == 999 { 0 } else { row + 1 }, 1_000, "Listed"),
            (&|row| (row * 7 + 1) % 70_000, 70_000, "Listed"),
        ];
        for (code, rows, form) in cases {
            let mut codes = Codes::Own(0);
            (0..rows).for_each(|row| codes.push(code(row)));
            assert!(format!("{codes:?}").starts_with(form), "{form}");
            assert!((0..rows).all(|row| codes.get(row as usize) == code(row)), "{form}");
            assert_eq!((codes.len(), codes.get(rows as usize)), (rows as usize, 0));
            let mut extended = Codes::Own(0);
            for start in (0..rows).step_by(100) {
                extended.extend(&(start..(start + 100).min(rows)).map(code).collect::<Vec<u32>>());
            }
            assert_eq!(extended, codes, "{form}");
        }
    }
}
