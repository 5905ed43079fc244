//! Escalation rate: how many of a machine's cases go on to a person.

use crate::metrics::prelude::*;

/// Escalation rate.
pub const METRIC: Metric = Metric {
    id: "escalation_rate",
    unit: Unit::Percent,
    better: Better::Neither,
    level: 3,
    source: "complement of the containment rate of automated service (Intercom, Zendesk)",
    value: Formula::Share(&automated(&[Test::Yes(Role::Automated), Test::Yes(Role::Escalated)]), &automated(TOLD)),
    judged: Judged::Derived,
    variants: &[],
};

const TOLD: &[Test] = &[Test::Yes(Role::Automated), Test::Filled(Role::Escalated)];

const fn automated(tests: &'static [Test]) -> Formula {
    Formula::Of(Measure::count(FactKind::Tickets, When::On(Role::Date), tests))
}

#[cfg(test)]
mod tests {
    use super::super::cases::TICKETS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn a_case_counts_where_it_was_opened() {
        check_tables("escalation_rate", &[TICKETS], Month, &[Some(0.5), Some(0.0)]);
    }

    #[test]
    fn where_nothing_says_whether_a_person_took_over_there_is_no_rate() {
        let tickets = "ticket_id,created_at,automated,escalated_to_person\n\
                       1,2024-01-01,yes,\n2,2024-01-02,no,no\n3,2024-02-01,yes,yes\n";
        check_tables("escalation_rate", &[("tickets.csv", tickets)], Month, &[None, Some(1.0)]);
    }
}
