//! Which channels do orders come by, and what does each return? The same orders credited in five ways, side by side.
//!
//! Sources: Kaushik, "Web analytics 2.0", 2009, chapter 12 (the five ways); Feller, "An introduction to probability theory
//! and its applications", volume 2, 1971, section VI.4 (the variance of a sum of which chance sends the parts). No way of
//! crediting says what a channel causes: that takes an experiment.

use super::{Packed, Quantity, Said};
use crate::packed::Facts;
use countinghouse_stats::interval::{Z_95, student_95};
use serde::{Deserialize, Serialize};

/// Orders with the touches that went before them, and what channels cost.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Touches {
    /// What channels are called.
    pub channels: Vec<String>,
    /// Orders with one touch, summed up by channel and month.
    pub singles: Vec<Single>,
    /// Orders with several touches, in the order of their days.
    pub orders: Vec<Credited>,
    /// The place of each channel, months from the first one, and the cost in it; empty where costs are not known.
    pub spend: Vec<(u32, u32, f64)>,
    /// Orders before which no touch is known.
    pub untouched: u64,
}

/// Orders of one month before each of which one channel was met.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Single {
    /// The place of the channel.
    pub channel: u32,
    /// Months from the first one.
    pub month: u32,
    /// How many orders.
    pub orders: u64,
    /// Their revenue.
    pub revenue: f64,
    /// Σ revenue² of each.
    pub squares: f64,
}

/// One order with several touches.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Credited {
    /// Its revenue.
    pub amount: f64,
    /// Months from the first one.
    pub month: u32,
    /// The place of each touch's channel and how many days before the order it was, the first touch first; there is one.
    pub touches: Vec<(u32, f64)>,
}

impl Packed for Touches {
    const NAME: &'static str = "touches";

    fn of(facts: &Facts) -> Option<&Touches> {
        let Facts::Touches(touches) = facts else { return None };
        let known = |channel: u32| (channel as usize) < touches.channels.len();
        let orders = touches
            .orders
            .iter()
            .all(|order| !order.touches.is_empty() && order.touches.iter().all(|(channel, _)| known(*channel)));
        let singles = touches.singles.iter().all(|single| known(single.channel));
        (orders && singles && touches.spend.iter().all(|(channel, ..)| known(*channel))).then_some(touches)
    }
}

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {
    /// Days in which a touch loses half its credit; 7 where absent.
    half_life_days: Option<f64>,
}

/// Channels with their credit.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Attribution {
    /// Orders before which a touch is known.
    pub orders: u64,
    /// Orders before which none is.
    pub untouched: u64,
    /// Orders before which several channels are known: only these are credited differently.
    pub several: u64,
    /// Those with the most revenue by the last touch first.
    pub channels: Vec<Channel>,
    /// How the same money would be spread over channels by what they return; or why that cannot be told.
    pub budget: Budget,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// One channel.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AttributionChannel"))]
pub struct Channel {
    /// Its name.
    pub channel: String,
    /// Credit in orders and revenue: `first`, `last`, `linear`, `decay`, `position`.
    pub credit: Vec<Credit>,
    /// What it cost; `None` where that is not known.
    pub cost: Option<f64>,
    /// Revenue by the last touch for each unit of cost.
    pub return_on_cost: Option<f64>,
    /// The lower end of its interval of 95 %.
    pub return_low: Option<f64>,
    /// The upper end.
    pub return_high: Option<f64>,
    /// The lowest return by any way of crediting.
    pub return_least: Option<f64>,
    /// The highest.
    pub return_most: Option<f64>,
    /// By how much revenue grows with cost: 1 in step, under 1 less and less; `None` where cost varied too little to tell.
    pub elasticity: Option<Elasticity>,
}

/// A share of the orders.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AttributionCredit"))]
pub struct Credit {
    /// `first`, `last`, `linear`, `decay` or `position`.
    pub way: &'static str,
    /// Orders, in parts where several channels share one.
    pub orders: f64,
    /// Their revenue.
    pub revenue: f64,
}

