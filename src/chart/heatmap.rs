//! Do customers come back, cohort by cohort? A heatmap: a row for each cohort, a column for each age.

use super::Frame;
use super::legend::{self, Key, Sign};
use super::measure::{Measure, Teller, observed};
use super::scale::Band;
use super::scene::{Anchor, Area, Ink, Mark, Reach, Scene};
use super::story::{by, capital, many};
use super::text;
use super::theme::{Color, Theme};
use crate::analyses::cohort::{Cohort, Cohorts};
use crate::unit::Precision;

/// Cohorts with fewer customers than this are muted and stay out of the colour scale.
pub const FEW_CUSTOMERS: u64 = 10;
/// How much of the surface is mixed into muted cells, 0 to 1.
pub const MUTED_SHARE: f32 = 0.65;

const SMALLEST_PX: (f32, f32) = (200.0, 120.0);
/// More cohorts than this are not drawn; the newest are.
const MOST_COHORTS: usize = 36;
/// The height of a row. A finger hits 24 px.
const ROW_PX: f32 = 26.0;
const SMALLEST_ROW_PX: f32 = 16.0;
/// Columns narrower than this are not drawn; the youngest ages are.
const NARROWEST_COLUMN_PX: f32 = 18.0;
const WIDEST_COLUMN_PX: f32 = 64.0;
/// In a picture narrower than this, cells that a finger can hit and read win over further ages.
const PHONE_PX: f32 = 560.0;
const FINGER_PX: f32 = 26.0;
const GAP_PX: f32 = 2.0;
/// Below the two header lines.
const HEAD_PX: f32 = 44.0;
/// Between the mean row and the cohorts.
const MEAN_GAP_PX: f32 = 8.0;
/// Kept for the legend where the height is given.
const LEGEND_PX: f32 = 60.0;
/// The height of the plate below a number in a hatched cell.
const PLATE_PX: f32 = 14.0;
/// To each side of a cell's number.
const CELL_MARGIN_PX: f32 = 3.0;

/// Draws the cohort table. Cells of a period that is not over are hatched and left out of the colours and the mean.
/// Where a height is given, rows shrink and older cohorts give way, down to the smallest that can be read.
pub fn heatmap(cohorts: &Cohorts, measure: Measure, frame: &Frame) -> Scene {
    let teller = Teller { measure, cohorts, locale: frame.locale };
    let width = frame.width(SMALLEST_PX.0);
    let layout = Layout::new(&teller, frame, width);
    let shown = &cohorts.cohorts[cohorts.cohorts.len() - layout.rows..];
    let ramp = Ramp::over(&teller, shown, layout.ages);
    let scene = Scene::new(width, 0.0, frame.theme.surface, Reach::Inside);
    let mut sheet = Sheet { scene, theme: frame.theme, teller, layout, ramp };

    sheet.head();
    if !shown.is_empty() {
        sheet.mean_row();
    }
    for (row, cohort) in shown.iter().enumerate() {
        sheet.cohort_row(row, cohort);
    }
    let keys = sheet.keys(shown);

    let Sheet { mut scene, teller, layout, ramp, theme } = sheet;
    let drawn = (layout.rows, layout.ages);
    let note = teller.note(drawn).map(|note| capital(&note));
    let bottom = legend::draw(&mut scene, theme, keys, note, layout.row_top(layout.rows) + 10.0).ceil();
    scene.height = frame.height(SMALLEST_PX.1.max(bottom), bottom);
    scene.title = teller.title();
    scene.description = teller.description(drawn, ramp.extremes);
    scene.table = teller.table();
    scene
}

/// Where rows and columns stand and how many of them there is room for.
struct Layout {
    rows: usize,
    ages: usize,
    row_px: f32,
    columns: Band,
    /// The right edge of the column of cohort sizes.
    sizes_right: f32,
    /// Whether numbers stand in the cells.
    numbers: bool,
}

