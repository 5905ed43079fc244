//! Discount rate: how much of what was asked is given away.

use crate::metrics::prelude::*;

const fn sum(role: Role) -> Formula {
    Formula::Of(Measure::sum(FactKind::Orders, role, When::On(Role::Date), &[Test::Filled(Role::Discount)]))
}

const IS_ORDER: Test = Test::AtLeast(Role::Orders, 1);

/// Discount rate, before refunds.
pub const METRIC: Metric = Metric {
    id: "discount_rate",
    unit: Unit::Percent,
    better: Better::Down,
    level: 2,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 8: percentage of price given as discount",
    value: Formula::Ratio(&sum(Role::Discount), &sum(Role::Subtotal)),
    judged: Judged::Derived,
    variants: &[Variant {
        id: "share_of_orders",
        unit: Unit::Percent,
        value: Formula::Share(
            &Formula::Of(Measure::count(
                FactKind::Orders,
                When::On(Role::Date),
                &[IS_ORDER, Test::Filled(Role::Discount), Test::Not(&Test::AtMost(Role::Discount, 0))],
            )),
            &Formula::Of(Measure::count(FactKind::Orders, When::On(Role::Date), &[IS_ORDER])),
        ),
    }],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    #[test]
    fn no_discount_is_a_discount_of_nothing() {
        let orders = "order_id,customer_id,date,amount,discount\n\
                      O1,c1,2024-01-02,60.00,20.00\n\
                      O2,c2,2024-01-03,20.00,\n\
                      O3,c2,2024-01-04,-50.00,\n\
                      O4,c3,2024-02-04,0.00,0.00\n";
        let files = [("orders.csv", orders)];
        check_tables("discount_rate", &files, Period::Month, &[Some(0.2), None]);
        check_variant("discount_rate", "share_of_orders", &files, Period::Month, &[Some(0.5), Some(0.0)]);
    }
}
