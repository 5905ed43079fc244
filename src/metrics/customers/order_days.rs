//! The days on which each customer ordered.

use crate::metrics::prelude::*;
use crate::time::Day;

/// Calls for every known customer with the days of her orders up to the reference date: each once, in order.
pub fn each(ground: &Ground, call: &mut dyn FnMut(&[Day])) {
    let Some(orders) = ground.facts.orders else { return };
    let mut days = Vec::new();
    for own in orders.starts.windows(2) {
        let events = orders.events.range(own[0] as usize..own[1] as usize);
        days.clear();
        days.extend(events.filter(|event| event.is_order && event.day <= ground.frame.today).map(|event| event.day));
        days.dedup();
        if !days.is_empty() {
            call(&days);
        }
    }
}
