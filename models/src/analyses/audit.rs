//! The audit of a customer base: five views, from one period across customers to the whole base by cohort.
//!
//! Source: Fader, Hardie and Ross, "The Customer-Base Audit", Wharton School Press, 2022.

use super::past::Past;
use super::{Quantity, Said};
use crate::packed::{Customers, Event};
use countinghouse_kernels::time::{Day, Period};
use serde::{Deserialize, Serialize};

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {
    /// Days of a period of the first two views; 365 where absent.
    days: Option<u32>,
}

/// Five views of a customer base.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Audit {
    /// The first day of the last period, `YYYY-MM-DD`.
    pub start: String,
    /// Its last.
    pub end: String,
    /// 1: how customers of the last period differ in value: ten groups of as many customers each, the most valuable first.
    pub deciles: Vec<Decile>,
    /// 2: the last period beside the one before; `None` where that is not known in full.
    pub change: Option<Change>,
    /// 3: how the oldest quarter of customers with at least 30 went on, quarter by quarter; `None` where there is none.
    pub oldest: Option<CohortOverTime>,
    /// 4: quarters of customers beside each other, at the same ages.
    pub compared: Vec<Compared>,
    /// 5: revenue of each quarter by the year in which its customers came first.
    pub base: Vec<Quarter>,
    /// A sentence for each view.
    pub says: Vec<Said>,
}

/// A tenth of the customers of a period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Decile {
    /// Customers.
    pub customers: u64,
    /// Their revenue in the period, net of refunds.
    pub revenue: f64,
    /// ÷ that of all; `None` where there is none.
    pub share: Option<f64>,
    /// Orders for each customer.
    pub orders_per_customer: f64,
    /// Revenue of an order.
    pub order: Option<f64>,
}

/// Two periods beside each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AuditChange"))]
pub struct Change {
    /// Those who ordered only in the period before.
    pub only_before: Side,
    /// In both.
    pub both: Side,
    /// Only in the last period, though known before.
    pub returned: Side,
    /// Only in the last period, and for the first time.
    pub new: Side,
    /// Of those in both, how many brought more than before.
    pub up: u64,
    /// How many brought less.
    pub down: u64,
}

/// Some of the customers of two periods.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AuditSide"))]
pub struct Side {
    /// How many.
    pub customers: u64,
    /// What they brought in the period before.
    pub before: f64,
    /// What they brought in the last period.
    pub now: f64,
}

/// Customers of one quarter over time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CohortOverTime {
    /// The quarter of the first order, for example `2024-Q2`.
    pub cohort: String,
    /// Customers.
    pub customers: u64,
    /// Every quarter from that on; the last may not be over yet.
    pub quarters: Vec<CohortQuarter>,
}

/// What the customers of one quarter did in another.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CohortQuarter {
    /// Which.
    pub quarter: String,
    /// How many ordered.
    pub active: u64,
    /// Orders of each who ordered; `None` where nobody did.
    pub orders_per_active: Option<f64>,
    /// Revenue of an order.
    pub order: Option<f64>,
    /// Revenue, net of refunds.
    pub revenue: f64,
}

/// Customers of one quarter at ages that all of them have reached.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Compared {
    /// The quarter of the first order.
    pub cohort: String,
    /// Customers.
    pub customers: u64,
    /// What the first order's day brought, for each.
    pub first: f64,
    /// Revenue within 90 days of the first order, for each; `None` where not all were watched so long.
    pub days_90: Option<f64>,
    /// Within 180 days.
    pub days_180: Option<f64>,
    /// Within 365 days.
    pub days_365: Option<f64>,
    /// The share that came back within 90 days; `None` where not all were watched so long.
    pub back_in_90: Option<f64>,
}

/// The revenue of a quarter.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "BaseQuarter"))]
pub struct Quarter {
    /// Which.
    pub quarter: String,
    /// Revenue by the year of the first order, oldest first; only years with customers by then.
    pub by_year: Vec<ByYear>,
}

