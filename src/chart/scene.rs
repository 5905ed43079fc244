//! What is a picture before anyone paints it? Positioned shapes, the places that answer a pointer, and its words.

use super::sheet::Sheet;
use super::theme::Color;
use serde::{Deserialize, Serialize};

/// A whole picture as plain data. Positions are CSS px from the upper left corner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Scene {
    /// Width in CSS px.
    pub width: f32,
    /// Height in CSS px.
    pub height: f32,
    /// What the picture is meant to lie on; every colour in it was chosen for this one.
    pub surface: Color,
    /// The shapes, in painting order.
    pub items: Vec<Item>,
    /// How near a pointer must come to a mark.
    pub reach: Reach,
    /// The places that answer a pointer or the arrow keys, ordered by row, then column.
    pub marks: Vec<Mark>,
    /// What the picture shows in this data, as one plain sentence.
    pub title: String,
    /// What is drawn, its range and its extremes, as one sentence for a screen reader.
    pub description: String,
    /// The same data as text.
    pub table: Table,
}

/// One shape.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Item {
    /// A filled rectangle.
    Rect(Area, Color),
    /// Thin diagonal lines inside a rectangle.
    Hatch(Area, Color),
    /// A line through points.
    Line {
        /// Where it goes.
        points: Vec<(f32, f32)>,
        /// Its thickness.
        width: f32,
        /// Its colour.
        color: Color,
        /// The lengths of a dash and of the gap after it; `None` draws it whole.
        dash: Option<(f32, f32)>,
    },
    /// A filled circle.
    Circle {
        /// Its centre.
        center: (f32, f32),
        /// Its radius.
        radius: f32,
        /// Its colour.
        color: Color,
    },
    /// A line of text.
    Text {
        /// The anchor, on the baseline.
        at: (f32, f32),
        /// The text itself, never markup.
        text: String,
        /// The font size.
        size: f32,
        /// Which part of the text stands at the anchor.
        anchor: Anchor,
        /// Whether it is bold.
        bold: bool,
        /// Its colour.
        color: Color,
    },
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width, 0 or more.
    pub width: f32,
    /// Height, 0 or more.
    pub height: f32,
}

impl Area {
    /// The rectangle with that upper left corner and that size.
    pub fn new(x: f32, y: f32, width: f32, height: f32) -> Area {
        Area { x, y, width, height }
    }

    /// The rectangle around a point, `reach` to each side.
    pub fn around((x, y): (f32, f32), reach: f32) -> Area {
        Area::new(x - reach, y - reach, 2.0 * reach, 2.0 * reach)
    }

    /// Whether the point lies in it; its left and upper edges belong to it, the others do not.
    pub fn contains(&self, x: f32, y: f32) -> bool {
        (self.x..self.x + self.width).contains(&x) && (self.y..self.y + self.height).contains(&y)
    }

    fn center(&self) -> (f32, f32) {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }
}

/// Which part of a text stands at its anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Anchor {
    /// Its left end.
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

/// How near a pointer must come to a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reach {
    /// Onto it.
    Inside,
    /// Anywhere in the picture: the mark nearest from left to right answers.
    NearestColumn,
}

/// A place that answers a pointer or the arrow keys.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// Where it is: what to ring when it is chosen.
    pub area: Area,
    /// What it is, for example the period.
    pub title: String,
    /// What it says, a sentence a line.
    pub lines: Vec<String>,
    /// Its row on the grid that the arrow keys walk.
    pub row: u32,
    /// Its column on that grid.
    pub column: u32,
}

/// A table of texts.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Table {
    /// What the table holds, with its unit.
    pub caption: String,
    /// The column headers.
    pub columns: Vec<String>,
    /// The rows, as long as the header.
    pub rows: Vec<Vec<String>>,
    /// The same for a spreadsheet.
    pub sheet: Sheet,
}

impl Scene {
    /// An empty picture.
    pub fn new(width: f32, height: f32, surface: Color, reach: Reach) -> Scene {
        Scene {
            width,
            height,
            surface,
            items: Vec::new(),
            reach,
            marks: Vec::new(),
            title: String::new(),
            description: String::new(),
            table: Table::default(),
        }
    }

