//! `fairness`: whether a decision treats groups alike.

use super::options::Options;
use super::table::Table;
use super::{Answer, Wrong};
use crate::fairness::{Confusion, Gap, gap, worse};
use serde_json::{Value, json};

pub const OPTIONS: &str = "";

pub fn answer(table: &Table, _: &Options) -> Answer {
    let names = table.texts("group")?;
    let counts = |name: &str| table.counts(name);
    let (tp, fng, fp, tn) = (counts("tp")?, counts("fn")?, counts("fp")?, counts("tn")?);
    if let Some(twice) = (1..names.len()).find(|&row| names[..row].contains(&names[row])) {
        return Err(Wrong::Table(format!("the group “{}” stands there twice", names[twice])).into());
    }
    let groups: Vec<Confusion> = tp
        .into_iter()
        .zip(fng)
        .zip(fp.into_iter().zip(tn))
        .map(|((tp, fng), (fp, tn))| Confusion {
            true_positives: tp.into(),
            false_negatives: fng.into(),
            false_positives: fp.into(),
            true_negatives: tn.into(),
        })
        .collect();
    let rates: Vec<Value> = names
        .iter()
        .zip(&groups)
        .map(|(name, group)| {
            json!({
                "group": name, "n": group.n(), "selection_rate": group.selection_rate(),
                "tpr": group.true_positive_rate(), "fpr": group.false_positive_rate(),
                "precision": group.precision(), "base_rate": group.base_rate(),
            })
        })
        .collect();
    let parity = gap(groups.iter().map(|group| group.selection_rate()));
    let right = gap(groups.iter().map(|group| group.true_positive_rate()));
    let odds = right.zip(gap(groups.iter().map(|group| group.false_positive_rate()))).map(|(a, b)| worse(a, b));
    let all = |of: fn(Gap) -> Option<f64>| {
        json!({
            "demographic_parity": parity.and_then(of),
            "equal_opportunity": right.and_then(of),
            "equalized_odds": odds.and_then(of),
        })
    };
    Ok(json!({ "groups": rates, "differences": all(|gap| Some(gap.difference)), "ratios": all(|gap| gap.ratio) }))
}
