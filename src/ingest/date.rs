//! Text to civil days: ISO and slashed dates, month names, with or without a time and an offset.

use crate::time::{DateOrder, Day};

/// A date, perhaps with a time of day and an offset from UTC, as written: no time zone is applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The civil day.
    pub day: Day,
    /// Seconds since midnight; `None` where only a date is written.
    pub second: Option<u32>,
    /// Minutes east of UTC; `None` where no offset is written.
    pub offset_minutes: Option<i16>,
}

/// What one value says about the order of day and month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderHint {
    /// Readable in both orders with different results.
    Either,
    /// Only day first.
    DayFirst,
    /// Only month first.
    MonthFirst,
    /// Says nothing: year first, a month's name, or the same day both ways.
    Silent,
}

/// Reads one date; `order` settles which of two small numbers is the day. A year written first, or a month written
/// as a name, is read as it stands whatever `order` says.
pub fn parse_date(text: &[u8], order: DateOrder) -> Option<Moment> {
    if let Some(moment) = parse_iso(text) {
        return Some(moment);
    }
    let text = std::str::from_utf8(text).ok()?.trim();
    let (date, time) = split_time(text);
    let day = parse_day(date, order)?;
    let (second, offset_minutes) = match time {
        None => (None, None),
        Some(time) => parse_time(time).map(|(second, offset)| (Some(second), offset))?,
    };
    Some(Moment { day, second, offset_minutes })
}

/// What the value says about the order of day and month; `None` where it is no date in either order.
pub fn order_hint(text: &[u8]) -> Option<OrderHint> {
    match (parse_date(text, DateOrder::DayFirst), parse_date(text, DateOrder::MonthFirst)) {
        (None, None) => None,
        (Some(_), None) => Some(OrderHint::DayFirst),
        (None, Some(_)) => Some(OrderHint::MonthFirst),
        (Some(a), Some(b)) if a == b => Some(OrderHint::Silent),
        _ => Some(OrderHint::Either),
    }
}

/// `YYYY-MM-DD`, alone or before a time, without looking at the rest more than once: most exports write this.
fn parse_iso(text: &[u8]) -> Option<Moment> {
    let head = text.first_chunk::<10>()?;
    if head[4] != b'-' || head[7] != b'-' {
        return None;
    }
    let digit = |at: usize| Some(u32::from(head[at].wrapping_sub(b'0'))).filter(|&digit| digit < 10);
    let year = digit(0)? * 1000 + digit(1)? * 100 + digit(2)? * 10 + digit(3)?;
    let (month, date) = (digit(5)? * 10 + digit(6)?, digit(8)? * 10 + digit(9)?);
    let day = civil(year as i32, month, date)?;
    match &text[10..] {
        [] => Some(Moment { day, second: None, offset_minutes: None }),
        [b' ' | b'T', time @ ..] => {
            let (second, offset_minutes) = parse_time(std::str::from_utf8(time).ok()?)?;
            Some(Moment { day, second: Some(second), offset_minutes })
        }
        _ => None,
    }
}

/// The day of a civil date by arithmetic (Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`):
/// a calendar look-up for each of a million rows is what this saves; `Day::from_ymd` is its oracle.
fn civil(year: i32, month: u32, date: u32) -> Option<Day> {
    const LENGTHS: [u32; 13] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = *LENGTHS.get(month as usize)? + u32::from(leap && month == 2);
    if !(1..=length).contains(&date) || !(1..=9999).contains(&year) {
        return None;
    }
    let shifted_year = if month <= 2 { year - 1 } else { year };
    let era = shifted_year.div_euclid(400);
    let year_of_era = shifted_year - era * 400;
    let day_of_year = (153 * ((month as i32 + 9) % 12) + 2) / 5 + date as i32 - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(Day(era * 146_097 + day_of_era - 719_468))
}

/// Splits at the blank or `T` before a time, which is known by its colon.
fn split_time(text: &str) -> (&str, Option<&str>) {
    let Some(colon) = text.find(':') else { return (text, None) };
    match text[..colon].rfind([' ', 'T', ',']) {
        Some(at) => (text[..at].trim_end_matches([',', ' ']), Some(&text[at + 1..])),
        None => (text, None),
    }
}

fn parse_day(text: &str, order: DateOrder) -> Option<Day> {
    let mut parts = text.split(['-', '/', '.', ' ', ',']).filter(|part| !part.is_empty());
    let (first, second, third) = (parts.next()?, parts.next(), parts.next());
    if parts.next().is_some() {
        return None;
    }
    let Some((second, third)) = second.zip(third) else {
        return if second.is_none() { parse_compact(first) } else { None };
    };
    if let Some(month) = month_by_name(second) {
        let (year, date) = if first.len() == 4 { (first, third) } else { (third, first) };
        return civil(parse_year(year)?, month, parse_small(date)?);
    }
    if let Some(month) = month_by_name(first) {
        return civil(parse_year(third)?, month, parse_small(second)?);
    }
    if first.len() == 4 {
        return civil(parse_year(first)?, parse_small(second)?, parse_small(third)?);
    }
    let (a, b) = (parse_small(first)?, parse_small(second)?);
    match order {
        DateOrder::DayFirst => civil(parse_year(third)?, b, a),
        DateOrder::MonthFirst => civil(parse_year(third)?, a, b),
        DateOrder::YearFirst => civil(parse_year(first)?, b, parse_small(third)?),
    }
}

/// `YYYYMMDD`.
fn parse_compact(text: &str) -> Option<Day> {
    if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    civil(text[..4].parse().ok()?, text[4..6].parse().ok()?, text[6..].parse().ok()?)
}

