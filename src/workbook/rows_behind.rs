//! The rows behind a figure: where each stands, and what it says.

use super::Workbook;
use super::evaluations::{Sold, each_metric};
use crate::diagnostic::Error;
use crate::facts::{FactKind, Facts, Orders, Views};
use crate::metrics::{self, Ground};
use crate::sentence::Value;
use crate::table::Table;
use std::ops::Range;

/// The rows of one file behind a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowsOfFile {
    /// The file's place in the workbook.
    pub source: usize,
    /// Rows of its table, from 0, in their order.
    pub rows: Vec<u32>,
}

impl Workbook {
    /// The rows behind a metric's value, file by file; together they are as many as its `rows_used`.
    pub fn rows_behind(&self, metric: &str) -> Result<Vec<RowsOfFile>, Error> {
        if metrics::by_id(metric).is_none() {
            return Err(Error::unknown("metric", metric, Value::Key("metrics")));
        }
        let mut found = self.with_facts(|facts| self.rows_of(metric, facts))?;
        found.iter_mut().for_each(|of_file| of_file.rows.sort_unstable());
        found.sort_unstable_by_key(|of_file| of_file.source);
        Ok(found)
    }

    fn rows_of(&self, metric: &str, facts: &Facts) -> Vec<RowsOfFile> {
        let views = facts.orders.and_then(|orders| Views::new(orders, self.view_options()));
        let sold = facts.orders.zip(views.as_ref()).map(|(orders, views)| Sold { orders, views });
        let mut found: Vec<RowsOfFile> = Vec::new();
        each_metric(facts, sold, &self.options, self.window(), &[metric], &mut |metric, grounds| {
            let (ground, at) = (&grounds.shown, grounds.shown.frame.headline());
            let formula = metric.value.chosen(ground.facts);
            for kind in formula.kinds() {
                match (kind, ground.facts.orders) {
                    _ if ground.frame.is_empty() => {}
                    (FactKind::Orders, Some(orders)) => {
                        let days = metrics::days_behind(formula, ground, at);
                        self.add_orders(&mut found, orders, days, formula.by_customer());
                    }
                    (kind, _) => add_facts(&mut found, formula, ground, kind, at),
                }
            }
        });
        found
    }

    /// The table that the rows of a file are of.
    pub fn table_of(&self, source: usize) -> &Table {
        self.sources[source].table()
    }

    /// The rows of the orders of some days, all lines of each.
    fn add_orders(&self, found: &mut Vec<RowsOfFile>, orders: &Orders, days: Range<i32>, by_customer: bool) {
        let mut is_of = vec![false; self.table().rows];
        let named = orders.starts.last().map_or(0, |&start| start as usize);
        let events = if by_customer { named } else { orders.events.len() };
        for event in orders.events.range(0..events).filter(|event| days.contains(&event.day.0) && event.rows > 0) {
            is_of[event.row as usize] = true;
        }
        let first = |row: usize| orders.order_of.get(row).map_or(row, |&first| first as usize);
        for row in (0..self.table().rows).filter(|&row| is_of[first(row)]) {
            let (source, row) = self.source_of(row);
            add(found, source, row);
        }
    }

    /// The file of a row of the table of orders, and its row there.
    fn source_of(&self, row: usize) -> (usize, usize) {
        let alone = || (self.order_files.first().copied().unwrap_or(0), row);
        self.combined.as_ref().and_then(|combined| combined.row_of(row)).unwrap_or_else(alone)
    }
}

fn add_facts(found: &mut Vec<RowsOfFile>, formula: &metrics::Formula, ground: &Ground, kind: FactKind, at: usize) {
    let Some(table) = ground.table(kind) else { return };
    for row in metrics::rows_behind(formula, ground, kind, at) {
        if let Some(place) = table.places.get(row) {
            add(found, place.file as usize, place.row as usize);
        }
    }
}

fn add(found: &mut Vec<RowsOfFile>, source: usize, row: usize) {
    match found.iter_mut().find(|of_file| of_file.source == source) {
        Some(of_file) => of_file.rows.push(row as u32),
        None => found.push(RowsOfFile { source, rows: vec![row as u32] }),
    }
}
