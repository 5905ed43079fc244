//! Cells to typed columns, a batch of rows at a time.

use crate::money::Currency;
use crate::records::scan::{Cell, Dialect};
use crate::table::key::Key;
use crate::table::texts::Texts;
use crate::table::{
    BareNumber, DateColumn, DateStyle, Evidence, Integers, Kind, NumberColumn, NumberStyle, Sides, TextColumnBuilder,
    TimeUnit, Unreadable,
};
use crate::time::{DateOrder, Day};
use crate::values::cell::{is_edge_blank, is_missing_value, is_null, trim};
use crate::values::date::{Dated, Grain, OrderHint, is_null_date, read_date, swapped};
use crate::values::duration::parse_duration;
use crate::values::epoch::parse_bare;
use crate::values::number::{Decimal, MAX_SCALE, SignHint, is_huge, is_led_by_zero, read_sided, unwrapped};
use crate::values::plain_number::{PlainNumber, read_plain};
use crate::values::written_date::parse_yearless;

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
    /// Its header.
    pub name: String,
    /// What the head of the file suggests that its values are.
    pub kind: Kind,
    /// The values.
    pub values: Values,
    /// Cells that are empty or say that nothing is there.
    pub nulls: u64,
    /// Cells that could not be read, in the order of rows.
    pub unreadable: Vec<Unreadable>,
    /// What the values say where they could be read in two ways.
    pub evidence: Evidence,
    /// The first date as it is written.
    pub first_date: Option<String>,
    /// Numbers written as codes are: with zeros in front, or too long to be exact.
    pub codes: u64,
    /// Whether the values are names of places, among which `NA` is Namibia.
    names_places: bool,
    scratch: Vec<u8>,
}

/// The values of a column that is not finished.
#[derive(Debug)]
pub enum Values {
    /// Text, ids and booleans.
    Text(TextColumnBuilder),
    /// Numbers, and durations in seconds.
    Number(NumberColumn),
    /// Dates.
    Date(DateColumn),
}

impl ColumnBuilder {
    /// A column without rows; `names_places` says that its header promises names of places.
    pub fn new(name: String, kind: Kind, names_places: bool) -> Self {
        let numbers = |scale: u8, percent: bool| NumberColumn { scale, percent, ..NumberColumn::default() };
        let values = match kind {
            Kind::Number(style) => Values::Number(numbers(2, style.percent)),
            Kind::Duration(_) => Values::Number(numbers(0, false)),
            Kind::Date(_) => Values::Date(DateColumn::default()),
            Kind::Text | Kind::Id | Kind::Bool | Kind::Empty => Values::Text(TextColumnBuilder::default()),
        };
        ColumnBuilder {
            name,
            kind,
            values,
            nulls: 0,
            unreadable: Vec::new(),
            evidence: Evidence::default(),
            first_date: None,
            codes: 0,
            names_places,
            scratch: Vec::new(),
        }
    }

    /// Whether its values are names of places.
    pub fn names_places(&self) -> bool {
        self.names_places
    }

    /// Appends the column's cells of a batch.
    pub fn push(&mut self, batch: Batch, column: usize) {
        match self.kind {
            Kind::Number(style) => self.push_numbers(style, batch, column),
            Kind::Duration(unit) => self.push_durations(unit, batch, column),
            Kind::Date(style) => self.push_dates(style, batch, column),
            Kind::Text | Kind::Id | Kind::Bool | Kind::Empty => self.push_text(batch, column),
        }
    }

    fn push_text(&mut self, batch: Batch, column: usize) {
        let Values::Text(text) = &mut self.values else { return };
        let mut texts = Texts::default();
        for cell in cells(batch, column) {
            if cell.is_escaped() {
                text.push_all(&texts);
                texts.clear();
                let value = text_value(cell.text(batch.text, batch.dialect, &mut self.scratch), self.names_places);
                if value.is_empty() {
                    text.push_null()
                } else {
                    text.push(value)
                }
                self.nulls += u64::from(value.is_empty());
                continue;
            }
            let raw = cell.raw(batch.text);
            let value = text_value(raw, self.names_places);
            let is_all = value.len() == raw.len();
            let key = if is_all { Key::within(batch.text, cell.place().start, value) } else { Key::new(value) };
            self.nulls += u64::from(value.is_empty());
            if texts.push(value, key) {
                text.push_all(&texts);
                texts.clear();
            }
        }
        text.push_all(&texts);
    }

