//! The tables of a web page, which many shop systems call `.xls`.
//!
//! What stands in a cell is text and stays text: nothing of the page is shown or run.

use crate::cells::{Cell, Kind};
use crate::entities::decode;
use crate::markup::{Markup, Piece, Tag};
use crate::merged::Region;
use crate::sheet::{Frame, Take, write};
use crate::{Book, Problem};
use std::collections::BTreeMap;

/// As far as browsers let a cell reach.
const MOST_COLUMNS: u32 = 1000;
const MOST_ROWS: u32 = 65_534;
/// The last column, counted from 0.
const LAST_COLUMN: u32 = 16_383;
/// Tables within tables that are followed.
const DEEPEST: usize = 100;
/// What spreadsheets write where they cannot compute.
const ERRORS: [&str; 10] =
    ["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#NV", "#WERT!", "#BEZUG!"];

/// Reads the tables from a page's text.
pub fn read(text: &str) -> Result<Book, Problem> {
    let mut page = Page::default();
    let mut markup = Markup::new(text.as_bytes());
    loop {
        let raw = match markup.next()? {
            Some(Piece::Open(tag)) => page.open(&tag)?,
            Some(Piece::Close(name)) => {
                page.close(&name.to_ascii_lowercase());
                None
            }
            Some(Piece::Text(text)) => {
                page.say(&decode(text));
                None
            }
            Some(Piece::Data(text)) => {
                page.say(text);
                None
            }
            None => break,
        };
        if let Some(name) = raw {
            markup.skip_raw(name)?;
        }
    }
    while !page.tables.is_empty() {
        page.end_table();
    }
    page.book()
}

#[derive(Default)]
struct Table {
    /// In which order tables begin.
    place: usize,
    name: String,
    cells: Vec<(u32, u32, String)>,
    frame: Frame,
    /// The row that is open, or else comes next.
    row: u32,
    has_row: bool,
    column: u32,
    /// To which row each column is covered by a cell further up.
    covered: BTreeMap<u32, u32>,
    open: Option<Open>,
    is_named: bool,
}

/// A cell that is not yet closed.
struct Open {
    region: Region,
    text: String,
}

impl Table {
    fn begin_row(&mut self, is_hidden: bool) {
        self.end_row();
        self.has_row = true;
        self.frame.hidden += u32::from(is_hidden);
    }

    fn end_row(&mut self) {
        self.end_cell();
        if self.has_row {
            self.row = self.row.saturating_add(1);
            self.column = 0;
            self.has_row = false;
        }
    }

    fn begin_cell(&mut self, tag: &Tag) -> Result<(), Problem> {
        self.end_cell();
        self.has_row = true;
        while self.covered.get(&self.column).is_some_and(|&last| last >= self.row) {
            self.column += 1;
        }
        if self.column > LAST_COLUMN {
            return Err(Problem::TooLarge);
        }
        let span = |name: &str, most: u32| tag.number(name).unwrap_or(1).clamp(1, most) - 1;
        let (top, left) = (self.row, self.column);
        let bottom = top.saturating_add(span("rowspan", MOST_ROWS));
        let region = Region { top, left, bottom, right: left + span("colspan", MOST_COLUMNS) };
        if bottom > top {
            self.covered.extend((left..=region.right).map(|column| (column, bottom)));
        }
        self.column = region.right + 1;
        self.open = Some(Open { region, text: String::new() });
        Ok(())
    }

    fn end_cell(&mut self) {
        let Some(Open { region, text }) = self.open.take() else { return };
        if !text.trim().is_empty() {
            self.cells.push((region.top, region.left, text.trim().to_owned()));
        }
        if region.bottom > region.top || region.right > region.left {
            self.frame.merged.push(region);
        }
    }

    fn columns(&self) -> u32 {
        let columns: Vec<u32> = self.cells.iter().map(|&(_, column, _)| column).collect();
        columns.iter().max().map_or(0, |last| last - columns.iter().min().unwrap_or(last) + 1)
    }

    fn rows(&self) -> usize {
        self.cells.chunk_by(|one, other| one.0 == other.0).count()
    }

    fn is_table(&self) -> bool {
        self.rows() > 1 && self.columns() > 1
    }

    /// The texts of the first row.
    fn first(&self) -> Vec<&str> {
        let row = self.cells.chunk_by(|one, other| one.0 == other.0).next().unwrap_or(&[]);
        row.iter().map(|(.., text)| text.as_str()).collect()
    }

    /// Whether another table goes on where this one ends: with the same header, or below a table that is a header alone.
    fn goes_on_in(&self, next: &Table) -> bool {
        let is_same = self.is_table() && self.first() == next.first() && self.columns() == next.columns();
        let is_header = self.rows() == 1 && self.columns() > 1 && self.columns() == next.columns();
        is_same || is_header && self.first().len() as u32 == self.columns()
    }

