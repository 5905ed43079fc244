//! Time to deliver: how long customers wait for what they ordered.

use crate::metrics::prelude::*;

const SHIPPED: Formula = Formula::Median(Measure::days(FactKind::Orders, Role::Date, Role::ShippedAt, &[]));

/// Time to deliver: until delivery, else until it was sent off.
pub const METRIC: Metric = Metric {
    id: "fulfilment_time",
    unit: Unit::Days,
    better: Better::Down,
    level: 2,
    source: "order cycle time: APICS/ASCM SCOR model, RS.1.1 order fulfilment cycle time",
    value: Formula::First(&[
        Formula::Median(Measure::days(FactKind::Orders, Role::Date, Role::DeliveredAt, &[])),
        SHIPPED,
    ]),
    judged: Judged::Derived,
    variants: &[Variant { id: "shipped", unit: Unit::Days, value: SHIPPED }],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    #[test]
    fn an_order_counts_when_it_arrives() {
        let orders = "order_id,customer_id,date,amount,shipped_at,delivered_at\n\
                      O1,c1,2024-01-02,60.00,2024-01-03,2024-01-06\n\
                      O2,c2,2024-01-03,20.00,2024-01-04,2024-02-02\n\
                      O3,c2,2024-01-04,20.00,2024-01-09,\n\
                      O4,c3,2024-02-04,10.00,2024-02-03,2024-02-05\n\
                      O5,c3,2024-02-29,10.00,,\n";
        let files = [("orders.csv", orders)];
        check_tables("fulfilment_time", &files, Period::Month, &[Some(4.0), Some(15.5)]);
        check_variant("fulfilment_time", "shipped", &files, Period::Month, &[Some(1.0), None]);
    }

    #[test]
    fn midnight_behind_every_day_is_no_time_of_day() {
        let orders = "order_id,customer_id,date,amount,delivered_at\nO1,c1,2024-01-02 18:00,60.00,2024-01-05 00:00:00\n\
                      O2,c1,2024-01-09 08:30,60.00,2024-01-12 00:00:00\n";
        check_tables("fulfilment_time", &[("orders.csv", orders)], Period::Month, &[Some(3.0)]);
    }

    #[test]
    fn without_a_day_of_delivery_sending_off_counts() {
        let orders = "order_id,customer_id,date,amount,shipped_at\nO1,c1,2024-01-02,60.00,2024-01-05\n\
                      O2,c1,2024-01-31,60.00,\n";
        check_tables("fulfilment_time", &[("orders.csv", orders)], Period::Month, &[Some(3.0)]);
    }
}
