//! The JSON of the command line and of the page: `docs/json.md` describes every field.

use crate::analyses::cohort::Cohorts;
use crate::analyses::movement::Movement;
use crate::analyses::quality::Quality;
use crate::diagnostic::{Diagnostic, LeftOut};
use crate::facts::summary::{SummaryFigure, summary};
use crate::ingest::Reading;
use crate::ingest::columns::alternatives::{Alternatives, alternatives};
use crate::ingest::rows::aside::EXAMPLES;
use crate::ingest::rows::aside::Example;
use crate::ingest::scan::Escape;
use crate::metrics::{
    self, Bucket, Change, Evaluation, Interval, Metric, Past, Point, RangeValue, Undefined, Variant, VariantValue,
    Verdict,
};
use crate::money::Currency;
use crate::question::Question;
use crate::recognise::{Recognition, Role};
use crate::sentence::Sentence;
use crate::table::{Column, Data, Kind, NumberColumn, Table};
use crate::time::{Day, Period};
use crate::unit::Unit;
use crate::words::{Language, MetricWords, VariantWords};
use crate::workbook::{Figures, Join, Overlap, Source, Workbook};
use serde::Serialize;

/// What `inspect` answers.
#[derive(Debug, Serialize)]
pub struct Inspect<'a> {
    schema: &'static str,
    file: &'a str,
    bytes: u64,
    encoding: &'static str,
    delimiter: Option<char>,
    quote: Option<char>,
    escape: &'static str,
    comment: Option<&'static str>,
    header_line: Option<u64>,
    header_lines: &'a [u64],
    rows_read: u64,
    rows_left_out: &'a [LeftOut],
    records_read: u64,
    set_aside: Vec<SetAsideInfo<'a>>,
    kind: &'static str,
    kind_evidence: &'a Sentence,
    /// What its rows may well be instead.
    may_be: Vec<&'static str>,
    source: Option<&'static str>,
    source_evidence: String,
    columns: Vec<ColumnInfo<'a>>,
    figures: Option<Vec<SummaryFigure>>,
    diagnostics: Vec<&'a Diagnostic>,
}

#[derive(Debug, Serialize)]
struct SetAsideInfo<'a> {
    reason: &'static str,
    rows: u64,
    examples: &'a [Example],
}

#[derive(Debug, Serialize)]
struct ColumnInfo<'a> {
    name: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    format: Option<&'a str>,
    currency: Option<Currency>,
    role: Option<&'static str>,
    roles: Vec<&'static str>,
    evidence: String,
    nulls: u64,
    unreadable: u64,
    distinct: u64,
    ambiguous: bool,
    alternatives: Vec<String>,
    examples: Vec<ExampleInfo>,
}

#[derive(Debug, Serialize)]
struct ExampleInfo {
    line: u64,
    text: String,
    readings: [String; 2],
}

/// What `analyse` answers.
#[derive(Debug, Serialize)]
pub struct Analyse<'a> {
    schema: &'static str,
    today: Option<Day>,
    period: Period,
    tables: Vec<Inspect<'a>>,
    questions: &'a [Question],
    overlaps: &'a [Overlap],
    joins: &'a [Join],
    metrics: Vec<MetricResult<'a>>,
    analyses: Analyses<'a>,
    findings: [(); 0],
}

#[derive(Debug, Serialize)]
struct Analyses<'a> {
    cohort: Option<&'a Cohorts>,
    movement: &'a [Movement],
}

#[derive(Debug, Serialize)]
struct MetricResult<'a> {
    id: &'static str,
    name: &'static str,
    unit: Unit,
    currency: Option<Currency>,
    value: Option<f64>,
    numerator: Option<f64>,
    denominator: Option<f64>,
    interval: Option<Interval>,
    period: Bucket,
    previous: Option<f64>,
    change: Option<Change>,
    year_ago: Option<YearAgo>,
    observations: u64,
    few: bool,
    series: &'a [Point],
    total: &'a RangeValue,
    variants: Vec<VariantResult<'a>>,
    undefined: Option<&'a Undefined>,
    rows_used: u64,
    rows_left_out: &'a [LeftOut],
}

/// Another definition's values.
#[derive(Debug, Serialize)]
struct VariantResult<'a> {
    id: String,
    name: String,
    definition: &'static str,
    unit: Unit,
    value: Option<f64>,
    numerator: Option<f64>,
    denominator: Option<f64>,
    total: Option<f64>,
    series: &'a [Point],
}

/// The same period a year before, and whether the change since then is good news.
#[derive(Debug, Serialize)]
struct YearAgo {
    #[serde(flatten)]
    period: Bucket,
    value: Option<f64>,
    change: Option<Change>,
    verdict: Option<Verdict>,
}

/// What `metrics` answers.
#[derive(Debug, Serialize)]
pub struct Catalogue {
    schema: &'static str,
    metrics: Vec<MetricInfo>,
}

