//! "How is this computed?": a metric's definition, and its formula with this file's numbers in it.

use super::picture::TextTable;
use crate::analyses::quality::Issue;
use crate::diagnostic::Severity;
use crate::metrics::{Evaluation, FEW, Figure, Metric, Need, Point, VariantValue};
use crate::recognise::Role;
use crate::sentence::Value;
use crate::unit::{Locale, Precision, Unit};
use crate::workbook::Workbook;
use serde::Serialize;

/// Everything behind a number.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Explanation {
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    id: &'static str,
    /// In plain words.
    name: &'static str,
    /// The name of the field.
    technical_name: &'static str,
    definition: &'static str,
    formula: &'static str,
    /// The formula with this file's numbers.
    formula_with_numbers: String,
    /// Where the definition comes from.
    source: &'static str,
    notes: Vec<String>,
    /// Rows behind the number.
    rows_used: u64,
    /// The other rows, by reason.
    rows_left_out: Vec<LeftOutText>,
    /// What is wrong with the data that touches the number.
    warnings: Vec<Warning>,
    /// Other definitions in use.
    variants: Vec<VariantText>,
    /// Whether some of them rest on W.
    windowed: bool,
    /// The metric over time.
    table: TextTable,
}

/// Rows that are not counted, for one reason.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct LeftOutText {
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    reason: String,
    text: String,
    rows: u64,
}

/// Something wrong with the data that touches the number.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Warning {
    message: String,
    hint: String,
}

/// Another definition of the metric.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct VariantText {
    name: String,
    definition: &'static str,
    value: String,
}

/// The explanation of a metric's headline value.
pub fn explain(evaluation: &Evaluation, workbook: &Workbook) -> Explanation {
    let metric = evaluation.metric;
    let locale = &workbook.options.locale;
    let currency = evaluation.currency;
    let write = |value: f64| locale.number(value, metric.unit, currency, Precision::Full);
    let period = |at: usize| {
        let Some(Point { bucket, .. }) = evaluation.series.get(at) else { return String::new() };
        let name = locale.period(workbook.options.period, bucket.span.start);
        if bucket.partial { locale.say("explain-not-complete", &[("period", name.into())]) } else { name }
    };
    let formula_with_numbers = match &evaluation.measure {
        Ok(figure) => {
            let worked = evaluation.worked.as_str();
            let value = write(figure.value);
            let steps = if worked == value { value } else { format!("{worked} = {value}") };
            format!("{}: {steps}", period(evaluation.at))
        }
        Err(undefined) => {
            let reason = undefined.message().say(locale).into();
            locale.say("explain-no-value", &[("period", period(evaluation.at).into()), ("reason", reason)])
        }
    };
    let words = metric.words(locale.language);
    let of_variant = |variant: &VariantValue| metric.variant_words(locale.language, variant.id);
    let name_of = |variant: &VariantValue| variant.with_part(of_variant(variant).name, ": ");
    let variants = evaluation.variants.iter().map(|variant| VariantText {
        name: name_of(variant),
        definition: of_variant(variant).definition,
        value: variant.value.map_or_else(
            || locale.say("explain-no-value-here", &[]),
            |value| locale.number(value, variant.unit, currency, Precision::Tile),
        ),
    });
    let rows = evaluation.series.iter().enumerate().map(|(at, point)| {
        let mut row = vec![period(at), point.value.map_or("–".into(), write)];
        row.extend(evaluation.variants.iter().map(|variant| {
            let value = variant.series.get(at).and_then(|point| point.value);
            value.map_or("–".into(), |value| locale.number(value, variant.unit, currency, Precision::Full))
        }));
        row
    });
    let names = evaluation.variants.iter().map(name_of);
    Explanation {
        id: metric.id,
        name: words.plain,
        technical_name: words.name,
        definition: words.definition,
        formula: words.formula,
        formula_with_numbers,
        source: metric.source,
        notes: notes(evaluation, workbook),
        rows_used: evaluation.rows_used,
        rows_left_out: left_out(evaluation, locale),
        warnings: warnings(evaluation.metric, workbook),
        variants: variants.collect(),
        windowed: windowed(evaluation),
        table: TextTable {
            caption: locale.say(
                "explain-table",
                &[("metric", words.plain.into()), ("period", Value::Named("by", workbook.options.period.id()))],
            ),
            columns: [locale.say("explain-period", &[]), words.plain.to_owned()].into_iter().chain(names).collect(),
            rows: rows.collect(),
        },
    }
}

