//! What does a series say in words? The takeaway, the description and the table of lines and sparklines.

use super::scene::Table;
use super::sheet::{Cell, Sheet, unit_name};
use super::ticks;
use crate::metrics::{Point, Series, TOO_FEW};
use crate::money::Currency;
use crate::sentence::Value;
use crate::time::Period;
use crate::unit::{Locale, Precision, Unit};

/// The most points a picture and its table hold; more periods than this are named and left out.
pub(super) const MOST_POINTS: usize = 3_000;

/// A series cut to its newest [`MOST_POINTS`], with the reader's way of saying it.
pub(super) struct Story<'a> {
    pub series: &'a Series,
    pub points: &'a [Point],
    pub locale: &'a Locale,
}

impl<'a> Story<'a> {
    pub(super) fn new(series: &'a Series, locale: &'a Locale) -> Story<'a> {
        let points = &series.points[series.points.len().saturating_sub(MOST_POINTS)..];
        Story { series, points, locale }
    }

    /// The value; `None` where it is undefined or [no figure](is_figure).
    pub(super) fn value(&self, point: &Point) -> Option<f64> {
        point.value.filter(|value| is_figure(*value))
    }

    pub(super) fn number(&self, value: f64, precision: Precision) -> String {
        self.locale.number(value, self.series.unit, self.series.currency, precision)
    }

    pub(super) fn period(&self, point: &Point) -> String {
        self.locale.period(self.series.period, point.bucket.span.start)
    }

    /// `in May 2026`, `on 4 May 2026`.
    fn when(&self, point: &Point) -> String {
        self.locale.when(self.series.period, point.bucket.span.start)
    }

    /// The newest finished value against that of a year before, else against the one before it; from few observations
    /// how many they are, and nothing more.
    pub(super) fn takeaway(&self) -> String {
        let newest = self.points.iter().enumerate().rev().find(|(_, point)| self.finished(point).is_some());
        if let Some((index, point)) = newest {
            let (id, mut args) = self
                .compared_with(index)
                .and_then(|then| self.change(point, then))
                .unwrap_or_else(|| ("chart-newest", Vec::new()));
            args.extend(self.newest(point));
            return self.locale.say(id, &args);
        }
        if let Some(point) = self.points.iter().rev().find(|point| self.value(point).is_some()) {
            return self.locale.say("chart-newest-open", &self.newest(point));
        }
        let id = if self.points.is_empty() { "chart-nothing" } else { "chart-no-values" };
        self.locale.say(id, &[self.name(), self.by()])
    }

    /// What every takeaway names: whose value it is, how much and when.
    fn newest(&self, point: &Point) -> [Named; 3] {
        [self.name(), ("value", self.figure(point).into()), ("when", self.when(point).into())]
    }

    fn name(&self) -> Named {
        ("name", self.series.name.as_str().into())
    }

    fn by(&self) -> Named {
        by(self.series.period)
    }

    /// The value of a period that is over.
    fn finished(&self, point: &Point) -> Option<f64> {
        if point.bucket.partial { None } else { self.value(point) }
    }

    /// The same period a year before; where the series does not tell it the period before, of a day the same weekday.
    fn compared_with(&self, index: usize) -> Option<&Point> {
        let before = if self.series.period == Period::Day { 7 } else { 1 };
        let steps = [self.series.period.in_a_year(), before].into_iter();
        let mut points = steps.filter_map(|steps| self.points.get(index.checked_sub(steps)?));
        points.find(|point| self.finished(point).is_some())
    }

    /// Whether a point has too few observations for more than counts; a count rests on no more than it counts.
    fn is_few(&self, point: &Point) -> bool {
        let count = self.value(point).filter(|_| self.series.unit == Unit::Count);
        count.map_or(point.observations, |value| point.observations.min(value as u64)) < TOO_FEW
    }

    /// The value of a count, else the number of observations: `3`, `3 orders`.
    fn counts(&self, point: &Point) -> String {
        let count = self.value(point).filter(|_| self.series.unit == Unit::Count);
        count.map_or_else(
            || self.series.counted.words(point.observations, self.locale),
            |value| self.number(value, Precision::Tile),
        )
    }

    /// The value; from few observations their number in its place.
    fn figure(&self, point: &Point) -> String {
        match self.value(point) {
            Some(value) if self.series.unit == Unit::Count || !self.is_few(point) => {
                self.number(value, Precision::Tile)
            }
            _ => self.locale.say("chart-few", &[("counted", self.counts(point).into())]),
        }
    }

    /// The text of a change with what it is given beside the newest value.
    fn change(&self, now: &Point, then: &Point) -> Option<(&'static str, Vec<Named>)> {
        let (value, before) = (self.value(now)?, self.value(then)?);
        let after = |before: String| {
            let args = vec![("before", before.into()), ("then", self.when(then).into())];
            Some(("chart-newest-after", args))
        };
        if self.is_few(now) || self.is_few(then) {
            return after(self.counts(then));
        }
        let difference = value - before;
        let (size, zero) = if self.series.unit == Unit::Percent {
            let points =
                |points: f64| self.locale.say("tile-points", &[("number", self.locale.decimal_text(points, 1).into())]);
            (points(difference.abs() * 100.0), points(0.0))
        } else if before > 0.0 {
            let share = |share: f64| self.locale.number(share, Unit::Percent, None, Precision::Tile);
            (share(difference.abs() / before), share(0.0))
        } else {
            return after(self.number(before, Precision::Tile));
        };
        let than = ("than", self.locale.named_period(self.series.period, then.bucket.span.start).into());
        if size == zero {
            return Some(("chart-newest-level", vec![than]));
        }
        let way = Value::Key(if difference > 0.0 { "above" } else { "below" });
        Some(("chart-newest-change", vec![than, ("size", size.into()), ("way", way)]))
    }

    /// What is drawn, its range, its extremes, and what to mind.
    pub(super) fn description(&self, kind: &'static str) -> String {
        let (all, kind) = (&self.series.points, ("kind", Value::Key(kind)));
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else {
            return self.locale.say("chart-line-empty", &[kind, self.name(), self.by()]);
        };
        let ends = [("first", self.period(first).into()), ("last", self.period(last).into())];
        let [first, last] = ends;
        let mut parts = vec![self.locale.say("chart-line", &[kind, self.name(), self.by(), first, last])];
        let finished: Vec<(&Point, f64)> = self
            .points
            .iter()
            .filter(|point| !point.bucket.partial)
            .filter_map(|point| Some((point, self.value(point)?)))
            .collect();
        let lowest = finished.iter().min_by(|a, b| a.1.total_cmp(&b.1));
        let highest = finished.iter().rev().max_by(|a, b| a.1.total_cmp(&b.1));
        if let (Some(low), Some(high)) = (lowest, highest) {
            let number = |value: f64| Value::from(self.number(value, Precision::Tile));
            parts.push(if low.1 == high.1 {
                self.locale.say("chart-flat", &[self.by(), ("value", number(low.1))])
            } else {
                let args = [
                    ("low", number(low.1)),
                    ("low-when", self.when(low.0).into()),
                    ("high", number(high.1)),
                    ("high-when", self.when(high.0).into()),
                ];
                self.locale.say("chart-extremes", &args)
            });
        }
        let partial = self.points.iter().filter(|point| point.bucket.partial);
        let partial: Vec<Value> = partial.map(|point| self.period(point).into()).collect();
        if !partial.is_empty() {
            let args = [("count", partial.len().into()), ("periods", Value::List(partial))];
            parts.push(self.locale.say("chart-partial", &args));
        }
        let undefined = self.points.iter().filter(|point| self.value(point).is_none()).count();
        if undefined > 0 {
            let args = [("missing", self.count(undefined)), ("all", self.count(self.points.len()))];
            parts.push(self.locale.say("chart-gaps", &args));
        }
        if self.points.len() < all.len() {
            let args = [("shown", self.count(self.points.len())), ("all", self.count(all.len()))];
            parts.push(self.locale.say("chart-newest-only", &args));
        }
        parts.join("; ") + "."
    }

    /// `3 months`.
    fn count(&self, count: usize) -> Value {
        let args = [("count", count.into()), self.by(), many(self.series.period, self.locale)];
        self.locale.say("chart-periods", &args).into()
    }

    /// What a mark says below its period.
    pub(super) fn lines(&self, point: &Point) -> Vec<String> {
        let value = self.value(point).map_or_else(|| self.no_value(), |value| self.number(value, Precision::Tile));
        let value = self.locale.say("chart-value", &[self.name(), ("value", value.into())]);
        let note = point.bucket.partial.then(|| self.locale.say("chart-open", &[self.by()]));
        [value].into_iter().chain(note).collect()
    }

    pub(super) fn table(&self) -> Table {
        let row = |point: &Point| {
            let value = self.value(point).map_or_else(|| self.no_value(), |value| self.number(value, Precision::Full));
            vec![self.period(point), value, self.note(point)]
        };
        let words = self.locale.language;
        let caption = [("metric", self.series.name.as_str().into()), ("period", self.by().1)];
        Table {
            caption: self.locale.say("explain-table", &caption),
            columns: vec![
                capital(words.named("by", self.series.period.id())),
                self.series.name.clone(),
                words.text("chart-note").into(),
            ],
            rows: self.points.iter().map(row).collect(),
            sheet: self.sheet(),
        }
    }

    fn no_value(&self) -> String {
        self.locale.language.text("chart-no-value").to_owned()
    }

    /// What stands beside a period that is not over.
    fn note(&self, point: &Point) -> String {
        let text = point.bucket.partial.then(|| self.locale.language.text("chart-not-complete"));
        text.unwrap_or_default().to_owned()
    }

    /// A row a period, by its first and its last day.
    fn sheet(&self) -> Sheet {
        let Series { name, unit, currency, .. } = self.series;
        let words = self.locale.language;
        let [first, last, counted, note] =
            ["chart-first-day", "chart-last-day", "chart-unit", "chart-note"].map(|id| words.text(id));
        let header = [first, last, name.as_str(), counted, note].map(Cell::from).into();
        let row = |point: &Point| {
            let span = point.bucket.span;
            vec![
                span.start.into(),
                span.end.plus(-1).into(),
                Cell::of(self.value(point), *unit, *currency),
                unit_name(*unit, *currency, self.locale).into(),
                self.note(point).into(),
            ]
        };
        Sheet::new(self.locale, header, self.points.iter().map(row))
    }

    /// Round values for the axis and their labels, from the lowest to the highest value and 0.
    pub(super) fn value_ticks(&self, count: usize) -> Vec<(f64, String)> {
        let values = self.points.iter().filter_map(|point| self.value(point));
        let (low, high) = values.fold((0.0f64, 0.0f64), |(low, high), value| (low.min(value), high.max(value)));
        let unit = self.series.unit;
        let smallest_step = match unit {
            Unit::Count => 1.0,
            Unit::Percent => 0.001,
            Unit::Money | Unit::MoneyPerDay => {
                1.0 / 10f64.powi(self.series.currency.map_or(2, Currency::decimals) as i32)
            }
            Unit::Days | Unit::Points | Unit::Months => 0.1,
            Unit::PerCustomer | Unit::Ratio | Unit::Duration | Unit::Score => 0.01,
        };
        let ticks = if low == high { vec![0.0, 1.0] } else { ticks::nice(low, high, count, smallest_step) };
        let step = ticks[1] - ticks[0];
        let label = |value: f64| match unit {
            // Short forms drop the decimals that tell such neighbours apart.
            Unit::Percent if step < 0.0099 => self.number(value, Precision::Tile),
            Unit::Money if step < 0.99 => self.number(value, Precision::Tile),
            Unit::Days | Unit::PerCustomer | Unit::Ratio if step >= 1_000.0 => {
                self.locale.number(value, Unit::Count, None, Precision::Short)
            }
            _ => self.number(value, Precision::Short),
        };
        ticks.iter().map(|value| (*value, label(*value))).collect()
    }
}

/// An argument of a text, by its name.
pub(super) type Named = (&'static str, Value);

/// What a period is called, for a sentence: `month`.
pub(super) fn by(period: Period) -> Named {
    ("by", Value::Named("by", period.id()))
}

/// The same for several: `months`.
pub(super) fn many(period: Period, locale: &Locale) -> Named {
    ("many", locale.language.attribute("by", period.id(), "many").into())
}

/// Whether a number can be a figure of a business: finite, and small enough that sums of such numbers are too.
pub(super) fn is_figure(value: f64) -> bool {
    value.abs() <= 1e30
}

/// The word with a capital first letter.
pub(super) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or_else(String::new, |first| std::iter::once(first.to_ascii_uppercase()).chain(letters).collect())
}
