//! CRM return on investment: what launches brought beyond their cost, for each unit of it.

use crate::metrics::prelude::*;

const fn sum(role: Role) -> Formula {
    Formula::Of(Measure::sum(FactKind::Initiatives, role, When::On(Role::Date), &[Test::Filled(Role::Cost)]))
}

const COST: Formula = sum(Role::Cost);

const fn return_on(gain: &'static Formula) -> Formula {
    Formula::Ratio(gain, &COST)
}

/// CRM return on investment. The indirect gain is the one that is stated, else the value of what was shared.
pub const METRIC: Metric = Metric {
    id: "crm_roi",
    unit: Unit::Percent,
    better: Better::Up,
    level: 3,
    source: "return on investment: Farris et al., Marketing Metrics, 3rd ed., ch. 10",
    value: Formula::First(&[
        return_on(&Formula::Difference(&Formula::Sum(&[sum(Role::Revenue), sum(Role::IndirectGain)]), &COST)),
        return_on(&Formula::Difference(&Formula::Sum(&[sum(Role::Revenue), sum(Role::SharedValue)]), &COST)),
        return_on(&Formula::Difference(&sum(Role::Revenue), &COST)),
    ]),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn what_has_no_cost_is_left_out() {
        let launches = "name,started_at,launched_at,kind,partner,revenue,cost,shared_value\n\
                        A,2024-01-01,2024-01-20,ecosystem,,300.00,100.00,50.00\n\
                        B,2024-01-02,2024-01-25,other,Old Mill,,100.00,\n\
                        C,2024-01-03,2024-01-25,other,,900.00,,30.00\n\
                        D,2024-01-04,2024-02-25,other,,900.00,,30.00\n";
        check_tables("crm_roi", &[("initiatives.csv", launches)], Period::Month, &[Some(0.75), None]);
    }

    #[test]
    fn less_than_the_cost_is_a_loss() {
        let launches = "name,started_at,launched_at,kind,revenue,cost\n\
                        A,2024-01-01,2024-01-20,other,25.00,100.00\n\
                        B,2024-01-01,2024-01-21,other,25.00,100.00\n";
        check_tables("crm_roi", &[("initiatives.csv", launches)], Period::Month, &[Some(-0.75)]);
    }
}
