//! Events grouped by customer: counted first, then each put where it belongs, so that no second copy of them is needed.

use crate::events::{Event, Events, Extent};
use crate::time::Day;
use std::ops::{Range, RangeInclusive};

/// What rows hold that are orders, each of its own, unless something is missing or odd about it.
pub struct Plain {
    /// The first of the rows.
    pub first: usize,
    /// Who bought: 0 for nobody.
    pub customers: Option<Vec<u32>>,
    /// Days, with the least number there is for none.
    pub days: Vec<i64>,
    /// Amounts, with the least number there is for none.
    pub amounts: Option<Vec<i64>>,
    /// Days that can be.
    pub possible: RangeInclusive<i64>,
}

impl Plain {
    /// Where the orders that begin at a row end: about the next row something must be decided, or there is none.
    pub fn run(&self, from: usize) -> usize {
        let rows = from - self.first..self.days.len();
        let is_possible = |day: &i64| self.possible.contains(day);
        let is_odd = |place: &usize| {
            let missing =
                self.amounts.as_ref().is_some_and(|amounts| amounts.get(*place).is_none_or(|&amount| amount < 0));
            missing || !self.days.get(*place).is_some_and(is_possible)
        };
        rows.clone().find(is_odd).unwrap_or(rows.end) + self.first
    }

    /// Each of some rows of such a run, with its customer.
    #[inline(always)]
    fn orders(&self, rows: Range<usize>) -> impl Iterator<Item = (u32, Event)> + '_ {
        rows.map(|row| {
            let place = row - self.first;
            let amount = self.amounts.as_ref().map_or(0, |amounts| amounts[place]);
            let customer = self.customers.as_ref().map_or(0, |customers| customers[place]);
            let day = Day(self.days[place] as i32);
            (customer, Event { amount, day, row: row as u32, rows: 1, is_order: true })
        })
    }
}

/// Events counted by customer.
pub struct Counted {
    /// Of each customer, then of nobody.
    counts: Vec<u32>,
    last: (Day, u32),
    /// Whether every event so far is later than the one before it, or of the same day and a later row.
    rising: bool,
    extent: Extent,
}

/// Events at their places, as far as they have come.
pub struct Grouped {
    /// Where the next event of each customer goes.
    next: Vec<u32>,
    events: Events,
    rising: bool,
}

/// Nobody (0) goes last.
fn slot(customer: u32, nobody: usize) -> usize {
    (customer as usize).checked_sub(1).unwrap_or(nobody)
}

impl Counted {
    /// No event yet, of so many customers.
    pub fn new(customers: usize) -> Self {
        let counts = vec![0; customers + 1];
        Counted { counts, last: (Day(i32::MIN), 0), rising: true, extent: Extent::default() }
    }

    /// Counts one event.
    #[inline(always)]
    pub fn add(&mut self, customer: u32, event: &Event) {
        let nobody = self.counts.len() - 1;
        self.counts[slot(customer, nobody)] += 1;
        let place = (event.day, event.row);
        self.rising &= self.last <= place;
        self.last = place;
        self.extent.add(event);
    }

    /// Counts the orders of a run.
    pub fn add_run(&mut self, plain: &Plain, rows: Range<usize>) {
        plain.orders(rows).for_each(|(customer, event)| self.add(customer, &event));
    }

    /// Makes room for the events, which are to come once more in the same order.
    pub fn grouped(mut self) -> Grouped {
        let mut start = 0;
        for count in &mut self.counts {
            (*count, start) = (start, start + *count);
        }
        Grouped { next: self.counts, events: Events::blank(&self.extent), rising: self.rising }
    }
}

impl Grouped {
    /// Puts one event to its customer's.
    #[inline(always)]
    pub fn add(&mut self, customer: u32, event: &Event) {
        let nobody = self.next.len() - 1;
        let next = &mut self.next[slot(customer, nobody)];
        self.events.set(*next as usize, event);
        *next += 1;
    }

    /// Puts the orders of a run to their customers'.
    pub fn add_run(&mut self, plain: &Plain, rows: Range<usize>) {
        plain.orders(rows).for_each(|(customer, event)| self.add(customer, &event));
    }

    /// The events by customer and within a customer by day, and where each customer's begin; customers without an event
    /// are dropped.
    pub fn finish(mut self) -> (Events, Vec<u32>) {
        // Each customer's next place is now where the next customer's events begin.
        let mut starts = self.next;
        starts.pop();
        starts.insert(0, 0);
        let customers = if self.rising { 0 } else { starts.len() - 1 };
        for customer in 0..customers {
            let places = starts[customer] as usize..starts[customer + 1] as usize;
            let order = |event: &Event| (event.day, event.row);
            if !self.events.range(places.clone()).is_sorted_by_key(|event| order(&event)) {
                let mut own: Vec<Event> = self.events.range(places.clone()).collect();
                own.sort_unstable_by_key(order);
                places.zip(&own).for_each(|(place, event)| self.events.set(place, event));
            }
        }
        starts.dedup();
        (self.events, starts)
    }
}
