//! What a number's format makes of it: a date, a length of time, a share, an amount in a currency, or a number.

use countinghouse_kernels::money::Currency;
use countinghouse_kernels::values::coin::coin_at_an_end;

/// How a number is to be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Look {
    /// As it is.
    #[default]
    Plain,
    /// Days since the workbook's first one.
    Date,
    /// Days that lie between two moments.
    Duration,
    /// A hundredth of what is shown with a percent sign.
    Percent,
    /// Money, with the currency's code, or its sign where several currencies share that.
    Money(String),
}

/// Where a sign stands that several currencies share: the number of the language and place that a format may name, the
/// country's code, and the currency.
const PLACES: [(u32, &str, &str); 36] = [
    (0x409, "US", "USD"),
    (0x1009, "CA", "CAD"),
    (0xc0c, "CA", "CAD"),
    (0xc09, "AU", "AUD"),
    (0x1409, "NZ", "NZD"),
    (0x1004, "SG", "SGD"),
    (0x4809, "SG", "SGD"),
    (0xc04, "HK", "HKD"),
    (0x3c09, "HK", "HKD"),
    (0x404, "TW", "TWD"),
    (0x80a, "MX", "MXN"),
    (0x2c0a, "AR", "ARS"),
    (0x340a, "CL", "CLP"),
    (0x240a, "CO", "COP"),
    (0x380a, "UY", "UYU"),
    (0x416, "BR", "BRL"),
    (0x41d, "SE", "SEK"),
    (0x406, "DK", "DKK"),
    (0x414, "NO", "NOK"),
    (0x814, "NO", "NOK"),
    (0x40f, "IS", "ISK"),
    (0x809, "GB", "GBP"),
    (0xc01, "EG", "EGP"),
    (0x411, "JP", "JPY"),
    (0x804, "CN", "CNY"),
    (0x807, "CH", "CHF"),
    (0x100c, "CH", "CHF"),
    (0x810, "CH", "CHF"),
    (0x1407, "LI", "CHF"),
    (0x439, "IN", "INR"),
    (0x4009, "IN", "INR"),
    (0x420, "PK", "PKR"),
    (0x1c09, "ZA", "ZAR"),
    (0x280a, "PE", "PEN"),
    (0x418, "RO", "RON"),
    (0x41f, "TR", "TRY"),
];
/// Signs that say a currency only together with a place.
const SHARED: [&str; 11] = ["$", "kr", "kr.", "£", "¥", "￥", "Fr.", "fr.", "R", "Rs", "S/"];

/// How numbers with a built-in format look; what it is depends on the place for some, which then say nothing.
pub fn built_in(id: u32) -> Look {
    match id {
        9 | 10 => Look::Percent,
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Look::Date,
        46 => Look::Duration,
        _ => Look::Plain,
    }
}

/// How numbers look by the text of their format, of which the first section counts.
pub fn look(code: &str) -> Look {
    let mut words = String::new();
    let mut money = None;
    let mut chars = code.chars();
    while let Some(c) = chars.next() {
        match c {
            ';' => break,
            // The character after these is shown, left out, or repeated, and no part of the format.
            '\\' => words.extend(chars.next()),
            '_' | '*' => drop(chars.next()),
            '"' => words.extend(chars.by_ref().take_while(|&c| c != '"')),
            '[' => {
                let inner: String = chars.by_ref().take_while(|&c| c != ']').collect();
                if let Some(found) = inner.strip_prefix('$') {
                    money = money.or_else(|| in_brackets(found));
                } else if !inner.is_empty() && inner.chars().all(|c| "hmsHMS".contains(c)) {
                    return Look::Duration;
                }
            }
            '%' => return Look::Percent,
            _ if "ymdhsYMDHS".contains(c)
                || ("aA".contains(c) && "/mM".contains(chars.clone().next().unwrap_or(' '))) =>
            {
                return Look::Date;
            }
            'G' if chars.as_str().starts_with("eneral") => chars = chars.as_str()[6..].chars(),
            // Digits end a word: `"EUR "0.00" kg"` names two things.
            '0' | '#' | '?' | '.' | ',' => words.push(' '),
            _ => words.push(c),
        }
    }
    let money = money.or_else(|| words.split_whitespace().find_map(coin));
    money.map_or(Look::Plain, Look::Money)
}

