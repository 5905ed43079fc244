//! Which functions of the engine does a page need that shows an ordinary file of orders?
//!
//! The module is written again so that each function says that it was called, and run by `www/profile.mjs`.

use std::fs;

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, EntityType, Function, ImportSection, Instruction, Module, TypeSection, ValType};
use wasmparser::{CodeSectionReader, ImportSectionReader, Parser, Payload, TypeSectionReader};

use crate::shell::{Shell, node, root};
use crate::squeeze::{Functions, told};

/// The name under which the module says which function is called: `profile.note`.
const NOTE: (&str, &str) = ("profile", "note");

/// Runs a module and says of each function that it defines whether it was called. The module's glue stands in
/// target/bindgen/.
pub fn called(shell: &Shell, wasm: &[u8]) -> Result<Vec<bool>> {
    let functions = Functions::of(wasm)?;
    let [module, answer] = ["profiled.wasm", "profile.txt"].map(|name| root().join("target/bindgen").join(name));
    fs::write(&module, instrumented(wasm, &functions)?).context("cannot write the module to be profiled")?;
    shell.run(&mut node(&["www/profile.mjs"]))?;
    let answer = fs::read_to_string(&answer).context("the profile is not there")?;
    let mut called = vec![false; functions.bodies.len()];
    for line in answer.lines() {
        let place: usize = line.parse().context("the profile holds something else than numbers")?;
        *called.get_mut(place).context("the profile is of another module")? = true;
    }
    Ok(called)
}

fn instrumented(wasm: &[u8], functions: &Functions) -> Result<Vec<u8>> {
    let mut types = 0;
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::TypeSection(section) = payload? {
            types = section.count();
        }
    }
    let mut module = Module::new();
    Noting { functions, types }.parse_core_module(&mut module, Parser::new(0), wasm).map_err(told)?;
    Ok(module.finish())
}

/// Writes a module again in which each function begins with its number being noted.
struct Noting<'a> {
    functions: &'a Functions<'a>,
    /// How many types there are; behind them stands that of the function that notes.
    types: u32,
}

impl Reencode for Noting<'_> {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error> {
        Ok(function + u32::from(function >= self.functions.imported))
    }

    fn parse_type_section(&mut self, types: &mut TypeSection, section: TypeSectionReader) -> Result<(), Error> {
        wasm_encoder::reencode::utils::parse_type_section(self, types, section)?;
        types.ty().function([ValType::I32], []);
        Ok(())
    }

    fn parse_import_section(&mut self, imports: &mut ImportSection, section: ImportSectionReader) -> Result<(), Error> {
        wasm_encoder::reencode::utils::parse_import_section(self, imports, section)?;
        imports.import(NOTE.0, NOTE.1, EntityType::Function(self.types));
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, _: CodeSectionReader) -> Result<(), Error> {
        for (body, number) in self.functions.bodies.iter().zip(0..) {
            let mut function: Function = self.new_function_with_parsed_locals(body)?;
            function.instruction(&Instruction::I32Const(number));
            function.instruction(&Instruction::Call(self.functions.imported));
            let mut operators = body.get_operators_reader()?;
            while !operators.eof() {
                function.instruction(&self.parse_instruction(&mut operators)?);
            }
            code.function(&function);
        }
        Ok(())
    }
}
