//! A metric over a view: its value now, before, over time and over the whole range, with the rows behind it.

use super::{
    Bucket, Computed, Each, Figure, Formula, Ground, Interval, Measure, Metric, Past, Point, Series, Undefined,
    Variant, Writer, verdict,
};
use crate::diagnostic::LeftOut;
use crate::facts::{FactKind, FactTable, Facts, Orders, Scope, View};
use crate::money::Currency;
use crate::time::{Day, Period};
use crate::unit::{Locale, Unit};
use crate::words::Language;
use serde::Serialize;
use std::ops::Range;

/// From how many observations on a figure is not marked "few observations".
pub const FEW: u64 = 30;

/// Under so many observations only counts are compared.
pub const TOO_FEW: u64 = 10;

/// A metric as it is reported.
#[derive(Debug, Clone)]
pub struct Evaluation {
    /// The metric.
    pub metric: &'static Metric,
    /// The formula that the data allow.
    pub formula: &'static Formula,
    /// It with the numbers of `bucket`; empty where there is no value.
    pub worked: String,
    /// The bucket that `value` is of.
    pub bucket: Bucket,
    /// Its place in the series.
    pub at: usize,
    /// The currency of its money.
    pub currency: Option<Currency>,
    /// Its value there.
    pub measure: Computed,
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
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RangeValue {
    /// The first day.
    #[cfg_attr(test, schemars(with = "crate::shape::Day"))]
    pub start: Day,
    /// The day after the last.
    #[cfg_attr(test, schemars(with = "crate::shape::Day"))]
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
    /// Of which of several things it is, where the variant has one for each.
    pub part: Option<String>,
    /// What the values are.
    pub unit: Unit,
    /// In the metric's bucket; `None` where undefined.
    pub value: Option<f64>,
    /// What was divided.
    pub numerator: Option<f64>,
    /// By what.
    pub denominator: Option<f64>,
    /// Over the whole range; `None` where undefined.
    pub total: Option<f64>,
    /// In every bucket.
    pub series: Vec<Point>,
}

/// The grounds that a metric's evaluation takes: one range seen in several ways.
#[derive(Debug)]
pub struct Grounds<'a> {
    /// By period.
    pub shown: Ground<'a>,
    /// The same range as one period.
    pub whole: Ground<'a>,
    /// By period from the first event on, where the range begins later: it ends with the same period.
    pub history: Option<Ground<'a>>,
    /// By month from the first event on, where periods are longer.
    pub months: Option<Ground<'a>>,
}

impl Grounds<'_> {
    /// The ground by period that reaches back to the first event, and the place in it of a period of what is shown.
    pub fn full(&self, at: usize) -> (&Ground<'_>, usize) {
        let history = self.history.as_ref().unwrap_or(&self.shown);
        (history, at + history.frame.buckets.len().saturating_sub(self.shown.frame.buckets.len()))
    }

    /// The ground whose periods tell what is usual from one to the next: months, unless periods are shorter.
    pub fn usual(&self) -> &Ground<'_> {
        self.months.as_ref().or(self.history.as_ref()).unwrap_or(&self.shown)
    }
}

/// Evaluates a metric.
pub fn evaluate(metric: &'static Metric, grounds: &Grounds, locale: &Locale) -> Evaluation {
    let Grounds { shown, whole, .. } = grounds;
    let at = shown.frame.headline();
    let value = measure(metric, shown, at);
    let series = points(shown, |at| measure(metric, shown, at).ok());
    let past = |steps: usize| at.checked_sub(steps).map(|before| Past::new(metric, (shown, at), (shown, before)));
    let (full, now) = grounds.full(at);
    let year = shown.frame.period.map_or(usize::MAX, Period::in_a_year);
    let year_ago = now.checked_sub(year).map(|then| Past {
        // A bucket that the range cuts is whole in the view that reaches back.
        verdict: verdict(metric, full, [now, then], grounds.usual()).filter(|_| !shown.is_partial(at)),
        ..Past::new(metric, (shown, at), (full, then))
    });
    let variants = metric.variants.iter().flat_map(|variant| match variant.value {
        Formula::Each(each) => {
            let part = |(place, name): (usize, String)| {
                let of = |ground: &Ground, at: usize| value_of_part(&variant.value, each, place, ground, at);
                VariantValue { part: Some(name), ..variant_value(variant, grounds, at, of) }
            };
            (each.names)(shown.facts).into_iter().enumerate().map(part).collect()
        }
        _ => vec![variant_value(variant, grounds, at, |ground, at| value_of(&variant.value, ground, at))],
    });
    let (rows_used, rows_left_out) = rows(metric, shown, at);
    let total = measure(metric, whole, 0);
    let range = whole.days(0);
    let formula = metric.value.chosen(shown.facts);
    let currency = currency(formula, shown.facts);
    let worked = || formula.worked(shown, at, Writer { locale, currency });
    Evaluation {
        metric,
        formula,
        worked: if value.is_ok() { worked() } else { String::new() },
        bucket: shown.frame.buckets[at],
        at,
        currency,
        interval: value.as_ref().ok().and_then(|_| metric.interval(shown, at)),
        few: value.as_ref().is_ok_and(|figure| figure.observations < FEW),
        previous: past(1),
        year_ago,
        week_ago: past(7).filter(|_| shown.frame.period == Some(Period::Day)),
        total: RangeValue {
            start: range.start,
            end: range.end,
            value: total.as_ref().ok().map(|figure| figure.value),
            undefined: total.err(),
        },
        variants: variants.collect(),
        measure: value,
        series,
        rows_used,
        rows_left_out,
    }
}

