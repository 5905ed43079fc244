//! Which first purchase is followed by more repeat buying, what is bought together, and what comes next?

use super::{Quantity, Said};
use crate::packed::{Basket, Baskets};
use countinghouse_stats::tail::normal_two_sided;
use serde::{Deserialize, Serialize};

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {
    /// Days within which a customer comes back; 90 where absent.
    days: Option<u32>,
    /// Entries on each list; 20 where absent.
    top: Option<usize>,
}

/// What goes with what.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Affinity {
    /// Days within which a customer came back.
    pub days: u32,
    /// Customers who were watched so long, and the share of them that came back; `None` where there is none.
    pub customers: u64,
    /// The share of them that came back.
    pub came_back: Option<f64>,
    /// By what was in the first order and the channel it came by, the highest lift first.
    pub first: Vec<First>,
    /// Products bought together more or less often than by chance, the most orders first.
    pub together: Vec<Pair>,
    /// The next order's products by those of the last; `None` where too few customers came back to try it.
    pub next: Option<Next>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// What follows a first purchase.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FirstPurchase"))]
pub struct First {
    /// `product` or `channel`.
    pub by: &'static str,
    /// Which.
    pub name: String,
    /// Customers whose first order had it.
    pub customers: u64,
    /// The share of them that came back.
    pub came_back: f64,
    /// That share ÷ the share of all other customers; `None` where none of those did.
    pub lift: Option<f64>,
    /// The 95 % interval of the lift.
    pub low: Option<f64>,
    /// Its high end.
    pub high: Option<f64>,
    /// The chance of such a difference where there is none, corrected for all that were looked at (Benjamini and Hochberg).
    pub p_adjusted: f64,
}

/// Two products.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ProductPair"))]
pub struct Pair {
    /// One.
    pub a: String,
    /// The other.
    pub b: String,
    /// Orders with both.
    pub orders: u64,
    /// ÷ all orders.
    pub support: f64,
    /// Of the orders with the first, the share that has the second.
    pub confidence: f64,
    /// Of the orders with the second, the share that has the first.
    pub confidence_back: f64,
    /// How many times as often as by chance.
    pub lift: f64,
    /// The chance of that where they have nothing to do with each other, corrected (Benjamini and Hochberg).
    pub p_adjusted: f64,
}

/// What customers buy next.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "NextProduct"))]
pub struct Next {
    /// Customers whose last order was held back.
    pub tried: u64,
    /// How often one of three products named by what was bought before was in it.
    pub hit: f64,
    /// How often one of the three most popular was.
    pub popular: f64,
    /// Whether what was bought before tells more than what is popular, beyond chance.
    pub better: bool,
    /// After each product, the three that come next most often; the most frequent first.
    pub after: Vec<After>,
}

/// What comes after a product.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AfterProduct"))]
pub struct After {
    /// The product.
    pub product: String,
    /// Orders that followed one with it.
    pub orders: u64,
    /// What was in them most often.
    pub next: Vec<String>,
}

/// Customers or orders at least, for a share to say something.
const FEWEST: u64 = 30;
/// Products that are told apart, the most frequent ones.
const PRODUCTS: usize = 150;
/// Products named.
const NAMED: usize = 3;

/// What goes with what.
pub fn affinity(baskets: &Baskets, parameters: &Parameters) -> Result<Affinity, Said> {
    if baskets.orders.is_empty() {
        return Err(Said::new("nobody"));
    }
    let days = parameters.days.unwrap_or(90).clamp(1, 36_500);
    let top = parameters.top.unwrap_or(20);
    let own: Vec<&[Basket]> = baskets.orders.chunk_by(|a, b| a.customer == b.customer).collect();
    let watched: Vec<(&Basket, bool)> = own
        .iter()
        .filter(|own| own[0].day.saturating_add_unsigned(days) <= baskets.end)
        .map(|own| {
            let until = own[0].day.saturating_add_unsigned(days);
            (&own[0], own.iter().any(|order| order.day > own[0].day && order.day <= until))
        })
        .collect();
    let back = watched.iter().filter(|(_, back)| *back).count() as u64;
    let frequent = frequent(baskets);
    let mut found = Affinity {
        days,
        customers: watched.len() as u64,
        came_back: (!watched.is_empty()).then(|| back as f64 / watched.len() as f64),
        first: first(baskets, &watched, back),
        together: together(baskets, &frequent, top),
        next: next(baskets, &own, &frequent, top),
        says: Vec::new(),
    };
    found.says = says(&found);
    found.first.truncate(top);
    Ok(found)
}

