//! Customer lifetime value: what a customer has brought so far.

use crate::metrics::prelude::*;

/// Customer lifetime value (CLTV) by the one model that has no parameter: what is known of the past.
pub const METRIC: Metric = Metric {
    id: "customer_lifetime_value",
    unit: Unit::Money,
    better: Better::Up,
    level: 1,
    source: "historical value: Gupta et al., “Modeling customer lifetime value”, JSR 9(2), 2006",
    value: Formula::Ratio(&of::REVENUE_TO_DATE, &of::CUSTOMERS_TO_DATE),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn all_that_was_ever_spent_is_shared_by_all_who_ever_bought() {
        let orders = "order_id,customer_id,date,amount\n\
                      O1,c1,2024-01-02,30.00\n\
                      O2,c2,2024-01-03,10.00\n\
                      O3,,2024-01-04,99.00\n\
                      O4,c1,2024-02-02,20.00\n\
                      O5,c3,2024-03-02,40.00\n\
                      O6,c2,2024-03-31,-10.00\n";
        let expected = [Some(20.0), Some(30.0), Some(30.0)];
        check_tables("customer_lifetime_value", &[("orders.csv", orders)], Period::Month, &expected);
    }
}
