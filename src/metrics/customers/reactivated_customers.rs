//! Returning after a gap: active again after a period without an order.

use crate::metrics::prelude::*;
use crate::stats::difference::Flow;

/// Returning after a gap.
pub const METRIC: Metric = Metric {
    id: "reactivated_customers",
    unit: Unit::Count,
    better: Better::Up,
    level: 2,
    source: "so that S + N + R − L = E",
    value: of::REACTIVATED,
    judged: Judged::By { interval: Interval::none, sample },
    variants: &[],
};

/// While the data are young, customers who come back look new.
fn sample(view: &View, at: usize) -> Option<Sample> {
    view.has_history(at).then(|| Sample::Flow(Flow::of_count(view.totals[at].reactivated)))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check, view};

    #[test]
    fn coming_back_takes_a_break() {
        check("reactivated_customers", STORY, &[None, Some(0.0), Some(1.0), Some(0.0)]);
    }

    #[test]
    fn movements_add_up() {
        for totals in view(STORY).totals {
            let start = totals.start.unwrap_or(0);
            assert_eq!(start + totals.new + totals.reactivated - totals.lost, totals.active);
        }
    }
}
