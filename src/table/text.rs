//! Text columns: every different value once, and a small number for each row.

use std::cmp::Ordering;

/// Which value each row has: code 0 is no value, code `n` the `n`-th value met. As narrow as the codes allow.
#[derive(Debug, Clone, PartialEq)]
pub enum Codes {
    /// Up to 255 values.
    Narrow(Vec<u8>),
    /// Up to 65,535 values.
    Middle(Vec<u16>),
    /// More.
    Wide(Vec<u32>),
}

impl Codes {
    /// The row's code.
    pub fn get(&self, row: usize) -> u32 {
        match self {
            Codes::Narrow(codes) => codes.get(row).copied().map_or(0, u32::from),
            Codes::Middle(codes) => codes.get(row).copied().map_or(0, u32::from),
            Codes::Wide(codes) => codes.get(row).copied().unwrap_or(0),
        }
    }

    fn len(&self) -> usize {
        match self {
            Codes::Narrow(codes) => codes.len(),
            Codes::Middle(codes) => codes.len(),
            Codes::Wide(codes) => codes.len(),
        }
    }

    /// Appends codes, the largest of which is given: one look at the width for all of them.
    fn extend(&mut self, codes: &[u32], largest: u32) {
        match self {
            Codes::Narrow(narrow) if largest <= u8::MAX.into() => narrow.extend(codes.iter().map(|&code| code as u8)),
            Codes::Middle(middle) if largest <= u16::MAX.into() => middle.extend(codes.iter().map(|&code| code as u16)),
            Codes::Wide(wide) => wide.extend_from_slice(codes),
            _ => codes.iter().for_each(|&code| self.push(code)),
        }
    }

    fn push(&mut self, code: u32) {
        match self {
            Codes::Narrow(codes) => match u8::try_from(code) {
                Ok(code) => codes.push(code),
                Err(_) => {
                    *self = Codes::Middle(codes.iter().map(|&code| code.into()).collect());
                    self.push(code);
                }
            },
            Codes::Middle(codes) => match u16::try_from(code) {
                Ok(code) => codes.push(code),
                Err(_) => {
                    *self = Codes::Wide(codes.iter().map(|&code| code.into()).collect());
                    self.push(code);
                }
            },
            Codes::Wide(codes) => codes.push(code),
        }
    }
}

/// Dictionary-encoded text.
#[derive(Debug, Clone, PartialEq)]
pub struct TextColumn {
    pool: Vec<u8>,
    /// Where value `n` (from 1) ends in the pool; entry 0 is 0.
    ends: Vec<u32>,
    codes: Codes,
}

impl TextColumn {
    /// The row's text; `None` where the cell is empty.
    pub fn get(&self, row: usize) -> Option<&str> {
        self.value(self.codes.get(row))
    }

    /// The row's code: 0 where the cell is empty.
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

/// Takes cells one by one and gives each different text a code.
///
/// While values come in order, as order numbers do in an export, a comparison with the last one is enough to know that
/// a value is new; the hash table is built only when that ends.
#[derive(Debug)]
pub struct TextColumnBuilder {
    column: TextColumn,
    order: InOrder,
    last_code: u32,
    /// Open addressing: the hash's upper half beside the code; 0 is free.
    slots: Vec<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum InOrder {
    Unknown,
    Rising,
    Falling,
    No,
}

impl Default for TextColumnBuilder {
    fn default() -> Self {
        let column = TextColumn { pool: Vec::new(), ends: vec![0], codes: Codes::Narrow(Vec::new()) };
        TextColumnBuilder { column, order: InOrder::Unknown, last_code: 0, slots: Vec::new() }
    }
}

impl TextColumnBuilder {
    /// Goes on with a finished column. Whether its values are in order is found out anew, for they often are.
    fn resume(column: TextColumn) -> Self {
        let mut builder = TextColumnBuilder { column, ..TextColumnBuilder::default() };
        builder.order = builder.order_so_far();
        if builder.order == InOrder::No {
            builder.rebuild_slots((builder.column.values() * 4).next_power_of_two().max(64));
        }
        builder
    }

    fn order_so_far(&self) -> InOrder {
        let mut order = InOrder::Unknown;
        for code in 2..=self.column.values() as u32 {
            order = match (order, step(self.bytes(code), self.bytes(code - 1))) {
                (InOrder::Unknown | InOrder::Rising, Ordering::Greater) => InOrder::Rising,
                (InOrder::Unknown | InOrder::Falling, Ordering::Less) => InOrder::Falling,
                _ => return InOrder::No,
            };
        }
        order
    }