/// A part of a quarter's revenue.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ByYear {
    /// The year of the first order.
    pub year: i32,
    /// Customers who ordered.
    pub active: u64,
    /// Revenue, net of refunds.
    pub revenue: f64,
}

/// Customers of a cohort at least, to speak for it.
const FEWEST: usize = 30;

/// Orders and money of some events.
fn sums<'a>(customers: &Customers, events: impl Iterator<Item = &'a Event>) -> (u64, f64) {
    let (mut orders, mut amount) = (0, 0i128);
    for event in events {
        orders += u64::from(event.is_order);
        amount += i128::from(event.amount);
    }
    (orders, customers.money(amount))
}

fn per(sum: f64, count: u64) -> Option<f64> {
    (count > 0).then(|| sum / count as f64)
}

/// Five views of the customers.
pub fn audit(customers: &Customers, parameters: &Parameters) -> Result<Audit, Said> {
    let past = Past::at(customers, customers.end);
    let Some(first) = past.customers.iter().map(|history| history.first).min() else { return Err(Said::new("nobody")) };
    let days = parameters.days.unwrap_or(365).clamp(1, 36_500) as i32;
    let start = (past.cut - days).max(first - 1);
    let deciles = deciles(customers, &past, start);
    let change = (start - days >= first - 1).then(|| change(customers, &past, start, days));
    let cohorts = cohorts(&past);
    let oldest = cohorts.iter().find(|(_, own)| own.len() >= FEWEST);
    let mut audit = Audit {
        start: Day(start).plus(1).to_string(),
        end: Day(past.cut).to_string(),
        deciles,
        change,
        oldest: oldest.map(|(quarter, own)| over_time(customers, &past, *quarter, own)),
        compared: cohorts.iter().map(|(quarter, own)| compared(customers, &past, *quarter, own)).collect(),
        base: base(customers, &past),
        says: Vec::new(),
    };
    audit.says = says(&audit);
    Ok(audit)
}

/// The events of one known customer up to the last day.
fn events<'a>(customers: &'a Customers, past: &Past, place: usize) -> &'a [Event] {
    let who = past.customers[place].who as usize;
    let own = &customers.events[customers.starts[who] as usize..customers.starts[who + 1] as usize];
    &own[..own.partition_point(|event| event.day <= past.cut)]
}

fn deciles(customers: &Customers, past: &Past, start: i32) -> Vec<Decile> {
    let mut active: Vec<(f64, u64)> = (0..past.customers.len())
        .map(|place| events(customers, past, place).iter().filter(|event| event.day > start))
        .map(|own| sums(customers, own))
        .filter(|(orders, _)| *orders > 0)
        .map(|(orders, revenue)| (revenue, orders))
        .collect();
    active.sort_by(|a, b| b.0.total_cmp(&a.0));
    let total: f64 = active.iter().map(|(revenue, _)| revenue).sum();
    let decile = |tenth: usize| {
        let own = &active[active.len() * tenth / 10..active.len() * (tenth + 1) / 10];
        let revenue = own.iter().fold(0.0, |sum, (revenue, _)| sum + revenue);
        let orders: u64 = own.iter().map(|(_, orders)| orders).sum();
        Decile {
            customers: own.len() as u64,
            revenue,
            share: (total > 0.0).then(|| revenue / total),
            orders_per_customer: per(orders as f64, own.len() as u64).unwrap_or(0.0),
            order: per(revenue, orders),
        }
    };
    (0..10).map(decile).collect()
}

