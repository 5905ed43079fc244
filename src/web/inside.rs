//! What is inside a file: the worker fetches stretches of it, and this side says which and what they mean.

use super::{to_js, unable};
use crate::containers::zip::{Contents, Entry, LOCAL_HEADER, TAIL, data_start, find_directory, read_directory};
use crate::containers::{Chosen, Container, MAGIC_LENGTH, Members, Packing, no_workbook};
use crate::diagnostic::{Diagnostic, Error};
use crate::sentence::Sentence;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// A stretch of a file, in bytes.
#[derive(Serialize)]
struct Span {
    start: f64,
    length: f64,
}

/// How many of a file's first bytes tell what it is.
#[wasm_bindgen]
pub fn magic_length() -> f64 {
    MAGIC_LENGTH as f64
}

/// What a file's first bytes say: `plain`, `gzip`, `zip`, `workbook` or `markup`.
#[wasm_bindgen]
pub fn container_of(head: &[u8]) -> String {
    let container = match Container::of(&head[..head.len().min(MAGIC_LENGTH)]) {
        Container::Plain => "plain",
        Container::Gzip => "gzip",
        Container::Zip => "zip",
        Container::OldWorkbook => "workbook",
        Container::Markup => "markup",
    };
    container.to_owned()
}

/// How many of an archive's last bytes announce its directory.
#[wasm_bindgen]
pub fn archive_tail() -> f64 {
    TAIL as f64
}

/// Where the directory of an archive is, from its last bytes and its length: `{start, length}`.
#[wasm_bindgen]
pub fn archive_directory(tail: &[u8], length: f64) -> Result<JsValue, JsValue> {
    let span = find_directory(tail, length as u64)?;
    to_js(&Span { start: span.start as f64, length: span.length as f64 })
}

/// How a file is packed, for [`Engine::unpack`](super::engine::Engine::unpack).
#[wasm_bindgen]
pub struct Pack(pub(super) Packing);

#[wasm_bindgen]
impl Pack {
    /// As a gzip file.
    pub fn gzip() -> Pack {
        Pack(Packing::Gzip)
    }

    /// What a file's first bytes unpack to.
    pub fn head(&self, packed: &[u8]) -> Vec<u8> {
        self.0.head(packed)
    }

    /// What a file's bytes unpack to.
    pub fn whole(&self, packed: &[u8]) -> Result<Vec<u8>, JsValue> {
        Ok(self.0.unpack(packed)?)
    }
}

/// The files of an archive, or the sheets of a workbook.
#[wasm_bindgen]
pub struct Inside {
    /// Empty for a workbook.
    entries: Vec<Entry>,
    members: Members,
    notes: Vec<(usize, Vec<Diagnostic>)>,
}

/// A member to read.
#[derive(Serialize)]
struct ChosenView {
    index: usize,
    name: String,
}

#[wasm_bindgen]
impl Inside {
    /// The files that the directory of an archive lists; nothing where the archive is a workbook.
    pub fn archive(name: &str, directory: &[u8], length: f64) -> Result<Option<Inside>, JsValue> {
        match read_directory(directory, length as u64)? {
            Contents::Workbook => Ok(None),
            Contents::Files(entries, unknown) => {
                let names = entries.iter().map(|entry| entry.name.clone()).collect();
                Ok(Some(Inside { members: Members::files(name, names, unknown), entries, notes: Vec::new() }))
            }
        }
    }

    /// The sheets of a workbook, with the remarks of each.
    pub fn sheets(name: &str, names: Vec<String>, remarks: Vec<String>, hidden: Vec<String>) -> Inside {
        let sheets = names.into_iter().zip(remarks).collect();
        Inside { entries: Vec::new(), members: Members::sheets(name, sheets, hidden), notes: Vec::new() }
    }

    /// Where the header of a file begins that stands before its bytes, and how long it is; nothing behind the last file.
    pub fn header(&self, index: usize) -> Result<JsValue, JsValue> {
        let Some(entry) = self.entries.get(index) else { return Ok(JsValue::UNDEFINED) };
        to_js(&Span { start: entry.header as f64, length: LOCAL_HEADER as f64 })
    }

    /// Where a file's packed bytes are, from that header.
    pub fn data(&self, index: usize, header: &[u8]) -> Result<JsValue, JsValue> {
        let Some(entry) = self.entries.get(index) else { return Ok(JsValue::UNDEFINED) };
        to_js(&Span { start: data_start(entry, header)? as f64, length: entry.packed as f64 })
    }

    /// How a file is packed.
    pub fn pack(&self, index: usize) -> Option<Pack> {
        self.entries.get(index).map(|entry| Pack(Packing::Entry(entry.clone())))
    }

    /// A member's name with that of the container before it.
    pub fn path(&self, index: usize) -> String {
        self.members.path(index)
    }

    /// Judges a member by the first bytes of its first table.
    pub fn judge(&mut self, index: usize, head: &[u8]) {
        self.members.judge(index, head);
    }

    /// What to read: `[{index, name}]`.
    pub fn choose(&mut self) -> Result<JsValue, JsValue> {
        let chosen = self.members.choose()?;
        let views = chosen.iter().map(|Chosen { index, name, .. }| ChosenView { index: *index, name: name.clone() });
        let views: Vec<ChosenView> = views.collect();
        self.notes = chosen.into_iter().map(|chosen| (chosen.index, chosen.notes)).collect();
        to_js(&views)
    }
}

impl Inside {
    /// What is to be said of a chosen member.
    pub(super) fn notes(&self, index: usize) -> &[Diagnostic] {
        self.notes.iter().find(|(known, _)| *known == index).map_or(&[], |(_, notes)| notes)
    }
}

/// That the part of this page that reads workbooks could not be had, this time.
#[wasm_bindgen]
pub fn no_sheets() -> JsValue {
    unable("no_workbook_reader")
}

/// That a workbook cannot be read, by what the part that reads them says.
#[wasm_bindgen]
pub fn bad_workbook(problem: &str) -> JsValue {
    no_workbook(problem).into()
}

/// That a workbook is larger than can be read.
#[wasm_bindgen]
pub fn workbook_too_large() -> JsValue {
    Error::Workbook(Sentence::new("error-workbook_too_large")).into()
}

/// That the part that reads workbooks stopped at one.
#[wasm_bindgen]
pub fn workbook_damaged() -> JsValue {
    Error::Workbook(Sentence::new("error-workbook_damaged")).into()
}
