//! A product that has become dearer: what was paid for it again and again has given way to a higher amount.

use super::sales::{Sale, Sales};
use super::{Evidence, FEW, Finding, Looked, percent};
use crate::sorting::Arrange;
use crate::stats::tail::normal_two_sided;
use crate::time::Day;

/// How much dearer, at least and at most.
const RISE: std::ops::RangeInclusive<f64> = 1.01..=1.6;
/// An amount is a price where so many of the product's orders have it.
const LEAST_SHARE: f64 = 0.1;
/// Days from one product's rise to another's that belong to it.
const TOGETHER: i32 = 14;
/// Days on each side in which orders are compared.
const BESIDE: i32 = 182;
const LEAST_BESIDE: i32 = 28;

/// A product's rise.
struct Rise {
    product: u32,
    /// The last day of the old price.
    before: i32,
    /// The first day of the new one.
    day: i32,
    factor: f64,
    /// Revenue since then.
    revenue: f64,
}

/// Looks at every product that is sold often enough.
pub fn look(sales: &Sales, looked: &mut Looked) {
    let mut rises = rises(sales, looked);
    rises.arrange_by_key(|rise| rise.day);
    while let Some(day) = rises.first().map(|rise| rise.day) {
        // What is sold in a season alone has its new price when that comes.
        let (together, later): (Vec<Rise>, Vec<Rise>) =
            rises.into_iter().partition(|rise| rise.day - day <= TOGETHER || rise.before - day <= TOGETHER);
        rises = later;
        let together = together.as_slice();
        let Some(first) = together.first() else { continue };
        let revenue: f64 = together.iter().map(|rise| rise.revenue).sum();
        if revenue <= 0.0 {
            continue;
        }
        let extra: f64 = together.iter().map(|rise| rise.revenue * (1.0 - 1.0 / rise.factor)).sum();
        let period = sales.since(first.day);
        let money = sales.major(extra / f64::from(period.days().max(1)) * 365.0);
        let name = match together {
            [only] => sales.products.get(only.product.wrapping_sub(1) as usize).cloned(),
            _ => None,
        };
        let volume = volume(sales, together, first.day);
        let is_less = volume.is_some_and(|(change, is_sure)| is_sure && change < 0.0);
        let better = !volume.is_some_and(|(change, is_sure)| is_sure && (1.0 + change) * revenue < revenue - extra);
        let evidence = Evidence {
            metric: Some("average_order_value"),
            analysis: None,
            period: Some(period),
            dimension: name.as_ref().map(|_| "product"),
            group: name.clone(),
        };
        let mut finding = Finding::new("price_rise_effect", Some(money), better, evidence)
            .with("since", Day(first.day))
            .with("products", together.len())
            .with("product", name.unwrap_or_default())
            .with("rise", percent(extra / (revenue - extra)))
            .with_money(sales.currency);
        let key = match volume {
            None => "unknown",
            Some((_, false)) => "same",
            Some(_) if is_less => "fewer",
            Some(_) => "more",
        };
        finding = finding.with("volume", crate::sentence::Value::Key(key));
        finding = finding.with("change", percent(volume.map_or(0.0, |(change, _)| change.abs())));
        looked.found(0.0, finding);
    }
}

/// Every product whose usual amount gave way to a higher one.
fn rises(sales: &Sales, looked: &mut Looked) -> Vec<Rise> {
    let mut by_product: Vec<Vec<(i64, i32)>> = vec![Vec::new(); sales.products.len() + 1];
    for sale in sales.all.iter().filter(|sale| sale.is_order && sale.amount > 0) {
        by_product[sale.product as usize].push((sale.amount, sale.day));
    }
    let mut rises = Vec::new();
    for (product, paid) in by_product.iter_mut().enumerate() {
        if (paid.len() as f64) < 2.0 * FEW {
            continue;
        }
        paid.sort_unstable();
        let (mut old, mut new): (Option<Amount>, Option<Amount>) = (None, None);
        let amounts: Vec<Amount> = paid
            .chunk_by(|a, b| a.0 == b.0)
            .filter(|same| same.len() as f64 >= FEW.max(LEAST_SHARE * paid.len() as f64 / 2.0))
            .filter_map(|same| Some(Amount::new(same.first()?.0, same)))
            .collect();
        for amount in &amounts {
            for later in &amounts {
                let gives_way =
                    RISE.contains(&(later.amount as f64 / amount.amount as f64)) && later.from > amount.until;
                let weight = |a: Option<Amount>, b: Option<Amount>| a.zip(b).map_or(0, |(a, b)| a.count.min(b.count));
                if gives_way && amount.count.min(later.count) > weight(old, new) {
                    (old, new) = (Some(*amount), Some(*later));
                }
            }
        }
        let found = old.zip(new).filter(|(old, new)| is_lasting(paid, *old, *new));
        looked.at(if found.is_some() { 0.0 } else { 1.0 });
        if let Some((old, new)) = found {
            let revenue = paid.iter().filter(|(_, day)| *day >= new.from).map(|(amount, _)| *amount as f64).sum();
            let factor = new.amount as f64 / old.amount as f64;
            rises.push(Rise { product: product as u32, before: old.until, day: new.from, factor, revenue });
        }
    }
    rises
}