/// By how many per cent revenue grows where cost grows by one.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AttributionElasticity"))]
pub struct Elasticity {
    /// The likeliest.
    pub value: f64,
    /// The lower end of its interval of 95 %.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// Months that it rests on.
    pub months: u64,
}

/// A budget.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AttributionBudget"))]
pub struct Budget {
    /// Of each channel: the share of the money now and the share that would return most; empty where that cannot be told.
    pub shares: Vec<Share>,
    /// Why it cannot be told.
    pub refused: Option<Said>,
}

/// A channel's share of the money.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AttributionShare"))]
pub struct Share {
    /// The channel.
    pub channel: String,
    /// Its share now.
    pub now: f64,
    /// The share at which the last coin returns as much in every channel.
    pub best: f64,
}

/// The ways in which an order is credited.
const WAYS: [&str; 5] = ["first", "last", "linear", "decay", "position"];
/// Under so many orders nothing is said of a channel's return.
const FEWEST: u64 = 10;
/// Months of spending under which nothing is said of how revenue follows it.
const MONTHS: usize = 12;
/// How much cost must vary for it: its deviation by its mean.
const VARIED: f64 = 0.25;

/// Channels with their credit. Refuses where no touch of any order is known.
pub fn attribution(touches: &Touches, parameters: &Parameters) -> Result<Attribution, Said> {
    let of_one: u64 = touches.singles.iter().map(|single| single.orders).sum();
    let count_orders = of_one + touches.orders.len() as u64;
    if count_orders == 0 {
        return Err(Said::missing("touches"));
    }
    let half_life = parameters.half_life_days.filter(|days| *days > 0.0).unwrap_or(7.0);
    let count = touches.channels.len();
    let mut credit = vec![[(0.0, 0.0); WAYS.len()]; count];
    for order in &touches.orders {
        for (way, _) in WAYS.iter().enumerate() {
            for ((channel, _), share) in order.touches.iter().zip(shares(order, way, half_life)) {
                let (orders, revenue) = &mut credit[*channel as usize][way];
                *orders += share;
                *revenue += share * order.amount;
            }
        }
    }
    for single in &touches.singles {
        for (orders, revenue) in &mut credit[single.channel as usize] {
            *orders += single.orders as f64;
            *revenue += single.revenue;
        }
    }
    let cost = |channel: usize| {
        let own = || touches.spend.iter().filter(|(of, ..)| *of as usize == channel);
        (own().count() > 0).then(|| own().map(|(.., cost)| cost).sum::<f64>())
    };
    let mut channels: Vec<(usize, Channel)> = (0..count)
        .filter(|&at| credit[at].iter().any(|(orders, _)| *orders > 0.0) || cost(at).is_some())
        .map(|at| (at, channel(at, touches, &credit[at], cost(at))))
        .collect();
    channels.sort_by(|a, b| credit[b.0][1].1.total_cmp(&credit[a.0][1].1).then(a.0.cmp(&b.0)));
    let channels: Vec<Channel> = channels.into_iter().map(|(_, channel)| channel).collect();
    let several = touches.orders.iter().filter(|order| order.touches.iter().any(|(of, _)| *of != order.touches[0].0));
    let several = several.count() as u64;
    let budget = budget(&channels);
    let mut says = vec![
        Said::new(if several > 0 { "attribution" } else { "attribution_of_one" })
            .with("orders", Quantity::Count(count_orders))
            .with("several", Quantity::Count(several)),
    ];
    if let Some(best) = channels
        .iter()
        .filter(|of| of.return_low.is_some())
        .max_by(|a, b| a.return_on_cost.unwrap_or(0.0).total_cmp(&b.return_on_cost.unwrap_or(0.0)))
    {
        says.push(
            Said::new("attribution_return")
                .with("channel", Quantity::Text(best.channel.clone()))
                .with("return", Quantity::Number(best.return_on_cost.unwrap_or(0.0)))
                .with("low", Quantity::Number(best.return_low.unwrap_or(0.0)))
                .with("high", Quantity::Number(best.return_high.unwrap_or(0.0))),
        );
    }
    Ok(Attribution { orders: count_orders, untouched: touches.untouched, several, channels, budget, says })
}

