//! Text to exact decimals: either decimal sign, thousands marks, percent, currency signs and codes, and the
//! several ways to write a negative.

use super::cell::trim;
use super::coin::{Coin, coin_at_an_end};
use super::script;
use super::side::{Side, side_at_an_end};
use crate::money::{Currency, to_f64};

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
    /// The side of an account that is named beside the number, where [`read_sided`] reads it.
    pub side: Option<Side>,
}

impl Decimal {
    /// The currency named beside the number, if one is.
    pub fn currency(self) -> Option<Currency> {
        match self.coin {
            Some(Coin::Of(currency)) => Some(currency),
            _ => None,
        }
    }

    /// The nearest floating-point number.
    pub fn to_f64(self) -> f64 {
        to_f64(self.mantissa.into(), self.scale)
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

/// Reads one number with the given decimal sign (`b'.'` or `b','`); `None` where the text is no number, or one with the
/// other sign.
///
/// At most 18 digits before the decimal sign: a longer one would not be exact.
pub fn parse_number(text: &[u8], decimal_sign: u8) -> Option<Decimal> {
    let (decimal, hint) = read_number(text, decimal_sign)?;
    hint.sign().is_none_or(|sign| sign == decimal_sign).then_some(decimal)
}

/// Reads one number in a column with the given decimal sign, which matters only where both signs could be meant. Also
/// says what the value says about the sign. A number beside which a side of an account is named is none here.
pub fn read_number(text: &[u8], decimal_sign: u8) -> Option<(Decimal, SignHint)> {
    read_sided(text, decimal_sign).filter(|(decimal, _)| decimal.side.is_none())
}

/// The same where a side of an account may be named beside the number: which sign that is, only the column can tell.
pub fn read_sided(text: &[u8], decimal_sign: u8) -> Option<(Decimal, SignHint)> {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, text),
    };
    match read_marked(digits, decimal_sign) {
        Some((mantissa, scale, hint)) => {
            let mantissa = if negative { -mantissa } else { mantissa };
            Some((Decimal { mantissa, scale, ..Decimal::default() }, hint))
        }
        None => read_dressed(text, decimal_sign).or_else(|| read_foreign(text, decimal_sign)),
    }
}

/// A number in the digits of another script, or with marks without a look between its signs.
#[cold]
fn read_foreign(text: &[u8], decimal_sign: u8) -> Option<(Decimal, SignHint)> {
    let plain = script::plain(text)?;
    if !plain.settled {
        return read_dressed(&plain.text, decimal_sign);
    }
    // Its marks say themselves which they are.
    let (decimal, hint) = read_dressed(&plain.text, b'.')?;
    (hint != SignHint::Comma).then_some((decimal, SignHint::Silent))
}

/// Digits with decimal and thousands marks, all in one pass: nearly every number is one of these.
fn read_marked(text: &[u8], decimal_sign: u8) -> Option<(i64, u8, SignHint)> {
    if text.len() > MAX_DIGITS {
        return None;
    }
    let mut mantissa = 0i64;
    for (at, &byte) in text.iter().enumerate() {
        let digit = byte.wrapping_sub(b'0');
        if digit < 10 {
            mantissa = mantissa * 10 + i64::from(digit);
        } else if byte == b'.' || byte == b',' {
            return read_behind_mark(mantissa, text, at, decimal_sign);
        } else {
            return None;
        }
    }
    if text.is_empty() { None } else { Some((mantissa, 0, SignHint::Silent)) }
}

/// Goes on behind the first mark, which stands at `first`.
fn read_behind_mark(whole: i64, text: &[u8], first: usize, decimal_sign: u8) -> Option<(i64, u8, SignHint)> {
    let mark = text[first];
    let mut mantissa = whole;
    let mut groups = Groups { fit: (1..=3).contains(&first) && text[0] != b'0', twos: false, threes: false };
    let (mut length, mut marks, mut decimal) = (0u8, 1, None);
    for &byte in &text[first + 1..] {
        let digit = byte.wrapping_sub(b'0');
        if digit < 10 {
            mantissa = mantissa * 10 + i64::from(digit);
            length += 1;
        } else if (byte == b'.' || byte == b',') && decimal.is_none() {
            groups.close(length);
            if byte != mark {
                decimal = Some(byte);
            }
            (length, marks) = (0, marks + 1);
        } else {
            return None;
        }
    }
    if let Some(decimal) = decimal {
        // Both marks: the last is the decimal sign.
        return (groups.are_whole() && length <= MAX_SCALE).then_some((mantissa, length, SignHint::of(decimal)));
    }
    groups.close(length);
    let other = if mark == b'.' { b',' } else { b'.' };
    match (marks, groups.are_whole()) {
        (1, true) if mark == decimal_sign => Some((mantissa, length, SignHint::Either)),
        (1, true) => Some((mantissa, 0, SignHint::Either)),
        (1, false) if length <= MAX_SCALE && text.len() > 1 => Some((mantissa, length, SignHint::of(mark))),
        // The same mark twice stands between thousands.
        (2.., true) => Some((mantissa, 0, SignHint::of(other))),
        _ => None,
    }
}

