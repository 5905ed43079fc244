//! Customer satisfaction: how many answers are one of the two best of the scale.

use crate::metrics::prelude::*;

const ANSWERED: When = When::On(Role::Date);
const RESOLVED: When = When::On(Role::ResolvedAt);
const TOP_TWO: Test = Test::TopTwo(Role::Satisfaction);
const ON_SCALE: Test = Test::OnScale(Role::Satisfaction);

const OF_RESPONSES: Formula = Formula::Share(
    &Formula::Of(Measure::count(FactKind::Responses, ANSWERED, &[TOP_TWO])),
    &Formula::Of(Measure::count(FactKind::Responses, ANSWERED, &[ON_SCALE])),
);
const OF_TICKETS: Formula = Formula::Share(
    &Formula::Of(Measure::count(FactKind::Tickets, RESOLVED, &[TOP_TWO])),
    &Formula::Of(Measure::count(FactKind::Tickets, RESOLVED, &[ON_SCALE])),
);

/// Customer satisfaction (CSAT).
pub const METRIC: Metric = Metric {
    id: "customer_satisfaction",
    unit: Unit::Percent,
    better: Better::Up,
    level: 1,
    source: "top-two-box score: Farris et al., Marketing Metrics, 3rd ed., ch. 2",
    value: Formula::First(&[OF_RESPONSES, OF_TICKETS]),
    judged: Judged::Derived,
    variants: &[
        Variant {
            id: "mean",
            unit: Unit::Points,
            value: Formula::First(&[
                Formula::Mean(Measure::values(FactKind::Responses, Role::Satisfaction, ANSWERED, &[])),
                Formula::Mean(Measure::values(FactKind::Tickets, Role::Satisfaction, RESOLVED, &[])),
            ]),
        },
        Variant { id: "tickets", unit: Unit::Percent, value: OF_TICKETS },
    ],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    const ANSWERS: &str = "response_id,date,customer_id,nps_score,csat_score,comment\n\
                           R1,2024-01-05,c1,10,7,\n\
                           R2,2024-01-06,c2,9,6,\n\
                           R3,2024-01-07,c3,8,5,\n\
                           R4,2024-01-08,c4,6,2,\n\
                           R5,2024-02-09,c5,9,,\n";
    const TICKETS: &str = "ticket_id,customer_id,created_at,resolved_at,status,channel,satisfaction_score\n\
                           T1,c1,2024-01-05,2024-01-06,solved,email,5\n\
                           T2,c1,2024-01-05,2024-01-07,solved,email,3\n\
                           T3,c1,2024-01-05,2024-02-09,solved,email,4\n\
                           T4,c1,2024-01-05,,open,email,4\n";

    #[test]
    fn the_highest_answer_tells_the_scale() {
        // 7 and 6 of a scale of 7.
        let files = [("responses.csv", ANSWERS), ("tickets.csv", TICKETS)];
        check_tables("customer_satisfaction", &files, Period::Month, &[Some(0.5), None]);
        check_variant("customer_satisfaction", "mean", &files, Period::Month, &[Some(5.0), None]);
    }

    #[test]
    fn scores_of_cases_count_when_they_are_solved() {
        let files = [("tickets.csv", TICKETS)];
        check_tables("customer_satisfaction", &files, Period::Month, &[Some(0.5), Some(1.0)]);
        check_variant("customer_satisfaction", "tickets", &files, Period::Month, &[Some(0.5), Some(1.0)]);
    }
}
