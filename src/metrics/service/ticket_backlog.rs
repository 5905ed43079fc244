//! Backlog: cases that are open at the period's end.

use crate::metrics::prelude::*;

/// Backlog.
pub const METRIC: Metric = Metric {
    id: "ticket_backlog",
    unit: Unit::Count,
    better: Better::Down,
    level: 2,
    source: "Zendesk, backlog: tickets created and not yet solved",
    value: Formula::Of(Measure::count(FactKind::Tickets, When::Open(Role::Date, &[Role::ResolvedAt]), NOT_SOLVED)),
    judged: Judged::Derived,
    variants: &[],
};

/// A case that is solved, while nobody noted when, was open at no end that is known.
const NOT_SOLVED: &[Test] =
    &[Test::Any(&[Test::Noted(Role::ResolvedAt), Test::Not(&Test::Became(&[Outcome::Solved]))])];

#[cfg(test)]
mod tests {
    use super::super::cases::TICKETS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn a_case_is_open_until_the_day_it_is_solved() {
        check_tables("ticket_backlog", &[TICKETS], Month, &[Some(1.0), Some(1.0)]);
    }

    #[test]
    fn solved_and_nobody_noted_when_is_not_open_for_ever() {
        let tickets = "ticket_id,created_at,resolved_at,status\n\
                       1,2024-01-01,,solved\n2,2024-01-03,,open\n3,2024-01-03,2024-02-01,solved\n";
        check_tables("ticket_backlog", &[("tickets.csv", tickets)], Month, &[Some(2.0), Some(1.0)]);
    }
}
