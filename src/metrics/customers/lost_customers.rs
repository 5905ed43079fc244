//! Lost customers: active in the period before, not in this one.

use crate::facts::{Scope, View};
use crate::metrics::{Better, Figure, Interval, Measure, Metric, Need, Undefined, Writer};
use crate::unit::Unit;

/// Lost customers.
pub const METRIC: Metric = Metric {
    id: "lost_customers",
    name: "Lost customers",
    plain: "Customers who did not come back",
    unit: Unit::Count,
    better: Better::Down,
    level: 1,
    needs: &[Need::Customers],
    definition: "How many customers ordered in the period just before, but not in this one. Some of them may still return.",
    formula: "active in the period before, not now (L = S \\ E)",
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5",
    scope: Scope::WithPrevious,
    by_customer: true,
    compute,
    interval: Interval::none,
    worked,
    variants: &[],
};

fn compute(view: &View, at: usize) -> Measure {
    let totals = &view.totals[at];
    totals.start.ok_or_else(Undefined::no_previous)?;
    Ok(Figure::plain(totals.lost as f64, totals.lost))
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
