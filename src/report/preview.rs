//! Some lines of a file, raw and understood side by side: which are rows, what their cells were read as, what is wrong.

use super::card::kind_name;
use super::file::{FileCard, file_card};
use crate::ingest::encoding::MakeForeign;
use crate::ingest::stream::window::{Line, Window};
use crate::table::{Column, Kind};
use crate::words::Language;
use crate::workbook::{Source, Workbook};
use serde::Serialize;
use std::cmp::Ordering;

/// Columns that are shown.
const MOST_COLUMNS: usize = 60;
/// Characters of a cell that are shown.
const LONGEST: usize = 200;
/// Lines shown at once.
const LINES: usize = 25;
/// Lines shown before the one that was asked for.
const BEFORE: u64 = 5;

/// Lines of a file.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Preview {
    /// The columns, with the part each plays.
    columns: Vec<ColumnHead>,
    /// How many columns there are beyond those.
    more_columns: usize,
    lines: Vec<PreviewLine>,
    /// The line that was asked for, where it is one of these.
    wanted: Option<u64>,
    /// Whether lines follow.
    more: bool,
}

/// What the first lines of a file look like, before the rest has come.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Peek<'a> {
    file: FileCard<'a>,
    preview: Preview,
}

/// A column, with the part it plays.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ColumnHead {
    name: String,
    /// The name of the part it plays.
    role: Option<&'static str>,
    /// What its values are, in a word or two.
    kind: &'static str,
}

/// What a line is.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
enum LinePart {
    Header,
    Row,
    Aside,
}

/// One line, cell by cell.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct PreviewLine {
    line: u64,
    part: LinePart,
    /// Why it is no row, or what was done to it.
    remark: Option<&'static str>,
    cells: Vec<PreviewCell>,
}

/// A cell, raw and understood.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct PreviewCell {
    /// As it stands in the file.
    raw: String,
    /// What it was read as, where that is not what stands there.
    value: Option<String>,
    /// Why it could not be read.
    problem: Option<&'static str>,
}

/// The part of a file's first bytes that ends with a line, as the last line may be torn.
pub fn whole_lines(head: &[u8]) -> &[u8] {
    let Some(at) = head.iter().rposition(|&byte| byte == b'\n') else { return head };
    // The second byte of a line feed where a letter has two.
    let end = if head.get(at + 1) == Some(&0) { at + 2 } else { at + 1 };
    &head[..end]
}

/// What is known of the one file of a workbook, which was made of these first bytes of it.
pub fn peek<'a>(workbook: &'a Workbook, head: &[u8], foreign: MakeForeign) -> Peek<'a> {
    let source = workbook.main();
    let mut window = window(source, 0, foreign);
    window.feed(head);
    window.finish();
    let preview = Preview { more: false, ..preview(source, &window, None, workbook.options.locale.language) };
    Peek { file: file_card(workbook, source, true), preview }
}

/// Waits for the lines around one of a file: give it the file's bytes from the first on.
pub fn window(source: &Source, wanted: u64, foreign: MakeForeign) -> Window {
    Window::new(first_line(source, wanted), source.reading.encoding, foreign)
}

/// A little above the line that is wanted, on a line where a row begins: elsewhere a quote might be taken for another.
fn first_line(source: &Source, wanted: u64) -> u64 {
    let Some(above) = wanted.checked_sub(BEFORE).filter(|&above| above > BEFORE) else { return 1 };
    let table = &source.reading.table;
    match rows_up_to(source, above).checked_sub(1).map(|row| table.line(row)) {
        Some(line) if wanted - line < LINES as u64 => line,
        // No row is near, so that there is no quote to be torn.
        _ => wanted,
    }
}

/// How many rows begin on this line or above it.
fn rows_up_to(source: &Source, line: u64) -> usize {
    let table = &source.reading.table;
    let (mut from, mut to) = (0, table.rows);
    while from < to {
        let middle = from.midpoint(to);
        if table.line(middle) <= line { from = middle + 1 } else { to = middle }
    }
    from
}

