//! Revenue concentration: how much comes from the best fifth of customers.

use crate::metrics::prelude::*;
use crate::stats::concentration::Concentration;

/// Revenue concentration.
pub const METRIC: Metric = Metric {
    id: "revenue_concentration",
    unit: Unit::Percent,
    better: Better::Down,
    level: 2,
    source: "Pareto share; Gini coefficient beside it: Gini (1912), as Dorfman (1979)",
    value: Formula::Function(Function { worked: Some(worked), ..Function::new(NEEDS, Counted::CUSTOMERS, top_fifth) }),
    judged: Judged::Derived,
    variants: &[Variant {
        id: "gini",
        unit: Unit::Ratio,
        value: Formula::Function(Function::new(NEEDS, Counted::CUSTOMERS, gini)),
    }],
};

const NEEDS: &[Need] = &[Need::Table(FactKind::Orders), Need::Amounts, Need::Customers];

fn top_fifth(ground: &Ground, at: usize) -> Computed {
    let (spends, all) = spends(ground, at)?;
    let share = spends.top_fifth.ok_or_else(no_revenue)?;
    Ok(Figure { value: share, numerator: Some(share * all), denominator: Some(all), observations: spends.n })
}

fn gini(ground: &Ground, at: usize) -> Computed {
    let (spends, _) = spends(ground, at)?;
    let gini = spends.gini.ok_or_else(no_revenue)?;
    Ok(Figure::plain(gini, spends.n))
}

/// How the spend of active customers is spread, and what it comes to.
fn spends(ground: &Ground, at: usize) -> Result<(Concentration, f64), Undefined> {
    let none = || Undefined::nothing("no_customers_active", "orders_of_customers");
    let view = ground.view.ok_or_else(none)?;
    let spends = view.totals.get(at).map(|totals| totals.concentration).filter(|spends| spends.n > 0);
    let spends = spends.ok_or_else(none)?;
    Ok((spends, view.major(spends.total)))
}

fn no_revenue() -> Undefined {
    Undefined::nothing("no_revenue", "sales_beyond_refunds")
}

fn worked(ground: &Ground, at: usize, write: Writer) -> String {
    let figure = top_fifth(ground, at).ok();
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
