//! What is a customer worth? Five models side by side, each held against the shop's own last months.
//!
//! The value is that of a customer within a horizon from the first order, the first order included; `historical` alone is what
//! customers brought so far. Sources: Gupta et al., "Modeling customer lifetime value", JSR 9(2), 2006; Fader, Hardie and Lee,
//! "RFM and CLV", JMR 42(4), 2005; Fader and Hardie, "The gamma-gamma model of monetary value", note 025, 2013.

mod average;
mod check;
mod cohort;
pub(crate) mod probable;

use self::average::{Average, Averages, Kind};
use self::check::{Check, Holdout, hold_out};
use self::cohort::{CohortWorth, Curve};
use self::probable::{FAMILIES, Probable};
use super::past::{MONTH, Past};
use super::{Quantity, Said};
use crate::packed::Customers;
use serde::{Deserialize, Serialize};

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {
    /// Gross margin, 0 to 1.
    margin: Option<f64>,
    /// What a year's wait costs.
    discount: Option<f64>,
    /// Months to look ahead.
    horizon: Option<u32>,
    /// Of the draws for intervals; 1 where absent.
    seed: Option<u64>,
    /// Whether every customer is answered too.
    customers: bool,
}

/// What customers are worth.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Cltv {
    /// Months from the first order that the value is of.
    pub horizon_months: u32,
    /// The gross margin that values are of, 0 to 1.
    pub margin: f64,
    /// Where it is from: `given`, `orders` (their cost is known) or `none` (values are revenue).
    pub margin_from: &'static str,
    /// What a year's wait costs, for `discounted` and `probabilistic`.
    pub discount: f64,
    /// What it costs to win a customer; `None` where no spend is known.
    pub acquisition_cost: Option<f64>,
    /// Customers with an order.
    pub customers: u64,
    /// Months that are known.
    pub history_months: f64,
    /// What `simple_predictive` and `discounted` multiply.
    pub averages: Averages,
    /// The five models.
    pub models: Vec<Worthy>,
    /// The shop's own last months, held back and forecast; `None` where too little is known for that.
    pub holdout: Option<Holdout>,
    /// The model for these data; `None` where none was better than the naive forecast, or nothing could be held back.
    pub recommended: Option<&'static str>,
    /// How the probabilistic model fits; `None` where it does not.
    pub probability: Option<Probability>,
    /// By the quarter of the first order, as the cohort model sees it; in revenue.
    pub cohorts: Vec<CohortWorth>,
    /// Every customer, in the order of `customerNames`; empty where they were not asked for.
    pub each: Vec<Each>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// What one model says.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CltvModel"))]
pub struct Worthy {
    /// `historical`, `simple_predictive`, `discounted`, `cohort` or `probabilistic`.
    pub id: &'static str,
    /// What a customer is worth; `None` where the model cannot be trusted.
    pub value: Option<f64>,
    /// Its 95 % interval; `None` where it has none.
    pub interval: Option<Interval>,
    /// The value less what it cost to win the customer; `None` where no spend is known.
    pub net: Option<f64>,
    /// The value ÷ that cost.
    pub to_acquisition_cost: Option<f64>,
    /// What all present customers will bring within the horizon from today on, at the margin, undiscounted.
    pub present_customers: Option<f64>,
    /// The value after each month from the first on; empty for `historical`, and where there is none.
    pub curve: Vec<f64>,
    /// How it did on the months that were held back; `None` where it could not be tried.
    pub check: Option<Check>,
    /// What it supposes.
    pub assumes: Said,
    /// Why it cannot be trusted; `None` where it can.
    pub refused: Option<Said>,
}

/// What a value may as well be.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CltvInterval"))]
pub struct Interval {
    /// The low end.
    pub low: f64,
    /// The high end.
    pub high: f64,
}

/// How the probabilistic model fits.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Probability {
    /// The likeliest story of purchases: `bg_nbd` or `mbg_nbd`.
    pub family: &'static str,
    /// Its parameters by name, in days.
    pub parameters: Vec<Parameter>,
    /// ln of the likelihood of each story on the same histories.
    pub families: Vec<Likelihood>,
    /// Those of the gamma-gamma model of spending; empty where the mean of all serves instead.
    pub spending: Vec<Parameter>,
    /// How spending goes with frequency, −1 to 1: the model supposes that it does not.
    pub correlation: Option<f64>,
    /// Customers who are still there, as the chances add up.
    pub customers_alive: f64,
}

