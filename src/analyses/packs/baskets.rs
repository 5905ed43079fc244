//! What was in every order of a known customer.

use super::Ground;
use crate::facts::{FactKind, Facts as Tables, Values, Words};
use crate::models::packed::{Basket, Baskets, Facts};
use crate::recognise::Role;

/// The orders of every customer up to the view's last day; missing where no column names products or channels.
pub fn baskets(ground: &Ground) -> Facts {
    let missing = |what: &str| Facts::Missing(what.to_owned());
    let Some((orders, view)) = ground.facts.orders.zip(ground.view) else { return missing("orders") };
    if !view.has_customers {
        return missing("customers");
    }
    let channels = words(ground.facts, Role::Channel);
    let products = ground.facts.products();
    if channels.is_none() && products.is_none() {
        return missing("products");
    }
    let end = view.range.1;
    let mut found = Vec::new();
    let mut place = 0;
    let mut customer = 0;
    orders.each_customer(0..orders.customers(), |own| {
        for (at, event) in own.iter().enumerate().filter(|(_, event)| event.is_order && event.day <= end) {
            let code = |words: &Words| words.codes.get(place + at).copied().unwrap_or(0);
            found.push(Basket {
                customer,
                day: event.day.0,
                channel: channels.map_or(0, code),
                products: products.as_ref().map_or(Vec::new(), |of| of.in_order(event.row)),
            });
        }
        place += own.len();
        customer += 1;
    });
    Facts::Baskets(Baskets {
        end: end.0,
        products: products.map_or(Vec::new(), |of| of.names),
        channels: channels.map_or(Vec::new(), |words| words.texts.clone()),
        orders: found,
    })
}

fn words<'a>(facts: &'a Tables, role: Role) -> Option<&'a Words> {
    match facts.table(FactKind::Orders)?.values(role)? {
        Values::Words(words) => Some(words),
        _ => None,
    }
}