/// What each touch of an order is credited with; together 1.
fn shares(order: &Credited, way: usize, half_life: f64) -> Vec<f64> {
    let n = order.touches.len();
    let at = |place: usize| (0..n).map(|of| f64::from(of == place)).collect::<Vec<f64>>();
    match WAYS[way] {
        "first" => at(0),
        "last" => at(n - 1),
        "decay" => {
            let newest = order.touches[n - 1].1;
            let weights: Vec<f64> =
                order.touches.iter().map(|(_, days)| libm::exp2(-(days - newest).max(0.0) / half_life)).collect();
            let sum: f64 = weights.iter().sum();
            weights.iter().map(|weight| weight / sum).collect()
        }
        // Two fifths each for the first and the last, the rest for those between them.
        "position" if n > 2 => {
            (0..n).map(|of| if of == 0 || of == n - 1 { 0.4 } else { 0.2 / (n - 2) as f64 }).collect()
        }
        _ => vec![1.0 / n as f64; n],
    }
}

fn channel(at: usize, touches: &Touches, credit: &[(f64, f64); WAYS.len()], cost: Option<f64>) -> Channel {
    let paid = cost.filter(|cost| *cost > 0.0);
    let by_cost = |revenue: f64| paid.map(|cost| revenue / cost);
    // Chance sends more orders or fewer, of larger or smaller amounts: both together vary by Σ amount².
    let last = || touches.orders.iter().filter(move |order| is_last(order, at));
    let singles = || touches.singles.iter().filter(move |single| single.channel as usize == at);
    let orders = last().count() as u64 + singles().map(|single| single.orders).sum::<u64>();
    let squares: f64 = last().map(|order| order.amount * order.amount).sum::<f64>()
        + singles().map(|single| single.squares).sum::<f64>();
    let half = Z_95 * squares.sqrt();
    let interval = (orders >= FEWEST).then(|| (credit[1].1 - half, credit[1].1 + half));
    let returns: Vec<f64> = credit.iter().filter_map(|(_, revenue)| by_cost(*revenue)).collect();
    let ways = WAYS.iter().zip(credit).map(|(way, &(orders, revenue))| Credit { way, orders, revenue });
    Channel {
        channel: touches.channels[at].clone(),
        credit: ways.collect(),
        cost,
        return_on_cost: by_cost(credit[1].1),
        return_low: interval.and_then(|of| by_cost(of.0)),
        return_high: interval.and_then(|of| by_cost(of.1)),
        return_least: returns.iter().copied().reduce(f64::min),
        return_most: returns.iter().copied().reduce(f64::max),
        elasticity: elasticity(at, touches),
    }
}

/// Whether the last touch of an order is a channel's.
fn is_last(order: &Credited, channel: usize) -> bool {
    order.touches.last().is_some_and(|(of, _)| *of as usize == channel)
}

