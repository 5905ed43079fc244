//! Did a change help? Each metric before and after a marked day: two lines with errors that may follow from each other.
//!
//! It says what went with the day, never what caused it. Sources: Wagner, Soumerai, Zhang and Ross-Degnan, Journal of
//! Clinical Pharmacy and Therapeutics 27, 2002 (segmented regression); Newey and West, Econometrica 55, 1987 (errors);
//! Bertrand, Duflo and Mullainathan, Quarterly Journal of Economics 119, 2004 (placebo dates).

use super::errors::independent;
use super::{Quantity, Said, holm};
use crate::impact::newey_west;
use crate::linear::least_squares;
use crate::packed::metrics::{Event, Measures, Metrics, RefusedMetric, Series};
use countinghouse_kernels::time::{Day, Period};
use countinghouse_stats::interval::student_95;
use countinghouse_stats::tail::student_two_sided;
use serde::{Deserialize, Serialize};

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {}

/// Every marked day with every metric.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BeforeAfter {
    /// The calendar: `day`, `week`, `month`, `quarter` or `year`.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub period: Period,
    /// The first day first.
    pub events: Vec<OfEvent>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// One day on which something changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MarkedEvent"))]
pub struct OfEvent {
    /// The day, as `YYYY-MM-DD`.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub date: Day,
    /// What it was.
    pub name: String,
    /// Whether the reader marked it; else a table of launches names it.
    pub marked: bool,
    /// Metrics with enough periods on both sides, those that changed most surely first.
    pub metrics: Vec<Changed>,
    /// The others.
    pub refused: Vec<RefusedMetric>,
}

/// A metric before and after.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "BeforeAfterMetric"))]
pub struct Changed {
    /// The metric.
    pub id: String,
    /// `rise`, `fall`, or `unclear`: cannot tell.
    pub verdict: &'static str,
    /// Whether that is good news; `None` where it is unclear or depends.
    pub good: Option<bool>,
    /// Whole periods before.
    pub before: usize,
    /// Whole periods after.
    pub after: usize,
    /// Periods between them that are left out: the change was under way.
    pub left_out: usize,
    /// Whether the periods before follow no straight line: then none foretells what would have come, and nothing is told.
    pub bent: bool,
    /// How seasons are told apart: `levels` of each, `waves` over the year, or `none`.
    pub seasons: &'static str,
    /// The metric that it is compared with; `None` for none.
    pub compared_with: Option<String>,
    /// The step at the day, in the metric's unit.
    pub level: Estimate,
    /// By how much more it grows each period than before; `None` where too few periods tell.
    pub slope: Option<Estimate>,
    /// How far the periods after lie above what the line before foretells, on average: the effect.
    pub effect: Estimate,
    /// The effect by what the line before foretells, as a share; `None` where that is not above 0.
    pub relative: Option<f64>,
    /// The effect over all periods after, of what adds up; in the metric's unit.
    pub total: Option<Estimate>,
    /// The same where it is money.
    pub money: Option<Estimate>,
    /// The chance of such an effect where there is none.
    pub p: Option<f64>,
    /// The same, corrected for the number of metrics looked at (Holm).
    pub p_adjusted: Option<f64>,
    /// The same model at days before, on which nothing happened.
    pub placebo: Placebo,
    /// The smallest effect that would be found four times in five with these data, in the metric's unit.
    pub detectable: f64,
    /// About how many periods more would tell whether there is such an effect; 0 where it is told, `None` where none would
    /// within ten years.
    pub more_periods: Option<u64>,
}

/// A number with its interval of 95 %.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "EstimateWithInterval"))]
pub struct Estimate {
    /// The likeliest.
    pub value: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Days on which nothing happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Placebo {
    /// How many were tried.
    pub dates: usize,
    /// How many of them had an effect at least as sure.
    pub as_large: usize,
}

/// Periods on either side at least.
const FEWEST: usize = 6;
/// From so many periods after on, a change of the slope can be told from a step.
const SLOPE: usize = 8;
/// What an experiment is planned for: 80 % of the normal distribution lie below.
const Z_POWER: f64 = 0.841_621_233_572_914_3;

/// Every metric before and after every marked day. Refuses where no day is marked.
pub fn before_after(metrics: &Metrics, _: &Parameters) -> Result<BeforeAfter, Said> {
    if metrics.events.is_empty() {
        return Err(Said::new("no_events"));
    }
    let events: Vec<OfEvent> = metrics.events.iter().map(|event| of_event(metrics, event)).collect();
    let says = events.iter().map(|event| says(event, metrics.period)).collect();
    Ok(BeforeAfter { period: metrics.period, events, says })
}

fn says(event: &OfEvent, period: Period) -> Said {
    let named = |code: &'static str| {
        Said::new(code).with("event", Quantity::Text(event.name.clone())).with("date", Quantity::Day(event.date))
    };
    if event.metrics.is_empty() {
        return named("before_after_too_short")
            .with("fewest", Quantity::Count(FEWEST as u64))
            .with("period", Quantity::Text(period.id().into()));
    }
    let moved = event.metrics.iter().filter(|of| of.verdict != "unclear").count() as u64;
    let stands = event.metrics.iter().filter(|of| of.verdict != "unclear" && of.p_adjusted.is_some_and(|p| p < 0.05));
    named("before_after")
        .with("metrics", Quantity::Count(event.metrics.len() as u64))
        .with("moved", Quantity::Count(moved))
        .with("sure", Quantity::Count(stands.count() as u64))
}