    fn push_numbers(&mut self, style: NumberStyle, batch: Batch, column: usize) {
        let Values::Number(numbers) = &mut self.values else { return };
        let mut missed = Vec::new();
        let (mut codes, mut agree) = (0, 0);
        for (offset, cell) in cells(batch, column).enumerate() {
            if !style.percent
                && let Some(plain) = read_plain(batch.text, cell.place(), style.decimal_sign)
                && push_plain(numbers, plain)
            {
                codes += u64::from(plain.led_by_zero);
                agree += u64::from(plain.marked);
                continue;
            }
            let value = trim(cell.text(batch.text, batch.dialect, &mut self.scratch));
            if let Some((decimal, hint)) = read_number_cell(value, style)
                && push_number(numbers, decimal)
            {
                if let Some(side) = decimal.side {
                    self.evidence.sides[usize::from(side.credit)] += 1;
                    if self.evidence.sided.is_none() {
                        self.evidence.sided = Some(kept(batch.first_row + offset, value));
                    }
                }
                self.codes += u64::from(value[0] == b'0' && is_led_by_zero(value));
                self.codes += u64::from(is_huge(decimal.mantissa, decimal.scale));
                match hint {
                    SignHint::Silent => {}
                    hint => note(&mut self.evidence, hint.sign(), style.decimal_sign, batch.first_row + offset, value),
                }
                continue;
            }
            push_null(numbers);
            if is_null(value) {
                self.nulls += 1;
            } else {
                self.codes += u64::from(value.len() > 15 && value.iter().all(u8::is_ascii_digit));
                missed.push(kept(batch.first_row + offset, value));
            }
        }
        self.codes += codes;
        self.evidence.agree += agree;
        self.set_aside(missed);
    }

    fn push_durations(&mut self, unit: TimeUnit, batch: Batch, column: usize) {
        let Values::Number(numbers) = &mut self.values else { return };
        let mut missed = Vec::new();
        for (offset, cell) in cells(batch, column).enumerate() {
            let value = trim(cell.text(batch.text, batch.dialect, &mut self.scratch));
            if let Some((seconds, _)) = parse_duration(unwrapped(value), unit)
                && push_number(numbers, seconds)
            {
                continue;
            }
            push_null(numbers);
            if is_null(value) {
                self.nulls += 1;
            } else {
                missed.push(kept(batch.first_row + offset, value));
            }
        }
        self.set_aside(missed);
    }

    fn push_dates(&mut self, style: DateStyle, batch: Batch, column: usize) {
        let Values::Date(dates) = &mut self.values else { return };
        // Years first leave the order to whatever comes.
        let own = if style.order == DateOrder::MonthFirst { DateOrder::MonthFirst } else { DateOrder::DayFirst };
        let mut missed = Vec::new();
        // Files are often in the order of their dates: the last one read, where its key is all of it.
        let mut last: Option<(Key, Dated)> = None;
        for (offset, cell) in cells(batch, column).enumerate() {
            let value = trim(cell.text(batch.text, batch.dialect, &mut self.scratch));
            let key = Key::new(value);
            let again = last.filter(|(known, _)| *known == key).map(|(_, dated)| dated);
            let Some(dated) = again.or_else(|| read_date_cell(value, style)) else {
                dates.push_nulls(1);
                if is_null(value) {
                    self.nulls += 1;
                } else {
                    missed.push(kept(batch.first_row + offset, value));
                }
                continue;
            };
            if key.is_whole() {
                last = Some((key, dated));
            }
            dates.push(dated.moment.day, dated.moment.millis, dated.moment.offset_minutes);
            if dated.hint != OrderHint::Silent {
                note(&mut self.evidence, dated.hint.order(), own, batch.first_row + offset, value);
            }
            if self.first_date.is_none() {
                self.first_date = Some(String::from_utf8_lossy(value).into_owned());
            }
        }
        self.set_aside(missed);
    }

