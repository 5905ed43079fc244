//! Text to exact decimals: either decimal sign, thousands marks, percent, currency signs and codes, and the
//! several ways to write a negative.

use super::cell::trim;
use super::coin::{Coin, coin_at_an_end};
use crate::money::Currency;

/// A decimal: `mantissa` × 10^−`scale`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Decimal {
    /// All digits as one integer.
    pub mantissa: i64,
    /// Digits after the decimal sign.
    pub scale: u8,
    /// What is named beside the number as money, if anything is.
    pub coin: Option<Coin>,
    /// Whether a percent sign follows.
    pub percent: bool,
}

impl Decimal {
    /// The currency named beside the number, if one is.
    pub fn currency(self) -> Option<Currency> {
        match self.coin {
            Some(Coin::Of(currency)) => Some(currency),
            _ => None,
        }
    }

    /// A percentage as a share: 12.5 % is 0.125.
    pub fn share(self) -> Decimal {
        let scale = self.scale + 2;
        if scale <= MAX_SCALE {
            return Decimal { scale, ..self };
        }
        let over = 10i64.pow(u32::from(scale - MAX_SCALE));
        Decimal { mantissa: (self.mantissa + self.mantissa.signum() * over / 2) / over, scale: MAX_SCALE, ..self }
    }
}

/// The most digits after the decimal sign that are kept; finer ones are rounded away.
pub const MAX_SCALE: u8 = 9;
/// The most digits that are exact in 64 bits.
const MAX_DIGITS: usize = 18;
/// No number is written with more characters; a longer text is not looked at.
const LONGEST: usize = 80;

/// Reads one number with the given decimal sign (`b'.'` or `b','`); `None` where the text is no number.
///
/// At most 18 digits before the decimal sign: a longer one would not be exact.
pub fn parse_number(text: &[u8], decimal_sign: u8) -> Option<Decimal> {
    parse_plain(text, decimal_sign).or_else(|| parse_dressed(text, decimal_sign))
}

/// The common case, digits with at most one sign and one decimal sign, in one pass.
#[inline]
pub fn parse_plain(text: &[u8], decimal_sign: u8) -> Option<Decimal> {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, text),
    };
    if digits.is_empty() || digits.len() > MAX_DIGITS {
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
    Some(Decimal { mantissa: if negative { -mantissa } else { mantissa }, scale, coin: None, percent: false })
}

/// Everything else that people write around a number.
pub fn parse_dressed(text: &[u8], decimal_sign: u8) -> Option<Decimal> {
    // Words, the most frequent cells that come here, hold neither a digit nor a dash.
    if text.len() > LONGEST || !text.iter().any(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | 0xe2)) {
        return None;
    }
    let text = std::str::from_utf8(trim(unwrapped(text))).ok()?;
    let (mut negative, mut coin, mut percent) = (false, None, false);
    let mut rest = text;
    // A sign, parentheses, a currency and a percent mark may stand in any order before or after the digits.
    loop {
        let before = rest;
        rest = rest.trim_matches(is_blank);
        if let Some(inside) = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            if negative {
                return None;
            }
            (negative, rest) = (true, inside);
        } else if let Some(whole) = no_cents(rest) {
            rest = whole;
        } else if let Some(unsigned) = rest.strip_prefix(['-', '−', '–']).or_else(|| rest.strip_suffix(['-', '−', '–']))
        {
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
        } else if let Some((found, number)) = coin_at_an_end(rest) {
            if coin.is_some_and(|known| known != found) {
                return None;
            }
            (coin, rest) = (Some(found), number);
        }
        if rest == before {
            break;
        }
    }
    // Spreadsheets write nothing owed as a dash beside the currency.
    if rest.is_empty() && negative && coin.is_some() {
        return Some(Decimal { coin, ..Decimal::default() });
    }
    let (mantissa, scale) = parse_grouped(rest, decimal_sign).or_else(|| parse_scientific(rest, decimal_sign))?;
    Some(Decimal { mantissa: if negative { -mantissa } else { mantissa }, scale, coin, percent })
}

/// What a spreadsheet's marks for text enclose: `="00123"` and `'00123`.
pub fn unwrapped(text: &[u8]) -> &[u8] {
    match text {
        [b'=', b'"', inside @ .., b'"'] => inside,
        [b'\'', rest @ ..] if rest.len() <= LONGEST && is_bare_code(rest) => rest,
        _ => text,
    }
}

/// Whether a text is made of digits and what stands between them in numbers, dates and phone numbers.
fn is_bare_code(text: &[u8]) -> bool {
    let fits = |byte: &u8| byte.is_ascii_digit() || b"+-., ()/:".contains(byte);
    text.iter().any(u8::is_ascii_digit) && text.iter().all(fits)
}

/// `12,-` and `12.–` are amounts without cents.
fn no_cents(text: &str) -> Option<&str> {
    let whole = text.strip_suffix(['-', '–', '—'])?.trim_end_matches(['-', '–']).strip_suffix([',', '.'])?;
    whole.ends_with(|c: char| c.is_ascii_digit()).then_some(whole)
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '´' | '`')
}

