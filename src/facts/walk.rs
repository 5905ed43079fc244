//! One pass over the customers, which sums up everything that a view holds.

use super::Event;
use super::calendar::{Calendar, NO_BUCKET};
use super::orders::Orders;
use super::view::{Totals, View};
use crate::stats::concentration::Concentration;
use crate::table::Integers;
use crate::time::Day;
use std::ops::Range;

/// The customers, some at a time: a loop that ends soon is run by better code sooner in a browser.
pub fn blocks(orders: &Orders) -> impl Iterator<Item = Range<usize>> {
    const BLOCK: usize = 1_024;
    let all = orders.customers();
    (0..all).step_by(BLOCK).map(move |start| start..all.min(start + BLOCK))
}

/// What happened before the first bucket.
#[derive(Default)]
struct Before {
    /// Customers with an order.
    customers: u64,
    /// Those of them with two or more.
    repeat: u64,
    /// Active in the bucket just before the first.
    active: u64,
    /// What customers spent.
    spent: i128,
}

/// One pass over the customers.
pub struct Walk<'a> {
    view: &'a mut View,
    calendar: &'a Calendar,
    unit: f64,
    before: Before,
    /// Differences over the ends −1, 0, 1, …: who is active there by the window.
    window_active: Vec<i64>,
    /// Likewise: who was active an end earlier too.
    window_retained: Vec<i64>,
    /// Net spend of each active customer, by bucket.
    spends: Vec<Integers>,
}

/// What is known of the customer being walked.
struct Customer {
    orders: u64,
    last_active: Option<i32>,
    last_day: Option<Day>,
    run_start: Day,
    /// The end after the last one at which an earlier run was active.
    run_reached: usize,
    bucket: i32,
    spend: i64,
    bucket_orders: u64,
}

impl<'a> Walk<'a> {
    /// A walk that has not begun.
    pub fn new(view: &'a mut View, calendar: &'a Calendar) -> Self {
        let unit = crate::money::to_f64(1, view.scale);
        let ends = vec![0i64; calendar.buckets + 2];
        let spends = vec![Integers::default(); calendar.buckets];
        let before = Before::default();
        Walk { view, calendar, unit, before, window_active: ends.clone(), window_retained: ends, spends }
    }

    /// An event without a customer.
    pub fn nobody(&mut self, event: &Event) {
        let Some(bucket) = self.event(event) else { return };
        let unit = self.unit;
        match self.totals(bucket) {
            Some(totals) => {
                totals.rows_of_nobody += u64::from(event.rows);
                totals.revenue += i128::from(event.amount);
                let sums = if event.is_order { &mut totals.orders_of_nobody } else { &mut totals.refunds_of_nobody };
                sums.add(event.amount as f64 * unit);
            }
            None => self.view.rows_of_nobody_before += u64::from(event.rows),
        }
    }

    /// The end of the walk: what follows from all buckets together. `oldest` is the first day with an event.
    pub fn finish(self, oldest: Option<Day>) {
        let (before, active, retained) = (self.before, self.window_active, self.window_retained);
        let known_start = self.calendar.ends.first().zip(oldest).is_some_and(|(&end, oldest)| oldest <= end);
        let (mut customers, mut repeat, mut spent) = (before.customers, before.repeat, before.spent);
        let mut start = known_start.then_some(before.active);
        let (mut in_window, mut in_both) = (0i64, 0i64);
        for (index, (totals, spends)) in self.view.totals.iter_mut().zip(self.spends).enumerate() {
            in_window += active[index];
            totals.window_start = in_window as u64;
            in_both += retained[index + 1];
            totals.window_retained = in_both as u64;
            totals.window_active = (in_window + active[index + 1]) as u64;
            customers += totals.customers_to_date;
            repeat += totals.repeat_to_date;
            (totals.customers_to_date, totals.repeat_to_date) = (customers, repeat);
            spent += totals.revenue_of_customers;
            totals.spent_to_date = spent;
            totals.start = start;
            start = Some(totals.active);
            totals.concentration = Concentration::of(spends.read(0..spends.len()));
        }
    }

    /// The sums of a bucket; `None` for what is history.
    fn totals(&mut self, bucket: i32) -> Option<&mut Totals> {
        self.view.totals.get_mut(usize::try_from(bucket).ok()?)
    }

    /// The events of some customers.
    #[inline(never)]
    pub fn customers(&mut self, orders: &Orders, range: Range<usize>) {
        let mut place = range.start;
        orders.each_customer(range, |events| {
            self.customer(events, orders.bought_before(place));
            place += 1;
        });
    }

