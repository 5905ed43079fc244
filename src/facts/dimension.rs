//! Dimensions: the columns, and what is known of customers, by which figures can be split and filtered.
//!
//! A dimension is a name. Each fact table says for its rows what they are by it in one of two ways: by a column of its own,
//! which tells rows apart, or through the customer of the row, of whom something is known. What is known of customers reaches
//! every table that names them; a column that says the same of all orders of a customer is known of her too.

use super::fact_kind::FactKind;
use super::gather::Given;
use super::orders::Orders;
use super::register::folded;
use super::{Event, Facts};
use crate::map::Map;
use crate::recognise::{Role, Shape};
use crate::table::{Column, Kind};

/// Under so many customers a group is not shown where the dimension is about people, unless the reader wants another number.
pub const SMALLEST_GROUP: usize = 10;

/// More different values than this make a column a name of things, not a dimension.
const MOST_VALUES: u64 = 200;

/// More than these and nothing is split or filtered by it.
const MOST_CODES: u64 = 20_000;

/// What a dimension's name begins with that takes what the customer's first order says.
const FIRST: &str = "first ";

/// One way to tell rows or customers apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Dimension {
    /// Its name: a header, the name of a role, or one of them behind "first ".
    pub name: String,
    /// The different values as they were first written; the code of one is its place + 1.
    pub values: Vec<String>,
    /// What each kind's rows are, for the kinds that tell it.
    tables: Vec<(FactKind, Told)>,
    /// The code of each customer by her number, 0 where nothing is said of her; empty where nothing is said of any.
    pub(super) of_customers: Vec<u32>,
}

/// How a kind's rows tell what they are.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Told {
    /// Each row by itself: a code for each row, of orders for each event.
    Rows(Vec<u32>),
    /// Each line of an order by itself: a code for each row of the table of orders.
    Lines(Vec<u32>),
    /// The same, while amounts are those of whole orders.
    LinesOfWholeOrders(Vec<u32>),
    /// By the customer.
    Customers,
}

/// How a kind's figures follow a dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follows {
    /// Rows are chosen with all else of their customer.
    Customers,
    /// Rows are chosen one by one: who is new or lost is not told by them.
    Rows,
    /// Its rows do not tell.
    Not,
    /// Lines of orders would tell, but amounts are those of whole orders.
    NotByLine,
}

/// A dimension that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// The header.
    pub name: String,
    /// Different values.
    pub values: u64,
    /// The kinds whose tables have the column.
    pub kinds: Vec<FactKind>,
}

impl Dimension {
    /// The dimension of a name; `None` where no table has a column for it.
    pub fn find(name: &str, facts: &Facts) -> Option<Dimension> {
        let wanted = folded(name);
        if let Some(of) = wanted.strip_prefix(FIRST)
            && let Some(dimension) = Dimension::of_columns(of, facts)
        {
            return dimension.of_first_orders(facts);
        }
        Dimension::of_columns(&wanted, facts)
    }

