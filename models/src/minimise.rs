//! Where is a smooth function of a few variables least?

use crate::linear::Square;

/// A minimum, or where the search for one ended.
#[derive(Debug, Clone, PartialEq)]
pub struct Minimum {
    /// Where.
    pub at: Vec<f64>,
    /// The function there.
    pub value: f64,
    /// Whether no direction leads further down by more than can be told.
    pub converged: bool,
}

/// The variables stay within ± this: a function that falls without end, as likelihoods of too few data do, ends there.
const BOUND: f64 = 12.0;

/// The least of `f` from several starts: variables are logarithms, of parameters that are above 0 and not far from 1, and
/// stay within e^±12. A place where `f` is not a finite number is as good as infinitely high. `None` where no start has
/// a finite value.
pub fn minimise(f: impl Fn(&[f64]) -> f64, starts: &[Vec<f64>]) -> Option<Minimum> {
    let inside = |free: &[f64]| -> Vec<f64> { free.iter().map(|&x| bounded(x)).collect() };
    let bounded_f = |free: &[f64]| finite_or_high(f(&inside(free)));
    let searches = starts.iter().filter(|start| bounded_f(start).is_finite()).map(|start| descend(&bounded_f, start));
    let best = searches.min_by(|a, b| a.value.total_cmp(&b.value))?;
    Some(Minimum { at: inside(&best.at), ..best })
}

/// Nearly x where |x| is small, and within ± the bound everywhere.
fn bounded(x: f64) -> f64 {
    BOUND * libm::tanh(x / BOUND)
}

fn finite_or_high(value: f64) -> f64 {
    if value.is_finite() { value } else { f64::INFINITY }
}

