//! The browser's side of the engine: the only room that knows `wasm-bindgen`.
//!
//! Two instances of one module run: the worker's holds an [`Engine`](engine::Engine) with the data, the page's paints
//! each [`Picture`](picture::Picture) that it is sent.

#![deny(clippy::unwrap_used, clippy::expect_used)]

mod canvas;
mod decode;
mod engine;
mod given;
mod inside;
mod picture;
mod side;

use crate::diagnostic::Error;
use crate::report::json::to_text;
use crate::report::overview::Problem;
use crate::unit::Locale;
use crate::words::Language;
use serde::Serialize;
use std::sync::{Mutex, PoisonError};
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

/// The template of a kind of table, as `countinghouse template KIND`; nothing where there is none.
#[wasm_bindgen]
pub fn template(kind: &str) -> Option<String> {
    crate::facts::templates::Template::named(kind).map(|template| template.csv.to_owned())
}

/// The catalogue of metrics, as `countinghouse metrics --json`.
#[wasm_bindgen]
pub fn catalogue() -> Result<JsValue, JsValue> {
    to_js(&crate::report::catalogue::catalogue())
}

/// The ids of the analyses, in the order of `countinghouse analyse --json`.
#[wasm_bindgen]
pub fn analyses() -> Vec<String> {
    crate::models::analyses::ANALYSES.iter().map(|analysis| analysis.id.to_owned()).collect()
}

/// Takes in what is said in a language, as `xtask` packs it.
#[wasm_bindgen]
pub fn load_words(tag: &str, table: &str) {
    Language::load(tag, table);
}

/// A plain JavaScript object, with `null` where there is nothing. By way of JSON: a second serializer would have to be
/// compiled for every shape, which makes the page a twentieth larger.
fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    js_sys::JSON::parse(&to_text(value))
}

/// Who reads what is thrown: the reader of the options that were set last.
static READER: Mutex<Option<Locale>> = Mutex::new(None);

fn read_by(reader: &Locale) {
    *READER.lock().unwrap_or_else(PoisonError::into_inner) = Some(reader.clone());
}

/// What the page could not do: the text `error-<code>`, with its hint.
fn unable(code: &'static str) -> JsValue {
    let reader = READER.lock().unwrap_or_else(PoisonError::into_inner).clone().unwrap_or_default();
    let text = |end: &str| reader.say(&format!("error-{code}{end}"), &[]);
    thrown(&Problem::new(code, text(""), text(".hint")))
}

fn thrown(problem: &Problem) -> JsValue {
    to_js(problem).unwrap_or_else(|error| error)
}

impl From<Error> for JsValue {
    fn from(error: Error) -> Self {
        let reader = READER.lock().unwrap_or_else(PoisonError::into_inner).clone().unwrap_or_default();
        thrown(&Problem::of(&error, &reader))
    }
}
