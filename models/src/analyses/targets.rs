//! Will a goal be reached? Progress towards each target, the pace that it needs, and the chance of reaching it as the
//! forecast has it.

use super::forecast::{Outlook, with_outlook};
use super::{Quantity, Said};
use crate::packed::metrics::{Aim, Metrics, Series, Target};
use countinghouse_kernels::time::{Day, Period};
use countinghouse_stats::tail::student_two_sided;
use serde::{Deserialize, Serialize};

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {}

/// Every target.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Targets {
    /// The calendar: `day`, `week`, `month`, `quarter` or `year`.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub period: Period,
    /// As they were given.
    pub targets: Vec<Progress>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// How far a target is reached.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "TargetProgress"))]
pub struct Progress {
    /// As it was written, or the metric's name.
    pub name: String,
    /// The metric.
    pub metric: String,
    /// Of whom it is; `None` for all.
    pub segment: Option<String>,
    /// The last day on which it may be reached, as `YYYY-MM-DD`.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub due: Day,
    /// `reached`, `missed` (the day is over), `likely` (a chance of 80 % and more), `open`, `unlikely` (20 % and less), or
    /// `cannot_tell`.
    pub state: &'static str,
    /// The value to be reached, in the metric's unit.
    pub target: Option<f64>,
    /// Of which stretch the value is: `period`, or, of what adds up, `quarter` or `year`, whichever the target is nearest to.
    pub reads_as: &'static str,
    /// Where it started.
    pub start: Option<f64>,
    /// Where it is: the newest whole period, or the sum since the quarter or year began.
    pub now: Option<f64>,
    /// How much of the way from start to target is done, 1 for all; `None` where both are the same.
    pub progress: Option<f64>,
    /// Whole periods until the day.
    pub periods_left: u64,
    /// By how much it must move each period from now on, of a quarter or year the value of each; `None` where it is reached
    /// or over.
    pub pace_needed: Option<f64>,
    /// By how much it moved each period so far, of a quarter or year its mean value.
    pub pace: Option<f64>,
    /// What the forecast expects on the day; `None` where there is no forecast.
    pub expected: Option<f64>,
    /// The chance of reaching it, 0 to 1; `None` where there is no forecast.
    pub chance: Option<f64>,
    /// Why something cannot be told; `None` where all is told.
    pub refused: Option<Said>,
}

/// Chances from which on a target is called likely or unlikely.
const LIKELY: f64 = 0.8;

/// Progress towards every target. Refuses where none is set.
pub fn targets(metrics: &Metrics, _: &Parameters) -> Result<Targets, Said> {
    if metrics.targets.is_empty() {
        return Err(Said::new("no_targets"));
    }
    let targets: Vec<Progress> = metrics.targets.iter().map(|target| of_target(target, metrics)).collect();
    let count =
        |states: &[&str]| Quantity::Count(targets.iter().filter(|of| states.contains(&of.state)).count() as u64);
    let says = Said::new("targets")
        .with("targets", Quantity::Count(targets.len() as u64))
        .with("reached", count(&["reached"]))
        .with("likely", count(&["likely"]))
        .with("unlikely", count(&["unlikely", "missed"]));
    Ok(Targets { period: metrics.period, targets, says: vec![says] })
}

fn of_target(target: &Target, metrics: &Metrics) -> Progress {
    let unknown = Progress {
        name: target.name.clone(),
        metric: target.metric.clone(),
        segment: target.segment.clone(),
        due: target.due,
        state: "cannot_tell",
        target: None,
        reads_as: "period",
        start: target.start,
        now: None,
        progress: None,
        periods_left: 0,
        pace_needed: None,
        pace: None,
        expected: None,
        chance: None,
        refused: None,
    };
    if target.segment.is_some() {
        return Progress { refused: Some(Said::new("target_of_segment")), ..unknown };
    }
    let Some(series) = metrics.series(&target.metric) else {
        return Progress { refused: Some(Said::new("target_without_metric")), ..unknown };
    };
    measured(target, series, unknown)
}

/// Which periods a target's value is of, by their numbers: those of the window it sums up, or the one period.
struct Reading {
    reads_as: &'static str,
    /// The first and the last.
    periods: (i32, i32),
}

