//! What reading the rows cost, as diagnostics: what was set aside, what was put together again, what is ragged, and
//! whether totals say what the rows add up to.

use crate::diagnostic::{Diagnostic, Severity};
use crate::ingest::rows::aside::{Aside, SetAside};
use crate::ingest::rows::found::{Count, Found};
use crate::ingest::rows::plan::Plan;
use crate::ingest::rows::repair::Repair;
use crate::ingest::rows::sums::{Comparison, Sums};
use crate::table::Table;

/// What was set aside and why, how totals compare with the rows, and which rows were not as they should be.
pub fn rows(table: &Table, plan: &Plan, found: &Found, set_aside: &[SetAside]) -> Vec<Diagnostic> {
    let mut diagnostics: Vec<Diagnostic> = set_aside.iter().filter_map(|aside| left_aside(aside, found)).collect();
    if plan.pairs {
        diagnostics.push(Diagnostic::new(
            "list_of_values",
            Severity::Warning,
            "this is a list of names with their values, one a line, and no table; it is shown as two columns",
            "Export the table behind it, with one line for each order, customer or campaign.",
        ));
    }
    diagnostics.extend(totals(table, found));
    for (repair, count) in &found.repaired {
        diagnostics.extend(repaired(*repair, count));
    }
    diagnostics.extend(stray_quotes(&found.stray));
    diagnostics.extend(rows_in_cells(&found.swallowed));
    let width = table.columns.len();
    diagnostics.extend(ragged(&found.short, "short_rows", "fewer", "The missing cells are taken as empty.", width));
    let beyond = "The cells beyond the last column are in no figure.";
    diagnostics.extend(ragged(&found.long, "long_rows", "more", beyond, width));
    diagnostics
}

/// What was set aside for one reason.
fn left_aside(aside: &SetAside, found: &Found) -> Option<Diagnostic> {
    let first = aside.examples.first()?;
    let what = aside.reason.count(aside.rows, &crate::unit::Locale::default());
    let (code, severity, done, hint) = match aside.reason {
        Aside::Blank => return None,
        Aside::Directive => ("directive", Severity::Info, "obeyed, and no row", "Nothing to do."),
        Aside::Comment => ("comments", Severity::Info, "marked as a remark and not read", "Nothing to do."),
        Aside::HeaderRow => {
            ("header_rows", Severity::Info, "joined with the first row of the header", "Nothing to do.")
        }
        Aside::Units => ("units_row", Severity::Info, "not read as a row", "Nothing to do."),
        Aside::Preamble => (
            "lines_above_table",
            Severity::Info,
            "not read as rows",
            "Nothing to do, unless the table begins higher up.",
        ),
        Aside::RepeatedHeader => (
            "repeated_header",
            Severity::Info,
            "the rows below are read on, as of one table",
            "Check that the parts of the file do not overlap.",
        ),
        Aside::Heading => (
            "group_headings",
            Severity::Info,
            if found.groups { "its name stands in every row below it" } else { "not read as a row" },
            "Nothing to do.",
        ),
        Aside::Total => {
            ("totals", Severity::Info, "not added up once more", "Nothing to do; the rows themselves count.")
        }
        Aside::Balance => (
            "balances",
            Severity::Info,
            "the state of the account, and no booking",
            "Nothing to do; the bookings count.",
        ),
        Aside::Footer => {
            ("lines_below_table", Severity::Info, "not read as rows", "Nothing to do, unless one of them is a row.")
        }
        Aside::SecondTable => (
            "second_table",
            Severity::Warning,
            "only the first table of the file is read",
            "Save the other table as a file of its own to read it.",
        ),
    };
    let header = match (&found.second, aside.reason) {
        (Some((line, header)), Aside::SecondTable) => format!("; its header is in line {line}: “{header}”"),
        _ if first.text.is_empty() => String::new(),
        _ => format!(": “{}”", first.text),
    };
    let place =
        if aside.rows == 1 { format!("in line {}", first.line) } else { format!("the first in line {}", first.line) };
    let message = format!("{what} set aside ({done}), {place}{header}");
    Some(Diagnostic { rows: aside.rows, line: Some(first.line), ..Diagnostic::new(code, severity, message, hint) })
}

