//! Lengths of time: until the first answer, until a case was solved.

use super::SummaryFigure;
use super::recipes::{Average, Span};
use super::rows::Rows;
use crate::recognise::Role;

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
    let (minutes, seconds, duration) = match span {
        Span::FirstResponse => (Role::FirstResponseMinutes, Role::FirstResponseSeconds, Role::FirstResponseDuration),
        Span::Resolution => (Role::ResolutionMinutes, Role::ResolutionSeconds, Role::ResolutionDuration),
    };
    let said = [(minutes, 60.0), (seconds, 1.0), (duration, 3_600.0)].into_iter().find_map(|(role, unit)| {
        let numbers = rows.numbers(role)?;
        let scale = 10f64.powi(numbers.scale().into());
        Some((numbers, unit / scale))
    });
    let (numbers, unit) = said?;
    Some((0..rows.table.rows).map(|row| numbers.get(row).map(|value| value as f64 * unit)).collect())
}
