//! Customers and revenue: what orders tell.

use super::{Metric, Sample};
use crate::facts::View;

mod active_customers;
mod advocacy_rate;
mod average_order_value;
mod churn_rate;
mod customer_lifespan;
mod customer_profitability;
mod customer_retention_rate;
mod days_since_last_order;
mod days_to_pay;
mod discount_rate;
mod fulfilment_time;
mod gross_margin;
mod lifetimes;
mod lost_customers;
mod new_customers;
mod order_days;
mod orders;
mod purchase_frequency;
mod reactivated_customers;
mod referral_share;
mod refund_rate;
mod repeat_purchase_rate;
mod revenue;
mod revenue_concentration;
mod revenue_growth;
mod spend_per_customer;
mod time_between_orders;
mod time_to_second_order;

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
    customer_lifespan::METRIC,
    customer_retention_rate::METRIC,
    churn_rate::METRIC,
    revenue_growth::METRIC,
    revenue_concentration::METRIC,
    refund_rate::METRIC,
    gross_margin::METRIC,
    customer_profitability::METRIC,
    days_since_last_order::METRIC,
    time_to_second_order::METRIC,
    discount_rate::METRIC,
    fulfilment_time::METRIC,
    days_to_pay::METRIC,
    advocacy_rate::METRIC,
    referral_share::METRIC,
];

/// The lost of those at the start: what their number and their rate are judged by, so that both get one verdict.
fn lost(view: &View, at: usize) -> Option<Sample> {
    Some(Sample::Share { part: view.totals[at].lost, whole: view.totals[at].start? })
}

/// What formulas over orders and their customers are made of.
pub mod of {
    use crate::metrics::{Formula, OrderMeasure};

    /// See [`OrderMeasure::Gross`].
    pub const GROSS: Formula = Formula::Orders(OrderMeasure::Gross);
    /// See [`OrderMeasure::Refunds`].
    pub const REFUNDS: Formula = Formula::Orders(OrderMeasure::Refunds);
    /// See [`OrderMeasure::Revenue`].
    pub const REVENUE: Formula = Formula::Orders(OrderMeasure::Revenue);
    /// See [`OrderMeasure::RevenueOfCustomers`].
    pub const REVENUE_OF_CUSTOMERS: Formula = Formula::Orders(OrderMeasure::RevenueOfCustomers);
    /// See [`OrderMeasure::Orders`].
    pub const ORDERS: Formula = Formula::Orders(OrderMeasure::Orders);
    /// See [`OrderMeasure::OrdersOfCustomers`].
    pub const ORDERS_OF_CUSTOMERS: Formula = Formula::Orders(OrderMeasure::OrdersOfCustomers);
    /// See [`OrderMeasure::Active`].
    pub const ACTIVE: Formula = Formula::Orders(OrderMeasure::Active);
    /// See [`OrderMeasure::New`].
    pub const NEW: Formula = Formula::Orders(OrderMeasure::New);
    /// See [`OrderMeasure::Reactivated`].
    pub const REACTIVATED: Formula = Formula::Orders(OrderMeasure::Reactivated);
    /// See [`OrderMeasure::Lost`].
    pub const LOST: Formula = Formula::Orders(OrderMeasure::Lost);
    /// See [`OrderMeasure::Start`].
    pub const START: Formula = Formula::Orders(OrderMeasure::Start);
    /// See [`OrderMeasure::Kept`].
    pub const KEPT: Formula = Formula::Orders(OrderMeasure::Kept);
    /// See [`OrderMeasure::Returning`].
    pub const RETURNING: Formula = Formula::Orders(OrderMeasure::Returning);
    /// See [`OrderMeasure::RevenueToDate`].
    pub const REVENUE_TO_DATE: Formula = Formula::Orders(OrderMeasure::RevenueToDate);
    /// See [`OrderMeasure::CustomersToDate`].
    pub const CUSTOMERS_TO_DATE: Formula = Formula::Orders(OrderMeasure::CustomersToDate);
    /// See [`OrderMeasure::RepeatToDate`].
    pub const REPEAT_TO_DATE: Formula = Formula::Orders(OrderMeasure::RepeatToDate);
    /// See [`OrderMeasure::WindowActive`].
    pub const WINDOW_ACTIVE: Formula = Formula::Orders(OrderMeasure::WindowActive);
    /// See [`OrderMeasure::WindowStart`].
    pub const WINDOW_START: Formula = Formula::Orders(OrderMeasure::WindowStart);
    /// See [`OrderMeasure::WindowKept`].
    pub const WINDOW_KEPT: Formula = Formula::Orders(OrderMeasure::WindowKept);
    /// See [`OrderMeasure::WindowLost`].
    pub const WINDOW_LOST: Formula = Formula::Orders(OrderMeasure::WindowLost);
    /// See [`OrderMeasure::WindowReturning`].
    pub const WINDOW_RETURNING: Formula = Formula::Orders(OrderMeasure::WindowReturning);
}
