//! How many of those who began still subscribe, and for how long will they? Of renewals period by period.
//!
//! Everybody leaves at each renewal with a chance of their own, which differs as Beta(α, β) says; in the second family it
//! also grows or falls with the time since they began. Sources: Fader and Hardie, "How to project customer retention",
//! Journal of Interactive Marketing 21(1), 2007; Fader, Hardie, Liu, Davin and Steenburgh, "How to project customer
//! retention revisited: the role of duration dependence", Journal of Interactive Marketing 43, 2018.

use crate::Note;
use crate::minimise::minimise;
use countinghouse_stats::special::ln_gamma;

/// The parameters, each above 0. With `c` = 1 it is the shifted beta-geometric, else the beta-discrete-Weibull.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Renewal {
    /// α.
    pub alpha: f64,
    /// β.
    pub beta: f64,
    /// How the chance to leave changes with time: above 1 it grows, below 1 it falls.
    pub c: f64,
}

impl Renewal {
    /// The share that is still there after so many renewals: B(α, β + tᶜ) ÷ B(α, β).
    pub fn survival(&self, renewals: u32) -> f64 {
        libm::exp(self.log_survival(renewals))
    }

    /// The share of those there after one renewal less that renews; `renewals` from 1.
    pub fn retention(&self, renewals: u32) -> f64 {
        match renewals.checked_sub(1) {
            Some(before) => libm::exp(self.log_survival(renewals) - self.log_survival(before)),
            None => 1.0,
        }
    }

    fn log_survival(&self, renewals: u32) -> f64 {
        let Renewal { alpha, beta, c } = *self;
        let time = if c == 1.0 { f64::from(renewals) } else { libm::pow(f64::from(renewals), c) };
        ln_quotient(beta, alpha, time)
    }

    /// Periods to expect of one who begins, the first counting 1 and each later one `discount` less: Σ S(t) ÷ (1 + d)ᵗ.
    /// `None` where it is infinite.
    pub fn lifetime(&self, discount: f64) -> Option<f64> {
        self.discounted_from(0, discount)
    }

    /// Renewals to expect of those who have made 0, 1, … renewals and whose next one is due, that one undiscounted.
    /// `None` where it is infinite.
    pub fn residual_lifetimes(&self, periods: u32, discount: f64) -> Vec<Option<f64>> {
        let Some(last) = periods.checked_sub(1) else { return Vec::new() };
        let reached = self.survival(last);
        let mut after = self.discounted_from(periods, discount).map(|sum| sum / reached).filter(|sum| sum.is_finite());
        let mut lifetimes = vec![after];
        for n in (1..periods).rev() {
            after = after.map(|after| self.retention(n) * (1.0 + after / (1.0 + discount)));
            lifetimes.push(after);
        }
        lifetimes.reverse();
        lifetimes
    }

    /// Σ S(t) ÷ (1 + d)^(t − from) from a time on.
    fn discounted_from(&self, from: u32, discount: f64) -> Option<f64> {
        const MOST: u32 = 2_000_000;
        let factor = 1.0 / (1.0 + discount);
        let (mut sum, mut worth) = (0.0, 1.0);
        for t in from..from.saturating_add(MOST) {
            let term = self.survival(t) * worth;
            sum += term;
            worth *= factor;
            // What follows is less than a geometric series of what is next.
            let rest = if discount > 0.0 { term / discount } else { f64::INFINITY };
            if rest <= sum * f64::EPSILON || term == 0.0 {
                return Some(sum);
            }
            if discount <= 0.0 && t >= from.saturating_add(1000) {
                return self.undiscounted_rest(t.checked_add(1)?).map(|rest| sum + rest);
            }
        }
        None
    }

    /// Σ S(t) from a late time on without a discount: in closed form where c = 1, as S(t) telescopes there.
    fn undiscounted_rest(&self, from: u32) -> Option<f64> {
        if self.c != 1.0 || self.alpha <= 1.0 {
            return None;
        }
        Some(self.survival(from) * (self.alpha + self.beta + f64::from(from) - 1.0) / (self.alpha - 1.0))
    }
}

/// ln (Γ(b + t) Γ(a + b) ÷ (Γ(b) Γ(a + b + t))), where a and b may be so large that the four cancel.
fn ln_quotient(b: f64, a: f64, t: f64) -> f64 {
    const FEW: f64 = 64.0;
    if t == 0.0 {
        return 0.0;
    }
    if t <= FEW && t.fract() == 0.0 {
        return (0..t as u32).map(|i| -libm::log1p(a / (b + f64::from(i)))).sum();
    }
    (ln_gamma(b + t) - ln_gamma(b)) - (ln_gamma(a + b + t) - ln_gamma(a + b))
}

/// What was fitted.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// The likeliest parameters.
    pub model: Renewal,
    /// Σ over those who left and those who stayed.
    pub log_likelihood: f64,
    /// Whether the search ended where nothing more was to be gained.
    pub converged: bool,
    /// What must be known of it.
    pub warnings: Vec<Note>,
}

/// ln of the chance of what happened: `survivors` from period 0 on, fractions allowed, none more than the one before.
pub fn log_likelihood(model: &Renewal, survivors: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (t, pair) in (1..).zip(survivors.windows(2)) {
        let left = pair[0] - pair[1];
        if left > 0.0 {
            // P(T = t) = S(t − 1) − S(t) = S(t − 1) (1 − retention).
            let lost = -libm::expm1(model.log_survival(t) - model.log_survival(t - 1));
            sum += left * (model.log_survival(t - 1) + libm::log(lost));
        }
    }
    let last = u32::try_from(survivors.len().saturating_sub(1)).unwrap_or(u32::MAX);
    match survivors.last() {
        Some(stayed) if *stayed > 0.0 => sum + stayed * model.log_survival(last),
        _ => sum,
    }
}

