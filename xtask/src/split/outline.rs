//! What is in a module that is to be split.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::{Context, Result, bail, ensure};
use memchr::memmem;
use wasm_encoder::{ConstExpr, DataSection};
use wasmparser::{
    DataKind, ElementItems, ElementKind, ExternalKind, FuncType, GlobalType, MemoryType, Operator, Parser, Payload,
    TableType, TypeRef,
};

use super::FUNCTIONS;
use crate::squeeze::Functions;

/// What both modules are made of.
pub struct Outline<'a> {
    /// What is defined.
    pub functions: Functions<'a>,
    /// The types of functions.
    pub types: Vec<FuncType>,
    /// The type of each imported function.
    imported: Vec<u32>,
    /// The tables.
    pub tables: Vec<TableType>,
    /// The memory.
    pub memory: MemoryType,
    /// The globals.
    pub globals: Vec<GlobalType>,
    /// Which function stands at which place of the table of functions.
    pub slots: BTreeMap<u32, u32>,
    /// Functions that the outside may call.
    pub exported: Vec<u32>,
    /// What the memory holds.
    pub data: Vec<Stretch<'a>>,
}

/// Bytes of the memory.
pub struct Stretch<'a> {
    /// Where they begin.
    pub address: u32,
    /// What they are.
    pub bytes: &'a [u8],
    /// Whether they come later.
    pub is_later: bool,
}

impl<'a> Outline<'a> {
    /// The outline of a module; `texts` are what comes later.
    pub fn of(wasm: &'a [u8], texts: &[Vec<u8>]) -> Result<Self> {
        let functions = Functions::of(wasm)?;
        let (mut types, mut imported, mut tables) = (Vec::new(), Vec::new(), Vec::new());
        let (mut memories, mut globals, mut slots, mut exported) =
            (Vec::new(), Vec::new(), BTreeMap::new(), Vec::new());
        let mut data = Vec::new();
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
                        for (slot, function) in (constant(&offset_expr)?..).zip(items) {
                            slots.insert(slot, function?);
                        }
                    }
                }
                Payload::DataSection(section) => {
                    for segment in section {
                        let segment = segment?;
                        let DataKind::Active { memory_index: 0, offset_expr } = segment.kind else {
                            bail!("data that a function puts into the memory");
                        };
                        data.extend(stretches(constant(&offset_expr)?, segment.data, texts)?);
                    }
                }
                Payload::DataCountSection { .. } => bail!("data that is counted"),
                Payload::StartSection { .. } => bail!("a module that starts by itself"),
                _ => {}
            }
        }
        let memory = *memories.first().context("a module without memory")?;
        Ok(Outline { functions, types, imported, tables, memory, globals, slots, exported, data })
    }

    /// The type of a function.
    pub fn type_of(&self, function: u32) -> u32 {
        match self.defined(function) {
            Some(at) => self.functions.types[at],
            None => self.imported[function as usize],
        }
    }

    /// The place of a function among those that the module defines.
    pub fn defined(&self, function: u32) -> Option<usize> {
        function.checked_sub(self.functions.imported).map(|at| at as usize)
    }

    /// Writes what the memory holds first, or later.
    pub fn write_data(&self, section: &mut DataSection, later: bool) {
        for Stretch { address, bytes, .. } in self.data.iter().filter(|stretch| stretch.is_later == later) {
            section.active(0, &ConstExpr::i32_const(*address as i32), bytes.iter().copied());
        }
    }

    /// Whether an address lies in what comes later.
    fn is_later(&self, address: u64) -> bool {
        self.data.iter().filter(|stretch| stretch.is_later).any(|Stretch { address: from, bytes, .. }| {
            address.checked_sub(u64::from(*from)).is_some_and(|place| place < bytes.len() as u64)
        })
    }

    /// Fails where an operation of a function that is needed first may read what comes later.
    pub fn check(&self, operator: &Operator) -> Result<()> {
        let address = match operator {
            Operator::I32Const { value } => u64::from(*value as u32),
            Operator::I32Load { memarg }
            | Operator::I64Load { memarg }
            | Operator::F64Load { memarg }
            | Operator::I32Load8U { memarg }
            | Operator::I32Load8S { memarg }
            | Operator::I32Load16U { memarg }
            | Operator::I32Load16S { memarg }
            | Operator::I64Load32U { memarg }
            | Operator::V128Load { memarg } => memarg.offset,
            _ => return Ok(()),
        };
        ensure!(!self.is_later(address), "a function that is needed first may read a text that comes later");
        Ok(())
    }

    /// Fails where what is there first points to a text that comes later, as a compiler does: to its beginning.
    pub fn check_data(&self) -> Result<()> {
        let texts: Vec<u32> = self.data.iter().filter(|text| text.is_later).map(|text| text.address).collect();
        for Stretch { address, bytes, .. } in self.data.iter().filter(|stretch| !stretch.is_later) {
            let aligned = (address.next_multiple_of(4) - address) as usize;
            let words = bytes.get(aligned..).unwrap_or_default().chunks_exact(4);
            let mut words = words.map(|word| word.try_into().map_or(0, u32::from_le_bytes));
            ensure!(
                !words.any(|word| texts.contains(&word)),
                "data that is there first points to a text that comes later"
            );
        }
        Ok(())
    }
}

/// A place that is written as a number.
fn constant(place: &wasmparser::ConstExpr) -> Result<u32> {
    match place.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value as u32),
        other => bail!("a place that is worked out: {other:?}"),
    }
}

/// A segment, cut at the texts that come later.
fn stretches<'a>(address: u32, bytes: &'a [u8], texts: &[Vec<u8>]) -> Result<Vec<Stretch<'a>>> {
    let place = |text: &Vec<u8>| Some((memmem::find(bytes, text)?, text.len()));
    let mut later: Vec<(usize, usize)> = texts.iter().filter_map(place).collect();
    later.sort_unstable();
    let stretch = |range: Range<usize>, is_later: bool| Stretch {
        address: address + range.start as u32,
        bytes: &bytes[range],
        is_later,
    };
    let (mut stretches, mut from) = (Vec::new(), 0);
    for (start, length) in later {
        ensure!(start >= from, "texts of which one holds another");
        stretches.extend([stretch(from..start, false), stretch(start..start + length, true)]);
        from = start + length;
    }
    stretches.push(stretch(from..bytes.len(), false));
    Ok(stretches)
}