fn of_event(metrics: &Metrics, event: &Event) -> OfEvent {
    let (mut changed, mut refused) = (Vec::new(), Vec::new());
    for series in &metrics.series {
        let control = event.compare.as_ref().filter(|id| **id != series.id).and_then(|id| metrics.series(id));
        match of_metric(series, event, control) {
            Ok(found) => changed.push(found),
            Err(said) => refused.push(RefusedMetric { id: series.id.clone(), refused: said }),
        }
    }
    let adjusted = holm(&changed.iter().map(|of| of.p.unwrap_or(1.0)).collect::<Vec<_>>());
    changed.iter_mut().zip(adjusted).for_each(|(of, adjusted)| of.p_adjusted = of.p.map(|_| adjusted));
    changed.sort_by(|a, b| a.p.unwrap_or(1.0).total_cmp(&b.p.unwrap_or(1.0)));
    OfEvent { date: event.date, name: event.name.clone(), marked: event.marked, metrics: changed, refused }
}

/// One row of the regression.
#[derive(Clone, Copy)]
struct Row {
    /// The period's number from the first.
    time: usize,
    value: f64,
    control: Option<f64>,
}

/// A metric before and after a day. Refuses where there are fewer than six whole periods on either side.
pub fn of_metric(series: &Series, event: &Event, control: Option<&Series>) -> Result<Changed, Said> {
    if series.to_date {
        return Err(Said::new("counts_all_so_far"));
    }
    let until = event.until.unwrap_or(event.date).max(event.date);
    let is_before = |at: usize| series.points[at].span.end <= event.date;
    // A period that the change cuts is neither before nor after; one that begins with it is after.
    let is_after = |at: usize| {
        let start = series.points[at].span.start;
        if event.until.is_some() { start > until } else { start >= event.date }
    };
    let whole = series.whole();
    let (mut before, mut after, mut left_out) = (Vec::new(), Vec::new(), 0);
    for (offset, value) in whole.values.iter().enumerate() {
        let at = whole.first + offset;
        let control = control.map(|control| control_at(control, series, at));
        let row = Row { time: offset, value: *value, control: control.flatten() };
        if control.is_some() && row.control.is_none() {
            continue;
        }
        match (is_before(at), is_after(at)) {
            (true, _) => before.push(row),
            (_, true) => after.push(row),
            _ => left_out += 1,
        }
    }
    if before.len() < FEWEST || after.len() < FEWEST {
        return Err(Said::new("too_few_around")
            .with("before", Quantity::Count(before.len() as u64))
            .with("after", Quantity::Count(after.len() as u64))
            .with("fewest", Quantity::Count(FEWEST as u64)));
    }
    let season = series.season();
    let fit = fitted(&before, &after, season).ok_or_else(|| Said::new("cannot_fit"))?;
    let placebo = placebo(&before, after.len(), season, fit.t());
    let reach = student_95(fit.degrees).unwrap_or(f64::INFINITY);
    let effect = fit.effect;
    let bent = is_bent(&before);
    let is_clear = effect.0.abs() > reach * effect.1 && placebo.as_large * 10 <= placebo.dates && !bent;
    let verdict = match is_clear {
        true if effect.0 > 0.0 => "rise",
        true => "fall",
        false => "unclear",
    };
    let with_interval =
        |(value, error): (f64, f64)| Estimate { value, low: value - reach * error, high: value + reach * error };
    let times = |estimate: Estimate, by: f64| Estimate {
        value: estimate.value * by,
        low: estimate.low * by,
        high: estimate.high * by,
    };
    let estimate = with_interval(effect);
    let total = series.adds_up.then(|| times(estimate, after.len() as f64));
    let foretold = after.iter().map(|row| row.value).sum::<f64>() / after.len() as f64 - effect.0;
    let p = Some(fit.t()).filter(|t| t.is_finite()).and_then(|t| student_two_sided(t, fit.degrees));
    Ok(Changed {
        id: series.id.clone(),
        verdict,
        good: series.higher_is_better.filter(|_| is_clear).map(|up| up == (effect.0 > 0.0)),
        before: before.len(),
        after: after.len(),
        left_out,
        bent,
        seasons: fit.seasons,
        compared_with: control.map(|control| control.id.clone()),
        level: with_interval(fit.level),
        slope: fit.slope.map(with_interval),
        effect: estimate,
        relative: (foretold > 0.0).then(|| effect.0 / foretold),
        total,
        money: total.filter(|_| series.measures == Measures::Money),
        p,
        p_adjusted: p,
        placebo,
        detectable: (reach + Z_POWER) * effect.1,
        more_periods: more(after.len(), effect, reach, is_clear, series.period),
    })
}

