//! The end of a column: what its values prove about how they are to be read.

use crate::ingest::columns::alternatives::{number_format, other_order, other_sign};
use crate::ingest::columns::kind::{enough, infer_kind, textual_kind};
use crate::ingest::columns::mixed_dates::{Swap, are_serials, swap};
use crate::ingest::columns::pattern::date_pattern;
use crate::ingest::columns::yes_no::as_bool;
use crate::ingest::encode::{Batch, ColumnBuilder, Values};
use crate::ingest::header::currency::currency_of_header;
use crate::ingest::header::meaning::HeaderWords;
use crate::ingest::scan::{Cell, Dialect};
use crate::table::{
    BareNumber, Column, Data, DateStyle, Evidence, Kind, NumberStyle, Settled, Sides, TextColumn, TimeUnit, Unreadable,
};
use crate::time::DateOrder;

/// What a column turned out to be.
pub enum Finished {
    /// The column.
    Column(Box<Column>),
    /// The values contradict the kind that the head suggested: read again as this kind.
    Otherwise(Kind),
}

/// A column whose values have not arrived yet; its header says how to read some of them.
pub fn begin(name: String, kind: Kind) -> ColumnBuilder {
    let says = HeaderWords::of(&name);
    ColumnBuilder::new(name, kind, says.place)
}

/// The finished column, or the kind it should have been; where it was `reread` as what it should have been, that stands.
pub fn finish(mut column: ColumnBuilder, reread: bool) -> Finished {
    let filled = filled(&column);
    let pattern = column.first_date.as_deref().zip(column.kind.date_style());
    let pattern = pattern.map(|(text, style)| date_pattern(text, style));
    if !reread && let Some(kind) = otherwise(&mut column, filled) {
        return Finished::Otherwise(kind);
    }
    let ColumnBuilder { name, kind, values, nulls, unreadable, evidence, .. } = column;
    let mut format = None;
    let data = match values {
        Values::Text(text) => {
            let text = text.finish();
            match retyped(&name, kind, &text, filled) {
                Retyped::Column(column) => return Finished::Column(column),
                Retyped::Text(kind) => {
                    let data = Data::Text(text);
                    let column = Column { name, kind, data, nulls, unreadable, format, evidence };
                    return Finished::Column(Box::new(column));
                }
            }
        }
        Values::Number(mut numbers) => {
            if let Kind::Number(style) = kind {
                numbers.header_currency = if style.percent { None } else { currency_of_header(&name) };
                numbers.take_signs_for(numbers.header_currency);
                format = Some(number_format(style.decimal_sign).into());
            }
            if let Kind::Duration(unit) = kind {
                format = Some(unit_name(unit).into());
            }
            numbers.mantissas.shrink();
            Data::Number(numbers)
        }
        Values::Date(mut dates) => {
            dates.shrink();
            format = pattern;
            Data::Date(dates)
        }
    };
    Finished::Column(Box::new(Column { name, kind, data, nulls, unreadable, format, evidence }))
}

