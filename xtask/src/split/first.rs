//! The first module: the functions that are needed first, and gates to the others.

use std::collections::BTreeMap;

use anyhow::Result;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, DataSection, ElementSection, EntityType, ExportKind, ExportSection, Function, FunctionSection,
    ImportSection, Instruction, Module, TableSection, TypeSection,
};
use wasmparser::{
    CodeSectionReader, DataSectionReader, ElementSectionReader, ExportSectionReader, FunctionSectionReader,
    ImportSectionReader, Operator, Parser, TableSectionReader, TypeSectionReader,
};

use super::FUNCTIONS;
use super::outline::Outline;
use super::plan::{Plan, segments};
use crate::squeeze::told;

/// The name under which the first module asks for the second: `later.load`.
const LATER: (&str, &str) = ("later", "load");

/// Writes the first module.
pub struct First<'a> {
    outline: &'a Outline<'a>,
    plan: &'a Plan,
    /// Functions that the second one calls, in the order of their names.
    shared: &'a BTreeMap<u32, u32>,
    /// The new number of each function; of one that comes later, that of its gate.
    places: Vec<u32>,
}

impl<'a> First<'a> {
    /// The first module of a plan; `shared` are the functions that the second one calls.
    pub fn new(outline: &'a Outline<'a>, plan: &'a Plan, shared: &'a BTreeMap<u32, u32>) -> Self {
        let imported = outline.functions.imported;
        let mut places: Vec<u32> = (0..imported + plan.is_first.len() as u32).collect();
        let defined = plan.first.iter().map(|&at| imported + at as u32);
        // Behind the imports stands the one that loads the second module.
        for (function, place) in defined.chain(plan.gates.keys().copied()).zip(imported + 1..) {
            places[function as usize] = place;
        }
        First { outline, plan, shared, places }
    }

    /// The module.
    pub fn module(mut self, wasm: &[u8]) -> Result<Vec<u8>> {
        let mut module = Module::new();
        self.parse_core_module(&mut module, Parser::new(0), wasm).map_err(told)?;
        Ok(module.finish())
    }

    /// The type of a function that takes and gives nothing.
    fn plain_type(&self) -> u32 {
        self.outline.types.len() as u32
    }

    /// The number of the function that loads the second module.
    fn load(&self) -> u32 {
        self.outline.functions.imported
    }
}

impl Reencode for First<'_> {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error> {
        Ok(self.places[function as usize])
    }

    fn parse_type_section(&mut self, types: &mut TypeSection, section: TypeSectionReader) -> Result<(), Error> {
        wasm_encoder::reencode::utils::parse_type_section(self, types, section)?;
        types.ty().function([], []);
        Ok(())
    }

    fn parse_import_section(&mut self, imports: &mut ImportSection, section: ImportSectionReader) -> Result<(), Error> {
        wasm_encoder::reencode::utils::parse_import_section(self, imports, section)?;
        imports.import(LATER.0, LATER.1, EntityType::Function(self.plain_type()));
        Ok(())
    }

    fn parse_function_section(&mut self, types: &mut FunctionSection, _: FunctionSectionReader) -> Result<(), Error> {
        for &at in &self.plan.first {
            types.function(self.outline.functions.types[at]);
        }
        for &gate in self.plan.gates.keys() {
            types.function(self.outline.type_of(gate));
        }
        Ok(())
    }

    fn parse_table_section(&mut self, tables: &mut TableSection, section: TableSectionReader) -> Result<(), Error> {
        let more = u64::from(self.plan.new_slots(self.outline));
        for (table, at) in section.into_iter().zip(0u32..) {
            let mut table = self.table_type(table?.ty)?;
            if at == FUNCTIONS {
                table.minimum += more;
                table.maximum = table.maximum.map(|maximum| maximum + more);
            }
            tables.table(table);
        }
        Ok(())
    }

    fn parse_export_section(&mut self, exports: &mut ExportSection, section: ExportSectionReader) -> Result<(), Error> {
        wasm_encoder::reencode::utils::parse_export_section(self, exports, section)?;
        exports.export("m", ExportKind::Memory, 0);
        for (at, _) in (0u32..).zip(&self.outline.tables) {
            exports.export(&format!("t{at}"), ExportKind::Table, at);
        }
        for (at, _) in (0u32..).zip(&self.outline.globals) {
            exports.export(&format!("g{at}"), ExportKind::Global, at);
        }
        for (&function, name) in self.shared {
            exports.export(&name.to_string(), ExportKind::Func, self.places[function as usize]);
        }
        Ok(())
    }

    fn parse_element_section(&mut self, elements: &mut ElementSection, _: ElementSectionReader) -> Result<(), Error> {
        let old = self.outline.slots.iter().map(|(&slot, &function)| (slot, function));
        let slots: BTreeMap<u32, u32> = old.chain(self.plan.later_slots(self.outline)).collect();
        segments(elements, slots.into_iter().map(|(slot, function)| (slot, self.places[function as usize])));
        Ok(())
    }

    fn parse_data_section(&mut self, data: &mut DataSection, _: DataSectionReader) -> Result<(), Error> {
        self.outline.write_data(data, false);
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, _: CodeSectionReader) -> Result<(), Error> {
        let Self { outline, plan, .. } = *self;
        for &at in &plan.first {
            let body = &outline.functions.bodies[at];
            let mut function = self.new_function_with_parsed_locals(body)?;
            let mut operators = body.get_operators_reader()?;
            while !operators.eof() {
                let mut ahead = operators.clone();
                let gate = match ahead.read()? {
                    Operator::Call { function_index } => {
                        plan.gates.get(&function_index).map(|slot| (function_index, slot))
                    }
                    _ => None,
                };
                let Some((callee, &slot)) = gate else {
                    function.instruction(&self.parse_instruction(&mut operators)?);
                    continue;
                };
                operators = ahead;
                call_slot(&mut function, slot, outline.type_of(callee));
            }
            code.function(&function);
        }
        for (&gate, &slot) in &plan.gates {
            let of = outline.type_of(gate);
            let mut function = Function::new([]);
            function.instruction(&Instruction::Call(self.load()));
            for (argument, _) in (0u32..).zip(outline.types[of as usize].params()) {
                function.instruction(&Instruction::LocalGet(argument));
            }
            call_slot(&mut function, slot, of);
            function.instruction(&Instruction::End);
            code.function(&function);
        }
        Ok(())
    }
}

fn call_slot(function: &mut Function, slot: u32, type_index: u32) {
    function.instruction(&Instruction::I32Const(slot as i32));
    function.instruction(&Instruction::CallIndirect { type_index, table_index: FUNCTIONS });
}
