//! Acquisition cohorts: what the customers of one first period did in the periods after it.

use crate::facts::{Orders, View};
use crate::money::{Currency, to_f64};
use crate::time::{Day, Period, Span};
use serde::Serialize;

/// The cohort table: one row for each period in which customers were first seen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Cohorts {
    /// The calendar period of cohorts and of their ages.
    #[cfg_attr(test, schemars(with = "crate::shape::Period"))]
    pub by: Period,
    /// The currency of the money figures.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Currency>"))]
    pub currency: Option<Currency>,
    /// Oldest first, without gaps in time; a period without a new customer is a cohort of size 0.
    pub cohorts: Vec<Cohort>,
}

/// One cohort; its lists hold one entry for each age, from 0 (the period of the first order) on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Cohort {
    /// Its label, for example `2024-05`.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9]{4}(-(W[0-9]{2}|Q[1-4]|[0-9]{2}(-[0-9]{2})?))?$")))]
    pub cohort: String,
    /// Its first period.
    #[serde(flatten)]
    #[cfg_attr(test, schemars(with = "crate::shape::Span"))]
    pub span: Span,
    /// Customers whose first order falls in the period.
    pub size: u64,
    /// Ages seen so far: the length of the lists below.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub observed: usize,
    /// Ages whose period is over; the cells from here to `observed` are unfinished.
    pub complete: usize,
    /// Customers with an order at that age.
    pub retained: Vec<u64>,
    /// `retained` ÷ `size`, 0 to 1; empty for a cohort of size 0.
    #[cfg_attr(test, schemars(inner(range(min = 0, max = 1))))]
    pub retention: Vec<f64>,
    /// Orders at that age.
    pub orders: Vec<u64>,
    /// Revenue at that age, net of refunds, in major units.
    pub revenue: Vec<f64>,
    /// Revenue from age 0 to that age ÷ `size`; empty for a cohort of size 0.
    pub cumulative_revenue_per_customer: Vec<f64>,
}

/// Cohorts in one table; beyond that the oldest are left out and their customers belong to none.
const MOST_COHORTS: i32 = 1_200;

/// Sums of one cohort at one age.
#[derive(Clone, Copy, Default)]
struct Cell {
    retained: u64,
    orders: u64,
    revenue: i128,
}

/// The cohort table of a view's range: cohorts first seen from its first day on, and what they did up to its last.
/// A refund lowers revenue at the age at which the money went back.
pub fn cohorts(orders: &Orders, view: &View, by: Period) -> Cohorts {
    let (from, to) = view.range;
    let last = by.index(to);
    let first = by.index(from).max(last - (MOST_COHORTS - 1));
    let count = (last - first + 1).max(0) as usize;
    let mut sizes = vec![0u64; count];
    let mut cells: Vec<Vec<Cell>> = (0..count).map(|cohort| vec![Cell::default(); count - cohort]).collect();
    // One look-up for each day instead of a calendar computation for each event.
    let index_of_day: Vec<i32> = (from.0..=to.0).map(|day| by.index(Day(day)) - first).collect();
    let index = |day: Day| usize::try_from(day.0 - from.0).ok().and_then(|offset| index_of_day.get(offset)).copied();
    orders.each_customer(0..orders.customers(), |events| {
        let first_order = events.iter().find(|event| event.is_order).map(|event| event.day);
        let Some(cohort) = first_order.and_then(index).and_then(|cohort| usize::try_from(cohort).ok()) else {
            return;
        };
        sizes[cohort] += 1;
        let mut last_active = None;
        for event in events {
            let Some(age) = index(event.day).and_then(|at| usize::try_from(at - cohort as i32).ok()) else { continue };
            let cell = &mut cells[cohort][age];
            cell.revenue += i128::from(event.amount);
            if event.is_order {
                cell.orders += 1;
                cell.retained += u64::from(last_active != Some(age));
                last_active = Some(age);
            }
        }
    });
    // The last period is over only where the data reach its last day.
    let unfinished = usize::from(by.span(last).end > to.plus(1));
    let rows = sizes.iter().zip(&cells).enumerate().map(|(offset, (&size, cells))| {
        let index = first + offset as i32;
        let share = |value: f64| if size > 0 { Some(value / size as f64) } else { None };
        let mut sum = 0i128;
        let cumulative = cells.iter().filter_map(|cell| {
            sum += cell.revenue;
            share(to_f64(sum, orders.scale))
        });
        Cohort {
            cohort: by.label(index),
            span: by.span(index),
            size,
            observed: cells.len(),
            complete: cells.len().saturating_sub(unfinished),
            retained: cells.iter().map(|cell| cell.retained).collect(),
            retention: cells.iter().filter_map(|cell| share(cell.retained as f64)).collect(),
            orders: cells.iter().map(|cell| cell.orders).collect(),
            revenue: cells.iter().map(|cell| to_f64(cell.revenue, orders.scale)).collect(),
            cumulative_revenue_per_customer: cumulative.collect(),
        }
    });
    Cohorts { by, currency: orders.currency, cohorts: rows.collect() }
}
