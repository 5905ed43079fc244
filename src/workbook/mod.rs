//! Files with everything that was worked out of them: the façade that the command line and the page share.

mod combine;
mod evaluations;
pub(crate) mod given;
mod joins;
mod keys;
mod lines;
mod mappings;
mod marked;
mod notes;
mod options;
mod questions;
mod rows_behind;
mod segments;
mod source;
mod wide;

pub use combine::{Overlap, Part};
pub use joins::Join;
pub use mappings::MappingInput;
pub use marked::EventInput;
pub use options::{Against, FileInput, Options, OptionsInput, Overlapping, either, wrong};
pub use rows_behind::RowsOfFile;
pub use segments::{Group, Split};
pub use source::{Again, Source, to_read_again, unique_name};

use crate::analyses::cohort::{Cohorts, cohorts};
use crate::analyses::movement::{Movement, movements};
use crate::analyses::packs::{Ground, pack};
use crate::analyses::quality::{self, Quality};
use crate::analyses::tree::{Tree, branches, tree};
use crate::diagnostic::{Diagnostic, Error};
use crate::facts::summary::question;
use crate::facts::{
    Choices, FactKind, Facts, Given, Offered, Orders, Segment, View, ViewOptions, Views, build, offered,
    suggested_window,
};
use crate::findings::{Findings, Seen, findings};
use crate::ingest::{Reading, Settings};
use crate::metrics::{Evaluation, evaluate};
use crate::models::packed;
use crate::recognise::{Recognition, Role, TableKind, held_instead};
use crate::table::Table;
use combine::{Combined, combine, shared};
use evaluations::{Sold, each_metric};
use questions::agreed;

/// Files and their figures under some options.
#[derive(Debug)]
pub struct Workbook {
    /// The files as they were read; there is at least one.
    pub sources: Vec<Source>,
    /// Which of them hold orders.
    pub order_files: Vec<usize>,
    /// What was asked for.
    pub options: Options,
    /// The orders of all files.
    pub orders: Orders,
    /// Those of the segment that is looked at; `None` where all are.
    segment: Option<Orders>,
    /// The columns by which figures can be split and filtered.
    pub dimensions: Vec<Offered>,
    /// How what other files name is found among the orders, or in each other.
    pub joins: Vec<Join>,
    /// W as the data suggest it, in days.
    pub window_suggested: i32,
    /// Every metric of the catalogue.
    pub evaluations: Vec<Evaluation>,
    /// What orders show beside metrics, or why there is nothing.
    pub figures: Result<Figures, Error>,
    /// What is wrong with the data, from every step.
    pub diagnostics: Vec<Diagnostic>,
    /// What is to be said of files that look like orders and do not count.
    beside: Vec<Diagnostic>,
    /// The files of orders as one table, where there are several.
    combined: Option<Combined>,
    /// What files of one kind share.
    overlaps: Vec<Overlap>,
    /// The answers that hold for all orders.
    answers: Vec<(String, String)>,
}

/// What the reader corrected in another file of one's shape.
#[derive(Debug)]
pub struct Learnt<'a> {
    /// Its place among the options' `mappings`.
    pub mapping: usize,
    /// The file that was corrected.
    pub file: &'a str,
    /// Whether that says anything that was not said of this file itself.
    pub tells: bool,
    /// Whether it holds for this file.
    pub on: bool,
}

/// The figures of one range and calendar.
#[derive(Debug)]
pub struct Figures {
    /// By period.
    pub view: View,
    /// The same range as one bucket.
    pub whole: View,
    /// Acquisition cohorts.
    pub cohorts: Cohorts,
    /// Customer movement by period.
    pub movements: Vec<Movement>,
}