/// The value of the metric that is compared with, in the same period.
fn control_at(control: &Series, series: &Series, at: usize) -> Option<f64> {
    let span = series.points[at].span;
    control.points.iter().find(|point| point.span == span && !point.partial)?.value.filter(|value| value.is_finite())
}

/// How many periods more would make the interval leave 0 out, if the effect stays and errors shrink as with more data.
fn more(after: usize, (value, error): (f64, f64), reach: f64, is_clear: bool, period: Period) -> Option<u64> {
    if is_clear {
        return Some(0);
    }
    const YEARS: f64 = 10.0;
    let ratio = (reach + Z_POWER) * error / value.abs();
    let needed = (after as f64 * ratio * ratio).ceil() - after as f64;
    (needed <= YEARS * period.in_a_year() as f64).then_some(needed.max(1.0) as u64)
}

/// What the lines say: values with their standard errors.
struct Lines {
    level: (f64, f64),
    slope: Option<(f64, f64)>,
    effect: (f64, f64),
    degrees: f64,
    seasons: &'static str,
}

impl Lines {
    fn t(&self) -> f64 {
        self.effect.0 / self.effect.1
    }
}

fn fitted(before: &[Row], after: &[Row], season: usize) -> Option<Lines> {
    let rows: Vec<Row> = before.iter().chain(after).copied().collect();
    let n = rows.len();
    let start = after.first()?.time;
    let with_slope = after.len() >= SLOPE && before.len() >= SLOPE;
    let column = |of: &dyn Fn(&Row) -> f64| rows.iter().map(of).collect::<Vec<f64>>();
    let is_after = |row: &Row| row.time >= start;
    let mut columns = vec![column(&|_| 1.0), column(&|row| row.time as f64), column(&|row| f64::from(is_after(row)))];
    if with_slope {
        columns.push(column(&|row| if is_after(row) { (row.time - start + 1) as f64 } else { 0.0 }));
    }
    if rows.iter().all(|row| row.control.is_some()) {
        columns.push(column(&|row| row.control.unwrap_or(0.0)));
    }
    let seasons = add_seasons(&mut columns, &rows, season);
    let k = columns.len();
    let degrees = n.checked_sub(k).filter(|&degrees| degrees >= 4)? as f64;
    let values = column(&|row| row.value);
    let fit = least_squares(&columns, &values)?;
    let lags = ((4.0 * libm::pow(n as f64 / 100.0, 2.0 / 9.0)) as usize).min(n - 1);
    let covariance = newey_west(&columns, &fit, lags).scaled(n as f64 / degrees);
    // The robust error is too small where few periods tell how errors follow from each other: then the usual one counts,
    // with as few independent periods as there may be.
    let smooth = k - if seasons == "levels" { season - 1 } else { 0 };
    let left = independent(&fit.residuals, smooth, degrees);
    let plain = fit.squares() / degrees * left.variance;
    let error = |weights: &[(usize, f64)]| {
        let form = |of: &dyn Fn(usize, usize) -> f64| -> f64 {
            weights.iter().flat_map(|a| weights.iter().map(move |b| a.1 * b.1 * of(a.0, b.0))).sum()
        };
        let robust = form(&|i, j| covariance.get(i, j));
        let usual = form(&|i, j| plain * fit.inverse.get(i, j));
        robust.max(usual).max(0.0).sqrt()
    };
    let late = after.iter().map(|row| (row.time - start + 1) as f64).sum::<f64>() / after.len() as f64;
    let level = (fit.coefficients[2], error(&[(2, 1.0)]));
    let slope = with_slope.then(|| (fit.coefficients[3], error(&[(3, 1.0)])));
    let effect = match slope {
        Some((slope, _)) => (level.0 + late * slope, error(&[(2, 1.0), (3, late)])),
        None => level,
    };
    Some(Lines { level, slope, effect, degrees: left.degrees, seasons })
}

