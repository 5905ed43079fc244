//! What reading the rows cost, as diagnostics: what was set aside, what was put together again, what is ragged, and
//! whether totals say what the rows add up to.

use crate::diagnostic::{Diagnostic, Severity};
use crate::ingest::rows::aside::{Aside, SetAside};
use crate::ingest::rows::found::{Count, Found};
use crate::ingest::rows::plan::Plan;
use crate::ingest::rows::repair::Repair;
use crate::ingest::rows::sums::{Comparison, Sums};
use crate::sentence::{Sentence, Value};
use crate::table::Table;

/// What was set aside and why, how totals compare with the rows, and which rows were not as they should be.
pub fn rows(table: &Table, plan: &Plan, found: &Found, set_aside: &[SetAside]) -> Vec<Diagnostic> {
    let mut diagnostics: Vec<Diagnostic> = set_aside.iter().filter_map(|aside| left_aside(aside, found)).collect();
    if plan.pairs {
        diagnostics.push(Diagnostic::said("list_of_values", Severity::Warning, Vec::new()));
    }
    diagnostics.extend(totals(table, found));
    for (repair, count) in &found.repaired {
        diagnostics.extend(repaired(*repair, count));
    }
    diagnostics.extend(stray_quotes(&found.stray));
    diagnostics.extend(rows_in_cells(&found.swallowed));
    let width = table.columns.len();
    diagnostics.extend(ragged(&found.short, "short_rows", width));
    diagnostics.extend(ragged(&found.long, "long_rows", width));
    diagnostics
}

/// What was set aside for one reason.
fn left_aside(aside: &SetAside, found: &Found) -> Option<Diagnostic> {
    let first = aside.examples.first()?;
    let (code, severity, done) = match aside.reason {
        Aside::Blank => return None,
        Aside::Directive => ("directive", Severity::Info, "directive"),
        Aside::Comment => ("comments", Severity::Info, "comment"),
        Aside::HeaderRow => ("header_rows", Severity::Info, "header"),
        Aside::Units => ("units_row", Severity::Info, "row"),
        Aside::Preamble => ("lines_above_table", Severity::Info, "preamble"),
        Aside::RepeatedHeader => ("repeated_header", Severity::Info, "repeated"),
        Aside::Heading => ("group_headings", Severity::Info, if found.groups { "group" } else { "row" }),
        Aside::Total => ("totals", Severity::Info, "total"),
        Aside::Balance => ("balances", Severity::Info, "balance"),
        Aside::Footer => ("lines_below_table", Severity::Info, "footer"),
        Aside::SecondTable => ("second_table", Severity::Warning, "second"),
    };
    let (tail, example, header_line) = match (&found.second, aside.reason) {
        (Some((line, header)), Aside::SecondTable) => ("header", header.as_str(), line.to_string()),
        _ if first.text.is_empty() => ("none", "", String::new()),
        _ => ("example", first.text.as_str(), String::new()),
    };
    let args = vec![
        ("rows", Sentence::new(format!("aside-{}", aside.reason.id())).with("count", aside.rows).into()),
        ("count", aside.rows.into()),
        ("done", Value::Key(done)),
        ("line", first.line.to_string().into()),
        ("tail", Value::Key(tail)),
        ("example", example.into()),
        ("header-line", header_line.into()),
    ];
    let say = |id: &'static str| Sentence { id: id.into(), args: args.clone() };
    let said = Diagnostic::new(code, severity, say("note-set_aside"), say("note-set_aside.hint"));
    Some(Diagnostic { rows: aside.rows, line: Some(first.line), ..said })
}

