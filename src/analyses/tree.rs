//! The metric tree: what a change of revenue is made of, exactly.
//!
//! Revenue is customers × orders for each of them × money for each order. Each customer is new, back, lost or kept, and what
//! she brought more or less is her group's part; of those who were kept it is split into how often and for how much, and
//! that into items and price where quantities are known. The split of a product's change is the mean over the two orders
//! in which its factors can change, `Δ(x·y) = Δx·ȳ + Δy·x̄`, so that nothing is left over and no factor comes first.
//!
//! Sources: Bennet, "The theory of measurement of changes in cost of living", Journal of the Royal Statistical Society 83,
//! 1920, for price and volume; it is Shapley's value ("A value for n-person games", 1953) of two factors.

use crate::facts::{Orders, View};
use crate::metrics::{Evaluation, Figure};
use crate::money::{Currency, to_f64};
use crate::recognise::{Recognition, Role};
use crate::table::{Column, Table};
use crate::time::{Bucket, Day, Period, Span};
use serde::Serialize;

/// What changes of revenue are made of.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "MetricTree"))]
pub struct Tree {
    /// The currency of all money.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Currency>"))]
    pub currency: Option<Currency>,
    /// The last whole period, then the one that is not over, each beside the one before and the one a year before, as far
    /// as the data reach.
    pub comparisons: Vec<Comparison>,
    /// Other figures that are taken apart: `mrr_movement` where there are subscriptions, `return_on_ad_spend` where there is
    /// advertising with what it brought.
    pub branches: Vec<Branch>,
}

/// The change of a figure other than the revenue of orders.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "TreeBranch"))]
pub struct Branch {
    /// The metric: `mrr_movement`, the change of recurring revenue, or `return_on_ad_spend`, of which the change of what
    /// advertising brought is taken apart.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub id: &'static str,
    /// The period; it is held against the one before.
    #[cfg_attr(test, schemars(with = "crate::shape::Bucket"))]
    pub period: Bucket,
    /// The change: the sum of `parts`.
    pub change: f64,
    /// `new`, `expansion`, `reactivation`, `contraction` and `churned`; or `cost` and `return`.
    pub parts: Vec<Leaf>,
}

/// Against which period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "TreeAgainst"))]
#[serde(rename_all = "snake_case")]
pub enum Against {
    /// The period before.
    Previous,
    /// The same period a year before; of days and weeks, the same weekdays.
    YearAgo,
}

/// A period beside an earlier one; of a period that is not over, the same days.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "TreeComparison"))]
pub struct Comparison {
    /// Which the earlier one is.
    pub against: Against,
    /// The period.
    #[cfg_attr(test, schemars(with = "crate::shape::Bucket"))]
    pub period: Bucket,
    /// The days that it is held against.
    #[cfg_attr(test, schemars(with = "crate::shape::Span"))]
    pub then: Span,
    /// Revenue in the period.
    pub revenue: f64,
    /// Revenue then.
    pub revenue_then: f64,
    /// The one less the other: the sum of `parts`, to the last decimal.
    pub change: f64,
    /// What the change is made of.
    pub parts: Vec<Part>,
    /// The branches: each group of customers with what it is made of.
    pub groups: Vec<Group>,
}

/// A part of a change.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "TreePart"))]
pub struct Part {
    /// `new_customers`, `returning_customers`, `lost_customers`, `orders_per_customer`, `basket` or `no_customer`.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub id: &'static str,
    /// What it makes of the change, in major units.
    pub value: f64,
    /// What that is made of: `items_per_order` and `price` of `basket`, where quantities are known; else empty.
    pub parts: Vec<Leaf>,
}

/// A part of a part.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "TreeLeaf"))]
pub struct Leaf {
    /// Its stable name.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub id: &'static str,
    /// What it makes of the change, in major units.
    pub value: f64,
}

/// A group of customers in both periods.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "TreeGroup"))]
pub struct Group {
    /// `new`: first seen after the earlier period; `reactivated`: seen before it and not in it; `kept`: in both; `lost`: in the
    /// earlier one alone; `refunds_only`: money back and no order in either; `no_customer`: nobody known.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub id: &'static str,
    /// How many.
    pub customers: u64,
    /// What they did in the period.
    pub now: Did,
    /// What they did then.
    pub then: Did,
}

/// What a group did in a period.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "TreeDid"))]
pub struct Did {
    /// Orders.
    pub orders: u64,
    /// Net of refunds, in major units.
    pub revenue: f64,
    /// Orders for each customer; `None` where the group is empty.
    pub orders_per_customer: Option<f64>,
    /// Revenue for each order; `None` without orders.
    pub basket: Option<f64>,
}

