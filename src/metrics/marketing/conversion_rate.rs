//! Conversion rate: how many visits lead to what they are meant to lead to.

use super::sum;
use crate::metrics::prelude::*;

/// Conversion rate.
pub const METRIC: Metric = Metric {
    id: "conversion_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "Farris et al., Marketing Metrics, 3rd ed., ch. 9; Google Analytics, session conversion rate",
    value: Formula::First(&[
        Formula::Share(
            &sum(FactKind::Traffic, Role::Conversions, &[Test::Filled(Role::Sessions)]),
            &sum(FactKind::Traffic, Role::Sessions, &[Test::Filled(Role::Conversions)]),
        ),
        OF_ADS,
        OF_EVENTS,
    ]),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "ads", unit: Unit::Percent, value: OF_ADS },
        Variant { id: "events", unit: Unit::Percent, value: OF_EVENTS },
    ],
};

/// Of the clicks on advertisements.
const OF_ADS: Formula = Formula::Share(
    &sum(FactKind::Spend, Role::Conversions, &[Test::Filled(Role::Clicks)]),
    &sum(FactKind::Spend, Role::Clicks, &[Test::Filled(Role::Conversions)]),
);

/// Purchases for each visit.
const OF_EVENTS: Formula = Formula::Share(
    &events(&[Test::Means(Role::Interaction, &[Meaning::Purchase])]),
    &events(&[Test::Means(Role::Interaction, &[Meaning::Visit])]),
);

const fn events(tests: &'static [Test]) -> Formula {
    Formula::Of(Measure::count(FactKind::Events, When::On(Role::Date), tests))
}

#[cfg(test)]
mod tests {
    use super::super::cases::SPEND;
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    #[test]
    fn visits_come_before_clicks() {
        let traffic =
            "date,channel,visits,conversions\n2024-01-01,direct,100,4\n2024-01-31,social,50,\n2024-02-29,direct,0,0\n";
        let files = [SPEND, ("traffic.csv", traffic)];
        check_tables("conversion_rate", &files, Month, &[Some(0.04), None]);
        check_variant("conversion_rate", "ads", &files, Month, &[Some(0.1), Some(0.08)]);
    }

    #[test]
    fn purchases_for_each_visit_where_only_events_are_known() {
        let events = "customer_id,occurred_at,event\nann,2024-01-01 09:00,visit\nann,2024-01-01 09:10,cart\n\
                      ann,2024-01-01 09:20,purchase\n,2024-01-31 09:00,visit\n";
        check_tables("conversion_rate", &[("events.csv", events)], Month, &[Some(0.5)]);
    }
}
