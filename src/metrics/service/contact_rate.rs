//! Contact rate: how many cases come of each active customer.

use super::OPENED;
use crate::metrics::prelude::*;

/// Contact rate.
pub const METRIC: Metric = Metric {
    id: "contact_rate",
    unit: Unit::PerCustomer,
    better: Better::Down,
    level: 2,
    source: "tickets ÷ active customers, as in use in e-commerce (Gorgias)",
    value: Formula::Ratio(&OPENED, &of::ACTIVE),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use super::super::cases::TICKETS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn cases_are_set_against_customers_who_bought() {
        let orders = "order_id,customer_id,date,amount\n1,ann,2024-01-01,5.00\n2,bob,2024-01-02,5.00\n";
        let files = [TICKETS, ("orders.csv", orders)];
        check_tables("contact_rate", &files, Month, &[Some(2.0), None]);
    }
}