impl Layout {
    fn new(teller: &Teller, frame: &Frame, width: f32) -> Layout {
        let all = &teller.cohorts.cohorts;
        let room = frame.height_px.map(|_| frame.height(SMALLEST_PX.1, 0.0) - HEAD_PX - MEAN_GAP_PX - LEGEND_PX);
        let most = room.map_or(MOST_COHORTS, |room| ((room / SMALLEST_ROW_PX) as usize).clamp(2, MOST_COHORTS) - 1);
        let rows = all.len().min(most);
        let row_px = room.map_or(ROW_PX, |room| (room / (rows + 1) as f32).floor().clamp(SMALLEST_ROW_PX, ROW_PX));
        let shown = &all[all.len() - rows..];

        let text = |id: &'static str| teller.locale.language.text(id);
        let wide = |text: &str| text::width(text, text::SIZE, false);
        let labels =
            shown.iter().map(|cohort| wide(&teller.cohort(cohort))).fold(wide(text("cohort-joined")), f32::max);
        let sizes =
            shown.iter().map(|cohort| wide(&teller.count(cohort.size))).fold(wide(text("cohort-size")), f32::max);
        let sizes_right = (labels + 12.0 + sizes).ceil();
        let start = sizes_right + 10.0;
        let room = (width - start).max(NARROWEST_COLUMN_PX);

        let reached = if shown.is_empty() { 0 } else { teller.oldest_age(shown) + 1 };
        let first = teller.measure.first_scaled_age();
        let number =
            |cohort: &Cohort, age| teller.measure.value(cohort, age).map_or(0.0, |value| wide(&teller.cell(value)));
        let numbers = shown.iter().flat_map(|cohort| (first..reached).map(move |age| number(cohort, age)));
        let for_number = numbers.fold(0.0, f32::max) + 2.0 * CELL_MARGIN_PX + GAP_PX;
        let column = room / reached.max(1) as f32;
        let for_finger = if width < PHONE_PX { FINGER_PX } else { 0.0 };
        let (ages, numbers) = if column >= for_number.max(for_finger) {
            (reached, true)
        } else if width < PHONE_PX {
            (((room / for_number.max(for_finger)) as usize).clamp(1, reached.max(1)), true)
        } else {
            (reached.min((room / NARROWEST_COLUMN_PX) as usize), false)
        };
        let step = (room / ages.max(1) as f32).min(WIDEST_COLUMN_PX).floor();
        Layout { rows, ages, row_px, columns: Band { start, step }, sizes_right, numbers }
    }

    /// The top of a cohort's row.
    fn row_top(&self, row: usize) -> f32 {
        HEAD_PX + self.row_px + MEAN_GAP_PX + row as f32 * self.row_px
    }

    fn slot(&self, top: f32, age: usize) -> Area {
        Area::new(self.columns.left(age), top, self.columns.step, self.row_px)
    }

    fn baseline(&self, top: f32) -> f32 {
        (top + (self.row_px - GAP_PX) / 2.0 + text::MIDDLE * text::SIZE).round()
    }
}

/// The colour scale over the complete cells of cohorts that are large enough, from 0 or below to the highest.
struct Ramp {
    extremes: Option<(f64, f64)>,
}

impl Ramp {
    fn over(teller: &Teller, shown: &[Cohort], ages: usize) -> Ramp {
        let extremes = |smallest: u64| {
            let cohorts = shown.iter().filter(|cohort| cohort.size >= smallest);
            let cells = cohorts.flat_map(|cohort| {
                let ages = teller.measure.first_scaled_age()..ages.min(cohort.complete);
                ages.filter_map(|age| teller.measure.value(cohort, age))
            });
            cells.fold(None, |extremes: Option<(f64, f64)>, value| {
                Some(extremes.map_or((value, value), |(low, high)| (low.min(value), high.max(value))))
            })
        };
        Ramp { extremes: extremes(FEW_CUSTOMERS).or_else(|| extremes(1)) }
    }

    fn ends(&self) -> Option<(f64, f64)> {
        self.extremes.map(|(low, high)| (low.min(0.0), high.max(0.0)))
    }

    /// 0 to 1; `None` where no cell is on the scale.
    fn share(&self, value: f64) -> Option<f32> {
        let (low, high) = self.ends()?;
        let span = high - low;
        Some(if span > 0.0 { ((value - low) / span).clamp(0.0, 1.0) as f32 } else { 0.0 })
    }
}

/// A heatmap in the making.
struct Sheet<'a> {
    scene: Scene,
    theme: &'static Theme,
    teller: Teller<'a>,
    layout: Layout,
    ramp: Ramp,
}

