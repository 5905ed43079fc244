//! Customers who refer others: how many of those who bought brought somebody.

use super::of;
use crate::metrics::prelude::*;
use std::collections::BTreeSet;

/// Customers who refer others.
pub const METRIC: Metric = Metric {
    id: "advocacy_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 3,
    source: "Kumar, Petersen & Leone, “How valuable is word of mouth?”, HBR 85(10), 2007",
    value: Formula::Ratio(
        &Formula::Function(Function::new(
            &[
                Need::Table(FactKind::Customers),
                Need::Column(FactKind::Customers, Role::Date),
                Need::Column(FactKind::Customers, Role::Referrer),
            ],
            Counted::CUSTOMERS,
            referrers,
        )),
        &of::ACTIVE,
    ),
    judged: Judged::Derived,
    variants: &[],
};

/// By the period in which the referred signed up, how many different customers referred somebody.
struct Referrers(Vec<u64>);

impl Derived for Referrers {
    /// Other words than a customer's id or address (“a friend”) name nobody.
    fn of(ground: &Ground) -> Referrers {
        let mut named: Vec<BTreeSet<u32>> = vec![BTreeSet::new(); ground.frame.buckets.len()];
        let Some(table) = ground.table(FactKind::Customers) else { return Referrers(Vec::new()) };
        let mut known: Vec<u32> = table.customers.clone();
        if let Some(orders) = ground.table(FactKind::Orders) {
            known.extend(
                (0..orders.rows)
                    .filter(|&row| orders.number(Role::Orders, row) == Some(1))
                    .map(|row| orders.customer(row)),
            );
        }
        known.sort_unstable();
        known.dedup();
        let number = |name: &str| {
            let number = ground.facts.register.number(name);
            Some(number).filter(|number| *number != 0 && known.binary_search(number).is_ok())
        };
        let words = table.words(Role::Referrer);
        let by_word: Vec<Option<u32>> =
            words.map_or(Vec::new(), |words| words.texts.iter().map(|text| number(text)).collect());
        for row in 0..table.rows {
            let day = table.day(Role::Date, row).filter(|&day| day <= ground.frame.today);
            let code = words.and_then(|words| words.codes.get(row)?.checked_sub(1));
            // Numbers of customers may be numbers.
            let who = match code {
                Some(code) => by_word.get(code as usize).copied().flatten(),
                None => table.number(Role::Referrer, row).and_then(|referrer| number(&referrer.to_string())),
            };
            let place = day.and_then(|day| ground.frame.place(day));
            if let (Some(who), Some(named)) = (who, place.and_then(|at| named.get_mut(at))) {
                named.insert(who);
            }
        }
        Referrers(named.iter().map(|named| named.len() as u64).collect())
    }
}

fn referrers(ground: &Ground, at: usize) -> Computed {
    let count = ground.derived::<Referrers>().0.get(at).copied().unwrap_or(0);
    Ok(Figure::plain(count as f64, count))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn who_refers_twice_counts_once_and_a_friend_is_nobody() {
        let customers = "customer_id,email,signup_date,referred_by\n\
                         c1,c1@example.com,2024-01-01,\n\
                         c2,c2@example.com,2024-01-02,C1@example.com\n\
                         c3,c3@example.com,2024-01-03,c1\n\
                         c4,c4@example.com,2024-01-04,a friend\n\
                         c5,c5@example.com,2024-02-04,c2\n";
        let orders = "order_id,customer_id,date,amount\n\
                      O1,c1,2024-01-02,60.00\n\
                      O2,c2,2024-01-31,20.00\n\
                      O3,c2,2024-02-29,20.00\n";
        let files = [("customers.csv", customers), ("orders.csv", orders)];
        check_tables("advocacy_rate", &files, Period::Month, &[Some(0.5), Some(1.0)]);
    }
}
