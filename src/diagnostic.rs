//! What is wrong with the data and what to do about it: diagnostics beside every value, and the one error.

use serde::Serialize;
use std::fmt;

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// A stable name for scripts, in `snake_case`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// One sentence: what happened, with an example from the file.
    pub message: String,
    /// One sentence: what to do about it.
    pub hint: String,
    /// Data rows it touches.
    pub rows: u64,
    /// The file's name; `None` where it concerns no single file.
    pub file: Option<String>,
    /// The 1-based line of the file where it is first met; `None` where it concerns no line.
    pub line: Option<u64>,
    /// The column's header; `None` where it concerns no single column.
    pub column: Option<String>,
}

impl Diagnostic {
    /// A diagnostic that concerns the file as a whole; add a place with the fields.
    pub fn new(code: &'static str, severity: Severity, message: impl Into<String>, hint: impl Into<String>) -> Self {
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
pub struct LeftOut {
    /// A stable name for the reason, in `snake_case`.
    pub reason: String,
    /// How many rows.
    pub rows: u64,
}

/// Nothing can be shown. Everything less than that is a [`Diagnostic`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The file has no bytes, or only blanks.
    Empty,
    /// The bytes are not text; carries what they look like (`"a PNG picture"`).
    NotText(&'static str),
    /// The files in an archive cannot be had; carries the sentence that says why.
    Archive(String),
    /// A workbook's sheets cannot be had; carries the sentence that says why.
    Workbook(String),
    /// There is a header and no row below it; carries the number of columns.
    NoRows(usize),
    /// The text has no columns that repeat from line to line: a sentence, not a table.
    NotATable,
    /// The file is larger than can be held; carries its size and the limit in MB.
    TooLarge(u64, u64),
    /// The table has no column for something without which nothing can be computed.
    RoleMissing {
        /// What is missing, in words: `"a date"`.
        what: &'static str,
        /// What the column holds that is called so, in words, where there is one.
        instead: Option<String>,
        /// The headers that were there, for the user to choose from.
        columns: Vec<String>,
    },
    /// No row counts; carries the sentence that says why.
    NothingCounts(String),
    /// The files hold something else than orders; carries the sentence that says what.
    NoOrders(String),
    /// An option asks for something that is not there; carries the sentence.
    Option(String),
}

impl Error {
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

    /// What to do next, as one sentence.
    pub fn hint(&self) -> String {
        match self {
            Error::Empty => "Export it again and check that the file has a size.".into(),
            Error::NotText(_) => "Open it in the program it comes from and save or export it as CSV.".into(),
            Error::Archive(_) => "Download it again, or unpack it on your computer and open the files in it.".into(),
            Error::Workbook(_) => "Open it in Excel or LibreOffice, save the sheet as CSV without a password, and open that.".into(),
            Error::NoRows(_) => "Check the date range or the filter that was set for the export.".into(),
            Error::NotATable => {
                "Paste a table with a header row, for example customer, date and amount; copying cells from a spreadsheet works.".into()
            }
            Error::TooLarge(..) => "Export a shorter range of dates, or split the file by year.".into(),
            Error::RoleMissing { what, columns, .. } => format!(
                "Choose the column that holds {what}; the file has {}.",
                columns.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ")
            ),
            Error::NothingCounts(_) => "Choose other columns, or switch a rule off.".into(),
            Error::NoOrders(_) => {
                "What its rows come to is shown. Add an export of orders, invoices or payments to see which customers come, stay and leave; or, if each row is an order, choose orders as its kind.".into()
            }
            Error::Option(_) => "Change the option and try again.".into(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Error::Empty => f.write_str("the file is empty"),
            Error::NotText(looks) => write!(f, "this is {looks}, not a table in text form"),
            Error::NoRows(columns) => write!(f, "there is a header of {columns} columns and no row below it"),
            Error::NotATable => f.write_str("this does not look like a table: no columns repeat from line to line"),
            Error::TooLarge(size, limit) => {
                write!(f, "the file has {size} MB, and {limit} MB is the most that can be held")
            }
            Error::RoleMissing { what, instead: None, .. } => write!(f, "no column could be read as {what}"),
            Error::RoleMissing { what, instead: Some(instead), .. } => {
                write!(f, "no column could be read as {what}: {instead}")
            }
            Error::Archive(sentence)
            | Error::Workbook(sentence)
            | Error::NothingCounts(sentence)
            | Error::NoOrders(sentence)
            | Error::Option(sentence) => f.write_str(sentence),
        }
    }
}

impl std::error::Error for Error {}
