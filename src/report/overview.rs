//! What the page shows of a workbook, in the reader's words and numbers.

use super::card::{Card, card};
use super::file::{FileCard, file_cards};
use super::headline::headline;
use super::json::{FilterInfo, filters};
use super::sections::{Section, above_all, sections};
use super::tile::{Tile, comparisons, tile};
use crate::diagnostic::{Diagnostic, Error, Severity};
use crate::facts::FactKind;
use crate::ingest::encoding::Encoding;
use crate::metrics::{Counted, Evaluation};
use crate::recognise::TableKind;
use crate::time::{Day, Period};
use crate::unit::{Locale, Precision, Unit};
use crate::workbook::{Against, Overlap, Overlapping, Workbook};
use serde::Serialize;

/// The files, the card, the figures or why there are none, and the diagnostics.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Overview<'a> {
    /// The first file of orders.
    file: &'a str,
    /// Whether it is the sample, and nothing else.
    sample: bool,
    /// How many rows or orders there are, and until when, in a few words.
    extent: String,
    files: Vec<FileCard<'a>>,
    /// What files of one kind share.
    overlaps: &'a [Overlap],
    /// How rows count that they share.
    overlapping: Overlapping,
    card: Card,
    /// `None`: `problem` or `instead` says why.
    figures: Option<Dashboard<'a>>,
    /// Why there are no figures.
    problem: Option<Problem>,
    /// What the files hold where none holds orders, and what would tell more; their cards have figures of their own.
    instead: Option<Problem>,
    diagnostics: Vec<Note<'a>>,
    /// What the rows of a file may be.
    kinds: Vec<Choice>,
    /// How a file's bytes may spell text.
    encodings: Vec<Choice>,
}

/// A diagnostic in the reader's language.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Note<'a> {
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    code: &'static str,
    severity: Severity,
    message: String,
    hint: String,
    rows: u64,
    file: &'a Option<String>,
    line: Option<u64>,
    column: &'a Option<String>,
}

impl<'a> Note<'a> {
    fn new(note: &'a Diagnostic, locale: &Locale) -> Self {
        let Diagnostic { code, severity, message, hint, rows, file, line, column } = note;
        let (message, hint) = (message.say(locale), hint.say(locale));
        Note { code, severity: *severity, message, hint, rows: *rows, file, line: *line, column }
    }
}

/// Tiles, and what the pictures and the controls offer.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Dashboard<'a> {
    /// What would tell more, and the figures that it would give.
    more: Vec<More>,
    /// What the figures say first, sentence by sentence.
    headline: Vec<String>,
    tiles: Vec<Tile>,
    /// The metrics whose tiles stand above all sections.
    first: Vec<&'static str>,
    sections: Vec<Section>,
    #[cfg_attr(test, schemars(with = "crate::shape::Period"))]
    cohort_by: &'static str,
    cohort_measures: Vec<Choice>,
    line_metrics: Vec<Choice>,
    controls: Controls<'a>,
}

/// Why something could not be done, and what to do next.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Problem {
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    code: &'static str,
    message: String,
    hint: String,
}

impl Problem {
    /// A problem with its sentences.
    pub fn new(code: &'static str, message: String, hint: String) -> Self {
        Problem { code, message, hint }
    }

    /// An error in the reader's language.
    pub fn of(error: &Error, locale: &Locale) -> Self {
        Problem::new(error.code(), error.message().say(locale), error.hint().say(locale))
    }
}

/// One of several things to choose.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Choice {
    id: String,
    name: String,
}

/// A file or a column that is missing.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct More {
    unlock: String,
    /// The template of the table that is missing; `None` where something else is.
    template: Option<Choice>,
    figures: Vec<&'static str>,
}

