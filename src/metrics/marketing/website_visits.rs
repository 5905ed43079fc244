//! Website visits: how often the website is visited.

use super::sum;
use crate::metrics::prelude::*;

/// Website visits.
pub const METRIC: Metric = Metric {
    id: "website_visits",
    unit: Unit::Count,
    better: Better::Up,
    level: 2,
    source: "Google Analytics, sessions",
    value: sum(FactKind::Traffic, Role::Sessions, &[]),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn channels_add_up_and_a_month_without_a_row_has_none() {
        let traffic =
            "date,channel,visits,visitors\n2024-01-01,direct,100,80\n2024-01-01,social,20,20\n2024-03-31,direct,7,5\n";
        check_tables("website_visits", &[("traffic.csv", traffic)], Month, &[Some(120.0), Some(0.0), Some(7.0)]);
    }
}
