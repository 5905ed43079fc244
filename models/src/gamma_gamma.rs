//! What is a purchase of each customer worth? The gamma-gamma model of spending.
//!
//! What a customer pays differs from purchase to purchase as a gamma distribution of shape p says, and customers differ in
//! its rate as a gamma distribution of shape q and rate v. Source: Fader and Hardie, "The gamma-gamma model of monetary
//! value", note 025, 2013.

use crate::Note;
use crate::fit::{deviations, log_covariance};
use crate::minimise::minimise;
use countinghouse_stats::special::ln_gamma;

/// What a customer has spent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spending {
    /// Purchases, at least 1 for a customer to count.
    pub purchases: u32,
    /// The mean amount of those purchases, above 0 for a customer to count.
    pub mean: f64,
}

impl Spending {
    fn counts(&self) -> bool {
        self.purchases > 0 && self.mean > 0.0
    }
}

/// The model with its parameters, each above 0; `v` is money.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GammaGamma {
    /// How alike a customer's purchases are.
    pub p: f64,
    /// How alike customers are.
    pub q: f64,
    /// The scale of money.
    pub v: f64,
}

impl GammaGamma {
    /// ln of the density of a customer's mean amount (equation 1a of the note); 0 for one who does not count.
    pub fn log_likelihood(&self, spending: &Spending) -> f64 {
        if !spending.counts() {
            return 0.0;
        }
        let GammaGamma { p, q, v } = *self;
        let (x, m) = (f64::from(spending.purchases), spending.mean);
        let px = p * x;
        let share = libm::log(x * m / (x * m + v));
        ln_gamma(px + q) - ln_gamma(px) - ln_gamma(q) + q * libm::log(v / (x * m + v)) + px * share - libm::log(m)
    }

    /// The amount to expect of a purchase of somebody of whom nothing is known; `None` where it is infinite (q ≤ 1).
    pub fn population_mean(&self) -> Option<f64> {
        (self.q > 1.0).then(|| self.p * self.v / (self.q - 1.0))
    }

    /// The amount to expect of a customer's purchases: between what they spent and what all do.
    pub fn expected_average(&self, spending: &Spending) -> Option<f64> {
        if !spending.counts() {
            return self.population_mean();
        }
        let x = f64::from(spending.purchases);
        let below = self.p * x + self.q - 1.0;
        (below > 0.0).then(|| self.p * (self.v + x * spending.mean) / below)
    }
}

/// What was fitted.
pub type Fit = crate::fit::Fit<GammaGamma, 3>;

/// Fits the model to the customers who count. Refuses where there are fewer than three, or all spend the same.
pub fn fit(customers: &[Spending]) -> Result<Fit, Note> {
    const FEWEST: usize = 3;
    let used: Vec<Spending> = customers.iter().copied().filter(Spending::counts).collect();
    if used.len() < FEWEST {
        let message =
            "Fewer than three customers have a purchase with money after their first: there is nothing to learn.";
        return Err(Note::new("too_few_customers", message));
    }
    let scale = used.iter().map(|spending| spending.mean).sum::<f64>() / used.len() as f64;
    if used.iter().all(|spending| spending.mean == used[0].mean) {
        let message = "Every customer spends the same on average: take that amount instead of a model.";
        return Err(Note::new("no_variation", message));
    }
    let scaled: Vec<Spending> = used.iter().map(|of| Spending { mean: of.mean / scale, ..*of }).collect();
    let of = |logs: &[f64]| match logs.iter().map(|log| libm::exp(*log)).collect::<Vec<_>>()[..] {
        [p, q, v] => GammaGamma { p, q, v },
        _ => GammaGamma { p: f64::NAN, q: f64::NAN, v: f64::NAN },
    };
    let lost = |logs: &[f64]| -> f64 {
        let model = of(logs);
        -scaled.iter().map(|spending| model.log_likelihood(spending)).sum::<f64>()
    };
    // Each start has a mean of about 1.
    let starts = [[6.0, 4.0, 0.5], [1.0, 2.0, 1.0], [1.0, 20.0, 19.0], [30.0, 2.0, 0.03]];
    let starts = starts.map(|start| start.map(libm::log).to_vec());
    let found = minimise(lost, &starts)
        .ok_or_else(|| Note::new("no_fit", "The likelihood cannot be computed for these amounts."))?;
    let in_scale = of(&found.at);
    let model = GammaGamma { v: in_scale.v * scale, ..in_scale };
    let log_covariance = log_covariance(lost, &found.at);
    let standard_errors = log_covariance.as_ref().map(|of| {
        let mut errors = [model.p, model.q, model.v];
        errors.iter_mut().zip(deviations(of)).for_each(|(error, deviation)| *error *= deviation);
        errors
    });
    let mut warnings = Vec::new();
    if standard_errors.is_none() {
        let message = "These customers do not tell the parameters apart: others far away fit as well.";
        warnings.push(Note::new("not_identified", message));
    }
    if model.population_mean().is_none() {
        let message = "A few customers spend so much more than the rest that no mean over all can be expected (q ≤ 1).";
        warnings.push(Note::new("infinite_mean", message));
    }
    let log_likelihood = -found.value - scaled.len() as f64 * libm::log(scale);
    Ok(Fit { model, log_likelihood, standard_errors, log_covariance, converged: found.converged, warnings })
}