fn measured(target: &Target, series: &Series, unknown: Progress) -> Progress {
    let whole = series.whole();
    let values = whole.values.as_slice();
    let Some((&newest, place)) = values.last().zip((whole.first + values.len()).checked_sub(1)) else {
        return Progress { refused: Some(Said::new("target_without_metric")), ..unknown };
    };
    let base = target.start.unwrap_or(newest);
    let aim = match target.aim {
        Aim::Value(value) => value,
        Aim::Change(share) => base * (1.0 + share),
        Aim::Step(step) => base + step,
    };
    let number = |day: Day| series.period.index(day);
    let last = number(series.points[place].span.start);
    let first = last + 1 - values.len() as i32;
    let reading = reading(aim, target, series, values);
    let (from, to) = reading.periods;
    let sums = reading.reads_as != "period";
    // What is known of the periods that count.
    let known: Vec<f64> = values
        .iter()
        .enumerate()
        .map(|(offset, value)| (first + offset as i32, *value))
        .filter(|(period, _)| sums && (from..=to).contains(period) || !sums && *period == to.min(last))
        .map(|(_, value)| value)
        .collect();
    let now = if sums { known.iter().sum() } else { known.first().copied().unwrap_or(newest) };
    let start = if sums { Some(0.0) } else { target.start };
    let better = series.higher_is_better.unwrap_or(aim >= now);
    let up = match target.aim {
        Aim::Change(of) | Aim::Step(of) if of != 0.0 => of > 0.0,
        _ if sums => better,
        _ => target.start.filter(|start| *start != aim).map_or(better, |start| aim > start),
    };
    let there = |value: f64| if up { value >= aim } else { value <= aim };
    let left = if sums { to - last.max(from - 1) } else { to - last }.max(0) as u64;
    let steps = (to - last).max(0) as usize;
    let is_over = steps == 0;
    let is_reached = there(now) && (is_over || !sums || up);
    let progress = Progress {
        target: Some(aim),
        reads_as: reading.reads_as,
        start,
        now: Some(now),
        progress: start.map(|start| (now - start) / (aim - start)).filter(|share| share.is_finite()),
        periods_left: left,
        pace_needed: (left > 0 && !there(now)).then(|| (aim - now) / left as f64),
        pace: pace(values, &known, sums),
        ..unknown
    };
    if is_over {
        return Progress { state: if is_reached { "reached" } else { "missed" }, ..progress };
    }
    let outlooks = match with_outlook(series, Some(steps)) {
        Ok((_, outlooks)) => outlooks,
        Err(said) if is_reached => return Progress { state: "reached", refused: Some(said), ..progress },
        Err(said) => return Progress { refused: Some(said), ..progress },
    };
    if outlooks.len() < steps {
        return Progress { refused: Some(Said::new("target_too_far")), ..progress };
    }
    let ahead = if sums { sum(&outlooks[steps - left as usize..], now) } else { outlooks[steps - 1] };
    let chance = ahead.chance(aim, up);
    let state = match chance {
        _ if is_reached => "reached",
        chance if chance >= LIKELY => "likely",
        chance if chance <= 1.0 - LIKELY => "unlikely",
        _ => "open",
    };
    Progress { state, expected: Some(ahead.value), chance: Some(chance), ..progress }
}

/// What a target's value is of. An amount of a year is far from that of a month: the nearer one is meant.
fn reading(aim: f64, target: &Target, series: &Series, values: &[f64]) -> Reading {
    // The last period that is over on the day.
    let to = series.period.index(target.due.plus(1)) - 1;
    let one = Reading { reads_as: "period", periods: (to, to) };
    if !series.adds_up || aim <= 0.0 {
        return one;
    }
    let mut recent = values[values.len().saturating_sub(12)..].to_vec();
    recent.sort_by(f64::total_cmp);
    let usual = recent[recent.len() / 2];
    let in_a_year = series.period.in_a_year() as f64;
    let far = |times: f64| libm::log(aim / (usual * times)).abs();
    let longer = [(Period::QUARTER, "quarter", in_a_year / 4.0), (Period::YEAR, "year", in_a_year)];
    let readings = longer.into_iter().filter(|(.., times)| *times > 1.0);
    let nearest =
        readings.min_by(|a, b| far(a.2).total_cmp(&far(b.2))).filter(|of| usual > 0.0 && far(of.2) < far(1.0));
    nearest.map_or(one, |(period, reads_as, _)| {
        let window = period.span(period.index(target.due));
        // A week that began before counts to the window before.
        let first = series.period.index(window.start);
        let from = first + i32::from(series.period.span(first).start < window.start);
        Reading { reads_as, periods: (from, to) }
    })
}

/// By how much the newest periods moved each, or the mean of those that are summed up.
fn pace(values: &[f64], known: &[f64], sums: bool) -> Option<f64> {
    const NEWEST: usize = 6;
    if sums {
        return (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64);
    }
    let recent = &values[values.len().saturating_sub(NEWEST + 1)..];
    let steps = recent.len().checked_sub(1).filter(|&steps| steps > 0)?;
    Some((recent[steps] - recent[0]) / steps as f64)
}

/// What is known and what comes; errors are taken to go together, which makes the distribution wide rather than narrow.
fn sum(outlooks: &[Outlook], known: f64) -> Outlook {
    Outlook {
        value: known + outlooks.iter().map(|of| of.value).sum::<f64>(),
        deviation: outlooks.iter().map(|of| of.deviation).sum(),
        degrees: outlooks.first().map_or(3.0, |of| of.degrees),
    }
}

