//! The figures of a table as the reader reads them: numbers, spans of days, counts by category.

use crate::facts::summary::{Group, SummaryFigure, headlines, summary};
use crate::money::Currency;
use crate::sorting::Arrange;
use crate::unit::{Locale, Precision, Unit};
use crate::words::Language;
use crate::workbook::{Source, Workbook};
use serde::Serialize;

/// One figure as text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
    let left_out = figure.rows_left_out.iter().map(|left| {
        let id = format!("left-{}", left.reason);
        // What is left out of orders has its own reasons.
        let id = if Language::ENGLISH.has(&id) { id } else { "left-not_counted".into() };
        locale.say(&id, &[("count", left.rows.into())])
    });
    FigureText {
        id: figure.id.clone(),
        name: figure.name.say(locale),
        value: value(figure, locale),
        left_out: left_out.collect::<Vec<_>>().join(", "),
        headline,
    }
}

fn value(figure: &SummaryFigure, locale: &Locale) -> String {
    // Four decimals of a mean are more than anybody reads.
    let precision = if figure.unit == Unit::Ratio { Precision::Tile } else { Precision::Full };
    let number = |value: f64| locale.number(value, figure.unit, figure.currency, precision);
    if let (Some(first), Some(last)) = (figure.first, figure.last) {
        return locale.days(first, last);
    }
    let mut parts = Vec::new();
    parts.extend(figure.value.map(number));
    parts.extend(figure.undefined.as_ref().map(|why| why.say(locale)));
    if !figure.groups.is_empty() {
        // Each of several currencies has decimals of its own.
        let named = |group: &Group| Currency::from_code(&group.name).filter(|_| figure.undefined.is_some());
        let decimals =
            |group: &Group| named(group).map(|currency| locale.decimal_text(group.value, currency.decimals()));
        let written = |group: &Group| decimals(group).unwrap_or_else(|| number(group.value));
        let name = |group: &Group| group.text.map_or(group.name.clone(), |id| locale.language.text(id).to_owned());
        let group = |group: &Group| format!("{} {}", name(group), written(group));
        let mut shown: Vec<String> = figure.groups.iter().take(MOST_SHOWN).map(group).collect();
        let more = figure.groups.len().saturating_sub(MOST_SHOWN) as u64 + figure.groups_left_out;
        if more > 0 {
            shown.push(locale.say("groups-more", &[("count", more.into())]));
        }
        parts.push(shown.join(", "));
    }
    match (parts.as_slice(), &figure.undefined) {
        ([], _) => "–".into(),
        // What there is in place of one number comes first, and why there is none behind it.
        ([why, groups], Some(_)) => format!("{groups} ({why})"),
        _ => parts.join(": "),
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
        let locale = &workbook.options.locale;
        if let Some(why) = figure.undefined.as_ref().filter(|_| figure.groups.is_empty()) {
            let args = [("name", inside(figure, locale).into()), ("why", why.say(locale).into())];
            return locale.say("card-figure-none", &args);
        }
        let args = [("name", inside(figure, locale).into()), ("value", value(figure, locale).into())];
        locale.say(if counts(figure) { "card-figure-count" } else { "card-figure" }, &args)
    });
    said.collect::<Vec<_>>().join(", ")
}

/// A figure's name within a sentence: `Total: Clicks` as `clicks`.
fn inside(figure: &SummaryFigure, locale: &Locale) -> String {
    let id = format!("{}.inside", figure.name.id);
    if Language::ENGLISH.has(&id) {
        return locale.say(&id, &figure.name.args);
    }
    locale.inside(&figure.name.say(locale))
}
