//! Text columns: every different value once, and a small number for each row.

use super::codes::Codes;
use super::dictionary::TextColumnBuilder;

/// Dictionary-encoded text.
#[derive(Debug, Clone, PartialEq)]
pub struct TextColumn {
    pub(super) pool: Vec<u8>,
    /// Where value `n` (from 1) ends in the pool; entry 0 is 0.
    pub(super) ends: Vec<u32>,
    pub(super) codes: Codes,
}

impl TextColumn {
    /// The row's text; `None` where the cell is empty.
    pub fn get(&self, row: usize) -> Option<&str> {
        self.value(self.codes.get(row))
    }

    /// The row's code: 0 where the cell is empty.
    #[inline(always)]
    pub fn code(&self, row: usize) -> u32 {
        self.codes.get(row)
    }

    /// The text of a code; `None` for 0 and for codes that do not occur.
    pub fn value(&self, code: u32) -> Option<&str> {
        let code = code as usize;
        let (start, end) = (self.ends.get(code.checked_sub(1)?)?, self.ends.get(code)?);
        // The reader lets only valid UTF-8 in, and cells end at ASCII separators.
        std::str::from_utf8(self.pool.get(*start as usize..*end as usize)?).ok()
    }

    /// Whether any byte of any value is one of these.
    pub fn holds_any(&self, sign: impl Fn(u8) -> bool) -> bool {
        // In blocks without a way out, which the compiler turns into wide steps.
        self.pool.chunks(4_096).any(|block| block.iter().fold(false, |found, &byte| found | sign(byte)))
    }

    /// The bytes of a code that occurs: quicker to have than its text, which is known to be one only by looking.
    pub fn bytes(&self, code: u32) -> &[u8] {
        let code = code as usize;
        &self.pool[self.ends[code - 1] as usize..self.ends[code] as usize]
    }

    /// The number of rows.
    pub fn rows(&self) -> usize {
        self.codes.len()
    }

    /// Appends rows without text.
    pub(super) fn append_nulls(&mut self, rows: usize) {
        self.codes.extend(&vec![0; rows], 0);
    }

    /// Appends the rows of another column; equal texts get one code.
    pub(super) fn append(&mut self, more: &TextColumn) {
        let mut builder = TextColumnBuilder::resume(std::mem::replace(self, TextColumnBuilder::default().finish()));
        let values = 1..=more.values() as u32;
        let codes: Vec<u32> = values.map(|code| builder.code(more.value(code).unwrap_or("").as_bytes())).collect();
        *self = builder.finish();
        self.append_codes(more, |code| codes.get(code as usize - 1).copied().unwrap_or(0));
    }

    /// Appends the rows of another column whose texts name other things even where they are equal: order 1001 of one
    /// shop is not order 1001 of another.
    pub fn append_apart(&mut self, more: &TextColumn) {
        let (values, bytes) = (self.values() as u32, self.pool.len() as u32);
        self.pool.extend_from_slice(&more.pool);
        self.ends.extend(more.ends.iter().skip(1).map(|end| end + bytes));
        self.append_codes(more, |code| code + values);
    }

    fn append_codes(&mut self, more: &TextColumn, code_of: impl Fn(u32) -> u32) {
        let largest = self.values() as u32;
        let codes: Vec<u32> = (0..more.rows())
            .map(|row| match more.code(row) {
                0 => 0,
                code => code_of(code),
            })
            .collect();
        self.codes.extend(&codes, largest);
    }

    /// The number of different values.
    pub fn values(&self) -> usize {
        self.ends.len() - 1
    }
}
