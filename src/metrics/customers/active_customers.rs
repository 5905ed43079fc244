//! Active customers: who ordered in the period.

use crate::metrics::prelude::*;
use crate::stats::difference::Flow;

/// Active customers.
pub const METRIC: Metric = Metric {
    id: "active_customers",
    unit: Unit::Count,
    better: Better::Up,
    level: 1,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5",
    value: of::ACTIVE,
    judged: Judged::By { interval: Interval::none, sample },
    variants: &[Variant { id: "window", unit: Unit::Count, value: of::WINDOW_ACTIVE }],
};

fn sample(view: &View, at: usize) -> Option<Sample> {
    Some(Sample::Flow(Flow::of_count(view.totals[at].active)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::ViewOptions;
    use crate::metrics::testing::{STORY, check, values};
    use crate::time::Period;

    #[test]
    fn a_customer_counts_once_a_month() {
        check("active_customers", STORY, &[Some(3.0), Some(1.0), Some(3.0), Some(1.0)]);
    }

    #[test]
    fn the_window_reaches_back() {
        // By the end of March, cid's one order is 81 days old; by the end of April, bob's is 51 and dan's 41.
        let options = ViewOptions { period: Some(Period::Month), window: 60, ..ViewOptions::default() };
        assert_eq!(values(&METRIC.variants[0].value, STORY, options), [Some(3.0); 4]);
    }
}
