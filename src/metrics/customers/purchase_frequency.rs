//! Purchase frequency: orders for each active customer.

use crate::facts::{Scope, View};
use crate::metrics::{Better, Counted, Figure, Interval, Measure, Metric, Need, Sample, Undefined, Writer, mean_of};
use crate::unit::Unit;

/// Purchase frequency.
pub const METRIC: Metric = Metric {
    id: "purchase_frequency",
    name: "Purchase frequency",
    plain: "Orders per customer",
    unit: Unit::PerCustomer,
    better: Better::Up,
    level: 1,
    needs: &[Need::Customers],
    definition: "How often a customer who bought in the period bought in it.",
    formula: "orders of known customers ÷ active customers",
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5",
    scope: Scope::Bucket,
    by_customer: true,
    compute,
    counted: Counted::CUSTOMERS,
    interval,
    sample,
    worked,
    variants: &[],
};

fn compute(view: &View, at: usize) -> Measure {
    let totals = &view.totals[at];
    if totals.active == 0 {
        return Err(Undefined::nothing("no_customers_active", "orders of known customers"));
    }
    Ok(Figure::ratio(totals.orders_of_customer.sum, totals.active as f64, totals.active))
}

fn interval(view: &View, at: usize) -> Option<Interval> {
    let estimate = mean_of(view.totals[at].orders_of_customer)?;
    // Who bought, bought once at least.
    Some(Interval::of_estimate(Some(estimate), "student_t")?.within(estimate.value, 1.0, f64::INFINITY))
}

fn sample(view: &View, at: usize) -> Option<Sample> {
    mean_of(view.totals[at].orders_of_customer).map(Sample::Estimate)
}

fn worked(view: &View, at: usize, write: Writer) -> String {
    let totals = &view.totals[at];
    format!("{} ÷ {}", write.count(totals.orders_of_customer.sum as u64), write.count(totals.active))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::testing::{STORY, check, view};

    #[test]
    fn nobody_buys_less_than_once() {
        let found = interval(&view(&["ann 2024-01-01 1", "ann 2024-01-31 1", "bob 2024-01-31 1"]), 0);
        assert!(found.is_some_and(|interval| interval.low == 1.0 && interval.high > 2.0), "{found:?}");
    }

    #[test]
    fn only_those_who_bought_count() {
        check("purchase_frequency", STORY, &[Some(1.0), Some(2.0), Some(1.0), Some(1.0)]);
    }
}