    fn customer(&mut self, events: &[Event], bought_before: bool) {
        let mut known = Customer {
            orders: bought_before.into(),
            last_active: None,
            last_day: None,
            run_start: Day(0),
            run_reached: usize::MAX,
            bucket: NO_BUCKET,
            spend: 0,
            bucket_orders: 0,
        };
        for event in events {
            let Some(bucket) = self.event(event) else { continue };
            if bucket != known.bucket {
                self.flush(&mut known);
                known.bucket = bucket;
            }
            known.spend = known.spend.saturating_add(event.amount);
            if event.is_order {
                known.bucket_orders += 1;
                self.order(&mut known, event.day, bucket);
            }
        }
        self.flush(&mut known);
        self.close_run(&mut known);
        if let Some(last) = known.last_active {
            self.lose(last);
        }
    }

    /// Counts the event's rows and amount and finds its bucket; `None` after the range.
    fn event(&mut self, event: &Event) -> Option<i32> {
        let Some(bucket) = self.calendar.bucket(event.day) else {
            self.view.rows_after += u64::from(event.rows);
            return None;
        };
        let amount = event.amount as f64 * self.unit;
        let Some(totals) = self.totals(bucket) else {
            self.view.rows_before += u64::from(event.rows);
            return Some(bucket);
        };
        totals.rows += u64::from(event.rows);
        if event.is_order {
            totals.orders += 1;
            totals.order_amounts.add(amount);
        } else if event.amount < 0 {
            totals.refunds -= i128::from(event.amount);
            totals.refund_amounts.add(amount);
        }
        Some(bucket)
    }

    fn order(&mut self, known: &mut Customer, day: Day, bucket: i32) {
        known.orders += 1;
        match (known.orders, self.totals(bucket)) {
            (1, Some(totals)) => totals.customers_to_date += 1,
            (1, None) => self.before.customers += 1,
            (2, Some(totals)) => totals.repeat_to_date += 1,
            (2, None) => self.before.repeat += 1,
            _ => {}
        }
        match known.last_day {
            None => known.run_start = day,
            Some(last) if last == day => {}
            Some(last) => {
                if let Some(totals) = self.totals(bucket) {
                    totals.gaps.add((day.0 - last.0) as u32);
                }
                if day.0 - last.0 > self.view.window {
                    self.close_run(known);
                    known.run_start = day;
                }
            }
        }
        known.last_day = Some(day);
        if bucket != NO_BUCKET && known.last_active != Some(bucket) {
            self.become_active(known, bucket);
        }
    }

    fn become_active(&mut self, known: &mut Customer, bucket: i32) {
        let retained = known.last_active == Some(bucket - 1);
        if let Some(last) = known.last_active.filter(|_| !retained) {
            self.lose(last);
        }
        known.last_active = Some(bucket);
        if bucket == -1 {
            self.before.active += 1;
        }
        if let Some(totals) = self.totals(bucket) {
            totals.active += 1;
            if known.orders == 1 {
                totals.new += 1;
            } else if !retained {
                totals.reactivated += 1;
            }
        }
    }

    /// A customer active in `last` is not in the bucket after it.
    fn lose(&mut self, last: i32) {
        if let Some(totals) = self.totals(last + 1) {
            totals.lost += 1;
        }
    }

    /// Ends the customer's bucket: what they spent and how often they came in it.
    fn flush(&mut self, known: &mut Customer) {
        let (spend, orders) = (std::mem::take(&mut known.spend), std::mem::take(&mut known.bucket_orders));
        let unit = self.unit;
        // New in the bucket, and not so long before its end that the window no longer reaches them.
        let end = usize::try_from(known.bucket).ok().and_then(|bucket| self.calendar.ends.get(bucket + 1));
        let is_new = orders > 0 && known.orders == orders;
        let stays = end.zip(known.last_day).is_some_and(|(&end, last)| last.plus(self.view.window) > end);
        let Some(totals) = self.totals(known.bucket) else {
            self.before.spent += i128::from(spend);
            return;
        };
        totals.window_new += u64::from(is_new && stays);
        totals.revenue += i128::from(spend);
        totals.revenue_of_customers += i128::from(spend);
        if orders == 0 {
            totals.spend_of_inactive.add(spend as f64 * unit);
        } else {
            totals.spend.add(spend as f64 * unit);
            totals.orders_of_customer.add(orders as f64);
            totals.spend_by_orders += spend as f64 * unit * orders as f64;
            self.spends[known.bucket as usize].push(spend);
        }
    }

    /// Ends a stretch of days on each of which the customer is active by the window.
    fn close_run(&mut self, known: &mut Customer) {
        let Some(last) = known.last_day else { return };
        let first = self.calendar.ends_before(known.run_start);
        let after = self.calendar.ends_before(last.plus(self.view.window));
        if first < after {
            self.window_active[first] += 1;
            self.window_active[after] -= 1;
            // Active an end earlier too: within the run, and at its first end where the run before reached so far.
            self.window_retained[if known.run_reached == first { first } else { first + 1 }] += 1;
            self.window_retained[after] -= 1;
            known.run_reached = after;
        }
    }
}
