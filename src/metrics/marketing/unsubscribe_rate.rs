//! Unsubscribe rate: how many of those who get a mail want no more.

use super::{delivered, of_delivered};
use crate::metrics::prelude::*;

/// Unsubscribe rate.
pub const METRIC: Metric = Metric {
    id: "unsubscribe_rate",
    unit: Unit::Percent,
    better: Better::Down,
    level: 2,
    source: "Mailchimp and Klaviyo, unsubscribe rate: unsubscribed ÷ delivered",
    value: Formula::Share(&of_delivered(Role::Unsubscribes), &delivered(&[Test::Filled(Role::Unsubscribes)])),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use super::super::cases::MAILINGS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn nobody_who_unsubscribes_is_a_rate_of_zero() {
        check_tables("unsubscribe_rate", &[MAILINGS], Month, &[Some(0.02), Some(0.0)]);
    }
}
