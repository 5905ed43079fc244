//! Automation rate: how many cases a machine solves alone.

use super::{BY_PEOPLE, MACHINE};
use crate::metrics::prelude::*;

/// Automation rate.
pub const METRIC: Metric = Metric {
    id: "automation_rate",
    unit: Unit::Percent,
    better: Better::Neither,
    level: 3,
    source: "Zendesk, automated resolution rate: solved without a person ÷ solved",
    value: Formula::Share(&resolved(MACHINE), &resolved(&[TOLD])),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "score_automated", unit: Unit::Points, value: Formula::Mean(score(MACHINE)) },
        Variant { id: "score_people", unit: Unit::Points, value: Formula::Mean(score(&[TOLD, BY_PEOPLE])) },
    ],
};

const TOLD: Test = Test::Filled(Role::Automated);

const fn resolved(tests: &'static [Test]) -> Formula {
    Formula::Of(Measure::count(FactKind::Tickets, When::On(Role::ResolvedAt), tests))
}

const fn score(tests: &'static [Test]) -> Measure {
    Measure::values(FactKind::Tickets, Role::Satisfaction, When::On(Role::ResolvedAt), tests)
}

#[cfg(test)]
mod tests {
    use super::super::cases::TICKETS;
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    #[test]
    fn what_was_handed_to_a_person_is_hers() {
        check_tables("automation_rate", &[TICKETS], Month, &[Some(0.0), Some(2.0 / 3.0)]);
        check_variant("automation_rate", "score_automated", &[TICKETS], Month, &[None, Some(3.5)]);
        check_variant("automation_rate", "score_people", &[TICKETS], Month, &[Some(10.0 / 3.0), Some(4.0)]);
    }

    #[test]
    fn cases_of_which_nothing_is_said_do_not_count() {
        let tickets =
            "ticket_id,created_at,resolved_at,automated\n1,2024-01-01,2024-01-02,yes\n2,2024-01-03,2024-01-04,\n";
        check_tables("automation_rate", &[("tickets.csv", tickets)], Month, &[Some(1.0)]);
    }
}