/// One entry of the catalogue.
#[derive(Debug, Serialize)]
pub struct MetricInfo {
    id: &'static str,
    name: &'static str,
    plain_name: &'static str,
    unit: Unit,
    better: metrics::Better,
    level: u8,
    needs: Vec<metrics::Need>,
    definition: &'static str,
    formula: &'static str,
    source: &'static str,
    variants: Vec<VariantInfo>,
}

#[derive(Debug, Serialize)]
struct VariantInfo {
    id: &'static str,
    name: &'static str,
    definition: &'static str,
    unit: Unit,
}

/// How each file of a workbook was read.
pub fn inspect(workbook: &Workbook) -> Vec<Inspect<'_>> {
    workbook.sources.iter().map(|source| inspect_one(workbook, source, true)).collect()
}

/// The same beside a workbook's metrics, which say more of the orders than the figures of their tables.
fn tables(workbook: &Workbook) -> Vec<Inspect<'_>> {
    let holds_orders = |index: usize| workbook.figures.is_ok() && workbook.order_files.contains(&index);
    let sources = workbook.sources.iter().enumerate();
    sources.map(|(index, source)| inspect_one(workbook, source, !holds_orders(index))).collect()
}

/// The text of `inspect`: one object for one file, a list for several.
pub fn inspect_text(workbook: &Workbook) -> String {
    match inspect(workbook).as_slice() {
        [only] => to_text(only),
        several => to_text(&several),
    }
}

/// What `quality` answers.
#[derive(Debug, Serialize)]
pub struct QualityAnswer {
    schema: &'static str,
    #[serde(flatten)]
    quality: Quality,
}

/// What is wrong with a workbook's data, in English.
pub fn quality(workbook: &Workbook) -> QualityAnswer {
    QualityAnswer { schema: "countinghouse/quality/1", quality: workbook.quality() }
}

/// The same in the reader's language.
pub fn quality_said(workbook: &Workbook) -> QualityAnswer {
    let QualityAnswer { schema, quality } = quality(workbook);
    QualityAnswer { schema, quality: quality.said(&workbook.options.locale) }
}

fn inspect_one<'a>(workbook: &'a Workbook, source: &'a Source, with_figures: bool) -> Inspect<'a> {
    let table = source.table();
    let Reading { table: own, encoding, layout, header_lines, bytes, records, set_aside, left_out, .. } =
        &source.reading;
    let concerns = |note: &&Diagnostic| note.file.as_ref().is_none_or(|file| *file == source.name);
    Inspect {
        schema: "countinghouse/inspect/1",
        file: &source.name,
        bytes: *bytes,
        encoding: encoding.id(),
        delimiter: layout.dialect.delimiter.map(char::from),
        quote: layout.dialect.quote.map(char::from),
        escape: match layout.dialect.escape {
            Escape::Doubled => "doubled",
            Escape::Backslash => "backslash",
        },
        comment: layout.dialect.comment,
        header_line: header_lines.first().copied(),
        header_lines,
        rows_read: own.rows as u64,
        rows_left_out: left_out,
        records_read: *records,
        set_aside: set_aside
            .iter()
            .map(|aside| SetAsideInfo {
                reason: aside.reason.id(),
                rows: aside.rows,
                examples: &aside.examples[..aside.examples.len().min(EXAMPLES)],
            })
            .collect(),
        kind: source.recognition.kind.id(),
        kind_evidence: &source.recognition.kind_evidence,
        may_be: source.recognition.may_be.iter().map(|kind| kind.id()).collect(),
        source: source.recognition.format.map(|format| format.id),
        source_evidence: text(source.recognition.format_evidence.as_ref()),
        columns: table
            .columns
            .iter()
            .enumerate()
            .map(|(index, column)| info(index, table, column, &source.recognition))
            .collect(),
        figures: with_figures.then(|| summary(table, &source.recognition, &workbook.choices(source))),
        diagnostics: workbook.diagnostics.iter().filter(concerns).collect(),
    }
}

/// A sentence in English; empty where there is none.
fn text(sentence: Option<&Sentence>) -> String {
    sentence.map(Sentence::to_string).unwrap_or_default()
}

fn info<'a>(index: usize, table: &Table, column: &'a Column, recognition: &'a Recognition) -> ColumnInfo<'a> {
    let Alternatives { formats, examples } = alternatives(column);
    ColumnInfo {
        name: &column.name,
        kind: type_name(column),
        format: column.format.as_deref(),
        currency: column.numbers().and_then(NumberColumn::currency_of_all),
        role: recognition.role_of(index).map(Role::id),
        roles: recognition.roles_of(index).map(Role::id).collect(),
        evidence: text(recognition.evidence(index)),
        nulls: column.nulls,
        unreadable: column.unreadable.len() as u64,
        distinct: column.distinct(),
        ambiguous: !formats.is_empty(),
        alternatives: formats,
        examples: examples
            .into_iter()
            .map(|example| ExampleInfo {
                line: table.line(example.row),
                text: example.text,
                readings: example.readings,
            })
            .collect(),
    }
}

