//! How does a module become smaller once it is compressed, and stay the same program?
//!
//! What a compressor has just seen costs it next to nothing. So functions of one signature stand together, sorted by
//! their code, instead of by size as the glue's generator leaves them; and of functions that are alike one is kept.

use std::collections::HashMap;

use anyhow::{Result, anyhow, ensure};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef,
};

/// The module with its functions in an order that compresses well, and no two alike.
pub fn squeeze(wasm: &[u8]) -> Result<Vec<u8>> {
    let functions = Functions::of(wasm)?;
    let kept = functions.kept()?;
    let order = functions.order(&kept)?;
    let mut places = vec![0; kept.len()];
    for (&function, place) in order.iter().zip(functions.imported..) {
        places[function] = place;
    }
    let places = kept.iter().map(|&same| places[same]).collect();
    let mut renamed = Renamed { functions: &functions, order: &order, places };
    let mut module = Module::new();
    renamed.parse_core_module(&mut module, Parser::new(0), wasm).map_err(told)?;
    Ok(module.finish())
}

/// The functions that a module defines, after those that it imports: their types and what they do.
pub struct Functions<'a> {
    /// How many it imports; its own are numbered from here on.
    pub imported: u32,
    /// The type of each.
    pub types: Vec<u32>,
    /// What each does.
    pub bodies: Vec<FunctionBody<'a>>,
}

impl<'a> Functions<'a> {
    /// Those of a module.
    pub fn of(wasm: &'a [u8]) -> Result<Self> {
        let mut functions = Self { imported: 0, types: Vec::new(), bodies: Vec::new() };
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        functions.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::FunctionSection(types) => functions.types = types.into_iter().collect::<Result<_, _>>()?,
                Payload::CodeSectionEntry(body) => functions.bodies.push(body),
                _ => {}
            }
        }
        ensure!(functions.types.len() == functions.bodies.len(), "a module whose functions have no code");
        Ok(functions)
    }

    /// For each function the first one that does the same. Two that differ only in which of two such they call become
    /// alike once those are one: again, until no more are.
    fn kept(&self) -> Result<Vec<usize>> {
        let mut kept: Vec<usize> = (0..self.bodies.len()).collect();
        loop {
            let places = kept.iter().zip(self.imported..).map(|(&same, _)| self.imported + same as u32).collect();
            let codes = self.codes(places)?;
            let mut first = HashMap::new();
            let next: Vec<_> =
                codes.iter().enumerate().map(|(at, code)| *first.entry((self.types[at], code)).or_insert(at)).collect();
            if next == kept {
                return Ok(kept);
            }
            kept = next;
        }
    }

    /// Those that are kept, of one type side by side and sorted by their code but for whom they call.
    fn order(&self, kept: &[usize]) -> Result<Vec<usize>> {
        let codes = self.codes(vec![0; kept.len()])?;
        let mut order: Vec<_> = (0..kept.len()).filter(|&at| kept[at] == at).collect();
        order.sort_by_key(|&at| (self.types[at], &codes[at]));
        Ok(order)
    }

    /// Each function's code when each function has the number given in `places`.
    fn codes(&self, places: Vec<u32>) -> Result<Vec<Vec<u8>>> {
        let mut renamed = Renamed { functions: self, order: &[], places };
        let code = |body: &FunctionBody| -> Result<Vec<u8>, Error> {
            let mut function = renamed.new_function_with_parsed_locals(body)?;
            let mut operators = body.get_operators_reader()?;
            while !operators.eof() {
                function.instruction(&renamed.parse_instruction(&mut operators)?);
            }
            Ok(function.into_raw_body())
        };
        self.bodies.iter().map(code).collect::<Result<_, _>>().map_err(told)
    }
}

/// Writes a module again with its functions in `order`, each under its number in `places`.
struct Renamed<'a> {
    functions: &'a Functions<'a>,
    order: &'a [usize],
    places: Vec<u32>,
}

impl Reencode for Renamed<'_> {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error> {
        Ok(function.checked_sub(self.functions.imported).map_or(function, |at| self.places[at as usize]))
    }

    /// What tools leave for each other, names among it, is no part of the program.
    fn parse_custom_section(&mut self, _: &mut Module, _: CustomSectionReader) -> Result<(), Error> {
        Ok(())
    }

    fn parse_function_section(&mut self, types: &mut FunctionSection, _: FunctionSectionReader) -> Result<(), Error> {
        for &function in self.order {
            types.function(self.functions.types[function]);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, _: CodeSectionReader) -> Result<(), Error> {
        let Self { functions, order, .. } = *self;
        order.iter().try_for_each(|&function| self.parse_function_body(code, functions.bodies[function].clone()))
    }
}

/// The library's error, which is no error to the standard library.
pub fn told(error: Error) -> anyhow::Error {
    anyhow!("the module could not be written again: {error}")
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{CodeSection, ExportKind, ExportSection, Function, TypeSection, ValType};

    use super::*;

    /// Functions without arguments, each of which adds one constant to what another returns.
    fn module(functions: &[(i32, Option<u32>)]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        let (mut declared, mut exports, mut code) = (FunctionSection::new(), ExportSection::new(), CodeSection::new());
        for (&(number, callee), at) in functions.iter().zip(0..) {
            declared.function(0);
            exports.export(&format!("f{at}"), ExportKind::Func, at);
            let mut function = Function::new([]);
            function.instructions().i32_const(number);
            if let Some(callee) = callee {
                function.instructions().call(callee).i32_add();
            }
            function.instructions().end();
            code.function(&function);
        }
        let mut module = Module::new();
        module.section(&types).section(&declared).section(&exports).section(&code);
        module.finish()
    }

    /// What each export does, its callee's constant in place of its number, whatever the order.
    fn behaviour(wasm: &[u8]) -> Vec<Vec<i32>> {
        let functions = Functions::of(wasm).unwrap();
        let trail = |mut at: u32| {
            let mut trail = Vec::new();
            'calls: loop {
                for operator in functions.bodies[at as usize].get_operators_reader().unwrap() {
                    match operator.unwrap() {
                        wasmparser::Operator::I32Const { value } => trail.push(value),
                        wasmparser::Operator::Call { function_index } => {
                            at = function_index;
                            continue 'calls;
                        }
                        _ => {}
                    }
                }
                return trail;
            }
        };
        let mut trails = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            if let Payload::ExportSection(exports) = payload.unwrap() {
                trails.extend(exports.into_iter().map(|export| trail(export.unwrap().index)));
            }
        }
        trails
    }

    #[test]
    fn a_squeezed_module_does_the_same_in_fewer_functions() {
        // The last two are alike only once the two that they call are one.
        let wasm = module(&[(9, None), (3, Some(0)), (7, None), (7, None), (5, Some(2)), (5, Some(3))]);
        let squeezed = squeeze(&wasm).unwrap();
        assert_eq!(behaviour(&wasm), behaviour(&squeezed));
        assert_eq!(Functions::of(&squeezed).unwrap().bodies.len(), 4);
        assert_eq!(squeeze(&squeezed).unwrap(), squeezed);
    }
}
