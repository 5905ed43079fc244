//! Workbooks of LibreOffice and others, packed or as one flat file.

use crate::cells::{Cell, Kind, iso_duration, iso_moment};
use crate::entities::decode;
use crate::format::Look;
use crate::markup::{Markup, Piece, Tag};
use crate::merged::Region;
use crate::package::Package;
use crate::sheet::{Frame, Take, write};
use crate::{Book, Problem};

/// Rows and columns are repeated to the end of a sheet where they are empty; what holds something is not so large.
const LAST: u32 = 1_048_576;

/// The part of a packed workbook with the cells.
const CONTENT: &str = "content.xml";

/// Reads a packed workbook.
pub fn read(package: &mut Package) -> Result<Book, Problem> {
    let mut open = |use_it: Use| use_it(package.part(CONTENT)?.unwrap_or_else(|| Markup::new(std::io::empty())));
    read_with(&mut open)
}

/// Reads a workbook that is one text.
pub fn read_flat(text: &str) -> Result<Book, Problem> {
    read_with(&mut |use_it| use_it(Markup::new(text.as_bytes())))
}

/// Does something with the content from its beginning.
type Use<'u> = &'u mut dyn FnMut(Markup) -> Result<(), Problem>;

/// Reads a workbook whose content can be had as often as it is wanted.
fn read_with(open: &mut dyn FnMut(Use) -> Result<(), Problem>) -> Result<Book, Problem> {
    let mut book = Book::default();
    let mut names = Vec::new();
    open(&mut |mut markup| {
        let (mut hidden_styles, mut style) = (Vec::new(), String::new());
        while let Some(piece) = markup.next()? {
            let Piece::Open(tag) = piece else { continue };
            match tag.name {
                "style" => style = tag.get("name").unwrap_or_default().into_owned(),
                "table-properties" if tag.get("display").as_deref() == Some("false") => {
                    hidden_styles.push(style.clone());
                }
                "table" => {
                    let style = tag.get("style-name").unwrap_or_default();
                    let is_hidden = hidden_styles.iter().any(|known| *known == style);
                    names.push((tag.get("name").unwrap_or_default().into_owned(), is_hidden));
                }
                _ => {}
            }
        }
        Ok(())
    })?;
    for (index, (name, is_hidden)) in names.into_iter().enumerate() {
        if is_hidden {
            book.hidden.push(name);
            continue;
        }
        let walk = |take: Take| {
            let mut frame = Frame::default();
            open(&mut |markup| {
                frame = walk(markup, index, take)?;
                Ok(())
            })?;
            Ok(frame)
        };
        book.sheets.extend(write(name, false, walk)?);
    }
    Ok(book)
}

/// A cell and how often it stands side by side.
struct Held {
    column: u32,
    repeats: u32,
    cell: Cell<'static>,
}

/// Hands over the cells of the sheet with that number.
fn walk(mut markup: Markup, index: usize, take: Take) -> Result<Frame, Problem> {
    let mut frame = Frame::default();
    let (mut tables, mut row) = (0, 0u32);
    while let Some(piece) = markup.next()? {
        match piece {
            Piece::Open(tag) if tag.name == "table" => tables += 1,
            Piece::Open(tag) if tag.name == "table-row" && tables == index + 1 => {
                let repeats = tag.number("number-rows-repeated").unwrap_or(1).max(1);
                let is_hidden = tag.get("visibility").is_some_and(|how| how != "visible");
                let held = if tag.is_empty { Vec::new() } else { cells(&mut markup, row, &mut frame.merged)? };
                // Most rows at the end are empty ones, and repeated as often as there is room.
                let written = if held.is_empty() { 0 } else { repeats.min(LAST) };
                frame.hidden = frame.hidden.saturating_add(if is_hidden { written } else { 0 });
                for below in 0..written {
                    for Held { column, repeats, cell } in &held {
                        for beside in 0..*repeats {
                            let (row, column) = (row.saturating_add(below), column.saturating_add(beside));
                            take(Cell { row, column, text: (&*cell.text).into(), ..*cell })?;
                        }
                    }
                }
                row = row.saturating_add(repeats);
            }
            Piece::Close("table") if tables == index + 1 => break,
            _ => {}
        }
    }
    Ok(frame)
}

