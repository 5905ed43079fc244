//! What a cell looks like, told from its signs alone: quick enough to look at every cell of the head several times.

use crate::ingest::cell::{is_null, trim};
use crate::ingest::coin::code_beside_number;
use crate::ingest::columns::yes_no::is_word;
use crate::ingest::date::order_hint;
use crate::ingest::number::unwrapped;
use crate::ingest::script;

/// What a cell looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Nothing, or a word for nothing.
    Empty,
    /// A number, with its currency, percent sign or unit of thousands.
    Number,
    /// A day, perhaps with a time.
    Date,
    /// A time of day or a length of time.
    Time,
    /// Yes or no.
    Flag,
    /// An e-mail or web address.
    Address,
    /// Letters with digits, or digits that are no number: `AB-1234`, `2019/20`, a phone number.
    Code,
    /// A few words.
    Words,
    /// A sentence.
    Prose,
}

impl Shape {
    /// All of them.
    pub const COUNT: usize = 9;

    /// Whether values of this shape are told from words for certain.
    pub fn is_typed(self) -> bool {
        matches!(self, Shape::Number | Shape::Date | Shape::Time | Shape::Flag | Shape::Address)
    }

    /// What a cell looks like.
    pub fn of(text: &[u8]) -> Shape {
        let text = unwrapped(trim(text));
        let plain = script::plain(text);
        let text = plain.as_ref().map_or(text, |plain| &plain.text);
        if is_null(text) {
            return Shape::Empty;
        }
        let signs = Signs::of(text);
        if signs.letters == 0 {
            return without_letters(text, &signs);
        }
        if is_word(text) {
            return Shape::Flag;
        }
        if is_address(text, &signs) {
            return Shape::Address;
        }
        if signs.digits > 0 {
            if is_amount_with_letters(text, &signs) {
                return Shape::Number;
            }
            if signs.letters <= 2 && is_clock(text) {
                return Shape::Time;
            }
            // A date has a month's name or a `T`, and is short.
            if text.len() <= 40 && text.iter().filter(|byte| byte.is_ascii_digit()).count() <= 24 && is_date(text) {
                return Shape::Date;
            }
            if signs.blanks == 0 {
                return Shape::Code;
            }
        }
        if signs.blanks > 5 || text.len() > 60 || (signs.blanks > 2 && text.ends_with(b".")) {
            Shape::Prose
        } else {
            Shape::Words
        }
    }
}

/// How many signs of each sort a cell holds.
struct Signs {
    digits: usize,
    letters: usize,
    blanks: usize,
}

impl Signs {
    fn of(text: &[u8]) -> Signs {
        let (mut digits, mut letters, mut blanks) = (0, 0, 0);
        let mut bytes = text.iter().copied().enumerate();
        while let Some((at, byte)) = bytes.next() {
            match byte {
                b'0'..=b'9' => digits += 1,
                b'a'..=b'z' | b'A'..=b'Z' => letters += 1,
                b' ' | b'\t' | b'\n' | b'\r' => blanks += 1,
                0x80.. => {
                    let rest = &text[at..];
                    // What stands in numbers of some languages: no-break blanks, currency signs, a minus, a dash.
                    let sign = SIGNS.iter().find(|sign| rest.starts_with(sign.as_bytes()));
                    match sign {
                        Some(sign) => (1..sign.len()).for_each(|_| _ = bytes.next()),
                        None => letters += 1,
                    }
                }
                _ => {}
            }
        }
        Signs { digits, letters, blanks }
    }
}

const SIGNS: [&str; 11] = ["\u{a0}", "\u{202f}", "\u{2009}", "€", "£", "¥", "₹", "\u{2212}", "–", "’", "°"];

/// A number, date, time or code: nothing in it is a letter.
fn without_letters(text: &[u8], signs: &Signs) -> Shape {
    // Stars, dots and dashes stand where a value is missing.
    if signs.digits == 0 {
        return Shape::Empty;
    }
    if text.contains(&b':') {
        return if is_clock(text) {
            Shape::Time
        } else if is_date(text) {
            Shape::Date
        } else {
            Shape::Code
        };
    }
    if is_numeric_date(text) {
        return Shape::Date;
    }
    if is_number(text) { Shape::Number } else { Shape::Code }
}

