//! Days without a year, and who says which year they are of: a line above the table or the file's name.

use crate::diagnostic::{Diagnostic, Severity};
use crate::ingest::cell::is_null;
use crate::ingest::date::{Grain, OrderHint, PIVOT, civil, read_date};
use crate::ingest::fold::fold;
use crate::ingest::header::meaning::HeaderWords;
use crate::ingest::month::month_by_name;
use crate::ingest::number::unwrapped;
use crate::ingest::written_date::parse_yearless;
use crate::sentence::{Sentence, Value};
use crate::table::{BareNumber, Column, DateStyle, Kind, Settled, Table};
use crate::time::{DateOrder, Day};

/// The first and the last day of a time that is told, both counted from 1970.
pub type Told = (i32, i32);

/// More days than these leave it open of which year a day is.
const LONGEST: i32 = 366;

/// What a text says of the time that a table is about, where that is a year at most: a range of two days, or years and
/// months by name. A single day is that of the export as likely as any other and tells nothing.
pub fn told(text: &str) -> Option<Told> {
    let (mut ranges, mut spans): (Vec<Told>, Vec<Told>) = Default::default();
    let mut month = None;
    // The day before, as long as no other number stands between.
    let mut before: Option<Day> = None;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_digit = |c: char| c.is_ascii_digit();
        let run = |fits: fn(char) -> bool| rest.find(|c: char| !fits(c)).unwrap_or(rest.len());
        if is_digit(first) {
            let end = day_at(rest);
            let digits = run(|c| c.is_ascii_digit());
            let year = rest[..digits].parse().ok().filter(|year| digits == 4 && (1990..2100).contains(year));
            if let Some((day, end)) = end {
                ranges.extend(before.filter(|before| *before < day).map(|before| (before.0, day.0)));
                before = Some(day);
                rest = &rest[end..];
                continue;
            }
            if let Some(year) = year {
                let months = month.take().map_or((1, 12), |month: u32| (month, month));
                let next = if months.1 == 12 { civil(year + 1, 1, 1) } else { civil(year, months.1 + 1, 1) };
                spans.extend(civil(year, months.0, 1).zip(next).map(|(first, next)| (first.0, next.0 - 1)));
            }
            before = None;
            rest = &rest[digits..];
        } else if first.is_alphabetic() {
            let letters = run(char::is_alphabetic);
            month = month_by_name(&fold(&rest[..letters])).filter(|_| letters > 2).map(|named| named.month).or(month);
            rest = &rest[letters..];
        } else {
            rest = &rest[first.len_utf8()..];
        }
    }
    let union = |spans: &[Told]| {
        let (first, last) = (spans.iter().map(|span| span.0).min()?, spans.iter().map(|span| span.1).max()?);
        (last - first < LONGEST).then_some((first, last))
    };
    if ranges.is_empty() { union(&spans) } else { union(&ranges) }
}

/// What the parts of a file's path say, the last that says something.
pub fn told_by_name(name: &str) -> Option<Told> {
    name.rsplit(['/', '\\']).find_map(told)
}

/// The day with which a text begins, and where it ends: `20260331`, `31.03.2026`.
fn day_at(text: &str) -> Option<(Day, usize)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = digits(text);
    if end <= 4 {
        let mark = text[end..].chars().next().filter(|mark| matches!(mark, '.' | '-' | '/'))?;
        for _ in 0..2 {
            let number = digits(text[end..].strip_prefix(mark)?);
            end += 1 + Some(number).filter(|&number| number > 0)?;
        }
    }
    let dated = read_date(&text.as_bytes()[..end], DateOrder::DayFirst, PIVOT)?;
    (dated.grain == Grain::Day).then_some((dated.moment.day, end))
}

/// Whether a header promises days.
fn promises_days(name: &str) -> bool {
    let says = HeaderWords::of(name);
    says.date && !(says.month || says.birth || says.amount || says.duration || says.id)
}

