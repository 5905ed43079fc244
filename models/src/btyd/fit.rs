//! The parameters under which what customers did is likeliest.

use super::{Customer, Family, Model};
use crate::Note;
use crate::minimise::{curvature, minimise};

/// What was fitted.
pub type Fit = crate::fit::Fit<Model, 4>;

/// Fits a family. Refuses where no customer has an age, or nobody came back.
pub fn fit(family: Family, customers: &[Customer]) -> Result<Fit, Note> {
    let ages: f64 = customers.iter().map(|customer| customer.age).sum();
    let purchases: f64 = customers.iter().map(|customer| f64::from(customer.frequency)).sum();
    if ages <= 0.0 {
        return Err(Note::new("no_time", "No customer has been watched for any time: there is nothing to learn from."));
    }
    if purchases == 0.0 {
        let message =
            "Nobody has bought a second time: nothing tells how often customers come back, or whether they do.";
        return Err(Note::new("no_repeat_purchases", message));
    }
    // Times of about 1, so that the search starts near, whatever the unit.
    let scale = ages / customers.len() as f64;
    let histories = Histories::of(customers, scale);
    let lost = |logs: &[f64]| -histories.log_likelihood(family, logs);
    let rate = purchases / ages * scale;
    let found = minimise(lost, &starts(family, rate))
        .ok_or_else(|| Note::new("no_fit", "The likelihood cannot be computed for these histories."))?;
    let mut parameters: [f64; 4] = std::array::from_fn(|i| libm::exp(found.at[i]));
    let log_deviations = deviations(lost, &found.at);
    for place in times(family) {
        parameters[*place] *= scale;
    }
    let standard_errors = log_deviations.map(|of| std::array::from_fn(|i| of[i] * parameters[i]));
    let mut warnings = Vec::new();
    if standard_errors.is_none() {
        let message = "These customers do not tell the parameters apart: others far away fit as well. \
                       What the model expects of customers may serve; the parameters by themselves say nothing.";
        warnings.push(Note::new("not_identified", message));
    }
    Ok(Fit {
        model: Model { family, parameters },
        log_likelihood: -found.value - purchases * libm::log(scale),
        standard_errors,
        converged: found.converged,
        warnings,
    })
}

/// The parameters that are in the unit of time.
fn times(family: Family) -> &'static [usize] {
    match family {
        Family::BgNbd | Family::MbgNbd => &[1],
        Family::ParetoNbd => &[1, 3],
    }
}

/// Where to begin, in logarithms: rates that differ much or little, few or many who are lost.
fn starts(family: Family, rate: f64) -> Vec<Vec<f64>> {
    let losses = match family {
        Family::BgNbd | Family::MbgNbd => [[0.8, 2.5], [0.5, 20.0]],
        Family::ParetoNbd => [[0.6, 0.5], [0.5, 10.0]],
    };
    let shapes = [0.3, 2.0];
    let start = |shape: f64, [c, d]: [f64; 2]| [shape, shape / rate, c, d].map(libm::log).to_vec();
    shapes.iter().flat_map(|&shape| losses.map(|loss| start(shape, loss))).collect()
}

/// The standard deviations of the parameters' logarithms; `None` where the optimum is flat or lies at the edge.
fn deviations(lost: impl Fn(&[f64]) -> f64, at: &[f64]) -> Option<[f64; 4]> {
    /// A parameter so far from its scale says that the best fit has none.
    const EDGE: f64 = 8.0;
    /// A factor of e³ either way is no estimate.
    const VAGUE: f64 = 3.0;
    if at.iter().any(|log| log.abs() > EDGE) {
        return None;
    }
    let covariance = curvature(lost, at).positive_inverse()?;
    let of = std::array::from_fn(|i| covariance.get(i, i).max(0.0).sqrt());
    of.iter().all(|deviation| *deviation < VAGUE).then_some(of)
}

/// Different histories, each with how many have it.
struct Histories(Vec<(Customer, f64)>);

impl Histories {
    fn of(customers: &[Customer], scale: f64) -> Histories {
        let mut sorted = customers.to_vec();
        sorted.sort_by(|a, b| {
            let times = |c: &Customer| (c.frequency, c.recency.to_bits(), c.age.to_bits());
            times(a).cmp(&times(b))
        });
        let mut found: Vec<(Customer, f64)> = Vec::new();
        for customer in sorted {
            let scaled = Customer { recency: customer.recency / scale, age: customer.age / scale, ..customer };
            match found.last_mut() {
                Some((last, count)) if *last == scaled => *count += 1.0,
                _ => found.push((scaled, 1.0)),
            }
        }
        Histories(found)
    }

    fn log_likelihood(&self, family: Family, logs: &[f64]) -> f64 {
        let parameters = std::array::from_fn(|i| logs.get(i).map_or(1.0, |log| libm::exp(*log)));
        let model = Model { family, parameters };
        self.0.iter().map(|(customer, count)| count * model.log_likelihood(customer)).sum()
    }
}
