//! Organisation and market: decisions, launches, the market, predictions, staff and how the business judges itself.

use super::Metric;

mod assessed;
mod crm_roi;
mod culture_maturity;
mod cx_value;
mod data_driven_share;
mod decision_velocity;
mod ecosystem_contribution;
mod employee_engagement;
mod employee_retention;
mod employee_turnover;
mod innovation_rate;
mod launch_lead_time;
mod market;
mod market_share;
mod new_segment_growth;
mod organisational_learning;
mod prediction_accuracy;
mod relative_market_share;
mod scenario_planning_effectiveness;
mod staffing;
mod strategic_alignment;
mod strategic_resilience;

/// The family, in the order of the catalogue.
pub const METRICS: &[Metric] = &[
    decision_velocity::METRIC,
    data_driven_share::METRIC,
    innovation_rate::METRIC,
    launch_lead_time::METRIC,
    ecosystem_contribution::METRIC,
    crm_roi::METRIC,
    market_share::METRIC,
    relative_market_share::METRIC,
    new_segment_growth::METRIC,
    prediction_accuracy::METRIC,
    employee_retention::METRIC,
    employee_turnover::METRIC,
    employee_engagement::METRIC,
    scenario_planning_effectiveness::METRIC,
    strategic_resilience::METRIC,
    strategic_alignment::METRIC,
    organisational_learning::METRIC,
    culture_maturity::METRIC,
    cx_value::METRIC,
];
