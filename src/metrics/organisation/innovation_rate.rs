//! Personalised innovation rate: how many launches were made for single customers or small groups of them.

use crate::metrics::prelude::*;

const PERSONALISED: Test = Test::Means(Role::KindOf, &[Meaning::Personalised]);

const REVENUE: Formula = Formula::Of(Measure::sum(FactKind::Initiatives, Role::Revenue, When::On(Role::Date), &[]));

/// Personalised innovation rate.
pub const METRIC: Metric = Metric {
    id: "innovation_rate",
    unit: Unit::Count,
    better: Better::Up,
    level: 3,
    source: "new-product vitality: Cooper & Edgett, Product Development for the Service Sector, 1999; for personalised launches",
    value: Formula::Of(Measure::count(FactKind::Initiatives, When::On(Role::Date), &[PERSONALISED])),
    judged: Judged::Derived,
    variants: &[Variant {
        id: "revenue_share",
        unit: Unit::Percent,
        value: Formula::Ratio(
            &Formula::Of(Measure::sum(FactKind::Initiatives, Role::Revenue, When::On(Role::Date), &[PERSONALISED])),
            &REVENUE,
        ),
    }],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    const LAUNCHES: &str = "name,started_at,launched_at,kind,partner,revenue,cost,shared_value\n\
                            A,2024-01-01,2024-01-20,personalised,,300.00,100.00,\n\
                            B,2024-01-02,2024-01-25,other,,100.00,100.00,\n\
                            C,2024-01-03,2024-02-25,Other,,,100.00,\n\
                            D,2024-01-04,2024-03-25,Personalised,,,50.00,\n\
                            E,2024-03-04,,personalised,,,50.00,\n";

    #[test]
    fn what_is_not_launched_does_not_count() {
        let expected = [Some(1.0), Some(0.0), Some(1.0)];
        check_tables("innovation_rate", &[("initiatives.csv", LAUNCHES)], Period::Month, &expected);
    }

    #[test]
    fn without_revenue_nobody_has_a_share_of_it() {
        let expected = [Some(0.75), None, None];
        check_variant("innovation_rate", "revenue_share", &[("initiatives.csv", LAUNCHES)], Period::Month, &expected);
    }
}
