//! What is wrong within one file: missing and unreadable cells, open questions, torn rows, spellings.

use super::{EXAMPLES, File, Issue};
use crate::diagnostic::Severity;
use crate::facts::Strays;
use crate::ingest::columns::mixed_dates::swapped_rows;
use crate::ingest::fold::fold;
use crate::ingest::sides_are_doubtful;
use crate::recognise::Role;
use crate::sorting::Arrange;
use crate::table::{Column, Kind, TextColumn};
use crate::words::Language;

/// Everything found in a file.
pub fn issues(file: &File) -> Vec<Issue> {
    let mut issues = Vec::new();
    issues.extend(file.table.columns.iter().enumerate().filter_map(|(index, column)| missing(file, index, column)));
    issues.extend(file.table.columns.iter().filter_map(|column| unreadable(file, column)));
    issues.extend(file.table.columns.iter().filter_map(unsettled));
    issues.extend(file.table.columns.iter().filter_map(|column| swapped(file, column)));
    issues.extend(file.table.columns.iter().filter_map(doubtful_sides));
    issues.extend(far_dates(file));
    issues.extend(ragged(file));
    issues.extend(file.table.columns.iter().filter_map(|column| spellings(file, column)));
    for issue in &mut issues {
        issue.file = Some(file.name.to_owned());
    }
    issues
}

/// Empty cells in a column that figures need. Where another row of the same order may fill it, emptiness is the rule.
fn missing(file: &File, index: usize, column: &Column) -> Option<Issue> {
    let role = file.recognition.role_of(index)?;
    let needed = matches!(role, Role::Customer | Role::Date | Role::Amount);
    let lines = file.recognition.column(Role::OrderId).map(|index| file.table.columns[index].distinct());
    if !needed || column.nulls == 0 || lines.is_some_and(|orders| orders < file.table.rows as u64) {
        return None;
    }
    let rows = column.nulls;
    let message = format!(
        "“{}” is empty in {rows} of {} rows, so these have no {}",
        column.name,
        file.table.rows,
        role.name(Language::ENGLISH).to_lowercase()
    );
    let is_null = |row: &usize| column.is_null(*row);
    let line = (0..file.table.rows).find(is_null).map(|row| file.table.line(row));
    let hint = "Fill them in the file if they matter; until then they are left out where the figure needs them.";
    Some(Issue { line, column: Some(column.name.clone()), ..Issue::new("missing", "complete", rows, message, hint) })
}

fn unreadable(file: &File, column: &Column) -> Option<Issue> {
    let first = column.unreadable.first()?;
    let rows = column.unreadable.len() as u64;
    let what = match column.kind {
        Kind::Date(_) => "date",
        Kind::Duration(_) => "length of time",
        _ => "number",
    };
    let message = format!("{} of “{}” cannot be read as a {what}", cells(rows), column.name);
    Some(Issue {
        line: Some(file.table.line(first.row)),
        column: Some(column.name.clone()),
        examples: column.unreadable.iter().take(EXAMPLES).map(|cell| cell.text.clone()).collect(),
        ..Issue::new("unreadable", "valid", rows, message, "Correct them in the file; until then they count as empty.")
    })
}

fn cells(count: u64) -> String {
    format!("{count} {}", if count == 1 { "cell" } else { "cells" })
}

fn unsettled(column: &Column) -> Option<Issue> {
    let (id, what) = match column.kind {
        Kind::Date(style) if style.settled.is_open() => ("open_date_order", "day first or month first"),
        Kind::Number(style) if style.settled.is_open() => ("open_decimal_sign", "with thousands or with decimals"),
        _ => return None,
    };
    let rows = column.evidence.either;
    let message = format!("{} of “{}” can be read in two ways, {what}", cells(rows), column.name);
    let hint = "Say which it is: the answer holds for the whole column.";
    Some(Issue { column: Some(column.name.clone()), ..Issue::new(id, "consistent", rows, message, hint) })
}

