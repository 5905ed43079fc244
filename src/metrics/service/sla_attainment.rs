//! Answered in time: how many cases got their first answer by the time that was promised.

use crate::metrics::prelude::*;

/// Answered in time.
pub const METRIC: Metric = Metric {
    id: "sla_attainment",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "ITIL, service level agreement: promises kept ÷ promises that fell due",
    value: Formula::Share(&due(&[Test::By(Role::FirstResponseAt, Role::DueAt)]), &due(&[])),
    judged: Judged::Derived,
    variants: &[Variant {
        id: "resolved",
        unit: Unit::Percent,
        value: Formula::Share(&due(&[Test::By(Role::ResolvedAt, Role::DueAt)]), &due(&[])),
    }],
};

const fn due(tests: &'static [Test]) -> Formula {
    Formula::Of(Measure::count(FactKind::Tickets, When::On(Role::DueAt), tests))
}

#[cfg(test)]
mod tests {
    use super::super::cases::TICKETS;
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    #[test]
    fn who_got_no_answer_waited_too_long() {
        check_tables("sla_attainment", &[TICKETS], Month, &[Some(2.0 / 3.0), Some(0.5)]);
        check_variant("sla_attainment", "resolved", &[TICKETS], Month, &[Some(0.0), Some(0.0)]);
    }

    #[test]
    fn a_date_alone_is_kept_until_the_end_of_its_day() {
        let tickets = "ticket_id,created_at,first_response_at,due_date\n\
                       1,2024-01-01 08:00,2024-01-02 23:59,2024-01-02\n2,2024-01-01 08:00,2024-01-03 00:00,2024-01-02\n";
        check_tables("sla_attainment", &[("tickets.csv", tickets)], Month, &[Some(0.5)]);
    }
}
