//! Engagement and loyalty: what customers do, and what they are worth.

use super::Metric;

mod cltv_growth;
mod customer_lifetime_value;
mod engagement_score;
mod interaction_quality;
mod onboarding_time;

/// The family, in the order of the catalogue.
pub const METRICS: &[Metric] = &[
    engagement_score::METRIC,
    interaction_quality::METRIC,
    customer_lifetime_value::METRIC,
    onboarding_time::METRIC,
    cltv_growth::METRIC,
];
