//! Explicit consent: how many customers agreed to be written to.

use crate::metrics::prelude::*;

/// Explicit consent.
pub const METRIC: Metric = Metric {
    id: "consent_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "GDPR, article 4 (11) and recital 32: silence is no consent",
    value: Formula::Share(
        &Formula::Of(Measure::count(FactKind::Customers, When::ToDate(Role::OptedInAt), &[Test::Yes(Role::Consent)])),
        &Formula::Of(Measure::count(FactKind::Customers, When::ToDate(Role::Date), &[])),
    ),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn consent_counts_from_its_day_and_never_before_the_customer() {
        let customers = "customer_id,email,signup_date,marketing_consent,consent_date,customer_type\n\
                         c1,c1@example.com,2024-01-05,yes,2024-02-10,home\n\
                         c2,c2@example.com,2024-01-06,yes,,home\n\
                         c3,c3@example.com,2024-02-07,yes,2023-12-01,trade\n\
                         c4,c4@example.com,2024-02-08,no,,home\n\
                         c5,c5@example.com,2024-02-29,,,home\n";
        check_tables("consent_rate", &[("customers.csv", customers)], Period::Month, &[Some(0.5), Some(0.6)]);
    }
}
