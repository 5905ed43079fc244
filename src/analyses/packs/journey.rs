//! How many came how far: visitors, leads, opportunities, customers, those who buy again, those who refer others.

use super::Ground;
use crate::facts::{FactKind, FactTable};
use crate::models::analyses::funnel::Stage;
use crate::models::packed::{Facts, Journey};
use crate::recognise::Role;
use crate::recognise::outcome::Outcome;
use crate::time::Day;

/// Stages that tables make by themselves, and the role of their day.
const TABLES: [(FactKind, &str); 4] = [
    (FactKind::Traffic, "visits"),
    (FactKind::Leads, "leads"),
    (FactKind::Deals, "opportunities"),
    (FactKind::Orders, "customers"),
];

/// The stages of whichever tables are there, over the days that all of them cover.
pub fn journey(ground: &Ground) -> Facts {
    let facts = ground.facts;
    let spans: Vec<(Day, Day)> =
        TABLES.iter().filter(|(kind, _)| facts.has(*kind)).filter_map(|(kind, _)| facts.span(*kind)).collect();
    let from = spans.iter().map(|span| span.0).max();
    let to = spans.iter().map(|span| span.1.plus(1)).min();
    let Some((from, to)) = from.zip(to).filter(|(from, to)| from < to) else {
        return Facts::Missing("journey".to_owned());
    };
    let middle = Day(from.0 + (to.0 - from.0) / 2);
    let half = |day: Day| (from <= day && day < to).then_some(usize::from(day >= middle));
    let mut stages = Vec::new();
    let mut add = |id: &str, halves: [u64; 2], watched: Option<[u64; 2]>, days: Option<f64>| {
        stages.push(Stage { id: id.to_owned(), halves, watched, days });
    };
    let rows = |kind: FactKind, count: &dyn Fn(&FactTable, usize) -> u64| {
        let table = facts.table(kind)?;
        let mut halves = [0u64; 2];
        for row in 0..table.rows {
            if let Some(half) = table.day(Role::Date, row).and_then(half) {
                halves[half] += count(table, row);
            }
        }
        Some(halves)
    };
    let visits = |table: &FactTable, row: usize| {
        let count = [Role::Visitors, Role::Sessions].into_iter().find_map(|role| table.value(role, row));
        count.map_or(0, |count| count.max(0.0) as u64)
    };
    if let Some(halves) = rows(FactKind::Traffic, &visits) {
        add("visits", halves, None, None);
    }
    if let Some(halves) = rows(FactKind::Leads, &|_, _| 1) {
        add("leads", halves, None, None);
    }
    if let Some(halves) = rows(FactKind::Deals, &|_, _| 1) {
        add("opportunities", halves, None, None);
    }
    let mut value = None;
    if let Some(bought) = facts.table(FactKind::Orders).map(|sales| bought(sales, facts.customers(), to, half)) {
        add("customers", bought.customers, None, None);
        add("repeat", bought.again, Some(bought.watched), bought.days);
        value = bought.value;
        let referred = facts.table(FactKind::Customers).filter(|table| table.has(Role::Referrer));
        if let Some(halves) = referred.map(|table| referred_by(table, &bought.half_of)) {
            add("advocates", halves, Some(bought.customers), None);
        }
    } else if let Some(halves) =
        rows(FactKind::Deals, &|table, row| u64::from(table.outcome(row) == Some(Outcome::Won)))
    {
        add("customers", halves, None, None);
    }
    if stages.iter().filter(|stage| stage.halves != [0, 0]).count() < 2 {
        return Facts::Missing("journey".to_owned());
    }
    Facts::Journey(Journey { from, to, stages, value })
}

/// Days after a first order in which a second one counts: so that late customers are not called lost.
const AGAIN: i32 = 90;

/// What customers did whose first order falls into the days.
struct Bought {
    customers: [u64; 2],
    /// Those whose first order is [`AGAIN`] days ago.
    watched: [u64; 2],
    /// Those of them who ordered again within these days, by the half of their first order.
    again: [u64; 2],
    /// Days to the second order for one in the middle of those who did.
    days: Option<f64>,
    /// Revenue of one in the days.
    value: Option<f64>,
    /// The half of each customer's first order; none where it is not in the days.
    half_of: Vec<Option<usize>>,
}

fn bought(sales: &FactTable, customers: usize, to: Day, half: impl Fn(Day) -> Option<usize>) -> Bought {
    let mut days: Vec<Vec<Day>> = vec![Vec::new(); customers + 1];
    let mut revenue = 0.0;
    let is_order = |row: usize| sales.number(Role::Orders, row) == Some(1);
    for row in (0..sales.rows).filter(|&row| is_order(row)) {
        let (customer, day) = (sales.customer(row) as usize, sales.day(Role::Date, row));
        if let (Some(slot), Some(day)) = (days.get_mut(customer).filter(|_| customer > 0), day) {
            slot.push(day);
        }
    }
    days.iter_mut().for_each(|own| {
        own.sort_unstable();
        own.dedup();
    });
    let half_of: Vec<Option<usize>> = days.iter().map(|own| own.first().copied().and_then(&half)).collect();
    for row in 0..sales.rows {
        let is_new = half_of.get(sales.customer(row) as usize).copied().flatten().is_some();
        if is_new && sales.day(Role::Date, row).and_then(&half).is_some() {
            revenue += sales.money(Role::Amount, row).map_or(0.0, |_| sales.value(Role::Amount, row).unwrap_or(0.0));
        }
    }
    let (mut won, mut watched, mut again, mut gaps) = ([0u64; 2], [0u64; 2], [0u64; 2], Vec::new());
    for (own, half) in days.iter().zip(&half_of) {
        let Some(half) = *half else { continue };
        won[half] += 1;
        let [first, later @ ..] = own.as_slice() else { continue };
        if first.plus(AGAIN) >= to {
            continue;
        }
        watched[half] += 1;
        if let Some(second) = later.first().filter(|second| **second <= first.plus(AGAIN)) {
            again[half] += 1;
            gaps.push(f64::from(second.0 - first.0));
        }
    }
    gaps.sort_by(f64::total_cmp);
    let count = won[0] + won[1];
    Bought {
        customers: won,
        watched,
        again,
        days: crate::stats::quantile::median(gaps.as_slice()),
        value: (count > 0 && sales.has(Role::Amount)).then(|| revenue / count as f64),
        half_of,
    }
}

/// Customers whom others named as those who brought them, by the half of their first order.
fn referred_by(table: &FactTable, half_of: &[Option<usize>]) -> [u64; 2] {
    let ids = [Role::CustomerId, Role::Customer, Role::Email];
    let words = |role: Role, row: usize| table.text(role, row).map(str::to_lowercase);
    let mut named: Vec<String> = (0..table.rows).filter_map(|row| words(Role::Referrer, row)).collect();
    named.sort_unstable();
    named.dedup();
    let mut halves = [0u64; 2];
    for row in 0..table.rows {
        let is_named = ids.iter().filter_map(|role| words(*role, row)).any(|id| named.binary_search(&id).is_ok());
        let half = half_of.get(table.customer(row) as usize).copied().flatten();
        if let Some(half) = half.filter(|_| is_named) {
            halves[half] += 1;
        }
    }
    halves
}
