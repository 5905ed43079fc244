//! Do the models of purchases agree with high-precision integration of their definitions, and with the papers?
//!
//! The figures at given parameters come from mpmath at 60 digits and more; where they are easy, `lifetimes` has the same.

use countinghouse_models::btyd::{Customer, Family, Model, fit};
use countinghouse_stats::random::Random;

/// The papers' parameters for the CDNOW sample, in weeks.
const BG: [f64; 4] = [0.243, 4.414, 0.793, 2.426];
const MBG: [f64; 4] = [0.524838, 6.18299, 0.891356, 1.614];
const PARETO: [f64; 4] = [0.553, 10.578, 0.606, 11.669];

/// Family, parameters, (x, t_x, T), horizon, then ln L, P(alive) and the purchases to expect.
type Case = (Family, [f64; 4], (u32, f64, f64), f64, [f64; 3]);

const CASES: [Case; 20] = [
    (Family::BgNbd, BG, (500, 700.0, 730.0), 52.0, [-685.318797482, 5.49601386029e-07, 1.8944161398e-05]),
    (Family::BgNbd, BG, (500, 300.0, 730.0), 52.0, [-265.626109241, 2.95004894331e-189, 1.01684975211e-187]),
    (Family::BgNbd, BG, (2000, 1400.0, 1400.5), 3000.0, [-1302.76794713, 0.999193134786, 2577.51382582]),
    (Family::BgNbd, BG, (5000, 1400.0, 1401.0), 365.0, [1335.46293992, 0.994460524541, 1175.98503287]),
    (
        Family::BgNbd,
        [0.243, 2669587.2, 0.793, 2.426],
        (2, 18404064.0, 23502528.0),
        23587200.0,
        [-36.0839125148, 0.726578570081, 1.22602817477],
    ),
    (
        Family::BgNbd,
        [0.243, 4.414, 1.0000001, 2.426],
        (3, 20.0, 39.0),
        39.0,
        [-12.1615061851, 0.406306236574, 0.932870261122],
    ),
    (
        Family::BgNbd,
        [0.243, 4.414, 1.0, 2.426],
        (3, 20.0, 39.0),
        39.0,
        [-12.1615061743, 0.406306260696, 0.932870334791],
    ),
    (Family::BgNbd, [0.25, 4.0, 0.3, 0.4], (0, 0.0, 39.0), 39.0, [-0.593726438643, 1.0, 0.189543251961]),
    (Family::BgNbd, [0.25, 4.0, 0.4, 0.6], (0, 0.0, 39.0), 39.0, [-0.593726438643, 1.0, 0.190993647697]),
    (
        Family::BgNbd,
        [0.9, 30.0, 800.0, 9000.0],
        (6, 200.0, 365.0),
        180.0,
        [-30.8282967207, 0.212379598668, 0.579627348995],
    ),
    (Family::BgNbd, BG, (4, 30.0, 39.0), 5000.0, [-15.3132427063, 0.718575551212, 31.5003977488]),
    (Family::BgNbd, BG, (4, 30.0, 39.0), 1e-6, [-15.3132427063, 0.718575551212, 7.02288672679e-08]),
    (Family::MbgNbd, MBG, (0, 0.0, 38.86), 39.0, [-0.539610692077, 0.389716410102, 0.153953708893]),
    (Family::MbgNbd, MBG, (500, 700.0, 730.0), 52.0, [-686.049353497, 5.0882929155e-07, 1.74490751475e-05]),
    (Family::ParetoNbd, PARETO, (500, 300.0, 730.0), 52.0, [-271.72105819, 6.05467588216e-187, 2.08442483712e-185]),
    (Family::ParetoNbd, PARETO, (2000, 1400.0, 1400.5), 30.0, [-1307.17866126, 0.999687704972, 42.2485353755]),
    (
        Family::ParetoNbd,
        [0.553, 10.578, 1.0, 11.669],
        (2, 30.43, 38.86),
        39.0,
        [-10.0420765476, 0.794631294904, 1.18605228228],
    ),
    (
        Family::ParetoNbd,
        [0.553, 2.0, 0.606, 900.0],
        (26, 30.86, 31.0),
        39.0,
        [-33.1541396808, 0.999903530683, 30.988213538],
    ),
    (
        Family::ParetoNbd,
        [0.553, 900.0, 0.606, 2.0],
        (26, 30.86, 31.0),
        39.0,
        [-120.131982519, 0.997421801292, 0.857423226457],
    ),
    (Family::ParetoNbd, PARETO, (7, 38.86, 38.86), 39.0, [-21.8829903014, 1.0, 4.95296118526]),
];

fn customer((frequency, recency, age): (u32, f64, f64)) -> Customer {
    Customer { frequency, recency, age }
}

#[track_caller]
fn assert_near(found: f64, expected: f64, relative: f64, what: &str) {
    assert!((found - expected).abs() <= relative * expected.abs(), "{what}: {found} is not {expected}");
}

#[test]
fn figures_hold_where_closed_forms_break() {
    for (family, parameters, history, horizon, [log_likelihood, p_alive, expected]) in CASES {
        let (model, customer) = (Model { family, parameters }, customer(history));
        let what = format!("{family:?} {parameters:?} {history:?}");
        assert_near(model.log_likelihood(&customer), log_likelihood, 1e-9, &what);
        assert_near(model.p_alive(&customer), p_alive, 1e-8, &what);
        assert_near(model.expected_purchases(&customer, horizon), expected, 1e-8, &what);
    }
}

