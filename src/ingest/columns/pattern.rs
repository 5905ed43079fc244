//! How a date is written, as a pattern that a reader knows from spreadsheets: `DD/MM/YYYY hh:mm`.

use crate::ingest::fold::fold;
use crate::ingest::month::{is_weekday, month_by_name};
use crate::table::{BareNumber, DateStyle};
use crate::time::DateOrder;

/// The pattern of a value that was read as a date in a column of that style.
pub fn date_pattern(text: &str, style: DateStyle) -> String {
    let DateStyle { order, bare, .. } = style;
    if style.since.is_some() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return if order == DateOrder::MonthFirst { "MMDD" } else { "DDMM" }.into();
    }
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    if style.since.is_none() && is_number && text.matches('.').count() < 2 {
        let digits = text.len();
        let name = match bare {
            BareNumber::Serial => "days since 1899-12-30",
            BareNumber::UnixSeconds => "seconds since 1970",
            BareNumber::UnixMillis => "milliseconds since 1970",
            BareNumber::UnixMicros => "microseconds since 1970",
            BareNumber::CompactMonth => "YYYYMM",
            BareNumber::Compact if digits == 8 => "YYYYMMDD",
            BareNumber::Compact => "MM.YYYY",
        };
        return name.into();
    }
    let runs = runs(text);
    let roles = roles(&runs, order, style.since.is_some());
    runs.iter().zip(roles).map(|(run, role)| role.unwrap_or_else(|| run.text.to_owned())).collect()
}

/// Digits, letters, or one other sign.
struct Run<'a> {
    text: &'a str,
    is_number: bool,
    /// Part of a time of day or of an offset from UTC.
    of_clock: bool,
}

fn runs(text: &str) -> Vec<Run<'_>> {
    let sort = |c: char| {
        if c.is_ascii_digit() {
            1
        } else if c.is_alphabetic() {
            2
        } else {
            0
        }
    };
    let mut runs: Vec<Run> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = match sort(first) {
            0 => first.len_utf8(),
            own => rest.find(|c| sort(c) != own).unwrap_or(rest.len()),
        };
        let (run, after) = rest.split_at(end);
        runs.push(Run { text: run, is_number: sort(first) == 1, of_clock: false });
        rest = after;
    }
    // A clock is made of numbers around colons; an offset is a sign and numbers behind it.
    let mut in_clock = false;
    for index in 0..runs.len() {
        let is =
            |at: Option<usize>, sign: &str| at.and_then(|at| runs.get(at)).is_some_and(|run: &Run| run.text == sign);
        let before = index.checked_sub(1);
        let colon = is(Some(index + 1), ":") || is(before, ":");
        let of_clock = runs[index].is_number
            && (colon || in_clock && (is(before, ".") || is(before, ",") || is(before, "+") || is(before, "-")));
        in_clock |= of_clock;
        runs[index].of_clock = of_clock;
    }
    runs
}

