//! Strategic resilience: how well the business withstands and uses change, by its own scores.

use super::assessed::{metric, score};
use crate::metrics::prelude::*;

/// Strategic resilience.
pub const METRIC: Metric = metric(
    "strategic_resilience",
    "dimensions as the file names them; Hamel & Välikangas, “The quest for resilience”, HBR, 2003",
    value,
);

fn value(ground: &Ground, at: usize) -> Computed {
    score(ground, at, Meaning::Resilience)
}
