//! What the rows add up to, exactly, and whether a total says the same.

use crate::ingest::encode::read_number_cell;
use crate::ingest::rows::found::SeenTotal;
use crate::sorting::Arrange;
use crate::table::{Kind, NumberStyle, Table};

/// Sums of every column of numbers, from the first row to each of some rows.
#[derive(Debug)]
pub struct Sums {
    /// By column; `None` where it holds no numbers.
    columns: Vec<Option<Column>>,
    places: Vec<usize>,
    rows: usize,
}

#[derive(Debug)]
struct Column {
    style: NumberStyle,
    scale: u8,
    /// The sum of the rows before each place.
    sums: Vec<i128>,
}

/// How a total compares with the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Comparison {
    /// The figure in this column is the sum of the rows.
    Agrees {
        /// The column.
        column: usize,
        /// The figure as the total writes it.
        text: String,
    },
    /// No figure is such a sum; the first of them beside what the rows add up to.
    Differs {
        /// The column.
        column: usize,
        /// The figure as the total writes it.
        text: String,
        /// The exact sum of the rows that it stands for.
        sum: String,
    },
}

impl Sums {
    /// Adds up a table to each of some rows; 0 and the end are always known.
    pub fn new(table: &Table, places: impl Iterator<Item = usize>) -> Sums {
        let mut all: Vec<usize> = places.chain([0, table.rows]).map(|place| place.min(table.rows)).collect();
        all.arrange();
        all.dedup();
        let columns = table.columns.iter().map(|column| {
            let (Kind::Number(style), Some(numbers)) = (column.kind, column.numbers()) else {
                return None;
            };
            let (mut sum, mut from) = (0i128, 0);
            let mut sums = Vec::with_capacity(all.len());
            for &place in &all {
                sum += (from..place).filter_map(|row| numbers.get(row)).map(i128::from).sum::<i128>();
                from = place;
                sums.push(sum);
            }
            Some(Column { style, scale: numbers.scale(), sums })
        });
        let columns = columns.collect();
        Sums { columns, places: all, rows: table.rows }
    }

    fn between(&self, column: &Column, from: usize, to: usize) -> Option<i128> {
        let at = |place: usize| column.sums.get(self.places.binary_search(&place).ok()?).copied();
        Some(at(to)? - at(from)?)
    }

    /// Compares a total with the rows since the one before it, with all rows above it, with those below it before row
    /// `until`, and with all rows; `None` where it has no figure to compare.
    pub fn compare(&self, total: &SeenTotal, until: usize) -> Option<Comparison> {
        let spans = [(total.since, total.row), (0, total.row), (total.row, until), (0, self.rows)];
        let mut differs = None;
        for (index, text) in &total.cells {
            let Some(Some(column)) = self.columns.get(*index) else { continue };
            let figure = read_number_cell(text.as_bytes(), column.style).map(|(figure, _)| figure);
            let Some(figure) = figure.filter(|figure| figure.mantissa != 0) else { continue };
            let scale = column.scale.max(figure.scale);
            let figure = i128::from(figure.mantissa) * power_of_ten(scale - figure.scale);
            let sums = spans.iter().filter(|(from, to)| from < to);
            let sums: Vec<i128> = sums.filter_map(|&(from, to)| self.between(column, from, to)).collect();
            let widen = power_of_ten(scale - column.scale);
            if sums.iter().any(|sum| sum * widen == figure) {
                return Some(Comparison::Agrees { column: *index, text: text.clone() });
            }
            let sum = sums.first().map_or(0, |&sum| sum);
            differs.get_or_insert_with(|| Comparison::Differs {
                column: *index,
                text: text.clone(),
                sum: decimal(sum, column.scale),
            });
        }
        differs
    }

    /// In how many columns a row's number is the sum of all other rows, and in how many it is not; a sum of nothing counts
    /// as neither.
    pub fn rest_of(&self, table: &Table, row: usize) -> (usize, usize) {
        let (mut same, mut other) = (0, 0);
        for (sums, column) in self.columns.iter().zip(&table.columns) {
            let (Some(sums), Some(numbers)) = (sums, column.numbers()) else { continue };
            let Some(number) = numbers.get(row).filter(|&number| number != 0) else { continue };
            let all = self.between(sums, 0, self.rows).unwrap_or(0);
            if all - i128::from(number) == i128::from(number) {
                same += 1;
            } else {
                other += 1;
            }
        }
        (same, other)
    }
}

fn power_of_ten(exponent: u8) -> i128 {
    10i128.pow(u32::from(exponent.min(20)))
}

fn decimal(mantissa: i128, scale: u8) -> String {
    let digits = format!("{:0>width$}", mantissa.unsigned_abs(), width = usize::from(scale) + 1);
    let (whole, fraction) = digits.split_at(digits.len() - usize::from(scale));
    let sign = if mantissa < 0 { "-" } else { "" };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}
