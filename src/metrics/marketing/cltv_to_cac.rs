//! CLTV to CAC: how many times over a customer brings what it cost to win one.

use super::customer_acquisition_cost::CAC;
use crate::metrics::prelude::*;

/// CLTV : CAC.
pub const METRIC: Metric = Metric {
    id: "cltv_to_cac",
    unit: Unit::Ratio,
    better: Better::Up,
    level: 2,
    source: "Skok, SaaS Metrics 2.0; with the historical lifetime value, which no model has a part in",
    value: Formula::Ratio(&HISTORICAL_VALUE, &CAC),
    judged: Judged::Derived,
    variants: &[],
};

/// What a known customer has brought to date.
const HISTORICAL_VALUE: Formula = Formula::Ratio(&of::REVENUE_TO_DATE, &of::CUSTOMERS_TO_DATE);

#[cfg(test)]
mod tests {
    use super::super::cases::{ORDERS, SPEND};
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn the_value_is_that_of_all_customers_to_date() {
        // 1000 by two, then 1100 by three.
        let expected = [Some(500.0 / 225.0), Some(1100.0 / 3.0 / 240.0)];
        check_tables("cltv_to_cac", &[SPEND, ORDERS], Month, &expected);
    }
}
