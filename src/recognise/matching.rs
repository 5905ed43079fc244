//! Which tool wrote a table: headers are weighed by how much they say, so that a missing or renamed one costs little
//! and common ones prove nothing.

use super::Around;
use super::formats::{Form, Format, formats};
use super::header::{Header, Phrase, contains_words, words};
use super::vocabulary::Vocabulary;
use crate::sentence::{Sentence, Value};
use crate::sorting::Arrange;
use crate::table::{Kind, Table};
use crate::time::DateOrder;
use std::sync::OnceLock;

/// A tool's export that a table was taken for.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// The export.
    pub format: &'static Format,
    /// Why, in words.
    pub evidence: Sentence,
}

/// What a header that only one tool writes weighs.
const TELLING: f64 = 1.0;
/// What a header that any table may have weighs in comparison.
const PLAIN: f64 = 0.3;
/// What words above the table weigh: as much as two headers.
const ABOVE: f64 = 2.0 * TELLING;

/// How well a table fits an export.
#[derive(Debug, Default)]
struct Fit {
    /// The weight of what was found.
    found: f64,
    /// The weight of all there could be.
    possible: f64,
    /// How many things were found that hardly any other table has.
    telling: usize,
    /// What they are.
    evidence: Vec<Value>,
    /// Headers found.
    headers: usize,
    /// Whether the bytes are against it.
    wrong_form: bool,
}

/// The export that wrote a table; `None` where the evidence is thin.
pub fn by_headers(headers: &[Header], table: &Table, around: &Around, vocabulary: &Vocabulary) -> Option<Match> {
    let known = Known::shared();
    let mut forms: Vec<Phrase> = headers.iter().flat_map(Header::forms).map(Phrase::new).collect();
    forms.arrange();
    forms.dedup();
    let best = known
        .exports
        .iter()
        .map(|export| (fit(export, headers, &forms, table, around, vocabulary, known), export.format))
        .filter(|(fit, _)| fit.convinces(headers.len()))
        // Words that many reports begin with name a tool only where its bytes do not say otherwise.
        .filter(|(fit, format)| !format.headers().is_empty() || !fit.wrong_form && !super::structure::is_pivot(headers))
        // The first of equals.
        .reduce(|best, next| if next.0.score() > best.0.score() + 1e-9 { next } else { best })?;
    let (fit, format) = best;
    let shown = Value::Comma(fit.evidence.into_iter().take(3).collect());
    let evidence = Sentence::new("evidence-export").with("tool", format.tool).with("found", shown);
    Some(Match { format, evidence })
}

impl Fit {
    /// Whether it is more than chance: several headers of this tool alone, or nearly all of the export's headers.
    fn convinces(&self, columns: usize) -> bool {
        let share = self.found / self.possible.max(TELLING);
        let explained = self.headers as f64 / columns.max(1) as f64;
        let telling = self.telling >= 2 && (share >= 0.2 && explained >= 0.3 || self.telling >= 4 && share >= 0.3);
        let nearly_all = self.headers >= 6 && share >= 0.6 && explained >= 0.6;
        let nothing_else = self.headers >= 6 && self.telling >= 1 && explained >= 0.9;
        telling || nearly_all || nothing_else
    }

    /// How it stands beside the fit of another export.
    fn score(&self) -> f64 {
        let share = self.found / self.possible.max(TELLING);
        let form = if self.wrong_form { 0.8 } else { 1.0 };
        self.found * (0.5 + 0.5 * share) * form
    }
}

/// What is known of all exports: the same for every table, and collected once.
struct Known {
    /// Their headers, each with the tools that write it.
    tools: Vec<(Phrase, &'static str)>,
    exports: Vec<Export>,
}

/// An export that headers tell.
struct Export {
    format: &'static Format,
    /// Its headers: the ways in which each is written, as it stands and where capitals were lost.
    headers: Vec<Vec<(&'static str, Phrase, Phrase)>>,
}

impl Export {
    fn new(format: &'static Format) -> Export {
        // Roles of one header count once.
        let roles = format.roles.iter().map(|(_, names)| *names);
        let mut names: Vec<&str> = roles.chain(format.columns.split('|')).filter(|names| !names.is_empty()).collect();
        names.arrange();
        names.dedup();
        let spelling = |name: &'static str| (name, Phrase::new(name), Phrase::new(&name.to_lowercase()));
        Export { format, headers: names.into_iter().map(|names| names.split('|').map(spelling).collect()).collect() }
    }
}

impl Known {
    fn shared() -> &'static Known {
        static KNOWN: OnceLock<Known> = OnceLock::new();
        KNOWN.get_or_init(Known::new)
    }

    fn new() -> Known {
        let pairs = |format: &'static Format| {
            format.headers().into_iter().map(move |header| (Phrase::new(header), format.tool))
        };
        let mut known: Vec<(Phrase, &'static str)> = formats().flat_map(pairs).collect();
        known.arrange();
        known.dedup();
        let exports = formats().filter(|format| !format.is_only_form()).map(Export::new).collect();
        Known { tools: known, exports }
    }

