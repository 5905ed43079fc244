//! Workbooks as tables: every sheet of an Excel or LibreOffice file, and every table of a web page that calls itself one,
//! becomes one CSV in UTF-8.
//!
//! What a cell shows as a number, a date or a text is kept, and so are the currency or percent sign of its format. Colours,
//! formulas (their results stay), comments and pictures are lost. What merged cells say stands in every row that they
//! cover, but for amounts, which would count several times.

#[cfg(target_arch = "wasm32")]
mod abi;
mod cells;
mod csv;
mod entities;
mod format;
mod html;
mod markup;
mod merged;
mod mime;
mod ods;
mod old;
mod package;
mod sheet;
mod spelling;
mod xlsx;
mod xml2003;

pub use sheet::Sheet;

use markup::Markup;
use package::Package;
use std::fmt;

/// A workbook's sheets.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Book {
    /// Sheets that are shown and not empty, in their order.
    pub sheets: Vec<Sheet>,
    /// Names of sheets that are hidden, which are left out.
    pub hidden: Vec<String>,
}

/// Why there are no sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// It is protected with a password.
    Protected,
    /// No sheet that is shown holds anything.
    Empty,
    /// It is a web page without a table.
    NoTable,
    /// A sheet is larger than can be held.
    TooLarge,
    /// It is damaged or of a kind that is not known; carries what was found.
    Unreadable(String),
}

/// A stable name, for who says it to the reader; with a colon and what was found where that is more.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Problem::Protected => f.write_str("protected"),
            Problem::Empty => f.write_str("empty"),
            Problem::NoTable => f.write_str("no_table"),
            Problem::TooLarge => f.write_str("too_large"),
            Problem::Unreadable(found) => write!(f, "unreadable: {found}"),
        }
    }
}

/// Reads a workbook that is all there.
pub fn read(bytes: &[u8]) -> Result<Book, Problem> {
    let book = if bytes.starts_with(b"PK") {
        read_package(bytes)
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        old::read(bytes)
    } else {
        read_markup(bytes)
    }?;
    if book.sheets.is_empty() { Err(Problem::Empty) } else { Ok(book) }
}

fn read_package(bytes: &[u8]) -> Result<Book, Problem> {
    let mut package = Package::open(bytes)?;
    if package.has("content.xml") {
        return read_open_document(package);
    }
    let main = package.relations("")?.into_iter().find(|(_, kind, _)| kind == "officeDocument");
    let workbook = main.map_or_else(|| "xl/workbook.xml".to_owned(), |(.., part)| part);
    if workbook.ends_with(".bin") { old::read_binary(bytes) } else { xlsx::read(&mut package, &workbook) }
}

fn read_open_document(mut package: Package) -> Result<Book, Problem> {
    if let Some(mut manifest) = package.part("META-INF/manifest.xml")? {
        while let Some(piece) = manifest.next()? {
            if matches!(piece, markup::Piece::Open(tag) if tag.name == "encryption-data") {
                return Err(Problem::Protected);
            }
        }
    }
    ods::read(&mut package)
}

/// A file that begins with markup, or holds pages.
fn read_markup(bytes: &[u8]) -> Result<Book, Problem> {
    let pages = mime::pages(bytes);
    if !pages.is_empty() {
        let mut book = Book::default();
        for page in pages {
            match html::read(&spelling::text(&page)) {
                Ok(found) => book.sheets.extend(found.sheets),
                Err(Problem::NoTable) => {}
                Err(problem) => return Err(problem),
            }
        }
        return if book.sheets.is_empty() { Err(Problem::NoTable) } else { Ok(book) };
    }
    let text = spelling::text(bytes);
    let mut markup = Markup::new(text.as_bytes());
    while let Some(piece) = markup.next()? {
        let markup::Piece::Open(tag) = piece else { continue };
        return match tag.name {
            "Workbook" => xml2003::read(&text),
            "document" => ods::read_flat(&text),
            _ => html::read(&text),
        };
    }
    Err(Problem::Unreadable("it holds no markup".into()))
}

fn unreadable(error: impl fmt::Display) -> Problem {
    Problem::Unreadable(error.to_string())
}
