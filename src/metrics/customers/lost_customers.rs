//! Lost customers: active in the period before, not in this one.

use super::lost;
use crate::metrics::prelude::*;

/// Lost customers.
pub const METRIC: Metric = Metric {
    id: "lost_customers",
    unit: Unit::Count,
    better: Better::Down,
    level: 1,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5",
    value: of::LOST,
    judged: Judged::By { interval: Interval::none, sample: lost },
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn a_month_without_an_order_is_a_loss() {
        check("lost_customers", STORY, &[None, Some(2.0), Some(0.0), Some(2.0)]);
    }
}
