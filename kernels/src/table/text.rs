//! Text columns: every different value once, and a small number for each row.

use super::codes::Codes;
use super::dictionary::TextColumnBuilder;
use super::numbered::Numbered;
use std::borrow::Cow;
use std::ops::Range;

/// Dictionary-encoded text.
#[derive(Debug, Clone, PartialEq)]
pub struct TextColumn {
    pub(super) pool: Vec<u8>,
    /// Where value `n` (from 1) ends in the pool; entry 0 is 0.
    pub(super) ends: Vec<u32>,
    /// The values instead, where they came in order and are numbers behind one prefix; the pool is empty then.
    pub(super) numbered: Option<Numbered>,
    pub(super) codes: Codes,
}

impl TextColumn {
    /// The row's text; `None` where the cell is empty.
    pub fn get(&self, row: usize) -> Option<Cow<'_, str>> {
        self.value(self.codes.get(row))
    }

    /// The row's code: 0 where the cell is empty.
    #[inline(always)]
    pub fn code(&self, row: usize) -> u32 {
        self.codes.get(row)
    }

    /// The codes of some rows: quicker than one by one.
    pub fn read_codes(&self, rows: Range<usize>) -> Vec<u32> {
        match &self.codes {
            Codes::Own(_) => rows.map(|row| self.codes.get(row)).collect(),
            Codes::Listed(codes) => codes.read(rows).into_iter().map(|code| code as u32).collect(),
        }
    }

    /// The text of a code; `None` for 0 and for codes that do not occur.
    pub fn value(&self, code: u32) -> Option<Cow<'_, str>> {
        if code == 0 || code as usize > self.values() {
            return None;
        }
        match &self.numbered {
            Some(numbered) => Some(Cow::Owned(numbered.text(code as usize - 1))),
            // The reader lets only valid UTF-8 in, and cells end at ASCII separators.
            None => std::str::from_utf8(self.bytes(code)).ok().map(Cow::Borrowed),
        }
    }

    /// Whether the values are numbers behind one prefix that came in order.
    pub fn is_numbered(&self) -> bool {
        self.numbered.is_some()
    }

    /// Whether any byte of any value is one of these, none of which is a digit.
    pub fn holds_any(&self, sign: impl Fn(u8) -> bool) -> bool {
        if let Some(numbered) = &self.numbered {
            return numbered.prefix().bytes().any(sign);
        }
        // In blocks without a way out, which the compiler turns into wide steps.
        self.pool.chunks(4_096).any(|block| block.iter().fold(false, |found, &byte| found | sign(byte)))
    }

    /// The bytes of a code that occurs: quicker to have than its text, which is known to be one only by looking.
    pub fn spelled(&self, code: u32) -> Cow<'_, [u8]> {
        match &self.numbered {
            Some(numbered) => Cow::Owned(numbered.text(code as usize - 1).into_bytes()),
            None => Cow::Borrowed(self.bytes(code)),
        }
    }

    /// The bytes of a code in the pool; none where the values are numbers.
    #[inline(always)]
    pub(super) fn bytes(&self, code: u32) -> &[u8] {
        let code = code as usize;
        match (self.ends.get(code - 1), self.ends.get(code)) {
            (Some(&start), Some(&end)) => &self.pool[start as usize..end as usize],
            _ => &[],
        }
    }

    /// Appends a value as a number; false where it, and with it every other, must be kept as a text.
    #[inline(always)]
    pub(super) fn add_number(&mut self, text: &[u8]) -> bool {
        match &mut self.numbered {
            None if self.ends.len() > 1 => false,
            None => {
                self.numbered = Numbered::of(text);
                self.numbered.is_some()
            }
            Some(numbered) => {
                let is_alike = numbered.push(text);
                if !is_alike {
                    self.write_out();
                }
                is_alike
            }
        }
    }

    /// Puts values that are numbers into the pool.
    #[cold]
    pub(super) fn write_out(&mut self) {
        let Some(numbered) = self.numbered.take() else { return };
        for place in 0..numbered.len() {
            self.pool.extend_from_slice(numbered.text(place).as_bytes());
            self.ends.push(self.pool.len() as u32);
        }
    }

    /// The number of rows.
    pub fn rows(&self) -> usize {
        self.codes.len()
    }

    /// Appends rows without text.
    pub(super) fn append_nulls(&mut self, rows: usize) {
        (0..rows).for_each(|_| self.codes.push(0));
    }

    /// Appends the rows of another column; equal texts get one code.
    pub(super) fn append(&mut self, more: &TextColumn) {
        let mut builder = TextColumnBuilder::resume(std::mem::replace(self, TextColumnBuilder::default().finish()));
        let values = 1..=more.values() as u32;
        let codes: Vec<u32> = values.map(|code| builder.code(&more.spelled(code))).collect();
        *self = builder.finish();
        self.append_codes(more, |code| codes.get(code as usize - 1).copied().unwrap_or(0));
    }

    /// Appends the rows of another column whose texts name other things even where they are equal: order 1001 of one
    /// shop is not order 1001 of another.
    pub fn append_apart(&mut self, more: &TextColumn) {
        let mut more = more.clone();
        more.write_out();
        self.write_out();
        let (values, bytes) = (self.values() as u32, self.pool.len() as u32);
        self.pool.extend_from_slice(&more.pool);
        self.ends.extend(more.ends.iter().skip(1).map(|end| end + bytes));
        self.append_codes(&more, |code| code + values);
    }

    fn append_codes(&mut self, more: &TextColumn, code_of: impl Fn(u32) -> u32) {
        for row in 0..more.rows() {
            let code = more.code(row);
            self.codes.push(if code == 0 { 0 } else { code_of(code) });
        }
    }

    /// The number of different values.
    pub fn values(&self) -> usize {
        self.numbered.as_ref().map_or(self.ends.len() - 1, Numbered::len)
    }
}
