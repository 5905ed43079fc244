//! What is a goal that somebody typed? “Raise retention by 5 % by the end of Q3”: a metric, a number and a day.

use crate::metrics::{self, Metric};
use crate::models::packed::metrics::{Aim, Target};
use crate::time::{Day, Period};
use crate::unit::Unit;
use crate::words::Language;

/// Words that say nothing of which metric is meant.
const PLAIN: &str = "|rate|of|the|a|customer|customers|average|per|to|for|value|share|number|time|and|is|\
                     |der|die|das|des|den|je|pro|mit|von|und|zu|auf|anteil|zahl|rate|kunden|kunde|";
/// Words before the number that a value changes by.
const BY: &str = "|by|um|";
/// Words that turn the change round.
const LESS: &str = "|reduce|lower|cut|decrease|less|fewer|shrink|shorten|drop|senken|senke|verringern|reduzieren|kürzen|\
                    |weniger|halve|";
/// What behind a number makes it a step of points, not a share.
const POINTS: &str = "|points|point|pp|pts|punkte|punkt|prozentpunkte|prozentpunkt|";
/// The first letters of the months, in the languages of the words above.
const MONTHS: [&str; 12] =
    ["jan|jän", "feb", "mar|mär", "apr", "may|mai", "jun", "jul", "aug", "sep", "oct|okt", "nov", "dec|dez"];
/// Words for a year.
const YEAR: &str = "|year|jahr|jahres|jahresende|";

/// A goal as it was typed, for data that reach to `today`. `None` where no metric, no number or no day stands in it. A day
/// without a year is the next one.
pub fn parse(text: &str, today: Day) -> Option<Target> {
    let words: Vec<String> = words(text);
    let (due, of_due) = due(&words, today)?;
    let metric = metric(&words, &of_due)?;
    let (place, number, percent) = number(&words, &of_due)?;
    let is = |list: &str, word: Option<&String>| word.is_some_and(|word| list.contains(&format!("|{word}|")));
    let changes = is(BY, place.checked_sub(1).and_then(|before| words.get(before)));
    let behind = words.get(place + 1 + usize::from(words.get(place + 1).is_some_and(|word| word == "%")));
    let points = is(POINTS, behind);
    let of_share = metric.unit == Unit::Percent;
    let share = |number: f64| if percent || points && of_share { number / 100.0 } else { number };
    let sign = if words.iter().any(|word| is(LESS, Some(word))) { -1.0 } else { 1.0 };
    let aim = match (changes, points) {
        (true, true) => Aim::Step(sign * share(number)),
        (true, false) if percent => Aim::Change(sign * number / 100.0),
        (true, false) => Aim::Step(sign * number),
        // A share is written with its sign or without: 55 is 55 %.
        (false, _) if of_share && (percent || number > 1.0) => Aim::Value(number / 100.0),
        (false, _) => Aim::Value(number),
    };
    Some(Target { name: text.trim().to_owned(), metric: metric.id.to_owned(), aim, due, start: None, segment: None })
}

/// The metric that a text names best: the one of which most words stand there, and of those the one that lacks fewest.
pub fn metric_of(text: &str) -> Option<&'static Metric> {
    metric(&words(text), &[])
}

/// Words in small letters, with a percent sign as a word of its own.
fn words(text: &str) -> Vec<String> {
    let spaced = text.to_lowercase().replace('%', " % ").replace(['_', ':', '=', '→'], " ");
    let trim = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '%' && c != '-').to_owned();
    spaced.split_whitespace().map(trim).filter(|word| !word.is_empty()).collect()
}

fn metric(words: &[String], of_due: &[usize]) -> Option<&'static Metric> {
    let said: Vec<&String> =
        words.iter().enumerate().filter(|(at, _)| !of_due.contains(at)).map(|(_, word)| word).collect();
    // The longer word may have an ending, or be one of the compounds of German.
    let same = |a: &str, b: &str| a == b || a.len().min(b.len()) >= 5 && (a.starts_with(b) || b.starts_with(a));
    let fits = |name: &str| {
        let own: Vec<String> = self::words(name);
        let telling: Vec<&String> =
            own.iter().filter(|word| word.len() > 2 && !PLAIN.contains(&format!("|{word}|"))).collect();
        let found = telling.iter().filter(|word| said.iter().any(|said| same(said, word))).count();
        (found > 0).then(|| (found, usize::MAX - (telling.len() - found)))
    };
    let of = |metric: &'static Metric| {
        let names = Language::all().flat_map(|language| {
            let words = metric.words(language);
            [words.name, words.plain]
        });
        let best = names.chain([metric.id]).filter_map(fits).max()?;
        Some((best, metric))
    };
    let mut best: Option<((usize, usize), &'static Metric)> = None;
    for (fit, metric) in metrics::all().filter_map(of) {
        if best.is_none_or(|(most, _)| fit > most) {
            best = Some((fit, metric));
        }
    }
    best.map(|(_, metric)| metric)
}

/// The first number that is no part of the day, with its place, and whether a percent sign follows it.
fn number(words: &[String], of_due: &[usize]) -> Option<(usize, f64, bool)> {
    let read = |(at, word): (usize, &String)| {
        let plain = word.trim_start_matches('-');
        let digits = plain.chars().filter(char::is_ascii_digit).count();
        if digits == 0 || of_due.contains(&at) {
            return None;
        }
        let times = if plain.ends_with('k') { 1_000.0 } else { 1.0 };
        let kept: String = plain.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
        Some((at, decimal(&kept)? * times, words.get(at + 1).is_some_and(|next| next == "%")))
    };
    words.iter().enumerate().find_map(read)
}

