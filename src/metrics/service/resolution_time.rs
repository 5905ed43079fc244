//! Resolution time: how long it takes until a case is solved.

use crate::metrics::prelude::*;

/// Resolution time.
pub const METRIC: Metric = Metric {
    id: "resolution_time",
    unit: Unit::Duration,
    better: Better::Down,
    level: 2,
    source: "Zendesk, full resolution time: from creation to the last time a ticket was solved",
    value: Formula::Median(TIME),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "mean", unit: Unit::Duration, value: Formula::Mean(TIME) },
        Variant { id: "p90", unit: Unit::Duration, value: Formula::Quantile(TIME, 0.9) },
    ],
};

const TIME: Measure = Measure::days(FactKind::Tickets, Role::Date, Role::ResolvedAt, &[]);

#[cfg(test)]
mod tests {
    use super::super::cases::TICKETS;
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    #[test]
    fn a_case_counts_where_it_was_solved() {
        // T4 came in January and took two days into February.
        check_tables("resolution_time", &[TICKETS], Month, &[Some(0.5), Some(2.0)]);
        check_variant("resolution_time", "mean", &[TICKETS], Month, &[Some(1.75 / 3.0), Some(6.5 / 3.0)]);
        check_variant("resolution_time", "p90", &[TICKETS], Month, &[Some(0.9), Some(3.6)]);
    }

    #[test]
    fn where_one_end_is_a_day_the_time_is_in_whole_days() {
        let days = "ticket_id,created_at,resolved_at,status\n\
                    1,2024-01-01 23:00,2024-01-02,solved\n2,2024-01-31 08:00,2024-01-31,solved\n";
        check_tables("resolution_time", &[("tickets.csv", days)], Month, &[Some(0.5)]);
    }
}
