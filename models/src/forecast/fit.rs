//! The parameters and the beginning under which values are likeliest.

use super::state::{Ets, Run, Season, Shape, Trend};
use crate::Note;
use crate::minimise::minimise;

/// A model with what it makes of the values.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// The likeliest.
    pub model: Ets,
    /// What it makes of the values.
    pub run: Run,
    /// Whether the search ended where nothing more was to be gained.
    pub converged: bool,
    /// Akaike's criterion, corrected for few values; `None` where there are too few.
    pub criterion: Option<f64>,
}

/// Fits a shape with seasons of `season` values. Refuses where there are too few values, where all are the same, or where
/// the shape multiplies and a value is not above 0.
pub fn fit(values: &[f64], season: usize, shape: Shape) -> Result<Fit, Note> {
    let seasonal = shape.season != Season::None;
    /// Longer seasons have more beginnings than series have values for.
    const LONGEST_SEASON: usize = 60;
    if seasonal && season < 2 {
        return Err(Note::new("no_season", "A season has at least two values."));
    }
    if seasonal && season > LONGEST_SEASON {
        let message = format!(
            "A season of {season} values is too long for this: take weeks or months, or repeat the last season."
        );
        return Err(Note::new("season_too_long", message));
    }
    if values.iter().all(|value| value.to_bits() == values[0].to_bits()) {
        return Err(Note::new("no_variation", "All values are the same: nothing tells how they change."));
    }
    if shape.multiplies() && values.iter().any(|value| *value <= 0.0) {
        return Err(Note::new(
            "not_positive",
            "A value is not above 0, where errors or seasons would be a share of it.",
        ));
    }
    let space = Space::of(values, season, shape);
    let parameters = space.free() + 1;
    if values.len() <= parameters || seasonal && values.len() < 2 * season {
        let needed = (parameters + 1).max(if seasonal { 2 * season } else { 0 });
        let message = format!("There are {} values where this takes {needed}.", values.len());
        return Err(Note::new("too_few_rows", message));
    }
    // Values of about 1, so that a step in each variable means about as much.
    let scaled: Vec<f64> = values.iter().map(|value| value / space.scale).collect();
    let unscaled = Space { scale: 1.0, ..space.clone() };
    let lost = |at: &[f64]| -unscaled.model(at).run(&scaled).log_likelihood;
    let found = minimise(lost, &unscaled.starts(&scaled))
        .ok_or_else(|| Note::new("no_fit", "The likelihood cannot be computed for these values."))?;
    let model = space.model(&found.at);
    let run = model.run(values);
    let (n, k) = (values.len() as f64, parameters as f64);
    let criterion = (n > k + 1.0).then(|| 2.0 * k - 2.0 * run.log_likelihood + 2.0 * k * (k + 1.0) / (n - k - 1.0));
    Ok(Fit { model, run, converged: found.converged, criterion })
}

/// Fits the shape with the lowest criterion of those that the values allow.
pub fn fit_best(values: &[f64], season: usize) -> Result<Fit, Note> {
    const SHAPES: [&str; 9] = ["ann", "aan", "aadn", "ana", "aaa", "aada", "mnm", "mam", "madm"];
    let shapes = SHAPES.iter().filter_map(|name| Shape::parse(name));
    let shapes = shapes.filter(|shape| season > 1 || shape.season == Season::None);
    let mut refused = None;
    let mut best: Option<(f64, Fit)> = None;
    for shape in shapes {
        match fit(values, season, shape) {
            Ok(found) => {
                let criterion = found.criterion.unwrap_or(f64::INFINITY);
                if best.as_ref().is_none_or(|(least, _)| criterion < *least) {
                    best = Some((criterion, found));
                }
            }
            // The simplest shape's reason.
            Err(note) => refused = refused.or(Some(note)),
        }
    }
    let none = || refused.unwrap_or_else(|| Note::new("no_fit", "No shape fits these values."));
    best.map(|(_, fit)| fit).ok_or_else(none)
}

