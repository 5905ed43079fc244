//! A column of a stretch of a file that was read by itself: plain arrays, to be handed over and put below the rows before
//! it, so that it is as if all had been read in one go.

use crate::encode::{ColumnBuilder, Values, currency_code, widen};
use crate::money::Currency;
use crate::raw::Raw;
use crate::table::{DateColumn, Evidence, Integers, NumberColumn, Unreadable};
use serde::{Deserialize, Serialize};

/// One column's rows of a stretch.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ColumnPart {
    values: PartValues,
    nulls: u64,
    unreadable: Vec<Unreadable>,
    evidence: Evidence,
    first_date: Option<String>,
    codes: u64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
enum PartValues {
    /// Every different text, where each ends, and which of them each row has: 0 for none.
    Text {
        pool: Raw<u8>,
        ends: Raw<u32>,
        codes: Raw<u32>,
    },
    Number {
        mantissas: Raw<i64>,
        scale: u8,
        money: bool,
        currencies: Vec<Currency>,
        currency_of_row: Raw<u8>,
    },
    /// Days, milliseconds since midnight, quarters of an hour east of UTC.
    Date([Raw<i64>; 3]),
}

impl ColumnBuilder {
    /// What was read, and an empty column of the same sort in its place.
    pub fn take_part(&mut self) -> ColumnPart {
        let empty = ColumnBuilder::new(std::mem::take(&mut self.name), self.kind, self.names_places());
        let ColumnBuilder { values, nulls, unreadable, evidence, first_date, codes, .. } =
            std::mem::replace(self, empty);
        let values = match values {
            Values::Text(text) => {
                let (pool, ends, codes) = text.into_arrays();
                PartValues::Text { pool: Raw(pool), ends: Raw(ends), codes: Raw(codes) }
            }
            Values::Number(NumberColumn { mantissas, scale, money, currencies, currency_of_row, .. }) => {
                let (mantissas, currency_of_row) = (words(&mantissas), Raw(currency_of_row));
                PartValues::Number { mantissas, scale, money, currencies, currency_of_row }
            }
            Values::Date(dates) => PartValues::Date(dates.into_integers().map(|numbers| words(&numbers))),
        };
        ColumnPart { values, nulls, unreadable, evidence, first_date, codes }
    }

    /// Whether a part can go on below: its arrays belong together, and its numbers fit into the finer scale of both.
    pub fn takes(&self, part: &ColumnPart, rows: usize) -> bool {
        match (&self.values, &part.values) {
            (Values::Text(_), PartValues::Text { pool, ends, codes }) => {
                let in_order = ends.0.is_sorted() && ends.0.first() == Some(&0);
                let highest = codes.0.iter().max().map_or(0, |&code| code as usize);
                in_order
                    && ends.0.last() == Some(&(pool.0.len() as u32))
                    && highest < ends.0.len()
                    && codes.0.len() == rows
            }
            (Values::Number(numbers), PartValues::Number { mantissas, scale, currencies, currency_of_row, .. }) => {
                let finer = numbers.scale.max(*scale);
                let highest = currency_of_row.0.iter().max().map_or(0, |&code| usize::from(code));
                fits(numbers.mantissas.iter(), finer - numbers.scale)
                    && fits(mantissas.0.iter().copied(), finer - scale)
                    && highest <= currencies.len()
                    && (currency_of_row.0.is_empty() || currency_of_row.0.len() == rows)
                    && mantissas.0.len() == rows
            }
            (Values::Date(_), PartValues::Date([days, others @ ..])) => {
                days.0.len() == rows && others.iter().all(|numbers| numbers.0.is_empty() || numbers.0.len() == rows)
            }
            _ => false,
        }
    }

    /// Goes on with a part that it [takes](Self::takes); `rows` stand above it.
    pub fn append(&mut self, part: ColumnPart, rows: usize) {
        match (&mut self.values, part.values) {
            (Values::Text(text), PartValues::Text { pool, ends, codes }) => {
                text.append_arrays(&pool.0, &ends.0, &codes.0)
            }
            (Values::Number(numbers), PartValues::Number { mantissas, scale, money, currencies, currency_of_row }) => {
                append_numbers(numbers, &mantissas.0, scale, money, &currencies, &currency_of_row.0)
            }
            (Values::Date(dates), PartValues::Date(numbers)) => {
                dates.append(&DateColumn::from_integers(numbers.map(|Raw(numbers)| numbers.into_iter().collect())));
            }
            _ => {}
        }
        self.nulls += part.nulls;
        self.codes += part.codes;
        for mut cell in part.unreadable {
            if self.unreadable.len() >= Unreadable::WITH_TEXT {
                cell.text = String::new();
            }
            cell.row += rows;
            self.unreadable.push(cell);
        }
        self.evidence.append(&part.evidence, rows, true);
        if self.first_date.is_none() {
            self.first_date = part.first_date;
        }
    }
}

fn words(numbers: &Integers) -> Raw<i64> {
    Raw(numbers.read(0..numbers.len()))
}

/// Whether numbers can have so many decimals more.
fn fits(mut mantissas: impl Iterator<Item = i64>, decimals: u8) -> bool {
    let Some(factor) = 10i64.checked_pow(decimals.into()) else { return false };
    let fits = |mantissa: i64| mantissa == NumberColumn::NULL || mantissa.checked_mul(factor).is_some();
    factor == 1 || mantissas.all(fits)
}

fn append_numbers(
    numbers: &mut NumberColumn,
    mantissas: &[i64],
    scale: u8,
    money: bool,
    currencies: &[Currency],
    currency_of_row: &[u8],
) {
    let rows = numbers.mantissas.len();
    if scale > numbers.scale && widen(numbers, scale).is_none() {
        return;
    }
    let factor = 10i64.saturating_pow((numbers.scale - scale).into());
    let wider = |&mantissa: &i64| match mantissa {
        NumberColumn::NULL => mantissa,
        _ => mantissa.saturating_mul(factor),
    };
    numbers.mantissas.extend(mantissas.iter().map(wider));
    numbers.money |= money;
    if !currency_of_row.is_empty() || !numbers.currency_of_row.is_empty() {
        let codes: Vec<u8> = currencies.iter().map(|&currency| currency_code(numbers, Some(currency))).collect();
        let code_of = |&code: &u8| usize::from(code).checked_sub(1).map_or(0, |at| codes[at]);
        numbers.currency_of_row.resize(rows, 0);
        numbers.currency_of_row.extend(currency_of_row.iter().map(code_of));
        numbers.currency_of_row.resize(numbers.mantissas.len(), 0);
    }
}
