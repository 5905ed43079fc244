//! Do customers come back, cohort by cohort? A heatmap: a row for each cohort, a column for each age.

use super::Frame;
use super::legend::{self, Key, Sign};
use super::measure::{Measure, Teller, observed};
use super::scale::Band;
use super::scene::{Anchor, Area, Ink, Mark, Reach, Scene};
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
/// To each side of a cell's number.
const CELL_MARGIN_PX: f32 = 3.0;

/// Draws the cohort table. Cells of a period that is not over are hatched and left out of the colours and the mean.
pub fn heatmap(cohorts: &Cohorts, measure: Measure, frame: &Frame) -> Scene {
    let (theme, teller) = (frame.theme, Teller { measure, cohorts, locale: frame.locale });
    let width = frame.width(SMALLEST_PX.0);
    let layout = Layout::new(&teller, frame, width);
    let shown = &cohorts.cohorts[cohorts.cohorts.len() - layout.rows..];
    let ramp = Ramp::over(&teller, shown, layout.ages);
    let mut scene = Scene::new(width, 0.0, theme.surface, Reach::Inside);

    head(&mut scene, &layout, &teller, theme);
    if layout.ages > 0 {
        mean_row(&mut scene, &layout, &teller, theme, &ramp);
    }
    for (row, cohort) in shown.iter().enumerate() {
        cohort_row(&mut scene, &layout, &teller, theme, &ramp, row, cohort);
    }

    let keys = keys(&teller, theme, &ramp, shown, &layout);
    let note = teller.note((layout.rows, layout.ages)).map(|note| super::story::capital(&note));
    let bottom = legend::draw(&mut scene, theme, keys, note, layout.row_top(layout.rows) + 10.0);
    scene.height = frame.height(SMALLEST_PX.1.max(bottom.ceil()), bottom.ceil());
    scene.title = teller.title();
    scene.description = teller.description((layout.rows, layout.ages), ramp.extremes);
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

        let wide = |text: &str| text::width(text, text::SIZE, false);
        let labels = shown.iter().map(|cohort| wide(&teller.cohort(cohort))).fold(wide("Joined"), f32::max);
        let sizes = shown.iter().map(|cohort| wide(&teller.count(cohort.size))).fold(wide("Size"), f32::max);
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

fn head(scene: &mut Scene, layout: &Layout, teller: &Teller, theme: &Theme) {
    let ink = Ink::plain(theme.muted);
    let baseline = HEAD_PX - 12.0;
    scene.text((0.0, baseline), "Joined", Anchor::Start, ink);
    scene.text((layout.sizes_right, baseline), "Size", Anchor::End, ink);
    let start = layout.columns.start;
    let caption = format!("{}s since the first order", super::story::capital(teller.cohorts.by.id()));
    scene.text((start, 12.0), text::fit(&caption, text::SIZE, scene.width - start), Anchor::Start, ink);
    let widest = text::width(&teller.count(layout.ages as u64), text::SIZE, false) + 4.0;
    let every = (widest / layout.columns.step.max(1.0)).ceil().max(1.0) as usize;
    for age in (0..layout.ages).step_by(every) {
        let middle = layout.columns.center(age) - GAP_PX / 2.0;
        scene.text((middle, baseline), teller.count(age as u64), Anchor::Middle, ink);
    }
}

fn mean_row(scene: &mut Scene, layout: &Layout, teller: &Teller, theme: &Theme, ramp: &Ramp) {
    let all = &teller.cohorts.cohorts;
    scene.text((0.0, layout.baseline(HEAD_PX)), "Mean", Anchor::Start, Ink::bold(theme.text));
    for age in 0..layout.ages {
        let Some(mean) = teller.measure.mean(all, age) else { continue };
        let slot = layout.slot(HEAD_PX, age);
        let colors = colors(teller.measure, age, mean.value, ramp, theme);
        cell(scene, layout, slot, colors, &teller.cell(mean.value), true);
        let title = format!("All cohorts, {}", teller.age(age));
        scene.marks.push(Mark { area: slot, title, lines: teller.mean_lines(&mean), row: 0, column: age as u32 });
    }
}

fn cohort_row(
    scene: &mut Scene,
    layout: &Layout,
    teller: &Teller,
    theme: &Theme,
    ramp: &Ramp,
    row: usize,
    cohort: &Cohort,
) {
    let top = layout.row_top(row);
    let few = cohort.size < FEW_CUSTOMERS;
    let ink = Ink::plain(if few { theme.muted } else { theme.text });
    let label = teller.cohort(cohort);
    scene.text((0.0, layout.baseline(top)), &label, Anchor::Start, ink);
    let size = teller.count(cohort.size);
    scene.text((layout.sizes_right, layout.baseline(top)), size, Anchor::End, Ink::plain(theme.muted));
    for age in 0..layout.ages {
        let Some(value) = teller.measure.value(cohort, age) else { continue };
        let slot = layout.slot(top, age);
        if age < cohort.complete {
            let (mut fill, mut ink) = colors(teller.measure, age, value, ramp, theme);
            if few && age >= teller.measure.first_scaled_age() {
                fill = fill.mix(theme.surface, MUTED_SHARE);
                ink = fill.ink();
            }
            cell(scene, layout, slot, (fill, ink), &teller.cell(value), false);
        } else {
            unfinished(scene, layout, slot, theme, &teller.cell(value));
        }
        scene.marks.push(Mark {
            area: slot,
            title: format!("{label} joined, {}", teller.age(age)),
            lines: teller.lines(cohort, age, value),
            row: row as u32 + 1,
            column: age as u32,
        });
    }
}

/// The colours of a cell and of the number in it.
fn colors(measure: Measure, age: usize, value: f64, ramp: &Ramp, theme: &Theme) -> (Color, Color) {
    let scaled = if age < measure.first_scaled_age() { None } else { ramp.share(value) };
    scaled.map_or((theme.quiet, theme.muted), |share| {
        let fill = theme.magnitude(share);
        (fill, fill.ink())
    })
}

fn inside(slot: Area) -> Area {
    Area::new(slot.x, slot.y, slot.width - GAP_PX, slot.height - GAP_PX)
}

/// The number where it fits, in the middle of the cell.
fn number(scene: &mut Scene, layout: &Layout, slot: Area, number: &str, ink: Ink) {
    let middle = slot.x + (slot.width - GAP_PX) / 2.0;
    scene.text((middle, layout.baseline(slot.y)), number, Anchor::Middle, ink);
}

fn fits(layout: &Layout, slot: Area, number: &str, bold: bool) -> bool {
    layout.numbers && text::width(number, text::SIZE, bold) <= slot.width - GAP_PX
}

fn cell(scene: &mut Scene, layout: &Layout, slot: Area, (fill, ink): (Color, Color), text: &str, bold: bool) {
    scene.rect(inside(slot), fill);
    if fits(layout, slot, text, bold) {
        number(scene, layout, slot, text, Ink { bold, ..Ink::plain(ink) });
    }
}

/// A hatched cell; the hatching leaves room for the number.
fn unfinished(scene: &mut Scene, layout: &Layout, slot: Area, theme: &Theme, text: &str) {
    let area = inside(slot);
    scene.rect(area, theme.quiet);
    scene.hatch(area, theme.neutral);
    if fits(layout, slot, text, false) {
        let width = text::width(text, text::SIZE, false) + 2.0;
        let plate = Area::new(area.x + (area.width - width) / 2.0, area.y + area.height / 2.0 - 8.0, width, 16.0);
        scene.rect(plate, theme.quiet);
        number(scene, layout, slot, text, Ink::plain(theme.muted));
    }
}

fn keys(teller: &Teller, theme: &Theme, ramp: &Ramp, shown: &[Cohort], layout: &Layout) -> Vec<Key> {
    const STOPS: usize = 9;
    let mut keys = Vec::new();
    if let Some((low, high)) = ramp.ends() {
        let stops = (0..STOPS).map(|stop| theme.magnitude(stop as f32 / (STOPS - 1) as f32)).collect();
        let [low, high] = [low, high].map(|end| teller.number(end, Precision::Short));
        keys.push(Key { sign: Sign::None, words: teller.measure.name().into() });
        keys.push(Key { sign: Sign::Ramp(low, stops), words: high });
    }
    let ages = layout.ages;
    if shown.iter().any(|cohort| cohort.size > 0 && cohort.complete < observed(cohort).min(ages)) {
        let words = format!("{} not complete", teller.cohorts.by.id());
        keys.push(Key { sign: Sign::Hatch(theme.neutral), words });
    }
    if shown.iter().any(|cohort| (1..FEW_CUSTOMERS).contains(&cohort.size)) {
        let color = theme.magnitude(0.7).mix(theme.surface, MUTED_SHARE);
        let words = format!("fewer than {} customers", teller.count(FEW_CUSTOMERS));
        keys.push(Key { sign: Sign::Cell(color), words });
    }
    keys
}
