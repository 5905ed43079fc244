//! Which side of an account a word beside a number names: `14.00 DR`, `2,310.75Cr`, `1.234,56 H`.

use super::fold::fold;

/// A side of an account, and how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Side {
    /// Whether it is the credit side.
    pub credit: bool,
    /// Whether a letter or two say so that may mean something else elsewhere.
    pub letter: bool,
}

const DEBITS: [&str; 9] = ["dr", "debit", "debet", "soll", "debe", "dare", "debito", "af", "wn"];
const CREDITS: [&str; 9] = ["cr", "credit", "kredit", "haben", "haber", "avere", "credito", "bij", "ma"];
/// Debe, debit, débito, dare, Soll; `DB` may be a measure of loudness.
const DEBIT_LETTERS: [&str; 3] = ["D", "S", "DB"];
/// Credit, crédito, Haben, haber, avere.
const CREDIT_LETTERS: [&str; 3] = ["C", "H", "A"];

impl Side {
    fn named(word: &str) -> Option<Side> {
        let side = |credit, letter| Some(Side { credit, letter });
        match word {
            _ if DEBIT_LETTERS.contains(&word) => side(false, true),
            _ if CREDIT_LETTERS.contains(&word) => side(true, true),
            _ if !(2..=8).contains(&word.len()) => None,
            _ => {
                let word = fold(word);
                let credit = CREDITS.contains(&word.as_str());
                if credit || DEBITS.contains(&word.as_str()) { side(credit, false) } else { None }
            }
        }
    }
}

/// The side named at the end or the beginning of a text, in brackets or not, and the rest.
pub fn side_at_an_end(text: &str) -> Option<(Side, &str)> {
    let shut = text.strip_suffix(')').or_else(|| text.strip_suffix('.')).unwrap_or(text);
    let back = shut
        .rfind(|c: char| !c.is_alphabetic())
        .map_or(0, |at| at + shut[at..].chars().next().map_or(0, char::len_utf8));
    if let Some(side) = Side::named(&shut[back..]) {
        let rest = &shut[..back];
        return Some((side, if text.ends_with(')') { rest.strip_suffix('(')? } else { rest }));
    }
    let front = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let side = Side::named(&text[..front]).filter(|side| !side.letter)?;
    Some((side, text[front..].strip_prefix('.').unwrap_or(&text[front..])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sides_are_cut_at_either_end() {
        let (debit, credit) = (Side { credit: false, letter: false }, Side { credit: true, letter: false });
        let letter = |credit| Side { credit, letter: true };
        let cases = [
            ("14.00 DR", Some((debit, "14.00 "))),
            ("2,310.75Cr", Some((credit, "2,310.75"))),
            ("5.00 Cr.", Some((credit, "5.00 "))),
            ("5.00 (dr)", Some((debit, "5.00 "))),
            ("5,00 Débito", Some((debit, "5,00 "))),
            ("5,00 H", Some((letter(true), "5,00 "))),
            ("5,00S", Some((letter(false), "5,00"))),
            ("Bij 5,00", Some((credit, " 5,00"))),
            ("Dr. 5", Some((debit, " 5"))),
            ("5.00 DB", Some((letter(false), "5.00 "))),
            ("45 dB", None),
            ("5,00 Avere", Some((credit, "5,00 "))),
            ("D 5.00", None),
            ("5.00 h", None),
            ("5.00 kr", None),
            ("5.00", None),
            ("5.00 dr)", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(side_at_an_end(text), expected, "{text}");
        }
    }
}
