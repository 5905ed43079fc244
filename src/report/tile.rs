//! A metric as a tile shows it.

use crate::metrics::{self, Better, Evaluation, Past, TOO_FEW, Undefined, Verdict};
use crate::sentence::Value;
use crate::time::Period;
use crate::unit::{Locale, Precision, Unit};
use crate::workbook::Workbook;
use serde::Serialize;

/// A tile's texts.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Tile {
    /// The metric.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub id: &'static str,
    /// The name of its family.
    family: &'static str,
    /// In plain words.
    pub name: &'static str,
    /// The name of the field.
    technical_name: &'static str,
    /// For whom: 1 fundamental, 2 intermediate, 3 advanced.
    #[cfg_attr(test, schemars(extend("enum" = [1, 2, 3])))]
    level: u8,
    /// Formatted; `None` where undefined.
    pub value: Option<String>,
    unit: Unit,
    /// The period it is of.
    pub period: String,
    /// Over the whole range.
    total: Option<String>,
    /// Against the same period a year before, else against the period before.
    pub change: Option<String>,
    /// Whether `change` goes up or down; `None` where it is said otherwise.
    way: Option<Way>,
    /// Against the period before, where `change` is against the year before.
    pub beside: Option<String>,
    /// The verdict on `change`.
    pub trend: Trend,
    /// Where the value may well lie.
    interval: Option<String>,
    /// Whether it rests on few observations.
    few: bool,
    /// What is wrong with the data that touches it.
    warning: Option<String>,
    /// Why there is no value.
    pub undefined: Option<Reason>,
}

/// Whether a change is good news.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Trend {
    /// It is.
    Better,
    /// It is bad news.
    Worse,
    /// It may be chance, or neither is good.
    Neutral,
}

/// Where a change goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
enum Way {
    Up,
    Down,
}

/// Why there is no value, in the reader's language.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Reason {
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    code: &'static str,
    /// One sentence.
    pub message: String,
    /// What would give it a value.
    unlock: String,
}

impl Reason {
    fn of(undefined: &Undefined, locale: &Locale) -> Reason {
        Reason {
            code: undefined.code,
            message: undefined.message().say(locale),
            unlock: undefined.unlock().say(locale),
        }
    }
}

/// The tile of a metric.
pub fn tile(evaluation: &Evaluation, workbook: &Workbook) -> Tile {
    let locale = &workbook.options.locale;
    let metric = evaluation.metric;
    let words = metric.words(locale.language);
    let write = |value: f64, precision: Precision| locale.number(value, metric.unit, evaluation.currency, precision);
    let figure = evaluation.measure.as_ref().ok();
    let [change, beside] = comparisons(evaluation, workbook);
    let (change, way) = change.map_or((None, None), |Compared { text, way }| (Some(text), way));
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
        period: match evaluation.bucket.partial {
            true => locale.say("tile-not-complete", &[("period", period.into())]),
            false => period,
        },
        total: evaluation
            .total
            .value
            .map(|total| locale.say("tile-total", &[("value", write(total, Precision::Tile).into())])),
        change,
        way,
        beside: beside.map(|compared| compared.text),
        trend: trend(evaluation),
        interval: interval.map(|interval| {
            let end = |end: f64| Value::from(write(end, Precision::Tile));
            locale.say("tile-interval", &[("low", end(interval.low)), ("high", end(interval.high))])
        }),
        few: evaluation.few,
        warning: warning(evaluation, locale),
        undefined: evaluation.measure.as_ref().err().map(|undefined| Reason::of(undefined, locale)),
    }
}

/// A comparison with a period that is past.
struct Compared {
    text: String,
    /// Where it is a change by so much.
    way: Option<Way>,
}

