//! Metrics over time, as every decision about them takes them, and the days that the reader marked.

use super::Facts;
use crate::analyses::Packed;
use countinghouse_kernels::time::{Day, Period, Span};
use serde::{Deserialize, Serialize};

/// What a workbook's metrics were, and what is known of their days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Metrics {
    /// The calendar of every series.
    #[serde(with = "calendar")]
    pub period: Period,
    /// In the order of the catalogue: those that have a value.
    pub series: Vec<Series>,
    /// Days on which something changed, the first one first.
    pub events: Vec<Event>,
    /// What is to be reached.
    pub targets: Vec<Target>,
}

/// A metric's values by period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// The metric's stable name.
    pub id: String,
    /// What its values are.
    pub measures: Measures,
    /// Whether the values of periods add up to that of all of them.
    pub adds_up: bool,
    /// Whether a value is of all that was so far, and so changes by itself as data grow.
    pub to_date: bool,
    /// Whether higher is better; `None` where it depends.
    pub higher_is_better: Option<bool>,
    /// The calendar of its periods.
    #[serde(with = "calendar")]
    pub period: Period,
    /// Oldest first, without gaps in time.
    pub points: Vec<Point>,
}

/// What values are, as far as it decides how they are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Measures {
    /// An amount of money.
    Money,
    /// A number of things.
    Count,
    /// So many of so many, each of which either is or is not.
    Share,
    /// Any other number.
    Other,
}

/// One period of a series.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// The period.
    pub span: Span,
    /// Whether the data do not cover all of it.
    pub partial: bool,
    /// The value; `None` where it is undefined.
    pub value: Option<f64>,
    /// What it rests on.
    pub observations: u64,
}

/// A day on which something changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// The day.
    pub date: Day,
    /// The last day on which it was still under way; the day itself where it took effect at once.
    pub until: Option<Day>,
    /// What it was.
    pub name: String,
    /// Another metric that it did not touch, to compare with.
    pub compare: Option<String>,
    /// Whether the reader marked it; else a table of launches names it.
    pub marked: bool,
}

/// Something to be reached.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// As it was written, or the metric's name.
    pub name: String,
    /// The metric.
    pub metric: String,
    /// What is to be reached.
    pub aim: Aim,
    /// The last day on which it may be reached.
    pub due: Day,
    /// Where it started; not known where `None`.
    pub start: Option<f64>,
    /// Of whom it is, where not of all.
    pub segment: Option<String>,
}

/// What is to be reached: a value, or a change of the value where it started, else of the newest.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Aim {
    /// The value.
    Value(f64),
    /// So much more of what it was, as a share; less where it is below 0.
    Change(f64),
    /// So much more in the metric's unit.
    Step(f64),
}

/// Days from one to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
pub struct Days {
    /// The first, as `YYYY-MM-DD`.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub start: Day,
    /// The day after the last.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub end: Day,
}

impl From<Span> for Days {
    fn from(span: Span) -> Days {
        Days { start: span.start, end: span.end }
    }
}

/// A metric of which nothing can be said.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RefusedMetric {
    /// The metric.
    pub id: String,
    /// Why.
    pub refused: crate::analyses::Said,
}

/// A series of whole periods without gaps: what a model can be fitted to.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    /// The place of the first value among the points.
    pub first: usize,
    /// The values.
    pub values: Vec<f64>,
}

impl Packed for Metrics {
    const NAME: &'static str = "metrics";

    fn of(facts: &Facts) -> Option<&Metrics> {
        if let Facts::Metrics(metrics) = facts { Some(metrics) } else { None }
    }
}

impl Metrics {
    /// The series of a metric.
    pub fn series(&self, id: &str) -> Option<&Series> {
        self.series.iter().find(|series| series.id == id)
    }
}

impl Series {
    /// How many periods later the same season is back; 1 where periods know none.
    pub fn season(&self) -> usize {
        match self.period {
            Period::Day => 7,
            Period::Week(_) => 52,
            Period::Month => 12,
            Period::Quarter(_) => 4,
            Period::Year(_) => 1,
        }
    }

    /// The newest whole periods that all have a value: a partial one at either end is left out, and what lies before a gap.
    pub fn whole(&self) -> Whole {
        let is_known = |point: &&Point| !point.partial && point.value.is_some_and(f64::is_finite);
        let end = self.points.iter().rposition(|point| is_known(&point)).map_or(0, |last| last + 1);
        let values: Vec<f64> =
            self.points[..end].iter().rev().take_while(is_known).filter_map(|point| point.value).collect();
        Whole { first: end - values.len(), values: values.into_iter().rev().collect() }
    }
}

/// Series for tests.
/// A period as two small numbers.
mod calendar {
    use super::Period;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(period: &Period, serializer: S) -> Result<S::Ok, S::Error> {
        period.code().serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Period, D::Error> {
        let code = <[u8; 2]>::deserialize(deserializer)?;
        Period::from_code(code).ok_or_else(|| D::Error::custom("no period"))
    }
}

/// Series for tests.
#[cfg(test)]
pub mod testing {
    use super::*;

    /// Months from January 2023 on.
    pub fn months(measures: Measures, values: &[Option<f64>]) -> Series {
        let first = Period::Month.index(Day::from_ymd(2023, 1, 1).unwrap());
        let point = |(at, value): (usize, &Option<f64>)| Point {
            span: Period::Month.span(first + at as i32),
            partial: false,
            value: *value,
            observations: 100,
        };
        Series {
            id: "revenue".into(),
            measures,
            adds_up: matches!(measures, Measures::Money | Measures::Count),
            to_date: false,
            higher_is_better: Some(true),
            period: Period::Month,
            points: values.iter().enumerate().map(point).collect(),
        }
    }

    /// Months that all have a value.
    pub fn of_values(measures: Measures, values: &[f64]) -> Series {
        months(measures, &values.iter().copied().map(Some).collect::<Vec<_>>())
    }

    /// One series and nothing else.
    pub fn alone(series: Series) -> Metrics {
        Metrics { period: series.period, series: vec![series], events: vec![], targets: vec![] }
    }

    /// A day.
    pub fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd(year, month, day).unwrap()
    }

    /// Normal draws with a mean of 0 and a deviation of 1.
    pub fn normal(random: &mut countinghouse_stats::random::Random) -> f64 {
        let uniform = ((random.next_u64() >> 11) as f64 + 0.5) / (1u64 << 53) as f64;
        countinghouse_stats::special::normal_quantile(uniform).unwrap()
    }
}

#[cfg(test)]
mod tests {
    use super::testing::months;
    use super::*;

    #[test]
    fn the_newest_whole_periods_without_a_gap_are_taken() {
        let mut series = months(Measures::Money, &[Some(1.0), None, Some(3.0), Some(4.0), Some(5.0)]);
        series.points[4].partial = true;
        assert_eq!(series.whole(), Whole { first: 2, values: vec![3.0, 4.0] });
        assert_eq!(months(Measures::Money, &[]).whole(), Whole { first: 0, values: vec![] });
    }

    #[test]
    fn metrics_are_packed_and_unpacked() {
        let event = Event { date: Day(19_000), until: None, name: "CRM".into(), compare: None, marked: true };
        let metrics = Metrics { events: vec![event], ..testing::alone(months(Measures::Share, &[Some(0.5), None])) };
        let facts = Facts::Metrics(metrics);
        assert_eq!(postcard::from_bytes::<Facts>(&facts.pack()).unwrap(), facts);
    }
}
