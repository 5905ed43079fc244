//! The directory of a ZIP archive: which files are in it, where, and how they are packed. Pure: someone else fetches the
//! bytes.

use crate::diagnostic::Error;
use crate::ingest::encoding::{Encoding, foreign, to_utf8};
use crate::sentence::{Sentence, Value};

/// Bytes from the end of an archive in which its directory is announced: a record of 22 and a comment.
pub const TAIL: u64 = 22 + 65_535;
/// Bytes of the header that stands before an entry's own.
pub const LOCAL_HEADER: u64 = 30;
/// A directory larger than this belongs to no archive of a shop's exports.
const LARGEST_DIRECTORY: u64 = 16 << 20;

/// One file of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its path within the archive.
    pub name: String,
    /// How it is packed.
    pub method: Method,
    /// Where its header begins.
    pub header: u64,
    /// Bytes packed.
    pub packed: u64,
    /// Bytes unpacked.
    pub size: u64,
    /// The CRC-32 of what it unpacks to.
    pub checksum: u32,
}

/// How an entry is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Not at all.
    Stored,
    /// As in gzip.
    Deflated,
}

/// A stretch of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Its first byte.
    pub start: u64,
    /// Its length in bytes.
    pub length: u64,
}

/// What an archive holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contents {
    /// Files, of which these may be tables, with the names of those that are not for reading.
    Files(Vec<Entry>, Vec<String>),
    /// It is a workbook, packed as an archive.
    Workbook,
}

/// Where the directory stands, from the last bytes of an archive ([`TAIL`] of them, or all) and its whole length.
pub fn find_directory(tail: &[u8], length: u64) -> Result<Span, Error> {
    const END: &[u8] = b"PK\x05\x06";
    let places = (0..tail.len().saturating_sub(21)).rev();
    let announced = places.filter(|&at| tail[at..].starts_with(END)).find_map(|at| {
        let record = Fields(&tail[at..]);
        let comment = usize::from(record.u16(20)?);
        // What only looks like the record has no comment of the right length behind it.
        (at + 22 + comment <= tail.len()).then_some((at, record))
    });
    let (at, record) = announced.ok_or_else(|| damaged("no_directory"))?;
    let missing = || damaged("directory_cut");
    let length_of = u64::from(record.u32(12).ok_or_else(missing)?);
    let start = u64::from(record.u32(16).ok_or_else(missing)?);
    let end = length - (tail.len() - at) as u64;
    if length_of == u64::from(u32::MAX) || start == u64::from(u32::MAX) || record.u16(10) == Some(u16::MAX) {
        return Err(no_archive("zip64"));
    }
    if record.u16(4) != Some(0) {
        return Err(no_archive("part"));
    }
    if length_of > LARGEST_DIRECTORY {
        return Err(no_archive("many"));
    }
    if start + length_of > end {
        return Err(missing());
    }
    Ok(Span { start, length: length_of })
}

/// What the directory lists.
pub fn read_directory(directory: &[u8], length: u64) -> Result<Contents, Error> {
    let mut rest = directory;
    let (mut entries, mut others, mut encrypted, mut claimed) = (Vec::new(), Vec::new(), false, 0);
    while rest.starts_with(b"PK\x01\x02") {
        let (found, used) = read_entry(rest).ok_or_else(|| damaged("directory_cut"))?;
        rest = &rest[used..];
        claimed += found.entry.packed;
        if let Some(contents) = told_by_part(&found.entry.name) {
            return contents;
        }
        if is_left_by_the_system(&found.entry.name) {
            continue;
        }
        encrypted |= found.encrypted;
        match found.method {
            Some(_) if !found.encrypted && found.entry.size > 0 => entries.push(found.entry),
            _ => others.push(found.entry.name),
        }
    }
    if claimed > length {
        return Err(damaged("overlap"));
    }
    match (entries.is_empty(), encrypted, others.is_empty()) {
        (false, ..) => Ok(Contents::Files(entries, others)),
        (true, true, _) => Err(no_archive("password")),
        (true, false, true) => Err(no_archive("empty")),
        (true, false, false) => Err(no_archive("packing")),
    }
}