/// Weighs the evidence: settles the column's kind, or answers the kind that the values should be read as instead.
fn otherwise(column: &mut ColumnBuilder, filled: u64) -> Option<Kind> {
    let says = HeaderWords::of(&column.name);
    let unreadable = column.unreadable.len() as u64;
    let readable = filled - unreadable.min(filled);
    match column.kind {
        Kind::Number(_) if column.codes > 0 && !says.amount => return Some(Kind::Id),
        Kind::Number(_) | Kind::Duration(_) if !enough(readable, filled, says.amount || says.duration) => {
            return Some(what_else(column, filled));
        }
        Kind::Date(style) if unreadable > 0 && style.bare == BareNumber::Compact && has_serials(column) => {
            return Some(Kind::Date(DateStyle { bare: BareNumber::Serial, ..style }));
        }
        Kind::Date(_) if unreadable * 2 > filled => return Some(what_else(column, filled)),
        _ => {}
    }
    let sides = sides(column);
    let sides_differ = matches!(column.kind, Kind::Number(style) if style.sides != sides);
    if let Kind::Number(style) = &mut column.kind {
        style.sides = sides;
    }
    let flipped = |kind: Kind| match kind {
        Kind::Number(style) => Kind::Number(NumberStyle { decimal_sign: other_sign(style.decimal_sign), ..style }),
        Kind::Date(style) => Kind::Date(DateStyle { order: other_order(style.order), ..style }),
        other => other,
    };
    let evidence = &mut column.evidence;
    if contradicts(evidence, column.kind) {
        let other = with_settled(flipped(column.kind), Settled::Proven);
        if evidence.either > 0 {
            return Some(other);
        }
        // Every value reads one way only and was read so: there is nothing to read again.
        column.kind = other;
        (evidence.agree, evidence.against, evidence.exception) = (evidence.against, evidence.agree, None);
    }
    column.kind = concluded(column.kind, evidence, says.wholes);
    if let (Kind::Date(style), Values::Date(dates)) = (column.kind, &column.values)
        && !style.swapped
        && matches!(swap(dates, &column.evidence), Swap::Certain(..))
    {
        return Some(Kind::Date(DateStyle { swapped: true, ..style }));
    }
    sides_differ.then_some(column.kind)
}

/// Whether the cells that could not be read as dates are serial days.
fn has_serials(column: &ColumnBuilder) -> bool {
    matches!(&column.values, Values::Date(dates) if are_serials(&column.unreadable, dates))
}

/// What the sides of an account say that are named beside a column's numbers.
fn sides(column: &ColumnBuilder) -> Sides {
    let [debits, credits] = column.evidence.sides;
    match &column.values {
        Values::Number(numbers) if debits + credits > 0 => {
            let filled = numbers.mantissas.filled().filter(|&number| number != 0).count() as u64;
            Sides::of(filled.saturating_sub(debits + credits), debits, credits)
        }
        _ => Sides::Alike,
    }
}

/// What a column is of which too few values could be read.
fn what_else(column: &ColumnBuilder, filled: u64) -> Kind {
    const LOOKED_AT: usize = 1_000;
    let values = column.unreadable.iter().take(LOOKED_AT).map(|cell| cell.text.as_bytes());
    let kind = infer_kind(&column.name, values);
    // Only where nearly all are of another kind: a mixture is text.
    let mixed = column.unreadable.len() as u64 * 10 < filled * 9;
    if mixed || kind == Kind::Empty { textual_kind(&column.name) } else { kind }
}

/// Cells that hold something.
fn filled(column: &ColumnBuilder) -> u64 {
    let rows = match &column.values {
        Values::Text(text) => text.rows(),
        Values::Number(numbers) => numbers.mantissas.len(),
        Values::Date(dates) => dates.days.len(),
    };
    (rows as u64).saturating_sub(column.nulls)
}

/// Whether the values prove that the other reading is right. What was said from outside yields only where no value
/// supports it.
fn contradicts(evidence: &Evidence, kind: Kind) -> bool {
    match kind {
        Kind::Number(NumberStyle { settled: Settled::Given, .. })
        | Kind::Date(DateStyle { settled: Settled::Given, .. }) => evidence.agree == 0 && evidence.against > 0,
        _ => evidence.against > evidence.agree,
    }
}

fn with_settled(kind: Kind, settled: Settled) -> Kind {
    match kind {
        Kind::Number(style) => Kind::Number(NumberStyle { settled, ..style }),
        Kind::Date(style) => Kind::Date(DateStyle { settled, ..style }),
        other => other,
    }
}

