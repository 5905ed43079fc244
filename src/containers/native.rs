//! Files inside a file, out of the browser: what is one table is read in pieces, archives and workbooks in memory.

use super::members::{no_member, no_workbook};
use super::zip::{Contents, Entry, LOCAL_HEADER, Span, TAIL, data_start, find_directory, no_archive, read_directory};
use super::{Chosen, Container, MAGIC_LENGTH, Members, Packing, Unpacker};
use crate::diagnostic::{Diagnostic, Error};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// A table, as it was found in a file.
#[derive(Debug)]
pub struct Opened {
    /// The file's name, with that of its container before it.
    pub name: String,
    /// Its text.
    pub text: Text,
    /// What is to be said of it before it is read.
    pub notes: Vec<Diagnostic>,
}

/// A table's bytes, to be had as often as they are wanted.
#[derive(Debug)]
pub enum Text {
    /// In memory.
    Held(Vec<u8>),
    /// In a file, maybe packed.
    File(PathBuf, Option<Packing>),
}

/// Why bytes cannot be had.
#[derive(Debug)]
pub enum Problem {
    /// The system does not hand out the file.
    Io(std::io::Error),
    /// The file is not what it should be.
    File(Error),
}

impl From<std::io::Error> for Problem {
    fn from(error: std::io::Error) -> Self {
        Problem::Io(error)
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        Problem::File(error)
    }
}

impl Text {
    /// Hands out all bytes, from the first on, in pieces.
    pub fn each(&self, take: &mut dyn FnMut(&[u8])) -> Result<(), Problem> {
        const PIECE: usize = 1 << 20;
        let (path, packing) = match self {
            Text::Held(bytes) => {
                take(bytes);
                return Ok(());
            }
            Text::File(path, packing) => (path, packing),
        };
        let mut unpacker = packing.as_ref().map(Unpacker::new);
        let (mut file, mut piece) = (File::open(path)?, vec![0; PIECE]);
        loop {
            let read = match file.read(&mut piece) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                read => &piece[..read?],
            };
            match &mut unpacker {
                Some(unpacker) if read.is_empty() => return Ok(unpacker.finish()?),
                Some(unpacker) => unpacker.push(read, take)?,
                None if read.is_empty() => return Ok(()),
                None => take(read),
            }
        }
    }

    /// The bytes that are in memory.
    fn held(&self) -> &[u8] {
        match self {
            Text::Held(bytes) => bytes,
            Text::File(..) => &[],
        }
    }

    /// All bytes at once.
    pub fn all(&self) -> Result<Vec<u8>, Problem> {
        let mut bytes = Vec::new();
        self.each(&mut |piece| bytes.extend_from_slice(piece)).map(|()| bytes)
    }
}

/// The tables in a file on the disk: itself where it is no container, what it unpacks to, or the members that hold a
/// table. `only` names one member that is wanted whatever it looks like.
pub fn open(path: &Path, name: &str, only: Option<&str>) -> Result<Vec<Opened>, Problem> {
    // What is no file, such as a pipe, can be read only once.
    if only.is_none() && std::fs::metadata(path)?.is_file() {
        let mut head = Vec::new();
        File::open(path)?.take(MAGIC_LENGTH as u64).read_to_end(&mut head)?;
        let packing = match Container::of(&head) {
            Container::Plain => Some(None),
            Container::Gzip if Container::of(&Packing::Gzip.head(&head)) != Container::Markup => {
                Some(Some(Packing::Gzip))
            }
            _ => None,
        };
        if let Some(packing) = packing {
            let text = Text::File(path.to_owned(), packing);
            return Ok(vec![Opened { name: name.to_owned(), text, notes: Vec::new() }]);
        }
    }
    Ok(open_bytes(name, std::fs::read(path)?, only)?)
}