    fn of_columns(wanted: &str, facts: &Facts) -> Option<Dimension> {
        let named = |file: &&Given| file.table.columns.iter().position(|column| folded(&column.name) == wanted);
        let files = || facts.files.iter().chain(&facts.sold);
        let of_header = files().find_map(|file| Some((file, named(&file)?)));
        let role = match of_header {
            Some((file, column)) => file.recognition.role_of(column).filter(|role| tells_apart(*role)),
            None => Some(Role::from_id(&wanted.replace(' ', "_")).filter(|role| tells_apart(*role))?),
        };
        let column = |file: &Given| {
            let of_role = || file.recognition.column(role?);
            named(&file).or_else(of_role)
        };
        let mut values = Values::default();
        let mut dimension =
            Dimension { name: wanted.to_owned(), values: Vec::new(), tables: Vec::new(), of_customers: Vec::new() };
        for kind in FactKind::ALL.into_iter().filter(|&kind| kind != FactKind::Orders) {
            let Some(table) = facts.table(kind) else { continue };
            let codes: Vec<Option<Vec<u32>>> = facts
                .files
                .iter()
                .map(|file| values.codes(file.table.columns.get(column(file)?)?, file.table.rows))
                .collect();
            let of_kind = |file: &Given| FactKind::of(file.recognition.kind) == Some(kind);
            if !facts.files.iter().zip(&codes).any(|(file, codes)| of_kind(file) && codes.is_some()) {
                continue;
            }
            let code =
                |place: &super::Place| codes.get(place.file as usize)?.as_ref()?.get(place.row as usize).copied();
            let rows = table.places.iter().map(|place| code(place).unwrap_or(0)).collect();
            dimension.tables.push((kind, Told::Rows(rows)));
        }
        if let (Some(orders), Some(sold)) = (facts.orders, &facts.sold)
            && let Some(of_rows) =
                column(sold).and_then(|column| values.codes(sold.table.columns.get(column)?, sold.table.rows))
        {
            dimension.tables.push((FactKind::Orders, of_orders(orders, sold, of_rows)));
        }
        if let Some(name) = files().find_map(|file| Some(&file.table.columns[column(file)?].name)) {
            dimension.name = name.clone();
        }
        dimension.values = values.texts;
        dimension.settle_customers(facts);
        (!dimension.tables.is_empty()).then_some(dimension)
    }

    /// What is known of customers: what the table of customers says, then what all of a customer's orders or contracts say alike.
    fn settle_customers(&mut self, facts: &Facts) {
        let mut known = vec![0u32; facts.customers() + 1];
        if let (Some(Told::Rows(codes)), Some(table)) =
            (self.told(FactKind::Customers), facts.table(FactKind::Customers))
        {
            for (row, &code) in codes.iter().enumerate() {
                note(&mut known, table.customer(row), code);
            }
        }
        let of_people = known.iter().any(|&code| code != 0);
        for kind in [FactKind::Orders, FactKind::Subscriptions] {
            let Some((_, told)) = self.tables.iter_mut().find(|(of, _)| *of == kind) else { continue };
            let Told::Rows(codes) = told else { continue };
            if let Some(alike) = alike(kind, codes, facts) {
                alike.iter().enumerate().for_each(|(customer, &code)| note(&mut known, customer as u32, code));
                *told = Told::Customers;
            }
        }
        let of_all = self.tables.iter().any(|(_, told)| *told == Told::Customers);
        if of_people || of_all {
            known[0] = 0;
            self.of_customers = known;
        }
    }

    /// What each customer's first order says.
    fn of_first_orders(self, facts: &Facts) -> Option<Dimension> {
        let orders = facts.orders?;
        let mut known = vec![0u32; facts.customers() + 1];
        let codes = match self.told(FactKind::Orders)? {
            Told::Rows(codes) => codes,
            Told::Customers => return Some(self),
            Told::Lines(_) | Told::LinesOfWholeOrders(_) => return None,
        };
        for (customer, own) in orders.starts.windows(2).enumerate() {
            let mut places = own[0] as usize..own[1] as usize;
            let first = places.find(|&place| orders.events.get(place).is_order);
            let code = first.and_then(|place| codes.get(place).copied()).unwrap_or(0);
            note(&mut known, facts.buyer(customer), code);
        }
        let name = format!("{FIRST}{}", self.name);
        Some(Dimension { name, tables: Vec::new(), of_customers: known, ..self })
    }

    /// Whether it is about people: what is known of customers.
    pub fn is_about_people(&self) -> bool {
        !self.of_customers.is_empty()
    }

    /// The code of a value, without regard to case; 0 for what says nothing, `None` where no row has it.
    pub fn code(&self, value: &str) -> Option<u32> {
        let wanted = folded(value);
        if wanted.is_empty() {
            return Some(0);
        }
        self.values.iter().position(|known| folded(known) == wanted).map(|at| at as u32 + 1)
    }

