//! Which currency does a header name?

use crate::ingest::coin::{WORDS, code_beside_number, is_upper};
use crate::money::Currency;

/// The currency that a header names: `Revenue (EUR)`, `Betrag [€]`, `total_eur`, `Price USD`.
pub fn currency_of_header(name: &str) -> Option<Currency> {
    let words = |part: &'_ str| -> Vec<String> {
        let is_end = |c: char| c.is_whitespace() || "()[]_/-:,.".contains(c);
        part.split(is_end).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let bracketed = name.split(['(', '[']).skip(1).filter_map(|part| part.split([')', ']']).next());
    let in_brackets = bracketed.flat_map(words).find_map(|word| {
        let code = || Currency::from_everyday_code(&word).or_else(|| code_beside_number(&word));
        Currency::from_sign(&word).or_else(code)
    });
    let all = words(name);
    let shouts = is_upper(&all.concat());
    // In capitals anywhere, in small letters at the end; what is a word too counts only in brackets, and a rare code in
    // capitals among capitals only at the end.
    let plain = || {
        all.iter().enumerate().find_map(|(index, word)| {
            let is_last = index + 1 == all.len();
            let counts = |known: &Currency| is_last || is_upper(word) && (known.is_everyday() || !shouts);
            let code = || {
                code_beside_number(word)
                    .filter(|known| counts(known) && !WORDS.contains(&word.to_ascii_lowercase().as_str()))
            };
            Currency::from_sign(word).or_else(code)
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
            ("Cost (KWD)", Some("KWD")),
            ("Amount OMR", Some("OMR")),
            ("AMOUNT OMR", Some("OMR")),
            ("SHP COST", None),
            ("Sales (all)", None),
            ("Units (KGS)", None),
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
