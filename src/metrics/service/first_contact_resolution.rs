//! First contact resolution: how many cases the first answer solves.

use crate::metrics::prelude::*;

/// First contact resolution (FCR).
pub const METRIC: Metric = Metric {
    id: "first_contact_resolution",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "Zendesk, one-touch resolution: exactly one reply of an agent, not reopened",
    value: Formula::First(&[
        Formula::Share(
            &resolved(&[Test::AtLeast(Role::Replies, 1), Test::AtMost(Role::Replies, 1), NOT_REOPENED]),
            &resolved(&[Test::Filled(Role::Replies)]),
        ),
        Formula::Share(
            &resolved(&[Test::Yes(Role::FirstContact), NOT_REOPENED]),
            &resolved(&[Test::Filled(Role::FirstContact)]),
        ),
    ]),
    judged: Judged::Derived,
    variants: &[],
};

/// Nothing says how often it was opened again, or that it was.
const NOT_REOPENED: Test = Test::Not(&Test::Any(&[Test::AtLeast(Role::Reopens, 1), Test::Yes(Role::Reopens)]));

const fn resolved(tests: &'static [Test]) -> Formula {
    Formula::Of(Measure::count(FactKind::Tickets, When::On(Role::ResolvedAt), tests))
}

#[cfg(test)]
mod tests {
    use super::super::cases::TICKETS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn a_case_that_was_opened_again_was_not_solved_by_one_answer() {
        // T1 of three; T2 took two answers, T3 was opened again.
        check_tables("first_contact_resolution", &[TICKETS], Month, &[Some(1.0 / 3.0), Some(1.0)]);
    }

    #[test]
    fn cases_of_unknown_replies_do_not_count() {
        let replies = "ticket_id,created_at,resolved_at,replies\n\
                       1,2024-01-01,2024-01-02,1\n2,2024-01-03,2024-01-04,\n3,2024-02-03,2024-02-04,\n";
        check_tables("first_contact_resolution", &[("tickets.csv", replies)], Month, &[Some(1.0), None]);
    }

    #[test]
    fn yes_and_no_say_that_a_case_was_opened_again() {
        let reopened = "ticket_id,created_at,resolved_at,replies,reopened\n\
                        1,2024-01-01,2024-01-02,1,no\n2,2024-01-03,2024-01-04,1,yes\n3,2024-01-03,2024-01-04,1,\n";
        check_tables("first_contact_resolution", &[("tickets.csv", reopened)], Month, &[Some(2.0 / 3.0)]);
    }

    #[test]
    fn a_flag_says_it_where_no_replies_are_counted() {
        let flags = "ticket_id,created_at,resolved_at,solved_at_first_contact\n\
                     1,2024-01-01,2024-01-02,yes\n2,2024-01-03,2024-01-04,no\n3,2024-01-03,2024-01-04,\n";
        check_tables("first_contact_resolution", &[("tickets.csv", flags)], Month, &[Some(0.5)]);
    }
}