fn variant_value(
    variant: &Variant,
    grounds: &Grounds,
    at: usize,
    of: impl Fn(&Ground, usize) -> Computed,
) -> VariantValue {
    let figure = of(&grounds.shown, at).ok();
    VariantValue {
        id: variant.id,
        part: None,
        unit: variant.unit,
        value: figure.map(|figure| figure.value),
        numerator: figure.and_then(|figure| figure.numerator),
        denominator: figure.and_then(|figure| figure.denominator),
        total: of(&grounds.whole, 0).ok().map(|figure| figure.value),
        series: points(&grounds.shown, |at| of(&grounds.shown, at).ok()),
    }
}

impl VariantValue {
    /// Its stable name, with that of its thing where there are several: `passed.proposal_sent`.
    pub fn full_id(&self) -> String {
        self.with_part(self.id, ".").replace(' ', "_")
    }

    /// A name of the variant, with that of its thing.
    pub fn with_part(&self, name: &str, between: &str) -> String {
        self.part.as_ref().map_or_else(|| name.to_owned(), |part| format!("{name}{between}{part}"))
    }
}

/// The currency of a formula's money: that of the first of its tables.
fn currency(formula: &Formula, facts: &Facts) -> Option<Currency> {
    formula.kinds().into_iter().find_map(|kind| facts.currency(kind))
}

impl Evaluation {
    /// The metric over time, for a chart.
    pub fn series(&self, period: Period, language: Language) -> Series {
        Series {
            name: self.metric.words(language).plain.into(),
            unit: self.metric.unit,
            currency: self.currency,
            counted: self.formula.counted(),
            period,
            points: self.series.clone(),
        }
    }

    /// Whether its tables are there, whatever they come to.
    pub fn has_data(&self) -> bool {
        !matches!(&self.measure, Err(undefined) if matches!(undefined.code, "no_table" | "no_column"))
    }
}

fn points(ground: &Ground, figure: impl Fn(usize) -> Option<Figure>) -> Vec<Point> {
    let point = |(at, &bucket): (usize, &Bucket)| {
        let figure = figure(at);
        let observations = figure.map_or(0, |figure| figure.observations);
        Point { bucket, value: figure.map(|figure| figure.value), observations }
    };
    ground.frame.buckets.iter().enumerate().map(point).collect()
}

/// A metric's value in a period, or why it has none.
pub fn measure(metric: &Metric, ground: &Ground, at: usize) -> Computed {
    value_of(&metric.value, ground, at)
}

/// A formula's value in a period: what is missing from the data comes first.
pub(super) fn value_of(formula: &Formula, ground: &Ground, at: usize) -> Computed {
    let formula = formula.chosen(ground.facts);
    met(formula, ground)?;
    finite(formula.value(ground, at)?)
}

/// The same of one of several things.
pub(super) fn value_of_part(formula: &Formula, each: Each, place: usize, ground: &Ground, at: usize) -> Computed {
    met(formula, ground)?;
    finite((each.value)(ground, at, place)?)
}

