//! Text to exact decimals: either decimal sign, thousands marks, percent, currency signs and codes, and the
//! several ways to write a negative.

use crate::money::Currency;

/// A decimal: `mantissa` × 10^−`scale`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decimal {
    /// All digits as one integer.
    pub mantissa: i64,
    /// Digits after the decimal sign.
    pub scale: u8,
    /// The currency named beside the number, if one is.
    pub currency: Option<Currency>,
    /// Whether a percent sign follows.
    pub percent: bool,
}

/// The most digits after the decimal sign that are kept apart.
pub const MAX_SCALE: u8 = 9;

/// Reads one number with the given decimal sign (`b'.'` or `b','`); `None` where the text is no number.
///
/// At most 18 digits: a longer one would not be exact.
pub fn parse_number(text: &[u8], decimal_sign: u8) -> Option<Decimal> {
    parse_plain(text, decimal_sign).or_else(|| parse_dressed(text, decimal_sign))
}

/// The common case, digits with at most one sign and one decimal sign, in one pass.
fn parse_plain(text: &[u8], decimal_sign: u8) -> Option<Decimal> {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, text),
    };
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    let (mut mantissa, mut scale, mut seen_sign) = (0i64, 0u8, false);
    for &byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit < 10 {
            mantissa = mantissa * 10 + i64::from(digit);
            scale += u8::from(seen_sign);
        } else if byte == decimal_sign && !seen_sign {
            seen_sign = true;
        } else {
            return None;
        }
    }
    let no_digit = seen_sign && digits.len() == 1;
    if no_digit || scale > MAX_SCALE {
        return None;
    }
    Some(Decimal { mantissa: if negative { -mantissa } else { mantissa }, scale, currency: None, percent: false })
}

/// Everything else that people write around a number.
fn parse_dressed(text: &[u8], decimal_sign: u8) -> Option<Decimal> {
    let text = std::str::from_utf8(text).ok()?.trim();
    let mut negative = false;
    let mut rest = text;
    if let Some(inside) = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        (negative, rest) = (true, inside.trim());
    }
    let (mut currency, mut percent) = (None, false);
    // A sign, a currency and a percent mark may stand in any order before or after the digits.
    loop {
        let before = rest;
        rest = rest.trim();
        if let Some(unsigned) = rest.strip_prefix(['-', '−', '–']).or_else(|| rest.strip_suffix(['-', '−'])) {
            if negative {
                return None;
            }
            (negative, rest) = (true, unsigned);
        } else if let Some(unsigned) = rest.strip_prefix('+') {
            rest = unsigned;
        } else if let Some(number) = rest.strip_suffix('%').or_else(|| rest.strip_prefix('%')) {
            if percent {
                return None;
            }
            (percent, rest) = (true, number);
        } else if let Some((found, number)) = currency_at_an_end(rest) {
            if currency.is_some_and(|known| known != found) {
                return None;
            }
            (currency, rest) = (Some(found), number);
        }
        if rest == before {
            break;
        }
    }
    let (mantissa, scale) = parse_grouped(rest, decimal_sign)?;
    Some(Decimal { mantissa: if negative { -mantissa } else { mantissa }, scale, currency, percent })
}

fn currency_at_an_end(text: &str) -> Option<(Currency, &str)> {
    let marks =
        |c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '-' | '−' | '+' | '(' | ')' | ' ' | '\u{a0}' | '\'');
    let front = text.find(|c| !marks(c)).unwrap_or(text.len());
    let named = |word: &str| Currency::from_sign(word).or_else(|| Currency::from_code(word));
    if let Some(found) = named(&text[..front]) {
        return Some((found, &text[front..]));
    }
    let back = text.rfind(|c| !marks(c)).map_or(0, |at| at + text[at..].chars().next().map_or(0, char::len_utf8));
    named(&text[back..]).map(|found| (found, &text[..back]))
}

