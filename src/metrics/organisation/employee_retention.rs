//! Employee retention: how many of the people at the start are there at the end.

use super::staffing::Staffing;
use crate::metrics::prelude::*;

/// Employee retention.
pub const METRIC: Metric = Metric {
    id: "employee_retention",
    unit: Unit::Percent,
    better: Better::Up,
    level: 3,
    source: "SHRM, retention rate, with those who came back after a break: (E − N) ÷ S, as of customers",
    value: Formula::Function(Function::new(
        &[
            Need::Table(FactKind::Staff),
            Need::Column(FactKind::Staff, Role::Staff),
            Need::Column(FactKind::Staff, Role::Date),
        ],
        Counted::ROWS,
        value,
    )),
    judged: Judged::Derived,
    variants: &[],
};

fn value(ground: &Ground, at: usize) -> Computed {
    if ground.is_whole() {
        return Err(Undefined::whole_range());
    }
    let ends = ground.derived::<Staffing>().ends(ground, at);
    if ends.start == 0 {
        return Err(Undefined::nothing("no_staff_at_start", "people_at_start"));
    }
    Ok(Figure::ratio(ends.kept as f64, ends.start as f64, ends.start))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn the_end_is_the_first_day_without_somebody() {
        // January begins with nobody; E2 is gone on the last day of February, E1 leaves with March.
        let staff = "employee_id,team,start_date,end_date,engagement_score,uses_crm\n\
                     E1,sales,2024-01-01,2024-04-01,7,yes\n\
                     E2,sales,2024-01-10,2024-02-29,8,no\n\
                     E3,service,2024-02-10,,8,no\n\
                     E4,service,2024-04-30,,8,no\n";
        let expected = [None, Some(0.5), Some(1.0), Some(0.5)];
        check_tables("employee_retention", &[("staff.csv", staff)], Period::Month, &expected);
    }

    #[test]
    fn who_comes_back_is_not_new() {
        let staff = "employee_id,team,start_date,end_date,engagement_score,uses_crm\n\
                     E1,sales,2024-01-01,,7,yes\n\
                     E2,sales,2024-01-10,2024-02-10,8,no\n\
                     E2,sales,2024-03-10,,8,no\n";
        check_tables("employee_retention", &[("staff.csv", staff)], Period::Month, &[None, Some(0.5), Some(2.0)]);
    }
}