fn met(formula: &Formula, ground: &Ground) -> Result<(), Undefined> {
    // A table that the segment leaves out is not missing.
    if let Some(undefined) = formula.not_in_segment(ground.facts) {
        return Err(undefined);
    }
    let missing = formula.needs().into_iter().find(|need| !need.is_met(ground.facts));
    match missing {
        Some(need) => Err(need.undefined()),
        None if ground.frame.is_empty() => Err(Undefined::new("no_shared_period")),
        None => Ok(()),
    }
}

fn finite(figure: Figure) -> Computed {
    if figure.value.is_finite() { Ok(figure) } else { Err(Undefined::new("not_finite")) }
}

/// The rows behind a figure and all others by reason: together they are the rows of its tables.
fn rows(metric: &Metric, ground: &Ground, at: usize) -> (u64, Vec<LeftOut>) {
    let formula = metric.value.chosen(ground.facts);
    let (mut used, mut left_out) = (0, Vec::new());
    for kind in formula.kinds() {
        let (of_kind, others) = match (kind, ground.facts.orders, ground.view) {
            _ if ground.frame.is_empty() => (0, Vec::new()),
            (FactKind::Orders, Some(orders), Some(view)) => rows_of_orders(formula, orders, view, at),
            (kind, ..) => rows_of_facts(formula, ground, kind, at),
        };
        used += of_kind;
        left_out.extend(others);
    }
    (used, left_out)
}

fn rows_of_facts(formula: &Formula, ground: &Ground, kind: FactKind, at: usize) -> (u64, Vec<LeftOut>) {
    let Some(table) = ground.table(kind) else { return (0, Vec::new()) };
    let (mut used, mut elsewhere) = (0, 0);
    each_row(formula, ground, table, at, &mut |_, place| match place {
        Place::Here => used += 1,
        Place::Elsewhere => elsewhere += 1,
        Place::Nowhere => {}
    });
    let rest = table.rows as u64 - used - elsewhere;
    let others = table.rows_read - table.rows as u64 - table.repeats - table.not_in_segment;
    let reasons = [
        ("duplicate", table.repeats),
        ("not_in_segment", table.not_in_segment),
        ("outside_period", elsewhere),
        ("not_in_figure", rest),
        ("left_out", others),
    ];
    let left_out = reasons.into_iter().filter(|(_, rows)| *rows > 0);
    (used, left_out.map(|(reason, rows)| LeftOut { reason: reason.into(), rows }).collect())
}

/// In which periods a row counts for a figure.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In that of the figure.
    Here,
    /// In others.
    Elsewhere,
    /// In none.
    Nowhere,
}

fn each_row(formula: &Formula, ground: &Ground, table: &FactTable, at: usize, call: &mut dyn FnMut(usize, Place)) {
    let measures: Vec<Measure> = formula.measures().into_iter().filter(|measure| measure.of == table.kind).collect();
    for row in 0..table.rows {
        let mut place = if measures.is_empty() { Place::Here } else { Place::Nowhere };
        for measure in &measures {
            if place != Place::Here && measure.taken(table, row, ground.frame.today).is_some() {
                let is_here = measure.places(table, &ground.frame, row).contains(&at);
                place = if is_here { Place::Here } else { Place::Elsewhere };
            }
        }
        call(row, place);
    }
}

/// The rows of a fact table behind a figure of a period.
pub fn rows_behind(formula: &Formula, ground: &Ground, kind: FactKind, at: usize) -> Vec<usize> {
    let mut rows = Vec::new();
    if let Some(table) = ground.table(kind) {
        each_row(formula, ground, table, at, &mut |row, place| {
            if place == Place::Here {
                rows.push(row);
            }
        });
    }
    rows
}

/// The days whose orders are behind a figure of a period, as their numbers.
pub fn days_behind(formula: &Formula, ground: &Ground, at: usize) -> Range<i32> {
    let end = ground.days(at).end.0;
    match scope(formula, at) {
        Scope::Bucket => ground.days(at).start.0..end,
        Scope::WithPrevious => ground.days(at - 1).start.0..end,
        Scope::ToDate => i32::MIN..end,
    }
}

fn scope(formula: &Formula, at: usize) -> Scope {
    match formula.scope() {
        Scope::WithPrevious if at == 0 => Scope::Bucket,
        scope => scope,
    }
}

/// The rows of orders behind a figure and all others by reason.
fn rows_of_orders(formula: &Formula, orders: &Orders, view: &View, at: usize) -> (u64, Vec<LeftOut>) {
    let (in_scope, of_nobody) = view.rows(at, scope(formula, at));
    let nobody = if formula.by_customer() { of_nobody } else { 0 };
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
