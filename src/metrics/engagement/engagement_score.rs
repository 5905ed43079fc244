//! Customer engagement score: how much the customers of a period have to do with the business, among all.

use super::is_too_much;
use crate::facts::{Event, Orders};
use crate::metrics::prelude::*;
use crate::time::Day;
use countinghouse_kernels::ranks::mean_percentile;

/// Customer engagement score: the mean of percentiles among all customers to date, each part with equal weight.
pub const METRIC: Metric = Metric {
    id: "engagement_score",
    unit: Unit::Points,
    better: Better::Up,
    level: 2,
    source: "Kumar et al., “Undervalued or overvalued customers”, JSR 13(3), 2010; RFM by ranks: Bult & Wansbeek (1995)",
    value: Formula::Function(
        Function::new(&[Need::Table(FactKind::Orders), Need::Customers], Counted::CUSTOMERS, value).to_date(),
    ),
    judged: Judged::Derived,
    variants: &[],
};

/// Something that a customer did, as an amount of it.
#[derive(Clone, Copy)]
struct Deed {
    day: Day,
    customer: u32,
    amount: i64,
}

/// What each customer did in the W days that end with a period.
struct Part {
    /// By day.
    deeds: Vec<Deed>,
    /// The next to come into the window.
    next: usize,
    /// The oldest in it.
    oldest: usize,
    /// The sum of each customer.
    sums: Vec<i64>,
}

impl Part {
    fn new(mut deeds: Vec<Deed>, customers: usize) -> Part {
        deeds.sort_unstable_by_key(|deed| deed.day);
        Part { deeds, next: 0, oldest: 0, sums: vec![0; customers] }
    }

    /// Moves the window; calls for each deed that comes into it.
    fn move_to(&mut self, from: Day, to: Day, call: &mut dyn FnMut(Deed)) {
        while let Some(&deed) = self.deeds.get(self.next).filter(|deed| deed.day <= to) {
            if let Some(sum) = self.sums.get_mut(deed.customer as usize) {
                *sum = sum.saturating_add(deed.amount);
            }
            call(deed);
            self.next += 1;
        }
        while let Some(&deed) = self.deeds.get(self.oldest).filter(|deed| self.oldest < self.next && deed.day < from) {
            if let Some(sum) = self.sums.get_mut(deed.customer as usize) {
                *sum = sum.saturating_sub(deed.amount);
            }
            self.oldest += 1;
        }
    }
}

/// The mean score of each period's customers, with how many they are.
struct Scores(Vec<Option<(f64, u64)>>);

impl Derived for Scores {
    fn of(ground: &Ground) -> Scores {
        let (Some(orders), Some(view)) = (ground.facts.orders, ground.view) else {
            return Scores(Vec::new());
        };
        let all = ground.facts.customers() + 1;
        let bought = deeds_of_orders(orders, ground, |event| event.is_order.then_some(1));
        let mut bought = Part::new(bought, all);
        let mut parts: Vec<Part> = Vec::new();
        let mut add = |deeds: Vec<Deed>| parts.push(Part::new(deeds, all));
        if orders.has_amounts {
            add(deeds_of_orders(orders, ground, |event| Some(event.amount)));
        }
        if let Some(events) = ground.table(FactKind::Events).filter(|events| events.has(Role::Interaction)) {
            for meanings in [&[Meaning::Visit][..], &[Meaning::MailOpen, Meaning::MailClick]] {
                let did =
                    |row: usize| events.meaning(Role::Interaction, row).filter(|it| meanings.contains(it)).map(|_| 1);
                add(deeds(events, ground, did));
            }
        }
        if let Some(answers) = ground.table(FactKind::Responses) {
            let scores = [Role::Score, Role::Satisfaction, Role::Effort];
            let answered = |row: usize| scores.iter().any(|&role| answers.is_filled(role, row)).then_some(1);
            add(deeds(answers, ground, answered));
        }
        let mut last_order: Vec<Option<Day>> = vec![None; all];
        let mut scores = Vec::with_capacity(ground.frame.buckets.len());
        for at in 0..ground.frame.buckets.len() {
            let (first, last) = (ground.days(at).start, ground.last_day(at));
            let from = last.plus(1 - view.window);
            bought.move_to(from, last, &mut |deed| {
                if let Some(slot) = last_order.get_mut(deed.customer as usize) {
                    *slot = Some(deed.day);
                }
            });
            parts.iter_mut().for_each(|part| part.move_to(from, last, &mut |_| ()));
            let is_active = |day: Day| day >= first;
            // Counted from the period's end back: the nearer, the higher.
            let recency =
                last_order.iter().flatten().map(|&day| (i64::from(day.0) - i64::from(last.0), is_active(day)));
            let sums = |part: &Part| {
                let customers = last_order.iter().zip(&part.sums);
                mean_percentile(customers.filter_map(|(day, &sum)| Some((sum, is_active((*day)?)))))
            };
            let means = [mean_percentile(recency), sums(&bought)].into_iter().chain(parts.iter().map(sums));
            let score = means.sum::<Option<f64>>().map(|sum| sum / (parts.len() + 2) as f64);
            let active = last_order.iter().flatten().filter(|&&day| is_active(day)).count();
            scores.push(score.map(|score| (score, active as u64)));
        }
        Scores(scores)
    }
}