/// Dates that a spreadsheet gave another month, whether they are changed back or not.
fn swapped(file: &File, column: &Column) -> Option<Issue> {
    let (changed_back, rows, first) = swapped_rows(column)?;
    let (does, hint) = match changed_back {
        true => {
            ("took", "They are read with day and month changed back; import the file again with the column as text.")
        }
        false => ("may have taken", "They are read as they stand; compare one with the tool that the file comes from."),
    };
    let message = format!("a spreadsheet {does} the day for the month in {rows} dates of “{}”", column.name);
    Some(Issue {
        line: Some(file.table.line(first)),
        column: Some(column.name.clone()),
        examples: column.cell_text(first).into_iter().collect(),
        ..Issue::new("swapped_dates", "valid", rows, message, hint)
    })
}

/// Numbers beside which the same side of an account is named more often than not: which are negative is a guess.
fn doubtful_sides(column: &Column) -> Option<Issue> {
    let first = column.evidence.sided.as_ref().filter(|_| sides_are_doubtful(column))?;
    let rows = column.evidence.sides.iter().sum();
    let message = format!("{rows} numbers of “{}” name one side of an account, and none the other", column.name);
    let hint = "See the remarks on the file for how they are read; write plus and minus signs to be sure.";
    Some(Issue {
        column: Some(column.name.clone()),
        examples: vec![first.text.clone()],
        ..Issue::new("doubtful_sides", "consistent", rows, message, hint)
    })
}

/// Days far from all others, where the file holds no orders: of orders, see those of all files.
fn far_dates(file: &File) -> Option<Issue> {
    let column = &file.table.columns[file.recognition.column(Role::Date).filter(|_| !file.recognition.is_orders())?];
    let Strays { kept: (first, last), rows, example: (row, day), .. } = Strays::of_any(column.dates()?)?;
    let message = format!("{rows} rows have a date far from all others, which are of {first} to {last}");
    Some(Issue {
        line: Some(file.table.line(row)),
        column: Some(column.name.clone()),
        examples: vec![day.to_string()],
        ..Issue::new("far_dates", "valid", rows, message, "Correct the year in the file.")
    })
}

fn ragged(file: &File) -> Option<Issue> {
    let rows = Some(file.ragged_rows).filter(|&rows| rows > 0)?;
    let have = if rows == 1 { "row has" } else { "rows have" };
    let message = format!("{rows} {have} more or fewer cells than there are columns");
    let hint = "Look at the remarks on the file for the lines: a quote or a separator is missing or too many.";
    Some(Issue::new("ragged", "regular", rows, message, hint))
}

/// Categories whose names differ only in case, blanks or accents.
fn spellings(file: &File, column: &Column) -> Option<Issue> {
    const MOST: usize = 1_000;
    let text = column.text().filter(|text| column.kind == Kind::Text && is_category(text, file.table.rows, MOST))?;
    let mut keyed: Vec<(String, u32)> =
        (1..=text.values() as u32).filter_map(|code| Some((key(&text.value(code)?), code))).collect();
    keyed.arrange();
    let groups: Vec<&[(String, u32)]> = keyed.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() > 1).collect();
    if groups.is_empty() {
        return None;
    }
    let mut rows_of = vec![0u64; text.values() + 1];
    (0..file.table.rows).for_each(|row| rows_of[text.code(row) as usize] += 1);
    let rows_of = |group: &[(String, u32)]| -> u64 {
        let counts = group.iter().map(|&(_, code)| rows_of[code as usize]);
        counts.clone().sum::<u64>() - counts.max().unwrap_or(0)
    };
    let rows = groups.iter().map(|group| rows_of(group)).sum();
    let names = |group: &&[(String, u32)]| {
        let names = group.iter().filter_map(|&(_, code)| text.value(code));
        names.map(|name| format!("“{name}”")).collect::<Vec<_>>().join(" and ")
    };
    let message = format!("“{}” writes {} things in more than one way", column.name, groups.len());
    Some(Issue {
        severity: Severity::Info,
        column: Some(column.name.clone()),
        examples: groups.iter().take(EXAMPLES).map(names).collect(),
        ..Issue::new("spellings", "consistent", rows, message, "Write them alike in the tool they come from.")
    })
}

/// Whether a column has few values that come back, as categories do.
fn is_category(text: &TextColumn, rows: usize, most: usize) -> bool {
    (2..=most).contains(&text.values()) && text.values() * 4 <= rows
}

fn key(value: &str) -> String {
    fold(value).split_whitespace().collect::<Vec<_>>().join(" ")
}