/// What stands in the pattern for each run; `None` where the run stands for itself.
fn roles(runs: &[Run], order: DateOrder, yearless: bool) -> Vec<Option<String>> {
    let numbers: Vec<usize> = (0..runs.len()).filter(|&at| runs[at].is_number && !runs[at].of_clock).collect();
    let month_at = runs.iter().rposition(|run| !run.is_number && month_by_name(&fold(run.text)).is_some());
    let length = |at: usize| runs[at].text.len();
    let letters = |letter: &str, at: usize| letter.repeat(length(at).min(4));
    let dotted = runs.iter().any(|run| run.text == ".");
    let mut roles: Vec<Option<String>> = runs.iter().map(|_| None).collect();
    let parts: &[&str] = match (&numbers[..], month_at) {
        ([_], Some(_)) if yearless => &["D"],
        ([_, _], None) if yearless && order == DateOrder::MonthFirst && !dotted => &["M", "D"],
        ([_, _], None) if yearless => &["D", "M"],
        ([first, _, _], None) if length(*first) == 4 => &["Y", "M", "D"],
        ([a, b, _], None) => {
            let value = |at: usize| runs[at].text.parse::<u32>().unwrap_or(0);
            let month_first = order == DateOrder::MonthFirst && !dotted && value(*a) <= 12 || value(*b) > 12;
            if month_first { &["M", "D", "Y"] } else { &["D", "M", "Y"] }
        }
        ([first, _], Some(_)) if length(*first) == 4 => &["Y", "D"],
        ([_, _], Some(_)) => &["D", "Y"],
        ([_], Some(_)) => &["Y"],
        ([first, _], None) if length(*first) == 4 => &["Y", "M"],
        ([_, _], None) => &["M", "Y"],
        _ => &[],
    };
    for (&at, part) in numbers.iter().zip(parts) {
        roles[at] = Some(letters(part, at));
    }
    let mut clock = ["h", "m", "s", "f"].into_iter();
    let mut in_offset = false;
    for (at, run) in runs.iter().enumerate() {
        if run.of_clock {
            in_offset |= at > 0 && matches!(runs[at - 1].text, "+" | "-") && clock.len() < 3;
            roles[at] = Some(if in_offset { "0".repeat(length(at)) } else { letters(clock.next().unwrap_or("f"), at) });
        } else if Some(at) == month_at {
            roles[at] = Some(if run.text.chars().count() > 4 { "MMMM" } else { "MMM" }.into());
        } else if !run.is_number {
            let word = fold(run.text);
            // Portuguese `quarta-feira` and the like stand for themselves.
            if word.len() > 2 && is_weekday(&word) && at < month_at.unwrap_or(runs.len()) {
                roles[at] = Some(if word.len() > 4 { "dddd" } else { "ddd" }.into());
            } else if matches!(word.as_str(), "am" | "pm") && at > 0 {
                roles[at] = Some("AM".into());
            }
        }
    }
    roles
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Settled;

    #[test]
    fn patterns_show_how_dates_are_written() {
        use DateOrder::{DayFirst, MonthFirst};
        let style = |order: DateOrder| DateStyle {
            order,
            settled: Settled::Moot,
            mark: 0,
            bare: BareNumber::Compact,
            pivot: 70,
            swapped: false,
            since: None,
        };
        let cases = [
            ("2024-05-17", DayFirst, "YYYY-MM-DD"),
            ("17/05/2024", DayFirst, "DD/MM/YYYY"),
            ("5/7/24 2:30 PM", MonthFirst, "M/D/YY h:mm AM"),
            ("17.05.2024 14:30:05", MonthFirst, "DD.MM.YYYY hh:mm:ss"),
            ("2024-05-17T08:30:00.250Z", DayFirst, "YYYY-MM-DDThh:mm:ss.fffZ"),
            ("2024-05-17 08:30:00 +0200", DayFirst, "YYYY-MM-DD hh:mm:ss +0000"),
            ("2024-05-17T08:30:00-07:00", DayFirst, "YYYY-MM-DDThh:mm:ss-00:00"),
            ("Fri, 17 May 2024", DayFirst, "ddd, DD MMM YYYY"),
            ("3. Oktober 2024", DayFirst, "D. MMMM YYYY"),
            ("Oct 3, 2024", DayFirst, "MMM D, YYYY"),
            ("Nov-24", DayFirst, "MMM-YY"),
            ("2025-03", DayFirst, "YYYY-MM"),
            ("20250304", DayFirst, "YYYYMMDD"),
        ];
        for (text, order, pattern) in cases {
            assert_eq!(date_pattern(text, style(order)), pattern, "{text}");
        }
        let serial = DateStyle { bare: BareNumber::Serial, ..style(DayFirst) };
        assert_eq!(date_pattern("45720.5", serial), "days since 1899-12-30");
    }
}
