//! Net revenue retention: what the customers of a period ago pay now, against what they paid then.

use super::{before, cents, money};
use crate::metrics::prelude::*;

/// Net revenue retention (NRR).
pub const METRIC: Metric = Metric {
    id: "net_revenue_retention",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "ChartMogul, net MRR retention, by customers who paid at the end of the period before",
    value: Formula::Ratio(&KEPT, &PAID_BEFORE),
    judged: Judged::Derived,
    variants: &[],
};

const KEPT: Formula = money(|ground, at| Ok(cents(before(ground, at)?, |entry| (entry.kept, entry.customers_before))));

pub(super) const PAID_BEFORE: Formula =
    money(|ground, at| Ok(cents(before(ground, at)?, |entry| (entry.mrr_before, entry.customers_before))));

#[cfg(test)]
mod tests {
    use super::super::cases::SUBSCRIPTIONS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn who_is_new_does_not_count_and_who_pays_more_does() {
        let expected = [None, Some(1.0), Some(35.0 / 40.0), Some(15.0 / 35.0), Some(8.0 / 23.0)];
        check_tables("net_revenue_retention", &[SUBSCRIPTIONS], Month, &expected);
    }
}