/// A sign and its place: `€-407`, `$-en-US`, `CHF`.
fn in_brackets(text: &str) -> Option<String> {
    let (sign, place) = text.split_once('-').unwrap_or((text, ""));
    let sign = sign.trim();
    // Without a sign the place says how dates and digits are written.
    if sign.is_empty() {
        return None;
    }
    let number = u32::from_str_radix(place, 16).map_or(0, |number| number & 0xffff);
    let country = place.rsplit('-').next().unwrap_or("");
    let found = PLACES.iter().find(|(known, name, _)| *known == number || *name == country);
    match found {
        Some((.., code)) if SHARED.contains(&sign) => Some((*code).to_owned()),
        _ => coin(sign),
    }
}

/// The code of a currency, or a sign that is read as money too.
fn coin(word: &str) -> Option<String> {
    if let Some(currency) = Currency::from_sign(word).filter(|_| !SHARED.contains(&word)) {
        return Some(currency.code().to_owned());
    }
    let is_sign = coin_at_an_end(word).is_some_and(|(_, rest)| rest.is_empty() || rest == ".");
    is_sign.then(|| word.trim_end_matches('.').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_say_what_numbers_are() {
        let money = |code: &str| Look::Money(code.into());
        let cases = [
            ("General", Look::Plain),
            ("#,##0.00", Look::Plain),
            ("0.0%", Look::Percent),
            ("0.00\\ %", Look::Percent),
            ("dd/mm/yyyy", Look::Date),
            ("[$-409]mmmm\\ d\\,\\ yyyy;@", Look::Date),
            ("[$-F400]h:mm:ss\\ AM/PM", Look::Date),
            ("[h]:mm:ss", Look::Duration),
            ("[Red][>=100]#,##0", Look::Plain),
            ("#,##0.00\\ [$€-407]", money("EUR")),
            ("\"€\"#,##0.00", money("EUR")),
            ("_-* #,##0.00\\ \"€\"_-;\\-* #,##0.00\\ \"€\"_-;_-* \"-\"??\\ \"€\"_-;_-@_-", money("EUR")),
            ("[$€-2]\\ #,##0.00", money("EUR")),
            ("_($* #,##0.00_);_($* (#,##0.00);_($* \"-\"??_);_(@_)", money("$")),
            ("$#,##0", money("$")),
            ("[$$-409]#,##0.00", money("USD")),
            ("[$$-en-CA]#,##0.00", money("CAD")),
            ("[$kr-41D]#,##0", money("SEK")),
            ("[$kr.-406]\\ #,##0.00", money("DKK")),
            ("#,##0.00\\ \"kr\"", money("kr")),
            ("#,##0.00\\ [$CHF]", money("CHF")),
            ("[$£-809]#,##0.00", money("GBP")),
            ("[$R$-416]\\ #,##0.00", money("BRL")),
            ("\"EUR\"\\ 0.00", money("EUR")),
            ("#,##0\\ \"zł\"", money("PLN")),
            ("0.0\\ \"kg\"", Look::Plain),
            ("0\" boxes\"", Look::Plain),
            ("[$pts]\\ 0", Look::Plain),
            ("\"Y\"0", Look::Plain),
            ("@", Look::Plain),
        ];
        for (code, expected) in cases {
            assert_eq!(look(code), expected, "{code}");
        }
        assert_eq!((built_in(14), built_in(10), built_in(44)), (Look::Date, Look::Percent, Look::Plain));
    }
}