/// Groups of customers.
const GROUPS: [&str; 6] = ["new", "reactivated", "kept", "lost", "refunds_only", "no_customer"];
const NEW: usize = 0;
const REACTIVATED: usize = 1;
const KEPT: usize = 2;
const LOST: usize = 3;
const REFUNDS_ONLY: usize = 4;
const NOBODY: usize = 5;

/// Sums of a group in one period; money in units of the last decimal.
#[derive(Clone, Copy, Default)]
struct Sum {
    orders: u64,
    revenue: i128,
    items: f64,
}

/// Sums of a group in both.
#[derive(Clone, Copy, Default)]
struct Sums {
    customers: u64,
    now: Sum,
    then: Sum,
}

/// What the changes of a view's revenue are made of, in its periods; empty where it has none or no customers.
pub fn tree(orders: &Orders, view: &View, table: &Table, recognition: &Recognition) -> Tree {
    let items = items(orders, table, recognition);
    let of =
        |(against, period, then): (Against, Bucket, Span)| compare(orders, items.as_deref(), against, period, then);
    let comparisons = if orders.has_customers { pairs(view).into_iter().map(of).collect() } else { Vec::new() };
    Tree { currency: orders.currency, comparisons, branches: Vec::new() }
}

/// The changes of other figures, from the metrics as they were worked out.
pub fn branches(evaluations: &[Evaluation]) -> Vec<Branch> {
    let of = |id: &str| evaluations.iter().find(|evaluation| evaluation.metric.id == id);
    [of("mrr_movement").and_then(recurring), of("return_on_ad_spend").and_then(advertising)]
        .into_iter()
        .flatten()
        .collect()
}

/// Recurring revenue by its movements: they are the change.
fn recurring(evaluation: &Evaluation) -> Option<Branch> {
    let change = evaluation.measure.as_ref().ok()?.value;
    let parts = evaluation.variants.iter().filter_map(|variant| {
        let sign = if matches!(variant.id, "contraction" | "churned") { -1.0 } else { 1.0 };
        Some(Leaf { id: variant.id, value: sign * variant.value? })
    });
    Some(Branch { id: evaluation.metric.id, period: evaluation.bucket, change, parts: parts.collect() })
}

/// What advertising brought is its cost × its return; each is the cause of its change at the mean of the other.
fn advertising(evaluation: &Evaluation) -> Option<Branch> {
    let both = |figure: &Figure| Some((figure.numerator?, figure.denominator.filter(|&cost| cost > 0.0)?));
    let (now, cost) = both(evaluation.measure.as_ref().ok()?)?;
    let (then, cost_then) = both(evaluation.previous.as_ref()?.figure.as_ref()?)?;
    let by_cost = (cost - cost_then) * (now / cost + then / cost_then) / 2.0;
    let change = now - then;
    let parts = vec![Leaf { id: "cost", value: by_cost }, Leaf { id: "return", value: change - by_cost }];
    Some(Branch { id: evaluation.metric.id, period: evaluation.bucket, change, parts })
}

/// What is held against what.
fn pairs(view: &View) -> Vec<(Against, Bucket, Span)> {
    let Some(period) = view.period else { return Vec::new() };
    let mut pairs = Vec::new();
    let whole = view.buckets.iter().rposition(|bucket| !bucket.partial);
    let last = view.buckets.len().checked_sub(1).filter(|&last| Some(last) != whole);
    for at in whole.into_iter().chain(last) {
        let mut bucket = view.buckets[at];
        let days = bucket.span.end.min(view.range.1.plus(1)).0 - bucket.span.start.0;
        // Of a period that had begun before the data did, nobody knows the same days.
        if days <= 0 || bucket.span.start < view.range.0 {
            continue;
        }
        bucket.span.end = bucket.span.start.plus(days);
        for (against, back) in [(Against::Previous, 1), (Against::YearAgo, period.in_a_year() as i32)] {
            let then = period.span(period.index(bucket.span.start) - back);
            let until = if bucket.partial { then.start.plus(days).min(then.end) } else { then.end };
            // A year of years is the period before.
            let is_twice = against == Against::YearAgo && matches!(period, Period::Year(_));
            if then.start >= view.oldest && !is_twice {
                pairs.push((against, bucket, Span { start: then.start, end: until }));
            }
        }
    }
    pairs
}

/// The items of each order, by the first row of it; `None` where no column tells them.
fn items(orders: &Orders, table: &Table, recognition: &Recognition) -> Option<Vec<f64>> {
    let column = recognition.column(Role::Quantity).and_then(|place| table.columns.get(place));
    let numbers = column.and_then(Column::numbers)?;
    let mut items = vec![0.0; table.rows];
    for row in 0..table.rows {
        let first = orders.order_of.get(row).map_or(row, |&first| first as usize);
        let own = numbers.get(row).map_or(0.0, |mantissa| to_f64(mantissa.into(), numbers.scale()));
        if let Some(sum) = items.get_mut(first) {
            *sum += own.abs();
        }
    }
    Some(items)
}

