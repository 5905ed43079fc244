//! A table with one column for each period as a long one: each cell that is filled is a row with its period.

use super::infer::holds;
use super::period_header::is_one;
use super::wide::{PeriodColumn, Wide};
use super::{Assignment, Recognition, Role, TableKind};
use crate::ingest::date::PIVOT;
use crate::ingest::fold::words;
use crate::ingest::layout::unique_names;
use crate::sentence::{Sentence, Value};
use crate::sorting::Arrange;
use crate::table::{
    BareNumber, Column, Data, DateColumn, DateStyle, Evidence, Kind, NumberColumn, Settled, Table, TextColumnBuilder,
};
use crate::time::DateOrder;

/// What came out, where plans stand beside it.
const ACTUAL: &str = "actual|actuals|ist|ist wert|reel|realise|real|reales|realizado|effettivo|consuntivo|werkelijk|\
    realisatie|gerealiseerd|realizzato";

/// The period of the long table's next rows, and the columns that hold its cells, one for each measure.
struct Group<'a> {
    period: &'a PeriodColumn,
    columns: Vec<Option<usize>>,
}

/// The periods in the table's order, each with its columns.
fn groups(wide: &Wide) -> Vec<Group<'_>> {
    let mut groups: Vec<Group> = Vec::new();
    for period in &wide.periods {
        let same = |group: &&mut Group| {
            let known = group.period;
            known.start == period.start
                && (known.start.is_some() || known.label == period.label)
                && group.columns[period.measure].is_none()
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.columns[period.measure] = Some(period.column),
            None => {
                let mut columns = vec![None; wide.measures.len()];
                columns[period.measure] = Some(period.column);
                groups.push(Group { period, columns });
            }
        }
    }
    groups
}

/// The rows of the long table, period by period: the table's row and the place of its group.
fn cells(table: &Table, groups: &[Group]) -> Vec<(usize, usize)> {
    let mut cells = Vec::new();
    for (place, group) in groups.iter().enumerate() {
        for row in 0..table.rows {
            if group.columns.iter().flatten().any(|&column| !table.columns[column].is_null(row)) {
                cells.push((row, place));
            }
        }
    }
    cells
}

/// How many rows the long table has.
pub fn long_rows(table: &Table, wide: &Wide) -> u64 {
    cells(table, &groups(wide)).len() as u64
}

/// The long table, and which of its columns is what.
pub fn unpivot(table: &Table, wide: &Wide) -> (Table, Recognition) {
    let (others, groups) = (wide.others(table), groups(wide));
    let cells = cells(table, &groups);
    let mut long = Table { columns: Vec::new(), rows: cells.len(), line_marks: Vec::new() };
    let mut titles = Vec::new();
    for &other in &others {
        let column = &table.columns[other];
        titles.push(column.name.clone());
        long.columns.push(gathered(&cells, &|_| Some(column)));
    }
    titles.push("Period".to_owned());
    long.columns.push(periods(table, wide, &groups, &cells));
    for (measure, name) in wide.measures.iter().enumerate() {
        titles.push(if name.is_empty() { "Amount".to_owned() } else { name.clone() });
        long.columns.push(gathered(&cells, &|place| Some(&table.columns[groups[place].columns[measure]?])));
    }
    for (column, name) in long.columns.iter_mut().zip(unique_names(&titles, titles.len())) {
        column.name = name;
    }
    for (at, &(row, _)) in cells.iter().enumerate() {
        long.line_marks.push((at, table.line(row)));
    }
    let recognition = recognised(&long, table, wide, others.len());
    (long, recognition)
}

/// A column without a name.
fn column(kind: Kind, data: Data, format: Option<String>, rows: usize) -> Column {
    let (name, unreadable, evidence) = (String::new(), Vec::new(), Evidence::default());
    let mut column = Column { name, kind, data, nulls: 0, unreadable, format, evidence };
    column.nulls = (0..rows).filter(|&row| column.is_null(row)).count() as u64;
    column
}

/// The column of periods: their first days, or their names.
fn periods(table: &Table, wide: &Wide, groups: &[Group], cells: &[(usize, usize)]) -> Column {
    if !wide.is_dated() {
        let mut labels = TextColumnBuilder::default();
        for &(_, place) in cells {
            labels.push(groups[place].period.label.as_bytes());
        }
        return column(Kind::Text, Data::Text(labels.finish()), None, cells.len());
    }
    let mut days = DateColumn::default();
    for &(row, place) in cells {
        match wide.start(table, row, groups[place].period) {
            Some(day) => days.push(day, None, None),
            None => days.push_nulls(1),
        }
    }
    let style = DateStyle {
        order: DateOrder::YearFirst,
        settled: Settled::Moot,
        mark: 0,
        bare: BareNumber::Compact,
        pivot: PIVOT as u8,
        swapped: false,
        since: None,
    };
    column(Kind::Date(style), Data::Date(days), Some("YYYY-MM-DD".into()), cells.len())
}

