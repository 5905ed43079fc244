//! The browser's side of the engine: the only room that knows `wasm-bindgen`.
//!
//! Two instances of one module run: the worker's holds an [`Engine`](engine::Engine) with the data, the page's paints
//! each [`Picture`](picture::Picture) that it is sent.

#![deny(clippy::unwrap_used, clippy::expect_used)]

mod canvas;
mod decode;
mod engine;
mod picture;

use crate::diagnostic::Error;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// A panic is a defect: name it on the console, so that a report can be traced.
#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

/// The sample bakery's orders, as a CSV file.
#[wasm_bindgen]
pub fn sample_csv() -> Vec<u8> {
    crate::sample::bakery_csv().into_bytes()
}

/// The catalogue of metrics, as `countinghouse metrics --json`.
#[wasm_bindgen]
pub fn catalogue() -> Result<JsValue, JsValue> {
    to_js(&crate::report::json::catalogue())
}

/// A plain JavaScript object, with `null` where there is nothing.
fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&serializer).map_err(|error| problem("not_convertible", &error.to_string(), "Try another range."))
}

/// What JavaScript catches: `{code, message, hint}`.
#[derive(Serialize)]
struct Problem<'a> {
    code: &'a str,
    message: &'a str,
    hint: &'a str,
}

fn problem(code: &str, message: &str, hint: &str) -> JsValue {
    let value = Problem { code, message, hint };
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or_else(|_| JsValue::from_str(message))
}

impl From<Error> for JsValue {
    fn from(error: Error) -> Self {
        problem(error.code(), &error.to_string(), &error.hint())
    }
}
