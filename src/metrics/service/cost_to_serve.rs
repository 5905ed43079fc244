//! Cost per ticket: what a solved case costs.

use super::{RESOLVED, SERVICE_COST};
use crate::metrics::prelude::*;

/// Cost per ticket.
pub const METRIC: Metric = Metric {
    id: "cost_to_serve",
    unit: Unit::Money,
    better: Better::Down,
    level: 3,
    source: "HDI and MetricNet, cost per ticket: all costs of service ÷ tickets resolved",
    value: Formula::Ratio(&SERVICE_COST, &RESOLVED),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use super::super::cases::{SPEND, TICKETS};
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn all_that_was_solved_shares_the_cost() {
        check_tables("cost_to_serve", &[TICKETS, SPEND], Month, &[Some(20.0), Some(23.5)]);
    }

    #[test]
    fn where_nothing_was_solved_no_case_has_a_cost() {
        let tickets = "ticket_id,created_at,resolved_at\n1,2024-01-01,2024-02-02\n2,2024-02-01,2024-02-02\n";
        check_tables("cost_to_serve", &[("tickets.csv", tickets), SPEND], Month, &[None, Some(35.25)]);
    }
}
