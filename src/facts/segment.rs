//! Segments: the facts of some customers or rows only, as facts of their own.
//!
//! A filter by what is known of customers takes all rows of the customers that pass, in every table that names customers. A
//! filter by a column takes the rows that pass, and changes nothing about who is a new customer: whoever bought before by
//! other rows is not new. A kind whose rows tell neither has no figures in the segment.

use super::dimension::{Dimension, Follows, Told};
use super::fact_kind::FactKind;
use super::fact_table::FactTable;
use super::gather::Given;
use super::nobody::rebuilt;
use super::orders::{Choices, LeftOutRow, Orders, PartOf, Reason};
use super::{Event, Events, Facts};
use countinghouse_kernels::events::Extent;
use std::rc::Rc;

/// What rows must be by one dimension.
#[derive(Debug, Clone, PartialEq)]
pub struct Filter {
    /// The dimension.
    pub dimension: Rc<Dimension>,
    /// The codes of the values that pass, ascending; 0 is that nothing is said.
    pub codes: Vec<u32>,
}

impl Filter {
    fn passes(&self, code: u32) -> bool {
        self.codes.binary_search(&code).is_ok()
    }

    fn passes_customer(&self, customer: u32) -> bool {
        self.passes(self.dimension.of_customer(customer))
    }

    /// How many customers pass; `None` where the dimension is not about people.
    pub fn customers(&self) -> Option<usize> {
        let known = self.dimension.of_customers.get(1..)?;
        Some(known.iter().filter(|&&code| self.passes(code)).count())
    }
}

/// The orders and rows of a segment.
#[derive(Debug)]
pub struct Segment {
    /// The orders that pass; `None` where there are none or their figures are undefined in the segment.
    pub orders: Option<Orders>,
    buyers: Vec<u32>,
    /// For each row of the table of orders whether it is left out here; empty where no line of an order is.
    lines_left_out: Vec<bool>,
    tables: Vec<FactTable>,
    follows: Vec<(FactKind, Follows)>,
}

impl Segment {
    /// What passes all filters, of the kinds that are asked for.
    pub fn new(whole: &Facts, filters: &[Filter], kinds: &[FactKind]) -> Segment {
        let mut segment = Segment {
            orders: None,
            buyers: Vec::new(),
            lines_left_out: Vec::new(),
            tables: Vec::new(),
            follows: Vec::new(),
        };
        for &kind in kinds.iter().filter(|&&kind| whole.has(kind)) {
            let follows = all_follow(whole, filters, kind);
            segment.follows.push((kind, follows));
            match (kind, whole.orders.zip(whole.sold.as_ref())) {
                _ if matches!(follows, Follows::Not | Follows::NotByLine) => {}
                (FactKind::Orders, Some((orders, sold))) => segment.take_orders(whole, orders, sold, filters, follows),
                (kind, _) => segment.tables.extend(whole.table(kind).map(|table| part_of_table(table, filters))),
            }
        }
        segment
    }

    /// Its facts; they are handed over once.
    pub fn facts<'a>(&'a mut self, whole: &Facts<'a>) -> Facts<'a> {
        let tables = std::mem::take(&mut self.tables);
        let segment: &'a Segment = self;
        let sold = whole.sold.map(|sold| {
            let elsewhere = segment.lines_left_out.as_slice();
            if elsewhere.is_empty() { sold } else { Given { choices: Choices { elsewhere, ..sold.choices }, ..sold } }
        });
        Facts {
            orders: segment.orders.as_ref(),
            tables,
            files: whole.files.clone(),
            register: Rc::clone(&whole.register),
            sold: sold.filter(|_| segment.orders.is_some()),
            buyers: segment.buyers.clone(),
            follows: segment.follows.clone(),
            ..Facts::default()
        }
    }

