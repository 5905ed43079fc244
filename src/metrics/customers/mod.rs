//! Customers and revenue: what orders tell.

use super::Metric;

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
