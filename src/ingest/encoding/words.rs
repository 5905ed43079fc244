//! What there is to judge an encoding by: the different words of a file that hold bytes beyond ASCII.

use crate::map::Map;

/// Bytes of words that are looked at: more would not change the verdict.
const ENOUGH: usize = 16 << 10;

/// One word with the byte before and the byte after it; NUL where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Word<'a> {
    /// The byte before it.
    pub before: u8,
    /// From the first byte beyond a separator to the last before the next.
    pub bytes: &'a [u8],
    /// The byte after it.
    pub after: u8,
}

/// Whether a byte ends a word. No such byte is part of a character of several bytes in any encoding told apart here.
fn separates(byte: u8) -> bool {
    byte < 0x40
}

/// The different words with bytes beyond ASCII, in the order of their bytes. A name that stands in every row says no
/// more than one that is there once.
pub fn words(text: &[u8]) -> Vec<Word<'_>> {
    let mut found = Map::default();
    let (mut start, mut taken) = (0, 0);
    while start < text.len() && taken < ENOUGH {
        let end = text[start..].iter().position(|&byte| separates(byte)).map_or(text.len(), |length| start + length);
        let bytes = &text[start..end.min(start + ENOUGH)];
        if !bytes.is_ascii() {
            let before = start.checked_sub(1).and_then(|at| text.get(at)).copied().unwrap_or(0);
            let after = text.get(end).copied().unwrap_or(0);
            let word = Word { before, bytes, after };
            if found.get(&word).is_none() {
                found.insert(word, ());
                taken += bytes.len();
            }
        }
        start = end + 1;
    }
    found.into_iter().map(|(word, ())| word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_counts_once() {
        let found = words(b"name,town\nZo\xeb,K\xf6ln\nAnn,K\xf6ln\nZo\xeb,Bonn");
        let words: Vec<&[u8]> = found.iter().map(|word| word.bytes).collect();
        assert_eq!(words, [&b"Zo\xeb"[..], b"K\xf6ln"]);
        assert_eq!((found[1].before, found[1].after), (b',', b'\n'));
    }
}
