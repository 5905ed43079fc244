//! Click-through rate: how many of those who see an advertisement click it.

use super::{delivered, of_delivered, sum};
use crate::metrics::prelude::*;

/// Click-through rate.
pub const METRIC: Metric = Metric {
    id: "click_through_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 9: clicks ÷ impressions; of mailings ÷ delivered",
    value: Formula::First(&[
        Formula::Share(
            &sum(FactKind::Spend, Role::Clicks, &[Test::Filled(Role::Impressions)]),
            &sum(FactKind::Spend, Role::Impressions, &[Test::Filled(Role::Clicks)]),
        ),
        OF_MAILINGS,
    ]),
    judged: Judged::Derived,
    variants: &[Variant { id: "mailings", unit: Unit::Percent, value: OF_MAILINGS }],
};

const OF_MAILINGS: Formula = Formula::Share(&of_delivered(Role::Clicks), &delivered(&[Test::Filled(Role::Clicks)]));

#[cfg(test)]
mod tests {
    use super::super::cases::{MAILINGS, SPEND};
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    #[test]
    fn advertising_comes_first_and_mailings_stand_beside_it() {
        check_tables("click_through_rate", &[SPEND, MAILINGS], Month, &[Some(60.0 / 1500.0), Some(0.025)]);
        check_variant("click_through_rate", "mailings", &[SPEND, MAILINGS], Month, &[Some(0.1), Some(0.08)]);
    }

    #[test]
    fn mailings_alone_are_told_of() {
        check_tables("click_through_rate", &[MAILINGS], Month, &[Some(0.1), Some(0.08)]);
    }
}