/// Fits the shifted beta-geometric, or with `changing` the beta-discrete-Weibull. Refuses where fewer periods are known
/// than parameters, or nobody left.
pub fn fit(survivors: &[f64], changing: bool) -> Result<Fit, Note> {
    let needed = if changing { 4 } else { 3 };
    if survivors.len() < needed {
        let message =
            format!("{} periods are known and the model needs {needed}, the first one included.", survivors.len());
        return Err(Note::new("too_few_periods", message));
    }
    if survivors.first() == survivors.last() {
        let message = "Nobody has left: nothing tells how long they stay.";
        return Err(Note::new("nobody_left", message));
    }
    let of = |logs: &[f64]| Renewal {
        alpha: logs.first().map_or(f64::NAN, |log| libm::exp(*log)),
        beta: logs.get(1).map_or(f64::NAN, |log| libm::exp(*log)),
        c: logs.get(2).map_or(1.0, |log| libm::exp(*log)),
    };
    let starts: Vec<Vec<f64>> = [[0.7, 2.0], [1.0, 10.0], [0.5, 0.5], [20.0, 80.0]]
        .iter()
        .map(|start| {
            let logs = start.map(libm::log);
            if changing { [&logs[..], &[0.0]].concat() } else { logs.to_vec() }
        })
        .collect();
    let found = minimise(|logs| -log_likelihood(&of(logs), survivors), &starts)
        .ok_or_else(|| Note::new("no_fit", "The likelihood cannot be computed for these survivors."))?;
    let mut warnings = Vec::new();
    if found.at.iter().any(|log| log.abs() > 8.0) {
        let message = "Everybody seems to leave with the same chance: the parameters by themselves say nothing, their \
                       ratio does.";
        warnings.push(Note::new("not_identified", message));
    }
    Ok(Fit { model: of(&found.at), log_likelihood: -found.value, converged: found.converged, warnings })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Table 1 of the paper: per cent of a thousand that survive, of two segments, and the parameters found there.
    const HIGH_END: [f64; 8] = [1000.0, 869.0, 743.0, 653.0, 593.0, 551.0, 517.0, 491.0];
    const REGULAR: [f64; 8] = [1000.0, 631.0, 468.0, 382.0, 326.0, 289.0, 262.0, 241.0];

    fn assert_near(found: f64, expected: f64, relative: f64) {
        assert!((found - expected).abs() <= relative * expected.abs(), "{found} is not {expected}");
    }

    #[test]
    fn the_segments_of_the_paper_have_its_parameters() {
        for (survivors, alpha, beta, best) in
            [(HIGH_END, 0.668, 3.806, -1611.15814739), (REGULAR, 0.704, 1.182, -1680.26518846)]
        {
            let found = fit(&survivors, false).unwrap();
            assert!(found.converged && found.warnings.is_empty(), "{found:?}");
            assert_near(found.model.alpha, alpha, 2e-3);
            assert_near(found.model.beta, beta, 2e-3);
            assert_near(found.log_likelihood, best, 1e-9);
            // One parameter more fits no worse.
            let changing = fit(&survivors, true).unwrap();
            assert!(changing.log_likelihood >= best - 1e-6 && changing.model.c != 1.0, "{changing:?}");
        }
    }

    #[test]
    fn lifetimes_are_those_of_the_closed_form() {
        let model = Renewal { alpha: 0.668, beta: 3.806, c: 1.0 };
        assert_near(model.survival(12), 0.378040420182, 1e-11);
        assert_near(model.retention(12), 0.956830812977, 1e-11);
        // ₂F₁(1, β; α + β; 1 ÷ 1.1).
        assert_near(model.lifetime(0.1).unwrap(), 5.92259640761, 1e-11);
        let residual = model.residual_lifetimes(5, 0.1);
        for (found, expected) in
            residual.iter().zip([5.41485604837, 5.90175316775, 6.29426061679, 6.62028032319, 6.89705739775])
        {
            assert_near(found.unwrap(), expected, 1e-11);
        }
    }

    #[test]
    fn without_a_discount_the_sum_is_finite_above_one() {
        // Σ S(t) = (α + β − 1) ÷ (α − 1).
        assert_near(Renewal { alpha: 2.5, beta: 3.0, c: 1.0 }.lifetime(0.0).unwrap(), 3.0, 1e-12);
        assert_eq!(Renewal { alpha: 0.9, beta: 3.0, c: 1.0 }.lifetime(0.0), None);
    }

    #[test]
    fn what_tells_nothing_is_refused_or_warned_of() {
        assert_eq!(fit(&[100.0, 90.0], false).unwrap_err().code, "too_few_periods");
        assert_eq!(fit(&[100.0; 5], false).unwrap_err().code, "nobody_left");
        let alike: Vec<f64> = (0..9).map(|t| 1000.0 * libm::pow(0.8, f64::from(t))).collect();
        let found = fit(&alike, false).unwrap();
        assert_eq!(found.warnings[0].code, "not_identified");
        assert_near(found.model.retention(4), 0.8, 1e-3);
        let gone = fit(&[100.0, 40.0, 10.0, 0.0], false).unwrap();
        assert!(gone.log_likelihood.is_finite(), "{gone:?}");
    }
}
