//! Cells to a text column: each different text gets a code, by the cheapest way that the column's values allow.

use super::codes::Codes;
use super::key::{EXACT, Key, same};
use super::numbered::Numbered;
use super::text::TextColumn;
use super::texts::{BLOCK, Texts};
use std::cmp::Ordering;

/// Takes cells one by one, or better many at once, and gives each different text a code.
///
/// While values come in order, as order numbers do in an export, a comparison with the newest one is enough to know that
/// a value is new; the hash table is built only when that ends. Few different values are found among those met last.
#[derive(Debug)]
pub struct TextColumnBuilder {
    column: TextColumn,
    order: InOrder,
    /// The key of the newest value.
    newest: Key,
    /// Open addressing; built when the order ends.
    slots: Vec<Slot>,
    /// Values met last, by the upper bits of their hash; empty until it may help.
    recent: Vec<Recent>,
    /// Blocks to go without looking among the recent values, because it did not help.
    without_recent: u32,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum InOrder {
    Unknown,
    Rising,
    Falling,
    No,
}

/// A value in the hash table; code 0 is free.
#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    hash: u64,
    length: u32,
    code: u32,
}

/// A value met lately; code 0 is none.
#[derive(Debug, Clone, Copy, Default)]
struct Recent {
    key: Key,
    code: u32,
}

/// The rows of a block whose values are not among those met last.
struct Missed {
    rows: [u8; BLOCK],
    count: usize,
}

impl Missed {
    #[inline(always)]
    fn push(&mut self, row: usize) {
        // A block has fewer rows than a byte has values.
        self.rows[self.count] = row as u8;
        self.count += 1;
    }

    fn rows(&self) -> &[u8] {
        &self.rows[..self.count]
    }
}

/// The values met last that are remembered.
const RECENT_BITS: u32 = 8;
const SMALLEST_TABLE: usize = 64;

impl Default for TextColumnBuilder {
    fn default() -> Self {
        TextColumnBuilder {
            column: TextColumn { pool: Vec::new(), ends: vec![0], numbered: None, codes: Codes::Own(0) },
            order: InOrder::Unknown,
            newest: Key::default(),
            slots: Vec::new(),
            recent: Vec::new(),
            without_recent: 0,
        }
    }
}

impl TextColumnBuilder {
    /// Goes on with a finished column. Whether its values are in order is found out anew, for they often are.
    pub(super) fn resume(column: TextColumn) -> Self {
        let mut builder = TextColumnBuilder { column, ..TextColumnBuilder::default() };
        if let Some(numbered) = &builder.column.numbered {
            builder.order = match numbered.step() {
                1 => InOrder::Rising,
                -1 => InOrder::Falling,
                _ => InOrder::Unknown,
            };
            builder.newest = Key::new(&builder.column.spelled(builder.column.values() as u32));
            return builder;
        }
        for code in 1..=builder.column.values() as u32 {
            let text = builder.column.bytes(code);
            let key = Key::new(text);
            builder.order = builder.order_with(key, text, code - 1);
            builder.newest = key;
            if builder.order == InOrder::No {
                builder.fill_slots();
                break;
            }
        }
        builder
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
        self.column.codes.push(code);
    }

    /// Appends rows.
    pub fn push_all(&mut self, texts: &Texts) {
        if self.order != InOrder::No {
            return self.push_in_order(texts);
        }
        let mut codes = [0; BLOCK];
        self.look_up(texts, &mut codes);
        self.column.codes.extend(&codes[..texts.keys().len()]);
    }

    /// Appends rows of a column that was in order so far.
    fn push_in_order(&mut self, texts: &Texts) {
        for (&key, text) in texts.keys().iter().zip(texts.texts()) {
            let code = if self.order == InOrder::Rising && key.is_whole_above(self.newest) {
                self.add(key, text)
            } else if key.is_empty() {
                0
            } else {
                self.code_of(key, text)
            };
            self.column.codes.push(code);
        }
    }

    /// Every different text so far one after the other, where each ends, and which of them each row has: 0 for none.
    pub fn into_arrays(mut self) -> (Vec<u8>, Vec<u32>, Vec<u32>) {
        self.column.write_out();
        let codes = self.column.read_codes(0..self.column.rows());
        (self.column.pool, self.column.ends, codes)
    }

