//! Trial conversion rate: how many of the trials that ended went on and were paid.

use super::{entry, number};
use crate::metrics::prelude::*;

/// Trial conversion rate.
pub const METRIC: Metric = Metric {
    id: "trial_conversion_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "Stripe, trial conversion rate: converted ÷ (converted + cancelled), by the day on which the trial ended",
    value: Formula::Share(
        &trials(|ground, at| Ok(number(entry(ground, at), |entry| entry.trials_kept))),
        &trials(|ground, at| Ok(number(entry(ground, at), |entry| entry.trials))),
    ),
    judged: Judged::Derived,
    variants: &[Variant {
        id: "running",
        unit: Unit::Count,
        value: trials(|ground, at| Ok(number(entry(ground, at), |entry| entry.trials_running))),
    }],
};

const fn trials(value: fn(&Ground, usize) -> Computed) -> Formula {
    const NEEDS: &[Need] = &[
        Need::Table(FactKind::Subscriptions),
        Need::Column(FactKind::Subscriptions, Role::Date),
        Need::Column(FactKind::Subscriptions, Role::TrialEnd),
    ];
    let function = Function::new(NEEDS, Counted::ROWS, value);
    Formula::Function(function.or_no("no_trials", "ended_trials"))
}

#[cfg(test)]
mod tests {
    use super::super::cases::SUBSCRIPTIONS;
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    #[test]
    fn who_ends_with_the_trial_did_not_go_on() {
        let expected = [None, Some(1.0), Some(0.0), None, None];
        check_tables("trial_conversion_rate", &[SUBSCRIPTIONS], Month, &expected);
        let running = [0.0, 0.0, 0.0, 0.0, 1.0].map(Some);
        check_variant("trial_conversion_rate", "running", &[SUBSCRIPTIONS], Month, &running);
    }
}
