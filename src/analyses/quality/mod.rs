//! Data quality: what is missing, impossible, double or written in two ways, each with examples, with what can be done
//! about it, and a score.

mod files;
mod whole;

use crate::diagnostic::Severity;
use crate::facts::{Orders, RuleSet};
use crate::map::Map;
use crate::recognise::Recognition;
use crate::sentence::{Sentence, Value};
use crate::sorting::Arrange;
use crate::table::Table;
use crate::time::Day;
use crate::unit::Locale;
use serde::Serialize;

/// One file as it was read.
pub struct File<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its table.
    pub table: &'a Table,
    /// Which column plays which part.
    pub recognition: &'a Recognition,
    /// Rows with too few or too many cells.
    pub ragged_rows: u64,
}

/// The orders of all files.
pub struct Whole<'a> {
    /// Their table.
    pub table: &'a Table,
    /// Which column of it plays which part.
    pub recognition: &'a Recognition,
    /// The orders.
    pub orders: &'a Orders,
    /// Which rules are on.
    pub rules: &'a RuleSet,
    /// The reference date, where one was given.
    pub today: Option<Day>,
    /// The file and the line of a row of the table.
    pub place: &'a dyn Fn(usize) -> (String, u64),
}

/// What is wrong with the data, as they came: a repair changes the figures, not the score.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Quality {
    /// 0 to 100: the mean of the parts by their weights, rounded down; `None` where there are no rows.
    #[cfg_attr(test, schemars(range(max = 100)))]
    pub score: Option<u8>,
    /// What the score is made of.
    pub parts: Vec<Part>,
    /// What was found, what touches most rows first within each severity.
    pub issues: Vec<Issue>,
}

/// A part of the score.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "QualityPart"))]
pub struct Part {
    /// The stable name.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub id: &'static str,
    /// The name a reader sees.
    pub name: Sentence,
    /// 100 × (1 − share of rows, or cells, that are touched); 0 to 100.
    #[cfg_attr(test, schemars(range(min = 0, max = 100)))]
    pub score: f64,
    /// Its share of the score.
    #[cfg_attr(test, schemars(range(min = 0, max = 1)))]
    pub weight: f64,
    /// What it is about.
    pub sentence: Sentence,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Issue {
    /// The stable name of the check.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub id: &'static str,
    /// The part of the score it belongs to.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub part: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The file it concerns; `None` where it concerns all.
    pub file: Option<String>,
    /// The first line it concerns.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub line: Option<u64>,
    /// The column's header.
    pub column: Option<String>,
    /// What was found.
    pub message: Sentence,
    /// What to do.
    pub hint: Sentence,
    /// Rows it touches.
    pub rows: u64,
    /// A few examples, as they stand in the file.
    pub examples: Vec<Sentence>,
    /// What the engine can do about it.
    pub repair: Option<Repair>,
}

/// A repair that can be undone.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Repair {
    /// What it does, in a few words.
    pub name: Sentence,
    /// What it does, in a sentence.
    pub effect: Sentence,
    /// Whether it is made.
    pub on: bool,
    /// The rules to set for it.
    pub rules: Map<&'static str, bool>,
}

/// The parts and their weights; what they are called and about is `grade-<id>`.
const PARTS: [(&str, f64); 5] =
    [("complete", 0.25), ("valid", 0.25), ("unique", 0.20), ("consistent", 0.15), ("regular", 0.15)];

/// How many examples an issue shows.
const EXAMPLES: usize = 3;

impl Issue {
    /// An issue that says the text `issue-<id>`, whose `.hint` says what to do; both are given the same.
    fn new(id: &'static str, part: &'static str, rows: u64, args: Vec<(&'static str, Value)>) -> Issue {
        let say = |end: &str| Sentence { id: format!("issue-{id}{end}").into(), args: args.clone() };
        Issue {
            id,
            part,
            severity: Severity::Warning,
            file: None,
            line: None,
            column: None,
            message: say(""),
            hint: say(".hint"),
            rows,
            examples: Vec::new(),
            repair: None,
        }
    }
}

impl Quality {
    /// The same with every sentence said, in the reader's language.
    pub fn said(mut self, locale: &Locale) -> Quality {
        let say = |sentence: &mut Sentence| *sentence = Sentence::verbatim(sentence.say(locale));
        for part in &mut self.parts {
            [&mut part.name, &mut part.sentence].into_iter().for_each(say);
        }
        for issue in &mut self.issues {
            [&mut issue.message, &mut issue.hint].into_iter().for_each(say);
            issue.examples.iter_mut().for_each(say);
            issue.repair.iter_mut().for_each(|repair| {
                [&mut repair.name, &mut repair.effect].into_iter().for_each(say);
            });
        }
        self
    }
}

/// Looks at every file and at the orders of all of them.
pub fn quality(files: &[File], whole: &Whole) -> Quality {
    let mut issues: Vec<Issue> = files.iter().flat_map(files::issues).collect();
    issues.extend(whole::issues(whole));
    issues.arrange_by(|a, b| b.severity.cmp(&a.severity).then(b.rows.cmp(&a.rows)).then(a.id.cmp(b.id)));
    let rows: u64 = files.iter().map(|file| file.table.rows as u64).sum();
    let parts: Vec<Part> = PARTS
        .iter()
        .map(|&(id, weight)| {
            let say = |end: &str| Sentence::new(format!("grade-{id}{end}"));
            let touched: u64 =
                issues.iter().filter(|issue| issue.part == id && counts(issue)).map(|issue| issue.rows).sum();
            let score = 100.0 * (1.0 - (touched as f64 / rows.max(1) as f64).min(1.0));
            Part { id, name: say(""), score, weight, sentence: say(".about") }
        })
        .collect();
    let score = (rows > 0).then(|| parts.iter().map(|part| part.score * part.weight).sum::<f64>().floor() as u8);
    Quality { score, parts, issues }
}

/// What is only worth knowing costs nothing.
fn counts(issue: &Issue) -> bool {
    issue.severity != Severity::Info
}
