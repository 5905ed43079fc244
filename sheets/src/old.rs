//! Workbooks of Excel before 2007, and binary ones of later years.

use crate::cells::Cell;
use crate::merged::Region;
use crate::sheet::{Frame, write};
use crate::{Book, Problem, unreadable};
use calamine::{Data, Reader, Sheet as Listed, SheetType, SheetVisible, Xls, XlsError, Xlsb};
use std::io::Cursor;

/// What a protected workbook of 2007 or later has in its wrapping.
const PROTECTED: &str = "EncryptedPackage";

/// Reads a workbook in a compound file: one from before 2007, or a protected one of later years.
pub fn read(bytes: &[u8]) -> Result<Book, Problem> {
    let mut file = match Xls::new(Cursor::new(bytes)) {
        Ok(file) => file,
        Err(XlsError::Password) => return Err(Problem::Protected),
        Err(_) if is_protected(bytes) => return Err(Problem::Protected),
        Err(error) => return Err(unreadable(error)),
    };
    let mut book = Book::default();
    for name in shown(file.sheets_metadata(), &mut book) {
        let range = file.worksheet_range(&name).map_err(unreadable)?;
        let merged = file.merge_cells_by_sheet_name(&name).map_err(unreadable)?;
        let (top, left) = range.start().unwrap_or((0, 0));
        let walk = |take: crate::sheet::Take| {
            for (row, column, value) in range.used_cells() {
                take(Cell::text(top + row as u32, left + column as u32, "").with_data(value))?;
            }
            let merged = merged.iter().map(|region| {
                let ((top, left), (bottom, right)) = (region.start, region.end);
                Region { top, left, bottom, right }
            });
            Ok(Frame { merged: merged.collect(), hidden: 0 })
        };
        book.sheets.extend(write(name.clone(), false, walk)?);
    }
    Ok(book)
}

/// Reads a binary workbook, cell by cell: a sheet need not fit into memory as a rectangle.
pub fn read_binary(bytes: &[u8]) -> Result<Book, Problem> {
    let mut file = Xlsb::new(Cursor::new(bytes)).map_err(unreadable)?;
    let mut book = Book::default();
    for name in shown(file.sheets_metadata(), &mut book) {
        let walk = |take: crate::sheet::Take| {
            let mut cells = file.worksheet_cells_reader(&name).map_err(unreadable)?;
            while let Some(cell) = cells.next_cell().map_err(unreadable)? {
                let (row, column) = cell.get_position();
                take(Cell::text(row, column, "").with_data(&Data::from(cell.get_value().clone())))?;
            }
            Ok(Frame::default())
        };
        book.sheets.extend(write(name.clone(), false, walk)?);
    }
    Ok(book)
}

fn is_protected(bytes: &[u8]) -> bool {
    let sign: Vec<u8> = PROTECTED.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(sign.len()).any(|window| window == sign)
}

/// The names of the sheets to read; those that are hidden go into the book.
fn shown(listed: &[Listed], book: &mut Book) -> Vec<String> {
    let sheets = listed.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let (shown, hidden): (Vec<&Listed>, Vec<&Listed>) =
        sheets.partition(|sheet| sheet.visible == SheetVisible::Visible);
    book.hidden = hidden.into_iter().map(|sheet| sheet.name.clone()).collect();
    shown.into_iter().map(|sheet| sheet.name.clone()).collect()
}
