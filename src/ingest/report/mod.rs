//! What reading a column cost, as diagnostics.

pub(in crate::ingest) mod rows;

use crate::diagnostic::{Diagnostic, Severity};
use crate::ingest::columns::alternatives::alternatives;
use crate::ingest::columns::mixed_dates::swapped_rows;
use crate::ingest::encoding::{Costs, Verdict};
use crate::ingest::layout::Layout;
use crate::sentence::Value;
use crate::table::{Column, DateStyle, Kind, NumberStyle, Sides, Table};
use crate::time::DateOrder;

/// How the file's bytes were taken as text, where that is not beyond doubt or not without loss.
pub fn spelling(verdict: Verdict, costs: &Costs) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let example = || ("example", costs.example.as_str().into());
    let mut add = |code, severity, args| found.push(Diagnostic::said(code, severity, args));
    if verdict.words > 0 {
        let (severity, sure) = if verdict.close { (Severity::Warning, "no") } else { (Severity::Info, "yes") };
        let encoding = verdict.encoding.label().into();
        add("encoding_inferred", severity, vec![("encoding", encoding), ("sure", Value::Key(sure)), example()]);
    }
    if costs.damages > 0 {
        add("damaged_utf8", Severity::Warning, vec![("count", costs.damages.into()), example()]);
    }
    if costs.zeros > 0 {
        add("zero_bytes", Severity::Warning, vec![("count", costs.zeros.into())]);
    }
    if costs.marks > 0 {
        add("glued_files", Severity::Info, vec![("count", costs.marks.into())]);
    }
    found
}

/// A header with one name fewer than the rows have cells, where it was found out which name is missing.
pub fn short_header(layout: &Layout) -> Option<Diagnostic> {
    let seam = layout.seam?;
    let args = match (seam.at, layout.names.get(seam.cell), layout.names.get(seam.cell + 1)) {
        (1.., Some(left), Some(right)) => {
            let [left, right] = [left, right].map(|name| name.as_str().into());
            vec![("where", Value::Key("between")), ("left", left), ("right", right)]
        }
        _ => vec![("where", Value::Key("first"))],
    };
    Some(Diagnostic::said("repaired_header", Severity::Warning, args))
}

/// What most diagnostics of a column name: it, and a line of the file with what stands there.
fn of_column(column: &Column, line: u64, example: &str) -> Vec<(&'static str, Value)> {
    vec![("column", column.name.as_str().into()), ("line", line.to_string().into()), ("example", example.into())]
}

/// The cells of a column that could not be read, with the first as example.
pub fn unreadable(table: &Table, column: &Column) -> Option<Diagnostic> {
    let first = column.unreadable.first()?;
    let (code, what) = match column.kind {
        Kind::Date(_) => ("unreadable_date", "date"),
        Kind::Duration(_) => ("unreadable_duration", "duration"),
        Kind::Number(NumberStyle { percent: true, .. }) => ("unreadable_number", "percentage"),
        _ => ("unreadable_number", "number"),
    };
    let line = table.line(first.row);
    let count = column.unreadable.len();
    let mut args = of_column(column, line, &first.text);
    args.extend([("count", count.into()), ("what", Value::Key(what))]);
    Some(Diagnostic {
        rows: count as u64,
        line: Some(line),
        column: Some(column.name.clone()),
        ..Diagnostic::said(code, Severity::Warning, args)
    })
}

/// A column that can be read in two ways.
pub fn unsettled(table: &Table, column: &Column) -> Option<Diagnostic> {
    let example = alternatives(column).examples.into_iter().next()?;
    let (code, some) = match column.kind {
        Kind::Date(_) if column.evidence.agree + column.evidence.against > 0 => ("ambiguous_date", "yes"),
        Kind::Date(_) => ("ambiguous_date", "no"),
        _ => ("ambiguous_number", "no"),
    };
    let line = table.line(example.row);
    let [now, otherwise] = example.readings;
    let mut args = of_column(column, line, &example.text);
    args.extend([("some", Value::Key(some)), ("now", now.into()), ("otherwise", otherwise.into())]);
    Some(Diagnostic {
        rows: column.evidence.either,
        line: Some(line),
        column: Some(column.name.clone()),
        ..Diagnostic::said(code, Severity::Warning, args)
    })
}

/// Values that are written unlike the others of their column, and can only be read so.
pub fn exceptions(table: &Table, column: &Column) -> Option<Diagnostic> {
    let exception = column.evidence.exception.as_ref()?;
    let (code, how) = match column.kind {
        Kind::Date(DateStyle { order: DateOrder::MonthFirst, .. }) => ("mixed_dates", "day_first"),
        Kind::Date(_) => ("mixed_dates", "month_first"),
        Kind::Number(NumberStyle { decimal_sign: b',', .. }) => ("mixed_numbers", "point"),
        _ => ("mixed_numbers", "comma"),
    };
    let (count, line) = (column.evidence.against, table.line(exception.row));
    let mut args = of_column(column, line, &exception.text);
    args.extend([("count", count.into()), ("how", Value::Key(how))]);
    Some(Diagnostic {
        rows: count,
        line: Some(line),
        column: Some(column.name.clone()),
        ..Diagnostic::said(code, Severity::Info, args)
    })
}

/// Numbers beside which a side of an account is named, and what that was taken for.
pub fn sides(table: &Table, column: &Column) -> Option<Diagnostic> {
    let (Kind::Number(style), Some(first)) = (column.kind, column.evidence.sided.as_ref()) else { return None };
    let [debits, credits] = column.evidence.sides;
    let (rows, line) = (debits + credits, table.line(first.row));
    let taken = match style.sides {
        Sides::Alike => "alike",
        Sides::DebitsNegative if credits > 0 => "sides",
        _ => "negative",
    };
    let mut args = of_column(column, line, &first.text);
    args.extend([("count", rows.into()), ("taken", Value::Key(taken))]);
    let severity = if sides_are_doubtful(column) { Severity::Warning } else { Severity::Info };
    Some(Diagnostic {
        rows,
        line: Some(line),
        column: Some(column.name.clone()),
        ..Diagnostic::said("sides_of_account", severity, args)
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
    let args = vec![
        ("column", column.name.as_str().into()),
        ("back", Value::Key(if changed_back { "yes" } else { "no" })),
        ("count", rows.into()),
        ("line", line.to_string().into()),
        ("day", day.to_string().into()),
        ("other", other.into()),
    ];
    Some(Diagnostic {
        rows,
        line: Some(line),
        column: Some(column.name.clone()),
        ..Diagnostic::said("swapped_dates", Severity::Warning, args)
    })
}