/// Groups of digits between thousands marks: three each, or two and at last three as in India. The first has one to
/// three and does not begin with a zero.
struct Groups {
    fit: bool,
    twos: bool,
    threes: bool,
}

impl Groups {
    /// Counts the group that ends at a mark or at the end.
    fn close(&mut self, length: u8) {
        self.fit &= match length {
            2 => !self.threes,
            3 => !(self.twos && self.threes),
            _ => false,
        };
        self.twos |= length == 2;
        self.threes |= length == 3;
    }

    fn are_whole(&self) -> bool {
        self.fit && self.threes
    }
}

/// What people write around a number.
struct Dress {
    negative: bool,
    coin: Option<Coin>,
    percent: bool,
    side: Option<Side>,
}

/// Everything else that people write: a sign, parentheses, a currency and a percent mark, in any order before or after
/// the digits; thousands marks of other sorts; powers of ten.
fn read_dressed(text: &[u8], decimal_sign: u8) -> Option<(Decimal, SignHint)> {
    // Words, the most frequent cells that come here, hold neither a digit nor a dash.
    if text.len() > LONGEST || !text.iter().any(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | 0xe2)) {
        return None;
    }
    // Neither do dates and times need a closer look, which have such a mark between two digits.
    let is_within =
        |trio: &[u8]| matches!(trio[1], b'-' | b'/' | b':') && trio[0].is_ascii_digit() && trio[2].is_ascii_digit();
    if text.windows(3).any(is_within) {
        return None;
    }
    let text = std::str::from_utf8(trim(unwrapped(text))).ok()?;
    let (Dress { negative, coin, percent, side }, digits) = undress(text)?;
    // Spreadsheets write nothing owed as a dash beside the currency.
    if digits.is_empty() {
        let nothing = Decimal { coin, ..Decimal::default() };
        return (negative && coin.is_some() && side.is_none()).then_some((nothing, SignHint::Silent));
    }
    let (mantissa, scale, hint) = read_marked(digits.as_bytes(), decimal_sign)
        .map(|number| with_coin(number, coin, digits))
        .or_else(|| read_both_ways(digits, decimal_sign, parse_grouped))
        .or_else(|| read_both_ways(digits, decimal_sign, parse_scientific))?;
    // One letter behind a size or a number of pages is no side: money has two decimals.
    if percent && side.is_some() || side.is_some_and(|side| side.letter && scale != 2) {
        return None;
    }
    let mantissa = if negative { -mantissa } else { mantissa };
    Some((Decimal { mantissa, scale, coin, percent, side }, hint))
}

/// Three digits behind one mark: of money, they are thousands where the currency groups with that mark.
fn with_coin(number: (i64, u8, SignHint), coin: Option<Coin>, digits: &str) -> (i64, u8, SignHint) {
    let mark = if digits.contains(',') { b',' } else { b'.' };
    let groups = coin.and_then(|coin| coin.groups_with(mark)).unwrap_or(false);
    match number {
        (mantissa, _, SignHint::Either) if groups => {
            (mantissa, 0, if mark == b',' { SignHint::Point } else { SignHint::Comma })
        }
        number => number,
    }
}

/// Reads digits with the column's sign or else with the other.
fn read_both_ways(
    digits: &str,
    decimal_sign: u8,
    parse: impl Fn(&str, u8) -> Option<(i64, u8)>,
) -> Option<(i64, u8, SignHint)> {
    match (parse(digits, b'.'), parse(digits, b',')) {
        (Some(point), Some(comma)) => {
            let (mantissa, scale) = if decimal_sign == b',' { comma } else { point };
            Some((mantissa, scale, if point == comma { SignHint::Silent } else { SignHint::Either }))
        }
        (Some((mantissa, scale)), None) => Some((mantissa, scale, SignHint::Point)),
        (None, Some((mantissa, scale))) => Some((mantissa, scale, SignHint::Comma)),
        (None, None) => None,
    }
}

