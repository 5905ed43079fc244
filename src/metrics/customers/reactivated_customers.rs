//! Returning after a gap: active again after a period without an order.

use crate::facts::{Scope, View};
use crate::metrics::{Better, Figure, Interval, Measure, Metric, Need, Undefined, Writer};
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
    interval: Interval::none,
    worked,
    variants: &[],
};

fn compute(view: &View, at: usize) -> Measure {
    let totals = &view.totals[at];
    totals.start.ok_or_else(Undefined::no_previous)?;
    Ok(Figure::plain(totals.reactivated as f64, totals.reactivated))
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