/// The most frequent products, by their places, each with its place among them.
fn frequent(baskets: &Baskets) -> Vec<Option<usize>> {
    let mut counts = vec![0u64; baskets.products.len()];
    baskets.orders.iter().flat_map(|order| &order.products).for_each(|&product| counts[product as usize] += 1);
    let mut order: Vec<usize> = (0..counts.len()).filter(|&product| counts[product] >= FEWEST).collect();
    order.sort_by_key(|&product| (std::cmp::Reverse(counts[product]), product));
    let mut places = vec![None; counts.len()];
    order.into_iter().take(PRODUCTS).enumerate().for_each(|(place, product)| places[product] = Some(place));
    places
}

/// Names of the frequent ones, by their places.
fn names(baskets: &Baskets, frequent: &[Option<usize>]) -> Vec<String> {
    let mut named: Vec<(usize, String)> =
        frequent.iter().zip(&baskets.products).filter_map(|(place, name)| Some(((*place)?, name.clone()))).collect();
    named.sort_by_key(|(place, _)| *place);
    named.into_iter().map(|(_, name)| name).collect()
}

fn first(baskets: &Baskets, watched: &[(&Basket, bool)], back: u64) -> Vec<First> {
    let mut products = vec![(0u64, 0u64); baskets.products.len()];
    let mut channels = vec![(0u64, 0u64); baskets.channels.len()];
    for (order, came_back) in watched {
        let count = |cell: &mut (u64, u64)| {
            cell.0 += 1;
            cell.1 += u64::from(*came_back);
        };
        order.products.iter().for_each(|&product| count(&mut products[product as usize]));
        if let Some(channel) = order.channel.checked_sub(1) {
            count(&mut channels[channel as usize]);
        }
    }
    let all = watched.len() as u64;
    let of = |by: &'static str, counts: &[(u64, u64)], names: &[String]| -> Vec<(First, f64)> {
        let enough = |&(_, &(n, _)): &(&String, &(u64, u64))| n >= FEWEST && all - n >= FEWEST;
        let told = |(name, &(n, hits)): (&String, &(u64, u64))| {
            let (rest, rest_hits) = ((all - n) as f64, (back - hits) as f64);
            let (n, hits) = (n as f64, hits as f64);
            let lift = (rest_hits > 0.0).then(|| hits / n / (rest_hits / rest));
            // Katz's interval on the logarithm.
            let error =
                (hits > 0.0 && rest_hits > 0.0).then(|| (1.0 / hits - 1.0 / n + 1.0 / rest_hits - 1.0 / rest).sqrt());
            let end = |sign: f64| Some(lift? * libm::exp(sign * countinghouse_stats::interval::Z_95 * error?));
            let first = First {
                by,
                name: name.clone(),
                customers: n as u64,
                came_back: hits / n,
                lift,
                low: end(-1.0),
                high: end(1.0),
                p_adjusted: 1.0,
            };
            (first, differ((hits, n), (rest_hits, rest)))
        };
        names.iter().zip(counts).filter(enough).map(told).collect()
    };
    let mut found = of("product", &products, &baskets.products);
    found.extend(of("channel", &channels, &baskets.channels));
    let adjusted = benjamini_hochberg(&found.iter().map(|(_, p)| *p).collect::<Vec<_>>());
    let mut found: Vec<First> =
        found.into_iter().zip(adjusted).map(|((first, _), p_adjusted)| First { p_adjusted, ..first }).collect();
    found.sort_by(|a, b| b.lift.unwrap_or(0.0).total_cmp(&a.lift.unwrap_or(0.0)));
    found
}

