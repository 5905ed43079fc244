//! Events grouped by customer: counted first, then each put where it belongs, so that no second copy of them is needed.

use super::orders::Event;
use crate::time::Day;

/// Events counted by customer.
pub struct Counted {
    /// Of each customer, then of nobody.
    counts: Vec<u32>,
    last: (Day, u32),
    /// Whether every event so far is later than the one before it, or of the same day and a later row.
    rising: bool,
    events: usize,
}

/// Events at their places, as far as they have come.
pub struct Grouped {
    starts: Vec<u32>,
    /// Where the next event of each customer goes.
    next: Vec<u32>,
    events: Vec<Event>,
    rising: bool,
}

/// Nobody (0) goes last.
fn slot(customer: u32, nobody: usize) -> usize {
    (customer as usize).checked_sub(1).unwrap_or(nobody)
}

impl Counted {
    /// No event yet, of so many customers.
    pub fn new(customers: usize) -> Self {
        Counted { counts: vec![0; customers + 1], last: (Day(i32::MIN), 0), rising: true, events: 0 }
    }

    /// Counts one event.
    #[inline(always)]
    pub fn add(&mut self, customer: u32, event: &Event) {
        let nobody = self.counts.len() - 1;
        self.counts[slot(customer, nobody)] += 1;
        let place = (event.day, event.row);
        self.rising &= self.last <= place;
        self.last = place;
        self.events += 1;
    }

    /// Makes room for the events, which are to come once more in the same order.
    pub fn grouped(self) -> Grouped {
        let mut starts = Vec::with_capacity(self.counts.len() + 1);
        let mut start = 0;
        starts.push(0);
        for count in &self.counts {
            start += count;
            starts.push(start);
        }
        let next = starts[..self.counts.len()].to_vec();
        let blank = Event { amount: 0, day: Day(0), row: 0, rows: 0, is_order: false };
        Grouped { starts, next, events: vec![blank; self.events], rising: self.rising }
    }
}

impl Grouped {
    /// Puts one event to its customer's.
    #[inline(always)]
    pub fn add(&mut self, customer: u32, event: Event) {
        let nobody = self.next.len() - 1;
        let next = &mut self.next[slot(customer, nobody)];
        self.events[*next as usize] = event;
        *next += 1;
    }

    /// The events by customer and within a customer by day, and where each customer's begin; customers without an event
    /// are dropped.
    pub fn finish(mut self) -> (Vec<Event>, Vec<u32>) {
        let customers = self.next.len() - 1;
        for customer in 0..if self.rising { 0 } else { customers } {
            let own = &mut self.events[self.starts[customer] as usize..self.starts[customer + 1] as usize];
            if !own.is_sorted_by_key(|event| (event.day, event.row)) {
                own.sort_unstable_by_key(|event| (event.day, event.row));
            }
        }
        self.starts.truncate(customers + 1);
        self.starts.dedup();
        (self.events, self.starts)
    }
}
