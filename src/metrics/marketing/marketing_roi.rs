//! Marketing ROI: what is left of each unit of money that advertising cost.

use super::{ADS_COST, ADS_REVENUE, GROSS_PROFIT, SOLD};
use crate::metrics::prelude::*;

/// Marketing ROI.
pub const METRIC: Metric = Metric {
    id: "marketing_roi",
    unit: Unit::Percent,
    better: Better::Up,
    level: 1,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 10: (margin on attributed sales − cost) ÷ cost",
    value: Formula::Ratio(&Formula::Difference(&MARGIN_OF_ADS, &ADS_COST), &ADS_COST),
    judged: Judged::Derived,
    variants: &[Variant {
        id: "on_revenue",
        unit: Unit::Percent,
        value: Formula::Ratio(&Formula::Difference(&ADS_REVENUE, &ADS_COST), &ADS_COST),
    }],
};

/// What is left of the revenue of advertising at the gross margin of the period.
const MARGIN_OF_ADS: Formula = Formula::Product(&[ADS_REVENUE, Formula::Ratio(&GROSS_PROFIT, &SOLD)]);

#[cfg(test)]
mod tests {
    use super::super::cases::{ORDERS, SPEND};
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    #[test]
    fn goods_are_paid_before_advertising() {
        // Margins of 40 % and 40 %: 100 of 150, and 200 of 200.
        let expected = [Some((250.0 * 0.4 - 150.0) / 150.0), Some(0.0)];
        check_tables("marketing_roi", &[SPEND, ORDERS], Month, &expected);
        let on_revenue = [Some(100.0 / 150.0), Some(1.5)];
        check_variant("marketing_roi", "on_revenue", &[SPEND, ORDERS], Month, &on_revenue);
    }

    #[test]
    fn without_a_margin_only_the_return_on_revenue_is_known() {
        let orders = "order_id,customer_id,date,amount,cost\n1,ann,2024-01-01,1.00,\n2,ann,2024-02-01,1.00,0.25\n";
        let files = [SPEND, ("orders.csv", orders)];
        check_tables("marketing_roi", &files, Month, &[None, Some((500.0 * 0.75 - 200.0) / 200.0)]);
        check_variant("marketing_roi", "on_revenue", &[SPEND], Month, &[Some(100.0 / 150.0), Some(1.5)]);
    }
}
