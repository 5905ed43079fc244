//! Customer profitability: what a customer leaves once the goods and the service for her are paid for.

use crate::metrics::prelude::*;
use std::collections::BTreeMap;

/// Customer profitability. Service is charged by tickets: each bears the same part of the period's cost of service.
pub const METRIC: Metric = Metric {
    id: "customer_profitability",
    unit: Unit::Money,
    better: Better::Up,
    level: 3,
    source: "activity-based costing: Cooper & Kaplan, “Profit priorities from activity-based costing”, HBR 69(3), 1991",
    value: of_customers(profit),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "before_service", unit: Unit::Money, value: of_customers(before_service) },
        Variant { id: "unprofitable_share", unit: Unit::Percent, value: of_customers(unprofitable) },
    ],
};

const fn of_customers(value: fn(&Ground, usize) -> Computed) -> Formula {
    const NEEDS: &[Need] =
        &[Need::Table(FactKind::Orders), Need::Amounts, Need::Customers, Need::Column(FactKind::Orders, Role::Cost)];
    Formula::Function(Function::new(NEEDS, Counted::CUSTOMERS, value))
}

const TICKETS: Measure = Measure::count(FactKind::Tickets, When::On(Role::Date), &[]);
const SERVICE: Measure = Measure::sum(
    FactKind::Spend,
    Role::Cost,
    When::On(Role::Date),
    &[Test::Means(Role::Category, &[Meaning::Service])],
);

/// What the customers of one period left.
#[derive(Clone, Copy, Default)]
struct Profit {
    customers: u64,
    before_service: f64,
    after_service: f64,
    unprofitable: u64,
}

struct Profits(Vec<Profit>);

impl Derived for Profits {
    fn of(ground: &Ground) -> Profits {
        let mut left = vec![Vec::new(); ground.frame.buckets.len()];
        let mut scale = 0;
        if let Some(table) = ground.table(FactKind::Orders) {
            scale = table.scale(Role::Amount).max(table.scale(Role::Cost));
            gross(ground, table, scale, &mut left);
        }
        let tickets = tickets(ground);
        let profit = |(at, customers): (usize, Vec<(u32, i128)>)| {
            let opened = ground.state(&TICKETS, at).n;
            let service = ground.state(&SERVICE, at);
            let per_ticket = if opened == 0 { 0.0 } else { service.total() / opened as f64 };
            // Compared without division: gross < tickets × service ÷ opened.
            let unit = |scale: u8| 10i128.saturating_pow(scale.into());
            let loses = |gross: i128, own: u64| {
                let bears = i128::from(own).saturating_mul(service.sum).saturating_mul(unit(scale));
                let brings = gross.saturating_mul(i128::from(opened)).saturating_mul(unit(service.scale));
                if opened == 0 { gross < 0 } else { brings < bears }
            };
            let mut profit = Profit { customers: customers.len() as u64, ..Profit::default() };
            let (mut sum, mut charged) = (0i128, 0u64);
            for (customer, gross) in customers {
                let own = tickets.get(&(at, customer)).copied().unwrap_or(0);
                sum += gross;
                charged += own;
                profit.unprofitable += u64::from(loses(gross, own));
            }
            profit.before_service = crate::money::to_f64(sum, scale);
            profit.after_service = profit.before_service - per_ticket * charged as f64;
            profit
        };
        Profits(left.into_iter().enumerate().map(profit).collect())
    }
}