/// Digits with thousands marks and a decimal sign; groups after the first must hold three digits.
fn parse_grouped(text: &str, decimal_sign: u8) -> Option<(i64, u8)> {
    let (whole, fraction) = match text.rfind(char::from(decimal_sign)) {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, ""),
    };
    if fraction.len() > usize::from(MAX_SCALE) || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mark_of_groups = if decimal_sign == b',' { '.' } else { ',' };
    let is_mark = |c: char| c == mark_of_groups || matches!(c, '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
    let mut digits = String::with_capacity(20);
    let mut mark = None;
    for (position, group) in whole.split(is_mark).enumerate() {
        let length_fits = if position == 0 { !group.is_empty() || whole.is_empty() } else { group.len() == 3 };
        if !length_fits || !group.bytes().all(|byte| byte.is_ascii_digit()) || (position > 0 && digits.len() > 15) {
            return None;
        }
        digits.push_str(group);
        if position == 0 {
            mark = whole[group.len()..].chars().next();
            // A first group longer than three digits has no place for a mark after it.
            if mark.is_some() && group.len() > 3 {
                return None;
            }
        }
    }
    if whole.chars().any(|c| is_mark(c) && Some(c) != mark) {
        return None;
    }
    digits.push_str(fraction);
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    Some((digits.parse().ok()?, fraction.len() as u8))
}

/// What a column's values say about its decimal sign.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SignEvidence {
    /// Values that can only be read with a point.
    pub point: u64,
    /// Values that can only be read with a comma.
    pub comma: u64,
    /// Values such as `1,234` or `1.234` that could be read either way.
    pub unclear: u64,
}

impl SignEvidence {
    /// Counts one value.
    pub fn add(&mut self, text: &[u8]) {
        if !text.iter().any(|byte| matches!(byte, b'.' | b',')) {
            return;
        }
        let point = parse_number(text, b'.');
        let comma = parse_number(text, b',');
        match (point, comma) {
            (Some(_), None) => self.point += 1,
            (None, Some(_)) => self.comma += 1,
            (Some(a), Some(b)) if a != b => self.unclear += 1,
            _ => {}
        }
    }

    /// The sign to read the column with, and whether that is settled.
    pub fn verdict(self) -> (u8, bool) {
        if self.comma > self.point { (b',', true) } else { (b'.', self.point > 0 || self.unclear == 0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, sign: u8) -> Option<(i64, u8)> {
        parse_number(text.as_bytes(), sign).map(|decimal| (decimal.mantissa, decimal.scale))
    }

    #[test]
    fn numbers_as_people_write_them() {
        let cases = [
            ("12", b'.', Some((12, 0))),
            ("-12.50", b'.', Some((-1250, 2))),
            (".5", b'.', Some((5, 1))),
            ("1,234.56", b'.', Some((123456, 2))),
            ("1.234,56", b',', Some((123456, 2))),
            ("1 234,56", b',', Some((123456, 2))),
            ("1\u{a0}234\u{a0}567", b',', Some((1_234_567, 0))),
            ("1'234.50", b'.', Some((123450, 2))),
            ("$1,234.56", b'.', Some((123456, 2))),
            ("-$3.28", b'.', Some((-328, 2))),
            ("$-3.28", b'.', Some((-328, 2))),
            ("(12.00)", b'.', Some((-1200, 2))),
            ("12.00-", b'.', Some((-1200, 2))),
            ("12,5 %", b',', Some((125, 1))),
            ("EUR 12.00", b'.', Some((1200, 2))),
            ("12,00 €", b',', Some((1200, 2))),
            ("12.00 zł", b'.', Some((1200, 2))),
            ("1,23,4", b'.', None),
            ("12,34", b'.', None),
            ("1234,567.00", b'.', None),
            ("1.2.3", b'.', None),
            ("-", b'.', None),
            (".", b'.', None),
            ("", b'.', None),
            ("--5", b'.', None),
            ("12 boxes", b'.', None),
            ("1234567890123456789", b'.', None),
            ("2024-01-05", b'.', None),
        ];
        for (text, sign, expected) in cases {
            assert_eq!(read(text, sign), expected, "{text:?}");
        }
    }

    #[test]
    fn currencies_are_named_beside_the_number() {
        for (text, code) in [("$1", "USD"), ("12 EUR", "EUR"), ("£3.50", "GBP"), ("R$ 5", "BRL")] {
            let found = parse_number(text.as_bytes(), b'.').and_then(|decimal| decimal.currency);
            assert_eq!(found, Currency::from_code(code), "{text}");
        }
    }

    #[test]
    fn the_decimal_sign_is_found_from_the_column() {
        let verdict = |values: &[&str]| {
            let mut evidence = SignEvidence::default();
            values.iter().for_each(|value| evidence.add(value.as_bytes()));
            evidence.verdict()
        };
        assert_eq!(verdict(&["12,50", "1.234"]), (b',', true));
        assert_eq!(verdict(&["12.5", "1,234"]), (b'.', true));
        assert_eq!(verdict(&["12", "7"]), (b'.', true));
        assert_eq!(verdict(&["1,234", "5,678"]), (b'.', false));
    }
}
