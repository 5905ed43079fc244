//! Charts: results in, a positioned picture out. One file per chart; the rest is what they share.

pub mod heatmap;
mod legend;
pub mod line;
pub mod measure;
pub mod paint;
pub mod scale;
pub mod scene;
pub mod sheet;
pub mod sparkline;
mod story;
pub mod text;
pub mod theme;
pub mod ticks;
mod trace;
pub mod waterfall;

use crate::unit::Locale;
use theme::Theme;

/// What a chart is drawn for: the space it gets, its colours, and the reader's way of writing numbers.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// The width to fill, in CSS px; what is not a sensible width is brought into range.
    pub width_px: f32,
    /// The height to fill, in CSS px; `None` lets the content decide. A picture that cannot be read in it is higher.
    pub height_px: Option<f32>,
    /// The colours.
    pub theme: &'static Theme,
    /// How the reader writes numbers and dates.
    pub locale: &'a Locale,
}

/// No screen or sheet is larger, in CSS px; keeps a wrong size from asking for gigabytes of pixels.
const LARGEST_PX: f32 = 8_000.0;

impl Frame<'_> {
    /// The width in whole CSS px, at least `smallest`.
    fn width(&self, smallest: f32) -> f32 {
        whole(self.width_px, smallest)
    }

    /// The height in whole CSS px, at least `smallest`; `natural` where the content decides.
    fn height(&self, smallest: f32, natural: f32) -> f32 {
        whole(self.height_px.unwrap_or(natural), smallest)
    }
}

fn whole(length: f32, smallest: f32) -> f32 {
    if length.is_finite() { length.floor().clamp(smallest, LARGEST_PX) } else { smallest }
}
