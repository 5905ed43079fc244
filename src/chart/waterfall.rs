//! How did the active customers of one period become those of the next? A waterfall.

use super::Frame;
use super::scale::{Band, Linear};
use super::scene::{Anchor, Area, Ink, Mark, Reach, Scene, Table};
use super::sheet::{Cell, Sheet};
use super::text;
use super::theme::{Color, Theme};
use crate::analyses::movement::Movement;
use crate::sentence::Value;
use crate::time::{Day, Period};
use crate::unit::{Locale, Precision, Unit};

const SMALLEST_PX: (f32, f32) = (200.0, 140.0);
/// Room for a number above the tallest bar.
const TOP_PX: f32 = 26.0;
/// Two lines of labels below the bars.
const BOTTOM_PX: f32 = 44.0;
const WIDEST_SLOT_PX: f32 = 150.0;
/// How much of its slot a bar fills, 0 to 1.
const BAR_SHARE: f32 = 0.62;

/// One bar: `amount` customers, drawn between two heights counted in customers.
struct Bar {
    name: String,
    /// The first day of the period that it counts, where it is a total.
    day: Option<Day>,
    sign: &'static str,
    amount: u64,
    from: u64,
    to: u64,
    color: Color,
    meaning: String,
}

const LOSS: &str = "−";

impl Bar {
    fn label(&self, locale: &Locale, precision: Precision) -> String {
        let sign = if self.amount == 0 { "" } else { self.sign };
        format!("{sign}{}", locale.number(self.amount as f64, Unit::Count, None, precision))
    }
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
    let thickness = (slots.step * BAR_SHARE).round();
    let left = |index: usize| (slots.center(index) - thickness / 2.0).round();

    for (index, bar) in bars.iter().enumerate() {
        let (upper, lower) = (y.at(bar.from.max(bar.to) as f64).round(), y.at(bar.from.min(bar.to) as f64).round());
        // A change too small to see still gets a line of its colour.
        let area = Area::new(left(index), upper.min(lower - 2.0), thickness, (lower - upper).max(2.0));
        if bar.amount > 0 {
            fill(&mut scene, theme, bar, area);
        }
        if index + 1 < bars.len() {
            let level = y.at(bar.to as f64).round();
            let connector = vec![(left(index), level), (left(index + 1) + thickness, level)];
            scene.line(connector, 1.0, theme.neutral, Some((2.0, 3.0)));
        }
        let (middle, room) = (slots.center(index), slots.step - 2.0);
        // A number that does not fit is left to the tooltip and the table: cut off, it would be another number.
        let labels = [Precision::Full, Precision::Short].map(|precision| bar.label(locale, precision));
        if let Some(label) = labels.into_iter().find(|label| text::width(label, text::SIZE, true) <= room) {
            scene.text((middle, area.y - 8.0), label, Anchor::Middle, Ink::bold(theme.text));
        }
        let name = text::fit(&bar.name, text::SIZE, room);
        scene.text((middle, floor + 18.0), name, Anchor::Middle, Ink::plain(theme.text));
        if let Some(day) = bar.day {
            let day = text::fit(&locale.period_short(period, day), text::SIZE, room);
            scene.text((middle, floor + 34.0), day, Anchor::Middle, Ink::plain(theme.muted));
        }
        scene.marks.push(Mark {
            area: Area::new(area.x - 2.0, area.y - 2.0, area.width + 4.0, area.height + 4.0),
            title: locale.say(
                "chart-value",
                &[("name", bar.name.as_str().into()), ("value", bar.label(locale, Precision::Full).into())],
            ),
            lines: vec![bar.meaning.clone()],
            row: 0,
            column: index as u32,
        });
    }
    scene.line(vec![(start, floor), (start + plot, floor)], 1.0, theme.neutral, None);

