//! Speed of launches: how long it takes from the start of a project to its launch.

use crate::metrics::prelude::*;

/// Speed of launches.
pub const METRIC: Metric = Metric {
    id: "launch_lead_time",
    unit: Unit::Days,
    better: Better::Down,
    level: 3,
    source: "time to market: Griffin, “Metrics for measuring product development cycle time”, JPIM 10(2), 1993",
    value: Formula::Median(Measure::days(FactKind::Initiatives, Role::StartedAt, Role::Date, &[])),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn a_launch_without_a_start_has_no_length() {
        let launches = "name,started_at,launched_at,kind,partner,revenue,cost,shared_value\n\
                        A,2024-01-01,2024-01-21,other,,300.00,100.00,\n\
                        B,2024-01-21,2024-01-31,other,,100.00,100.00,\n\
                        C,,2024-02-25,other,,,100.00,\n";
        check_tables("launch_lead_time", &[("initiatives.csv", launches)], Period::Month, &[Some(15.0), None]);
    }
}