/// Where an entry's own bytes begin, from the header that stands before them.
pub fn data_start(entry: &Entry, header: &[u8]) -> Result<u64, Error> {
    let fields = Fields(header);
    let lengths = header.starts_with(b"PK\x03\x04").then(|| Some((fields.u16(26)?, fields.u16(28)?))).flatten();
    let (name, extra) = lengths.ok_or_else(|| damaged("misplaced"))?;
    Ok(entry.header + LOCAL_HEADER + u64::from(name) + u64::from(extra))
}

/// That the files of an archive cannot be had.
pub fn no_archive(what: &'static str) -> Error {
    Error::Archive(Sentence::new("error-archive").with("what", Value::Key(what)))
}

fn damaged(how: &'static str) -> Error {
    Error::Archive(Sentence::new("error-archive_damaged").with("how", Value::Key(how)))
}

/// Numbers of a record, low byte first.
struct Fields<'a>(&'a [u8]);

impl Fields<'_> {
    fn u16(&self, at: usize) -> Option<u16> {
        Some(u16::from_le_bytes(*self.0.get(at..)?.first_chunk()?))
    }

    fn u32(&self, at: usize) -> Option<u32> {
        Some(u32::from_le_bytes(*self.0.get(at..)?.first_chunk()?))
    }

    fn u64(&self, at: usize) -> Option<u64> {
        Some(u64::from_le_bytes(*self.0.get(at..)?.first_chunk()?))
    }
}

/// An entry as the directory has it; its method is `None` where it is not known here.
struct Found {
    entry: Entry,
    method: Option<Method>,
    encrypted: bool,
}

/// The entry at the beginning of some bytes of the directory, with the length of what describes it.
fn read_entry(bytes: &[u8]) -> Option<(Found, usize)> {
    let fields = Fields(bytes);
    let (flags, method) = (fields.u16(8)?, fields.u16(10)?);
    let [name_length, extra_length, comment_length] = [fields.u16(28)?, fields.u16(30)?, fields.u16(32)?];
    let name_end = 46 + usize::from(name_length);
    let extra_end = name_end + usize::from(extra_length);
    let extra = bytes.get(name_end..extra_end)?;
    let mut wide = wide_numbers(extra);
    // A number that does not fit stands in a list of wider ones, in this order.
    let mut widened = |number: u32| match number {
        u32::MAX => wide.next(),
        number => Some(u64::from(number)),
    };
    let size = widened(fields.u32(24)?)?;
    let packed = widened(fields.u32(20)?)?;
    let header = widened(fields.u32(42)?)?;
    let known = match method {
        0 => Some(Method::Stored),
        8 => Some(Method::Deflated),
        _ => None,
    };
    let entry = Entry {
        name: name_text(bytes.get(46..name_end)?),
        method: known.unwrap_or(Method::Stored),
        header,
        packed,
        size,
        checksum: fields.u32(16)?,
    };
    let used = extra_end + usize::from(comment_length);
    (used <= bytes.len()).then_some((Found { entry, method: known, encrypted: flags & 1 != 0 }, used))
}

/// The numbers of 64 bits that an entry brings along.
fn wide_numbers(extra: &[u8]) -> impl Iterator<Item = u64> {
    let mut rest = extra;
    let mut field = &[][..];
    while let (Some(id), Some(length)) = (Fields(rest).u16(0), Fields(rest).u16(2)) {
        let end = 4 + usize::from(length);
        if id == 1 {
            field = rest.get(4..end).unwrap_or_default();
            break;
        }
        rest = rest.get(end..).unwrap_or_default();
    }
    (0..field.len() / 8).filter_map(|index| Fields(field).u64(index * 8))
}

