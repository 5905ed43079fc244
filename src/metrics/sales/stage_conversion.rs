//! Stage conversion: how many of the deals that reach a stage go on from it, in the stage that holds most of them back.

use super::stages::{Passing, Reached, stages};
use crate::facts::Facts;
use crate::metrics::prelude::*;
use crate::stats::quantile::median;

/// Stage conversion.
pub const METRIC: Metric = Metric {
    id: "stage_conversion",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "HubSpot, deal funnel by day of creation; the bottleneck is the stage with the lowest share",
    value: Formula::Function(Function {
        interval: Some(interval),
        worked: Some(worked),
        ..Function::new(NEEDS, Counted::ROWS, bottleneck)
    }),
    judged: Judged::Derived,
    variants: &[
        Variant {
            id: "passed",
            unit: Unit::Percent,
            value: Formula::Each(Each { needs: NEEDS, names, value: passed, counted: Counted::ROWS }),
        },
        Variant {
            id: "days_in_stage",
            unit: Unit::Days,
            value: Formula::Each(Each { needs: NEEDS, names, value: days_in_stage, counted: Counted::ROWS }),
        },
    ],
};

const NEEDS: &[Need] = &[Need::Table(FactKind::Deals), Need::Column(FactKind::Deals, Role::EnteredStage)];

fn names(facts: &Facts) -> Vec<String> {
    stages(facts).into_iter().map(|stage| stage.name).collect()
}

fn share(reached: &Reached) -> Computed {
    let decided = reached.passed + reached.lost;
    if decided == 0 {
        return Err(Undefined::nothing("no_deals", "decided_in_the_stage"));
    }
    Ok(Figure::ratio(reached.passed as f64, decided as f64, decided))
}

/// The place of the stage with the lowest share, of several the first; `None` where no deal left any.
fn narrowest(periods: &Passing, at: usize) -> Option<usize> {
    let shares =
        periods.0.get(at)?.iter().enumerate().filter_map(|(place, reached)| Some((place, share(reached).ok()?)));
    let lowest = shares.reduce(|lowest, next| if next.1.value < lowest.1.value { next } else { lowest });
    lowest.map(|(place, _)| place)
}

fn bottleneck(ground: &Ground, at: usize) -> Computed {
    passed(ground, at, narrowest(&ground.derived::<Passing>(), at).unwrap_or(0))
}

fn passed(ground: &Ground, at: usize, stage: usize) -> Computed {
    let periods = ground.derived::<Passing>();
    share(periods.0.get(at).and_then(|stages| stages.get(stage)).unwrap_or(&Reached::default()))
}

fn days_in_stage(ground: &Ground, at: usize, stage: usize) -> Computed {
    let periods = ground.derived::<Passing>();
    let days =
        periods.0.get(at).and_then(|stages| stages.get(stage)).map_or(&[][..], |reached| reached.days.as_slice());
    let middle = median(days).ok_or_else(|| Undefined::nothing("no_deals", "deals_past_the_stage"))?;
    Ok(Figure::plain(middle, days.len() as u64))
}

fn interval(ground: &Ground, at: usize) -> Option<Interval> {
    let figure = bottleneck(ground, at).ok()?;
    Interval::of_share(figure.numerator? as u64, figure.denominator? as u64)
}

fn worked(ground: &Ground, at: usize, write: Writer) -> String {
    let stage =
        narrowest(&ground.derived::<Passing>(), at).and_then(|place| names(ground.facts).into_iter().nth(place));
    let figure = bottleneck(ground, at).ok();
    let number = |value: Option<f64>| value.map_or("–".into(), |value| write.number(value, false));
    let (passed, all) = (figure.and_then(|figure| figure.numerator), figure.and_then(|figure| figure.denominator));
    format!("{}: {} ÷ {}", stage.unwrap_or_default(), number(passed), number(all))
}

#[cfg(test)]
mod tests {
    use super::super::cases::DEALS;
    use crate::metrics::testing::{check_parts, check_tables};
    use crate::time::Period::Month;

    #[test]
    fn the_stage_that_holds_most_back_is_the_bottleneck() {
        // January: of five deals that left “qualified” D2 was lost in it; of three that left the proposal D5 was.
        check_tables("stage_conversion", &[DEALS], Month, &[Some(2.0 / 3.0), Some(1.0)]);
        let passed = [("passed.qualified", [Some(0.8), Some(1.0)]), ("passed.proposal", [Some(2.0 / 3.0), Some(1.0)])];
        for (part, expected) in passed {
            check_parts("stage_conversion", part, &[DEALS], Month, &expected);
        }
    }

    #[test]
    fn days_in_a_stage_end_with_the_next_one_or_the_closing() {
        // Qualified: D1 3, D2 19, D3 1, D4 20, D5 8. Proposal: D1 6, D3 2, D5 18; D4 is still in it.
        check_parts("stage_conversion", "days_in_stage.qualified", &[DEALS], Month, &[Some(8.0), Some(5.0)]);
        check_parts("stage_conversion", "days_in_stage.proposal", &[DEALS], Month, &[Some(6.0), Some(14.0)]);
    }
}
