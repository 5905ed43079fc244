//! E-mail open rate: how many of the mails that arrive are opened.

use super::{delivered, of_delivered};
use crate::metrics::prelude::*;

/// E-mail open rate.
pub const METRIC: Metric = Metric {
    id: "email_open_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "Mailchimp and Klaviyo, open rate: opened ÷ delivered",
    value: Formula::Share(&of_delivered(Role::Opens), &delivered(&[Test::Filled(Role::Opens)])),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use super::super::cases::MAILINGS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn what_is_not_known_to_have_arrived_is_left_out() {
        check_tables("email_open_rate", &[MAILINGS], Month, &[Some(0.55), Some(0.4)]);
    }
}
