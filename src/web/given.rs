//! What did JavaScript hand over? JSON, which the browser takes apart.

use crate::diagnostic::Error;
use crate::report::picture::SceneRequest;
use crate::workbook::OptionsInput;
use crate::workbook::given::{Depth, Given, options as options_of, unreadable};
use serde::de::DeserializeSeed;

/// The value that stands in a JSON text.
fn parsed(json: &str) -> Result<Given, Error> {
    let value = js_sys::JSON::parse(json).map_err(|_| unreadable("it is no JSON"))?;
    let read = Depth::MOST.deserialize(serde_wasm_bindgen::Deserializer::from(value));
    read.map_err(|error| unreadable(error.to_string()))
}

/// The request for a picture that stands in a JSON text.
pub(super) fn scene_request(json: &str) -> Result<SceneRequest, Error> {
    let mut given = parsed(json)?.object("what is given")?;
    let request = SceneRequest {
        chart: given.text("chart").unwrap_or_default(),
        metric: given.text("metric"),
        measure: given.text("measure"),
        width: given.number("width").unwrap_or_default() as f32,
        height: given.number("height").map(|height| height as f32),
        theme: given.text("theme").unwrap_or_default(),
    };
    given.end()?;
    Ok(request)
}

/// The options that stand in a JSON text, not yet checked.
pub(super) fn options(json: &str) -> Result<OptionsInput, Error> {
    options_of(parsed(json)?)
}
