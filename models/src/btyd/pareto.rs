//! Pareto/NBD: lost at any time.
//!
//! The published likelihood is the integral over the time of the loss in closed form, a difference of two ₂F₁ that loses
//! its digits for heavy buyers; here it is integrated, where every term is positive.

use super::{Customer, Terms, softplus};
use countinghouse_stats::gamma::ln_rising;

pub fn terms([r, alpha, s, beta]: [f64; 4], customer: &Customer) -> Terms {
    let Customer { frequency, recency, age } = *customer;
    let shape = r + f64::from(frequency);
    let there = -shape * libm::log(alpha + age) - s * libm::log(beta + age);
    let log_odds_gone = libm::log(s) + log_lost([shape, alpha, s, beta], recency, age) - there;
    let front = ln_rising(r, frequency) + r * libm::log(alpha) + s * libm::log(beta);
    Terms { log_likelihood: front + there + softplus(log_odds_gone), log_odds_gone }
}

/// ∫ of the time in which one who is there from `age` on, and lost at a rate as Gamma(s, `age`), stays within `horizon`.
pub fn expected_time(s: f64, age: f64, horizon: f64) -> f64 {
    let log = libm::log1p(horizon / age);
    let power = (s - 1.0) * log;
    // (1 − e^(−(s − 1) ln)) ÷ (s − 1), which is ln at s = 1.
    age * if power == 0.0 { log } else { -libm::expm1(-power) / power * log }
}

/// ln ∫ (α + τ)^−shape (β + τ)^−(s + 1) dτ from `from` to `to`; −∞ where they are one.
///
/// On w = ln (m + τ) with the smaller m of α and β the integrand changes by at most shape + s + 1 e-folds for each unit, so
/// Gauss and Legendre's rule is exact to all digits on stretches of a few. It has one peak there: where it has fallen off,
/// nothing more comes.
fn log_lost([shape, alpha, s, beta]: [f64; 4], from: f64, to: f64) -> f64 {
    const FOLDS: f64 = 8.0;
    const MOST_STRETCHES: f64 = 20_000.0;
    let least = alpha.min(beta);
    let whole = libm::log1p((to - from) / (least + from));
    if whole.is_nan() || whole <= 0.0 {
        return f64::NEG_INFINITY;
    }
    let log_integrand = |w: f64| {
        let tau = from + (least + from) * libm::expm1(w);
        -shape * libm::log(alpha + tau) - (s + 1.0) * libm::log(beta + tau) + libm::log(least + tau)
    };
    let stretches = (whole * (shape + s + 1.0) / FOLDS).max(whole).min(MOST_STRETCHES).ceil();
    let width = whole / stretches;
    let start = log_integrand(0.0);
    let mut sum = 0.0;
    let mut before = 0.0;
    for stretch in 0..stretches as u32 {
        let middle = (f64::from(stretch) + 0.5) * width;
        let half = width / 2.0;
        let part: f64 = LEGENDRE
            .iter()
            .map(|&(node, weight)| {
                let at = |w: f64| libm::exp(log_integrand(w) - start);
                weight * (at(middle - half * node) + at(middle + half * node))
            })
            .sum();
        sum += half * part;
        if part < before && half * part < sum * 1e-18 {
            break;
        }
        before = part;
    }
    start + libm::log(sum)
}

/// The positive nodes of Gauss and Legendre's rule of 16 points, with their weights. Source: Abramowitz and Stegun 25.4.
#[expect(clippy::excessive_precision, reason = "printed so in the source")]
const LEGENDRE: [(f64, f64); 8] = [
    (0.095012509837637440, 0.189450610455068496),
    (0.281603550779258913, 0.182603415044923589),
    (0.458016777657227386, 0.169156519395002538),
    (0.617876244402643748, 0.149595988816576732),
    (0.755404408355003034, 0.124628971255533872),
    (0.865631202387831744, 0.095158511682492785),
    (0.944575023073232576, 0.062253523938647893),
    (0.989400934991649933, 0.027152459411754095),
];
