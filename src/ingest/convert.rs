//! The table as it was read, as a standard CSV: UTF-8, commas, quotes only where needed.

use super::cell::{as_bool, is_null, trim};
use super::date::parse_date;
use super::encode::Batch;
use super::encoding::{foreign, to_utf8};
use super::layout::join_header;
use super::number::parse_number;
use super::scan::{Cell, line_breaks};
use super::sorter::{Rows, Sorter};
use super::{Reading, Settings, read};
use crate::table::{Kind, decimal_text};
use crate::time::DateOrder;
use std::collections::BTreeSet;
use std::fmt::Write;

/// Writes the table of `bytes`, which were read as `reading`: the cells' own text, or typed values (ISO dates and times,
/// plain decimals, `true` and `false`, nothing for null) where `typed`. Nothing that was set aside is written.
///
/// What is written reads as the same table again: a row that would be taken for a total or a remark without the lines
/// that stood around it is marked by quotes around its first and last cell.
pub fn to_csv(bytes: &[u8], reading: &Reading, typed: bool) -> String {
    const ROUNDS: usize = 3;
    let text = to_utf8(bytes, reading.encoding, foreign);
    let mut style = Style { typed, ..Style::default() };
    let plain = render(&text, reading, &style);
    if typed {
        return plain.csv;
    }
    let mut written = Written { csv: plain.csv.clone(), lines: plain.lines.clone() };
    for _ in 0..ROUNDS {
        let unlike = match reread(&written, &style) {
            Reread::Alike => return written.csv,
            Reread::Unlike(records) => records,
        };
        let before = style.marked.len();
        style.marked.extend(unlike);
        if style.marked.len() == before {
            break;
        }
        written = render(&text, reading, &style);
    }
    style = Style { all_quoted: true, ..Style::default() };
    written = render(&text, reading, &style);
    match reread(&written, &style) {
        Reread::Alike => written.csv,
        Reread::Unlike(_) => plain.csv,
    }
}

/// How cells are written.
#[derive(Debug, Default)]
struct Style {
    /// Values in standard form instead of the cells' own text.
    typed: bool,
    /// Quotes around every cell.
    all_quoted: bool,
    /// Records with quotes around their first and last cell.
    marked: BTreeSet<usize>,
}

/// A table as text.
struct Written {
    csv: String,
    /// The line on which each record begins.
    lines: Vec<u64>,
}

/// What a table that was written reads as.
enum Reread {
    /// The same table.
    Alike,
    /// Another; these records are not rows of it.
    Unlike(Vec<usize>),
}

fn render(text: &[u8], reading: &Reading, style: &Style) -> Written {
    let written = Written { csv: String::with_capacity(text.len()), lines: Vec::new() };
    let mut writer = Writer { reading, style, line: 1, written };
    let mut sorter = Sorter::new(&reading.layout, &reading.plan);
    sorter.read(text, true, &mut writer);
    sorter.finish(&mut writer);
    writer.written
}

fn reread(written: &Written, style: &Style) -> Reread {
    let Ok(reading) = read(written.csv.as_bytes(), &Settings::default()) else { return Reread::Unlike(Vec::new()) };
    if render(written.csv.as_bytes(), &reading, style).csv == written.csv {
        return Reread::Alike;
    }
    let mut rows: BTreeSet<u64> = (0..reading.table.rows).map(|row| reading.table.line(row)).collect();
    rows.extend(reading.header_lines.iter().filter(|_| reading.header_lines.len() == 1));
    rows.retain(|line| !reading.repaired.contains(line));
    let others = written.lines.iter().enumerate().filter(|(_, line)| !rows.contains(line));
    Reread::Unlike(others.map(|(record, _)| record).collect())
}

/// Writes rows as they come.
struct Writer<'a> {
    reading: &'a Reading,
    style: &'a Style,
    line: u64,
    written: Written,
}

