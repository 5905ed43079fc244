//! Immutable typed columns: what a file holds once it is read. Text is dictionary-encoded; nothing is kept twice.

mod append;
mod codes;
mod date;
mod dictionary;
mod integers;
pub(crate) mod key;
mod kind;
mod number;
mod numbered;
mod text;
pub(crate) mod texts;

use serde::{Deserialize, Serialize};

pub use date::{DateColumn, iso_text};
pub use dictionary::TextColumnBuilder;
pub use integers::Integers;
pub use kind::{BareNumber, DateStyle, Evidence, Kind, NumberStyle, Settled, Sides, TimeUnit};
pub use number::{NumberColumn, decimal_text};
pub use text::TextColumn;

use std::borrow::Cow;

/// A file as a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// In the file's order.
    pub columns: Vec<Column>,
    /// Data rows.
    pub rows: usize,
    /// Row and line where the distance between them changes: rows and lines run in step from each entry on.
    pub line_marks: Vec<(usize, u64)>,
}

impl Table {
    /// The 1-based line of the file on which a data row begins.
    pub fn line(&self, row: usize) -> u64 {
        let after = self.line_marks.partition_point(|&(marked, _)| marked <= row);
        match after.checked_sub(1).and_then(|index| self.line_marks.get(index)) {
            Some(&(marked, line)) => line + (row - marked) as u64,
            None => row as u64 + 1,
        }
    }

    /// A row as numbers: rows are equal in every cell where these are.
    pub fn row_values(&self, row: usize) -> Vec<i64> {
        self.columns.iter().map(|column| column.value_key(row)).collect()
    }

    /// The column with that header.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }
}

/// One column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its header; invented (`Column 3`) where the file has none, made unique where the file repeats one.
    pub name: String,
    /// What its values are and how they are written.
    pub kind: Kind,
    /// The values.
    pub data: Data,
    /// Cells that are empty or say that nothing is there.
    pub nulls: u64,
    /// Cells that hold something which could not be read as the column's kind, in the order of rows.
    pub unreadable: Vec<Unreadable>,
    /// How its first value is written, for example `DD/MM/YYYY` or `1.234,56`; `None` for text.
    pub format: Option<String>,
    /// What its values say where dates or numbers could be read in two ways.
    pub evidence: Evidence,
}

/// A cell of which the text is kept: one that could not be read, or that could be read in two ways.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unreadable {
    /// The data row.
    pub row: usize,
    /// The cell's text, cut at 60 characters; empty beyond the first [`Unreadable::WITH_TEXT`] of a column.
    pub text: String,
}

impl Unreadable {
    /// How many unreadable cells of a column keep their text.
    pub const WITH_TEXT: usize = 1_000;
}

/// A column's values.
#[derive(Debug, Clone, PartialEq)]
pub enum Data {
    /// Text, ids and booleans.
    Text(TextColumn),
    /// Numbers, and durations in seconds.
    Number(NumberColumn),
    /// Dates.
    Date(DateColumn),
}

impl Column {
    /// A number that is the same for the same cell of this column; unreadable cells of numbers and dates count as empty.
    pub fn value_key(&self, row: usize) -> i64 {
        match &self.data {
            Data::Text(text) => i64::from(text.code(row)),
            Data::Number(numbers) => numbers.mantissas.get(row),
            Data::Date(dates) => dates.moment(row),
        }
    }

    /// Whether the row has no value: its cell is empty or could not be read.
    pub fn is_null(&self, row: usize) -> bool {
        match &self.data {
            Data::Text(text) => text.code(row) == 0,
            Data::Number(numbers) => numbers.get(row).is_none(),
            Data::Date(dates) => dates.get(row).is_none(),
        }
    }

    /// The number of different values, empty cells not counted.
    pub fn distinct(&self) -> u64 {
        match &self.data {
            Data::Text(text) => text.values() as u64,
            Data::Number(numbers) => different(&numbers.mantissas),
            Data::Date(dates) if dates.with_time() => different_far_apart(dates.moments()),
            Data::Date(dates) => different(&dates.days),
        }
    }

    /// The row's value as text: plain decimals and ISO days; `None` where there is none.
    pub fn cell_text(&self, row: usize) -> Option<String> {
        match &self.data {
            Data::Text(text) => text.get(row).map(Cow::into_owned),
            Data::Number(numbers) => numbers.decimal_text(row),
            Data::Date(dates) => dates.get(row).map(|day| day.to_string()),
        }
    }

    /// The text values, where the column is kept as text.
    pub fn text(&self) -> Option<&TextColumn> {
        match &self.data {
            Data::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The numbers, where the column holds numbers, money or shares.
    pub fn numbers(&self) -> Option<&NumberColumn> {
        match (&self.data, self.kind) {
            (Data::Number(numbers), Kind::Number(_)) => Some(numbers),
            _ => None,
        }
    }

    /// The lengths of time in seconds, where the column holds them.
    pub fn durations(&self) -> Option<&NumberColumn> {
        match (&self.data, self.kind) {
            (Data::Number(seconds), Kind::Duration(_)) => Some(seconds),
            _ => None,
        }
    }

    /// The dates, where the column is kept as dates.
    pub fn dates(&self) -> Option<&DateColumn> {
        match &self.data {
            Data::Date(dates) => Some(dates),
            _ => None,
        }
    }
}
/// The least and the greatest of some values.
#[derive(Debug, Clone, Copy)]
pub struct Spread {
    lowest: i64,
    highest: i64,
    /// Whether a list of all possible values between them takes little more than the values themselves, so that they are
    /// ticked off there instead of being sorted.
    pub is_dense: bool,
}

impl Spread {
    /// Of the rows that have a value; `None` where none has.
    pub fn of(values: &Integers) -> Option<Spread> {
        /// Possible values for each value.
        const DENSITY: u64 = 8;
        let (mut lowest, mut highest) = (i64::MAX, i64::MIN);
        for value in values.filled() {
            (lowest, highest) = (lowest.min(value), highest.max(value));
        }
        if lowest > highest {
            return None;
        }
        Some(Spread { lowest, highest, is_dense: highest.abs_diff(lowest) / DENSITY < values.len() as u64 })
    }

    /// How many values are possible.
    pub fn possible(self) -> usize {
        self.place(self.highest) + 1
    }

    /// A value's place among the possible ones.
    pub fn place(self, value: i64) -> usize {
        value.abs_diff(self.lowest) as usize
    }
}

/// How many different values there are.
fn different(values: &Integers) -> u64 {
    let Some(spread) = Spread::of(values) else { return 0 };
    if spread.is_dense {
        let mut seen = vec![false; spread.possible()];
        values.filled().for_each(|value| seen[spread.place(value)] = true);
        return seen.into_iter().filter(|seen| *seen).count() as u64;
    }
    different_far_apart(values.filled())
}

/// How many different values there are where no list of all possible ones can be held: kept in order, without those that
/// come again, whenever there are twice as many.
fn different_far_apart(values: impl Iterator<Item = i64>) -> u64 {
    const FEWEST: usize = 1 << 16;
    let mut different = Vec::new();
    let mut settled = FEWEST;
    let settle = |different: &mut Vec<i64>| {
        different.sort_unstable();
        different.dedup();
    };
    for value in values {
        different.push(value);
        if different.len() == settled * 2 {
            settle(&mut different);
            settled = different.len().max(FEWEST);
        }
    }
    settle(&mut different);
    different.len() as u64
}
