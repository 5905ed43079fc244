//! Words, letters and marks for yes and no in seven languages, and when a column of them is one of truth values.

use crate::ingest::fold::fold;
use crate::ingest::header::meaning::HeaderWords;

/// What says yes and what says no, without accents; a word says the same in each language that has it.
const WORDS: [(&str, bool); 26] = [
    ("true", true),
    ("false", false),
    ("yes", true),
    ("no", false),
    ("wahr", true),
    ("falsch", false),
    ("ja", true),
    ("nein", false),
    ("vrai", true),
    ("faux", false),
    ("oui", true),
    ("non", false),
    ("verdadero", true),
    ("falso", false),
    ("si", true),
    ("vero", true),
    ("waar", true),
    ("onwaar", false),
    ("nee", false),
    ("sim", true),
    ("nao", false),
    ("verdadeiro", true),
    ("checked", true),
    ("unchecked", false),
    ("on", true),
    ("off", false),
];
/// One letter for each: a yes of one language beside its no.
const LETTERS: [(&str, &str); 6] = [("y", "n"), ("j", "n"), ("o", "n"), ("s", "n"), ("t", "f"), ("w", "f")];
const MARKS: [(&str, bool); 9] = [
    ("x", true),
    ("✓", true),
    ("✔", true),
    ("☑", true),
    ("✅", true),
    ("✗", false),
    ("✘", false),
    ("☐", false),
    ("❌", false),
];

/// The truth value of a cell in a column of truth values; `None` where it is none.
pub fn as_bool(text: &[u8]) -> Option<bool> {
    match text {
        b"1" | b"true" | b"yes" => return Some(true),
        b"0" | b"false" | b"no" => return Some(false),
        _ if text.len() > 1 && text.iter().any(u8::is_ascii_digit) => return None,
        _ => {}
    }
    let word = short_word(text)?;
    let listed = |list: &[(&str, bool)]| list.iter().find(|(known, _)| *known == word).map(|&(_, value)| value);
    let letter =
        || LETTERS.iter().find_map(|&(yes, no)| if word == yes { Some(true) } else { (word == no).then_some(false) });
    listed(&WORDS).or_else(letter).or_else(|| listed(&MARKS))
}

/// Whether a cell is one of the words for yes and no, where letters and digits would be too little to go by.
pub fn is_word(text: &[u8]) -> bool {
    short_word(text).is_some_and(|word| WORDS.iter().any(|(known, _)| *known == word))
}

/// A text in lower case and without accents, where it may be one of the words, letters and marks.
fn short_word(text: &[u8]) -> Option<String> {
    const LONGEST: usize = 12;
    const INITIALS: &[u8] = b"01cfjnostuvwxy";
    let may_begin = |byte: u8| !byte.is_ascii() || INITIALS.contains(&byte.to_ascii_lowercase());
    if text.len() > LONGEST || !text.first().is_some_and(|&byte| may_begin(byte)) {
        return None;
    }
    std::str::from_utf8(text).ok().map(fold)
}

/// What the values of a column say that could all be truth values.
#[derive(Debug, Default)]
pub struct Truths {
    count: u64,
    yes: u64,
    words: u64,
    digits: u64,
    marks: u64,
    letters: Vec<String>,
}

impl Truths {
    /// Counts one value; false where it is no truth value.
    pub fn add(&mut self, text: &[u8]) -> bool {
        let Some(value) = as_bool(text) else { return false };
        self.count += 1;
        self.yes += u64::from(value);
        let Some(word) = short_word(text) else { return false };
        if matches!(text, b"0" | b"1") {
            self.digits += 1;
        } else if MARKS.iter().any(|(known, _)| *known == word) {
            self.marks += 1;
        } else if word.chars().count() == 1 {
            if self.letters.len() < 4 && !self.letters.contains(&word) {
                self.letters.push(word);
            }
        } else {
            self.words += 1;
        }
        true
    }

    /// Whether values that are all counted here, `filled` of them beside empty cells, make a column of truth values.
    /// Ones and zeros are counts, and letters are codes, unless the header asks a question.
    pub fn are_all(&self, filled: u64, empty: bool, says: &HeaderWords) -> bool {
        if filled == 0 || self.count != filled || says.place {
            return false;
        }
        let both = self.yes > 0 && self.yes < self.count;
        if self.digits > 0 {
            return says.flag;
        }
        if self.marks > 0 {
            return self.words == 0 && self.letters.is_empty() && (says.flag || both || (empty && filled > 1));
        }
        let paired = || {
            let has = |letter: &str| self.letters.iter().any(|known| known == letter);
            LETTERS.iter().any(|&(yes, no)| has(yes) && has(no)) && self.letters.len() == 2
        };
        self.letters.is_empty() || says.flag || paired()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_in_seven_languages() {
        let cases = [
            ("Yes", Some(true)),
            ("N", Some(false)),
            ("Ja", Some(true)),
            ("NEIN", Some(false)),
            ("Oui", Some(true)),
            ("Sí", Some(true)),
            ("não", Some(false)),
            ("nee", Some(false)),
            ("FALSO", Some(false)),
            ("1", Some(true)),
            ("✓", Some(true)),
            ("Active", None),
            ("2", None),
            ("", None),
        ];
        for (text, value) in cases {
            assert_eq!(as_bool(text.as_bytes()), value, "{text}");
        }
    }

    #[test]
    fn a_column_is_one_of_truth_values_where_nothing_else_fits() {
        let all = |header: &str, values: &[&str]| {
            let mut truths = Truths::default();
            let filled: Vec<_> = values.iter().filter(|value| !value.is_empty()).collect();
            filled.iter().for_each(|value| _ = truths.add(value.as_bytes()));
            truths.are_all(filled.len() as u64, filled.len() < values.len(), &HeaderWords::of(header))
        };
        assert!(all("", &["Y", "N"]) && all("", &["s", "n"]) && all("", &["no", "no"]));
        assert!(all("is_active", &["1", "0"]) && all("Paid?", &["1"]) && all("", &["x", "", "x"]));
        assert!(!all("quantity", &["1", "0"]) && !all("", &["1", "0"]) && !all("", &["y", "f"]));
        assert!(!all("Country", &["NO", "NO"]) && !all("", &["x", "x"]) && !all("", &["Y", "Y"]));
    }
}