/// A parameter.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ModelParameter"))]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// Its likeliest value.
    pub value: f64,
    /// Its standard error; `None` where the data do not pin it down.
    pub error: Option<f64>,
}

/// How likely a story is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FamilyLikelihood"))]
pub struct Likelihood {
    /// `bg_nbd` or `mbg_nbd`.
    pub family: &'static str,
    /// ln of its likelihood; `None` where it does not fit.
    pub log_likelihood: Option<f64>,
}

/// What one customer will do, as the probabilistic model has it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CustomerWorth"))]
pub struct Each {
    /// The chance that she is one still, 0 to 1.
    pub p_alive: f64,
    /// Purchases to expect within the horizon.
    pub expected_purchases: f64,
    /// What they come to, at the margin.
    pub expected_value: f64,
}

/// What values are of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Terms {
    margin: f64,
    discount: f64,
    horizon: u32,
}

impl Terms {
    fn months(&self) -> f64 {
        f64::from(self.horizon)
    }

    /// What money is worth that comes after so many months.
    fn worth(&self, months: f64) -> f64 {
        libm::pow(1.0 + self.discount, -months / 12.0)
    }
}

/// A model that was fitted.
pub(crate) trait Worth {
    /// The value within the horizon.
    fn value(&self, terms: &Terms) -> f64;
    /// The value after each month.
    fn curve(&self, terms: &Terms) -> Vec<f64>;
    /// The 95 % interval of the value.
    fn interval(&self, terms: &Terms) -> Option<(f64, f64)>;
    /// The revenue that each known customer will bring in so many days.
    fn forecast(&self, past: &Past, days: f64) -> Vec<f64>;
}

/// The models in their order.
pub(crate) const MODELS: [&str; 5] = ["historical", "simple_predictive", "discounted", "cohort", "probabilistic"];

/// Months that must be known, customers and customers who came back, before a model is tried.
const LEAST_MONTHS: f64 = 6.0;
const COHORT_MONTHS: f64 = 12.0;
const LEAST_CUSTOMERS: u64 = 30;
const LEAST_REPEATING: u64 = 30;

type Fitted = Result<Box<dyn Worth>, Said>;

/// The five models, fitted on what was known, or why one cannot be.
fn fit(customers: &Customers, past: &Past, seed: u64) -> ([Fitted; 5], Option<Probable>) {
    let enough = |months: f64| {
        let missing = months - past.months();
        if (past.customers.len() as u64) < LEAST_CUSTOMERS {
            return Err(Said::new("cltv_needs_customers").with("least", Quantity::Count(LEAST_CUSTOMERS)));
        }
        if missing > 0.0 { Err(needs_months(missing)) } else { Ok(()) }
    };
    let average = |kind: Kind| -> Fitted {
        let fitted = Average::fit(kind, past);
        if kind == Kind::Historical {
            return Ok(Box::new(fitted));
        }
        enough(LEAST_MONTHS)?;
        if fitted.gone() == 0.0 {
            return Err(needs_months((f64::from(past.window) / MONTH - past.months()).max(1.0)));
        }
        Ok(Box::new(fitted))
    };
    let cohort = || -> Fitted {
        enough(COHORT_MONTHS)?;
        let fitted = Curve::fit(customers, past);
        if fitted.known() < LEAST_MONTHS as usize {
            return Err(needs_months(LEAST_MONTHS - fitted.known() as f64));
        }
        Ok(Box::new(fitted))
    };
    let probable = || -> Result<Probable, Said> {
        enough(LEAST_MONTHS)?;
        let repeating = past.customers.iter().filter(|history| history.purchases > 1).count() as u64;
        if repeating < LEAST_REPEATING {
            return Err(Said::new("cltv_needs_repeating")
                .with("found", Quantity::Count(repeating))
                .with("least", Quantity::Count(LEAST_REPEATING)));
        }
        Probable::fit(past, seed).map_err(|_| Said::new("cltv_no_fit"))
    };
    let probable = probable();
    let last: Fitted = match &probable {
        Ok(fitted) => Ok(Box::new(fitted.clone())),
        Err(said) => Err(said.clone()),
    };
    let all = [average(Kind::Historical), average(Kind::Simple), average(Kind::Discounted), cohort(), last];
    (all, probable.ok())
}

