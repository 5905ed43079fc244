//! Customer health score: how well it goes with the customers there are, by what they buy, ask for, pay and say.

use super::is_too_much;
use crate::metrics::prelude::*;
use crate::time::Day;

/// Customer health score: the mean over active customers of the mean of the parts that are known of each.
pub const METRIC: Metric = Metric {
    id: "customer_health_score",
    unit: Unit::Points,
    better: Better::Up,
    level: 3,
    source: "Steinman, Murphy & Mehta, Customer Success, 2016, ch. 9; equal weights of the parts that are known",
    value: of_customers(|ground, at| mean(ground, at, |health| health.score)),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "buying", unit: Unit::Points, value: of_customers(|ground, at| part(ground, at, 0)) },
        Variant { id: "support", unit: Unit::Points, value: of_customers(|ground, at| part(ground, at, 1)) },
        Variant { id: "payments", unit: Unit::Points, value: of_customers(|ground, at| part(ground, at, 2)) },
        Variant { id: "answers", unit: Unit::Points, value: of_customers(|ground, at| part(ground, at, 3)) },
    ],
};

const fn of_customers(value: fn(&Ground, usize) -> Computed) -> Formula {
    const NEEDS: &[Need] = &[Need::Table(FactKind::Orders), Need::Customers];
    Formula::Function(Function::new(NEEDS, Counted::CUSTOMERS, value).to_date())
}

/// A sum and how many are in it.
type Sum = (f64, u64);

/// The customers who are active at the end of a period.
#[derive(Debug, Clone, Copy, Default)]
struct Health {
    /// Their scores.
    score: Sum,
    /// Each part, of those of whom it is known: buying, support, payments, answers.
    parts: [Sum; 4],
}

struct Healths(Vec<Health>);

/// What one customer did or said on a day, from 0 (ill) to 100 (well).
#[derive(Clone, Copy)]
struct Sign {
    day: Day,
    customer: u32,
    points: f64,
}

impl Derived for Healths {
    fn of(ground: &Ground) -> Healths {
        let Some(view) = ground.view else { return Healths(Vec::new()) };
        let signs = [support(ground), payments(ground)];
        let answers = answers(ground);
        let all = ground.facts.customers() + 1;
        // What is known of nobody takes no room.
        let room = |signs: &[Sign]| if signs.is_empty() { 0 } else { all };
        let mut sums: [Vec<Sum>; 2] = [0, 1].map(|part: usize| vec![(0.0, 0); room(&signs[part])]);
        let mut last_order: Vec<Option<Day>> = vec![None; all];
        // Of answers the newest counts, however old.
        let mut answered: Vec<Option<f64>> = vec![None; room(&answers)];
        let mut to_come = answers.iter().peekable();
        let one = |(at, ordered): (usize, Vec<(u32, Day)>)| {
            let end = ground.last_day(at);
            let from = end.plus(1 - view.window);
            for (customer, day) in ordered {
                set(&mut last_order, customer, day);
            }
            while let Some(sign) = to_come.next_if(|sign| sign.day <= end) {
                set(&mut answered, sign.customer, sign.points);
            }
            for (sums, signs) in sums.iter_mut().zip(&signs) {
                sums.fill((0.0, 0));
                let first = signs.partition_point(|sign| sign.day < from);
                for sign in signs.iter().skip(first).take_while(|sign| sign.day <= end) {
                    if let Some((sum, n)) = sums.get_mut(sign.customer as usize) {
                        *sum += sign.points;
                        *n += 1;
                    }
                }
            }
            let mut health = Health::default();
            for (customer, last) in last_order.iter().enumerate() {
                // Those who are active have bought of late.
                let Some(last) = last.filter(|&last| last >= from) else { continue };
                let recency = 100.0 * (1.0 - f64::from(end.0 - last.0) / f64::from(view.window));
                let mean = |sums: &[Sum]| sums.get(customer).and_then(|&(sum, n)| (n > 0).then(|| sum / n as f64));
                let newest = answered.get(customer).copied().flatten();
                health.add([Some(recency), mean(&sums[0]), mean(&sums[1]), newest]);
            }
            health
        };
        Healths(orders_by_period(ground).into_iter().enumerate().map(one).collect())
    }
}

