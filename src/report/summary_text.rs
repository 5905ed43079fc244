//! The figures of a table as the reader reads them: numbers, spans of days, counts by category.

use crate::facts::summary::{Group, SummaryFigure, headlines, summary};
use crate::money::Currency;
use crate::sorting::Arrange;
use crate::unit::{Locale, Precision, Unit};
use crate::workbook::{Source, Workbook};
use serde::Serialize;

/// One figure as text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FigureText {
    /// The stable name.
    pub id: String,
    /// The name a reader sees.
    pub name: String,
    /// The value, or why there is none.
    pub value: String,
    /// What it does not count, as a sentence; empty where it counts every row.
    pub left_out: String,
    /// Whether it is one of those that say most of the table.
    pub headline: bool,
}

/// Categories shown of one figure.
const MOST_SHOWN: usize = 8;

/// The figures of a file's table, those that say most first.
pub fn figures(source: &Source, workbook: &Workbook) -> Vec<FigureText> {
    let headlines = headlines(source.recognition.kind);
    let place = |figure: &SummaryFigure| headlines.iter().position(|id| *id == figure.id).unwrap_or(headlines.len());
    let mut found = summary(source.table(), &source.recognition, &workbook.choices(source));
    found.arrange_by_key(|figure| if figure.id == "rows" { 0 } else { place(figure) + 1 });
    found.iter().map(|figure| text(figure, place(figure) < headlines.len(), &workbook.options.locale)).collect()
}

fn text(figure: &SummaryFigure, headline: bool, locale: &Locale) -> FigureText {
    let reasons = figure.rows_left_out.iter().map(|left| {
        let rows = locale.decimal_text(left.rows as f64, 0);
        format!("{rows} {}", words(&left.reason, left.rows))
    });
    FigureText {
        id: figure.id.clone(),
        name: figure.name.clone(),
        value: value(figure, locale),
        left_out: reasons.collect::<Vec<_>>().join(", "),
        headline,
    }
}

fn value(figure: &SummaryFigure, locale: &Locale) -> String {
    // Four decimals of a mean are more than anybody reads.
    let precision = if figure.unit == Unit::Ratio { Precision::Tile } else { Precision::Full };
    let number = |value: f64| locale.number(value, figure.unit, figure.currency, precision);
    if let (Some(first), Some(last)) = (figure.first, figure.last) {
        return if first == last {
            locale.day(first)
        } else {
            format!("{} to {}", locale.day(first), locale.day(last))
        };
    }
    let mut parts = Vec::new();
    parts.extend(figure.value.map(number));
    parts.extend(figure.undefined.clone());
    if !figure.groups.is_empty() {
        // Each of several currencies has decimals of its own.
        let named = |group: &Group| Currency::from_code(&group.name).filter(|_| figure.undefined.is_some());
        let decimals =
            |group: &Group| named(group).map(|currency| locale.decimal_text(group.value, currency.decimals()));
        let written = |group: &Group| decimals(group).unwrap_or_else(|| number(group.value));
        let group = |group: &Group| format!("{} {}", group.name, written(group));
        let mut shown: Vec<String> = figure.groups.iter().take(MOST_SHOWN).map(group).collect();
        let more = figure.groups.len().saturating_sub(MOST_SHOWN) as u64 + figure.groups_left_out;
        if more > 0 {
            shown.push(format!("and {} more", locale.decimal_text(more as f64, 0)));
        }
        parts.push(shown.join(", "));
    }
    if parts.is_empty() { "–".into() } else { parts.join(": ") }
}

/// Why rows are not counted, after their number.
fn words(reason: &str, rows: u64) -> &'static str {
    match (reason, rows) {
        ("no_value", 1) => "row has no value",
        ("no_value", _) => "rows have no value",
        ("has_value", _) => "with a value",
        ("other_outcome", _) => "of which something else became",
        ("not_counted", 1) => {
            "row is not counted: it is cancelled, failed, unpaid, a test, no sale, repeated or without a date or an amount"
        }
        ("not_counted", _) => {
            "rows are not counted: cancelled, failed, unpaid, a test, no sale, repeated or without a date or an amount"
        }
        ("left_out", _) => "repeated, or without a date or an amount that counts",
        ("share", _) => "whose numbers are shares",
        ("not_sold", _) => "not sold",
        ("other_movement", _) => "of another kind",
        ("not_positive", _) => "not above 0",
        ("same_order", _) => "further lines of an order",
        ("unknown_interval", _) => "with an interval that is not known",
        ("no_answer", _) => "without an answer that is known",
        ("no_number", _) => "without a number",
        ("older", _) => "older",
        _ => "left out",
    }
}

/// The figures that say most, as part of a sentence: `6 won, amount won $42,350.50, 3 lost, win rate 66.7%`. What only
/// says the number of rows again is left out.
pub fn sentence(source: &Source, workbook: &Workbook) -> String {
    let headlines = headlines(source.recognition.kind);
    let found = summary(source.table(), &source.recognition, &workbook.choices(source));
    let says = |id: &&str| found.iter().find(|figure| figure.id == *id);
    let rows = source.table().rows as f64;
    let counts = |figure: &SummaryFigure| figure.unit == Unit::Count && figure.value.is_some();
    let told = headlines.iter().filter_map(says).filter(|figure| !(counts(figure) && figure.value == Some(rows)));
    let said = told.map(|figure| {
        let (name, value) = (in_sentence(&figure.name), value(figure, &workbook.options.locale));
        if counts(figure) { format!("{value} {name}") } else { format!("{name} {value}") }
    });
    said.collect::<Vec<_>>().join(", ")
}

/// A figure's name within a sentence: `Clicks, added up` as `clicks`; names of capitals stay.
fn in_sentence(name: &str) -> String {
    let name = name.strip_suffix(", added up").unwrap_or(name);
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if !name.chars().nth(1).is_some_and(char::is_uppercase) && !name.starts_with("Net Promoter") => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}