/// The type of a column's values.
pub fn type_name(column: &Column) -> &'static str {
    match (&column.kind, &column.data) {
        (Kind::Empty, _) => "empty",
        (Kind::Text, _) => "text",
        (Kind::Id, _) => "id",
        (Kind::Bool, _) => "bool",
        (Kind::Duration(_), _) => "duration",
        (Kind::Number(_), Data::Number(numbers)) if numbers.is_percent() => "percent",
        (Kind::Number(_), Data::Number(numbers)) if numbers.is_money() => "money",
        (Kind::Number(_), _) => "number",
        (Kind::Date(_), Data::Date(dates)) if dates.with_time() => "datetime",
        (Kind::Date(_), _) => "date",
    }
}

/// A workbook's figures, none where its files hold no orders; `only` names the metrics wanted, all where it is empty.
pub fn analyse<'a>(workbook: &'a Workbook, figures: Option<&'a Figures>, only: &[String]) -> Analyse<'a> {
    let wanted = |evaluation: &&Evaluation| only.is_empty() || only.iter().any(|id| id == evaluation.metric.id);
    let of_customers = figures.filter(|figures| figures.view.has_customers);
    Analyse {
        schema: "countinghouse/analyse/1",
        today: figures.map(|figures| figures.view.today),
        period: workbook.options.period,
        tables: tables(workbook),
        questions: &workbook.orders.questions,
        overlaps: workbook.overlaps(),
        joins: &workbook.joins,
        metrics: workbook.evaluations.iter().filter(wanted).map(result).collect(),
        analyses: Analyses {
            cohort: of_customers.map(|figures| &figures.cohorts),
            movement: of_customers.map_or(&[], |figures| &figures.movements),
        },
        findings: [],
    }
}

fn result(evaluation: &Evaluation) -> MetricResult<'_> {
    let Evaluation { metric, measure, .. } = evaluation;
    let figure = measure.as_ref().ok();
    MetricResult {
        id: metric.id,
        name: metric.words(Language::ENGLISH).name,
        unit: metric.unit,
        currency: evaluation.currency.filter(|_| metric.unit.is_money()),
        value: figure.map(|figure| figure.value),
        numerator: figure.and_then(|figure| figure.numerator),
        denominator: figure.and_then(|figure| figure.denominator),
        interval: evaluation.interval,
        period: evaluation.bucket,
        previous: evaluation.previous.as_ref().and_then(value_of),
        change: evaluation.previous.and_then(|past| past.change),
        year_ago: evaluation.year_ago.map(|past| YearAgo {
            period: past.bucket,
            value: value_of(&past),
            change: past.change,
            verdict: past.verdict,
        }),
        observations: figure.map_or(0, |figure| figure.observations),
        few: evaluation.few,
        series: &evaluation.series,
        total: &evaluation.total,
        variants: evaluation.variants.iter().map(|variant| of_variant(metric, variant)).collect(),
        undefined: measure.as_ref().err(),
        rows_used: evaluation.rows_used,
        rows_left_out: &evaluation.rows_left_out,
    }
}

fn of_variant<'a>(metric: &Metric, variant: &'a VariantValue) -> VariantResult<'a> {
    let VariantWords { name, definition } = metric.variant_words(Language::ENGLISH, variant.id);
    VariantResult {
        id: variant.full_id(),
        name: variant.with_part(name, ": "),
        definition,
        unit: variant.unit,
        value: variant.value,
        numerator: variant.numerator,
        denominator: variant.denominator,
        total: variant.total,
        series: &variant.series,
    }
}

fn value_of(past: &Past) -> Option<f64> {
    past.figure.map(|figure| figure.value)
}

/// The catalogue of metrics.
pub fn catalogue() -> Catalogue {
    let variant = |metric: &Metric, variant: &Variant| {
        let VariantWords { name, definition } = metric.variant_words(Language::ENGLISH, variant.id);
        VariantInfo { id: variant.id, name, definition, unit: variant.unit }
    };
    let info = |metric: &'static Metric| {
        let MetricWords { name, plain, definition, formula } = metric.words(Language::ENGLISH);
        MetricInfo {
            id: metric.id,
            name,
            plain_name: plain,
            unit: metric.unit,
            better: metric.better,
            level: metric.level,
            needs: metric.needs(),
            definition,
            formula,
            source: metric.source,
            variants: metric.variants.iter().map(|one| variant(metric, one)).collect(),
        }
    };
    Catalogue { schema: "countinghouse/metrics/1", metrics: metrics::all().map(info).collect() }
}

/// The text of an answer: two blanks a level, and a line end after it.
pub fn to_text(answer: &impl Serialize) -> String {
    // These shapes have string keys and finite numbers only, so writing them cannot fail.
    let mut text = serde_json::to_string_pretty(answer).unwrap_or_default();
    text.push('\n');
    text
}
