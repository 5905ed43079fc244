//! Active customers: who ordered in the period.

use crate::facts::{Scope, View};
use crate::metrics::{Better, Counted, Figure, Interval, Measure, Metric, Need, Sample, Variant, Writer};
use crate::stats::difference::Flow;
use crate::unit::Unit;

/// Active customers.
pub const METRIC: Metric = Metric {
    id: "active_customers",
    name: "Active customers",
    plain: "Customers who bought",
    unit: Unit::Count,
    better: Better::Up,
    level: 1,
    needs: &[Need::Customers],
    definition: "How many different customers placed an order in the period.",
    formula: "customers with an order in the period (E)",
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5",
    scope: Scope::Bucket,
    by_customer: true,
    compute,
    counted: Counted::CUSTOMERS,
    interval: Interval::none,
    sample,
    worked,
    variants: &[Variant {
        id: "window",
        name: "Active at the period’s end",
        definition: "Customers with an order in the W days that end with the period’s last day.",
        unit: Unit::Count,
        compute: in_window,
    }],
};

fn compute(view: &View, at: usize) -> Measure {
    let active = view.totals[at].active;
    Ok(Figure::plain(active as f64, active))
}

fn sample(view: &View, at: usize) -> Option<Sample> {
    Some(Sample::Flow(Flow::of_count(view.totals[at].active)))
}

fn in_window(view: &View, at: usize) -> Measure {
    let active = view.totals[at].window_active;
    Ok(Figure::plain(active as f64, active))
}

fn worked(view: &View, at: usize, write: Writer) -> String {
    write.count(view.totals[at].active)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::testing::{STORY, check, view};

    #[test]
    fn a_customer_counts_once_a_month() {
        check("active_customers", STORY, &[Some(3.0), Some(1.0), Some(3.0), Some(1.0)]);
    }

    #[test]
    fn the_window_reaches_back() {
        let mut view = view(STORY);
        assert_eq!(view.window, 60);
        let values: Vec<u64> = view.totals.iter().map(|totals| totals.window_active).collect();
        // By the end of March, cid's one order is 81 days old; by the end of April, bob's is 51 and dan's 41.
        assert_eq!(values, [3, 3, 3, 3]);
        view.totals[0].window_active = 7;
        assert_eq!(in_window(&view, 0).map(|figure| figure.value), Ok(7.0));
    }
}
