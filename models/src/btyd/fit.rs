//! The parameters under which what customers did is likeliest.

use super::{Customer, Family, Model};
use crate::Note;
use crate::fit::{deviations, log_covariance};
use crate::minimise::minimise;

/// What was fitted.
pub type Fit = crate::fit::Fit<Model, 4>;

/// Fits a family. Refuses where no customer has an age, or nobody came back.
pub fn fit(family: Family, customers: &[Customer]) -> Result<Fit, Note> {
    fit_counted(family, &counted(customers.to_vec()), None)
}

/// The same of different histories, each with how many have it; the search begins at one model where that is known to be near.
pub fn fit_counted(family: Family, histories: &[(Customer, f64)], near: Option<&Model>) -> Result<Fit, Note> {
    let sum = |of: fn(&Customer) -> f64| histories.iter().map(|(customer, count)| count * of(customer)).sum::<f64>();
    let (ages, purchases) = (sum(|customer| customer.age), sum(|customer| f64::from(customer.frequency)));
    if ages <= 0.0 {
        return Err(Note::new("no_time", "No customer has been watched for any time: there is nothing to learn from."));
    }
    if purchases == 0.0 {
        let message =
            "Nobody has bought a second time: nothing tells how often customers come back, or whether they do.";
        return Err(Note::new("no_repeat_purchases", message));
    }
    // Times of about 1, so that the search starts near, whatever the unit.
    let scale = ages / sum(|_| 1.0);
    let histories = Histories::of(histories, scale);
    let lost = |logs: &[f64]| -histories.log_likelihood(family, logs);
    let rate = purchases / ages * scale;
    let starts = match near {
        Some(model) => vec![in_scale(model, scale)],
        None => starts(family, rate),
    };
    let found = minimise(lost, &starts)
        .ok_or_else(|| Note::new("no_fit", "The likelihood cannot be computed for these histories."))?;
    let mut parameters: [f64; 4] = std::array::from_fn(|i| libm::exp(found.at[i]));
    let log_covariance = log_covariance(lost, &found.at);
    for place in times(family) {
        parameters[*place] *= scale;
    }
    let standard_errors = log_covariance.as_ref().map(|of| {
        let mut errors = parameters;
        errors.iter_mut().zip(deviations(of)).for_each(|(error, deviation)| *error *= deviation);
        errors
    });
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
        log_covariance,
        converged: found.converged,
        warnings,
    })
}

/// A model's parameters in a scale of time, in logarithms.
fn in_scale(model: &Model, scale: f64) -> Vec<f64> {
    let mut parameters = model.parameters;
    times(model.family).iter().for_each(|&place| parameters[place] /= scale);
    parameters.map(libm::log).to_vec()
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

/// Different histories, each with how many have it, in order.
pub fn counted(mut customers: Vec<Customer>) -> Vec<(Customer, f64)> {
    customers.sort_by(|a, b| {
        let times = |c: &Customer| (c.frequency, c.recency.to_bits(), c.age.to_bits());
        times(a).cmp(&times(b))
    });
    let mut found: Vec<(Customer, f64)> = Vec::new();
    for customer in customers {
        match found.last_mut() {
            Some((last, count)) if *last == customer => *count += 1.0,
            _ => found.push((customer, 1.0)),
        }
    }
    found
}

/// Different histories in a scale of time, each with how many have it.
struct Histories(Vec<(Customer, f64)>);

impl Histories {
    fn of(counted: &[(Customer, f64)], scale: f64) -> Histories {
        let scaled = |customer: &Customer| Customer {
            recency: customer.recency / scale,
            age: customer.age / scale,
            ..*customer
        };
        Histories(counted.iter().map(|(customer, count)| (scaled(customer), *count)).collect())
    }

    fn log_likelihood(&self, family: Family, logs: &[f64]) -> f64 {
        let parameters = std::array::from_fn(|i| logs.get(i).map_or(1.0, |log| libm::exp(*log)));
        let model = Model { family, parameters };
        self.0.iter().map(|(customer, count)| count * model.log_likelihood(customer)).sum()
    }
}
