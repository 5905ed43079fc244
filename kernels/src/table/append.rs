//! Tables one below the other: the parts of a large file, or several files of one kind.

use super::{
    Column, Data, DateColumn, DateStyle, Evidence, Integers, Kind, NumberColumn, NumberStyle, Settled, Table,
    TextColumn, TextColumnBuilder, Unreadable,
};
use crate::money::Currency;

impl Table {
    /// Appends the rows of another table: `from[i]` is the other's column that goes on below column `i`; where there is
    /// none, the new rows are empty. Rows keep the lines of the file they come from.
    pub fn append(&mut self, other: &Table, from: &[Option<usize>]) {
        for (index, column) in self.columns.iter_mut().enumerate() {
            let more = from.get(index).copied().flatten().and_then(|index| other.columns.get(index));
            match more {
                Some(more) => column.append(more, self.rows, other.rows),
                None => column.append_empty(self.rows, other.rows),
            }
        }
        if other.line_marks.first().is_none_or(|&(row, _)| row > 0) {
            self.line_marks.push((self.rows, other.line(0)));
        }
        self.line_marks.extend(other.line_marks.iter().map(|&(row, line)| (row + self.rows, line)));
        self.rows += other.rows;
    }

    /// Adds a column without values for every row there is, and returns its index.
    pub fn add_empty_column(&mut self, name: &str) -> usize {
        let mut column = Column {
            name: name.to_owned(),
            kind: Kind::Empty,
            data: Data::Text(TextColumnBuilder::default().finish()),
            nulls: 0,
            unreadable: Vec::new(),
            format: None,
            evidence: Evidence::default(),
        };
        column.append_empty(0, self.rows);
        self.columns.push(column);
        self.columns.len() - 1
    }
}

impl Column {
    /// Its values as text: plain decimals and ISO dates.
    pub fn as_text(&self, rows: usize) -> TextColumn {
        if let Data::Text(text) = &self.data {
            return text.clone();
        }
        let mut builder = TextColumnBuilder::default();
        for row in 0..rows {
            let text = match &self.data {
                Data::Date(dates) => dates.iso_text(row),
                _ => self.cell_text(row),
            };
            match text {
                Some(text) => builder.push(text.as_bytes()),
                None => builder.push_null(),
            }
        }
        builder.finish()
    }

    /// Appends the values of a column that goes on below this one. Columns of different kinds become text.
    fn append(&mut self, more: &Column, rows: usize, more_rows: usize) {
        if more.kind == Kind::Empty {
            return self.append_empty(rows, more_rows);
        }
        if self.kind == Kind::Empty {
            let nulls = self.nulls;
            let name = std::mem::take(&mut self.name);
            *self = Column {
                name,
                nulls,
                kind: more.kind,
                data: empty_like(&more.data, rows),
                unreadable: Vec::new(),
                format: None,
                evidence: Evidence::default(),
            };
        }
        let alike = match (&mut self.data, &more.data) {
            (Data::Text(text), Data::Text(more)) => {
                text.append(more);
                true
            }
            (Data::Number(numbers), Data::Number(others)) => {
                std::mem::discriminant(&self.kind) == std::mem::discriminant(&more.kind) && numbers.append(others, rows)
            }
            (Data::Date(dates), Data::Date(more)) => {
                dates.append(more);
                true
            }
            _ => false,
        };
        if !alike {
            let mut text = self.as_text(rows);
            text.append(&more.as_text(more_rows));
            self.data = Data::Text(text);
        }
        let same = reading(self.kind) == reading(more.kind);
        self.evidence.append(&more.evidence, rows, same);
        self.kind = if alike { joint(self.kind, more.kind, &self.evidence) } else { Kind::Text };
        self.format = self.format.take().or_else(|| more.format.clone()).filter(|_| alike);
        self.nulls += more.nulls;
        let moved = |cell: &Unreadable| Unreadable { row: cell.row + rows, text: cell.text.clone() };
        self.unreadable.extend(more.unreadable.iter().map(moved));
    }