/// The same of bytes that are all there.
fn open_bytes(name: &str, bytes: Vec<u8>, only: Option<&str>) -> Result<Vec<Opened>, Error> {
    match Container::of(&bytes) {
        Container::Zip => match list(&bytes)? {
            Contents::Files(entries, unknown) => open_archive(name, &bytes, &entries, unknown, only),
            Contents::Workbook => open_book(name, &bytes, only),
        },
        Container::OldWorkbook => open_book(name, &bytes, only),
        Container::Gzip => open_text(name, Packing::Gzip.unpack(&bytes)?, only),
        Container::Markup | Container::Plain => open_text(name, bytes, only),
    }
}

/// The tables of a text: itself, or the sheets where it is a workbook written as markup.
fn open_text(name: &str, bytes: Vec<u8>, only: Option<&str>) -> Result<Vec<Opened>, Error> {
    match only {
        _ if Container::of(&bytes) == Container::Markup => open_book(name, &bytes, only),
        Some(only) => Err(no_member("file", only)),
        None => Ok(vec![Opened { name: name.to_owned(), text: Text::Held(bytes), notes: Vec::new() }]),
    }
}

fn open_archive(
    name: &str,
    archive: &[u8],
    entries: &[Entry],
    unknown: Vec<String>,
    only: Option<&str>,
) -> Result<Vec<Opened>, Error> {
    let names: Vec<String> = entries.iter().map(|entry| entry.name.clone()).collect();
    let mut members = Members::files(name, names.clone(), unknown);
    if let Some(only) = only {
        let sheet =
            |file: &String| only.strip_prefix(file.as_str())?.strip_prefix('/').map(|sheet| (file.clone(), sheet));
        let in_book = names.iter().find_map(sheet).filter(|_| !names.iter().any(|name| name == only));
        let (file, sheet) = in_book.map_or((only.to_owned(), None), |(file, sheet)| (file, Some(sheet)));
        let chosen = members.only(&file)?;
        return open_text(&chosen.name, unpack_entry(&entries[chosen.index], archive)?, sheet);
    }
    let mut found = Vec::with_capacity(entries.len());
    for (index, entry) in entries.iter().enumerate() {
        let tables = open_text(&members.path(index), unpack_entry(entry, archive)?, None);
        let first = tables.as_ref().ok().and_then(|tables| tables.first());
        members.judge(index, first.map_or(&[], |first| first.text.held()));
        found.push(tables);
    }
    let mut opened = Vec::new();
    for Chosen { index, notes, .. } in members.choose()? {
        let mut tables = std::mem::replace(&mut found[index], Ok(Vec::new()))?;
        if let Some(first) = tables.first_mut() {
            first.notes.splice(..0, notes);
        }
        opened.extend(tables);
    }
    Ok(opened)
}

fn open_book(name: &str, bytes: &[u8], only: Option<&str>) -> Result<Vec<Opened>, Error> {
    let book = countinghouse_sheets::read(bytes).map_err(|problem| no_workbook(&problem.to_string()))?;
    let (names, texts) = book.sheets.into_iter().map(|sheet| ((sheet.name, sheet.remarks), sheet.csv)).unzip();
    open_members(Members::sheets(name, names, book.hidden), texts, only)
}

fn open_members(mut members: Members, mut files: Vec<Vec<u8>>, only: Option<&str>) -> Result<Vec<Opened>, Error> {
    files.iter().enumerate().for_each(|(index, bytes)| members.judge(index, bytes));
    let chosen = match only {
        Some(only) => vec![members.only(only)?],
        None => members.choose()?,
    };
    let open =
        |Chosen { index, name, notes }| Opened { name, text: Text::Held(std::mem::take(&mut files[index])), notes };
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
    Packing::Entry(entry.clone()).unpack(cut(archive, Span { start, length: entry.packed })?)
}

fn cut(bytes: &[u8], span: Span) -> Result<&[u8], Error> {
    let start = usize::try_from(span.start).ok();
    let end = span.start.checked_add(span.length).and_then(|end| usize::try_from(end).ok());
    let cut = start.zip(end).and_then(|(start, end)| bytes.get(start..end));
    cut.ok_or_else(|| no_archive("cut_off"))
}