/// A number with a decimal sign and marks between groups of three in either way.
fn decimal(text: &str) -> Option<f64> {
    let last = text.rfind(['.', ',']);
    let is_group =
        |at: usize| text.len() - at == 4 && text[..at].len() <= 3 || text.matches(&text[at..=at]).count() > 1;
    let plain: String = match last {
        Some(at) if !is_group(at) => {
            let whole: String = text[..at].chars().filter(char::is_ascii_digit).collect();
            format!("{whole}.{}", &text[at + 1..])
        }
        _ => text.chars().filter(char::is_ascii_digit).collect(),
    };
    plain.parse().ok()
}

/// The last day, and the places of the words that say it.
fn due(words: &[String], today: Day) -> Option<(Day, Vec<usize>)> {
    let year_at = |at: usize| {
        let year: i32 = words.get(at)?.parse().ok()?;
        (1970..=2999).contains(&year).then_some(year)
    };
    let last_day = |period: Period, year: i32, place: u32| {
        let months = if period == Period::QUARTER { 3 } else { 12 / period.in_a_year() as u32 };
        let first = Day::from_ymd(year, (place - 1) * months + 1, 1)?;
        Some(period.span(period.index(first)).end.plus(-1))
    };
    // With its year, or the next one whose end is still to come.
    let with_year = |at: usize, period: Period, place: u32| {
        if let Some(year) = year_at(at + 1) {
            return Some((last_day(period, year, place)?, vec![at, at + 1]));
        }
        let this = last_day(period, today.ymd().0, place)?;
        let day = if this > today { this } else { last_day(period, today.ymd().0 + 1, place)? };
        Some((day, vec![at]))
    };
    for (at, word) in words.iter().enumerate() {
        if let Some(day) = Day::parse_iso(word) {
            return Some((day, vec![at]));
        }
        let quarter =
            word.strip_prefix('q').and_then(|rest| rest.parse::<u32>().ok()).filter(|of| (1..=4).contains(of));
        if let Some(quarter) = quarter {
            return with_year(at, Period::QUARTER, quarter);
        }
        let of_month = |names: &&str| names.split('|').any(|name| word.starts_with(name)) && word.len() <= 9;
        let month = MONTHS.iter().position(of_month).filter(|_| at > 0 || words.len() > 1);
        if let Some(month) = month.filter(|_| word.chars().all(char::is_alphabetic)) {
            return with_year(at, Period::Month, month as u32 + 1);
        }
        if YEAR.contains(&format!("|{word}|")) {
            return with_year(at, Period::YEAR, 1);
        }
    }
    // A year alone, behind the number.
    let at = (1..words.len()).rev().find(|&at| year_at(at).is_some())?;
    Some((last_day(Period::YEAR, year_at(at)?, 1)?, vec![at]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd(year, month, day).unwrap()
    }

    #[track_caller]
    fn check(text: &str, metric: &str, aim: Aim, due: Day) {
        let found = parse(text, day(2026, 5, 17)).unwrap_or_else(|| panic!("{text}"));
        let (near, of) = match (found.aim, aim) {
            (Aim::Value(a), Aim::Value(b)) | (Aim::Change(a), Aim::Change(b)) | (Aim::Step(a), Aim::Step(b)) => {
                ((a - b).abs() < 1e-9, (a, b))
            }
            _ => (false, (f64::NAN, f64::NAN)),
        };
        assert!(near, "{text}: {:?} {of:?}", found.aim);
        assert_eq!((found.metric.as_str(), found.due), (metric, due), "{text}");
    }

    #[test]
    fn goals_are_read_as_people_type_them() {
        let retention = "customer_retention_rate";
        check("Raise retention by 5 % by the end of Q3", retention, Aim::Change(0.05), day(2026, 9, 30));
        check("raise retention by 5 points by end of Q1", retention, Aim::Step(0.05), day(2027, 3, 31));
        check("customer_retention_rate 0.55 2026-06-30", retention, Aim::Value(0.55), day(2026, 6, 30));
        check("retention to 55% by December", retention, Aim::Value(0.55), day(2026, 12, 31));
        check("revenue to 120,000 by 2026-12-31", "revenue", Aim::Value(120_000.0), day(2026, 12, 31));
        check("Revenue of 120k by end of the year", "revenue", Aim::Value(120_000.0), day(2026, 12, 31));
        check("Umsatz auf 120.000,50 bis Ende März 2027", "revenue", Aim::Value(120_000.5), day(2027, 3, 31));
        check("cut churn by 2 % until June", "churn_rate", Aim::Change(-0.02), day(2026, 6, 30));
        check("Net Promoter Score to 40 in 2027", "net_promoter_score", Aim::Value(40.0), day(2027, 12, 31));
        check("orders by 300 by Q4 2026", "orders", Aim::Step(300.0), day(2026, 12, 31));
    }

    #[test]
    fn what_lacks_a_part_is_none() {
        for text in ["", "more", "raise retention by 5 %", "retention by Q3", "5 % by Q3", "2026", "%%%", "by"] {
            assert_eq!(parse(text, day(2026, 5, 17)), None, "{text}");
        }
    }
}
