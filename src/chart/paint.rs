//! How does a scene become pixels or SVG? One painter over `plotters_backend`; it measures nothing and decides nothing.

use super::scene::{Anchor, Area, Item, Scene};
use super::text::FONT_STACK;
use super::theme::Color;
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily, FontStyle,
};
use std::convert::Infallible;

/// Paints a scene at `ratio` device pixels to one CSS px. Every edge falls on a whole device pixel, so that lines are
/// sharp at any ratio. The surface is not painted: what the picture lies on shows through.
pub fn paint<B: DrawingBackend>(
    scene: &Scene,
    backend: &mut B,
    ratio: f32,
) -> Result<(), DrawingErrorKind<B::ErrorType>> {
    Brush { backend, ratio, font_scale: 1.0 }.items(scene)
}

/// The scene as an SVG document, on its surface, with its title and description.
pub fn svg(scene: &Scene) -> String {
    let size = (scene.width.ceil() as u32, scene.height.ceil() as u32);
    let mut shapes = String::new();
    {
        let mut backend = plotters_svg::SVGBackend::with_string(&mut shapes, size);
        // plotters-svg divides every font size by 1.24.
        let mut brush = Brush { backend: &mut backend, ratio: 1.0, font_scale: 1.24 };
        // This backend writes into a string: it has no way to fail.
        let _ = brush.rect(Area::new(0.0, 0.0, scene.width, scene.height), scene.surface);
        let _ = brush.items(scene);
    }
    let Some((open, rest)) = shapes.split_once('>') else { return shapes };
    format!(
        "{open} role=\"img\" stroke-linejoin=\"round\">\n<title>{}</title>\n<desc>{}</desc>{}",
        escape(&scene.title),
        escape(&scene.description),
        rest.replace(is_forbidden_in_xml, "\u{fffd}")
    )
}

fn escape(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    escaped.replace(is_forbidden_in_xml, "\u{fffd}")
}

/// XML 1.0 has no way to write these, escaped or not.
fn is_forbidden_in_xml(character: char) -> bool {
    matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

struct Brush<'a, B> {
    backend: &'a mut B,
    ratio: f32,
    font_scale: f64,
}

type Painted<B> = Result<(), DrawingErrorKind<<B as DrawingBackend>::ErrorType>>;

impl<B: DrawingBackend> Brush<'_, B> {
    fn items(&mut self, scene: &Scene) -> Painted<B> {
        self.backend.ensure_prepared()?;
        for item in &scene.items {
            match item {
                Item::Rect(area, color) => self.rect(*area, *color)?,
                Item::Hatch(area, color) => self.hatch(*area, *color)?,
                Item::Line { points, width, color, dash: None } => self.line(points, *width, *color)?,
                Item::Line { points, width, color, dash: Some(dash) } => {
                    for piece in dashes(points, *dash) {
                        self.line(&piece, *width, *color)?;
                    }
                }
                Item::Circle { center, radius, color } => {
                    let radius = self.px(*radius).max(1) as u32;
                    self.backend.draw_circle(self.point(*center), radius, &stroke(*color, 1), true)?;
                }
                Item::Text { at, text, size, anchor, bold, color } => {
                    let size = f64::from(*size) * f64::from(self.ratio);
                    let style = TextStyle { size: size * self.font_scale, anchor: *anchor, bold: *bold, color: *color };
                    let (x, y) = self.point(*at);
                    self.backend.draw_text(text, &style, (x, y + (size * BELOW_BASELINE).round() as i32))?;
                }
            }
        }
        self.backend.present()
    }

    fn px(&self, length: f32) -> i32 {
        (length * self.ratio).round() as i32
    }

    fn point(&self, (x, y): (f32, f32)) -> BackendCoord {
        (self.px(x), self.px(y))
    }

    fn thickness(&self, width: f32) -> i32 {
        self.px(width).max(1)
    }

    fn rect(&mut self, area: Area, color: Color) -> Painted<B> {
        let (left, top) = self.point((area.x, area.y));
        let (right, bottom) = self.point((area.x + area.width, area.y + area.height));
        self.backend.draw_rect((left, top), (right, bottom), &stroke(color, 1), true)
    }

    /// A level or upright line is filled as a rectangle: stroked, it would lie across two rows of pixels and blur,
    /// and the backends differ in how they avoid that.
    fn line(&mut self, points: &[(f32, f32)], width: f32, color: Color) -> Painted<B> {
        let thickness = self.thickness(width);
        if let [(x0, y0), (x1, y1)] = *points
            && (x0 == x1 || y0 == y1)
        {
            let edge = |middle: f32| (middle * self.ratio - thickness as f32 / 2.0).round() as i32;
            let (from, to) = if y0 == y1 {
                ((self.px(x0.min(x1)), edge(y0)), (self.px(x0.max(x1)), edge(y0) + thickness))
            } else {
                ((edge(x0), self.px(y0.min(y1))), (edge(x0) + thickness, self.px(y0.max(y1))))
            };
            return self.backend.draw_rect(from, to, &stroke(color, 1), true);
        }
        let path: Vec<BackendCoord> = points.iter().map(|point| self.point(*point)).collect();
        self.backend.draw_path(path, &stroke(color, thickness as u32))
    }

    fn hatch(&mut self, area: Area, color: Color) -> Painted<B> {
        for line in hatching(area) {
            self.line(&line, 1.0, color)?;
        }
        Ok(())
    }
}

