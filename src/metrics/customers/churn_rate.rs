//! Churn rate: how many of the customers at the start are gone at the end.

use super::{lost, share_of_start, start};
use crate::facts::{Scope, View};
use crate::metrics::{Better, Counted, Interval, Measure, Metric, Need, Variant, Writer};
use crate::unit::Unit;

/// Churn rate.
pub const METRIC: Metric = Metric {
    id: "churn_rate",
    name: "Churn rate",
    plain: "Share of customers lost",
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
    counted: Counted::CUSTOMERS,
    interval,
    sample: lost,
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
    share_of_start(view.totals[at].lost, start(view, at)?)
}

fn in_window(view: &View, at: usize) -> Measure {
    start(view, at)?;
    let totals = &view.totals[at];
    share_of_start(totals.window_start - totals.window_retained, totals.window_start)
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