/// The values of the long table's rows out of the column of each group; texts and dates are of one column.
pub fn gathered<'a>(cells: &[(usize, usize)], source: &dyn Fn(usize) -> Option<&'a Column>) -> Column {
    let sources = || cells.iter().filter_map(|&(_, place)| source(place)).filter(|column| column.kind != Kind::Empty);
    let first = sources().next();
    let data = match first.map(|first| &first.data) {
        None | Some(Data::Text(_)) => {
            let mut taken = TextColumnBuilder::default();
            for &(row, _) in cells {
                match first.and_then(Column::text).map(|text| (text, text.code(row))) {
                    None | Some((_, 0)) => taken.push_null(),
                    Some((text, code)) => taken.push(&text.spelled(code)),
                }
            }
            Data::Text(taken.finish())
        }
        Some(Data::Date(dates)) => {
            let mut taken = DateColumn::default();
            for &(row, _) in cells {
                match dates.get(row) {
                    None => taken.push_nulls(1),
                    Some(day) => taken.push(day, dates.time(row), dates.offset(row)),
                }
            }
            Data::Date(taken)
        }
        Some(Data::Number(_)) => Data::Number(numbers(cells, source)),
    };
    let kind = first.map_or(Kind::Empty, |first| first.kind);
    column(kind, data, first.and_then(|first| first.format.clone()), cells.len())
}

/// The same of numbers: in the finest of their scales, with the currency of each.
fn numbers<'a>(cells: &[(usize, usize)], source: &dyn Fn(usize) -> Option<&'a Column>) -> NumberColumn {
    let of = |place: usize| match &source(place)?.data {
        Data::Number(numbers) => Some(numbers),
        _ => None,
    };
    let mut taken = NumberColumn::default();
    let mut last = usize::MAX;
    for &(_, place) in cells {
        if let Some(numbers) = of(place).filter(|_| place != last) {
            taken.scale = taken.scale.max(numbers.scale);
            taken.money |= numbers.money;
            taken.percent |= numbers.percent;
        }
        last = place;
    }
    for &(row, place) in cells {
        let numbers = of(place);
        let value = numbers.and_then(|numbers| {
            numbers.get(row)?.checked_mul(10i64.checked_pow((taken.scale - numbers.scale).into())?)
        });
        taken.mantissas.push(value.unwrap_or(NumberColumn::NULL));
        let code = numbers.and_then(|numbers| numbers.currency(row)).map_or(0, |currency| {
            let known = taken.currencies.iter().position(|known| *known == currency);
            let at = known.unwrap_or(taken.currencies.len());
            if known.is_none() {
                taken.currencies.push(currency);
            }
            u8::try_from(at + 1).unwrap_or(0)
        });
        taken.currency_of_row.push(code);
    }
    if taken.currencies.is_empty() {
        taken.currency_of_row.clear();
    }
    taken
}

/// What the columns of the long table are: what its rows are split by up to the period, and the measures after it.
fn recognised(long: &Table, table: &Table, wide: &Wide, period: usize) -> Recognition {
    let mut roles: Vec<Assignment> = Vec::new();
    let mut add = |role: Role, column: usize, evidence: Sentence| {
        roles.push(Assignment { role, column, evidence });
    };
    let only = wide.measures.len() == 1;
    for (index, column) in long.columns.iter().enumerate() {
        if index < period {
            let is_currency = wide.currency.is_some_and(|currency| table.columns[currency].name == column.name);
            match column.kind {
                _ if is_currency => add(Role::Currency, index, holds("currencies")),
                Kind::Text | Kind::Id | Kind::Bool => add(Role::Dimension, index, holds("words")),
                _ => {}
            }
        } else if index == period {
            let evidence = Sentence::new("evidence-was_column").with("by", Value::Named("by", wide.step_name()));
            if matches!(column.kind, Kind::Date(_)) {
                add(Role::Date, index, evidence.clone());
            }
            add(Role::Period, index, evidence);
        } else {
            let named =
                only || Some(index) == long.columns.iter().position(|column| is_one(ACTUAL, &words(&column.name)));
            let is_amount = named && column.numbers().is_some_and(|numbers| !numbers.is_percent());
            add(if is_amount { Role::Amount } else { Role::Measure }, index, Sentence::new("evidence-below"));
        }
    }
    roles.arrange_by_key(|known| (known.role, known.column));
    Recognition {
        kind: TableKind::Aggregate,
        may_be: Vec::new(),
        kind_evidence: Sentence::new("evidence-cells").with("by", Value::Named("by", wide.step_name())),
        format: None,
        format_evidence: None,
        roles,
        told: Vec::new(),
    }
}