    /// Goes on with rows that were read apart, as [`into_arrays`](Self::into_arrays) hands them out.
    pub fn append_arrays(&mut self, pool: &[u8], ends: &[u32], codes: &[u32]) {
        let mut own = Vec::with_capacity(ends.len());
        own.push(0);
        let mut texts = Texts::default();
        for block in ends.windows(2).collect::<Vec<_>>().chunks(BLOCK) {
            texts.clear();
            for pair in block {
                let text = pool.get(pair[0] as usize..pair[1] as usize).unwrap_or_default();
                texts.push(text, Key::new(text));
            }
            let mut found = [0; BLOCK];
            if self.order == InOrder::No {
                self.look_up(&texts, &mut found);
            } else {
                let cells = texts.keys().iter().zip(texts.texts());
                found.iter_mut().zip(cells).for_each(|(code, (&key, text))| *code = self.code_of(key, text));
            }
            own.extend_from_slice(&found[..block.len()]);
        }
        let codes: Vec<u32> = codes.iter().map(|&code| own.get(code as usize).copied().unwrap_or(0)).collect();
        self.column.codes.extend(&codes);
    }

    /// The finished column.
    pub fn finish(mut self) -> TextColumn {
        self.column.pool.shrink_to_fit();
        self.column.ends.shrink_to_fit();
        self.column.codes.shrink();
        self.column.numbered.iter_mut().for_each(Numbered::shrink);
        self.column
    }

    /// The code of a text that is not empty; a new one where it was not met before.
    pub(super) fn code(&mut self, text: &[u8]) -> u32 {
        self.code_of(Key::new(text), text)
    }

    fn code_of(&mut self, key: Key, text: &[u8]) -> u32 {
        if self.order != InOrder::No {
            let newest = self.column.values() as u32;
            if newest > 0 && key == self.newest && (key.is_whole() || text == self.column.bytes(newest)) {
                return newest;
            }
            self.order = self.order_with(key, text, newest);
            if self.order != InOrder::No {
                return self.add(key, text);
            }
            self.fill_slots();
        }
        self.code_by_hash(key, text, key.hash(text))
    }

    /// The order once a text follows the value of code `newest`, whose key is at hand.
    fn order_with(&self, key: Key, text: &[u8], newest: u32) -> InOrder {
        if newest == 0 {
            return InOrder::Unknown;
        }
        let step = key.order(text, self.newest, self.column.bytes(newest));
        match (self.order, step) {
            (InOrder::Unknown | InOrder::Rising, Ordering::Greater) => InOrder::Rising,
            (InOrder::Unknown | InOrder::Falling, Ordering::Less) => InOrder::Falling,
            _ => InOrder::No,
        }
    }

    /// The codes of rows of a column that is in no order: of the values met last, if that helps, or from the table.
    fn look_up(&mut self, texts: &Texts, codes: &mut [u32; BLOCK]) {
        let mut missed = Missed { rows: [0; BLOCK], count: 0 };
        if self.without_recent > 0 {
            self.without_recent -= 1;
            texts.keys().iter().enumerate().filter(|(_, key)| !key.is_empty()).for_each(|(row, _)| missed.push(row));
            return self.look_up_missed(texts, missed.rows(), codes);
        }
        self.recent.resize(1 << RECENT_BITS, Recent::default());
        let rows = texts.keys().iter().zip(texts.texts()).zip(codes.iter_mut()).enumerate();
        for (row, ((key, text), code)) in rows {
            let recent = self.recent[key.place(RECENT_BITS)];
            if recent.key == *key && (key.is_whole() || same(self.column.bytes(recent.code), text)) {
                *code = recent.code;
            } else if !key.is_empty() {
                missed.push(row);
            }
        }
        if missed.count == 0 {
            return;
        }
        self.look_up_missed(texts, missed.rows(), codes);
        for &row in missed.rows() {
            let key = texts.keys()[usize::from(row)];
            self.recent[key.place(RECENT_BITS)] = Recent { key, code: codes[usize::from(row)] };
        }
        if missed.count * 3 > texts.keys().len() {
            self.without_recent = 64;
        }
    }