    fn append_empty(&mut self, rows: usize, more_rows: usize) {
        match &mut self.data {
            Data::Text(text) => text.append_nulls(more_rows),
            Data::Number(numbers) => {
                numbers.mantissas.resize(rows + more_rows, NumberColumn::NULL);
                if !numbers.currency_of_row.is_empty() {
                    numbers.currency_of_row.resize(rows + more_rows, 0);
                }
            }
            Data::Date(dates) => dates.push_nulls(more_rows),
        }
        self.nulls += more_rows as u64;
    }
}

impl NumberColumn {
    /// Appends numbers in the finer of both scales; false, and nothing changed, where a value would no longer fit.
    fn append(&mut self, more: &NumberColumn, rows: usize) -> bool {
        if self.percent != more.percent {
            return false;
        }
        let scale = self.scale.max(more.scale);
        let (Some(mut own), Some(others)) = (rescaled(self, scale), rescaled(more, scale)) else { return false };
        own.extend(others.iter());
        (self.mantissas, self.scale) = (own, scale);
        self.money |= more.money;
        if !self.currencies.is_empty() || !more.currencies.is_empty() {
            self.currency_of_row.resize(rows, 0);
            let codes: Vec<u8> = more.currencies.iter().map(|&currency| self.currency_code(currency)).collect();
            let code_of = |row: usize| match more.currency_of_row.get(row).copied().unwrap_or(0) {
                0 => 0,
                code => codes.get(usize::from(code) - 1).copied().unwrap_or(0),
            };
            self.currency_of_row.extend((0..more.mantissas.len()).map(code_of));
        }
        true
    }

    /// The code of a currency, which is 0 only after 255 others.
    fn currency_code(&mut self, currency: Currency) -> u8 {
        let known = self.currencies.iter().position(|&known| known == currency);
        let index = known.unwrap_or_else(|| {
            self.currencies.push(currency);
            self.currencies.len() - 1
        });
        u8::try_from(index + 1).unwrap_or(0)
    }
}

fn rescaled(numbers: &NumberColumn, scale: u8) -> Option<Integers> {
    let factor = 10i64.checked_pow(u32::from(scale - numbers.scale))?;
    let wider = |mantissa: i64| match mantissa {
        NumberColumn::NULL => Some(NumberColumn::NULL),
        mantissa => mantissa.checked_mul(factor),
    };
    if factor == 1 { Some(numbers.mantissas.clone()) } else { numbers.mantissas.iter().map(wider).collect() }
}

/// Empty rows of the same sort.
fn empty_like(data: &Data, rows: usize) -> Data {
    match data {
        Data::Text(_) => {
            let mut text = TextColumnBuilder::default().finish();
            text.append_nulls(rows);
            Data::Text(text)
        }
        Data::Number(numbers) => Data::Number(NumberColumn {
            mantissas: std::iter::repeat_n(NumberColumn::NULL, rows).collect(),
            scale: numbers.scale,
            header_currency: numbers.header_currency,
            percent: numbers.percent,
            ..NumberColumn::default()
        }),
        Data::Date(_) => {
            let mut dates = DateColumn::default();
            dates.push_nulls(rows);
            Data::Date(dates)
        }
    }
}

/// What two columns must have in common for their evidence to speak of one reading.
fn reading(kind: Kind) -> Option<u32> {
    match kind {
        Kind::Number(style) => Some(style.decimal_sign.into()),
        Kind::Date(style) => Some(style.order as u32),
        _ => None,
    }
}

/// What both columns hold, as sure as both together are; otherwise the kinds of text have only text in common.
fn joint(a: Kind, b: Kind, evidence: &Evidence) -> Kind {
    let settled = |one: Settled, other: Settled| match evidence.verdict() {
        Settled::Open if one == Settled::Given || other == Settled::Given => Settled::Given,
        verdict => verdict,
    };
    match (a, b) {
        (Kind::Number(one), Kind::Number(other)) => {
            Kind::Number(NumberStyle { settled: settled(one.settled, other.settled), ..one })
        }
        (Kind::Date(one), Kind::Date(other)) => {
            // Dates that begin with the year leave the order to the others.
            let order = if one.settled == Settled::Moot { other.order } else { one.order };
            Kind::Date(DateStyle { order, settled: settled(one.settled, other.settled), ..one })
        }
        (Kind::Duration(_), Kind::Duration(_)) => a,
        (a, b) if a == b => a,
        _ => Kind::Text,
    }
}
