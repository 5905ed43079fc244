//! Lead conversion rate: how many of the leads of a period became customers or deals, as far as that is known.

use crate::metrics::prelude::*;

/// Lead conversion rate.
pub const METRIC: Metric = Metric {
    id: "lead_conversion_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 1,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 6; by the period of creation",
    value: Formula::First(&[
        Formula::Share(&created(&[Test::Filled(Role::ConvertedAt)]), &LEADS),
        Formula::Share(&CONVERTED_BY_STATUS, &LEADS),
        Formula::Share(&created(&[Test::Yes(Role::ConvertedFlag)]), &created(&[Test::Filled(Role::ConvertedFlag)])),
    ]),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "open", unit: Unit::Count, value: created(STILL_OPEN) },
        Variant {
            id: "by_period",
            unit: Unit::Percent,
            value: Formula::Ratio(
                &Formula::Of(Measure::count(FactKind::Leads, When::On(Role::ConvertedAt), &[])),
                &LEADS,
            ),
        },
    ],
};

const LEADS: Formula = created(&[]);

/// Where no column has the day, the status says that a lead was converted.
const CONVERTED_BY_STATUS: Formula = created(&[CONVERTED, Test::Filled(Role::Status)]);

const CONVERTED: Test = Test::Became(&[Outcome::Converted]);

/// Neither converted, so far, nor given up.
const STILL_OPEN: &[Test] = &[
    Test::Blank(Role::ConvertedAt),
    Test::Any(&[Test::Noted(Role::ConvertedAt), Test::Not(&CONVERTED)]),
    Test::Not(&Test::Became(&[Outcome::Lost])),
    Test::Not(&Test::Means(Role::Status, &[Meaning::Disqualified])),
];

const fn created(tests: &'static [Test]) -> Formula {
    Formula::Of(Measure::count(FactKind::Leads, When::On(Role::Date), tests))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    const LEADS: (&str, &str) = (
        "leads.csv",
        "lead_id,created_at,status,converted_at\n\
         1,2024-01-01,converted,2024-01-20\n2,2024-01-10,disqualified,\n3,2024-01-31,converted,2024-02-15\n\
         4,2024-01-31,contacted,\n5,2024-02-01,new,\n6,2024-02-29,qualified,\n",
    );

    #[test]
    fn a_lead_counts_in_the_period_in_which_it_came() {
        check_tables("lead_conversion_rate", &[LEADS], Month, &[Some(0.5), Some(0.0)]);
        check_variant("lead_conversion_rate", "open", &[LEADS], Month, &[Some(1.0), Some(2.0)]);
        check_variant("lead_conversion_rate", "by_period", &[LEADS], Month, &[Some(0.25), Some(0.5)]);
    }

    #[test]
    fn without_a_day_the_status_says_it() {
        let leads = "lead_id,created_at,status,source,lead_score\n1,2024-01-01,converted,fair,90\n\
                     2,2024-01-02,new,fair,50\n3,2024-01-31,disqualified,web,10\n";
        check_tables("lead_conversion_rate", &[("leads.csv", leads)], Month, &[Some(1.0 / 3.0)]);
        check_variant("lead_conversion_rate", "open", &[("leads.csv", leads)], Month, &[Some(1.0)]);
    }
}
