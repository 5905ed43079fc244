//! One cell as text: what it is, and of its looks the currency and the percent sign.

use crate::format::Look;
use calamine::{Data, ExcelDateTime, ExcelDateTimeType};
use std::borrow::Cow;
use std::fmt::Write;

/// Whole numbers up to here are held exactly.
const EXACT: f64 = 9_007_199_254_740_992.0;
const SECONDS_PER_DAY: f64 = 86_400.0;
/// The first day after the year 9999.
const DAYS_END: f64 = 2_958_466.0;

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words, or numbers written as words.
    Text,
    /// A whole number without a unit, which may name something or be how much of it there is.
    Number,
    /// A number that says how much: money, a share, one with decimals.
    Measure,
    /// A date, a time, yes or no.
    Value,
    /// An error, such as `#DIV/0!`.
    Error,
    /// Nothing.
    Empty,
}

/// One cell with its place, both counted from 0.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell<'a> {
    /// Its row.
    pub row: u32,
    /// Its column.
    pub column: u32,
    /// Empty for an error.
    pub text: Cow<'a, str>,
    /// What it holds.
    pub kind: Kind,
    /// Whether a formula makes its value.
    pub has_formula: bool,
}

impl<'a> Cell<'a> {
    /// A cell of words.
    pub fn text(row: u32, column: u32, text: impl Into<Cow<'a, str>>) -> Cell<'a> {
        Cell { row, column, text: text.into(), kind: Kind::Text, has_formula: false }
    }

    /// The same cell with what it holds.
    pub fn with(self, kind: Kind, text: impl Into<Cow<'a, str>>) -> Cell<'a> {
        Cell { text: text.into(), kind, ..self }
    }

    /// The same cell with a number that looks some way.
    pub fn with_number(self, number: f64, look: &Look, is_1904: bool) -> Cell<'a> {
        let (kind, text) = match look {
            Look::Date if (0.0..DAYS_END).contains(&number) => {
                (Kind::Value, moment_text(&ExcelDateTime::new(number, ExcelDateTimeType::DateTime, is_1904)))
            }
            Look::Duration => (Kind::Value, hours_text((number * SECONDS_PER_DAY).round())),
            Look::Percent if number.is_finite() => (Kind::Measure, number_text(number * 100.0) + "%"),
            Look::Money(coin) if number.is_finite() => (Kind::Measure, format!("{} {coin}", number_text(number))),
            _ if number.fract() == 0.0 => (Kind::Number, number_text(number)),
            _ => (Kind::Measure, number_text(number)),
        };
        self.with(kind, text)
    }

    /// The same cell with a number as it is written in a file.
    pub fn with_written(self, number: &'a str, look: &Look, is_1904: bool) -> Cell<'a> {
        // Most numbers are whole and short, and written as they are read.
        if *look == Look::Plain && number.len() <= 15 && number.bytes().all(|byte| byte.is_ascii_digit()) {
            return self.with(Kind::Number, number);
        }
        if let (Look::Plain | Look::Money(_), Some(mut text)) = (look, short_decimal(number)) {
            if let Look::Money(coin) = look {
                text.push(' ');
                text += coin;
            }
            return self.with(Kind::Measure, text);
        }
        match number.trim().parse() {
            Ok(number) => self.with_number(number, look, is_1904),
            Err(_) => self.with(Kind::Text, number),
        }
    }

    /// The same cell with what a reader of older workbooks found in it.
    pub fn with_data(self, data: &'a Data) -> Cell<'a> {
        match data {
            Data::String(text) => self.with(Kind::Text, text.as_str()),
            Data::DateTimeIso(text) => self.with(Kind::Value, iso_moment(text)),
            Data::DurationIso(text) => self.with(Kind::Value, iso_duration(text)),
            Data::Int(number) => self.with(Kind::Number, number.to_string()),
            Data::Float(number) => self.with_number(*number, &Look::Plain, false),
            Data::Bool(value) => self.with(Kind::Value, value.to_string()),
            Data::DateTime(moment) if moment.is_duration() => self.with_number(moment.as_f64(), &Look::Duration, false),
            Data::DateTime(moment) => self.with(Kind::Value, moment_text(moment)),
            Data::Error(_) => self.with(Kind::Error, ""),
            Data::Empty => self.with(Kind::Empty, ""),
        }
    }
}

/// A number with the fifteen digits that Excel shows: what lies beyond is how the machine rounds.
fn number_text(number: f64) -> String {
    if !number.is_finite() {
        return String::new();
    }
    if number.fract() == 0.0 && number.abs() <= EXACT {
        return format!("{}", number as i64);
    }
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    if !(1e-9..1e21).contains(&f64::abs(rounded)) {
        return format!("{rounded:e}");
    }
    clear(format!("{rounded}"))
}

/// A number with a few decimals as it is written: no machine rounded it.
fn short_decimal(number: &str) -> Option<String> {
    let (whole, decimals) = number.strip_prefix('-').unwrap_or(number).split_once('.')?;
    let is_short = number.len() <= 15 && !whole.is_empty() && !decimals.is_empty() && !decimals.ends_with('0');
    let is_digits = whole.bytes().chain(decimals.bytes()).all(|byte| byte.is_ascii_digit());
    let begins_well = whole == "0" || !whole.starts_with('0');
    (is_short && is_digits && begins_well).then(|| clear(number.to_owned()))
}

/// With three decimals the point could be taken for a mark between thousands.
fn clear(mut text: String) -> String {
    let could_be_thousands = |(whole, decimals): (&str, &str)| decimals.len() == 3 && whole.trim_matches('-') != "0";
    if text.split_once('.').is_some_and(could_be_thousands) {
        text.push('0');
    }
    text
}

fn moment_text(moment: &ExcelDateTime) -> String {
    let days = moment.as_f64();
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let has_date = days >= 1.0;
    let has_time = (hour, minute, second, milli) != (0, 0, 0, 0) || !has_date;
    let mut text = String::new();
    if has_date {
        let _ = write!(text, "{year:04}-{month:02}-{day:02}");
    }
    if has_date && has_time {
        text.push(' ');
    }
    if has_time {
        let _ = write!(text, "{hour:02}:{minute:02}:{second:02}");
    }
    if milli > 0 {
        let _ = write!(text, ".{milli:03}");
    }
    text
}

/// Hours, which may be more than a day has, minutes and seconds.
fn hours_text(seconds: f64) -> String {
    let sign = if seconds < 0.0 { "-" } else { "" };
    let seconds = seconds.abs() as u64;
    format!("{sign}{:02}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60)
}

/// `2024-05-17T00:00:00.000` without what says nothing: the time where it is midnight, the date where it is the first
/// one that a spreadsheet has.
pub fn iso_moment(text: &str) -> String {
    let Some((date, time)) = text.trim().split_once('T') else { return text.trim().to_owned() };
    let time = time.trim_end_matches('Z');
    let time = time.split_once('.').filter(|(_, rest)| rest.bytes().all(|c| c == b'0')).map_or(time, |(time, _)| time);
    match (date, time) {
        ("1899-12-30" | "1899-12-31" | "1900-01-00" | "1904-01-01", time) => time.to_owned(),
        (date, "" | "00:00" | "00:00:00") => date.to_owned(),
        (date, time) => format!("{date} {time}"),
    }
}

/// `PT12H30M05S`, as LibreOffice stores times; what is written otherwise stays as it is.
pub fn iso_duration(text: &str) -> Cow<'_, str> {
    duration_seconds(text).map_or(Cow::Borrowed(text), |seconds| Cow::Owned(hours_text(seconds.round())))
}

fn duration_seconds(text: &str) -> Option<f64> {
    let (sign, rest) = text.strip_prefix('-').map_or((1.0, text), |rest| (-1.0, rest));
    let mut rest = rest.strip_prefix("PT")?;
    let mut seconds = 0.0;
    for (unit, length) in [('H', 3_600.0), ('M', 60.0), ('S', 1.0)] {
        if let Some((number, after)) = rest.split_once(unit) {
            seconds += number.replace(',', ".").parse::<f64>().ok()? * length;
            rest = after;
        }
    }
    rest.is_empty().then_some(sign * seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(number: f64, look: Look, is_1904: bool) -> String {
        Cell::text(0, 0, "").with_number(number, &look, is_1904).text.into_owned()
    }

    #[test]
    fn numbers_have_the_digits_that_were_typed() {
        let cases = [
            (19.99 + 0.07 - 0.07, "19.99"),
            (0.1 + 0.2, "0.3"),
            (0.125, "0.125"),
            (1.234, "1.2340"),
            (-12.345, "-12.3450"),
            (1_234_567.891, "1234567.8910"),
            (4_567_890_123_456_789.0, "4567890123456789"),
            (-5.0, "-5"),
            (1e300, "1e300"),
            (f64::NAN, ""),
        ];
        for (number, text) in cases {
            assert_eq!(number_text(number), text);
        }
    }

    #[test]
    fn dates_and_times_are_iso() {
        let cases = [
            (45_429.0, Look::Date, "2024-05-17"),
            (45_429.604_166_666_664, Look::Date, "2024-05-17 14:30:00"),
            (0.75, Look::Date, "18:00:00"),
            (1.5, Look::Duration, "36:00:00"),
            (-0.5, Look::Duration, "-12:00:00"),
            (-3.0, Look::Date, "-3"),
            (3e6, Look::Date, "3000000"),
        ];
        for (days, look, expected) in cases {
            assert_eq!(shown(days, look, false), expected);
        }
        assert_eq!(shown(43_967.0, Look::Date, true), "2024-05-17", "the Mac's epoch");
        assert_eq!(iso_duration("PT36H05M02S"), "36:05:02");
        let moments = [
            ("2024-05-17T00:00:00.000", "2024-05-17"),
            ("2024-05-17T14:30:05", "2024-05-17 14:30:05"),
            ("1899-12-31T18:00:00.000", "18:00:00"),
            ("2024-05-17", "2024-05-17"),
        ];
        for (text, expected) in moments {
            assert_eq!(iso_moment(text), expected);
        }
    }

    #[test]
    fn looks_that_say_what_a_number_is_are_kept() {
        assert_eq!(shown(0.07, Look::Percent, false), "7%");
        assert_eq!(shown(0.195, Look::Percent, false), "19.5%");
        assert_eq!(shown(-1234.5, Look::Money("EUR".into()), false), "-1234.5 EUR");
        let written = |number: &str| Cell::text(0, 0, "").with_written(number, &Look::Plain, false).text.into_owned();
        let cases = [
            ("007", "007"),
            ("1.5E3", "1500"),
            ("x", "x"),
            ("12.5", "12.5"),
            ("-1.125", "-1.1250"),
            ("2.50", "2.5"),
            ("12.340000000000001", "12.34"),
            ("-0.5", "-0.5"),
        ];
        for (number, text) in cases {
            assert_eq!(written(number), text);
        }
    }
}
