//! E-mail bounce rate: how many of the mails that are sent do not arrive.

use super::sum;
use crate::metrics::prelude::*;

/// E-mail bounce rate.
pub const METRIC: Metric = Metric {
    id: "email_bounce_rate",
    unit: Unit::Percent,
    better: Better::Down,
    level: 2,
    source: "Mailchimp and Klaviyo, bounce rate: bounced ÷ sent",
    value: Formula::Share(
        &sum(FactKind::Mailings, Role::Bounces, &[Test::Filled(Role::Sends)]),
        &sum(FactKind::Mailings, Role::Sends, &[Test::Filled(Role::Bounces)]),
    ),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use super::super::cases::MAILINGS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn a_mailing_of_unknown_bounces_is_left_out() {
        check_tables("email_bounce_rate", &[MAILINGS], Month, &[Some(20.0 / 220.0), Some(0.0)]);
    }
}
