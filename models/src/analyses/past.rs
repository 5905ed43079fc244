//! What was known of every customer at the end of a day: for what is learnt then, and held against what came after.

use crate::packed::{Customers, Event};

/// Days of a month, on average.
pub const MONTH: f64 = 365.25 / 12.0;

/// All customers as they were known.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// The last day that is known.
    pub cut: i32,
    /// Days without an order after which a customer counts as gone.
    pub window: i32,
    /// Those with an order by then, in the order of the facts.
    pub customers: Vec<History>,
    /// Revenue net of refunds ÷ what orders came to.
    pub net_share: f64,
}

/// What one customer had done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct History {
    /// Her place among all customers.
    pub who: u32,
    /// The day of the first order.
    pub first: i32,
    /// The day of the last.
    pub last: i32,
    /// Days with an order.
    pub purchases: u32,
    /// Orders.
    pub orders: u32,
    /// Revenue net of refunds, in major units.
    pub revenue: f64,
    /// What the orders of the first day came to.
    pub first_spend: f64,
    /// What all later orders came to.
    pub later_spend: f64,
}

impl History {
    /// Days from the first order to a day.
    pub fn age(&self, cut: i32) -> f64 {
        f64::from(cut) - f64::from(self.first)
    }

    /// What a later purchase came to on average; 0 where there is none.
    pub fn later_mean(&self) -> f64 {
        let later = self.purchases.saturating_sub(1);
        if later == 0 { 0.0 } else { self.later_spend / f64::from(later) }
    }
}

impl Past {
    /// What was known at the end of a day.
    pub fn at(customers: &Customers, cut: i32) -> Past {
        let mut known = Vec::new();
        let (mut net, mut gross) = (0i128, 0i128);
        for (who, events) in customers.each().enumerate() {
            let events = &events[..events.partition_point(|event| event.day <= cut)];
            if let Some(history) = of(customers, who as u32, events) {
                known.push(history);
                net += events.iter().map(|event| i128::from(event.amount)).sum::<i128>();
                gross +=
                    events.iter().filter(|event| event.is_order).map(|event| i128::from(event.amount)).sum::<i128>();
            }
        }
        let net_share = if gross > 0 { (net as f64 / gross as f64).clamp(0.0, 1.0) } else { 1.0 };
        Past { cut, window: customers.window.min(i32::MAX as u32) as i32, customers: known, net_share }
    }

    /// Months from the first order of all to the cut.
    pub fn months(&self) -> f64 {
        let first = self.customers.iter().map(|history| history.first).min().unwrap_or(self.cut);
        (f64::from(self.cut) - f64::from(first)) / MONTH
    }

    /// Days that a customer stayed, and whether that is over: W days went by without an order.
    pub fn lifetime(&self, history: &History) -> (u32, bool) {
        let over = history.last.saturating_add(self.window);
        (over.min(self.cut).abs_diff(history.first), over <= self.cut)
    }

    /// What every one of these customers brought from the day after one to the end of another, net of refunds.
    pub fn revenue_between(&self, customers: &Customers, after: i32, until: i32) -> Vec<f64> {
        let own = |history: &History| {
            let range =
                customers.starts[history.who as usize] as usize..customers.starts[history.who as usize + 1] as usize;
            let events = customers.events[range].iter().filter(|event| event.day > after && event.day <= until);
            customers.money(events.map(|event| i128::from(event.amount)).sum())
        };
        self.customers.iter().map(own).collect()
    }
}

fn of(customers: &Customers, who: u32, events: &[Event]) -> Option<History> {
    let mut ordered = events.iter().filter(|event| event.is_order);
    let start = ordered.next()?;
    let (mut last, mut purchases, mut orders) = (start.day, 1, 1);
    let (mut first_spend, mut later_spend) = (i128::from(start.amount), 0i128);
    for event in ordered {
        purchases += u32::from(event.day != last);
        last = event.day;
        orders += 1;
        *(if event.day == start.day { &mut first_spend } else { &mut later_spend }) += i128::from(event.amount);
    }
    let revenue = events.iter().map(|event| i128::from(event.amount)).sum();
    Some(History {
        who,
        first: start.day,
        last,
        purchases,
        orders,
        revenue: customers.money(revenue),
        first_spend: customers.money(first_spend),
        later_spend: customers.money(later_spend),
    })
}