    /// How many tools write a header.
    fn tools(&self, header: Phrase) -> usize {
        let from = self.tools.partition_point(|(known, _)| *known < header);
        self.tools[from..].iter().take_while(|(known, _)| *known == header).count()
    }
}

fn fit(
    export: &Export,
    headers: &[Header],
    forms: &[Phrase],
    table: &Table,
    around: &Around,
    vocabulary: &Vocabulary,
    known: &Known,
) -> Fit {
    let format = export.format;
    let mut fit = Fit { wrong_form: !around.has(&format.form, table), ..Fit::default() };
    let weight = |header: Phrase| {
        let plain = if vocabulary.is_plain(header) { PLAIN } else { TELLING };
        plain / known.tools(header).max(1) as f64
    };
    for spellings in &export.headers {
        fit.possible += spellings.first().map_or(0.0, |(_, first, _)| weight(*first));
        let stands = |phrase: &Phrase| forms.binary_search(phrase).is_ok();
        let found = spellings.iter().find(|(_, written, lower)| stands(written) || stands(lower));
        if let Some(&(name, spelling, _)) = found {
            let weight = weight(spelling);
            fit.headers += 1;
            fit.found += weight;
            if weight >= 0.5 * TELLING {
                fit.telling += 1;
                fit.evidence.push(Value::Quoted(vec![name.to_owned()]));
            }
        }
    }
    for beginning in format.beginnings.split('|').filter(|beginning| !beginning.is_empty()).map(words) {
        let begins =
            |header: &&Header| header.full.strip_prefix(beginning.as_str()).is_some_and(|rest| rest.starts_with(' '));
        for header in headers.iter().filter(begins) {
            fit.headers += 1;
            fit.found += TELLING;
            fit.possible += TELLING;
            fit.telling += 1;
            fit.evidence.push(Value::Quoted(vec![header.full.to_string()]));
        }
    }
    if let Some(line) = format.above.split('|').find(|line| !line.is_empty() && around.says(line)) {
        fit.found += ABOVE;
        fit.possible += ABOVE;
        fit.telling += 2;
        fit.evidence.insert(0, Sentence::new("evidence-above").with("line", line).into());
    }
    if format.asks && headers.first().is_some_and(|first| first.is(&words(format.first))) && !format.first.is_empty() {
        let questions = table.columns.iter().filter(|column| is_question(&column.name)).count();
        if questions > 0 {
            fit.headers += questions;
            fit.found += 2.0 * TELLING;
            fit.telling += 2;
            fit.evidence.push(Sentence::new("evidence-questions").with("first", format.first).into());
        }
    }
    fit
}

/// Whether a header is a question that someone asked in a form.
pub fn is_question(header: &str) -> bool {
    header.trim_end().ends_with('?') || header.contains("? ") || header.split_whitespace().count() >= 6
}

/// The spreadsheet whose bytes a table looks like.
pub fn by_form(table: &Table, around: &Around) -> Option<Match> {
    let format = formats().filter(|format| format.is_only_form()).find(|format| around.proves(&format.form, table))?;
    Some(Match { format, evidence: Sentence::new("evidence-bytes").with("tool", format.tool) })
}

impl Around {
    /// Whether nothing that is known of the bytes is against a form.
    fn has(&self, form: &Form, table: &Table) -> bool {
        self.facts(form, table).into_iter().all(|fact| fact != Some(false))
    }

    /// Whether everything that a form asks for is so.
    fn proves(&self, form: &Form, table: &Table) -> bool {
        let asked = [
            form.encoding.is_some(),
            form.delimiter.is_some(),
            form.crlf.is_some(),
            form.last_line_ends.is_some(),
            form.directive.is_some(),
            form.year_first.is_some(),
        ];
        self.facts(form, table).into_iter().zip(asked).all(|(fact, asked)| !asked || fact == Some(true))
    }

    /// What is known of each thing that a form asks for: whether it is so.
    fn facts(&self, form: &Form, table: &Table) -> [Option<bool>; 6] {
        let same = |asked: Option<bool>, known: Option<bool>| asked.zip(known).map(|(asked, known)| asked == known);
        let first_dates = table.columns.iter().find_map(|column| match column.kind {
            Kind::Date(style) => Some(style.order == DateOrder::YearFirst),
            _ => None,
        });
        [
            form.encoding.zip(self.encoding).map(|(asked, known)| asked == known),
            form.delimiter.zip(self.delimiter).map(|(asked, known)| asked == known),
            same(form.crlf, self.crlf),
            same(form.last_line_ends, self.last_line_ends),
            same(form.directive, Some(self.directive)),
            same(form.year_first, first_dates),
        ]
    }

    /// Whether words stand above the table.
    fn says(&self, line: &str) -> bool {
        let line = words(line);
        self.above.iter().any(|above| contains_words(&words(above), &line))
    }
}