impl Rows for Writer<'_> {
    fn header(&mut self, records: &[Vec<Vec<u8>>]) {
        if self.reading.layout.header.is_empty() {
            return;
        }
        let widest = records.iter().map(Vec::len).max().unwrap_or(0);
        let part = |column: usize| records.iter().filter_map(move |record| record.get(column)).map(Vec::as_slice);
        let titles = &self.reading.layout.titles;
        let mut names: Vec<Vec<u8>> = (0..widest.max(titles.len()))
            .map(|column| match records {
                // The names stand in a remark.
                [only] if only.len() == 1 && titles.len() > 1 => titles[column].clone().into_bytes(),
                [only] => only.get(column).cloned().unwrap_or_default(),
                _ => join_header(part(column)),
            })
            .collect();
        let width = self.reading.layout.names.len();
        let needed = names.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1);
        names.resize(width.max(needed), Vec::new());
        if self.reading.plan.groups
            && let (Some(name), Some(given)) = (names.first_mut(), self.reading.layout.names.first())
            && name.is_empty()
        {
            given.as_bytes().clone_into(name);
        }
        self.begin();
        for (column, name) in names.iter().enumerate() {
            self.cell(column, names.len(), &String::from_utf8_lossy(name));
        }
        self.end();
    }

    fn take(&mut self, batch: Batch<'_>, beyond: &[(usize, Cell)]) {
        let mut scratch = Vec::new();
        let mut beyond = beyond.iter().peekable();
        for (row, cells) in batch.cells.chunks(batch.width.max(1)).enumerate() {
            let mut more: Vec<Cell> = Vec::new();
            while let Some((_, cell)) = beyond.next_if(|(of, _)| *of == row) {
                more.push(*cell);
            }
            let last = more.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
            more.truncate(last);
            let count = cells.len() + more.len();
            self.begin();
            for (column, cell) in cells.iter().chain(&more).enumerate() {
                let text = cell.text(batch.text, batch.dialect, &mut scratch);
                match self.reading.table.columns.get(column).map(|column| column.kind) {
                    Some(kind) if self.style.typed => self.cell(column, count, &typed_text(trim(text), kind)),
                    _ => self.cell(column, count, &String::from_utf8_lossy(text)),
                }
            }
            self.end();
        }
    }
}

impl Writer<'_> {
    fn begin(&mut self) {
        self.written.lines.push(self.line);
    }

    /// Appends a cell, quoted where it holds a separator, a quote or a line end; an empty only cell of a row is quoted
    /// too, so that the row is no blank line.
    fn cell(&mut self, column: usize, count: usize, cell: &str) {
        let csv = &mut self.written.csv;
        if column > 0 {
            csv.push(',');
        }
        let at_edge = column == 0 || column + 1 == count;
        let quoted = cell.contains([',', '"', '\n', '\r'])
            || cell.is_empty() && count == 1
            || self.style.all_quoted
            || at_edge && self.style.marked.contains(&(self.written.lines.len() - 1));
        if quoted {
            csv.push('"');
            csv.push_str(&cell.replace('"', "\"\""));
            csv.push('"');
            self.line += line_breaks(cell.as_bytes());
        } else {
            csv.push_str(cell);
        }
    }

    fn end(&mut self) {
        self.written.csv.push('\n');
        self.line += 1;
    }
}

/// A cell's value in the standard form of its column's kind; text that is not of the kind is left as it is.
fn typed_text(cell: &[u8], kind: Kind) -> String {
    if is_null(cell) {
        return String::new();
    }
    let own = || String::from_utf8_lossy(cell).into_owned();
    match kind {
        Kind::Text | Kind::Empty => own(),
        Kind::Bool => as_bool(cell).map_or_else(own, |value| value.to_string()),
        Kind::Number { decimal_sign, .. } => parse_number(cell, decimal_sign).map_or_else(own, |decimal| {
            // A percentage is a share: two more decimals.
            let scale = decimal.scale + if decimal.percent { 2 } else { 0 };
            decimal_text(decimal.mantissa, scale)
        }),
        Kind::Date { order, .. } => date_text(cell, order).unwrap_or_else(own),
    }
}

fn date_text(cell: &[u8], order: DateOrder) -> Option<String> {
    let moment = parse_date(cell, order)?;
    let mut text = moment.day.to_string();
    if let Some(second) = moment.second {
        let _ = write!(text, "T{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
    }
    match moment.offset_minutes {
        None => {}
        Some(0) => text.push('Z'),
        Some(offset) => {
            let sign = if offset < 0 { '-' } else { '+' };
            let _ = write!(text, "{sign}{:02}:{:02}", offset.abs() / 60, offset.abs() % 60);
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::{Settings, read};

    fn convert(text: &str, typed: bool) -> String {
        let reading = read(text.as_bytes(), &Settings::default()).unwrap();
        to_csv(text.as_bytes(), &reading, typed)
    }

    #[test]
    fn cells_keep_their_own_text() {
        let text = "Report\n\nname;price\n\"a, b\";1,50\n\n\"say \"\"hi\"\"\";2,00\nshort\n";
        let csv = convert(text, false);
        assert_eq!(csv, "name,price\n\"a, b\",\"1,50\"\n\"say \"\"hi\"\"\",\"2,00\"\nshort,\n");
        assert_eq!(convert(&csv, false), csv);
    }

    #[test]
    fn typed_cells_are_iso_and_plain() {
        let text = "when;share;price;ok;note\n17/05/2024 14:30;12,5%;1.234,50;yes;x\n18/05/2024 09:00;3%;-2,00;no;-\n";
        let expected = "when,share,price,ok,note\n2024-05-17T14:30:00,0.125,1234.50,true,x\n2024-05-18T09:00:00,0.03,-2.00,false,\n";
        assert_eq!(convert(text, true), expected);
    }
}
