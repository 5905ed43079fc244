//! A column's whole numbers in as few bytes as they need: blocks of rows, each with the width that its own values ask for.
//! Nothing is moved when more rows come, so a growing column takes no more than it keeps.

use std::ops::Range;

/// Whole numbers by row, some of which may be [`Integers::NULL`]. How they are kept follows from them alone, so equal
/// columns are equal however they came about.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Integers {
    blocks: Vec<Block>,
    /// The rows after the last full block.
    open: Vec<i64>,
}

/// Rows in a block: enough for what describes it to weigh nothing, few enough for their values to lie close together.
const BLOCK: usize = 1_024;

/// The values of [`BLOCK`] rows as their distance from the least of them.
#[derive(Debug, Clone, PartialEq)]
struct Block {
    least: i64,
    /// Bytes for each value: 0 where all are `least`, 8 where the distance does not fit into four.
    width: u8,
    /// The distances, lowest byte first; all bits set for no value.
    bytes: Box<[u8]>,
}

impl Integers {
    /// No value.
    pub const NULL: i64 = i64::MIN;

    /// The number of rows.
    #[inline(always)]
    pub fn len(&self) -> usize {
        self.blocks.len() * BLOCK + self.open.len()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty() && self.open.is_empty()
    }

    /// The row's number; [`Integers::NULL`] also beyond the last row.
    #[inline(always)]
    pub fn get(&self, row: usize) -> i64 {
        match self.blocks.get(row / BLOCK) {
            Some(block) => block.get(row % BLOCK),
            None => self.open.get(row - self.blocks.len() * BLOCK).copied().unwrap_or(Self::NULL),
        }
    }

    /// Every row's number.
    pub fn iter(&self) -> impl Iterator<Item = i64> + '_ {
        let all = self.len();
        (0..all).step_by(BLOCK).flat_map(move |start| self.read(start..all.min(start + BLOCK)))
    }

    /// The numbers of the rows that have one.
    pub fn filled(&self) -> impl Iterator<Item = i64> + '_ {
        self.iter().filter(|&value| value != Self::NULL)
    }

    /// The numbers of some rows that there are: quicker than one by one.
    pub fn read(&self, rows: Range<usize>) -> Vec<i64> {
        let mut values = Vec::with_capacity(rows.len());
        let mut row = rows.start;
        while let Some(block) = self.blocks.get(row / BLOCK).filter(|_| row < rows.end) {
            let end = rows.end.min((row / BLOCK + 1) * BLOCK);
            block.read(row % BLOCK..row % BLOCK + (end - row), &mut values);
            row = end;
        }
        values.extend((row..rows.end).map(|row| self.get(row)));
        values
    }

    /// Appends a row.
    #[inline(always)]
    pub fn push(&mut self, value: i64) {
        self.open.push(value);
        if self.open.len() == BLOCK {
            self.seal();
        }
    }

    /// Appends rows that all hold one value, until there are so many.
    pub fn resize(&mut self, rows: usize, value: i64) {
        (self.len()..rows).for_each(|_| self.push(value));
    }

    /// Gives back what was reserved for more rows.
    pub fn shrink(&mut self) {
        self.blocks.shrink_to_fit();
        self.open.shrink_to_fit();
    }

    #[inline(never)]
    fn seal(&mut self) {
        self.blocks.push(Block::of(&self.open));
        self.open.clear();
    }
}

impl Extend<i64> for Integers {
    fn extend<I: IntoIterator<Item = i64>>(&mut self, values: I) {
        values.into_iter().for_each(|value| self.push(value));
    }
}

impl FromIterator<i64> for Integers {
    fn from_iter<I: IntoIterator<Item = i64>>(values: I) -> Self {
        let mut integers = Integers::default();
        integers.extend(values);
        integers
    }
}

impl Block {
    fn of(values: &[i64]) -> Block {
        // No value is the least number there is: it must not count as one.
        let least = values.iter().fold(
            i64::MAX,
            |least, &value| {
                if value == Integers::NULL { least } else { least.min(value) }
            },
        );
        let greatest = values.iter().fold(i64::MIN, |greatest, &value| greatest.max(value));
        if greatest == Integers::NULL || values.iter().all(|&value| value == least) {
            return Block { least: greatest, width: 0, bytes: Box::default() };
        }
        let width = match greatest.abs_diff(least) {
            0..0xff => 1,
            0xff..0xffff => 2,
            0xffff..0xff_ffff => 3,
            0xff_ffff..0xffff_ffff => 4,
            _ => return Block { least: 0, width: 8, bytes: narrow::<8>(values, 0) },
        };
        let bytes = match width {
            1 => narrow::<1>(values, least),
            2 => narrow::<2>(values, least),
            3 => narrow::<3>(values, least),
            _ => narrow::<4>(values, least),
        };
        Block { least, width, bytes }
    }

