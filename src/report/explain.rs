//! "How is this computed?": a metric's definition, and its formula with this file's numbers in it.

use crate::analyses::quality::Issue;
use crate::diagnostic::Severity;
use crate::metrics::{Evaluation, FEW, Figure, Metric, Need, Point, VariantValue};
use crate::recognise::Role;
use crate::unit::{Locale, Precision};
use crate::workbook::Workbook;
use serde::Serialize;

/// Everything behind a number.
#[derive(Debug, Serialize)]
pub struct Explanation {
    id: &'static str,
    name: &'static str,
    technical_name: &'static str,
    definition: &'static str,
    formula: &'static str,
    formula_with_numbers: String,
    source: &'static str,
    notes: Vec<String>,
    rows_used: u64,
    rows_left_out: Vec<LeftOutText>,
    warnings: Vec<Warning>,
    variants: Vec<VariantText>,
    /// Whether some of them rest on W.
    windowed: bool,
    table: TextTable,
}

#[derive(Debug, Serialize)]
struct LeftOutText {
    reason: String,
    text: String,
    rows: u64,
}

/// Something wrong with the data that touches the number.
#[derive(Debug, Serialize)]
struct Warning {
    message: String,
    hint: String,
}

#[derive(Debug, Serialize)]
struct VariantText {
    name: &'static str,
    definition: &'static str,
    value: String,
}

#[derive(Debug, Serialize)]
struct TextTable {
    caption: String,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
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
        if bucket.partial { format!("{name} (not complete)") } else { name }
    };
    let formula_with_numbers = match &evaluation.measure {
        Ok(figure) => {
            let worked = evaluation.worked.as_str();
            let value = write(figure.value);
            let steps = if worked == value { value } else { format!("{worked} = {value}") };
            format!("{}: {steps}", period(evaluation.at))
        }
        Err(undefined) => format!("{}: no value, because {}", period(evaluation.at), undefined.message),
    };
    let words = metric.words(locale.language);
    let of_variant = |variant: &VariantValue| metric.variant_words(locale.language, variant.id);
    let variants = evaluation.variants.iter().map(|variant| VariantText {
        name: of_variant(variant).name,
        definition: of_variant(variant).definition,
        value: variant.value.map_or("no value in this period".into(), |value| {
            locale.number(value, variant.unit, currency, Precision::Tile)
        }),
    });
    let rows = evaluation.series.iter().enumerate().map(|(at, point)| {
        let mut row = vec![period(at), point.value.map_or("–".into(), write)];
        row.extend(evaluation.variants.iter().map(|variant| {
            let value = variant.series.get(at).and_then(|point| point.value);
            value.map_or("–".into(), |value| locale.number(value, variant.unit, currency, Precision::Full))
        }));
        row
    });
    let names = evaluation.variants.iter().map(|variant| of_variant(variant).name.to_owned());
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
            caption: format!("{} by {}", words.plain, workbook.options.period.id()),
            columns: ["Period".to_owned(), words.plain.to_owned()].into_iter().chain(names).collect(),
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
    let issues = workbook.quality().issues.into_iter();
    let touching = issues.filter(|issue| issue.severity > Severity::Info && touches(issue));
    touching.map(|issue| Warning { message: issue.message, hint: issue.hint }).collect()
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
    let mut notes = Vec::new();
    if evaluation.bucket.partial {
        notes.push("The period is not complete, so its value will still change.".to_owned());
    }
    if evaluation.few {
        notes.push("It rests on fewer than 30 observations: a little chance moves it a lot.".to_owned());
    }
    if let Some(interval) = evaluation.interval {
        let how = match interval.method {
            "wilson" => "Wilson’s score interval of a share",
            "student_t" => "Student’s t interval of a mean",
            "bootstrap" => "the bootstrap interval of a median",
            _ => "the linearised interval of a ratio",
        };
        notes.push(format!("The 95% interval is {how}."));
    }
    notes.push(judgement(evaluation));
    if windowed(evaluation) {
        notes.push(format!("W, the window in which a customer counts as active, is {} days.", workbook.window()));
    }
    if evaluation.previous.is_some_and(|past| past.figure.is_some() && past.change.is_none()) {
        notes.push("It is not compared with the period before, because one of the two is not complete.".to_owned());
    }
    notes
}

/// What "better" and "worse" go by, or why neither is said.
fn judgement(evaluation: &Evaluation) -> String {
    let Some(past) = evaluation.year_ago else {
        return "Better or worse is said only against the same period a year before, and the data do not reach that far back.".into();
    };
    let fewest = |figure: Option<Figure>| figure.map_or(0, |figure| figure.observations);
    let few = fewest(evaluation.measure.as_ref().ok().copied()).min(fewest(past.figure)) < FEW;
    match past.verdict {
        Some(_) => "Better or worse is said where the 95% interval of the difference from the same period a year before leaves out no difference at all; else the change is called normal wobble.".into(),
        None if few => "Neither better nor worse is said on fewer than 30 observations, now or a year before.".into(),
        None => "Neither better nor worse is said of it, because chance cannot be told from change here.".into(),
    }
}