fn is_date(text: &[u8]) -> bool {
    order_hint(text).is_some()
}

/// Three groups of digits with one sign between them, one of them a year; or a year and a month.
fn is_numeric_date(text: &[u8]) -> bool {
    let Some(&sign) = text.iter().find(|byte| matches!(byte, b'-' | b'/' | b'.')) else { return false };
    let mut groups = [0usize; 3];
    let mut count = 0;
    for group in text.split(|&byte| byte == sign) {
        if count == 3 || group.is_empty() || !group.iter().all(u8::is_ascii_digit) {
            return false;
        }
        groups[count] = group.len();
        count += 1;
    }
    match (count, groups) {
        (3, [1 | 2, 1 | 2, 2 | 4] | [4, 1 | 2, 1 | 2]) => {
            sign != b'.' || groups[0] == 4 || groups[1] == 2 || groups[2] == 4
        }
        (2, [4, 2, _]) if sign != b'.' => matches!(&text[5..], [b'0', b'1'..=b'9'] | [b'1', b'0'..=b'2']),
        _ => false,
    }
}

/// Digits with colons: `08:30`, `8:30:15.5`, `-01:00:00`.
fn is_clock(text: &[u8]) -> bool {
    let lower = text.to_ascii_lowercase();
    let digits = lower.strip_suffix(b"am").or_else(|| lower.strip_suffix(b"pm")).unwrap_or(&lower).trim_ascii_end();
    let (mut groups, mut clock) = (0, true);
    for (index, group) in digits.split(|&byte| byte == b':').enumerate() {
        let group = if index == 0 { group.strip_prefix(b"-").unwrap_or(group) } else { group };
        let (whole, rest) = match group.iter().position(|byte| matches!(byte, b'.' | b',' | b'+' | b'-')) {
            Some(at) => group.split_at(at),
            None => (group, &b""[..]),
        };
        let two = !whole.is_empty() && whole.len() <= if index == 0 { 4 } else { 2 };
        clock &= two && whole.iter().chain(rest.get(1..).unwrap_or_default()).all(u8::is_ascii_digit);
        groups += 1;
    }
    clock && (2..=5).contains(&groups)
}

/// Digits with the signs that stand in numbers, as `(1.234,50)`, `-12 %`, `$ 5`, `1 234 567`.
fn is_number(text: &[u8]) -> bool {
    let core = strip_signs(text);
    let (mut minus, mut after_digit, mut marks) = (0, false, 0);
    let mut group = 0usize;
    for (at, &byte) in core.iter().enumerate() {
        match byte {
            b'0'..=b'9' => (after_digit, group) = (true, group + 1),
            b'.' | b',' | b'\'' if at + 1 < core.len() || byte != b'\'' => {
                // Between two marks stand two digits or three, as in 1,234,567 and 12,34,567.
                if marks > 0 && !(2..=3).contains(&group) {
                    return false;
                }
                (marks, group) = (marks + 1, 0);
            }
            // Blanks, ASCII or not, only between groups of digits.
            b' ' | 0x80.. if after_digit => group = 0,
            b'+' | b'-' if !after_digit => minus += 1,
            _ => return false,
        }
    }
    // Two numbers in one cell are no number: the last group after a blank has three digits.
    let spaced = core.iter().rposition(|byte| *byte == b' ').map(|at| &core[at + 1..]);
    let whole = spaced.map(|rest| rest.iter().take_while(|byte| byte.is_ascii_digit()).count());
    after_digit && minus <= 1 && whole.is_none_or(|digits| digits == 3)
}

/// Cuts currency signs, percent signs, parentheses and blanks at both ends, and a minus behind.
fn strip_signs(text: &[u8]) -> &[u8] {
    const ASCII: &[u8] = b"$%()# ";
    let mut text = text;
    loop {
        let before = text.len();
        while let [first, rest @ ..] = text
            && ASCII.contains(first)
        {
            text = rest;
        }
        while let [rest @ .., last] = text
            && (ASCII.contains(last) || *last == b'-')
        {
            text = rest;
        }
        for sign in SIGNS {
            text = text.strip_prefix(sign.as_bytes()).unwrap_or(text);
            text = text.strip_suffix(sign.as_bytes()).unwrap_or(text);
        }
        if text.len() == before {
            return text;
        }
    }
}