/// Two-digit years are 1970 to 2069, as POSIX has it nearly everywhere.
fn parse_year(text: &str) -> Option<i32> {
    let number: i32 = Some(text).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok()?;
    match text.len() {
        4 => Some(number),
        2 => Some(if number < 70 { 2000 + number } else { 1900 + number }),
        _ => None,
    }
}

/// A day or month of one or two digits; an ordinal's ending is cut.
fn parse_small(text: &str) -> Option<u32> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    if digits.len() > 2 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match &text[digits.len()..] {
        "" | "st" | "nd" | "rd" | "th" => digits.parse().ok(),
        _ => None,
    }
}

/// A month by its English name or the first three letters or more of it.
fn month_by_name(text: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    if text.len() < 3 || !text.is_ascii() {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    MONTHS.iter().position(|month| month.starts_with(&lower)).map(|index| index as u32 + 1)
}

/// `HH:MM`, `HH:MM:SS`, with a fraction, AM or PM, and an offset (`Z`, `UTC`, `+0200`, `-07:00`).
fn parse_time(text: &str) -> Option<(u32, Option<i16>)> {
    let text = text.trim();
    let clock_end = text.find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.').unwrap_or(text.len());
    let (clock, rest) = text.split_at(clock_end);
    let mut fields = clock.split(':');
    let number = |field: Option<&str>, limit: u32| -> Option<u32> {
        let field = field?;
        let whole = field.split('.').next()?;
        whole.parse().ok().filter(|&value| value <= limit && whole.len() <= 2)
    };
    let (mut hour, minute) = (number(fields.next(), 24)?, number(fields.next(), 59)?);
    // A leap second is taken as the second before it.
    let second = match fields.next() {
        None => 0,
        field => number(field, 60)?.min(59),
    };
    if fields.next().is_some() || (hour == 24 && (minute, second) != (0, 0)) {
        return None;
    }
    let mut rest = rest.trim();
    let half = rest.get(..2).map(str::to_ascii_lowercase);
    if let Some(half @ ("am" | "pm")) = half.as_deref() {
        if !(1..=12).contains(&hour) {
            return None;
        }
        hour = hour % 12 + if half == "pm" { 12 } else { 0 };
        rest = rest[2..].trim();
    }
    let offset = match rest {
        "" => None,
        "Z" | "UTC" | "GMT" => Some(0),
        _ => Some(parse_offset(rest)?),
    };
    Some(((hour * 3600 + minute * 60 + second).min(86_399), offset))
}

fn parse_offset(text: &str) -> Option<i16> {
    let (sign, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match digits.len() {
        2 => (digits, "0"),
        4 => digits.split_at_checked(2)?,
        5 => digits.split_once(':')?,
        _ => return None,
    };
    let (hours, minutes): (i16, i16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours <= 15 && minutes < 60 && hours >= 0 && minutes >= 0).then_some(sign * (hours * 60 + minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, order: DateOrder) -> Option<String> {
        parse_date(text.as_bytes(), order).map(|moment| {
            let time = moment.second.map(|s| format!(" {:02}:{:02}:{:02}", s / 3600, s / 60 % 60, s % 60));
            let offset = moment.offset_minutes.map(|offset| format!(" {offset:+}"));
            format!("{}{}{}", moment.day, time.unwrap_or_default(), offset.unwrap_or_default())
        })
    }

    #[test]
    fn dates_as_exports_write_them() {
        use DateOrder::{DayFirst, MonthFirst};
        let cases = [
            ("2024-05-17", DayFirst, Some("2024-05-17")),
            ("2024-05-17 08:30:00 -0800", MonthFirst, Some("2024-05-17 08:30:00 -480")),
            ("2024-05-17T08:30:00.250Z", MonthFirst, Some("2024-05-17 08:30:00 +0")),
            ("17/05/2024", DayFirst, Some("2024-05-17")),
            ("05/17/24", MonthFirst, Some("2024-05-17")),
            ("5/7/2024 2:30:00 PM", MonthFirst, Some("2024-05-07 14:30:00")),
            ("17.05.2024, 12:00 AM", DayFirst, Some("2024-05-17 00:00:00")),
            ("17 May 2024", MonthFirst, Some("2024-05-17")),
            ("May 17, 2024", DayFirst, Some("2024-05-17")),
            ("17-Sept-24", DayFirst, Some("2024-09-17")),
            ("2024/5/7", DayFirst, Some("2024-05-07")),
            ("20240517", DayFirst, Some("2024-05-17")),
            ("17/05/2024", MonthFirst, None),
            ("2023-02-29", DayFirst, None),
            ("2024-05-17x", DayFirst, None),
            ("2024-05", DayFirst, None),
            ("12:30", DayFirst, None),
            ("1.5", DayFirst, None),
            ("", DayFirst, None),
        ];
        for (text, order, expected) in cases {
            assert_eq!(read(text, order).as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn a_value_tells_what_it_knows_of_the_order() {
        let cases = [
            ("03/04/2025", Some(OrderHint::Either)),
            ("04/04/2025", Some(OrderHint::Silent)),
            ("13/04/2025", Some(OrderHint::DayFirst)),
            ("04/13/2025", Some(OrderHint::MonthFirst)),
            ("2025-03-04", Some(OrderHint::Silent)),
            ("soon", None),
        ];
        for (text, hint) in cases {
            assert_eq!(order_hint(text.as_bytes()), hint, "{text}");
        }
    }

    #[test]
    fn the_arithmetic_equals_the_calendar() {
        for year in [1, 1899, 1900, 1970, 2000, 2023, 2024, 9999] {
            for month in 0..=13 {
                for date in 0..=32 {
                    assert_eq!(civil(year, month, date), Day::from_ymd(year, month, date), "{year}-{month}-{date}");
                }
            }
        }
    }
}
