//! Average order value: revenue for each order.

use crate::facts::{Scope, View};
use crate::metrics::{Better, Figure, Interval, Measure, Metric, Need, Undefined, Writer};
use crate::unit::Unit;

/// Average order value (AOV).
pub const METRIC: Metric = Metric {
    id: "average_order_value",
    name: "Average order value (AOV)",
    plain: "Average order",
    unit: Unit::Money,
    better: Better::Up,
    level: 1,
    needs: &[Need::Amounts],
    definition: "What an order brings on average, after refunds.",
    formula: "revenue ÷ orders",
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 10",
    scope: Scope::Bucket,
    by_customer: false,
    compute,
    interval,
    worked,
    variants: &[],
};

fn compute(view: &View, at: usize) -> Measure {
    let totals = &view.totals[at];
    if totals.orders == 0 {
        return Err(Undefined::nothing("no_orders", "orders"));
    }
    Ok(Figure::ratio(view.major(totals.revenue), totals.orders as f64, totals.orders))
}

fn interval(view: &View, at: usize) -> Option<Interval> {
    Interval::of_ratio(view.totals[at].order_amounts, view.totals[at].refund_amounts)
}

fn worked(view: &View, at: usize, write: Writer) -> String {
    let totals = &view.totals[at];
    format!("{} ÷ {}", write.money(view.major(totals.revenue)), write.count(totals.orders))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::testing::{STORY, check, view};

    #[test]
    fn refunds_lower_the_average() {
        check("average_order_value", STORY, &[Some(20.0), Some(10.0), Some(85.0 / 3.0), Some(10.0)]);
    }

    #[test]
    fn a_month_of_refunds_alone_has_no_average() {
        check("average_order_value", &["ann 2024-01-01 5.00", "ann 2024-02-29 -5.00"], &[Some(5.0), None]);
    }

    #[test]
    fn the_interval_is_students_without_refunds() {
        // 10, 20, 30: mean 20, standard error 10/√3, t(0.975, 2) = 4.302652729911275 (scipy.stats.t.ppf).
        let found = interval(&view(STORY), 0).unwrap();
        let spread = 4.302652729911275 * 10.0 / 3f64.sqrt();
        assert!((found.low - (20.0 - spread)).abs() < 1e-9 && (found.high - (20.0 + spread)).abs() < 1e-9);
        assert_eq!(interval(&view(STORY), 2).map(|interval| interval.method), Some("linearised"));
    }
}
