//! The engine in the worker: takes files in chunks, answers with figures, texts and encoded pictures.

use super::decode::foreign;
use super::given::{options, scene_request};
use super::inside::{Inside, Pack};
use super::to_js;
use crate::analyses::lifetimes::lifetimes;
use crate::analyses::rfm::rfm;
use crate::chart::measure::Measure;
use crate::chart::scene::Scene;
use crate::chart::theme::Theme;
use crate::chart::{Frame, heatmap, line, sparkline, waterfall};
use crate::containers::{Packing, Unpacker};
use crate::diagnostic::{Diagnostic, Error};
use crate::ingest::stream::window::Window;
use crate::ingest::{Outcome, Reader, Settings, read_with};
use crate::metrics::Series;
use crate::models::packed::ANALYSIS;
use crate::money::to_f64;
use crate::recognise::Role;
use crate::report::analyses::{Answers, by_id};
use crate::report::explain::explain;
use crate::report::json;
use crate::report::overview::overview;
use crate::report::picture::SceneRequest;
use crate::report::{preview, rows, split};
use crate::sentence::{Sentence, Value};
use crate::unit::Locale;
use crate::workbook::{Again, Figures, Options, Source, Workbook, to_read_again, unique_name};
use wasm_bindgen::prelude::*;

/// Files and their figures. Methods that can fail throw `{code, message, hint}`.
#[wasm_bindgen]
#[derive(Default)]
pub struct Engine {
    options: Options,
    /// The files as they were read, until a workbook is made of them.
    sources: Vec<Source>,
    reading: Option<InHand>,
    looking: Option<Looking>,
    workbook: Option<Workbook>,
}

/// The file that is being read.
struct InHand {
    /// Its place among the files; one more than there are for a new one.
    place: usize,
    name: String,
    reader: Reader,
    settings: Settings,
    dates_as_in: Option<String>,
    unpacking: Option<(Packing, Unpacker)>,
    notes: Vec<Diagnostic>,
}

impl InHand {
    fn new(place: usize, name: String, settings: Settings, dates_as_in: Option<String>) -> InHand {
        let reader = Reader::with_decoders(settings.clone(), foreign);
        InHand { place, name, reader, settings, dates_as_in, unpacking: None, notes: Vec::new() }
    }
}

/// The lines of a file that are looked for.
struct Looking {
    place: usize,
    line: u64,
    window: Window,
    unpacker: Option<Unpacker>,
}

/// What every customer is worth, one entry each.
#[wasm_bindgen(getter_with_clone)]
pub struct Customers {
    /// Days from the last order to the reference date.
    #[wasm_bindgen(js_name = recencyDays)]
    pub recency_days: Vec<i32>,
    /// Orders.
    pub orders: Vec<u32>,
    /// Spend net of refunds, in major units.
    pub spend: Vec<f64>,
}

