//! Workbooks as tables: every sheet of an Excel or LibreOffice file becomes one CSV in UTF-8.
//!
//! What a cell shows as a number, a date or a text is kept; how it looks is not: colours, currency signs and percent
//! signs of a number's format, formulas (their results stay), comments and pictures are lost. Of merged cells the first
//! has the value.

#[cfg(target_arch = "wasm32")]
mod abi;
mod cells;
mod csv;

use calamine::{
    Data, Ods, OdsError, Reader, Sheet as Listed, SheetType, SheetVisible, Xls, XlsError, Xlsb, XlsbError, Xlsx,
    XlsxError,
};
use csv::Csv;
use std::fmt;
use std::io::Cursor;

/// A workbook's sheets.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Book {
    /// Sheets that are shown and not empty, in their order.
    pub sheets: Vec<Sheet>,
    /// Names of sheets that are hidden, which are left out.
    pub hidden: Vec<String>,
}

/// One sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its cells: commas, quotes where needed, a line for each row so that line and row numbers agree, ISO dates, and
    /// numbers with a point and as many digits as Excel keeps.
    pub csv: Vec<u8>,
    /// Cells that held an error, such as `#DIV/0!`; they are empty in the CSV.
    pub errors: u64,
}

/// Why there are no sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// It is protected with a password.
    Protected,
    /// No sheet that is shown holds anything.
    Empty,
    /// A sheet is larger than can be held.
    TooLarge,
    /// It is damaged or of a kind that is not known; carries what was found.
    Unreadable(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Problem::Protected => f.write_str("the workbook is protected with a password"),
            Problem::Empty => f.write_str("the workbook is empty"),
            Problem::TooLarge => f.write_str("a sheet of the workbook is too large"),
            Problem::Unreadable(found) => write!(f, "the workbook cannot be read ({found})"),
        }
    }
}

type Bytes<'a> = Cursor<&'a [u8]>;

/// Reads a workbook that is all there.
pub fn read(bytes: &[u8]) -> Result<Book, Problem> {
    let source = || Cursor::new(bytes);
    if !bytes.starts_with(b"PK") {
        return read_old(source());
    }
    match Xlsx::new(source()) {
        Ok(book) => xlsx(book),
        Err(XlsxError::Password) => Err(Problem::Protected),
        Err(error) => {
            if let Ok(book) = Xlsb::new(source()) {
                return xlsb(book);
            }
            match Ods::new(source()) {
                Ok(book) => whole(book),
                Err(OdsError::Password) => Err(Problem::Protected),
                Err(_) => Err(unreadable(error)),
            }
        }
    }
}

/// Before 2007, or a protected file of later years, which is wrapped in the older kind.
fn read_old(source: Bytes) -> Result<Book, Problem> {
    match Xls::new(source.clone()) {
        Ok(book) => whole(book),
        Err(XlsError::Password) => Err(Problem::Protected),
        Err(error) => match Xlsx::new(source) {
            Err(XlsxError::Password) => Err(Problem::Protected),
            _ => Err(unreadable(error)),
        },
    }
}

fn unreadable(error: impl fmt::Display) -> Problem {
    Problem::Unreadable(error.to_string())
}

/// The names of the sheets to read; those that are hidden go into the book.
fn shown(listed: &[Listed], book: &mut Book) -> Vec<String> {
    let sheets = listed.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let (shown, hidden): (Vec<&Listed>, Vec<&Listed>) =
        sheets.partition(|sheet| sheet.visible == SheetVisible::Visible);
    book.hidden = hidden.into_iter().map(|sheet| sheet.name.clone()).collect();
    shown.into_iter().map(|sheet| sheet.name.clone()).collect()
}

/// A book once its sheets are written.
fn finished(mut book: Book, sheets: Vec<(String, Csv)>) -> Result<Book, Problem> {
    for (name, csv) in sheets {
        let (csv, errors) = csv.finish();
        if !csv.is_empty() {
            book.sheets.push(Sheet { name, csv, errors });
        }
    }
    if book.sheets.is_empty() { Err(Problem::Empty) } else { Ok(book) }
}

/// Cell by cell: a sheet need not fit into memory as a rectangle.
fn xlsx(mut file: Xlsx<Bytes>) -> Result<Book, Problem> {
    let mut book = Book::default();
    let mut sheets = Vec::new();
    for name in shown(file.sheets_metadata(), &mut book) {
        let mut csv = Csv::default();
        let mut cells = file.worksheet_cells_reader(&name).map_err(unreadable)?;
        while let Some(cell) = cells.next_cell().map_err(unreadable)? {
            csv.push(cell.get_position(), &Data::from(cell.get_value().clone()))?;
        }
        sheets.push((name, csv));
    }
    finished(book, sheets)
}

fn xlsb(mut file: Xlsb<Bytes>) -> Result<Book, Problem> {
    let mut book = Book::default();
    let mut sheets = Vec::new();
    for name in shown(file.sheets_metadata(), &mut book) {
        let mut csv = Csv::default();
        let mut cells = file.worksheet_cells_reader(&name).map_err(|error: XlsbError| unreadable(error))?;
        while let Some(cell) = cells.next_cell().map_err(unreadable)? {
            csv.push(cell.get_position(), &Data::from(cell.get_value().clone()))?;
        }
        sheets.push((name, csv));
    }
    finished(book, sheets)
}

/// The kinds that are held as a whole once they are open.
fn whole<'a, R: Reader<Bytes<'a>>>(mut file: R) -> Result<Book, Problem>
where
    R::Error: fmt::Display,
{
    let mut book = Book::default();
    let mut sheets = Vec::new();
    for name in shown(file.sheets_metadata(), &mut book) {
        let mut csv = Csv::default();
        let range = file.worksheet_range(&name).map_err(unreadable)?;
        let (top, left) = range.start().unwrap_or((0, 0));
        for (row, column, value) in range.used_cells() {
            csv.push((top + row as u32, left + column as u32), value)?;
        }
        sheets.push((name, csv));
    }
    finished(book, sheets)
}