/// Adds what tells seasons apart, where two of each are there: a level of each where many rows are left, else two waves.
fn add_seasons(columns: &mut Vec<Vec<f64>>, rows: &[Row], season: usize) -> &'static str {
    const SPARE: usize = 12;
    const LONGEST: usize = 12;
    if season < 2 || rows.len() < 2 * season {
        return "none";
    }
    if season <= LONGEST && rows.len() >= columns.len() + season - 1 + SPARE {
        for phase in 1..season {
            columns.push(rows.iter().map(|row| f64::from(row.time % season == phase)).collect());
        }
        return "levels";
    }
    for wave in 1..=2 {
        let angle = |row: &Row| f64::from(wave) * std::f64::consts::TAU * row.time as f64 / season as f64;
        columns.push(rows.iter().map(|row| libm::sin(angle(row))).collect());
        // The second wave of a season of four has no other half.
        if wave * 2 != season as i32 {
            columns.push(rows.iter().map(|row| libm::cos(angle(row))).collect());
        }
    }
    "waves"
}

/// Whether a curve tells the periods before better than a line, by more than chance.
fn is_bent(before: &[Row]) -> bool {
    let column = |power: i32| before.iter().map(|row| (row.time as f64).powi(power)).collect::<Vec<f64>>();
    let values: Vec<f64> = before.iter().map(|row| row.value).collect();
    let Some(fit) = least_squares(&[column(0), column(1), column(2)], &values) else { return false };
    let degrees = before.len() as f64 - 3.0;
    let left = independent(&fit.residuals, 3, degrees);
    let error = (fit.squares() / degrees * left.variance * fit.inverse.get(2, 2)).max(0.0).sqrt();
    student_95(left.degrees).is_some_and(|reach| fit.coefficients[2].abs() > reach * error && error > 0.0)
}

