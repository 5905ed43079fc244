//! The table as it was read, as a standard CSV: UTF-8, commas, quotes only where needed.

use super::cell::{is_null, trim};
use super::duration::parse_duration;
use super::encode::{Batch, read_date_cell, read_number_cell};
use super::encoding::{foreign, to_utf8};
use super::header_meaning::HeaderWords;
use super::layout::join_header;
use super::number::unwrapped;
use super::scan::{Cell, line_breaks};
use super::sorter::{Rows, Sorter};
use super::yes_no::as_bool;
use super::{Reading, Settings, read};
use crate::table::{Column, Kind, decimal_text, iso_text};
use std::collections::BTreeSet;

/// Writes the table of `bytes`, which were read as `reading`: the cells' own text, or typed values (ISO dates and times,
/// plain decimals, shares of 1 for percentages, `PT90S` for lengths of time, `true` and `false`, nothing for null and for
/// what cannot be read) where `typed`. Nothing that was set aside is written.
///
/// What is written reads as the same table again: a row that would be taken for a total or a remark without the lines
/// that stood around it, and a first record that would be taken for a title, are marked by quotes around their first and
/// last cell.
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
        // Where the first record is not taken for what it is, that may be all.
        let only_first = unlike.first() == Some(&0) && !style.marked.contains(&0);
        style.marked.extend(if only_first { &unlike[..1] } else { &unlike });
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
                match self.reading.table.columns.get(column) {
                    Some(known) if self.style.typed => self.cell(column, count, &typed_text(trim(text), known)),
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

/// A cell's value in the standard form of its column's kind; nothing where there is none, or none that can be read.
fn typed_text(cell: &[u8], column: &Column) -> String {
    let text = unwrapped(cell);
    match column.kind {
        Kind::Text | Kind::Id | Kind::Empty
            if is_null(cell) && !(cell == b"NA" && HeaderWords::of(&column.name).place) =>
        {
            String::new()
        }
        Kind::Text | Kind::Id | Kind::Empty => String::from_utf8_lossy(text).into_owned(),
        Kind::Bool => as_bool(cell).map_or(String::new(), |value| value.to_string()),
        Kind::Number(style) => read_number_cell(text, style)
            .map_or(String::new(), |(decimal, _)| decimal_text(decimal.mantissa, decimal.scale)),
        Kind::Duration(unit) => parse_duration(text, unit).map_or(String::new(), |(seconds, _)| {
            let sign = if seconds.mantissa < 0 { "-" } else { "" };
            format!("{sign}PT{}S", decimal_text(seconds.mantissa.saturating_abs(), seconds.scale))
        }),
        Kind::Date(style) => read_date_cell(text, style).map_or(String::new(), |dated| {
            iso_text(dated.moment.day, dated.moment.millis, dated.moment.offset_minutes)
        }),
    }
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
