//! Time to first use: how long new customers take until they use what they pay for.

use crate::metrics::prelude::*;
use crate::stats::quantile::median;
use crate::time::Day;

/// Time to first use: from the first contract, else from signing up.
pub const METRIC: Metric = Metric {
    id: "onboarding_time",
    unit: Unit::Days,
    better: Better::Down,
    level: 2,
    source: "time to value: Steinman, Murphy & Mehta, Customer Success, 2016, ch. 8",
    value: Formula::First(&[
        Formula::Function(Function::new(
            &[
                USED,
                Need::Column(FactKind::Events, Role::Date),
                Need::Column(FactKind::Events, Role::Interaction),
                Need::Table(FactKind::Subscriptions),
                Need::Column(FactKind::Subscriptions, Role::Date),
            ],
            Counted::CUSTOMERS,
            first_use::<FromContract>,
        )),
        Formula::Function(Function::new(
            &[
                USED,
                Need::Column(FactKind::Events, Role::Date),
                Need::Column(FactKind::Events, Role::Interaction),
                Need::Table(FactKind::Customers),
                Need::Column(FactKind::Customers, Role::Date),
            ],
            Counted::CUSTOMERS,
            first_use::<FromSignup>,
        )),
    ]),
    judged: Judged::Derived,
    variants: &[],
};

const USED: Need = Need::Table(FactKind::Events);

/// By the period of the first use, the days that it took, in ascending order.
trait FirstUses: Derived {
    fn days(&self) -> &[Vec<f64>];
}

struct FromContract(Vec<Vec<f64>>);
struct FromSignup(Vec<Vec<f64>>);

impl FirstUses for FromContract {
    fn days(&self) -> &[Vec<f64>] {
        &self.0
    }
}

impl FirstUses for FromSignup {
    fn days(&self) -> &[Vec<f64>] {
        &self.0
    }
}

impl Derived for FromContract {
    fn of(ground: &Ground) -> FromContract {
        FromContract(uses_after(ground, FactKind::Subscriptions))
    }
}

impl Derived for FromSignup {
    fn of(ground: &Ground) -> FromSignup {
        FromSignup(uses_after(ground, FactKind::Customers))
    }
}

/// From the first row that a customer has in a table to her first use on that day or later.
fn uses_after(ground: &Ground, kind: FactKind) -> Vec<Vec<f64>> {
    let mut days = vec![Vec::new(); ground.frame.buckets.len()];
    let (Some(starts), Some(events)) = (ground.table(kind), ground.table(FactKind::Events)) else { return days };
    let has_come = |day: &Day| *day <= ground.frame.today;
    let mut start: Vec<Option<Day>> = vec![None; ground.facts.customers() + 1];
    let mut used = start.clone();
    let earlier = |slot: &mut Option<Day>, day: Day| *slot = Some(slot.map_or(day, |known| known.min(day)));
    for row in 0..starts.rows {
        if let (Some(day), Some(slot)) =
            (starts.day(Role::Date, row).filter(has_come), start.get_mut(starts.customer(row) as usize))
        {
            earlier(slot, day);
        }
    }
    for row in (0..events.rows).filter(|&row| events.meaning(Role::Interaction, row) == Some(Meaning::ProductUse)) {
        let who = events.customer(row) as usize;
        let since = start.get(who).copied().flatten();
        let day = events.day(Role::Date, row).filter(has_come).filter(|&day| since.is_some_and(|since| since <= day));
        if let (Some(day), Some(slot)) = (day, used.get_mut(who)) {
            earlier(slot, day);
        }
    }
    // Nobody has the number 0.
    for (start, used) in start.into_iter().zip(used).skip(1) {
        let (Some(start), Some(used)) = (start, used) else { continue };
        if let Some(days) = ground.frame.place(used).and_then(|at| days.get_mut(at)) {
            days.push(f64::from(used.0 - start.0));
        }
    }
    days.iter_mut().for_each(|days| days.sort_by(f64::total_cmp));
    days
}

fn first_use<T: FirstUses>(ground: &Ground, at: usize) -> Computed {
    let uses = ground.derived::<T>();
    let days = uses.days().get(at).map_or(&[][..], Vec::as_slice);
    let median = median(days).ok_or_else(|| Undefined::nothing("no_first_use", "first_uses"))?;
    Ok(Figure::plain(median, days.len() as u64))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn use_before_the_contract_is_not_its_first_use() {
        let subscriptions = "subscription_id,customer_id,plan,status,start_date,billing_interval,amount\n\
                             S1,c1,Small,active,2024-01-10,month,10.00\n\
                             S2,c1,Small,active,2024-02-10,month,10.00\n\
                             S3,c2,Small,active,2024-01-10,month,10.00\n";
        let events = "customer_id,occurred_at,event,channel\n\
                      c1,2024-01-02 08:00,product use,app\n\
                      c1,2024-01-14 08:00,product use,app\n\
                      c2,2024-01-12 08:00,visit,app\n\
                      c2,2024-02-09 08:00,product use,app\n\
                      c2,2024-02-10 08:00,product use,app\n";
        let files = [("subscriptions.csv", subscriptions), ("events.csv", events)];
        check_tables("onboarding_time", &files, Period::Month, &[Some(4.0), Some(30.0)]);
    }
}
