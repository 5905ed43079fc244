//! Rows that stand in the file twice: told by their order number, or only suspected.

use super::Event;
use super::orders::Orders;
use crate::sorting::Arrange;
use crate::table::Table;
use crate::time::Day;

/// How many rows before it, with half a hash in common, a row is compared with: keeps the work in proportion to the rows.
const MOST_BY_CHANCE: usize = 64;

/// Rows that repeat an earlier row of the same order in every cell, in the order of rows. `order_of` gives a row's order
/// from 1 to `orders`, 0 for none; `skipped` rows are as if they were not there.
pub fn repeated_rows(
    table: &Table,
    order_of: &dyn Fn(usize) -> u32,
    orders: usize,
    skipped: impl Fn(usize) -> bool,
) -> Vec<u32> {
    let mut lines = vec![0u32; orders + 1];
    for row in (0..table.rows).filter(|&row| !skipped(row)) {
        lines[order_of(row) as usize] += 1;
    }
    // Half of a row's hash and the row in one number: numbers are sorted by code that there is already.
    let hash = |row: usize| {
        let hash = row_hash(table, row, order_of(row).into());
        i64::from((hash ^ hash >> 32) as u32)
    };
    let mut candidates: Vec<i64> = (0..table.rows)
        .filter(|&row| order_of(row) != 0 && !skipped(row) && lines[order_of(row) as usize] > 1)
        .map(|row| hash(row) << 32 | row as i64)
        .collect();
    candidates.sort_unstable();
    let row_of = |candidate: i64| candidate as u32 as usize;
    let same = |a: usize, b: usize| order_of(a) == order_of(b) && same_cells(table, a, b);
    let mut repeated = Vec::new();
    for (place, &candidate) in candidates.iter().enumerate() {
        // Of rows with that hash the one before is nearly always equal; others have it by chance.
        let alike = candidates[..place].iter().rev().take_while(|&&before| before >> 32 == candidate >> 32);
        let row = row_of(candidate);
        if alike.take(MOST_BY_CHANCE).any(|&before| same(row_of(before), row)) {
            repeated.push(row as u32);
        }
    }
    repeated.sort_unstable();
    repeated
}

/// A number that tells rows apart by their cells and their order.
fn row_hash(table: &Table, row: usize, order: u64) -> u64 {
    table.columns.iter().fold(order, |state, column| {
        (state ^ column.value_key(row) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23)
    })
}

fn same_cells(table: &Table, a: usize, b: usize) -> bool {
    table.columns.iter().all(|column| column.value_key(a) == column.value_key(b))
}

/// Rows equal in every cell to another of the same customer and day.
pub fn possible_duplicates(table: &Table, orders: &Orders) -> u64 {
    let repeats = |events: &[Event]| {
        let of_event = |event: &Event| (event.day, event.amount, event.row);
        let mut rows: Vec<(Day, i64, u32)> = events.iter().map(of_event).collect();
        rows.arrange();
        let same = |pair: &&[(Day, i64, u32)]| {
            let [a, b] = pair else { return false };
            (a.0, a.1) == (b.0, b.1) && a.2 != b.2 && same_cells(table, a.2 as usize, b.2 as usize)
        };
        rows.windows(2).filter(same).count() as u64
    };
    let mut count = 0;
    orders.each_customer(0..orders.customers(), |events| {
        // Nearly no customer comes twice on a day.
        if events.windows(2).any(|pair| pair[0].day == pair[1].day) {
            count += repeats(events);
        }
    });
    count
}
