//! Immutable typed columns: what a file holds once it is read. Text is dictionary-encoded; nothing is kept twice.

mod append;
mod codes;
mod dictionary;
mod key;
mod text;

pub use dictionary::TextColumnBuilder;
pub use text::TextColumn;

use crate::money::Currency;
use crate::time::DateOrder;
use crate::time::Day;

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
}

/// A cell that could not be read as its column's kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The data row.
    pub row: usize,
    /// The cell's text, cut at 60 characters.
    pub text: String,
}

/// What a column's values are and how they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// No value at all.
    Empty,
    /// Words, names, ids.
    Text,
    /// Yes or no.
    Bool,
    /// Numbers, money or shares.
    Number {
        /// `b'.'` or `b','`.
        decimal_sign: u8,
        /// False where values such as `1,234` could be read with either sign.
        settled: bool,
    },
    /// Dates, with or without a time of day.
    Date {
        /// Which number is the day.
        order: DateOrder,
        /// False where every value could be read in either order.
        settled: bool,
    },
}

/// A column's values.
#[derive(Debug, Clone, PartialEq)]
pub enum Data {
    /// Text and booleans.
    Text(TextColumn),
    /// Numbers.
    Number(NumberColumn),
    /// Dates.
    Date(DateColumn),
}

/// Exact decimals with one scale.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NumberColumn {
    pub(crate) mantissas: Vec<i64>,
    pub(crate) scale: u8,
    pub(crate) currencies: Vec<Currency>,
    pub(crate) currency_of_row: Vec<u8>,
    pub(crate) percents: u64,
}

impl NumberColumn {
    pub(crate) const NULL: i64 = i64::MIN;

    /// The value × 10^[`scale`](Self::scale); `None` where there is none.
    pub fn get(&self, row: usize) -> Option<i64> {
        self.mantissas.get(row).copied().filter(|&mantissa| mantissa != Self::NULL)
    }

    /// Digits after the decimal sign, the same for every row.
    pub fn scale(&self) -> u8 {
        self.scale
    }

    /// The currencies named in the cells, in the order met.
    pub fn currencies(&self) -> &[Currency] {
        &self.currencies
    }

    /// The currency named in that row's cell.
    pub fn currency(&self, row: usize) -> Option<Currency> {
        let index = usize::from(*self.currency_of_row.get(row)?).checked_sub(1)?;
        self.currencies.get(index).copied()
    }

    /// The value as a plain decimal; `None` where there is none.
    pub fn decimal_text(&self, row: usize) -> Option<String> {
        self.get(row).map(|mantissa| decimal_text(mantissa, self.scale))
    }

    /// Whether most values carry a percent sign.
    pub fn is_percent(&self) -> bool {
        self.percents * 2 > self.mantissas.len() as u64
    }
}

/// Civil days.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DateColumn {
    pub(crate) days: Vec<i32>,
    pub(crate) with_time: bool,
}

impl DateColumn {
    pub(crate) const NULL: i32 = i32::MIN;

    /// The day; `None` where there is none.
    pub fn get(&self, row: usize) -> Option<Day> {
        self.days.get(row).copied().filter(|&day| day != Self::NULL).map(Day)
    }

    /// Whether a time of day is written beside some date.
    pub fn with_time(&self) -> bool {
        self.with_time
    }
}

impl Column {
    /// A number that is the same for the same cell of this column; unreadable cells of numbers and dates count as empty.
    pub fn value_key(&self, row: usize) -> i64 {
        match &self.data {
            Data::Text(text) => i64::from(text.code(row)),
            Data::Number(numbers) => numbers.mantissas.get(row).copied().unwrap_or(NumberColumn::NULL),
            Data::Date(dates) => dates.get(row).map_or(i64::MIN, |day| i64::from(day.0)),
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
        let count = |mut values: Vec<i64>, null: i64| {
            values.sort_unstable();
            values.dedup();
            values.len() as u64 - u64::from(values.first() == Some(&null))
        };
        match &self.data {
            Data::Text(text) => text.values() as u64,
            Data::Number(numbers) => count(numbers.mantissas.clone(), NumberColumn::NULL),
            Data::Date(dates) => {
                count(dates.days.iter().map(|&day| i64::from(day)).collect(), i64::from(DateColumn::NULL))
            }
        }
    }

    /// The row's value as text: plain decimals and ISO days; `None` where there is none.
    pub fn cell_text(&self, row: usize) -> Option<String> {
        match &self.data {
            Data::Text(text) => text.get(row).map(str::to_owned),
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

    /// The numbers, where the column is kept as numbers.
    pub fn numbers(&self) -> Option<&NumberColumn> {
        match &self.data {
            Data::Number(numbers) => Some(numbers),
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

/// A decimal with all the digits of its scale.
pub fn decimal_text(mantissa: i64, scale: u8) -> String {
    let digits = format!("{:0>width$}", mantissa.unsigned_abs(), width = usize::from(scale) + 1);
    let (whole, fraction) = digits.split_at(digits.len() - usize::from(scale));
    let sign = if mantissa < 0 { "-" } else { "" };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}