/// An amount that was paid often.
#[derive(Clone, Copy)]
struct Amount {
    amount: i64,
    count: usize,
    /// When it was paid, but for a few stragglers.
    from: i32,
    until: i32,
}

impl Amount {
    fn new(amount: i64, paid: &[(i64, i32)]) -> Amount {
        let day = |place: usize| paid.get(place).map_or(0, |(_, day)| *day);
        // The first may be a slip; the old price may still be asked here and there.
        Amount { amount, count: paid.len(), from: day(1), until: day(paid.len() - 1 - paid.len() / 50) }
    }
}

/// Whether the one price was usual until the other came, and that one is usual until the end.
fn is_lasting(paid: &[(i64, i32)], old: Amount, new: Amount) -> bool {
    let share = |amount: i64, is_in: &dyn Fn(i32) -> bool| {
        let (mut own, mut all) = (0.0, 0.0);
        for (paid, _) in paid.iter().filter(|(_, day)| is_in(*day)) {
            own += f64::from(u8::from(*paid == amount));
            all += 1.0;
        }
        if all > 0.0 { own / all } else { 0.0 }
    };
    let before = share(old.amount, &|day| day <= old.until);
    let after = share(new.amount, &|day| day >= new.from);
    let last = paid.iter().map(|(_, day)| *day).max().unwrap_or(0);
    let recent = share(new.amount, &|day| day > last - 60);
    before >= LEAST_SHARE
        && after >= LEAST_SHARE
        && recent >= LEAST_SHARE / 2.0
        && (0.4..2.5).contains(&(after / before))
}

/// By how much orders of these products changed beside those of all others, and whether that is more than chance; `None`
/// where there are too few.
fn volume(sales: &Sales, together: &[Rise], day: i32) -> Option<(f64, bool)> {
    let days = BESIDE.min(sales.span.end.0 - day).min(day - sales.span.start.0);
    if days < LEAST_BESIDE {
        return None;
    }
    // By product and quarter of these days: what is sold in a season alone is no measure.
    let mut sold = vec![[0.0; 4]; sales.products.len() + 1];
    let quarter = |sale: &Sale| (((sale.day - day + days) * 2 / days.max(1)).clamp(0, 3)) as usize;
    let near = |sale: &&Sale| sale.is_order && (day - days..day + days).contains(&sale.day);
    for sale in sales.all.iter().filter(near) {
        sold[sale.product as usize][quarter(sale)] += 1.0;
    }
    let is_steady = |product: u32| {
        let quarters = sold[product as usize];
        quarters.iter().all(|count| *count >= 0.1 * quarters.iter().sum::<f64>())
    };
    let mut counts = [[0.0; 2]; 2];
    let mut of_customers = [0.0; 2];
    for own in sales.customers() {
        let mut own_counts = [0.0; 2];
        for sale in own.iter().filter(near).filter(|sale| is_steady(sale.product)) {
            let is_one = together.iter().any(|rise| rise.product == sale.product);
            let after = usize::from(sale.day >= day);
            counts[usize::from(is_one)][after] += 1.0;
            own_counts[after] += f64::from(u8::from(is_one));
        }
        for (sum, own) in of_customers.iter_mut().zip(own_counts) {
            *sum += own * own;
        }
    }
    let [[before_others, after_others], [before, after]] = counts;
    if before < FEW || after < FEW || before_others < FEW || after_others < FEW {
        return None;
    }
    let change = libm::log(after / before) - libm::log(after_others / before_others);
    let variance = of_customers[0] / (before * before)
        + of_customers[1] / (after * after)
        + 2.0 / before_others
        + 2.0 / after_others;
    Some((libm::exp(change) - 1.0, normal_two_sided(change / variance.sqrt()) < 0.01))
}