#[wasm_bindgen]
impl Engine {
    /// An engine without a file.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Engine {
        Engine::default()
    }

    /// Starts one more file, and returns the name it goes by: its own, or one like it where that is taken.
    pub fn open(&mut self, name: &str) -> String {
        self.take_apart();
        let name = unique_name(&self.sources, name);
        let settings = self.options.settings_of(&name);
        self.reading = Some(InHand::new(self.sources.len(), name.clone(), settings, None));
        name
    }

    /// Starts the next file that must be read again, because an option changed or because another file settles what it
    /// leaves open, and returns its place; nothing where there is none.
    pub fn reopen(&mut self) -> Option<usize> {
        let Again { place, settings, dates_as_in } = to_read_again(&self.sources, &self.options).into_iter().next()?;
        let name = self.sources[place].name.clone();
        self.reading = Some(InHand {
            notes: self.sources[place].notes.clone(),
            ..InHand::new(place, name, settings, dates_as_in)
        });
        Some(place)
    }

    /// Says how the bytes of the file that was just started are packed.
    pub fn unpack(&mut self, pack: Option<Pack>) {
        if let Some(file) = &mut self.reading {
            file.unpacking = pack.map(|Pack(packing)| (packing.clone(), Unpacker::new(&packing)));
        }
    }

    /// Says of the file that was just started what there is to say of a member of a container.
    pub fn note(&mut self, inside: &Inside, member: usize) {
        if let Some(file) = &mut self.reading {
            // A file that is read again has been told already.
            let new = inside.notes(member).iter().filter(|note| !file.notes.contains(note)).cloned();
            file.notes.extend(new.collect::<Vec<_>>());
        }
    }

    /// Takes the file's next bytes and returns the rows read so far.
    pub fn feed(&mut self, chunk: &[u8]) -> Result<f64, JsValue> {
        let Some(InHand { reader, unpacking, .. }) = &mut self.reading else { return Ok(0.0) };
        let Some((_, unpacker)) = unpacking else { return Ok(reader.feed(chunk) as f64) };
        let mut rows = 0;
        unpacker.push(chunk, &mut |bytes| rows = reader.feed(bytes))?;
        Ok(rows as f64)
    }

    /// What another worker must know to read stretches of this file, once its first bytes are fed; nothing where there
    /// is nothing to gain.
    pub fn brief(&self) -> Option<Vec<u8>> {
        let InHand { reader, unpacking: None, .. } = self.reading.as_ref()? else { return None };
        postcard::to_allocvec(&reader.brief()?).ok()
    }

    /// Goes on behind a stretch that another worker has read, and returns the rows read so far; nothing where its bytes
    /// must be fed instead.
    pub fn take(&mut self, part: &[u8]) -> Option<f64> {
        let InHand { reader, .. } = self.reading.as_mut()?;
        let part = postcard::from_bytes(part).ok()?;
        reader.take(part).map(|rows| rows as f64)
    }

    /// The file's end. `false` asks for all its bytes once more: a column was not what the first rows looked like.
    pub fn close(&mut self) -> Result<bool, JsValue> {
        let Some(file) = self.reading.as_mut() else { return Err(nothing_open()) };
        if let Some((packing, unpacker)) = &mut file.unpacking {
            unpacker.finish()?;
            *unpacker = Unpacker::new(packing);
        }
        let Outcome::Done(reading) = file.reader.finish()? else { return Ok(false) };
        if let Some(InHand { place, name, settings, dates_as_in, notes, .. }) = self.reading.take() {
            let mut source = Source::new(&name, *reading, settings);
            (source.dates_as_in, source.notes) = (dates_as_in, notes);
            match self.sources.get_mut(place) {
                Some(before) => {
                    source.shape = std::mem::take(&mut before.shape);
                    *before = source;
                }
                None => self.sources.push(source),
            }
        }
        Ok(true)
    }

    /// Takes a file away; the figures must be worked out anew, and files may have to be read again, see `reopen`.
    pub fn remove(&mut self, name: &str) {
        self.take_apart();
        self.sources.retain(|source| source.name != name);
    }

    /// Works out the figures of all files.
    pub fn compute(&mut self) -> Result<(), JsValue> {
        self.take_apart();
        self.workbook = Some(Workbook::new(std::mem::take(&mut self.sources), self.options.clone())?);
        Ok(())
    }

    /// Sets all options at once, from JSON; what is absent has its default. `false`: files must be read again, see `reopen`, and the
    /// figures worked out anew.
    pub fn configure(&mut self, options: &str) -> Result<bool, JsValue> {
        let options = read_options(options)?;
        super::read_by(&options.locale);
        self.options = options.clone();
        let Some(workbook) = self.workbook.take() else { return Ok(self.sources.is_empty()) };
        if !to_read_again(&workbook.sources, &options).is_empty() {
            self.sources = workbook.sources;
            return Ok(false);
        }
        self.workbook = Some(workbook.with_options(options)?);
        Ok(true)
    }

    /// How each file was read, as `countinghouse inspect --json`: an object for one file, a list for several.
    pub fn inspect(&self) -> Result<JsValue, JsValue> {
        match json::inspect(self.workbook()?).as_slice() {
            [only] => to_js(only),
            several => to_js(&several),
        }
    }

    /// The figures, as `countinghouse analyse --json`; `answers` are what the module of the models said, see
    /// [`analyse_json`](Self::analyse_json).
    pub fn analyse(&self, ids: Vec<String>, answers: Vec<String>) -> Result<JsValue, JsValue> {
        js_sys::JSON::parse(&self.analyse_json(ids, answers)?)
    }

    /// The very text of `countinghouse inspect --json`.
    pub fn inspect_json(&self) -> Result<String, JsValue> {
        Ok(json::inspect_text(self.workbook()?))
    }

    /// The very text of `countinghouse analyse --json`; `answers` are the texts of what analyses came to, in the order of
    /// their `ids`.
    pub fn analyse_json(&self, ids: Vec<String>, answers: Vec<String>) -> Result<String, JsValue> {
        let workbook = self.workbook()?;
        let answers = Answers::read(ids.iter().map(String::as_str).zip(answers), workbook.orders.currency);
        Ok(json::to_text(&json::analyse(workbook, self.shown()?, &[], &answers)?))
    }

    /// What one analysis came to, with its sentences in English.
    pub fn analysed(&self, id: &str, answer: String) -> Result<JsValue, JsValue> {
        let answers = Answers::read([(id, answer)], self.workbook()?.orders.currency);
        js_sys::Reflect::get(&to_js(&answers)?, &id.into())
    }

    /// What the page shows, in the reader's words and numbers.
    pub fn overview(&self) -> Result<JsValue, JsValue> {
        to_js(&overview(self.workbook()?))
    }

    /// What the first bytes of a file say of it, before it is read. `pack` says how they are packed.
    pub fn peek(&self, name: &str, head: &[u8], pack: Option<Pack>) -> Result<JsValue, JsValue> {
        let unpacked = pack.map(|Pack(packing)| packing.head(head));
        let head = preview::whole_lines(unpacked.as_deref().unwrap_or(head));
        let settings = self.options.settings_of(name);
        let reading = read_with(head, &settings, foreign)?;
        let workbook = Workbook::new(vec![Source::new(name, reading, settings)], self.options.clone())?;
        to_js(&preview::peek(&workbook, head, foreign))
    }

    /// Looks for the lines around one of a file, from its first byte on; the first lines where it is 0. `pack` says how
    /// the bytes are packed.
    pub fn look(&mut self, file: &str, line: f64, pack: Option<Pack>) -> Result<(), JsValue> {
        let (place, source) = self.source(file)?;
        let line = line as u64;
        let unpacker = pack.map(|Pack(packing)| Unpacker::new(&packing));
        self.looking = Some(Looking { place, line, window: preview::window(source, line, foreign), unpacker });
        Ok(())
    }

    /// Takes that file's next bytes; `false` where no more are needed.
    pub fn look_at(&mut self, chunk: &[u8]) -> Result<bool, JsValue> {
        let Some(Looking { window, unpacker, .. }) = &mut self.looking else { return Ok(false) };
        let Some(unpacker) = unpacker else { return Ok(window.feed(chunk)) };
        let mut more = true;
        unpacker.push(chunk, &mut |bytes| more = more && window.feed(bytes))?;
        Ok(more)
    }

    /// What was looked for.
    pub fn looked(&mut self) -> Result<JsValue, JsValue> {
        let Looking { place, line, mut window, .. } = self.looking.take().ok_or_else(nothing_open)?;
        window.finish();
        let workbook = self.workbook()?;
        let source = workbook.sources.get(place).ok_or_else(nothing_open)?;
        to_js(&preview::preview(source, &window, Some(line), workbook.options.locale.language))
    }

    /// What is wrong with the data, as `countinghouse quality --json` in the reader's language.
    pub fn quality(&self) -> Result<JsValue, JsValue> {
        to_js(&json::quality_said(self.workbook()?))
    }

    /// What is worth a look, in the reader's language; looked for when it is asked for.
    pub fn findings(&self) -> Result<JsValue, JsValue> {
        let workbook = self.workbook()?;
        to_js(&workbook.findings().said(&workbook.options.locale))
    }

    /// How a metric's number came about.
    pub fn explain(&self, metric: &str) -> Result<JsValue, JsValue> {
        let workbook = self.workbook()?;
        let evaluation = workbook.evaluations.iter().find(|evaluation| evaluation.metric.id == metric);
        let evaluation = evaluation.ok_or_else(|| Error::unknown("metric", metric, Value::Key("none")))?;
        to_js(&explain(evaluation, workbook))
    }

    /// A metric group by group of a dimension: what the drawer of a figure shows.
    pub fn split(&self, metric: &str, dimension: &str) -> Result<JsValue, JsValue> {
        to_js(&split::split(self.workbook()?, metric, dimension)?)
    }

    /// Some of the rows behind a metric's value: how many come before them, and how many are wanted.
    pub fn rows(&self, metric: &str, offset: usize, count: usize) -> Result<JsValue, JsValue> {
        to_js(&rows::page(self.workbook()?, metric, offset, count)?)
    }

    /// All of them, as `countinghouse rows`.
    pub fn rows_csv(&self, metric: &str) -> Result<String, JsValue> {
        Ok(rows::csv(self.workbook()?, metric)?)
    }

    /// Recency, frequency and monetary value of every customer, as typed arrays.
    pub fn customers(&self) -> Result<Customers, JsValue> {
        let (workbook, figures) = self.figures()?;
        let rfm = rfm(workbook.orders_shown(), &figures.view);
        let major = |&amount: &i64| to_f64(amount.into(), workbook.orders.scale);
        Ok(Customers {
            spend: rfm.spend.iter().map(major).collect(),
            recency_days: rfm.recency_days,
            orders: rfm.orders,
        })
    }

    /// The names of those customers, in the same order.
    pub fn customer_names(&self) -> Result<Vec<String>, JsValue> {
        let (workbook, figures) = self.figures()?;
        let column = workbook.recognition().column(Role::Customer);
        let column = column.and_then(|index| workbook.table().columns.get(index));
        let name = |&row: &u32| column.and_then(|column| column.cell_text(row as usize)).unwrap_or_default();
        Ok(rfm(workbook.orders_shown(), &figures.view).rows.iter().map(name).collect())
    }

    /// The facts that a model is asked about, or an analysis as `analyses/<id>`, packed for the module of the models.
    pub fn facts(&self, model: &str) -> Result<Vec<u8>, JsValue> {
        if let Some(id) = model.strip_prefix(ANALYSIS) {
            let analysis = by_id(id).ok_or_else(|| Error::unknown("analysis", id, Value::Key("none")))?;
            return Ok(self.workbook()?.packed(analysis.facts).pack());
        }
        let (workbook, figures) = self.figures()?;
        match model {
            "survival" => Ok(lifetimes(workbook.orders_shown(), &figures.view).pack()),
            _ => Err(Error::unknown("model", model, "survival").into()),
        }
    }

    /// The picture that a request in JSON asks for, encoded for `Picture.decode` of the page's instance.
    pub fn scene(&self, request: &str) -> Result<Vec<u8>, JsValue> {
        let request = scene_request(request)?;
        Ok(picture(self.workbook()?, &request)?.encode())
    }

    /// Gives up the figures and keeps the files.
    fn take_apart(&mut self) {
        if let Some(workbook) = self.workbook.take() {
            self.sources = workbook.sources;
        }
    }

    fn source(&self, file: &str) -> Result<(usize, &Source), JsValue> {
        let mut sources = self.workbook()?.sources.iter().enumerate();
        sources.find(|(_, source)| source.name == file).ok_or_else(nothing_open)
    }

    fn workbook(&self) -> Result<&Workbook, JsValue> {
        self.workbook.as_ref().ok_or_else(nothing_open)
    }

    /// The figures, none where the files hold no orders; throws the reason where there are none for another reason.
    fn shown(&self) -> Result<Option<&Figures>, JsValue> {
        self.workbook()?.shown().map_err(|error| JsValue::from(error.clone()))
    }

    /// The file with its figures; throws the reason where there are none.
    fn figures(&self) -> Result<(&Workbook, &Figures), JsValue> {
        let workbook = self.workbook()?;
        Ok((workbook, workbook.figures.as_ref().map_err(|error| JsValue::from(error.clone()))?))
    }
}

