//! Refund rate: how much of what was sold went back.

use crate::facts::{Scope, View};
use crate::metrics::{
    Better, Counted, Figure, Interval, Measure, Metric, Need, Sample, Undefined, Writer, not_counting,
};
use crate::stats::interval::{Estimate, RatioSums, ratio};
use crate::unit::Unit;

/// Refund rate.
pub const METRIC: Metric = Metric {
    id: "refund_rate",
    name: "Refund rate",
    plain: "Refunded",
    unit: Unit::Percent,
    better: Better::Down,
    level: 2,
    needs: &[Need::Amounts, Need::Refunds],
    definition: "What was refunded in the period against what was sold in it, before refunds.",
    formula: "refunds ÷ gross revenue",
    source: "standard bookkeeping; refunds count in the period in which the money went back",
    scope: Scope::Bucket,
    by_customer: false,
    compute,
    counted: Counted::ORDERS,
    interval,
    sample,
    worked,
    variants: &[],
};

fn compute(view: &View, at: usize) -> Measure {
    let totals = &view.totals[at];
    let gross = totals.revenue + totals.refunds;
    if gross <= 0 {
        return Err(Undefined::nothing("no_revenue", "sales"));
    }
    Ok(Figure::ratio(view.major(totals.refunds), view.major(gross), totals.orders))
}

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

fn worked(view: &View, at: usize, write: Writer) -> String {
    let totals = &view.totals[at];
    let gross = write.money(view.major(totals.revenue + totals.refunds));
    format!("{} ÷ {gross}", write.money(view.major(totals.refunds)))
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
