//! Sales pipeline velocity: what the open deals bring in a day at the pace of the period.

use super::average_deal_size::AVERAGE;
use super::{CYCLE, DECIDED, OPEN, WHILE_OPEN, WON, closed};
use crate::metrics::prelude::*;

/// Sales pipeline velocity.
pub const METRIC: Metric = Metric {
    id: "pipeline_velocity",
    unit: Unit::MoneyPerDay,
    better: Better::Up,
    level: 2,
    source: "HubSpot, sales velocity: opportunities × win rate × deal size ÷ length of the cycle",
    value: Formula::Ratio(
        &Formula::Product(&[
            Formula::Of(Measure::count(FactKind::Deals, WHILE_OPEN, OPEN)),
            Formula::Share(&closed(&[WON]), &closed(&[DECIDED])),
            AVERAGE,
        ]),
        &Formula::Median(CYCLE),
    ),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use super::super::cases::DEALS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn open_deals_times_chance_times_size_by_time() {
        let january = 2.0 * (2.0 / 3.0) * 100.0 / 7.0;
        check_tables("pipeline_velocity", &[DEALS], Month, &[Some(january), Some(0.5 * 200.0 / 20.0)]);
    }

    #[test]
    fn deals_that_were_won_on_the_day_have_no_pace() {
        let deals = "deal_id,created_at,outcome,amount,closed_at\n1,2024-01-01,won,10.00,2024-01-01\n2,2024-01-01,open,20.00,\n";
        check_tables("pipeline_velocity", &[("deals.csv", deals)], Month, &[None]);
    }
}
