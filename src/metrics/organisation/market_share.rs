//! Market share: how much of the market is one's own.

use crate::metrics::prelude::*;

const SHARE: Formula = Formula::Ratio(
    &Formula::Of(Measure::sum(
        FactKind::Market,
        Role::Revenue,
        When::On(Role::Date),
        &[Test::Filled(Role::MarketSize)],
    )),
    &Formula::Of(Measure::sum(
        FactKind::Market,
        Role::MarketSize,
        When::On(Role::Date),
        &[Test::Filled(Role::Revenue)],
    )),
);

/// Market share. A market is no sample: what it comes to has no interval.
pub const METRIC: Metric = Metric {
    id: "market_share",
    unit: Unit::Percent,
    better: Better::Up,
    level: 3,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 2",
    value: SHARE,
    judged: Judged::By { interval: Interval::none, sample: Sample::none },
    variants: &[Variant { id: "growth", unit: Unit::Percent, value: Formula::Growth(&SHARE, Back::Period) }],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    const MARKET: &str = "date,segment,market_size,own_revenue,competitor,competitor_revenue\n\
                          2024-01-01,home,1000.00,50.00,Bean Works,200.00\n\
                          2024-01-01,home,1000.00,50.00,Old Quay,100.00\n\
                          2024-01-01,trade,3000.00,150.00,Bean Works,500.00\n\
                          2024-02-01,home,1000.00,,Bean Works,200.00\n\
                          2024-02-01,trade,2000.00,200.00,Bean Works,200.00\n\
                          2024-02-29,trade,,200.00,Bean Works,200.00\n";

    #[test]
    fn a_market_counts_once_however_many_compete_in_it() {
        let files = [("market.csv", MARKET)];
        check_tables("market_share", &files, Period::Month, &[Some(0.05), Some(0.1)]);
        check_variant("market_share", "growth", &files, Period::Month, &[None, Some(1.0)]);
    }
}
