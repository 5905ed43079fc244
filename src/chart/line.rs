//! How did a metric go over time? A line chart.

use super::Frame;
use super::legend::{self, Key, Sign};
use super::scale::{Band, Linear};
use super::scene::{Anchor, Area, Ink, Mark, Reach, Scene};
use super::story::Story;
use super::text;
use super::ticks;
use super::trace::{self, Look, Spot};
use crate::metrics::Series;
use crate::time::Day;

const SMALLEST_PX: (f32, f32) = (120.0, 160.0);
/// The distance that value ticks should keep at least.
const TICK_ROOM_PX: f32 = 44.0;
/// Points nearer than this to each other get no dot.
const DOT_ROOM_PX: f32 = 16.0;
/// Points nearer than this get a thin line, or it would fill the picture.
const CROWDED_PX: f32 = 3.0;
/// Between the labels of the value axis and its lines.
const LABEL_GAP_PX: f32 = 8.0;
const RIGHT_PX: f32 = 12.0;
/// Two lines of labels below the axis.
const BOTTOM_PX: f32 = 44.0;

/// Draws a series as a line: 0 is always on the axis, undefined stretches stay open, periods that the data does not
/// cover whole are dashed and hollow.
pub fn line(series: &Series, frame: &Frame) -> Scene {
    let width = frame.width(SMALLEST_PX.0);
    let height = frame.height(SMALLEST_PX.1, (width * 0.42).clamp(220.0, 360.0));
    let theme = frame.theme;
    let story = Story::new(series, frame.locale);
    let color = theme.series[0];
    let mut scene = Scene::new(width, height, theme.surface, Reach::NearestColumn);

    let mut keys = vec![Key { sign: Sign::Line(color, None), words: series.name.clone() }];
    if story.points.iter().any(|point| point.bucket.partial) {
        let words = frame.locale.say("chart-open-key", &[super::story::by(series.period)]);
        keys.push(Key { sign: Sign::Line(color, Some(trace::DASH)), words });
    }
    let top = legend::draw(&mut scene, theme, keys, None, 0.0) + 14.0;
    let bottom = (height - BOTTOM_PX).max(top + 1.0);

    let ticks = story.value_ticks((((bottom - top) / TICK_ROOM_PX) as usize).clamp(2, 8));
    let widest = ticks.iter().map(|(_, label)| text::width(label, text::SIZE, false)).fold(0.0, f32::max);
    let left = (widest.min(width * 0.4) + LABEL_GAP_PX + 4.0).ceil();
    let right = (width - RIGHT_PX).max(left + 1.0);
    let domain = (ticks.first().map_or(0.0, |tick| tick.0), ticks.last().map_or(1.0, |tick| tick.0));
    let y = Linear::new(domain, (bottom, top));
    for (value, label) in &ticks {
        let level = y.at(*value).round();
        let color = if *value == 0.0 { theme.neutral } else { theme.grid };
        scene.line(vec![(left, level), (right, level)], 1.0, color, None);
        // A label that does not fit is dropped: cut off, it would be another number.
        if text::width(label, text::SIZE, false) <= left - LABEL_GAP_PX {
            let baseline = level + text::MIDDLE * text::SIZE;
            scene.text((left - LABEL_GAP_PX, baseline), label, Anchor::End, Ink::plain(theme.muted));
        }
    }

    let x = Band::filling(left, right, story.points.len());
    let starts: Vec<Day> = story.points.iter().map(|point| point.bucket.span.start).collect();
    for tick in ticks::calendar(series.period, &starts, |index| x.center(index), (0.0, width), frame.locale) {
        let at = x.center(tick.index);
        scene.line(vec![(at, bottom), (at, bottom + 5.0)], 1.0, theme.neutral, None);
        scene.text((tick.x, bottom + 19.0), tick.label, Anchor::Middle, Ink::plain(theme.muted));
        if let Some(year) = tick.year {
            scene.text((tick.x, bottom + 35.0), year, Anchor::Middle, Ink::plain(theme.muted));
        }
    }

    let spots: Vec<Spot> = story
        .points
        .iter()
        .enumerate()
        .map(|(index, point)| Spot {
            x: x.center(index),
            y: story.value(point).map(|value| y.at(value)),
            partial: point.bucket.partial,
        })
        .collect();
    let width = if x.step < CROWDED_PX { 1.0 } else { 2.0 };
    let look = Look { color, width, dot_radius: 3.5, every_dot: x.step >= DOT_ROOM_PX };
    trace::draw(&mut scene, theme, &spots, look);
    if story.points.iter().all(|point| story.value(point).is_none()) {
        let middle = ((left + right) / 2.0, (top + bottom) / 2.0);
        scene.text(
            middle,
            text::fit(frame.locale.language.text("chart-empty"), text::SIZE, right - left),
            Anchor::Middle,
            Ink::plain(theme.muted),
        );
    }

    scene.marks = marks(&story, &spots, bottom);
    scene.title = story.takeaway();
    scene.description = story.description("line");
    scene.table = story.table();
    scene
}

/// One mark a point; an undefined one waits on the axis.
pub(super) fn marks(story: &Story, spots: &[Spot], floor: f32) -> Vec<Mark> {
    let mark = |(index, (point, spot)): (usize, (_, &Spot))| Mark {
        area: Area::around((spot.x, spot.y.unwrap_or(floor)), 8.0),
        title: story.period(point),
        lines: story.lines(point),
        row: 0,
        column: index as u32,
    };
    story.points.iter().zip(spots).enumerate().map(mark).collect()
}
