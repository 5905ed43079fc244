//! New customers: whose first order ever falls in the period.

use crate::metrics::prelude::*;
use crate::stats::difference::Flow;

/// New customers.
pub const METRIC: Metric = Metric {
    id: "new_customers",
    unit: Unit::Count,
    better: Better::Up,
    level: 1,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5",
    value: of::NEW,
    judged: Judged::By { interval: Interval::none, sample },
    variants: &[],
};

/// While the data are young, customers of long standing look new.
fn sample(view: &View, at: usize) -> Option<Sample> {
    view.has_history(at).then(|| Sample::Flow(Flow::of_count(view.totals[at].new)))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn everybody_is_new_once() {
        check("new_customers", STORY, &[Some(3.0), Some(0.0), Some(1.0), Some(0.0)]);
    }
}