/// The same model at every day before that leaves enough periods on both sides.
fn placebo(before: &[Row], after: usize, season: usize, t: f64) -> Placebo {
    let longest = after.min(before.len() / 2).max(FEWEST);
    let dates = FEWEST..=before.len().saturating_sub(FEWEST);
    let found: Vec<f64> = dates
        .filter_map(|at| {
            let end = (at + longest).min(before.len());
            fitted(before.get(..at)?, before.get(at..end)?, season).map(|lines| lines.t())
        })
        .filter(|of| of.is_finite())
        .collect();
    Placebo { dates: found.len(), as_large: found.iter().filter(|of| of.abs() >= t.abs()).count() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed::metrics::testing::{alone, day, normal, of_values};
    use countinghouse_stats::random::Random;

    fn event(date: Day) -> Event {
        Event { date, until: None, name: "CRM".into(), compare: None, marked: true }
    }

    /// 36 months with errors of which a part goes on, and a step after 20.
    fn simulated(random: &mut Random, step: f64, keeps: f64) -> Vec<f64> {
        let mut error = 0.0;
        let of = |t: usize| {
            error = keeps * error + 5.0 * normal(random);
            100.0 + 0.5 * t as f64 + error + if t >= 20 { step } else { 0.0 }
        };
        (0..36).map(of).collect()
    }

    #[test]
    fn a_planted_effect_is_found_and_none_where_none_is() {
        const TIMES: usize = 100;
        let september = day(2024, 9, 1);
        let mut random = Random::new(7);
        for (keeps, most_wrong, fewest_found) in [(0.0, 5, 95), (0.4, 10, 75)] {
            let mut verdicts = |step: f64| -> Vec<Changed> {
                let of = |_| of_values(Measures::Money, &simulated(&mut random, step, keeps));
                (0..TIMES).map(of).map(|series| of_metric(&series, &event(september), None).unwrap()).collect()
            };
            let covered = |all: &[Changed], step: f64| {
                all.iter().filter(|of| of.effect.low <= step && step <= of.effect.high).count()
            };
            let none = verdicts(0.0);
            let wrong = none.iter().filter(|of| of.verdict != "unclear").count();
            assert!(wrong <= most_wrong && covered(&none, 0.0) >= 90, "{keeps}: {wrong} {}", covered(&none, 0.0));
            let some = verdicts(30.0);
            let found = some.iter().filter(|of| of.verdict == "rise").count();
            assert!(found >= fewest_found && covered(&some, 30.0) >= 90, "{keeps}: {found}");
        }
    }

    #[test]
    fn what_cuts_a_period_is_left_out() {
        let values: Vec<f64> = (0..20).map(|t| if t < 10 { 10.0 } else { 20.0 } + f64::from(t % 3)).collect();
        let series = of_values(Measures::Money, &values);
        let at_once = of_metric(&series, &event(day(2023, 11, 1)), None).unwrap();
        assert_eq!((at_once.before, at_once.after, at_once.left_out, at_once.seasons), (10, 10, 0, "none"));
        assert!((at_once.effect.value - 10.0).abs() < 1.5 && at_once.verdict == "rise", "{at_once:?}");
        assert_eq!((at_once.good, at_once.more_periods), (Some(true), Some(0)));
        assert!((at_once.money.unwrap().value - 10.0 * at_once.effect.value).abs() < 1e-9);
        let cut = of_metric(&series, &event(day(2023, 11, 10)), None).unwrap();
        assert_eq!((cut.before, cut.after, cut.left_out), (10, 9, 1));
        let slow = Event { until: Some(day(2024, 1, 31)), ..event(day(2023, 11, 1)) };
        let slow = of_metric(&series, &slow, None).unwrap();
        assert_eq!((slow.before, slow.after, slow.left_out), (10, 7, 3));
    }

    /// The figures are those of statsmodels 0.15 (OLS) and scipy 1.17, with the errors' autocorrelation as it is taken here.
    #[test]
    fn the_effect_and_its_interval_are_statsmodels() {
        let values = [
            195.19, 195.05, 204.51, 211.52, 218.82, 215.66, 214.68, 216.29, 228.49, 236.81, 256.64, 250.6, 255.25,
            273.6, 268.22, 259.61, 272.5, 269.02, 275.22, 279.07,
        ];
        let found = of_metric(&of_values(Measures::Money, &values), &event(day(2023, 11, 1)), None).unwrap();
        let near = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-6, "{found} is not {expected}");
        near(found.level.value, 19.520_787_88);
        near(found.slope.unwrap().value, -1.471_090_91);
        near(found.effect.value, 11.429_787_878_787_865);
        near(found.effect.low, -18.710714804981436);
        assert_eq!((found.verdict, found.seasons), ("unclear", "none"));
    }

    #[test]
    fn what_the_other_metric_shares_is_no_effect() {
        let mut random = Random::new(3);
        let other: Vec<f64> =
            (0..30).map(|t| 50.0 + if t >= 15 { 20.0 } else { 0.0 } + 3.0 * normal(&mut random)).collect();
        let values: Vec<f64> = other.iter().map(|of| 2.0 * of + normal(&mut random)).collect();
        let series = of_values(Measures::Count, &values);
        let control = Series { id: "orders".into(), ..of_values(Measures::Count, &other) };
        let event = event(day(2024, 4, 1));
        let alone = of_metric(&series, &event, None).unwrap();
        let beside = of_metric(&series, &event, Some(&control)).unwrap();
        assert!(alone.effect.value > 30.0 && beside.effect.value.abs() < 5.0, "{beside:?}");
        assert_eq!((beside.compared_with.as_deref(), beside.money), (Some("orders"), None));
    }

    #[test]
    fn a_curve_that_flattens_by_itself_is_no_effect() {
        let mut random = Random::new(2);
        let values: Vec<f64> =
            (0..30).map(|t| 100.0 * (1.0 - libm::exp(-f64::from(t) / 8.0)) + normal(&mut random)).collect();
        let series = of_values(Measures::Money, &values);
        let found = of_metric(&series, &event(day(2024, 4, 1)), None).unwrap();
        assert!(found.bent && found.verdict == "unclear" && found.effect.value < -20.0, "{found:?}");
        let so_far = Series { to_date: true, ..series };
        assert_eq!(of_metric(&so_far, &event(day(2024, 4, 1)), None).unwrap_err().code, "counts_all_so_far");
    }

    #[test]
    fn too_little_is_refused() {
        let series = of_values(Measures::Money, &[1.0; 12]);
        let said = of_metric(&series, &event(day(2023, 4, 1)), None).unwrap_err();
        assert_eq!(said.code, "too_few_around");
        assert_eq!(before_after(&alone(series.clone()), &Parameters {}).unwrap_err().code, "no_events");
        // All the same before and after: no effect, and no error either.
        let flat = of_metric(&series, &event(day(2023, 7, 1)), None).unwrap();
        assert_eq!((flat.verdict, flat.p), ("unclear", None));
        let marked = Metrics { events: vec![event(day(2023, 7, 1))], ..alone(series) };
        let found = before_after(&marked, &Parameters {}).unwrap();
        assert_eq!((found.events[0].metrics.len(), found.says[0].code), (1, "before_after"));
    }
}
