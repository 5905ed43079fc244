//! Decisions informed by data: how many decisions rest on data.

use crate::metrics::prelude::*;

/// Decisions informed by data.
pub const METRIC: Metric = Metric {
    id: "data_driven_share",
    unit: Unit::Percent,
    better: Better::Up,
    level: 3,
    source: "Brynjolfsson, Hitt & Kim, “Strength in numbers”, 2011; as the file itself says",
    value: Formula::Share(
        &Formula::Of(Measure::count(FactKind::Decisions, When::On(Role::Date), &[Test::Yes(Role::DataDriven)])),
        &Formula::Of(Measure::count(FactKind::Decisions, When::On(Role::Date), &[Test::Filled(Role::DataDriven)])),
    ),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn who_says_nothing_is_left_out() {
        let decisions = "decision_id,decided_at,insight_at,department,data_driven\n\
                         B1,2024-01-05,2024-01-01,sales,yes\n\
                         B2,2024-01-06,2024-01-01,sales,no\n\
                         B3,2024-01-07,2024-01-01,sales,\n\
                         B4,2024-02-07,2024-02-01,sales,\n";
        check_tables("data_driven_share", &[("decisions.csv", decisions)], Period::Month, &[Some(0.5), None]);
    }
}
