//! A file with everything that was worked out of it: the façade that the command line and the page share.

mod notes;
mod options;

pub use options::{Options, OptionsInput};

use crate::analyses::cohort::{Cohorts, cohorts};
use crate::analyses::movement::{Movement, movements};
use crate::diagnostic::{Diagnostic, Error};
use crate::facts::{Orders, View, ViewOptions, build, suggested_window};
use crate::ingest::{Reading, Settings};
use crate::metrics::{self, Evaluation, evaluate};
use crate::recognise::{Around, Correction, Recognition, Role, held_instead, recognise};

/// A file and its figures under some options.
#[derive(Debug)]
pub struct Workbook {
    /// The file's name, as the user knows it.
    pub name: String,
    /// The file as it was read.
    pub reading: Reading,
    /// What was asked for.
    pub options: Options,
    /// Which tool wrote it, and which column is what.
    pub recognition: Recognition,
    /// The orders.
    pub orders: Orders,
    /// W as the data suggest it, in days.
    pub window_suggested: i32,
    /// The figures, or why there are none.
    pub figures: Result<Figures, Error>,
    /// What is wrong with the data, from every step.
    pub diagnostics: Vec<Diagnostic>,
}

/// The figures of one range and calendar.
#[derive(Debug)]
pub struct Figures {
    /// By period.
    pub view: View,
    /// The same range as one bucket.
    pub whole: View,
    /// Every metric of the catalogue.
    pub evaluations: Vec<Evaluation>,
    /// Acquisition cohorts.
    pub cohorts: Cohorts,
    /// Customer movement by period.
    pub movements: Vec<Movement>,
}

impl Workbook {
    /// Works out everything from a file that was read with [`Options::settings`].
    pub fn new(name: &str, reading: Reading, options: Options) -> Workbook {
        let around = Around::of(name, &reading);
        let recognition = recognise(&reading.table, &around, options.kind, &corrections(&reading, &options));
        let orders = build(&reading.table, &recognition, &options.rules, options.currency);
        let mut workbook = Workbook {
            name: name.to_owned(),
            reading,
            recognition,
            window_suggested: suggested_window(&orders),
            orders,
            figures: Err(Error::Empty),
            diagnostics: Vec::new(),
            options,
        };
        workbook.compute();
        workbook
    }

    /// Applies other options, from the first step that they change on; `None` where the file must be read again.
    pub fn with_options(self, options: Options) -> Option<Workbook> {
        if options.settings() != self.options.settings() {
            return None;
        }
        let facts = |options: &Options| (options.rules.clone(), options.roles.clone(), options.currency);
        if facts(&options) != facts(&self.options) {
            return Some(Workbook::new(&self.name, self.reading, options));
        }
        let mut workbook = Workbook { options, ..self };
        workbook.compute();
        Some(workbook)
    }

    fn compute(&mut self) {
        self.figures = self.figures();
        self.diagnostics = self.reading.diagnostics.clone();
        self.diagnostics.extend(notes::notes(self));
    }

    fn figures(&self) -> Result<Figures, Error> {
        if self.recognition.column(Role::Date).is_none() {
            let columns = self.reading.table.columns.iter().map(|column| column.name.clone()).collect();
            let instead = held_instead(Role::Date, &self.reading.table);
            return Err(Error::RoleMissing { what: "a date", instead, columns });
        }
        let options = ViewOptions {
            period: Some(self.options.period),
            from: self.options.from,
            to: self.options.to,
            today: self.options.today,
            window: self.options.window.unwrap_or(self.window_suggested),
        };
        let view = View::new(&self.orders, options).ok_or_else(|| notes::nothing_counts(self))?;
        let options = ViewOptions { period: None, ..options };
        let whole = View::new(&self.orders, options).ok_or_else(|| notes::nothing_counts(self))?;
        let evaluations = metrics::all().map(|metric| evaluate(metric, &self.orders, &view, &whole)).collect();
        let cohorts = cohorts(&self.orders, &view, self.options.cohort_by);
        let movements = movements(&view);
        Ok(Figures { view, whole, evaluations, cohorts, movements })
    }
}

/// Reads a file that is all there and works out everything.
pub fn open(name: &str, bytes: &[u8], options: Options) -> Result<Workbook, Error> {
    let reading = crate::ingest::read(bytes, &options.settings())?;
    Ok(Workbook::new(name, reading, options))
}

/// The user's corrections by column; a header that is not in the file corrects nothing, and a note says so.
fn corrections(reading: &Reading, options: &Options) -> Vec<Correction> {
    let resolve = |(role, name): &(Role, Option<String>)| match name {
        None => Some((*role, None)),
        Some(name) => reading.table.column(name).map(|column| (*role, Some(column))),
    };
    options.roles.iter().filter_map(resolve).collect()
}

impl Options {
    /// What the reader must know.
    pub fn settings(&self) -> Settings {
        Settings { date_order: self.date_order }
    }
}
