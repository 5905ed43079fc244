//! What is wrong within one file: missing and unreadable cells, open questions, torn rows, spellings.

use super::{EXAMPLES, File, Issue};
use crate::diagnostic::Severity;
use crate::facts::Strays;
use crate::ingest::columns::mixed_dates::swapped_rows;
use crate::ingest::fold::fold;
use crate::ingest::sides_are_doubtful;
use crate::recognise::Role;
use crate::sentence::{Sentence, Value};
use crate::sorting::Arrange;
use crate::table::{Column, Kind, TextColumn};
use crate::time::Day;

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
    let args = vec![
        named(column),
        ("count", rows.into()),
        ("all", file.table.rows.into()),
        ("role", Value::Inside("role", role.id())),
    ];
    let is_null = |row: &usize| column.is_null(*row);
    let line = (0..file.table.rows).find(is_null).map(|row| file.table.line(row));
    Some(Issue { line, column: Some(column.name.clone()), ..Issue::new("missing", "complete", rows, args) })
}

fn unreadable(file: &File, column: &Column) -> Option<Issue> {
    let first = column.unreadable.first()?;
    let rows = column.unreadable.len() as u64;
    let what = match column.kind {
        Kind::Date(_) => "date",
        Kind::Duration(_) => "length of time",
        _ => "number",
    };
    let args = vec![cells(rows), named(column), ("what", Value::Key(what))];
    Some(Issue {
        line: Some(file.table.line(first.row)),
        column: Some(column.name.clone()),
        examples: column.unreadable.iter().take(EXAMPLES).map(|cell| cell.text.as_str().into()).collect(),
        ..Issue::new("unreadable", "valid", rows, args)
    })
}

fn cells(count: u64) -> (&'static str, Value) {
    ("cells", Sentence::new("count-cells").with("count", count).into())
}

fn named(column: &Column) -> (&'static str, Value) {
    ("column", column.name.as_str().into())
}

fn unsettled(column: &Column) -> Option<Issue> {
    let id = match column.kind {
        Kind::Date(style) if style.settled.is_open() => "open_date_order",
        Kind::Number(style) if style.settled.is_open() => "open_decimal_sign",
        _ => return None,
    };
    let rows = column.evidence.either;
    let args = vec![cells(rows), named(column)];
    Some(Issue { column: Some(column.name.clone()), ..Issue::new(id, "consistent", rows, args) })
}

/// Dates that a spreadsheet gave another month, whether they are changed back or not.
fn swapped(file: &File, column: &Column) -> Option<Issue> {
    let (changed_back, rows, first) = swapped_rows(column)?;
    let back = Value::Key(if changed_back { "yes" } else { "no" });
    let args = vec![("back", back), ("count", rows.into()), named(column)];
    Some(Issue {
        line: Some(file.table.line(first)),
        column: Some(column.name.clone()),
        examples: column.cell_text(first).map(Sentence::from).into_iter().collect(),
        ..Issue::new("swapped_dates", "valid", rows, args)
    })
}

/// Numbers beside which the same side of an account is named more often than not: which are negative is a guess.
fn doubtful_sides(column: &Column) -> Option<Issue> {
    let first = column.evidence.sided.as_ref().filter(|_| sides_are_doubtful(column))?;
    let rows = column.evidence.sides.iter().sum();
    let rows: u64 = rows;
    let args = vec![("count", rows.into()), named(column)];
    Some(Issue {
        column: Some(column.name.clone()),
        examples: vec![first.text.as_str().into()],
        ..Issue::new("doubtful_sides", "consistent", rows, args)
    })
}

/// Days far from all others, where the file holds no orders: of orders, see those of all files.
fn far_dates(file: &File) -> Option<Issue> {
    let column = &file.table.columns[file.recognition.column(Role::Date).filter(|_| !file.recognition.is_orders())?];
    let Strays { kept: (first, last), rows, example: (row, day), .. } = Strays::of_any(column.dates()?)?;
    let args = far_dates_of(rows, (first, last), "other");
    Some(Issue {
        line: Some(file.table.line(row)),
        column: Some(column.name.clone()),
        examples: vec![day.to_string().into()],
        ..Issue::new("far_dates", "valid", rows, args)
    })
}

fn ragged(file: &File) -> Option<Issue> {
    let rows = Some(file.ragged_rows).filter(|&rows| rows > 0)?;
    Some(Issue::new("ragged", "regular", rows, vec![("count", rows.into())]))
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
        alike(names.map(|name| name.into_owned()))
    };
    let args = vec![named(column), ("count", groups.len().into())];
    Some(Issue {
        severity: Severity::Info,
        column: Some(column.name.clone()),
        examples: groups.iter().take(EXAMPLES).map(names).collect(),
        ..Issue::new("spellings", "consistent", rows, args)
    })
}

/// `“Anna” and “anna”`.
pub(super) fn alike(names: impl Iterator<Item = String>) -> Sentence {
    let quoted = names.map(|name| Value::Quoted(vec![name])).collect();
    Sentence::new("verbatim").with("text", Value::List(quoted))
}

/// What is said of days far from all others.
pub(super) fn far_dates_of(rows: u64, (first, last): (Day, Day), of: &'static str) -> Vec<(&'static str, Value)> {
    vec![("count", rows.into()), ("first", first.into()), ("last", last.into()), ("of", Value::Key(of))]
}

/// Whether a column has few values that come back, as categories do.
fn is_category(text: &TextColumn, rows: usize, most: usize) -> bool {
    (2..=most).contains(&text.values()) && text.values() * 4 <= rows
}

fn key(value: &str) -> String {
    fold(value).split_whitespace().collect::<Vec<_>>().join(" ")
}
