//! The readable report for a terminal.

use crate::analyses::cohort::Cohorts;
use crate::diagnostic::{Diagnostic, Error, Severity};
use crate::metrics::Evaluation;
use crate::report::card;
use crate::report::file;
use crate::report::file::file_cards;
use crate::report::split;
use crate::report::summary_text::{self, FigureText};
use crate::report::tile::{self, Trend};
use crate::sentence::Value;
use crate::unit::{Locale, Precision};
use crate::workbook::{Figures, Source, Split, Workbook};
use std::fmt::Write;

/// How each file was read: what it is, its columns, and what is wrong with it.
pub fn inspect(workbook: &Workbook) -> String {
    let mut text = heading(workbook);
    let locale = &workbook.options.locale;
    let language = locale.language;
    for source in &workbook.sources {
        if workbook.sources.len() > 1 {
            let _ = writeln!(text, "{}", printable(&source.name));
        }
        let columns = &source.table().columns;
        let widest = columns.iter().map(|column| column.name.chars().count()).max().unwrap_or(0).min(32);
        for (index, column) in columns.iter().enumerate() {
            let role = source.recognition.role_of(index).map_or("", |role| role.name(language));
            let name: String = printable(&column.name).chars().take(widest).collect();
            let kind = card::kind_name(column, language);
            let empty = locale.say("terminal-empty", &[("count", column.nulls.into())]);
            let _ = writeln!(text, "  {name:<widest$}  {kind:<9}  {empty}  {role}");
        }
        text.push_str(&figures(source, workbook));
    }
    text.push_str(&diagnostics(&workbook.diagnostics, &workbook.options.locale));
    text
}

/// The figures, one line each, below it a line for each group where a split was asked for, then the cohorts that are old
/// enough to say something. The error says what is wrong with the split.
pub fn analyse(workbook: &Workbook, figures: Option<&Figures>, only: &[String]) -> Result<String, Error> {
    let mut text = heading(workbook);
    let locale = &workbook.options.locale;
    let names: Vec<&str> = only.iter().map(String::as_str).collect();
    let split = workbook.options.split.as_deref().map(|name| workbook.split(name, &names)).transpose()?;
    let filters: Vec<Value> = workbook
        .options
        .filters
        .iter()
        .map(|(name, values)| format!("{} = {}", printable(name), printable(&values.join(" | "))).into())
        .collect();
    if !filters.is_empty() {
        let _ = writeln!(text, "{}\n", locale.say("terminal-filter", &[("filters", Value::Comma(filters))]));
    }
    let wanted = |evaluation: &&Evaluation| match only {
        [] => evaluation.has_data(),
        only => only.iter().any(|id| id == evaluation.metric.id),
    };
    let tiles: Vec<_> = workbook.evaluations.iter().filter(wanted).map(|one| tile::tile(one, workbook)).collect();
    let widest = tiles.iter().map(|tile| tile.name.chars().count()).max().unwrap_or(0);
    for tile in &tiles {
        let name = tile.name;
        let _ = match (&tile.value, &tile.undefined) {
            (Some(value), _) => {
                let trend = match tile.trend {
                    Trend::Neutral => String::new(),
                    Trend::Better => format!(" ({})", locale.language.named("trend", "better")),
                    Trend::Worse => format!(" ({})", locale.language.named("trend", "worse")),
                };
                let verdict = tile.verdict.as_deref().map_or(String::new(), |verdict| format!(", {verdict}"));
                let change =
                    tile.change.as_deref().map_or(String::new(), |change| format!("  {change}{verdict}{trend}"));
                let beside = tile.beside.as_deref().map_or(String::new(), |beside| format!("; {beside}"));
                writeln!(text, "  {name:<widest$}  {value:>12}  {}{change}{beside}", tile.period)
            }
            (None, reason) => {
                let reason = reason.as_ref().map_or("", |reason| reason.message.as_str());
                writeln!(text, "  {name:<widest$}  {:>12}  {reason}", "–")
            }
        };
        if let Some(split) = &split {
            text.push_str(&groups(split, tile.id, widest, workbook));
        }
    }
    if let Some(figures) = figures.filter(|figures| only.is_empty() && figures.view.has_customers) {
        text.push_str(&cohorts(&figures.cohorts, locale));
    }
    if figures.is_none() && only.is_empty() {
        text.push_str(&without_orders(workbook));
    }
    text.push_str(&diagnostics(&workbook.diagnostics, &workbook.options.locale));
    Ok(text)
}

/// A metric group by group, one line each.
fn groups(split: &Split, metric: &str, widest: usize, workbook: &Workbook) -> String {
    let locale = &workbook.options.locale;
    let currency = workbook.evaluations.iter().find(|it| it.metric.id == metric).and_then(|it| it.currency);
    let width = widest.saturating_sub(2);
    let mut text = String::new();
    for (group, figures) in split.groups.iter().zip(&split.figures) {
        let Some((metric, figure)) = figures.iter().find(|(known, _)| known.id == metric) else { continue };
        let name: String = printable(&split::name(group, locale)).chars().take(width.max(8)).collect();
        let value = |value: f64| locale.number(value, metric.unit, currency, Precision::Tile);
        let _ = match &figure.value {
            Ok(figure) => writeln!(text, "    {name:<width$}  {:>12}", value(figure.value)),
            Err(undefined) => writeln!(text, "    {name:<width$}  {:>12}  {}", "–", undefined.message().say(locale)),
        };
    }
    text
}

