//! Pictures in the page: paints a scene on a canvas and says what lies under the pointer.

use super::canvas::Canvas;
use super::{to_js, unable};
use crate::chart::paint::{paint, svg};
use crate::chart::scene::Scene;
use crate::report::picture::{MarkView, TextTable};
use wasm_bindgen::prelude::*;
use web_sys::HtmlCanvasElement;

/// A laid out picture. Lengths are CSS px.
#[wasm_bindgen]
pub struct Picture {
    scene: Scene,
}

#[wasm_bindgen]
impl Picture {
    /// The picture that [`Engine::scene`](super::engine::Engine::scene) encoded.
    pub fn decode(bytes: &[u8]) -> Result<Picture, JsValue> {
        let scene = Scene::decode(bytes);
        let broken = || unable("broken_picture");
        scene.map(|scene| Picture { scene }).ok_or_else(broken)
    }

    /// The width.
    #[wasm_bindgen(getter)]
    pub fn width(&self) -> f32 {
        self.scene.width
    }

    /// The height.
    #[wasm_bindgen(getter)]
    pub fn height(&self) -> f32 {
        self.scene.height
    }

    /// Sizes the canvas' backing store to the picture times `ratio` and paints it.
    pub fn paint(&self, canvas: HtmlCanvasElement, ratio: f32) -> Result<(), JsValue> {
        let unpainted = || unable("not_painted");
        canvas.set_width((self.scene.width * ratio).round() as u32);
        canvas.set_height((self.scene.height * ratio).round() as u32);
        let mut backend = Canvas::new(canvas).ok_or_else(unpainted)?;
        paint(&self.scene, &mut backend, ratio).map_err(|_| unpainted())
    }

    /// The mark under a point.
    pub fn hit(&self, x: f32, y: f32) -> Option<usize> {
        self.scene.hit(x, y)
    }

    /// The mark reached by a key from another, or from outside.
    pub fn step(&self, from: Option<usize>, key: &str) -> Option<usize> {
        self.scene.step(from, key)
    }

    /// A mark's texts and place.
    pub fn mark(&self, index: usize) -> Result<JsValue, JsValue> {
        let Some(mark) = self.scene.marks.get(index) else { return Ok(JsValue::UNDEFINED) };
        to_js(&MarkView::from(mark))
    }

    /// The takeaway.
    pub fn title(&self) -> String {
        self.scene.title.clone()
    }

    /// One sentence for a screen reader.
    pub fn description(&self) -> String {
        self.scene.description.clone()
    }

    /// The picture's numbers: `{caption, columns, rows}`.
    pub fn table(&self) -> Result<JsValue, JsValue> {
        to_js(&TextTable::from(&self.scene.table))
    }

    /// The same as CSV for a spreadsheet.
    pub fn csv(&self) -> String {
        self.scene.table.sheet.csv()
    }

    /// The picture as an SVG document.
    pub fn svg(&self) -> String {
        svg(&self.scene)
    }
}