/// How a column writes days without a year, where its header promises days, all its values are some, and the year is told.
pub fn infer_yearless<'a>(name: &str, values: impl Iterator<Item = &'a [u8]>, told: Told) -> Option<Kind> {
    if !promises_days(name) {
        return None;
    }
    // The twelve months around the middle of what is told: a year's are its own.
    let since = (told.0 + told.1).div_euclid(2) - 182;
    let (mut filled, mut mark, mut hints) = (false, 0, [0u64; 3]);
    // Whether all lie within what is told, with the day first and with the month first.
    let mut within = [true; 2];
    for value in values.map(unwrapped).filter(|value| !is_null(value)) {
        let mut hint = OrderHint::Silent;
        for (order, within) in [DateOrder::DayFirst, DateOrder::MonthFirst].into_iter().zip(&mut within) {
            let dated = parse_yearless(value, order, Day(since))?;
            *within &= (told.0..=told.1).contains(&dated.moment.day.0);
            hint = dated.hint;
        }
        match hint {
            OrderHint::DayFirst => hints[0] += 1,
            OrderHint::MonthFirst => hints[1] += 1,
            OrderHint::Either => hints[2] += 1,
            OrderHint::Silent => {}
        }
        if !filled {
            mark = value.iter().copied().find(|byte| !byte.is_ascii_digit()).unwrap_or(0);
        }
        filled = true;
    }
    let month_first = hints[1] > hints[0] || hints[0] == hints[1] && within == [false, true];
    let order = if month_first { DateOrder::MonthFirst } else { DateOrder::DayFirst };
    let settled = match hints {
        [0, 0, 0] => Settled::Moot,
        [0, 0, _] if within[0] != within[1] => Settled::Given,
        [0, 0, _] => Settled::Open,
        _ => Settled::Proven,
    };
    let style = DateStyle {
        order,
        settled,
        mark,
        bare: BareNumber::Compact,
        pivot: PIVOT as u8,
        swapped: false,
        since: Some(since),
    };
    filled.then_some(Kind::Date(style))
}

/// Which year the days of a column were taken to be of; or that they name none, and no one else does.
pub fn years_of_days(table: &Table, column: &Column, by_name: bool) -> Option<Diagnostic> {
    let told = matches!(column.kind, Kind::Date(style) if style.since.is_some());
    if !told && !is_yearless(table, column) {
        return None;
    }
    let name = &column.name;
    let (severity, who) = match column.dates() {
        Some(_) => (Severity::Info, if by_name { "name" } else { "above" }),
        None => (Severity::Warning, "nobody"),
    };
    let days = || column.dates().into_iter().flat_map(|dates| dates.days.filled().map(|day| Day(day as i32)));
    let days = days().min().zip(days().max());
    let days = days.map(|(first, last)| {
        Sentence::new("span").with("start", first.to_string()).with("end", last.to_string()).into()
    });
    let args =
        vec![("column", name.as_str().into()), ("who", Value::Key(who)), ("days", days.unwrap_or(Value::Key("none")))];
    Some(Diagnostic {
        rows: table.rows as u64 - column.nulls,
        column: Some(name.clone()),
        ..Diagnostic::said("dates_without_year", severity, args)
    })
}

