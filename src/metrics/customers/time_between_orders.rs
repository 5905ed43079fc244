//! Time between orders: how long customers usually wait.

use crate::metrics::prelude::*;
use crate::stats;
use crate::stats::quantile::{Histogram, Sorted};

/// Time between orders.
pub const METRIC: Metric = Metric {
    id: "time_between_orders",
    unit: Unit::Days,
    better: Better::Down,
    level: 2,
    source: "median of inter-purchase times; Fader & Hardie (2001) on CDNOW",
    value: Formula::Function(Function {
        scope: Scope::ToDate,
        worked: Some(worked),
        ..Function::new(&[Need::Table(FactKind::Orders), Need::Customers], Counted::GAPS, median_gap)
    }),
    judged: Judged::By { interval, sample },
    variants: &[],
};

fn gaps<'a>(ground: &Ground<'a>, at: usize) -> Option<&'a Histogram> {
    Some(&ground.view?.totals.get(at)?.gaps)
}

fn median_gap(ground: &Ground, at: usize) -> Computed {
    let median = gaps(ground, at).and_then(|gaps| Some(Figure::plain(stats::quantile::median(gaps)?, gaps.count())));
    median.ok_or_else(|| Undefined::new("no_repeat_orders"))
}

fn interval(view: &View, at: usize) -> Option<Interval> {
    Interval::of(stats::interval::median_interval(&view.totals[at].gaps), "bootstrap")
}

/// While the data are young, they know no long gaps.
fn sample(view: &View, at: usize) -> Option<Sample> {
    let gaps = &view.totals[at].gaps;
    let (low, high) = stats::interval::median_interval(gaps).filter(|_| view.has_history(at))?;
    Some(Sample::Ends { value: stats::quantile::median(gaps)?, low, high })
}

fn worked(ground: &Ground, at: usize, write: Writer) -> String {
    format!("median of {} gaps", write.count(gaps(ground, at).map_or(0, Sorted::count)))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn gaps_count_where_they_end() {
        // ann: 35, 10, 15, 60 days; bob: 60.
        check("time_between_orders", STORY, &[None, Some(22.5), Some(37.5), Some(60.0)]);
    }

    #[test]
    fn two_orders_on_a_day_are_no_gap() {
        check("time_between_orders", &["ann 2024-01-01 1", "ann 2024-01-01 2", "ann 2024-01-31 3"], &[Some(30.0)]);
    }
}
