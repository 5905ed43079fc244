//! Relative market share: how large one is beside the largest competitor.

use super::market::Market;
use crate::metrics::prelude::*;

/// Relative market share.
pub const METRIC: Metric = Metric {
    id: "relative_market_share",
    unit: Unit::Ratio,
    better: Better::Up,
    level: 3,
    source: "Henderson, “The product portfolio”, BCG Perspectives, 1970; Farris et al., Marketing Metrics, ch. 2",
    value: Formula::Function(Function::new(
        &[
            Need::Table(FactKind::Market),
            Need::Column(FactKind::Market, Role::Revenue),
            Need::Column(FactKind::Market, Role::CompetitorRevenue),
        ],
        Counted::ROWS,
        value,
    )),
    judged: Judged::Derived,
    variants: &[],
};

/// What was sold, each once a date and segment.
const OWN: Measure = Measure::sum(FactKind::Market, Role::Revenue, When::On(Role::Date), &[]);

fn value(ground: &Ground, at: usize) -> Computed {
    let largest = ground.derived::<Market>().largest_competitor.get(at).copied().flatten();
    let scale = ground.table(FactKind::Market).map_or(0, |table| table.scale(Role::CompetitorRevenue));
    let largest = largest.filter(|&largest| largest > 0);
    let largest = largest.ok_or_else(|| Undefined::nothing("no_competitor", "competitor_sales"))?;
    let own = ground.state(&OWN, at);
    Ok(Figure::ratio(own.total(), crate::money::to_f64(largest, scale), own.n))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn the_largest_is_largest_over_all_segments() {
        // Bean Works: 200 + 50; Old Quay: 240.
        let market = "date,segment,market_size,own_revenue,competitor,competitor_revenue\n\
                      2024-01-01,home,1000.00,50.00,Bean Works,200.00\n\
                      2024-01-01,home,1000.00,50.00,Old Quay,240.00\n\
                      2024-01-01,trade,3000.00,75.00,Bean Works,50.00\n\
                      2024-02-01,trade,3000.00,75.00,Bean Works,\n\
                      2024-02-29,trade,3000.00,75.00,,90.00\n";
        check_tables("relative_market_share", &[("market.csv", market)], Period::Month, &[Some(0.5), None]);
    }
}
