//! Files inside a file, out of the browser: all of them unpacked in memory.

use super::zip::{Contents, Entry, LOCAL_HEADER, Span, TAIL, data_start, find_directory, read_directory};
use super::{Chosen, Container, Members, Packing, Unpacker};
use crate::diagnostic::{Diagnostic, Error};

/// A table, as it was found in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// The file's name, with that of its container before it.
    pub name: String,
    /// Its bytes, which are text.
    pub bytes: Vec<u8>,
    /// What is to be said of it before it is read.
    pub notes: Vec<Diagnostic>,
}

/// The tables in a file: itself where it is no container, what it unpacks to, or the members that hold a table. `only`
/// names one member that is wanted whatever it looks like.
pub fn open(name: &str, bytes: Vec<u8>, only: Option<&str>) -> Result<Vec<Opened>, Error> {
    let bytes = match Container::of(&bytes) {
        Container::Zip => match list(&bytes)? {
            Contents::Files(entries, unknown) => return open_archive(name, &bytes, &entries, unknown, only),
            Contents::Workbook => return open_book(name, &bytes, only),
        },
        Container::OldWorkbook => return open_book(name, &bytes, only),
        Container::Gzip => unpack(&Packing::Gzip, &bytes)?,
        Container::Plain => bytes,
    };
    match only {
        Some(only) => Err(Error::Archive(format!("there is no file “{only}” in it"))),
        None => Ok(vec![Opened { name: name.to_owned(), bytes, notes: Vec::new() }]),
    }
}

fn open_archive(
    name: &str,
    archive: &[u8],
    entries: &[Entry],
    unknown: Vec<String>,
    only: Option<&str>,
) -> Result<Vec<Opened>, Error> {
    let names = entries.iter().map(|entry| entry.name.clone()).collect();
    let members = Members::files(name, names, unknown);
    if let Some(only) = only {
        let chosen = members.only(only)?;
        let bytes = unpack_entry(&entries[chosen.index], archive)?;
        return Ok(vec![Opened { name: chosen.name, bytes, notes: chosen.notes }]);
    }
    let files = entries.iter().map(|entry| unpack_entry(entry, archive)).collect::<Result<Vec<_>, Error>>()?;
    open_members(members, files, None)
}

fn open_book(name: &str, bytes: &[u8], only: Option<&str>) -> Result<Vec<Opened>, Error> {
    let book = countinghouse_sheets::read(bytes).map_err(|problem| Error::Workbook(problem.to_string()))?;
    let (names, texts) = book.sheets.into_iter().map(|sheet| ((sheet.name, sheet.errors), sheet.csv)).unzip();
    open_members(Members::sheets(name, names, book.hidden), texts, only)
}

fn open_members(mut members: Members, mut files: Vec<Vec<u8>>, only: Option<&str>) -> Result<Vec<Opened>, Error> {
    files.iter().enumerate().for_each(|(index, bytes)| members.judge(index, bytes));
    let chosen = match only {
        Some(only) => vec![members.only(only)?],
        None => members.choose()?,
    };
    let open = |Chosen { index, name, notes }| Opened { name, bytes: std::mem::take(&mut files[index]), notes };
    Ok(chosen.into_iter().map(open).collect())
}

fn list(bytes: &[u8]) -> Result<Contents, Error> {
    let length = bytes.len() as u64;
    let tail = &bytes[bytes.len().saturating_sub(TAIL as usize)..];
    let directory = find_directory(tail, length)?;
    read_directory(cut(bytes, directory)?, length)
}

fn unpack_entry(entry: &Entry, archive: &[u8]) -> Result<Vec<u8>, Error> {
    let start = data_start(entry, cut(archive, Span { start: entry.header, length: LOCAL_HEADER })?)?;
    unpack(&Packing::Entry(entry.clone()), cut(archive, Span { start, length: entry.packed })?)
}

fn unpack(packing: &Packing, packed: &[u8]) -> Result<Vec<u8>, Error> {
    let (mut unpacker, mut bytes) = (Unpacker::new(packing), Vec::new());
    unpacker.push(packed, &mut |piece| bytes.extend_from_slice(piece))?;
    unpacker.finish().map(|()| bytes)
}

fn cut(bytes: &[u8], span: Span) -> Result<&[u8], Error> {
    let start = usize::try_from(span.start).ok();
    let end = span.start.checked_add(span.length).and_then(|end| usize::try_from(end).ok());
    let cut = start.zip(end).and_then(|(start, end)| bytes.get(start..end));
    cut.ok_or_else(|| Error::Archive("the archive is cut off".into()))
}
