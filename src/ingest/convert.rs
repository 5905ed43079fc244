//! The table as it was read, as a standard CSV: UTF-8, commas, quotes only where needed.

use super::Reading;
use super::cell::{as_bool, is_null, trim};
use super::date::parse_date;
use super::encoding::{foreign, to_utf8};
use super::layout::{Layout, join_header};
use super::number::parse_number;
use super::scan::{Cell, Records, scan};
use crate::table::{Kind, decimal_text};
use crate::time::DateOrder;
use std::fmt::Write;

/// Writes the table of `bytes`, which were read as `reading`: the cells' own text, or typed values (ISO dates and times,
/// plain decimals, `true` and `false`, nothing for null) where `typed`.
pub fn to_csv(bytes: &[u8], reading: &Reading, typed: bool) -> String {
    let text = to_utf8(bytes, reading.encoding, foreign);
    let layout = &reading.layout;
    let mut records = Records::default();
    scan(&text, 0, layout.dialect, true, usize::MAX, &mut records);
    let width = layout.names.len();
    let (mut csv, mut scratch) = (String::with_capacity(text.len()), Vec::new());
    if !layout.header.is_empty() {
        let header: Vec<&[Cell]> = layout.header.iter().map(|&index| records.record(index)).collect();
        let widest = header.iter().map(|record| record.len()).max().unwrap_or(0);
        for column in 0..width.max(widest) {
            if column > 0 {
                csv.push(',');
            }
            push_cell(&mut csv, &header_text(&text, layout, &header, column), width);
        }
        csv.push('\n');
    }
    for index in layout.first_data()..records.len() {
        let record = records.record(index);
        if matches!(record, [only] if only.is_empty() || only.is_comment()) {
            continue;
        }
        for column in 0..width.max(record.len()) {
            if column > 0 {
                csv.push(',');
            }
            let cell = record.get(column).copied().unwrap_or(Cell::EMPTY);
            let cell = cell.text(&text, layout.dialect, &mut scratch);
            let kind = reading.table.columns.get(column).map(|column| column.kind);
            match kind {
                Some(kind) if typed => push_cell(&mut csv, &typed_text(trim(cell), kind), width),
                _ => push_cell(&mut csv, &String::from_utf8_lossy(cell), width),
            }
        }
        csv.push('\n');
    }
    csv
}

/// The header of a column in the file's own words.
fn header_text(text: &[u8], layout: &Layout, header: &[&[Cell]], column: usize) -> String {
    let cells = header.iter().filter_map(|record| record.get(column));
    let parts: Vec<Vec<u8>> = cells.map(|cell| cell.text(text, layout.dialect, &mut Vec::new()).to_vec()).collect();
    let name = match parts.as_slice() {
        [only] => only.clone(),
        several => join_header(several.iter().map(Vec::as_slice)),
    };
    String::from_utf8_lossy(&name).into_owned()
}

/// Appends a cell, quoted where it holds a separator, a quote or a line end; an empty only cell of a row is quoted too,
/// so that the row is no blank line.
fn push_cell(csv: &mut String, cell: &str, width: usize) {
    if cell.contains([',', '"', '\n', '\r']) || (cell.is_empty() && width == 1) {
        csv.push('"');
        csv.push_str(&cell.replace('"', "\"\""));
        csv.push('"');
    } else {
        csv.push_str(cell);
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