/// By period, what each customer with an order of known cost paid beyond the cost of what she got.
fn gross(ground: &Ground, table: &FactTable, scale: u8, left: &mut [Vec<(u32, i128)>]) {
    let up = |number: i64, from: u8| i128::from(number) * 10i128.pow((scale - from).into());
    let (of_amount, of_cost) = (table.scale(Role::Amount), table.scale(Role::Cost));
    let days = |row: usize| table.day(Role::Date, row).filter(|&day| day <= ground.frame.today);
    // Rows of one customer stand together, by day.
    let mut known: Option<(usize, u32, i128, bool)> = None;
    let mut note = |known: Option<(usize, u32, i128, bool)>| {
        if let Some((at, customer, gross, true)) = known
            && let Some(slot) = left.get_mut(at)
        {
            slot.push((customer, gross));
        }
    };
    for row in 0..table.rows {
        let customer = table.customer(row);
        let at = days(row).and_then(|day| ground.frame.place(day));
        let (Some(at), Some(cost)) = (at, table.number(Role::Cost, row)) else { continue };
        if customer == 0 {
            continue;
        }
        let amount = table.number(Role::Amount, row).unwrap_or(0);
        let gross = up(amount, of_amount) - up(cost, of_cost);
        let is_order = table.number(Role::Orders, row) == Some(1);
        known = match known {
            Some((place, who, sum, ordered)) if (place, who) == (at, customer) => {
                Some((place, who, sum + gross, ordered || is_order))
            }
            other => {
                note(other);
                Some((at, customer, gross, is_order))
            }
        };
    }
    note(known);
}

/// How many tickets each customer opened in each period.
fn tickets(ground: &Ground) -> BTreeMap<(usize, u32), u64> {
    let mut tickets = BTreeMap::new();
    let Some(table) = ground.table(FactKind::Tickets) else { return tickets };
    for row in (0..table.rows).filter(|&row| TICKETS.taken(table, row, ground.frame.today).is_some()) {
        for at in TICKETS.places(table, &ground.frame, row) {
            *tickets.entry((at, table.customer(row))).or_default() += 1;
        }
    }
    tickets
}

fn of_period(ground: &Ground, at: usize) -> Result<Profit, Undefined> {
    let profit = ground.derived::<Profits>().0.get(at).copied().filter(|profit| profit.customers > 0);
    profit.ok_or_else(|| Undefined::nothing("no_customers_active", "orders_of_known_cost"))
}

fn profit(ground: &Ground, at: usize) -> Computed {
    let profit = of_period(ground, at)?;
    Ok(Figure::ratio(profit.after_service, profit.customers as f64, profit.customers))
}

fn before_service(ground: &Ground, at: usize) -> Computed {
    let profit = of_period(ground, at)?;
    Ok(Figure::ratio(profit.before_service, profit.customers as f64, profit.customers))
}

fn unprofitable(ground: &Ground, at: usize) -> Computed {
    let profit = of_period(ground, at)?;
    Ok(Figure::ratio(profit.unprofitable as f64, profit.customers as f64, profit.customers))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    const ORDERS: &str = "order_id,customer_id,date,amount,cost\n\
                          O1,c1,2024-01-02,60.00,20.00\n\
                          O2,c1,2024-01-31,40.00,20.00\n\
                          O3,c2,2024-01-04,30.00,10.00\n\
                          O4,c3,2024-01-04,99.00,\n\
                          O5,c3,2024-02-29,99.00,\n";

    #[test]
    fn tickets_carry_the_cost_of_service() {
        // 100 of service for four tickets, of which two are c2's and one of somebody who did not buy.
        let tickets = "ticket_id,customer_id,created_at,status,channel,replies\n\
                       T1,c2,2024-01-05,open,email,1\n\
                       T2,c2,2024-01-06,open,email,1\n\
                       T3,c1,2024-01-07,open,email,1\n\
                       T4,c9,2024-01-08,open,email,1\n";
        let spend = "date,category,channel,campaign,cost\n\
                     2024-01-15,service,,,100.00\n\
                     2024-01-15,ads,google ads,Search,70.00\n";
        let files = [("orders.csv", ORDERS), ("tickets.csv", tickets), ("spend.csv", spend)];
        let id = "customer_profitability";
        check_tables(id, &files, Period::Month, &[Some((60.0 - 25.0 + 20.0 - 50.0) / 2.0), None]);
        check_variant(id, "before_service", &files, Period::Month, &[Some(40.0), None]);
        check_variant(id, "unprofitable_share", &files, Period::Month, &[Some(0.5), None]);
    }

    #[test]
    fn without_service_it_is_what_the_goods_leave() {
        check_tables("customer_profitability", &[("orders.csv", ORDERS)], Period::Month, &[Some(40.0), None]);
    }
}