impl Sheet<'_> {
    fn head(&mut self) {
        let Sheet { scene, theme, teller, layout, .. } = self;
        let (ink, words) = (Ink::plain(theme.muted), teller.locale.language);
        let baseline = HEAD_PX - 12.0;
        scene.text((0.0, baseline), words.text("cohort-joined"), Anchor::Start, ink);
        scene.text((layout.sizes_right, baseline), words.text("cohort-size"), Anchor::End, ink);
        let start = layout.columns.start;
        let caption = capital(&teller.locale.say("cohort-ages", &[many(teller.cohorts.by, teller.locale)]));
        scene.text((start, 12.0), text::fit(&caption, text::SIZE, scene.width - start), Anchor::Start, ink);
        let widest = text::width(&teller.count(layout.ages as u64), text::SIZE, false) + 4.0;
        let every = (widest / layout.columns.step.max(1.0)).ceil().max(1.0) as usize;
        for age in (0..layout.ages).step_by(every) {
            let middle = layout.columns.center(age) - GAP_PX / 2.0;
            scene.text((middle, baseline), teller.count(age as u64), Anchor::Middle, ink);
        }
    }

    fn mean_row(&mut self) {
        let baseline = self.layout.baseline(HEAD_PX);
        let mean = self.teller.locale.language.text("cohort-mean");
        self.scene.text((0.0, baseline), mean, Anchor::Start, Ink::bold(self.theme.text));
        for age in 0..self.layout.ages {
            let Some(mean) = self.teller.measure.mean(&self.teller.cohorts.cohorts, age) else { continue };
            let slot = self.layout.slot(HEAD_PX, age);
            let (fill, color) = self.colors(age, mean.value);
            self.scene.rect(inside(slot), fill);
            self.number(slot, mean.value, Ink::bold(color), None);
            let title = self.teller.locale.say("cohort-all-at", &[("age", self.teller.age(age).into())]);
            let lines = self.teller.mean_lines(&mean);
            self.scene.marks.push(Mark { area: slot, title, lines, row: 0, column: age as u32 });
        }
    }

    fn cohort_row(&mut self, row: usize, cohort: &Cohort) {
        let theme = self.theme;
        let top = self.layout.row_top(row);
        let baseline = self.layout.baseline(top);
        let few = cohort.size < FEW_CUSTOMERS;
        let label = self.teller.cohort(cohort);
        let ink = Ink::plain(if few { theme.muted } else { theme.text });
        self.scene.text((0.0, baseline), &label, Anchor::Start, ink);
        let size = self.teller.count(cohort.size);
        self.scene.text((self.layout.sizes_right, baseline), size, Anchor::End, Ink::plain(theme.muted));
        for age in 0..self.layout.ages {
            let Some(value) = self.teller.measure.value(cohort, age) else { continue };
            let slot = self.layout.slot(top, age);
            if age >= cohort.complete {
                self.scene.rect(inside(slot), theme.quiet);
                self.scene.hatch(inside(slot), theme.neutral);
                self.number(slot, value, Ink::plain(theme.muted), Some(theme.quiet));
            } else {
                let (mut fill, mut color) = self.colors(age, value);
                if few && age >= self.teller.measure.first_scaled_age() {
                    fill = fill.mix(theme.surface, MUTED_SHARE);
                    color = fill.ink();
                }
                self.scene.rect(inside(slot), fill);
                self.number(slot, value, Ink::plain(color), None);
            }
            let title = self
                .teller
                .locale
                .say("cohort-at", &[("cohort", label.as_str().into()), ("age", self.teller.age(age).into())]);
            let lines = self.teller.lines(cohort, age, value);
            self.scene.marks.push(Mark { area: slot, title, lines, row: row as u32 + 1, column: age as u32 });
        }
    }

    /// The colours of a cell and of the number in it.
    fn colors(&self, age: usize, value: f64) -> (Color, Color) {
        let scaled = age >= self.teller.measure.first_scaled_age();
        match self.ramp.share(value) {
            Some(share) if scaled => {
                let fill = self.theme.magnitude(share);
                (fill, fill.ink())
            }
            _ => (self.theme.quiet, self.theme.muted),
        }
    }

    /// The number in the middle of its cell, where it fits; on a plate of that colour where the cell is hatched.
    fn number(&mut self, slot: Area, value: f64, ink: Ink, plate: Option<Color>) {
        let number = self.teller.cell(value);
        let width = text::width(&number, ink.size, ink.bold);
        let cell = inside(slot);
        if !self.layout.numbers || width > cell.width {
            return;
        }
        let middle = cell.x + cell.width / 2.0;
        if let Some(plate) = plate {
            let width = (width + 2.0).min(cell.width);
            let top = cell.y + (cell.height - PLATE_PX) / 2.0;
            self.scene.rect(Area::new(middle - width / 2.0, top, width, PLATE_PX), plate);
        }
        self.scene.text((middle, self.layout.baseline(slot.y)), number, Anchor::Middle, ink);
    }

    fn keys(&self, shown: &[Cohort]) -> Vec<Key> {
        const STOPS: usize = 9;
        let (theme, teller) = (self.theme, &self.teller);
        let mut keys = Vec::new();
        if let Some((low, high)) = self.ramp.ends() {
            let stops = (0..STOPS).map(|stop| theme.magnitude(stop as f32 / (STOPS - 1) as f32)).collect();
            let [low, high] = [low, high].map(|end| teller.number(end, Precision::Short));
            keys.push(Key { sign: Sign::None, words: teller.name().into() });
            keys.push(Key { sign: Sign::Ramp(low, stops), words: high });
        }
        let unfinished = |cohort: &Cohort| cohort.complete < observed(cohort).min(self.layout.ages);
        if shown.iter().any(|cohort| cohort.size > 0 && unfinished(cohort)) {
            let words = teller.locale.say("chart-open-key", &[by(teller.cohorts.by)]);
            keys.push(Key { sign: Sign::Hatch(theme.neutral), words });
        }
        if shown.iter().any(|cohort| (1..FEW_CUSTOMERS).contains(&cohort.size)) {
            let color = theme.magnitude(0.7).mix(theme.surface, MUTED_SHARE);
            let words = teller.locale.say("cohort-few-key", &[("count", FEW_CUSTOMERS.into())]);
            keys.push(Key { sign: Sign::Cell(color), words });
        }
        keys
    }
}

/// The painted part of a slot.
fn inside(slot: Area) -> Area {
    Area::new(slot.x, slot.y, slot.width - GAP_PX, slot.height - GAP_PX)
}
