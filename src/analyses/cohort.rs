//! Acquisition cohorts: what the customers of one first period did in the periods after it.

use crate::money::Currency;
use crate::time::{Period, Span};
use serde::Serialize;

/// The cohort table: one row for each period in which customers were first seen.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cohorts {
    /// The calendar period of cohorts and of their ages.
    pub by: Period,
    /// The currency of the money figures.
    pub currency: Option<Currency>,
    /// Oldest first, without gaps in time; a period without a new customer is a cohort of size 0.
    pub cohorts: Vec<Cohort>,
}

/// One cohort; its lists hold one entry for each age, from 0 (the period of the first order) on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cohort {
    /// Its label, for example `2024-05`.
    pub cohort: String,
    /// Its first period.
    #[serde(flatten)]
    pub span: Span,
    /// Customers whose first order falls in the period.
    pub size: u64,
    /// Ages seen so far: the length of the lists below.
    pub observed: usize,
    /// Ages whose period is over; the cells from here to `observed` are unfinished.
    pub complete: usize,
    /// Customers with an order at that age.
    pub retained: Vec<u64>,
    /// `retained` ÷ `size`, 0 to 1; empty for a cohort of size 0.
    pub retention: Vec<f64>,
    /// Orders at that age.
    pub orders: Vec<u64>,
    /// Revenue at that age, net of refunds, in major units.
    pub revenue: Vec<f64>,
    /// Revenue from age 0 to that age ÷ `size`; empty for a cohort of size 0.
    pub cumulative_revenue_per_customer: Vec<f64>,
}
