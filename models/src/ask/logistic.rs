//! `logistic`: how likely a yes is, by other numbers.

use super::options::Options;
use super::regression::target_and_columns;
use super::table::Table;
use super::{Answer, Wrong};
use crate::Note;
use crate::logistic::{Fit, Logistic, fit, mean_and_deviation};
use serde_json::{Map, Value, json};

pub const OPTIONS: &str = "target penalty at | standardise";

pub fn answer(table: &Table, options: &Options) -> Answer {
    let (target, named) = target_and_columns(table, options)?;
    let outcome = table.flags(&target)?;
    let (names, mut columns): (Vec<String>, Vec<Vec<f64>>) = named.into_iter().unzip();
    if options.has("standardise") {
        for (name, column) in names.iter().zip(&mut columns) {
            let (mean, deviation) = mean_and_deviation(column);
            if deviation == 0.0 {
                let message = format!("{name} never changes, so that it has no deviation to be divided by.");
                return Err(Note::new("constant_column", message).into());
            }
            column.iter_mut().for_each(|value| *value = (*value - mean) / deviation);
        }
    }
    let c = options.at_least_zero("penalty")?;
    if c == Some(0.0) {
        return Err(Wrong::Usage("--penalty must be above 0".into()).into());
    }
    let (model, errors) = match options.at()? {
        Some(given) => {
            let coefficients = names.iter().map(|name| given.need(name)).collect::<Result<_, _>>()?;
            (Logistic { intercept: given.need("intercept")?, coefficients }, None)
        }
        None => match fit(&columns, &outcome, c)? {
            Fit::Found(model, errors) => (model, errors),
            Fit::Separated => return Ok(separated()),
        },
    };
    let of = |values: &[f64]| names.iter().cloned().zip(values.iter().map(|value| json!(value))).collect::<Map<_, _>>();
    let errors = errors.map(|errors| {
        let mut named = Map::new();
        named.insert("intercept".into(), json!(errors.first()));
        named.extend(of(errors.get(1..).unwrap_or_default()));
        Value::Object(named)
    });
    let quality = model.quality(&columns, &outcome);
    Ok(json!({
        "intercept": model.intercept,
        "coefficients": of(&model.coefficients),
        "standard_errors": errors,
        "log_likelihood": quality.map(|of| of.log_likelihood),
        "auc": quality.and_then(|of| of.auc),
        "log_loss": quality.map(|of| of.log_loss),
        "brier": quality.map(|of| of.brier),
        "separated": false,
    }))
}

fn separated() -> Value {
    let message = "Some columns tell the outcome of rows without fail, so that the likeliest coefficients are infinite: \
                   give a --penalty.";
    json!({
        "intercept": null, "coefficients": {}, "standard_errors": null, "log_likelihood": null, "auc": null,
        "log_loss": null, "brier": null, "separated": true, "warnings": [Note::new("separated", message)],
    })
}
