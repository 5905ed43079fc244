//! Who are the best customers, who slips away? Recency, frequency and money in fifths, with names, and tiers of value.

use super::past::Past;
use super::{Quantity, Said};
use crate::packed::Customers;
use crate::rfm::{self, Ties, scores};
use serde::{Deserialize, Serialize};

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {
    /// Days back to which segments are compared; W where absent.
    back: Option<u32>,
}

/// Customers by what they do.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Segments {
    /// Customers with an order.
    pub customers: u64,
    /// How many days before the last day the segments before are of.
    pub back_days: u32,
    /// Those by recency and frequency, each in fifths of all customers; customers who are alike have the same score.
    pub segments: Vec<Segment>,
    /// How customers moved since; those who did not move among them.
    pub movements: Vec<Move>,
    /// Tiers of revenue to date, the most valuable first.
    pub tiers: Vec<Tier>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// A segment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Segment {
    /// `champions`, `loyal`, `new`, `needs_attention`, `cannot_lose`, `at_risk` or `lost`.
    pub id: &'static str,
    /// Customers.
    pub customers: u64,
    /// ÷ all customers, 0 to 1.
    pub share: f64,
    /// Customers before.
    pub before: u64,
    /// Orders to date.
    pub orders: u64,
    /// Revenue to date, net of refunds.
    pub revenue: f64,
    /// ÷ that of all; `None` where there is none.
    pub revenue_share: Option<f64>,
    /// Days since the last order, on average; `None` without a customer.
    pub recency_days: Option<f64>,
}

/// How many went from one segment to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "SegmentMove"))]
pub struct Move {
    /// Where they were; `None` for those who had not ordered yet.
    pub from: Option<&'static str>,
    /// Where they are.
    pub to: &'static str,
    /// How many.
    pub customers: u64,
}

/// A tier of value.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ValueTier"))]
pub struct Tier {
    /// `top`, `high`, `middle` or `low`.
    pub id: &'static str,
    /// The share of customers that it is of, ranked by revenue: the first 5 %, to 20 %, to 50 %, the rest.
    pub of: f64,
    /// Customers.
    pub customers: u64,
    /// Their revenue to date.
    pub revenue: f64,
    /// ÷ that of all; `None` where there is none.
    pub revenue_share: Option<f64>,
    /// The least that one of them brought; `None` without a customer.
    pub least: Option<f64>,
}

/// The segments, best first.
const SEGMENTS: [&str; 7] = ["champions", "loyal", "new", "needs_attention", "cannot_lose", "at_risk", "lost"];
/// Tiers by where they end, of all customers.
const TIERS: [(&str, f64); 4] = [("top", 0.05), ("high", 0.2), ("middle", 0.5), ("low", 1.0)];

/// The place of every known customer's segment.
fn placed(past: &Past) -> Vec<usize> {
    let of = |history: &super::past::History| rfm::Customer {
        recency_days: past.cut - history.last,
        frequency: history.orders,
        monetary: history.revenue,
    };
    let customers: Vec<rfm::Customer> = past.customers.iter().map(of).collect();
    let place = |segment: &str| SEGMENTS.iter().position(|known| *known == segment).unwrap_or(SEGMENTS.len() - 1);
    scores(&customers, Ties::Share).into_iter().map(|scores| place(scores.segment())).collect()
}

/// Customers by recency, frequency and money, now and before.
pub fn segments(customers: &Customers, parameters: &Parameters) -> Result<Segments, Said> {
    let past = Past::at(customers, customers.end);
    if past.customers.is_empty() {
        return Err(Said::new("nobody"));
    }
    let back = parameters.back.unwrap_or(customers.window).max(1);
    let before = Past::at(customers, customers.end.saturating_sub_unsigned(back));
    let (now, then) = (placed(&past), placed(&before));
    let n = past.customers.len() as f64;
    let revenue: f64 = past.customers.iter().map(|history| history.revenue).sum();
    let share = |part: f64| (revenue > 0.0).then(|| part / revenue);
    let segments = SEGMENTS.iter().enumerate().map(|(place, &id)| {
        let own = || past.customers.iter().zip(&now).filter(move |(_, at)| **at == place).map(|(history, _)| history);
        let count = own().count();
        let sum = own().fold(0.0, |sum, history| sum + history.revenue);
        let days: f64 = own().map(|history| f64::from(past.cut - history.last)).sum();
        Segment {
            id,
            customers: count as u64,
            share: count as f64 / n,
            before: then.iter().filter(|at| **at == place).count() as u64,
            orders: own().map(|history| u64::from(history.orders)).sum(),
            revenue: sum,
            revenue_share: share(sum),
            recency_days: (count > 0).then(|| days / count as f64),
        }
    });
    let segments: Vec<Segment> = segments.collect();
    // Who is known then is known now: both lists are in the order of the facts.
    let mut counts = vec![[0u64; SEGMENTS.len()]; SEGMENTS.len() + 1];
    let mut known = before.customers.iter().zip(&then).peekable();
    for (history, &to) in past.customers.iter().zip(&now) {
        let from = known.next_if(|(then, _)| then.who == history.who).map_or(SEGMENTS.len(), |(_, &from)| from);
        counts[from][to] += 1;
    }
    let movements: Vec<Move> = (0..counts.len())
        .flat_map(|from| (0..SEGMENTS.len()).map(move |to| (from, to)))
        .filter(|&(from, to)| counts[from][to] > 0)
        .map(|(from, to)| Move { from: SEGMENTS.get(from).copied(), to: SEGMENTS[to], customers: counts[from][to] })
        .collect();
    let says = says(&segments, &movements, back);
    Ok(Segments {
        customers: past.customers.len() as u64,
        back_days: back,
        segments,
        movements,
        tiers: tiers(&past, revenue),
        says,
    })
}