    /// How the figures of a kind follow it.
    pub fn follows(&self, kind: FactKind, facts: &Facts) -> Follows {
        match self.told(kind) {
            Some(Told::Rows(_)) if kind == FactKind::Customers => Follows::Customers,
            Some(Told::Rows(_) | Told::Lines(_)) => Follows::Rows,
            Some(Told::LinesOfWholeOrders(_)) => Follows::NotByLine,
            Some(Told::Customers) => Follows::Customers,
            None if self.of_customers.is_empty() || !facts.names_customers(kind) => Follows::Not,
            None => Follows::Customers,
        }
    }

    /// How the rows of a kind tell it by themselves; `None` where only their customers may.
    pub(super) fn told(&self, kind: FactKind) -> Option<&Told> {
        self.tables.iter().find(|(of, _)| *of == kind).map(|(_, told)| told)
    }

    /// The code of a customer by her number.
    pub(super) fn of_customer(&self, customer: u32) -> u32 {
        self.of_customers.get(customer as usize).copied().unwrap_or(0)
    }

    /// How many customers each value has, by its code.
    pub fn customers(&self) -> Vec<usize> {
        let mut counts = vec![0; self.values.len() + 1];
        self.of_customers.iter().skip(1).for_each(|&code| counts[code as usize] += 1);
        counts
    }

    /// How many rows of all kinds that tell it by themselves each value has, by its code.
    pub fn rows(&self) -> Vec<usize> {
        let mut counts = vec![0; self.values.len() + 1];
        for (_, told) in &self.tables {
            if let Told::Rows(codes) | Told::Lines(codes) | Told::LinesOfWholeOrders(codes) = told {
                codes.iter().for_each(|&code| counts[code as usize] += 1);
            }
        }
        counts
    }
}

/// Notes what is first said of a customer.
fn note(known: &mut [u32], customer: u32, code: u32) {
    if let Some(slot) = known.get_mut(customer as usize).filter(|slot| **slot == 0) {
        *slot = code;
    }
}

/// Whether columns of a role tell groups of rows apart: they hold words, and do not name a single thing.
fn tells_apart(role: Role) -> bool {
    let names_one = matches!(
        role,
        Role::Customer
            | Role::CustomerId
            | Role::Email
            | Role::RecordId
            | Role::OrderId
            | Role::Comment
            | Role::Currency
            | Role::AmountText
            | Role::Attribute
    );
    matches!(role.shape(), Shape::Word | Shape::Flag) && !names_one
}

/// What the events of orders are by the codes of the table's rows.
fn of_orders(orders: &Orders, sold: &Given, of_rows: Vec<u32>) -> Told {
    let first = |row: usize| orders.order_of.get(row).map_or(row, |&first| first as usize);
    // What only one of an order's rows says, all of them say.
    let mut of_order = of_rows.clone();
    let mut varies = false;
    for (row, &code) in of_rows.iter().enumerate().filter(|_| !orders.order_of.is_empty()) {
        let slot = &mut of_order[first(row)];
        varies |= code != 0 && *slot != 0 && code != *slot;
        if *slot == 0 {
            *slot = code;
        }
    }
    if !varies {
        let code = |event: Event| of_order.get(event.row as usize).copied().unwrap_or(0);
        return Told::Rows(orders.events.iter().map(code).collect());
    }
    if lines_have_amounts(orders, sold) { Told::Lines(of_rows) } else { Told::LinesOfWholeOrders(of_rows) }
}

/// Whether each line of an order has an amount of its own.
fn lines_have_amounts(orders: &Orders, sold: &Given) -> bool {
    /// A few lines without an amount are slips.
    const SLIPS: usize = 50;
    if !orders.has_amounts || orders.counting.products {
        return true;
    }
    let amounts = sold.column(Role::Amount).filter(|_| !orders.counting.whole_orders);
    let without = |amounts: &Column| (0..sold.table.rows).filter(|&row| amounts.is_null(row)).count();
    amounts.is_some_and(|amounts| without(amounts) * SLIPS <= sold.table.rows)
}