    /// The codes of some of the rows from the table. Nearly every look-up misses the cache: done step by step for all of
    /// them, the misses of one step overlap instead of waiting for each other.
    fn look_up_missed(&mut self, texts: &Texts, rows: &[u8], codes: &mut [u32; BLOCK]) {
        let (keys, texts) = (texts.keys(), texts.texts());
        let (mut hashes, mut slots) = ([0u64; BLOCK], [Slot::default(); BLOCK]);
        let mask = self.slots.len() - 1;
        let mut longest = 0;
        for ((&row, hash), slot) in rows.iter().zip(&mut hashes).zip(&mut slots) {
            let key = keys[usize::from(row)];
            *hash = key.hash(texts[usize::from(row)]);
            *slot = self.slots[*hash as usize & mask];
            longest = longest.max(key.length());
        }
        let mut starts = [0u32; BLOCK];
        if longest > EXACT {
            for (start, slot) in starts.iter_mut().zip(&slots[..rows.len()]) {
                *start = self.column.ends[(slot.code as usize).saturating_sub(1)];
            }
        }
        for (((&row, &hash), slot), &start) in rows.iter().zip(&hashes).zip(&slots).zip(&starts) {
            let (key, text) = (keys[usize::from(row)], texts[usize::from(row)]);
            let alike = slot.hash == hash && slot.length == key.length() && slot.code != 0;
            let start = start as usize;
            codes[usize::from(row)] =
                if alike && (key.length() <= EXACT || same(&self.column.pool[start..start + text.len()], text)) {
                    slot.code
                } else {
                    self.code_by_hash(key, text, hash)
                };
        }
    }

    fn code_by_hash(&mut self, key: Key, text: &[u8], hash: u64) -> u32 {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let slot = self.slots[at];
            if slot.code == 0 {
                break;
            }
            let alike = slot.hash == hash && slot.length == key.length();
            if alike && (key.length() <= EXACT || same(self.column.bytes(slot.code), text)) {
                return slot.code;
            }
            at = (at + 1) & mask;
        }
        let code = self.add(key, text);
        self.slots[at] = Slot { hash, length: key.length(), code };
        if self.column.values() * 4 > self.slots.len() * 3 {
            self.grow_slots();
        }
        code
    }

    #[inline(always)]
    fn add(&mut self, key: Key, text: &[u8]) -> u32 {
        if !self.column.add_number(text) {
            key.append_to(&mut self.column.pool, text);
            self.column.ends.push(self.column.pool.len() as u32);
        }
        self.newest = key;
        self.column.values() as u32
    }

    /// Puts every value into a new table.
    fn fill_slots(&mut self) {
        self.column.write_out();
        let size = (self.column.values() * 2).next_power_of_two().max(SMALLEST_TABLE);
        let values = 1..=self.column.values() as u32;
        let slots = values.map(|code| {
            let text = self.column.bytes(code);
            let key = Key::new(text);
            Slot { hash: key.hash(text), length: key.length(), code }
        });
        self.slots = table_of(size, slots);
    }

    #[cold]
    fn grow_slots(&mut self) {
        let used = self.slots.iter().copied().filter(|slot| slot.code != 0);
        self.slots = table_of(self.slots.len() * 2, used);
    }
}

/// A table of a size that is a power of two and larger than the number of values.
fn table_of(size: usize, values: impl Iterator<Item = Slot>) -> Vec<Slot> {
    let mut slots = vec![Slot::default(); size];
    for value in values {
        let mut at = value.hash as usize & (size - 1);
        while slots[at].code != 0 {
            at = (at + 1) & (size - 1);
        }
        slots[at] = value;
    }
    slots
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
        let mut texts = Texts::default();
        for value in values {
            if texts.push(value.as_bytes(), Key::new(value.as_bytes())) {
                builder.push_all(&texts);
                texts.clear();
            }
        }
        builder.push_all(&texts);
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
                assert_eq!(column.get(row).as_deref(), Some(*value).filter(|value| !value.is_empty()), "{values:?}");
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
        assert!(matches!(column.codes, Codes::Listed(_)));
        assert!((0..140_000).all(|row| column.get(row).as_deref() == Some(twice[row])));
    }
}