/// The slope of the logarithm of revenue over that of cost, month by month.
fn elasticity(at: usize, touches: &Touches) -> Option<Elasticity> {
    let months = touches.orders.iter().map(|order| order.month).chain(touches.singles.iter().map(|of| of.month));
    let months = months.max()? as usize + 1;
    let (mut cost, mut revenue) = (vec![0.0; months], vec![0.0; months]);
    for (_, month, of) in touches.spend.iter().filter(|(channel, ..)| *channel as usize == at) {
        // What was spent after the last order says nothing yet.
        if let Some(slot) = cost.get_mut(*month as usize) {
            *slot += of;
        }
    }
    let own = touches.orders.iter().filter(|order| is_last(order, at));
    own.for_each(|order| revenue[order.month as usize] += order.amount);
    let own = touches.singles.iter().filter(|single| single.channel as usize == at);
    own.for_each(|single| revenue[single.month as usize] += single.revenue);
    let pairs: Vec<(f64, f64)> =
        cost.into_iter().zip(revenue).filter(|(cost, revenue)| *cost > 0.0 && *revenue > 0.0).collect();
    let n = pairs.len() as f64;
    let mean = pairs.iter().map(|(cost, _)| cost).sum::<f64>() / n;
    let spread = (pairs.iter().map(|(cost, _)| (cost - mean) * (cost - mean)).sum::<f64>() / n).sqrt();
    if pairs.len() < MONTHS || spread < VARIED * mean {
        return None;
    }
    let x: Vec<f64> = pairs.iter().map(|(cost, _)| libm::log(*cost)).collect();
    let y: Vec<f64> = pairs.iter().map(|(_, revenue)| libm::log(*revenue)).collect();
    let fit = crate::linear::least_squares(&[vec![1.0; x.len()], x], &y)?;
    let degrees = n - 2.0;
    let left = super::errors::independent(&fit.residuals, 1, degrees);
    let error = (fit.squares() / degrees * left.variance * fit.inverse.get(1, 1)).max(0.0).sqrt();
    let half = student_95(left.degrees)? * error;
    let value = fit.coefficients[1];
    Some(Elasticity { value, low: value - half, high: value + half, months: pairs.len() as u64 })
}

