//! Workbooks that are archives of XML: the parts of one, by name.

use crate::Problem;
use crate::markup::{Markup, Piece};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// A part of a shop's workbook is far smaller; a hostile one unpacks to any length.
const LARGEST_PART: u64 = 3 << 30;

/// An archive whose parts can be read.
pub struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// In small letters, with slashes between the folders.
    names: Vec<String>,
}

impl<'a> Package<'a> {
    /// Opens an archive.
    pub fn open(bytes: &'a [u8]) -> Result<Package<'a>, Problem> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(crate::unreadable)?;
        let names = archive.file_names_raw().map(|name| plain(&String::from_utf8_lossy(name))).collect();
        Ok(Package { archive, names })
    }

    /// Whether a part is there.
    pub fn has(&self, name: &str) -> bool {
        self.names.contains(&plain(name))
    }

    /// The markup of a part; `None` where it is not there.
    pub fn part(&mut self, name: &str) -> Result<Option<Markup<'_>>, Problem> {
        let wanted = plain(name);
        let Some(index) = self.names.iter().position(|known| *known == wanted) else { return Ok(None) };
        let part = self.archive.by_index(index).map_err(crate::unreadable)?;
        Ok(Some(Markup::new(part.take(LARGEST_PART))))
    }

    /// What a part refers to: id, kind, and the name of another part.
    pub fn relations(&mut self, name: &str) -> Result<Vec<(String, String, String)>, Problem> {
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let mut relations = Vec::new();
        let Some(mut markup) = self.part(&format!("{folder}/_rels/{file}.rels"))? else { return Ok(relations) };
        while let Some(piece) = markup.next()? {
            let Piece::Open(tag) = piece else { continue };
            if let (Some(id), Some(kind), Some(target)) = (tag.get("Id"), tag.get("Type"), tag.get("Target")) {
                let kind = kind.rsplit('/').next().unwrap_or("").to_owned();
                relations.push((id.into_owned(), kind, resolve(folder, &target)));
            }
        }
        Ok(relations)
    }
}

fn plain(name: &str) -> String {
    name.trim_start_matches(['/', '\\']).replace('\\', "/").to_ascii_lowercase()
}

/// A name that is written from a folder on.
fn resolve(folder: &str, target: &str) -> String {
    if target.starts_with(['/', '\\']) {
        return target.to_owned();
    }
    let mut path: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split(['/', '\\']) {
        match part {
            ".." => drop(path.pop()),
            "." | "" => {}
            _ => path.push(part),
        }
    }
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_from_where_they_are_named() {
        let cases = [
            ("xl", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "/xl/sheet1.xml", "/xl/sheet1.xml"),
            ("xl/a", "../b/./c.xml", "xl/b/c.xml"),
            ("", "xl\\workbook.xml", "xl/workbook.xml"),
        ];
        for (folder, target, expected) in cases {
            assert_eq!(resolve(folder, target), expected);
        }
    }
}
