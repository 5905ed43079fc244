//! The second module: the functions that come later.

use std::collections::BTreeMap;

use anyhow::Result;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, DataSection, ElementSection, EntityType, ExportSection, FunctionSection, GlobalSection, ImportSection,
    MemorySection, Module, TableSection,
};
use wasmparser::{
    CodeSectionReader, DataSectionReader, ElementSectionReader, ExportSectionReader, FunctionSectionReader,
    GlobalSectionReader, ImportSectionReader, MemorySectionReader, Operator, Parser, TableSectionReader,
};

use super::FUNCTIONS;
use super::outline::Outline;
use super::plan::{Plan, segments};
use crate::squeeze::told;

/// The name under which the second one has what the first one exports.
const FIRST: &str = "first";

/// Writes the second module.
pub struct Later<'a> {
    outline: &'a Outline<'a>,
    plan: &'a Plan,
    /// What it calls of the first one, each with its name, which is a number.
    pub shared: BTreeMap<u32, u32>,
}

impl<'a> Later<'a> {
    /// The second module of a plan.
    pub fn new(outline: &'a Outline<'a>, plan: &'a Plan) -> Self {
        Later { outline, plan, shared: BTreeMap::new() }
    }

    /// The module.
    pub fn module(&mut self, wasm: &[u8]) -> Result<Vec<u8>> {
        for &at in &self.plan.later {
            for operator in self.outline.functions.bodies[at].get_operators_reader()? {
                if let Operator::Call { function_index } = operator?
                    && self.outline.defined(function_index).is_none_or(|at| self.plan.is_first[at])
                {
                    self.shared.insert(function_index, 0);
                }
            }
        }
        self.shared.values_mut().zip(0..).for_each(|(name, number)| *name = number);
        let mut module = Module::new();
        self.parse_core_module(&mut module, Parser::new(0), wasm).map_err(told)?;
        Ok(module.finish())
    }
}

impl Reencode for Later<'_> {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error> {
        if let Some(&name) = self.shared.get(&function) {
            return Ok(name);
        }
        let at = self.outline.defined(function).unwrap_or(0);
        Ok(self.shared.len() as u32 + self.plan.later.partition_point(|&other| other < at) as u32)
    }

    fn parse_import_section(&mut self, imports: &mut ImportSection, _: ImportSectionReader) -> Result<(), Error> {
        for (&function, name) in &self.shared {
            imports.import(FIRST, &name.to_string(), EntityType::Function(self.outline.type_of(function)));
        }
        let more = u64::from(self.plan.new_slots(self.outline));
        for (at, &table) in (0u32..).zip(&self.outline.tables) {
            let mut table = self.table_type(table)?;
            if at == FUNCTIONS {
                table.minimum += more;
                table.maximum = table.maximum.map(|maximum| maximum + more);
            }
            imports.import(FIRST, &format!("t{at}"), EntityType::Table(table));
        }
        imports.import(FIRST, "m", EntityType::Memory(self.memory_type(self.outline.memory)?));
        for (at, &global) in (0u32..).zip(&self.outline.globals) {
            imports.import(FIRST, &format!("g{at}"), EntityType::Global(self.global_type(global)?));
        }
        Ok(())
    }

    fn parse_function_section(&mut self, types: &mut FunctionSection, _: FunctionSectionReader) -> Result<(), Error> {
        for &at in &self.plan.later {
            types.function(self.outline.functions.types[at]);
        }
        Ok(())
    }

    fn parse_table_section(&mut self, _: &mut TableSection, _: TableSectionReader) -> Result<(), Error> {
        Ok(())
    }

    fn parse_memory_section(&mut self, _: &mut MemorySection, _: MemorySectionReader) -> Result<(), Error> {
        Ok(())
    }

    fn parse_global_section(&mut self, _: &mut GlobalSection, _: GlobalSectionReader) -> Result<(), Error> {
        Ok(())
    }

    fn parse_export_section(&mut self, _: &mut ExportSection, _: ExportSectionReader) -> Result<(), Error> {
        Ok(())
    }

    fn parse_element_section(&mut self, elements: &mut ElementSection, _: ElementSectionReader) -> Result<(), Error> {
        let slots = self.plan.later_slots(self.outline);
        let slots: Vec<(u32, u32)> = slots
            .into_iter()
            .map(|(slot, function)| Ok((slot, self.function_index(function)?)))
            .collect::<Result<_, Error>>()?;
        segments(elements, slots.into_iter());
        Ok(())
    }

    fn parse_data_section(&mut self, data: &mut DataSection, _: DataSectionReader) -> Result<(), Error> {
        self.outline.write_data(data, true);
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, _: CodeSectionReader) -> Result<(), Error> {
        let Self { outline, plan, .. } = *self;
        plan.later.iter().try_for_each(|&at| self.parse_function_body(code, outline.functions.bodies[at].clone()))
    }
}
