//! BG/NBD and MBG/NBD: lost after a purchase. `from_first` says whether after the first one too.

use super::beta_mean::BetaNodes;
use super::{Customer, Terms, decay, softplus};
use countinghouse_stats::gamma::ln_rising;

pub fn terms([r, alpha, a, b]: [f64; 4], from_first: bool, customer: &Customer) -> Terms {
    let Customer { frequency, recency, age } = *customer;
    let x = f64::from(frequency);
    // Purchases that the customer may have been lost after, and was not but perhaps after the last.
    let survived = frequency + u32::from(from_first);
    let stayed = ln_rising(b, survived) - ln_rising(a + b, survived);
    let bought = ln_rising(r, frequency) - r * libm::log1p(age / alpha) - x * libm::log(alpha + age);
    let log_odds_gone = if survived == 0 {
        f64::NEG_INFINITY
    } else {
        let silence = libm::log1p((age - recency) / (alpha + recency));
        libm::log(a) - libm::log(b + f64::from(survived - 1)) + (r + x) * silence
    };
    Terms { log_likelihood: stayed + bought + softplus(log_odds_gone), log_odds_gone }
}

/// The mean over the chance p to be lost at a purchase of (1 − e^(−λpt)) ÷ p, which over the rate λ has the mean
/// (1 − (1 + pt ÷ (α + T))^−(r + x)) ÷ p. The closed form with ₂F₁ is the same and loses its digits near a = 1.
pub fn expected_if_alive([r, alpha, a, b]: [f64; 4], from_first: bool, customer: &Customer, horizon: f64) -> f64 {
    let shape = r + f64::from(customer.frequency);
    let scaled = horizon / (alpha + customer.age);
    let survived = customer.frequency + u32::from(from_first);
    BetaNodes::of(a, b + f64::from(survived))
        .mean(|p| if p > 0.0 { -libm::expm1(-shape * libm::log1p(p * scaled)) / p } else { shape * scaled })
}

pub fn discounted_if_alive([r, alpha, a, b]: [f64; 4], from_first: bool, customer: &Customer, delta: f64) -> f64 {
    let shape = r + f64::from(customer.frequency);
    let scaled = delta * (alpha + customer.age);
    let survived = customer.frequency + u32::from(from_first);
    BetaNodes::of(a, b + f64::from(survived)).mean(|p| {
        // As p goes to 0 the customer stays for ever: shape ÷ (δ (α + T)).
        let c = scaled / p;
        if c.is_finite() { shape / p * decay::discounted(c, shape + 1.0) } else { shape / scaled }
    })
}
