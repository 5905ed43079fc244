//! Cost per conversion: what advertising costs for each conversion.

use super::{ADS, sum};
use crate::metrics::prelude::*;

/// Cost per conversion (CPA).
pub const METRIC: Metric = Metric {
    id: "cost_per_acquisition",
    unit: Unit::Money,
    better: Better::Down,
    level: 2,
    source: "Google Ads, cost per conversion: cost ÷ conversions",
    value: Formula::Ratio(
        &sum(FactKind::Spend, Role::Cost, &[ADS, Test::Filled(Role::Conversions)]),
        &sum(FactKind::Spend, Role::Conversions, &[ADS, Test::Filled(Role::Cost)]),
    ),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use super::super::cases::SPEND;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn what_brought_an_unknown_number_does_not_count() {
        check_tables("cost_per_acquisition", &[SPEND], Month, &[Some(20.0), Some(25.0)]);
    }
}
