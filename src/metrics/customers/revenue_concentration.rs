//! Revenue concentration: how much comes from the best fifth of customers.

use crate::facts::{Scope, View};
use crate::metrics::{Better, Counted, Figure, Interval, Measure, Metric, Need, Sample, Undefined, Variant, Writer};
use crate::stats::concentration::Concentration;
use crate::unit::Unit;

/// Revenue concentration.
pub const METRIC: Metric = Metric {
    id: "revenue_concentration",
    name: "Revenue concentration",
    plain: "Share of the best customers",
    unit: Unit::Percent,
    better: Better::Down,
    level: 2,
    needs: &[Need::Amounts, Need::Customers],
    definition: "The share of revenue from active customers that the top fifth of them brought in the period. High means that few customers carry the shop.",
    formula: "revenue of the top ⌊0.2·n⌋ customers (at least one) ÷ revenue of all n",
    source: "Pareto share; Gini coefficient beside it: Gini (1912), as Dorfman (1979)",
    scope: Scope::Bucket,
    by_customer: true,
    compute,
    counted: Counted::CUSTOMERS,
    interval: Interval::none,
    sample: Sample::none,
    worked,
    variants: &[Variant {
        id: "gini",
        name: "Gini coefficient",
        definition: "0 where all customers spend alike, towards 1 where one spends all.",
        unit: Unit::Ratio,
        compute: gini,
    }],
};

fn compute(view: &View, at: usize) -> Measure {
    let spends = spends(view, at)?;
    let share = spends.top_fifth.ok_or_else(no_revenue)?;
    let all = view.major(spends.total);
    Ok(Figure { value: share, numerator: Some(share * all), denominator: Some(all), observations: spends.n })
}

fn gini(view: &View, at: usize) -> Measure {
    let spends = spends(view, at)?;
    let gini = spends.gini.ok_or_else(no_revenue)?;
    Ok(Figure::plain(gini, spends.n))
}

fn spends(view: &View, at: usize) -> Result<Concentration, Undefined> {
    let spends = view.totals[at].concentration;
    if spends.n == 0 {
        return Err(Undefined::nothing("no_customers_active", "orders of known customers"));
    }
    Ok(spends)
}

fn no_revenue() -> Undefined {
    Undefined::nothing("no_revenue", "sales beyond the refunds")
}

fn worked(view: &View, at: usize, write: Writer) -> String {
    let figure = compute(view, at).ok();
    let part = |value: Option<f64>| value.map_or("–".into(), |value| write.money(value));
    let (top, all) = (figure.and_then(|figure| figure.numerator), figure.and_then(|figure| figure.denominator));
    format!("{} ÷ {}", part(top), part(all))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn at_least_one_customer_is_the_top() {
        check("revenue_concentration", STORY, &[Some(0.5), Some(1.0), Some(50.0 / 85.0), Some(1.0)]);
    }

    #[test]
    fn refunds_of_everything_leave_no_share() {
        check("revenue_concentration", &["ann 2024-01-01 5.00", "ann 2024-01-31 -5.00"], &[None]);
    }
}