#[test]
fn the_customer_of_the_paper_buys_1_226_times() {
    let model = Model { family: Family::BgNbd, parameters: BG };
    let found = model.expected_purchases(&customer((2, 30.43, 38.86)), 39.0);
    assert!((found - 1.226).abs() < 5e-4, "{found}");
}

#[test]
fn discounted_purchases_are_the_sum_over_time() {
    for (family, parameters) in [(Family::BgNbd, BG), (Family::MbgNbd, MBG), (Family::ParetoNbd, PARETO)] {
        let (model, customer, delta) = (Model { family, parameters }, customer((2, 30.43, 38.86)), 0.05);
        // By parts: ∫ δ e^(−δt) E(t) dt, here by Simpson's rule up to where nothing is left.
        let (steps, end) = (4000, 800.0);
        let width = end / f64::from(steps);
        let value = |step: i32| {
            let t = f64::from(step) * width;
            delta * (-delta * t).exp() * model.expected_purchases(&customer, t)
        };
        let weight = |step: i32| match step {
            0 => 1.0,
            step if step == steps => 1.0,
            step => f64::from(2 + 2 * (step % 2)),
        };
        let sum: f64 = (0..=steps).map(|step| weight(step) * value(step)).sum::<f64>() * width / 3.0;
        assert_near(model.discounted_purchases(&customer, delta), sum, 1e-6, &format!("{family:?}"));
    }
}

/// Customers as the story of the Pareto/NBD has them, drawn from a seed.
fn drawn(count: usize) -> Vec<Customer> {
    let mut random = Random::new(7);
    let mut uniform = move || ((random.next_u64() >> 11) as f64 + 0.5) / (1u64 << 53) as f64;
    (0..count)
        .map(|_| {
            // Gamma variates of whole shapes are sums of exponential ones: rates with r = 1, losses with s = 2.
            let rate = -uniform().ln() / 10.0;
            let loss = -(uniform() * uniform()).ln() / 60.0;
            let age = 30.0 + 30.0 * uniform();
            let end = (-uniform().ln() / loss).min(age);
            let (mut frequency, mut recency) = (0, 0.0);
            loop {
                let next = recency - uniform().ln() / rate;
                if next > end {
                    break;
                }
                (frequency, recency) = (frequency + 1, next);
            }
            Customer { frequency, recency, age }
        })
        .collect()
}

#[test]
fn fits_find_what_the_customers_were_drawn_from() {
    let customers = drawn(1500);
    let truth = [1.0, 10.0, 2.0, 60.0];
    let at_truth = Model { family: Family::ParetoNbd, parameters: truth };
    let known: f64 = customers.iter().map(|customer| at_truth.log_likelihood(customer)).sum();
    let found = fit(Family::ParetoNbd, &customers).unwrap();
    assert!(found.converged && found.warnings.is_empty() && found.log_likelihood >= known, "{found:?}");
    // Twice the gain is as χ² of four degrees: 18.5 leaves one in a thousand.
    assert!(2.0 * (found.log_likelihood - known) < 18.5, "{} and {known}", found.log_likelihood);
    let errors = found.standard_errors.unwrap();
    for ((estimate, truth), error) in found.model.parameters.iter().zip(truth).zip(errors) {
        assert!((estimate - truth).abs() < 4.0 * error, "{estimate} ± {error} is not {truth}");
    }
    let sum: f64 = customers.iter().map(|customer| found.model.log_likelihood(customer)).sum();
    assert_near(sum, found.log_likelihood, 1e-12, "the sum over customers");
}

#[test]
fn the_unit_of_time_makes_no_difference() {
    let weeks = drawn(400);
    let seconds: Vec<Customer> = weeks
        .iter()
        .map(|customer| Customer { recency: customer.recency * 604800.0, age: customer.age * 604800.0, ..*customer })
        .collect();
    let (a, b) = (fit(Family::BgNbd, &weeks).unwrap(), fit(Family::BgNbd, &seconds).unwrap());
    assert_near(b.model.parameters[1], a.model.parameters[1] * 604800.0, 1e-3, "alpha");
    let purchases: f64 = weeks.iter().map(|customer| f64::from(customer.frequency)).sum();
    assert_near(b.log_likelihood, a.log_likelihood - purchases * 604800f64.ln(), 1e-9, "log-likelihood");
}

#[test]
fn what_tells_nothing_is_refused_or_warned_of() {
    let silent = vec![Customer { frequency: 0, recency: 0.0, age: 20.0 }; 40];
    assert_eq!(fit(Family::BgNbd, &silent).unwrap_err().code, "no_repeat_purchases");
    let new = vec![Customer { frequency: 1, recency: 0.0, age: 0.0 }; 3];
    assert_eq!(fit(Family::ParetoNbd, &new).unwrap_err().code, "no_time");
    assert_eq!(fit(Family::ParetoNbd, &[]).unwrap_err().code, "no_time");
    // Nobody is ever lost: the chance of a loss goes to 0, whatever it differs by.
    let steady: Vec<Customer> = (20u32..60)
        .map(|age| Customer { frequency: age / 4, recency: f64::from(age / 4 * 4), age: f64::from(age) })
        .collect();
    for family in [Family::BgNbd, Family::MbgNbd, Family::ParetoNbd] {
        let found = fit(family, &steady).unwrap();
        assert!(found.standard_errors.is_none() && found.warnings[0].code == "not_identified", "{found:?}");
        for customer in &steady {
            let (alive, expected) = (found.model.p_alive(customer), found.model.expected_purchases(customer, 13.0));
            assert!((0.0..=1.0).contains(&alive) && expected.is_finite() && expected >= 0.0, "{alive}, {expected}");
        }
    }
}
