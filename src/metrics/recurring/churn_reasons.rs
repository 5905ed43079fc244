//! Why customers leave: how many of them leave for the reason that is given most often.

use super::entry;
use crate::metrics::prelude::*;

/// Why customers leave.
pub const METRIC: Metric = Metric {
    id: "churn_reasons",
    unit: Unit::Percent,
    better: Better::Neither,
    level: 2,
    source: "Recurly and ChartMogul, churn reasons, of customers whose last subscription ended",
    value: Formula::Function(Function {
        worked: Some(worked),
        ..Function::new(
            &[
                Need::Table(FactKind::Subscriptions),
                Need::Column(FactKind::Subscriptions, Role::MonthlyAmount),
                Need::Column(FactKind::Subscriptions, Role::CancelReason),
            ],
            Counted::CUSTOMERS,
            |ground, at| Ok(top(ground, at)?.1),
        )
    }),
    judged: Judged::Derived,
    variants: &[],
};

/// The reason that is given most often, of several the first in the alphabet, and its share.
fn top(ground: &Ground, at: usize) -> Result<(String, Figure), Undefined> {
    let none = || Undefined::nothing("no_reasons", "reasons_of_leaving");
    let words = ground.table(FactKind::Subscriptions).and_then(|table| table.words(Role::CancelReason));
    let reasons = entry(ground, at).reasons;
    let (reason, most) = reasons.top(words.ok_or_else(none)?).ok_or_else(none)?;
    let total = reasons.total();
    Ok((reason.to_owned(), Figure::ratio(most as f64, total as f64, total as u64)))
}

fn worked(ground: &Ground, at: usize, write: Writer) -> String {
    let Ok((reason, figure)) = top(ground, at) else { return "–".into() };
    let number = |value: Option<f64>| value.map_or("–".into(), |value| write.number(value, false));
    format!("{reason}: {} ÷ {}", number(figure.numerator), number(figure.denominator))
}

#[cfg(test)]
mod tests {
    use super::super::cases::SUBSCRIPTIONS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn who_changes_the_plan_or_pauses_does_not_leave() {
        // In March ann changed her plan and bob paused; dan never paid.
        check_tables("churn_reasons", &[SUBSCRIPTIONS], Month, &[None, None, None, Some(1.0), Some(1.0)]);
    }

    #[test]
    fn reasons_are_the_same_whatever_their_case() {
        let reasons = "subscription_id,customer_id,start_date,end_date,billing_interval,amount,cancellation_reason\n\
                       1,ann,2024-01-01,2024-02-01,month,30.00,Quality\n2,bob,2024-01-01,2024-02-02,month,10.00,quality\n\
                       3,cid,2024-01-01,2024-02-03,month,10.00,price\n4,dan,2024-01-01,2024-02-04,month,10.00,\n\
                       5,eve,2024-02-28,,month,10.00,\n";
        check_tables("churn_reasons", &[("subscriptions.csv", reasons)], Month, &[None, Some(2.0 / 3.0)]);
    }
}
