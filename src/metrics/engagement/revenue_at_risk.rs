//! Revenue at risk: what the next twelve months would bring from those who may leave.

use crate::facts::Event;
use crate::facts::contracts::Contracts;
use crate::metrics::prelude::*;
use crate::metrics::recurring::movements::movements;
use crate::time::Day;

/// Revenue at risk, without a model of each customer: what active customers brought in the last year, times the share of
/// those active a year before who did not come again.
pub const METRIC: Metric = Metric {
    id: "revenue_at_risk",
    unit: Unit::Money,
    better: Better::Down,
    level: 2,
    source: "expected loss: Gupta & Lehmann, “Customers as assets”, JIM 17(1), 2003, with one rate of leaving for all",
    value: Formula::First(&[OF_ORDERS, OF_CONTRACTS]),
    judged: Judged::Derived,
    variants: &[Variant { id: "subscriptions", unit: Unit::Money, value: OF_CONTRACTS }],
};

const OF_ORDERS: Formula = Formula::Function(
    Function::new(
        &[Need::Table(FactKind::Orders), Need::Amounts, Need::Customers],
        Counted::CUSTOMERS,
        |ground, at| value(ground.derived::<OfOrders>().0.get(at).copied()),
    )
    .money()
    .to_date(),
);

const OF_CONTRACTS: Formula = Formula::Function(
    Function::new(
        &[
            Need::Table(FactKind::Subscriptions),
            Need::Column(FactKind::Subscriptions, Role::Date),
            Need::Column(FactKind::Subscriptions, Role::MonthlyAmount),
        ],
        Counted::CUSTOMERS,
        |ground, at| value(ground.derived::<OfContracts>().0.get(at).copied()),
    )
    .money()
    .to_date(),
);

/// What is known at the end of a period.
#[derive(Debug, Clone, Copy, Default)]
struct Risk {
    /// Customers who were active a year before.
    before: u64,
    /// Those of them who did not come again.
    left: u64,
    /// Customers who are active.
    active: u64,
    /// What the next twelve months bring from them, if they stay.
    expected: i128,
    /// Its decimals.
    scale: u8,
}

fn value(risk: Option<Risk>) -> Computed {
    let risk = risk.unwrap_or_default();
    if risk.before == 0 {
        return Err(Undefined::new("no_customers_year_before"));
    }
    let expected = crate::money::to_f64(risk.expected, risk.scale);
    Ok(Figure::plain(expected * risk.left as f64 / risk.before as f64, risk.active))
}

const YEAR: i32 = 365;

struct OfOrders(Vec<Risk>);
struct OfContracts(Vec<Risk>);

/// How many orders a customer had placed up to a day, and what they had brought; days are asked for in order.
#[derive(Clone, Copy, Default)]
struct Cursor {
    next: usize,
    orders: u64,
    amount: i128,
}

impl Cursor {
    fn move_to(&mut self, events: &[Event], day: Day) {
        while let Some(event) = events.get(self.next).filter(|event| event.day <= day) {
            self.orders += u64::from(event.is_order);
            self.amount += i128::from(event.amount);
            self.next += 1;
        }
    }
}

impl Derived for OfOrders {
    fn of(ground: &Ground) -> OfOrders {
        let (Some(orders), Some(view)) = (ground.facts.orders, ground.view) else { return OfOrders(Vec::new()) };
        let ends: Vec<Day> = (0..ground.frame.buckets.len()).map(|at| ground.last_day(at)).collect();
        let mut risks = vec![Risk { scale: orders.scale, ..Risk::default() }; ends.len()];
        orders.each_customer(0..orders.customers(), |events| {
            // The period's end, the day before its window, and the same a year before.
            let mut cursors = [Cursor::default(); 4];
            for (risk, &end) in risks.iter_mut().zip(&ends) {
                let days = [end, end.plus(-view.window), end.plus(-YEAR), end.plus(-YEAR - view.window)];
                for (cursor, day) in cursors.iter_mut().zip(days) {
                    cursor.move_to(events, day);
                }
                let [now, before_window, year_ago, before_that] = cursors;
                if year_ago.orders > before_that.orders {
                    risk.before += 1;
                    risk.left += u64::from(now.orders == year_ago.orders);
                }
                if now.orders > before_window.orders {
                    risk.active += 1;
                    // Who gave back more than she bought has nothing to lose.
                    risk.expected += (now.amount - year_ago.amount).max(0);
                }
            }
        });
        OfOrders(risks)
    }
}

