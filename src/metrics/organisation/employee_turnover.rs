//! Employee turnover: how many people left, against the mean number of people.

use super::staffing::HEADCOUNT;
use crate::metrics::prelude::*;

/// Employee turnover.
pub const METRIC: Metric = Metric {
    id: "employee_turnover",
    unit: Unit::Percent,
    better: Better::Down,
    level: 3,
    source: "ISO 30414:2018, turnover rate; mean headcount by days",
    value: Formula::Ratio(&Formula::Of(Measure::count(FactKind::Staff, When::On(Role::EndedAt), &[])), &HEADCOUNT),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn a_day_with_somebody_is_a_part_of_a_head() {
        // Of April's 30 days E1 is there for all and E2 for 15.
        let staff = "employee_id,team,start_date,end_date,engagement_score,uses_crm\n\
                     E1,sales,2024-03-01,,7,yes\n\
                     E2,sales,2024-03-01,2024-04-16,8,no\n\
                     E3,sales,2024-04-30,,8,no\n";
        let expected = [Some(0.0), Some(1.0 / (46.0 / 30.0))];
        check_tables("employee_turnover", &[("staff.csv", staff)], Period::Month, &expected);
    }
}