/// The method of Broyden, Fletcher, Goldfarb and Shanno with gradients by central differences.
///
/// Source: Nocedal and Wright, "Numerical Optimization", 2nd edition, algorithm 6.1, with backtracking (algorithm 3.1).
fn descend(f: &impl Fn(&[f64]) -> f64, start: &[f64]) -> Minimum {
    const MOST_STEPS: usize = 500;
    /// What a step promises to gain where the search ends: far below what a likelihood can tell.
    const ENOUGH: f64 = 1e-9;
    /// So many steps that together gain less than `LITTLE` end the search too: it creeps along an edge.
    const PATIENCE: usize = 20;
    const LITTLE: f64 = 1e-6;
    let n = start.len();
    let mut x = start.to_vec();
    let mut value = f(&x);
    let mut slope = gradient(f, &x);
    let mut inverse = Square::identity(n);
    let mut fresh = true;
    let mut long_before = f64::INFINITY;
    for step in 1..=MOST_STEPS {
        if step % PATIENCE == 0 {
            if long_before - value < LITTLE {
                return Minimum { at: x, value, converged: true };
            }
            long_before = value;
        }
        let mut direction: Vec<f64> = inverse.times(&slope).iter().map(|d| -d).collect();
        let mut descent = dot(&slope, &direction);
        if descent.is_nan() || descent >= 0.0 {
            inverse = Square::identity(n);
            direction = slope.iter().map(|s| -s).collect();
            descent = dot(&slope, &direction);
            fresh = true;
        }
        if descent > -ENOUGH {
            return Minimum { at: x, value, converged: true };
        }
        // A step of more than a few e-folds would leave what is known of the function.
        let longest = direction.iter().fold(0.0f64, |most, d| most.max(d.abs()));
        let mut length = if longest > 3.0 { 3.0 / longest } else { 1.0 };
        let step = loop {
            let next: Vec<f64> = x.iter().zip(&direction).map(|(x, d)| x + length * d).collect();
            let there = f(&next);
            if there <= value + 1e-4 * length * descent {
                break Some((next, there));
            }
            length *= 0.5;
            if length < 1e-12 {
                break None;
            }
        };
        let Some((next, there)) = step else {
            if fresh {
                // Not even straight down: what is left to gain is rounding.
                let converged = descent > -1e-3 * (1.0 + value.abs() * 1e-3);
                return Minimum { at: x, value, converged };
            }
            inverse = Square::identity(n);
            fresh = true;
            continue;
        };
        let next_slope = gradient(f, &next);
        let s: Vec<f64> = next.iter().zip(&x).map(|(a, b)| a - b).collect();
        let y: Vec<f64> = next_slope.iter().zip(&slope).map(|(a, b)| a - b).collect();
        let sy = dot(&s, &y);
        if sy > 1e-12 * dot(&y, &y).sqrt() * dot(&s, &s).sqrt() {
            if fresh {
                inverse = Square::identity(n).scaled(sy / dot(&y, &y));
            }
            inverse.update(&s, &y, sy);
            fresh = false;
        }
        (x, value, slope) = (next, there, next_slope);
    }
    Minimum { at: x, value, converged: false }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn gradient(f: &impl Fn(&[f64]) -> f64, at: &[f64]) -> Vec<f64> {
    const STEP: f64 = 1e-5;
    let mut x = at.to_vec();
    (0..at.len())
        .map(|i| {
            let mut beside = |shift: f64| {
                x[i] = at[i] + shift;
                let value = f(&x);
                x[i] = at[i];
                value
            };
            let slope = (beside(STEP) - beside(-STEP)) / (2.0 * STEP);
            if slope.is_finite() { slope } else { 0.0 }
        })
        .collect()
}

/// The matrix of second derivatives at a place, by central differences.
pub fn curvature(f: impl Fn(&[f64]) -> f64, at: &[f64]) -> Square {
    const STEP: f64 = 1e-3;
    let n = at.len();
    let here = f(at);
    let beside = |shifts: &[(usize, f64)]| {
        let mut x = at.to_vec();
        shifts.iter().for_each(|&(i, shift)| x[i] += shift);
        f(&x)
    };
    let mut matrix = Square::identity(n);
    for i in 0..n {
        let second = (beside(&[(i, STEP)]) - 2.0 * here + beside(&[(i, -STEP)])) / (STEP * STEP);
        matrix.set(i, i, second);
        for j in 0..i {
            let both = |a: f64, b: f64| beside(&[(i, a * STEP), (j, b * STEP)]);
            let mixed = (both(1.0, 1.0) - both(1.0, -1.0) - both(-1.0, 1.0) + both(-1.0, -1.0)) / (4.0 * STEP * STEP);
            matrix.set(i, j, mixed);
            matrix.set(j, i, mixed);
        }
    }
    matrix
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_valley_of_rosenbrock_is_walked_to_its_end() {
        let f = |x: &[f64]| (1.0 - x[0]).powi(2) + 100.0 * (x[1] - x[0] * x[0]).powi(2);
        let found = minimise(f, &[vec![-1.2, 1.0]]).unwrap();
        assert!(found.converged && found.value < 1e-7, "{found:?}");
        assert!((found.at[0] - 1.0).abs() < 1e-3 && (found.at[1] - 1.0).abs() < 1e-3, "{found:?}");
    }

    #[test]
    fn the_best_of_two_minima_counts() {
        let f = |x: &[f64]| (x[0] * x[0] - 4.0).powi(2) + x[0];
        let found = minimise(f, &[vec![3.0], vec![-3.0]]).unwrap();
        assert!(found.at[0] < -1.9, "{found:?}");
    }

    #[test]
    fn what_falls_without_end_ends_at_the_bound() {
        let found = minimise(|x: &[f64]| libm::exp(-x[0]), &[vec![0.0]]).unwrap();
        assert!(found.at[0] > 5.0 && found.at[0] <= BOUND, "{found:?}");
        assert!(minimise(|_: &[f64]| f64::NAN, &[vec![0.0]]).is_none());
    }

    #[test]
    fn curvature_is_the_second_derivative() {
        let matrix = curvature(|x: &[f64]| 3.0 * x[0] * x[0] + x[0] * x[1] + libm::exp(x[1]), &[0.5, 0.0]);
        let found = [matrix.get(0, 0), matrix.get(0, 1), matrix.get(1, 0), matrix.get(1, 1)];
        for (found, expected) in found.into_iter().zip([6.0, 1.0, 1.0, 1.0]) {
            assert!((found - expected).abs() < 1e-5, "{found} is not {expected}");
        }
    }
}