/// What a window shows of its file.
pub fn preview(source: &Source, window: &Window, wanted: Option<u64>, language: Language) -> Preview {
    let reading = &source.reading;
    let table = &reading.table;
    let mut found = window.lines(reading.layout.dialect, LINES + 1);
    let more = found.len() > LINES;
    found.truncate(LINES);
    let columns = table.columns.iter().enumerate().take(MOST_COLUMNS).map(|(index, column)| ColumnHead {
        name: column.name.clone(),
        role: source.role_in_file(index).map(|role| role.name(language)),
        kind: kind_name(column, language),
    });
    Preview {
        columns: columns.collect(),
        more_columns: table.columns.len().saturating_sub(MOST_COLUMNS),
        wanted: wanted.filter(|wanted| found.iter().any(|line| line.line == *wanted)),
        lines: found.into_iter().map(|line| preview_line(source, line, language)).collect(),
        more,
    }
}

fn preview_line(source: &Source, found: Line, language: Language) -> PreviewLine {
    let reading = &source.reading;
    let line = found.line;
    let row = rows_up_to(source, line).checked_sub(1).filter(|&row| reading.table.line(row) == line);
    let raw = |cells: Vec<String>| {
        let cell = |raw: String| PreviewCell { raw: cut(&raw), value: None, problem: None };
        cells.into_iter().take(MOST_COLUMNS).map(cell).collect()
    };
    if reading.header_lines.contains(&line) {
        return PreviewLine { line, part: LinePart::Header, remark: None, cells: raw(found.cells) };
    }
    match row {
        Some(row) => {
            let remark = match found.cells.len().cmp(&reading.table.columns.len()) {
                _ if reading.repaired.binary_search(&line).is_ok() => Some("preview-repaired"),
                Ordering::Less => Some("preview-fewer"),
                Ordering::Greater => Some("preview-more"),
                Ordering::Equal => None,
            };
            let cells = understood(source, row, found.cells, language);
            PreviewLine { line, part: LinePart::Row, remark: remark.map(|id| language.text(id)), cells }
        }
        None => PreviewLine {
            line,
            part: LinePart::Aside,
            remark: Some(why(source, line, language)),
            cells: raw(found.cells),
        },
    }
}

/// Why a line is no row.
fn why(source: &Source, line: u64, language: Language) -> &'static str {
    let known = source.reading.set_aside.iter().find(|aside| aside.lines.binary_search(&line).is_ok());
    known.map_or_else(|| language.text("preview-above"), |aside| aside.reason.one(language))
}

/// The cells of a row beside what they were read as.
fn understood(source: &Source, row: usize, cells: Vec<String>, language: Language) -> Vec<PreviewCell> {
    let columns = &source.reading.table.columns;
    let mut cells: Vec<String> = cells.into_iter().take(columns.len().min(MOST_COLUMNS)).collect();
    cells.resize(columns.len().min(MOST_COLUMNS), String::new());
    let pair = |(raw, column): (String, &Column)| {
        let unreadable = column.unreadable.binary_search_by_key(&row, |cell| cell.row).is_ok();
        let problem = unreadable.then(|| match column.kind {
            Kind::Date { .. } => language.text("preview-no-date"),
            Kind::Number { .. } => language.text("preview-no-number"),
            _ => language.text("preview-unreadable"),
        });
        let value = match column.cell_text(row).map(|value| shortest(column, value)) {
            Some(value) if value == shortest(column, raw.trim().to_owned()) => None,
            Some(value) => Some(cut(&value)),
            // An empty cell needs no word; one that says “n/a” does.
            None => (!raw.trim().is_empty() && !unreadable).then(|| language.text("preview-empty").to_owned()),
        };
        PreviewCell { raw: cut(&raw), value, problem }
    };
    cells.into_iter().zip(columns).map(pair).collect()
}

/// A number without the zeros that its column's other values need.
fn shortest(column: &Column, value: String) -> String {
    match column.kind {
        Kind::Number { .. } if value.contains('.') => value.trim_end_matches('0').trim_end_matches('.').to_owned(),
        _ => value,
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
