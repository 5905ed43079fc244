//! Average spend per customer: revenue for each active customer.

use crate::facts::{Scope, View};
use crate::metrics::{Better, Counted, Figure, Interval, Measure, Metric, Need, Sample, Undefined, Writer, mean_with};
use crate::unit::Unit;

/// Average spend per customer.
pub const METRIC: Metric = Metric {
    id: "spend_per_customer",
    name: "Average spend per customer",
    plain: "Spend per customer",
    unit: Unit::Money,
    better: Better::Up,
    level: 1,
    needs: &[Need::Amounts, Need::Customers],
    definition: "What a customer who bought in the period brought in it, after refunds.",
    formula: "revenue from known customers ÷ active customers",
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5",
    scope: Scope::Bucket,
    by_customer: true,
    compute,
    counted: Counted::CUSTOMERS,
    interval,
    sample,
    worked,
    variants: &[],
};

fn compute(view: &View, at: usize) -> Measure {
    let totals = &view.totals[at];
    if totals.active == 0 {
        return Err(Undefined::nothing("no_customers_active", "orders of known customers"));
    }
    Ok(Figure::ratio(view.major(totals.revenue_of_customers), totals.active as f64, totals.active))
}

fn interval(view: &View, at: usize) -> Option<Interval> {
    let inactive = view.totals[at].spend_of_inactive;
    let estimate = mean_with(view.totals[at].spend, inactive)?;
    let method = if inactive.n == 0 { "student_t" } else { "linearised" };
    // No more can go back than was sold.
    Some(Interval::of_estimate(Some(estimate), method)?.within(estimate.value, 0.0, f64::INFINITY))
}

fn sample(view: &View, at: usize) -> Option<Sample> {
    mean_with(view.totals[at].spend, view.totals[at].spend_of_inactive).map(Sample::Estimate)
}

fn worked(view: &View, at: usize, write: Writer) -> String {
    format!(
        "{} ÷ {}",
        write.money(view.major(view.totals[at].revenue_of_customers)),
        write.count(view.totals[at].active)
    )
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn refunds_lower_the_spend() {
        check("spend_per_customer", STORY, &[Some(20.0), Some(20.0), Some(85.0 / 3.0), Some(10.0)]);
    }
}