/// From a baseline down to what the backends call a text's bottom, in ems: Helvetica's descent in the canvas, half an
/// x-height in the SVG; the middle of both is nearer to each than a third of a pixel.
const BELOW_BASELINE: f64 = 0.24;

/// The distance of hatching lines along an edge, in CSS px.
const HATCH_STEP_PX: f32 = 6.0;

/// Lines rising at 45 degrees across a rectangle, on one pattern for the whole picture so that neighbours join.
fn hatching(area: Area) -> Vec<[(f32, f32); 2]> {
    let (right, bottom) = (area.x + area.width, area.y + area.height);
    // Along each line x + y is constant.
    let mut sum = ((area.x + area.y) / HATCH_STEP_PX).floor() * HATCH_STEP_PX + HATCH_STEP_PX;
    let mut lines = Vec::new();
    while sum < right + bottom {
        let from_x = (sum - bottom).max(area.x);
        let to_x = (sum - area.y).min(right);
        if from_x < to_x {
            lines.push([(from_x, sum - from_x), (to_x, sum - to_x)]);
        }
        sum += HATCH_STEP_PX;
    }
    lines
}

/// The pieces of a line that its dashes leave; gaps go on around corners.
fn dashes(points: &[(f32, f32)], (on, off): (f32, f32)) -> Vec<Vec<(f32, f32)>> {
    let (on, off) = (on.max(0.5), off.max(0.5));
    let mut pieces: Vec<Vec<(f32, f32)>> = Vec::new();
    let mut drawing = true;
    let mut left = on;
    pieces.extend(points.first().map(|point| vec![*point]));
    for pair in points.windows(2) {
        let ((x0, y0), (x1, y1)) = (pair[0], pair[1]);
        let length = (x1 - x0).hypot(y1 - y0);
        let mut done = 0.0;
        while length - done > left {
            done += left;
            let point = (x0 + (x1 - x0) * done / length, y0 + (y1 - y0) * done / length);
            match pieces.last_mut() {
                Some(piece) if drawing => piece.push(point),
                _ => pieces.push(vec![point]),
            }
            drawing = !drawing;
            left = if drawing { on } else { off };
        }
        left -= length - done;
        if let Some(piece) = pieces.last_mut()
            && drawing
        {
            piece.push((x1, y1));
        }
    }
    pieces.retain(|piece| piece.len() > 1);
    pieces
}

struct Stroke {
    color: Color,
    width: u32,
}

fn stroke(color: Color, width: u32) -> Stroke {
    Stroke { color, width }
}

fn opaque(Color(red, green, blue): Color) -> BackendColor {
    BackendColor { alpha: 1.0, rgb: (red, green, blue) }
}

impl BackendStyle for Stroke {
    fn color(&self) -> BackendColor {
        opaque(self.color)
    }

