//! Responsible use of data and automation: consent, privacy, review by people, and whether groups are treated alike.

use super::Metric;

mod consent_rate;
mod demographic_parity;
mod equal_opportunity;
mod error_rectification_time;
mod groups;
mod human_review_rate;
mod privacy_requests_resolved;

/// The family, in the order of the catalogue.
pub const METRICS: &[Metric] = &[
    consent_rate::METRIC,
    privacy_requests_resolved::METRIC,
    human_review_rate::METRIC,
    error_rectification_time::METRIC,
    demographic_parity::METRIC,
    equal_opportunity::METRIC,
];