/// What is wrong with the columns that the metric is made of, or with whole rows.
fn warnings(metric: &Metric, workbook: &Workbook) -> Vec<Warning> {
    let all = metric.needs();
    let needs = |need: Need| all.contains(&need);
    let role = |issue: &Issue| {
        let source = workbook.sources.iter().find(|source| Some(&source.name) == issue.file.as_ref())?;
        let column = source.table().column(issue.column.as_ref()?)?;
        source.recognition.role_of(column)
    };
    let touches = |issue: &Issue| match (issue.id, role(issue)) {
        ("extreme_amounts" | "mixed_currencies", _) | (_, Some(Role::Amount)) => needs(Need::Amounts),
        (_, Some(Role::Customer)) => metric.value.by_customer() || needs(Need::Customers),
        (_, Some(Role::Date | Role::Status)) => true,
        _ => issue.column.is_none(),
    };
    let locale = &workbook.options.locale;
    let issues = workbook.quality().issues.into_iter();
    let touching = issues.filter(|issue| issue.severity > Severity::Info && touches(issue));
    touching.map(|issue| Warning { message: issue.message.say(locale), hint: issue.hint.say(locale) }).collect()
}

fn left_out(evaluation: &Evaluation, locale: &Locale) -> Vec<LeftOutText> {
    let text = |left: &crate::diagnostic::LeftOut| LeftOutText {
        reason: left.reason.clone(),
        text: locale.say(&format!("reason-{}", left.reason), &[]),
        rows: left.rows,
    };
    evaluation.rows_left_out.iter().map(text).collect()
}

fn windowed(evaluation: &Evaluation) -> bool {
    evaluation.variants.iter().any(|variant| variant.id.starts_with("window"))
}

fn notes(evaluation: &Evaluation, workbook: &Workbook) -> Vec<String> {
    let locale = &workbook.options.locale;
    let mut notes = Vec::new();
    let mut say = |id: &str, args: &[(&str, Value)]| notes.push(locale.say(id, args));
    if evaluation.bucket.partial {
        say("explain-partial", &[]);
    }
    if workbook.options.working_time.is_some() && evaluation.formula.times_cases() {
        say("explain-working_time", &[]);
    }
    if evaluation.few {
        say("explain-few", &[("count", FEW.into())]);
    }
    if let Some(interval) = evaluation.interval {
        say("explain-interval", &[("method", Value::Key(interval.method))]);
    }
    say(judgement(evaluation), &[("count", FEW.into())]);
    if windowed(evaluation) {
        say("explain-window", &[("days", Value::Number(workbook.window().into(), Unit::Days, None, Precision::Full))]);
    }
    if evaluation.previous.is_some_and(|past| past.figure.is_some() && past.change.is_none()) {
        say("explain-not-compared", &[]);
    }
    notes
}

/// What "better" and "worse" go by, or why neither is said.
fn judgement(evaluation: &Evaluation) -> &'static str {
    let Some(past) = evaluation.year_ago else { return "explain-no-year-before" };
    let fewest = |figure: Option<Figure>| figure.map_or(0, |figure| figure.observations);
    let few = fewest(evaluation.measure.as_ref().ok().copied()).min(fewest(past.figure)) < FEW;
    match past.verdict {
        Some(_) => "explain-judged",
        None if few => "explain-too-few",
        None => "explain-not-judged",
    }
}
