//! Which currency does a header name?

use super::coin::{WORDS, is_upper};
use crate::money::Currency;

/// The currency that a header names: `Revenue (EUR)`, `Betrag [€]`, `total_eur`, `Price USD`.
pub fn currency_of_header(name: &str) -> Option<Currency> {
    let words = |part: &'_ str| -> Vec<String> {
        let is_end = |c: char| c.is_whitespace() || "()[]_/-:,.".contains(c);
        part.split(is_end).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let bracketed = name.split(['(', '[']).skip(1).filter_map(|part| part.split([')', ']']).next());
    let in_brackets =
        bracketed.flat_map(words).find_map(|word| Currency::from_sign(&word).or_else(|| Currency::from_code(&word)));
    let all = words(name);
    // In capitals anywhere, in small letters at the end; what is a word too counts only in brackets.
    let plain = || {
        all.iter().enumerate().find_map(|(index, word)| {
            let is_word = WORDS.contains(&word.to_ascii_lowercase().as_str());
            let counts = !is_word && (is_upper(word) || index + 1 == all.len());
            Currency::from_sign(word).or_else(|| Currency::from_code(word).filter(|_| counts))
        })
    };
    in_brackets.or_else(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_name_a_currency() {
        let cases = [
            ("Revenue (EUR)", Some("EUR")),
            ("Betrag [€]", Some("EUR")),
            ("total_eur", Some("EUR")),
            ("Price USD", Some("USD")),
            ("Amount spent (USD)", Some("USD")),
            ("GBP amount", Some("GBP")),
            ("Cost (TRY)", Some("TRY")),
            ("Try again", None),
            ("pen sales", None),
            ("chf", Some("CHF")),
            ("inr ratio", None),
            ("Amount", None),
            ("", None),
        ];
        for (name, code) in cases {
            assert_eq!(currency_of_header(name), code.and_then(Currency::from_code), "{name}");
        }
    }
}
