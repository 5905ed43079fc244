//! Scenario planning: how well the business thinks through possible futures, by its own scores.

use super::assessed::{metric, score};
use crate::metrics::prelude::*;

/// Scenario planning.
pub const METRIC: Metric = metric(
    "scenario_planning_effectiveness",
    "dimensions as the file names them; Schoemaker, “Scenario planning”, Sloan Management Review, 1995",
    value,
);

fn value(ground: &Ground, at: usize) -> Computed {
    score(ground, at, Meaning::ScenarioPlanning)
}
