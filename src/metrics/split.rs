//! A metric of one group of customers or rows: its value over the periods, without what only the whole is judged by.

use super::evaluate::{FEW, measure};
use super::{Computed, Grounds, Metric, Point};
use serde::Serialize;

/// A metric of one group.
#[derive(Debug, Clone, PartialEq)]
pub struct OfGroup {
    /// In the period that the metric's value is of.
    pub value: Computed,
    /// Over the whole range; `None` where undefined.
    pub total: Option<f64>,
    /// In every period.
    pub series: Vec<Point>,
}

/// What makes a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum GroupKind {
    /// One value.
    Value,
    /// Nothing is said.
    Blank,
    /// All other values.
    Other,
}

impl OfGroup {
    /// The metric on the grounds of a group.
    pub fn new(metric: &Metric, grounds: &Grounds) -> OfGroup {
        let Grounds { shown, whole, .. } = grounds;
        let point = |at: usize| {
            let figure = measure(metric, shown, at).ok();
            Point {
                bucket: shown.frame.buckets[at],
                value: figure.map(|figure| figure.value),
                observations: figure.map_or(0, |figure| figure.observations),
            }
        };
        OfGroup {
            value: measure(metric, shown, shown.frame.headline()),
            total: measure(metric, whole, 0).ok().map(|figure| figure.value),
            series: (0..shown.frame.buckets.len()).map(point).collect(),
        }
    }

    /// What the value rests on.
    pub fn observations(&self) -> u64 {
        self.value.as_ref().map_or(0, |figure| figure.observations)
    }

    /// Whether that are fewer than 30.
    pub fn few(&self) -> bool {
        self.value.is_ok() && self.observations() < FEW
    }
}
