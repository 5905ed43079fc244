//! What was foretold and what came of it, by what it was about.

use super::Ground;
use crate::facts::{FactKind, FactTable};
use crate::ingest::columns::yes_no::as_bool;
use crate::models::analyses::predictions::About;
use crate::models::packed::{Facts, Predictions};
use crate::recognise::Role;

/// The predictions of a table that have an outcome.
pub fn predictions(ground: &Ground) -> Facts {
    let Some(table) = ground.facts.table(FactKind::Predictions) else {
        return Facts::Missing("predictions".to_owned());
    };
    let mut about: Vec<About> = Vec::new();
    for row in 0..table.rows {
        let Some(pair) = number(table, Role::Predicted, row).zip(number(table, Role::Actual, row)) else { continue };
        let name = table.text(Role::About, row).unwrap_or_default();
        match about.iter_mut().find(|known| known.name == name) {
            Some(known) => known.pairs.push(pair),
            None => about.push(About { name: name.to_owned(), pairs: vec![pair] }),
        }
    }
    Facts::Predictions(Predictions { about })
}

/// A number, or yes and no as 1 and 0.
fn number(table: &FactTable, role: Role, row: usize) -> Option<f64> {
    let said = || as_bool(table.text(role, row)?.to_lowercase().as_bytes());
    table.value(role, row).or_else(|| said().map(|yes| f64::from(u8::from(yes))))
}
