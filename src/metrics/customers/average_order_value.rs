//! Average order value: revenue for each order.

use crate::metrics::mean_with;
use crate::metrics::prelude::*;
use crate::stats::interval::{RatioSums, ratio};

/// Average order value (AOV).
pub const METRIC: Metric = Metric {
    id: "average_order_value",
    unit: Unit::Money,
    better: Better::Up,
    level: 1,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 10",
    value: Formula::Ratio(&of::REVENUE, &of::ORDERS),
    judged: Judged::By { interval, sample },
    variants: &[],
};

fn interval(view: &View, at: usize) -> Option<Interval> {
    let (orders, refunds) = (view.totals[at].order_amounts, view.totals[at].refund_amounts);
    let estimate = mean_with(orders, refunds)?;
    let method = if refunds.n == 0 { "student_t" } else { "linearised" };
    // No more can go back than was sold.
    Some(Interval::of_estimate(Some(estimate), method)?.within(estimate.value, 0.0, f64::INFINITY))
}

/// The orders of a customer resemble each other, so a customer is a unit: (spend, orders); who is not known is (amount, 1).
fn sample(view: &View, at: usize) -> Option<Sample> {
    let Totals { spend, orders_of_customer: orders, spend_by_orders, orders_of_nobody: other, .. } = view.totals[at];
    let counting = RatioSums {
        about: 0.0,
        units: (orders.n + other.n) as f64,
        x: spend.sum + other.sum,
        y: orders.sum + other.n as f64,
        xx: spend.squares + other.squares,
        xy: spend_by_orders + other.sum,
        yy: orders.squares + other.n as f64,
    };
    let (inactive, nobody) = (view.totals[at].spend_of_inactive, view.totals[at].refunds_of_nobody);
    let back = RatioSums {
        units: (inactive.n + nobody.n) as f64,
        x: inactive.sum + nobody.sum,
        xx: inactive.squares + nobody.squares,
        ..RatioSums::default()
    };
    ratio(counting, back).map(Sample::Estimate)
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
        // Its lower end would lie below zero.
        assert!(found.low == 0.0 && (found.high - (20.0 + spread)).abs() < 1e-9, "{found:?}");
        assert_eq!(interval(&view(STORY), 2).map(|interval| interval.method), Some("linearised"));
    }

    #[test]
    fn one_refund_does_not_make_it_sure() {
        let sold = ["ann 2024-01-01 10.00", "bob 2024-01-10 20.00", "cid 2024-01-31 30.00"];
        let width = |rows: &[&str]| interval(&view(rows), 0).map(|interval| interval.high - interval.low).unwrap();
        let with_refund = [&sold[..], &["cid 2024-01-31 -1.00"]].concat();
        let (without, with) = (width(&sold), width(&with_refund));
        assert!(with > 0.9 * without && with < 1.1 * without, "{without} and {with}");
    }

    #[test]
    fn orders_do_not_bring_less_than_nothing() {
        let found = interval(&view(&["ann 2024-01-01 1.00", "bob 2024-01-31 100.00"]), 0).unwrap();
        assert!(found.low == 0.0 && found.high > 100.0, "{found:?}");
    }
}
