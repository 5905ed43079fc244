//! Revenue growth: revenue against the period before, and against the same period a year earlier.

use crate::facts::{Scope, View};
use crate::metrics::{Better, Counted, Figure, Interval, Measure, Metric, Need, Sample, Undefined, Variant, Writer};
use crate::time::Period;
use crate::unit::Unit;

/// Revenue growth.
pub const METRIC: Metric = Metric {
    id: "revenue_growth",
    name: "Revenue growth",
    plain: "Revenue growth",
    unit: Unit::Percent,
    better: Better::Up,
    level: 1,
    needs: &[Need::Amounts],
    definition: "By how much revenue grew against the period just before. Months differ in length and season: see the year-on-year variant.",
    formula: "revenue ÷ revenue of the period before − 1",
    source: "standard",
    scope: Scope::WithPrevious,
    by_customer: false,
    compute,
    counted: Counted::ORDERS,
    interval: Interval::none,
    sample: Sample::none,
    worked,
    variants: &[Variant {
        id: "year_on_year",
        name: "Year on year",
        definition: "Revenue against the same period a year earlier.",
        unit: Unit::Percent,
        compute: year_on_year,
    }],
};

fn compute(view: &View, at: usize) -> Measure {
    growth(view, at, 1)
}

fn year_on_year(view: &View, at: usize) -> Measure {
    growth(view, at, view.period.map_or(0, Period::in_a_year))
}

/// A day is compared with the same weekday 52 weeks earlier.
fn growth(view: &View, at: usize, periods: usize) -> Measure {
    view.period.ok_or_else(Undefined::whole_range)?;
    let before = at.checked_sub(periods).ok_or_else(Undefined::no_previous)?;
    if view.buckets[at].partial != view.buckets[before].partial {
        return Err(Undefined::new(
            "unlike_periods",
            "one of the two periods is not complete, so they cannot be compared",
            "Wait for the period to end, or choose shorter periods.",
        ));
    }
    let (now, then) = (view.totals[at].revenue, view.totals[before].revenue);
    if then <= 0 {
        return Err(Undefined::new(
            "no_revenue_before",
            "there was no revenue in the period compared with",
            "Choose longer periods.",
        ));
    }
    let figure =
        Figure::ratio(view.major(now), view.major(then), view.totals[at].orders.min(view.totals[before].orders));
    Ok(Figure { value: figure.value - 1.0, ..figure })
}

fn worked(view: &View, at: usize, write: Writer) -> String {
    let revenue = |at: usize| write.money(view.totals.get(at).map_or(0.0, |totals| view.major(totals.revenue)));
    format!("{} ÷ {} − 1", revenue(at), revenue(at.wrapping_sub(1)))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{STORY, check};

    #[test]
    fn growth_is_against_the_month_before() {
        check("revenue_growth", STORY, &[None, Some(20.0 / 60.0 - 1.0), Some(3.25), Some(10.0 / 85.0 - 1.0)]);
    }

    #[test]
    fn partial_months_are_not_compared_with_whole_ones() {
        check("revenue_growth", &["ann 2024-01-01 5", "ann 2024-02-10 5"], &[None, None]);
    }
}