/// What stands beside the value: the same period a year before and the verdict on it, then the period before, which gets
/// none. Of a file without a year of history the period before alone, of a day after the same weekday a week before.
fn comparisons(evaluation: &Evaluation, workbook: &Workbook) -> [Option<Compared>; 2] {
    let text = |past: &Option<Past>| past.as_ref().and_then(|past| describe(evaluation, past, workbook));
    let (year_ago, previous) = (text(&evaluation.year_ago), text(&evaluation.previous));
    match (year_ago.or_else(|| text(&evaluation.week_ago)), workbook.options.period) {
        (None, _) => [previous, None],
        (first, Period::Year) => [first, None],
        (first, _) => [first, previous],
    }
}

/// A change in words.
fn describe(evaluation: &Evaluation, past: &Past, workbook: &Workbook) -> Option<Compared> {
    let locale = &workbook.options.locale;
    let Evaluation { metric, measure, .. } = evaluation;
    let (now, then, change) = (measure.as_ref().ok()?, past.figure?, past.change?);
    let (period, start) = (workbook.options.period, past.bucket.span.start);
    let say = |id: &str, args: &[(&str, Value)]| Some(Compared { text: locale.say(id, args), way: None });
    let when = || Value::from(locale.when(period, start));
    if change.absolute == 0.0 {
        return say("tile-same", &[("when", when())]);
    }
    let count = |count: u64| Value::from(evaluation.formula.counted().words(count, locale));
    if past.counts_only {
        let (now, before) = (count(now.observations), count(then.observations));
        return match metric.unit {
            Unit::Count => {
                let value = Value::Number(then.value, Unit::Count, None, Precision::Full);
                say("tile-after", &[("value", value), ("when", when())])
            }
            _ => say("tile-few", &[("now", now), ("before", before), ("when", when())]),
        };
    }
    let (way, key) = if change.absolute > 0.0 { (Way::Up, "up") } else { (Way::Down, "down") };
    let size = match (metric.unit, change.relative) {
        (Unit::Percent, _) => {
            let points = locale.decimal_text(change.absolute.abs() * 100.0, 1);
            locale.say("tile-points", &[("number", points.into())])
        }
        (_, Some(relative)) => locale.number(relative.abs(), Unit::Percent, None, Precision::Tile),
        (unit, None) => locale.number(change.absolute.abs(), unit, evaluation.currency, Precision::Tile),
    };
    // A number is judged by its rate, which may have gone the other way.
    let good = if change.absolute > 0.0 { Better::Up } else { Better::Down };
    let verdict = Value::Key(match past.verdict {
        Some(Verdict::WithinVariation) => "chance",
        Some(Verdict::Better) if metric.better != good => "smaller",
        Some(Verdict::Worse) if metric.better == good => "larger",
        _ => "none",
    });
    let period = Value::Period(period, start);
    let args = [("way", Value::Key(key)), ("size", size.into()), ("period", period), ("verdict", verdict)];
    Some(Compared { text: locale.say("tile-change", &args), way: Some(way) })
}

/// Whether the change shown is good news.
fn trend(evaluation: &Evaluation) -> Trend {
    match evaluation.year_ago.and_then(|past| past.verdict) {
        Some(Verdict::Better) => Trend::Better,
        Some(Verdict::Worse) => Trend::Worse,
        _ => Trend::Neutral,
    }
}

/// A problem in the data that touches this number: one row in a hundred or more.
fn warning(evaluation: &Evaluation, locale: &Locale) -> Option<String> {
    const TOUCHING: [&str; 7] = [
        "other_currency",
        "no_currency",
        "no_customer",
        "unreadable_date",
        "unreadable_amount",
        "no_date",
        "no_amount",
    ];
    let (reason, rows) = TOUCHING.iter().find_map(|&reason| {
        let left = evaluation.rows_left_out.iter().find(|left| left.reason == reason)?;
        (left.rows * 100 >= evaluation.rows_used).then_some((reason, left.rows))
    })?;
    let reason = Value::Named("reason", reason);
    Some(locale.say("tile-left-out", &[("count", rows.into()), ("reason", reason)]))
}
