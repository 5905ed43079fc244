//! What every customer of the orders did, with what is known of the first order of each.

use super::Ground;
use crate::facts::{FactKind, FactTable, Values};
use crate::models::packed::{Customers, Event, Facts, Trait};
use crate::recognise::Role;

/// What may be known of a first order.
const TRAITS: [Role; 2] = [Role::Channel, Role::Product];

/// Every customer with an order up to the view's last day; missing where no orders name any.
pub fn customers(ground: &Ground) -> Facts {
    let missing = |what: &str| Facts::Missing(what.to_owned());
    let Some((orders, view)) = ground.facts.orders.zip(ground.view) else { return missing("orders") };
    if !view.has_customers {
        return missing("customers");
    }
    let end = view.range.1;
    let (mut events, mut starts, mut firsts) = (Vec::new(), vec![0u32], Vec::new());
    let mut place = 0;
    orders.each_customer(0..orders.customers(), |own| {
        let known = own.iter().take_while(|event| event.day <= end);
        if let Some(first) = known.clone().position(|event| event.is_order) {
            let event = |event: &crate::facts::Event| Event {
                day: event.day.0,
                amount: event.amount,
                is_order: event.is_order,
            };
            events.extend(known.map(event));
            starts.push(events.len() as u32);
            firsts.push(place + first);
        }
        place += own.len();
    });
    let sales = ground.facts.table(FactKind::Orders);
    let traits = TRAITS.into_iter().filter_map(|role| known_of(role, sales?, &firsts)).collect();
    Facts::Customers(Customers {
        end: end.0,
        window: view.window.unsigned_abs(),
        scale: orders.scale,
        events,
        starts,
        traits,
        acquisition_cost: over_all(ground, "customer_acquisition_cost"),
        known_margin: over_all(ground, "gross_margin"),
        assumptions: ground.assumptions,
    })
}

/// A metric over all that is shown.
fn over_all(ground: &Ground, metric: &str) -> Option<f64> {
    let evaluation = ground.evaluations.iter().find(|evaluation| evaluation.metric.id == metric)?;
    evaluation.total.value
}

/// What a column says of the first orders; `None` where it says the same of all.
fn known_of(role: Role, sales: &FactTable, firsts: &[usize]) -> Option<Trait> {
    let Values::Words(words) = sales.values(role)? else { return None };
    let of: Vec<u32> = firsts.iter().map(|&row| words.codes.get(row).copied().unwrap_or(0)).collect();
    let first = of.first()?;
    let tells = of.iter().any(|value| value != first);
    tells.then(|| Trait { id: role.id().to_owned(), values: words.texts.clone(), of })
}
