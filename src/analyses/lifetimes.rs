//! How long did each customer stay, and is it over? The facts of a survival curve.

use crate::facts::{Orders, View};
use crate::models::packed::{Facts, Lifetimes};

/// Days from each customer's first order to the window's end after the last: over where that day has come, else as far as
/// the view's last day. One entry for each customer with an order by then, in the order of [`Orders::each_customer`].
pub fn lifetimes(orders: &Orders, view: &View) -> Facts {
    let end = view.range.1;
    let count = orders.customers();
    let mut days = Vec::with_capacity(count);
    orders.each_customer(0..count, |events| {
        let mut ordered = events.iter().filter(|event| event.is_order && event.day <= end).map(|event| event.day);
        let Some(first) = ordered.next() else { return };
        let last = ordered.next_back().unwrap_or(first);
        let over = last.plus(view.window);
        days.push((over.min(end).0.abs_diff(first.0), over <= end));
    });
    Facts::Lifetimes(vec![Lifetimes { group: None, days }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Choices, RuleSet, ViewOptions, build};
    use crate::ingest::{Settings, read};
    use crate::recognise::recognise;

    #[test]
    fn a_lifetime_ends_a_window_after_the_last_order() {
        let csv = "customer,date,amount\nann,2024-01-01,10.00\nbob,2024-01-03,5.00\nann,2024-01-05,2.50\n\
                   bob,2024-01-20,7.00\nann,2024-01-19,-1.00\n";
        let table = read(csv.as_bytes(), &Settings::default()).unwrap().table;
        let orders = build(&table, &recognise(&table, &[]), &Choices::of(&RuleSet::default()));
        let view = View::new(&orders, ViewOptions { window: 10, ..ViewOptions::default() }).unwrap();
        // Ann's last order was on the 5th, so that hers is over on the 15th; Bob ordered on the last day.
        let expected = Facts::Lifetimes(vec![Lifetimes { group: None, days: vec![(14, true), (17, false)] }]);
        assert_eq!(lifetimes(&orders, &view), expected);
    }
}