    fn stroke_width(&self) -> u32 {
        self.width
    }
}

struct TextStyle {
    size: f64,
    anchor: Anchor,
    bold: bool,
    color: Color,
}

impl BackendTextStyle for TextStyle {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        opaque(self.color)
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn style(&self) -> FontStyle {
        if self.bold { FontStyle::Bold } else { FontStyle::Normal }
    }

    fn anchor(&self) -> Pos {
        let h_pos = match self.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        Pos::new(h_pos, VPos::Bottom)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(FONT_STACK)
    }

    /// Asked by backends that draw letters pixel by pixel; both of ours leave letters to the browser.
    fn layout_box(&self, _text: &str) -> Result<((i32, i32), (i32, i32)), Infallible> {
        Ok(((0, 0), (0, 0)))
    }

    /// As [`TextStyle::layout_box`].
    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _text: &str,
        _at: BackendCoord,
        _pixel: F,
    ) -> Result<Result<(), E>, Infallible> {
        Ok(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::scene::{Ink, Reach};

    fn scene() -> Scene {
        Scene::new(100.0, 50.0, Color(255, 255, 255), Reach::Inside)
    }

    #[test]
    fn hostile_text_stays_text() {
        let mut hostile = scene();
        let attack = "</text><script>alert('x')</script>&\"\u{0}\u{1b}";
        hostile.text((1.0, 10.0), attack, Anchor::Start, Ink::plain(Color(0, 0, 0)));
        hostile.title = attack.into();
        hostile.description = attack.into();
        let svg = svg(&hostile);
        assert!(!svg.contains("<script") && !svg.contains('\u{0}') && !svg.contains('\u{1b}'), "{svg}");
        assert_eq!(svg.matches("&lt;/text&gt;&lt;script&gt;").count(), 3);
        assert_eq!(svg.matches("<text").count(), 1);
    }

    #[test]
    fn fonts_keep_their_size_and_their_stack_in_the_svg() {
        let mut words = scene();
        // Other sizes may come out a rounding error beside, 13.000000000000002.
        let sizes = [12, 14, 16, 24];
        for size in sizes {
            words.text((0.0, 9.0), "a", Anchor::Middle, Ink { size: size as f32, ..Ink::bold(Color(1, 2, 3)) });
        }
        let svg = svg(&words);
        for size in sizes {
            assert!(svg.contains(&format!("font-size=\"{size}\"")), "{size}: {svg}");
        }
        assert!(svg.contains("font-family=\"Arial, Helvetica, &quot;Liberation Sans&quot;, sans-serif\""));
        assert!(svg.contains("font-weight=\"bold\""));
    }

    #[test]
    fn level_lines_become_rectangles_on_whole_pixels() {
        let mut rule = scene();
        rule.line(vec![(10.0, 20.0), (30.0, 20.0)], 1.0, Color(0, 0, 0), None);
        rule.line(vec![(10.0, 40.0), (10.0, 20.0)], 2.0, Color(0, 0, 0), Some((4.0, 4.0)));
        let svg = svg(&rule);
        assert_eq!(svg.matches("<rect").count(), 1 + 1 + 3);
        assert!(!svg.contains("<polyline") && svg.contains("width=\"20\" height=\"1\""), "{svg}");
    }

    #[test]
    fn dashes_cover_their_share_of_the_line_and_turn_corners() {
        let line = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)];
        let pieces = dashes(&line, (4.0, 4.0));
        assert_eq!(pieces.len(), 3);
        assert_eq!(pieces[1], [(8.0, 0.0), (10.0, 0.0), (10.0, 2.0)]);
        assert!(dashes(&[], (1.0, 1.0)).is_empty() && dashes(&[(1.0, 1.0)], (0.0, 0.0)).is_empty());
    }

    #[test]
    fn hatching_stays_inside_its_rectangle() {
        let area = Area::new(3.0, 7.0, 40.0, 22.0);
        let lines = hatching(area);
        assert!(lines.len() > 6);
        for (x, y) in lines.into_iter().flatten() {
            assert!((3.0..=43.0).contains(&x) && (7.0..=29.0).contains(&y), "{x} {y}");
        }
    }
}
