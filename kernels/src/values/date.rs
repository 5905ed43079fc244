//! Text to dates: the forms that most exports write, read byte by byte; `written_date` reads all others.

use super::clock::{Millis, parse_time, skip_blanks};
use super::script;
use super::written_date::parse_written;
use crate::time::{DateOrder, Day};
use crate::word::{ZEROS, is_digits, number_of};

/// A date, perhaps with a time of day and an offset from UTC, as written: no time zone is applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The civil day.
    pub day: Day,
    /// Milliseconds since midnight; `None` where only a date is written.
    pub millis: Option<Millis>,
    /// Minutes east of UTC, a multiple of 15; `None` where no offset is written.
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
    /// Says nothing: year first, a month's name, dots (which stand in dates with the day first), or the same day both ways.
    Silent,
}

impl OrderHint {
    /// The order that the value proves.
    pub fn order(self) -> Option<DateOrder> {
        match self {
            OrderHint::DayFirst => Some(DateOrder::DayFirst),
            OrderHint::MonthFirst => Some(DateOrder::MonthFirst),
            OrderHint::Either | OrderHint::Silent => None,
        }
    }
}

/// How closely a text says when; it is read as the first day of what it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    /// A day, perhaps with a time.
    Day,
    /// An ISO week.
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
}

/// A date as one value writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// When.
    pub moment: Moment,
    /// What the value says about the order of day and month.
    pub hint: OrderHint,
    /// How closely it says when.
    pub grain: Grain,
}

/// Years of two digits from this one on lie in the last century: POSIX has it so nearly everywhere.
pub const PIVOT: i32 = 70;
/// The same for days of birth, which do not lie in the future; spreadsheets have it so everywhere.
pub const BIRTH_PIVOT: i32 = 30;

/// Reads one date, a month (`2025-03`, `Nov-24`), a quarter or a week. `order` settles which of two small numbers is the
/// day where both could be; `pivot` is the first year of two digits that lies in the last century.
pub fn read_date(text: &[u8], order: DateOrder, pivot: i32) -> Option<Dated> {
    if let Some(moment) = parse_iso(text) {
        return Some(Dated { moment, hint: OrderHint::Silent, grain: Grain::Day });
    }
    let read = |text: &[u8]| parse_numeric(text, order, pivot).or_else(|| parse_written(text, order, pivot));
    read(text).or_else(|| read(&script::plain(text)?.text))
}

/// A date of which the order is certain, with day and month changed: what it was before a spreadsheet took the day for the
/// month. Dates with dots, which no spreadsheet takes so, and those after the 12th stay as they are.
pub fn swapped(dated: Dated, text: &[u8]) -> Dated {
    let (year, month, date) = dated.moment.day.ymd();
    let dotted = text.iter().take(3).any(|&byte| byte == b'.');
    match civil(year, date, month) {
        Some(day) if dated.hint == OrderHint::Silent && dated.grain == Grain::Day && !dotted => {
            Dated { moment: Moment { day, ..dated.moment }, ..dated }
        }
        _ => dated,
    }
}

/// Reads one day, with or without a time; months and quarters are none.
pub fn parse_date(text: &[u8], order: DateOrder) -> Option<Moment> {
    read_date(text, order, PIVOT).filter(|dated| dated.grain == Grain::Day).map(|dated| dated.moment)
}

/// What the value says about the order of day and month; `None` where it is no day in either order.
pub fn order_hint(text: &[u8]) -> Option<OrderHint> {
    let dated = read_date(text, DateOrder::DayFirst, PIVOT)?;
    (dated.grain == Grain::Day).then_some(dated.hint)
}

/// `YYYY-MM-DD`, alone or before a time, without looking at the rest more than once: most exports write this.
fn parse_iso(text: &[u8]) -> Option<Moment> {
    /// Where the signs of `YYYY-MM-` are, and what they are.
    const SIGNS: (u64, u64) = (0xff00_00ff_0000_0000, 0x2d00_002d_0000_0000);
    let &[y1, y2, y3, y4, sign, m1, m2, other, d1, d2] = text.first_chunk::<10>()?;
    let head = u64::from_le_bytes([y1, y2, y3, y4, sign, m1, m2, other]);
    let digits = (head & !SIGNS.0) | (ZEROS & SIGNS.0);
    if head & SIGNS.0 != SIGNS.1 || !is_digits(digits) || !d1.is_ascii_digit() || !d2.is_ascii_digit() {
        return None;
    }
    // `YYYY0MM0`
    let year_month = number_of(digits) as u32;
    let (year, month) = (year_month / 10_000, year_month / 10 % 100);
    let date = u32::from(d1 - b'0') * 10 + u32::from(d2 - b'0');
    let day = civil(year as i32, month, date)?;
    match &text[10..] {
        [] => Some(Moment { day, millis: None, offset_minutes: None }),
        [b' ' | b'T', time @ ..] => {
            let (millis, offset_minutes) = parse_time(time)?;
            Some(Moment { day, millis: Some(millis), offset_minutes })
        }
        _ => None,
    }
}