fn tiers(past: &Past, revenue: f64) -> Vec<Tier> {
    let mut ranked: Vec<f64> = past.customers.iter().map(|history| history.revenue).collect();
    ranked.sort_by(|a, b| b.total_cmp(a));
    let mut begin = 0;
    let tier = |(id, of): (&'static str, f64)| {
        // At least one customer is at the top.
        let end = ((ranked.len() as f64 * of) as usize).max(1).max(begin).min(ranked.len());
        let own = &ranked[begin..end];
        begin = end;
        let sum = own.iter().fold(0.0, |sum, revenue| sum + revenue);
        Tier {
            id,
            of,
            customers: own.len() as u64,
            revenue: sum,
            revenue_share: (revenue > 0.0).then(|| sum / revenue),
            least: own.last().copied(),
        }
    };
    TIERS.into_iter().map(tier).collect()
}

fn says(segments: &[Segment], movements: &[Move], back: u32) -> Vec<Said> {
    let mut says = Vec::new();
    let best = &segments[0];
    if let Some(share) = best.revenue_share.filter(|_| best.customers > 0) {
        says.push(
            Said::new("segments_champions")
                .with("customers", Quantity::Count(best.customers))
                .with("share", Quantity::Share(best.share))
                .with("revenue_share", Quantity::Share(share)),
        );
    }
    let good = |id: Option<&str>| id.is_some_and(|id| matches!(id, "champions" | "loyal"));
    let slipped: u64 = movements
        .iter()
        .filter(|one| good(one.from) && matches!(one.to, "cannot_lose" | "at_risk" | "lost"))
        .map(|one| one.customers)
        .sum();
    let of: u64 = movements.iter().filter(|one| good(one.from)).map(|one| one.customers).sum();
    if of > 0 {
        says.push(
            Said::new("segments_slipped")
                .with("slipped", Quantity::Count(slipped))
                .with("of", Quantity::Count(of))
                .with("days", Quantity::Days(f64::from(back))),
        );
    }
    says
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyses::testing::shop;

    #[test]
    fn fifths_have_names_and_customers_move_between_them() {
        // Ten customers: the more orders, the later the last; a hundred days on, the last two have not come again.
        let mut customers: Vec<Vec<(i32, i64)>> =
            (0..10).map(|one| (0..=one).map(|order| (order * 10, 1_000)).collect()).collect();
        let now = segments(&shop(90, 30, &customers), &Parameters::default()).unwrap();
        let count = |found: &Segments, id: &str| found.segments.iter().find(|one| one.id == id).unwrap().customers;
        // Recency and frequency rank alike: fifths of two, of which 4 and 5 are champions, 3 loyal, the rest lost.
        assert_eq!((count(&now, "champions"), count(&now, "loyal"), count(&now, "lost")), (4, 2, 4));
        assert_eq!(now.segments.iter().map(|one| one.customers).sum::<u64>(), 10);
        assert_eq!(now.segments.iter().map(|one| one.orders).sum::<u64>(), 55);
        assert_eq!(now.movements.iter().map(|one| one.customers).sum::<u64>(), 10);
        (0..8).for_each(|one| customers[one].push((190 - one as i32, 1_000)));
        let later = segments(&shop(190, 30, &customers), &Parameters { back: Some(100) }).unwrap();
        let slipped: u64 = later
            .movements
            .iter()
            .filter(|one| one.from == Some("champions") && one.to == "cannot_lose")
            .map(|one| one.customers)
            .sum();
        // All others came again, the four best last or not at all: the two lowest fifths of recency, still the two highest of frequency.
        assert_eq!(slipped, 4, "{later:?}");
        assert_eq!(later.says.last().unwrap().values[0], ("slipped", Quantity::Count(4)));
    }

    #[test]
    fn tiers_add_up_to_all() {
        let customers: Vec<Vec<(i32, i64)>> = (1..=100).map(|one| vec![(0, one * 100)]).collect();
        let found = segments(&shop(10, 30, &customers), &Parameters::default()).unwrap();
        let told: Vec<(u64, f64)> = found.tiers.iter().map(|tier| (tier.customers, tier.revenue)).collect();
        // The last five: 96 to 100; then 81 to 95, 51 to 80, 1 to 50.
        assert_eq!(told, [(5, 490.0), (15, 1_320.0), (30, 1_965.0), (50, 1_275.0)]);
        assert_eq!(found.tiers[0].least, Some(96.0));
    }
}
