//! Files inside a file, out of the browser: all of them unpacked in memory.

use super::zip::{Contents, Entry, LOCAL_HEADER, Span, TAIL, data_start, find_directory, read_directory};
use super::{Choice, Container, Members, Unpacker, member_name};
use crate::diagnostic::{Diagnostic, Error};

/// The tables that a file holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Opened {
    /// Names, with that of the container before them, and bytes.
    pub files: Vec<(String, Vec<u8>)>,
    /// What is said of what was left out.
    pub note: Option<Diagnostic>,
}

/// The tables in a file: itself where it is no container, what it unpacks to, or the members that hold a table. `only`
/// names one member that is wanted whatever it looks like.
pub fn open(name: &str, bytes: Vec<u8>, only: Option<&str>) -> Result<Opened, Error> {
    let members = match Container::of(&bytes) {
        Container::Gzip => vec![(String::new(), unpack(Unpacker::gzip(), &bytes)?)],
        Container::Zip => match list(&bytes)? {
            Contents::Files(entries, others) => return open_archive(name, &bytes, &entries, others, only),
            Contents::Workbook => vec![(String::new(), bytes)],
        },
        Container::Plain | Container::OldWorkbook => vec![(String::new(), bytes)],
    };
    if let Some(only) = only {
        return Err(Error::Archive(format!("there is no “{only}” in it")));
    }
    let files = members.into_iter().map(|(_, bytes)| (name.to_owned(), bytes)).collect();
    Ok(Opened { files, note: None })
}

fn open_archive(
    name: &str,
    archive: &[u8],
    entries: &[Entry],
    others: Vec<String>,
    only: Option<&str>,
) -> Result<Opened, Error> {
    let file = |entry: &Entry| Ok((member_name(name, &entry.name), unpack_entry(entry, archive)?));
    if let Some(only) = only {
        let wanted = entries.iter().find(|entry| entry.name == only);
        let wanted = wanted.ok_or_else(|| Error::Archive(format!("there is no “{only}” in it")))?;
        return Ok(Opened { files: vec![file(wanted)?], note: None });
    }
    let mut files = entries.iter().map(file).collect::<Result<Vec<_>, Error>>()?;
    let mut members = Members::new("file", entries.iter().map(|entry| entry.name.clone()).collect(), others);
    files.iter().enumerate().for_each(|(index, (_, bytes))| members.judge(index, bytes));
    let Choice { tables, note } = members.choose()?;
    let mut places = 0..;
    files.retain(|_| places.next().is_some_and(|place| tables.contains(&place)));
    Ok(Opened { files, note })
}

fn list(bytes: &[u8]) -> Result<Contents, Error> {
    let length = bytes.len() as u64;
    let tail = &bytes[bytes.len().saturating_sub(TAIL as usize)..];
    let directory = find_directory(tail, length)?;
    read_directory(cut(bytes, directory)?, length)
}

fn unpack_entry(entry: &Entry, archive: &[u8]) -> Result<Vec<u8>, Error> {
    let start = data_start(entry, cut(archive, Span { start: entry.header, length: LOCAL_HEADER })?)?;
    unpack(Unpacker::entry(entry), cut(archive, Span { start, length: entry.packed })?)
}

fn unpack(mut unpacker: Unpacker, packed: &[u8]) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    unpacker.push(packed, &mut |piece| bytes.extend_from_slice(piece))?;
    unpacker.finish().map(|()| bytes)
}

fn cut(bytes: &[u8], span: Span) -> Result<&[u8], Error> {
    let start = usize::try_from(span.start).ok();
    let end = span.start.checked_add(span.length).and_then(|end| usize::try_from(end).ok());
    let cut = start.zip(end).and_then(|(start, end)| bytes.get(start..end));
    cut.ok_or_else(|| Error::Archive("the archive is cut off".into()))
}
