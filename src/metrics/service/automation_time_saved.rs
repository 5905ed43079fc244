//! Time saved by automation: what people would have needed for a machine's cases.

use super::{MACHINE, PEOPLE};
use crate::metrics::prelude::*;

/// Time saved by automation.
pub const METRIC: Metric = Metric {
    id: "automation_time_saved",
    unit: Unit::Duration,
    better: Better::Up,
    level: 3,
    source: "cases × time per case, with the elapsed time of people's cases for their time of work",
    value: Formula::Product(&[
        Formula::Of(Measure::count(FactKind::Tickets, When::On(Role::ResolvedAt), MACHINE)),
        Formula::Median(Measure::days(FactKind::Tickets, Role::Date, Role::ResolvedAt, PEOPLE)),
    ]),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use super::super::cases::TICKETS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn a_machines_cases_would_have_taken_as_long_as_peoples() {
        // In February two cases of a machine, and one of people that took four days.
        check_tables("automation_time_saved", &[TICKETS], Month, &[Some(0.0), Some(8.0)]);
    }

    #[test]
    fn without_a_case_of_people_nothing_says_how_long_they_take() {
        let tickets =
            "ticket_id,created_at,resolved_at,automated\n1,2024-01-01,2024-01-02,yes\n2,2024-02-01,2024-02-02,no\n";
        check_tables("automation_time_saved", &[("tickets.csv", tickets)], Month, &[None, Some(0.0)]);
    }
}
