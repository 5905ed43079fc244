//! The JSON of the command line and of the page: `docs/json.md` describes every field.

use crate::analyses::cohort::Cohorts;
use crate::analyses::movement::Movement;
use crate::analyses::quality::Quality;
use crate::analyses::tree::Tree;
use crate::diagnostic::{Diagnostic, Error, LeftOut};
use crate::facts::FactKind;
use crate::facts::summary::{SummaryFigure, summary};
use crate::findings::{Finding, Findings};
use crate::ingest::Reading;
use crate::ingest::columns::alternatives::{Alternatives, alternatives};
use crate::ingest::rows::aside::EXAMPLES;
use crate::ingest::rows::aside::Example;
use crate::ingest::scan::Escape;
use crate::metrics::split::{GroupKind, OfGroup};
use crate::metrics::{
    Bucket, Change, Evaluation, Interval, Metric, Past, Point, RangeValue, Undefined, VariantValue, Verdict,
};
use crate::money::Currency;
use crate::question::Question;
use crate::recognise::{Recognition, Role};
use crate::report::analyses::Answers;
use crate::sentence::Sentence;
use crate::table::{Column, Data, Kind, NumberColumn, Table};
use crate::time::{Day, Period};
use crate::unit::Unit;
use crate::words::{Language, VariantWords};
use crate::workbook::{Figures, Group, Join, Overlap, Source, Split, Workbook};
use serde::Serialize;

/// The name and version of what `inspect` answers.
const INSPECT: &str = "countinghouse/inspect/1";
/// The same of `analyse`.
const ANALYSE: &str = "countinghouse/analyse/1";
/// The same of `quality`.
const QUALITY: &str = "countinghouse/quality/1";

/// What `inspect` answers.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Inspect<'a> {
    #[cfg_attr(test, schemars(extend("const" = INSPECT)))]
    schema: &'static str,
    /// The file's name as it was given.
    file: &'a str,
    /// Its size.
    bytes: u64,
    /// How its bytes became text.
    #[cfg_attr(test, schemars(with = "crate::ingest::encoding::Encoding"))]
    encoding: &'static str,
    /// The sign between cells; `None` where there is one column.
    delimiter: Option<char>,
    /// The sign around quoted cells; `None` where none is quoted.
    quote: Option<char>,
    /// How a quote is written within quotes.
    #[cfg_attr(test, schemars(extend("enum" = ["doubled", "backslash"])))]
    escape: &'static str,
    /// What a line begins with that is a remark; `None` where no line is one.
    comment: Option<&'static str>,
    /// The line where the header starts, from 1; `None` where there is none.
    #[cfg_attr(test, schemars(range(min = 1)))]
    header_line: Option<u64>,
    /// The lines where each row of the header starts, from 1; empty where there is no header.
    #[cfg_attr(test, schemars(inner(range(min = 1))))]
    header_lines: &'a [u64],
    /// Data rows of the table.
    rows_read: u64,
    /// Records that are not data rows, by reason.
    rows_left_out: &'a [LeftOut],
    /// Records of the file: the first row of the header, the data rows, and what was set aside.
    records_read: u64,
    /// Records that are not data rows, by reason, with the first few of them.
    set_aside: Vec<SetAsideInfo<'a>>,
    /// What a row of the table is about.
    #[cfg_attr(test, schemars(with = "crate::recognise::TableKind"))]
    kind: &'static str,
    /// Why it is taken for that, in words.
    kind_evidence: &'a Sentence,
    /// What its rows may well be instead.
    #[cfg_attr(test, schemars(with = "Vec<crate::recognise::TableKind>"))]
    may_be: Vec<&'static str>,
    /// The tool and export it was recognised as; `None` for a plain table.
    #[cfg_attr(test, schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$")))]
    source: Option<&'static str>,
    /// Why it is taken for that export, in words; empty where it is none.
    source_evidence: String,
    /// In the file's order.
    columns: Vec<ColumnInfo<'a>>,
    /// What the rows come to, by the kind of the table; `None` in `analyse` for a file whose orders its metrics are about.
    figures: Option<Vec<SummaryFigure>>,
    /// What is wrong with the data, in the order of the steps that found it.
    diagnostics: Vec<&'a Diagnostic>,
}