/// What is wrong with the data: the score, its parts, and everything that was found.
pub fn quality(workbook: &Workbook) -> String {
    let locale = &workbook.options.locale;
    let quality = workbook.quality().said(locale);
    let mut text = heading(workbook);
    let score = match quality.score {
        Some(score) => locale.say("terminal-score", &[("score", u64::from(score).into())]),
        None => locale.say("terminal-no-score", &[]),
    };
    let _ = writeln!(text, "  {score}");
    for part in &quality.parts {
        let _ = writeln!(text, "  {:<24}  {:>5.1}  {}", part.name.to_string(), part.score, part.sentence);
    }
    for issue in &quality.issues {
        let file = issue.file.as_deref().unwrap_or("");
        let line = |line: u64| locale.say("terminal-line", &[("line", line.to_string().into())]);
        let place = [Some(file.to_owned()).filter(|file| !file.is_empty()), issue.line.map(line)];
        let place = place.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let place = if place.is_empty() { place } else { format!("{place}: ") };
        let _ = write!(text, "\n  {}{}\n", printable(&place), printable(&issue.message.to_string()));
        if !issue.examples.is_empty() {
            let examples = locale.say(
                "terminal-examples",
                &[("examples", Value::Comma(issue.examples.iter().cloned().map(Value::from).collect()))],
            );
            let _ = writeln!(text, "    {}", printable(&examples));
        }
        let _ = writeln!(text, "    {}", printable(&issue.hint.to_string()));
        if let Some(repair) = &issue.repair {
            for (rule, on) in &repair.rules {
                let _ = writeln!(text, "    {}: --rule {rule}={}", repair.name, if *on { "on" } else { "off" });
            }
        }
    }
    text
}

/// What files come to that hold no orders, and what would tell more.
fn without_orders(workbook: &Workbook) -> String {
    let mut text = String::from("\n");
    for source in &workbook.sources {
        let _ = writeln!(text, "{}: {}", printable(&source.name), file::what(source, &workbook.options.locale));
        text.push_str(&figures(source, workbook));
    }
    if let Err(error) = &workbook.figures {
        let _ = writeln!(
            text,
            "\n{}. {}",
            printable(&error.message().say(&workbook.options.locale)),
            error.hint().say(&workbook.options.locale)
        );
    }
    text
}

/// What the rows of a file come to.
fn figures(source: &Source, workbook: &Workbook) -> String {
    let figures = summary_text::figures(source, workbook);
    let widest = figures.iter().map(|figure| figure.name.chars().count()).max().unwrap_or(0);
    let line = |figure: &FigureText| format!("  {:<widest$}  {}\n", figure.name, printable(&figure.value));
    format!("\n{}", figures.iter().map(line).collect::<String>())
}

fn heading(workbook: &Workbook) -> String {
    let files = file_cards(workbook);
    let sentence: String = card::card(workbook, &files).parts.into_iter().map(|part| part.text).collect();
    let mut text = format!("{}\n", printable(&sentence));
    for file in &files {
        let facts: Vec<&str> = file.facts.iter().map(|fact| fact.text.as_str()).collect();
        let name = if files.len() > 1 { file.name } else { workbook.options.locale.language.text("terminal-read-as") };
        let _ = writeln!(text, "{}: {}", printable(name), printable(&facts.join(" · ")));
    }
    text + "\n"
}

fn cohorts(table: &Cohorts, locale: &Locale) -> String {
    const AGES: usize = 7;
    const COHORTS: usize = 12;
    let by = Value::Named("by", table.by.id());
    let mut text = format!("\n  {}\n", locale.say("terminal-cohorts", &[("period", by)]));
    let from = table.cohorts.len().saturating_sub(COHORTS);
    for cohort in table.cohorts[from..].iter().filter(|cohort| cohort.size > 0) {
        let _ = write!(text, "  {:<10}  {:>7}", cohort.cohort, locale.decimal_text(cohort.size as f64, 0));
        for (age, share) in cohort.retention.iter().enumerate().take(AGES) {
            let mark = if age < cohort.complete { ' ' } else { '*' };
            let share = locale.number(*share, crate::unit::Unit::Percent, None, Precision::Short);
            let _ = write!(text, "  {share:>5}{mark}");
        }
        text.push('\n');
    }
    let _ = writeln!(text, "  * {}", locale.language.text("terminal-not-over"));
    text
}

fn diagnostics(diagnostics: &[Diagnostic], locale: &Locale) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        let mark = match diagnostic.severity {
            Severity::Info => locale.language.text("severity-info"),
            Severity::Warning => locale.language.text("severity-warning"),
            Severity::Error => locale.language.text("severity-error"),
        };
        let (message, hint) = (diagnostic.message.say(locale), diagnostic.hint.say(locale));
        let _ = write!(text, "\n  {mark}: {}\n    {}\n", printable(&message), printable(&hint));
    }
    text
}

/// Text from a file without control characters: a cell must not drive the reader's terminal. The controls of writing
/// direction are shown by their names, `⟨U+202E⟩`, as they would change how the text around them is read.
pub fn printable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                let _ = write!(shown, "⟨U+{:04X}⟩", u32::from(character));
            }
            _ if character.is_control() => shown.push('\u{fffd}'),
            _ => shown.push(character),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_drive_a_terminal_is_shown() {
        assert_eq!(printable("Zoë\u{1b}[2J\t5"), "Zoë\u{fffd}[2J\u{fffd}5");
        assert_eq!(printable("\u{202e}cod.exe\u{2069}\u{61c} שלום"), "⟨U+202E⟩cod.exe⟨U+2069⟩⟨U+061C⟩ שלום");
    }
}
