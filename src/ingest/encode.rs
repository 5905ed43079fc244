//! Cells to typed columns, a batch of rows at a time.

use super::cell::{is_null, trim};
use super::date::parse_date;
use super::kind::infer_kind;
use super::number::{Decimal, MAX_SCALE, parse_number};
use super::scan::{Cell, Dialect};
use crate::money::Currency;
use crate::table::{Column, Data, DateColumn, Kind, NumberColumn, TextColumn, TextColumnBuilder, Unreadable};
use crate::time::DateOrder;

/// A rectangle of cells over one text.
#[derive(Clone, Copy)]
pub struct Batch<'a> {
    /// The text that the cells point into.
    pub text: &'a [u8],
    /// How its cells are quoted.
    pub dialect: Dialect,
    /// Row after row, `width` cells each.
    pub cells: &'a [Cell],
    /// Cells in a row.
    pub width: usize,
    /// The table's row that the first row becomes.
    pub first_row: usize,
}

/// Collects one column.
#[derive(Debug)]
pub struct ColumnBuilder {
    name: String,
    kind: Kind,
    values: Values,
    nulls: u64,
    unreadable: Vec<Unreadable>,
    /// Unreadable values that the other date order or decimal sign would read.
    readable_otherwise: u64,
    /// Values that only the present date order or decimal sign reads.
    readable_only_so: u64,
    scratch: Vec<u8>,
}

#[derive(Debug)]
enum Values {
    Text(TextColumnBuilder),
    Number(NumberColumn),
    Date(DateColumn),
}

/// What a column turned out to be.
pub enum Finished {
    /// The column.
    Column(Column),
    /// The values contradict the kind that the head suggested: read again as this kind.
    Otherwise(Kind),
}

impl ColumnBuilder {
    /// A column without rows.
    pub fn new(name: String, kind: Kind) -> Self {
        let values = match kind {
            Kind::Number { .. } => Values::Number(NumberColumn { scale: 2, ..NumberColumn::default() }),
            Kind::Date { .. } => Values::Date(DateColumn::default()),
            Kind::Text | Kind::Bool | Kind::Empty => Values::Text(TextColumnBuilder::default()),
        };
        ColumnBuilder {
            name,
            kind,
            values,
            nulls: 0,
            unreadable: Vec::new(),
            readable_otherwise: 0,
            readable_only_so: 0,
            scratch: Vec::new(),
        }
    }

    /// Appends the column's cells of a batch.
    pub fn push(&mut self, batch: Batch, column: usize) {
        let cells = batch.cells.iter().skip(column).step_by(batch.width);
        let mut scratch = std::mem::take(&mut self.scratch);
        match &mut self.values {
            Values::Text(text) if cells.clone().all(|cell| !cell.is_escaped()) => {
                let mut values = Vec::with_capacity(batch.cells.len() / batch.width.max(1));
                for cell in cells {
                    let value = trim(cell.raw(batch.text));
                    let is_null = is_null(value);
                    self.nulls += u64::from(is_null);
                    values.push(if is_null { &[][..] } else { value });
                }
                text.push_all(&values);
            }
            Values::Text(text) => {
                for cell in cells {
                    let value = trim(cell.text(batch.text, batch.dialect, &mut scratch));
                    if is_null(value) {
                        text.push_null();
                        self.nulls += 1;
                    } else {
                        text.push(value);
                    }
                }
            }
            Values::Number(numbers) => {
                let Kind::Number { decimal_sign, .. } = self.kind else { return };
                for (offset, cell) in cells.enumerate() {
                    let value = trim(cell.text(batch.text, batch.dialect, &mut scratch));
                    if let Some(decimal) = parse_number(value, decimal_sign)
                        && push_number(numbers, decimal)
                    {
                        continue;
                    }
                    numbers.mantissas.push(NumberColumn::NULL);
                    if !numbers.currency_of_row.is_empty() {
                        numbers.currency_of_row.push(0);
                    }
                    if is_null(value) {
                        self.nulls += 1;
                    } else {
                        let other = if decimal_sign == b'.' { b',' } else { b'.' };
                        self.readable_otherwise += u64::from(parse_number(value, other).is_some());
                        self.unreadable.push(unreadable(batch.first_row + offset, value));
                    }
                }
            }
            Values::Date(dates) => {
                let Kind::Date { order, .. } = self.kind else { return };
                for (offset, cell) in cells.enumerate() {
                    let value = trim(cell.text(batch.text, batch.dialect, &mut scratch));
                    if let Some(moment) = parse_date(value, order) {
                        dates.days.push(moment.day.0);
                        dates.with_time |= moment.second.is_some();
                        if order != DateOrder::YearFirst {
                            self.readable_only_so += u64::from(parse_date(value, other_order(order)).is_none());
                        }
                        continue;
                    }
                    dates.days.push(DateColumn::NULL);
                    if is_null(value) {
                        self.nulls += 1;
                    } else {
                        self.readable_otherwise += u64::from(parse_date(value, other_order(order)).is_some());
                        self.unreadable.push(unreadable(batch.first_row + offset, value));
                    }
                }
            }
        }
        self.scratch = scratch;
    }

