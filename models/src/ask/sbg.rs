//! `sbg`: how many who began still subscribe, and for how long will they?

use super::options::Options;
use super::table::Table;
use super::{Answer, Wrong};
use crate::sbg::{Renewal, fit, log_likelihood};
use serde_json::json;

pub const OPTIONS: &str = "model at horizon discount";

pub fn answer(table: &Table, options: &Options) -> Answer {
    const MOST: f64 = 10_000.0;
    let survivors = survivors(table)?;
    let changing = options.word("model", &[("sbg", false), ("bdw", true)])?.unwrap_or(false);
    let horizon = options.at_least_zero("horizon")?.unwrap_or(12.0);
    if horizon > MOST || horizon.fract() != 0.0 {
        return Err(Wrong::Usage("--horizon must be a whole number of periods up to 10000".into()).into());
    }
    let discount = options.at_least_zero("discount")?.unwrap_or(0.0);
    let (model, converged, warnings) = match options.at()? {
        Some(given) => {
            let [alpha, beta] = given.need_positive(["alpha", "beta"])?;
            let [c] = if changing { given.need_positive(["c"])? } else { [1.0] };
            (Renewal { alpha, beta, c }, None, Vec::new())
        }
        None => {
            let fit = fit(&survivors, changing)?;
            (fit.model, Some(fit.converged), fit.warnings)
        }
    };
    let mut parameters = json!({ "alpha": model.alpha, "beta": model.beta });
    if changing {
        parameters["c"] = model.c.into();
    }
    let periods = || 1..=horizon as u32;
    Ok(json!({
        "parameters": parameters,
        "log_likelihood": log_likelihood(&model, &survivors),
        "converged": converged,
        "warnings": warnings,
        "survival": periods().map(|t| model.survival(t)).collect::<Vec<_>>(),
        "retention": periods().map(|t| model.retention(t)).collect::<Vec<_>>(),
        "residual_lifetime": model.residual_lifetimes(horizon as u32, discount),
        "lifetime": model.lifetime(discount),
    }))
}

/// Those who are still there in each period from 0 on.
fn survivors(table: &Table) -> Result<Vec<f64>, Wrong> {
    let (periods, survivors) = (table.counts("period")?, table.amounts("survivors")?);
    if let Some((row, period)) = (0..).zip(&periods).find(|(row, period)| row != *period) {
        return Err(Wrong::Table(format!("row {} is period {period} where {row} is expected", row + 1)));
    }
    if let Some(row) = survivors.windows(2).position(|pair| pair[1] > pair[0]) {
        return Err(Wrong::Table(format!("row {} has more survivors than the one before", row + 2)));
    }
    Ok(survivors)
}
