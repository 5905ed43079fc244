//! Customer lifespan: how long a customer stays one.

use super::lifetimes::{LifeTable, Stretches};
use super::order_days;
use crate::metrics::prelude::*;
use crate::time::Day;

/// Customer lifespan: from the first order until W days after the last, or from the first to the last paid day.
pub const METRIC: Metric = Metric {
    id: "customer_lifespan",
    unit: Unit::Days,
    better: Better::Up,
    level: 2,
    source: "Kaplan & Meier (1958); restricted mean to the longest time, as R's survfit; Klein & Moeschberger (2003) for the median",
    value: Formula::First(&[of_orders(mean::<OfOrders>), of_subscriptions(mean::<OfSubscriptions>)]),
    judged: Judged::Derived,
    variants: &[
        Variant {
            id: "median",
            unit: Unit::Days,
            value: Formula::First(&[of_orders(median::<OfOrders>), of_subscriptions(median::<OfSubscriptions>)]),
        },
        Variant { id: "subscriptions", unit: Unit::Days, value: of_subscriptions(mean::<OfSubscriptions>) },
        Variant { id: "subscriptions_median", unit: Unit::Days, value: of_subscriptions(median::<OfSubscriptions>) },
    ],
};

const fn of_orders(value: fn(&Ground, usize) -> Computed) -> Formula {
    const NEEDS: &[Need] = &[Need::Table(FactKind::Orders), Need::Customers];
    Formula::Function(Function::new(NEEDS, Counted::CUSTOMERS, value).to_date())
}

const fn of_subscriptions(value: fn(&Ground, usize) -> Computed) -> Formula {
    const NEEDS: &[Need] = &[Need::Table(FactKind::Subscriptions), Need::Column(FactKind::Subscriptions, Role::Date)];
    Formula::Function(Function::new(NEEDS, Counted::CUSTOMERS, value).to_date())
}

/// Lifetimes at each period's end.
trait Lifetimes: Derived {
    fn table(&self) -> &LifeTable;
}

struct OfOrders(LifeTable);
struct OfSubscriptions(LifeTable);

impl Lifetimes for OfOrders {
    fn table(&self) -> &LifeTable {
        &self.0
    }
}

impl Lifetimes for OfSubscriptions {
    fn table(&self) -> &LifeTable {
        &self.0
    }
}

impl Derived for OfOrders {
    /// Each order keeps a customer for W days.
    fn of(ground: &Ground) -> OfOrders {
        let window = ground.view.map_or(0, |view| view.window);
        let mut stretches = Stretches::new(ground);
        order_days::each(ground, &mut |days| stretches.add(days.iter().map(|&day| (day, day.plus(window)))));
        OfOrders(stretches.life_table(ground))
    }
}

impl Derived for OfSubscriptions {
    fn of(ground: &Ground) -> OfSubscriptions {
        let mut stretches = Stretches::new(ground);
        if let Some(table) = ground.table(FactKind::Subscriptions) {
            let mut paid: Vec<(u32, Day, Day)> = (0..table.rows).filter_map(|row| paid(table, row)).collect();
            paid.sort_unstable();
            for own in paid.chunk_by(|a, b| a.0 == b.0) {
                stretches.add(own.iter().map(|&(_, from, to)| (from, to)));
            }
        }
        OfSubscriptions(stretches.life_table(ground))
    }
}

/// Whose row it is, its first paid day and the first day that is not: what costs nothing is not paid.
fn paid(table: &FactTable, row: usize) -> Option<(u32, Day, Day)> {
    const OPEN: Day = Day(i32::MAX);
    let customer = Some(table.customer(row)).filter(|&customer| customer != 0)?;
    let price = [Role::Amount, Role::MonthlyAmount].into_iter().find_map(|role| table.number(role, row));
    let start = table.day(Role::Date, row)?;
    let from = table.day(Role::TrialEnd, row).map_or(start, |end| end.max(start));
    let ends = [Role::EndedAt, Role::PausedAt].into_iter().filter_map(|role| table.day(role, row));
    let to = ends.fold(OPEN, Day::min);
    (price.is_none_or(|price| price > 0) && from < to).then_some((customer, from, to))
}

fn none() -> Undefined {
    Undefined::nothing("no_customers_yet", "customers_to_date")
}

fn mean<T: Lifetimes>(ground: &Ground, at: usize) -> Computed {
    let lifetimes = ground.derived::<T>();
    let life = lifetimes.table().0.get(at).filter(|life| life.customers > 0).ok_or_else(none)?;
    Ok(Figure::plain(life.mean.ok_or_else(none)?, life.customers))
}

fn median<T: Lifetimes>(ground: &Ground, at: usize) -> Computed {
    let lifetimes = ground.derived::<T>();
    let life = lifetimes.table().0.get(at).filter(|life| life.customers > 0).ok_or_else(none)?;
    let median = life.median.ok_or_else(|| Undefined::said("not_reached", "most_still_there"))?;
    Ok(Figure::plain(median, life.customers))
}

#[cfg(test)]
mod tests {
    use super::METRIC;
    use crate::facts::ViewOptions;
    use crate::metrics::testing::{check_tables, check_variant, values};
    use crate::time::Period;

    #[test]
    fn a_customer_is_gone_w_days_after_her_last_order() {
        // ann: 10 + 30 days, over on 10 February; bob is open with 21, then with 49 days on 29 February.
        let rows = [
            "ann 2024-01-01 1.00",
            "ann 2024-01-11 1.00",
            "bob 2024-01-11 1.00",
            "bob 2024-02-09 1.00",
            "bob 2024-02-29 1.00",
        ];
        let options = ViewOptions { period: Some(Period::Month), window: 30, ..ViewOptions::default() };
        // January: both open, so the mean is the longest time seen. February: S is ½ from 40 to 49 days.
        assert_eq!(values(&METRIC.value, &rows, options), [Some(30.0), Some(40.0 + 0.5 * 9.0)]);
        assert_eq!(values(&METRIC.variants[0].value, &rows, options), [None, Some(40.0)]);
    }

    #[test]
    fn a_trial_and_a_pause_are_not_paid() {
        let subscriptions = "subscription_id,customer_id,plan,status,start_date,trial_end,end_date,billing_interval,amount,paused_at\n\
                             S1,c1,Small,active,2024-01-01,2024-01-11,,month,10.00,2024-01-31\n\
                             S2,c2,Small,active,2024-01-01,,,month,10.00,\n\
                             S3,c3,Small,active,2024-01-31,,,month,10.00,\n";
        let files = [("subscriptions.csv", subscriptions)];
        // c1: 20 days, over on the 31st; c2 and c3 are open after 30 and 0 days: S is ½ from day 20 to day 30.
        check_tables("customer_lifespan", &files, Period::Month, &[Some(25.0)]);
        check_variant("customer_lifespan", "subscriptions_median", &files, Period::Month, &[Some(20.0)]);
    }
}