/// The same with the beginning from a decomposition of the first seasons, so that smoothing alone is searched for: as good
/// for what comes, in a small part of the time.
///
/// Source: Hyndman, Koehler, Ord and Snyder, "Forecasting with Exponential Smoothing", 2008, section 2.6.1.
pub fn fit_quickly(values: &[f64], season: usize, shape: Shape) -> Result<Fit, Note> {
    let season = if shape.season == Season::None { 1 } else { season };
    if values.iter().all(|value| value.to_bits() == values[0].to_bits()) {
        return Err(Note::new("no_variation", "All values are the same: nothing tells how they change."));
    }
    if shape.multiplies() && values.iter().any(|value| *value <= 0.0) {
        return Err(Note::new(
            "not_positive",
            "A value is not above 0, where errors or seasons would be a share of it.",
        ));
    }
    let (level, trend, seasons) = beginning(values, season, shape).ok_or_else(|| {
        Note::new("too_few_rows", format!("There are {} values for a season of {season}.", values.len()))
    })?;
    let begun = Space::of(values, season, shape);
    let model = |at: &[f64]| {
        let mut at = at.iter().copied();
        let mut share = || 1.0 / (1.0 + libm::exp(-at.next().unwrap_or(0.0)));
        let alpha = share();
        let beta = if begun.has_trend() { alpha * share() } else { 0.0 };
        let phi = if begun.is_damped() { PHI.0 + (PHI.1 - PHI.0) * share() } else { 1.0 };
        let gamma = if begun.season > 0 { (1.0 - alpha) * share() } else { 0.0 };
        Ets { shape, alpha, beta, gamma, phi, level, trend, seasons: seasons.clone() }
    };
    let starts = [[-1.0, -3.0, 2.0, -2.0], [1.4, -3.0, 2.0, -3.0]].map(|[alpha, beta, phi, gamma]| {
        let of = [(true, alpha), (begun.has_trend(), beta), (begun.is_damped(), phi), (begun.season > 0, gamma)];
        of.iter().filter(|(there, _)| *there).map(|(_, start)| *start).collect::<Vec<f64>>()
    });
    let found = minimise(|at| -model(at).run(values).log_likelihood, &starts)
        .ok_or_else(|| Note::new("no_fit", "The likelihood cannot be computed for these values."))?;
    let model = model(&found.at);
    let run = model.run(values);
    let (n, k) = (values.len() as f64, (begun.free() + 1) as f64);
    let criterion = (n > k + 1.0).then(|| 2.0 * k - 2.0 * run.log_likelihood + 2.0 * k * (k + 1.0) / (n - k - 1.0));
    Ok(Fit { model, run, converged: found.converged, criterion })
}

/// Level, trend and seasons before the first value; `None` where there are not two seasons.
fn beginning(values: &[f64], season: usize, shape: Shape) -> Option<(f64, f64, Vec<f64>)> {
    const FIRST: usize = 10;
    const CYCLES: usize = 5;
    let multiplies = shape.season == Season::Multiplied;
    let mut seasons = Vec::new();
    if season > 1 {
        let cycles = (values.len() / season).min(CYCLES);
        if cycles < 2 {
            return None;
        }
        let known = &values[..cycles * season];
        // A mean over one season around each value; of an even season half of either end.
        let half = season / 2;
        let middle = |at: usize| {
            let all = known.get(at.checked_sub(half)?..=at + half)?;
            let ends = if season.is_multiple_of(2) { (all[0] + all[season]) / 2.0 } else { 0.0 };
            Some(((all.iter().sum::<f64>() - ends) / season as f64, at))
        };
        let mut sums = vec![(0.0, 0.0); season];
        for (mean, at) in (0..known.len()).filter_map(middle) {
            let of = if multiplies { known[at] / mean } else { known[at] - mean };
            let (sum, count) = &mut sums[at % season];
            *sum += of;
            *count += 1.0;
        }
        seasons.extend(sums.iter().map(|(sum, count)| sum / f64::max(*count, 1.0)));
        let mean = seasons.iter().sum::<f64>() / season as f64;
        seasons.iter_mut().for_each(|of| if multiplies { *of /= mean } else { *of -= mean });
        if seasons.iter().any(|of| !of.is_finite() || multiplies && *of <= 0.0) {
            return None;
        }
    }
    let plain = |(at, value): (usize, &f64)| match seasons.get(at % season) {
        Some(of) if multiplies => value / of,
        Some(of) => value - of,
        None => *value,
    };
    let first: Vec<f64> = values.iter().enumerate().map(plain).take(FIRST.max(season)).collect();
    let n = first.len() as f64;
    let mean = first.iter().sum::<f64>() / n;
    if shape.trend == Trend::None || first.len() < 2 {
        return Some((mean, 0.0, seasons));
    }
    let middle = (n + 1.0) / 2.0;
    let (mut above, mut below) = (0.0, 0.0);
    for (t, value) in (1..).zip(&first) {
        let distance = f64::from(t) - middle;
        above += distance * (value - mean);
        below += distance * distance;
    }
    let slope = above / below;
    Some((mean - slope * middle, slope, seasons))
}

