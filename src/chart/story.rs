//! What does a series say in words? The takeaway, the description and the table of lines and sparklines.

use super::scene::Table;
use super::sheet::{Cell, Sheet, unit_name};
use super::ticks;
use crate::metrics::{Point, Series, TOO_FEW};
use crate::money::Currency;
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
        let name = &self.series.name;
        let when = |point: &Point| self.when(point);
        let newest = self.points.iter().enumerate().rev().find(|(_, point)| self.finished(point).is_some());
        if let Some((index, point)) = newest {
            let said = format!("{name}: {} {}", self.figure(point), when(point));
            return said + &self.compared_with(index).map_or(String::new(), |then| self.change(point, then));
        }
        if let Some(point) = self.points.iter().rev().find(|point| self.value(point).is_some()) {
            return format!("{name}: {} so far {}, which is not finished", self.figure(point), when(point));
        }
        match self.points {
            [] => format!("{name}: there is no {} to show", self.series.period.id()),
            _ => format!("{name}: it has no value in any {}", self.series.period.id()),
        }
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
            _ => format!("from {}", self.counts(point)),
        }
    }

    fn change(&self, now: &Point, then: &Point) -> String {
        let (Some(value), Some(before)) = (self.value(now), self.value(then)) else { return String::new() };
        if self.is_few(now) || self.is_few(then) {
            return format!(", after {} {}", self.counts(then), self.when(then));
        }
        let difference = value - before;
        let (size, zero) = if self.series.unit == Unit::Percent {
            let points = self.locale.decimal_text(difference.abs() * 100.0, 1);
            (format!("{points} points"), self.locale.decimal_text(0.0, 1) + " points")
        } else if before > 0.0 {
            let share = |share: f64| self.locale.number(share, Unit::Percent, None, Precision::Tile);
            (share(difference.abs() / before), share(0.0))
        } else {
            return format!(", after {} {}", self.number(before, Precision::Tile), self.when(then));
        };
        let than = self.locale.named_period(self.series.period, then.bucket.span.start);
        let direction = if difference > 0.0 { "above" } else { "below" };
        if size == zero { format!(", level with {than}") } else { format!(", {size} {direction} {than}") }
    }

    /// What is drawn, its range, its extremes, and what to mind.
    pub(super) fn description(&self, kind: &str) -> String {
        let Series { name, period, points: all, .. } = self.series;
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else {
            return format!("{kind} of {name} by {}: empty.", period.id());
        };
        let mut text = format!("{kind} of {name} by {}, {} to {}", period.id(), self.period(first), self.period(last));
        let finished: Vec<(&Point, f64)> = self
            .points
            .iter()
            .filter(|point| !point.bucket.partial)
            .filter_map(|point| Some((point, self.value(point)?)))
            .collect();
        let lowest = finished.iter().min_by(|a, b| a.1.total_cmp(&b.1));
        let highest = finished.iter().rev().max_by(|a, b| a.1.total_cmp(&b.1));
        if let (Some(low), Some(high)) = (lowest, highest) {
            let said = |(point, value): &(&Point, f64)| {
                format!("{} {}", self.number(*value, Precision::Tile), self.when(point))
            };
            if low.1 == high.1 {
                text += &format!("; every finished {} has {}", period.id(), self.number(low.1, Precision::Tile));
            } else {
                text += &format!("; lowest {}, highest {}", said(low), said(high));
            }
        }
        let partial: Vec<String> = self.points.iter().filter(|p| p.bucket.partial).map(|p| self.period(p)).collect();
        if !partial.is_empty() {
            let verb = if partial.len() == 1 { "is" } else { "are" };
            text += &format!("; {} {verb} not complete in the data", partial.join(" and "));
        }
        let undefined = self.points.iter().filter(|point| self.value(point).is_none()).count();
        if undefined > 0 {
            text += &format!("; no value in {} of {}", self.count(undefined), self.count(self.points.len()));
        }
        if self.points.len() < all.len() {
            text +=
                &format!("; only the newest {} of {} are shown", self.count(self.points.len()), self.count(all.len()));
        }
        text + "."
    }

    fn count(&self, count: usize) -> String {
        let unit = self.series.period.id();
        let plural = if count == 1 { "" } else { "s" };
        format!("{} {unit}{plural}", self.locale.number(count as f64, Unit::Count, None, Precision::Full))
    }

    /// What a mark says below its period.
    pub(super) fn lines(&self, point: &Point) -> Vec<String> {
        let value = match self.value(point) {
            Some(value) => format!("{}: {}", self.series.name, self.number(value, Precision::Tile)),
            None => format!("{}: no value", self.series.name),
        };
        let note =
            point.bucket.partial.then(|| format!("This {} is not complete in the data", self.series.period.id()));
        [value].into_iter().chain(note).collect()
    }

    pub(super) fn table(&self) -> Table {
        let row = |point: &Point| {
            let value = self.value(point).map_or("no value".into(), |value| self.number(value, Precision::Full));
            let note = if point.bucket.partial { "not complete" } else { "" };
            vec![self.period(point), value, note.into()]
        };
        let period = self.series.period.id();
        Table {
            caption: format!("{} by {period}", self.series.name),
            columns: vec![capital(period), self.series.name.clone(), "Note".into()],
            rows: self.points.iter().map(row).collect(),
            sheet: self.sheet(),
        }
    }

    /// A row a period, by its first and its last day.
    fn sheet(&self) -> Sheet {
        let Series { name, unit, currency, .. } = self.series;
        let header = ["First day", "Last day", name.as_str(), "Unit", "Note"].map(Cell::from).into();
        let row = |point: &Point| {
            let span = point.bucket.span;
            let note = if point.bucket.partial { "not complete" } else { "" };
            vec![
                span.start.into(),
                span.end.plus(-1).into(),
                Cell::of(self.value(point), *unit, *currency),
                unit_name(*unit, *currency).into(),
                note.into(),
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