    /// The finished column, or the kind it should have been. `fixed` keeps the kind whatever the values say.
    pub fn finish(mut self, fixed: bool) -> Finished {
        let filled = self.filled();
        let contradicted = self.readable_otherwise > self.readable_only_so;
        let torn = self.unreadable.len() as u64 * 2 > filled;
        match &mut self.kind {
            Kind::Date { order, .. } if contradicted && !fixed => {
                return Finished::Otherwise(Kind::Date { order: other_order(*order), settled: true });
            }
            Kind::Number { decimal_sign, settled: false } if contradicted && !fixed => {
                let decimal_sign = if *decimal_sign == b'.' { b',' } else { b'.' };
                return Finished::Otherwise(Kind::Number { decimal_sign, settled: true });
            }
            Kind::Date { settled, order } => {
                *settled |= fixed || self.readable_only_so > 0 || *order == DateOrder::YearFirst;
            }
            _ => {}
        }
        if torn && !fixed && matches!(self.kind, Kind::Date { .. } | Kind::Number { .. }) {
            return Finished::Otherwise(Kind::Text);
        }
        let (kind, data) = match self.values {
            Values::Text(text) if self.kind == Kind::Empty => {
                let text = text.finish();
                let (kind, data, unreadable) = type_late(&self.name, text, filled);
                self.unreadable = unreadable;
                (kind, data)
            }
            Values::Text(text) => (self.kind, Data::Text(text.finish())),
            Values::Number(numbers) => (self.kind, Data::Number(numbers)),
            Values::Date(dates) => (self.kind, Data::Date(dates)),
        };
        Finished::Column(Column { name: self.name, kind, data, nulls: self.nulls, unreadable: self.unreadable })
    }

    fn filled(&self) -> u64 {
        let rows = match &self.values {
            Values::Text(text) => text.rows(),
            Values::Number(numbers) => numbers.mantissas.len(),
            Values::Date(dates) => dates.days.len(),
        };
        rows as u64 - self.nulls
    }
}

fn other_order(order: DateOrder) -> DateOrder {
    match order {
        DateOrder::DayFirst => DateOrder::MonthFirst,
        DateOrder::MonthFirst | DateOrder::YearFirst => DateOrder::DayFirst,
    }
}

fn unreadable(row: usize, value: &[u8]) -> Unreadable {
    Unreadable { row, text: String::from_utf8_lossy(value).chars().take(60).collect() }
}

/// Appends a number in the column's scale; false where the column cannot hold it exactly.
fn push_number(numbers: &mut NumberColumn, decimal: Decimal) -> bool {
    let Some(mantissa) = fit(numbers, decimal) else { return false };
    numbers.mantissas.push(mantissa);
    numbers.percents += u64::from(decimal.percent);
    if decimal.currency.is_some() || !numbers.currency_of_row.is_empty() {
        let code = currency_code(numbers, decimal.currency);
        // The column's earlier rows named no currency.
        numbers.currency_of_row.resize(numbers.mantissas.len() - 1, 0);
        numbers.currency_of_row.push(code);
    }
    true
}

fn fit(numbers: &mut NumberColumn, decimal: Decimal) -> Option<i64> {
    if decimal.scale > numbers.scale {
        widen(numbers, decimal.scale)?;
    }
    // The common case: a checked product of 64 bits is slow in wasm.
    if decimal.scale == numbers.scale {
        return Some(decimal.mantissa);
    }
    decimal.mantissa.checked_mul(10i64.pow(u32::from(numbers.scale - decimal.scale)))
}

/// Gives the column more decimals; `None`, and nothing changed, where a value would no longer fit.
fn widen(numbers: &mut NumberColumn, scale: u8) -> Option<()> {
    let factor = 10i64.pow(u32::from(scale.min(MAX_SCALE) - numbers.scale));
    let wider = |&mantissa: &i64| {
        if mantissa == NumberColumn::NULL { Some(mantissa) } else { mantissa.checked_mul(factor) }
    };
    numbers.mantissas = numbers.mantissas.iter().map(wider).collect::<Option<Vec<i64>>>()?;
    numbers.scale = scale;
    Some(())
}

fn currency_code(numbers: &mut NumberColumn, currency: Option<Currency>) -> u8 {
    let Some(currency) = currency else { return 0 };
    let known = numbers.currencies.iter().position(|&known| known == currency);
    let index = known.unwrap_or_else(|| {
        numbers.currencies.push(currency);
        numbers.currencies.len() - 1
    });
    // There are fewer currencies than codes.
    u8::try_from(index + 1).unwrap_or(0)
}

/// A column that was empty in the head of the file and is not: its kind is decided from its different values, which
/// are all there, so the file need not be read again.
fn type_late(name: &str, text: TextColumn, filled: u64) -> (Kind, Data, Vec<Unreadable>) {
    if filled == 0 {
        return (Kind::Empty, Data::Text(text), Vec::new());
    }
    let codes = 1..=text.values() as u32;
    let kind = infer_kind(name, codes.filter_map(|code| text.value(code)).map(str::as_bytes));
    if !matches!(kind, Kind::Number { .. } | Kind::Date { .. }) {
        return (kind, Data::Text(text), Vec::new());
    }
    let mut typed = ColumnBuilder::new(name.to_owned(), kind);
    let mut cell = Vec::new();
    for row in 0..text.rows() {
        cell.clear();
        cell.extend_from_slice(text.get(row).unwrap_or("").as_bytes());
        let cells = [Cell::whole(&cell)];
        typed.push(Batch { text: &cell, dialect: Dialect::standard(None), cells: &cells, width: 1, first_row: row }, 0);
    }
    match typed.finish(true) {
        Finished::Column(column) => (column.kind, column.data, column.unreadable),
        Finished::Otherwise(_) => (Kind::Text, Data::Text(text), Vec::new()),
    }
}