/// With revenue as a power of cost, the last coin returns as much everywhere where each channel has the share of its power
/// times its revenue. Only where every channel that costs has a power that is surely between 0 and 1.
fn budget(channels: &[Channel]) -> Budget {
    let cannot = |code: &'static str| Budget { shares: Vec::new(), refused: Some(Said::new(code)) };
    let paid: Vec<&Channel> = channels.iter().filter(|of| of.cost.is_some_and(|cost| cost > 0.0)).collect();
    if paid.len() < 2 {
        return cannot("budget_of_one");
    }
    let known = paid.iter().all(|of| of.elasticity.is_some_and(|power| power.low > 0.0 && power.high < 1.0));
    if !known {
        return cannot("budget_cannot_tell");
    }
    let cost: f64 = paid.iter().filter_map(|of| of.cost).sum();
    // k of revenue = k · cost^power, for the last touch; the best costs solve power · k · cost^(power − 1) = λ for all.
    let of = |channel: &Channel| {
        let power = channel.elasticity.map_or(0.5, |of| of.value);
        let (own, revenue) = (channel.cost.unwrap_or(0.0), channel.credit[1].revenue);
        (power, power * revenue * libm::pow(own, -power))
    };
    let at = |lambda: f64| -> Vec<f64> {
        paid.iter().map(|channel| of(channel)).map(|(power, k)| libm::pow(k / lambda, 1.0 / (1.0 - power))).collect()
    };
    let (mut low, mut high) = (1e-12, 1e12);
    for _ in 0..200 {
        let middle = libm::sqrt(low * high);
        if at(middle).iter().sum::<f64>() > cost { low = middle } else { high = middle }
    }
    let best = at(low);
    let shares = paid.iter().zip(best).map(|(channel, best)| Share {
        channel: channel.channel.clone(),
        now: channel.cost.unwrap_or(0.0) / cost,
        best: best / cost,
    });
    Budget { shares: shares.collect(), refused: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed::metrics::testing::normal;
    use countinghouse_stats::random::Random;

    fn order(amount: f64, touches: &[(u32, f64)]) -> Credited {
        Credited { amount, month: 0, touches: touches.to_vec() }
    }

    fn touches(orders: Vec<Credited>, spend: Vec<(u32, u32, f64)>) -> Touches {
        let singles = Vec::new();
        Touches {
            channels: ["ads", "mail", "search"].map(str::to_owned).to_vec(),
            singles,
            orders,
            spend,
            untouched: 2,
        }
    }

    #[test]
    fn five_ways_credit_the_same_orders() {
        let one = order(100.0, &[(0, 14.0), (1, 7.0), (2, 0.0)]);
        let found = attribution(&touches(vec![one], vec![]), &Parameters::default()).unwrap();
        let of = |name: &str| {
            let channel = found.channels.iter().find(|of| of.channel == name).unwrap();
            channel.credit.iter().map(|of| (of.revenue * 100.0).round() / 100.0).collect::<Vec<f64>>()
        };
        // Weights of the decay: ¼, ½, 1.
        assert_eq!(of("ads"), [100.0, 0.0, 33.33, 14.29, 40.0]);
        assert_eq!(of("mail"), [0.0, 0.0, 33.33, 28.57, 20.0]);
        assert_eq!(of("search"), [0.0, 100.0, 33.33, 57.14, 40.0]);
        assert_eq!((found.several, found.untouched, found.says[0].code), (1, 2, "attribution"));
        for way in 0..WAYS.len() {
            let sum: f64 = found.channels.iter().map(|channel| channel.credit[way].revenue).sum();
            assert!((sum - 100.0).abs() < 1e-9);
        }
        assert_eq!(found.budget.refused.unwrap().code, "budget_of_one");
    }

    #[test]
    fn returns_have_an_interval_that_covers() {
        // The true revenue of 200 orders of 20 on average, bought for 1,000.
        let mut random = Random::new(5);
        let mut covered = 0;
        for _ in 0..100 {
            // As many as 20,000 visitors of whom 1 in 100 orders.
            let count = (0..20_000).filter(|_| random.below(100) == 0).count();
            let orders: Vec<Credited> =
                (0..count).map(|_| order(20.0 + 8.0 * normal(&mut random), &[(0, 0.0)])).collect();
            let found = attribution(&touches(orders, vec![(0, 0, 1_000.0)]), &Parameters::default()).unwrap();
            let channel = &found.channels[0];
            covered += usize::from(channel.return_low.unwrap() <= 4.0 && channel.return_high.unwrap() >= 4.0);
        }
        assert!((89..=99).contains(&covered), "{covered}");
    }

    #[test]
    fn a_budget_follows_only_where_spending_varied() {
        // Revenue is 50 · √cost of ads and 200 · √cost of mail.
        let mut random = Random::new(9);
        let (mut orders, mut spend) = (Vec::new(), Vec::new());
        for month in 0..24u32 {
            for (channel, by) in [(0, 50.0), (1, 200.0)] {
                let cost = 100.0 + 900.0 * f64::from(random.below(100)) / 100.0;
                spend.push((channel, month, cost));
                let amount = by * cost.sqrt() * libm::exp(0.05 * normal(&mut random));
                orders.push(Credited { amount, month, touches: vec![(channel, 0.0)] });
            }
        }
        let varied = attribution(&touches(orders.clone(), spend.clone()), &Parameters::default()).unwrap();
        let mail = &varied.channels[0];
        assert!((mail.elasticity.unwrap().value - 0.5).abs() < 0.1, "{mail:?}");
        // The best split of a sum over k·√cost goes by k²: 1 to 16.
        let share = varied.budget.shares.iter().find(|of| of.channel == "mail").unwrap();
        assert!((share.best - 16.0 / 17.0).abs() < 0.06 && (0.3..0.7).contains(&share.now), "{share:?}");
        let even: Vec<(u32, u32, f64)> = spend.iter().map(|(channel, month, _)| (*channel, *month, 500.0)).collect();
        let even = attribution(&touches(orders, even), &Parameters::default()).unwrap();
        assert_eq!(even.budget.refused.unwrap().code, "budget_cannot_tell");
        assert_eq!(attribution(&touches(vec![], vec![]), &Parameters::default()).unwrap_err().code, "missing");
    }
}
