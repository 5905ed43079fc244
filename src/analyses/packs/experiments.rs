//! Every experiment with its variants: totals of each, or the values of each exposure.

use super::Ground;
use crate::facts::{FactKind, FactTable};
use crate::models::analyses::experiments::{Arm, Experiment};
use crate::models::packed::{Experiments, Facts};
use crate::recognise::Role;

/// The experiments of a table.
pub fn experiments(ground: &Ground) -> Facts {
    let Some(table) = ground.facts.table(FactKind::Experiments) else {
        return Facts::Missing("experiments".to_owned());
    };
    let mut experiments: Vec<Experiment> = Vec::new();
    for row in 0..table.rows {
        let Some(variant) = table.text(Role::Variant, row) else { continue };
        let name = table.text(Role::Title, row).unwrap_or_default();
        let place = experiments.iter().position(|known| known.name == name).unwrap_or_else(|| {
            experiments.push(Experiment { name: name.to_owned(), arms: Vec::new() });
            experiments.len() - 1
        });
        let arms = &mut experiments[place].arms;
        let place = arms.iter().position(|known| known.name == variant).unwrap_or_else(|| {
            arms.push(Arm { name: variant.to_owned(), ..Arm::default() });
            arms.len() - 1
        });
        add(&mut arms[place], table, row);
    }
    Facts::Experiments(Experiments { experiments })
}

/// Adds a row: the totals of a variant, or one exposure with what came of it.
fn add(arm: &mut Arm, table: &FactTable, row: usize) {
    let count = |role: Role| table.value(role, row).filter(|count| *count >= 0.0).map(|count| count.round() as u64);
    let exposures = count(Role::Exposures).unwrap_or(1);
    arm.exposures += exposures;
    let converted = table.flag(Role::ConvertedFlag, row).map(u64::from);
    match count(Role::Conversions).or(converted) {
        Some(conversions) => arm.conversions = Some(arm.conversions.unwrap_or(0) + conversions),
        None if exposures == 1 => arm.values.extend(table.value(Role::Value, row)),
        None => {}
    }
}
