//! What stands beside the columns: the period above a report, the currency in a header.

use super::header::{contains_words, words};
use super::{Around, Assignment, Role, Told};
use crate::ingest::date::parse_date;
use crate::sentence::Sentence;
use crate::table::Table;
use crate::time::{DateOrder, Day};

/// Words before the first and the last day of a report, and before both.
const FIRST: &str = "start date|from|period start|date from|startdatum|von|beginn|date de début|début|du|fecha de inicio|desde|data di inizio|dal|begindatum|van|data de início|de";
const LAST: &str = "end date|to|until|period end|date to|enddatum|bis|ende|date de fin|fin|au|fecha de finalización|fecha de fin|hasta|data di fine|al|einddatum|tot|data de término|até";

/// What is said of roles that no column plays.
pub fn told(table: &Table, around: &Around, roles: &[Assignment]) -> Vec<Told> {
    let mut told = Vec::new();
    if !roles.iter().any(|known| known.role == Role::Currency) {
        told.extend(currency_in_header(table, roles));
    }
    if !roles.iter().any(|known| known.role == Role::PeriodStart) {
        told.extend(period_above(around));
    }
    told
}

/// The currency that the header of the money column names.
fn currency_in_header(table: &Table, roles: &[Assignment]) -> Option<Told> {
    let money = [Role::Amount, Role::Cost, Role::Revenue, Role::ConversionValue, Role::LifetimeValue];
    money.into_iter().find_map(|role| {
        let column = table.columns.get(roles.iter().find(|known| known.role == role)?.column)?;
        let currency = column.numbers()?.header_currency()?;
        let place = Sentence::new("told-header").with("text", column.name.as_str());
        Some(Told { role: Role::Currency, text: currency.to_string(), place })
    })
}

/// The first and the last day of a report, as the lines above its table say them.
fn period_above(around: &Around) -> Vec<Told> {
    let found = |role: Role, day: Day, line: &str| Told {
        role,
        text: day.to_string(),
        place: Sentence::new("told-above").with("text", line.chars().take(60).collect::<String>()),
    };
    let mut ends: [Option<Told>; 2] = [None, None];
    for line in &around.above {
        let line = plain(line);
        if let Some((first, last)) = two_days(line) {
            return vec![
                found(Role::Period, first, line),
                found(Role::PeriodStart, first, line),
                found(Role::PeriodEnd, last, line),
            ];
        }
        let Some((label, rest)) = line.split_once(':') else { continue };
        let Some(day) = day(rest) else { continue };
        let label = words(label);
        let says = |list: &str| list.split('|').any(|word| contains_words(&label, &words(word)));
        for (end, (role, list)) in ends.iter_mut().zip([(Role::PeriodStart, FIRST), (Role::PeriodEnd, LAST)]) {
            if end.is_none() && says(list) {
                *end = Some(found(role, day, line));
            }
        }
    }
    ends.into_iter().flatten().collect()
}

/// A line without the signs around its only cell.
fn plain(line: &str) -> &str {
    line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | ',' | ';' | '#' | '\t' | '|'))
}

/// The two days that a line names, and nothing but them: `March 1, 2026 - March 31, 2026`, `20260301-20260331`.
fn two_days(line: &str) -> Option<(Day, Day)> {
    const LONGEST: usize = 120;
    const BETWEEN: [&str; 12] =
        [" - ", " – ", " — ", " to ", " bis ", " au ", " al ", " hasta ", " tot ", " até ", " a ", " e "];
    if line.len() > LONGEST {
        return None;
    }
    let split = |mark: &str| line.match_indices(mark).find_map(|(at, _)| days_around(line, at, mark.len()));
    BETWEEN.into_iter().find_map(split).or_else(|| split("-")).or_else(|| split("–"))
}

fn days_around(line: &str, at: usize, length: usize) -> Option<(Day, Day)> {
    let last = day(line.get(at + length..)?)?;
    let before = line.get(..at)?;
    // “February 1-June 30, 2026” says the year once.
    let first = day(before).or_else(|| day(&format!("{before}, {}", last.ymd().0)))?;
    (first <= last).then_some((first, last))
}

fn day(text: &str) -> Option<Day> {
    let text = plain(text);
    let with_label = text.split_once(':').map_or(text, |(_, rest)| plain(rest));
    [text, with_label].into_iter().find_map(|text| Some(parse_date(text.as_bytes(), DateOrder::MonthFirst)?.day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_from_the_lines_above() {
        let cases: [(&[&str], &[&str]); 5] = [
            (&["Campaign report", "\"March 1, 2026 - March 31, 2026\""], &["2026-03-01", "2026-03-01", "2026-03-31"]),
            (&["# All Users", "# Start date: 20260301", "# End date: 20260331"], &["2026-03-01", "2026-03-31"]),
            (&["20260301-20260331"], &["2026-03-01", "2026-03-01", "2026-03-31"]),
            (&["\"February 1-June 30, 2026\",,,"], &["2026-02-01", "2026-02-01", "2026-06-30"]),
            (&["All time", "Sales", ""], &[]),
        ];
        for (above, days) in cases {
            let around = Around { above: above.iter().map(|line| (*line).to_owned()).collect(), ..Around::default() };
            let found: Vec<String> = period_above(&around).into_iter().map(|told| told.text).collect();
            assert_eq!(found, days, "{above:?}");
        }
    }
}
