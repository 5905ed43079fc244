//! Bare numbers to moments: a spreadsheet's serial days, and seconds or finer since 1970.

use super::date::{Moment, civil};
use super::number::{Decimal, read_number};
use crate::table::BareNumber;
use crate::time::Day;

const MILLIS_OF_DAY: i128 = 86_400_000;
/// 1899-12-30, day 0 of spreadsheets as far as their 1900 system is right (from 1900-03-01 on).
const SERIAL_ZERO: i32 = -25_569;

/// The forms that a bare number in a column of dates may have, the most particular first.
const FORMS: [BareNumber; 6] = [
    BareNumber::Compact,
    BareNumber::CompactMonth,
    BareNumber::Serial,
    BareNumber::UnixSeconds,
    BareNumber::UnixMillis,
    BareNumber::UnixMicros,
];

/// The form in which a bare number would be a date of 1970 to 2099; `None` where it would be none.
pub fn form_of(text: &[u8]) -> Option<BareNumber> {
    const YEARS: std::ops::RangeInclusive<i32> = 1970..=2099;
    if !is_bare(text) {
        return None;
    }
    let number = read_number(text, b'.').map(|(number, _)| number);
    // Nearly all numbers are far from any of these days: no need to look for them one form after the other.
    let whole = number.map_or(0, |number| number.mantissa / 10i64.pow(number.scale.into()));
    if !matches!(text.len(), 6 | 8) && !matches!(whole, 25_000..74_000 | 600_000_000..) {
        return None;
    }
    let moment = |form: BareNumber| compact(text, form).or_else(|| counted(number?, form));
    FORMS.into_iter().find(|&form| {
        moment(form).is_some_and(|moment| {
            // Smaller numbers than a billion seconds are counts of something else.
            YEARS.contains(&moment.day.ymd().0) && (form < BareNumber::UnixSeconds || moment.day.ymd().0 > 1990)
        })
    })
}

/// Reads a bare number as a date of that form.
pub fn parse_bare(text: &[u8], form: BareNumber) -> Option<Moment> {
    if !is_bare(text) {
        return None;
    }
    match form {
        BareNumber::Compact | BareNumber::CompactMonth => compact(text, form),
        _ => counted(read_number(text, b'.')?.0, form),
    }
}

fn is_bare(text: &[u8]) -> bool {
    const LONGEST: usize = 24;
    let ends = [text.first(), text.last()];
    text.len() <= LONGEST && ends.into_iter().all(|end| end.is_some_and(u8::is_ascii_digit))
}

/// Eight digits as a day, or six as a month.
fn compact(text: &[u8], form: BareNumber) -> Option<Moment> {
    let count = match form {
        BareNumber::Compact => 8,
        BareNumber::CompactMonth => 6,
        _ => return None,
    };
    if text.len() != count || !text.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let number = |part: &[u8]| part.iter().fold(0, |value, digit| value * 10 + u32::from(digit - b'0'));
    let date = if count == 8 { number(&text[6..]) } else { 1 };
    let day = civil(number(&text[..4]) as i32, number(&text[4..6]), date)?;
    Some(Moment { day, millis: None, offset_minutes: None })
}

/// A number of days or of finer units.
fn counted(number: Decimal, form: BareNumber) -> Option<Moment> {
    match form {
        BareNumber::Compact | BareNumber::CompactMonth => None,
        BareNumber::Serial => {
            let unit = 10i128.pow(number.scale.into());
            let (days, part) = (i128::from(number.mantissa) / unit, i128::from(number.mantissa) % unit);
            let mut days = i32::try_from(days).ok().filter(|days| (61..=2_958_465).contains(days))?;
            // Fractions of a day are cut short in the file; the nearest second is what was meant.
            let mut seconds = (part * MILLIS_OF_DAY / 1_000 * 2 + unit) / (unit * 2);
            if seconds == MILLIS_OF_DAY / 1_000 {
                (days, seconds) = (days + 1, 0);
            }
            let millis = (number.scale > 0).then_some(seconds as u32 * 1_000);
            Some(Moment { day: Day(SERIAL_ZERO + days), millis, offset_minutes: None })
        }
        BareNumber::UnixSeconds => from_unix(number, 1_000, 1),
        BareNumber::UnixMillis => from_unix(number, 1, 1),
        BareNumber::UnixMicros => from_unix(number, 1, 1_000),
    }
}

/// Units since 1970 in UTC; a unit is `times` ÷ `per` milliseconds.
fn from_unix(number: Decimal, times: i128, per: i128) -> Option<Moment> {
    let millis = i128::from(number.mantissa) * times / (per * 10i128.pow(number.scale.into()));
    let day = i32::try_from(millis.div_euclid(MILLIS_OF_DAY)).ok().filter(|&day| day <= Day::MAX.0)?;
    Some(Moment { day: Day(day), millis: Some(millis.rem_euclid(MILLIS_OF_DAY) as u32), offset_minutes: Some(0) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::iso_text;

    #[test]
    fn numbers_are_dates_in_their_own_form() {
        let cases = [
            ("20240517", BareNumber::Compact, "2024-05-17"),
            ("202405", BareNumber::CompactMonth, "2024-05-01"),
            ("45429", BareNumber::Serial, "2024-05-17"),
            ("45429.75", BareNumber::Serial, "2024-05-17T18:00:00"),
            ("45429,0416666667", BareNumber::Serial, "2024-05-17T01:00:00"),
            ("45429.99999999", BareNumber::Serial, "2024-05-18T00:00:00"),
            ("1715947200", BareNumber::UnixSeconds, "2024-05-17T12:00:00Z"),
            ("1715947200.5", BareNumber::UnixSeconds, "2024-05-17T12:00:00.500Z"),
            ("1715947200250", BareNumber::UnixMillis, "2024-05-17T12:00:00.250Z"),
            ("1715947200250999", BareNumber::UnixMicros, "2024-05-17T12:00:00.250Z"),
        ];
        for (text, form, expected) in cases {
            assert_eq!(form_of(text.as_bytes()), Some(form), "{text}");
            let moment = parse_bare(text.as_bytes(), form).unwrap();
            assert_eq!(iso_text(moment.day, moment.millis, moment.offset_minutes), expected, "{text}");
        }
        for text in ["7", "2024", "123456789", "99999999999999999999", "-45429", "1,234", "x"] {
            assert_eq!(form_of(text.as_bytes()), None, "{text}");
        }
    }
}
