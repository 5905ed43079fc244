//! Customer retention rate: how many of the customers at the start are there at the end.

use super::{share_of_start, start};
use crate::facts::{Scope, View};
use crate::metrics::{Better, Counted, Interval, Measure, Metric, Need, Sample, Variant, Writer};
use crate::unit::Unit;

/// Customer retention rate (CRR).
pub const METRIC: Metric = Metric {
    id: "customer_retention_rate",
    name: "Customer retention rate (CRR)",
    plain: "Share of customers kept",
    unit: Unit::Percent,
    better: Better::Up,
    level: 1,
    needs: &[Need::Customers],
    definition: "Of the customers active in the period before, the share active in this one too. With the churn rate it is 100 %.",
    formula: "S ∩ E ÷ S",
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5; the (E − N) ÷ S formula in common use is a variant",
    scope: Scope::WithPrevious,
    by_customer: true,
    compute,
    counted: Counted::CUSTOMERS,
    interval,
    sample,
    worked,
    variants: &[
        Variant {
            id: "with_returning",
            name: "Counting customers who came back after a break",
            definition: "(E − N) ÷ S, the common formula: all customers of the period but the new ones, against those of the period before. Customers who come back after a break count as kept, so it can exceed 100 %.",
            unit: Unit::Percent,
            compute: with_returning,
        },
        Variant {
            id: "window",
            name: "At the period’s end",
            definition: "Of the customers active in the W days before the period, the share active in the W days that end with it.",
            unit: Unit::Percent,
            compute: in_window,
        },
        Variant {
            id: "window_with_returning",
            name: "At the period’s end, counting customers who came back after a break",
            definition: "Customers active in the W days that end with the period without those of them who are new in it, against the customers active in the W days before it. It can exceed 100 %.",
            unit: Unit::Percent,
            compute: in_window_with_returning,
        },
    ],
};

fn compute(view: &View, at: usize) -> Measure {
    let start = start(view, at)?;
    share_of_start(start - view.totals[at].lost, start)
}

fn with_returning(view: &View, at: usize) -> Measure {
    let totals = &view.totals[at];
    share_of_start(totals.active - totals.new, start(view, at)?)
}

fn in_window(view: &View, at: usize) -> Measure {
    start(view, at)?;
    share_of_start(view.totals[at].window_retained, view.totals[at].window_start)
}

fn in_window_with_returning(view: &View, at: usize) -> Measure {
    start(view, at)?;
    let totals = &view.totals[at];
    share_of_start(totals.window_active - totals.window_new, totals.window_start)
}

fn interval(view: &View, at: usize) -> Option<Interval> {
    let start = view.totals[at].start?;
    Interval::of_share(start - view.totals[at].lost, start)
}

fn sample(view: &View, at: usize) -> Option<Sample> {
    let start = view.totals[at].start?;
    Some(Sample::Share { part: start - view.totals[at].lost, whole: start })
}

fn worked(view: &View, at: usize, write: Writer) -> String {
    let start = view.totals[at].start.unwrap_or(0);
    format!("{} ÷ {}", write.count(start - view.totals[at].lost), write.count(start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::ViewOptions;
    use crate::metrics::testing::{STORY, check, orders, view};
    use crate::time::Period;

    fn values(of: fn(&View, usize) -> Measure, view: &View) -> Vec<Option<f64>> {
        (0..view.buckets.len()).map(|at| of(view, at).ok().map(|figure| figure.value)).collect()
    }

    #[test]
    fn it_follows_the_same_customers() {
        check("customer_retention_rate", STORY, &[None, Some(1.0 / 3.0), Some(1.0), Some(1.0 / 3.0)]);
    }

    #[test]
    fn kept_and_lost_are_everybody() {
        let view = view(STORY);
        for at in 1..view.buckets.len() {
            let lost = crate::metrics::by_id("churn_rate").unwrap();
            let sum = compute(&view, at).unwrap().value + (lost.compute)(&view, at).unwrap().value;
            assert!((sum - 1.0).abs() < 1e-15);
        }
    }

    #[test]
    fn the_common_formula_counts_who_came_back_as_kept() {
        assert_eq!(values(with_returning, &view(STORY)), [None, Some(1.0 / 3.0), Some(2.0), Some(1.0 / 3.0)]);
    }

    #[test]
    fn new_customers_who_are_gone_by_the_end_are_not_taken_off() {
        // By years and a window of 30 days: ten customers of every December, and twenty new ones of one February.
        let mut rows: Vec<String> = Vec::new();
        for year in 2023..=2024 {
            rows.extend((0..10).map(|customer| format!("old{customer} {year}-12-31 5.00")));
        }
        rows.extend((0..20).map(|customer| format!("new{customer} 2024-02-10 5.00")));
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let options = ViewOptions { period: Some(Period::Year), window: 30, ..ViewOptions::default() };
        let view = View::new(&orders(&rows), options).unwrap();
        assert_eq!(values(in_window, &view), [None, Some(1.0)]);
        assert_eq!(values(in_window_with_returning, &view), [None, Some(1.0)]);
    }
}