fn needs_months(missing: f64) -> Said {
    Said::new("cltv_needs_months").with("months", Quantity::Months(missing.ceil().max(1.0)))
}

/// What customers are worth by five models.
pub fn cltv(customers: &Customers, parameters: &Parameters) -> Result<Cltv, Said> {
    let past = Past::at(customers, customers.end);
    if past.customers.is_empty() {
        return Err(Said::new("nobody"));
    }
    let supposed = &customers.assumptions;
    let given = parameters.margin.or(supposed.margin);
    let (margin, margin_from) = match (given, customers.known_margin) {
        (Some(margin), _) => (margin.clamp(0.0, 1.0), "given"),
        (None, Some(margin)) => (margin.clamp(0.0, 1.0), "orders"),
        (None, None) => (1.0, "none"),
    };
    let terms = Terms {
        margin,
        discount: parameters.discount.or(supposed.discount).unwrap_or(0.1).max(0.0),
        horizon: parameters.horizon.or(supposed.horizon).unwrap_or(12).clamp(1, 120),
    };
    let seed = parameters.seed.unwrap_or(1);
    let (fitted, probable) = fit(customers, &past, seed);
    let (holdout, checks) = hold_out(customers, &past, seed).unzip();
    let checks = checks.unwrap_or([None; 5]);
    let cost = customers.acquisition_cost.filter(|cost| *cost > 0.0);
    let days = terms.months() * MONTH;
    let models = MODELS.into_iter().zip(&fitted).zip(checks).map(|((id, fitted), check)| {
        let found = fitted.as_ref().ok();
        let value = found.map(|model| model.value(&terms)).filter(|value| value.is_finite());
        Worthy {
            id,
            value,
            interval: found.and_then(|model| model.interval(&terms)).map(|(low, high)| Interval { low, high }),
            net: value.zip(cost).map(|(value, cost)| value - cost),
            to_acquisition_cost: value.zip(cost).map(|(value, cost)| value / cost),
            present_customers: found.map(|model| model.forecast(&past, days).iter().sum::<f64>() * margin),
            curve: found.map_or(Vec::new(), |model| model.curve(&terms)),
            check,
            assumes: Said::new(assumption(id)),
            refused: fitted.as_ref().err().cloned(),
        }
    });
    let models: Vec<Worthy> = models.collect();
    let recommended = holdout.as_ref().and_then(|holdout| recommend(&models, holdout));
    let cohorts = match &fitted[3] {
        Ok(_) => Curve::fit(customers, &past).cohorts(&past, terms.horizon),
        Err(_) => Vec::new(),
    };
    let outlook = probable.as_ref().map(|model| model.outlook(&past, days)).unwrap_or_default();
    let each = match &probable {
        Some(model) if parameters.customers => {
            let values = model.forecast(&past, days);
            let told = |(&(p_alive, expected_purchases), value): (&(f64, f64), f64)| Each {
                p_alive,
                expected_purchases,
                expected_value: value * margin,
            };
            outlook.iter().zip(values).map(told).collect()
        }
        _ => Vec::new(),
    };
    let probability = probable.as_ref().map(|model| told(model, outlook.iter().map(|(alive, _)| alive).sum()));
    let mut found = Cltv {
        horizon_months: terms.horizon,
        margin,
        margin_from,
        discount: terms.discount,
        acquisition_cost: cost,
        customers: past.customers.len() as u64,
        history_months: past.months(),
        averages: Average::fit(Kind::Historical, &past).averages(&terms),
        models,
        holdout,
        recommended,
        probability,
        cohorts,
        each,
        says: Vec::new(),
    };
    found.says = says(&found, &past);
    Ok(found)
}

fn assumption(id: &str) -> &'static str {
    match id {
        "historical" => "cltv_assumes_historical",
        "simple_predictive" => "cltv_assumes_simple",
        "discounted" => "cltv_assumes_discounted",
        "cohort" => "cltv_assumes_cohort",
        _ => "cltv_assumes_probabilistic",
    }
}

