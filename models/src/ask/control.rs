//! `control`: whether what happens is only chance.

use super::Answer;
use super::options::Options;
use super::table::Table;
use crate::control::{events, individuals, shares};
use serde_json::{Value, json};

pub const OPTIONS: &str = "chart";

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Individuals,
    Shares,
    Events,
}

pub fn answer(table: &Table, options: &Options) -> Answer {
    const KINDS: [(&str, Kind); 3] = [("xmr", Kind::Individuals), ("p", Kind::Shares), ("u", Kind::Events)];
    let kind = options.word("chart", &KINDS)?.unwrap_or(Kind::Individuals);
    let chart = match kind {
        Kind::Individuals => individuals(&table.numbers("value")?)?,
        Kind::Shares => shares(&table.amounts("value")?, &table.amounts("size")?)?,
        Kind::Events => events(&table.amounts("value")?, &table.amounts("size")?)?,
    };
    // The limits of single values are the same for all rows; the others follow from each row's size.
    let limits = |of: &[f64]| -> Value { if kind == Kind::Individuals { json!(of.first()) } else { json!(of) } };
    Ok(json!({
        "centre": chart.centre,
        "low": limits(&chart.low),
        "high": limits(&chart.high),
        "signals": chart.signals.iter().map(|of| json!({ "index": of.index, "rule": of.rule })).collect::<Vec<_>>(),
    }))
}