/// Records that are set aside for one reason.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SetAsideInfo<'a> {
    /// Why they are no rows.
    #[cfg_attr(test, schemars(with = "crate::ingest::rows::aside::Aside"))]
    reason: &'static str,
    /// How many records.
    #[cfg_attr(test, schemars(range(min = 1)))]
    rows: u64,
    /// The first few.
    #[cfg_attr(test, schemars(length(min = 1)))]
    examples: &'a [Example],
}

/// One column.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ColumnInfo<'a> {
    /// The header; made unique where the file repeats one, invented where it has none.
    name: &'a str,
    /// What its values are.
    #[serde(rename = "type")]
    #[cfg_attr(test, schemars(extend("enum" = ["empty", "text", "id", "bool", "number", "percent", "money", "duration", "date", "datetime"])))]
    kind: &'static str,
    /// How its first date is written, or the unit or the marks of its numbers; `None` for other types.
    format: Option<&'a str>,
    /// The code that its cells or its header name; `None` where they name none or several.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Currency>"))]
    currency: Option<Currency>,
    /// The part it plays; `None` for none.
    #[cfg_attr(test, schemars(with = "Option<Role>"))]
    role: Option<&'static str>,
    /// Every part it plays, the first being `role`.
    #[cfg_attr(test, schemars(with = "Vec<Role>"))]
    roles: Vec<&'static str>,
    /// Why it plays its first part, in words; empty where it plays none.
    evidence: String,
    /// Cells without a value.
    nulls: u64,
    /// Cells that hold something else than the type; they count as no value.
    unreadable: u64,
    /// Different values.
    distinct: u64,
    /// Whether its values could be read in another way.
    ambiguous: bool,
    /// The formats that fit where `ambiguous`, as it is read now first; else empty.
    alternatives: Vec<String>,
    /// Cells that could be read in two ways where `ambiguous`; else empty.
    #[cfg_attr(test, schemars(length(max = 3)))]
    examples: Vec<ExampleInfo>,
}

/// A cell that can be read in two ways.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ExampleInfo {
    /// The line of the file, from 1.
    #[cfg_attr(test, schemars(range(min = 1)))]
    line: u64,
    /// The cell as the file has it.
    text: String,
    /// What it means in each of `alternatives`: an ISO date or a plain decimal.
    readings: [String; 2],
}

/// What `analyse` answers.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Analysis<'a> {
    #[cfg_attr(test, schemars(extend("const" = ANALYSE)))]
    schema: &'static str,
    /// The reference date; `None` where nothing could be computed.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Day>"))]
    today: Option<Day>,
    /// The calendar of the series.
    #[cfg_attr(test, schemars(with = "crate::shape::Period"))]
    period: Period,
    /// How each file was read.
    #[cfg_attr(test, schemars(length(min = 1)))]
    tables: Vec<Inspect<'a>>,
    /// What the data leave open, with what the figures would be under each answer.
    questions: &'a [Question],
    /// What files of one kind share.
    overlaps: &'a [Overlap],
    /// How what files name is found among the orders, or in each other.
    joins: &'a [Join],
    /// The columns by which figures can be split and filtered, in the order of the files.
    dimensions: Vec<DimensionInfo<'a>>,
    /// What is looked at; empty where all is.
    filters: Vec<FilterInfo<'a>>,
    /// The dimension of the metrics' `groups`; `None` where no split was asked for.
    split: Option<String>,
    /// In the order of the catalogue.
    metrics: Vec<MetricResult<'a>>,
    analyses: Analyses<'a>,
    /// What is worth a look, at most five, the most money first.
    #[cfg_attr(test, schemars(length(max = 5)))]
    findings: Vec<Finding>,
    /// How many comparisons were made to find them.
    findings_looked_at: u64,
}

/// A column by which figures can be split and filtered.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct DimensionInfo<'a> {
    /// The header: what `split` and `filters` call it.
    name: &'a str,
    /// Different values.
    #[cfg_attr(test, schemars(range(min = 2)))]
    values: u64,
    /// The kinds of tables that have it.
    kinds: Vec<&'static str>,
}

/// One filter.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FilterInfo<'a> {
    /// The dimension's name.
    dimension: &'a str,
    /// The values that pass; an empty text is that nothing is said.
    values: &'a [String],
}

