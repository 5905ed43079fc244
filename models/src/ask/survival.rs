//! `survival`: how long it lasts, by group, and whether the groups differ.

use super::options::Options;
use super::table::Table;
use super::{Answer, Wrong};
use crate::Note;
use crate::survival::{KaplanMeier, log_rank};
use serde_json::{Value, json};

/// Times, each with whether it ended then.
type Times = Vec<(f64, bool)>;

pub const OPTIONS: &str = "horizon";

pub fn answer(table: &Table, options: &Options) -> Answer {
    let (times, events) = (table.amounts("time")?, table.flags("event")?);
    let named = if table.has("group") { Some(table.texts("group")?) } else { None };
    // In the order of the file.
    let mut groups: Vec<(Option<&str>, Times)> = Vec::new();
    for (row, (time, event)) in times.into_iter().zip(events).enumerate() {
        let name = named.and_then(|names| names.get(row)).map(String::as_str);
        match groups.iter_mut().find(|(known, _)| *known == name) {
            Some((_, rows)) => rows.push((time, event)),
            None => groups.push((name, vec![(time, event)])),
        }
    }
    let curves: Vec<(Option<&str>, KaplanMeier)> =
        groups.into_iter().map(|(name, rows)| (name, KaplanMeier::of(rows))).collect();
    of_curves(&curves, options)
}

/// The answer about curves.
pub fn of_curves(curves: &[(Option<&str>, KaplanMeier)], options: &Options) -> Answer {
    let horizon = options.number("horizon")?;
    if horizon.is_some_and(|horizon| horizon <= 0.0) {
        return Err(Wrong::Usage("--horizon must be above 0".into()).into());
    }
    if curves.iter().all(|(_, curve)| curve.steps.is_empty()) {
        return Err(Note::new("no_rows", "There is no row to learn from.").into());
    }
    let test = log_rank(&curves.iter().map(|(_, curve)| curve.clone()).collect::<Vec<_>>());
    Ok(json!({
        "groups": curves.iter().map(|(name, curve)| group(*name, curve, horizon)).collect::<Vec<_>>(),
        "logrank": test.map(|test| json!({
            "statistic": test.statistic, "degrees": test.degrees, "p_value": test.p_value,
        })),
    }))
}

fn group(name: Option<&str>, curve: &KaplanMeier, horizon: Option<f64>) -> Value {
    let each = |of: fn(&crate::survival::Step) -> Option<f64>| curve.steps.iter().map(of).collect::<Vec<_>>();
    let horizon = horizon.or_else(|| curve.longest());
    json!({
        "group": name,
        "times": each(|step| Some(step.moment.time)),
        "at_risk": curve.steps.iter().map(|step| step.at_risk).collect::<Vec<_>>(),
        "events": curve.steps.iter().map(|step| step.moment.events).collect::<Vec<_>>(),
        "survival": each(|step| Some(step.survival)),
        "low": each(|step| step.band.map(|(low, _)| low)),
        "high": each(|step| step.band.map(|(_, high)| high)),
        "median": curve.median(),
        "horizon": horizon,
        "restricted_mean": horizon.and_then(|horizon| curve.restricted_mean(horizon)),
    })
}
