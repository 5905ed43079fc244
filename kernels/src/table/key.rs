//! Short texts as numbers: compared, put in order and hashed eight bytes at a time. A call to the general comparison
//! costs more than most cells are long.

use std::cmp::Ordering;

/// A text's length, its first and its last eight bytes: all there is to a text of up to 16 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Key {
    /// The first bytes, the first lowest; zeros where there are fewer than eight.
    first: u64,
    /// The last eight bytes of a text longer than eight.
    last: u64,
    length: u32,
}

const K: u64 = 0x9e37_79b9_7f4a_7c15;

impl Key {
    /// The key of a text.
    #[inline(always)]
    pub fn new(text: &[u8]) -> Key {
        let length = text.len() as u32;
        match (text.first_chunk::<8>(), text.last_chunk::<8>()) {
            (Some(first), Some(last)) => {
                let last = if length > 8 { u64::from_le_bytes(*last) } else { 0 };
                Key { first: u64::from_le_bytes(*first), last, length }
            }
            _ => Key { first: short_word(text), last: 0, length },
        }
    }

    /// The key of a text that begins at a place of another: without looking at how short it is, where that goes on.
    #[inline(always)]
    pub fn within(whole: &[u8], start: usize, text: &[u8]) -> Key {
        match whole.get(start..).and_then(|rest| rest.first_chunk::<8>()) {
            Some(word) if text.len() <= 8 => {
                let bits = 8 * text.len() as u32;
                // In two halves, for a word cannot be moved by all of its bits.
                let beyond = u64::MAX << (bits / 2) << (bits / 2);
                Key { first: u64::from_le_bytes(*word) & !beyond, last: 0, length: text.len() as u32 }
            }
            _ => Key::new(text),
        }
    }

    /// The text's length in bytes.
    #[inline(always)]
    pub fn length(self) -> u32 {
        self.length
    }

    /// Whether the key is all of the text.
    #[inline(always)]
    pub fn is_whole(self) -> bool {
        self.length <= 16
    }

    /// Whether there is no text.
    #[inline(always)]
    pub fn is_empty(self) -> bool {
        self.length == 0
    }

    /// A number of few bits that the texts of a column seldom share.
    #[inline(always)]
    pub fn place(self, bits: u32) -> usize {
        let mixed = self.first ^ self.last.rotate_left(29) ^ u64::from(self.length);
        (mixed.wrapping_mul(K) >> (u64::BITS - bits)) as usize
    }

    /// A hash of the text, whose key this is: multiply, then fold the upper half down, for products of more than 64 bits
    /// are slow in wasm. Each step can be undone, so two texts of one length up to [`EXACT`] never share a hash. Chosen
    /// texts could, but the file is the user's own.
    #[inline(always)]
    pub fn hash(self, text: &[u8]) -> u64 {
        let mut state = mix(self.first ^ u64::from(self.length).wrapping_mul(K));
        if self.length > EXACT {
            if !self.is_whole() {
                // The last eight bytes may overlap those before: nothing is lost by counting some twice.
                for chunk in text.get(8..).unwrap_or_default().chunks_exact(8) {
                    state = mix(state ^ u64::from_le_bytes(chunk.try_into().unwrap_or_default()));
                }
            }
            state = mix(state ^ self.last);
        }
        let product = state.wrapping_mul(K);
        product ^ (product >> 32)
    }

    /// How a text stands to another, whose keys these are: the shorter first, so that order numbers stay in order when
    /// they grow by a digit.
    #[inline(always)]
    pub fn order(self, text: &[u8], other: Key, other_text: &[u8]) -> Ordering {
        let ends = || match self.is_whole() {
            true => by_first_difference(self.last, other.last),
            false => text.cmp(other_text),
        };
        self.length.cmp(&other.length).then_with(|| by_first_difference(self.first, other.first)).then_with(ends)
    }

    /// Whether the key is all of the text, and the text stands above that of another key.
    #[inline(always)]
    pub fn is_whole_above(self, other: Key) -> bool {
        self.is_whole() && self.order(&[], other, &[]) == Ordering::Greater
    }

    /// Appends the text, whose key this is, to a pool.
    #[inline(always)]
    pub fn append_to(self, pool: &mut Vec<u8>, text: &[u8]) {
        if !self.is_whole() {
            return pool.extend_from_slice(text);
        }
        // Whole words, of which what is too much is cut off again: a copy of any length is a slow call in wasm.
        let end = pool.len() + self.length as usize;
        pool.extend_from_slice(&self.first.to_le_bytes());
        if self.length > 8 {
            pool.truncate(end - 8);
            pool.extend_from_slice(&self.last.to_le_bytes());
        }
        pool.truncate(end);
    }
}

/// Up to this length, texts of one length with one hash are the same text.
pub const EXACT: u32 = 8;

#[inline(always)]
fn mix(state: u64) -> u64 {
    let product = state.wrapping_mul(0xd6e8_feb8_6659_fd93);
    product ^ (product >> 29)
}

/// The order of two words of text: that of the first byte in which they differ.
#[inline(always)]
fn by_first_difference(a: u64, b: u64) -> Ordering {
    let place = (a ^ b).trailing_zeros() & !7;
    if a == b { Ordering::Equal } else { ((a >> place) as u8).cmp(&((b >> place) as u8)) }
}

/// A text of fewer than eight bytes as one word.
#[inline(always)]
pub(super) fn short_word(text: &[u8]) -> u64 {
    match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        // They overlap, and where they do they agree.
        (Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << (8 * (text.len() - 4))
        }
        _ => text.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte)),
    }
}

/// Whether two texts are equal, eight bytes a step.
#[inline(always)]
pub fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    match (a.last_chunk::<8>(), b.last_chunk::<8>()) {
        (Some(a_end), Some(b_end)) => a_end == b_end && a.chunks_exact(8).eq(b.chunks_exact(8)),
        _ => short_word(a) == short_word(b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts of every length up to 40, some of which differ in one byte only.
    fn texts() -> Vec<Vec<u8>> {
        let mut texts = vec![Vec::new()];
        for length in 1..=40usize {
            let base: Vec<u8> = (0..length).map(|at| b'a' + (at % 23) as u8).collect();
            for changed in [0, length / 2, length - 1] {
                for byte in [b'0', 0xc3] {
                    let mut text = base.clone();
                    text[changed] = byte;
                    texts.push(text);
                }
            }
            texts.push(base);
        }
        texts
    }

    #[test]
    fn keys_tell_what_the_texts_tell() {
        let texts = texts();
        for a in &texts {
            let mut pool = b"before".to_vec();
            Key::new(a).append_to(&mut pool, a);
            assert_eq!(pool, [b"before", a.as_slice()].concat());
            for b in &texts {
                let (key_a, key_b) = (Key::new(a), Key::new(b));
                assert_eq!(Key::within(&[b"x", a.as_slice(), b].concat(), 1, a), key_a);
                assert_eq!(key_a.is_whole_above(key_b), a.len() <= 16 && (a.len(), a) > (b.len(), b), "{a:?} {b:?}");
                assert_eq!(same(a, b), a == b);
                assert_eq!(key_a.order(a, key_b, b), a.len().cmp(&b.len()).then_with(|| a.cmp(b)), "{a:?} {b:?}");
                assert_eq!(key_a.hash(a) == key_b.hash(b), a == b, "{a:?} {b:?}");
                if key_a.is_whole() && key_b.is_whole() {
                    assert_eq!(key_a == key_b, a == b);
                }
            }
        }
    }
}
