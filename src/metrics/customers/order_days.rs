//! The days on which each customer ordered.

use crate::facts::Event;
use crate::metrics::prelude::*;
use crate::time::Day;

/// Calls for every known customer with the days of her orders up to the reference date: each once, in order.
pub fn each(ground: &Ground, call: &mut dyn FnMut(&[Day])) {
    let Some(orders) = ground.facts.orders else { return };
    let mut days = Vec::new();
    orders.each_customer(0..orders.customers(), |events| {
        let counts = |event: &&Event| event.is_order && event.day <= ground.frame.today;
        days.clear();
        days.extend(events.iter().filter(counts).map(|event| event.day));
        days.dedup();
        if !days.is_empty() {
            call(&days);
        }
    });
}
