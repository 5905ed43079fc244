//! How often each word of a column was said, or how much of something goes with it.

use crate::facts::Words;
use std::collections::BTreeMap;

/// An amount for each word, by its code.
#[derive(Debug, Clone, Default)]
pub struct Tally(BTreeMap<u32, i128>);

impl Tally {
    /// Adds to a word.
    pub fn add(&mut self, word: u32, amount: i128) {
        *self.0.entry(word).or_default() += amount;
    }

    /// All of them together.
    pub fn total(&self) -> i128 {
        self.0.values().sum()
    }

    /// The word with the most, of several the first in the alphabet, and how much it has; `None` where there is none.
    pub fn top<'a>(&self, words: &'a Words) -> Option<(&'a str, i128)> {
        let text = |code: u32| words.texts.get(code.checked_sub(1)? as usize).map(String::as_str);
        let named = self.0.iter().filter_map(|(&code, &amount)| Some((text(code)?, amount)));
        named.reduce(|best, next| if next.1 > best.1 || next.1 == best.1 && next.0 < best.0 { next } else { best })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_words_that_are_said_as_often_the_first_in_the_alphabet_is_the_top() {
        let texts = ["price", "moved", "quality"].map(String::from).to_vec();
        let words = Words { codes: vec![], texts, meanings: vec![None; 3] };
        let mut tally = Tally::default();
        assert_eq!(tally.top(&words), None);
        [1, 3, 2, 1, 2].into_iter().for_each(|code| tally.add(code, 1));
        assert_eq!((tally.top(&words), tally.total()), (Some(("moved", 2)), 5));
    }
}
