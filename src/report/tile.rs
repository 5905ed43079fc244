//! A metric as a tile shows it.

use super::sections;
use crate::metrics::{Better, Evaluation, Past, TOO_FEW, Undefined, Verdict};
use crate::sentence::Value;
use crate::time::Period;
use crate::unit::{Locale, Precision, Unit};
use crate::workbook::{Against, Workbook};
use serde::Serialize;

/// A tile's texts.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Tile {
    /// The metric.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub id: &'static str,
    /// The section of the page that it stands in.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    section: &'static str,
    /// In plain words.
    pub name: &'static str,
    /// The name of the field.
    technical_name: &'static str,
    /// What it measures, in a sentence or two.
    definition: &'static str,
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
    /// Against the period that the reader compares with, else against the other one.
    pub change: Option<String>,
    /// How far it went, without the sign: `29.3%`.
    size: Option<String>,
    /// What is to be known of `change`: that it may be chance, or that it went the other way as a share.
    pub verdict: Option<String>,
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
pub enum Way {
    /// Up.
    Up,
    /// Down.
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
    /// A reason in the reader's language.
    pub fn of(undefined: &Undefined, locale: &Locale) -> Reason {
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
    let change = change.unwrap_or_default();
    let interval = evaluation.interval.filter(|_| figure.is_some_and(|figure| figure.observations >= TOO_FEW));
    let period = locale.period(workbook.options.period, evaluation.bucket.span.start);
    Tile {
        id: metric.id,
        section: sections::of(metric),
        name: words.plain,
        technical_name: words.name,
        definition: words.definition,
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
        trend: if change.judged { trend(evaluation) } else { Trend::Neutral },
        change: change.text,
        size: change.size,
        verdict: change.verdict,
        way: change.way,
        beside: beside.and_then(|compared| compared.text),
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
#[derive(Default)]
pub struct Compared {
    text: Option<String>,
    verdict: Option<String>,
    /// Where it is a change by so much.
    pub way: Option<Way>,
    /// How much.
    pub size: Option<String>,
    /// The period that it is against, as it is named in a sentence.
    pub than: Option<String>,
    /// Whether it is against the year before, the only one that is judged.
    judged: bool,
}

/// What stands beside the value: the same period a year before and the verdict on it, then the period before, which gets
/// none, or the other way round where the reader wants that. Of a file without a year of history the period before alone, of a day after the same weekday a week before.
pub fn comparisons(evaluation: &Evaluation, workbook: &Workbook) -> [Option<Compared>; 2] {
    let text = |past: &Option<Past>| past.as_ref().and_then(|past| describe(evaluation, past, workbook));
    let year_ago = text(&evaluation.year_ago).map(|compared| Compared { judged: true, ..compared });
    let previous = text(&evaluation.previous);
    let earlier = year_ago.or_else(|| text(&evaluation.week_ago));
    match (earlier, previous, workbook.options.compare) {
        (None, previous, _) => [previous, None],
        (earlier, _, _) if matches!(workbook.options.period, Period::Year(_)) => [earlier, None],
        (earlier, Some(previous), Against::Before) => [Some(previous), earlier],
        (earlier, previous, _) => [earlier, previous],
    }
}

/// A change in words.
fn describe(evaluation: &Evaluation, past: &Past, workbook: &Workbook) -> Option<Compared> {
    let locale = &workbook.options.locale;
    let Evaluation { metric, measure, .. } = evaluation;
    let (now, then, change) = (measure.as_ref().ok()?, past.figure?, past.change?);
    let (period, start) = (workbook.options.period, past.bucket.span.start);
    let say =
        |id: &str, args: &[(&str, Value)]| Some(Compared { text: Some(locale.say(id, args)), ..Compared::default() });
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
    let verdict = match past.verdict {
        Some(Verdict::WithinVariation) => Some("chance"),
        Some(Verdict::Better) if metric.better != good => Some("smaller"),
        Some(Verdict::Worse) if metric.better == good => Some("larger"),
        _ => None,
    };
    let against = Value::Period(period, start);
    let args = [("way", Value::Key(key)), ("size", size.as_str().into()), ("period", against)];
    Some(Compared {
        text: Some(locale.say("tile-change", &args)),
        verdict: verdict.map(|key| locale.say("tile-verdict", &[("verdict", Value::Key(key))])),
        way: Some(way),
        size: Some(size),
        than: Some(locale.named_period(workbook.options.period, start)),
        judged: false,
    })
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
