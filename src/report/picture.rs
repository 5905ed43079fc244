//! What is a picture asked for with, and what does the page get to know of it beside its pixels?

use crate::chart::scene::{Mark, Table};
use serde::Serialize;

/// What a picture is asked for with.
#[derive(Debug)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SceneRequest {
    /// Which chart.
    #[cfg_attr(test, schemars(with = "super::boundary::ChartKind"))]
    pub chart: String,
    /// The metric that a line shows; revenue where it is absent.
    pub metric: Option<String>,
    /// What the cells of cohorts show; retention where it is absent.
    #[cfg_attr(test, schemars(with = "Option<crate::chart::measure::Measure>"))]
    pub measure: Option<String>,
    /// The width, in CSS px.
    pub width: f32,
    /// The height, in CSS px; absent where the chart decides.
    pub height: Option<f32>,
    /// The colours.
    #[cfg_attr(test, schemars(with = "super::boundary::Scheme"))]
    pub theme: String,
}

/// One datum of a picture: what its tooltip says and the box it fills, in CSS px.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct MarkView<'a> {
    title: &'a str,
    lines: &'a [String],
    x: f32,
    y: f32,
    width: f32,
    height: f32,
}

impl<'a> From<&'a Mark> for MarkView<'a> {
    fn from(Mark { area, title, lines, .. }: &'a Mark) -> Self {
        MarkView { title, lines, x: area.x, y: area.y, width: area.width, height: area.height }
    }
}

/// Numbers as text: a picture's, or a metric's over time.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TextTable {
    /// What it holds.
    pub caption: String,
    /// The headers.
    pub columns: Vec<String>,
    /// The rows, as long as the header.
    pub rows: Vec<Vec<String>>,
}

impl From<&Table> for TextTable {
    fn from(Table { caption, columns, rows, .. }: &Table) -> Self {
        TextTable { caption: caption.clone(), columns: columns.clone(), rows: rows.clone() }
    }
}
