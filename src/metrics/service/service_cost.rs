//! Cost of service: what helping customers costs.

use super::SERVICE_COST;
use crate::metrics::prelude::*;

/// Cost of service.
pub const METRIC: Metric = Metric {
    id: "service_cost",
    unit: Unit::Money,
    better: Better::Down,
    level: 2,
    source: "sum of the costs of category service",
    value: SERVICE_COST,
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use super::super::cases::SPEND;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn only_service_counts_in_any_language() {
        check_tables("service_cost", &[SPEND], Month, &[Some(60.0), Some(70.5)]);
    }

    #[test]
    fn a_month_without_a_row_cost_nothing() {
        let spend = "date,category,channel,cost\n2024-01-01,service,desk,60.00\n2024-03-31,service,desk,5.00\n";
        check_tables("service_cost", &[("spend.csv", spend)], Month, &[Some(60.0), Some(0.0), Some(5.0)]);
    }
}
