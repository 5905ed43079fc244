//! `rfm`: who bought lately, often and for much.

use super::options::Options;
use super::table::Table;
use super::{Answer, Wrong};
use crate::Note;
use crate::rfm::{Customer, Ties, scores};
use countinghouse_kernels::time::Day;
use serde_json::{Value, json};
use std::cmp::Ordering;
use std::collections::BTreeMap;

pub const OPTIONS: &str = "as-of ties";

pub fn answer(table: &Table, options: &Options) -> Answer {
    let (ids, days, amounts) = (table.texts("customer_id")?, table.days("date")?, table.numbers("amount")?);
    let newest = days.iter().copied().max();
    let newest = newest.ok_or_else(|| Note::new("no_rows", "There is no order to learn from."))?;
    let as_of = options.day("as-of")?.unwrap_or(newest);
    let ties = options.word("ties", &[("first", Ties::First), ("share", Ties::Share)])?.unwrap_or(Ties::Share);
    let mut known: BTreeMap<&str, (Day, u32, f64)> = BTreeMap::new();
    for ((id, day), amount) in ids.iter().zip(days).zip(amounts) {
        if day > as_of {
            return Err(Wrong::Table(format!("an order of {day} lies after --as-of {as_of}")).into());
        }
        let (last, orders, sum) = known.entry(id).or_insert((day, 0, 0.0));
        *last = (*last).max(day);
        *orders += 1;
        *sum += amount;
    }
    let mut known: Vec<(&str, (Day, u32, f64))> = known.into_iter().collect();
    known.sort_by(|(a, _), (b, _)| by_number(a, b));
    let customers: Vec<Customer> = known
        .iter()
        .map(|(_, (last, orders, sum))| Customer {
            recency_days: as_of.0 - last.0,
            frequency: *orders,
            // Equal sums are equal, whatever order their cents were added up in.
            monetary: (sum * 1e6).round() / 1e6,
        })
        .collect();
    let scored = known.iter().zip(&customers).zip(scores(&customers, ties));
    let customers: Vec<Value> = scored
        .map(|(((id, _), customer), scores)| {
            json!({
                "id": id, "recency_days": customer.recency_days, "frequency": customer.frequency,
                "monetary": customer.monetary, "r": scores.r, "f": scores.f, "m": scores.m, "segment": scores.segment(),
            })
        })
        .collect();
    Ok(json!({ "customers": customers }))
}

/// Ids as numbers where they are, before all that are none.
fn by_number(a: &str, b: &str) -> Ordering {
    match (a.parse::<u64>(), b.parse::<u64>()) {
        (Ok(a), Ok(b)) => a.cmp(&b),
        (Ok(_), Err(_)) => Ordering::Less,
        (Err(_), Ok(_)) => Ordering::Greater,
        (Err(_), Err(_)) => a.cmp(b),
    }
}
