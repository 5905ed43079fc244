//! E-mail conversion rate: how many of the mails that arrive lead to a purchase.

use super::{delivered, of_delivered};
use crate::metrics::prelude::*;

/// E-mail conversion rate.
pub const METRIC: Metric = Metric {
    id: "email_conversion_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "Klaviyo, placed order rate: conversions ÷ delivered",
    value: Formula::Share(&of_delivered(Role::Conversions), &delivered(&[Test::Filled(Role::Conversions)])),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use super::super::cases::MAILINGS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn a_mailing_of_unknown_conversions_is_left_out() {
        check_tables("email_conversion_rate", &[MAILINGS], Month, &[Some(2.0 / 90.0), Some(0.01)]);
    }
}
