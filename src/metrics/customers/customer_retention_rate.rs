//! Customer retention rate: how many of the customers at the start are there at the end.

use crate::metrics::prelude::*;
use crate::metrics::recurring::{CUSTOMERS_BEFORE, CUSTOMERS_KEPT};

/// Customer retention rate (CRR).
pub const METRIC: Metric = Metric {
    id: "customer_retention_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 1,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 5; the (E − N) ÷ S formula in common use is a variant",
    value: Formula::First(&[Formula::Share(&of::KEPT, &of::START), OF_SUBSCRIBERS]),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "with_returning", unit: Unit::Percent, value: Formula::Ratio(&of::RETURNING, &of::START) },
        Variant { id: "subscriptions", unit: Unit::Percent, value: OF_SUBSCRIBERS },
        Variant { id: "window", unit: Unit::Percent, value: Formula::Share(&of::WINDOW_KEPT, &of::WINDOW_START) },
        Variant {
            id: "window_with_returning",
            unit: Unit::Percent,
            value: Formula::Ratio(&of::WINDOW_RETURNING, &of::WINDOW_START),
        },
    ],
};

/// The same of customers who pay for a subscription at both ends of the period.
const OF_SUBSCRIBERS: Formula = Formula::Share(&CUSTOMERS_KEPT, &CUSTOMERS_BEFORE);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::ViewOptions;
    use crate::metrics::by_id;
    use crate::metrics::testing::{STORY, check, values};
    use crate::time::Period;

    const MONTHLY: ViewOptions =
        ViewOptions { period: Some(Period::Month), from: None, to: None, today: None, window: 60 };

    fn variant(id: &str) -> &'static Formula {
        &METRIC.variants.iter().find(|variant| variant.id == id).unwrap().value
    }

    #[test]
    fn it_follows_the_same_customers() {
        check("customer_retention_rate", STORY, &[None, Some(1.0 / 3.0), Some(1.0), Some(1.0 / 3.0)]);
    }

    #[test]
    fn kept_and_lost_are_everybody() {
        let kept = values(&METRIC.value, STORY, MONTHLY);
        let lost = values(&by_id("churn_rate").unwrap().value, STORY, MONTHLY);
        for (kept, lost) in kept.into_iter().zip(lost).skip(1) {
            assert!((kept.unwrap() + lost.unwrap() - 1.0).abs() < 1e-15);
        }
    }

    #[test]
    fn the_common_formula_counts_who_came_back_as_kept() {
        let found = values(variant("with_returning"), STORY, MONTHLY);
        assert_eq!(found, [None, Some(1.0 / 3.0), Some(2.0), Some(1.0 / 3.0)]);
    }

    #[test]
    fn new_customers_who_are_gone_by_the_end_are_not_taken_off() {
        // By years and a window of 30 days: ten customers of every December, and twenty new ones of one February.
        let mut rows: Vec<String> = Vec::new();
        for year in 2023..=2024 {
            rows.extend((0..10).map(|customer| format!("old{customer} {year}-12-31 5.00")));
        }
        rows.extend((0..20).map(|customer| format!("new{customer} 2024-02-10 5.00")));
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let options = ViewOptions { period: Some(Period::YEAR), window: 30, ..ViewOptions::default() };
        assert_eq!(values(variant("window"), &rows, options), [None, Some(1.0)]);
        assert_eq!(values(variant("window_with_returning"), &rows, options), [None, Some(1.0)]);
    }
}
