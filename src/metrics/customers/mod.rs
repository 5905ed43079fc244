//! Customers and revenue: what orders tell.

use super::{Figure, Measure, Metric, Sample, Undefined};
use crate::facts::View;

mod active_customers;
mod average_order_value;
mod churn_rate;
mod customer_retention_rate;
mod lost_customers;
mod new_customers;
mod orders;
mod purchase_frequency;
mod reactivated_customers;
mod refund_rate;
mod repeat_purchase_rate;
mod revenue;
mod revenue_concentration;
mod revenue_growth;
mod spend_per_customer;
mod time_between_orders;

/// The family, in the order of the catalogue.
pub const METRICS: &[Metric] = &[
    revenue::METRIC,
    orders::METRIC,
    active_customers::METRIC,
    new_customers::METRIC,
    reactivated_customers::METRIC,
    lost_customers::METRIC,
    average_order_value::METRIC,
    purchase_frequency::METRIC,
    spend_per_customer::METRIC,
    repeat_purchase_rate::METRIC,
    time_between_orders::METRIC,
    customer_retention_rate::METRIC,
    churn_rate::METRIC,
    revenue_growth::METRIC,
    revenue_concentration::METRIC,
    refund_rate::METRIC,
];

/// S of a bucket, or why nothing can be compared with the period before it.
fn start(view: &View, at: usize) -> Result<u64, Undefined> {
    view.period.ok_or_else(Undefined::whole_range)?;
    view.totals[at].start.ok_or_else(Undefined::no_previous)
}

/// The lost of those at the start: what their number and their rate are judged by, so that both get one verdict.
fn lost(view: &View, at: usize) -> Option<Sample> {
    Some(Sample::Share { part: view.totals[at].lost, whole: view.totals[at].start? })
}

/// Some of the customers at the start, as a share of them.
fn share_of_start(some: u64, start: u64) -> Measure {
    if start == 0 {
        return Err(Undefined::nothing("no_customers_at_start", "customers at the start"));
    }
    Ok(Figure::ratio(some as f64, start as f64, start))
}