    /// The number of rows so far.
    pub fn rows(&self) -> usize {
        self.column.rows()
    }

    /// Appends a row without text.
    pub fn push_null(&mut self) {
        self.column.codes.push(0);
    }

    /// Appends a row.
    pub fn push(&mut self, text: &[u8]) {
        let code = self.code(text);
        self.push_code(code);
    }

    /// Appends rows; an empty text is a row without text.
    ///
    /// With many different values nearly every look-up misses the cache. Done step by step for a block of rows, the
    /// misses of one step overlap instead of waiting for each other.
    pub fn push_all(&mut self, texts: &[&[u8]]) {
        const BLOCK: usize = 128;
        for block in texts.chunks(BLOCK) {
            if self.order != InOrder::No {
                for text in block {
                    if text.is_empty() { self.push_null() } else { self.push(text) }
                }
                continue;
            }
            let (mut hashes, mut slots, mut spans) = ([0u64; BLOCK], [0u64; BLOCK], [(0u32, 0u32); BLOCK]);
            for (hash, text) in hashes.iter_mut().zip(block) {
                *hash = self::hash(text);
            }
            let mask = self.slots.len() - 1;
            for (slot, hash) in slots.iter_mut().zip(&hashes) {
                *slot = self.slots[*hash as usize & mask];
            }
            for (span, slot) in spans.iter_mut().zip(&slots) {
                let code = *slot as u32 as usize;
                *span = (self.column.ends[code.saturating_sub(1)], self.column.ends[code]);
            }
            let mut codes = [0u32; BLOCK];
            for (index, text) in block.iter().enumerate() {
                let (hash, slot, (start, end)) = (hashes[index], slots[index], spans[index]);
                let found = (slot ^ hash) & TAG == 0 && same(&self.column.pool[start as usize..end as usize], text);
                codes[index] = match text {
                    [] => 0,
                    _ if found && slot != 0 => slot as u32,
                    _ => self.code_by_hash(text, hash),
                };
            }
            self.last_code = codes[block.len() - 1];
            self.column.codes.extend(&codes[..block.len()], self.column.values() as u32);
        }
    }

    fn push_code(&mut self, code: u32) {
        self.last_code = code;
        self.column.codes.push(code);
    }

    /// The finished column.
    pub fn finish(mut self) -> TextColumn {
        self.column.pool.shrink_to_fit();
        self.column
    }

    fn code(&mut self, text: &[u8]) -> u32 {
        if self.last_code != 0 && same(self.bytes(self.last_code), text) {
            return self.last_code;
        }
        if self.order != InOrder::No {
            if let Some(code) = self.code_in_order(text) {
                return code;
            }
            self.order = InOrder::No;
            self.rebuild_slots((self.column.values() * 4).next_power_of_two().max(64));
        }
        self.code_by_hash(text, hash(text))
    }

    /// The code of a text that goes on in the order so far; `None` where it does not.
    fn code_in_order(&mut self, text: &[u8]) -> Option<u32> {
        let newest = self.column.values() as u32;
        if newest > 0 {
            match (self.order, step(text, self.bytes(newest))) {
                (InOrder::Unknown | InOrder::Rising, Ordering::Greater) => self.order = InOrder::Rising,
                (InOrder::Unknown | InOrder::Falling, Ordering::Less) => self.order = InOrder::Falling,
                _ => return None,
            }
        }
        Some(self.add(text))
    }

    fn code_by_hash(&mut self, text: &[u8], hash: u64) -> u32 {
        let mask = self.slots.len() - 1;
        let tag = hash & TAG;
        let mut at = hash as usize & mask;
        loop {
            let slot = self.slots[at];
            if slot == 0 {
                break;
            }
            let code = slot as u32;
            if slot & TAG == tag && same(self.bytes(code), text) {
                return code;
            }
            at = (at + 1) & mask;
        }
        let code = self.add(text);
        self.slots[at] = tag | u64::from(code);
        if self.column.values() * 2 > self.slots.len() {
            self.rebuild_slots(self.slots.len() * 4);
        }
        code
    }

    fn add(&mut self, text: &[u8]) -> u32 {
        self.column.pool.extend_from_slice(text);
        self.column.ends.push(self.column.pool.len() as u32);
        self.column.values() as u32
    }