/// A metric of one group.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct GroupResult {
    /// The value that its rows or customers have; empty where it has none.
    name: String,
    kind: GroupKind,
    /// How many customers it has; `None` where the dimension is not about people.
    customers: Option<usize>,
    /// In the metric's `period`; `None` where undefined.
    value: Option<f64>,
    /// Over the whole range; `None` where undefined.
    total: Option<f64>,
    /// What `value` rests on.
    observations: u64,
    /// Whether those are fewer than 30.
    few: bool,
    /// Oldest first, without gaps in time.
    series: Vec<Point>,
    /// Why `value` is `None`; `None` where it is not.
    undefined: Option<Undefined>,
}

impl GroupResult {
    fn new(group: &Group, figure: &OfGroup) -> GroupResult {
        GroupResult {
            name: group.name.clone(),
            kind: group.kind,
            customers: group.customers,
            value: figure.value.as_ref().ok().map(|figure| figure.value),
            total: figure.total,
            observations: figure.observations(),
            few: figure.few(),
            series: figure.series.clone(),
            undefined: figure.value.clone().err(),
        }
    }
}

/// What takes more than one number to say.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Analyses<'a> {
    /// Acquisition cohorts; `None` where no column names a customer or nothing could be computed.
    cohort: Option<&'a Cohorts>,
    /// Customer movement by period, oldest first; empty where `cohort` is `None`.
    movement: &'a [Movement],
    /// What changes of revenue are made of; `None` where no two periods can be compared.
    tree: Option<Tree>,
    #[serde(flatten)]
    #[cfg_attr(test, schemars(with = "crate::models::analyses::Answers"))]
    answers: &'a Answers,
}

/// One metric.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct MetricResult<'a> {
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    id: &'static str,
    /// The name of the field.
    name: &'static str,
    unit: Unit,
    /// Of a metric in money; `None` for every other unit and where the file names none.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Currency>"))]
    currency: Option<Currency>,
    /// In `period`; `None` where undefined.
    value: Option<f64>,
    /// What was divided; `None` where nothing is.
    numerator: Option<f64>,
    /// By what; `None` where nothing is.
    denominator: Option<f64>,
    /// The 95 % interval of `value`; `None` where the metric has none or the data allow none.
    interval: Option<Interval>,
    /// What `value` is of.
    #[cfg_attr(test, schemars(with = "crate::shape::Bucket"))]
    period: Bucket,
    /// The value of the period before; `None` where undefined.
    previous: Option<f64>,
    /// From `previous` to `value`; `None` where one is missing or only one of the two periods is partial.
    change: Option<Change>,
    /// The same period a year before, of days and weeks the same weekdays; `None` where the data do not reach so far back.
    year_ago: Option<YearAgo>,
    /// What `value` rests on.
    observations: u64,
    /// Whether those are fewer than 30.
    few: bool,
    /// Oldest first, without gaps in time.
    series: &'a [Point],
    /// The metric over the whole range.
    total: &'a RangeValue,
    /// Other definitions in use.
    variants: Vec<VariantResult<'a>>,
    /// It group by group of `split`, the largest group first; empty where no split was asked for.
    groups: Vec<GroupResult>,
    /// Why `value` is `None`; `None` where it is not.
    undefined: Option<&'a Undefined>,
    /// Rows behind `value`.
    rows_used: u64,
    /// The table's other rows, by reason.
    rows_left_out: &'a [LeftOut],
}

/// Another definition's values.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct VariantResult<'a> {
    /// A stable name; of a variant that has a figure for each of several things, with the thing's name behind a dot.
    #[cfg_attr(test, schemars(regex(pattern = "^[a-z][a-z0-9_]*([.].+)?$")))]
    id: String,
    /// The name a reader sees.
    name: String,
    /// What is different.
    definition: &'static str,
    unit: Unit,
    /// In the period of the metric; `None` where undefined.
    value: Option<f64>,
    /// What was divided; `None` where nothing is.
    numerator: Option<f64>,
    /// By what; `None` where nothing is.
    denominator: Option<f64>,
    /// Over the whole range; `None` where undefined.
    total: Option<f64>,
    /// Oldest first, without gaps in time.
    series: &'a [Point],
}