/// What all rows of a customer say alike, by her number; `None` where those of one customer differ.
fn alike(kind: FactKind, codes: &[u32], facts: &Facts) -> Option<Vec<u32>> {
    let mut known = vec![0u32; facts.customers() + 1];
    let mut several = false;
    let mut add = |customer: u32, code: u32| {
        let slot = known.get_mut(customer as usize).filter(|_| customer != 0 && code != 0)?;
        several |= *slot == code;
        if *slot != 0 && *slot != code {
            return Some(());
        }
        *slot = code;
        None
    };
    let differs = match (kind, facts.orders) {
        (FactKind::Orders, Some(orders)) => orders.starts.windows(2).enumerate().any(|(customer, own)| {
            let customer = facts.buyer(customer);
            codes[own[0] as usize..own[1] as usize].iter().any(|&code| add(customer, code).is_some())
        }),
        (kind, _) => {
            let table = facts.table(kind)?;
            codes.iter().enumerate().any(|(row, &code)| add(table.customer(row), code).is_some())
        }
    };
    // Where nobody comes twice, nothing shows that it is the customer's.
    (!differs && several).then_some(known)
}

/// Different values, without regard to case.
#[derive(Debug, Default)]
struct Values {
    texts: Vec<String>,
    known: Map<String, u32>,
}

impl Values {
    /// A code for each row of a column; `None` for one with too many different values to be told apart by.
    fn codes(&mut self, column: &Column, rows: usize) -> Option<Vec<u32>> {
        if column.distinct() > MOST_CODES {
            return None;
        }
        if let Some(text) = column.text() {
            let value = |code: u32| text.value(code).map_or(0, |value| self.code(&value));
            let codes: Vec<u32> = (0..=text.values() as u32).map(value).collect();
            return Some((0..rows).map(|row| codes[text.code(row) as usize]).collect());
        }
        let mut seen: Map<i64, u32> = Map::default();
        let mut code = |row: usize| {
            if column.is_null(row) {
                return 0;
            }
            let key = column.value_key(row);
            if let Some(&code) = seen.get(&key) {
                return code;
            }
            let code = column.cell_text(row).map_or(0, |text| self.code(&text));
            seen.insert(key, code);
            code
        };
        Some((0..rows).map(&mut code).collect())
    }

    fn code(&mut self, text: &str) -> u32 {
        let key = folded(text);
        if key.is_empty() {
            return 0;
        }
        if let Some(&code) = self.known.get(&key) {
            return code;
        }
        self.texts.push(text.trim().to_owned());
        let code = self.texts.len() as u32;
        self.known.insert(key, code);
        code
    }
}

/// The dimensions that some facts offer: columns of few different words, in the order of the files.
pub fn offered(facts: &Facts) -> Vec<Offered> {
    let mut offered: Vec<Offered> = Vec::new();
    for file in facts.sold.iter().chain(&facts.files) {
        let Some(kind) = FactKind::of(file.recognition.kind) else { continue };
        for (index, column) in file.table.columns.iter().enumerate() {
            let role = file.recognition.role_of(index);
            let is_one = role.is_none_or(|role| tells_apart(role) || role == Role::Attribute);
            let is_word = matches!(column.kind, Kind::Text | Kind::Bool);
            if !is_word || !is_one {
                continue;
            }
            let values = column.distinct();
            if !(2..=MOST_VALUES).contains(&values) || values * 2 > file.table.rows as u64 {
                continue;
            }
            match offered.iter_mut().find(|known| folded(&known.name) == folded(&column.name)) {
                Some(known) => {
                    known.values = known.values.max(values);
                    if !known.kinds.contains(&kind) {
                        known.kinds.push(kind);
                    }
                }
                None => offered.push(Offered { name: column.name.clone(), values, kinds: vec![kind] }),
            }
        }
    }
    offered
}