fn change(customers: &Customers, past: &Past, start: i32, days: i32) -> Change {
    let mut found = Change {
        only_before: Side::default(),
        both: Side::default(),
        returned: Side::default(),
        new: Side::default(),
        up: 0,
        down: 0,
    };
    for (place, history) in past.customers.iter().enumerate() {
        let own = events(customers, past, place);
        let (orders_now, now) = sums(customers, own.iter().filter(|event| event.day > start));
        let (orders_before, before) =
            sums(customers, own.iter().filter(|event| event.day > start - days && event.day <= start));
        let side = match (orders_before > 0, orders_now > 0) {
            (true, true) => {
                found.up += u64::from(now > before);
                found.down += u64::from(now < before);
                &mut found.both
            }
            (true, false) => &mut found.only_before,
            (false, true) if history.first > start => &mut found.new,
            (false, true) => &mut found.returned,
            (false, false) => continue,
        };
        side.customers += 1;
        side.before += before;
        side.now += now;
    }
    found
}

/// The places of customers by the quarter of their first order, oldest first.
fn cohorts(past: &Past) -> Vec<(i32, Vec<usize>)> {
    let mut cohorts: Vec<(i32, Vec<usize>)> = Vec::new();
    for (place, history) in past.customers.iter().enumerate() {
        let quarter = Period::QUARTER.index(Day(history.first));
        match cohorts.binary_search_by_key(&quarter, |(known, _)| *known) {
            Ok(at) => cohorts[at].1.push(place),
            Err(at) => cohorts.insert(at, (quarter, vec![place])),
        }
    }
    cohorts
}

fn over_time(customers: &Customers, past: &Past, quarter: i32, own: &[usize]) -> CohortOverTime {
    let last = Period::QUARTER.index(Day(past.cut));
    let mut sums = vec![(0u64, 0u64, 0i128); (last - quarter + 1).max(0) as usize];
    for &place in own {
        let mut active_in = None;
        for event in events(customers, past, place) {
            let at = Period::QUARTER.index(Day(event.day)) - quarter;
            let Some((active, orders, amount)) = usize::try_from(at).ok().and_then(|at| sums.get_mut(at)) else {
                continue;
            };
            *amount += i128::from(event.amount);
            if event.is_order {
                *orders += 1;
                *active += u64::from(active_in != Some(at));
                active_in = Some(at);
            }
        }
    }
    let told = |(place, &(active, orders, amount)): (usize, &(u64, u64, i128))| {
        let revenue = customers.money(amount);
        CohortQuarter {
            quarter: Period::QUARTER.label(quarter + place as i32),
            active,
            orders_per_active: per(orders as f64, active),
            order: per(revenue, orders),
            revenue,
        }
    };
    CohortOverTime {
        cohort: Period::QUARTER.label(quarter),
        customers: own.len() as u64,
        quarters: sums.iter().enumerate().map(told).collect(),
    }
}

fn compared(customers: &Customers, past: &Past, quarter: i32, own: &[usize]) -> Compared {
    let latest = own.iter().map(|&place| past.customers[place].first).max().unwrap_or(past.cut);
    let watched = |days: i32| latest.saturating_add(days) <= past.cut;
    let within = |days: i32| {
        let of = |&place: &usize| {
            let first = past.customers[place].first;
            sums(
                customers,
                events(customers, past, place).iter().filter(|event| event.day < first.saturating_add(days)),
            )
            .1
        };
        watched(days).then(|| own.iter().map(of).sum::<f64>() / own.len() as f64)
    };
    let came_back = |&&place: &&usize| {
        let first = past.customers[place].first;
        let back = |event: &Event| event.is_order && event.day > first && event.day < first.saturating_add(90);
        events(customers, past, place).iter().any(back)
    };
    Compared {
        cohort: Period::QUARTER.label(quarter),
        customers: own.len() as u64,
        first: own.iter().map(|&place| past.customers[place].first_spend).sum::<f64>() / own.len() as f64,
        days_90: within(90),
        days_180: within(180),
        days_365: within(365),
        back_in_90: watched(90).then(|| own.iter().filter(came_back).count() as f64 / own.len() as f64),
    }
}

