//! How does a module become two: what is loaded first, and what comes later?
//!
//! The first one stands on its own: in the place of each function that comes later and may be called it has a gate of the
//! same type in the table of functions, which asks for the second one and calls what then stands in its place. The second
//! one shares the memory, the tables and the globals of the first, and puts its functions into the table when it is
//! instantiated. Which functions are needed first is seen from a run (`profile.rs`); where that was not all, nothing is
//! wrong but a little later.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function, FunctionSection,
    ImportSection, Instruction, Module, TableSection, TypeSection,
};
use wasmparser::{
    CodeSectionReader, ElementItems, ElementKind, ExportSectionReader, ExternalKind, FuncType, FunctionSectionReader,
    ImportSectionReader, Operator, Parser, Payload, TableSectionReader, TypeRef, TypeSectionReader,
};

use crate::squeeze::{Functions, told};

/// The name under which the first module asks for the second: `later.load`.
const LATER: (&str, &str) = ("later", "load");
/// The name under which the second one has what the first one exports.
const FIRST: &str = "first";
/// The table through which functions are called.
const FUNCTIONS: u32 = 0;

/// A module in two.
pub struct Split {
    /// What is loaded first.
    pub first: Vec<u8>,
    /// What comes later.
    pub later: Vec<u8>,
}

/// Splits a module; `is_first` says of each function that it defines whether it is needed first.
pub fn split(wasm: &[u8], is_first: &[bool]) -> Result<Split> {
    let outline = Outline::of(wasm)?;
    ensure!(is_first.len() == outline.functions.bodies.len(), "a profile of another module");
    let plan = Plan::new(&outline, is_first)?;
    let mut later = Later::new(&outline, &plan);
    let later_module = later.module(wasm)?;
    let first = First::new(&outline, &plan, &later.shared).module(wasm)?;
    Ok(Split { first, later: later_module })
}

/// What both modules are made of.
struct Outline<'a> {
    functions: Functions<'a>,
    types: Vec<FuncType>,
    /// The type of each imported function.
    imported: Vec<u32>,
    tables: Vec<wasmparser::TableType>,
    memory: wasmparser::MemoryType,
    globals: Vec<wasmparser::GlobalType>,
    /// Which function stands at which places of the table.
    slots: BTreeMap<u32, u32>,
    exported: Vec<u32>,
}

impl<'a> Outline<'a> {
    fn of(wasm: &'a [u8]) -> Result<Self> {
        let functions = Functions::of(wasm)?;
        let (mut types, mut imported, mut tables) = (Vec::new(), Vec::new(), Vec::new());
        let (mut memories, mut globals, mut slots, mut exported) =
            (Vec::new(), Vec::new(), BTreeMap::new(), Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::TypeSection(section) => {
                    types = section.into_iter_err_on_gc_types().collect::<Result<_, _>>()?;
                }
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        match import?.ty {
                            TypeRef::Func(of) => imported.push(of),
                            other => bail!("an import that is no function: {other:?}"),
                        }
                    }
                }
                Payload::TableSection(section) => {
                    tables = section.into_iter().map(|table| Ok(table?.ty)).collect::<Result<_>>()?;
                }
                Payload::MemorySection(section) => memories = section.into_iter().collect::<Result<_, _>>()?,
                Payload::GlobalSection(section) => {
                    globals = section.into_iter().map(|global| Ok(global?.ty)).collect::<Result<_>>()?;
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            exported.push(export.index);
                        }
                    }
                }
                Payload::ElementSection(section) => {
                    for element in section {
                        let element = element?;
                        let (ElementKind::Active { table_index, offset_expr }, ElementItems::Functions(items)) =
                            (element.kind, element.items)
                        else {
                            bail!("functions in a table by another way than by their numbers");
                        };
                        ensure!(table_index.unwrap_or(0) == FUNCTIONS, "functions in another table");
                        let mut offset = offset_expr.get_operators_reader();
                        let Operator::I32Const { value } = offset.read()? else { bail!("a place that is worked out") };
                        for (slot, function) in (value as u32..).zip(items) {
                            slots.insert(slot, function?);
                        }
                    }
                }
                Payload::StartSection { .. } => bail!("a module that starts by itself"),
                _ => {}
            }
        }
        let memory = *memories.first().context("a module without memory")?;
        Ok(Outline { functions, types, imported, tables, memory, globals, slots, exported })
    }

    /// The type of a function.
    fn type_of(&self, function: u32) -> u32 {
        match self.defined(function) {
            Some(at) => self.functions.types[at],
            None => self.imported[function as usize],
        }
    }

    /// The place of a function among those that the module defines.
    fn defined(&self, function: u32) -> Option<usize> {
        function.checked_sub(self.functions.imported).map(|at| at as usize)
    }
}

/// Which function goes where.
struct Plan {
    /// The functions of the first module.
    first: Vec<usize>,
    /// Those of the second.
    later: Vec<usize>,
    is_first: Vec<bool>,
    /// The slot of each function that comes later and may be called from the first module or through the table.
    gates: BTreeMap<u32, u32>,
}

