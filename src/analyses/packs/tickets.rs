//! When cases came, how long they took, and which are open.

use super::Ground;
use crate::facts::{FactKind, FactTable, SECONDS_OF_DAY, day_of};
use crate::models::analyses::queue::Open;
use crate::models::packed::{Facts, Tickets};
use crate::recognise::Role;
use crate::recognise::outcome::Outcome;

/// The cases of a table.
pub fn tickets(ground: &Ground) -> Facts {
    let Some(table) = ground.facts.table(FactKind::Tickets) else { return Facts::Missing("tickets".to_owned()) };
    let created: Vec<i64> = (0..table.rows).filter_map(|row| table.moment(Role::Date, row)).collect();
    let Some(first) = created.iter().min() else { return Facts::Missing("tickets".to_owned()) };
    // What happened last is now; where moments have no time, the end of that day.
    let happened = [Role::Date, Role::FirstResponseAt, Role::ResolvedAt];
    let moments = happened.iter().flat_map(|role| (0..table.rows).filter_map(|row| table.moment(*role, row)));
    let reach = table.span().map_or(i64::MAX, |(_, last)| (i64::from(last.0) + 1) * SECONDS_OF_DAY);
    let last = moments.filter(|moment| *moment <= reach).max().unwrap_or(*first);
    let timed = table.is_timed(Role::Date);
    let now = if timed { last } else { (i64::from(day_of(last).0) + 1) * SECONDS_OF_DAY - 1 };
    let is_open = |row: &usize| {
        let solved = table.moment(Role::ResolvedAt, *row).is_some() || table.outcome(*row) == Some(Outcome::Solved);
        !solved && table.moment(Role::Date, *row).is_some()
    };
    let ranks = ranks(ground, table);
    let id = |row: usize| {
        let text = table.text(Role::RecordId, row).map(str::to_owned);
        text.or_else(|| table.value(Role::RecordId, row).map(|number| number.to_string()))
    };
    let open = |row: usize| Open {
        id: id(row).unwrap_or_else(|| (row + 1).to_string()),
        created: table.moment(Role::Date, row).unwrap_or(now),
        due: table.moment(Role::DueAt, row),
        answered: table.has(Role::FirstResponseAt).then(|| table.moment(Role::FirstResponseAt, row).is_some()),
        reopened: table.flag(Role::Reopens, row).unwrap_or(false)
            || table.value(Role::Reopens, row).is_some_and(|times| times > 0.0),
        tone: table.compound(row),
        customer_rank: ranks.get(table.customer(row) as usize).copied().flatten(),
    };
    let seconds = |row: usize| table.lasted(Role::Date, Role::ResolvedAt, row).filter(|&seconds| seconds >= 0);
    Facts::Tickets(Tickets {
        from: day_of(*first),
        now,
        timed,
        handling: (0..table.rows).filter_map(|row| table.value(Role::HandlingTime, row)).filter(|s| *s > 0.0).collect(),
        open_for: (0..table.rows).filter_map(seconds).map(|seconds| seconds as f64).collect(),
        open: (0..table.rows).filter(is_open).map(open).collect(),
        created,
    })
}

/// The place of each customer among all by revenue, 0 for the most; nobody's where she has none.
fn ranks(ground: &Ground, table: &FactTable) -> Vec<Option<f64>> {
    let Some(sales) = ground.facts.table(FactKind::Orders).filter(|_| !table.customers.is_empty()) else {
        return Vec::new();
    };
    let mut revenue = vec![0i64; ground.facts.customers() + 1];
    for row in 0..sales.rows {
        if let (Some(slot), Some(amount)) =
            (revenue.get_mut(sales.customer(row) as usize), sales.money(Role::Amount, row))
        {
            *slot = slot.saturating_add(amount);
        }
    }
    let mut order: Vec<usize> = (1..revenue.len()).filter(|&customer| revenue[customer] > 0).collect();
    order.sort_by_key(|&customer| (std::cmp::Reverse(revenue[customer]), customer));
    let mut ranks = vec![None; revenue.len()];
    let count = order.len().max(1) as f64;
    order.iter().enumerate().for_each(|(place, &customer)| ranks[customer] = Some(place as f64 / count));
    ranks
}
