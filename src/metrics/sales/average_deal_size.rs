//! Average deal size: what a won deal brings.

use super::{WON, closed, closed_amount};
use crate::metrics::prelude::*;

/// Average deal size.
pub const METRIC: Metric = Metric {
    id: "average_deal_size",
    unit: Unit::Money,
    better: Better::Up,
    level: 2,
    source: "HubSpot, average deal size: amount of won deals ÷ their number",
    value: AVERAGE,
    judged: Judged::Derived,
    variants: &[],
};

/// Deals without an amount, or with one in another currency, count nowhere in it.
pub(super) const AVERAGE: Formula = Formula::Ratio(&closed_amount(&[WON]), &closed(&[WON, Test::Filled(Role::Amount)]));

#[cfg(test)]
mod tests {
    use super::super::cases::DEALS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn a_deal_without_an_amount_is_none_of_zero() {
        check_tables("average_deal_size", &[DEALS], Month, &[Some(100.0), Some(200.0)]);
    }

    #[test]
    fn another_currency_is_left_out_above_and_below() {
        let deals = "deal_id,created_at,outcome,amount,currency,closed_at\n1,2024-01-01,won,10.00,EUR,2024-01-05\n\
                     2,2024-01-01,won,20.00,EUR,2024-01-06\n3,2024-01-01,won,900.00,CHF,2024-01-31\n";
        check_tables("average_deal_size", &[("deals.csv", deals)], Month, &[Some(15.0)]);
    }
}
