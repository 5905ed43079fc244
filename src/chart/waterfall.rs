//! How did the active customers of one period become those of the next? A waterfall.

use super::Frame;
use super::scale::{Band, Linear};
use super::scene::{Anchor, Area, Ink, Mark, Reach, Scene, Table};
use super::story::{named, when};
use super::text;
use super::theme::Color;
use crate::analyses::movement::Movement;
use crate::time::Period;
use crate::unit::{Precision, Unit};

const SMALLEST_PX: (f32, f32) = (200.0, 140.0);
/// Room for a number above the tallest bar.
const TOP_PX: f32 = 26.0;
/// Two lines of labels below the bars.
const BOTTOM_PX: f32 = 44.0;
const WIDEST_SLOT_PX: f32 = 150.0;

/// One bar: from a height to a height, in customers.
struct Bar {
    name: &'static str,
    below: String,
    label: String,
    from: u64,
    to: u64,
    color: Color,
    hatched: bool,
    meaning: String,
}

/// Draws start + new + returning − lost = end. Signs stand in the labels, and losses are hatched as well as coloured.
pub fn waterfall(movement: &Movement, period: Period, frame: &Frame) -> Scene {
    let width = frame.width(SMALLEST_PX.0);
    let height = frame.height(SMALLEST_PX.1, (width * 0.45).clamp(240.0, 340.0));
    let (theme, locale) = (frame.theme, frame.locale);
    let mut scene = Scene::new(width, height, theme.surface, Reach::NearestColumn);
    let bars = bars(movement, period, frame);

    let tallest = bars.iter().map(|bar| bar.from.max(bar.to)).max().unwrap_or(0).max(1);
    let floor = height - BOTTOM_PX;
    let y = Linear::new((0.0, tallest as f64), (floor, TOP_PX));
    let plot = width.min(WIDEST_SLOT_PX * bars.len() as f32);
    let start = ((width - plot) / 2.0).floor();
    let slots = Band::filling(start, start + plot, bars.len());
    let thickness = (slots.step * 0.62).round();
    let left = |index: usize| (slots.center(index) - thickness / 2.0).round();

    for (index, bar) in bars.iter().enumerate() {
        let (upper, lower) = (y.at(bar.from.max(bar.to) as f64).round(), y.at(bar.from.min(bar.to) as f64).round());
        // A change too small to see still gets a line of its colour.
        let area = Area::new(left(index), upper.min(lower - 2.0), thickness, (lower - upper).max(2.0));
        let changed = bar.from != bar.to;
        if changed && bar.hatched {
            scene.rect(area, bar.color.mix(theme.surface, 0.82));
            scene.hatch(area, bar.color);
            outline(&mut scene, area, bar.color);
        } else if changed {
            scene.rect(area, bar.color);
        }
        if index + 1 < bars.len() {
            let level = y.at(bar.to as f64).round();
            scene.line(
                vec![(left(index), level), (left(index + 1) + thickness, level)],
                1.0,
                theme.neutral,
                Some((2.0, 3.0)),
            );
        }
        let middle = slots.center(index);
        scene.text((middle, area.y - 8.0), &bar.label, Anchor::Middle, Ink::bold(theme.text));
        let room = slots.step - 2.0;
        scene.text(
            (middle, floor + 18.0),
            text::fit(bar.name, text::SIZE, room),
            Anchor::Middle,
            Ink::plain(theme.text),
        );
        scene.text(
            (middle, floor + 34.0),
            text::fit(&bar.below, text::SIZE, room),
            Anchor::Middle,
            Ink::plain(theme.muted),
        );
        scene.marks.push(Mark {
            area: Area::new(left(index) - 2.0, area.y - 2.0, thickness + 4.0, area.height + 4.0),
            title: format!("{}: {}", bar.name, bar.label),
            lines: vec![bar.meaning.clone()],
            row: 0,
            column: index as u32,
        });
    }
    scene.line(vec![(start, floor), (start + plot, floor)], 1.0, theme.neutral, None);

    let count = |count: u64| locale.number(count as f64, Unit::Count, None, Precision::Full);
    let so_far = if movement.partial { "so far " } else { "" };
    let now = when(period, movement.span.start, locale);
    scene.title = format!(
        "Active customers: {} {so_far}{now} after {}: {} new, {} back, {} lost",
        count(movement.end),
        count(movement.start),
        count(movement.new),
        count(movement.returning),
        count(movement.lost)
    );
    let unfinished = if movement.partial {
        format!(" This {} is not complete in the data: customers counted as lost may still order.", period.id())
    } else {
        String::new()
    };
    scene.description = format!(
        "Waterfall of active customers: {} in the {} before, plus {} new, plus {} who came back, minus {} lost, makes {} {now}.{unfinished}",
        count(movement.start),
        period.id(),
        count(movement.new),
        count(movement.returning),
        count(movement.lost),
        count(movement.end)
    );
    scene.table = Table {
        caption: format!("Movement of active customers {now}, in customers"),
        columns: vec!["Part".into(), "Customers".into(), "Meaning".into()],
        rows: bars.into_iter().map(|bar| vec![bar.name.into(), bar.label, bar.meaning]).collect(),
    };
    scene
}

fn bars(movement: &Movement, period: Period, frame: &Frame) -> [Bar; 5] {
    let (theme, locale) = (frame.theme, frame.locale);
    let start = movement.span.start;
    let before = period.span(period.index(start) - 1).start;
    let (this, last) = (named(period, start, locale), named(period, before, locale));
    let count = |count: u64| locale.number(count as f64, Unit::Count, None, Precision::Full);
    let signed = |sign: char, number: u64| if number == 0 { count(0) } else { format!("{sign}{}", count(number)) };
    let &Movement { start: active, new, returning, lost, end, .. } = movement;
    let with_new = active.saturating_add(new);
    let with_returning = with_new.saturating_add(returning);
    let bar = |name, below: &str, label, (from, to), color, meaning| Bar {
        name,
        below: below.to_owned(),
        label,
        from,
        to,
        color,
        hatched: false,
        meaning,
    };
    let axis = |day| locale.period_short(period, day);
    [
        bar("Before", &axis(before), count(active), (0, active), theme.neutral, format!("With an order in {last}")),
        bar("New", "", signed('+', new), (active, with_new), theme.series[0], format!("First order ever in {this}")),
        bar(
            "Came back",
            "",
            signed('+', returning),
            (with_new, with_returning),
            theme.series[1],
            format!("Ordered in {this} and earlier, but not in {last}"),
        ),
        Bar {
            hatched: true,
            ..bar(
                "Lost",
                "",
                signed('−', lost),
                (with_returning, with_returning.saturating_sub(lost)),
                theme.series[2],
                format!("Ordered in {last} and not in {this}"),
            )
        },
        bar("Now", &axis(start), count(end), (0, end), theme.neutral, format!("With an order in {this}")),
    ]
}

fn outline(scene: &mut Scene, area: Area, color: Color) {
    let (right, bottom) = (area.x + area.width, area.y + area.height);
    for edge in [
        Area::new(area.x, area.y, area.width, 1.0),
        Area::new(area.x, bottom - 1.0, area.width, 1.0),
        Area::new(area.x, area.y, 1.0, area.height),
        Area::new(right - 1.0, area.y, 1.0, area.height),
    ] {
        scene.rect(edge, color);
    }
}
