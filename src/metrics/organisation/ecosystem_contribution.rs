//! Ecosystem participation: launches that were made together with others.

use crate::metrics::prelude::*;

/// It has a partner, or is of that kind.
const JOINT: Test = Test::Any(&[Test::Filled(Role::Partner), Test::Means(Role::KindOf, &[Meaning::Ecosystem])]);

const fn joint(tests: &'static [Test]) -> Formula {
    Formula::Of(Measure::count(FactKind::Initiatives, When::On(Role::Date), tests))
}

const fn sum(role: Role) -> Formula {
    Formula::Of(Measure::sum(FactKind::Initiatives, role, When::On(Role::Date), &[JOINT]))
}

/// Ecosystem participation.
pub const METRIC: Metric = Metric {
    id: "ecosystem_contribution",
    unit: Unit::Count,
    better: Better::Up,
    level: 3,
    source: "Adner, “Ecosystem as structure”, Journal of Management 43(1), 2017; counted as the file itself says",
    value: Formula::First(&[joint(&[JOINT, Test::Told(Role::Partner)]), joint(&[JOINT, Test::Told(Role::KindOf)])]),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "revenue", unit: Unit::Money, value: sum(Role::Revenue) },
        Variant { id: "shared_value", unit: Unit::Money, value: sum(Role::SharedValue) },
    ],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    const LAUNCHES: &str = "name,started_at,launched_at,kind,partner,revenue,cost,shared_value\n\
                            A,2024-01-01,2024-01-20,ecosystem,,300.00,100.00,20.00\n\
                            B,2024-01-02,2024-01-25,other,Old Mill,100.00,100.00,\n\
                            C,2024-01-03,2024-02-25,other,,70.00,100.00,30.00\n";

    #[test]
    fn a_partner_or_the_kind_makes_it_one() {
        let files = [("initiatives.csv", LAUNCHES)];
        check_tables("ecosystem_contribution", &files, Period::Month, &[Some(2.0), Some(0.0)]);
        check_variant("ecosystem_contribution", "revenue", &files, Period::Month, &[Some(400.0), Some(0.0)]);
        check_variant("ecosystem_contribution", "shared_value", &files, Period::Month, &[Some(20.0), Some(0.0)]);
    }
}
