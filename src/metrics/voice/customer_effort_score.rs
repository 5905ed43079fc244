//! Customer effort score: how hard customers found it to get what they wanted.

use crate::metrics::prelude::*;

/// Customer effort score (CES). Low effort is good, on the scale as it stands.
pub const METRIC: Metric = Metric {
    id: "customer_effort_score",
    unit: Unit::Points,
    better: Better::Down,
    level: 2,
    source: "Dixon, Freeman & Toman, “Stop trying to delight your customers”, HBR 88(7), 2010",
    value: Formula::Mean(Measure::values(FactKind::Responses, Role::Effort, When::On(Role::Date), &[])),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn it_is_the_mean_as_it_stands() {
        let answers = "response_id,date,customer_id,nps_score,ces_score,comment\n\
                       R1,2024-01-05,c1,10,1,\n\
                       R2,2024-01-06,c2,9,4,\n\
                       R3,2024-02-07,c3,8,,\n";
        check_tables("customer_effort_score", &[("responses.csv", answers)], Period::Month, &[Some(2.5), None]);
    }
}
