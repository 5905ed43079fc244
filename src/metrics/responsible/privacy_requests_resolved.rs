//! Privacy requests resolved: how many of the requests that came in were dealt with.

use crate::metrics::prelude::*;

const RECEIVED: When = When::On(Role::Date);
const RESOLVED: Test = Test::Filled(Role::ResolvedAt);
const LONG: Test = Test::LongerThan(Role::Date, Role::ResolvedAt, 30);

/// Privacy requests resolved.
pub const METRIC: Metric = Metric {
    id: "privacy_requests_resolved",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "GDPR, article 12 (3): an answer within one month of receipt",
    value: Formula::Share(
        &Formula::Of(Measure::count(FactKind::Requests, RECEIVED, &[RESOLVED])),
        &Formula::Of(Measure::count(FactKind::Requests, RECEIVED, &[])),
    ),
    judged: Judged::Derived,
    variants: &[
        Variant {
            id: "median_days",
            unit: Unit::Days,
            value: Formula::Median(Measure {
                of: FactKind::Requests,
                when: RECEIVED,
                tests: &[RESOLVED],
                take: Take::Days(Role::Date, Role::ResolvedAt),
            }),
        },
        Variant {
            id: "over_30_days",
            unit: Unit::Count,
            value: Formula::Of(Measure::count(FactKind::Requests, RECEIVED, &[LONG])),
        },
    ],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    #[test]
    fn open_requests_wait_until_today() {
        let requests = "request_id,received_at,resolved_at,kind\n\
                        P1,2024-01-01,2024-01-31,erasure\n\
                        P2,2024-01-02,2024-02-02,erasure\n\
                        P3,2024-01-30,,access\n\
                        P4,2024-02-01,2024-02-11,access\n\
                        P5,2024-02-29,,access\n";
        let files = [("requests.csv", requests)];
        let id = "privacy_requests_resolved";
        check_tables(id, &files, Period::Month, &[Some(2.0 / 3.0), Some(0.5)]);
        check_variant(id, "median_days", &files, Period::Month, &[Some(30.5), Some(10.0)]);
        // P2 took 31 days; P3 waits for 30, which is not more than 30.
        check_variant(id, "over_30_days", &files, Period::Month, &[Some(1.0), Some(0.0)]);
    }
}