fn base(customers: &Customers, past: &Past) -> Vec<Quarter> {
    let quarter = |day: i32| Period::QUARTER.index(Day(day));
    let year = |day: i32| Day(day).ymd().0;
    let firsts = || past.customers.iter().map(|history| history.first);
    let (Some(first), last) = (firsts().min(), quarter(past.cut)) else { return Vec::new() };
    let (begin, oldest) = (quarter(first), year(first));
    let years = (year(past.cut) - oldest + 1).max(1) as usize;
    let mut sums = vec![vec![(0u64, 0i128); years]; (last - begin + 1).max(1) as usize];
    let mut known = vec![false; years];
    for (place, history) in past.customers.iter().enumerate() {
        let cohort = (year(history.first) - oldest) as usize;
        known[cohort] = true;
        let mut active_in = None;
        for event in events(customers, past, place) {
            let at = (quarter(event.day) - begin).max(0) as usize;
            let Some(cell) = sums.get_mut(at).and_then(|years| years.get_mut(cohort)) else { continue };
            cell.1 += i128::from(event.amount);
            if event.is_order && active_in != Some(at) {
                cell.0 += 1;
                active_in = Some(at);
            }
        }
    }
    let told = |(at, cells): (usize, &Vec<(u64, i128)>)| {
        let index = begin + at as i32;
        let of = Day(Period::QUARTER.span(index).start.0).ymd().0;
        let by_year = cells.iter().enumerate().filter(|(cohort, _)| known[*cohort] && oldest + *cohort as i32 <= of);
        Quarter {
            quarter: Period::QUARTER.label(index),
            by_year: by_year
                .map(|(cohort, &(active, amount))| ByYear {
                    year: oldest + cohort as i32,
                    active,
                    revenue: customers.money(amount),
                })
                .collect(),
        }
    };
    sums.iter().enumerate().map(told).collect()
}

