//! Is a difference more than chance? 95 % intervals of the difference between two samples, for each kind of figure.

use super::interval::{Estimate, Z_95, student_95};
use super::quantile::median;

/// The interval of `now` − `then` for two independent estimates, with Welch's degrees of freedom.
///
/// Source: Welch, "The generalization of Student's problem when several different population variances are involved",
/// Biometrika 34, 1947.
pub fn welch(now: Estimate, then: Estimate) -> Option<(f64, f64)> {
    let variance = now.variance + then.variance;
    let squares = now.variance * now.variance / now.df + then.variance * then.variance / then.df;
    let df = if squares > 0.0 { variance * variance / squares } else { now.df.min(then.df) };
    Estimate { value: now.value - then.value, variance, df }.interval()
}

/// The interval of `now` − `then` from the two figures and their own intervals. With Wilson's intervals of two shares it
/// is Newcombe's.
///
/// Sources: Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
/// Medicine 17, 1998, method 10; Zou and Donner, Statistics in Medicine 27, 2008, for any two figures.
pub fn from_intervals(now: f64, of_now: (f64, f64), then: f64, of_then: (f64, f64)) -> (f64, f64) {
    let difference = now - then;
    let below = libm::hypot(now - of_now.0, of_then.1 - then);
    let above = libm::hypot(of_now.1 - now, then - of_then.0);
    (difference - below, difference + above)
}

/// What came in during a period: a count, or a sum.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Flow {
    /// The count or the sum.
    pub value: f64,
    /// Its variance if customers came independently of each other: Σx² over what each of them brought.
    pub variance: f64,
}

impl Flow {
    /// A count of customers who come independently of each other.
    pub fn of_count(count: u64) -> Flow {
        Flow { value: count as f64, variance: count as f64 }
    }
}

/// The logarithm of the ratio of two flows, and its variance if customers came independently of each other.
fn log_ratio((now, then): (Flow, Flow)) -> Option<(f64, f64)> {
    let relative = |flow: Flow| flow.variance / (flow.value * flow.value);
    (now.value > 0.0 && then.value > 0.0).then(|| (libm::log(now.value / then.value), relative(now) + relative(then)))
}

/// The interval of ln(now ÷ then).
///
/// Periods vary more than independent customers make them (weather, promotions), and the series tells how much more:
/// from the steps between `neighbours`, by their mean square and by their median, which a few jumps between seasons do not
/// move, and from how the ratios of `years`, each a period and the same one a year before, vary around their mean, which
/// leaves out the seasons and a steady growth. The narrowest interval counts. `None` where a flow is not above 0, or under
/// five neighbours and three years.
///
/// Source: the variance between periods as DerSimonian and Laird's, Controlled Clinical Trials 7, 1986; neighbours share
/// a period, so that their squares are worth two thirds of their number (von Neumann et al., Annals of Mathematical
/// Statistics 12, 1941), and their median 37 % of that (its efficiency where values are normal).
pub fn flows(
    now: Flow,
    then: Flow,
    neighbours: impl Iterator<Item = (Flow, Flow)>,
    years: impl Iterator<Item = (Flow, Flow)>,
) -> Option<(f64, f64)> {
    const FEWEST_NEIGHBOURS: usize = 5;
    const FEWEST_YEARS: usize = 3;
    /// The median of the square of a standard normal variate.
    const MEDIAN_SQUARE: f64 = 0.454936423119572;
    let (ratio, variance) = log_ratio((now, then))?;
    let half = |excess: f64, df: f64| {
        let quantile = if excess > 0.0 { student_95(df)? } else { Z_95 };
        Some(quantile * (variance + excess.max(0.0)).sqrt())
    };
    let steps: Vec<(f64, f64)> = neighbours.filter_map(log_ratio).collect();
    let ratios: Vec<(f64, f64)> = years.filter_map(log_ratio).collect();
    let mean = |values: &[(f64, f64)], of: fn(&(f64, f64)) -> f64| {
        values.iter().map(of).sum::<f64>() / (values.len() as f64).max(1.0)
    };
    let worth = steps.len() as f64 * 2.0 / 3.0;
    let by_steps = || half(mean(&steps, |(step, usual)| step * step - usual), worth);
    let by_median = || {
        // None is below 0, so their bits are in their order, and whole numbers are sorted by code that there is already.
        let mut squares: Vec<i64> = steps.iter().map(|(step, _)| (step * step).to_bits() as i64).collect();
        squares.sort_unstable();
        let squares: Vec<f64> = squares.into_iter().map(|bits| f64::from_bits(bits as u64)).collect();
        let square = median(squares.as_slice())? / MEDIAN_SQUARE;
        half(square - mean(&steps, |(_, usual)| *usual), (worth * 0.37).max(1.0))
    };
    let by_years = || {
        let centre = mean(&ratios, |(ratio, _)| *ratio);
        let df = ratios.len() as f64 - 1.0;
        let squares: f64 = ratios.iter().map(|(ratio, _)| (ratio - centre) * (ratio - centre)).sum();
        half(squares / df - mean(&ratios, |(_, usual)| *usual), df)
    };
    let halves = [
        (steps.len() >= FEWEST_NEIGHBOURS).then(by_steps).flatten(),
        (steps.len() >= FEWEST_NEIGHBOURS).then(by_median).flatten(),
        (ratios.len() >= FEWEST_YEARS).then(by_years).flatten(),
    ];
    let half = halves.into_iter().flatten().min_by(f64::total_cmp)?;
    Some((ratio - half, ratio + half))
}