    fn bytes(&self, code: u32) -> &[u8] {
        let ends = &self.column.ends;
        &self.column.pool[ends[code as usize - 1] as usize..ends[code as usize] as usize]
    }

    fn rebuild_slots(&mut self, size: usize) {
        self.slots.clear();
        self.slots.resize(size, 0);
        for code in 1..=self.column.values() as u32 {
            let hash = hash(self.bytes(code));
            let mut at = hash as usize & (size - 1);
            while self.slots[at] != 0 {
                at = (at + 1) & (size - 1);
            }
            self.slots[at] = (hash & TAG) | u64::from(code);
        }
    }
}

/// How a text stands to the one before it: the shorter first, so that order numbers stay in order when they grow by a
/// digit.
fn step(text: &[u8], before: &[u8]) -> Ordering {
    text.len().cmp(&before.len()).then_with(|| text.cmp(before))
}

const TAG: u64 = 0xffff_ffff << 32;

/// Whether two short texts are equal, eight bytes a step: a call to the general comparison costs more than it does.
fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    match (a.last_chunk::<8>(), b.last_chunk::<8>()) {
        (Some(a_end), Some(b_end)) => a_end == b_end && a.chunks_exact(8).eq(b.chunks_exact(8)),
        _ => short_word(a) == short_word(b),
    }
}

/// A fast hash of short texts, eight bytes a step: multiply, then fold the upper half down. Wider products would mix
/// better but are slow in wasm. Chosen keys could collide, but the file is the user's own.
fn hash(text: &[u8]) -> u64 {
    const K: u64 = 0x9e37_79b9_7f4a_7c15;
    let mix = |state: u64, word: u64| {
        let product = (state ^ word).wrapping_mul(K);
        product ^ (product >> 29)
    };
    let mut state = (text.len() as u64).wrapping_mul(K);
    // The last eight bytes may overlap those before: nothing is lost by counting some twice.
    let last = match text.last_chunk::<8>() {
        Some(last) => {
            for chunk in text[..text.len() - 1].chunks_exact(8) {
                state = mix(state, u64::from_le_bytes(chunk.try_into().unwrap_or_default()));
            }
            u64::from_le_bytes(*last)
        }
        None => short_word(text),
    };
    let product = mix(state, last).wrapping_mul(K);
    product ^ (product >> 32)
}

/// A text of fewer than eight bytes as one number, different for different texts of one length.
fn short_word(text: &[u8]) -> u64 {
    match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        (Some(first), Some(last)) => u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last)),
        _ => text.iter().fold(0, |word, &byte| word << 8 | u64::from(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn build(values: &[&str]) -> TextColumn {
        let mut builder = TextColumnBuilder::default();
        for value in values {
            if value.is_empty() { builder.push_null() } else { builder.push(value.as_bytes()) }
        }
        let column = builder.finish();
        let mut builder = TextColumnBuilder::default();
        builder.push_all(&values.iter().map(|value| value.as_bytes()).collect::<Vec<_>>());
        assert_eq!(builder.finish(), column, "one by one and all at once");
        column
    }

    #[test]
    fn values_come_back_as_they_went_in() {
        for values in [
            vec!["b", "a", "", "b", "c", "a"],
            vec!["#998", "#999", "#1000", "#1000", "#1001"],
            vec!["9", "8", "7", "8", "9"],
            vec!["1", "2", "3", "2", "", "1"],
        ] {
            let column = build(&values);
            for (row, value) in values.iter().enumerate() {
                assert_eq!(column.get(row), Some(*value).filter(|value| !value.is_empty()), "{values:?}");
            }
            let mut different = values.clone();
            different.retain(|value| !value.is_empty());
            different.sort_unstable();
            different.dedup();
            assert_eq!(column.values(), different.len(), "{values:?}");
        }
    }

    #[test]
    fn codes_widen_and_tables_grow() {
        let values: Vec<String> = (0..70_000u64).map(|n| format!("v{}", n.wrapping_mul(48_271) % 70_001)).collect();
        let twice: Vec<&str> = values.iter().chain(&values).map(String::as_str).collect();
        let column = build(&twice);
        assert_eq!(column.values(), 70_000);
        assert!(matches!(column.codes, Codes::Wide(_)));
        assert!((0..140_000).all(|row| column.get(row) == Some(twice[row])));
    }
}