    fn take_orders(&mut self, whole: &Facts, orders: &Orders, sold: &Given, filters: &[Filter], follows: Follows) {
        let passes = |customer: u32, place: usize| {
            filters.iter().all(|filter| match filter.dimension.told(FactKind::Orders) {
                Some(Told::Rows(codes)) => filter.passes(codes[place]),
                Some(Told::Lines(_)) => true,
                _ => filter.passes_customer(customer),
            })
        };
        let lines = |filter: &&Filter| matches!(filter.dimension.told(FactKind::Orders), Some(Told::Lines(_)));
        let by_line: Vec<&Filter> = filters.iter().filter(lines).collect();
        let by_rows = follows == Follows::Rows;
        let part = if by_line.is_empty() {
            part_of_orders(whole, orders, &passes, by_rows)
        } else {
            self.lines_left_out = lines_left_out(whole, orders, sold, &passes, &by_line);
            part_by_line(whole, orders, sold, &self.lines_left_out)
        };
        (self.orders, self.buyers) = (Some(part.0), part.1);
    }
}

/// How the figures of a kind follow all filters: as they follow the one that tells least.
fn all_follow(whole: &Facts, filters: &[Filter], kind: FactKind) -> Follows {
    let of_each = || filters.iter().map(|filter| filter.dimension.follows(kind, whole));
    let worst = [Follows::Not, Follows::NotByLine, Follows::Rows];
    worst.into_iter().find(|worst| of_each().any(|follows| follows == *worst)).unwrap_or(Follows::Customers)
}

/// The rows of a table that pass.
fn part_of_table(table: &FactTable, filters: &[Filter]) -> FactTable {
    let passes = |row: usize| {
        filters.iter().all(|filter| match filter.dimension.told(table.kind) {
            Some(Told::Rows(codes)) => filter.passes(codes.get(row).copied().unwrap_or(0)),
            _ => filter.passes_customer(table.customer(row)),
        })
    };
    let kept: Vec<bool> = (0..table.rows).map(passes).collect();
    let mut part = table.clone();
    part.reach = table.span();
    part.keep(&kept);
    part.not_in_segment += (table.rows - part.rows) as u64;
    part
}

/// The events that pass, and the number of each of their customers.
fn part_of_orders(
    whole: &Facts,
    orders: &Orders,
    passes: &dyn Fn(u32, usize) -> bool,
    by_rows: bool,
) -> (Orders, Vec<u32>) {
    let (mut kept, mut starts, mut buyers) = (Vec::new(), vec![0u32], Vec::new());
    let mut bought_before = Vec::new();
    for (place, own) in orders.starts.windows(2).enumerate() {
        let customer = whole.buyer(place);
        let before = kept.len();
        let own = own[0] as usize..own[1] as usize;
        kept.extend(own.clone().filter(|&event| passes(customer, event)).map(|event| event as u32));
        if kept.len() == before {
            continue;
        }
        starts.push(kept.len() as u32);
        buyers.push(customer);
        if by_rows {
            let first = own.clone().find(|&event| orders.events.get(event).is_order);
            let earlier = orders.bought_before(place) || first.is_some_and(|first| !passes(customer, first));
            bought_before.push(earlier);
        }
    }
    let of_nobody = orders.starts.last().map_or(0, |&start| start as usize)..orders.events.len();
    kept.extend(of_nobody.filter(|&event| passes(0, event)).map(|event| event as u32));
    let mut extent = Extent::default();
    kept.iter().for_each(|&event| extent.add(&orders.events.get(event as usize)));
    let mut events = Events::blank(&extent);
    for (place, &event) in kept.iter().enumerate() {
        events.set(place, &orders.events.get(event as usize));
    }
    (with_events(orders, events, starts, bought_before), buyers)
}

/// Orders with other events, which are some of the rows of all.
fn with_events(whole: &Orders, events: Events, starts: Vec<u32>, bought_before: Vec<bool>) -> Orders {
    let rows = |events: &Events| events.iter().map(|event| event.rows).sum::<u32>();
    let not_in_segment = rows(&whole.events) - rows(&events);
    Orders {
        events,
        starts,
        left_out: left_out(whole, not_in_segment),
        part_of: Some(PartOf { days: whole.days(), bought_before }),
        currencies: whole.currencies.clone(),
        touched: whole.touched.clone(),
        placeholders: whole.placeholders.clone(),
        questions: whole.questions.clone(),
        counting: whole.counting.clone(),
        order_of: whole.order_of.clone(),
        ..*whole
    }
}

