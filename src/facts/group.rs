//! Events grouped by customer: counted first, then each put where it belongs, so that no second copy of them is needed.

use super::events::{Event, Events, Extent};
use crate::time::Day;

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
