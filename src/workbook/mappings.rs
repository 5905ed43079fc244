//! What the reader corrected in one table, kept for the next one of its shape.
//!
//! A table's shape is its headers as words, in any order. Two tables are of one shape where at least three in four of all
//! their different headers are in both: next month's export with one more column is, another tool's is not. All columns
//! that a correction names must be there. Where several fit, the most alike wins, and of equals the newest.

use super::options::{FileInput, Said, answer, date_order, encoding, kind, role};
use super::source::Source;
use super::{Learnt, Workbook};
use crate::diagnostic::{Diagnostic, Error, Severity};
use crate::ingest::fold::words;
use crate::map::Map;
use crate::sentence::Value;
use crate::sorting::Arrange;
use crate::table::Table;

/// What all different headers of two tables count as.
const ALL: usize = 10_000;
/// How much of that must be in both for the tables to be of one shape.
const ALIKE: usize = 7_500;

/// What was corrected in a table, as text.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Mapping"))]
pub struct MappingInput {
    /// The file that it was corrected in.
    #[cfg_attr(test, schemars(default))]
    pub file: String,
    /// Its headers.
    pub headers: Vec<String>,
    /// What was corrected; ids that are not known are passed over.
    #[cfg_attr(test, schemars(flatten))]
    pub corrections: FileInput,
    /// Answers to questions that tables of this shape leave open.
    #[cfg_attr(test, schemars(default))]
    pub answers: Map<String, String>,
    /// Fields that are not known.
    #[cfg_attr(test, schemars(skip))]
    pub unknown: Vec<String>,
}

/// What was corrected in a table.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mapping {
    /// The file that it was corrected in.
    pub file: String,
    shape: Vec<String>,
    pub said: Said,
}

impl MappingInput {
    /// What is known of it; the rest is named in `unknown`.
    pub(super) fn check(mut self, unknown: &mut Vec<String>) -> Mapping {
        unknown.append(&mut self.unknown);
        let FileInput { roles, kind: kind_id, date_order: order, encoding: name, .. } = self.corrections;
        let mut said = Said {
            kind: known(kind(kind_id.clone()), kind_id, unknown).flatten(),
            date_order: known(date_order(order.clone()), order, unknown).flatten(),
            encoding: known(encoding(name.clone()), name, unknown).flatten(),
            ..Said::default()
        };
        for (id, column) in roles {
            if let Some(role) = known(role((id.clone(), column)), Some(id), unknown) {
                said.roles.push(role);
            }
        }
        for (id, text) in self.answers {
            if let Some(answer) = known(answer((id.clone(), text)), Some(id), unknown) {
                said.answers.push(answer);
            }
        }
        Mapping { file: self.file, shape: shape(&mut self.headers.iter().map(String::as_str)), said }
    }
}

/// What was read; where it is nothing known, its text is noted.
fn known<T>(read: Result<T, Error>, text: Option<String>, unknown: &mut Vec<String>) -> Option<T> {
    match (read, text) {
        (Ok(known), _) => return Some(known),
        (Err(_), Some(text)) => unknown.push(text),
        (Err(_), None) => {}
    }
    None
}

impl Mapping {
    /// How much of all headers it shares with a table; `None` where that is of another shape.
    fn likeness(&self, shape: &[String]) -> Option<usize> {
        let shared = self.shape.iter().filter(|name| shape.binary_search(name).is_ok()).count();
        let all = self.shape.len() + shape.len() - shared;
        // Under another encoding a header is another word; of a wide table read by cells, columns are made.
        let stays = self.said.encoding.is_none() && self.said.answers.is_empty();
        let is_there = |name: &String| !stays || shape.binary_search(&words(name)).is_ok();
        let whole = self.said.roles.iter().filter_map(|(_, name)| name.as_ref()).all(is_there);
        Some(shared * ALL / all.max(1)).filter(|&likeness| likeness >= ALIKE && whole)
    }
}

/// The mapping among these that a file has the shape of, with its place.
pub(super) fn of_shape<'a>(mappings: &'a [Mapping], source: &Source) -> Option<(usize, &'a Mapping)> {
    let (mut best, mut most) = (None, None);
    for (place, mapping) in mappings.iter().enumerate() {
        let likeness = mapping.likeness(&source.shape);
        if likeness.is_some() && likeness >= most {
            (best, most) = (Some((place, mapping)), likeness);
        }
    }
    best
}

/// Notes which files are read as another one was corrected, and what of that is not known here.
pub(super) fn notes(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    for source in &workbook.sources {
        let Some(Learnt { file, tells: true, on: true, .. }) = workbook.learnt(source) else { continue };
        let args = vec![("file", source.name.as_str().into()), ("other", file.into())];
        let note = Diagnostic::said("read_as_corrected", Severity::Info, args);
        notes.push(Diagnostic { file: Some(source.name.clone()), ..note });
    }
    let unknown = &workbook.options.unknown;
    if !unknown.is_empty() {
        let args = vec![("names", Value::Quoted(unknown.clone()))];
        notes.push(Diagnostic::said("unknown_correction", Severity::Warning, args));
    }
}

/// Different headers as words, in order.
pub(super) fn shape(headers: &mut dyn Iterator<Item = &str>) -> Vec<String> {
    let mut shape = Vec::new();
    for name in headers {
        let words = words(name);
        if !words.is_empty() {
            shape.push(words);
        }
    }
    shape.arrange();
    shape.dedup();
    shape
}

/// The column with a header, or with one of the same words.
pub(super) fn column(table: &Table, name: &str) -> Option<usize> {
    let wanted = words(name);
    let alike = || table.columns.iter().position(|column| words(&column.name) == wanted);
    table.column(name).or_else(alike)
}