/// The day of a civil date by arithmetic (Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`):
/// a calendar look-up for each of a million rows is what this saves; `Day::from_ymd` is its oracle.
pub fn civil(year: i32, month: u32, date: u32) -> Option<Day> {
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

/// Three numbers with one mark between them, alone or before a time: `17/05/2024`, `5-17-24`, `2024/5/17`, `17.5.2024`.
fn parse_numeric(text: &[u8], order: DateOrder, pivot: i32) -> Option<Dated> {
    let (first, rest) = take_number(text)?;
    let (&mark @ (b'/' | b'-' | b'.'), rest) = rest.split_first()? else { return None };
    let (second, rest) = take_number(rest)?;
    let rest = rest.strip_prefix(&[mark])?;
    let (third, rest) = take_number(rest)?;
    let (millis, offset_minutes) = match rest {
        [] => (None, None),
        [b' ' | b'T' | b',', ..] => {
            let time = skip_blanks(rest.strip_prefix(b",").or_else(|| rest.strip_prefix(b"T")).unwrap_or(rest));
            let (millis, offset) = parse_time(time)?;
            (Some(millis), offset)
        }
        _ => return None,
    };
    let (day, hint) = place([first, second, third], mark, order, pivot)?;
    Some(Dated { moment: Moment { day, millis, offset_minutes }, hint, grain: Grain::Day })
}

/// A number of up to four digits, with how many they are.
#[derive(Debug, Clone, Copy)]
pub struct Digits {
    /// Its value.
    pub value: u32,
    /// How many digits it is written with.
    pub count: usize,
}

impl Digits {
    /// The year it names with four digits or with two.
    pub fn year(self, pivot: i32) -> Option<i32> {
        let value = self.value as i32;
        match self.count {
            4 => Some(value),
            2 => Some(if value < pivot { 2000 + value } else { 1900 + value }),
            _ => None,
        }
    }

    fn small(self) -> Option<u32> {
        (self.count <= 2).then_some(self.value)
    }
}

fn take_number(text: &[u8]) -> Option<(Digits, &[u8])> {
    let (mut value, mut count) = (0, 0);
    while let Some(byte) = text.get(count).filter(|byte| byte.is_ascii_digit()) {
        if count == 4 {
            return None;
        }
        value = value * 10 + u32::from(byte - b'0');
        count += 1;
    }
    if count == 0 { None } else { Some((Digits { value, count }, &text[count..])) }
}

/// The day that three numbers name, and what they say about the order. `mark` stands between them.
pub fn place(numbers: [Digits; 3], mark: u8, order: DateOrder, pivot: i32) -> Option<(Day, OrderHint)> {
    let [first, second, third] = numbers;
    if first.count == 4 {
        return Some((civil(first.value as i32, second.small()?, third.small()?)?, OrderHint::Silent));
    }
    let (a, b, year) = (first.small()?, second.small()?, third.year(pivot)?);
    in_order(civil(year, b, a), civil(year, a, b), mark, order).or_else(|| {
        // `99/12/31`
        let year_first = first.count == 2 && third.count == 2 && a > 31;
        let day = civil(first.year(pivot)?, b, third.value).filter(|_| year_first)?;
        Some((day, OrderHint::Silent))
    })
}

/// Which day two small numbers name that are one day when the day comes first and another when the month does.
pub fn in_order(
    day_first: Option<Day>,
    month_first: Option<Day>,
    mark: u8,
    order: DateOrder,
) -> Option<(Day, OrderHint)> {
    match (day_first, month_first) {
        (Some(day), Some(other)) if day == other => Some((day, OrderHint::Silent)),
        // Wherever dates are written with dots, the day comes first.
        (Some(day), _) if mark == b'.' => Some((day, OrderHint::Silent)),
        (Some(_), Some(day)) if order == DateOrder::MonthFirst => Some((day, OrderHint::Either)),
        (Some(day), Some(_)) => Some((day, OrderHint::Either)),
        (Some(day), None) => Some((day, OrderHint::DayFirst)),
        (None, Some(day)) => Some((day, OrderHint::MonthFirst)),
        (None, None) => None,
    }
}

/// Whether a text is written as a day that is not in the calendar, such as `31/02/2025`; with what it says about the
/// order.
pub fn impossible_day(text: &[u8]) -> Option<OrderHint> {
    let (first, rest) = take_number(text)?;
    let (&mark @ (b'/' | b'-' | b'.'), rest) = rest.split_first()? else { return None };
    let (second, rest) = take_number(rest)?;
    let (third, rest) = take_number(rest.strip_prefix(&[mark])?)?;
    if !(rest.is_empty() || matches!(rest[0], b' ' | b'T' | b',')) {
        return None;
    }
    let is_month = |number: Digits| (1..=12).contains(&number.value);
    let is_date = |number: Digits| number.count <= 2 && (1..=31).contains(&number.value);
    if first.count == 4 {
        return (is_month(second) && is_date(third)).then_some(OrderHint::Silent);
    }
    if third.count != 4 {
        return None;
    }
    match (is_date(first) && is_month(second), is_month(first) && is_date(second)) {
        (true, true) => Some(OrderHint::Either),
        (true, false) => Some(OrderHint::DayFirst),
        (false, true) => Some(OrderHint::MonthFirst),
        (false, false) => None,
    }
}

/// Whether a text stands for no date: `0000-00-00`, `00/00/0000`, with or without a time.
pub fn is_null_date(text: &[u8]) -> bool {
    let digits = || text.iter().filter(|byte| byte.is_ascii_digit());
    text.first() == Some(&b'0')
        && digits().all(|&byte| byte == b'0')
        && digits().count() >= 8
        && text.iter().all(|byte| matches!(byte, b'0' | b'-' | b'/' | b'.' | b' ' | b':' | b'T' | b'Z'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::iso_text;

    fn read(text: &str, order: DateOrder) -> Option<String> {
        let dated = read_date(text.as_bytes(), order, PIVOT)?;
        Some(iso_text(dated.moment.day, dated.moment.millis, dated.moment.offset_minutes))
    }

    #[test]
    fn dates_as_exports_write_them() {
        use DateOrder::{DayFirst, MonthFirst};
        let cases = [
            ("2024-05-17", DayFirst, Some("2024-05-17")),
            ("2024-05-17 08:30:00 -0800", MonthFirst, Some("2024-05-17T08:30:00-08:00")),
            ("2024-05-17T08:30:00.250Z", MonthFirst, Some("2024-05-17T08:30:00.250Z")),
            ("17/05/2024", DayFirst, Some("2024-05-17")),
            ("05/17/24", MonthFirst, Some("2024-05-17")),
            ("5/7/2024 2:30:00 PM", MonthFirst, Some("2024-05-07T14:30:00")),
            ("5/7/2024, 2:30 PM", MonthFirst, Some("2024-05-07T14:30:00")),
            ("17.05.2024, 12:00 AM", DayFirst, Some("2024-05-17T00:00:00")),
            ("3.4.2024", MonthFirst, Some("2024-04-03")),
            ("2024/5/7", DayFirst, Some("2024-05-07")),
            ("99/12/31", DayFirst, Some("1999-12-31")),
            ("20240517", DayFirst, Some("2024-05-17")),
            // Only one order reads it, whatever the column's is.
            ("17/05/2024", MonthFirst, Some("2024-05-17")),
            ("٢٠٢٤/٠١/٠٥", MonthFirst, Some("2024-01-05")),
            ("۱۷/۰۵/۲۰۲۴ ۱۴:۳۰", DayFirst, Some("2024-05-17T14:30:00")),
            ("\u{200e}17\u{200f}/\u{200f}05/2024", DayFirst, Some("2024-05-17")),
            ("２０２４－０５－１７", DayFirst, Some("2024-05-17")),
            ("17、05、2024", DayFirst, None),
            ("2023-02-29", DayFirst, None),
            ("2024-05-17x", DayFirst, None),
            ("31/02/2025", DayFirst, None),
            ("12:30", DayFirst, None),
            ("1.5", DayFirst, None),
            ("1.2.3", DayFirst, None),
            ("10.10.10.10", DayFirst, None),
            ("999999999999-01-01", DayFirst, None),
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
            ("03.04.2025", Some(OrderHint::Silent)),
            ("2025-03-04", Some(OrderHint::Silent)),
            ("2025-03", None),
            ("soon", None),
        ];
        for (text, hint) in cases {
            assert_eq!(order_hint(text.as_bytes()), hint, "{text}");
        }
    }

    #[test]
    fn days_that_do_not_exist_are_told_from_what_is_no_date() {
        assert_eq!(impossible_day(b"31/02/2025"), Some(OrderHint::DayFirst));
        assert_eq!(impossible_day(b"2025-02-30"), Some(OrderHint::Silent));
        assert_eq!(impossible_day(b"02/30/2025 10:00"), Some(OrderHint::MonthFirst));
        assert_eq!(impossible_day(b"45/45/2025"), None);
        assert_eq!(impossible_day(b"1/2/3"), None);
        assert!(is_null_date(b"0000-00-00 00:00:00") && is_null_date(b"00/00/0000") && !is_null_date(b"0000"));
    }

    #[test]
    fn days_by_words_equal_days_sign_by_sign() {
        let mut state = 5u64;
        let mut random = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        for _ in 0..50_000 {
            let mut text = format!("{:04}-{:02}-{:02}", random(2_100), random(14), random(33)).into_bytes();
            if random(3) == 0 {
                let at = random(10) as usize;
                text[at] = b"0123456789-/.:; T\xff"[random(18) as usize];
            }
            let (by_words, by_signs) = (parse_iso(&text), parse_numeric(&text, DateOrder::DayFirst, PIVOT));
            let is_iso = text[4] == b'-' && text[7] == b'-' && text.iter().filter(|byte| **byte == b'-').count() == 2;
            let expected = by_signs.filter(|_| is_iso).map(|dated| dated.moment);
            assert_eq!(by_words, expected, "{:?}", String::from_utf8_lossy(&text));
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
