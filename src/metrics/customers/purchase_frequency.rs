//! Purchase frequency: orders for each active customer.

use crate::metrics::mean_of;
use crate::metrics::prelude::*;

/// Purchase frequency.
pub const METRIC: Metric = Metric {
    id: "purchase_frequency",
    unit: Unit::PerCustomer,
    better: Better::Up,
    level: 1,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5",
    value: Formula::Ratio(&of::ORDERS_OF_CUSTOMERS, &of::ACTIVE),
    judged: Judged::By { interval, sample },
    variants: &[],
};

fn interval(view: &View, at: usize) -> Option<Interval> {
    let estimate = mean_of(view.totals[at].orders_of_customer)?;
    // Who bought, bought once at least.
    Some(Interval::of_estimate(Some(estimate), "student_t")?.within(estimate.value, 1.0, f64::INFINITY))
}

fn sample(view: &View, at: usize) -> Option<Sample> {
    mean_of(view.totals[at].orders_of_customer).map(Sample::Estimate)
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