    /// The picture as bytes, for [`Scene::decode`] in another instance of the same build.
    pub fn encode(&self) -> Vec<u8> {
        // Encoding into a growing vector fails for sequences of unknown length only, and a scene has none.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// The picture that [`Scene::encode`] wrote; `None` for any other bytes.
    pub fn decode(bytes: &[u8]) -> Option<Scene> {
        postcard::from_bytes(bytes).ok()
    }

    /// The mark that answers a pointer at this point; `None` outside the picture or too far from any.
    pub fn hit(&self, x: f32, y: f32) -> Option<usize> {
        if !Area::new(0.0, 0.0, self.width, self.height).contains(x, y) {
            return None;
        }
        match self.reach {
            Reach::Inside => self.marks.iter().position(|mark| mark.area.contains(x, y)),
            Reach::NearestColumn => {
                let distance = |mark: &Mark| {
                    let (center_x, center_y) = mark.area.center();
                    ((center_x - x).abs(), (center_y - y).abs())
                };
                let nearest = self.marks.iter().enumerate().min_by(|(_, a), (_, b)| {
                    let (a, b) = (distance(a), distance(b));
                    a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))
                });
                nearest.map(|(index, _)| index)
            }
        }
    }

    /// The mark that a key leads to: the arrows to the neighbour, `Home` and `End` to the ends of the row.
    /// From nowhere, a key that goes on leads to the first mark and one that goes back to the last.
    /// `None` where there is no way on, or the key is another.
    pub fn step(&self, from: Option<usize>, key: &str) -> Option<usize> {
        let Some(here) = from.and_then(|index| self.marks.get(index)) else {
            return match key {
                "ArrowRight" | "ArrowDown" | "Home" if !self.marks.is_empty() => Some(0),
                "ArrowLeft" | "ArrowUp" | "End" => self.marks.len().checked_sub(1),
                _ => None,
            };
        };
        let row = || self.marks.iter().enumerate().filter(|(_, mark)| mark.row == here.row);
        let found = match key {
            "ArrowRight" => row().filter(|(_, mark)| mark.column > here.column).min_by_key(|(_, mark)| mark.column),
            "ArrowLeft" => row().filter(|(_, mark)| mark.column < here.column).max_by_key(|(_, mark)| mark.column),
            "Home" => row().min_by_key(|(_, mark)| mark.column),
            "End" => row().max_by_key(|(_, mark)| mark.column),
            "ArrowUp" | "ArrowDown" => {
                let beyond = |mark: &Mark| if key == "ArrowDown" { mark.row > here.row } else { mark.row < here.row };
                // Rows differ in length: where the column is missing, its nearest neighbour stands in.
                self.marks
                    .iter()
                    .enumerate()
                    .filter(|(_, mark)| beyond(mark))
                    .min_by_key(|(_, mark)| (mark.row.abs_diff(here.row), mark.column.abs_diff(here.column)))
            }
            _ => None,
        };
        found.map(|(index, _)| index)
    }

    pub(super) fn rect(&mut self, area: Area, color: Color) {
        self.items.push(Item::Rect(area, color));
    }

    pub(super) fn hatch(&mut self, area: Area, color: Color) {
        self.items.push(Item::Hatch(area, color));
    }

    pub(super) fn line(&mut self, points: Vec<(f32, f32)>, width: f32, color: Color, dash: Option<(f32, f32)>) {
        self.items.push(Item::Line { points, width, color, dash });
    }

    pub(super) fn circle(&mut self, center: (f32, f32), radius: f32, color: Color) {
        self.items.push(Item::Circle { center, radius, color });
    }

    pub(super) fn text(&mut self, at: (f32, f32), text: impl Into<String>, anchor: Anchor, ink: Ink) {
        self.items.push(Item::Text { at, text: text.into(), size: ink.size, anchor, bold: ink.bold, color: ink.color });
    }
}

/// How a text looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ink {
    pub size: f32,
    pub bold: bool,
    pub color: Color,
}

impl Ink {
    pub(super) fn plain(color: Color) -> Ink {
        Ink { size: super::text::SIZE, bold: false, color }
    }

    pub(super) fn bold(color: Color) -> Ink {
        Ink { bold: true, ..Ink::plain(color) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three rows of 3, 2 and 1 marks, each 10 px square, as a cohort triangle has them.
    fn triangle(reach: Reach) -> Scene {
        let mut scene = Scene::new(30.0, 30.0, Color(255, 255, 255), reach);
        for row in 0..3u32 {
            for column in 0..3 - row {
                let area = Area::new(column as f32 * 10.0, row as f32 * 10.0, 10.0, 10.0);
                scene.marks.push(Mark { area, title: String::new(), lines: Vec::new(), row, column });
            }
        }
        scene
    }

    #[test]
    fn a_pointer_finds_the_mark_below_it_or_the_nearest_column() {
        let cells = triangle(Reach::Inside);
        assert_eq!(cells.hit(0.0, 0.0), Some(0));
        assert_eq!(cells.hit(10.0, 9.9), Some(1));
        assert_eq!(cells.hit(15.0, 15.0), Some(4));
        assert_eq!(cells.hit(25.0, 25.0), None);
        assert_eq!(cells.hit(f32::NAN, 1.0), None);
        let columns = triangle(Reach::NearestColumn);
        assert_eq!(columns.hit(25.0, 29.0), Some(2));
        assert_eq!(columns.hit(4.0, 29.0), Some(5));
        assert_eq!(columns.hit(31.0, 5.0), None);
    }

    #[test]
    fn arrow_keys_walk_the_grid() {
        let scene = triangle(Reach::Inside);
        let cases = [
            (None, "ArrowRight", Some(0)),
            (None, "Home", Some(0)),
            (None, "ArrowUp", Some(5)),
            (None, "End", Some(5)),
            (None, "Tab", None),
            (Some(0), "ArrowRight", Some(1)),
            (Some(2), "ArrowRight", None),
            (Some(2), "ArrowLeft", Some(1)),
            (Some(2), "ArrowDown", Some(4)),
            (Some(4), "ArrowDown", Some(5)),
            (Some(5), "ArrowUp", Some(3)),
            (Some(0), "ArrowUp", None),
            (Some(1), "Home", Some(0)),
            (Some(0), "End", Some(2)),
            (Some(99), "ArrowRight", Some(0)),
        ];
        for (from, key, expected) in cases {
            assert_eq!(scene.step(from, key), expected, "{from:?} {key}");
        }
        let empty = Scene::new(1.0, 1.0, Color(0, 0, 0), Reach::NearestColumn);
        for key in ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End"] {
            assert_eq!(empty.step(None, key), None);
        }
        assert_eq!(empty.hit(0.5, 0.5), None);
    }

    #[test]
    fn a_scene_survives_its_encoding_and_other_bytes_do_not_pass() {
        let mut scene = triangle(Reach::NearestColumn);
        scene.text((1.5, 2.5), "<é>", Anchor::End, Ink::bold(Color(1, 2, 3)));
        let bytes = scene.encode();
        assert_eq!(Scene::decode(&bytes), Some(scene));
        assert_eq!(Scene::decode(&bytes[..bytes.len() - 1]), None);
        assert_eq!(Scene::decode(&[0xff; 64]), None);
    }
}
