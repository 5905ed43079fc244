//! One cell as text: what it is, not how it looks.

use calamine::{Data, ExcelDateTime};
use std::borrow::Cow;
use std::fmt::Write;

/// Whole numbers up to here are held exactly.
const EXACT: f64 = 9_007_199_254_740_992.0;
const SECONDS_PER_DAY: f64 = 86_400.0;

/// A cell's text; empty for nothing and for an error.
pub fn text(value: &Data) -> Cow<'_, str> {
    match value {
        Data::String(text) | Data::DateTimeIso(text) => Cow::Borrowed(text),
        Data::DurationIso(text) => iso_duration(text).map_or(Cow::Borrowed(text.as_str()), Cow::Owned),
        Data::Int(number) => Cow::Owned(number.to_string()),
        Data::Float(number) => Cow::Owned(number_text(*number)),
        Data::Bool(true) => Cow::Borrowed("true"),
        Data::Bool(false) => Cow::Borrowed("false"),
        Data::DateTime(moment) => Cow::Owned(moment_text(moment)),
        Data::Error(_) | Data::Empty => Cow::Borrowed(""),
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
    if (1e-9..1e21).contains(&rounded.abs()) { format!("{rounded}") } else { format!("{rounded:e}") }
}

fn moment_text(moment: &ExcelDateTime) -> String {
    let days = moment.as_f64();
    if moment.is_duration() {
        return hours_text((days * SECONDS_PER_DAY).round());
    }
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

/// `PT12H30M05S`, as LibreOffice stores times; `None` for what is written otherwise.
fn iso_duration(text: &str) -> Option<String> {
    let mut rest = text.strip_prefix("PT")?;
    let mut seconds = 0.0;
    for (unit, length) in [('H', 3_600.0), ('M', 60.0), ('S', 1.0)] {
        if let Some((number, after)) = rest.split_once(unit) {
            seconds += number.parse::<f64>().ok()? * length;
            rest = after;
        }
    }
    rest.is_empty().then(|| hours_text(seconds.round()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType::{DateTime, TimeDelta};

    #[test]
    fn numbers_have_the_digits_that_were_typed() {
        let cases = [
            (19.99 + 0.07 - 0.07, "19.99"),
            (0.1 + 0.2, "0.3"),
            (1_234_567.891, "1234567.891"),
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
            (45_429.0, DateTime, "2024-05-17"),
            (45_429.604_166_666_664, DateTime, "2024-05-17 14:30:00"),
            (0.75, DateTime, "18:00:00"),
            (1.5, TimeDelta, "36:00:00"),
            (-0.5, TimeDelta, "-12:00:00"),
        ];
        for (days, kind, expected) in cases {
            assert_eq!(text(&Data::DateTime(ExcelDateTime::new(days, kind, false))), expected);
        }
        assert_eq!(
            text(&Data::DateTime(ExcelDateTime::new(43_967.0, DateTime, true))),
            "2024-05-17",
            "the Mac's epoch"
        );
        assert_eq!(text(&Data::DurationIso("PT36H05M02S".into())), "36:05:02");
    }
}
