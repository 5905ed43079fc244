//! Which function goes into which of the two modules, and how those of the first reach those of the second.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use wasm_encoder::{ConstExpr, ElementSection, Elements};
use wasmparser::Operator;

use super::outline::Outline;

/// Which function goes where.
pub struct Plan {
    /// The functions of the first module.
    pub first: Vec<usize>,
    /// Those of the second.
    pub later: Vec<usize>,
    /// Of which of the two each is.
    pub is_first: Vec<bool>,
    /// The slot of each function that comes later and may be called from the first module or through the table.
    pub gates: BTreeMap<u32, u32>,
}

impl Plan {
    /// The plan for a module whose functions are needed first or not.
    pub fn new(outline: &Outline, is_first: &[bool]) -> Result<Plan> {
        let (first, later): (Vec<usize>, Vec<usize>) = (0..is_first.len()).partition(|&at| is_first[at]);
        let comes_later = |function: u32| outline.defined(function).is_some_and(|at| !is_first[at]);
        let mut gates = BTreeMap::new();
        for (&slot, &function) in outline.slots.iter().filter(|(_, function)| comes_later(**function)) {
            gates.entry(function).or_insert(slot);
        }
        outline.check_data()?;
        let mut called: Vec<u32> = outline.exported.clone();
        for &at in &first {
            for operator in outline.functions.bodies[at].get_operators_reader()? {
                let operator = operator?;
                outline.check(&operator)?;
                match operator {
                    Operator::Call { function_index } => called.push(function_index),
                    Operator::RefFunc { .. } | Operator::ReturnCall { .. } => bail!("a call that no gate is made for"),
                    _ => {}
                }
            }
        }
        let mut next = outline.tables.first().context("a module without a table")?.initial as u32;
        called.sort_unstable();
        called.dedup();
        for function in called.into_iter().filter(|&function| comes_later(function)) {
            gates.entry(function).or_insert_with(|| {
                next += 1;
                next - 1
            });
        }
        Ok(Plan { first, later, is_first: is_first.to_vec(), gates })
    }

    /// Slots of the table that the module did not have before it was split.
    pub fn new_slots(&self, outline: &Outline) -> u32 {
        let before = outline.tables[0].initial as u32;
        self.gates.values().filter(|&&slot| slot >= before).count() as u32
    }

    /// The function that stands for each slot whose function comes later.
    pub fn later_slots(&self, outline: &Outline) -> BTreeMap<u32, u32> {
        let old = outline.slots.iter().filter(|(_, function)| self.gates.contains_key(function));
        let new = self.gates.iter().map(|(&function, &slot)| (slot, function));
        old.map(|(&slot, &function)| (slot, function)).chain(new).collect()
    }
}

/// Slots side by side, each with its function, as segments.
pub fn segments(elements: &mut ElementSection, slots: impl Iterator<Item = (u32, u32)>) {
    let mut run: Vec<u32> = Vec::new();
    let mut start = 0;
    let mut end = |start: u32, run: &mut Vec<u32>| {
        if !run.is_empty() {
            let functions = Elements::Functions(std::mem::take(run).into());
            elements.active(None, &ConstExpr::i32_const(start as i32), functions);
        }
    };
    for (slot, function) in slots {
        if slot != start + run.len() as u32 {
            end(start, &mut run);
            start = slot;
        }
        run.push(function);
    }
    end(start, &mut run);
}
