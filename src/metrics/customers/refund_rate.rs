//! Refund rate: how much of what was sold went back.

use crate::metrics::not_counting;
use crate::metrics::prelude::*;
use crate::stats::interval::{Estimate, RatioSums, ratio};

/// Refund rate.
pub const METRIC: Metric = Metric {
    id: "refund_rate",
    unit: Unit::Percent,
    better: Better::Down,
    level: 2,
    source: "standard bookkeeping; refunds count in the period in which the money went back",
    value: Formula::Ratio(&of::REFUNDS, &of::GROSS),
    judged: Judged::By { interval, sample },
    variants: &[],
};

/// Over orders, each (0, what it brought), and refunds, each (what went back, 0).
fn estimate(view: &View, at: usize) -> Option<Estimate> {
    let (sales, back) = (view.totals[at].order_amounts, view.totals[at].refund_amounts);
    let sold = RatioSums { units: sales.n as f64, y: sales.sum, yy: sales.squares, ..RatioSums::default() };
    let refunded = not_counting(back);
    ratio(sold, RatioSums { x: -refunded.x, ..refunded })
}

fn interval(view: &View, at: usize) -> Option<Interval> {
    let estimate = estimate(view, at).filter(|_| view.totals[at].refund_amounts.n > 0)?;
    Some(Interval::of_estimate(Some(estimate), "linearised")?.within(estimate.value, 0.0, 1.0))
}

fn sample(view: &View, at: usize) -> Option<Sample> {
    estimate(view, at).map(Sample::Estimate)
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn refunds_are_against_what_was_sold() {
        check("refund_rate", STORY, &[Some(0.0), Some(0.0), Some(0.15), Some(0.0)]);
    }

    #[test]
    fn without_refunds_in_the_file_there_is_no_rate() {
        check("refund_rate", &["ann 2024-01-01 5.00"], &[None]);
    }
}
