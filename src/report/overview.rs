//! What the page shows of a workbook, in the reader's words and numbers.

use super::card::{Card, card};
use super::tile::{Tile, tile};
use crate::diagnostic::Diagnostic;
use crate::time::{Day, Period};
use crate::workbook::{Figures, Workbook};
use serde::Serialize;

/// Card, tiles, controls and diagnostics.
#[derive(Debug, Serialize)]
pub struct Overview<'a> {
    file: &'a str,
    kind: &'static str,
    sample: bool,
    card: Card,
    tiles: Vec<Tile>,
    cohort_by: &'static str,
    cohort_measures: Vec<Choice>,
    line_metrics: Vec<Choice>,
    controls: Controls,
    diagnostics: &'a [Diagnostic],
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
    first_day: Day,
    last_day: Day,
    from: Day,
    to: Day,
    today: Day,
    windows: Vec<Choice>,
    window: i32,
    window_suggested: i32,
}

/// The overview of a workbook and its figures.
pub fn overview<'a>(workbook: &'a Workbook, figures: &'a Figures) -> Overview<'a> {
    let choice = |id: &str, name: &str| Choice { id: id.into(), name: name.into() };
    let (first_day, last_day) = workbook.orders.days().unwrap_or(figures.view.range);
    let has_customers = workbook.orders.has_customers;
    let measures = [
        ("retention", "Customers who came back, %"),
        ("retained", "Customers who came back"),
        ("orders", "Orders"),
        ("revenue", "Revenue"),
        ("cumulative_revenue_per_customer", "Revenue per customer so far"),
    ];
    Overview {
        file: &workbook.main().name,
        kind: "orders",
        sample: workbook.sources.len() == 1 && workbook.main().name == crate::sample::FILE_NAME,
        card: card(workbook),
        tiles: figures.evaluations.iter().map(|evaluation| tile(evaluation, workbook)).collect(),
        cohort_by: workbook.options.cohort_by.id(),
        cohort_measures: measures
            .iter()
            .filter(|(id, _)| has_customers && (workbook.orders.has_amounts || !id.contains("revenue")))
            .map(|(id, name)| choice(id, name))
            .collect(),
        line_metrics: figures
            .evaluations
            .iter()
            .filter(|evaluation| evaluation.series.iter().any(|point| point.value.is_some()))
            .map(|evaluation| choice(evaluation.metric.id, evaluation.metric.plain))
            .collect(),
        controls: Controls {
            periods: Period::ALL.map(|period| choice(period.id(), period.id())).into(),
            period: workbook.options.period.id(),
            first_day,
            last_day,
            from: figures.view.range.0,
            to: figures.view.range.1,
            today: figures.view.today,
            windows: [30, 60, 90, 180, 365].map(|days| choice(&days.to_string(), &format!("{days} days"))).into(),
            window: figures.view.window,
            window_suggested: workbook.window_suggested,
        },
        diagnostics: &workbook.diagnostics,
    }
}
