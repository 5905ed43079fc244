//! Lengths of time: from the first to the last day of a column, until the first answer, until a case was solved.

use super::super::orders::Choices;
use super::SummaryFigure;
use super::recipes::{Average, Of, Span};
use super::rows::Rows;
use crate::facts::kept_days;
use crate::recognise::{Recognition, Role};
use crate::sentence::Sentence;
use crate::table::{Column, Table};
use crate::unit::Unit;

const SECONDS_OF_DAY: f64 = 86_400.0;

/// The mean or the median of a length of time, in days; `None` where no column tells it.
pub fn span(span: Span, average: Average, mut figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    let seconds = seconds(span, rows)?;
    // None is below 0, so their bits are in their order, and whole numbers are sorted by code that there is already.
    let bits = |seconds: f64| (seconds >= 0.0).then_some(seconds.to_bits() as i64);
    let mut values: Vec<i64> = seconds.into_iter().flatten().filter_map(bits).collect();
    let used = values.len() as u64;
    let missing = rows.table.rows as u64 - used;
    if values.is_empty() {
        figure = figure.without("none-duration");
        return Some(figure.with_rows(0, &[("no_value", rows.table.rows as u64)]));
    }
    values.sort_unstable();
    let values: Vec<f64> = values.into_iter().map(|bits| f64::from_bits(bits as u64)).collect();
    let middle = match average {
        Average::Mean => values.iter().sum::<f64>() / used as f64,
        Average::Median => crate::stats::quantile::median(values.as_slice())?,
    };
    figure.value = Some(middle / SECONDS_OF_DAY);
    Some(figure.with_rows(used, &[("no_value", missing)]))
}

/// The first and the last day of a column; a day far from all others is none of them.
pub fn range(role: Role, rows: &Rows) -> Option<SummaryFigure> {
    let dates = rows.column(role)?.dates()?;
    let mut figure =
        SummaryFigure::new(format!("{}_range", role.id()), Sentence::new(format!("role-{}", role.id())), Unit::Days);
    let kept = kept_days(&[Some(dates)]);
    let days = || {
        let all = (0..rows.table.rows).filter(|&row| rows.is(Of::All, row)).filter_map(|row| dates.get(row));
        all.filter(|day| kept.contains(&day.0.into()))
    };
    (figure.first, figure.last) = (days().min(), days().max());
    if figure.first.is_none() {
        figure = figure.without("none-date");
    }
    figure.value = figure.first.zip(figure.last).map(|(first, last)| f64::from(last.0 - first.0));
    let (used, filled) = (days().count() as u64, dates.days.filled().count() as u64);
    let far = dates.days.filled().filter(|day| !kept.contains(day)).count() as u64;
    let left_out = filled - used - far;
    let others = [("far_date", far), ("left_out", left_out), ("no_value", rows.table.rows as u64 - filled)];
    Some(figure.with_rows(used, &others))
}

/// The roles that say a length of time in so many words: in minutes, in seconds, in a unit of the column's own.
const fn said_by(span: Span) -> [Role; 3] {
    match span {
        Span::FirstResponse => [Role::FirstResponseMinutes, Role::FirstResponseSeconds, Role::FirstResponseDuration],
        Span::Resolution => [Role::ResolutionMinutes, Role::ResolutionSeconds, Role::ResolutionDuration],
    }
}

/// Each row's length of time in seconds, where a column says it in so many words.
pub fn said(span: Span, table: &Table, recognition: &Recognition, choices: &Choices) -> Option<Vec<Option<f64>>> {
    let is_said = said_by(span).into_iter().any(|role| recognition.column(role).is_some());
    if is_said { seconds(span, &Rows::new(table, recognition, choices)) } else { None }
}

/// Each row's length of time in seconds: as a column says it, else from the moments at its ends.
fn seconds(span: Span, rows: &Rows) -> Option<Vec<Option<f64>>> {
    let [minutes, seconds, duration] = said_by(span);
    let end = match span {
        Span::FirstResponse => Role::FirstResponseAt,
        Span::Resolution => Role::ResolvedAt,
    };
    let ends = rows.column(Role::Date).and_then(Column::dates).zip(rows.column(end).and_then(Column::dates));
    let between = |row: usize| {
        let (from, to) = ends?;
        match (from.instant(row), to.instant(row)) {
            (Some(from), Some(to)) => Some((to - from) as f64 / 1_000.0),
            // Where one end is only a day, the length is in whole days.
            _ => Some(f64::from(to.get(row)?.0 - from.get(row)?.0) * SECONDS_OF_DAY),
        }
    };
    let said = [(minutes, Some(60.0)), (seconds, Some(1.0)), (duration, None)].into_iter().find_map(|(role, unit)| {
        let column = rows.column(role)?;
        let (numbers, unit) = match column.durations() {
            Some(seconds) => (seconds, 1.0),
            None => (column.numbers()?, unit.unwrap_or_else(|| fitting_unit(column, &between))),
        };
        Some((numbers, unit / 10f64.powi(numbers.scale().into())))
    });
    if said.is_none() && ends.is_none() {
        return None;
    }
    let length = |row: usize| match said {
        Some((numbers, unit)) => numbers.get(row).map(|value| value as f64 * unit).or_else(|| between(row)),
        None => between(row),
    };
    Some((0..rows.table.rows).map(length).collect())
}

/// The seconds in what numbers count whose header names no unit: the unit in which most of them are as long as from one
/// end to the other, as far as those are known. Else hours, which they are more often than not.
fn fitting_unit(column: &Column, between: &dyn Fn(usize) -> Option<f64>) -> f64 {
    const UNITS: [f64; 4] = [3_600.0, 60.0, 1.0, SECONDS_OF_DAY];
    const LOOKED_AT: usize = 1_000;
    let Some(numbers) = column.numbers() else { return UNITS[0] };
    let scale = 10f64.powi(numbers.scale().into());
    let fits = |unit: f64| {
        let fits = |row: &usize| {
            let known = numbers.get(*row).zip(between(*row));
            known.is_some_and(|(number, known)| known > 0.0 && (number as f64 * unit / scale / known - 1.0).abs() < 0.1)
        };
        (0..numbers.mantissas.len().min(LOOKED_AT)).filter(fits).count()
    };
    let best =
        UNITS.map(|unit| (fits(unit), unit)).into_iter().reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.map_or(UNITS[0], |(_, unit)| unit)
}
