//! What is wrong with the data and what to do about it: diagnostics beside every value, and the one error.

use crate::sentence::{Sentence, Value};
use serde::Serialize;
use std::fmt;

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing is lost.
    Info,
    /// Some figures are touched.
    Warning,
    /// Something asked for cannot be shown.
    Error,
}

/// One statement about the data: what happened, where, to how many rows, and what to do next.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Diagnostic {
    /// A stable name for scripts, in `snake_case`.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// One sentence: what happened, with an example from the file.
    pub message: Sentence,
    /// One sentence: what to do about it.
    pub hint: Sentence,
    /// Data rows it touches.
    pub rows: u64,
    /// The file's name; `None` where it concerns no single file.
    pub file: Option<String>,
    /// The 1-based line of the file where it is first met; `None` where it concerns no line.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub line: Option<u64>,
    /// The column's header; `None` where it concerns no single column.
    pub column: Option<String>,
}

impl Diagnostic {
    /// A diagnostic that says the text `note-<code>`, whose `.hint` says what to do; both are given the same.
    pub fn said(code: &'static str, severity: Severity, args: Vec<(&'static str, Value)>) -> Self {
        let say = |part: &str| Sentence { id: format!("note-{code}{part}").into(), args: args.clone() };
        Diagnostic::new(code, severity, say(""), say(".hint"))
    }

    /// A diagnostic that concerns the file as a whole; add a place with the fields.
    pub fn new(
        code: &'static str,
        severity: Severity,
        message: impl Into<Sentence>,
        hint: impl Into<Sentence>,
    ) -> Self {
        Diagnostic {
            code,
            severity,
            message: message.into(),
            hint: hint.into(),
            rows: 0,
            file: None,
            line: None,
            column: None,
        }
    }
}

/// Rows that a figure does not count, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LeftOut {
    /// A stable name for the reason, in `snake_case`.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub reason: String,
    /// How many rows.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub rows: u64,
}

/// Nothing can be shown. Everything less than that is a [`Diagnostic`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Error {
    /// The file has no bytes, or only blanks.
    Empty,
    /// The bytes are not text; carries what they look like: the text `looks-<id>`.
    NotText(&'static str),
    /// The files in an archive cannot be had; carries the sentence that says why.
    Archive(Sentence),
    /// A workbook's sheets cannot be had; carries the sentence that says why.
    Workbook(Sentence),
    /// There is a header and no row below it; carries the number of columns.
    NoRows(usize),
    /// The text has no columns that repeat from line to line: a sentence, not a table.
    NotATable,
    /// The file is larger than can be held; carries its size and the limit in MB.
    TooLarge(u64, u64),
    /// The table has no column for something without which nothing can be computed.
    RoleMissing {
        /// What is missing: the text `what-<id>`.
        what: &'static str,
        /// What the column holds that is called so, where there is one.
        instead: Option<Sentence>,
        /// The headers that were there, for the user to choose from.
        columns: Vec<String>,
    },
    /// No row counts; carries the sentence that says why.
    NothingCounts(Sentence),
    /// The files hold something else than orders; carries the sentence that says what.
    NoOrders(Sentence),
    /// An option asks for something that is not there; carries the sentence.
    Option(Sentence),
}

impl Error {
    /// An option names something that there is not; `known` says what there is.
    pub fn unknown(what: &'static str, name: &str, known: impl Into<Value>) -> Error {
        let sentence = Sentence::new("option-unknown").with("what", Value::Key(what));
        Error::Option(sentence.with("name", name).with("known", known))
    }

    /// A stable name for scripts, in `snake_case`.
    pub fn code(&self) -> &'static str {
        match self {
            Error::Empty => "empty_file",
            Error::NotText(_) => "not_text",
            Error::Archive(_) => "unreadable_archive",
            Error::Workbook(_) => "unreadable_workbook",
            Error::NoRows(_) => "no_rows",
            Error::NotATable => "not_a_table",
            Error::TooLarge(..) => "too_large",
            Error::RoleMissing { .. } => "role_missing",
            Error::NothingCounts(_) => "nothing_counts",
            Error::NoOrders(_) => "no_orders",
            Error::Option(_) => "bad_option",
        }
    }

    /// What happened, as one sentence.
    pub fn message(&self) -> Sentence {
        let says = |id| Sentence::new(id);
        match self {
            Error::Empty => says("error-empty_file"),
            Error::NotText(looks) => says("error-not_text").with("looks", Value::Named("looks", looks)),
            Error::NoRows(columns) => says("error-no_rows").with("count", *columns),
            Error::NotATable => says("error-not_a_table"),
            Error::TooLarge(size, limit) => says("error-too_large").with("size", *size).with("limit", *limit),
            Error::RoleMissing { what, instead: None, .. } => {
                says("error-role_missing").with("what", Value::Named("what", what))
            }
            Error::RoleMissing { what, instead: Some(instead), .. } => says("error-role_missing-instead")
                .with("what", Value::Named("what", what))
                .with("instead", instead.clone()),
            Error::Archive(sentence)
            | Error::Workbook(sentence)
            | Error::NothingCounts(sentence)
            | Error::NoOrders(sentence)
            | Error::Option(sentence) => sentence.clone(),
        }
    }

    /// What to do next, as one sentence.
    pub fn hint(&self) -> Sentence {
        let hint = Sentence::new(format!("error-{}.hint", self.code()));
        match self {
            Error::RoleMissing { what, columns, .. } => {
                hint.with("what", Value::Named("what", what)).with("columns", Value::Quoted(columns.clone()))
            }
            _ => hint,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl std::error::Error for Error {}