impl Plan {
    fn new(outline: &Outline, is_first: &[bool]) -> Result<Plan> {
        let (first, later): (Vec<usize>, Vec<usize>) = (0..is_first.len()).partition(|&at| is_first[at]);
        let comes_later = |function: u32| outline.defined(function).is_some_and(|at| !is_first[at]);
        let mut gates = BTreeMap::new();
        for (&slot, &function) in outline.slots.iter().filter(|(_, function)| comes_later(**function)) {
            gates.entry(function).or_insert(slot);
        }
        let mut called: Vec<u32> = outline.exported.clone();
        for &at in &first {
            for operator in outline.functions.bodies[at].get_operators_reader()? {
                match operator? {
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
    fn new_slots(&self, outline: &Outline) -> u32 {
        let before = outline.tables[0].initial as u32;
        self.gates.values().filter(|&&slot| slot >= before).count() as u32
    }

    /// The function that stands for each slot whose function comes later.
    fn later_slots(&self, outline: &Outline) -> BTreeMap<u32, u32> {
        let old = outline.slots.iter().filter(|(_, function)| self.gates.contains_key(function));
        let new = self.gates.iter().map(|(&function, &slot)| (slot, function));
        old.map(|(&slot, &function)| (slot, function)).chain(new).collect()
    }
}

/// Slots side by side, each with its function, as segments.
fn segments(elements: &mut ElementSection, slots: impl Iterator<Item = (u32, u32)>) {
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

/// Writes the first module.
struct First<'a> {
    outline: &'a Outline<'a>,
    plan: &'a Plan,
    /// Functions that the second one calls, in the order of their names.
    shared: &'a BTreeMap<u32, u32>,
    /// The new number of each function; of one that comes later, that of its gate.
    places: Vec<u32>,
}

impl<'a> First<'a> {
    fn new(outline: &'a Outline<'a>, plan: &'a Plan, shared: &'a BTreeMap<u32, u32>) -> Self {
        let imported = outline.functions.imported;
        let mut places: Vec<u32> = (0..imported + plan.is_first.len() as u32).collect();
        let defined = plan.first.iter().map(|&at| imported + at as u32);
        // Behind the imports stands the one that loads the second module.
        for (function, place) in defined.chain(plan.gates.keys().copied()).zip(imported + 1..) {
            places[function as usize] = place;
        }
        First { outline, plan, shared, places }
    }

    fn module(mut self, wasm: &[u8]) -> Result<Vec<u8>> {
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

    fn parse_element_section(
        &mut self,
        elements: &mut ElementSection,
        _: wasmparser::ElementSectionReader,
    ) -> Result<(), Error> {
        let old = self.outline.slots.iter().map(|(&slot, &function)| (slot, function));
        let slots: BTreeMap<u32, u32> = old.chain(self.plan.later_slots(self.outline)).collect();
        segments(elements, slots.into_iter().map(|(slot, function)| (slot, self.places[function as usize])));
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

/// Writes the second module.
struct Later<'a> {
    outline: &'a Outline<'a>,
    plan: &'a Plan,
    /// What it calls of the first one, each with its name, which is a number.
    shared: BTreeMap<u32, u32>,
}

impl<'a> Later<'a> {
    fn new(outline: &'a Outline<'a>, plan: &'a Plan) -> Self {
        Later { outline, plan, shared: BTreeMap::new() }
    }

    fn module(&mut self, wasm: &[u8]) -> Result<Vec<u8>> {
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

    fn parse_memory_section(
        &mut self,
        _: &mut wasm_encoder::MemorySection,
        _: wasmparser::MemorySectionReader,
    ) -> Result<(), Error> {
        Ok(())
    }

    fn parse_global_section(
        &mut self,
        _: &mut wasm_encoder::GlobalSection,
        _: wasmparser::GlobalSectionReader,
    ) -> Result<(), Error> {
        Ok(())
    }

    fn parse_export_section(&mut self, _: &mut ExportSection, _: ExportSectionReader) -> Result<(), Error> {
        Ok(())
    }

    fn parse_element_section(
        &mut self,
        elements: &mut ElementSection,
        _: wasmparser::ElementSectionReader,
    ) -> Result<(), Error> {
        let slots = self.plan.later_slots(self.outline);
        let slots: Vec<(u32, u32)> = slots
            .into_iter()
            .map(|(slot, function)| Ok((slot, self.function_index(function)?)))
            .collect::<Result<_, Error>>()?;
        segments(elements, slots.into_iter());
        Ok(())
    }

    fn parse_data_section(
        &mut self,
        _: &mut wasm_encoder::DataSection,
        _: wasmparser::DataSectionReader,
    ) -> Result<(), Error> {
        Ok(())
    }

    fn data_count(&mut self, _: u32) -> Result<u32, Error> {
        Ok(0)
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, _: CodeSectionReader) -> Result<(), Error> {
        let Self { outline, plan, .. } = *self;
        plan.later.iter().try_for_each(|&at| self.parse_function_body(code, outline.functions.bodies[at].clone()))
    }
}
