//! Quick ratio: how much recurring revenue is won for each unit that is lost.

use super::mrr_movement::{CHURNED, CONTRACTION, EXPANSION, NEW, REACTIVATION};
use crate::metrics::prelude::*;

/// Quick ratio.
pub const METRIC: Metric = Metric {
    id: "quick_ratio",
    unit: Unit::Ratio,
    better: Better::Up,
    level: 3,
    source: "Mamoon Hamid (Social Capital), as ChartMogul computes it",
    value: Formula::Ratio(&Formula::Sum(&[NEW, EXPANSION, REACTIVATION]), &Formula::Sum(&[CONTRACTION, CHURNED])),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use super::super::cases::SUBSCRIPTIONS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn where_nothing_is_lost_there_is_no_ratio() {
        check_tables("quick_ratio", &[SUBSCRIPTIONS], Month, &[None, None, Some(0.5), Some(0.4), Some(0.0)]);
    }
}
