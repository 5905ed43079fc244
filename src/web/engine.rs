//! The engine in the worker: takes a file in chunks, answers with figures, texts and encoded pictures.

use super::decode::foreign;
use super::to_js;
use crate::chart::measure::Measure;
use crate::chart::scene::Scene;
use crate::chart::theme::Theme;
use crate::chart::{Frame, heatmap, line, sparkline, waterfall};
use crate::diagnostic::Error;
use crate::ingest::{Outcome, Reader};
use crate::metrics::{self, Metric, Series};
use crate::report::explain::explain;
use crate::report::json;
use crate::report::overview::overview;
use crate::unit::Locale;
use crate::workbook::{Figures, Options, OptionsInput, Workbook};
use serde::Deserialize;
use wasm_bindgen::prelude::*;

/// One file and its figures. Methods that can fail throw `{code, message, hint}`.
#[wasm_bindgen]
#[derive(Default)]
pub struct Engine {
    name: String,
    options: Options,
    reader: Option<Reader>,
    workbook: Option<Workbook>,
}

/// What a picture is asked for with.
#[derive(Deserialize)]
struct SceneRequest {
    chart: String,
    metric: Option<String>,
    measure: Option<String>,
    width: f32,
    height: Option<f32>,
    theme: String,
}

#[wasm_bindgen]
impl Engine {
    /// An engine without a file.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Engine {
        Engine::default()
    }

    /// Starts a file and forgets the one before; options stay.
    pub fn open(&mut self, name: String) {
        self.workbook = None;
        self.reader = Some(Reader::with_decoders(self.options.settings(), foreign));
        self.name = name;
    }

    /// Takes the file's next bytes and returns the rows read so far.
    pub fn feed(&mut self, chunk: &[u8]) -> f64 {
        self.reader.as_mut().map_or(0.0, |reader| reader.feed(chunk) as f64)
    }

    /// The file's end. `false` asks for all its bytes once more: a column was not what the first rows looked like.
    pub fn close(&mut self) -> Result<bool, JsValue> {
        let Some(reader) = self.reader.as_mut() else { return Err(nothing_open()) };
        match reader.finish()? {
            Outcome::Again => Ok(false),
            Outcome::Done(reading) => {
                self.reader = None;
                self.workbook = Some(Workbook::new(&self.name, *reading, self.options.clone()));
                Ok(true)
            }
        }
    }

    /// Sets all options at once; what is absent has its default. `false`: the file must be opened and fed again.
    pub fn configure(&mut self, options: JsValue) -> Result<bool, JsValue> {
        let input: OptionsInput = serde_wasm_bindgen::from_value(options)
            .map_err(|error| JsValue::from(Error::Option(format!("an option could not be read: {error}"))))?;
        let options = input.check()?;
        self.options = options.clone();
        let Some(workbook) = self.workbook.take() else { return Ok(true) };
        self.workbook = workbook.with_options(options);
        Ok(self.workbook.is_some())
    }

    /// How the file was read, as `countinghouse inspect --json`.
    pub fn inspect(&self) -> Result<JsValue, JsValue> {
        to_js(&json::inspect(self.workbook()?))
    }

    /// The figures, as `countinghouse analyse --json`.
    pub fn analyse(&self) -> Result<JsValue, JsValue> {
        let (workbook, figures) = self.figures()?;
        to_js(&json::analyse(workbook, figures, &[]))
    }

    /// The very text of `countinghouse inspect --json`.
    pub fn inspect_json(&self) -> Result<String, JsValue> {
        Ok(json::to_text(&json::inspect(self.workbook()?)))
    }

    /// The very text of `countinghouse analyse --json`.
    pub fn analyse_json(&self) -> Result<String, JsValue> {
        let (workbook, figures) = self.figures()?;
        Ok(json::to_text(&json::analyse(workbook, figures, &[])))
    }

    /// What the page shows, in the reader's words and numbers.
    pub fn overview(&self) -> Result<JsValue, JsValue> {
        let (workbook, figures) = self.figures()?;
        to_js(&overview(workbook, figures))
    }

    /// How a metric's number came about.
    pub fn explain(&self, metric: &str) -> Result<JsValue, JsValue> {
        let (workbook, figures) = self.figures()?;
        let evaluation = figures.evaluations.iter().find(|evaluation| evaluation.metric.id == metric);
        let evaluation = evaluation.ok_or_else(|| Error::Option(format!("there is no metric “{metric}”")))?;
        to_js(&explain(evaluation, workbook, figures))
    }

    /// A picture, encoded for `Picture.decode` of the page's instance.
    pub fn scene(&self, request: JsValue) -> Result<Vec<u8>, JsValue> {
        let request: SceneRequest = serde_wasm_bindgen::from_value(request)
            .map_err(|error| JsValue::from(Error::Option(format!("a picture could not be asked for: {error}"))))?;
        let (workbook, figures) = self.figures()?;
        Ok(picture(workbook, figures, &request)?.encode())
    }

    fn workbook(&self) -> Result<&Workbook, JsValue> {
        self.workbook.as_ref().ok_or_else(nothing_open)
    }

    /// The file with its figures; throws the reason where there are none.
    fn figures(&self) -> Result<(&Workbook, &Figures), JsValue> {
        let workbook = self.workbook()?;
        Ok((workbook, workbook.figures.as_ref().map_err(|error| JsValue::from(error.clone()))?))
    }
}

fn nothing_open() -> JsValue {
    Error::Option("no file is open".into()).into()
}

fn picture(workbook: &Workbook, figures: &Figures, request: &SceneRequest) -> Result<Scene, Error> {
    let locale: &Locale = &workbook.options.locale;
    let theme = Theme::from_id(&request.theme)
        .ok_or_else(|| Error::Option(format!("there is no theme “{}”; there are light and dark", request.theme)))?;
    let frame = Frame { width_px: request.width, height_px: request.height, theme, locale };
    match request.chart.as_str() {
        "sparkline" => Ok(sparkline::sparkline(&series(workbook, figures, request)?, &frame)),
        "line" => Ok(line::line(&series(workbook, figures, request)?, &frame)),
        "cohort" => {
            let id = request.measure.as_deref().unwrap_or("retention");
            let measure =
                Measure::from_id(id).ok_or_else(|| Error::Option(format!("there is no cohort measure “{id}”")))?;
            Ok(heatmap::heatmap(&figures.cohorts, measure, &frame))
        }
        "movement" => {
            let movement = figures.movements.get(figures.view.headline());
            let movement = movement.ok_or_else(|| Error::Option("there is no period to show".into()))?;
            Ok(waterfall::waterfall(movement, workbook.options.period, &frame))
        }
        other => Err(Error::Option(format!("there is no chart “{other}”"))),
    }
}

fn series(workbook: &Workbook, figures: &Figures, request: &SceneRequest) -> Result<Series, Error> {
    let id = request.metric.as_deref().unwrap_or("revenue");
    let metric: &'static Metric =
        metrics::by_id(id).ok_or_else(|| Error::Option(format!("there is no metric “{id}”")))?;
    Ok(metrics::series(metric, &figures.view, workbook.options.period))
}
