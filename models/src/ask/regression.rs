//! `regression`: how a number follows from others.

use super::options::Options;
use super::table::Table;
use super::{Answer, Wrong};
use crate::regression::regress;
use serde_json::{Value, json};

/// Columns by their names.
pub type Columns = Vec<(String, Vec<f64>)>;

pub const OPTIONS: &str = "target penalty";

pub fn answer(table: &Table, options: &Options) -> Answer {
    let (target, columns) = target_and_columns(table, options)?;
    let penalty = options.at_least_zero("penalty")?.unwrap_or(0.0);
    let found = regress(&columns, &table.numbers(&target)?, penalty)?;
    let coefficients: Vec<Value> = found
        .coefficients
        .iter()
        .map(|of| json!({ "name": of.name, "value": of.value, "se": of.se, "t": of.t, "p": of.p, "vif": of.vif }))
        .collect();
    Ok(json!({ "coefficients": coefficients, "r2": found.r2, "degrees": found.degrees }))
}

/// The column that is to be told, and all others as numbers.
pub fn target_and_columns(table: &Table, options: &Options) -> Result<(String, Columns), Wrong> {
    let target = options.text("target").ok_or_else(|| Wrong::Usage("--target names the column to be told".into()))?;
    table.texts(target)?;
    let others = table.names().filter(|name| *name != target);
    let columns = others.map(|name| Ok((name.to_owned(), table.numbers(name)?))).collect::<Result<_, Wrong>>()?;
    Ok((target.to_owned(), columns))
}
