//! Lost customers: active in the period before, not in this one.

use super::{lost, start};
use crate::facts::{Scope, View};
use crate::metrics::{Better, Counted, Figure, Interval, Measure, Metric, Need, Writer};
use crate::unit::Unit;

/// Lost customers.
pub const METRIC: Metric = Metric {
    id: "lost_customers",
    name: "Lost customers",
    plain: "Number of customers lost",
    unit: Unit::Count,
    better: Better::Down,
    level: 1,
    needs: &[Need::Customers],
    definition: "How many customers ordered in the period just before, but not in this one. Some of them may still return. A change is judged by their share, the churn rate.",
    formula: "active in the period before, not now (L = S \\ E)",
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5",
    scope: Scope::WithPrevious,
    by_customer: true,
    compute,
    counted: Counted::CUSTOMERS,
    interval: Interval::none,
    sample: lost,
    worked,
    variants: &[],
};

fn compute(view: &View, at: usize) -> Measure {
    // It rests on those who could be lost, as its rate does.
    Ok(Figure::plain(view.totals[at].lost as f64, start(view, at)?))
}

fn worked(view: &View, at: usize, write: Writer) -> String {
    write.count(view.totals[at].lost)
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn a_month_without_an_order_is_a_loss() {
        check("lost_customers", STORY, &[None, Some(2.0), Some(0.0), Some(2.0)]);
    }
}
