//! Workbooks of Excel since 2007: sheets, shared texts and formats, each a part in XML.

use crate::cells::{Cell, Kind, iso_moment};
use crate::format::{Look, built_in, look};
use crate::markup::{Markup, Piece, Tag};
use crate::merged::Region;
use crate::package::Package;
use crate::sheet::{Frame, Take, write};
use crate::{Book, Problem};
use std::borrow::Cow;

/// The last row and column that Excel has.
const LAST: (u32, u32) = (1_048_575, 16_383);

/// What cells refer to.
#[derive(Default)]
struct Shared {
    /// The texts in one piece, and where each ends.
    texts: String,
    ends: Vec<usize>,
    looks: Vec<Look>,
    is_1904: bool,
    /// Whether Excel is asked to compute all formulas when it opens the workbook.
    computes_on_load: bool,
}

/// Reads a workbook; `workbook` is the name of the part that lists the sheets.
pub fn read(package: &mut Package, workbook: &str) -> Result<Book, Problem> {
    let relations = package.relations(workbook)?;
    let mut shared = Shared::default();
    let (mut book, mut sheets) = (Book::default(), Vec::new());
    let mut markup = package.part(workbook)?.ok_or_else(|| Problem::Unreadable("it lists no sheets".into()))?;
    while let Some(piece) = markup.next()? {
        let Piece::Open(tag) = piece else { continue };
        match tag.name {
            "workbookPr" => shared.is_1904 = tag.says("date1904"),
            "calcPr" => shared.computes_on_load = tag.says("fullCalcOnLoad"),
            "sheet" => {
                let name = tag.get("name").unwrap_or_default().into_owned();
                let id = tag.attributes().find(|(name, _)| name.ends_with(":id")).map_or("", |(_, id)| id);
                let found = relations.iter().find(|(known, ..)| known == id);
                let Some((.., part)) = found.filter(|(_, kind, _)| kind == "worksheet") else { continue };
                match tag.get("state").as_deref() {
                    None | Some("visible") => sheets.push((name, part.clone())),
                    Some(_) => book.hidden.push(name),
                }
            }
            _ => {}
        }
    }
    drop(markup);
    let named = |kind: &str| relations.iter().find(|(_, known, _)| known == kind).map(|(.., part)| part.clone());
    if let Some(part) = named("sharedStrings") {
        shared.read_texts(package.part(&part)?)?;
    }
    if let Some(part) = named("styles") {
        shared.looks = looks(package.part(&part)?)?;
    }
    for (name, part) in sheets {
        let missing = || Problem::Unreadable(format!("the sheet “{name}” is missing"));
        let walk = |take: Take| shared.walk(package.part(&part)?.ok_or_else(missing)?, take);
        book.sheets.extend(write(name.clone(), shared.computes_on_load, walk)?);
    }
    Ok(book)
}

