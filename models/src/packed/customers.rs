//! What every customer did, by numbers alone: no name, no row.

use super::Facts;
use crate::analyses::Packed;
use countinghouse_kernels::time::Day;
use serde::{Deserialize, Serialize};

/// The customers of a workbook's orders, up to a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Customers {
    /// The last day that is known, in days since 1970.
    pub end: i32,
    /// W: how long a customer counts as active after an order, in days.
    pub window: u32,
    /// Decimals of amounts.
    pub scale: u8,
    /// What happened, customer after customer, oldest first; every customer has an order.
    pub events: Vec<Event>,
    /// Where each customer's events begin, and after the last one's the end.
    pub starts: Vec<u32>,
    /// What is known of every customer's first order.
    pub traits: Vec<Trait>,
    /// What it cost to win a customer, in major units, over all that is shown.
    pub acquisition_cost: Option<f64>,
    /// Gross margin of the orders whose cost is known, as a share of their revenue.
    pub known_margin: Option<f64>,
    /// What the reader supposes.
    pub assumptions: Assumptions,
}

/// An order, or money that went back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// In days since 1970.
    pub day: i32,
    /// Net, in units of 10^−`scale`.
    pub amount: i64,
    /// Whether it is an order: a refund is not.
    pub is_order: bool,
}

/// Something that is known of every customer's first order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trait {
    /// `channel`, `product`, or another role's name.
    pub id: String,
    /// The different values.
    pub values: Vec<String>,
    /// The place of each customer's among them, from 1; 0 where it is not known.
    pub of: Vec<u32>,
}

/// What the reader supposes about the future; `None` where the analysis chooses.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Assumptions {
    /// Gross margin, 0 to 1.
    pub margin: Option<f64>,
    /// What a year's wait costs, 0 and more.
    pub discount: Option<f64>,
    /// Months to look ahead.
    pub horizon: Option<u32>,
}

impl Packed for Customers {
    const NAME: &'static str = "customers";

    fn of(facts: &Facts) -> Option<&Customers> {
        let Facts::Customers(customers) = facts else { return None };
        // What was packed elsewhere may be torn: every list must be as long as the others say.
        let count = customers.starts.len().checked_sub(1)?;
        let ordered = customers.starts.windows(2).all(|pair| pair[0] < pair[1]);
        let whole = customers.starts.first() == Some(&0)
            && customers.starts.last().is_some_and(|&end| end as usize == customers.events.len());
        let known = |of: &Trait| of.of.len() == count && of.of.iter().all(|&value| value as usize <= of.values.len());
        (ordered && whole && customers.traits.iter().all(known)).then_some(customers)
    }
}

impl Customers {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The events of every customer, in order.
    pub fn each(&self) -> impl Iterator<Item = &[Event]> {
        self.starts.windows(2).map(|own| &self.events[own[0] as usize..own[1] as usize])
    }

    /// An amount in major units.
    pub fn money(&self, amount: i128) -> f64 {
        countinghouse_kernels::money::to_f64(amount, self.scale)
    }

    /// The last day that is known.
    pub fn today(&self) -> Day {
        Day(self.end)
    }
}
