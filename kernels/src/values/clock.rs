//! Text to a time of day, with AM or PM and the offset from UTC.

use crate::word::{ZEROS, is_digits, number_of};

/// Time zones by the letters that exports write behind a time, in minutes east of UTC; `None` where the letters mean
/// several zones, so that they are read past.
const ZONES: [(&str, Option<i16>); 34] = [
    ("UTC", Some(0)),
    ("GMT", Some(0)),
    ("WET", Some(0)),
    ("WEST", Some(60)),
    ("CET", Some(60)),
    ("MEZ", Some(60)),
    ("CEST", Some(120)),
    ("MESZ", Some(120)),
    ("EET", Some(120)),
    ("EEST", Some(180)),
    ("MSK", Some(180)),
    ("EST", Some(-300)),
    ("EDT", Some(-240)),
    ("CDT", Some(-300)),
    ("MST", Some(-420)),
    ("MDT", Some(-360)),
    ("PST", Some(-480)),
    ("PDT", Some(-420)),
    ("AKST", Some(-540)),
    ("AKDT", Some(-480)),
    ("HST", Some(-600)),
    ("BRT", Some(-180)),
    ("SGT", Some(480)),
    ("HKT", Some(480)),
    ("AWST", Some(480)),
    ("JST", Some(540)),
    ("KST", Some(540)),
    ("AEST", Some(600)),
    ("AEDT", Some(660)),
    ("NZST", Some(720)),
    ("NZDT", Some(780)),
    ("BST", None),
    ("CST", None),
    ("IST", None),
];

/// Milliseconds since midnight.
pub type Millis = u32;

const LAST_MILLI: u32 = 86_399_999;

/// A time of day and nothing else: `14:30`, `14:30:05.250`, `2:30 PM`, each perhaps with an offset in minutes east of
/// UTC (`Z`, `+0200`, `UTC`, `CET`).
pub fn parse_time(text: &[u8]) -> Option<(Millis, Option<i16>)> {
    if let Ok(word) = text.try_into()
        && let Some(millis) = plain_time(word)
    {
        return Some((millis, None));
    }
    let (millis, rest) = take_clock(text.trim_ascii())?;
    let rest = skip_blanks(rest);
    // Most exports end here.
    if rest.is_empty() {
        return Some((millis, None));
    }
    parse_zone(std::str::from_utf8(rest).ok()?).map(|offset| (millis, offset))
}

/// `HH:MM:SS` from midnight to the last second before it.
fn plain_time(text: &[u8; 8]) -> Option<Millis> {
    /// Where the signs are, and what they are.
    const SIGNS: (u64, u64) = (0x0000_ff00_00ff_0000, 0x0000_3a00_003a_0000);
    let word = u64::from_le_bytes(*text);
    let digits = (word & !SIGNS.0) | (ZEROS & SIGNS.0);
    if word & SIGNS.0 != SIGNS.1 || !is_digits(digits) {
        return None;
    }
    // `HH0MM0SS`
    let number = number_of(digits) as u32;
    let (hour, minute, second) = (number / 1_000_000, number / 1_000 % 100, number % 100);
    (hour < 24 && minute < 60 && second < 60).then_some((hour * 3_600 + minute * 60 + second) * 1_000)
}

/// A time of day at the beginning of a text, and what follows it. A leap second is taken as the second before it.
pub fn take_clock(text: &[u8]) -> Option<(Millis, &[u8])> {
    let (mut hour, rest) = take_two_digits(text, 1)?;
    let [b':' | b'h' | b'H', rest @ ..] = rest else { return None };
    let (minute, mut rest) = take_two_digits(rest, 2)?;
    let (mut second, mut millis) = (0, 0);
    if let [b':', after @ ..] = rest {
        (second, rest) = take_two_digits(after, 2)?;
        if let [b'.' | b',', b'0'..=b'9', ..] = rest {
            (millis, rest) = take_fraction(&rest[1..]);
        }
    }
    if hour > 24 || minute > 59 || second > 60 || (hour == 24 && (minute, second) != (0, 0)) {
        return None;
    }
    if rest.first().is_some_and(|&byte| byte == b':' || byte.is_ascii_digit()) {
        return None;
    }
    let (half, rest) = take_half(rest);
    if let Some(half) = half {
        if hour > 12 || hour == 0 {
            return None;
        }
        hour = hour % 12 + half;
    }
    Some(((hour * 3_600_000 + minute * 60_000 + second.min(59) * 1_000 + millis).min(LAST_MILLI), rest))
}

fn take_two_digits(text: &[u8], at_least: usize) -> Option<(u32, &[u8])> {
    let digit = |at: usize| text.get(at).filter(|byte| byte.is_ascii_digit()).map(|byte| u32::from(byte - b'0'));
    match (digit(0)?, digit(1)) {
        (tens, Some(ones)) => Some((tens * 10 + ones, &text[2..])),
        (ones, None) => (at_least == 1).then_some((ones, &text[1..])),
    }
}

/// Thousandths of the digits after a decimal sign; finer ones are cut.
fn take_fraction(text: &[u8]) -> (u32, &[u8]) {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let milli = |at: usize| if at < digits { u32::from(text[at] - b'0') } else { 0 };
    (milli(0) * 100 + milli(1) * 10 + milli(2), &text[digits..])
}