impl Shared {
    fn read_texts(&mut self, markup: Option<Markup>) -> Result<(), Problem> {
        let Some(mut markup) = markup else { return Ok(()) };
        while let Some(piece) = markup.next()? {
            match piece {
                Piece::Open(tag) if tag.name == "si" => {
                    if !tag.is_empty {
                        self.texts += &rich_text(&mut markup, "si")?;
                    }
                    self.ends.push(self.texts.len());
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn text(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)?;
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.texts.get(start..end)
    }

    /// Hands over the cells of a sheet, and what stands around them.
    fn walk(&self, mut markup: Markup, take: Take) -> Result<Frame, Problem> {
        let mut frame = Frame::default();
        let (mut row, mut column) = (0, 0);
        let (mut is_hidden, mut is_within) = (false, false);
        while let Some(piece) = markup.next()? {
            match piece {
                Piece::Open(tag) => match tag.name {
                    "sheetData" => is_within = true,
                    "row" if is_within => {
                        row = tag.number("r").map_or(row, |number| number.saturating_sub(1));
                        column = 0;
                        is_hidden = tag.says("hidden");
                        if tag.is_empty {
                            row = row.saturating_add(1);
                        }
                    }
                    "c" if is_within => {
                        let found = Found::new(&tag);
                        (row, column) = found.place.unwrap_or((row, column));
                        if row > LAST.0 || column > LAST.1 {
                            return Err(Problem::TooLarge);
                        }
                        if !tag.is_empty {
                            let cell = found.fill(&mut markup)?;
                            frame.hidden += u32::from(std::mem::take(&mut is_hidden));
                            take(self.cell(row, column, &cell))?;
                        }
                        column += 1;
                    }
                    "mergeCell" => frame.merged.extend(tag.get("ref").and_then(|text| region(&text))),
                    _ => {}
                },
                Piece::Close("row") => row = row.saturating_add(1),
                Piece::Close("sheetData") => is_within = false,
                _ => {}
            }
        }
        Ok(frame)
    }

    fn cell<'c>(&'c self, row: u32, column: u32, found: &'c Found) -> Cell<'c> {
        let cell = Cell { has_formula: found.has_formula, ..Cell::text(row, column, "") };
        let value = found.value.as_str();
        match found.kind {
            Written::Shared => match value.trim().parse().ok().and_then(|index| self.text(index)) {
                Some(text) => cell.with(Kind::Text, unescaped(text)),
                None => cell.with(Kind::Empty, ""),
            },
            // A formula whose value is a text without a letter.
            Written::Result => cell.with(Kind::Text, unescaped(value)),
            _ if value.is_empty() => cell.with(Kind::Empty, ""),
            Written::Text => cell.with(Kind::Text, unescaped(value)),
            Written::Flag => cell.with(Kind::Value, if value.trim() == "1" { "true" } else { "false" }),
            Written::Error => cell.with(Kind::Error, ""),
            Written::Day => cell.with(Kind::Value, iso_moment(value)),
            Written::Number => {
                cell.with_written(value, self.looks.get(found.style).unwrap_or(&Look::Plain), self.is_1904)
            }
        }
    }
}

/// How a value is written.
#[derive(Clone, Copy, Default)]
enum Written {
    /// The place of a text that cells share.
    Shared,
    /// A text that a formula makes.
    Result,
    Text,
    Flag,
    Error,
    Day,
    #[default]
    Number,
}

impl Written {
    fn named(name: &str) -> Written {
        match name {
            "s" => Written::Shared,
            "str" => Written::Result,
            "inlineStr" => Written::Text,
            "b" => Written::Flag,
            "e" => Written::Error,
            "d" => Written::Day,
            _ => Written::Number,
        }
    }
}

/// A cell as it is written.
#[derive(Default)]
struct Found {
    place: Option<(u32, u32)>,
    kind: Written,
    style: usize,
    value: String,
    has_formula: bool,
}

impl Found {
    fn new(tag: &Tag) -> Found {
        let mut found = Found::default();
        for (name, value) in tag.attributes() {
            match name {
                "r" => found.place = place(value),
                "s" => found.style = value.parse().unwrap_or(0),
                "t" => found.kind = Written::named(value),
                _ => {}
            }
        }
        found
    }

    /// Reads on to the end of the cell.
    fn fill(mut self, markup: &mut Markup) -> Result<Found, Problem> {
        let mut is_value = false;
        loop {
            match markup.next()? {
                Some(Piece::Open(tag)) => match tag.name {
                    "f" => self.has_formula = true,
                    "v" => is_value = !tag.is_empty,
                    "is" if !tag.is_empty => self.value = rich_text(markup, "is")?,
                    _ => {}
                },
                Some(Piece::Text(text)) if is_value => self.value += &crate::entities::decode(text),
                Some(Piece::Data(text)) if is_value => self.value += text,
                Some(Piece::Close("v")) => is_value = false,
                Some(Piece::Close("c")) | None => return Ok(self),
                Some(_) => {}
            }
        }
    }
}

/// The text of an element with pieces of different looks, without what tells how it is pronounced.
fn rich_text(markup: &mut Markup, element: &str) -> Result<String, Problem> {
    let (mut text, mut is_text, mut is_sound) = (String::new(), false, false);
    while let Some(piece) = markup.next()? {
        match piece {
            Piece::Open(tag) if !tag.is_empty => match tag.name {
                "t" => is_text = !is_sound,
                "rPh" => is_sound = true,
                _ => {}
            },
            Piece::Text(found) if is_text => text += &crate::entities::decode(found),
            Piece::Data(found) if is_text => text += found,
            Piece::Close("t") => is_text = false,
            Piece::Close("rPh") => is_sound = false,
            Piece::Close(name) if name == element => break,
            _ => {}
        }
    }
    Ok(text)
}

/// `_x000D_` and the like, as Excel writes characters that XML may not hold.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let (mut plain, mut rest) = (String::new(), text);
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        let found = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        plain += &rest[..at];
        match found {
            Some(c) => plain.push(c),
            None => plain += "_x",
        }
        rest = &rest[at + if found.is_some() { 7 } else { 2 }..];
    }
    Cow::Owned(plain + rest)
}

/// What the numbers of each style look like.
fn looks(markup: Option<Markup>) -> Result<Vec<Look>, Problem> {
    let (mut looks, mut formats, mut is_cells) = (Vec::new(), Vec::new(), false);
    let Some(mut markup) = markup else { return Ok(looks) };
    while let Some(piece) = markup.next()? {
        match piece {
            Piece::Open(tag) => match tag.name {
                "numFmt" => {
                    let code = tag.get("formatCode").unwrap_or_default();
                    formats.push((tag.number("numFmtId").unwrap_or(0), look(&code)));
                }
                "cellXfs" => is_cells = true,
                "xf" if is_cells => {
                    let id = tag.number("numFmtId").unwrap_or(0);
                    let own = formats.iter().rev().find(|(known, _)| *known == id);
                    looks.push(own.map_or_else(|| built_in(id), |(_, look)| look.clone()));
                }
                _ => {}
            },
            Piece::Close("cellXfs") => is_cells = false,
            _ => {}
        }
    }
    Ok(looks)
}

/// `AB12` as a row and a column, from 0.
fn place(text: &str) -> Option<(u32, u32)> {
    let text = text.trim();
    let letters = text.len() - text.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
    let mut column = 0u32;
    for letter in text[..letters].bytes() {
        column = column.checked_mul(26)?.checked_add(u32::from(letter.to_ascii_uppercase() - b'A') + 1)?;
    }
    let row: u32 = text[letters..].parse().ok()?;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

/// `A4:A6` as what is merged.
fn region(text: &str) -> Option<Region> {
    let (first, last) = text.split_once(':')?;
    let ((top, left), (bottom, right)) = (place(first)?, place(last)?);
    Some(Region { top, left, bottom, right }).filter(|_| top <= bottom && left <= right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_and_regions_are_read() {
        assert_eq!((place("A1"), place("AB12"), place("XFD1048576")), (Some((0, 0)), Some((11, 27)), Some(LAST)));
        assert_eq!((place("A0"), place("12"), place("A"), place("ZZZZZZZZZ1")), (None, None, None, None));
        assert_eq!(region("B2:C9"), Some(Region { top: 1, left: 1, bottom: 8, right: 2 }));
        assert_eq!((region("B2"), region("C2:B1")), (None, None));
    }

    #[test]
    fn characters_that_xml_may_not_hold_are_read() {
        assert_eq!(unescaped("a_x000D_b_x_c_xZZZZ_"), "a\rb_x_c_xZZZZ_");
    }
}
