//! How are a picture's numbers saved so that a spreadsheet calculates with them, and never runs them?

use crate::money::Currency;
use crate::time::Day;
use crate::unit::{Locale, Unit};
use serde::{Deserialize, Serialize};

/// The numbers of a picture, for a spreadsheet: numbers and days as they are, the unit in a column of its own.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Sheet {
    /// The decimal sign of the reader's numbers.
    decimal: String,
    /// The header and the rows below it.
    rows: Vec<Vec<Cell>>,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Cell {
    /// Words, or a day as `YYYY-MM-DD`.
    Text(String),
    /// A number, to so many digits after its decimal sign.
    Number(f64, u8),
    /// No value.
    Empty,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::Text(text.into())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell::Text(text)
    }
}

impl From<Day> for Cell {
    fn from(day: Day) -> Cell {
        Cell::Text(day.to_string())
    }
}

impl Cell {
    /// A count of things.
    pub fn count(count: u64) -> Cell {
        Cell::Number(count as f64, 0)
    }

    /// A value in its unit: money to the currency's smallest coin, shares in per cent.
    pub fn of(value: Option<f64>, unit: Unit, currency: Option<Currency>) -> Cell {
        match value.filter(|value| value.is_finite()) {
            None => Cell::Empty,
            Some(value) => match unit {
                Unit::Money | Unit::MoneyPerDay => Cell::Number(value, currency.map_or(2, Currency::decimals) as u8),
                Unit::Percent => Cell::Number(value * 100.0, 4),
                Unit::Count => Cell::Number(value, 0),
                _ => Cell::Number(value, 4),
            },
        }
    }
}

/// What the numbers of a column are counted in, for a column of its own: `EUR`, `%`, `days`.
pub fn unit_name(unit: Unit, currency: Option<Currency>, locale: &Locale) -> String {
    let id = match unit {
        Unit::Money => match currency {
            Some(currency) => return currency.to_string(),
            None => "unit-no-currency",
        },
        Unit::Percent => return "%".into(),
        Unit::Count => "unit-number",
        Unit::Days | Unit::Duration => "unit-days",
        Unit::Points => "unit-points",
        Unit::PerCustomer => "unit-per-customer",
        Unit::Ratio => "unit-ratio",
        Unit::Months => "unit-months",
        Unit::MoneyPerDay => match currency {
            Some(currency) => return locale.say("unit-currency-day", &[("currency", currency.to_string().into())]),
            None => "unit-no-currency-day",
        },
        Unit::Score => "unit-score",
    };
    locale.language.text(id).to_owned()
}

/// What a spreadsheet takes for the beginning of a formula, with the full-width forms that some take for the same.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

impl Sheet {
    /// A sheet with this header and these rows.
    pub fn new(locale: &Locale, header: Vec<Cell>, rows: impl IntoIterator<Item = Vec<Cell>>) -> Sheet {
        Sheet { decimal: locale.decimal.clone(), rows: std::iter::once(header).chain(rows).collect() }
    }

    /// The sheet as CSV. Where the reader writes a decimal comma, her spreadsheet wants semicolons between cells.
    pub fn csv(&self) -> String {
        let separator = if self.decimal == "," { ';' } else { ',' };
        let mut text = String::new();
        for row in &self.rows {
            for (place, cell) in row.iter().enumerate() {
                if place > 0 {
                    text.push(separator);
                }
                self.write(cell, separator, &mut text);
            }
            text.push_str("\r\n");
        }
        text
    }

    fn write(&self, cell: &Cell, separator: char, text: &mut String) {
        match cell {
            Cell::Empty => {}
            Cell::Number(value, digits) => {
                let plain = format!("{value:.*}", usize::from(*digits));
                let plain = match plain.contains('.') {
                    true if *digits > 3 => plain.trim_end_matches('0').trim_end_matches('.'),
                    _ => &plain,
                };
                // What rounds to nothing has no sign.
                let plain =
                    if plain.contains(|c| matches!(c, '1'..='9')) { plain } else { plain.trim_start_matches('-') };
                text.push_str(&plain.replace('.', &self.decimal));
            }
            Cell::Text(words) => {
                let risky = words.trim_start_matches(' ').starts_with(FORMULA);
                let words = if risky { format!("'{words}") } else { words.clone() };
                if words.contains([separator, '"', '\r', '\n', ',', ';']) {
                    text.push('"');
                    text.push_str(&words.replace('"', "\"\""));
                    text.push('"');
                } else {
                    text.push_str(&words);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn csv(locale: &Locale, cells: Vec<Cell>) -> String {
        Sheet::new(locale, cells, []).csv()
    }

    fn german() -> Locale {
        Locale { decimal: ",".into(), group: ".".into(), ..Locale::default() }
    }

    #[test]
    fn numbers_are_plain_and_written_as_the_reader_s_spreadsheet_reads_them() {
        let euro = Currency::from_code("EUR");
        let cells = || {
            vec![
                Cell::from(Day::parse_iso("2026-02-01").unwrap()),
                Cell::of(Some(-1234.5), Unit::Money, euro),
                Cell::of(Some(0.123456), Unit::Percent, None),
                Cell::of(Some(-0.001), Unit::Money, euro),
                Cell::of(None, Unit::Count, None),
                Cell::count(1_204),
                Cell::of(Some(30.0), Unit::Days, None),
            ]
        };
        assert_eq!(csv(&Locale::default(), cells()), "2026-02-01,-1234.50,12.3456,0.00,,1204,30\r\n");
        assert_eq!(csv(&german(), cells()), "2026-02-01;-1234,50;12,3456;0,00;;1204;30\r\n");
        let yen = Currency::from_code("JPY");
        assert_eq!(csv(&Locale::default(), vec![Cell::of(Some(1200.0), Unit::Money, yen)]), "1200\r\n");
        assert_eq!(csv(&Locale::default(), vec![Cell::of(Some(f64::NAN), Unit::Money, yen)]), "\r\n");
    }

    #[test]
    fn words_that_would_run_are_text_and_every_other_cell_stays_as_it_is() {
        for risky in ["=1+1", "+44", "-cmd|x", "@SUM(A1)", "\tx", "＝1+1", "－1", " =1"] {
            assert_eq!(csv(&Locale::default(), vec![risky.into()]), format!("'{risky}\r\n"));
        }
        assert_eq!(csv(&Locale::default(), vec!["\r=1".into()]), "\"'\r=1\"\r\n");
        assert_eq!(csv(&Locale::default(), vec!["a \"b\", c".into(), "x".into()]), "\"a \"\"b\"\", c\",x\r\n");
        assert_eq!(csv(&german(), vec!["a;b".into(), "x - y".into()]), "\"a;b\";x - y\r\n");
        assert_eq!(csv(&Locale::default(), vec![Cell::Number(-3.1, 4)]), "-3.1\r\n");
    }
}
