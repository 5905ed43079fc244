//! Every order with the channels that its customer met before it, and what channels cost.

use super::Ground;
use crate::facts::{FactKind, FactTable, SECONDS_OF_DAY};
use crate::map::Map;
use crate::models::analyses::attribution::{Credited, Single};
use crate::models::packed::{Facts, Touches};
use crate::recognise::Role;
use crate::recognise::meaning::Meaning;
use crate::time::{Day, Period};

/// Days before an order in which a touch counts.
const WINDOW: i64 = 90 * SECONDS_OF_DAY;
/// Touches of an order at most: the newest.
const MOST: usize = 50;

/// The channels that some table names, by their name.
#[derive(Default)]
struct Channels {
    names: Vec<String>,
    known: Map<String, u32>,
}

impl Channels {
    fn place(&mut self, name: &str) -> u32 {
        let key = name.trim().to_lowercase();
        if let Some(&place) = self.known.get(&key) {
            return place;
        }
        let place = self.names.len() as u32;
        self.names.push(name.trim().to_owned());
        self.known.insert(key, place);
        place
    }
}

/// Orders with touches; missing where neither orders nor interactions name channels.
pub fn touches(ground: &Ground) -> Facts {
    let facts = ground.facts;
    let missing = || Facts::Missing("touches".to_owned());
    let Some(sales) = facts.table(FactKind::Orders) else { return missing() };
    let events = facts.table(FactKind::Events).filter(|table| table.has(Role::Channel));
    if !sales.has(Role::Channel) && events.is_none() {
        return missing();
    }
    let mut channels = Channels::default();
    let met = events.map(|table| met(table, facts.customers(), &mut channels)).unwrap_or_default();
    let months = |day: Day| Period::Month.index(day);
    let is_order = |row: usize| sales.number(Role::Orders, row) == Some(1);
    let first = (0..sales.rows).filter(|&row| is_order(row)).filter_map(|row| sales.day(Role::Date, row)).min();
    let Some(first) = first.map(months) else { return missing() };
    let (mut singles, mut orders, mut untouched) = (Vec::new(), Vec::new(), 0);
    let mut rows: Vec<(i64, usize)> = (0..sales.rows)
        .filter(|&row| is_order(row))
        .filter_map(|row| Some((sales.moment(Role::Date, row)?, row)))
        .collect();
    rows.sort_unstable();
    for (moment, row) in rows {
        // An order on a day without a time is after all of that day.
        let end = if sales.is_timed(Role::Date) { moment } else { moment + SECONDS_OF_DAY - 1 };
        let own = met.get(sales.customer(row) as usize).map_or(&[][..], Vec::as_slice);
        let before = own.iter().filter(|(at, _)| *at <= end && *at >= end - WINDOW);
        let mut touches: Vec<(u32, f64)> =
            before.map(|(at, channel)| (*channel, (end - at) as f64 / SECONDS_OF_DAY as f64)).collect();
        touches.drain(..touches.len().saturating_sub(MOST));
        // The channel that the order itself names is the last.
        touches.extend(sales.text(Role::Channel, row).map(|name| (channels.place(name), 0.0)));
        if touches.is_empty() {
            untouched += 1;
            continue;
        }
        let amount = sales.money(Role::Amount, row).and_then(|_| sales.value(Role::Amount, row)).unwrap_or(0.0);
        let month = sales.day(Role::Date, row).map_or(0, |day| (months(day) - first).max(0) as u32);
        match touches.as_slice() {
            [(channel, _)] => add(&mut singles, *channel, month, amount),
            _ => orders.push(Credited { amount, month, touches }),
        }
    }
    let spend = facts.table(FactKind::Spend).map(|table| spent(table, first, &mut channels)).unwrap_or_default();
    Facts::Touches(Touches { channels: channels.names, singles, orders, spend, untouched })
}

/// Adds an order with one touch to those of its channel and month; orders come in the order of their days.
fn add(singles: &mut Vec<Single>, channel: u32, month: u32, amount: f64) {
    let mut known = singles.iter_mut().rev().take_while(|single| single.month == month);
    match known.find(|single| single.channel == channel) {
        Some(single) => {
            single.orders += 1;
            single.revenue += amount;
            single.squares += amount * amount;
        }
        None => singles.push(Single { channel, month, orders: 1, revenue: amount, squares: amount * amount }),
    }
}

/// The channels that each customer met, by moment; buying is no touch.
fn met(table: &FactTable, customers: usize, channels: &mut Channels) -> Vec<Vec<(i64, u32)>> {
    let mut met = vec![Vec::new(); customers + 1];
    for row in 0..table.rows {
        let buys = [Role::EventType, Role::KindOf, Role::Interaction]
            .into_iter()
            .any(|role| table.meaning(role, row) == Some(Meaning::Purchase));
        let (customer, moment) = (table.customer(row) as usize, table.moment(Role::Date, row));
        let (Some(moment), Some(name), false) = (moment, table.text(Role::Channel, row), buys || customer == 0) else {
            continue;
        };
        let channel = channels.place(name);
        if let Some(own) = met.get_mut(customer) {
            own.push((moment, channel));
        }
    }
    met.iter_mut().for_each(|own: &mut Vec<(i64, u32)>| own.sort_unstable());
    met
}

/// What each channel cost in each month.
fn spent(table: &FactTable, first: i32, channels: &mut Channels) -> Vec<(u32, u32, f64)> {
    let cost = |row: usize| {
        let month = Period::Month.index(table.day(Role::Date, row)?) - first;
        let cost =
            table.money(Role::Cost, row).and_then(|_| table.value(Role::Cost, row)).filter(|cost| *cost > 0.0)?;
        let name = table.text(Role::Channel, row)?;
        Some((name, u32::try_from(month).ok()?, cost))
    };
    (0..table.rows).filter_map(cost).map(|(name, month, cost)| (channels.place(name), month, cost)).collect()
}
