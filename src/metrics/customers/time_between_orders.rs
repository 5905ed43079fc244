//! Time between orders: how long customers usually wait.

use crate::facts::{Scope, View};
use crate::metrics::{Better, Counted, Figure, Interval, Measure, Metric, Need, Sample, Undefined, Writer};
use crate::stats;
use crate::stats::quantile::Sorted;
use crate::unit::Unit;

/// Time between orders.
pub const METRIC: Metric = Metric {
    id: "time_between_orders",
    name: "Time between orders",
    plain: "Days between orders",
    unit: Unit::Days,
    better: Better::Down,
    level: 2,
    needs: &[Need::Customers],
    definition: "Half of the orders that follow an earlier one of the same customer come within this many days. Orders of one customer on one day count as one.",
    formula: "median of the days since the customer’s last order day, for gaps that end in the period",
    source: "median of inter-purchase times; Fader & Hardie (2001) on CDNOW",
    scope: Scope::ToDate,
    by_customer: true,
    compute,
    counted: Counted::GAPS,
    interval,
    sample,
    worked,
    variants: &[],
};

fn compute(view: &View, at: usize) -> Measure {
    let gaps = &view.totals[at].gaps;
    let median = stats::quantile::median(gaps).ok_or_else(|| {
        Undefined::new("no_repeat_orders", "nobody came back in this period", "Choose a longer period.")
    })?;
    Ok(Figure::plain(median, gaps.count()))
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

fn worked(view: &View, at: usize, write: Writer) -> String {
    format!("median of {} gaps", write.count(view.totals[at].gaps.count()))
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