impl Workbook {
    /// Works out everything from files that were read as [`to_read_again`] wants it. Without a file there is none.
    pub fn new(mut sources: Vec<Source>, options: Options) -> Result<Workbook, Error> {
        if sources.is_empty() {
            return Err(Error::Empty);
        }
        for source in &mut sources {
            source.recognise(&options);
            source.elsewhere.clear();
        }
        let (order_files, beside) = lines::order_files(&mut sources, options.overlapping);
        let combined = combine(&sources, &order_files, options.overlapping);
        let first = &sources[order_files.first().copied().unwrap_or(0)];
        let (table, recognition, elsewhere) = match &combined {
            Some(combined) => (&combined.table, &combined.recognition, combined.elsewhere.as_slice()),
            None => (first.table(), &first.recognition, &[][..]),
        };
        // A table of something else has no orders, whatever its columns look like.
        let nothing = Table { columns: Vec::new(), rows: 0, line_marks: Vec::new() };
        let silent = Recognition { roles: Vec::new(), ..recognition.clone() };
        let (ordered, known) = if order_files.is_empty() { (&nothing, &silent) } else { (table, recognition) };
        let answers = agreed(&mut order_files.iter().map(|&file| &sources[file]));
        let choices = Choices { elsewhere, ..options.choices(&answers) };
        let mut orders = build(ordered, known, &choices);
        questions::weigh(&mut orders, ordered, known, &choices);
        let of_others =
            |source: &Source| question(source.table(), &source.recognition, &options.choices(&source.answers));
        orders.questions.extend(sources.iter().find_map(of_others));
        orders.questions.extend(wide::question(&sources, &options));
        let (joins, told) = joins::joins(table, recognition, &order_files, &sources);
        told.iter().for_each(|told| told.apply(&mut sources));
        let mut overlaps = combined.as_ref().map_or(Vec::new(), |combined| combined.overlaps.clone());
        overlaps.extend(shared(&mut sources, &options));
        let mut workbook = Workbook {
            overlaps,
            window_suggested: suggested_window(&orders),
            sources,
            order_files,
            orders,
            segment: None,
            dimensions: Vec::new(),
            joins,
            beside,
            evaluations: Vec::new(),
            figures: Err(Error::Empty),
            diagnostics: Vec::new(),
            options,
            combined,
            answers,
        };
        workbook.compute();
        Ok(workbook)
    }

    /// Applies other options, from the first step that they change on. Files that must be read again for them are the
    /// caller's to replace first: see [`to_read_again`].
    pub fn with_options(self, options: Options) -> Result<Workbook, Error> {
        let reaches_otherwise = self.orders.strays.is_some() && options.reach() != self.options.reach();
        if reaches_otherwise || !options.same_facts(&self.options) {
            return Workbook::new(self.sources, options);
        }
        let same = options.same_figures(&self.options);
        let mut workbook = Workbook { options, ..self };
        if !same {
            workbook.compute();
        }
        Ok(workbook)
    }

    /// Adds what was said of files before they were read, by their places.
    pub fn add_notes(&mut self, notes: impl IntoIterator<Item = (usize, Vec<Diagnostic>)>) {
        for (place, notes) in notes {
            if let Some(source) = self.sources.get_mut(place) {
                source.notes.extend(notes);
            }
        }
        self.diagnostics = notes::notes(self);
    }

    /// What the user decides about the rows of a file.
    pub fn choices<'a>(&'a self, source: &'a Source) -> Choices<'a> {
        self.options.choices(&source.answers)
    }