fn says(audit: &Audit) -> Vec<Said> {
    let mut says = Vec::new();
    if let (Some(share), Some(rest)) = (audit.deciles[0].share, audit.deciles[9].share) {
        says.push(
            Said::new("audit_deciles")
                .with("share", Quantity::Share(share))
                .with("least", Quantity::Share(rest.max(0.0))),
        );
    }
    if let Some(change) = &audit.change {
        let before = change.only_before.before + change.both.before;
        let now = change.both.now + change.returned.now + change.new.now;
        if before > 0.0 {
            says.push(
                Said::new("audit_change")
                    .with("before", Quantity::Money(before))
                    .with("now", Quantity::Money(now))
                    .with("lost", Quantity::Money(change.only_before.before))
                    .with("new", Quantity::Money(change.new.now)),
            );
        }
    }
    if let Some(oldest) = &audit.oldest {
        // The last quarter may not be over.
        let over = oldest.quarters.len().saturating_sub(2);
        if let Some(last) = oldest.quarters.get(over).filter(|_| over > 0) {
            says.push(
                Said::new("audit_oldest")
                    .with("cohort", Quantity::Text(oldest.cohort.clone()))
                    .with("customers", Quantity::Count(oldest.customers))
                    .with("active", Quantity::Count(last.active))
                    .with("quarter", Quantity::Text(last.quarter.clone())),
            );
        }
    }
    let mut whole = audit.compared.iter().filter(|one| one.customers as usize >= FEWEST && one.days_90.is_some());
    if let (Some(oldest), Some(newest)) = (whole.next(), whole.next_back()) {
        says.push(
            Said::new("audit_compared")
                .with("oldest", Quantity::Text(oldest.cohort.clone()))
                .with("oldest_value", Quantity::Money(oldest.days_90.unwrap_or(0.0)))
                .with("newest", Quantity::Text(newest.cohort.clone()))
                .with("newest_value", Quantity::Money(newest.days_90.unwrap_or(0.0))),
        );
    }
    if let Some(last) = audit.base.iter().rev().nth(1) {
        let total: f64 = last.by_year.iter().map(|part| part.revenue).sum();
        let newest = last.by_year.last().filter(|_| total > 0.0);
        if let Some(newest) = newest {
            says.push(
                Said::new("audit_base")
                    .with("quarter", Quantity::Text(last.quarter.clone()))
                    .with("share", Quantity::Share(newest.revenue / total))
                    .with("year", Quantity::Text(newest.year.to_string())),
            );
        }
    }
    says
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyses::testing::shop;

    /// The day of a date.
    fn day(year: i32, month: u32, day: u32) -> i32 {
        Day::from_ymd(year, month, day).unwrap().0
    }

    #[test]
    fn every_view_can_be_checked_by_head() {
        // Forty customers of the first quarter of 2022: half come back a year later and twice as dear, half never; ten new ones then.
        let mut customers: Vec<Vec<(i32, i64)>> = (0..40)
            .map(|one| {
                let mut own = vec![(day(2022, 2, 1), 1_000)];
                own.extend((one < 20).then_some((day(2023, 2, 1), 2_000)));
                own
            })
            .collect();
        customers.extend((0..10).map(|_| vec![(day(2023, 3, 1), 500)]));
        let found = audit(&shop(day(2024, 1, 31), 90, &customers), &Parameters::default()).unwrap();
        assert_eq!((found.start.as_str(), found.end.as_str()), ("2023-02-01", "2024-01-31"));
        // Thirty active customers: the first twenty brought 20 each, ten 5 each; tenths of three.
        let deciles: Vec<f64> = found.deciles.iter().map(|decile| decile.revenue).collect();
        assert_eq!(deciles, [60.0, 60.0, 60.0, 60.0, 60.0, 60.0, 45.0, 15.0, 15.0, 15.0]);
        let change = found.change.clone().unwrap();
        assert_eq!(change.both, Side { customers: 20, before: 200.0, now: 400.0 });
        assert_eq!(change.only_before, Side { customers: 20, before: 200.0, now: 0.0 });
        assert_eq!(change.new, Side { customers: 10, before: 0.0, now: 50.0 });
        assert_eq!((change.up, change.down, change.returned.customers), (20, 0, 0));
        let oldest = found.oldest.clone().unwrap();
        let active: Vec<u64> = oldest.quarters.iter().map(|quarter| quarter.active).collect();
        assert_eq!((oldest.cohort.as_str(), active), ("2022-Q1", vec![40, 0, 0, 0, 20, 0, 0, 0, 0]));
        assert_eq!(oldest.quarters[4].order, Some(20.0));
        let first = &found.compared[0];
        assert_eq!((first.days_90, first.days_365, first.back_in_90), (Some(10.0), Some(10.0), Some(0.0)));
        assert_eq!(found.compared[1].days_365, None);
        let spring: Vec<(i32, u64, f64)> =
            found.base[4].by_year.iter().map(|part| (part.year, part.active, part.revenue)).collect();
        assert_eq!((found.base[4].quarter.as_str(), spring), ("2023-Q1", vec![(2022, 20, 400.0), (2023, 10, 50.0)]));
        assert_eq!(
            found.says.iter().map(|said| said.code).collect::<Vec<_>>()[..3],
            ["audit_deciles", "audit_change", "audit_oldest"]
        );
    }

    #[test]
    fn the_whole_is_the_sum_of_its_parts() {
        let customers: Vec<Vec<(i32, i64)>> = (0..60)
            .map(|one| (0..one % 7 + 1).map(|order| (19_000 + one * 9 + order * 40, 700 + one as i64)).collect())
            .collect();
        let end = customers.iter().flatten().map(|(day, _)| *day).max().unwrap();
        let found = audit(&shop(end, 60, &customers), &Parameters::default()).unwrap();
        let all: i64 = customers.iter().flatten().map(|(_, amount)| amount).sum();
        let base: f64 = found.base.iter().flat_map(|quarter| &quarter.by_year).map(|part| part.revenue).sum();
        assert!((base - all as f64 / 100.0).abs() < 1e-6);
        assert_eq!(found.compared.iter().map(|one| one.customers).sum::<u64>(), 60);
    }
}
