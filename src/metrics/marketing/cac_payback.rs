//! CAC payback: in how many months a customer's gross profit repays what it cost to win her.

use super::customer_acquisition_cost::CAC;
use super::{GROSS_PROFIT, SOLD};
use crate::metrics::prelude::*;
use crate::time::Period;

/// CAC payback.
pub const METRIC: Metric = Metric {
    id: "cac_payback",
    unit: Unit::Months,
    better: Better::Down,
    level: 2,
    source: "Skok, SaaS Metrics 2.0: months to recover CAC, from gross profit",
    value: Formula::Function(Function::new(
        &[
            Need::Table(FactKind::Orders),
            Need::Customers,
            Need::Column(FactKind::Orders, Role::Cost),
            Need::Table(FactKind::Spend),
            Need::Column(FactKind::Spend, Role::Category),
            Need::Column(FactKind::Spend, Role::Cost),
        ],
        Counted::CUSTOMERS,
        payback,
    )),
    judged: Judged::Derived,
    variants: &[],
};

fn payback(ground: &Ground, at: usize) -> Computed {
    let months = match ground.frame.period.ok_or_else(Undefined::whole_range)? {
        Period::Day => 12.0 / 365.0,
        Period::Week(_) => 12.0 / 52.0,
        Period::Month => 1.0,
        Period::Quarter(_) => 3.0,
        Period::Year(_) => 12.0,
    };
    let cost = CAC.value(ground, at)?;
    // Orders of known cost there must be, or nothing was earned that is known of.
    Formula::Ratio(&GROSS_PROFIT, &SOLD).value(ground, at)?;
    let profit = Formula::Ratio(&GROSS_PROFIT, &of::ACTIVE).value(ground, at)?;
    let a_month = profit.value / months;
    if a_month <= 0.0 {
        return Err(Undefined::nothing("no_gross_profit", "gross_profits"));
    }
    Ok(Figure::ratio(cost.value, a_month, profit.observations))
}

#[cfg(test)]
mod tests {
    use super::super::cases::{ORDERS, SPEND};
    use crate::metrics::testing::check_tables;
    use crate::time::Period::{self, Month};

    #[test]
    fn a_months_profit_of_a_customer_repays_her() {
        // January: 40 of two customers; February: 40 of two.
        check_tables("cac_payback", &[SPEND, ORDERS], Month, &[Some(225.0 / 20.0), Some(240.0 / 20.0)]);
    }

    #[test]
    fn a_longer_period_is_brought_to_months() {
        check_tables("cac_payback", &[SPEND, ORDERS], Period::QUARTER, &[Some(690.0 / 3.0 / (80.0 / 3.0 / 3.0))]);
    }

    #[test]
    fn a_loss_repays_nothing() {
        let orders = "order_id,customer_id,date,amount,cost\n1,ann,2024-01-01,1.00,2.00\n2,bob,2024-02-01,5.00,1.00\n";
        let files = [SPEND, ("orders.csv", orders)];
        check_tables("cac_payback", &files, Month, &[None, Some(240.0 / 4.0)]);
    }
}
