//! What is written beside a number to say that it is money.

use crate::money::Currency;

/// What a number is money in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coin {
    /// A currency.
    Of(Currency),
    /// One of several that share a sign, such as `kr`.
    Shared,
}

/// Signs that several currencies share, and that no reader takes for one of them.
const SHARED: [&str; 8] = ["kr", "Kr", "KR", "Rs", "Fr", "din", "CFA", "FCFA"];
/// Codes that are words too: only capitals make them currencies.
pub const WORDS: [&str; 6] = ["try", "mad", "pen", "cop", "ron", "sar"];
/// Rare codes that stand beside numbers as words or units: they are no currencies there.
const UNITS: [&str; 9] = ["ALL", "BTN", "CUP", "KGS", "MOP", "SIT", "SOS", "STD", "TOP"];

impl Coin {
    /// Whether amounts in it group thousands with that mark, so that `$1,234` is no dollar and 234 thousandths; `None`
    /// where its users do it both ways.
    pub fn groups_with(self, mark: u8) -> Option<bool> {
        let Coin::Of(currency) = self else { return None };
        if currency.decimals() == 0 {
            return Some(true);
        }
        match currency.code() {
            "USD" | "GBP" | "AUD" | "CAD" | "NZD" | "INR" | "CNY" | "HKD" | "SGD" | "ILS" | "THB" | "PHP" | "MYR" => {
                (mark == b',').then_some(true)
            }
            "BRL" | "TRY" | "IDR" | "ARS" | "DKK" => (mark == b'.').then_some(true),
            _ => None,
        }
    }

    fn named(word: &str) -> Option<Coin> {
        if SHARED.contains(&word) {
            return Some(Coin::Shared);
        }
        Currency::from_sign(word).or_else(|| code_beside_number(word)).map(Coin::Of)
    }
}

/// The currency of a code beside a number: a rare one, or one that is a word too, only in capitals.
pub fn code_beside_number(word: &str) -> Option<Currency> {
    let is_word = || WORDS.contains(&word.to_ascii_lowercase().as_str());
    Currency::from_code(word)
        .filter(|known| if is_upper(word) { !UNITS.contains(&word) } else { known.is_everyday() && !is_word() })
}

/// Whether a word is written in capitals only.
pub fn is_upper(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The currency at the beginning or end of a text, and the rest.
pub fn coin_at_an_end(text: &str) -> Option<(Coin, &str)> {
    let marks = |c: char| {
        c.is_alphabetic()
            || !c.is_ascii() && !c.is_whitespace() && !matches!(c, '−' | '–' | '—' | '’' | 'ʼ' | '´')
            || c == '$'
    };
    let front = text.find(|c| !marks(c)).unwrap_or(text.len());
    let (word, rest) = text.split_at(front);
    if let Some(found) = Coin::named(word) {
        // `Fr. 80`, `kr. 80`: the point belongs to the word.
        let abbreviated =
            rest.strip_prefix('.').filter(|rest| found == Coin::Shared || rest.starts_with([' ', '\u{a0}']));
        return Some((found, abbreviated.unwrap_or(rest)));
    }
    let text = text.strip_suffix('.').filter(|text| text.ends_with("kr") || text.ends_with("Fr")).unwrap_or(text);
    let back = text.rfind(|c| !marks(c)).map_or(0, |at| at + text[at..].chars().next().map_or(0, char::len_utf8));
    Coin::named(&text[back..]).map(|found| (found, &text[..back]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_cut_at_either_end() {
        let cases = [("kr. 5", " 5"), ("5 kr.", "5 "), ("R$ 5", " 5"), ("5€", "5"), ("EUR5", "5"), ("Fr. 80", " 80")];
        for (text, rest) in cases {
            assert_eq!(coin_at_an_end(text).map(|(_, rest)| rest), Some(rest), "{text}");
        }
        for text in ["KWD 500", "500 OMR", "12 HRK", "5 FCFA", "RD$ 5"] {
            assert!(coin_at_an_end(text).is_some(), "{text}");
        }
        for text in ["5", "5 kg", "boxes 5", "5 all", "5 kwd", "40 KGS", "TOP 10"] {
            assert_eq!(coin_at_an_end(text), None, "{text}");
        }
    }
}
