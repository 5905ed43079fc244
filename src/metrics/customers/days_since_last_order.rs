//! Days since the last order: how long customers have been away.

use super::order_days;
use crate::metrics::prelude::*;
use crate::time::Day;

/// Days since the last order (recency).
pub const METRIC: Metric = Metric {
    id: "days_since_last_order",
    unit: Unit::Days,
    better: Better::Down,
    level: 1,
    source: "recency in RFM: Bult & Wansbeek, “Optimal selection for direct mail”, Marketing Science 14(4), 1995",
    value: Formula::Function(
        Function::new(&[Need::Table(FactKind::Orders), Need::Customers], Counted::CUSTOMERS, value).to_date(),
    ),
    judged: Judged::Derived,
    variants: &[],
};

/// The median at each period's end, with the number of customers.
struct Recency(Vec<Option<(f64, u64)>>);

impl Derived for Recency {
    /// Customers are counted by the day of their last order, which moves on with each order.
    fn of(ground: &Ground) -> Recency {
        let periods = ground.frame.buckets.len();
        let mut moves: Vec<Vec<(Option<Day>, Day)>> = vec![Vec::new(); periods];
        let mut first = ground.frame.today;
        order_days::each(ground, &mut |days| {
            let mut before = None;
            for &day in days {
                first = first.min(day);
                if let Some(moves) = moves.get_mut(ground.frame.first_ended_after(day)) {
                    moves.push((before, day));
                }
                before = Some(day);
            }
        });
        let place = |day: Day| usize::try_from(i64::from(day.0) - i64::from(first.0)).unwrap_or(0);
        let mut customers = vec![0i64; place(ground.frame.today) + 1];
        let median = |(at, moves): (usize, Vec<(Option<Day>, Day)>)| {
            for (before, day) in moves {
                customers[place(day)] += 1;
                if let Some(before) = before {
                    customers[place(before)] -= 1;
                }
            }
            let last = ground.last_day(at);
            let n: i64 = customers.iter().sum();
            let at_rank = |rank: i64| {
                let mut seen = 0;
                let back = customers[..=place(last)].iter().rev().position(|&count| {
                    seen += count;
                    seen > rank
                });
                back.unwrap_or(0) as f64
            };
            (n > 0).then(|| ((at_rank((n - 1) / 2) + at_rank(n / 2)) / 2.0, n as u64))
        };
        Recency(moves.into_iter().enumerate().map(median).collect())
    }
}

fn value(ground: &Ground, at: usize) -> Computed {
    let median = ground.derived::<Recency>().0.get(at).copied().flatten();
    let (days, customers) = median.ok_or_else(|| Undefined::nothing("no_customers_yet", "customers_to_date"))?;
    Ok(Figure::plain(days, customers))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check;

    #[test]
    fn everybody_counts_who_ever_ordered() {
        // At the end of January ann is away for 21 days and bob for 1; in February cid joins with 9, ann orders again.
        let rows = ["ann 2024-01-10 10.00", "bob 2024-01-30 5.00", "cid 2024-02-20 5.00", "ann 2024-02-29 5.00"];
        check("days_since_last_order", &rows, &[Some(11.0), Some(9.0)]);
    }

    #[test]
    fn a_refund_is_no_order() {
        let rows = ["ann 2024-01-10 10.00", "ann 2024-01-31 -10.00"];
        check("days_since_last_order", &rows, &[Some(21.0)]);
    }
}