#[cfg(test)]
mod tests {
    use super::*;
    use countinghouse_stats::random::Random;

    /// The parameters of the note for the CDNOW sample, in dollars.
    const CDNOW: GammaGamma = GammaGamma { p: 6.25, q: 3.74, v: 15.44 };

    fn assert_near(found: f64, expected: f64, relative: f64) {
        assert!((found - expected).abs() <= relative * expected.abs(), "{found} is not {expected}");
    }

    #[test]
    fn averages_lie_between_a_customers_own_and_everybodys() {
        assert_near(CDNOW.population_mean().unwrap(), 35.2189781022, 1e-11);
        let expected = |purchases, mean| CDNOW.expected_average(&Spending { purchases, mean }).unwrap();
        assert_near(expected(2, 22.35), 24.6637139108, 1e-11);
        assert_near(expected(1, 11.77), 18.9168520578, 1e-11);
        assert_near(expected(0, 0.0), 35.2189781022, 1e-11);
        assert_eq!(GammaGamma { q: 0.9, ..CDNOW }.population_mean(), None);
    }

    #[test]
    fn the_density_adds_up_to_one() {
        for purchases in [1, 7] {
            let step = 0.01;
            let sum: f64 = (-800..1600)
                .map(|place| {
                    let mean = libm::exp(f64::from(place) * step);
                    libm::exp(CDNOW.log_likelihood(&Spending { purchases, mean })) * mean * step
                })
                .sum();
            assert_near(sum, 1.0, 1e-6);
        }
    }

    #[test]
    fn fits_find_what_the_amounts_were_drawn_from() {
        // p = 1 and q = 3: sums of exponential variates.
        let mut random = Random::new(11);
        let mut exponential = move || -libm::log(((random.next_u64() >> 11) as f64 + 0.5) / (1u64 << 53) as f64);
        let customers: Vec<Spending> = (0..3000u32)
            .map(|customer| {
                let rate = (exponential() + exponential() + exponential()) / 20.0;
                let purchases = 1 + customer % 6;
                let sum: f64 = (0..purchases).map(|_| exponential() / rate).sum();
                Spending { purchases, mean: sum / f64::from(purchases) }
            })
            .collect();
        let truth = GammaGamma { p: 1.0, q: 3.0, v: 20.0 };
        let known: f64 = customers.iter().map(|customer| truth.log_likelihood(customer)).sum();
        let found = fit(&customers).unwrap();
        assert!(found.converged && found.warnings.is_empty(), "{found:?}");
        // Twice the gain is as χ² of three degrees: 16.3 leaves one in a thousand.
        assert!((0.0..16.3).contains(&(2.0 * (found.log_likelihood - known))), "{found:?} and {known}");
        let errors = found.standard_errors.unwrap();
        for (estimate, truth, error) in
            [(found.model.p, 1.0, errors[0]), (found.model.q, 3.0, errors[1]), (found.model.v, 20.0, errors[2])]
        {
            assert!((estimate - truth).abs() < 4.0 * error, "{estimate} ± {error} is not {truth}");
        }
        let cents: Vec<Spending> = customers.iter().map(|of| Spending { mean: of.mean * 100.0, ..*of }).collect();
        assert_near(fit(&cents).unwrap().model.v, found.model.v * 100.0, 1e-3);
    }

    #[test]
    fn what_tells_nothing_is_refused() {
        let one = Spending { purchases: 2, mean: 10.0 };
        assert_eq!(fit(&[one, one]).unwrap_err().code, "too_few_customers");
        assert_eq!(fit(&[one; 5]).unwrap_err().code, "no_variation");
        let free = Spending { purchases: 2, mean: -1.0 };
        assert_eq!((free.counts(), CDNOW.log_likelihood(&free)), (false, 0.0));
    }
}