/// What known customers bought and gave back up to the reference date.
fn deeds_of_orders(orders: &Orders, ground: &Ground, amount: impl Fn(&Event) -> Option<i64>) -> Vec<Deed> {
    let mut deeds = Vec::with_capacity(orders.events.len());
    let mut place = 0;
    orders.each_customer(0..orders.customers(), |events| {
        let customer = ground.facts.buyer(place);
        place += 1;
        let deed = |event: &Event| Some(Deed { day: event.day, customer, amount: amount(event)? });
        if customer != 0 {
            deeds.extend(events.iter().filter(|event| event.day <= ground.frame.today).filter_map(deed));
        }
    });
    deeds
}

/// What known customers did up to the reference date, in the rows that count.
fn deeds(table: &FactTable, ground: &Ground, amount: impl Fn(usize) -> Option<i64>) -> Vec<Deed> {
    let deed = |row: usize| {
        let customer = Some(table.customer(row)).filter(|&customer| customer != 0)?;
        let day = table.day(Role::Date, row).filter(|&day| day <= ground.frame.today)?;
        Some(Deed { day, customer, amount: amount(row)? })
    };
    (0..table.rows).filter_map(deed).collect()
}

fn value(ground: &Ground, at: usize) -> Computed {
    if is_too_much(ground) {
        return Err(Undefined::new("too_many_ranks"));
    }
    let score = ground.derived::<Scores>().0.get(at).copied().flatten();
    let (score, customers) = score.ok_or_else(|| Undefined::nothing("no_customers_active", "orders_of_customers"))?;
    Ok(Figure::plain(score, customers))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn the_parts_that_are_known_have_equal_weight() {
        // January: both of two ordered, so the mean is 50. February, with a window of 60 days: only bob ordered. His last
        // order is the nearer one, both have two orders, and his are worth more.
        let orders = "order_id,customer_id,date,amount\n\
                      O1,ann,2024-01-30,60.00\n\
                      O2,ann,2024-01-31,20.00\n\
                      O3,bob,2024-01-10,20.00\n\
                      O4,bob,2024-02-29,90.00\n";
        let expected = [Some(50.0), Some((75.0 + 50.0 + 75.0) / 3.0)];
        check_tables("engagement_score", &[("orders.csv", orders)], Period::Month, &expected);
    }

    #[test]
    fn visits_of_those_who_never_bought_are_of_no_customer() {
        let orders = "order_id,customer_id,date,amount\nO1,ann,2024-01-30,60.00\nO2,bob,2024-01-31,60.00\n";
        let events = "customer_id,occurred_at,event,channel\n\
                      eve,2024-01-12 08:00,visit,app\n\
                      ann,2024-01-14 08:00,visit,app\n\
                      bob,2024-01-15 08:00,mail open,app\n";
        let files = [("orders.csv", orders), ("events.csv", events)];
        check_tables("engagement_score", &files, Period::Month, &[Some(50.0)]);
    }
}
