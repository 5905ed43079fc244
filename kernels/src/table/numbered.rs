//! Order numbers as numbers: values that count up or down behind one prefix take next to no memory.

use super::Integers;
use super::key::short_word;
use crate::word::{ZEROS, is_digits, number_of};

/// Texts of one prefix and a decimal, plain or filled with zeros: `#1001`, `#1002`; `A-0007`, `A-0008`.
#[derive(Debug, Clone, PartialEq)]
pub struct Numbered {
    prefix: String,
    /// Digits that every decimal has at least; 1 where they are plain.
    digits: usize,
    first: i64,
    /// 1 where the numbers rise, −1 where they fall, 0 while there is only one.
    step: i64,
    /// How far each number is from where counting by `step` would be.
    ahead: Integers,
}

/// A text may be so long: then it is all in its [`super::key::Key`].
const LONGEST: usize = 16;
/// Digits that fit into a number with room to spare.
const MOST_DIGITS: usize = 15;

impl Numbered {
    /// One text; `None` where it is no such text.
    pub fn of(text: &[u8]) -> Option<Numbered> {
        let length = text.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let (prefix, decimal) = text.split_at_checked(text.len() - length)?;
        let digits = if decimal.first() == Some(&b'0') { length } else { 1 };
        let prefix = std::str::from_utf8(prefix).ok()?.to_owned();
        let mut numbered = Numbered { prefix, digits, first: 0, step: 0, ahead: Integers::default() };
        numbered.first = numbered.number(text)?;
        numbered.ahead.push(0);
        Some(numbered)
    }

    /// Appends a text that follows the last one in the order of all; false, and nothing changed, where it is of another
    /// form.
    pub fn push(&mut self, text: &[u8]) -> bool {
        let Some(number) = self.number(text) else { return false };
        if self.step == 0 {
            self.step = (number - self.first).signum();
        }
        self.ahead.push(number - self.counted(self.ahead.len()));
        true
    }

    /// The number of texts.
    pub fn len(&self) -> usize {
        self.ahead.len()
    }

    /// See `step`.
    pub fn step(&self) -> i64 {
        self.step
    }

    /// A text by its place, which must be below their number.
    pub fn text(&self, place: usize) -> String {
        let number = self.counted(place) + self.ahead.get(place);
        format!("{}{number:0>digits$}", self.prefix, digits = self.digits)
    }

    /// What stands before every number.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Gives back what was reserved for more.
    pub fn shrink(&mut self) {
        self.ahead.shrink();
    }

    fn counted(&self, place: usize) -> i64 {
        self.first + self.step * place as i64
    }

    /// The number in a text of the form.
    fn number(&self, text: &[u8]) -> Option<i64> {
        let decimal = match self.prefix.as_bytes() {
            [] => text,
            prefix => text.strip_prefix(prefix)?,
        };
        let length = decimal.len();
        let as_written = length == self.digits || length > self.digits && decimal[0] != b'0';
        if !as_written || length == 0 || length > MOST_DIGITS || text.len() > LONGEST {
            return None;
        }
        let (word, before) = match decimal.split_last_chunk::<8>() {
            Some((before, last)) => (u64::from_le_bytes(*last), before),
            None => (short_word(decimal) << (64 - 8 * length) | ZEROS >> (8 * length), &[][..]),
        };
        if !is_digits(word) || !before.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let upper = before.iter().fold(0, |number, byte| number * 10 + i64::from(byte - b'0'));
        Some(upper * 100_000_000 + number_of(word) as i64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_as_they_went_in() {
        let cases: [&[&str]; 7] = [
            &["#998", "#999", "#1000", "#1007"],
            &["12", "11", "9", "0"],
            &["A-0007", "A-0008", "A-9999", "A-10000"],
            &["0", "1", "10"],
            &["000", "001", "1000"],
            &["é1", "é2"],
            &["999999999999999"],
        ];
        for texts in cases {
            let mut numbered = Numbered::of(texts[0].as_bytes()).unwrap();
            assert!(texts[1..].iter().all(|text| numbered.push(text.as_bytes())), "{texts:?}");
            assert!((0..numbered.len()).map(|place| numbered.text(place)).eq(texts.iter().copied()), "{texts:?}");
        }
    }

    #[test]
    fn texts_of_another_form_are_told() {
        for text in ["", "a", "1a", "1234567890123456", "abcdefghijklmnop1"] {
            assert_eq!(Numbered::of(text.as_bytes()), None, "{text}");
        }
        for (first, other) in [("#9", "9"), ("9", "010"), ("9", "1O"), ("A-07", "A-8"), ("A-07", "A-008"), ("1", "")] {
            let mut numbered = Numbered::of(first.as_bytes()).unwrap();
            assert!(!numbered.push(other.as_bytes()) && numbered.len() == 1, "{first} {other}");
        }
    }
}
