//! Good customers who have stopped coming: more of the best than have stopped in any stretch of the shop's past.
//!
//! Who orders often is missed soon: expected is, of each of the best customers, how often those who ordered as often were
//! silent for as long before.

use super::sales::{OPEN, Sales};
use super::{Evidence, FEW, Finding, Looked};
use crate::stats::special::regularised_beta;
use crate::time::{Day, Span};

/// Days of silence that are tried.
const SILENCES: [i32; 10] = [30, 40, 50, 60, 75, 90, 105, 120, 150, 180];
/// Days of history that tell who is good.
const HISTORY: i32 = 365;
/// The fewest of them.
const LEAST_HISTORY: i32 = 150;
/// The best are so many of those who came three times or more within the history.
const BEST: f64 = 0.5;
const OFTEN: usize = 3;
/// Stretches of the past that are looked at.
const PAST: usize = 8;
/// Upper ends of the orders that are expected during the silence, by which customers are alike.
const ALIKE: [f64; 6] = [3.0, 4.5, 7.0, 11.0, 20.0, f64::INFINITY];
/// More of them have lapsed than usual, at least.
const BEYOND: f64 = 6.0;

/// Looks at the best customers of each of some days back.
pub fn look(sales: &Sales, looked: &mut Looked) {
    let often = sales.known_customers().filter(|own| own.len() >= OFTEN).map(Customer::new);
    let customers: Vec<Customer> = often.filter(|customer| customer.days.len() >= OFTEN).collect();
    let mut best: Option<(f64, Finding)> = None;
    for silence in SILENCES {
        let last = sales.span.end.0 - 1;
        // Who finds the shop closed has not lapsed.
        if sales.open(Span { start: Day(last + 1 - silence), end: Day(last + 1) }) < OPEN {
            continue;
        }
        let days = (1..).map(|back| last - silence * back);
        let stretches: Vec<Stretch> = days
            .take_while(|&day| day - sales.span.start.0 >= LEAST_HISTORY)
            .take(PAST + 1)
            .map(|day| Stretch::new(&customers, day, silence))
            .collect();
        let Some((now, past)) = stretches.split_first().filter(|(_, past)| past.len() >= 2) else { continue };
        let pooled = Pool::new(past);
        if (now.good.len() as f64) < FEW || pooled.count < 2.0 * FEW {
            continue;
        }
        let (expected, _) = pooled.expected(now);
        let lapsed = now.lapsed();
        let spread = past
            .iter()
            .map(|stretch| {
                let (expected, variance) = pooled.expected(stretch);
                let off = stretch.lapsed() - expected;
                off * off / variance.max(1.0)
            })
            .sum::<f64>()
            / (past.len() - 1) as f64;
        // Of all who lapsed, now and before, so many belong to now by chance; who lapses together counts as one.
        let (spread, before) = (spread.max(1.0), past.iter().map(Stretch::lapsed).sum::<f64>() + 0.5);
        let chance = || regularised_beta(expected / (expected + before), lapsed / spread, before / spread + 1.0);
        let p = if lapsed > expected { chance().unwrap_or(1.0) } else { 1.0 };
        looked.at(p);
        let beyond = lapsed - expected;
        if beyond < BEYOND || lapsed < 1.6 * expected || best.as_ref().is_some_and(|(least, _)| p >= *least) {
            continue;
        }
        let spent: f64 = now.good.iter().filter(|good| good.lapsed).map(|good| good.spent).sum();
        let money = sales.major(spent * beyond / lapsed);
        let period = Span { start: Day(now.gone_since() + 1), end: sales.span.end };
        let evidence = Evidence {
            metric: Some("lost_customers"),
            analysis: None,
            period: Some(period),
            dimension: None,
            group: None,
        };
        let finding = Finding::new("lapsed_valuable_customers", Some(money), false, evidence)
            .with("lapsed", lapsed as u64)
            .with("of", now.good.len())
            .with("usual", expected.round() as u64)
            .with("days", silence as u64)
            .with_money(sales.currency);
        best = Some((p, finding));
    }
    if let Some((p, finding)) = best {
        looked.found(p, finding);
    }
}

/// A customer's days with an order, and what all events up to each of them come to.
struct Customer {
    days: Vec<i32>,
    sums: Vec<f64>,
}

impl Customer {
    fn new(own: &[super::sales::Sale]) -> Customer {
        let (mut days, mut sums, mut sum) = (Vec::new(), Vec::new(), 0.0);
        for sale in own {
            sum += sale.amount as f64;
            if sale.is_order && days.last() != Some(&sale.day) {
                days.push(sale.day);
                sums.push(sum);
            } else if let Some(last) = sums.last_mut() {
                *last = sum;
            }
        }
        Customer { days, sums }
    }

