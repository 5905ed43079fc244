//! A metric as a tile shows it.

use crate::metrics::{Better, Change, Evaluation, Undefined};
use crate::stats::control::largest_usual_step;
use crate::unit::{Locale, Precision, Unit};
use crate::workbook::Workbook;
use serde::Serialize;

/// A tile's texts.
#[derive(Debug, Serialize)]
pub struct Tile {
    /// The metric.
    pub id: &'static str,
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
    /// Against the period before.
    pub change: Option<String>,
    trend: &'static str,
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
    let write =
        |value: f64, precision: Precision| locale.number(value, metric.unit, workbook.orders.currency, precision);
    let figure = evaluation.measure.as_ref().ok();
    let (change, trend) = match (figure, evaluation.change, evaluation.previous) {
        (Some(_), Some(change), Some(previous)) => describe_change(evaluation, change, previous, workbook),
        _ => (None, "neutral"),
    };
    let period = locale.period(workbook.options.period, evaluation.bucket.span.start);
    Tile {
        id: metric.id,
        name: metric.plain,
        technical_name: metric.name,
        level: metric.level,
        value: figure.map(|figure| write(figure.value, Precision::Tile)),
        unit: metric.unit,
        period: if evaluation.bucket.partial { format!("{period}, not complete") } else { period },
        total: evaluation.total.value.map(|total| format!("{} over the whole range", write(total, Precision::Tile))),
        change,
        trend,
        interval: evaluation.interval.map(|interval| {
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

/// The change in words, and whether it is good news: neither where it is no larger than chance or
/// habit would make it, nor where it rests on few observations.
fn describe_change(
    evaluation: &Evaluation,
    change: Change,
    previous: f64,
    workbook: &Workbook,
) -> (Option<String>, &'static str) {
    let locale = &workbook.options.locale;
    let before = evaluation.at.checked_sub(1).and_then(|at| evaluation.series.get(at));
    let before = before.map_or(String::new(), |point| locale.period(workbook.options.period, point.bucket.span.start));
    let within = match evaluation.interval {
        Some(interval) => interval.low <= previous && previous <= interval.high,
        None => usual_step(evaluation).is_some_and(|usual| change.absolute.abs() <= usual),
    };
    if change.absolute == 0.0 {
        return (Some(format!("the same as in {before}")), "neutral");
    }
    let direction = if change.absolute > 0.0 { "up" } else { "down" };
    let size = match (evaluation.metric.unit, change.relative) {
        (Unit::Percent, _) => format!("{} points", locale.decimal_text(change.absolute.abs() * 100.0, 1)),
        (_, Some(relative)) => locale.number(relative.abs(), Unit::Percent, None, Precision::Tile),
        (unit, None) => locale.number(change.absolute.abs(), unit, workbook.orders.currency, Precision::Tile),
    };
    let text = format!("{direction} {size} on {before}");
    if within {
        return (Some(format!("{text}, within normal wobble")), "neutral");
    }
    if evaluation.few {
        return (Some(text), "neutral");
    }
    let trend = match (evaluation.metric.better, change.absolute > 0.0) {
        (Better::Neither, _) => "neutral",
        (Better::Up, true) | (Better::Down, false) => "better",
        (Better::Up, false) | (Better::Down, true) => "worse",
    };
    (Some(text), trend)
}

/// The largest step between complete periods that is usual for the metric so far.
fn usual_step(evaluation: &Evaluation) -> Option<f64> {
    let before = evaluation.series.get(..evaluation.at)?;
    let complete = before.iter().filter(|point| !point.bucket.partial).filter_map(|point| point.value);
    largest_usual_step(&complete.collect::<Vec<f64>>())
}

/// A problem in the data that touches this number: one row in a hundred or more.
fn warning(evaluation: &Evaluation, locale: &Locale) -> Option<String> {
    const TOUCHING: [(&str, &str); 6] = [
        ("other_currency", "in another currency"),
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
        format!("{} {noun} {words}: not counted here", locale.decimal_text(rows as f64, 0))
    })
}