fn compare(orders: &Orders, items: Option<&[f64]>, against: Against, period: Bucket, then: Span) -> Comparison {
    let mut sums = [Sums::default(); GROUPS.len()];
    let add = |sums: &mut Sums, event: &crate::facts::Event| {
        let sum = if period.span.contains(event.day) {
            &mut sums.now
        } else if then.contains(event.day) {
            &mut sums.then
        } else {
            return;
        };
        sum.revenue += i128::from(event.amount);
        if event.is_order {
            sum.orders += 1;
            sum.items += items.and_then(|items| items.get(event.row as usize).copied()).unwrap_or(0.0);
        }
    };
    orders.each_customer(0..orders.customers(), |events| {
        let mut own = Sums::default();
        let mut first: Option<Day> = None;
        for event in events {
            add(&mut own, event);
            if event.is_order && first.is_none() {
                first = Some(event.day);
            }
        }
        let group = match (own.now.orders > 0, own.then.orders > 0) {
            (true, true) => KEPT,
            (false, true) => LOST,
            (true, false) if first.is_some_and(|first| first < then.start) => REACTIVATED,
            (true, false) => NEW,
            (false, false) if own.now.revenue == 0 && own.then.revenue == 0 => return,
            (false, false) => REFUNDS_ONLY,
        };
        let sums = &mut sums[group];
        sums.customers += 1;
        for (sum, own) in [(&mut sums.now, own.now), (&mut sums.then, own.then)] {
            sum.orders += own.orders;
            sum.revenue += own.revenue;
            sum.items += own.items;
        }
    });
    orders.of_nobody().for_each(|event| add(&mut sums[NOBODY], &event));

    let change = |group: usize| sums[group].now.revenue - sums[group].then.revenue;
    let major = |amount: i128| to_f64(amount, orders.scale);
    let (often, much) = kept(&sums[KEPT]);
    let leaf = |id: &'static str, value: i128| Part { id, value: major(value), parts: Vec::new() };
    let mut parts = vec![
        leaf("new_customers", change(NEW)),
        leaf("returning_customers", change(REACTIVATED)),
        leaf("lost_customers", change(LOST)),
        leaf("orders_per_customer", often),
        leaf("basket", much),
    ];
    if let Some((by_items, by_price)) = items.and_then(|_| items_and_price(&sums[KEPT], much)) {
        let leaf = |id: &'static str, value: i128| Leaf { id, value: major(value) };
        parts[4].parts = vec![leaf("items_per_order", by_items), leaf("price", by_price)];
    }
    let rest = change(REFUNDS_ONLY) + change(NOBODY);
    if sums[REFUNDS_ONLY].customers > 0 || sums[NOBODY].now.orders + sums[NOBODY].then.orders > 0 || rest != 0 {
        parts.push(leaf("no_customer", rest));
    }
    let total = |of: fn(&Sums) -> i128| sums.iter().map(of).sum::<i128>();
    let (now, before) = (total(|sums| sums.now.revenue), total(|sums| sums.then.revenue));
    let did = |sum: Sum, customers: u64| {
        let revenue = major(sum.revenue);
        let per = |of: u64, value: f64| (of > 0).then(|| value / of as f64);
        Did {
            orders: sum.orders,
            revenue,
            orders_per_customer: per(customers, sum.orders as f64),
            basket: per(sum.orders, revenue),
        }
    };
    let groups = GROUPS.iter().zip(&sums).map(|(id, sums)| Group {
        id,
        customers: sums.customers,
        now: did(sums.now, sums.customers),
        then: did(sums.then, sums.customers),
    });
    Comparison {
        against,
        period,
        then,
        revenue: major(now),
        revenue_then: major(before),
        change: major(now - before),
        parts,
        groups: groups.collect(),
    }
}

/// What those who were kept bring more: for they order more often, and for they spend more each time.
fn kept(sums: &Sums) -> (i128, i128) {
    let Sums { now, then, .. } = sums;
    let change = now.revenue - then.revenue;
    if now.orders == 0 || then.orders == 0 {
        return (0, change);
    }
    // Δorders × the mean basket; the other part is what is left, so that the two are the change to the last decimal.
    let basket = |sum: &Sum| sum.revenue as f64 / sum.orders as f64;
    let often = (now.orders as f64 - then.orders as f64) * (basket(now) + basket(then)) / 2.0;
    let often = often.round() as i128;
    (often, change - often)
}