/// The kind with what all values say about how sure it is.
fn concluded(kind: Kind, evidence: &Evidence, wholes: bool) -> Kind {
    let settled = |before: Settled| match evidence.verdict() {
        Settled::Open if before == Settled::Given => Settled::Given,
        verdict => verdict,
    };
    match kind {
        Kind::Number(style) => {
            let verdict = settled(style.settled);
            let given = verdict.is_open() && wholes && evidence.agree + evidence.against == 0;
            Kind::Number(NumberStyle { settled: if given { Settled::Given } else { verdict }, ..style })
        }
        Kind::Date(style) => {
            let slashed = evidence.agree + evidence.against + evidence.either > 0;
            let order = if slashed && style.order == DateOrder::YearFirst { DateOrder::DayFirst } else { style.order };
            let example = evidence.examples.first().or(evidence.exception.as_ref());
            let mark = example.filter(|_| style.mark == 0).map_or(style.mark, mark_of);
            Kind::Date(DateStyle { order, settled: settled(style.settled), mark, ..style })
        }
        other => other,
    }
}

fn mark_of(cell: &Unreadable) -> u8 {
    cell.text.bytes().find(|byte| !byte.is_ascii_digit()).unwrap_or(0)
}

fn unit_name(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Written => "units beside the numbers",
        TimeUnit::Millisecond => "milliseconds",
        TimeUnit::Second => "seconds",
        TimeUnit::Minute => "minutes",
        TimeUnit::Hour => "hours",
        TimeUnit::Day => "days",
    }
}

enum Retyped {
    /// The values are something else than text.
    Column(Box<Column>),
    /// They are text, of this kind.
    Text(Kind),
}

/// A column kept as text may be something else: one that was empty in the head of the file, or of yes and no there, or
/// whose head was a poor sample. Its different values are all here, so the file need not be read again.
fn retyped(name: &str, kind: Kind, text: &TextColumn, filled: u64) -> Retyped {
    /// Different values that are looked at, spread over all of them.
    const LOOKED_AT: usize = 200;
    if filled == 0 || kind == Kind::Id {
        return Retyped::Text(kind);
    }
    let values = text.values();
    let all = || (1..=values as u32).filter_map(|code| text.value(code));
    if kind == Kind::Bool && all().all(|value| as_bool(value.as_bytes()).is_some()) {
        return Retyped::Text(kind);
    }
    let codes = (1..=values as u32).step_by(values.div_ceil(LOOKED_AT).max(1));
    let looked_at: Vec<_> = codes.map(|code| text.spelled(code)).collect();
    let found = infer_kind(name, looked_at.iter().map(|value| value.as_ref()));
    let mut style = match found {
        Kind::Number(_) | Kind::Date(_) | Kind::Duration(_) => found,
        Kind::Empty => return Retyped::Text(Kind::Text),
        // Truth values are few; where more are different, those looked at were a poor sample.
        Kind::Bool if values > LOOKED_AT => return Retyped::Text(Kind::Text),
        _ => return Retyped::Text(found),
    };
    for reread in [false, true] {
        match finish(typed(name, style, text), reread) {
            Finished::Column(column) => {
                let readable = filled - (column.unreadable.len() as u64).min(filled);
                let says = HeaderWords::of(name);
                let expected = says.amount || says.duration || says.date;
                if enough(readable, filled, expected) && column.kind != Kind::Text {
                    return Retyped::Column(column);
                }
                break;
            }
            Finished::Otherwise(Kind::Text | Kind::Bool | Kind::Empty) => break,
            Finished::Otherwise(Kind::Id) => return Retyped::Text(Kind::Id),
            Finished::Otherwise(other) => style = other,
        }
    }
    Retyped::Text(textual_kind(name))
}

/// The values of a text column, read as that kind.
fn typed(name: &str, kind: Kind, text: &TextColumn) -> ColumnBuilder {
    let mut builder = begin(name.to_owned(), kind);
    let dialect = Dialect::standard(None);
    for row in 0..text.rows() {
        let value = text.get(row).unwrap_or_default();
        let value = value.as_bytes();
        let cells = [Cell::whole(value)];
        builder.push(Batch { text: value, dialect, cells: &cells, width: 1, first_row: row }, 0);
    }
    builder
}
