//! What every metric was in each period, what the reader marked, and what is to be reached.

use super::Ground;
use crate::analyses::goal;
use crate::facts::{FactKind, FactTable, Scope};
use crate::metrics::{Better, Evaluation};
use crate::models::packed::Facts;
use crate::models::packed::metrics::{Aim, Event, Measures, Metrics, Point, Series, Target};
use crate::recognise::Role;
use crate::unit::Unit;

/// Launches of a table that count as marked, at most: the newest.
const LAUNCHES: usize = 12;

/// Every metric that has a value in some period.
pub fn metrics(ground: &Ground) -> Facts {
    let series: Vec<Series> = ground.evaluations.iter().filter_map(|one| series(one, ground)).collect();
    if series.is_empty() {
        return Facts::Missing("metrics".to_owned());
    }
    let mut events = ground.events.to_vec();
    events.extend(ground.facts.table(FactKind::Initiatives).map(launches).unwrap_or_default());
    events.sort_by_key(|event| event.date);
    let mut targets: Vec<Target> = ground.facts.table(FactKind::Targets).map(targets).unwrap_or_default();
    let today = series.iter().filter_map(|series| series.points.last()).map(|point| point.span.start).max();
    targets.extend(ground.goals.iter().filter_map(|text| goal::parse(text, today?)));
    Facts::Metrics(Metrics { period: ground.period, series, events, targets })
}

fn series(evaluation: &Evaluation, ground: &Ground) -> Option<Series> {
    let metric = evaluation.metric;
    let points: Vec<Point> = evaluation
        .series
        .iter()
        .map(|point| Point {
            span: point.bucket.span,
            partial: point.bucket.partial,
            value: point.value,
            observations: point.observations,
        })
        .collect();
    let values = || points.iter().filter_map(|point| Some((point.value?, point.observations)));
    values().next()?;
    let is_rate = evaluation.measure.as_ref().is_ok_and(|figure| figure.denominator.is_some());
    let whole = |value: f64| (value - value.round()).abs() < 1e-6 * value.abs().max(1.0);
    let is_share = metric.unit == Unit::Percent
        && values().all(|(value, n)| n > 0 && (0.0..=1.0).contains(&value) && whole(value * n as f64));
    let measures = match metric.unit {
        Unit::Money if !is_rate => Measures::Money,
        Unit::Count if !is_rate => Measures::Count,
        Unit::Percent if is_share => Measures::Share,
        _ => Measures::Other,
    };
    let sum: f64 = values().map(|(value, _)| value).sum();
    let adds_up = matches!(measures, Measures::Money | Measures::Count)
        && evaluation.total.value.is_some_and(|total| (total - sum).abs() <= 1e-6 * total.abs().max(1.0));
    Some(Series {
        id: metric.id.to_owned(),
        measures,
        adds_up,
        to_date: evaluation.formula.scope() == Scope::ToDate,
        higher_is_better: match metric.better {
            Better::Up => Some(true),
            Better::Down => Some(false),
            Better::Neither => None,
        },
        period: ground.period,
        points,
    })
}

fn launches(table: &FactTable) -> Vec<Event> {
    let launch = |row: usize| {
        let name = [Role::Title, Role::KindOf].into_iter().find_map(|role| table.text(role, row));
        Some(Event {
            date: table.day(Role::LaunchedAt, row).or_else(|| table.day(Role::Date, row))?,
            until: None,
            name: name.unwrap_or_default().to_owned(),
            compare: None,
            marked: false,
        })
    };
    let mut all: Vec<Event> = (0..table.rows).filter_map(launch).collect();
    all.sort_by_key(|event| event.date);
    all.split_off(all.len().saturating_sub(LAUNCHES))
}

/// The goals of a table: a metric by its id or its name, a number and a day.
fn targets(table: &FactTable) -> Vec<Target> {
    let target = |row: usize| {
        let named = table.text(Role::Metric, row)?;
        let metric = goal::metric_of(named)?;
        let number = |role: Role| {
            let number = table.value(role, row)?;
            // A share is written as such or in per cent.
            Some(if metric.unit == Unit::Percent && number.abs() > 1.0 { number / 100.0 } else { number })
        };
        Some(Target {
            name: named.to_owned(),
            metric: metric.id.to_owned(),
            aim: Aim::Value(number(Role::Target)?),
            due: table.day(Role::DueAt, row).or_else(|| table.day(Role::Date, row))?,
            start: number(Role::StartValue),
            segment: table.text(Role::Segment, row).map(str::to_owned),
        })
    };
    (0..table.rows).filter_map(target).collect()
}
