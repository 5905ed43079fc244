//! Time to put errors right: how long it takes from finding an error of a decision to mending it.

use crate::metrics::prelude::*;

/// Time to put errors right.
pub const METRIC: Metric = Metric {
    id: "error_rectification_time",
    unit: Unit::Days,
    better: Better::Down,
    level: 3,
    source: "GDPR, article 16: rectification without undue delay; mean time to repair in IEC 60050-192",
    value: Formula::Median(Measure::days(FactKind::Decisions, Role::ErrorFoundAt, Role::ErrorFixedAt, &[])),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn an_error_counts_when_it_is_mended() {
        let decisions = "decision_id,decided_at,insight_at,department,automated,error_found_at,error_fixed_at\n\
                         B1,2024-01-05,2024-01-01,sales,yes,2024-01-07,2024-02-07\n\
                         B2,2024-01-06,2024-01-01,sales,yes,2024-01-30,2024-02-02\n\
                         B3,2024-01-07,2024-01-01,sales,yes,2024-01-30,\n\
                         B4,2024-02-29,2024-02-07,sales,no,,\n";
        check_tables("error_rectification_time", &[("decisions.csv", decisions)], Period::Month, &[None, Some(17.0)]);
    }
}