/// The rows left out of all orders, and those that are not in the segment, in the order of the reasons.
fn left_out(whole: &Orders, not_in_segment: u32) -> Vec<LeftOutRow> {
    let rows = |reason: Reason| {
        let more = if reason == Reason::NotInSegment { not_in_segment } else { 0 };
        whole.rows_left_out(reason) as u32 + more
    };
    let all = Reason::ALL.into_iter().map(|reason| LeftOutRow { reason, rows: rows(reason) });
    all.filter(|left| left.rows > 0).collect()
}

/// For each row of the table of orders whether it is no line that passes.
fn lines_left_out(
    whole: &Facts,
    orders: &Orders,
    sold: &Given,
    passes: &dyn Fn(u32, usize) -> bool,
    by_line: &[&Filter],
) -> Vec<bool> {
    let mut order_passes = vec![true; sold.table.rows];
    each_event(whole, orders, &mut |place, event, customer| {
        order_passes[event.row as usize] = passes(customer, place);
    });
    let first = |row: usize| orders.order_of.get(row).map_or(row, |&first| first as usize);
    let line_passes = |row: usize| {
        by_line.iter().all(|filter| match filter.dimension.told(FactKind::Orders) {
            Some(Told::Lines(codes)) => filter.passes(codes[row]),
            _ => true,
        })
    };
    let known = |row: usize| sold.choices.elsewhere.get(row).copied().unwrap_or(false);
    (0..sold.table.rows).map(|row| known(row) || !order_passes[first(row)] || !line_passes(row)).collect()
}

/// Orders made of some lines only, and the number of each of their customers.
fn part_by_line(whole: &Facts, orders: &Orders, sold: &Given, left_out_lines: &[bool]) -> (Orders, Vec<u32>) {
    let choices = Choices { elsewhere: left_out_lines, currency: orders.currency, ..sold.choices };
    let built = rebuilt(sold.table, sold.recognition, &choices, orders);
    let first = |row: usize| orders.order_of.get(row).map_or(row, |&first| first as usize);
    let mut buyer_of = vec![0u32; sold.table.rows];
    let mut is_first_order = vec![false; sold.table.rows];
    let mut last = 0;
    each_event(whole, orders, &mut |_, event, customer| {
        buyer_of[event.row as usize] = customer;
        if event.is_order && customer != last {
            is_first_order[event.row as usize] = true;
            last = customer;
        }
    });
    let (mut buyers, mut bought_before) = (Vec::new(), Vec::new());
    for own in built.starts.windows(2) {
        let own = || built.events.range(own[0] as usize..own[1] as usize);
        buyers.push(own().next().map_or(0, |event| buyer_of[first(event.row as usize)]));
        let first_order = own().find(|event| event.is_order);
        bought_before.push(first_order.is_some_and(|event| !is_first_order[first(event.row as usize)]));
    }
    let left_out_rows = |orders: &Orders| orders.left_out.iter().map(|left| left.rows).sum::<u32>();
    // What rules leave out of these lines they leave out of all; the rest is not in the segment.
    let counted = built.rows as u32 - left_out_rows(&built);
    let not_in_segment = (orders.rows as u32 - left_out_rows(orders)).saturating_sub(counted);
    let Orders { events, starts, order_of, .. } = built;
    let part_of = Some(PartOf { days: orders.days(), bought_before });
    let part = Orders { left_out: left_out(orders, not_in_segment), part_of, order_of, ..with_none_of(orders) };
    (Orders { events, starts, ..part }, buyers)
}

/// All of some orders but their events.
fn with_none_of(orders: &Orders) -> Orders {
    with_events(orders, Events::blank(&Extent::default()), vec![0], Vec::new())
}

/// Calls for each event with its place and the number of its customer, 0 for nobody.
fn each_event(whole: &Facts, orders: &Orders, call: &mut dyn FnMut(usize, Event, u32)) {
    for (customer, own) in orders.starts.windows(2).enumerate() {
        let number = whole.buyer(customer);
        (own[0] as usize..own[1] as usize).for_each(|place| call(place, orders.events.get(place), number));
    }
    let named = orders.starts.last().map_or(0, |&start| start as usize);
    (named..orders.events.len()).for_each(|place| call(place, orders.events.get(place), 0));
}
