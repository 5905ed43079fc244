//! Survey response rate: how many of those who were asked answered.

use crate::metrics::prelude::*;

/// Survey response rate.
pub const METRIC: Metric = Metric {
    id: "response_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "AAPOR, Standard Definitions, 10th ed.: RR1 where all who were asked could answer",
    value: Formula::Share(
        &Formula::Of(Measure::count(
            FactKind::Responses,
            When::On(Role::Date),
            &[Test::Any(&[Test::Filled(Role::Score), Test::Filled(Role::Satisfaction), Test::Filled(Role::Effort)])],
        )),
        &Formula::Of(Measure::sum(FactKind::Responses, Role::Invitations, When::On(Role::Date), &[])),
    ),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn a_wave_may_stand_in_a_row_of_its_own() {
        let answers = "response_id,date,customer_id,nps_score,csat_score,comment,invitations\n\
                       R1,2024-01-05,c1,10,,,1\n\
                       R2,2024-01-06,c2,,4,,1\n\
                       R3,2024-01-07,c3,,,late,1\n\
                       R4,2024-01-08,,,,,7\n\
                       R5,2024-02-08,c1,9,,,\n";
        check_tables("response_rate", &[("responses.csv", answers)], Period::Month, &[Some(0.2), None]);
    }
}
