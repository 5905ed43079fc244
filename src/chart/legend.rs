//! What do the signs of a picture mean? Keys side by side, wrapped where the room ends, and a note below them.

use super::scene::{Anchor, Area, Ink, Scene};
use super::text;
use super::theme::{Color, Theme};

/// A sign and the words beside it.
pub(super) struct Key {
    pub sign: Sign,
    pub words: String,
}

pub(super) enum Sign {
    /// Words alone.
    None,
    /// A short piece of line, whole or dashed.
    Line(Color, Option<(f32, f32)>),
    /// A cell of that colour.
    Cell(Color),
    /// A hatched cell.
    Hatch(Color),
    /// A colour scale from the words in front to the words behind.
    Ramp(String, Vec<Color>),
}

const LINE_PX: f32 = 20.0;
const GAP_PX: f32 = 18.0;
const SIGN_GAP_PX: f32 = 6.0;
const CELL_PX: f32 = 12.0;
const STOP_PX: f32 = 10.0;
const STROKE_PX: f32 = 22.0;

impl Sign {
    fn width(&self) -> f32 {
        match self {
            Sign::None => 0.0,
            Sign::Line(..) => STROKE_PX + SIGN_GAP_PX,
            Sign::Cell(_) | Sign::Hatch(_) => CELL_PX + SIGN_GAP_PX,
            Sign::Ramp(from, stops) => {
                text::width(from, text::SIZE, false) + stops.len() as f32 * STOP_PX + 2.0 * SIGN_GAP_PX
            }
        }
    }
}

/// Draws the keys and the note across the picture from `top` down; returns where the room below them begins.
pub(super) fn draw(scene: &mut Scene, theme: &Theme, keys: Vec<Key>, note: Option<String>, top: f32) -> f32 {
    let ink = Ink::plain(theme.muted);
    let right = scene.width;
    let (mut x, mut y) = (0.0, top);
    for key in keys {
        let words = text::fit(&key.words, text::SIZE, right - key.sign.width());
        let width = key.sign.width() + text::width(&words, text::SIZE, false);
        if x > 0.0 && x + width > right {
            (x, y) = (0.0, y + LINE_PX);
        }
        let middle = y + LINE_PX / 2.0;
        let baseline = middle + text::MIDDLE * text::SIZE;
        let cell = Area::new(x, middle - CELL_PX / 2.0, CELL_PX, CELL_PX);
        match &key.sign {
            Sign::None => {}
            Sign::Line(color, dash) => scene.line(vec![(x, middle), (x + STROKE_PX, middle)], 2.0, *color, *dash),
            Sign::Cell(color) => scene.rect(cell, *color),
            Sign::Hatch(color) => scene.hatch(cell, *color),
            Sign::Ramp(from, stops) => {
                scene.text((x, baseline), from, Anchor::Start, ink);
                let start = x + text::width(from, text::SIZE, false) + SIGN_GAP_PX;
                for (index, color) in stops.iter().enumerate() {
                    scene.rect(Area::new(start + index as f32 * STOP_PX, cell.y, STOP_PX, CELL_PX), *color);
                }
            }
        }
        scene.text((x + key.sign.width(), baseline), words, Anchor::Start, ink);
        x += width + GAP_PX;
    }
    if x > 0.0 {
        y += LINE_PX;
    }
    for line in note.iter().flat_map(|note| text::wrap(note, text::SIZE, right)) {
        scene.text((0.0, y + LINE_PX / 2.0 + text::MIDDLE * text::SIZE), line, Anchor::Start, ink);
        y += LINE_PX;
    }
    y
}