fn set<T>(known: &mut [Option<T>], customer: u32, value: T) {
    if let Some(slot) = known.get_mut(customer as usize) {
        *slot = Some(value);
    }
}

impl Health {
    /// Adds what is known of one who is active.
    fn add(&mut self, parts: [Option<f64>; 4]) {
        let (mut sum, mut n) = (0.0, 0u32);
        for ((all, count), part) in self.parts.iter_mut().zip(parts) {
            if let Some(points) = part {
                (*all, *count) = (*all + points, *count + 1);
                (sum, n) = (sum + points, n + 1);
            }
        }
        self.score = (self.score.0 + sum / f64::from(n), self.score.1 + 1);
    }
}

/// Who ordered on which day, by the first period at whose end it is known; of each customer in order.
fn orders_by_period(ground: &Ground) -> Vec<Vec<(u32, Day)>> {
    let mut found = vec![Vec::new(); ground.frame.buckets.len()];
    let Some(orders) = ground.facts.orders else { return found };
    let mut place = 0;
    orders.each_customer(0..orders.customers(), |events| {
        let customer = ground.facts.buyer(place);
        place += 1;
        for event in events.iter().filter(|event| event.is_order && customer != 0) {
            if let Some(ordered) = found.get_mut(ground.frame.first_ended_after(event.day)) {
                ordered.push((customer, event.day));
            }
        }
    });
    found
}

/// Cases by the day on which they were opened: well where they were resolved and stayed so.
fn support(ground: &Ground) -> Vec<Sign> {
    let Some(table) = ground.table(FactKind::Tickets).filter(|table| table.has(Role::ResolvedAt)) else {
        return Vec::new();
    };
    let again = |row: usize| {
        table.value(Role::Reopens, row).is_some_and(|times| times > 0.0) || table.flag(Role::Reopens, row) == Some(true)
    };
    let is_well = |row: usize| {
        let resolved = table.day(Role::ResolvedAt, row).is_some_and(|day| day <= ground.frame.today);
        Some(if resolved && !again(row) { 100.0 } else { 0.0 })
    };
    signs(ground, table, Role::Date, is_well)
}

/// Invoices by the day on which they were due: well where they were paid by then.
fn payments(ground: &Ground) -> Vec<Sign> {
    let has = |role: Role| ground.facts.has_column(FactKind::Orders, role);
    if !has(Role::DueAt) || !has(Role::PaidAt) {
        return Vec::new();
    }
    let Some(table) = ground.table(FactKind::Orders) else { return Vec::new() };
    signs(ground, table, Role::DueAt, |row: usize| {
        let due = table.day(Role::DueAt, row)?;
        Some(if table.day(Role::PaidAt, row).is_some_and(|paid| paid <= due) { 100.0 } else { 0.0 })
    })
}

/// Answers to surveys, each as the mean of its scores from the worst to the best of their scales.
fn answers(ground: &Ground) -> Vec<Sign> {
    let Some(table) = ground.table(FactKind::Responses) else { return Vec::new() };
    let promotes = table.scale_of_answers(Role::Score).zero_to_ten;
    let on_scale = |role: Role, row: usize| {
        let top = table.scale_of_answers(role).top?;
        Some(100.0 * (table.value(role, row)? - 1.0) / (top - 1.0))
    };
    signs(ground, table, Role::Date, |row: usize| {
        let said = [
            table.value(Role::Score, row).filter(|_| promotes).map(|score| 10.0 * score),
            on_scale(Role::Satisfaction, row),
            on_scale(Role::Effort, row).map(|effort| 100.0 - effort),
        ];
        let said: Vec<f64> = said.into_iter().flatten().map(|points| points.clamp(0.0, 100.0)).collect();
        (!said.is_empty()).then(|| said.iter().sum::<f64>() / said.len() as f64)
    })
}

