//! Repeat purchase rate: the share of customers who ever ordered again.

use crate::facts::{Scope, View};
use crate::metrics::{Better, Counted, Figure, Interval, Measure, Metric, Need, Sample, Undefined, Writer};
use crate::unit::Unit;

/// Repeat purchase rate.
pub const METRIC: Metric = Metric {
    id: "repeat_purchase_rate",
    name: "Repeat purchase rate",
    plain: "Customers who ordered again",
    unit: Unit::Percent,
    better: Better::Up,
    level: 1,
    needs: &[Need::Customers],
    definition: "Of all customers up to the end of the period, the share with at least two orders.",
    formula: "customers with ≥ 2 orders to date ÷ customers to date",
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5",
    scope: Scope::ToDate,
    by_customer: true,
    compute,
    counted: Counted::CUSTOMERS,
    interval,
    sample: Sample::none,
    worked,
    variants: &[],
};

fn compute(view: &View, at: usize) -> Measure {
    let totals = &view.totals[at];
    if totals.customers_to_date == 0 {
        return Err(Undefined::nothing("no_customers_yet", "customers up to the end of it, so none"));
    }
    let (repeat, all) = (totals.repeat_to_date, totals.customers_to_date);
    Ok(Figure::ratio(repeat as f64, all as f64, all))
}

fn interval(view: &View, at: usize) -> Option<Interval> {
    Interval::of_share(view.totals[at].repeat_to_date, view.totals[at].customers_to_date)
}

fn worked(view: &View, at: usize, write: Writer) -> String {
    let totals = &view.totals[at];
    format!("{} ÷ {}", write.count(totals.repeat_to_date), write.count(totals.customers_to_date))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn a_second_order_makes_a_repeat_customer_for_good() {
        check("repeat_purchase_rate", STORY, &[Some(0.0), Some(1.0 / 3.0), Some(0.5), Some(0.5)]);
    }
}
