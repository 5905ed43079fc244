//! Orders: how many there were.

use crate::metrics::prelude::*;
use crate::stats::difference::Flow;

/// Orders.
pub const METRIC: Metric = Metric {
    id: "orders",
    unit: Unit::Count,
    better: Better::Up,
    level: 1,
    source: "standard bookkeeping; lines with one order number are one order",
    value: of::ORDERS,
    judged: Judged::By { interval: Interval::none, sample },
    variants: &[],
};

fn sample(view: &View, at: usize) -> Option<Sample> {
    let totals = &view.totals[at];
    // Customers come with all their orders; who is not known comes with one.
    let variance = totals.orders_of_customer.squares + totals.orders_of_nobody.n as f64;
    Some(Sample::Flow(Flow { value: totals.orders as f64, variance }))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn refunds_are_not_orders_and_free_orders_are() {
        check("orders", STORY, &[Some(3.0), Some(2.0), Some(3.0), Some(1.0)]);
        check("orders", &["ann 2024-01-01 0.00", "ann 2024-01-31 -5.00"], &[Some(1.0)]);
    }
}
