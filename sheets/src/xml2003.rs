//! The XML Spreadsheet of Excel 2003, which many programs still write and call `.xls`.

use crate::cells::{Cell, Kind, iso_moment};
use crate::entities::decode;
use crate::format::{Look, look};
use crate::markup::{Markup, Piece, Tag};
use crate::merged::Region;
use crate::sheet::{Frame, Take, write};
use crate::{Book, Problem};
use std::collections::BTreeMap;

/// The last row and column of a sheet, counted from 0.
const LAST: (u32, u32) = (1_048_575, 16_383);

/// Reads a workbook from its text.
pub fn read(text: &str) -> Result<Book, Problem> {
    let mut book = Book::default();
    let mut shared = Shared::default();
    // Whether a sheet is shown stands behind its cells.
    let mut sheets: Vec<(String, bool)> = Vec::new();
    let mut style = String::new();
    let mut markup = Markup::new(text.as_bytes());
    let mut is_visible = false;
    while let Some(piece) = markup.next()? {
        match piece {
            Piece::Open(tag) => match tag.name {
                "Style" => style = tag.get("ID").unwrap_or_default().into_owned(),
                "NumberFormat" => {
                    shared.looks.insert(style.clone(), named_look(&tag.get("Format").unwrap_or_default()));
                }
                "Date1904" => shared.is_1904 = true,
                "Worksheet" => sheets.push((tag.get("Name").unwrap_or_default().into_owned(), false)),
                "Visible" => is_visible = true,
                _ => {}
            },
            Piece::Text(text) if is_visible => {
                if let Some((_, is_hidden)) = sheets.last_mut() {
                    *is_hidden |= text.trim().starts_with("SheetHidden") || text.trim().starts_with("SheetVeryHidden");
                }
            }
            Piece::Close("Visible") => is_visible = false,
            _ => {}
        }
    }
    for (index, (name, is_hidden)) in sheets.into_iter().enumerate() {
        if is_hidden {
            book.hidden.push(name);
        } else {
            let walk = |take: Take| shared.walk(Markup::new(text.as_bytes()), index, take);
            book.sheets.extend(write(name, false, walk)?);
        }
    }
    Ok(book)
}

/// The formats that have a name instead of a text. `Currency` is that of the reader's place, so it says nothing.
fn named_look(name: &str) -> Look {
    match name {
        "General Date" | "Long Date" | "Medium Date" | "Short Date" | "Long Time" | "Medium Time" | "Short Time" => {
            Look::Date
        }
        "Percent" => Look::Percent,
        "Euro Currency" => Look::Money("EUR".into()),
        "" | "General" | "General Number" | "Currency" | "Fixed" | "Standard" | "Scientific" | "Yes/No"
        | "True/False" | "On/Off" => Look::Plain,
        code => look(code),
    }
}

#[derive(Default)]
struct Shared {
    looks: BTreeMap<String, Look>,
    is_1904: bool,
}

impl Shared {
    /// Hands over the cells of the sheet with that number.
    fn walk(&self, mut markup: Markup, index: usize, take: Take) -> Result<Frame, Problem> {
        let mut frame = Frame::default();
        let (mut sheets, mut row, mut column) = (0, 0u32, 0u32);
        let mut is_hidden = false;
        // Cells merged over several rows leave no room for others below: their first column, and last row and column.
        let mut reach = BTreeMap::<u32, (u32, u32)>::new();
        while let Some(piece) = markup.next()? {
            match piece {
                Piece::Open(tag) if tag.name == "Worksheet" => sheets += 1,
                Piece::Open(tag) if sheets == index + 1 => match tag.name {
                    "Row" => {
                        row = tag.number("Index").map_or(row, |number| number.saturating_sub(1));
                        column = 0;
                        is_hidden = tag.says("Hidden");
                        if tag.is_empty {
                            row = row.saturating_add(1);
                        }
                    }
                    "Cell" => {
                        let covered = |&column: &u32| {
                            let (_, &(bottom, right)) = reach.range(..=column).next_back()?;
                            (row <= bottom && column <= right).then_some(right.saturating_add(1))
                        };
                        column = match tag.number("Index") {
                            Some(number) => number.saturating_sub(1),
                            None => std::iter::successors(Some(column), covered).last().unwrap_or(column),
                        };
                        if row > LAST.0 || column > LAST.1 {
                            return Err(Problem::TooLarge);
                        }
                        let (down, across) =
                            (tag.number("MergeDown").unwrap_or(0), tag.number("MergeAcross").unwrap_or(0));
                        let found = Found::new(&tag);
                        if !tag.is_empty {
                            let found = found.fill(&mut markup)?;
                            frame.hidden += u32::from(std::mem::take(&mut is_hidden));
                            take(self.cell(row, column, &found))?;
                        } else if found.has_formula {
                            take(self.cell(row, column, &found))?;
                        }
                        let (bottom, right) = (row.saturating_add(down), column.saturating_add(across).min(LAST.1));
                        if down + across > 0 {
                            frame.merged.push(Region { top: row, left: column, bottom, right });
                        }
                        if down > 0 {
                            reach.insert(column, (bottom, right));
                        }
                        column = right.saturating_add(1);
                    }
                    _ => {}
                },
                Piece::Close("Row") => row = row.saturating_add(1),
                Piece::Close("Worksheet") if sheets == index + 1 => break,
                _ => {}
            }
        }
        Ok(frame)
    }

    fn cell<'c>(&self, row: u32, column: u32, found: &'c Found) -> Cell<'c> {
        let cell = Cell { has_formula: found.has_formula, ..Cell::text(row, column, "") };
        let value = found.value.as_str();
        match found.kind.as_str() {
            "" => cell.with(Kind::Empty, ""),
            "Number" if value.trim().is_empty() => cell.with(Kind::Empty, ""),
            "Number" => {
                let look = self.looks.get(&found.style).unwrap_or(&Look::Plain);
                cell.with_written(value.trim(), look, self.is_1904)
            }
            "DateTime" => cell.with(Kind::Value, iso_moment(value)),
            "Boolean" => cell.with(Kind::Value, if value.trim() == "1" { "true" } else { "false" }),
            "Error" => cell.with(Kind::Error, ""),
            _ => cell.with(Kind::Text, value),
        }
    }
}

/// A cell as it is written.
struct Found {
    kind: String,
    value: String,
    style: String,
    has_formula: bool,
}

impl Found {
    fn new(tag: &Tag) -> Found {
        let style = tag.get("StyleID").unwrap_or_default().into_owned();
        Found { kind: String::new(), value: String::new(), style, has_formula: tag.get("Formula").is_some() }
    }

    /// Reads on to the end of the cell, past remarks that are pinned to it.
    fn fill(mut self, markup: &mut Markup) -> Result<Found, Problem> {
        let (mut is_data, mut is_remark) = (false, false);
        loop {
            match markup.next()? {
                Some(Piece::Open(tag)) => match tag.name {
                    "Comment" => is_remark = !tag.is_empty,
                    "Data" if !is_remark => {
                        self.kind = tag.get("Type").unwrap_or("String".into()).into_owned();
                        is_data = !tag.is_empty;
                    }
                    _ => {}
                },
                Some(Piece::Text(text)) if is_data => self.value += &decode(text),
                Some(Piece::Data(text)) if is_data => self.value += text,
                Some(Piece::Close("Data")) => is_data = false,
                Some(Piece::Close("Comment")) => is_remark = false,
                Some(Piece::Close("Cell")) | None => return Ok(self),
                Some(_) => {}
            }
        }
    }
}