    fn append(&mut self, next: Table) {
        let has_header = self.first() == next.first();
        let from = u32::from(has_header);
        let below = self.row.saturating_sub(from);
        self.cells.extend(
            next.cells.into_iter().filter(|cell| cell.0 >= from).map(|(row, column, text)| (below + row, column, text)),
        );
        let lower = |region: Region| Region { top: below + region.top, bottom: below + region.bottom, ..region };
        self.frame.merged.extend(next.frame.merged.into_iter().filter(|region| region.top >= from).map(lower));
        self.frame.hidden += next.frame.hidden;
        self.row = below.saturating_add(next.row);
    }
}

/// A page as far as it is read.
#[derive(Default)]
struct Page {
    /// Tables that are open, each within a cell of the one before it.
    tables: Vec<Table>,
    finished: Vec<Table>,
    begun: usize,
}

impl Page {
    /// A tag that opens; the name of an element whose content is no text.
    fn open(&mut self, tag: &Tag) -> Result<Option<&'static str>, Problem> {
        let name = tag.name.to_ascii_lowercase();
        if let Some(raw) = ["script", "style", "xml", "title"].into_iter().find(|raw| *raw == name && !tag.is_empty) {
            return Ok(Some(raw));
        }
        if name == "table" {
            if self.tables.len() >= DEEPEST {
                return Err(Problem::Unreadable("its tables lie too deep in one another".into()));
            }
            self.begun += 1;
            self.tables.push(Table { place: self.begun, ..Table::default() });
            return Ok(None);
        }
        let Some(table) = self.tables.last_mut() else { return Ok(None) };
        match name.as_str() {
            "tr" => {
                let style = tag.get("style").unwrap_or_default().to_ascii_lowercase().replace(' ', "");
                let has_flag = tag.attributes().any(|(name, _)| name.eq_ignore_ascii_case("hidden"));
                table.begin_row(has_flag || style.contains("display:none"));
            }
            "td" | "th" => table.begin_cell(tag)?,
            "thead" | "tbody" | "tfoot" => table.end_row(),
            "caption" => table.is_named = true,
            "br" | "p" | "div" | "li" | "hr" => self.say(" "),
            _ => {}
        }
        Ok(None)
    }

    fn close(&mut self, name: &str) {
        let Some(table) = self.tables.last_mut() else { return };
        match name {
            "table" => self.end_table(),
            "tr" | "thead" | "tbody" | "tfoot" => table.end_row(),
            "td" | "th" => table.end_cell(),
            "caption" => table.is_named = false,
            "p" | "div" | "li" => self.say(" "),
            _ => {}
        }
    }

    /// Text, with blanks as a browser shows them.
    fn say(&mut self, text: &str) {
        let Some(table) = self.tables.last_mut() else { return };
        let into = match &mut table.open {
            Some(open) => &mut open.text,
            None if table.is_named => &mut table.name,
            None => return,
        };
        for c in text.chars() {
            if !c.is_ascii_whitespace() {
                into.push(c);
            } else if !into.is_empty() && !into.ends_with(' ') {
                into.push(' ');
            }
        }
    }

    fn end_table(&mut self) {
        let Some(mut table) = self.tables.pop() else { return };
        table.end_row();
        // A small table within a cell is a way to place its text.
        if !self.tables.is_empty() && !table.is_table() {
            for (.., text) in &table.cells {
                self.say(" ");
                self.say(text);
            }
        } else if !table.cells.is_empty() {
            self.finished.push(table);
        }
    }

    fn book(mut self) -> Result<Book, Problem> {
        self.finished.sort_by_key(|table| table.place);
        // What surrounds a table to place it on the page is none.
        if self.finished.iter().any(Table::is_table) {
            self.finished.retain(|table| table.columns() > 1);
        }
        let mut tables: Vec<Table> = Vec::new();
        for table in self.finished {
            match tables.last_mut() {
                Some(last) if last.goes_on_in(&table) => last.append(table),
                _ => tables.push(table),
            }
        }
        let mut book = Book::default();
        for (index, table) in tables.into_iter().enumerate() {
            let name = table.name.trim();
            let name = if name.is_empty() { format!("Table {}", index + 1) } else { name.to_owned() };
            book.sheets.extend(write(name, false, |take| walk(&table, take))?);
        }
        if book.sheets.is_empty() { Err(Problem::NoTable) } else { Ok(book) }
    }
}

fn walk(table: &Table, take: Take) -> Result<Frame, Problem> {
    for (row, column, text) in &table.cells {
        let cell = Cell::text(*row, *column, text.as_str());
        let is_error = ERRORS.contains(&text.as_str());
        take(if is_error { cell.with(Kind::Error, "") } else { cell })?;
    }
    Ok(Frame { merged: table.frame.merged.clone(), hidden: table.frame.hidden })
}