impl Derived for OfContracts {
    fn of(ground: &Ground) -> OfContracts {
        let Some(table) = ground.table(FactKind::Subscriptions) else { return OfContracts(Vec::new()) };
        let ends: Vec<Day> = (0..ground.frame.buckets.len()).map(|at| ground.last_day(at)).collect();
        let mut risks = vec![Risk { scale: 2, ..Risk::default() }; ends.len()];
        for stretches in Contracts::new(table).by_customer() {
            let moved = movements(stretches);
            let pays = |day: Day| {
                let after = moved.partition_point(|moved| moved.day <= day);
                after.checked_sub(1).and_then(|last| moved.get(last)).map_or(0, |moved| moved.now)
            };
            for (risk, &end) in risks.iter_mut().zip(&ends) {
                let now = pays(end);
                if pays(end.plus(-YEAR)) > 0 {
                    risk.before += 1;
                    risk.left += u64::from(now == 0);
                }
                risk.active += u64::from(now > 0);
                risk.expected += 12 * now;
            }
        }
        OfContracts(risks)
    }
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    #[test]
    fn of_what_the_active_brought_the_share_of_those_who_left_is_at_risk() {
        // In the second year's January ann, bob and cid of the year before are looked at: bob did not come again. With
        // W of 365 days ann is active with 100, of which 20 went back, cid with 10 and dan with 60; the order of nobody is
        // no customer's.
        let orders = "order_id,customer_id,date,amount\n\
                      O1,ann,2023-01-10,10.00\n\
                      O2,bob,2023-01-20,10.00\n\
                      O3,cid,2023-01-31,10.00\n\
                      O4,cid,2023-02-20,10.00\n\
                      O5,ann,2024-01-05,100.00\n\
                      O6,ann,2024-01-06,-20.00\n\
                      O7,dan,2024-01-31,60.00\n\
                      O8,,2024-01-31,500.00\n";
        let mut expected = vec![None; 12];
        expected.push(Some(150.0 / 3.0));
        check_tables("revenue_at_risk", &[("orders.csv", orders)], Period::Month, &expected);
    }

    #[test]
    fn nothing_is_at_risk_where_all_came_again_and_nothing_known_in_the_first_year() {
        let orders = "order_id,customer_id,date,amount\nO1,ann,2023-03-10,10.00\nO2,ann,2024-03-20,10.00\n";
        let found = [None, Some(0.0)];
        check_tables("revenue_at_risk", &[("orders.csv", orders)], Period::YEAR, &found);
        check_tables(
            "revenue_at_risk",
            &[("orders.csv", "order_id,customer_id,date,amount\nO1,ann,2023-03-10,10.00\n")],
            Period::YEAR,
            &[None],
        );
    }

    #[test]
    fn contracts_lose_what_ends_within_a_year() {
        // Of ann and bob, who paid at the end of 2023, bob does not at the end of 2024; ann and eve pay 15 and 5 a month.
        let contracts = "subscription_id,customer_id,start_date,end_date,billing_interval,amount\n\
                         1,ann,2023-01-10,,month,15.00\n\
                         2,bob,2023-06-01,2024-05-20,month,10.00\n\
                         3,eve,2024-12-31,,month,5.00\n";
        check_variant("revenue_at_risk", "subscriptions", &[("s.csv", contracts)], Period::YEAR, &[None, Some(120.0)]);
    }
}