/// Whether the figures of totals are what the rows add up to.
fn totals(table: &Table, found: &Found) -> Vec<Diagnostic> {
    if found.totals.is_empty() {
        return Vec::new();
    }
    let sums = Sums::new(table, found.totals.iter().flat_map(|total| [total.since, total.row]));
    let name = |column: usize| table.columns.get(column).map(|column| column.name.clone());
    let mut agree: Option<(u64, Diagnostic)> = None;
    let mut differ: Option<(u64, Diagnostic)> = None;
    for (index, total) in found.totals.iter().enumerate() {
        let line = total.line;
        let until = found.totals.get(index + 1).map_or(table.rows, |next| next.row);
        let (group, column, code, severity, message, hint) = match sums.compare(total, until) {
            None => continue,
            Some(Comparison::Agrees { column, text }) => {
                let name = name(column).unwrap_or_default();
                let message = format!("the total in line {line} is the exact sum of its rows: {text} in “{name}”");
                (&mut agree, column, "total_agrees", Severity::Info, message, "Nothing to do.")
            }
            Some(Comparison::Differs { column, text, sum }) => {
                let name = name(column).unwrap_or_default();
                let message = format!("the total in line {line} says {text} in “{name}”, and the rows add up to {sum}");
                let hint = "It may count only some of the rows, or rows may be missing: compare with the tool itself.";
                (&mut differ, column, "total_differs", Severity::Info, message, hint)
            }
        };
        let diagnostic =
            || Diagnostic { line: Some(line), column: name(column), ..Diagnostic::new(code, severity, message, hint) };
        group.get_or_insert_with(|| (0, diagnostic())).0 += 1;
    }
    let counted = |(count, mut diagnostic): (u64, Diagnostic)| {
        diagnostic.rows = count;
        if count > 1 {
            diagnostic.message = format!("{}; so with {count} totals in all", diagnostic.message).into();
        }
        diagnostic
    };
    agree.into_iter().chain(differ).map(counted).collect()
}

/// Rows that were put together again.
fn repaired(repair: Repair, count: &Count) -> Option<Diagnostic> {
    let (line, cells) = count.first?;
    let (code, what) = match repair {
        Repair::ExtraCell => ("repaired_extra_cell", "had an empty cell too many, which was taken out"),
        Repair::MissingDelimiter => ("repaired_missing_delimiter", "lacked a separator, which was put in"),
        Repair::TornText => ("repaired_torn_text", "had a separator within a text, which was joined again"),
        Repair::OtherDelimiter => {
            ("repaired_other_delimiter", "had other separators than the rest, and was read with them")
        }
    };
    let rows = count.rows;
    let message = format!(
        "{rows} {} {what}, so that each cell fits its column: {}",
        if rows == 1 { "row" } else { "rows" },
        lines(&count.lines, rows),
    );
    let hint = format!("Look at line {line}, which was read with {cells} cells, if a figure looks wrong.");
    Some(Diagnostic { rows, line: Some(line), ..Diagnostic::new(code, Severity::Warning, message, hint) })
}

/// Records whose quotes are broken.
fn stray_quotes(count: &Count) -> Option<Diagnostic> {
    let (line, cells) = count.first?;
    let rows = count.rows;
    let message = format!(
        "{rows} {} a quote where none belongs; it was read as a character, so that it swallows nothing: {}",
        if rows == 1 { "row has" } else { "rows have" },
        lines(&count.lines, rows),
    );
    let hint = format!("Look at line {line}, which was read with {cells} cells, if a figure looks wrong.");
    Some(Diagnostic { rows, line: Some(line), ..Diagnostic::new("stray_quotes", Severity::Warning, message, hint) })
}

/// Cells that may hold rows.
fn rows_in_cells(count: &Count) -> Option<Diagnostic> {
    let (line, within) = count.first?;
    let rows = count.rows;
    let message = format!(
        "{rows} {} lines that look like rows, the first {within} lines from line {line} on; they are read as one row",
        if rows == 1 { "cell holds" } else { "cells hold" },
    );
    let hint = format!("If they are rows, a quote in line {line} is never closed: take it out or close it.");
    Some(Diagnostic { rows, line: Some(line), ..Diagnostic::new("rows_in_cell", Severity::Warning, message, hint) })
}

/// "line 4", "lines 4, 9 and 12", "lines 4, 9, 12 and 31 more".
fn lines(some: &[u64], all: u64) -> String {
    let texts: Vec<String> = some.iter().map(u64::to_string).collect();
    let more = all.saturating_sub(some.len() as u64);
    match texts.as_slice() {
        [] => String::new(),
        [only] if more == 0 => format!("line {only}"),
        [first @ .., last] if more == 0 => format!("lines {} and {last}", first.join(", ")),
        all => format!("lines {} and {more} more", all.join(", ")),
    }
}

fn ragged(count: &Count, code: &'static str, word: &str, consequence: &str, width: usize) -> Option<Diagnostic> {
    let (line, cells) = count.first?;
    let message = format!(
        "{} {} {word} cells than the {width} columns, the first with {cells} in line {line}",
        count.rows,
        if count.rows == 1 { "row has" } else { "rows have" },
    );
    let hint = format!("{consequence} Look at line {line}: a quote or a separator may be missing or too many.");
    Some(Diagnostic { rows: count.rows, line: Some(line), ..Diagnostic::new(code, Severity::Warning, message, hint) })
}
