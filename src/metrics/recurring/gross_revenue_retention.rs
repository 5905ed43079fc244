//! Gross revenue retention: the same as net, without what customers pay more.

use super::net_revenue_retention::PAID_BEFORE;
use super::{before, cents, money};
use crate::metrics::prelude::*;

/// Gross revenue retention (GRR).
pub const METRIC: Metric = Metric {
    id: "gross_revenue_retention",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "ChartMogul, gross MRR retention: each customer capped at what she paid then",
    value: Formula::Ratio(&KEPT_AT_MOST, &PAID_BEFORE),
    judged: Judged::Derived,
    variants: &[],
};

const KEPT_AT_MOST: Formula =
    money(|ground, at| Ok(cents(before(ground, at)?, |entry| (entry.kept_at_most, entry.customers_before))));

#[cfg(test)]
mod tests {
    use super::super::cases::SUBSCRIPTIONS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn what_one_pays_more_does_not_make_up_for_another() {
        // In March ann pays 15 instead of 10, bob nothing instead of 10, cid 20 as before.
        let expected = [None, Some(1.0), Some(30.0 / 40.0), Some(15.0 / 35.0), Some(8.0 / 23.0)];
        check_tables("gross_revenue_retention", &[SUBSCRIPTIONS], Month, &expected);
    }
}
