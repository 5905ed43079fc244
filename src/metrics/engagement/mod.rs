//! Engagement and loyalty: what customers do, and what they are worth.

use super::{Ground, Metric};

mod cltv_growth;
mod customer_health_score;
mod customer_lifetime_value;
mod engagement_score;
mod interaction_quality;
mod onboarding_time;
mod revenue_at_risk;

/// The family, in the order of the catalogue.
pub const METRICS: &[Metric] = &[
    engagement_score::METRIC,
    customer_health_score::METRIC,
    interaction_quality::METRIC,
    customer_lifetime_value::METRIC,
    revenue_at_risk::METRIC,
    onboarding_time::METRIC,
    cltv_growth::METRIC,
];

/// Customers times periods that can be looked at while somebody waits.
const MOST: usize = 10_000_000;

fn is_too_much(ground: &Ground) -> bool {
    ground.facts.customers().saturating_mul(ground.frame.buckets.len()) > MOST
}
