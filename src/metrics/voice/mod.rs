//! Voice of the customer: what customers say in surveys and reviews.

use super::Metric;

mod customer_effort_score;
mod customer_satisfaction;
mod net_promoter_score;
mod promoter_value_gap;
mod response_rate;
mod review_rating;
mod review_reply_rate;
mod sentiment;

/// The family, in the order of the catalogue.
pub const METRICS: &[Metric] = &[
    net_promoter_score::METRIC,
    customer_satisfaction::METRIC,
    customer_effort_score::METRIC,
    response_rate::METRIC,
    review_rating::METRIC,
    review_reply_rate::METRIC,
    sentiment::METRIC,
    promoter_value_gap::METRIC,
];
