//! What was in every order, by numbers alone.

use super::Facts;
use crate::analyses::Packed;
use serde::{Deserialize, Serialize};

/// The orders of a workbook with their products and channels, up to a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Baskets {
    /// The last day that is known, in days since 1970.
    pub end: i32,
    /// The names of products.
    pub products: Vec<String>,
    /// The names of channels.
    pub channels: Vec<String>,
    /// Every order, a customer's together and oldest first.
    pub orders: Vec<Basket>,
}

/// One order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basket {
    /// A number of the customer.
    pub customer: u32,
    /// In days since 1970.
    pub day: i32,
    /// The place of its channel, from 1; 0 where it is not known.
    pub channel: u32,
    /// The places of its products, from 0, each once, in order.
    pub products: Vec<u32>,
}

impl Packed for Baskets {
    const NAME: &'static str = "baskets";

    fn of(facts: &Facts) -> Option<&Baskets> {
        let Facts::Baskets(baskets) = facts else { return None };
        let known = |order: &Basket| {
            order.channel as usize <= baskets.channels.len()
                && order.products.iter().all(|&product| (product as usize) < baskets.products.len())
        };
        baskets.orders.iter().all(known).then_some(baskets)
    }
}