/// The two-sided chance that two shares differ so much where they are one: the pooled test.
fn differ((a, n): (f64, f64), (b, m): (f64, f64)) -> f64 {
    let pooled = (a + b) / (n + m);
    let error = (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m)).sqrt();
    if error > 0.0 { normal_two_sided((a / n - b / m) / error) } else { 1.0 }
}

/// Chances corrected so that, of those called a difference, few are none. Source: Benjamini and Hochberg, JRSS B 57(1), 1995.
fn benjamini_hochberg(chances: &[f64]) -> Vec<f64> {
    let n = chances.len();
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|&a, &b| chances[b].total_cmp(&chances[a]));
    let mut adjusted = vec![1.0; n];
    let mut least: f64 = 1.0;
    for (place, &at) in order.iter().enumerate() {
        least = least.min(chances[at] * n as f64 / (n - place) as f64);
        adjusted[at] = least;
    }
    adjusted
}

fn together(baskets: &Baskets, frequent: &[Option<usize>], top: usize) -> Vec<Pair> {
    let names = names(baskets, frequent);
    let n = names.len();
    let (mut single, mut both) = (vec![0u64; n], vec![0u64; n * n]);
    for order in &baskets.orders {
        let mut own: Vec<usize> = order.products.iter().filter_map(|&product| frequent[product as usize]).collect();
        own.sort_unstable();
        for (place, &a) in own.iter().enumerate() {
            single[a] += 1;
            own[place + 1..].iter().for_each(|&b| both[a * n + b] += 1);
        }
    }
    let orders = baskets.orders.len() as f64;
    let mut found: Vec<(Pair, f64)> = Vec::new();
    for a in 0..n {
        for b in a + 1..n {
            let count = both[a * n + b];
            let expected = single[a] as f64 * single[b] as f64 / orders;
            if count < FEWEST && expected < FEWEST as f64 || count == 0 {
                continue;
            }
            let (x, y) = (single[a] as f64, single[b] as f64);
            let p = differ((count as f64, x), (y - count as f64, orders - x));
            let pair = Pair {
                a: names[a].clone(),
                b: names[b].clone(),
                orders: count,
                support: count as f64 / orders,
                confidence: count as f64 / x,
                confidence_back: count as f64 / y,
                lift: count as f64 / expected,
                p_adjusted: 1.0,
            };
            found.push((pair, p));
        }
    }
    let adjusted = benjamini_hochberg(&found.iter().map(|(_, p)| *p).collect::<Vec<_>>());
    let mut found: Vec<Pair> =
        found.into_iter().zip(adjusted).map(|((pair, _), p_adjusted)| Pair { p_adjusted, ..pair }).collect();
    found.retain(|pair| pair.p_adjusted < 0.05);
    found.sort_by_key(|pair| std::cmp::Reverse(pair.orders));
    found.truncate(top);
    found
}

