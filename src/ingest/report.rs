//! What reading a column cost, as diagnostics.

use super::encoding::{Costs, Verdict};
use crate::diagnostic::{Diagnostic, Severity};
use crate::table::{Column, Kind, Table};
use crate::time::DateOrder;

/// How the file's bytes were taken as text, where that is not beyond doubt or not without loss.
pub fn spelling(verdict: Verdict, costs: &Costs) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let (label, example) = (verdict.encoding.label(), &costs.example);
    if verdict.words > 0 {
        let (severity, how) = match verdict.close {
            true => (Severity::Warning, "too little to be sure"),
            false => (Severity::Info, "judged by its letters"),
        };
        let message =
            format!("the file does not say how its letters are stored; it is read as {label}, {how}: “{example}”");
        found.push(Diagnostic::new(
            "encoding_inferred",
            severity,
            message,
            "If names look wrong, choose another encoding, or export the file as UTF-8.",
        ));
    }
    if costs.damages > 0 {
        let message = format!(
            "{} in this UTF-8 file {} not UTF-8 and {} read as Windows-1252, the first in “{example}”",
            count(costs.damages, "byte", "bytes"),
            if costs.damages == 1 { "is" } else { "are" },
            if costs.damages == 1 { "was" } else { "were" },
        );
        found.push(Diagnostic::new(
            "damaged_utf8",
            Severity::Warning,
            message,
            "Check the names that look odd; parts of the file may come from another program.",
        ));
    }
    if costs.zeros > 0 {
        let message = format!(
            "{} with the value zero, which mean nothing in a text, were dropped",
            count(costs.zeros, "byte", "bytes")
        );
        let hint = "Export the file again if cells look cut off.";
        found.push(Diagnostic::new("zero_bytes", Severity::Warning, message, hint));
    }
    if costs.marks > 0 {
        let message = format!(
            "{} beginning-of-file {} inside the file and {} dropped: it was put together from several files",
            costs.marks,
            if costs.marks == 1 { "mark was found" } else { "marks were found" },
            if costs.marks == 1 { "was" } else { "were" },
        );
        let hint = "Check whether a header stands again where one file ends and the next begins.";
        found.push(Diagnostic::new("glued_files", Severity::Info, message, hint));
    }
    found
}

fn count(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

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