/// Whether the figures of totals are what the rows add up to.
fn totals(table: &Table, found: &Found) -> Vec<Diagnostic> {
    if found.totals.is_empty() {
        return Vec::new();
    }
    let sums = Sums::new(table, found.totals.iter().flat_map(|total| [total.since, total.row]));
    let name = |column: usize| table.columns.get(column).map(|column| column.name.clone());
    let mut agree: Option<Totals> = None;
    let mut differ: Option<Totals> = None;
    for (index, total) in found.totals.iter().enumerate() {
        let until = found.totals.get(index + 1).map_or(table.rows, |next| next.row);
        let (group, column, mut args) = match sums.compare(total, until) {
            None => continue,
            Some(Comparison::Agrees { column, text }) => (&mut agree, column, vec![("text", text.into())]),
            Some(Comparison::Differs { column, text, sum }) => {
                (&mut differ, column, vec![("text", text.into()), ("sum", sum.into())])
            }
        };
        args.push(("line", total.line.to_string().into()));
        args.push(("column", name(column).unwrap_or_default().into()));
        group.get_or_insert_with(|| Totals { count: 0, line: total.line, column: name(column), args }).count += 1;
    }
    let agree = agree.map(|totals| totals.said("total_agrees"));
    agree.into_iter().chain(differ.map(|totals| totals.said("total_differs"))).collect()
}

/// Totals of which the same is to be said: how many, and what is said of the first.
struct Totals {
    count: u64,
    line: u64,
    column: Option<String>,
    args: Vec<(&'static str, Value)>,
}

impl Totals {
    fn said(mut self, code: &'static str) -> Diagnostic {
        self.args.push(("count", self.count.into()));
        let said = Diagnostic::said(code, Severity::Info, self.args);
        Diagnostic { rows: self.count, line: Some(self.line), column: self.column, ..said }
    }
}

/// Rows that were put together again.
fn repaired(repair: Repair, count: &Count) -> Option<Diagnostic> {
    let (line, cells) = count.first?;
    let (code, what) = match repair {
        Repair::ExtraCell => ("repaired_extra_cell", "extra_cell"),
        Repair::MissingDelimiter => ("repaired_missing_delimiter", "missing_delimiter"),
        Repair::TornText => ("repaired_torn_text", "torn_text"),
        Repair::OtherDelimiter => ("repaired_other_delimiter", "other_delimiter"),
    };
    let mut args = of_rows(count, (line, cells));
    args.push(("what", Value::Key(what)));
    let say = |id: &'static str| Sentence { id: id.into(), args: args.clone() };
    let said = Diagnostic::new(code, Severity::Warning, say("note-repaired"), say("note-repaired.hint"));
    Some(Diagnostic { rows: count.rows, line: Some(line), ..said })
}

/// How many rows, in which lines, and the first of them with its cells.
fn of_rows(count: &Count, (line, cells): (u64, usize)) -> Vec<(&'static str, Value)> {
    vec![
        ("count", count.rows.into()),
        ("lines", lines(&count.lines, count.rows).into()),
        ("line", line.to_string().into()),
        ("cells", cells.into()),
    ]
}

/// Records whose quotes are broken.
fn stray_quotes(count: &Count) -> Option<Diagnostic> {
    let (line, cells) = count.first?;
    let said = Diagnostic::said("stray_quotes", Severity::Warning, of_rows(count, (line, cells)));
    Some(Diagnostic { rows: count.rows, line: Some(line), ..said })
}

/// Cells that may hold rows.
fn rows_in_cells(count: &Count) -> Option<Diagnostic> {
    let (line, within) = count.first?;
    let args = vec![("count", count.rows.into()), ("within", within.into()), ("line", line.to_string().into())];
    let said = Diagnostic::said("rows_in_cell", Severity::Warning, args);
    Some(Diagnostic { rows: count.rows, line: Some(line), ..said })
}

/// "line 4", "lines 4, 9 and 12", "lines 4, 9, 12 and 31 more".
fn lines(some: &[u64], all: u64) -> Sentence {
    let named: Vec<Value> = some.iter().map(|line| line.to_string().into()).collect();
    let more = all.saturating_sub(some.len() as u64);
    Sentence::new("lines-listed")
        .with("count", all)
        .with("lines", if more == 0 { Value::List(named) } else { Value::Comma(named) })
        .with("more", more)
}

fn ragged(count: &Count, code: &'static str, width: usize) -> Option<Diagnostic> {
    let (line, cells) = count.first?;
    let mut args = of_rows(count, (line, cells));
    args.push(("columns", width.into()));
    Some(Diagnostic { rows: count.rows, line: Some(line), ..Diagnostic::said(code, Severity::Warning, args) })
}
