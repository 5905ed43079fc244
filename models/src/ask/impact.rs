//! `impact`: what a change did.

use super::options::Options;
use super::table::Table;
use super::{Answer, Wrong};
use crate::impact::{Design, impact};
use countinghouse_kernels::time::Day;
use serde_json::json;

pub const OPTIONS: &str = "break lags season | small-sample";

pub fn answer(table: &Table, options: &Options) -> Answer {
    let values = table.numbers("value")?;
    let control = if table.has("control") { Some(table.numbers("control")?) } else { None };
    let design = Design {
        before: before(table, options)?,
        lags: options.count("lags")?,
        small_sample: options.has("small-sample"),
        season: options.count("season")?.unwrap_or(1),
    };
    let found = impact(&values, control.as_deref(), design)?;
    let coefficients: Vec<_> = found
        .coefficients
        .iter()
        .map(|of| {
            json!({
                "name": of.name, "value": of.value, "se_ols": of.se_ols, "se_hac": of.se_hac, "t": of.t, "p": of.p,
                "low": of.interval.map(|of| of.0), "high": of.interval.map(|of| of.1),
            })
        })
        .collect();
    Ok(json!({
        "coefficients": coefficients,
        "r2": found.r2,
        "durbin_watson": found.durbin_watson,
        "lags": found.lags,
        "counterfactual_last": found.counterfactual_last,
        "effect": found.effect,
        "effect_low": found.effect_interval.map(|of| of.0),
        "effect_high": found.effect_interval.map(|of| of.1),
        "verdict": found.verdict(),
    }))
}

/// Rows before the change: as many as are given, or those before a day.
fn before(table: &Table, options: &Options) -> Result<usize, Wrong> {
    let text =
        options.text("break").ok_or_else(|| Wrong::Usage("--break names the last row before the change".into()))?;
    let Some(day) = Day::parse_iso(text) else {
        return options.count("break")?.ok_or_else(|| Wrong::Usage("--break needs a value".into()));
    };
    let days = table.days("date")?;
    if days.windows(2).any(|pair| pair[1] < pair[0]) {
        return Err(Wrong::Table("its dates are not in order".into()));
    }
    Ok(days.partition_point(|row| *row < day))
}
