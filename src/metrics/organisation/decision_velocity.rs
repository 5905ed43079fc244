//! Decision velocity: how long it takes from an insight to a decision.

use crate::metrics::prelude::*;

/// Decision velocity.
pub const METRIC: Metric = Metric {
    id: "decision_velocity",
    unit: Unit::Days,
    better: Better::Down,
    level: 3,
    source: "decision latency: Hackathorn, “Real-time to real-value”, DM Review, 2004",
    value: Formula::Median(Measure::days(FactKind::Decisions, Role::InsightAt, Role::Date, &[])),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn a_decision_counts_when_it_is_made() {
        let decisions = "decision_id,decided_at,insight_at,department,data_driven\n\
                         B1,2024-01-05,2024-01-01,sales,yes\n\
                         B2,2024-02-01,2024-01-30,sales,no\n\
                         B3,2024-02-09,2024-02-03,service,yes\n\
                         B4,2024-02-10,,service,yes\n";
        check_tables("decision_velocity", &[("decisions.csv", decisions)], Period::Month, &[Some(4.0), Some(4.0)]);
    }

    #[test]
    fn a_decision_before_its_insight_is_a_slip() {
        let decisions = "decision_id,decided_at,insight_at,department,data_driven\n\
                         B1,2024-01-05,2024-01-09,sales,yes\n\
                         B2,2024-01-06,2024-01-06,sales,yes\n";
        check_tables("decision_velocity", &[("decisions.csv", decisions)], Period::Month, &[Some(0.0)]);
    }
}