    /// Sorts what could not be read into what says that nothing is there, and what could not be read.
    fn set_aside(&mut self, missed: Vec<Unreadable>) {
        for mut cell in missed {
            if is_missing_value(cell.text.as_bytes()) || is_null_date(cell.text.as_bytes()) {
                self.nulls += 1;
                continue;
            }
            if self.unreadable.len() >= Unreadable::WITH_TEXT {
                cell.text = String::new();
            }
            self.unreadable.push(cell);
        }
    }
}

/// The cells of one column.
fn cells<'a>(batch: Batch<'a>, column: usize) -> impl Iterator<Item = &'a Cell> + Clone {
    batch.cells.chunks_exact(batch.width.max(1)).filter_map(move |row| row.get(column))
}

/// What a cell of text says; empty where it says nothing. Nearly every cell is decided by its first and last byte.
#[inline(always)]
fn text_value(cell: &[u8], names_places: bool) -> &[u8] {
    match (cell.first(), cell.last()) {
        (Some(&first), Some(&last)) if !(EDGES[usize::from(first)].begins && EDGES[usize::from(last)].ends) => {
            trimmed_value(cell, names_places)
        }
        _ => cell,
    }
}

/// Whether a cell that begins or ends with a byte is text as it stands.
#[derive(Clone, Copy)]
struct Edge {
    begins: bool,
    ends: bool,
}

/// No mark for nothing, no spreadsheet's mark for text and no blank begins with the first sort; none ends with the other.
static EDGES: [Edge; 256] = {
    let mut edges = [Edge { begins: false, ends: false }; 256];
    let mut byte = 0;
    while byte < 256 {
        let ends = !is_edge_blank(byte as u8);
        let marks = matches!(byte as u8, b'-' | b'n' | b'N' | b'#' | b'\\' | b'=' | b'\'');
        edges[byte] = Edge { begins: ends && !marks, ends };
        byte += 1;
    }
    edges
};

fn trimmed_value(cell: &[u8], names_places: bool) -> &[u8] {
    let text = trim(cell);
    if is_null(text) && !(names_places && text == b"NA") {
        return &[];
    }
    if matches!(text.first(), Some(b'=' | b'\'')) { unwrapped(text) } else { text }
}

/// A date as its column writes them.
pub fn read_date_cell(value: &[u8], style: DateStyle) -> Option<Dated> {
    let value = if matches!(value.first(), Some(b'=' | b'\'')) { unwrapped(value) } else { value };
    if style.bare != BareNumber::Compact
        && let Some(moment) = parse_bare(value, style.bare)
    {
        let dated = Dated { moment, hint: OrderHint::Silent, grain: Grain::Day };
        return Some(if style.swapped { swapped(dated, value) } else { dated });
    }
    let yearless = style.since.and_then(|since| parse_yearless(value, style.order, Day(since)));
    let dated = yearless.or_else(|| read_date(value, style.order, style.pivot.into()))?;
    Some(if style.swapped { swapped(dated, value) } else { dated })
}

/// A number as its column writes them.
pub fn read_number_cell(value: &[u8], style: NumberStyle) -> Option<(Decimal, SignHint)> {
    let (decimal, hint) = read_sided(value, style.decimal_sign)?;
    let decimal = as_percent(decimal, style.percent)?;
    let negative = decimal.side.is_some_and(|side| match style.sides {
        Sides::Alike => false,
        Sides::DebitsNegative => !side.credit,
        Sides::CreditsNegative => side.credit,
    });
    let mantissa = if negative { -decimal.mantissa.saturating_abs() } else { decimal.mantissa };
    Some((Decimal { mantissa, ..decimal }, hint))
}

