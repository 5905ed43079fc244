//! What does a person read, in which language? Reads the catalogues beside this package (Project Fluent's syntax, one
//! folder for each language) and packs each language into one table, which needs no parser where it is read.
//!
//! A table is text: records in the order of their ids, `id US pattern RS`, with an attribute's text under `id.attribute`.
//! In a pattern the signs of [`sign`] mark arguments and choices; all else is written as it stands.

mod pattern;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser::parse;

/// The signs that part a table, its records and its patterns.
pub mod sign {
    /// Opens an argument: its name and [`END`] follow.
    pub const ARGUMENT: char = '\u{1}';
    /// Ends a name or a key.
    pub const END: char = '\u{2}';
    /// Opens a choice: the argument's name and [`END`], then variants (key, [`END`], pattern, [`NEXT`]), the last one
    /// without a key for whatever no other is for, then [`CLOSE`].
    pub const CHOICE: char = '\u{3}';
    /// Ends a variant.
    pub const NEXT: char = '\u{4}';
    /// Ends a choice.
    pub const CLOSE: char = '\u{5}';
    /// Ends a record.
    pub const RECORD: char = '\u{1e}';
    /// Stands between an id and its pattern.
    pub const PATTERN: char = '\u{1f}';
}

/// The file of what only the page says.
pub const PAGE: &str = "page.ftl";

/// The file of what only the command line says, which the browser has no use for.
pub const TERMINAL: &str = "terminal.ftl";

/// One text of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The message's id, or `id.attribute`.
    pub id: String,
    /// The file that it stands in, without its folder.
    pub file: String,
    /// What a table holds of it.
    pub pattern: String,
    /// The arguments that it is to be given.
    pub arguments: BTreeSet<String>,
}

/// The folder of the catalogues, in the checkout that is being built: where several share what was compiled, the path that
/// this was compiled with may be another's.
pub fn folder() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    let found = package.ancestors().map(|above| above.join("words")).find(|folder| folder.join("en").is_dir());
    found.unwrap_or(package)
}

/// The tags of all languages: every folder of the catalogues but this package's own.
pub fn languages() -> Result<Vec<String>, String> {
    let mut tags = Vec::new();
    for entry in fs::read_dir(folder()).map_err(|error| format!("{}: {error}", folder().display()))? {
        let path = entry.map_err(|error| error.to_string())?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or("");
        if path.is_dir() && name != "src" {
            tags.push(name.to_owned());
        }
    }
    tags.sort();
    Ok(tags)
}

/// The texts of a language, in the order of their ids.
pub fn read(language: &str) -> Result<Vec<Text>, String> {
    let mut files = BTreeMap::new();
    for path in ftl_files(&folder().join(language))? {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or("").to_owned();
        files.insert(name, fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?);
    }
    texts_of(&files)
}

/// The texts of files, given by name; a message may use the terms and messages of any of them.
pub fn texts_of(files: &BTreeMap<String, String>) -> Result<Vec<Text>, String> {
    let mut sources: BTreeMap<String, (&str, Pattern<&str>)> = BTreeMap::new();
    for (file, source) in files {
        let resource = parse(source.as_str()).map_err(|(_, errors)| format!("{file}: {}", told(source, &errors)))?;
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                _ => continue,
            };
            let attributes =
                attributes.into_iter().map(|attribute| (format!("{id}.{}", attribute.id.name), attribute.value));
            let mut found: Vec<(String, Pattern<&str>)> = attributes.collect();
            found.extend(value.map(|value| (id, value)));
            for (id, pattern) in found {
                if let Some((other, _)) = sources.insert(id.clone(), (file, pattern)) {
                    return Err(format!("{file}: {id} stands in {other} too"));
                }
            }
        }
    }
    let mut texts = Vec::new();
    for (id, (file, pattern)) in &sources {
        if id.starts_with('-') {
            continue;
        }
        let packed = pattern::pack(pattern, &|id| sources.get(id).map(|(_, pattern)| pattern))
            .map_err(|error| format!("{file}: {id}: {error}"))?;
        texts.push(Text {
            id: id.clone(),
            file: (*file).to_owned(),
            pattern: packed.text,
            arguments: packed.arguments,
        });
    }
    Ok(texts)
}

/// The table of some texts, which are in the order of their ids.
pub fn table<'a>(texts: impl Iterator<Item = &'a Text>) -> String {
    let mut table = String::new();
    for text in texts {
        table.push_str(&text.id);
        table.push(sign::PATTERN);
        table.push_str(&text.pattern);
        table.push(sign::RECORD);
    }
    table
}

fn ftl_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths = Vec::new();
    for entry in entries {
        paths.push(entry.map_err(|error| error.to_string())?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    paths.sort();
    Ok(paths)
}

/// The lines of a file at which it could not be read.
fn told(source: &str, errors: &[fluent_syntax::parser::ParserError]) -> String {
    let line = |at: usize| 1 + source.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count();
    let told = errors.iter().map(|error| format!("line {}: {error}", line(error.pos.start)));
    told.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(source: &str) -> Result<Vec<(String, String)>, String> {
        let files = BTreeMap::from([("a.ftl".to_owned(), source.to_owned())]);
        Ok(texts_of(&files)?.into_iter().map(|text| (text.id, text.pattern)).collect())
    }

    #[test]
    fn what_is_referred_to_is_written_out() {
        let source = "-house = Counting House\nopen = Open { -house }\n    .again = { open } again\n";
        let expected = [("open", "Open Counting House"), ("open.again", "Open Counting House again")];
        assert_eq!(packed(source), Ok(expected.map(|(id, text)| (id.to_owned(), text.to_owned())).to_vec()));
    }

    #[test]
    fn choices_end_with_the_one_for_all_else() {
        let source = "rows = { $count ->\n    *[other] { $count } rows\n    [one] one row\n}\n";
        let expected = "\u{3}count\u{2}one\u{2}one row\u{4}\u{2}\u{1}count\u{2} rows\u{4}\u{5}";
        assert_eq!(packed(source), Ok(vec![("rows".to_owned(), expected.to_owned())]));
    }

    #[test]
    fn what_could_not_be_said_is_no_catalogue() {
        for source in ["a = { b }\n", "a = { NUMBER($n) }\n", "a = { a }\n", "a = {\n", "a = b\na = c\n"] {
            assert!(packed(source).is_err(), "{source}");
        }
    }
}
