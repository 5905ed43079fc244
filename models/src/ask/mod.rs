//! What does a model answer about a plain table? Names in, JSON out: the command line's `model`.

mod association;
mod control;
mod experiment;
mod fairness;
mod forecast;
mod gamma_gamma;
mod impact;
mod logistic;
mod options;
mod purchases;
mod queue;
mod regression;
mod rfm;
mod sbg;
mod sentiment;
mod survival;
mod table;

use crate::Note;
use crate::survival::KaplanMeier;
use options::Options;
use serde_json::{Value, json};
use table::Table;

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// The arguments make no sense.
    Usage(String),
    /// The table does not hold what the model needs.
    Table(String),
}

/// Why a model does not answer: what was asked makes no sense, or no answer could be trusted.
enum Stop {
    Wrong(Wrong),
    Refused(Note),
}

impl From<Wrong> for Stop {
    fn from(wrong: Wrong) -> Stop {
        Stop::Wrong(wrong)
    }
}

impl From<Note> for Stop {
    fn from(note: Note) -> Stop {
        Stop::Refused(note)
    }
}

type Answer = Result<Value, Stop>;

/// A model by its name.
struct Model {
    name: &'static str,
    /// Whether it is about a table.
    reads: bool,
    /// Options that have a value and, behind a bar, those that have none.
    options: &'static str,
    answer: fn(&Table, &Options) -> Answer,
}

const MODELS: &[Model] = &[
    Model { name: "btyd", reads: true, options: purchases::OPTIONS, answer: purchases::answer },
    Model { name: "gamma_gamma", reads: true, options: gamma_gamma::OPTIONS, answer: gamma_gamma::answer },
    Model { name: "sbg", reads: true, options: sbg::OPTIONS, answer: sbg::answer },
    Model { name: "survival", reads: true, options: survival::OPTIONS, answer: survival::answer },
    Model { name: "logistic", reads: true, options: logistic::OPTIONS, answer: logistic::answer },
    Model { name: "regression", reads: true, options: regression::OPTIONS, answer: regression::answer },
    Model { name: "rfm", reads: true, options: rfm::OPTIONS, answer: rfm::answer },
    Model { name: "experiment", reads: true, options: experiment::OPTIONS, answer: experiment::answer },
    Model { name: "forecast", reads: true, options: forecast::OPTIONS, answer: forecast::answer },
    Model { name: "sentiment", reads: true, options: sentiment::OPTIONS, answer: sentiment::answer },
    Model { name: "impact", reads: true, options: impact::OPTIONS, answer: impact::answer },
    Model { name: "control", reads: true, options: control::OPTIONS, answer: control::answer },
    Model { name: "queue", reads: false, options: queue::OPTIONS, answer: queue::answer },
    Model { name: "fairness", reads: true, options: fairness::OPTIONS, answer: fairness::answer },
    Model { name: "association", reads: true, options: association::OPTIONS, answer: association::answer },
];

/// What is asked of which model.
pub struct Question {
    model: &'static Model,
    /// The file with the table; `None` for a model that needs none.
    pub file: Option<String>,
    options: Options,
}

impl Question {
    /// Takes arguments apart: the name, the file, and options as `--name value`. `--json` may stand there.
    pub fn parse(arguments: &[String]) -> Result<Question, Wrong> {
        let names = || MODELS.iter().map(|model| model.name).collect::<Vec<_>>().join(", ");
        let Some((name, rest)) = arguments.split_first() else {
            return Err(Wrong::Usage(format!("no model is named; there are {}", names())));
        };
        let model = MODELS
            .iter()
            .find(|model| model.name == name)
            .ok_or_else(|| Wrong::Usage(format!("there is no model “{name}”; there are {}", names())))?;
        let (mut files, options) = Options::parse(rest, model.options)?;
        match (model.reads, files.len()) {
            (true, 0) => Err(Wrong::Usage("no file is given".into())),
            (_, 2..) => Err(Wrong::Usage("a model reads one file".into())),
            _ => Ok(Question { model, file: files.pop(), options }),
        }
    }

    /// The answer about a table, the text of a CSV; empty where the model needs none.
    pub fn answer(&self, csv: &[u8]) -> Result<Value, Wrong> {
        let table = if self.model.reads { Table::read(csv)? } else { Table::default() };
        settled((self.model.answer)(&table, &self.options))
    }
}

/// The answer about curves of survival, by parameters in JSON.
pub(crate) fn survival_of(curves: &[(Option<&str>, KaplanMeier)], parameters: &str) -> Result<Value, Wrong> {
    settled(survival::of_curves(curves, &Options::from_json(parameters, survival::OPTIONS)?))
}

/// A refusal is an answer too.
fn settled(answer: Answer) -> Result<Value, Wrong> {
    match answer {
        Ok(answer) => Ok(answer),
        Err(Stop::Refused(note)) => Ok(json!({ "refused": note })),
        Err(Stop::Wrong(wrong)) => Err(wrong),
    }
}