/// Options as JavaScript wrote them, checked.
fn read_options(json: &str) -> Result<Options, JsValue> {
    Ok(options(json)?.check()?)
}

/// Throws what is wrong with options, before there is a file to apply them to.
#[wasm_bindgen]
pub fn check_options(json: &str) -> Result<(), JsValue> {
    read_options(json).map(drop)
}

fn nothing_open() -> JsValue {
    Error::Option(Sentence::new("option-no_file_open")).into()
}

fn picture(workbook: &Workbook, request: &SceneRequest) -> Result<Scene, Error> {
    let figures = || workbook.figures.as_ref().map_err(Error::clone);
    let locale: &Locale = &workbook.options.locale;
    let theme = Theme::from_id(&request.theme).ok_or_else(|| Error::unknown("theme", &request.theme, "light, dark"))?;
    let frame = Frame { width_px: request.width, height_px: request.height, theme, locale };
    match request.chart.as_str() {
        "sparkline" => Ok(sparkline::sparkline(&series(workbook, request)?, &frame)),
        "line" => Ok(line::line(&series(workbook, request)?, &frame)),
        "cohort" => {
            let id = request.measure.as_deref().unwrap_or("retention");
            let measure = Measure::from_id(id).ok_or_else(|| Error::unknown("measure", id, Value::Key("none")))?;
            Ok(heatmap::heatmap(&figures()?.cohorts, measure, &frame))
        }
        "movement" => {
            let figures = figures()?;
            let movement = figures.movements.get(figures.view.headline());
            let movement = movement.ok_or_else(|| Error::Option(Sentence::new("option-no_period")))?;
            Ok(waterfall::waterfall(movement, workbook.options.period, &frame))
        }
        other => Err(Error::unknown("chart", other, Value::Key("none"))),
    }
}

fn series(workbook: &Workbook, request: &SceneRequest) -> Result<Series, Error> {
    let id = request.metric.as_deref().unwrap_or("revenue");
    let evaluation = workbook.evaluations.iter().find(|evaluation| evaluation.metric.id == id);
    let evaluation = evaluation.ok_or_else(|| Error::unknown("metric", id, Value::Key("none")))?;
    Ok(evaluation.series(workbook.options.period, workbook.options.locale.language))
}
