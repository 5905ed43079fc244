//! Use of the CRM: how many of those who deal with customers use it.

use crate::metrics::prelude::*;

/// Use of the CRM.
pub const METRIC: Metric = Metric {
    id: "crm_adoption",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "Salesforce, user adoption: who uses it ÷ who should, of sales and service",
    value: Formula::Share(
        &present(&[DEALS_WITH_CUSTOMERS, Test::Yes(Role::UsesCrm)]),
        &present(&[DEALS_WITH_CUSTOMERS, Test::Filled(Role::UsesCrm)]),
    ),
    judged: Judged::Derived,
    variants: &[],
};

const DEALS_WITH_CUSTOMERS: Test = Test::Means(Role::Team, &[Meaning::Sales, Meaning::Service]);

/// Who is there at the period's end; the day of the end is the first without her.
const fn present(tests: &'static [Test]) -> Formula {
    Formula::Of(Measure::count(FactKind::Staff, When::Open(Role::Date, &[Role::EndedAt]), tests))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn only_who_is_there_and_deals_with_customers_counts() {
        let staff = "employee_id,team,start_date,end_date,uses_crm\nE1,sales,2024-01-01,,yes\n\
                     E2,service,2024-01-10,2024-02-01,no\nE3,marketing,2024-01-10,,no\nE4,Vertrieb,2024-02-29,,\n";
        check_tables("crm_adoption", &[("staff.csv", staff)], Month, &[Some(0.5), Some(1.0)]);
    }
}
