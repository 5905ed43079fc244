//! How does a module become two: what is loaded first, and what comes later?
//!
//! The first one stands on its own: in the place of each function that comes later and may be called it has a gate of the
//! same type in the table of functions, which asks for the second one and calls what then stands in its place. The second
//! one shares the memory, the tables and the globals of the first, and puts its functions into the table when it is
//! instantiated. Which functions are needed first is seen from a run (`profile.rs`); where that was not all, nothing is
//! wrong but a little later. Texts that only later functions read come with them.

mod first;
mod later;
mod outline;
mod plan;

use anyhow::{Result, ensure};

use first::First;
use later::Later;
use outline::Outline;
use plan::Plan;

/// The table through which functions are called.
const FUNCTIONS: u32 = 0;

/// A module in two.
pub struct Split {
    /// What is loaded first.
    pub first: Vec<u8>,
    /// What comes later.
    pub later: Vec<u8>,
}

/// Splits a module; `is_first` says of each function that it defines whether it is needed first, `texts` are what
/// only the others read.
pub fn split(wasm: &[u8], is_first: &[bool], texts: &[Vec<u8>]) -> Result<Split> {
    let outline = Outline::of(wasm, texts)?;
    ensure!(is_first.len() == outline.functions.bodies.len(), "a profile of another module");
    let plan = Plan::new(&outline, is_first)?;
    let mut later = Later::new(&outline, &plan);
    let later_module = later.module(wasm)?;
    let first = First::new(&outline, &plan, &later.shared).module(wasm)?;
    Ok(Split { first, later: later_module })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use wasm_encoder::{
        CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function,
        FunctionSection, ImportSection, MemorySection, MemoryType, Module, RefType, TableSection, TableType,
        TypeSection, ValType,
    };
    use wasmparser::{Operator, Parser, Payload, Validator};

    use super::*;

    const TEXT: &[u8] = b"what only few read";
    const TEXT_AT: i32 = 16;

    /// Imports `f0`; `f1` calls `f2` and `f0`; `f2` reads the text and calls `f1`; `f3` is in the table only. `f1` and
    /// `f3` can be called from outside.
    fn module(read: [i32; 2]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([ValType::I32], [ValType::I32]);
        let mut imports = ImportSection::new();
        imports.import("page", "f0", EntityType::Function(0));
        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        for (place, calls) in [(read[0], &[2, 0][..]), (read[1], &[1]), (0, &[])] {
            functions.function(0);
            let mut function = Function::new([]);
            function.instructions().i32_const(place);
            for &callee in calls {
                function.instructions().call(callee);
            }
            function.instructions().end();
            code.function(&function);
        }
        let mut tables = TableSection::new();
        let functions_only = RefType::FUNCREF;
        tables.table(TableType {
            element_type: functions_only,
            table64: false,
            minimum: 2,
            maximum: Some(2),
            shared: false,
        });
        let mut memories = MemorySection::new();
        memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
        let mut exports = ExportSection::new();
        exports.export("f1", ExportKind::Func, 1).export("f3", ExportKind::Func, 3);
        let mut elements = ElementSection::new();
        elements.active(None, &ConstExpr::i32_const(1), Elements::Functions((&[3]).into()));
        let mut data = DataSection::new();
        data.active(0, &ConstExpr::i32_const(TEXT_AT - 4), [b"....", TEXT, b"...."].concat());
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&tables).section(&memories);
        module.section(&exports).section(&elements).section(&code).section(&data);
        module.finish()
    }

    fn names(wasm: &[u8]) -> (BTreeSet<String>, BTreeSet<String>) {
        let (mut imported, mut exported) = (BTreeSet::new(), BTreeSet::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.unwrap() {
                Payload::ImportSection(section) => {
                    imported.extend(
                        section
                            .into_imports()
                            .map(|import| import.unwrap())
                            .map(|it| format!("{}.{}", it.module, it.name)),
                    );
                }
                Payload::ExportSection(section) => {
                    exported.extend(section.into_iter().map(|export| format!("first.{}", export.unwrap().name)));
                }
                _ => {}
            }
        }
        (imported, exported)
    }

    #[test]
    fn both_parts_are_modules_and_the_first_has_what_the_later_one_needs() {
        let Split { first, later } = split(&module([1, TEXT_AT]), &[true, false, false], &[TEXT.to_vec()]).unwrap();
        for part in [&first, &later] {
            Validator::new().validate_all(part).unwrap();
        }
        let ((first_takes, first_gives), (later_takes, _)) = (names(&first), names(&later));
        assert_eq!(first_takes, ["later.load", "page.f0"].map(String::from).into());
        assert!(later_takes.is_subset(&first_gives), "{later_takes:?} of {first_gives:?}");
        assert!(first_gives.contains("first.f3"), "what comes later can be called from outside by its gate");
        let holds = |part: &[u8]| part.windows(TEXT.len()).any(|window| window == TEXT);
        assert!(holds(&later) && !holds(&first));
    }

    #[test]
    fn a_call_of_what_comes_later_goes_through_the_table() {
        let Split { first, .. } = split(&module([1, 1]), &[true, false, true], &[]).unwrap();
        let functions = crate::squeeze::Functions::of(&first).unwrap();
        let calls: Vec<Operator> =
            functions.bodies[0].get_operators_reader().unwrap().into_iter().map(Result::unwrap).collect();
        // A slot of its own behind the two that there were.
        let expected = [Operator::I32Const { value: 2 }, Operator::CallIndirect { type_index: 0, table_index: 0 }];
        assert!(calls.windows(2).any(|pair| pair == expected), "{calls:?}");
    }

    #[test]
    fn a_text_that_is_needed_first_does_not_come_later() {
        let fault = split(&module([TEXT_AT, 1]), &[true, false, true], &[TEXT.to_vec()]).err().unwrap();
        assert!(fault.to_string().contains("text that comes later"), "{fault}");
    }
}
