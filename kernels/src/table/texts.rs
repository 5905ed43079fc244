//! The texts of some rows that follow one another, each with its key, on their way into a column.

use super::key::Key;

/// Rows looked up together: enough for the cache misses of one step to overlap, few enough for its arrays to stay near.
pub const BLOCK: usize = 128;

/// Up to [`BLOCK`] texts; an empty one is a row without text.
#[derive(Debug)]
pub struct Texts<'a> {
    texts: [&'a [u8]; BLOCK],
    keys: [Key; BLOCK],
    rows: usize,
}

impl Default for Texts<'_> {
    fn default() -> Self {
        Texts { texts: [&[]; BLOCK], keys: [Key::default(); BLOCK], rows: 0 }
    }
}

impl<'a> Texts<'a> {
    /// Appends a row. Returns whether there is no room for another.
    #[inline(always)]
    pub fn push(&mut self, text: &'a [u8], key: Key) -> bool {
        if let (Some(own), Some(own_key)) = (self.texts.get_mut(self.rows), self.keys.get_mut(self.rows)) {
            (*own, *own_key) = (text, key);
            self.rows += 1;
        }
        self.rows == BLOCK
    }

    /// Forgets the rows.
    pub fn clear(&mut self) {
        self.rows = 0;
    }

    /// The texts.
    pub fn texts(&self) -> &[&'a [u8]] {
        &self.texts[..self.rows]
    }

    /// Their keys.
    pub fn keys(&self) -> &[Key] {
        &self.keys[..self.rows]
    }
}
