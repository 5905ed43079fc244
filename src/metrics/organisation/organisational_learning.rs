//! Organisational learning: how well the business learns, by its own scores.

use super::assessed::{metric, score};
use crate::metrics::prelude::*;

/// Organisational learning.
pub const METRIC: Metric = metric(
    "organisational_learning",
    "dimensions as the file names them; Garvin, Edmondson & Gino, “Is yours a learning organization?”, HBR, 2008",
    value,
);

fn value(ground: &Ground, at: usize) -> Computed {
    score(ground, at, Meaning::Learning)
}