    /// Days with an order up to and with a day.
    fn until(&self, day: i32) -> usize {
        self.days.partition_point(|&own| own <= day)
    }

    fn spent(&self, from: usize, to: usize) -> f64 {
        let sum = |place: usize| place.checked_sub(1).map_or(0.0, |place| self.sums[place]);
        sum(to) - sum(from)
    }
}

/// One of the best customers on a day.
struct Good {
    /// Orders that her past lets expect during the silence.
    expected: f64,
    /// Orders there were.
    orders: f64,
    /// Whether there were none.
    lapsed: bool,
    /// What she spent in the history.
    spent: f64,
    /// Her last day before the silence.
    last: i32,
}

/// The best customers on a day, and the days after it.
struct Stretch {
    good: Vec<Good>,
}

impl Stretch {
    fn new(customers: &[Customer], day: i32, silence: i32) -> Stretch {
        let mut spent: Vec<f64> = Vec::new();
        let mut good = Vec::new();
        for customer in customers {
            let (from, to) = (customer.until(day - HISTORY), customer.until(day));
            if to - from < OFTEN {
                continue;
            }
            let sum = customer.spent(from, to);
            spent.push(sum);
            let (first, last) = (customer.days[from], customer.days[to - 1]);
            let times = (to - from) as f64;
            let gap = f64::from(last - first) / (times - 1.0).max(1.0);
            let expected = (times - 0.5) / f64::from(day - first + 1) * f64::from(silence);
            // Who is overdue already had stopped before.
            if expected >= 2.0 && f64::from(day - last) <= (2.0 * gap).max(7.0) {
                let orders = (customer.until(day + silence) - to) as f64;
                good.push(Good { expected, orders, lapsed: orders == 0.0, spent: sum, last });
            }
        }
        let place = ((spent.len() as f64) * (1.0 - BEST)) as usize;
        if place < spent.len() {
            let (_, least, _) = spent.select_nth_unstable_by(place, f64::total_cmp);
            let least = *least;
            good.retain(|good| good.spent >= least);
        }
        Stretch { good }
    }

    fn lapsed(&self) -> f64 {
        self.good.iter().filter(|good| good.lapsed).count() as f64
    }

    /// Orders of those who stayed for one that was expected: the season.
    fn pace(&self) -> f64 {
        let stayed = || self.good.iter().filter(|good| !good.lapsed);
        let expected: f64 = stayed().map(|good| good.expected).sum();
        if expected > 0.0 { stayed().map(|good| good.orders).sum::<f64>() / expected } else { 1.0 }
    }

    /// The day after which half of those who stopped were not seen any more.
    fn gone_since(&self) -> i32 {
        let mut last: Vec<i32> = self.good.iter().filter(|good| good.lapsed).map(|good| good.last).collect();
        last.sort_unstable();
        last.get(last.len() / 2).copied().unwrap_or(0)
    }
}

/// How often customers lapsed in the past, by what was expected of them.
struct Pool {
    lapsed: [f64; ALIKE.len()],
    of: [f64; ALIKE.len()],
    count: f64,
}

impl Pool {
    fn new(past: &[Stretch]) -> Pool {
        let mut pool = Pool { lapsed: [0.0; ALIKE.len()], of: [0.0; ALIKE.len()], count: 0.0 };
        for stretch in past {
            let pace = stretch.pace();
            for good in &stretch.good {
                let at = alike(good.expected * pace);
                pool.of[at] += 1.0;
                pool.lapsed[at] += f64::from(u8::from(good.lapsed));
                pool.count += 1.0;
            }
        }
        pool
    }

    /// How many of a stretch's customers lapse as a rule, and the variance of that.
    fn expected(&self, stretch: &Stretch) -> (f64, f64) {
        /// Observations that the mean of all counts for beside those who are alike.
        const WEIGHT: f64 = 6.0;
        let all = (self.lapsed.iter().sum::<f64>() + 0.5) / (self.count + 1.0);
        let pace = stretch.pace();
        stretch.good.iter().fold((0.0, 0.0), |(sum, variance), good| {
            let at = alike(good.expected * pace);
            let p = (self.lapsed[at] + WEIGHT * all) / (self.of[at] + WEIGHT);
            (sum + p, variance + p * (1.0 - p))
        })
    }
}

fn alike(expected: f64) -> usize {
    ALIKE.iter().position(|&end| expected < end).unwrap_or(ALIKE.len() - 1)
}