/// How models of a shape are told by free variables: the logits of shares in the usual region (0 < α < 1, β < α,
/// γ < 1 − α, 0.8 < φ < 0.995), then the beginning in units of the scale; the last season makes up for the others.
#[derive(Debug, Clone)]
struct Space {
    shape: Shape,
    season: usize,
    scale: f64,
}

const PHI: (f64, f64) = (0.8, 0.995);

impl Space {
    fn of(values: &[f64], season: usize, shape: Shape) -> Space {
        let square = values.iter().map(|value| value * value).sum::<f64>() / values.len() as f64;
        Space { shape, season: if shape.season == Season::None { 0 } else { season }, scale: square.sqrt() }
    }

    fn has_trend(&self) -> bool {
        self.shape.trend != Trend::None
    }

    fn is_damped(&self) -> bool {
        self.shape.trend == Trend::Damped
    }

    /// How many variables are free.
    fn free(&self) -> usize {
        let trend = if self.has_trend() { 2 } else { 0 };
        // γ and all seasons but the last.
        2 + trend + usize::from(self.is_damped()) + self.season
    }

    fn model(&self, at: &[f64]) -> Ets {
        let mut at = at.iter().copied();
        let mut next = || at.next().unwrap_or(0.0);
        let share = |logit: f64| 1.0 / (1.0 + libm::exp(-logit));
        let alpha = share(next());
        let level = next() * self.scale;
        let (beta, trend) = if self.has_trend() { (alpha * share(next()), next() * self.scale) } else { (0.0, 0.0) };
        let phi = if self.is_damped() { PHI.0 + (PHI.1 - PHI.0) * share(next()) } else { 1.0 };
        let mut seasons = Vec::new();
        let mut gamma = 0.0;
        if self.season > 0 {
            gamma = (1.0 - alpha) * share(next());
            let multiplies = self.shape.season == Season::Multiplied;
            let (neutral, scale) = if multiplies { (1.0, 1.0) } else { (0.0, self.scale) };
            seasons.extend((1..self.season).map(|_| neutral + next() * scale));
            let others: f64 = seasons.iter().sum();
            seasons.push(neutral * self.season as f64 - others);
        }
        Ets { shape: self.shape, alpha, beta, gamma, phi, level, trend, seasons }
    }

    /// Beginnings from the first seasons, with smoothing that is slow or quick.
    fn starts(&self, values: &[f64]) -> Vec<Vec<f64>> {
        const SHARES: [[f64; 3]; 5] =
            [[0.3, 0.05, 0.1], [0.8, 0.02, 0.05], [0.1, 0.02, 0.7], [0.5, 0.3, 0.5], [0.02, 0.5, 0.02]];
        let logit = |share: f64| libm::log(share / (1.0 - share));
        let window = if self.season > 0 { self.season } else { values.len().min(8) };
        let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len().max(1) as f64;
        let first = mean(&values[..window.min(values.len())]);
        let second = mean(values.get(window..(2 * window).min(values.len())).unwrap_or_default());
        let trend = if values.len() > window { (second - first) / window as f64 } else { 0.0 };
        let level = if self.has_trend() { first - trend * (window as f64 + 1.0) / 2.0 } else { first };
        let seasons: Vec<f64> = (1..self.season.max(1))
            .map(|place| {
                let base = if self.has_trend() { level + trend * place as f64 } else { level };
                let value = values[place - 1];
                if self.shape.season == Season::Multiplied { value / base - 1.0 } else { value - base }
            })
            .collect();
        SHARES
            .iter()
            .map(|&[alpha, beta, gamma]| {
                let mut at = vec![logit(alpha), level];
                if self.has_trend() {
                    at.extend([logit(beta), trend]);
                }
                if self.is_damped() {
                    at.push(logit(0.9));
                }
                if self.season > 0 {
                    at.push(logit(gamma));
                    at.extend(&seasons);
                }
                at
            })
            .collect()
    }
}
