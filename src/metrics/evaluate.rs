//! A metric over a view: its value now, before, over time and over the whole range, with the rows behind it.

use super::{Bucket, Figure, Interval, Measure, Metric, Need, Past, Point, Series, Undefined, verdict};
use crate::diagnostic::LeftOut;
use crate::facts::{Orders, Scope, View, Views};
use crate::time::{Day, Period};
use crate::unit::Unit;
use serde::Serialize;

/// From how many observations on a figure is not marked "few observations".
pub const FEW: u64 = 30;

/// Under so many observations only counts are compared.
pub const TOO_FEW: u64 = 10;

/// A metric as it is reported.
#[derive(Debug, Clone)]
pub struct Evaluation {
    /// The metric.
    pub metric: &'static Metric,
    /// The bucket that `value` is of.
    pub bucket: Bucket,
    /// Its index in the view.
    pub at: usize,
    /// Its value there.
    pub measure: Measure,
    /// Its 95 % interval there.
    pub interval: Option<Interval>,
    /// The bucket before, which is never judged: it may be another season.
    pub previous: Option<Past>,
    /// The same period a year before, of days and weeks the same weekdays; `None` where the data do not reach so far back.
    pub year_ago: Option<Past>,
    /// Of a day the same weekday a week before, not judged.
    pub week_ago: Option<Past>,
    /// Whether it rests on fewer than 30 observations.
    pub few: bool,
    /// The value in every bucket.
    pub series: Vec<Point>,
    /// The value over the whole range.
    pub total: RangeValue,
    /// Other definitions, in the same bucket and over time.
    pub variants: Vec<VariantValue>,
    /// Rows behind the value.
    pub rows_used: u64,
    /// The table's other rows, by reason.
    pub rows_left_out: Vec<LeftOut>,
}

/// A value over a range of days.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RangeValue {
    /// The first day.
    pub start: Day,
    /// The day after the last.
    pub end: Day,
    /// The value; `None` where undefined.
    pub value: Option<f64>,
    /// Why there is none.
    pub undefined: Option<Undefined>,
}

/// Another definition's values.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VariantValue {
    /// The variant's stable name.
    pub id: &'static str,
    /// The name a reader sees.
    pub name: &'static str,
    /// What is different.
    pub definition: &'static str,
    /// What the values are.
    pub unit: Unit,
    /// In the metric's bucket; `None` where undefined.
    pub value: Option<f64>,
    /// What was divided.
    pub numerator: Option<f64>,
    /// By what.
    pub denominator: Option<f64>,
    /// In every bucket.
    pub series: Vec<Point>,
}

/// Evaluates a metric.
pub fn evaluate(metric: &'static Metric, orders: &Orders, views: &Views) -> Evaluation {
    let Views { view, whole, .. } = views;
    let at = view.headline();
    let measure = measure(metric, view, at);
    let series = points(view, |at| self::measure(metric, view, at).ok());
    let past = |steps: usize| at.checked_sub(steps).map(|before| Past::new(metric, (view, at), (view, before)));
    let (full, now) = views.full(at);
    let year = view.period.map_or(usize::MAX, Period::in_a_year);
    let year_ago = now.checked_sub(year).map(|then| Past {
        // A bucket that the range cuts is whole in the view that reaches back.
        verdict: verdict(metric, full, [now, then], views.usual()).filter(|_| !view.buckets[at].partial),
        ..Past::new(metric, (view, at), (full, then))
    });
    let variants = metric.variants.iter().map(|variant| {
        let of = |at: usize| missing(metric, view).map_or_else(|| (variant.compute)(view, at), Err);
        let figure = of(at).ok();
        VariantValue {
            id: variant.id,
            name: variant.name,
            definition: variant.definition,
            unit: variant.unit,
            value: figure.map(|figure| figure.value),
            numerator: figure.and_then(|figure| figure.numerator),
            denominator: figure.and_then(|figure| figure.denominator),
            series: points(view, |at| of(at).ok()),
        }
    });
    let (rows_used, rows_left_out) = rows(metric, orders, view, at);
    let total = self::measure(metric, whole, 0);
    let range = whole.buckets.first().map_or(view.buckets[at].span, |bucket| bucket.span);
    Evaluation {
        metric,
        bucket: view.buckets[at],
        at,
        interval: measure.as_ref().ok().and_then(|_| (metric.interval)(view, at)),
        few: measure.as_ref().is_ok_and(|figure| figure.observations < FEW),
        previous: past(1),
        year_ago,
        week_ago: past(7).filter(|_| view.period == Some(Period::Day)),
        total: RangeValue {
            start: range.start,
            end: range.end,
            value: total.as_ref().ok().map(|figure| figure.value),
            undefined: total.err(),
        },
        variants: variants.collect(),
        measure,
        series,
        rows_used,
        rows_left_out,
    }
}

/// A metric over time, for a chart.
pub fn series(metric: &'static Metric, view: &View, period: Period) -> Series {
    Series {
        name: metric.plain.into(),
        unit: metric.unit,
        currency: view.currency,
        counted: metric.counted,
        period,
        points: points(view, |at| measure(metric, view, at).ok()),
    }
}

fn points(view: &View, figure: impl Fn(usize) -> Option<Figure>) -> Vec<Point> {
    let point = |(at, &bucket): (usize, &Bucket)| {
        let figure = figure(at);
        let observations = figure.map_or(0, |figure| figure.observations);
        Point { bucket, value: figure.map(|figure| figure.value), observations }
    };
    view.buckets.iter().enumerate().map(point).collect()
}

fn missing(metric: &Metric, view: &View) -> Option<Undefined> {
    metric.needs.iter().find_map(|need: &Need| need.missing(view))
}

/// A metric's value in a bucket, or why it has none: what is missing from the data comes first.
pub fn measure(metric: &Metric, view: &View, at: usize) -> Measure {
    let figure = missing(metric, view).map_or_else(|| (metric.compute)(view, at), Err)?;
    if figure.value.is_finite() {
        Ok(figure)
    } else {
        Err(Undefined::new("not_finite", "the figures are too large to compute with", "Check the amounts in the file."))
    }
}

/// The rows behind a figure and all others by reason: together they are the table's rows.
fn rows(metric: &Metric, orders: &Orders, view: &View, at: usize) -> (u64, Vec<LeftOut>) {
    let scope = match metric.scope {
        Scope::WithPrevious if at == 0 => Scope::Bucket,
        scope => scope,
    };
    let (in_scope, of_nobody) = view.rows(at, scope);
    let nobody = if metric.by_customer { of_nobody } else { 0 };
    let used = in_scope - nobody;
    let mut left_out: Vec<LeftOut> = orders
        .left_out
        .iter()
        .map(|left| LeftOut { reason: left.reason.id().into(), rows: u64::from(left.rows) })
        .collect();
    let excluded: u64 = left_out.iter().map(|left| left.rows).sum();
    let outside = orders.rows - excluded - in_scope;
    for (reason, rows) in [("no_customer", nobody), ("outside_period", outside)] {
        if rows > 0 {
            left_out.push(LeftOut { reason: reason.into(), rows });
        }
    }
    (used, left_out)
}
