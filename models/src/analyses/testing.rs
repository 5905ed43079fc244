//! Shops for tests.

use crate::packed::{Assumptions, Customers, Event};

/// A shop of these customers: days of orders with what they came to, in cents.
pub fn shop(end: i32, window: u32, customers: &[Vec<(i32, i64)>]) -> Customers {
    let mut starts = vec![0];
    let mut events = Vec::new();
    for own in customers {
        events.extend(own.iter().map(|&(day, amount)| Event { day, amount, is_order: amount >= 0 }));
        starts.push(events.len() as u32);
    }
    Customers {
        end,
        window,
        scale: 2,
        events,
        starts,
        traits: vec![],
        acquisition_cost: None,
        known_margin: None,
        assumptions: Assumptions::default(),
    }
}
