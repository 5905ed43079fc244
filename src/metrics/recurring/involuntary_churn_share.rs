//! Involuntary churn: how much of the recurring revenue that was lost was lost for a failed payment.

use super::{cents, entry};
use crate::metrics::prelude::*;

/// Involuntary churn.
pub const METRIC: Metric = Metric {
    id: "involuntary_churn_share",
    unit: Unit::Percent,
    better: Better::Down,
    level: 2,
    source: "ChartMogul and Recurly, involuntary churn: MRR that failed payments ended ÷ churned MRR",
    value: Formula::First(&[
        Formula::Ratio(&churned_for_failure(FLAG), &churned(FLAG)),
        Formula::Ratio(&churned_for_failure(REASON), &churned(REASON)),
    ]),
    judged: Judged::Derived,
    variants: &[],
};

const FLAG: &[Need] = &[
    Need::Table(FactKind::Subscriptions),
    Need::Column(FactKind::Subscriptions, Role::MonthlyAmount),
    Need::Column(FactKind::Subscriptions, Role::PaymentFailed),
];

const REASON: &[Need] = &[
    Need::Table(FactKind::Subscriptions),
    Need::Column(FactKind::Subscriptions, Role::MonthlyAmount),
    Need::Column(FactKind::Subscriptions, Role::CancelReason),
];

const fn churned(needs: &'static [Need]) -> Formula {
    lost(needs, |ground, at| Ok(cents(entry(ground, at), |entry| (entry.churned, entry.leaves))))
}

const fn churned_for_failure(needs: &'static [Need]) -> Formula {
    lost(needs, |ground, at| Ok(cents(entry(ground, at), |entry| (entry.failed, entry.leaves))))
}

const fn lost(needs: &'static [Need], value: fn(&Ground, usize) -> Computed) -> Formula {
    let function = Function::new(needs, Counted::CUSTOMERS, value).money();
    Formula::Function(function.or_no("no_churn", "customers_who_left"))
}

#[cfg(test)]
mod tests {
    use super::super::cases::SUBSCRIPTIONS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn a_failed_payment_is_nobodys_decision() {
        let expected = [None, None, Some(0.0), Some(1.0), Some(0.0)];
        check_tables("involuntary_churn_share", &[SUBSCRIPTIONS], Month, &expected);
    }

    #[test]
    fn the_reason_says_it_where_no_flag_does() {
        let reasons = "subscription_id,customer_id,start_date,end_date,billing_interval,amount,cancellation_reason\n\
                       1,ann,2024-01-01,2024-02-01,month,30.00,Zahlung fehlgeschlagen\n2,bob,2024-01-01,2024-02-02,month,10.00,quality\n\
                       3,cid,2024-02-28,,month,10.00,\n";
        check_tables("involuntary_churn_share", &[("subscriptions.csv", reasons)], Month, &[None, Some(0.75)]);
    }
}
