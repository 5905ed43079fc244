//! Monthly recurring revenue: what live subscriptions bring in a month.

use super::MRR;
use crate::metrics::prelude::*;

/// Monthly recurring revenue (MRR).
pub const METRIC: Metric = Metric {
    id: "mrr",
    unit: Unit::Money,
    better: Better::Up,
    level: 2,
    source: "ChartMogul and Stripe, MRR: years ÷ 12, weeks × 52 ÷ 12, no trials, to the cent",
    value: MRR,
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use super::super::cases::SUBSCRIPTIONS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn a_trial_brings_nothing_and_a_pause_nothing_more() {
        let expected = [Some(10.0), Some(40.0), Some(35.0), Some(23.0), Some(8.0)];
        check_tables("mrr", &[SUBSCRIPTIONS], Month, &expected);
    }
}
