//! Returning after a gap: active again after a period without an order.

use super::start;
use crate::facts::{Scope, View};
use crate::metrics::{Better, Counted, Figure, Interval, Measure, Metric, Need, Sample, Writer};
use crate::stats::difference::Flow;
use crate::unit::Unit;

/// Returning after a gap.
pub const METRIC: Metric = Metric {
    id: "reactivated_customers",
    name: "Returning after a gap",
    plain: "Customers who came back after a break",
    unit: Unit::Count,
    better: Better::Up,
    level: 2,
    needs: &[Need::Customers],
    definition: "How many customers ordered in the period who had ordered before, but not in the period just before.",
    formula: "active now, not in the period before, not new (R = E \\ S \\ N)",
    source: "so that S + N + R − L = E",
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
    start(view, at)?;
    let reactivated = view.totals[at].reactivated;
    Ok(Figure::plain(reactivated as f64, reactivated))
}

/// While the data are young, customers who come back look new.
fn sample(view: &View, at: usize) -> Option<Sample> {
    view.has_history(at).then(|| Sample::Flow(Flow::of_count(view.totals[at].reactivated)))
}

fn worked(view: &View, at: usize, write: Writer) -> String {
    write.count(view.totals[at].reactivated)
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check, view};

    #[test]
    fn coming_back_takes_a_break() {
        check("reactivated_customers", STORY, &[None, Some(0.0), Some(1.0), Some(0.0)]);
    }

    #[test]
    fn movements_add_up() {
        for totals in view(STORY).totals {
            let start = totals.start.unwrap_or(0);
            assert_eq!(start + totals.new + totals.reactivated - totals.lost, totals.active);
        }
    }
}
