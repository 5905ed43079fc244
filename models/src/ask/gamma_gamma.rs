//! `gamma_gamma`: what a purchase of each customer is worth, and what each customer will bring.

use super::options::Options;
use super::purchases::{Fitted, Histories, unit_days};
use super::table::Table;
use super::{Answer, Wrong};
use crate::btyd::{Family, Model};
use crate::gamma_gamma::{GammaGamma, Spending, fit};
use serde_json::{Value, json};

pub const OPTIONS: &str = "at months unit discount calibration-end";

/// Weeks in a month, and days in a week.
const MONTH: f64 = 4.345;
const WEEK: f64 = 7.0;

pub fn answer(table: &Table, options: &Options) -> Answer {
    let histories = Histories::read(table, options)?;
    let money = histories
        .money
        .clone()
        .ok_or_else(|| Wrong::Table("it has no column “monetary_value”, or as a log of orders no “amount”".into()))?;
    let spending: Vec<Spending> = histories
        .customers
        .iter()
        .zip(&money)
        .map(|(customer, &mean)| Spending { purchases: customer.frequency, mean })
        .collect();
    let given = options.at()?;
    let (model, errors, converged, warnings) = match &given {
        Some(given) => {
            let [p, q, v] = given.need_positive(["p", "q", "v"])?;
            (GammaGamma { p, q, v }, None, None, Vec::new())
        }
        None => {
            let fit = fit(&spending)?;
            (fit.model, fit.standard_errors, Some(fit.converged), fit.warnings)
        }
    };
    let months = options.count("months")?;
    let yearly = options.at_least_zero("discount")?.unwrap_or(0.0);
    let purchases = match (&given, months) {
        (_, None) => None,
        (Some(given), _) if given.get("alpha").is_some() => {
            Some(Model { family: Family::BgNbd, parameters: given.need_positive(Family::BgNbd.names())? })
        }
        _ => Some(Fitted::best(Family::BgNbd, &histories.customers)?.model),
    };
    let month = MONTH * WEEK / unit_days(options)?;
    let value = |place: usize| {
        let (model, months, customer) = (purchases.as_ref()?, months?, &histories.customers[place]);
        let mut before = 0.0;
        let mut worth = 0.0;
        for n in 1..=months {
            let expected = model.expected_purchases(customer, n as f64 * month);
            worth += (expected - before) / libm::pow(1.0 + yearly, n as f64 / 12.0);
            before = expected;
        }
        Some(worth)
    };
    let customers: Vec<Value> = (0..spending.len())
        .map(|place| {
            let average = model.expected_average(&spending[place]);
            let clv = average.zip(value(place)).map(|(average, purchases)| average * purchases);
            json!({ "id": histories.ids[place], "expected_average": average, "clv": clv })
        })
        .collect();
    let used: Vec<&Spending> = spending.iter().filter(|of| of.purchases > 0 && of.mean > 0.0).collect();
    let named = |[p, q, v]: [f64; 3]| json!({ "p": p, "q": q, "v": v });
    Ok(json!({
        "parameters": named([model.p, model.q, model.v]),
        "standard_errors": errors.map(named),
        "log_likelihood": spending.iter().map(|of| model.log_likelihood(of)).sum::<f64>(),
        "converged": converged,
        "warnings": warnings,
        "customers_used": used.len(),
        "correlation": crate::association::pearson(
            &used.iter().map(|of| f64::from(of.purchases)).collect::<Vec<_>>(),
            &used.iter().map(|of| of.mean).collect::<Vec<_>>(),
        ),
        "population_mean": model.population_mean(),
        "customers": customers,
    }))
}
