//! Net Promoter Score: by how much those who would recommend outweigh those who would not.

use crate::metrics::prelude::*;

const PROMOTION: Measure =
    Measure { of: FactKind::Responses, when: When::On(Role::Date), tests: &[], take: Take::Promotion(Role::Score) };

/// Net Promoter Score (NPS).
pub const METRIC: Metric = Metric {
    id: "net_promoter_score",
    unit: Unit::Points,
    better: Better::Up,
    level: 1,
    source: "Reichheld, “The one number you need to grow”, HBR 81(12), 2003",
    value: Formula::Times(100.0, &Formula::Mean(PROMOTION)),
    judged: Judged::Derived,
    variants: &[Variant {
        id: "standard_error",
        unit: Unit::Points,
        value: Formula::Function(Function::new(
            &[
                Need::Table(FactKind::Responses),
                Need::Column(FactKind::Responses, Role::Date),
                Need::Column(FactKind::Responses, Role::Score),
                Need::ZeroToTen(FactKind::Responses, Role::Score),
            ],
            Counted::ROWS,
            standard_error,
        )),
    }],
};

/// That of a mean of +100, 0 and −100, with the variance of the answers themselves.
fn standard_error(ground: &Ground, at: usize) -> Computed {
    let state = ground.state(&PROMOTION, at);
    if state.n == 0 {
        return Err(Undefined::nothing_of(FactKind::Responses));
    }
    let n = state.n as f64;
    let mean = state.total() / n;
    let variance = (state.squares / n - mean * mean).max(0.0);
    Ok(Figure::plain(100.0 * (variance / n).sqrt(), state.n))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    const ANSWERS: &str = "response_id,date,customer_id,nps_score,comment\n\
                           R1,2024-01-05,c1,10,\n\
                           R2,2024-01-06,c2,9,\n\
                           R3,2024-01-07,c3,8,\n\
                           R4,2024-01-08,c4,6,\n\
                           R5,2024-01-09,c5,,\n\
                           R6,2024-03-09,c5,0,\n";

    #[test]
    fn promoters_outweigh_detractors() {
        let files = [("responses.csv", ANSWERS)];
        check_tables("net_promoter_score", &files, Period::Month, &[Some(25.0), None, Some(-100.0)]);
        // The mean of +100, +100, 0 and −100 is 25, their variance 6875.
        let error = (6_875f64 / 4.0).sqrt();
        check_variant("net_promoter_score", "standard_error", &files, Period::Month, &[Some(error), None, Some(0.0)]);
    }

    #[test]
    fn five_stars_are_no_promoters() {
        let answers = "response_id,date,customer_id,score,comment\nR1,2024-01-05,c1,5,good\nR2,2024-01-06,c2,3,\n";
        check_tables("net_promoter_score", &[("survey.csv", answers)], Period::Month, &[None]);
    }
}