/// What the reader can choose, and what is chosen.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Controls<'a> {
    periods: Vec<Choice>,
    #[cfg_attr(test, schemars(with = "crate::shape::Period"))]
    period: &'static str,
    /// What changes are shown against.
    compare: Against,
    /// The period that the figures are of, and what it is compared with, in a few words.
    at: String,
    /// Whether the reader chose days.
    ranged: bool,
    /// The metrics that she pinned.
    pins: &'a [String],
    /// The columns by which figures can be split and filtered.
    dimensions: Vec<&'a str>,
    /// What is looked at; empty where all is.
    filters: Vec<FilterInfo<'a>>,
    /// The first day of the data.
    #[cfg_attr(test, schemars(with = "crate::shape::Day"))]
    first_day: Day,
    /// The last day of the data.
    #[cfg_attr(test, schemars(with = "crate::shape::Day"))]
    last_day: Day,
    /// The first day shown.
    #[cfg_attr(test, schemars(with = "crate::shape::Day"))]
    from: Day,
    /// The last day shown.
    #[cfg_attr(test, schemars(with = "crate::shape::Day"))]
    to: Day,
    /// The day that the figures are seen from.
    #[cfg_attr(test, schemars(with = "crate::shape::Day"))]
    today: Day,
    windows: Vec<Choice>,
    /// Days for which a customer counts as active after an order.
    window: i32,
    window_suggested: i32,
}

/// The overview of a workbook.
pub fn overview(workbook: &Workbook) -> Overview<'_> {
    let files = file_cards(workbook);
    let locale = &workbook.options.locale;
    let language = locale.language;
    let problem = |error: &Error| Problem::of(error, locale);
    Overview {
        file: &workbook.main().name,
        sample: workbook.sources.len() == 1 && workbook.main().name == crate::sample::FILE_NAME,
        extent: extent(workbook),
        overlaps: workbook.overlaps(),
        overlapping: workbook.options.overlapping,
        card: card(workbook, &files),
        files,
        figures: shown(workbook),
        problem: workbook.shown().err().map(problem),
        instead: workbook.figures.as_ref().err().filter(|error| matches!(error, Error::NoOrders(_))).map(problem),
        diagnostics: workbook.diagnostics.iter().map(|note| Note::new(note, locale)).collect(),
        kinds: TableKind::ALL.iter().map(|kind| choice(kind.id(), kind.name(language))).collect(),
        encodings: Encoding::all().map(|encoding| choice(encoding.id(), encoding.label())).collect(),
    }
}

/// `18,718 orders · to 28 Jun 2026`.
fn extent(workbook: &Workbook) -> String {
    let locale = &workbook.options.locale;
    let rows = || workbook.sources.iter().map(|source| source.table().rows as u64).sum();
    let counted = match &workbook.figures {
        Ok(_) => Counted::ORDERS.words(workbook.orders.orders_read, locale),
        Err(_) => Counted::ROWS.words(rows(), locale),
    };
    match workbook.orders.days() {
        Some((_, last)) => {
            locale.say("overview-extent", &[("counted", counted.into()), ("day", locale.day(last).into())])
        }
        None => counted,
    }
}

/// `May 2026 · vs May 2025`, of the first figure that has a value.
fn at(workbook: &Workbook) -> String {
    let mut with_value = workbook.evaluations.iter().filter(|evaluation| evaluation.measure.is_ok());
    let Some(evaluation) = with_value.next() else { return String::new() };
    let period = workbook.options.locale.period(workbook.options.period, evaluation.bucket.span.start);
    let [change, _] = comparisons(evaluation, workbook);
    match change.and_then(|change| change.than) {
        Some(than) => workbook.options.locale.say("overview-at", &[("period", period.into()), ("than", than.into())]),
        None => period,
    }
}

fn choice(id: &str, name: &str) -> Choice {
    Choice { id: id.into(), name: name.into() }
}

