//! Churn rate: how many of the customers at the start are gone at the end.

use crate::facts::{Scope, View};
use crate::metrics::{Better, Figure, Interval, Measure, Metric, Need, Undefined, Variant, Writer};
use crate::unit::Unit;

/// Churn rate.
pub const METRIC: Metric = Metric {
    id: "churn_rate",
    name: "Churn rate",
    plain: "Customers lost",
    unit: Unit::Percent,
    better: Better::Down,
    level: 1,
    needs: &[Need::Customers],
    definition: "Of the customers active in the period before, the share not active in this one. Shops have no cancellations: some of them may still return.",
    formula: "L ÷ S",
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5; contested for shops: see the variant",
    scope: Scope::WithPrevious,
    by_customer: true,
    compute,
    interval,
    worked,
    variants: &[Variant {
        id: "window",
        name: "At the period’s end",
        definition: "Of the customers active in the W days before the period, the share not active in the W days that end with it.",
        unit: Unit::Percent,
        compute: in_window,
    }],
};

fn compute(view: &View, at: usize) -> Measure {
    let totals = &view.totals[at];
    let start = totals.start.ok_or_else(Undefined::no_previous)?;
    ratio(totals.lost, start)
}

fn in_window(view: &View, at: usize) -> Measure {
    let totals = &view.totals[at];
    totals.start.ok_or_else(Undefined::no_previous)?;
    ratio(totals.window_start - totals.window_retained, totals.window_start)
}

fn ratio(lost: u64, start: u64) -> Measure {
    if start == 0 {
        return Err(Undefined::nothing("no_customers_at_start", "customers at the start"));
    }
    Ok(Figure::ratio(lost as f64, start as f64, start))
}

fn interval(view: &View, at: usize) -> Option<Interval> {
    Interval::of_share(view.totals[at].lost, view.totals[at].start?)
}

fn worked(view: &View, at: usize, write: Writer) -> String {
    let totals = &view.totals[at];
    format!("{} ÷ {}", write.count(totals.lost), write.count(totals.start.unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn those_without_an_order_are_lost() {
        check("churn_rate", STORY, &[None, Some(2.0 / 3.0), Some(0.0), Some(2.0 / 3.0)]);
    }
}
