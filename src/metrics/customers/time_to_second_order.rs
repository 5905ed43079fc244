//! Time to the second order: how soon new customers come back.

use super::order_days;
use crate::metrics::prelude::*;
use crate::models::survival::KaplanMeier;

/// Time to the second order. Who has not come back is watched until today.
pub const METRIC: Metric = Metric {
    id: "time_to_second_order",
    unit: Unit::Days,
    better: Better::Down,
    level: 2,
    source: "Kaplan & Meier (1958); Fader & Hardie (2001) on repeat buying",
    value: of_cohort(value),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "within_30", unit: Unit::Percent, value: of_cohort(|ground, at| within(ground, at, 30.0)) },
        Variant { id: "within_60", unit: Unit::Percent, value: of_cohort(|ground, at| within(ground, at, 60.0)) },
        Variant { id: "within_90", unit: Unit::Percent, value: of_cohort(|ground, at| within(ground, at, 90.0)) },
    ],
};

const fn of_cohort(value: fn(&Ground, usize) -> Computed) -> Formula {
    Formula::Function(
        Function::new(&[Need::Table(FactKind::Orders), Need::Customers], Counted::CUSTOMERS, value).to_date(),
    )
}

/// By the period of the first order, the curve of those who have not ordered again, with how many there were.
struct Returns(Vec<(KaplanMeier, u64)>);

impl Derived for Returns {
    fn of(ground: &Ground) -> Returns {
        let mut times: Vec<Vec<(f64, bool)>> = vec![Vec::new(); ground.frame.buckets.len()];
        order_days::each(ground, &mut |days| {
            let Some(&first) = days.first() else { return };
            let second = days.get(1).copied();
            if let Some(times) = ground.frame.place(first).and_then(|at| times.get_mut(at)) {
                let until = second.unwrap_or(ground.frame.today);
                times.push((f64::from(until.0 - first.0), second.is_some()));
            }
        });
        let curve = |times: Vec<(f64, bool)>| (times.len() as u64, KaplanMeier::of(times));
        Returns(times.into_iter().map(curve).map(|(customers, curve)| (curve, customers)).collect())
    }
}

fn curve<T>(ground: &Ground, at: usize, of: impl FnOnce(&KaplanMeier) -> Option<T>) -> Result<(T, u64), Undefined> {
    let returns = ground.derived::<Returns>();
    let (curve, customers) = returns
        .0
        .get(at)
        .filter(|(_, customers)| *customers > 0)
        .ok_or_else(|| Undefined::nothing("no_new_customers", "new_customers"))?;
    let value = of(curve).ok_or_else(|| Undefined::said("not_reached", "watched_too_short"))?;
    Ok((value, *customers))
}

fn value(ground: &Ground, at: usize) -> Computed {
    let (days, customers) = curve(ground, at, KaplanMeier::median)?;
    Ok(Figure::plain(days, customers))
}

/// The share that ordered again within so many days; not known where nobody was watched for that long.
fn within(ground: &Ground, at: usize, days: f64) -> Computed {
    let (share, customers) = curve(ground, at, |curve| {
        let survival = curve.survival_at(days);
        (survival <= 0.0 || curve.longest()? >= days).then_some(1.0 - survival)
    })?;
    Ok(Figure::plain(share, customers))
}

#[cfg(test)]
mod tests {
    use super::METRIC;
    use crate::facts::ViewOptions;
    use crate::metrics::testing::{check, values};
    use crate::time::Period;

    /// ann returns after 10 days and bob after 40; cid was seen for 50 days without a second order.
    const ROWS: [&str; 6] = [
        "ann 2024-01-01 1.00",
        "bob 2024-01-05 1.00",
        "cid 2024-01-10 1.00",
        "ann 2024-01-11 1.00",
        "bob 2024-02-14 1.00",
        "dan 2024-02-29 1.00",
    ];

    #[test]
    fn half_of_the_new_customers_are_back_by_then() {
        check("time_to_second_order", &ROWS, &[Some(40.0), None]);
    }

    #[test]
    fn nothing_is_said_of_days_that_nobody_was_watched() {
        let options = ViewOptions { period: Some(Period::Month), window: 60, ..ViewOptions::default() };
        let variant = |at: usize| values(&METRIC.variants[at].value, &ROWS, options);
        let third = variant(0);
        assert!((third[0].unwrap() - 1.0 / 3.0).abs() < 1e-12 && third[1].is_none(), "{third:?}");
        assert_eq!((variant(1), variant(2)), (vec![None, None], vec![None, None]));
    }
}
