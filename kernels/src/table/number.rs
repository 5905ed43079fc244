//! Columns of exact decimals, with the currency of each where it is written.

use super::Integers;
use crate::money::Currency;

/// Exact decimals with one scale.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NumberColumn {
    /// Units of 10^−scale; [`NumberColumn::NULL`] where there is none.
    pub mantissas: Integers,
    /// Decimals.
    pub scale: u8,
    /// Currencies written in cells, in the order they were met.
    pub currencies: Vec<Currency>,
    /// Each row’s currency: its place among them from 1, 0 for none; empty where no cell names one.
    pub currency_of_row: Vec<u8>,
    /// The currency that the header names.
    pub header_currency: Option<Currency>,
    /// Whether some cell is written as money.
    pub money: bool,
    /// Whether the values are shares.
    pub percent: bool,
}

impl NumberColumn {
    /// No number.
    pub const NULL: i64 = Integers::NULL;

    /// What is known of the column beside its values: currencies, and whether it is money.
    pub fn without_values(&self) -> NumberColumn {
        NumberColumn {
            mantissas: Integers::default(),
            currencies: self.currencies.clone(),
            currency_of_row: self.currency_of_row.clone(),
            ..*self
        }
    }

    /// The value × 10^[`scale`](Self::scale); `None` where there is none.
    pub fn get(&self, row: usize) -> Option<i64> {
        Some(self.mantissas.get(row)).filter(|&mantissa| mantissa != Self::NULL)
    }

    /// Digits after the decimal sign, the same for every row.
    pub fn scale(&self) -> u8 {
        self.scale
    }

    /// The currencies named in the cells, in the order met.
    pub fn currencies(&self) -> &[Currency] {
        &self.currencies
    }

    /// The currency that the header names, as in `Revenue (EUR)`: that of the cells that name none.
    pub fn header_currency(&self) -> Option<Currency> {
        self.header_currency
    }

    /// The one currency of the column; `None` where it names none or several.
    pub fn currency_of_all(&self) -> Option<Currency> {
        match self.currencies[..] {
            [] | [Currency::UNKNOWN] => self.header_currency,
            [only] => Some(only),
            _ => None,
        }
    }

    /// The currency of that row, from its cell or else from the header.
    pub fn currency(&self, row: usize) -> Option<Currency> {
        let code = usize::from(self.currency_of_row.get(row).copied().unwrap_or(0));
        match code.checked_sub(1) {
            Some(index) => self.currencies.get(index).copied(),
            None => self.header_currency,
        }
    }

    /// Takes a sign that several currencies share for the one that the header names: under `Amount (CAD)`, `$5` is
    /// Canadian, and under `Amount (SEK)`, `5 kr` Swedish.
    pub fn take_signs_for(&mut self, named: Option<Currency>) {
        let Some(named) = named.filter(|named| !self.currencies.contains(named)) else { return };
        let is_sign = |known: Currency| known == Currency::UNKNOWN || known.code() == "USD" && named.is_dollar();
        if let Some(known) = self.currencies.iter_mut().find(|known| is_sign(**known)) {
            *known = named;
        }
    }

    /// The value as a plain decimal; `None` where there is none.
    pub fn decimal_text(&self, row: usize) -> Option<String> {
        self.get(row).map(|mantissa| decimal_text(mantissa, self.scale))
    }

    /// Whether the values are money: a currency is named, or a sign of several currencies such as `kr`.
    pub fn is_money(&self) -> bool {
        self.money || !self.currencies.is_empty() || self.header_currency.is_some()
    }

    /// Whether the values are shares that the file writes with a percent sign: 12.5 % is 0.125.
    pub fn is_percent(&self) -> bool {
        self.percent
    }
}

/// A decimal with all the digits of its scale.
pub fn decimal_text(mantissa: i64, scale: u8) -> String {
    let digits = format!("{:0>width$}", mantissa.unsigned_abs(), width = usize::from(scale) + 1);
    let (whole, fraction) = digits.split_at(digits.len() - usize::from(scale));
    let sign = if mantissa < 0 { "-" } else { "" };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}
