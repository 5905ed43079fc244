//! Qualified leads per marketer: how many leads that are worth following up each person in marketing brings.

use crate::metrics::headcount;
use crate::metrics::prelude::*;

/// Qualified leads per marketer.
pub const METRIC: Metric = Metric {
    id: "qualified_leads_per_marketer",
    unit: Unit::Ratio,
    better: Better::Up,
    level: 2,
    source: "HubSpot, marketing qualified leads; converted ones were qualified; mean headcount over days",
    value: Formula::Ratio(
        &Formula::Of(Measure::count(FactKind::Leads, When::On(Role::Date), &[QUALIFIED, Test::Filled(Role::Status)])),
        &MARKETERS,
    ),
    judged: Judged::Derived,
    variants: &[],
};

const QUALIFIED: Test = Test::Any(&[
    Test::Means(Role::Status, &[Meaning::Qualified]),
    Test::Became(&[Outcome::Converted]),
    Test::Noted(Role::ConvertedAt),
]);

const MARKETERS: Formula = Formula::Function(Function::new(headcount::NEEDS, Counted::ROWS, |ground, at| {
    headcount::mean(ground, at, Meaning::Marketing)
}));

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn converted_leads_were_qualified() {
        let leads = "lead_id,created_at,status,converted_at\n1,2024-01-01,qualified,\n2,2024-01-10,converted,2024-01-20\n\
                     3,2024-01-31,disqualified,\n4,2024-02-29,new,\n";
        let staff = "employee_id,team,start_date,end_date\nE1,marketing,2024-01-01,2024-02-01\nE2,Marketing,2024-01-01,2024-02-01\n";
        let files = [("leads.csv", leads), ("staff.csv", staff)];
        check_tables("qualified_leads_per_marketer", &files, Month, &[Some(1.0), None]);
    }
}
