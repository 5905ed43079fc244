//! Automated decisions reviewed: how many of them a person looked at.

use crate::metrics::prelude::*;

const AUTOMATED: Test = Test::Yes(Role::Automated);

/// Automated decisions reviewed.
pub const METRIC: Metric = Metric {
    id: "human_review_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 3,
    source: "GDPR, article 22 (3): human intervention in automated decisions",
    value: Formula::Share(
        &Formula::Of(Measure::count(
            FactKind::Decisions,
            When::On(Role::Date),
            &[AUTOMATED, Test::Yes(Role::Reviewed)],
        )),
        &Formula::Of(Measure::count(
            FactKind::Decisions,
            When::On(Role::Date),
            &[AUTOMATED, Test::Filled(Role::Reviewed)],
        )),
    ),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn what_people_decided_is_left_out() {
        let decisions = "decision_id,decided_at,insight_at,department,automated,reviewed_by_person\n\
                         B1,2024-01-05,2024-01-01,sales,yes,yes\n\
                         B2,2024-01-06,2024-01-01,sales,yes,no\n\
                         B3,2024-01-07,2024-01-01,sales,yes,\n\
                         B4,2024-01-07,2024-01-01,sales,no,yes\n\
                         B5,2024-02-29,2024-01-01,sales,no,yes\n";
        check_tables("human_review_rate", &[("decisions.csv", decisions)], Period::Month, &[Some(0.5), None]);
    }
}
