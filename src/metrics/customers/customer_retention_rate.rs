//! Customer retention rate: how many of the customers at the start are there at the end.

use crate::facts::{Scope, View};
use crate::metrics::{Better, Figure, Interval, Measure, Metric, Need, Undefined, Variant, Writer};
use crate::stats::interval::RatioSums;
use crate::unit::Unit;

/// Customer retention rate (CRR).
pub const METRIC: Metric = Metric {
    id: "customer_retention_rate",
    name: "Customer retention rate (CRR)",
    plain: "Customers kept",
    unit: Unit::Percent,
    better: Better::Up,
    level: 1,
    needs: &[Need::Customers],
    definition: "Customers active in the period without the new ones, against the customers active in the period before. Customers who come back after a break count as kept, so it can exceed 100 %.",
    formula: "(E − N) ÷ S",
    source: "the (E − N) ÷ S formula in common use; contested: see the variants",
    scope: Scope::WithPrevious,
    by_customer: true,
    compute,
    interval,
    worked,
    variants: &[
        Variant {
            id: "strict",
            name: "The same customers only",
            definition: "Of the customers active in the period before, the share active now; cannot exceed 100 %.",
            unit: Unit::Percent,
            compute: strict,
        },
        Variant {
            id: "window",
            name: "At the period’s end",
            definition: "(E − N) ÷ S with customers active in the W days that end with the last day of the period and of the one before.",
            unit: Unit::Percent,
            compute: in_window,
        },
        Variant {
            id: "window_strict",
            name: "At the period’s end, the same customers only",
            definition: "Of the customers active in the W days before the period, the share active in the W days that end with it.",
            unit: Unit::Percent,
            compute: in_window_strict,
        },
    ],
};

fn compute(view: &View, at: usize) -> Measure {
    let totals = &view.totals[at];
    let start = totals.start.ok_or_else(Undefined::no_previous)?;
    ratio(totals.active - totals.new, start)
}

fn strict(view: &View, at: usize) -> Measure {
    let totals = &view.totals[at];
    let start = totals.start.ok_or_else(Undefined::no_previous)?;
    ratio(start - totals.lost, start)
}

fn in_window(view: &View, at: usize) -> Measure {
    let totals = &view.totals[at];
    totals.start.ok_or_else(Undefined::no_previous)?;
    ratio(totals.window_active.saturating_sub(totals.new), totals.window_start)
}

fn in_window_strict(view: &View, at: usize) -> Measure {
    let totals = &view.totals[at];
    totals.start.ok_or_else(Undefined::no_previous)?;
    ratio(totals.window_retained, totals.window_start)
}

fn ratio(kept: u64, start: u64) -> Measure {
    if start == 0 {
        return Err(Undefined::nothing("no_customers_at_start", "customers at the start"));
    }
    Ok(Figure::ratio(kept as f64, start as f64, start))
}

/// The customers of E − N are not a part of S, so this is a ratio of two counts and no proportion: the linearised
/// interval over all customers of either period, each with (kept, there at the start) of (1, 1), (0, 1) or (1, 0).
fn interval(view: &View, at: usize) -> Option<Interval> {
    let totals = &view.totals[at];
    let (start, lost, back) = (totals.start? as f64, totals.lost as f64, totals.reactivated as f64);
    let kept = start - lost;
    let sums = RatioSums { units: start + back, x: kept + back, y: start, xx: kept + back, xy: kept, yy: start };
    Interval::linearised(sums).map(|interval| Interval { low: interval.low.max(0.0), ..interval })
}

fn worked(view: &View, at: usize, write: Writer) -> String {
    let totals = &view.totals[at];
    let start = write.count(totals.start.unwrap_or(0));
    format!("({} − {}) ÷ {start}", write.count(totals.active), write.count(totals.new))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::testing::{STORY, check, view};

    #[test]
    fn returning_customers_count_as_kept() {
        check("customer_retention_rate", STORY, &[None, Some(1.0 / 3.0), Some(2.0), Some(1.0 / 3.0)]);
    }

    #[test]
    fn the_strict_rate_follows_the_same_customers() {
        let values: Vec<Option<f64>> =
            (0..4).map(|at| strict(&view(STORY), at).ok().map(|figure| figure.value)).collect();
        assert_eq!(values, [None, Some(1.0 / 3.0), Some(1.0), Some(1.0 / 3.0)]);
    }
}
