//! Measures of orders and of the movement of customers, read off the one walk over them that a [`View`] holds.

use super::{Undefined, Unmet};
use crate::facts::{Scope, View};

/// What is counted or added up over orders and their customers in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderMeasure {
    /// What was sold, before refunds.
    Gross,
    /// What went back.
    Refunds,
    /// What was sold less what went back.
    Revenue,
    /// The part of it that comes from known customers.
    RevenueOfCustomers,
    /// All that known customers have spent up to the period's end.
    RevenueToDate,
    /// Orders.
    Orders,
    /// Orders of known customers.
    OrdersOfCustomers,
    /// E: customers with an order.
    Active,
    /// N: customers with their first order ever.
    New,
    /// R: active now, not in the period before, not new.
    Reactivated,
    /// S: customers active in the period before.
    Start,
    /// L: customers of S who are not active now.
    Lost,
    /// Customers of S who are active now.
    Kept,
    /// E − N: all customers but the new ones.
    Returning,
    /// Customers with an order up to the period's end.
    CustomersToDate,
    /// Those of them with two orders or more.
    RepeatToDate,
    /// Customers active in the W days that end with the period.
    WindowActive,
    /// Customers active in the W days before the period.
    WindowStart,
    /// Customers active in both.
    WindowKept,
    /// Customers of the W days before who are not active in those that end with it.
    WindowLost,
    /// Customers active at the end who are not new in the period.
    WindowReturning,
}

/// A measure's number and what it rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// The number; money in major units.
    pub value: f64,
    /// How many observations.
    pub observations: u64,
}

impl OrderMeasure {
    /// Its number in a period.
    pub fn read(self, view: &View, at: usize) -> Result<Reading, Undefined> {
        use OrderMeasure::*;
        let totals = &view.totals[at];
        if self.compares() {
            view.period.ok_or_else(Undefined::whole_range)?;
            totals.start.ok_or_else(Undefined::no_previous)?;
        }
        let start = totals.start.unwrap_or(0);
        let money = |amount: i128| Reading { value: view.major(amount), observations: totals.orders };
        let count = |count: u64| Reading { value: count as f64, observations: count };
        Ok(match self {
            Gross => money(totals.revenue + totals.refunds),
            Refunds => money(totals.refunds),
            Revenue => money(totals.revenue),
            RevenueOfCustomers => money(totals.revenue_of_customers),
            RevenueToDate => money(totals.spent_to_date),
            Orders => count(totals.orders),
            OrdersOfCustomers => count(totals.orders_of_customer.sum as u64),
            Active => count(totals.active),
            New => count(totals.new),
            Reactivated => count(totals.reactivated),
            Start => count(start),
            // It rests on those who could be lost, as its rate does.
            Lost => Reading { value: totals.lost as f64, observations: start },
            Kept => count(start - totals.lost),
            Returning => count(totals.active - totals.new),
            CustomersToDate => count(totals.customers_to_date),
            RepeatToDate => count(totals.repeat_to_date),
            WindowActive => count(totals.window_active),
            WindowStart => count(totals.window_start),
            WindowKept => count(totals.window_retained),
            WindowLost => count(totals.window_start - totals.window_retained),
            WindowReturning => count(totals.window_active - totals.window_new),
        })
    }

    /// Whether it compares a period with the one before, and so has no value over the whole range or in the first one.
    fn compares(self) -> bool {
        use OrderMeasure::*;
        matches!(self, Reactivated | Start | Lost | Kept | WindowStart | WindowKept | WindowLost | WindowReturning)
    }

    /// Which rows it rests on.
    pub fn scope(self) -> Scope {
        use OrderMeasure::*;
        match self {
            Gross | Refunds | Revenue | RevenueOfCustomers | Orders | OrdersOfCustomers | Active => Scope::Bucket,
            Start | Lost | Kept => Scope::WithPrevious,
            _ => Scope::ToDate,
        }
    }

    /// Whether rows without a customer cannot count.
    pub fn by_customer(self) -> bool {
        !matches!(self, OrderMeasure::Gross | OrderMeasure::Refunds | OrderMeasure::Revenue | OrderMeasure::Orders)
    }

    /// Whether it follows customers over all that they bought, so that some of their orders do not tell it.
    pub fn follows_customers(self) -> bool {
        use OrderMeasure::*;
        !matches!(
            self,
            Gross | Refunds | Revenue | RevenueOfCustomers | RevenueToDate | Orders | OrdersOfCustomers | Active | New
        )
    }

    /// Whether it is an amount of money.
    pub fn is_money(self) -> bool {
        use OrderMeasure::{Gross, Refunds, Revenue, RevenueOfCustomers, RevenueToDate};
        matches!(self, Gross | Refunds | Revenue | RevenueOfCustomers | RevenueToDate)
    }

    /// What is missing where nothing can be divided by it.
    pub fn unmet(self) -> Unmet {
        use OrderMeasure::*;
        match self {
            Gross | Refunds | Revenue | RevenueOfCustomers | RevenueToDate => Unmet("no_revenue", "sales"),
            Orders => Unmet("no_orders", "orders"),
            OrdersOfCustomers | Active | New | Reactivated | Returning => {
                Unmet("no_customers_active", "orders_of_customers")
            }
            Start | Lost | Kept | WindowStart | WindowKept | WindowLost => {
                Unmet("no_customers_at_start", "customers_at_start")
            }
            _ => Unmet("no_customers_yet", "customers_to_date"),
        }
    }
}
