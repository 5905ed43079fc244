//! Revenue: what was sold, less what went back.

use crate::metrics::prelude::*;
use crate::stats::difference::Flow;

/// Revenue.
pub const METRIC: Metric = Metric {
    id: "revenue",
    unit: Unit::Money,
    better: Better::Up,
    level: 1,
    source: "standard bookkeeping; refunds by the rule shown on the card",
    value: of::REVENUE,
    judged: Judged::By { interval: Interval::none, sample },
    variants: &[],
};

fn sample(view: &View, at: usize) -> Option<Sample> {
    let totals = &view.totals[at];
    // Customers come with all that they buy; who is not known comes with one order.
    let parts = [totals.spend, totals.spend_of_inactive, totals.orders_of_nobody, totals.refunds_of_nobody];
    let variance = parts.iter().map(|part| part.squares).sum();
    Some(Sample::Flow(Flow { value: view.major(totals.revenue), variance }))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn sums_are_net_of_refunds() {
        check("revenue", STORY, &[Some(60.0), Some(20.0), Some(85.0), Some(10.0)]);
    }

    #[test]
    fn cents_add_up_exactly() {
        let rows = ["ann 2024-01-01 0.10", "ann 2024-01-02 0.20", "bob 2024-01-03 0.30", "bob 2024-01-31 0.005"];
        check("revenue", &rows, &[Some(0.605)]);
    }
}