    /// What the reader corrected in another file of a file's shape.
    pub fn learnt(&self, source: &Source) -> Option<Learnt<'_>> {
        self.options.learnt(source)
    }

    /// The table of orders: the one file's, or that of all of them.
    pub fn table(&self) -> &Table {
        self.combined.as_ref().map_or(self.main().table(), |combined| &combined.table)
    }

    /// Which column of the table of orders plays which part.
    pub fn recognition(&self) -> &Recognition {
        self.combined.as_ref().map_or(&self.main().recognition, |combined| &combined.recognition)
    }

    /// What files of one kind share.
    pub fn overlaps(&self) -> &[Overlap] {
        &self.overlaps
    }

    /// The first file of orders, or the first file where none holds any.
    pub fn main(&self) -> &Source {
        &self.sources[self.order_files.first().copied().unwrap_or(0)]
    }

    /// The file's name and the line of a row of the table of orders.
    pub fn place(&self, row: usize) -> (&str, u64) {
        match self.combined.as_ref().and_then(|combined| combined.place(row)) {
            Some((source, line)) => (&self.sources[source].name, line),
            None => (&self.main().name, self.table().line(row)),
        }
    }

    /// Whether a file beside the orders is a sheet of sums or notes, which says nothing of any row.
    fn changes_nothing(&self, source: &Source) -> bool {
        use TableKind::{Aggregate, Crosstab, KeyValue, Table};
        !self.order_files.is_empty() && matches!(source.recognition.kind, Aggregate | Crosstab | KeyValue | Table)
    }

    /// The figures; `None` where the files hold something else than orders, of which only [`crate::facts::summary`] tells.
    pub fn shown(&self) -> Result<Option<&Figures>, &Error> {
        match &self.figures {
            Ok(figures) => Ok(Some(figures)),
            Err(Error::NoOrders(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// What is wrong with the data, looked for when it is asked for.
    pub fn quality(&self) -> Quality {
        let ragged = |source: &Source| -> u64 {
            let torn = |note: &&Diagnostic| matches!(note.code, "short_rows" | "long_rows");
            source.reading.diagnostics.iter().filter(torn).map(|note| note.rows).sum()
        };
        let files: Vec<quality::File> = self
            .sources
            .iter()
            .filter(|source| !self.changes_nothing(source))
            .map(|source| quality::File {
                name: &source.name,
                table: source.table(),
                recognition: &source.recognition,
                ragged_rows: ragged(source),
            })
            .collect();
        let place = |row: usize| {
            let (name, line) = self.place(row);
            (name.to_owned(), line)
        };
        let whole = quality::Whole {
            table: self.table(),
            recognition: self.recognition(),
            orders: &self.orders,
            rules: &self.options.rules,
            today: self.options.today,
            place: &place,
        };
        quality::quality(&files, &whole)
    }

    /// What changes of revenue are made of; `None` where nothing tells it.
    pub fn tree(&self) -> Option<Tree> {
        let of = |figures: &Figures| tree(self.orders_shown(), &figures.view, self.table(), self.recognition());
        let of_orders = self.figures.as_ref().ok().filter(|figures| figures.view.has_customers).map(of);
        let tree = Tree { branches: branches(&self.evaluations), ..of_orders.unwrap_or_default() };
        (!tree.comparisons.is_empty() || !tree.branches.is_empty()).then_some(tree)
    }

    /// What is worth a look, looked for when it is asked for; nothing where some orders of each customer are looked at, which
    /// do not tell who is new, stays or is lost.
    pub fn findings(&self) -> Findings {
        if !self.orders_shown().tells_customers() {
            return Findings::default();
        }
        let until = self.figures.as_ref().ok().map(|figures| figures.view.range.1).or(self.options.today);
        let found = self.with_facts(|facts| findings(&Seen { facts, until, window: self.window() }));
        found.unwrap_or_default()
    }

    /// The facts of a name, packed for analyses: see [`crate::models::analyses`].
    pub fn packed(&self, name: &str) -> packed::Facts {
        // Some orders of a customer are not her history.
        let tells_customers = self.orders_shown().tells_customers();
        let view = self.figures.as_ref().ok().map(|figures| &figures.view).filter(|_| tells_customers);
        let Workbook { evaluations, options, .. } = self;
        let Options { period, assumptions, ref events, ref goals, .. } = *options;
        let of = |facts: &Facts| pack(name, &Ground { facts, view, evaluations, period, assumptions, events, goals });
        if !tells_customers {
            return of(&Facts::default());
        }
        self.with_facts(of).unwrap_or_else(|_| of(&Facts::default()))
    }

    /// Works out all figures; where a filter cannot be, there are none.
    fn compute(&mut self) {
        let files = self.given();
        let whole = self.whole_facts(&files);
        let dimensions = offered(&whole);
        let filters = match segments::filters(&self.options.filters, &whole, self.options.smallest_group()) {
            Ok(filters) => filters,
            Err(error) => {
                drop(whole);
                (self.evaluations, self.figures, self.segment) = (Vec::new(), Err(error), None);
                self.dimensions = dimensions;
                self.diagnostics = notes::notes(self);
                return;
            }
        };
        let mut segment = (!filters.is_empty()).then(|| Segment::new(&whole, &filters, &FactKind::ALL));
        let of_segment = segment.as_mut().map(|segment| segment.facts(&whole));
        let facts = of_segment.as_ref().unwrap_or(&whole);
        let views = self.views(facts.orders);
        let sold = facts.orders.zip(views.as_ref().ok()).map(|(orders, views)| Sold { orders, views });
        let mut evaluations = Vec::new();
        each_metric(facts, sold, &self.options, self.window(), &[], &mut |metric, grounds| {
            evaluations.push(evaluate(metric, grounds, &self.options.locale));
        });
        let figures = views.map(|views| self.figures(facts.orders.unwrap_or(&self.orders), views));
        drop(of_segment);
        drop(whole);
        let segment = segment.and_then(|segment| segment.orders);
        (self.evaluations, self.figures, self.segment, self.dimensions) = (evaluations, figures, segment, dimensions);
        self.diagnostics = notes::notes(self);
    }

    /// The files as facts are made of them.
    fn given(&self) -> Vec<Given<'_>> {
        self.sources.iter().map(|source| source.given(&self.options)).collect()
    }

    /// The facts of all files, whatever segment is looked at.
    fn whole_facts<'a>(&'a self, files: &[Given<'a>]) -> Facts<'a> {
        let elsewhere = self.combined.as_ref().map_or(&[][..], |combined| combined.elsewhere.as_slice());
        let given = Given {
            table: self.table(),
            recognition: self.recognition(),
            choices: Choices { elsewhere, ..self.options.choices(&self.answers) },
        };
        let facts = Facts::new(files, self.orders_can_be_shown().is_ok().then_some((&self.orders, given)));
        facts.with_service(self.options.working_time.as_ref(), self.options.promise)
    }

    /// Hands over the facts of the segment that is looked at, or of all; the error says what is wrong with the filters.
    fn with_facts<T>(&self, call: impl FnOnce(&Facts) -> T) -> Result<T, Error> {
        let files = self.given();
        let whole = self.whole_facts(&files);
        let filters = segments::filters(&self.options.filters, &whole, self.options.smallest_group())?;
        let mut segment = (!filters.is_empty()).then(|| Segment::new(&whole, &filters, &FactKind::ALL));
        let of_segment = segment.as_mut().map(|segment| segment.facts(&whole));
        Ok(call(of_segment.as_ref().unwrap_or(&whole)))
    }

    /// The orders of the segment that is looked at, or all.
    pub fn orders_shown(&self) -> &Orders {
        self.segment.as_ref().unwrap_or(&self.orders)
    }

    /// W, in days.
    pub fn window(&self) -> i32 {
        self.options.window.unwrap_or(self.window_suggested)
    }

    /// Why no orders can be shown, whatever the range.
    fn orders_can_be_shown(&self) -> Result<(), Error> {
        if self.order_files.is_empty() {
            return Err(notes::no_orders(self));
        }
        if self.table().rows == 0 {
            return Err(Error::NoRows(self.table().columns.len()));
        }
        if self.recognition().column(Role::Date).is_none() {
            let columns = self.table().columns.iter().map(|column| column.name.clone()).collect();
            let instead = held_instead(Role::Date, self.table());
            return Err(Error::RoleMissing { what: "date", instead, columns });
        }
        Ok(())
    }

    fn view_options(&self) -> ViewOptions {
        ViewOptions {
            period: Some(self.options.period),
            from: self.options.from,
            to: self.options.to,
            today: self.options.today,
            window: self.window(),
        }
    }

    /// The views of the orders of a segment; `None` where it has none.
    fn views(&self, orders: Option<&Orders>) -> Result<Views, Error> {
        self.orders_can_be_shown()?;
        let orders = orders.ok_or_else(|| notes::no_orders(self))?;
        Views::new(orders, self.view_options()).ok_or_else(|| notes::nothing_counts(self))
    }

    fn figures(&self, orders: &Orders, views: Views) -> Figures {
        let Views { mut view, whole, .. } = views;
        // Some orders of a customer do not tell when she came first.
        view.has_customers &= orders.tells_customers();
        let cohorts = cohorts(orders, &view, self.options.cohort_by);
        let movements = movements(&view);
        Figures { view, whole, cohorts, movements }
    }
}

/// Reads files that are all there, again where another file settles what one leaves open, and works out everything.
/// An error names its file.
pub fn open_all(files: &[(&str, &[u8])], options: Options) -> Result<Workbook, (String, Error)> {
    let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    open_each(&names, options, |place, settings| crate::ingest::read(files[place].1, settings))
}

/// The same with files that are not all there: `read` reads that of a place, maybe more than once.
pub fn open_each<E: From<Error>>(
    names: &[&str],
    options: Options,
    mut read: impl FnMut(usize, &Settings) -> Result<Reading, E>,
) -> Result<Workbook, (String, E)> {
    let mut sources: Vec<Source> = Vec::with_capacity(names.len());
    for (place, name) in names.iter().enumerate() {
        let name = unique_name(&sources, name);
        let settings = options.settings_of(&name);
        let reading = read(place, &settings).map_err(|error| (name.clone(), error))?;
        sources.push(Source::new(&name, reading, settings));
    }
    for Again { place, settings, dates_as_in } in to_read_again(&sources, &options) {
        let name = sources[place].name.clone();
        let reading = read(place, &settings).map_err(|error| (name.clone(), error))?;
        let before = &mut sources[place];
        let (notes, shape) = (std::mem::take(&mut before.notes), std::mem::take(&mut before.shape));
        sources[place] = Source { dates_as_in, notes, shape, ..Source::new(&name, reading, settings) };
    }
    let first = names.first().map_or(String::new(), |name| (*name).to_owned());
    Workbook::new(sources, options).map_err(|error| (first, error.into()))
}

/// Reads one file that is all there and works out everything.
pub fn open(name: &str, bytes: &[u8], options: Options) -> Result<Workbook, Error> {
    open_all(&[(name, bytes)], options).map_err(|(_, error)| error)
}