/// Digits with thousands marks and a decimal sign. Groups after the first hold three digits, or two and at last three
/// as in India; one sort of mark stands between them; no group begins with a zero.
fn parse_grouped(text: &str, decimal_sign: u8) -> Option<(i64, u8)> {
    let (whole, fraction) = match text.rfind(char::from(decimal_sign)) {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, ""),
    };
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut number = Exact::default();
    let other_sign = if decimal_sign == b',' { '.' } else { ',' };
    // A mark by its sort: the several apostrophes, and the several blanks, count as one.
    let sort = |c: char| match c {
        c if c == other_sign => Some(0),
        c if is_apostrophe(c) => Some(1),
        c if is_blank(c) => Some(2),
        _ => None,
    };
    let (mut mark, mut length, mut groups, mut two) = (None, 0, 0, false);
    for c in whole.chars() {
        if let Some(digit) = c.to_digit(10) {
            number.push(digit as u8)?;
            length += 1;
            continue;
        }
        let found = sort(c)?;
        let fits = match groups {
            0 => (1..=3).contains(&length) && number.mantissa > 0 && !whole.starts_with('0'),
            _ => mark == Some(found) && (length == 3 && !two || length == 2 && (two || groups == 1)),
        };
        if !fits {
            return None;
        }
        two |= groups > 0 && length == 2;
        (mark, length, groups) = (Some(found), 0, groups + 1);
    }
    if (groups > 0 && length != 3) || (two && mark != Some(0)) || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    number.fraction(fraction)?;
    Some((number.mantissa, number.scale))
}

/// `1.5e3`, `2E-02`.
fn parse_scientific(text: &str, decimal_sign: u8) -> Option<(i64, u8)> {
    let (number, exponent) = text.split_once(['e', 'E'])?;
    let digits = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
    if digits.is_empty() || digits.len() > 2 || !number.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let power: i32 = exponent.parse().ok()?;
    let decimal = parse_plain(number.as_bytes(), decimal_sign)?;
    let scale = i32::from(decimal.scale) - power;
    if scale <= 0 {
        let factor = 10i64.checked_pow(scale.unsigned_abs())?;
        let mantissa = decimal.mantissa.checked_mul(factor)?;
        return (mantissa < 10i64.pow(MAX_DIGITS as u32)).then_some((mantissa, 0));
    }
    let scale = u32::try_from(scale).ok()?;
    let over = scale.saturating_sub(MAX_SCALE.into());
    let factor = 10i64.checked_pow(over).unwrap_or(i64::MAX);
    // Half of the factor cannot overflow beside 18 digits.
    let mantissa = if over == 0 { decimal.mantissa } else { (decimal.mantissa + factor / 2) / factor };
    Some((mantissa, (scale - over) as u8))
}

/// Digits gathered one by one.
#[derive(Default)]
struct Exact {
    mantissa: i64,
    digits: usize,
    scale: u8,
}

impl Exact {
    fn push(&mut self, digit: u8) -> Option<()> {
        if self.digits == MAX_DIGITS {
            return None;
        }
        self.mantissa = self.mantissa * 10 + i64::from(digit);
        // Zeros in front cost nothing.
        self.digits += usize::from(self.mantissa > 0);
        Some(())
    }

    /// Appends the digits after the decimal sign; those that are too fine to be kept round the last.
    fn fraction(&mut self, digits: &str) -> Option<()> {
        for (at, byte) in digits.bytes().enumerate() {
            if at == usize::from(MAX_SCALE) || self.digits == MAX_DIGITS {
                self.mantissa += i64::from(byte >= b'5');
                break;
            }
            self.push(byte - b'0')?;
            self.scale += 1;
        }
        Some(())
    }
}

/// Reads one number in a column with the given decimal sign; a value that only the other sign reads is read with that.
/// Also says what the value says about the sign.
pub fn read_number(text: &[u8], decimal_sign: u8) -> Option<(Decimal, SignHint)> {
    if let Some(decimal) = parse_plain(text, decimal_sign) {
        return match decimal.scale {
            0 => Some((decimal, SignHint::Silent)),
            // `1.234` is the one plain form that the other sign could read.
            3 => Some((decimal, sign_hint(text))),
            _ => Some((decimal, SignHint::of(decimal_sign))),
        };
    }
    let other = if decimal_sign == b'.' { b',' } else { b'.' };
    let decimal = parse_dressed(text, decimal_sign).or_else(|| parse_number(text, other))?;
    Some((decimal, sign_hint(text)))
}

/// What one value says about the decimal sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignHint {
    /// Nothing: it reads alike both ways.
    Silent,
    /// It can only be read with a point.
    Point,
    /// It can only be read with a comma.
    Comma,
    /// Both read it, with different results, as in `1,234`.
    Either,
}

impl SignHint {
    fn of(decimal_sign: u8) -> SignHint {
        if decimal_sign == b',' { SignHint::Comma } else { SignHint::Point }
    }

    /// The sign that the value proves.
    pub fn sign(self) -> Option<u8> {
        match self {
            SignHint::Point => Some(b'.'),
            SignHint::Comma => Some(b','),
            SignHint::Silent | SignHint::Either => None,
        }
    }
}