/// A number with a currency code, an exponent or a letter that stands for thousands: `EUR 12.50`, `1.5e-3`, `20k`.
fn is_amount_with_letters(text: &[u8], signs: &Signs) -> bool {
    if signs.letters > 3 || signs.digits == 0 {
        return false;
    }
    let letters = || text.iter().filter(|byte| byte.is_ascii_alphabetic());
    if letters().count() == 1 && letters().all(|byte| byte.eq_ignore_ascii_case(&b'e')) {
        let mut parts = text.splitn(2, |byte| byte.eq_ignore_ascii_case(&b'e'));
        let (mantissa, exponent) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let digits = exponent.strip_prefix(b"-").or_else(|| exponent.strip_prefix(b"+")).unwrap_or(exponent);
        return is_number(mantissa) && !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    }
    let front = text.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let back = text.iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let core = text[front..text.len() - back].trim_ascii();
    let code = match (front, back) {
        (3, 0) => is_currency(&text[..3]),
        (0, 3) => is_currency(&text[text.len() - 3..]),
        (0, 1) => matches!(text[text.len() - 1], b'k' | b'K' | b'M'),
        (2, 0) if is_side(&text[..2]) => true,
        (0, 2) => is_side(&text[text.len() - 2..]),
        (1 | 2, 0) => text[front..].starts_with(b"$"),
        _ => false,
    };
    code && !core.is_empty() && !is_numeric_date(core) && is_number(core)
}

/// Whether two letters name a side of an account.
fn is_side(word: &[u8]) -> bool {
    word.eq_ignore_ascii_case(b"cr") || word.eq_ignore_ascii_case(b"dr")
}

fn is_currency(code: &[u8]) -> bool {
    std::str::from_utf8(code).is_ok_and(|code| code_beside_number(code).is_some())
}

fn is_address(text: &[u8], signs: &Signs) -> bool {
    if signs.blanks > 0 {
        return false;
    }
    let mail = || {
        let at = text.iter().position(|&byte| byte == b'@')?;
        (at > 0 && text[at + 1..].contains(&b'.') && !text[at + 1..].contains(&b'@')).then_some(())
    };
    let web = || text.starts_with(b"http://") || text.starts_with(b"https://") || text.starts_with(b"www.");
    web() || mail().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_told_from_signs() {
        let cases = [
            (Shape::Empty, &["", " ", "-", "n/a", "NULL", "*", ".."][..]),
            (
                Shape::Number,
                &[
                    "1",
                    "-1.5",
                    "1,234.50",
                    "1.234,50",
                    "(12)",
                    "$5.00",
                    "€ 12,50",
                    "12 %",
                    "1 234 567",
                    "1’000",
                    "5-",
                    "1,53e4",
                    "EUR 12.50",
                    "12.50 USD",
                    "20k",
                    "+4",
                    ".5",
                    "1\u{202f}234,50 €",
                    "US$ 5",
                    "12.50Cr",
                    "٣٢٠٫٥٠",
                ],
            ),
            (
                Shape::Date,
                &[
                    "2024-01-31",
                    "31.01.2024",
                    "1/2/24",
                    "2024-01",
                    "2024-01-31T10:00:00Z",
                    "29 Dec 2017",
                    "3-Nov-23",
                    "2008-02-18 02:36:48",
                    "2/18/2008 02:36:48",
                    "٢٠٢٤/٠١/٠٥",
                ],
            ),
            (Shape::Time, &["08:30", "8:30:15", "08:30 PM", "06:00:04+01:00"]),
            (Shape::Flag, &["yes", "FALSE"]),
            (Shape::Address, &["ann@example.com", "https://example.com/a?b=c", "www.example.com"]),
            (Shape::Code, &["AB-1234", "2019/20", "555-123-4567", "0-4", "65+", "K6CF", "1.2.3", "TEST2"]),
            (Shape::Words, &["Ann Lee", "Straße", "total (EUR)", "Q1 2020 sales", "café"]),
            (Shape::Prose, &["I think that this is a crucial requirement, and should be accepted."]),
        ];
        for (shape, texts) in cases {
            for text in texts {
                assert_eq!(Shape::of(text.as_bytes()), shape, "{text:?}");
            }
        }
    }
}