    let row = |bar: &Bar| vec![bar.name.clone(), bar.label(locale, Precision::Full), bar.meaning.clone()];
    let now = locale.when(period, movement.period.span.start);
    scene.table = Table {
        caption: locale.say("movement-caption", &[("now", now.as_str().into())]),
        columns: ["chart-part", "chart-customers", "chart-meaning"]
            .map(|id| locale.language.text(id).to_owned())
            .into(),
        rows: bars.iter().map(row).collect(),
        sheet: sheet(&bars, movement, locale),
    };
    (scene.title, scene.description) = words(movement, period, locale, &now);
    scene
}

fn fill(scene: &mut Scene, theme: &Theme, bar: &Bar, area: Area) {
    scene.rect(area, bar.color);
    if bar.sign == LOSS {
        let inner = Area::new(area.x + 1.0, area.y + 1.0, area.width - 2.0, area.height - 2.0);
        scene.rect(inner, bar.color.mix(theme.surface, 0.82));
        scene.hatch(inner, bar.color);
    }
}

/// The bars with the days that they count, for a spreadsheet; what was lost is negative, so that the middle adds up.
fn sheet(bars: &[Bar], movement: &Movement, locale: &Locale) -> Sheet {
    let header = ["chart-part", "chart-first-day", "chart-last-day", "chart-customers", "chart-unit"]
        .map(|id| Cell::from(locale.language.text(id)))
        .into();
    let span = movement.period.span;
    let row = |bar: &Bar| {
        // The total of the period before is of that one.
        let of_before = bar.day.is_some_and(|day| day < span.start);
        let (first, last) = match bar.day {
            Some(day) if of_before => (day, span.start.plus(-1)),
            _ => (span.start, span.end.plus(-1)),
        };
        let customers = if bar.sign == LOSS { -(bar.amount as f64) } else { bar.amount as f64 };
        vec![
            bar.name.as_str().into(),
            first.into(),
            last.into(),
            Cell::Number(customers, 0),
            locale.language.text("chart-of-customers").into(),
        ]
    };
    Sheet::new(locale, header, bars.iter().map(row))
}

/// The takeaway and the description.
fn words(movement: &Movement, period: Period, locale: &Locale, now: &str) -> (String, String) {
    let args = [
        ("start", movement.start.into()),
        ("new", movement.new.into()),
        ("returning", movement.returning.into()),
        ("lost", movement.lost.into()),
        ("end", movement.end.into()),
        ("now", now.into()),
        ("state", Value::Key(if movement.period.partial { "open" } else { "over" })),
        super::story::by(period),
    ];
    (locale.say("movement-title", &args), locale.say("movement-description", &args))
}

fn bars(movement: &Movement, period: Period, frame: &Frame) -> [Bar; 5] {
    let (theme, locale) = (frame.theme, frame.locale);
    let day = movement.period.span.start;
    let day_before = period.span(period.index(day) - 1).start;
    let when = [("this", locale.when(period, day).into()), ("last", locale.when(period, day_before).into())];
    let name = |part: &'static str| locale.language.named("movement", part).to_owned();
    let meaning = |part: &str| locale.say(&format!("movement-{part}.meaning"), &when);
    let &Movement { start, new, returning, lost, end, .. } = movement;
    let with_new = start.saturating_add(new);
    let with_returning = with_new.saturating_add(returning);
    let total = |part, day, amount| Bar {
        name: name(part),
        day: Some(day),
        sign: "",
        amount,
        from: 0,
        to: amount,
        color: theme.neutral,
        meaning: meaning(part),
    };
    let change = |part, sign, amount, (from, to), color| Bar {
        name: name(part),
        day: None,
        sign,
        amount,
        from,
        to,
        color,
        meaning: meaning(part),
    };
    [
        total("before", day_before, start),
        change("new", "+", new, (start, with_new), theme.series[0]),
        change("back", "+", returning, (with_new, with_returning), theme.series[1]),
        change("lost", LOSS, lost, (with_returning, with_returning.saturating_sub(lost)), theme.series[2]),
        total("now", day, end),
    ]
}