/// A name in UTF-8, or else in the code page of the program that made the format.
fn name_text(bytes: &[u8]) -> String {
    match (std::str::from_utf8(bytes), Encoding::from_name("ibm850")) {
        (Err(_), Some(dos)) => String::from_utf8_lossy(&to_utf8(bytes, dos, foreign)).into_owned(),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// What an archive is that has a part of this name; `None` where the name says nothing.
fn told_by_part(name: &str) -> Option<Result<Contents, Error>> {
    match name {
        // Excel since 2007, its binary kind, and LibreOffice.
        "xl/workbook.xml" | "xl/workbook.bin" | "content.xml" => Some(Ok(Contents::Workbook)),
        "word/document.xml" => Some(Err(Error::NotText("docx"))),
        "ppt/presentation.xml" => Some(Err(Error::NotText("pptx"))),
        "Index/Document.iwa" | "Index.zip" => Some(Err(Error::NotText("iwork"))),
        _ => None,
    }
}

/// Folders, and what systems leave in archives unasked.
fn is_left_by_the_system(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or_default();
    let hidden = file.is_empty() || file.starts_with('.') || matches!(file, "Thumbs.db" | "desktop.ini");
    hidden || name.starts_with("__MACOSX/")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An archive of stored files, each a name, its bytes, and the flags of its entry.
    fn archive(files: &[(&[u8], &[u8], u16)]) -> Vec<u8> {
        let (mut bytes, mut directory) = (Vec::new(), Vec::new());
        for (name, text, flags) in files {
            let start = bytes.len() as u32;
            let numbers = [0, text.len() as u32, text.len() as u32].map(u32::to_le_bytes).concat();
            let name_length = (name.len() as u16).to_le_bytes();
            let head = [&[20, 0][..], &flags.to_le_bytes(), &[0; 6], &numbers, &name_length].concat();
            bytes.extend([b"PK\x03\x04", &head[..], &[0, 0], name, text].concat());
            directory.extend([b"PK\x01\x02\x14\0", &head[..], &[0; 12], &start.to_le_bytes(), name].concat());
        }
        let [start, length] = [bytes.len() as u32, directory.len() as u32].map(u32::to_le_bytes);
        let count = (files.len() as u16).to_le_bytes();
        let end = [b"PK\x05\x06", &[0; 4][..], &count, &count, &length, &start, &[2, 0], b"hi"].concat();
        [bytes, directory, end].concat()
    }

    fn contents(bytes: &[u8]) -> Result<Contents, Error> {
        let tail = &bytes[bytes.len().saturating_sub(TAIL as usize)..];
        let Span { start, length } = find_directory(tail, bytes.len() as u64)?;
        read_directory(&bytes[start as usize..(start + length) as usize], bytes.len() as u64)
    }

    #[test]
    fn the_files_of_an_archive_are_found() {
        let bytes = archive(&[
            (b"audience/", b"", 0),
            (b"audience/members.csv", b"a,b\n1,2\n", 0),
            (b"__MACOSX/._members.csv", b"x", 0),
            (b".DS_Store", b"x", 0),
            (b"K\x84ufer.csv", b"c\n3\n", 0),
        ]);
        let Ok(Contents::Files(entries, others)) = contents(&bytes) else { panic!("no files") };
        let names: Vec<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!((names.as_slice(), others.is_empty()), (&["audience/members.csv", "Käufer.csv"][..], true));
        for (entry, text) in entries.iter().zip([&b"a,b\n1,2\n"[..], b"c\n3\n"]) {
            let header = &bytes[entry.header as usize..];
            let start = data_start(entry, header).unwrap() as usize;
            assert_eq!(&bytes[start..start + entry.packed as usize], text);
        }
    }

    #[test]
    fn workbooks_and_what_cannot_be_read_are_told_apart() {
        assert_eq!(
            contents(&archive(&[(b"[Content_Types].xml", b"x", 0), (b"xl/workbook.xml", b"x", 0)])),
            Ok(Contents::Workbook)
        );
        let mut large = archive(&[(b"a.csv", b"x", 0)]);
        let end = large.len() - 24;
        large[end + 16..end + 20].fill(0xff);
        let cases = [
            (archive(&[]), "empty"),
            (archive(&[(b"a.csv", b"x", 1)]), "password"),
            (large, "4 GB"),
            (b"PK\x03\x04 and no more".to_vec(), "directory is missing"),
            (archive(&[(b"a.csv", b"x", 0)])[40..].to_vec(), "directory"),
        ];
        for (bytes, part) in cases {
            let said =
                contents(&bytes).map(|contents| format!("{contents:?}")).unwrap_or_else(|error| error.to_string());
            assert!(said.contains(part), "{part}: {said}");
        }
    }

    #[test]
    fn no_bytes_make_it_panic() {
        let good = archive(&[(b"a.csv", b"a,b\n1,2\n", 0), (b"b.csv", b"c\n", 0)]);
        for at in 0..good.len() {
            for byte in [0, 1, 0x7f, 0xff] {
                let mut bytes = good.clone();
                bytes[at] = byte;
                let _ = contents(&bytes);
                let _ = contents(&bytes[at..]);
            }
        }
    }
}
