//! CLTV growth: whether new customers become worth more than those of a year before did at the same age.

use crate::metrics::prelude::*;

/// CLTV growth.
pub const METRIC: Metric = Metric {
    id: "cltv_growth",
    unit: Unit::Percent,
    better: Better::Up,
    level: 3,
    source: "cohort comparison: Fader, Hardie & Ross, The Customer-Base Audit, 2022, lens 4",
    value: Formula::Function(
        Function::new(&[Need::Table(FactKind::Orders), Need::Amounts, Need::Customers], Counted::CUSTOMERS, value)
            .to_date(),
    ),
    judged: Judged::Derived,
    variants: &[],
};

/// The customers whose first order lies in a period.
#[derive(Clone, Copy, Default)]
struct Cohort {
    customers: u64,
    /// What they have brought by the end of the newest whole period.
    brought: i128,
    /// What they had brought a year before it.
    brought_by_then: i128,
}

struct Cohorts {
    of: Vec<Cohort>,
    scale: u8,
}

/// The newest whole period.
fn newest(ground: &Ground) -> Option<usize> {
    (0..ground.frame.buckets.len()).rev().find(|&at| !ground.is_partial(at))
}

fn year(ground: &Ground) -> usize {
    ground.frame.period.map_or(usize::MAX, |period| period.in_a_year())
}

impl Derived for Cohorts {
    fn of(ground: &Ground) -> Cohorts {
        let mut cohorts = Cohorts { of: vec![Cohort::default(); ground.frame.buckets.len()], scale: 0 };
        let (Some(orders), Some(newest)) = (ground.facts.orders, newest(ground)) else { return cohorts };
        cohorts.scale = orders.scale;
        let end_of = |at: usize| ground.frame.buckets.get(at).map(|bucket| bucket.span.end);
        let (now, then) = (end_of(newest), newest.checked_sub(year(ground)).and_then(end_of));
        for own in orders.starts.windows(2) {
            let events = || orders.events.range(own[0] as usize..own[1] as usize);
            let first = events().filter(|event| event.is_order).map(|event| event.day).min();
            let place = first.filter(|&day| day <= ground.frame.today).and_then(|day| ground.frame.place(day));
            let Some(cohort) = place.and_then(|at| cohorts.of.get_mut(at)) else { continue };
            cohort.customers += 1;
            for event in events() {
                let amount = i128::from(event.amount);
                cohort.brought += if now.is_some_and(|end| event.day < end) { amount } else { 0 };
                cohort.brought_by_then += if then.is_some_and(|end| event.day < end) { amount } else { 0 };
            }
        }
        cohorts
    }
}

fn value(ground: &Ground, at: usize) -> Computed {
    if ground.is_whole() {
        return Err(Undefined::whole_range());
    }
    let before = at.checked_sub(year(ground)).ok_or_else(Undefined::no_previous)?;
    if ground.is_partial(at) || ground.is_partial(before) {
        return Err(Undefined::unlike_periods());
    }
    let cohorts = ground.derived::<Cohorts>();
    let cohort = |at: usize| cohorts.of.get(at).copied().filter(|cohort| cohort.customers > 0);
    let none = || Undefined::nothing("no_new_customers", "new_customers_a_year_before");
    let (now, then) = cohort(at).zip(cohort(before)).ok_or_else(none)?;
    let worth = |sum: i128, customers: u64| crate::money::to_f64(sum, cohorts.scale) / customers as f64;
    let (value, value_then) = (worth(now.brought, now.customers), worth(then.brought_by_then, then.customers));
    if value_then <= 0.0 {
        return Err(Undefined::nothing_before());
    }
    let figure = Figure::ratio(value, value_then, now.customers.min(then.customers));
    Ok(Figure { value: figure.value - 1.0, ..figure })
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check;

    #[test]
    fn cohorts_are_compared_at_the_same_age() {
        // ann of January 2024 had brought 10 after one month and 40 after two; bob of January 2025 brought 25 in two.
        let rows = [
            "ann 2024-01-01 10.00",
            "ann 2024-02-01 30.00",
            "ann 2024-03-01 99.00",
            "bob 2025-01-05 10.00",
            "bob 2025-02-05 15.00",
            "cid 2025-02-28 10.00",
        ];
        let mut expected = vec![None; 12];
        expected.extend([Some(25.0 / 40.0 - 1.0), None]);
        check("cltv_growth", &rows, &expected);
    }
}
