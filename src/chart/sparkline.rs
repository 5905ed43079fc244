//! Which way is a metric going, at a glance? A line without axes for a tile.

use super::Frame;
use super::line::marks;
use super::scale::{Band, Linear};
use super::scene::{Reach, Scene};
use super::story::Story;
use super::trace::{self, Look, Spot};
use crate::metrics::Series;

const SMALLEST_PX: (f32, f32) = (24.0, 12.0);
const NATURAL_HEIGHT_PX: f32 = 40.0;
/// Keeps dots and the thickness of the line inside the picture.
const MARGIN_PX: f32 = 5.0;

/// Draws a series as a small line from its lowest to its highest value; the newest finished point is a dot, periods that
/// the data does not cover whole are dashed and hollow.
pub fn sparkline(series: &Series, frame: &Frame) -> Scene {
    let width = frame.width(SMALLEST_PX.0);
    let height = frame.height(SMALLEST_PX.1, NATURAL_HEIGHT_PX);
    let story = Story::new(series, frame.locale);
    let mut scene = Scene::new(width, height, frame.theme.surface, Reach::NearestColumn);
    let floor = height - MARGIN_PX;

    let values = || story.points.iter().filter_map(|point| story.value(point));
    let domain = (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max));
    // A level series runs through the middle.
    let y = if domain.0 < domain.1 {
        Linear::new(domain, (floor, MARGIN_PX))
    } else {
        Linear::new((0.0, 1.0), (height / 2.0, height / 2.0))
    };
    let last = story.points.len().saturating_sub(1).max(1);
    let x = Band { start: MARGIN_PX, step: (width - 2.0 * MARGIN_PX) / last as f32 };
    let spots: Vec<Spot> = story
        .points
        .iter()
        .enumerate()
        .map(|(index, point)| Spot {
            x: x.left(index),
            y: story.value(point).map(|value| y.at(value)),
            partial: point.bucket.partial,
        })
        .collect();
    let look = Look { color: frame.theme.series[0], width: 1.5, dot_radius: 3.0, every_dot: false };
    trace::draw(&mut scene, frame.theme, &spots, look);

    scene.marks = marks(&story, &spots, floor);
    scene.title = story.takeaway();
    scene.description = story.description("sparkline");
    scene.table = story.table();
    scene
}
