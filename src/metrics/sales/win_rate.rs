//! Win rate: how many of the deals that were decided were won.

use super::{DECIDED, WON, closed, closed_amount};
use crate::metrics::prelude::*;

/// Win rate.
pub const METRIC: Metric = Metric {
    id: "win_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "HubSpot and Salesforce, win rate: won ÷ (won + lost), by the day of closing",
    value: Formula::Share(&closed(&[WON]), &closed(&[DECIDED])),
    judged: Judged::Derived,
    variants: &[Variant {
        id: "by_amount",
        unit: Unit::Percent,
        value: Formula::Ratio(&closed_amount(&[WON]), &closed_amount(&[DECIDED])),
    }],
};

#[cfg(test)]
mod tests {
    use super::super::cases::DEALS;
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    #[test]
    fn open_deals_are_not_lost() {
        check_tables("win_rate", &[DEALS], Month, &[Some(2.0 / 3.0), Some(0.5)]);
        // D3 has no amount.
        check_variant("win_rate", "by_amount", &[DEALS], Month, &[Some(100.0 / 150.0), Some(200.0 / 600.0)]);
    }

    #[test]
    fn the_stage_and_a_day_for_each_end_say_the_same() {
        let deals = "Deal,Created,Stage,Won date,Lost date\nA,2024-01-01,Won,2024-01-09,\nB,2024-01-01,Lost,,2024-01-10\n\
                     C,2024-01-02,Lost,,2024-01-12\nD,2024-01-02,Negotiation,,\n";
        check_tables("win_rate", &[("deals.csv", deals)], Month, &[Some(1.0 / 3.0)]);
    }
}
