//! Tables that are told by how they are built: one column a period, sums of a report, a name and a value a line.

use super::header::Header;
use crate::ingest::cell::trim;
use crate::table::{Column, Kind, Table};

/// Columns of a crosstab that are periods, where there are enough of them: their headers are months, quarters or years
/// and nearly all that is not a word below them is a number.
pub fn period_columns(headers: &[Header], table: &Table) -> Option<Vec<usize>> {
    const ENOUGH: usize = 3;
    let is_period = |index: &usize| {
        let column = &table.columns[*index];
        matches!(column.kind, Kind::Number { .. } | Kind::Empty)
            && headers.get(*index).is_some_and(|header| says_period(&header.full))
    };
    let periods: Vec<usize> = (0..table.columns.len()).filter(is_period).collect();
    let rest = table.columns.len() - periods.len();
    (periods.len() >= ENOUGH && rest <= periods.len().max(4)).then_some(periods)
}

/// Month names by their beginnings, in seven languages, without accents.
const MONTHS: &str = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|janv|fev|avr|juin|juil|aou|ene|abr|\
    ago|dic|gen|mag|giu|lug|set|ott|mrt|mei|out|maerz|marz|maart|maggio|giugno|luglio";

/// Whether words name a month, a quarter, a week or a year: `january 2026`, `2026 q1`, `2026`, `2026 01`.
pub fn says_period(words: &str) -> bool {
    let is_year = |word: &str| {
        word.len() == 4
            && (word.starts_with("19") || word.starts_with("20"))
            && word.bytes().all(|b| b.is_ascii_digit())
    };
    let is_month = |word: &str| {
        word.len() >= 3
            && word.len() <= 10
            && word.chars().all(char::is_alphabetic)
            && MONTHS.split('|').any(|month| word.starts_with(month))
    };
    let is_part = |word: &str| {
        let digits = word.trim_start_matches(['q', 'w', 't', 'k']);
        (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
    };
    let mut parts = words.split(' ');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(only), None, _) => is_year(only) || is_month(only),
        (Some(a), Some(b), None) => {
            (is_year(a) || is_year(b)) && (is_month(a) || is_month(b) || is_part(a) || is_part(b))
                || is_month(a) && b.len() == 2 && b.bytes().all(|b| b.is_ascii_digit())
        }
        _ => false,
    }
}

/// Beginnings of headers of sums that a report made.
const SUMS: &str = "sum of|count of|average of|avg of|min of|max of|total of|summe von|anzahl von|mittelwert von|\
    somme de|nombre de|moyenne de|suma de|recuento de|promedio de|cuenta de|somma di|conteggio di|media di|som van|\
    aantal van|gemiddelde van|soma de|contagem de|media de|sum|count";

/// Columns of sums and counts that a report made: most of its numbers.
pub fn sums(headers: &[Header], table: &Table) -> Vec<usize> {
    let is_sum = |index: &usize| {
        let header = &headers[*index];
        let begins = |beginning: &str| header.full.strip_prefix(beginning).is_some_and(|rest| rest.starts_with(' '));
        table.columns[*index].numbers().is_some()
            && (SUMS.split('|').any(begins) || header.is("record count") || header.is("row count"))
    };
    let sums: Vec<usize> = (0..headers.len().min(table.columns.len())).filter(is_sum).collect();
    let numbers = table.columns.iter().filter(|column| column.numbers().is_some()).count();
    if sums.len() * 2 >= numbers { sums } else { Vec::new() }
}

/// The names and the values of a table that is a list of them, such as `"Title:","Spring"`; the row may have neither.
pub fn pairs(table: &Table) -> Option<Vec<(String, String)>> {
    let [first, rest @ ..] = table.columns.as_slice() else { return None };
    let names = first.text()?;
    let filled = table.rows as u64 - first.nulls;
    if !(1..=2).contains(&rest.len()) || names.values() as u64 != filled || filled < 3 {
        return None;
    }
    let ends_with_colon = |text: &str| trim(text.as_bytes()).ends_with(b":");
    let marked = (1..=names.values() as u32)
        .filter(|&code| names.value(code).is_some_and(|name| ends_with_colon(&name)))
        .count();
    let text = |column: &Column, row: usize| column.cell_text(row).unwrap_or_default().trim().to_owned();
    (marked as u64 * 2 > filled).then(|| (0..table.rows).map(|row| (text(first, row), text(&rest[0], row))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_told_from_words() {
        for words in ["january 2026", "jan 26", "2026 q1", "q1 2026", "2026", "2026 01", "dez 2025", "marzo"] {
            assert!(says_period(words), "{words}");
        }
        for words in ["region", "total", "1", "market 2026 north", "january sales"] {
            assert!(!says_period(words), "{words}");
        }
    }
}
