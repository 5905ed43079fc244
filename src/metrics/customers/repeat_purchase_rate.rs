//! Repeat purchase rate: the share of customers who ever ordered again.

use crate::metrics::prelude::*;

/// Repeat purchase rate.
pub const METRIC: Metric = Metric {
    id: "repeat_purchase_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 1,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5",
    value: Formula::Share(&of::REPEAT_TO_DATE, &of::CUSTOMERS_TO_DATE),
    judged: Judged::By { interval, sample: Sample::none },
    variants: &[],
};

fn interval(view: &View, at: usize) -> Option<Interval> {
    Interval::of_share(view.totals[at].repeat_to_date, view.totals[at].customers_to_date)
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn a_second_order_makes_a_repeat_customer_for_good() {
        check("repeat_purchase_rate", STORY, &[Some(0.0), Some(1.0 / 3.0), Some(0.5), Some(0.5)]);
    }
}
