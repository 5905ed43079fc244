//! Customer-centric culture: how far customers come first in the business, by its own scores.

use super::assessed::{metric, score};
use crate::metrics::prelude::*;

/// Customer-centric culture.
pub const METRIC: Metric = metric(
    "culture_maturity",
    "dimensions as the file names them; Shah et al., “The path to customer centricity”, JSR 9(2), 2006",
    value,
);

fn value(ground: &Ground, at: usize) -> Computed {
    score(ground, at, Meaning::Culture)
}
