//! Files with one column for each period: the question whether their cells are rows, and whether their totals add up.

use super::options::Options;
use super::questions::agreed;
use super::source::Source;
use crate::diagnostic::{Diagnostic, Severity};
use crate::money::to_f64;
use crate::question::Question;
use crate::recognise::unpivot::long_rows;
use crate::recognise::wide::{PeriodColumn, PeriodTotal, check};
use crate::table::Table;

/// Asks whether each cell of the files with one column for each period is a row of its own.
pub fn question(sources: &[Source], options: &Options) -> Option<Question> {
    let wide = || sources.iter().filter_map(|source| Some((source, source.wide.as_ref()?)));
    let ((source, first), others) = (wide().next()?, wide().count() - 1);
    let (table, step) = (&source.reading.table, first.step_name());
    let name = |period: &PeriodColumn| match period.start {
        Some(start) if !first.halves => options.locale.period(first.step, start),
        _ => period.label.clone(),
    };
    let (from, to) = (first.periods.first().map(name)?, first.periods.last().map(name)?);
    let columns = match first.measures.len() {
        1 => "one column".into(),
        several => format!("{several} columns"),
    };
    let more = if others == 0 { String::new() } else { format!(", and of other files {others}") };
    let text = format!(
        "“{}” has {columns} for each {step}, {from} to {to}{more}. Read each cell as a row of its own?",
        source.name
    );
    let mut why = format!("As rows they are figures by {step}");
    if !first.is_dated() {
        why.push_str(", but of no date, for nothing says of which year they are");
    }
    for total in &first.totals {
        why.push_str(&format!("; {} adds up others and counts in neither case", quoted(table, total.column)));
    }
    why.push('.');
    let answers = agreed(&mut wide().map(|(source, _)| source));
    let given = answers.iter().find(|(id, _)| id == "wide_table").map(|(_, answer)| answer.as_str());
    let answers = [("columns", "the table as it is"), ("rows", "each cell as a row")];
    let mut question = Question::new("wide_table", text, why, &answers, given, "columns");
    let mut long = 0;
    for (source, wide) in wide() {
        question.rows += source.reading.table.rows as u64;
        long += long_rows(&source.reading.table, wide);
    }
    // Of one file, and of one thing in one currency.
    let sum = first.sum(table).filter(|_| others == 0).map(|(sum, scale)| to_f64(sum, scale));
    for (answer, rows) in question.answers.iter_mut().zip([question.rows, long]) {
        (answer.rows, answer.sum) = (Some(rows), sum);
        answer.currency = sum.and_then(|_| first.currency_of_all(table));
    }
    Some(question)
}

/// Whether the columns of totals are what they say.
pub fn notes(sources: &[Source], notes: &mut Vec<Diagnostic>) {
    for source in sources {
        for total in source.wide.iter().flat_map(|wide| &wide.totals) {
            notes.push(Diagnostic { file: Some(source.name.clone()), ..note(&source.reading.table, total) });
        }
    }
}

fn note(table: &Table, total: &PeriodTotal) -> Diagnostic {
    let found = check(table, total.column, &total.parts);
    let name = quoted(table, total.column);
    let parts = match total.parts.as_slice() {
        [first, .., last] => format!("the columns from {} to {}", quoted(table, *first), quoted(table, *last)),
        _ => "its columns".into(),
    };
    let text = |value: i128| format!("{:.1$}", to_f64(value, found.scale), usize::from(found.scale));
    let rows = |rows: u64| format!("{rows} {}", if rows == 1 { "row" } else { "rows" });
    let (code, severity, message, hint) = match found.worst {
        None => {
            let message = format!("{name} is the sum of {parts} in {}", rows(found.rows));
            (
                "period_totals_agree",
                Severity::Info,
                message,
                "Nothing to do: it is left out, so that nothing counts twice.",
            )
        }
        Some((row, said, sum)) => {
            let line = table.line(row);
            let (off, more) = (said.saturating_sub(sum).saturating_abs(), if said > sum { "more" } else { "less" });
            let message = format!(
                "{name} in line {line} says {}, {} {more} than {parts}, which add up to {}; {} of {} differ",
                text(said),
                text(off),
                text(sum),
                found.differ,
                rows(found.rows)
            );
            match found.rounded {
                true => ("period_totals_rounded", Severity::Info, message, "It may be rounding. The columns count."),
                false => {
                    let hint =
                        "Compare with the program that wrote the file. The columns count, and the total is left out.";
                    ("period_totals_differ", Severity::Warning, message, hint)
                }
            }
        }
    };
    Diagnostic {
        rows: found.differ,
        column: Some(table.columns[total.column].name.clone()),
        line: found.worst.map(|(row, ..)| table.line(row)),
        ..Diagnostic::new(code, severity, message, hint)
    }
}

fn quoted(table: &Table, column: usize) -> String {
    format!("“{}”", table.columns[column].name)
}