fn next(baskets: &Baskets, own: &[&[Basket]], frequent: &[Option<usize>], top: usize) -> Option<Next> {
    let names = names(baskets, frequent);
    let n = names.len();
    let places = |order: &Basket| -> Vec<usize> {
        order.products.iter().filter_map(|&product| frequent[product as usize]).collect()
    };
    let (mut follows, mut popular, mut times) = (vec![0u64; n * n], vec![0u64; n], vec![0u64; n]);
    let learn = |orders: &[Basket], follows: &mut Vec<u64>, popular: &mut Vec<u64>, times: &mut Vec<u64>| {
        for pair in orders.windows(2) {
            let later = places(&pair[1]);
            later.iter().for_each(|&b| popular[b] += 1);
            for a in places(&pair[0]) {
                times[a] += 1;
                later.iter().for_each(|&b| follows[a * n + b] += 1);
            }
        }
    };
    // The last order of everybody who came back is held back.
    own.iter().for_each(|own| learn(&own[..own.len() - 1], &mut follows, &mut popular, &mut times));
    let best = |weight: &dyn Fn(usize) -> f64| {
        let mut order: Vec<usize> = (0..n).collect();
        order.sort_by(|&a, &b| weight(b).total_cmp(&weight(a)).then(a.cmp(&b)));
        order.truncate(NAMED);
        order
    };
    let total = popular.iter().sum::<u64>().max(1) as f64;
    let most_popular = best(&|b| popular[b] as f64);
    // A product that few orders followed counts towards what is popular.
    let after = |a: usize| -> Vec<f64> {
        let prior = 10.0;
        (0..n)
            .map(|b| (follows[a * n + b] as f64 + prior * popular[b] as f64 / total) / (times[a] as f64 + prior))
            .collect()
    };
    let afters: Vec<Vec<f64>> = (0..n).map(after).collect();
    let (mut tried, mut only_named, mut only_popular, mut hit, mut hit_popular) = (0u64, 0u64, 0u64, 0u64, 0u64);
    for own in own.iter().filter(|own| own.len() > 1) {
        let (before, last) = (places(&own[own.len() - 2]), places(&own[own.len() - 1]));
        if before.is_empty() || last.is_empty() {
            continue;
        }
        let named = best(&|b| before.iter().map(|&a| afters[a][b]).sum());
        let is_in = |list: &[usize]| list.iter().any(|product| last.contains(product));
        let (a, b) = (is_in(&named), is_in(&most_popular));
        tried += 1;
        (hit, hit_popular) = (hit + u64::from(a), hit_popular + u64::from(b));
        (only_named, only_popular) = (only_named + u64::from(a && !b), only_popular + u64::from(b && !a));
    }
    if tried < FEWEST {
        return None;
    }
    // McNemar's test of the pairs in which one hits and the other does not.
    let apart = (only_named + only_popular) as f64;
    let p = if apart > 0.0 { normal_two_sided((only_named as f64 - only_popular as f64) / apart.sqrt()) } else { 1.0 };
    own.iter().for_each(|own| {
        if let [.., before, last] = own {
            learn(&[before.clone(), last.clone()], &mut follows, &mut popular, &mut times);
        }
    });
    let mut products: Vec<usize> = (0..n).filter(|&a| times[a] >= FEWEST).collect();
    products.sort_by_key(|&a| (std::cmp::Reverse(times[a]), a));
    let told = |&a: &usize| After {
        product: names[a].clone(),
        orders: times[a],
        next: best(&|b| follows[a * n + b] as f64).into_iter().map(|b| names[b].clone()).collect(),
    };
    Some(Next {
        tried,
        hit: hit as f64 / tried as f64,
        popular: hit_popular as f64 / tried as f64,
        better: only_named > only_popular && p < 0.05,
        after: products.iter().take(top).map(told).collect(),
    })
}