/// What a number says about the decimal sign.
pub fn sign_hint(text: &[u8]) -> SignHint {
    let Some(&mark) = text.iter().rfind(|byte| matches!(byte, b'.' | b',')) else { return SignHint::Silent };
    match (parse_number(text, b'.'), parse_number(text, b',')) {
        (Some(_), None) => SignHint::Point,
        (None, Some(_)) => SignHint::Comma,
        (Some(a), Some(b)) if a != b => {
            // Three digits behind the mark: of money, they are thousands where the currency groups with that mark.
            let groups = a.coin.and_then(|coin| coin.groups_with(mark)).unwrap_or(false);
            match (groups, mark) {
                (false, _) => SignHint::Either,
                (true, b',') => SignHint::Point,
                (true, _) => SignHint::Comma,
            }
        }
        _ => SignHint::Silent,
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
            ("1,00,000.00", b'.', Some((10_000_000, 2))),
            ("12,34,567.50", b'.', Some((123_456_750, 2))),
            ("1,234,56,789", b'.', None),
            ("1'234’567.50", b'.', Some((123_456_750, 2))),
            ("0,125", b'.', None),
            ("0,125", b',', Some((125, 3))),
            ("1234,567", b'.', None),
            ("1,234.567", b',', None),
            ("1.5e3", b'.', Some((1500, 0))),
            ("2E-2", b'.', Some((2, 2))),
            ("1,5E+03", b',', Some((1500, 0))),
            ("1e99", b'.', None),
            ("3e-12", b'.', Some((0, 9))),
            ("1e", b'.', None),
            ("0.30000000000000004", b'.', Some((300_000_000, 9))),
            ("0.1234567895", b'.', Some((123_456_790, 9))),
            ("$ -", b'.', Some((0, 0))),
            ("-   €", b',', Some((0, 0))),
            ("$ (87.00)", b'.', Some((-8700, 2))),
            ("12,-", b',', Some((12, 0))),
            ("80.–", b'.', Some((80, 0))),
            ("Fr. 80.50", b'.', Some((8050, 2))),
            ("kr. 1.234,50", b',', Some((123450, 2))),
            ("1 234,50 kr", b',', Some((123450, 2))),
            ("=\"12.50\"", b'.', Some((1250, 2))),
            ("'-12.50", b'.', Some((-1250, 2))),
            ("-0.5-", b'.', None),
            ("12%%", b'.', None),
            ("0123", b'.', Some((123, 0))),
            ("1234567890123456789", b'.', None),
            ("2024-01-05", b'.', None),
            ("1.000.000.000.000.000.000,00", b',', None),
            ("12 34", b'.', None),
            ("1, 234", b'.', None),
        ];
        for (text, sign, expected) in cases {
            assert_eq!(read(text, sign), expected, "{text:?}");
        }
    }

    #[test]
    fn currencies_are_named_beside_the_number() {
        for (text, code) in
            [("$1", "USD"), ("12 EUR", "EUR"), ("£3.50", "GBP"), ("R$ 5", "BRL"), ("CA$5", "CAD"), ("5 Euro", "EUR")]
        {
            let found = parse_number(text.as_bytes(), b'.').and_then(Decimal::currency);
            assert_eq!(found, Currency::from_code(code), "{text}");
        }
    }

    #[test]
    fn a_value_tells_what_it_knows_of_the_sign() {
        let cases = [
            ("12", SignHint::Silent),
            ("12.5", SignHint::Point),
            ("12,5", SignHint::Comma),
            ("1.234", SignHint::Either),
            ("1,234", SignHint::Either),
            ("1,234,567", SignHint::Point),
            ("1.234.567", SignHint::Comma),
            ("0.125", SignHint::Point),
            ("1234.567", SignHint::Point),
            ("1.234,5", SignHint::Comma),
            ("$1,234", SignHint::Point),
            ("$1.234", SignHint::Either),
            ("¥1,200", SignHint::Point),
            ("R$ 1.234", SignHint::Comma),
            ("€1.234", SignHint::Either),
        ];
        for (text, hint) in cases {
            assert_eq!(sign_hint(text.as_bytes()), hint, "{text}");
            let sign = hint.sign().unwrap_or(b'.');
            assert_eq!(read_number(text.as_bytes(), sign).map(|(_, hint)| hint), Some(hint), "{text}");
            if hint.sign().is_some() {
                let other = if sign == b'.' { b',' } else { b'.' };
                let read = |sign| read_number(text.as_bytes(), sign).map(|(decimal, _)| decimal);
                // Money whose currency settles it is told by the hint alone.
                assert!(read(other) == read(sign) || text.contains(['$', '¥']), "{text}");
            }
        }
    }

    #[test]
    fn percentages_are_shares() {
        let share = |text: &str| parse_number(text.as_bytes(), b'.').map(|decimal| decimal.share());
        assert_eq!(share("12.5%").map(|share| (share.mantissa, share.scale)), Some((125, 3)));
        assert_eq!(share("0.123456789%").map(|share| (share.mantissa, share.scale)), Some((1_234_568, 9)));
    }
}
