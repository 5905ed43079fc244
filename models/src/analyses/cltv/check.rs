//! How well does each model forecast the shop's own last months? They are held back, and forecast from what was known before.

use super::{LEAST_CUSTOMERS, LEAST_MONTHS, fit};
use crate::analyses::past::{MONTH, Past};
use crate::packed::Customers;
use countinghouse_kernels::time::Day;
use serde::Serialize;

/// The months that were held back.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Holdout {
    /// How many months.
    pub months: u32,
    /// The first day that was held back, `YYYY-MM-DD`.
    pub start: String,
    /// The last.
    pub end: String,
    /// Customers who were known before.
    pub customers: u64,
    /// What they brought in those months.
    pub actual: f64,
    /// What is forecast where every customer brings again what she brought in as many months before.
    pub naive: Check,
}

/// How a forecast came out.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CltvCheck"))]
pub struct Check {
    /// What was forecast.
    pub forecast: f64,
    /// Forecast ÷ what came − 1; `None` where nothing came.
    pub error: Option<f64>,
    /// The root of the mean squared error by customer, in money.
    pub by_customer: f64,
    /// The mean absolute error by customer, in money.
    pub absolute_by_customer: f64,
}

impl Check {
    fn of(forecast: &[f64], actual: &[f64]) -> Check {
        let n = actual.len().max(1) as f64;
        let sum = |values: &[f64]| values.iter().sum::<f64>();
        let misses = || forecast.iter().zip(actual).map(|(forecast, actual)| forecast - actual);
        Check {
            forecast: sum(forecast),
            error: (sum(actual) > 0.0).then(|| sum(forecast) / sum(actual) - 1.0),
            by_customer: (misses().map(|miss| miss * miss).sum::<f64>() / n).sqrt(),
            absolute_by_customer: misses().map(f64::abs).sum::<f64>() / n,
        }
    }
}

/// Months held back at most.
const MOST: f64 = 6.0;

/// Months that must be known so that some can be held back: a third of them, and six before.
pub fn least_months() -> f64 {
    LEAST_MONTHS * 1.5
}

/// Holds back the last months, a third of what is known but no more than six; `None` where too little is known for that. The
/// checks are in the order of the models, none where one could not be fitted.
pub fn hold_out(customers: &Customers, past: &Past, seed: u64) -> Option<(Holdout, [Option<Check>; 5])> {
    let known = past.months();
    if known < least_months() {
        return None;
    }
    let months = libm::floor(known / 3.0).min(MOST);
    let days = libm::round(months * MONTH) as i32;
    let before = Past::at(customers, past.cut - days);
    if (before.customers.len() as u64) < LEAST_CUSTOMERS {
        return None;
    }
    let actual = before.revenue_between(customers, before.cut, past.cut);
    let naive = before.revenue_between(customers, before.cut - days, before.cut);
    let (fitted, _) = fit(customers, &before, seed);
    let checks = fitted.map(|model| Some(Check::of(&model.ok()?.forecast(&before, f64::from(days)), &actual)));
    let holdout = Holdout {
        months: months as u32,
        start: Day(before.cut).plus(1).to_string(),
        end: Day(past.cut).to_string(),
        customers: before.customers.len() as u64,
        actual: actual.iter().sum(),
        naive: Check::of(&naive, &actual),
    };
    Some((holdout, checks))
}
