//! Gross margin: how much of revenue is left once the goods are paid for.

use crate::metrics::prelude::*;

const KNOWN: &[Test] = &[Test::Filled(Role::Cost)];

const REVENUE: Formula = Formula::Of(Measure::sum(FactKind::Orders, Role::Amount, When::On(Role::Date), KNOWN));
const COST: Formula = Formula::Of(Measure::sum(FactKind::Orders, Role::Cost, When::On(Role::Date), KNOWN));

/// Gross margin. A refund gives no cost back.
pub const METRIC: Metric = Metric {
    id: "gross_margin",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 3",
    value: Formula::Ratio(&Formula::Difference(&REVENUE, &COST), &REVENUE),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn an_order_of_unknown_cost_is_left_out_and_a_refund_gives_none_back() {
        let orders = "order_id,customer_id,date,amount,cost,refunded_amount,refunded_at\n\
                      O1,c1,2024-01-02,60.00,20.00,,\n\
                      O2,c2,2024-01-03,40.00,20.00,20.00,2024-01-09\n\
                      O3,c3,2024-01-04,99.00,,50.00,2024-01-10\n\
                      O4,c3,2024-02-04,99.00,,,\n";
        check_tables("gross_margin", &[("orders.csv", orders)], Period::Month, &[Some(0.5), None]);
    }
}