fn told(model: &Probable, customers_alive: f64) -> Probability {
    let named = |names: &[&'static str], values: &[f64], errors: Option<&[f64]>| -> Vec<Parameter> {
        let error = |place: usize| errors.map(|errors| errors[place]);
        let each = names.iter().zip(values).enumerate();
        each.map(|(place, (&name, &value))| Parameter { name, value, error: error(place) }).collect()
    };
    let purchases = &model.purchases;
    let spending = model.spending.as_ref().map(|fit| {
        let values = [fit.model.p, fit.model.q, fit.model.v];
        named(&["p", "q", "v"], &values, fit.standard_errors.as_ref().map(|errors| &errors[..]))
    });
    let errors = purchases.standard_errors.as_ref().map(|errors| &errors[..]);
    Probability {
        family: purchases.model.family.id(),
        parameters: named(&purchases.model.family.names(), &purchases.model.parameters, errors),
        families: FAMILIES
            .into_iter()
            .zip(model.likelihoods)
            .map(|(family, log_likelihood)| Likelihood { family: family.id(), log_likelihood })
            .collect(),
        spending: spending.unwrap_or_default(),
        correlation: model.correlation,
        customers_alive,
    }
}

/// The model whose total was nearest, among those that placed the customers as well as the best did, if that is better than
/// the naive forecast in one or the other.
fn recommend(models: &[Worthy], holdout: &Holdout) -> Option<&'static str> {
    /// How much worse than the best a model may be by customer.
    const AS_WELL: f64 = 1.05;
    let tried = || models.iter().filter_map(|model| Some((model.id, model.check.filter(|_| model.value.is_some())?)));
    let least = tried().map(|(_, check)| check.by_customer).fold(f64::INFINITY, f64::min);
    let off = |check: &Check| check.error.map_or(f64::INFINITY, f64::abs);
    let placed = tried().filter(|(_, check)| check.by_customer <= least * AS_WELL);
    let (id, check) = placed.min_by(|(_, a), (_, b)| off(a).total_cmp(&off(b)))?;
    let beats = off(&check) < off(&holdout.naive) || check.by_customer < holdout.naive.by_customer;
    beats.then_some(id)
}

fn says(found: &Cltv, past: &Past) -> Vec<Said> {
    let mut says = Vec::new();
    let by_id = |id: &str| found.models.iter().find(|model| model.id == id);
    let checked = found.recommended.and_then(by_id).and_then(|model| Some((model, model.value?, model.check?)));
    match (checked, &found.holdout) {
        (Some((model, value, check)), Some(holdout)) => {
            says.push(
                Said::new("cltv_recommended")
                    .with("model", Quantity::Text(model.id.into()))
                    .with("value", Quantity::Money(value))
                    .with("months", Quantity::Months(f64::from(found.horizon_months))),
            );
            says.push(off("cltv_off", check.error.unwrap_or(0.0), holdout.months));
            says.push(off("cltv_naive_off", holdout.naive.error.unwrap_or(0.0), holdout.months));
        }
        (None, Some(holdout)) => {
            says.push(Said::new("cltv_none_better").with("months", Quantity::Months(f64::from(holdout.months))));
        }
        (_, None) => says.push(needs_months_to_check(past)),
    }
    if found.margin_from == "none" {
        says.push(Said::new("cltv_no_margin"));
    }
    if let (Some(cost), Some((_, value, _))) = (found.acquisition_cost, checked) {
        says.push(
            Said::new("cltv_to_cac").with("cost", Quantity::Money(cost)).with("ratio", Quantity::Number(value / cost)),
        );
    }
    if found.probability.as_ref().and_then(|of| of.correlation).is_some_and(|r| r.abs() > 0.3) {
        says.push(Said::new("cltv_spend_goes_with_frequency"));
    }
    says
}

/// That a forecast was so much too high or too low.
fn off(code: &'static str, error: f64, months: u32) -> Said {
    let way = if error.abs() < 0.005 {
        "right"
    } else if error > 0.0 {
        "high"
    } else {
        "low"
    };
    Said::new(code)
        .with("way", Quantity::Text(way.into()))
        .with("off", Quantity::Share(error.abs()))
        .with("months", Quantity::Months(f64::from(months)))
}

fn needs_months_to_check(past: &Past) -> Said {
    let missing = check::least_months() - past.months();
    if missing > 0.0 {
        Said::new("cltv_cannot_check").with("months", Quantity::Months(missing.ceil()))
    } else {
        Said::new("cltv_needs_customers").with("least", Quantity::Count(LEAST_CUSTOMERS))
    }
}

#[cfg(test)]
mod tests;