/// The hours to add for `AM`, `pm`, `a.m.`, `p. m.`, and what follows.
fn take_half(text: &[u8]) -> (Option<u32>, &[u8]) {
    let rest = skip_blanks(text);
    let hours = match rest.first() {
        Some(b'a' | b'A') => 0,
        Some(b'p' | b'P') => 12,
        _ => return (None, text),
    };
    let rest = skip_blanks(rest[1..].strip_prefix(b".").unwrap_or(&rest[1..]));
    match rest {
        [b'm' | b'M', rest @ ..] if !rest.first().is_some_and(u8::is_ascii_alphabetic) => {
            (Some(hours), rest.strip_prefix(b".").unwrap_or(rest))
        }
        _ => (None, text),
    }
}

/// Cuts blanks at the beginning: ASCII ones, no-break ones and narrow no-break ones.
pub fn skip_blanks(mut text: &[u8]) -> &[u8] {
    loop {
        text = match text {
            [b' ' | b'\t', rest @ ..] | [0xc2, 0xa0, rest @ ..] | [0xe2, 0x80, 0xaf | 0x89, rest @ ..] => rest,
            _ => return text,
        };
    }
}

/// The offset that a text behind a time names: `Some(None)` where there is none or it cannot be told, `None` where the
/// text is no zone.
pub fn parse_zone(text: &str) -> Option<Option<i16>> {
    let text = text.trim();
    // `14:30 Uhr`, `14:30+01:00[Europe/Paris]`
    let text = text.strip_prefix("Uhr").or_else(|| text.strip_prefix("uhr")).unwrap_or(text).trim_start();
    let text = text.split_once('[').filter(|_| text.ends_with(']')).map_or(text, |(offset, _)| offset);
    match text {
        "" => return Some(None),
        "Z" | "z" => return Some(Some(0)),
        _ => {}
    }
    let letters = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (name, rest) = text.split_at(letters);
    let named = ZONES.iter().find(|(zone, _)| *zone == name).map(|&(_, offset)| offset);
    match (named, rest) {
        (Some(offset), "") => Some(offset),
        (Some(Some(0)), rest) => parse_offset(rest).map(Some),
        (None, rest) if name.is_empty() => parse_offset(rest).map(Some),
        // `Europe/Berlin`: which offset it had that day is not known here.
        (None, rest) => {
            let is_place = rest.len() > 1
                && rest.starts_with('/')
                && rest.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'/' | b'_' | b'-'));
            is_place.then_some(None)
        }
        _ => None,
    }
}

/// `+02`, `+0200`, `-07:00`, `+5:30`: whole quarters of an hour, up to 15 hours.
fn parse_offset(text: &str) -> Option<i16> {
    let (sign, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => text.strip_prefix('−').map(|digits| (-1, digits))?,
    };
    let (hours, minutes) = match digits.split_once(':') {
        Some(parts) => parts,
        None if digits.len() == 4 => digits.split_at_checked(2)?,
        None => (digits, "0"),
    };
    let number = |part: &str| -> Option<i16> {
        let plain = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        if plain { part.parse().ok() } else { None }
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (hours <= 15 && minutes < 60 && minutes % 15 == 0).then_some(sign * (hours * 60 + minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_by_words_equal_times_sign_by_sign() {
        for number in 0..1_000_000u32 {
            let text = format!("{:02}:{:02}:{:02}", number / 10_000, number / 100 % 100, number % 100);
            let by_signs = take_clock(text.as_bytes()).filter(|_| number % 100 < 60 && number < 240_000);
            assert_eq!(plain_time(text.as_bytes().try_into().unwrap()), by_signs.map(|(millis, _)| millis), "{text}");
        }
        for text in ["08.30:15", "08:30.15", "8:30:15Z", "08:30:1x", "08:30 PM", "0 :30:15"] {
            assert_eq!(plain_time(text.as_bytes().try_into().unwrap()), None, "{text}");
        }
    }

    #[test]
    fn times_with_halves_and_offsets() {
        let at = |hour: u32, minute: u32, second: u32, milli: u32| ((hour * 60 + minute) * 60 + second) * 1_000 + milli;
        let cases = [
            ("8:30", Some((at(8, 30, 0, 0), None))),
            ("08:30:15.250", Some((at(8, 30, 15, 250), None))),
            ("08:30:15,5", Some((at(8, 30, 15, 500), None))),
            ("08:30:15.123456789Z", Some((at(8, 30, 15, 123), Some(0)))),
            ("12:05 AM", Some((at(0, 5, 0, 0), None))),
            ("12:05 p.m.", Some((at(12, 5, 0, 0), None))),
            ("1:05\u{202f}PM", Some((at(13, 5, 0, 0), None))),
            ("1:05 p.\u{a0}m.", Some((at(13, 5, 0, 0), None))),
            ("9:00:00 AM EST", Some((at(9, 0, 0, 0), Some(-300)))),
            ("9:00 IST", Some((at(9, 0, 0, 0), None))),
            ("9:00 Europe/Berlin", Some((at(9, 0, 0, 0), None))),
            ("09:00+01:00[Europe/Paris]", Some((at(9, 0, 0, 0), Some(60)))),
            ("9:00 -0800", Some((at(9, 0, 0, 0), Some(-480)))),
            ("9:00 GMT+5:30", Some((at(9, 0, 0, 0), Some(330)))),
            ("9:00 UTC+1", Some((at(9, 0, 0, 0), Some(60)))),
            ("23:59:60", Some((at(23, 59, 59, 0), None))),
            ("24:00", Some((LAST_MILLI, None))),
            ("14:05 Uhr", Some((at(14, 5, 0, 0), None))),
            ("14h05", Some((at(14, 5, 0, 0), None))),
            ("24:01", None),
            ("13:05 PM", None),
            ("8:5", None),
            ("8", None),
            ("8:30 soon", None),
            ("8:30 +25:00", None),
            ("8:30:15:20", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(parse_time(text.as_bytes()), expected, "{text:?}");
        }
    }
}
