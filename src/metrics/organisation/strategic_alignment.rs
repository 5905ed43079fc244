//! Strategic alignment: how well what is done fits what is meant, by the business's own scores.

use super::assessed::{metric, score};
use crate::metrics::prelude::*;

/// Strategic alignment.
pub const METRIC: Metric =
    metric("strategic_alignment", "dimensions as the file names them; Kaplan & Norton, Alignment, 2006", value);

fn value(ground: &Ground, at: usize) -> Computed {
    score(ground, at, Meaning::Alignment)
}