/// Takes off all that may stand around the digits.
fn undress(text: &str) -> Option<(Dress, &str)> {
    let mut dress = Dress { negative: false, coin: None, percent: false, side: None };
    let mut rest = text;
    loop {
        let before = rest;
        rest = rest.trim_matches(is_blank);
        let negative = if let Some(inside) = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            Some(inside)
        } else if let Some(whole) = no_cents(rest) {
            rest = whole;
            None
        } else {
            rest.strip_prefix(['-', '−', '–']).or_else(|| rest.strip_suffix(['-', '−', '–']))
        };
        if let Some(unsigned) = negative {
            if dress.negative {
                return None;
            }
            (dress.negative, rest) = (true, unsigned);
        } else if let Some(unsigned) = rest.strip_prefix('+') {
            rest = unsigned;
        } else if let Some(number) = rest.strip_suffix('%').or_else(|| rest.strip_prefix('%')) {
            if dress.percent {
                return None;
            }
            (dress.percent, rest) = (true, number);
        } else if let Some((found, number)) = coin_at_an_end(rest) {
            if dress.coin.is_some_and(|known| known != found) {
                return None;
            }
            (dress.coin, rest) = (Some(found), number);
        } else if let Some((side, number)) = side_at_an_end(rest) {
            if dress.side.is_some() {
                return None;
            }
            (dress.side, rest) = (Some(side), number);
        }
        if rest == before {
            return Some((dress, rest));
        }
    }
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
    let (whole, fraction) = number.split_once(char::from(decimal_sign)).unwrap_or((number, ""));
    let mut decimal = Exact::default();
    for digit in whole.bytes().map(|byte| byte.wrapping_sub(b'0')) {
        decimal.push(digit)?;
    }
    decimal.fraction(fraction)?;
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
        if self.digits == MAX_DIGITS || digit > 9 {
            return None;
        }
        self.mantissa = self.mantissa * 10 + i64::from(digit);
        // Zeros in front cost nothing.
        self.digits += usize::from(self.mantissa > 0);
        Some(())
    }

    /// Appends the digits after the decimal sign; those that are too fine to be kept round the last.
    fn fraction(&mut self, digits: &str) -> Option<()> {
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
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

/// Whether a number is written as codes are, with zeros in front: `007`.
pub fn is_led_by_zero(text: &[u8]) -> bool {
    matches!(text, [b'0', b'0'..=b'9', ..]) && text.iter().all(u8::is_ascii_digit)
}

/// Whether a number is an integer that a double would change.
pub fn is_huge(mantissa: i64, scale: u8) -> bool {
    const LARGEST_EXACT: u64 = 1 << 53;
    scale == 0 && mantissa.unsigned_abs() > LARGEST_EXACT
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
            ("١٤٬٥٠٠٫٥٥", b'.', Some((1_450_055, 2))),
            ("١٤٬٥٠٠", b',', Some((14_500, 0))),
            ("۱۲٫۵", b',', Some((125, 1))),
            ("१,२३,४५६.५०", b'.', Some((12_345_650, 2))),
            ("１２３．５", b'.', Some((1235, 1))),
            ("\u{200e}-\u{200e}12.50", b'.', Some((-1250, 2))),
            ("\u{2066}$\u{2069}12", b'.', Some((12, 0))),
            ("٢٠٢٤/٠١/٠٥", b'.', None),
            ("5.00 DR", b'.', None),
        ];
        for (text, sign, expected) in cases {
            assert_eq!(read(text, sign), expected, "{text:?}");
        }
        let sided = |text: &str| {
            let (decimal, _) = read_sided(text.as_bytes(), b'.')?;
            Some((decimal.mantissa, decimal.side?.credit))
        };
        let cases = [
            ("2,310.75Cr", Some((231_075, true))),
            ("1,00,000.00 Cr", Some((10_000_000, true))),
            ("-14.00 DR", Some((-1400, false))),
            ("R$ 1.234,56 C", Some((123_456, true))),
            ("₹ 14.00 Dr.", Some((1400, false))),
            ("CR 14", Some((14, true))),
            ("34C", None),
            ("10.5 D", None),
            ("14.00 CR DR", None),
            ("14% DR", None),
            ("DR", None),
        ];
        for (text, expected) in cases {
            assert_eq!(sided(text), expected, "{text:?}");
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
            let read = |sign| read_number(text.as_bytes(), sign).unwrap();
            assert_eq!((read(b'.').1, read(b',').1), (hint, hint), "{text}");
            assert_eq!(read(b'.').0 == read(b',').0, hint != SignHint::Either, "{text}");
        }
    }

    #[test]
    fn percentages_are_shares() {
        let share = |text: &str| parse_number(text.as_bytes(), b'.').map(|decimal| decimal.share());
        assert_eq!(share("12.5%").map(|share| (share.mantissa, share.scale)), Some((125, 3)));
        assert_eq!(share("0.123456789%").map(|share| (share.mantissa, share.scale)), Some((1_234_568, 9)));
    }
}
