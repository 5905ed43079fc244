//! Average spend per customer: revenue for each active customer.

use crate::metrics::mean_with;
use crate::metrics::prelude::*;

/// Average spend per customer.
pub const METRIC: Metric = Metric {
    id: "spend_per_customer",
    unit: Unit::Money,
    better: Better::Up,
    level: 1,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5",
    value: Formula::Ratio(&of::REVENUE_OF_CUSTOMERS, &of::ACTIVE),
    judged: Judged::By { interval, sample },
    variants: &[],
};

fn interval(view: &View, at: usize) -> Option<Interval> {
    let inactive = view.totals[at].spend_of_inactive;
    let estimate = mean_with(view.totals[at].spend, inactive)?;
    let method = if inactive.n == 0 { "student_t" } else { "linearised" };
    // No more can go back than was sold.
    Some(Interval::of_estimate(Some(estimate), method)?.within(estimate.value, 0.0, f64::INFINITY))
}

fn sample(view: &View, at: usize) -> Option<Sample> {
    mean_with(view.totals[at].spend, view.totals[at].spend_of_inactive).map(Sample::Estimate)
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn refunds_lower_the_spend() {
        check("spend_per_customer", STORY, &[Some(20.0), Some(20.0), Some(85.0 / 3.0), Some(10.0)]);
    }
}