/// Whether a column's header promises days, and its values are days without a year, at least two different ones.
fn is_yearless(table: &Table, column: &Column) -> bool {
    const LOOKED_AT: usize = 1_000;
    // A leap year.
    let Some(since) = civil(2000, 1, 1).filter(|_| promises_days(&column.name)) else { return false };
    let is_day = |text: &[u8]| parse_yearless(text, DateOrder::DayFirst, since).is_some();
    match (column.text(), column.numbers()) {
        (Some(text), _) => {
            let values = text.values().min(LOOKED_AT) as u32;
            values > 1 && (1..=values).all(|code| text.value(code).is_some_and(|value| is_day(value.as_bytes())))
        }
        (_, Some(numbers)) => {
            let texts = || (0..table.rows.min(LOOKED_AT)).filter_map(|row| numbers.decimal_text(row));
            let first = texts().next();
            texts().any(|text| Some(text) != first)
                && texts().all(|text| is_day(text.strip_suffix(".00").unwrap_or(&text).as_bytes()))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::{Hint, Settings, read};

    #[test]
    fn titles_and_names_tell_the_time_that_a_table_is_about() {
        let cases = [
            ("sales 2026.csv", Some(("2026-01-01", "2026-12-31"))),
            ("EXTF;20260407101500000;1001;20260101;4;20260101;20260331;Q1", Some(("2026-01-01", "2026-03-31"))),
            ("01.11.2025-28.02.2026", Some(("2025-11-01", "2026-02-28"))),
            ("from 2025-11-01 to 2026-02-28", Some(("2025-11-01", "2026-02-28"))),
            ("Nov 1, 2025 – Feb 28, 2026", Some(("2025-11-01", "2026-02-28"))),
            ("Umsätze März 2026, erstellt am 02.04.2026", Some(("2026-03-01", "2026-03-31"))),
            ("Kassenbuch 2025/2026", None),
            ("exported 2026-04-07", None),
            ("order 20261", None),
            ("", None),
        ];
        for (text, expected) in cases {
            let days = told(text).map(|(first, last)| (Day(first).to_string(), Day(last).to_string()));
            assert_eq!(days, expected.map(|(first, last)| (first.to_owned(), last.to_owned())), "{text}");
        }
        assert_eq!(told_by_name("2024/sales 2026.csv"), told("2026"));
        assert_eq!(told_by_name("2024/sales.csv"), told("2024"));
    }

    #[test]
    fn days_get_the_year_that_is_told_and_a_warning_where_none_is() {
        let read = |text: &str, name: &str| {
            let hint = Hint { days: told_by_name(name), ..Hint::default() };
            let reading = read(text.as_bytes(), &Settings { hint, ..Settings::default() }).unwrap();
            let column = &reading.table.columns[1];
            let days: Option<Vec<String>> =
                column.dates().map(|dates| (0..2).map(|row| dates.get(row).unwrap().to_string()).collect());
            let said = reading.diagnostics.iter().find(|said| said.code == "dates_without_year");
            (days.unwrap_or_default().join(" "), said.map(|said| said.severity), column.format.clone())
        };
        let rows = |title: &str, header: &str, first: &str, second: &str| {
            format!("{title}id;{header};amount\na;{first};1,50\nb;{second};2,50\nc;{second};3,00\n")
        };
        let datev = "\"EXTF\";700;21;20260101;20260331;;;;\n";
        let cases = [
            (rows(datev, "Belegdatum", "0601", "2802"), "x.csv", "2026-01-06 2026-02-28", "DDMM"),
            (rows(datev, "Belegdatum", "601", "702"), "x.csv", "2026-01-06 2026-02-07", "DDMM"),
            (rows("", "Datum", "06.01.", "28.12."), "Kasse 2026.csv", "2026-01-06 2026-12-28", "DD.MM."),
            (rows("", "Date", "Jan 6", "Dec 28"), "till-2026.csv", "2026-01-06 2026-12-28", "MMM D"),
            (rows("", "Fecha", "6/1", "28/2"), "2026.csv", "2026-01-06 2026-02-28", "D/M"),
            (
                rows("01.11.2025 - 28.02.2026\n\n", "Datum", "30.12.", "02.01."),
                "x.csv",
                "2025-12-30 2026-01-02",
                "DD.MM.",
            ),
        ];
        for (text, name, days, format) in cases {
            assert_eq!(read(&text, name), (days.into(), Some(Severity::Info), Some(format.into())), "{text}");
        }
        for (text, severity) in [
            (rows("", "Belegdatum", "0601", "2802"), Some(Severity::Warning)),
            (rows("", "Datum", "06.01.", "28.02."), Some(Severity::Warning)),
            (rows("", "Belegdatum", "601", "702"), Some(Severity::Warning)),
            (rows(datev, "Belegfeld", "0601", "2802"), None),
            (rows(datev, "Datum", "0601", "2832"), None),
        ] {
            assert_eq!(read(&text, "x.csv").0, "", "{text}");
            assert_eq!(read(&text, "x.csv").1, severity, "{text}");
        }
    }
}