/// The figures of what the files hold; `None` where they hold nothing that a metric rests on.
fn shown(workbook: &Workbook) -> Option<Dashboard<'_>> {
    let figures = workbook.figures.as_ref().ok();
    let locale = &workbook.options.locale;
    let language = locale.language;
    let with_data = || workbook.evaluations.iter().filter(|evaluation| evaluation.has_data());
    // Orders that cannot be counted are a problem to be solved first.
    if figures.is_none() && workbook.shown().is_err() || with_data().next().is_none() {
        return None;
    }
    let shown_of = |pick: fn(&Evaluation) -> Day| with_data().map(pick);
    let first = shown_of(|evaluation| evaluation.total.start).min().unwrap_or(Day(0));
    let last = shown_of(|evaluation| evaluation.total.end.plus(-1)).max().unwrap_or(first);
    let (first_day, last_day) = workbook.orders.days().unwrap_or((first, last));
    let (from, to) = figures.map_or((first, last), |figures| figures.view.range);
    let has_customers = figures.is_some_and(|figures| figures.view.has_customers);
    let measures = ["retention", "retained", "orders", "revenue", "cumulative_revenue_per_customer"];
    Some(Dashboard {
        headline: headline(workbook),
        tiles: with_data().map(|evaluation| tile(evaluation, workbook)).collect(),
        first: above_all(workbook),
        sections: sections(workbook),
        more: more(workbook),
        cohort_by: workbook.options.cohort_by.id(),
        cohort_measures: measures
            .iter()
            .filter(|id| has_customers && (workbook.orders.has_amounts || !id.contains("revenue")))
            .map(|id| choice(id, language.named("measure", id)))
            .collect(),
        line_metrics: with_data()
            .filter(|evaluation| evaluation.series.iter().any(|point| point.value.is_some()))
            .map(|evaluation| choice(evaluation.metric.id, evaluation.metric.words(language).plain))
            .collect(),
        controls: Controls {
            periods: Period::ALL.map(|period| choice(period.id(), language.named("by", period.id()))).into(),
            period: workbook.options.period.id(),
            compare: workbook.options.compare,
            at: at(workbook),
            ranged: workbook.options.from.is_some() || workbook.options.to.is_some(),
            pins: &workbook.options.pins,
            dimensions: workbook.dimensions.iter().map(|offered| offered.name.as_str()).collect(),
            filters: filters(workbook),
            first_day,
            last_day,
            from,
            to,
            today: figures.map_or(last, |figures| figures.view.today),
            windows: [30, 60, 90, 180, 365]
                .map(|days| choice(&days.to_string(), &locale.number(days.into(), Unit::Days, None, Precision::Tile)))
                .into(),
            window: workbook.window(),
            window_suggested: workbook.window_suggested,
        },
    })
}

/// What a file more would tell: for each kind of table that is missing, the figures that need it and nothing else that is
/// missing too.
fn more(workbook: &Workbook) -> Vec<More> {
    let language = workbook.options.locale.language;
    let mut more: Vec<More> = Vec::new();
    for evaluation in workbook.evaluations.iter().filter(|evaluation| !evaluation.has_data()) {
        let Err(undefined) = &evaluation.measure else { continue };
        let name = evaluation.metric.words(language).plain;
        let unlock = undefined.unlock().say(&workbook.options.locale);
        match more.iter_mut().find(|known| known.unlock == unlock) {
            Some(known) => known.figures.push(name),
            None => {
                let template = undefined.missing().and_then(FactKind::template);
                let template = template
                    .map(|template| Choice { id: template.id.into(), name: template.kind.name(language).into() });
                more.push(More { unlock, template, figures: vec![name] });
            }
        }
    }
    more
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::templates::TEMPLATES;
    use crate::workbook::{OptionsInput, open};

    #[test]
    fn every_table_that_is_missing_has_its_template_offered() {
        let orders = "customer,date,amount\nann,2026-01-05,10.00\nben,2026-01-07,12.50\nann,2026-02-11,8.00\n";
        let workbook = open("orders.csv", orders.as_bytes(), OptionsInput::default().check().unwrap()).unwrap();
        let more = more(&workbook);
        let offered: Vec<&str> = more.iter().filter_map(|more| more.template.as_ref()).map(|one| &*one.id).collect();
        // Experiments and goals have analyses and no metric.
        let rests = |facts: &FactKind| crate::metrics::all().any(|metric| metric.value.kinds().contains(facts));
        for facts in FactKind::ALL.into_iter().filter(rests) {
            let id = facts.template().unwrap().id;
            assert_eq!(
                offered.iter().filter(|&&one| one == id).count(),
                usize::from(id != "orders"),
                "{id}: {offered:?}"
            );
        }
        assert!(offered.iter().all(|id| TEMPLATES.iter().any(|template| template.id == *id)));
        // A column that is missing is no table.
        assert!(more.iter().any(|more| more.template.is_none()));
    }
}
