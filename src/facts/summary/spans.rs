//! Lengths of time: until the first answer, until a case was solved.

use super::SummaryFigure;
use super::recipes::{Average, Span};
use super::rows::Rows;
use crate::recognise::Role;
use crate::table::Column;

const SECONDS_OF_DAY: f64 = 86_400.0;

/// The mean or the median of a length of time, in days; `None` where no column tells it.
pub fn span(span: Span, average: Average, mut figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    let seconds = seconds(span, rows)?;
    let mut values: Vec<f64> = seconds.into_iter().flatten().filter(|seconds| *seconds >= 0.0).collect();
    let used = values.len() as u64;
    let missing = rows.table.rows as u64 - used;
    if values.is_empty() {
        figure.undefined = Some("no row has a length of time".into());
        return Some(figure.with_rows(0, &[("no_value", rows.table.rows as u64)]));
    }
    values.sort_by(f64::total_cmp);
    let middle = match average {
        Average::Mean => values.iter().sum::<f64>() / used as f64,
        Average::Median => crate::stats::quantile::median(values.as_slice())?,
    };
    figure.value = Some(middle / SECONDS_OF_DAY);
    Some(figure.with_rows(used, &[("no_value", missing)]))
}

/// Each row's length of time in seconds: as a column says it, else from the moments at its ends.
fn seconds(span: Span, rows: &Rows) -> Option<Vec<Option<f64>>> {
    let (minutes, seconds, duration, end) = match span {
        Span::FirstResponse => {
            (Role::FirstResponseMinutes, Role::FirstResponseSeconds, Role::FirstResponseDuration, Role::FirstResponseAt)
        }
        Span::Resolution => {
            (Role::ResolutionMinutes, Role::ResolutionSeconds, Role::ResolutionDuration, Role::ResolvedAt)
        }
    };
    // Numbers without a unit under a header of a length of time are hours more often than not.
    let said = [(minutes, 60.0), (seconds, 1.0), (duration, 3_600.0)].into_iter().find_map(|(role, unit)| {
        let column = rows.column(role)?;
        let (numbers, unit) = match column.durations() {
            Some(seconds) => (seconds, 1.0),
            None => (column.numbers()?, unit),
        };
        Some((numbers, unit / 10f64.powi(numbers.scale().into())))
    });
    let ends = rows.column(Role::Date).and_then(Column::dates).zip(rows.column(end).and_then(Column::dates));
    if said.is_none() && ends.is_none() {
        return None;
    }
    let between = |row: usize| {
        let (from, to) = ends?;
        Some((to.instant(row)? - from.instant(row)?) as f64 / 1_000.0)
    };
    let length = |row: usize| match said {
        Some((numbers, unit)) => numbers.get(row).map(|value| value as f64 * unit).or_else(|| between(row)),
        None => between(row),
    };
    Some((0..rows.table.rows).map(length).collect())
}
