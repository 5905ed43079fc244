//! The table as it was read, as a standard CSV: UTF-8, commas, quotes only where needed.

use super::{Reading, Settings, read};
use crate::ingest::cell::{is_null, trim};
use crate::ingest::columns::yes_no::as_bool;
use crate::ingest::duration::parse_duration;
use crate::ingest::encode::{Batch, read_date_cell, read_number_cell};
use crate::ingest::encoding::{foreign, to_utf8};
use crate::ingest::header::meaning::HeaderWords;
use crate::ingest::layout::join_header;
use crate::ingest::layout::mark::marked;
use crate::ingest::number::unwrapped;
use crate::ingest::rows::sorter::{Rows, Sorter};
use crate::ingest::scan::Cell;
use crate::table::{Column, Data, Kind, Table, decimal_text, iso_text};
use std::borrow::Cow;

/// Writes the table of `bytes`, which were read as `reading`: the cells' own text, or typed values (ISO dates and times,
/// plain decimals, shares of 1 for percentages, `PT90S` for lengths of time, `true` and `false`, nothing for null and for
/// what cannot be read) where `typed`. Nothing that was set aside is written.
///
/// What is written reads as the same table again: where it would not by itself, because a row looks like a total, a remark
/// or a torn line without the lines that stood around it, it bears the mark of a text that stands (`mark.rs`).
pub fn to_csv(bytes: &[u8], reading: &Reading, typed: bool) -> String {
    let text = to_utf8(bytes, reading.encoding, foreign);
    let plain = render(&text, reading, Style { typed, ..Style::default() });
    let is_alike = |csv: &str, style: Style| {
        let reading = read(csv.as_bytes(), &Settings::default());
        reading.is_ok_and(|reading| render(csv.as_bytes(), &reading, style) == csv)
    };
    if typed || is_alike(&plain, Style::default()) {
        return plain;
    }
    for style in [Style { marked: true, ..Style::default() }, Style { all_quoted: true, ..Style::default() }] {
        let csv = render(&text, reading, style);
        if is_alike(&csv, style) {
            return csv;
        }
    }
    plain
}

/// Writes a table that is none of a file's text: typed values, as `to_csv` writes them.
pub fn table_to_csv(table: &Table) -> String {
    let mut csv = String::new();
    push_record(&mut csv, table.columns.iter().map(|column| column.name.as_str().into()).collect(), |_| false);
    let cell = |column: &Column, row: usize| match (column.kind, &column.data) {
        (Kind::Bool, Data::Text(text)) => {
            Some(as_bool(&text.spelled(text.code(row)))?.to_string()).filter(|_| text.code(row) != 0)
        }
        (Kind::Duration(_), Data::Number(seconds)) => seconds.get(row).map(|value| iso_seconds(value, seconds.scale())),
        (_, Data::Date(dates)) => dates.iso_text(row),
        _ => column.cell_text(row),
    };
    for row in 0..table.rows {
        let cells = table.columns.iter().map(|column| cell(column, row).unwrap_or_default().into());
        push_record(&mut csv, cells.collect(), |_| false);
    }
    csv
}

/// Appends a record. Cells are quoted where they hold a separator, a quote or a line end; an empty only cell is quoted
/// too, so that the record is no blank line.
pub fn push_record(csv: &mut String, cells: Vec<Cow<'_, str>>, quoted: impl Fn(usize) -> bool) {
    for (column, cell) in cells.iter().enumerate() {
        if column > 0 {
            csv.push(',');
        }
        let needs = cell.contains([',', '"', '\n', '\r']) || cell.is_empty() && cells.len() == 1;
        if needs || quoted(column) {
            csv.push('"');
            csv.push_str(&cell.replace('"', "\"\""));
            csv.push('"');
        } else {
            csv.push_str(cell);
        }
    }
    csv.push('\n');
}

/// A length of time as ISO 8601 writes it in seconds.
fn iso_seconds(mantissa: i64, scale: u8) -> String {
    let sign = if mantissa < 0 { "-" } else { "" };
    format!("{sign}PT{}S", decimal_text(mantissa.saturating_abs(), scale))
}

/// How cells are written.
#[derive(Debug, Clone, Copy, Default)]
struct Style {
    /// Values in standard form instead of the cells' own text.
    typed: bool,
    /// Quotes around every cell.
    all_quoted: bool,
    /// The mark of a text that stands.
    marked: bool,
}

fn render(text: &[u8], reading: &Reading, style: Style) -> String {
    let mut writer = Writer { reading, style, least: 0, csv: String::with_capacity(text.len()) };
    let mut sorter = Sorter::new(&reading.layout, &reading.plan);
    sorter.read(text, true, &mut writer);
    sorter.finish(&mut writer);
    writer.csv
}

/// Writes rows as they come.
struct Writer<'a> {
    reading: &'a Reading,
    style: Style,
    /// Cells that every record has at least: those of the header.
    least: usize,
    csv: String,
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
        self.least = names.len();
        self.record(
            names
                .iter()
                .map(|name| String::from_utf8_lossy(if self.style.typed { trim(name) } else { name }))
                .collect(),
        );
    }

    fn take(&mut self, batch: Batch<'_>, beyond: &[(usize, Cell)]) {
        let mut scratch = Vec::new();
        let columns = &self.reading.table.columns;
        let mut beyond = beyond.iter().peekable();
        for (row, cells) in batch.cells.chunks(batch.width.max(1)).enumerate() {
            let mut more: Vec<Cell> = Vec::new();
            while let Some((_, cell)) = beyond.next_if(|(of, _)| *of == row) {
                more.push(*cell);
            }
            let last = more.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
            more.truncate(last);
            let mut texts = Vec::with_capacity(cells.len() + more.len());
            for (column, cell) in cells.iter().chain(&more).enumerate() {
                let text = match cell.is_escaped() {
                    true => Cow::Owned(cell.text(batch.text, batch.dialect, &mut scratch).to_vec()),
                    false => Cow::Borrowed(cell.raw(batch.text)),
                };
                texts.push(match (columns.get(column), text) {
                    (Some(known), text) if self.style.typed => typed_text(trim(&text), known).into(),
                    (_, Cow::Borrowed(text)) => String::from_utf8_lossy(text),
                    (_, Cow::Owned(text)) => String::from_utf8_lossy(&text).into_owned().into(),
                });
            }
            texts.resize(texts.len().max(self.least), Cow::Borrowed(""));
            self.record(texts);
        }
    }
}

impl Writer<'_> {
    fn record(&mut self, cells: Vec<Cow<'_, str>>) {
        let mut marks = Vec::new();
        if self.style.marked {
            marks = marked(cells.iter().map(|cell| cell.as_bytes()), self.least > 0);
            // The first record that can bears the mark.
            self.style.marked = marks.is_empty();
        }
        let quotes_all = self.style.all_quoted;
        push_record(&mut self.csv, cells, |column| quotes_all || marks.contains(&column));
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
        Kind::Duration(unit) => parse_duration(text, unit)
            .map_or(String::new(), |(seconds, _)| iso_seconds(seconds.mantissa, seconds.scale)),
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
