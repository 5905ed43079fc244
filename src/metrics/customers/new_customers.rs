//! New customers: whose first order ever falls in the period.

use crate::facts::{Scope, View};
use crate::metrics::{Better, Counted, Figure, Interval, Measure, Metric, Need, Sample, Writer};
use crate::stats::difference::Flow;
use crate::unit::Unit;

/// New customers.
pub const METRIC: Metric = Metric {
    id: "new_customers",
    name: "New customers",
    plain: "New customers",
    unit: Unit::Count,
    better: Better::Up,
    level: 1,
    needs: &[Need::Customers],
    definition: "How many customers placed their first order ever in the period.",
    formula: "customers whose first order is in the period (N)",
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5",
    scope: Scope::ToDate,
    by_customer: true,
    compute,
    counted: Counted::CUSTOMERS,
    interval: Interval::none,
    sample,
    worked,
    variants: &[],
};

fn compute(view: &View, at: usize) -> Measure {
    let new = view.totals[at].new;
    Ok(Figure::plain(new as f64, new))
}

/// While the data are young, customers of long standing look new.
fn sample(view: &View, at: usize) -> Option<Sample> {
    view.has_history(at).then(|| Sample::Flow(Flow::of_count(view.totals[at].new)))
}

fn worked(view: &View, at: usize, write: Writer) -> String {
    write.count(view.totals[at].new)
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn everybody_is_new_once() {
        check("new_customers", STORY, &[Some(3.0), Some(0.0), Some(1.0), Some(0.0)]);
    }
}