/// What rows say of known customers up to the reference date, by day.
fn signs(ground: &Ground, table: &FactTable, on: Role, points: impl Fn(usize) -> Option<f64>) -> Vec<Sign> {
    let sign = |row: usize| {
        let customer = Some(table.customer(row)).filter(|&customer| customer != 0)?;
        let day = table.day(on, row).filter(|&day| day <= ground.frame.today)?;
        Some(Sign { day, customer, points: points(row)? })
    };
    let mut signs: Vec<Sign> = (0..table.rows).filter_map(sign).collect();
    signs.sort_by_key(|sign| sign.day);
    signs
}

fn mean(ground: &Ground, at: usize, of: impl Fn(&Health) -> Sum) -> Computed {
    if is_too_much(ground) {
        return Err(Undefined::new("too_many_ranks"));
    }
    match ground.derived::<Healths>().0.get(at).map(of) {
        Some((sum, n)) if n > 0 => Ok(Figure::plain(sum / n as f64, n)),
        _ => Err(Undefined::nothing("no_customers_active", "orders_of_customers")),
    }
}

fn part(ground: &Ground, at: usize, place: usize) -> Computed {
    mean(ground, at, |health| health.parts.get(place).copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    // The window is 30 days. At the end of January ann ordered that day and bob 15 days before; cid is known by a case alone.
    const ORDERS: &str = "order_id,customer_id,date,amount,invoiced_at,due_date,paid_at\n\
                          O1,ann,2024-01-03,10.00,2024-01-03,2024-01-10,2024-01-09\n\
                          O2,ann,2024-01-31,10.00,2024-01-31,2024-02-20,\n\
                          O3,bob,2024-01-16,10.00,2024-01-16,2024-01-20,2024-01-25\n";
    const CASES: &str = "ticket_id,customer_id,created_at,resolved_at,reopened\n\
                         T1,ann,2024-01-04,2024-01-05,0\n\
                         T2,ann,2024-01-06,2024-01-09,1\n\
                         T3,cid,2024-01-07,,0\n\
                         T4,dan,2024-01-31,,0\n";
    const ANSWERS: &str = "response_id,date,customer_id,nps_score\n\
                           R1,2024-01-02,ann,0\nR2,2024-01-20,ann,9\nR3,2024-01-31,eve,10\n";

    #[test]
    fn the_mean_of_what_is_known_of_each_active_customer() {
        let files = [("orders.csv", ORDERS), ("tickets.csv", CASES), ("responses.csv", ANSWERS)];
        let (ann, bob) = ((100.0 + 50.0 + 100.0 + 90.0) / 4.0, (50.0 + 0.0) / 2.0);
        check_tables("customer_health_score", &files, Period::Month, &[Some((ann + bob) / 2.0)]);
        for (variant, value) in [("buying", 75.0), ("support", 50.0), ("payments", 50.0), ("answers", 90.0)] {
            check_variant("customer_health_score", variant, &files[..], Period::Month, &[Some(value)]);
        }
    }

    #[test]
    fn without_an_active_customer_nothing_is_well_or_ill() {
        let orders = "order_id,customer_id,date,amount\nO1,ann,2024-01-31,10.00\nO2,,2024-05-31,10.00\n";
        let files = [("orders.csv", orders)];
        // W is 90 days; at the end of April it is 90 days ago.
        let expected = [Some(100.0), Some(100.0 - 100.0 * 29.0 / 90.0), Some(100.0 - 100.0 * 60.0 / 90.0), None, None];
        check_tables("customer_health_score", &files, Period::Month, &expected);
        check_variant("customer_health_score", "support", &files, Period::Month, &[None; 5]);
    }
}
