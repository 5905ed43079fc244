//! First response time: how long customers wait for the first answer of a person.

use super::PEOPLE;
use crate::metrics::prelude::*;

/// First response time.
pub const METRIC: Metric = Metric {
    id: "first_response_time",
    unit: Unit::Duration,
    better: Better::Down,
    level: 2,
    source: "Zendesk, first reply time: replies of agents, recorded when they are made",
    value: Formula::Median(WAIT),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "mean", unit: Unit::Duration, value: Formula::Mean(WAIT) },
        Variant { id: "p90", unit: Unit::Duration, value: Formula::Quantile(WAIT, 0.9) },
        Variant {
            id: "all",
            unit: Unit::Duration,
            value: Formula::Median(Measure::days(FactKind::Tickets, Role::Date, Role::FirstResponseAt, &[])),
        },
    ],
};

const WAIT: Measure = Measure::days(FactKind::Tickets, Role::Date, Role::FirstResponseAt, PEOPLE);

#[cfg(test)]
mod tests {
    use super::super::cases::TICKETS;
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    const HOUR: f64 = 1.0 / 24.0;

    #[test]
    fn what_a_machine_answers_alone_does_not_count() {
        check_tables("first_response_time", &[TICKETS], Month, &[Some(2.0 * HOUR), Some(12.0 * HOUR)]);
        check_variant("first_response_time", "all", &[TICKETS], Month, &[Some(1.05 * HOUR), Some(6.5 * HOUR)]);
        // 2 h, 4 h and 6 minutes; the 90th percentile lies 0.8 of the way from the second to the third.
        check_variant("first_response_time", "mean", &[TICKETS], Month, &[Some(6.1 / 3.0 * HOUR), Some(12.0 * HOUR)]);
        check_variant("first_response_time", "p90", &[TICKETS], Month, &[Some(3.6 * HOUR), Some(12.0 * HOUR)]);
    }

    #[test]
    fn an_answer_before_the_question_is_a_slip() {
        let slip = "ticket_id,created_at,first_response_at\n\
                    T1,2024-01-02 08:00,2024-01-01 08:00\nT2,2024-01-31 08:00,2024-01-31 09:00\n";
        check_tables("first_response_time", &[("tickets.csv", slip)], Month, &[Some(HOUR)]);
    }

    #[test]
    fn minutes_in_a_column_say_the_same() {
        let minutes = "Ticket ID,Created at,First reply time in minutes,Status\n\
                       1,2024-01-02 08:00,90,solved\n2,2024-01-03 08:00,30,solved\n3,2024-01-31 23:00,120,solved\n";
        check_tables("first_response_time", &[("tickets.csv", minutes)], Month, &[Some(HOUR), Some(2.0 * HOUR)]);
    }
}
