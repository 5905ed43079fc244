//! What is wrong with the data and moves the figures: rows that cannot count, and customers who are not noted any more.

use super::sales::Sales;
use super::{Evidence, FEW, Finding, Looked, Seen, percent};
use crate::facts::Reason;
use crate::sentence::Value;
use crate::stats::tail::normal_two_sided;
use crate::time::Day;

/// The least share of rows that is worth a word.
const LEAST: f64 = 0.02;
/// Points by which the share of orders without a customer rises, at least.
const RISE: f64 = 0.15;
/// Days since the change that are tried.
const LENGTHS: [i32; 4] = [28, 56, 91, 182];
/// Why rows do not count that should.
const BROKEN: [Reason; 7] = [
    Reason::NoDate,
    Reason::UnreadableDate,
    Reason::ImpossibleDate,
    Reason::FarDate,
    Reason::NoAmount,
    Reason::UnreadableAmount,
    Reason::NoCurrency,
];

/// Looks at the rows that are left out, and at orders without a customer.
pub fn look(seen: &Seen, sales: &Sales, looked: &mut Looked) {
    let Some(orders) = seen.facts.orders else { return };
    let year = revenue_of_a_year(sales);
    for reason in BROKEN {
        let rows = orders.rows_left_out(reason) as f64;
        let share = rows / (orders.rows as f64).max(1.0);
        let is_much = rows >= FEW && share >= LEAST;
        looked.at(if is_much { 0.0 } else { 1.0 });
        if is_much {
            let finding = finding(sales, year * share / (1.0 - share).max(share), None)
                .with("what", Value::Key("rows"))
                .with("rows", rows as u64)
                .with("share", percent(share))
                .with("reason", Value::Named("reason", reason.id()))
                .with("since", Day(0));
            looked.found(0.0, finding);
        }
    }
    if sales.known == 0 {
        return;
    }
    let by_day = unnamed(sales);
    let sum = |from: i32, to: i32| {
        let place = |day: i32| (day - sales.span.start.0).clamp(0, sales.span.days()) as usize;
        by_day[place(from)..place(to)].iter().fold((0.0, 0.0), |sum, day| (sum.0 + day.0, sum.1 + day.1))
    };
    let mut best: Option<(f64, Finding)> = None;
    for days in LENGTHS {
        let split = sales.span.end.0 - days;
        let (now, past) = (sum(split, sales.span.end.0), sum(split - 365, split));
        if now.1 < FEW || past.1 < FEW || split - sales.span.start.0 < days {
            continue;
        }
        let (share, usual) = (now.0 / now.1, past.0 / past.1);
        let all = (now.0 + past.0 + 1.0) / (now.1 + past.1 + 2.0);
        // Days differ by more than orders do: as if four came together.
        let variance = 4.0 * all * (1.0 - all) * (1.0 / now.1 + 1.0 / past.1);
        let p = if share > usual { normal_two_sided((share - usual) / variance.sqrt()) } else { 1.0 };
        looked.at(p);
        if share - usual >= RISE && best.as_ref().is_none_or(|(least, _)| p < *least) {
            let finding = finding(sales, year * (share - usual), Some(split))
                .with("what", Value::Key("customers"))
                .with("rows", now.0 as u64)
                .with("share", percent(share))
                .with("reason", String::new())
                .with("since", Day(split));
            best = Some((p, finding));
        }
    }
    if let Some((p, finding)) = best {
        looked.found(p, finding);
    }
}

fn finding(sales: &Sales, money: f64, since: Option<i32>) -> Finding {
    let evidence = Evidence {
        metric: None,
        analysis: Some("quality"),
        period: Some(since.map_or(sales.span, |since| sales.since(since))),
        dimension: None,
        group: None,
    };
    Finding::new("data_problem", Some(money), false, evidence).with_money(sales.currency)
}

fn revenue_of_a_year(sales: &Sales) -> f64 {
    let days = sales.span.days().clamp(1, 365);
    let from = sales.span.end.0 - days;
    let sum: f64 = sales.all.iter().filter(|sale| sale.day >= from).map(|sale| sale.amount as f64).sum();
    (sales.major(sum) / f64::from(days) * 365.0).max(0.0)
}

/// Orders of each day without a known customer, and all of them.
fn unnamed(sales: &Sales) -> Vec<(f64, f64)> {
    let mut days = vec![(0.0, 0.0); sales.span.days() as usize];
    for (place, own) in sales.customers().enumerate() {
        for sale in own.iter().filter(|sale| sale.is_order) {
            let day = &mut days[(sale.day - sales.span.start.0) as usize];
            day.0 += f64::from(u8::from(place >= sales.known));
            day.1 += 1.0;
        }
    }
    days
}
