//! Which rows of orders are in no figure at all? Those that `facts::orders` cannot count either: an order without a day
//! that can be or without an amount, one dated far from all others, and a row that repeats another of its order.

use super::super::orders::Choices;
use super::super::repeats::repeated_rows;
use super::super::settle::POSSIBLE;
use super::super::strays::Strays;
use super::super::whole_order::equal_lines_are_meant;
use super::rows::Rows;
use crate::recognise::Role;
use crate::table::Column;

/// Whether each row is left out; empty where none is. `amounts_repeat` says that each line has its order's amount.
pub fn left_out(rows: &Rows, choices: &Choices, amounts_repeat: bool) -> Vec<bool> {
    let count = rows.table.rows;
    if !rows.recognition.is_orders() {
        return Vec::new();
    }
    let dates = rows.column(Role::Date).and_then(Column::dates);
    let amounts = rows.numbers(Role::Amount);
    let strays = Strays::find(rows.table, rows.recognition).filter(|_| choices.rules.is_on("far_dates"));
    let days = strays.map_or(POSSIBLE, |strays| strays.days(choices.reach));
    let keys = rows.order_keys().filter(|keys| keys.count < count);
    let slot = |row: usize| keys.as_ref().map_or(0, |keys| keys.get(row) as usize);
    let has_day = |row: usize| dates.is_none_or(|dates| dates.get(row).is_some());
    let is_early_or_late =
        |row: usize| dates.and_then(|dates| dates.get(row)).is_some_and(|day| !days.contains(&day.0.into()));
    // What is cancelled or not paid yet needs no amount: its status says why it does not count.
    let has_amount = |row: usize| amounts.is_none_or(|amounts| amounts.get(row).is_some()) || !rows.counts(row);
    // What one line says holds for all of its order; of its days, the first.
    let orders = keys.as_ref().map_or(0, |keys| keys.count);
    let mut of_order = vec![(false, false, false); orders + 1];
    for row in (0..count).filter(|&row| slot(row) > 0) {
        let (day, far, amount) = &mut of_order[slot(row)];
        *far |= !*day && is_early_or_late(row);
        *day |= has_day(row);
        *amount |= has_amount(row);
    }
    let is_incomplete = |row: usize| match of_order.get(slot(row)).filter(|_| slot(row) > 0) {
        Some(&(day, far, amount)) => !day || far || !amount,
        None => !has_day(row) || is_early_or_late(row) || !has_amount(row),
    };
    let mut left_out: Vec<bool> = (0..count).map(is_incomplete).collect();
    if let Some(keys) = keys.as_ref().filter(|_| choices.rules.is_on("duplicates")) {
        let repeated = repeated_rows(rows.table, &|row| keys.get(row), keys.count, |_| false);
        let are_meant = match amounts {
            Some(amounts) if !amounts_repeat && !repeated.is_empty() => {
                equal_lines_are_meant(rows.table, keys, &repeated, amounts)
            }
            _ => false,
        };
        if !are_meant {
            repeated.into_iter().for_each(|row| left_out[row as usize] = true);
        }
    }
    if left_out.contains(&true) { left_out } else { Vec::new() }
}