/// The cells of a row that hold something.
fn cells(markup: &mut Markup, row: u32, merged: &mut Vec<Region>) -> Result<Vec<Held>, Problem> {
    let (mut held, mut column) = (Vec::new(), 0u32);
    loop {
        match markup.next()? {
            Some(Piece::Open(tag)) if matches!(tag.name, "table-cell" | "covered-table-cell") => {
                let repeats = tag.number("number-columns-repeated").unwrap_or(1).max(1);
                let span = |name: &str| tag.number(name).unwrap_or(1).max(1) - 1;
                let (down, right) = (span("number-rows-spanned"), span("number-columns-spanned"));
                if down + right > 0 {
                    let (bottom, right) = (row.saturating_add(down), column.saturating_add(right));
                    merged.push(Region { top: row, left: column, bottom, right });
                }
                let (found, is_empty) = (Found::new(&tag), tag.is_empty);
                let text = if is_empty { String::new() } else { text(markup)? };
                let cell = found.cell(row, column, text);
                if cell.kind != Kind::Empty || cell.has_formula {
                    held.push(Held { column, repeats: repeats.min(LAST), cell });
                }
                column = column.saturating_add(repeats);
            }
            Some(Piece::Close("table-row")) | None => return Ok(held),
            Some(_) => {}
        }
    }
}

/// What the tag of a cell says of its value.
struct Found {
    kind: String,
    value: String,
    currency: String,
    is_error: bool,
    has_formula: bool,
}

impl Found {
    fn new(tag: &Tag) -> Found {
        let get = |name: &str| tag.get(name).unwrap_or_default().into_owned();
        let kind = get("value-type");
        let value = match kind.as_str() {
            "date" => get("date-value"),
            "time" => get("time-value"),
            "boolean" => get("boolean-value"),
            "string" => get("string-value"),
            _ => get("value"),
        };
        let is_error = tag.attributes().any(|(name, value)| name == "calcext:value-type" && value == "error");
        Found { kind, value, currency: get("currency"), is_error, has_formula: tag.get("formula").is_some() }
    }

    fn cell(self, row: u32, column: u32, text: String) -> Cell<'static> {
        let cell = Cell { has_formula: self.has_formula, ..Cell::text(row, column, "") };
        if self.is_error {
            return cell.with(Kind::Error, "");
        }
        let look = match self.kind.as_str() {
            "float" => Look::Plain,
            "percentage" => Look::Percent,
            "currency" if self.currency.is_empty() => Look::Plain,
            "currency" => Look::Money(self.currency),
            "date" => return cell.with(Kind::Value, iso_moment(&self.value)),
            "time" => return cell.with(Kind::Value, iso_duration(&self.value).into_owned()),
            "boolean" => return cell.with(Kind::Value, self.value),
            _ => {
                let text = if text.is_empty() { self.value } else { text };
                // A formula may say an empty text; one that was never computed has no kind of value.
                let is_none = text.is_empty() && (self.kind.is_empty() || !self.has_formula);
                return cell.with(if is_none { Kind::Empty } else { Kind::Text }, text);
            }
        };
        match self.value.trim().parse() {
            Ok(number) => cell.with_number(number, &look, false),
            Err(_) => cell.with(if text.is_empty() { Kind::Empty } else { Kind::Text }, text),
        }
    }
}

/// The text of a cell up to its end, without remarks that are pinned to it.
fn text(markup: &mut Markup) -> Result<String, Problem> {
    let (mut text, mut paragraphs, mut remarks, mut is_within) = (String::new(), 0, 0, false);
    loop {
        match markup.next()? {
            Some(Piece::Open(tag)) => match tag.name {
                "annotation" if !tag.is_empty => remarks += 1,
                _ if remarks > 0 => {}
                "p" => {
                    if paragraphs > 0 {
                        text.push('\n');
                    }
                    paragraphs += 1;
                    is_within = !tag.is_empty;
                }
                "s" => text.extend(std::iter::repeat_n(' ', tag.number("c").unwrap_or(1).min(99) as usize)),
                "tab" => text.push('\t'),
                "line-break" => text.push('\n'),
                _ => {}
            },
            Some(Piece::Text(found)) if is_within && remarks == 0 => text += &decode(found),
            Some(Piece::Data(found)) if is_within && remarks == 0 => text += found,
            Some(Piece::Close("annotation")) => remarks -= i32::from(remarks > 0),
            Some(Piece::Close("p")) if remarks == 0 => is_within = false,
            Some(Piece::Close("table-cell" | "covered-table-cell")) | None => return Ok(text),
            Some(_) => {}
        }
    }
}
