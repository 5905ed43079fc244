//! Cleaned business facts: what a table of orders says once lines are folded and rules applied, and views of it.

mod amounts;
mod answers;
mod back;
mod calendar;
pub mod contracts;
mod draft;
mod fact_kind;
mod fact_table;
mod gather;
mod keys;
mod made;
mod near;
mod nobody;
mod orders;
mod parents;
mod register;
mod repeats;
mod returns;
mod rules;
mod sales;
mod settle;
mod strays;
pub mod summary;
mod tones;
mod view;
mod walk;
mod whole_order;

use crate::time::Day;
pub use answers::Answers;
pub use fact_kind::FactKind;
pub use fact_table::{DAY as SECONDS_OF_DAY, FactTable, Values, Words, day_of};
pub use gather::Given;
pub use register::Register;

pub use countinghouse_kernels::events::{Event, Events};
pub use near::near_duplicates;
pub use nobody::{Placeholder, build};
pub use orders::{Choices, Counting, CurrencyRows, LeftOutRow, Orders, Reason};
pub use rules::{RULES, Rule, RuleSet};
pub use strays::{Strays, impossible, kept_days};
pub use view::{Scope, Sums, Totals, View, ViewOptions, Views, suggested_window};

/// What happened, to whom, when and for how much: the cleaned tables of a workbook.
#[derive(Debug, Clone, Default)]
pub struct Facts<'a> {
    /// The orders; `None` where no file holds any.
    pub orders: Option<&'a Orders>,
    /// Every customer that some table names.
    pub register: Register,
    tables: Vec<FactTable>,
}

impl<'a> Facts<'a> {
    /// The facts of some files; `sold` is the table of all orders, where there are any.
    pub fn new(files: &[Given], orders: Option<(&'a Orders, Given)>) -> Facts<'a> {
        let others = || {
            files.iter().filter(|file| FactKind::of(file.recognition.kind).is_some_and(|kind| kind != FactKind::Orders))
        };
        let sold = orders.as_ref().map(|(_, sold)| sold);
        let names = others().chain(sold).flat_map(Given::names);
        let addresses = others().flat_map(Given::addresses).collect();
        let register = Register::new(names, addresses);
        let mut tables: Vec<FactTable> =
            FactKind::ALL.into_iter().filter_map(|kind| gather::gather(kind, files, &register)).collect();
        tables.retain(|table| table.kind != FactKind::Orders);
        if let Some((orders, sold)) = &orders {
            tables.push(sales::sales(orders, sold, &register));
        }
        Facts { orders: orders.map(|(orders, _)| orders), register, tables }
    }

    /// Orders and nothing else.
    pub fn of_orders(orders: &'a Orders) -> Facts<'a> {
        Facts { orders: Some(orders), ..Facts::default() }
    }

    /// The cleaned table of a kind.
    pub fn table(&self, kind: FactKind) -> Option<&FactTable> {
        self.tables.iter().find(|table| table.kind == kind)
    }

    /// The first and the last day that the facts of a kind reach.
    pub fn span(&self, kind: FactKind) -> Option<(Day, Day)> {
        if kind == FactKind::Orders { self.orders?.days() } else { self.table(kind)?.span() }
    }

    /// Whether there are facts of a kind.
    pub fn has(&self, kind: FactKind) -> bool {
        if kind == FactKind::Orders { self.orders.is_some() } else { self.table(kind).is_some() }
    }
}
