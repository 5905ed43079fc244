//! A few customers who bring much more of the revenue than the few largest ever did.
//!
//! A shop of few large customers has always had them, so that the largest of each earlier stretch are the measure; each
//! customer's largest order is left out, so that one lucky sale is no dependence.

use super::sales::{Sale, Sales};
use super::{Evidence, FEW, Finding, Looked, percent};
use crate::stats::tail::normal_two_sided;
use crate::time::{Day, Span};

/// Days of a stretch.
const LENGTHS: [i32; 4] = [90, 180, 270, 365];
/// How many of the largest, and the least share that is worth a word.
const LARGEST: [(usize, f64); 2] = [(1, 0.12), (5, 0.25)];
/// The least orders that make a customer one of them.
const LEAST_ORDERS: usize = 5;
/// Stretches of the past that are looked at.
const PAST: usize = 6;
/// Times the largest share of the past, and points beyond it, at least.
const RISE: (f64, f64) = (1.6, 0.1);
/// Customers who might have been the largest by chance.
const CANDIDATES: f64 = 5.0;

/// Looks at the largest and the five largest customers of the last months.
pub fn look(sales: &Sales, looked: &mut Looked) {
    let mut best: Option<(f64, Finding)> = None;
    let often: Vec<&[Sale]> = sales.known_customers().filter(|own| own.len() >= LEAST_ORDERS).collect();
    if (sales.known as f64) < FEW {
        return;
    }
    let mut revenue = vec![0.0; sales.span.days() as usize + 1];
    for sale in &sales.all {
        revenue[(sale.day - sales.span.start.0) as usize + 1] += sale.amount as f64;
    }
    for day in 1..revenue.len() {
        revenue[day] += revenue[day - 1];
    }
    let until = |day: i32| revenue[(day - sales.span.start.0).clamp(0, sales.span.days()) as usize];
    for length in LENGTHS {
        let end = sales.span.end.0;
        let stretches: Vec<Stretch> = (0..)
            .map(|back| end - length * back)
            .take_while(|end| end - length >= sales.span.start.0)
            .take(PAST + 1)
            .map(|end| Stretch::new(until(end) - until(end - length), &often, end - length, end))
            .collect();
        let Some((now, past)) = stretches.split_first().filter(|(_, past)| past.len() >= 2) else { continue };
        for (count, least) in LARGEST {
            let (share, variance) = now.largest(count);
            let before = past.iter().map(|stretch| stretch.largest(count)).max_by(|a, b| a.0.total_cmp(&b.0));
            let Some((usual, usual_variance)) = before else { continue };
            let z = (share - usual) / (variance + usual_variance).sqrt();
            let p = if share > usual { (CANDIDATES * normal_two_sided(z)).min(1.0) } else { 1.0 };
            looked.at(p);
            let is_much = share >= least && share >= RISE.0 * usual && share >= usual + RISE.1;
            if !is_much || best.as_ref().is_some_and(|(least, _)| p >= *least) {
                continue;
            }
            let period = Span { start: Day(end - length), end: Day(end) };
            let evidence = Evidence {
                metric: Some("revenue_concentration"),
                analysis: None,
                period: Some(period),
                dimension: None,
                group: None,
            };
            let money = sales.major(share * now.revenue / f64::from(length) * 365.0);
            let finding = Finding::new("concentration", Some(money), false, evidence)
                .with("customers", count)
                .with("share", percent(share))
                .with("usual", percent(usual))
                .with("days", length as u64)
                .with_money(sales.currency);
            best = Some((p, finding));
        }
    }
    if let Some((p, finding)) = best {
        looked.found(p, finding);
    }
}

/// What customers brought in some days.
struct Stretch {
    revenue: f64,
    /// Spend without the largest order, and Σ of the squares of orders, of the largest.
    largest: Vec<(f64, f64)>,
}

impl Stretch {
    fn new(revenue: f64, often: &[&[Sale]], from: i32, to: i32) -> Stretch {
        let mut stretch = Stretch { revenue, largest: Vec::new() };
        let most = LARGEST.iter().map(|(count, _)| *count).max().unwrap_or(1);
        for own in often {
            let (start, end) = (own.partition_point(|sale| sale.day < from), own.partition_point(|sale| sale.day < to));
            if end - start < LEAST_ORDERS {
                continue;
            }
            let (mut sum, mut largest, mut squares, mut orders) = (0.0, 0.0f64, 0.0, 0);
            for sale in &own[start..end] {
                let amount = sale.amount as f64;
                sum += amount;
                if sale.is_order {
                    largest = largest.max(amount);
                    squares += amount * amount;
                    orders += 1;
                }
            }
            if orders >= LEAST_ORDERS {
                let place = stretch.largest.partition_point(|(other, _)| *other >= sum - largest);
                if place < most {
                    stretch.largest.insert(place, (sum - largest, squares));
                    stretch.largest.truncate(most);
                }
            }
        }
        stretch
    }

    /// The share of the largest so many, and its variance.
    fn largest(&self, count: usize) -> (f64, f64) {
        if self.revenue <= 0.0 {
            return (0.0, 0.0);
        }
        let of = |pick: fn(&(f64, f64)) -> f64| self.largest.iter().take(count).map(pick).sum::<f64>();
        (of(|one| one.0) / self.revenue, of(|one| one.1) / (self.revenue * self.revenue))
    }
}
