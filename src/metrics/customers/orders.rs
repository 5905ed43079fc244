//! Orders: how many there were.

use crate::facts::{Scope, View};
use crate::metrics::{Better, Counted, Figure, Interval, Measure, Metric, Sample, Writer};
use crate::stats::difference::Flow;
use crate::unit::Unit;

/// Orders.
pub const METRIC: Metric = Metric {
    id: "orders",
    name: "Orders",
    plain: "Orders",
    unit: Unit::Count,
    better: Better::Up,
    level: 1,
    needs: &[],
    definition: "How many orders were placed in the period. A free order counts; a refund does not.",
    formula: "number of orders",
    source: "standard bookkeeping; lines with one order number are one order",
    scope: Scope::Bucket,
    by_customer: false,
    compute,
    counted: Counted::ORDERS,
    interval: Interval::none,
    sample,
    worked,
    variants: &[],
};

fn compute(view: &View, at: usize) -> Measure {
    let orders = view.totals[at].orders;
    Ok(Figure::plain(orders as f64, orders))
}

fn sample(view: &View, at: usize) -> Option<Sample> {
    let totals = &view.totals[at];
    // Customers come with all their orders; who is not known comes with one.
    let variance = totals.orders_of_customer.squares + totals.orders_of_nobody.n as f64;
    Some(Sample::Flow(Flow { value: totals.orders as f64, variance }))
}

fn worked(view: &View, at: usize, write: Writer) -> String {
    write.count(view.totals[at].orders)
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