impl Outlook {
    /// The chance of a value at least so high, or at most so high.
    fn chance(self, aim: f64, at_least: bool) -> f64 {
        let t = (aim - self.value) / self.deviation;
        let beyond = student_two_sided(t, self.degrees).unwrap_or(1.0) / 2.0;
        let above = if t > 0.0 { beyond } else { 1.0 - beyond };
        if at_least { above } else { 1.0 - above }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed::metrics::Measures;
    use crate::packed::metrics::testing::{alone, day, normal, of_values};
    use countinghouse_stats::random::Random;

    fn target(aim: Aim, due: Day) -> Target {
        Target { name: "more".into(), metric: "revenue".into(), aim, due, start: None, segment: None }
    }

    #[track_caller]
    fn found(measures: Measures, values: &[f64], target: Target) -> Progress {
        let metrics = Metrics { targets: vec![target], ..alone(of_values(measures, values)) };
        targets(&metrics, &Parameters {}).unwrap().targets.remove(0)
    }

    fn level(n: usize) -> Vec<f64> {
        let mut random = Random::new(11);
        (0..n).map(|_| 100.0 + 5.0 * normal(&mut random)).collect()
    }

    #[test]
    fn a_target_of_a_year_is_told_from_one_of_a_month() {
        let values = level(30);
        // 30 months from January 2023 on: six are left of 2025.
        let year = found(Measures::Money, &values, target(Aim::Value(1_000.0), day(2025, 12, 31)));
        assert_eq!((year.reads_as, year.periods_left, year.state), ("year", 6, "likely"));
        assert!((year.now.unwrap() - values[24..].iter().sum::<f64>()).abs() < 1e-9 && year.chance.unwrap() > 0.99);
        assert!((year.pace_needed.unwrap() - (1_000.0 - year.now.unwrap()) / 6.0).abs() < 1e-9);
        let month = found(Measures::Money, &values, target(Aim::Value(140.0), day(2025, 9, 30)));
        assert_eq!((month.reads_as, month.periods_left, month.state), ("period", 3, "unlikely"));
        assert!((month.expected.unwrap() - 100.0).abs() < 6.0 && month.chance.unwrap() < 0.01, "{month:?}");
        // As likely as not: at what is expected.
        let even = found(Measures::Other, &values, target(Aim::Value(month.expected.unwrap()), day(2025, 9, 30)));
        assert!((even.chance.unwrap() - 0.5).abs() < 1e-6, "{even:?}");
    }

    #[test]
    fn what_is_over_is_reached_or_missed() {
        let mut values = level(12);
        values[11] = 120.0;
        let reached = found(Measures::Other, &values, target(Aim::Value(115.0), day(2023, 12, 31)));
        assert_eq!((reached.state, reached.periods_left, reached.pace_needed), ("reached", 0, None));
        let missed = found(Measures::Other, &values, target(Aim::Value(125.0), day(2023, 12, 31)));
        assert_eq!((missed.state, missed.now), ("missed", Some(120.0)));
        let up = Target { start: Some(100.0), ..target(Aim::Change(0.4), day(2024, 3, 31)) };
        let up = found(Measures::Other, &values, up);
        assert_eq!((up.target, up.progress, up.periods_left), (Some(140.0), Some(0.5), 3));
        let down = Target { start: Some(0.2), ..target(Aim::Step(-0.05), day(2023, 12, 31)) };
        let down =
            found(Measures::Share, &[0.2, 0.18, 0.14, 0.16, 0.17, 0.16, 0.15, 0.15, 0.16, 0.15, 0.15, 0.14], down);
        assert_eq!((down.state, down.target.map(|of| (of * 100.0).round())), ("reached", Some(15.0)));
    }

    #[test]
    fn what_cannot_be_told_is_said() {
        let code = |of: Progress| of.refused.unwrap().code;
        let later = target(Aim::Value(200.0), day(2024, 12, 31));
        assert_eq!(code(found(Measures::Other, &[1.0, 2.0], later.clone())), "too_few_periods");
        assert_eq!(code(found(Measures::Other, &[], later.clone())), "target_without_metric");
        let segment = Target { segment: Some("private".into()), ..later.clone() };
        assert_eq!(code(found(Measures::Other, &level(20), segment)), "target_of_segment");
        let far = target(Aim::Value(200.0), day(2031, 12, 31));
        assert_eq!(code(found(Measures::Other, &level(20), far)), "target_too_far");
        assert_eq!(targets(&alone(of_values(Measures::Other, &[])), &Parameters {}).unwrap_err().code, "no_targets");
    }
}
