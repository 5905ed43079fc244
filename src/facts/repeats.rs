//! Rows that stand in the file twice: told by their order number, or only suspected.

use super::Event;
use super::orders::Orders;
use crate::sorting::Arrange;
use crate::table::Table;
use crate::time::Day;

/// Rows that repeat an earlier row of the same order in every cell, in the order of rows. `order_of` gives a row's order
/// from 1 to `orders`, 0 for none; `skipped` rows are as if they were not there.
pub fn repeated_rows(
    table: &Table,
    order_of: impl Fn(usize) -> u32,
    orders: usize,
    skipped: impl Fn(usize) -> bool,
) -> Vec<u32> {
    let mut lines = vec![0u32; orders + 1];
    for row in (0..table.rows).filter(|&row| !skipped(row)) {
        lines[order_of(row) as usize] += 1;
    }
    let mut candidates: Vec<(u32, u64, u32)> = (0..table.rows)
        .filter(|&row| order_of(row) != 0 && !skipped(row) && lines[order_of(row) as usize] > 1)
        .map(|row| (order_of(row), row_hash(table, row), row as u32))
        .collect();
    candidates.sort_unstable();
    let same = |a: &(u32, u64, u32), b: &(u32, u64, u32)| {
        a.0 == b.0 && a.1 == b.1 && same_cells(table, a.2 as usize, b.2 as usize)
    };
    let mut repeated: Vec<u32> =
        candidates.windows(2).filter(|pair| same(&pair[0], &pair[1])).map(|pair| pair[1].2).collect();
    repeated.sort_unstable();
    repeated
}

fn row_hash(table: &Table, row: usize) -> u64 {
    table.columns.iter().fold(0u64, |state, column| {
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
