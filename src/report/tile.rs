//! A metric as a tile shows it.

use crate::metrics::{self, Better, Evaluation, Past, TOO_FEW, Undefined, Verdict};
use crate::time::Period;
use crate::unit::{Locale, Precision, Unit};
use crate::workbook::Workbook;
use serde::Serialize;

/// A tile's texts.
#[derive(Debug, Serialize)]
pub struct Tile {
    /// The metric.
    pub id: &'static str,
    /// The name of its family.
    family: &'static str,
    /// In plain words.
    pub name: &'static str,
    technical_name: &'static str,
    level: u8,
    /// Formatted; `None` where undefined.
    pub value: Option<String>,
    unit: Unit,
    /// The period it is of.
    pub period: String,
    total: Option<String>,
    /// Against the same period a year before, else against the period before.
    pub change: Option<String>,
    /// Against the period before, where `change` is against the year before.
    pub beside: Option<String>,
    /// `better`, `worse` or `neutral`: the verdict on `change`.
    pub trend: &'static str,
    interval: Option<String>,
    few: bool,
    warning: Option<String>,
    /// Why there is no value.
    pub undefined: Option<Undefined>,
}

/// The tile of a metric.
pub fn tile(evaluation: &Evaluation, workbook: &Workbook) -> Tile {
    let locale = &workbook.options.locale;
    let metric = evaluation.metric;
    let words = metric.words(locale.language);
    let write = |value: f64, precision: Precision| locale.number(value, metric.unit, evaluation.currency, precision);
    let figure = evaluation.measure.as_ref().ok();
    let [change, beside] = comparisons(evaluation, workbook);
    let interval = evaluation.interval.filter(|_| figure.is_some_and(|figure| figure.observations >= TOO_FEW));
    let period = locale.period(workbook.options.period, evaluation.bucket.span.start);
    Tile {
        id: metric.id,
        family: metrics::family(metric).map_or("", |family| family.name(locale.language)),
        name: words.plain,
        technical_name: words.name,
        level: metric.level,
        value: figure.map(|figure| write(figure.value, Precision::Tile)),
        unit: metric.unit,
        period: if evaluation.bucket.partial { format!("{period}, not complete") } else { period },
        total: evaluation.total.value.map(|total| format!("{} over the whole range", write(total, Precision::Tile))),
        change,
        beside,
        trend: trend(evaluation),
        interval: interval.map(|interval| {
            format!(
                "95% interval {} to {}",
                write(interval.low, Precision::Tile),
                write(interval.high, Precision::Tile)
            )
        }),
        few: evaluation.few,
        warning: warning(evaluation, locale),
        undefined: evaluation.measure.as_ref().err().cloned(),
    }
}

/// What stands beside the value: the same period a year before and the verdict on it, then the period before, which gets
/// none. Of a file without a year of history the period before alone, of a day after the same weekday a week before.
fn comparisons(evaluation: &Evaluation, workbook: &Workbook) -> [Option<String>; 2] {
    let text = |past: &Option<Past>| past.as_ref().and_then(|past| describe(evaluation, past, workbook));
    let (year_ago, previous) = (text(&evaluation.year_ago), text(&evaluation.previous));
    match (year_ago.or_else(|| text(&evaluation.week_ago)), workbook.options.period) {
        (None, _) => [previous, None],
        (first, Period::Year) => [first, None],
        (first, _) => [first, previous],
    }
}

/// A change in words.
fn describe(evaluation: &Evaluation, past: &Past, workbook: &Workbook) -> Option<String> {
    let locale = &workbook.options.locale;
    let Evaluation { metric, measure, .. } = evaluation;
    let (now, then, change) = (measure.as_ref().ok()?, past.figure?, past.change?);
    let (period, start) = (workbook.options.period, past.bucket.span.start);
    let when = locale.when(period, start);
    if change.absolute == 0.0 {
        return Some(format!("the same as {when}"));
    }
    let count = |count: u64| evaluation.formula.counted().words(count, locale);
    if past.counts_only {
        return Some(match metric.unit {
            Unit::Count => format!("after {} {when}", locale.number(then.value, Unit::Count, None, Precision::Full)),
            _ => format!("from {}, after {} {when}", count(now.observations), count(then.observations)),
        });
    }
    let direction = if change.absolute > 0.0 { "up" } else { "down" };
    let size = match (metric.unit, change.relative) {
        (Unit::Percent, _) => format!("{} points", locale.decimal_text(change.absolute.abs() * 100.0, 1)),
        (_, Some(relative)) => locale.number(relative.abs(), Unit::Percent, None, Precision::Tile),
        (unit, None) => locale.number(change.absolute.abs(), unit, evaluation.currency, Precision::Tile),
    };
    // A number is judged by its rate, which may have gone the other way.
    let good = if change.absolute > 0.0 { Better::Up } else { Better::Down };
    let rest = match past.verdict {
        Some(Verdict::WithinVariation) => ", within normal wobble",
        Some(Verdict::Better) if metric.better != good => ", a smaller share than then",
        Some(Verdict::Worse) if metric.better == good => ", a larger share than then",
        _ => "",
    };
    Some(format!("{direction} {size} on {}{rest}", locale.named_period(period, start)))
}

/// Whether the change shown is good news.
fn trend(evaluation: &Evaluation) -> &'static str {
    match evaluation.year_ago.and_then(|past| past.verdict) {
        Some(Verdict::Better) => "better",
        Some(Verdict::Worse) => "worse",
        _ => "neutral",
    }
}

/// A problem in the data that touches this number: one row in a hundred or more.
fn warning(evaluation: &Evaluation, locale: &Locale) -> Option<String> {
    const TOUCHING: [(&str, &str); 7] = [
        ("other_currency", "in another currency"),
        ("no_currency", "that name no currency"),
        ("no_customer", "without a customer"),
        ("unreadable_date", "whose date could not be read"),
        ("unreadable_amount", "whose amount could not be read"),
        ("no_date", "without a date"),
        ("no_amount", "without an amount"),
    ];
    let touched = TOUCHING.iter().find_map(|(reason, words)| {
        let left = evaluation.rows_left_out.iter().find(|left| left.reason == *reason)?;
        (left.rows * 100 >= evaluation.rows_used).then_some((left.rows, words))
    });
    touched.map(|(rows, words)| {
        let noun = if rows == 1 { "row" } else { "rows" };
        format!("{} {noun} {words}: not in this figure", locale.decimal_text(rows as f64, 0))
    })
}