    #[inline(always)]
    fn get(&self, place: usize) -> i64 {
        match self.width {
            0 => self.least,
            1 => self.at(word::<1>(&self.bytes, place), 0xff),
            2 => self.at(word::<2>(&self.bytes, place), 0xffff),
            3 => self.at(word::<3>(&self.bytes, place), 0xff_ffff),
            4 => self.at(word::<4>(&self.bytes, place), 0xffff_ffff),
            _ => word::<8>(&self.bytes, place) as i64,
        }
    }

    /// Appends the numbers of some places to a list: one look at the width for all of them.
    fn read(&self, places: Range<usize>, values: &mut Vec<i64>) {
        match self.width {
            0 => values.extend(places.map(|_| self.least)),
            1 => values.extend(places.map(|place| self.at(word::<1>(&self.bytes, place), 0xff))),
            2 => values.extend(places.map(|place| self.at(word::<2>(&self.bytes, place), 0xffff))),
            3 => values.extend(places.map(|place| self.at(word::<3>(&self.bytes, place), 0xff_ffff))),
            4 => values.extend(places.map(|place| self.at(word::<4>(&self.bytes, place), 0xffff_ffff))),
            _ => values.extend(places.map(|place| word::<8>(&self.bytes, place) as i64)),
        }
    }

    /// The number at a distance, of which `none` stands for no number.
    #[inline(always)]
    fn at(&self, distance: u64, none: u64) -> i64 {
        if distance == none { Integers::NULL } else { self.least.wrapping_add(distance as i64) }
    }
}

/// The lowest `N` bytes of each distance.
fn narrow<const N: usize>(values: &[i64], least: i64) -> Box<[u8]> {
    let mut bytes = vec![0; values.len() * N].into_boxed_slice();
    for (place, &value) in bytes.chunks_exact_mut(N).zip(values) {
        let distance = if value == Integers::NULL && N < 8 { -1 } else { value.wrapping_sub(least) };
        place.copy_from_slice(&distance.to_le_bytes()[..N]);
    }
    bytes
}

#[inline(always)]
fn word<const N: usize>(bytes: &[u8], place: usize) -> u64 {
    let mut word = [0; 8];
    word[..N].copy_from_slice(&bytes[place * N..(place + 1) * N]);
    u64::from_le_bytes(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back_in_as_few_bytes_as_they_need() {
        let none = Integers::NULL;
        let cases: [(&dyn Fn(i64) -> i64, u8); 12] = [
            (&|_| 7, 0),
            (&|_| none, 0),
            (&|row| if row % 3 == 0 { none } else { 7 }, 1),
            (&|row| -100 + row % 255, 1),
            (&|row| -100 + row % 256, 2),
            (&|row| if row % 2 == 0 { none } else { row * 63 }, 2),
            (&|row| row * 1_000, 3),
            (&|row| row * 1_000_000, 4),
            (&|row| row * 100_000_000, 8),
            (&|row| if row % 2 == 0 { none } else { row * 100_000_000 }, 8),
            (&|row| if row % 2 == 0 { i64::MAX } else { none + 1 }, 8),
            (&|row| if row % 2 == 0 { i64::MAX } else { none }, 1),
        ];
        for (index, (value, width)) in cases.into_iter().enumerate() {
            let rows = BLOCK as i64 * 2 + 5;
            let mut integers: Integers = (0..rows).map(value).collect();
            assert!(integers.blocks.iter().all(|block| block.width == width), "case {index}");
            assert!(integers.iter().eq((0..rows).map(value)), "case {index}");
            for part in [0..1, 5..BLOCK + 3, BLOCK..2 * BLOCK, BLOCK - 1..rows as usize] {
                assert_eq!(integers.read(part.clone()), part.map(|row| value(row as i64)).collect::<Vec<_>>());
            }
            assert_eq!((integers.len(), integers.get(rows as usize)), (rows as usize, none));
            integers.resize(rows as usize + 2, none);
            assert_eq!((integers.len(), integers.get(rows as usize + 1)), (rows as usize + 2, none));
        }
    }
}
