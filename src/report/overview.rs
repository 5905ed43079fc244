//! What the page shows of a workbook, in the reader's words and numbers.

use super::card::{Card, card};
use super::tile::{Tile, tile};
use crate::diagnostic::Diagnostic;
use crate::facts::suggested_window;
use crate::metrics;
use crate::time::{Day, Period};
use crate::workbook::Workbook;
use serde::Serialize;

/// Card, tiles, controls and diagnostics.
#[derive(Debug, Serialize)]
pub struct Overview<'a> {
    file: &'a str,
    kind: &'static str,
    sample: bool,
    card: Card,
    tiles: Vec<Tile>,
    problem: Option<Problem>,
    cohort_by: &'static str,
    cohort_measures: Vec<Choice>,
    line_metrics: Vec<Choice>,
    controls: Controls,
    diagnostics: &'a [Diagnostic],
}

/// Why there are no figures although the file could be read.
#[derive(Debug, Serialize)]
struct Problem {
    code: &'static str,
    message: String,
    hint: String,
}

#[derive(Debug, Serialize)]
struct Choice {
    id: String,
    name: String,
}

#[derive(Debug, Serialize)]
struct Controls {
    periods: Vec<Choice>,
    period: &'static str,
    first_day: Option<Day>,
    last_day: Option<Day>,
    from: Option<Day>,
    to: Option<Day>,
    today: Option<Day>,
    windows: Vec<Choice>,
    window: i32,
    window_suggested: i32,
}

/// The overview of a workbook.
pub fn overview(workbook: &Workbook) -> Overview<'_> {
    let figures = workbook.figures.as_ref().ok();
    let evaluations = figures.map_or(&[][..], |figures| &figures.evaluations);
    let choice = |id: &str, name: &str| Choice { id: id.into(), name: name.into() };
    let suggested = suggested_window(&workbook.orders);
    let days = workbook.orders.days();
    let has_customers = workbook.orders.has_customers;
    let measures = [
        ("retention", "Customers who came back, %"),
        ("retained", "Customers who came back"),
        ("orders", "Orders"),
        ("revenue", "Revenue"),
        ("cumulative_revenue_per_customer", "Revenue per customer so far"),
    ];
    Overview {
        file: &workbook.name,
        kind: "orders",
        sample: workbook.name == crate::sample::FILE_NAME,
        card: card(workbook),
        tiles: evaluations.iter().map(|evaluation| tile(evaluation, workbook)).collect(),
        problem: workbook.figures.as_ref().err().map(|error| Problem {
            code: error.code(),
            message: error.to_string(),
            hint: error.hint(),
        }),
        cohort_by: workbook.options.cohort_by.id(),
        cohort_measures: measures
            .iter()
            .filter(|(id, _)| has_customers && (workbook.orders.has_amounts || !id.contains("revenue")))
            .map(|(id, name)| choice(id, name))
            .collect(),
        line_metrics: metrics::all()
            .filter(|metric| {
                workbook.evaluation(metric.id).is_some_and(|one| one.series.iter().any(|point| point.value.is_some()))
            })
            .map(|metric| choice(metric.id, metric.plain))
            .collect(),
        controls: Controls {
            periods: Period::ALL.map(|period| choice(period.id(), period.id())).into(),
            period: workbook.options.period.id(),
            first_day: days.map(|(first, _)| first),
            last_day: days.map(|(_, last)| last),
            from: figures.map(|figures| figures.view.range.0),
            to: figures.map(|figures| figures.view.range.1),
            today: figures.map(|figures| figures.view.today),
            windows: [30, 60, 90, 180, 365].map(|days| choice(&days.to_string(), &format!("{days} days"))).into(),
            window: figures.map_or(suggested, |figures| figures.view.window),
            window_suggested: suggested,
        },
        diagnostics: &workbook.diagnostics,
    }
}
