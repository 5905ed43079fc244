//! Churn rate: how many of the customers at the start are gone at the end.

use crate::metrics::prelude::*;
use crate::metrics::recurring::{CUSTOMERS_BEFORE, CUSTOMERS_LOST};

/// Churn rate.
pub const METRIC: Metric = Metric {
    id: "churn_rate",
    unit: Unit::Percent,
    better: Better::Down,
    level: 1,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5; contested for shops: see the variant",
    value: Formula::First(&[Formula::Share(&of::LOST, &of::START), OF_SUBSCRIBERS]),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "subscriptions", unit: Unit::Percent, value: OF_SUBSCRIBERS },
        Variant { id: "window", unit: Unit::Percent, value: Formula::Share(&of::WINDOW_LOST, &of::WINDOW_START) },
    ],
};

/// The same of customers who paid for a subscription at the end of the period before.
const OF_SUBSCRIBERS: Formula = Formula::Share(&CUSTOMERS_LOST, &CUSTOMERS_BEFORE);

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn those_without_an_order_are_lost() {
        check("churn_rate", STORY, &[None, Some(2.0 / 3.0), Some(0.0), Some(2.0 / 3.0)]);
    }
}
