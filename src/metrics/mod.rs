//! Metrics: one file each, a pure function of a [`View`](crate::facts::View); this file holds what they share.

use crate::diagnostic::LeftOut;
use crate::money::Currency;
use crate::time::{Period, Span};
use crate::unit::Unit;
use serde::Serialize;

/// A calendar period with a note whether the data covers all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Bucket {
    /// Its days, half-open.
    #[serde(flatten)]
    pub span: Span,
    /// Whether the data begins after its first day or ends before its last.
    pub partial: bool,
}

/// One point of a series.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Point {
    /// The period.
    #[serde(flatten)]
    pub bucket: Bucket,
    /// The value; `None` where it is undefined in that period.
    pub value: Option<f64>,
}

/// A metric over time, as charts take it.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// The metric's name in plain words.
    pub name: String,
    /// What the values are.
    pub unit: Unit,
    /// The currency, for money.
    pub currency: Option<Currency>,
    /// The calendar period of the points.
    pub period: Period,
    /// Oldest first, without gaps in time.
    pub points: Vec<Point>,
}

/// Which direction of a metric is good news.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Better {
    /// Higher is better.
    Up,
    /// Lower is better.
    Down,
    /// It depends.
    Neither,
}

/// A 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Interval {
    /// Lower end, in the metric's unit.
    pub low: f64,
    /// Upper end, in the metric's unit.
    pub high: f64,
    /// How it was made: `"wilson"`, `"student_t"`, `"bootstrap"`.
    pub method: &'static str,
}

/// Why a metric has no value, and what would give it one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Undefined {
    /// A stable name for scripts, in `snake_case`.
    pub code: &'static str,
    /// One sentence for the reader.
    pub message: String,
    /// What would unlock it, as one sentence.
    pub unlock: String,
}

/// The rows behind a figure.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Rows {
    /// Rows that count.
    pub used: u64,
    /// Rows that do not, by reason.
    pub left_out: Vec<LeftOut>,
}
