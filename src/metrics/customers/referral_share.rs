//! Customers from referrals: how many new customers somebody sent.

use crate::metrics::prelude::*;

/// Somebody is named, or the channel says so.
const REFERRED: Test = Test::Any(&[Test::Filled(Role::Referrer), Test::Means(Role::Channel, &[Meaning::Referral])]);

const fn signed_up(tests: &'static [Test]) -> Formula {
    Formula::Of(Measure::count(FactKind::Customers, When::On(Role::Date), tests))
}

const OF_LEADS: Formula = Formula::Share(
    &Formula::Of(Measure::count(
        FactKind::Leads,
        When::On(Role::Date),
        &[Test::Means(Role::Channel, &[Meaning::Referral])],
    )),
    &Formula::Of(Measure::count(FactKind::Leads, When::On(Role::Date), &[])),
);

/// Customers from referrals.
pub const METRIC: Metric = Metric {
    id: "referral_share",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "Schmitt, Skiera & Van den Bulte, “Referral programs and customer value”, JM 75(1), 2011",
    value: Formula::First(&[
        Formula::Share(&signed_up(&[Test::Told(Role::Referrer), REFERRED]), &signed_up(&[])),
        Formula::Share(&signed_up(&[Test::Told(Role::Channel), REFERRED]), &signed_up(&[])),
        OF_LEADS,
    ]),
    judged: Judged::Derived,
    variants: &[Variant { id: "leads", unit: Unit::Percent, value: OF_LEADS }],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    const LEADS: &str = "lead_id,created_at,status,source,lead_score,converted_at\n\
                         L1,2024-01-01,new,referral,10,\n\
                         L2,2024-01-02,new,website,10,\n\
                         L3,2024-01-03,new,,10,2024-01-04\n\
                         L4,2024-01-04,new,Referral,10,\n";

    #[test]
    fn a_name_or_the_channel_is_enough() {
        let customers = "customer_id,email,signup_date,acquisition_channel,referred_by\n\
                         c1,c1@example.com,2024-01-01,shop,\n\
                         c2,c2@example.com,2024-01-02,shop,a friend\n\
                         c3,c3@example.com,2024-01-03,referral,\n\
                         c4,c4@example.com,2024-01-04,,\n";
        let files = [("customers.csv", customers), ("leads.csv", LEADS)];
        check_tables("referral_share", &files, Period::Month, &[Some(0.5)]);
        check_variant("referral_share", "leads", &files, Period::Month, &[Some(0.5)]);
    }

    #[test]
    fn leads_tell_it_where_customers_do_not() {
        check_tables("referral_share", &[("leads.csv", LEADS)], Period::Month, &[Some(0.5)]);
    }
}
