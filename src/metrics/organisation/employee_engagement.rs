//! Employee engagement: how engaged those who are there say they are.

use crate::metrics::prelude::*;

const fn of_those_present(take: Take) -> Measure {
    Measure { of: FactKind::Staff, when: When::Open(Role::Date, &[Role::EndedAt]), tests: &[], take }
}

/// Employee engagement.
pub const METRIC: Metric = Metric {
    id: "employee_engagement",
    unit: Unit::Points,
    better: Better::Up,
    level: 3,
    source: "Schaufeli & Bakker, UWES, 2004: a mean score; eNPS after Reichheld, The Ultimate Question 2.0, 2011",
    value: Formula::Mean(of_those_present(Take::Values(Role::EngagementRating))),
    judged: Judged::Derived,
    variants: &[Variant {
        id: "enps",
        unit: Unit::Points,
        value: Formula::Times(100.0, &Formula::Mean(of_those_present(Take::Promotion(Role::EngagementRating)))),
    }],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    #[test]
    fn who_left_does_not_count() {
        let staff = "employee_id,team,start_date,end_date,engagement_score,uses_crm\n\
                     E1,sales,2024-01-01,,9,yes\n\
                     E2,sales,2024-01-10,2024-02-10,6,no\n\
                     E3,sales,2024-01-10,,,no\n\
                     E4,sales,2024-02-20,,8,no\n";
        let files = [("staff.csv", staff)];
        check_tables("employee_engagement", &files, Period::Month, &[Some(7.5), Some(8.5)]);
        check_variant("employee_engagement", "enps", &files, Period::Month, &[Some(0.0), Some(50.0)]);
    }

    #[test]
    fn a_scale_that_ends_at_five_has_no_promoters() {
        let staff = "employee_id,team,start_date,end_date,engagement_score,uses_crm\n\
                     E1,sales,2024-01-01,,5,yes\n\
                     E2,sales,2024-01-10,,4,no\n";
        check_variant("employee_engagement", "enps", &[("staff.csv", staff)], Period::Month, &[None]);
    }
}
