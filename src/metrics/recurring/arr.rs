//! Annual recurring revenue: twelve months of what live subscriptions bring.

use super::MRR;
use crate::metrics::prelude::*;

/// Annual recurring revenue (ARR).
pub const METRIC: Metric = Metric {
    id: "arr",
    unit: Unit::Money,
    better: Better::Up,
    level: 2,
    source: "ChartMogul, ARR: 12 × MRR",
    value: Formula::Times(12.0, &MRR),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use super::super::cases::SUBSCRIPTIONS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn a_year_is_twelve_months_of_today() {
        let expected = [Some(120.0), Some(480.0), Some(420.0), Some(276.0), Some(96.0)];
        check_tables("arr", &[SUBSCRIPTIONS], Month, &expected);
    }
}
