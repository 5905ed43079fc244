//! Revenue growth: revenue against the period before, and against the same period a year earlier.

use crate::metrics::prelude::*;

/// Revenue growth.
pub const METRIC: Metric = Metric {
    id: "revenue_growth",
    unit: Unit::Percent,
    better: Better::Up,
    level: 1,
    source: "standard",
    value: Formula::Growth(&of::REVENUE, Back::Period),
    judged: Judged::Derived,
    variants: &[Variant { id: "year_on_year", unit: Unit::Percent, value: Formula::Growth(&of::REVENUE, Back::Year) }],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn growth_is_against_the_month_before() {
        check("revenue_growth", STORY, &[None, Some(20.0 / 60.0 - 1.0), Some(3.25), Some(10.0 / 85.0 - 1.0)]);
    }

    #[test]
    fn partial_months_are_not_compared_with_whole_ones() {
        check("revenue_growth", &["ann 2024-01-01 5", "ann 2024-02-10 5"], &[None, None]);
    }
}
