//! What was in every order, line by line: the table of orders holds the first line's product alone.

use super::gather::{Given, words_of};
use super::orders::Orders;
use crate::recognise::Role;

/// The products of every order.
#[derive(Debug, Clone, PartialEq)]
pub struct Products {
    /// Their names.
    pub names: Vec<String>,
    /// The place of each row's product among them, from 1; 0 where there is none; an order's rows together.
    codes: Vec<u32>,
    /// Where the rows of the order that begins with a row begin; one more entry than rows.
    starts: Vec<u32>,
}

impl Products {
    /// Those of some orders; `None` where no column names products.
    pub fn of(orders: &Orders, file: &Given) -> Option<Products> {
        let column = file.table.columns.get(file.recognition.column(Role::Product)?)?;
        let rows: Vec<usize> = (0..file.table.rows).collect();
        let words = words_of(Role::Product, column, &rows);
        let first = |row: usize| orders.order_of.get(row).map_or(row, |&first| first as usize);
        let mut starts = vec![0u32; rows.len() + 1];
        rows.iter().for_each(|&row| starts[first(row) + 1] += 1);
        for row in 1..starts.len() {
            starts[row] += starts[row - 1];
        }
        let mut next = starts.clone();
        let mut codes = vec![0; rows.len()];
        for &row in &rows {
            let place = &mut next[first(row)];
            codes[*place as usize] = words.codes.get(row).copied().unwrap_or(0);
            *place += 1;
        }
        Some(Products { names: words.texts, codes, starts })
    }

    /// The places of the products of the order that begins with a row, from 0, each once, in order.
    pub fn in_order(&self, row: u32) -> Vec<u32> {
        let row = row as usize;
        let range = self.starts.get(row).copied().zip(self.starts.get(row + 1).copied());
        let (start, end) = range.unwrap_or((0, 0));
        let mut own: Vec<u32> =
            self.codes[start as usize..end as usize].iter().filter_map(|code| code.checked_sub(1)).collect();
        own.sort_unstable();
        own.dedup();
        own
    }
}