/// The part of the basket split into items for each order and money for each item.
fn items_and_price(sums: &Sums, basket: i128) -> Option<(i128, i128)> {
    let Sums { now, then, .. } = sums;
    if now.items <= 0.0 || then.items <= 0.0 || now.orders == 0 || then.orders == 0 {
        return None;
    }
    let items = |sum: &Sum| sum.items / sum.orders as f64;
    let price = |sum: &Sum| sum.revenue as f64 / sum.items;
    let orders = (now.orders as f64 + then.orders as f64) / 2.0;
    let by_items = ((items(now) - items(then)) * (price(now) + price(then)) / 2.0 * orders).round() as i128;
    Some((by_items, basket - by_items))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Choices, RuleSet, ViewOptions, build};
    use crate::ingest::{Settings, read};
    use crate::recognise::recognise;

    fn tree_of(csv: &str) -> Tree {
        let table = read(csv.as_bytes(), &Settings::default()).unwrap().table;
        let recognition = recognise(&table, &[]);
        let orders = build(&table, &recognition, &Choices::of(&RuleSet::default()));
        let options = ViewOptions { window: 90, period: Some(Period::Month), ..ViewOptions::default() };
        tree(&orders, &View::new(&orders, options).unwrap(), &table, &recognition)
    }

    fn parts(comparison: &Comparison) -> Vec<(&'static str, f64)> {
        comparison.parts.iter().map(|part| (part.id, part.value)).collect()
    }

    #[test]
    fn by_head() {
        // Ann is kept: 2 orders of 10.00 become 3 of 12.00, so that 1 × 11.00 is for more orders and 2.00 × 2.5 for larger
        // ones. Ben is lost, Cid new, Dan was there in January and is back.
        let tree = tree_of(
            "customer,date,amount\ndan,2024-01-01,1.00\nann,2024-02-01,10.00\nann,2024-02-09,10.00\nben,2024-02-10,7.00\n\
             ann,2024-03-01,12.00\nann,2024-03-02,12.00\nann,2024-03-03,12.00\ncid,2024-03-04,5.00\ndan,2024-03-31,3.50\n",
        );
        let [only] = tree.comparisons.as_slice() else { panic!("{:?}", tree.comparisons) };
        assert_eq!((only.against, only.revenue, only.revenue_then, only.change), (Against::Previous, 44.5, 27.0, 17.5));
        let expected = [
            ("new_customers", 5.0),
            ("returning_customers", 3.5),
            ("lost_customers", -7.0),
            ("orders_per_customer", 11.0),
            ("basket", 5.0),
        ];
        assert_eq!(parts(only), expected);
    }

    #[test]
    fn a_period_that_is_not_over_is_held_against_the_same_days() {
        let tree = tree_of(
            "customer,date,amount\nann,2024-01-01,1.00\nann,2024-02-01,10.00\nann,2024-02-20,10.00\nann,2024-03-10,4.00\n",
        );
        let last = tree.comparisons.last().unwrap();
        assert!(last.period.partial);
        assert_eq!((last.revenue, last.revenue_then, last.then.days()), (4.0, 10.0, 10));
    }

    #[test]
    fn quantities_part_the_basket_into_items_and_price() {
        // One item of 10.00 becomes two of 6.00: the items bring (2 − 1) × 8.00, the price (6 − 10) × 1.5.
        let tree = tree_of(
            "order_id,customer,date,product,quantity,amount\n1,ann,2024-01-01,bread,1,10.00\n2,ann,2024-02-29,bread,2,12.00\n",
        );
        let basket = &tree.comparisons[0].parts[4];
        let leaves: Vec<(&str, f64)> = basket.parts.iter().map(|leaf| (leaf.id, leaf.value)).collect();
        assert_eq!((basket.value, leaves), (2.0, vec![("items_per_order", 8.0), ("price", -6.0)]));
    }

    #[test]
    fn the_parts_are_the_change_to_the_cent() {
        let csv = crate::sample::bakery_csv();
        let tree = tree_of(&csv);
        assert!(tree.comparisons.len() >= 3);
        for comparison in &tree.comparisons {
            let cents = |value: f64| (value * 100.0).round() as i64;
            let sum: i64 = comparison.parts.iter().map(|part| cents(part.value)).sum();
            assert_eq!(sum, cents(comparison.change));
            let basket = comparison.parts.iter().find(|part| part.id == "basket").unwrap();
            assert_eq!(basket.parts.iter().map(|leaf| cents(leaf.value)).sum::<i64>(), cents(basket.value));
            let groups: i64 = comparison.groups.iter().map(|group| cents(group.now.revenue)).sum();
            assert_eq!(groups, cents(comparison.revenue));
        }
    }
}
