//! Times and scores that have become worse: a channel, an agent or a touchpoint whose recent values lie off its own past.

use super::Looked;
use crate::stats::tail::normal_two_sided;
use crate::time::{Day, Span};

/// Weeks since the change that are tried.
const LENGTHS: [i32; 11] = [3, 4, 6, 8, 10, 13, 17, 22, 28, 36, 52];
/// Days before it that are held against them.
const PAST: i32 = 364;
/// The least of them.
const LEAST_PAST: i32 = 56;
/// Values on each side, at least.
const FEW: usize = 30;

/// A value of a day.
#[derive(Debug, Clone, Copy)]
pub struct Dated {
    /// The day.
    pub day: i32,
    /// Whose it is; 0 for somebody else each time.
    pub customer: u32,
    /// Higher is worse.
    pub value: f64,
}

/// A change for the worse.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The chance that it is none.
    pub p: f64,
    /// The days since it.
    pub period: Span,
    /// The mean before it.
    pub before: f64,
    /// The mean since.
    pub after: f64,
    /// Values since.
    pub count: usize,
}

/// Looks for a change for the worse by `least` or more in values of one group up to a day; `values` are put in the order of days.
pub fn look(values: &mut [Dated], end: i32, least: f64, looked: &mut Looked) -> Option<Step> {
    values.sort_unstable_by_key(|value| (value.day, value.customer));
    let first = values.first()?.day;
    let mut best: Option<Step> = None;
    for weeks in LENGTHS {
        let split = end - 7 * weeks;
        let Some(step) = step(values, first, split, end) else { continue };
        looked.at(step.p);
        let shift = step.after - step.before;
        // The same weeks a year ago, where they are known.
        let then = self::step(values, first, split - PAST, end - PAST);
        let is_season = then.is_some_and(|then| then.after - then.before > shift / 2.0);
        if shift >= least && !is_season && best.is_none_or(|best| step.p < best.p) {
            best = Some(step);
        }
    }
    let best = best?;
    let start = begin(values, best.period.start.0, end);
    Some(Step { period: Span { start: Day(start), end: Day(end) }, ..best })
}

fn between(values: &[Dated], from: i32, to: i32) -> &[Dated] {
    &values[values.partition_point(|value| value.day < from)..values.partition_point(|value| value.day < to)]
}

fn mean(values: &[Dated]) -> f64 {
    values.iter().map(|value| value.value).sum::<f64>() / (values.len() as f64).max(1.0)
}

/// The values from `split` to `end` beside those before.
fn step(values: &[Dated], first: i32, split: i32, end: i32) -> Option<Step> {
    let past = (split - PAST).max(first);
    let (before, after) = (between(values, past, split), between(values, split, end));
    if split - past < LEAST_PAST || before.len() < FEW || after.len() < FEW {
        return None;
    }
    let (mean_before, mean_after) = (mean(before), mean(after));
    // Weeks differ by more than their values do by themselves: the variance of their means beyond that.
    let (mut excess, mut weeks) = (0.0, 0.0);
    let own: f64 = before.iter().map(|value| (value.value - mean_before) * (value.value - mean_before)).sum::<f64>()
        / (before.len() - 1) as f64;
    for of_week in before.chunk_by(|a, b| (a.day - past) / 7 == (b.day - past) / 7) {
        let off = mean(of_week) - mean_before;
        excess += off * off - own / of_week.len() as f64;
        weeks += 1.0;
    }
    let excess = (excess / f64::max(weeks, 1.0)).max(0.0);
    let since = f64::from(end - split) / 7.0;
    let variance =
        by_customer(before, mean_before) + by_customer(after, mean_after) + excess * (1.0 / weeks + 1.0 / since);
    let shift = mean_after - mean_before;
    let p = if shift > 0.0 { normal_two_sided(shift / variance.max(f64::MIN_POSITIVE).sqrt()) } else { 1.0 };
    let period = Span { start: Day(split), end: Day(end) };
    Some(Step { p, period, before: mean_before, after: mean_after, count: after.len() })
}

/// The variance of a mean whose values come customer by customer.
fn by_customer(values: &[Dated], mean: f64) -> f64 {
    let mut by: Vec<(u32, f64)> = values.iter().map(|value| (value.customer, value.value - mean)).collect();
    by.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let squares = by.chunk_by(|a, b| a.0 == b.0 && a.0 != 0).map(|own| {
        let sum: f64 = own.iter().map(|(_, off)| off).sum();
        sum * sum
    });
    let n = values.len() as f64;
    squares.sum::<f64>() / (n * n) * n / (n - 1.0)
}

/// The day on which a change most likely began: where the two means fit best.
fn begin(values: &[Dated], about: i32, end: i32) -> i32 {
    let values = between(values, about - PAST, end);
    let (mut sums, mut sum) = (vec![0.0], 0.0);
    for value in values {
        sum += value.value;
        sums.push(sum);
    }
    let n = values.len();
    let fit = |place: usize| {
        let (left, right) = (sums[place], sum - sums[place]);
        left * left / place as f64 + right * right / (n - place) as f64
    };
    let edge = FEW.min(n / 4).max(1);
    let places = (edge..n.saturating_sub(edge / 2)).filter(|&place| values[place].day != values[place - 1].day);
    places.max_by(|&a, &b| fit(a).total_cmp(&fit(b))).map_or(about, |place| values[place].day)
}
