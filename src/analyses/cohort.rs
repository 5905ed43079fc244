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
    /// What cohorts come to together at each age, over those that have lived through it; ages that none has are left out.
    pub means: Vec<AgeMean>,
}

/// All cohorts at one age, of complete cells alone.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct AgeMean {
    /// Periods since that of the first order.
    pub age: usize,
    /// Cohorts that have lived through it and have a customer.
    pub cohorts: u64,
    /// Their customers.
    pub customers: u64,
    /// Retained customers ÷ customers: each cohort weighs as much as it is large; 0 to 1.
    pub retention: f64,
    /// The mean of the cohorts' retention: each weighs the same.
    pub retention_simple: f64,
    /// Revenue from age 0 to that age ÷ customers.
    pub cumulative_revenue_per_customer: f64,
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
    /// Customers with an order at that age or a later one, up to the last day.
    pub retained_on_or_after: Vec<u64>,
    /// Orders at that age.
    pub orders: Vec<u64>,
    /// Revenue ÷ orders at that age, in major units; null where there is no order.
    pub average_order: Vec<Option<f64>>,
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
    /// Customers whose last order is at that age.
    last: u64,
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
        if let Some(age) = last_active {
            cells[cohort][age].last += 1;
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
        let mut later: Vec<u64> = cells.iter().map(|cell| cell.last).collect();
        (1..later.len()).rev().for_each(|age| later[age - 1] += later[age]);
        let order = |cell: &Cell| (cell.orders > 0).then(|| to_f64(cell.revenue, orders.scale) / cell.orders as f64);
        Cohort {
            cohort: by.label(index),
            span: by.span(index),
            size,
            observed: cells.len(),
            complete: cells.len().saturating_sub(unfinished),
            retained: cells.iter().map(|cell| cell.retained).collect(),
            retention: cells.iter().filter_map(|cell| share(cell.retained as f64)).collect(),
            retained_on_or_after: later,
            orders: cells.iter().map(|cell| cell.orders).collect(),
            average_order: cells.iter().map(order).collect(),
            revenue: cells.iter().map(|cell| to_f64(cell.revenue, orders.scale)).collect(),
            cumulative_revenue_per_customer: cumulative.collect(),
        }
    });
    let cohorts: Vec<Cohort> = rows.collect();
    let means = (0..count).map_while(|age| mean(&cohorts, age)).collect();
    Cohorts { by, currency: orders.currency, cohorts, means }
}

/// What cohorts come to at an age; `None` where none has lived through it.
fn mean(cohorts: &[Cohort], age: usize) -> Option<AgeMean> {
    let lived = || cohorts.iter().filter(|cohort| cohort.size > 0 && cohort.complete > age);
    let customers: u64 = lived().map(|cohort| cohort.size).sum();
    let count = lived().count() as u64;
    if count == 0 {
        return None;
    }
    let retained: u64 = lived().map(|cohort| cohort.retained[age]).sum();
    let simple: f64 = lived().map(|cohort| cohort.retention[age]).sum();
    let revenue: f64 = lived().map(|cohort| cohort.cumulative_revenue_per_customer[age] * cohort.size as f64).sum();
    Some(AgeMean {
        age,
        cohorts: count,
        customers,
        retention: retained as f64 / customers as f64,
        retention_simple: simple / count as f64,
        cumulative_revenue_per_customer: revenue / customers as f64,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Choices, RuleSet, ViewOptions, build};
    use crate::ingest::{Settings, read};
    use crate::recognise::recognise;

    #[test]
    fn means_are_of_complete_cells_and_who_skips_a_month_is_still_there() {
        let csv = "customer,date,amount\nann,2024-01-02,10.00\nbob,2024-01-03,5.00\nann,2024-03-05,2.50\n\
                   eve,2024-02-09,8.00\neve,2024-03-10,4.00\nann,2024-03-15,1.00\n";
        let table = read(csv.as_bytes(), &Settings::default()).unwrap().table;
        let orders = build(&table, &recognise(&table, &[]), &Choices::of(&RuleSet::default()));
        let view = View::new(&orders, ViewOptions { window: 90, ..ViewOptions::default() }).unwrap();
        let found = cohorts(&orders, &view, Period::Month);
        let january = &found.cohorts[0];
        assert_eq!((&january.retained[..], &january.retained_on_or_after[..]), (&[2, 0, 1][..], &[2, 1, 1][..]));
        assert_eq!(january.average_order, [Some(7.5), None, Some(1.75)]);
        // March is not over: of age 1 only January's cell is complete, of age 0 January's and February's.
        let told: Vec<(u64, u64, f64, f64)> = found
            .means
            .iter()
            .map(|mean| (mean.cohorts, mean.customers, mean.retention, mean.cumulative_revenue_per_customer))
            .collect();
        assert_eq!(told, [(2, 3, 1.0, 23.0 / 3.0), (1, 2, 0.0, 7.5)]);
        assert_eq!(found.means[0].retention_simple, 1.0);
    }
}