/// The same period a year before, and whether the change since then is good news.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct YearAgo {
    #[serde(flatten)]
    #[cfg_attr(test, schemars(with = "crate::shape::Bucket"))]
    period: Bucket,
    /// The value in that period; `None` where undefined.
    value: Option<f64>,
    /// From that value to `value`; `None` where one is missing or only one of the two periods is partial.
    change: Option<Change>,
    /// Whether the change is good news: by the 95 % interval of the difference. `None` where that cannot be told.
    verdict: Option<Verdict>,
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
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Quality"))]
pub struct QualityAnswer {
    #[cfg_attr(test, schemars(extend("const" = QUALITY)))]
    schema: &'static str,
    #[serde(flatten)]
    quality: Quality,
}

/// What is wrong with a workbook's data, in English.
pub fn quality(workbook: &Workbook) -> QualityAnswer {
    QualityAnswer { schema: QUALITY, quality: workbook.quality() }
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
        schema: INSPECT,
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
/// `answers` are what the analyses came to that the package of the models computes. The error says what is wrong with the
/// split that was asked for.
pub fn analyse<'a>(
    workbook: &'a Workbook,
    figures: Option<&'a Figures>,
    only: &[String],
    answers: &'a Answers,
) -> Result<Analysis<'a>, Error> {
    let wanted = |evaluation: &&Evaluation| only.is_empty() || only.iter().any(|id| id == evaluation.metric.id);
    let Findings { found, looked_at } = if only.is_empty() { workbook.findings() } else { Findings::default() };
    let of_customers = figures.filter(|figures| figures.view.has_customers);
    let names: Vec<&str> = only.iter().map(String::as_str).collect();
    let split = workbook.options.split.as_deref().map(|name| workbook.split(name, &names)).transpose()?;
    let metrics = workbook.evaluations.iter().filter(wanted);
    let groups = |at: usize| split.as_ref().map_or(Vec::new(), |split| groups(split, at));
    let kinds = |kinds: &[FactKind]| kinds.iter().map(|kind| kind.table_id()).collect();
    let dimensions = workbook.dimensions.iter();
    Ok(Analysis {
        schema: ANALYSE,
        today: figures.map(|figures| figures.view.today),
        period: workbook.options.period,
        tables: tables(workbook),
        questions: &workbook.orders.questions,
        overlaps: workbook.overlaps(),
        joins: &workbook.joins,
        dimensions: dimensions
            .map(|it| DimensionInfo { name: &it.name, values: it.values, kinds: kinds(&it.kinds) })
            .collect(),
        filters: filters(workbook),
        metrics: metrics
            .enumerate()
            .map(|(at, evaluation)| MetricResult { groups: groups(at), ..result(evaluation) })
            .collect(),
        split: split.map(|split| split.dimension),
        analyses: Analyses {
            cohort: of_customers.map(|figures| &figures.cohorts),
            movement: of_customers.map_or(&[], |figures| &figures.movements),
            tree: workbook.tree(),
            answers,
        },
        findings: found,
        findings_looked_at: looked_at,
    })
}

/// The filters of a workbook.
pub fn filters(workbook: &Workbook) -> Vec<FilterInfo<'_>> {
    workbook.options.filters.iter().map(|(dimension, values)| FilterInfo { dimension, values }).collect()
}

/// A metric group by group, by its place among those that were split.
fn groups(split: &Split, at: usize) -> Vec<GroupResult> {
    let figures = split.groups.iter().zip(&split.figures);
    figures.filter_map(|(group, figures)| Some(GroupResult::new(group, &figures.get(at)?.1))).collect()
}

fn result(evaluation: &Evaluation) -> MetricResult<'_> {
    let Evaluation { metric, measure, .. } = evaluation;
    let figure = measure.as_ref().ok();
    MetricResult {
        id: metric.id,
        name: metric.words(Language::ENGLISH).name,
        unit: metric.unit.plain(),
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
        groups: Vec::new(),
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
        unit: variant.unit.plain(),
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

/// The text of an answer: two blanks a level, and a line end after it.
pub fn to_text(answer: &impl Serialize) -> String {
    // These shapes have string keys and finite numbers only, so writing them cannot fail.
    let mut text = serde_json::to_string_pretty(answer).unwrap_or_default();
    text.push('\n');
    text
}