fn says(found: &Affinity) -> Vec<Said> {
    let mut says = Vec::new();
    let sure = |first: &&First| first.p_adjusted < 0.05;
    let told = |code: &'static str, first: &First| {
        Said::new(code)
            .with("name", Quantity::Text(first.name.clone()))
            .with("share", Quantity::Share(first.came_back))
            .with("days", Quantity::Days(f64::from(found.days)))
            .with("all", Quantity::Share(found.came_back.unwrap_or(0.0)))
    };
    let best = found.first.iter().find(sure).filter(|first| first.lift.is_some_and(|lift| lift > 1.0));
    let worst = found.first.iter().rev().find(sure).filter(|first| first.lift.is_none_or(|lift| lift < 1.0));
    says.extend(best.map(|first| told("affinity_best_first", first)));
    says.extend(worst.map(|first| told("affinity_worst_first", first)));
    if best.is_none() && worst.is_none() {
        says.push(Said::new("affinity_no_first"));
    }
    let by_lift = found.together.iter().max_by(|a, b| a.lift.total_cmp(&b.lift)).filter(|pair| pair.lift > 1.0);
    says.extend(by_lift.map(|pair| {
        Said::new("affinity_together")
            .with("a", Quantity::Text(pair.a.clone()))
            .with("b", Quantity::Text(pair.b.clone()))
            .with("orders", Quantity::Count(pair.orders))
            .with("lift", Quantity::Number(pair.lift))
    }));
    says.extend(found.next.as_ref().map(|next| {
        Said::new(if next.better { "affinity_next_better" } else { "affinity_next_popular" })
            .with("hit", Quantity::Share(next.hit))
            .with("popular", Quantity::Share(next.popular))
            .with("tried", Quantity::Count(next.tried))
    }));
    says
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shop(end: i32, products: &[&str], orders: Vec<(u32, i32, Vec<u32>)>) -> Baskets {
        let order = |(customer, day, products): (u32, i32, Vec<u32>)| Basket { customer, day, channel: 0, products };
        Baskets {
            end,
            products: products.iter().map(|name| (*name).to_owned()).collect(),
            channels: vec![],
            orders: orders.into_iter().map(order).collect(),
        }
    }

    #[test]
    fn what_is_followed_by_more_repeat_buying_is_found() {
        // Bread first: 60 of 100 come back; cake first: 20 of 100.
        let mut orders = Vec::new();
        for customer in 0..200 {
            let product = u32::from(customer >= 100);
            orders.push((customer, 0, vec![product]));
            let back = if product == 0 { customer % 5 < 3 } else { customer % 5 < 1 };
            orders.extend(back.then(|| (customer, 30, vec![product])));
        }
        let found = affinity(&shop(400, &["bread", "cake"], orders), &Parameters::default()).unwrap();
        assert_eq!((found.customers, found.came_back), (200, Some(0.4)));
        let bread = &found.first[0];
        assert_eq!((bread.name.as_str(), bread.came_back), ("bread", 0.6));
        assert!((bread.lift.unwrap() - 3.0).abs() < 1e-12);
        // statsmodels: proportions_ztest([60, 20], [100, 100]); scipy: relative_risk(60, 100, 20, 100).confidence_interval(0.95).
        assert!((bread.p_adjusted / 7.764_036_5e-9 - 1.0).abs() < 1e-3, "{bread:?}");
        assert!((bread.low.unwrap() - 1.964_448_8).abs() < 1e-4 && (bread.high.unwrap() - 4.581_437_9).abs() < 1e-4);
        assert_eq!(found.says[0].code, "affinity_best_first");
        assert_eq!(found.says[1].code, "affinity_worst_first");
        // The same comes next, and that is more than what is popular tells of cake.
        assert_eq!(found.next.unwrap().tried, 80);
    }

    #[test]
    fn what_is_bought_together_is_told_from_chance() {
        // Of 400 orders, 100 with tea, 100 with lemon, 60 with both: 25 by chance; milk goes with nothing.
        let orders = (0..400u32).map(|order| {
            let tea = order < 100;
            let lemon = (40..140).contains(&order);
            let milk = order % 4 == 0;
            let own = [(tea, 0), (lemon, 1), (milk, 2)];
            (order, 0, own.iter().filter(|(has, _)| *has).map(|(_, product)| *product).collect())
        });
        let found = affinity(&shop(10, &["tea", "lemon", "milk"], orders.collect()), &Parameters::default()).unwrap();
        assert_eq!(found.together.len(), 1, "{:?}", found.together);
        let pair = &found.together[0];
        assert_eq!((pair.a.as_str(), pair.b.as_str(), pair.orders), ("tea", "lemon", 60));
        assert_eq!((pair.support, pair.confidence, pair.lift), (0.15, 0.6, 2.4));
        assert_eq!((found.customers, found.came_back, found.next), (0, None, None));
    }

    #[test]
    fn chances_are_corrected_as_published() {
        // scipy.stats.false_discovery_control.
        let found = benjamini_hochberg(&[0.01, 0.04, 0.03, 0.5]);
        for (found, expected) in found.iter().zip([0.04, 0.053_333_333, 0.053_333_333, 0.5]) {
            assert!((found - expected).abs() < 1e-8, "{found}");
        }
    }
}
