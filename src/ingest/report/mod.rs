//! What reading a column cost, as diagnostics.

pub(in crate::ingest) mod rows;

use crate::diagnostic::{Diagnostic, Severity};
use crate::ingest::columns::alternatives::alternatives;
use crate::ingest::columns::mixed_dates::swapped_rows;
use crate::ingest::encoding::{Costs, Verdict};
use crate::ingest::layout::Layout;
use crate::table::{Column, DateStyle, Kind, NumberStyle, Sides, Table};
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

/// A header with one name fewer than the rows have cells, where it was found out which name is missing.
pub fn short_header(layout: &Layout) -> Option<Diagnostic> {
    let seam = layout.seam?;
    let message = match (seam.at, layout.names.get(seam.cell), layout.names.get(seam.cell + 1)) {
        (1.., Some(left), Some(right)) => {
            format!("the header lacks a separator; it was read as if one stood between “{left}” and “{right}”")
        }
        _ => "the header has one name fewer than the rows have cells; the first column was read as the one without"
            .into(),
    };
    let hint = "Check that the names stand above their columns.";
    Some(Diagnostic::new("repaired_header", Severity::Warning, message, hint))
}

fn count(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// The cells of a column that could not be read, with the first as example.
pub fn unreadable(table: &Table, column: &Column) -> Option<Diagnostic> {
    let first = column.unreadable.first()?;
    let (code, what, form) = match column.kind {
        Kind::Date(_) => ("unreadable_date", "date", "2024-05-17"),
        Kind::Duration(_) => ("unreadable_duration", "length of time", "1:30:00"),
        Kind::Number(NumberStyle { percent: true, .. }) => ("unreadable_number", "percentage", "12.5%"),
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
pub fn unsettled(table: &Table, column: &Column) -> Option<Diagnostic> {
    let example = alternatives(column).examples.into_iter().next()?;
    let (code, what, hint) = match column.kind {
        Kind::Date(_) if column.evidence.agree + column.evidence.against > 0 => (
            "ambiguous_date",
            "some dates in “{}” are day before month and some month before day, and others could be either",
            "Say which it is; months and retention change with it.",
        ),
        Kind::Date(_) => (
            "ambiguous_date",
            "every date in “{}” could be day before month or month before day",
            "Say which it is; months and retention change with it.",
        ),
        _ => (
            "ambiguous_number",
            "the marks in the numbers of “{}” could stand before decimals or between thousands",
            "Export the numbers with two decimals, or without marks, to settle it.",
        ),
    };
    let line = table.line(example.row);
    let [now, otherwise] = example.readings;
    let what = what.replace("{}", &column.name);
    let message = format!("{what}; “{}” in line {line} is read as {now} and could be {otherwise}", example.text);
    Some(Diagnostic {
        rows: column.evidence.either,
        line: Some(line),
        column: Some(column.name.clone()),
        ..Diagnostic::new(code, Severity::Warning, message, hint)
    })
}

/// Values that are written unlike the others of their column, and can only be read so.
pub fn exceptions(table: &Table, column: &Column) -> Option<Diagnostic> {
    let exception = column.evidence.exception.as_ref()?;
    let (code, what) = match column.kind {
        Kind::Date(DateStyle { order: DateOrder::MonthFirst, .. }) => ("mixed_dates", "day before month"),
        Kind::Date(_) => ("mixed_dates", "month before day"),
        Kind::Number(NumberStyle { decimal_sign: b',', .. }) => ("mixed_numbers", "a decimal point"),
        _ => ("mixed_numbers", "a decimal comma"),
    };
    let (count, line) = (column.evidence.against, table.line(exception.row));
    let message = format!(
        "{count} {} in “{}” can only be read with {what}, unlike the others, the first in line {line}: “{}”; each is read as it is written",
        if count == 1 { "value" } else { "values" },
        column.name,
        exception.text,
    );
    Some(Diagnostic {
        rows: count,
        line: Some(line),
        column: Some(column.name.clone()),
        ..Diagnostic::new(code, Severity::Info, message, "Check that line if the value looks wrong.")
    })
}

/// Numbers beside which a side of an account is named, and what that was taken for.
pub fn sides(table: &Table, column: &Column) -> Option<Diagnostic> {
    let (Kind::Number(style), Some(first)) = (column.kind, column.evidence.sided.as_ref()) else { return None };
    let [debits, credits] = column.evidence.sides;
    let (rows, line) = (debits + credits, table.line(first.row));
    let taken = match style.sides {
        Sides::Alike => "which tells none from another: read as written",
        Sides::DebitsNegative if credits > 0 => "debits read as negative and credits as positive",
        _ => "read as negative, the opposite of the others",
    };
    let message = format!(
        "{} in “{}” {} a side of an account ({taken}), the first in line {line}: “{}”",
        count(rows, "number", "numbers"),
        column.name,
        if rows == 1 { "names" } else { "name" },
        first.text,
    );
    let severity = if sides_are_doubtful(column) { Severity::Warning } else { Severity::Info };
    let hint = "Check that line; if the file means the opposite, write plus and minus signs instead.";
    Some(Diagnostic {
        rows,
        line: Some(line),
        column: Some(column.name.clone()),
        ..Diagnostic::new("sides_of_account", severity, message, hint)
    })
}

/// Whether the sides of an account beside numbers say too little to be sure which are negative: all name the same, or more
/// than half do, so that these are no exceptions.
pub fn sides_are_doubtful(column: &Column) -> bool {
    let [debits, credits] = column.evidence.sides;
    let filled = column.numbers().map_or(0, |numbers| numbers.mantissas.filled().count() as u64);
    (debits == 0) != (credits == 0) && (debits + credits) * 2 > filled
}

/// Dates that a spreadsheet gave another month.
pub fn swapped(table: &Table, column: &Column) -> Option<Diagnostic> {
    let (changed_back, rows, first) = swapped_rows(column)?;
    let (line, day) = (table.line(first), column.dates()?.get(first)?);
    let (year, month, date) = day.ymd();
    let other = format!("{year:04}-{date:02}-{month:02}");
    let what =
        format!("a spreadsheet made dates of the days to the 12th in “{}” and left the others as text", column.name);
    let (message, hint) = match changed_back {
        true => (
            format!(
                "{what}, taking the day for the month; these {rows} are read with both changed back: {other} in line {line} as {day}"
            ),
            "Check that line. If it is wrong, import the file again with the column as text.",
        ),
        false => (
            format!(
                "{what}; it may have taken the day for the month in these {rows}, which are read as they stand: {day} in line {line} may be {other}"
            ),
            "Compare that line with the tool that the file comes from; import it again with the column as text.",
        ),
    };
    Some(Diagnostic {
        rows,
        line: Some(line),
        column: Some(column.name.clone()),
        ..Diagnostic::new("swapped_dates", Severity::Warning, message, hint)
    })
}
