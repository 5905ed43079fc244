//! Files with one column for each period: the question whether their cells are rows, and whether their totals add up.

use super::options::Options;
use super::questions::agreed;
use super::source::Source;
use crate::diagnostic::{Diagnostic, Severity};
use crate::money::to_f64;
use crate::question::Question;
use crate::recognise::unpivot::long_rows;
use crate::recognise::wide::{PeriodColumn, PeriodTotal, check};
use crate::sentence::{Sentence, Value};
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
    let totals: Vec<String> = first.totals.iter().map(|total| table.columns[total.column].name.clone()).collect();
    let args = vec![
        ("file", source.name.as_str().into()),
        ("columns", first.measures.len().into()),
        ("step", Value::Named("by", step)),
        ("from", from.into()),
        ("to", to.into()),
        ("others", others.into()),
        ("dated", Value::Key(if first.is_dated() { "yes" } else { "no" })),
        ("count", totals.len().into()),
        ("totals", Value::Quoted(totals)),
    ];
    let answers = agreed(&mut wide().map(|(source, _)| source));
    let given = answers.iter().find(|(id, _)| id == "wide_table").map(|(_, answer)| answer.as_str());
    let mut question = Question::new("wide_table", args, &["columns", "rows"], given, "columns");
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
    let name = |column: usize| table.columns[column].name.clone();
    let parts = match total.parts.as_slice() {
        [first, .., last] => {
            Sentence::new("note-period_totals.parts").with("first", name(*first)).with("last", name(*last))
        }
        _ => Sentence::new("note-period_totals.own"),
    };
    let text = |value: i128| format!("{:.1$}", to_f64(value, found.scale), usize::from(found.scale));
    let (code, severity) = match found.worst {
        None => ("period_totals_agree", Severity::Info),
        Some(_) if found.rounded => ("period_totals_rounded", Severity::Info),
        Some(_) => ("period_totals_differ", Severity::Warning),
    };
    let mut message = Sentence::new(format!("note-{code}"))
        .with("column", name(total.column))
        .with("parts", parts)
        .with("count", found.rows);
    if let Some((row, said, sum)) = found.worst {
        message = message
            .with("line", table.line(row).to_string())
            .with("said", text(said))
            .with("sum", text(sum))
            .with("off", text(said.saturating_sub(sum).saturating_abs()))
            .with("way", Value::Key(if said > sum { "more" } else { "less" }))
            .with("differ", found.differ);
    }
    Diagnostic {
        rows: found.differ,
        column: Some(name(total.column)),
        line: found.worst.map(|(row, ..)| table.line(row)),
        ..Diagnostic::new(code, severity, message, Sentence::new(format!("note-{code}.hint")))
    }
}
