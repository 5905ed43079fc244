//! What reading a column cost, as diagnostics.

use crate::diagnostic::{Diagnostic, Severity};
use crate::table::{Column, Kind, Table};
use crate::time::DateOrder;

/// The cells of a column that could not be read, with the first as example.
pub fn unreadable(table: &Table, column: &Column) -> Option<Diagnostic> {
    let first = column.unreadable.first()?;
    let (code, what, form) = match column.kind {
        Kind::Date { .. } => ("unreadable_date", "date", "2024-05-17"),
        _ => ("unreadable_number", "number", "1234.50"),
    };
    let line = table.line(first.row);
    let count = column.unreadable.len();
    let message = format!(
        "{count} {} in “{}” could not be read as a {what}, the first in line {line}: “{}”",
        if count == 1 { "cell" } else { "cells" },
        column.name,
        first.text,
    );
    let hint = format!("Write it like {form} in the file, or choose another column.");
    Some(Diagnostic {
        rows: count as u64,
        line: Some(line),
        column: Some(column.name.clone()),
        ..Diagnostic::new(code, Severity::Warning, message, hint)
    })
}

/// A column that can be read in two ways.
pub fn unsettled(column: &Column) -> Option<Diagnostic> {
    let (code, message, hint) = match column.kind {
        Kind::Date { order, settled: false } => {
            let now = if order == DateOrder::MonthFirst { "month before day" } else { "day before month" };
            (
                "ambiguous_date",
                format!(
                    "every date in “{}” could be day before month or month before day; it is read as {now}",
                    column.name
                ),
                "Say which it is; months and retention change with it.",
            )
        }
        Kind::Number { settled: false, decimal_sign } => {
            let now = if decimal_sign == b'.' { "thousands, as in 1,234" } else { "decimals, as in 1,234" };
            (
                "ambiguous_number",
                format!("the commas in “{}” could mark thousands or decimals; they are read as {now}", column.name),
                "Export the amounts with two decimals to settle it.",
            )
        }
        _ => return None,
    };
    Some(Diagnostic { column: Some(column.name.clone()), ..Diagnostic::new(code, Severity::Warning, message, hint) })
}
