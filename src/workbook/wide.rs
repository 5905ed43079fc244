//! Files with one column for each period: the question whether their cells are rows, and whether their totals add up.

use super::options::Options;
use super::source::Source;
use crate::diagnostic::{Diagnostic, Severity};
use crate::money::to_f64;
use crate::question::{Answer, Question};
use crate::recognise::unpivot::long_rows;
use crate::recognise::wide::{PeriodColumn, PeriodTotal, Wide, check};
use crate::table::{Table, decimal_text};

/// Asks whether each cell of the files with one column for each period is a row of its own.
pub fn question(sources: &[Source], options: &Options) -> Option<Question> {
    let wide: Vec<(&Source, &Wide)> =
        sources.iter().filter_map(|source| Some((source, source.wide.as_ref()?))).collect();
    let &(source, first) = wide.first()?;
    let (table, step) = (&source.reading.table, first.step_name());
    let name = |period: &PeriodColumn| match period.start {
        Some(start) if !first.halves => options.locale.period(first.step, start),
        _ => period.label.clone(),
    };
    let (from, to) = (first.periods.first().map(name)?, first.periods.last().map(name)?);
    let more = match wide.len() - 1 {
        0 => String::new(),
        1 => ", and another file has such columns".into(),
        more => format!(", and {more} other files have such columns"),
    };
    let several = first.measures.len() > 1;
    let columns = if several { format!("{} columns", first.measures.len()) } else { "one column".into() };
    let text = format!(
        "“{}” has {columns} for each {step}, {from} to {to}{more}. Read each cell as a row of its own?",
        source.name
    );
    let totals: Vec<String> = first.totals.iter().map(|total| quoted(table, total.column)).collect();
    let mut why = format!("As rows they are figures by {step}");
    if !first.is_dated() {
        why.push_str(", but of no date, for nothing says of which year they are");
    }
    match totals.as_slice() {
        [] => why.push('.'),
        [only] => why.push_str(&format!("; {only} adds them up and counts in neither case.")),
        all => why.push_str(&format!("; {} add them up and count in neither case.", all.join(", "))),
    }
    let given = options.answers.iter().find(|(id, _)| id == "wide_table").map(|(_, answer)| answer.as_str());
    let answers = [("columns", "the table as it is"), ("rows", "each cell as a row")];
    let mut question = Question::new("wide_table", text, why, &answers, given, "columns");
    question.rows = wide.iter().map(|(source, _)| source.reading.table.rows as u64).sum();
    let sum = if wide.len() == 1 { cells_sum(table, first) } else { None };
    let currency = sum.and_then(|_| first.currency_of_all(table));
    let rows = wide.iter().map(|(source, wide)| long_rows(&source.reading.table, wide)).sum();
    for (answer, rows) in question.answers.iter_mut().zip([question.rows, rows]) {
        *answer = Answer { rows: Some(rows), sum, currency, ..answer.clone() };
    }
    Some(question)
}

/// All cells added up, where they are of one measure and one currency and no shares.
fn cells_sum(table: &Table, wide: &Wide) -> Option<f64> {
    let (sum, scale) = wide.sum(table)?;
    Some(to_f64(sum, scale))
}

/// Whether the columns of totals are what they say.
pub fn notes(sources: &[Source]) -> impl Iterator<Item = Diagnostic> {
    let of = |source: &Source| {
        let wide = source.wide.as_ref();
        let notes = wide.into_iter().flat_map(|wide| &wide.totals).map(|total| note(&source.reading.table, total));
        let name = source.name.clone();
        notes.map(|note| Diagnostic { file: Some(name.clone()), ..note }).collect::<Vec<_>>()
    };
    sources.iter().flat_map(of)
}

fn note(table: &Table, total: &PeriodTotal) -> Diagnostic {
    let found = check(table, total.column, &total.parts);
    let name = quoted(table, total.column);
    let parts = match total.parts.as_slice() {
        [first, .., last] => format!("the columns from {} to {}", quoted(table, *first), quoted(table, *last)),
        _ => "its columns".into(),
    };
    let text =
        |value: i128| i64::try_from(value).map_or_else(|_| value.to_string(), |value| decimal_text(value, found.scale));
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
