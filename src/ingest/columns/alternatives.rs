//! A column that could be read in two ways: both readings of its own values, to ask with.

use crate::ingest::columns::pattern::date_pattern;
use crate::ingest::encode::{read_date_cell, read_number_cell};
use crate::table::{Column, DateStyle, Kind, NumberStyle, decimal_text, iso_text};
use crate::time::{DateOrder, Day};

/// The ways to read a column of which the values do not say which is right.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Alternatives {
    /// How the values would be written: as they are read now, and the other way. Empty where nothing is open.
    pub formats: Vec<String>,
    /// Values from the file with both readings, at most three different ones.
    pub examples: Vec<Example>,
}

/// One value and what it could mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The data row.
    pub row: usize,
    /// The cell as the file has it.
    pub text: String,
    /// As it is read now, and the other way: ISO dates or plain decimals.
    pub readings: [String; 2],
}

/// Both readings of a column where they are open; empty where nothing is.
pub fn alternatives(column: &Column) -> Alternatives {
    match column.kind {
        Kind::Date(style) if style.settled.is_open() => {
            let orders = [style.order, other_order(style.order)];
            let read = |text: &str, order| {
                let moment = read_date_cell(text.as_bytes(), DateStyle { order, ..style })?.moment;
                Some(iso_text(moment.day, moment.millis, moment.offset_minutes))
            };
            let pattern = |order| {
                column.evidence.examples.first().map(|cell| date_pattern(&cell.text, DateStyle { order, ..style }))
            };
            collect(column, orders.into_iter().filter_map(pattern).collect(), |text| {
                Some([read(text, orders[0])?, read(text, orders[1])?])
            })
        }
        Kind::Number(style) if style.settled.is_open() => {
            let signs = [style.decimal_sign, other_sign(style.decimal_sign)];
            let read = |text: &str, sign| {
                let (number, _) = read_number_cell(text.as_bytes(), NumberStyle { decimal_sign: sign, ..style })?;
                Some(decimal_text(number.mantissa, number.scale))
            };
            let formats = signs.into_iter().map(|sign| number_format(sign).to_owned()).collect();
            collect(column, formats, |text| Some([read(text, signs[0])?, read(text, signs[1])?]))
        }
        _ => Alternatives::default(),
    }
}

/// Dates of a column that could be read in two ways, with the day each is when the day comes first and when the month
/// does; they are kept however the order was settled.
pub fn both_orders(column: &Column) -> Vec<(String, [Day; 2])> {
    let Kind::Date(style) = column.kind else { return Vec::new() };
    let read =
        |text: &str, order| read_date_cell(text.as_bytes(), DateStyle { order, ..style }).map(|dated| dated.moment.day);
    let both = |text: &str| Some([read(text, DateOrder::DayFirst)?, read(text, DateOrder::MonthFirst)?]);
    let examples = column.evidence.examples.iter();
    examples.filter_map(|cell| both(&cell.text).map(|days| (cell.text.clone(), days))).collect()
}

fn collect(column: &Column, formats: Vec<String>, read: impl Fn(&str) -> Option<[String; 2]>) -> Alternatives {
    let example = |cell: &crate::table::Unreadable| {
        Some(Example { row: cell.row, text: cell.text.clone(), readings: read(&cell.text)? })
    };
    Alternatives { formats, examples: column.evidence.examples.iter().filter_map(example).collect() }
}

/// The order that a date could have instead.
pub fn other_order(order: DateOrder) -> DateOrder {
    match order {
        DateOrder::MonthFirst => DateOrder::DayFirst,
        DateOrder::DayFirst | DateOrder::YearFirst => DateOrder::MonthFirst,
    }
}

/// The decimal sign that a number could have instead.
pub fn other_sign(sign: u8) -> u8 {
    if sign == b',' { b'.' } else { b',' }
}

/// A number as the sign has it.
pub fn number_format(decimal_sign: u8) -> &'static str {
    if decimal_sign == b',' { "1.234,56" } else { "1,234.56" }
}
