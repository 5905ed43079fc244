//! Cleaned business facts: what a table of orders says once lines are folded and rules applied, and views of it.

mod amounts;
mod answers;
mod back;
mod calendar;
pub mod contracts;
mod dimension;
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
mod products;
mod register;
mod repeats;
mod returns;
mod rules;
mod sales;
mod segment;
mod settle;
mod shared;
mod strays;
pub mod summary;
pub mod templates;
mod tones;
mod view;
mod walk;
mod whole_order;
mod working_time;

use crate::money::Currency;
use crate::recognise::Role;
use crate::time::Day;
pub use answers::Answers;
pub use dimension::{Dimension, Follows, Offered, SMALLEST_GROUP, offered};
pub use fact_kind::FactKind;
pub use fact_table::{DAY as SECONDS_OF_DAY, FactTable, Place, Values, Words, day_of};
pub use gather::Given;
pub use products::Products;
pub use register::Register;
pub use shared::{Shared, files_by_kind, same_export, shared_rows};
use std::cell::OnceCell;
use std::rc::Rc;

pub use countinghouse_kernels::events::{Event, Events};
pub use near::near_duplicates;
pub use nobody::{Placeholder, build};
pub use orders::{Choices, Counting, CurrencyRows, LeftOutRow, Orders, Reason};
pub use rules::{RULES, Rule, RuleSet};
pub use segment::{Filter, Segment};
pub use strays::{Strays, impossible, kept_days};
pub use view::{Scope, Sums, Totals, View, ViewOptions, Views, suggested_window};
pub use working_time::WorkingTime;

/// What happened, to whom, when and for how much: the cleaned tables of a workbook.
#[derive(Debug, Clone, Default)]
pub struct Facts<'a> {
    /// The orders; `None` where no file holds any.
    pub orders: Option<&'a Orders>,
    /// Every customer that some table names; empty where only orders do, whose customers are numbered as they stand.
    pub register: Rc<Register>,
    tables: Vec<FactTable>,
    /// The files that the other tables were made of, each in its place in the workbook.
    files: Vec<Given<'a>>,
    /// The table of all orders.
    sold: Option<Given<'a>>,
    /// The number of each customer of the orders; empty where it is her place among them + 1.
    buyers: Vec<u32>,
    /// The kinds whose figures a segment leaves undefined, or defined by their rows only.
    follows: Vec<(FactKind, Follows)>,
    /// Orders as a fact table, which few figures need.
    sales: OnceCell<FactTable>,
}

impl<'a> Facts<'a> {
    /// The facts of some files; `sold` is the table of all orders, where there are any.
    pub fn new(files: &[Given<'a>], orders: Option<(&'a Orders, Given<'a>)>) -> Facts<'a> {
        let is_other = |file: &&Given| FactKind::of(file.recognition.kind).is_some_and(|kind| kind != FactKind::Orders);
        let others: Vec<&Given> = files.iter().filter(is_other).collect();
        let (orders, sold) = orders.unzip();
        let (mut register, mut buyers) = (Register::default(), Vec::new());
        if !others.is_empty() {
            let names = others.iter().copied().chain(&sold).flat_map(Given::names);
            register = Register::new(names, others.iter().copied().flat_map(Given::addresses).collect());
            buyers = orders.zip(sold).map_or(Vec::new(), |(orders, sold)| sales::buyers(orders, &sold, &register));
        }
        let gathered = FactKind::ALL.into_iter().filter_map(|kind| gather::gather(kind, files, &register));
        let tables = gathered.collect();
        Facts { orders, tables, files: files.to_vec(), register: Rc::new(register), sold, buyers, ..Facts::default() }
    }

    /// The same with cases of service timed by when somebody is there, and answers promised within so many seconds where no
    /// column says when they are due.
    pub fn with_service(mut self, working_time: Option<&Rc<WorkingTime>>, promise: Option<i64>) -> Facts<'a> {
        if let Some(tickets) = self.tables.iter_mut().find(|table| table.kind == FactKind::Tickets) {
            tickets.working_time = working_time.cloned();
            if let Some(seconds) = promise {
                made::promised(tickets, seconds);
            }
        }
        self
    }

    /// Orders and nothing else.
    pub fn of_orders(orders: &'a Orders) -> Facts<'a> {
        Facts { orders: Some(orders), ..Facts::default() }
    }

    /// The cleaned table of a kind.
    pub fn table(&self, kind: FactKind) -> Option<&FactTable> {
        if kind != FactKind::Orders {
            return self.tables.iter().find(|table| table.kind == kind);
        }
        let (orders, sold) = self.orders.zip(self.sold.as_ref())?;
        Some(self.sales.get_or_init(|| sales::sales(orders, sold, &|customer| self.buyer(customer))))
    }

    /// Whether the table of a kind has a column for a role.
    pub fn has_column(&self, kind: FactKind, role: Role) -> bool {
        match (kind, self.orders.zip(self.sold.as_ref())) {
            (FactKind::Orders, Some((orders, sold))) => sales::has(orders, sold, role),
            _ => self.table(kind).is_some_and(|table| table.has(role)),
        }
    }

    /// What was in every order; `None` where no column names products.
    pub fn products(&self) -> Option<Products> {
        let (orders, sold) = self.orders.zip(self.sold.as_ref())?;
        Products::of(orders, sold)
    }

    /// The number that all tables have for a customer of the orders, by her place among them; 0 for nobody.
    pub fn buyer(&self, customer: usize) -> u32 {
        if self.buyers.is_empty() && self.register.count() == 0 {
            return customer as u32 + 1;
        }
        self.buyers.get(customer).copied().unwrap_or(0)
    }

    /// The highest number of a customer.
    pub fn customers(&self) -> usize {
        let of_orders =
            self.buyers.iter().max().map_or(self.orders.map_or(0, Orders::customers), |&most| most as usize);
        self.register.count().max(of_orders)
    }

    /// Whether rows of a kind name customers.
    pub fn names_customers(&self, kind: FactKind) -> bool {
        match kind {
            FactKind::Orders => self.orders.is_some_and(|orders| orders.has_customers),
            kind => self.table(kind).is_some_and(|table| table.customers.iter().any(|&customer| customer != 0)),
        }
    }

    /// How the figures of a kind follow the segment that is looked at; `Customers` without one.
    pub fn follows(&self, kind: FactKind) -> Follows {
        let known = self.follows.iter().find(|(of, _)| *of == kind);
        known.map_or(Follows::Customers, |(_, follows)| *follows)
    }

    /// The currency of the money of a kind's table.
    pub fn currency(&self, kind: FactKind) -> Option<Currency> {
        if kind == FactKind::Orders { self.orders?.currency } else { self.table(kind)?.currency }
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
