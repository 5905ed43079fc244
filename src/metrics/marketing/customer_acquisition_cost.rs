//! Customer acquisition cost: what it costs to win a customer.

use super::{ACQUISITION_COST, ADS_COST};
use crate::metrics::prelude::*;

/// Customer acquisition cost (CAC).
pub const METRIC: Metric = Metric {
    id: "customer_acquisition_cost",
    unit: Unit::Money,
    better: Better::Down,
    level: 1,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5; ads, salaries, tools and agencies, not service",
    value: CAC,
    judged: Judged::Derived,
    variants: &[Variant { id: "ads_only", unit: Unit::Money, value: Formula::Ratio(&ADS_COST, &of::NEW) }],
};

pub(super) const CAC: Formula = Formula::Ratio(&ACQUISITION_COST, &of::NEW);

#[cfg(test)]
mod tests {
    use super::super::cases::{ORDERS, SPEND};
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    #[test]
    fn service_wins_nobody() {
        check_tables("customer_acquisition_cost", &[SPEND, ORDERS], Month, &[Some(225.0), Some(240.0)]);
        check_variant("customer_acquisition_cost", "ads_only", &[SPEND, ORDERS], Month, &[Some(75.0), Some(200.0)]);
    }

    #[test]
    fn where_nobody_was_won_nobody_has_a_cost() {
        let orders = "order_id,customer_id,date,amount\n1,ann,2024-01-01,1.00\n2,ann,2024-02-01,1.00\n";
        check_tables("customer_acquisition_cost", &[SPEND, ("orders.csv", orders)], Month, &[Some(450.0), None]);
    }
}
