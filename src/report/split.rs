//! A metric group by group, in the reader's words and numbers.

use super::picture::TextTable;
use super::tile::Reason;
use crate::diagnostic::Error;
use crate::metrics::Point;
use crate::metrics::split::{GroupKind, OfGroup};
use crate::sentence::Value;
use crate::unit::{Locale, Precision};
use crate::workbook::{Group, Split, Workbook};
use serde::Serialize;

/// A metric group by group.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SplitView {
    /// The dimension's name.
    dimension: String,
    /// The largest first; what says nothing and all others come last.
    groups: Vec<GroupView>,
    /// Every group over time.
    table: TextTable,
}

/// A metric of one group.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct GroupView {
    /// What a filter asks for to see this group only; `None` where it stands for several values.
    filter: Option<String>,
    name: String,
    /// `None` where undefined.
    value: Option<String>,
    /// How long its bar is beside the longest, 0 to 1; `None` where undefined or below 0.
    length: Option<f64>,
    few: bool,
    undefined: Option<Reason>,
}

/// A group's name.
pub fn name(group: &Group, locale: &Locale) -> String {
    match group.kind {
        GroupKind::Value => group.name.clone(),
        GroupKind::Blank => locale.say("group-blank", &[]),
        GroupKind::Other => locale.say("group-other", &[]),
    }
}

/// A metric group by group of a dimension.
pub fn split(workbook: &Workbook, metric: &str, dimension: &str) -> Result<SplitView, Error> {
    let locale = &workbook.options.locale;
    let evaluation = workbook.evaluations.iter().find(|evaluation| evaluation.metric.id == metric);
    let evaluation = evaluation.ok_or_else(|| Error::unknown("metric", metric, Value::Key("none")))?;
    let Split { dimension, groups, figures } = workbook.split(dimension, &[metric])?;
    let write = |value: f64, precision| locale.number(value, evaluation.metric.unit, evaluation.currency, precision);
    let of_groups = || groups.iter().zip(figures.iter().filter_map(|of_metrics| Some(&of_metrics.first()?.1)));
    let longest = of_groups().filter_map(|(_, figure)| Some(figure.value.as_ref().ok()?.value)).fold(0.0, f64::max);
    let view = |(group, figure): (&Group, &OfGroup)| {
        let value = figure.value.as_ref().ok().map(|figure| figure.value);
        GroupView {
            filter: (group.kind != GroupKind::Other).then(|| group.name.clone()),
            name: name(group, locale),
            value: value.map(|value| write(value, Precision::Tile)),
            length: value.filter(|&value| value >= 0.0 && longest > 0.0).map(|value| value / longest),
            few: figure.few(),
            undefined: figure.value.as_ref().err().map(|undefined| Reason::of(undefined, locale)),
        }
    };
    let row = |(at, point): (usize, &Point)| {
        let period = locale.period(workbook.options.period, point.bucket.span.start);
        let cell = |(_, figure): (_, &OfGroup)| {
            let value = figure.series.get(at).and_then(|point| point.value);
            value.map_or("–".into(), |value| write(value, Precision::Full))
        };
        [period].into_iter().chain(of_groups().map(cell)).collect()
    };
    let periods = figures.first().and_then(|of_metrics| of_metrics.first()).map(|(_, figure)| figure.series.as_slice());
    let names = of_groups().map(|(group, _)| name(group, locale));
    Ok(SplitView {
        groups: of_groups().map(view).collect(),
        table: TextTable {
            caption: evaluation.metric.words(locale.language).plain.to_owned(),
            columns: [locale.say("explain-period", &[])].into_iter().chain(names).collect(),
            rows: periods.unwrap_or_default().iter().enumerate().rev().map(row).collect(),
        },
        dimension,
    })
}