/// A number as its column holds it: a share where the column has percent signs, and then no number without one but 0.
fn as_percent(decimal: Decimal, percent: bool) -> Option<Decimal> {
    match (decimal.percent, percent) {
        (false, false) => Some(decimal),
        (true, true) => Some(decimal.share()),
        (false, true) => (decimal.mantissa == 0).then_some(decimal),
        (true, false) => None,
    }
}

/// Counts what a value says about the column's reading: `proves` is the one reading that it has.
fn note<T: PartialEq>(evidence: &mut Evidence, proves: Option<T>, own: T, row: usize, value: &[u8]) {
    match proves {
        Some(reading) if reading == own => evidence.agree += 1,
        Some(_) => {
            evidence.against += 1;
            if evidence.exception.is_none() {
                evidence.exception = Some(kept(row, value));
            }
        }
        None => {
            evidence.either += 1;
            if evidence.examples.len() < Evidence::EXAMPLES {
                let cell = kept(row, value);
                if evidence.examples.iter().all(|known| known.text != cell.text) {
                    evidence.examples.push(cell);
                }
            }
        }
    }
}

fn kept(row: usize, value: &[u8]) -> Unreadable {
    const LONGEST: usize = 60;
    // No character is longer than four bytes: only what is kept is looked at.
    let head = value.get(..LONGEST * 4).unwrap_or(value);
    Unreadable { row, text: String::from_utf8_lossy(head).chars().take(LONGEST).collect() }
}

fn push_null(numbers: &mut NumberColumn) {
    numbers.mantissas.push(NumberColumn::NULL);
    if !numbers.currency_of_row.is_empty() {
        numbers.currency_of_row.push(0);
    }
}

/// Appends a number in a column that has as many decimals and in which no currency is named; false where it is another.
#[inline(always)]
fn push_plain(numbers: &mut NumberColumn, plain: PlainNumber) -> bool {
    /// Times this, no plain number becomes too large.
    const FACTORS: [i64; 4] = [1, 10, 100, 1_000];
    let more = usize::from(numbers.scale).wrapping_sub(usize::from(plain.scale));
    let Some(factor) = FACTORS.get(more).filter(|_| numbers.currency_of_row.is_empty()) else { return false };
    numbers.mantissas.push(plain.mantissa * factor);
    true
}

/// Appends a number in the column's scale; false where the column cannot hold it exactly.
fn push_number(numbers: &mut NumberColumn, decimal: Decimal) -> bool {
    let Some(mantissa) = fit(numbers, decimal) else { return false };
    numbers.mantissas.push(mantissa);
    if decimal.coin.is_some() || !numbers.currency_of_row.is_empty() {
        numbers.money |= decimal.coin.is_some();
        // A sign that several currencies share is none of those that are known.
        let code = currency_code(numbers, decimal.coin.map(|_| decimal.currency().unwrap_or(Currency::UNKNOWN)));
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
pub fn widen(numbers: &mut NumberColumn, scale: u8) -> Option<()> {
    let factor = 10i64.pow(u32::from(scale.min(MAX_SCALE) - numbers.scale));
    let wider = |mantissa: i64| {
        if mantissa == NumberColumn::NULL { Some(mantissa) } else { mantissa.checked_mul(factor) }
    };
    numbers.mantissas = numbers.mantissas.iter().map(wider).collect::<Option<Integers>>()?;
    numbers.scale = scale;
    Some(())
}

/// The code of a currency, which is 0 for none and after 255 others.
pub fn currency_code(numbers: &mut NumberColumn, currency: Option<Currency>) -> u8 {
    let Some(currency) = currency else { return 0 };
    let known = numbers.currencies.iter().position(|&known| known == currency);
    let index = known.unwrap_or_else(|| {
        numbers.currencies.push(currency);
        numbers.currencies.len() - 1
    });
    // There are fewer currencies than codes.
    u8::try_from(index + 1).unwrap_or(0)
}
