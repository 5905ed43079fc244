//! What was understood of one file: what it holds, how it was read, which column is what, whose customers it shares.

use super::summary_text::{self, FigureText};
use crate::ingest::columns::alternatives::both_orders;
use crate::ingest::rows::aside::{Example, SetAside};
use crate::recognise::{Role, TableKind};
use crate::sentence::Value;
use crate::table::{BareNumber, Column, Kind, NumberStyle, Settled};
use crate::time::{DateOrder, Day};
use crate::unit::Locale;
use crate::words::Language;
use crate::workbook::{Join, Learnt, Source, Workbook};
use serde::Serialize;

/// One file of a workbook as the page shows it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FileCard<'a> {
    /// As the user knows it.
    pub name: &'a str,
    /// What it holds, for example `Shopify orders`.
    pub what: String,
    /// Whether that is the export of a tool.
    #[serde(skip)]
    pub is_known: bool,
    /// Whether its rows are the orders that are counted; otherwise it stands beside them.
    pub of_orders: bool,
    /// What its rows are.
    #[cfg_attr(test, schemars(with = "TableKind"))]
    kind: &'static str,
    /// Why it is taken for that.
    evidence: String,
    /// What its rows may well be instead.
    may_be: Vec<MayBe>,
    rows: u64,
    bytes: u64,
    /// How it was read, statement by statement.
    pub facts: Vec<Fact>,
    #[cfg_attr(test, schemars(with = "crate::ingest::encoding::Encoding"))]
    encoding: &'static str,
    columns: Vec<&'a str>,
    roles: Vec<RoleChoice>,
    /// Both readings of its dates, where they can be read either way.
    date_order: Option<DateOrderChoice>,
    /// Which of the options' mappings it has the shape of.
    mapping: Option<usize>,
    /// The file that was corrected and whose shape it has.
    learnt: Option<LearntChoice<'a>>,
    /// Lines that are no rows.
    set_aside: Vec<Aside<'a>>,
    /// How what it names is found elsewhere.
    joins: Vec<&'a Join>,
    /// What the rows come to, where they are no orders.
    figures: Vec<FigureText>,
}

/// Another kind of table that a file may well be.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct MayBe {
    #[cfg_attr(test, schemars(with = "TableKind"))]
    id: &'static str,
    name: &'static str,
    /// The columns that its figures need, in words.
    needs: String,
}

impl MayBe {
    fn new(kind: TableKind, language: Language) -> MayBe {
        let needs: Vec<&str> = kind.info().needs.iter().map(|role| role.name(language)).collect();
        MayBe { id: kind.id(), name: kind.name(language), needs: needs.join(", ") }
    }
}

/// Lines that are no rows, of one reason.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Aside<'a> {
    text: String,
    examples: &'a [Example],
}

/// A statement about how a file was read.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Fact {
    /// Its words.
    pub text: String,
    /// Which correction it opens.
    pub part: FilePart,
}

/// What can be corrected of one file.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum FilePart {
    /// What its rows are.
    Kind,
    /// The sign between cells.
    Delimiter,
    /// How its bytes spell text.
    Encoding,
    /// How its numbers are written.
    Numbers,
    /// How its dates are written.
    Dates,
    /// Where its columns are named.
    Header,
    /// Which lines are no rows.
    Aside,
    /// What was taken over from a file of its shape.
    Learnt,
}

/// A part that a column can play.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct RoleChoice {
    #[cfg_attr(test, schemars(with = "Role"))]
    role: &'static str,
    name: &'static str,
    /// The header of the column that plays it.
    column: Option<String>,
    /// Whether figures are missing without it.
    needed: bool,
    /// Why the column plays it.
    evidence: String,
    /// What is lost while no column plays it.
    loss: Option<&'static str>,
}

/// That it is of the shape of a file that was corrected, and whether it is read as that one.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct LearntChoice<'a> {
    file: &'a str,
    on: bool,
}

/// The dates of a file that can be read either way.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct DateOrderChoice {
    column: String,
    /// Whether the values leave it open.
    ambiguous: bool,
    #[cfg_attr(test, schemars(with = "crate::shape::DateOrder"))]
    order: DateOrder,
    examples: Vec<DateExample>,
}

/// A cell with both readings.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct DateExample {
    text: String,
    day_first: String,
    month_first: String,
}

/// The cards of all files, in the order in which they were given.
pub fn file_cards(workbook: &Workbook) -> Vec<FileCard<'_>> {
    let sources = workbook.sources.iter().enumerate();
    sources.map(|(index, source)| file_card(workbook, source, workbook.order_files.contains(&index))).collect()
}

/// The card of one file.
pub fn file_card<'a>(workbook: &'a Workbook, source: &'a Source, of_orders: bool) -> FileCard<'a> {
    let table = source.table();
    let learnt = workbook.learnt(source);
    let locale = &workbook.options.locale;
    FileCard {
        name: &source.name,
        what: what(source, locale),
        is_known: export(source).is_some(),
        of_orders,
        kind: source.recognition.kind.id(),
        evidence: evidence(source, locale),
        may_be: source.recognition.may_be.iter().map(|&kind| MayBe::new(kind, locale.language)).collect(),
        rows: source.reading.table.rows as u64,
        bytes: source.reading.bytes,
        facts: facts(workbook, source),
        encoding: source.reading.encoding.id(),
        columns: table.columns.iter().map(|column| column.name.as_str()).collect(),
        roles: roles(source, locale),
        date_order: date_order(workbook, source),
        mapping: learnt.as_ref().map(|learnt| learnt.mapping),
        learnt: learnt.filter(|learnt| learnt.tells).map(|Learnt { file, on, .. }| LearntChoice { file, on }),
        set_aside: source.reading.set_aside.iter().map(|aside| aside_card(aside, locale)).collect(),
        joins: workbook.joins.iter().filter(|join| join.file == source.name).collect(),
        figures: if of_orders { Vec::new() } else { summary_text::figures(source, workbook) },
    }
}

/// What a file holds: the export it is, or what its rows seem to be.
pub fn what(source: &Source, locale: &Locale) -> String {
    match (export(source), source.recognition.kind) {
        (Some(name), _) => name.into(),
        (None, TableKind::Table) => locale.say("file-table", &[]),
        (None, kind) => locale.say("file-table-of", &[("kind", Value::Named("kind", kind.id()))]),
    }
}

/// The export of a tool that a file is. Bytes alone say how a file was written, not by whom.
fn export(source: &Source) -> Option<&'static str> {
    source.recognition.format.filter(|format| !format.is_only_form()).map(|format| format.name)
}

/// Why it is taken for what it is.
fn evidence(source: &Source, locale: &Locale) -> String {
    let known = &source.recognition;
    let evidence = known.format_evidence.iter().chain([&known.kind_evidence]);
    let mut said: Vec<String> = evidence.map(|evidence| evidence.say(locale)).collect();
    said.dedup();
    said.join("; ")
}

/// "3 totals" with the first of them.
fn aside_card<'a>(aside: &'a SetAside, locale: &Locale) -> Aside<'a> {
    Aside { text: aside.reason.count(aside.rows, locale), examples: &aside.examples }
}

fn facts(workbook: &Workbook, source: &Source) -> Vec<Fact> {
    let reading = &source.reading;
    let locale = &workbook.options.locale;
    let say = |id: &str, args: &[(&str, Value)]| locale.say(id, args);
    let fact = |text: String, part| Fact { text, part };
    let delimiter = match reading.layout.dialect.delimiter {
        Some(b',') => say("file-commas", &[]),
        Some(b';') => say("file-semicolons", &[]),
        Some(b'\t') => say("file-tabs", &[]),
        Some(b'|') => say("file-bars", &[]),
        Some(other) => say("file-delimiter", &[("sign", char::from(other).to_string().into())]),
        None => say("file-one-column", &[]),
    };
    let mut facts =
        vec![fact(delimiter, FilePart::Delimiter), fact(reading.encoding.label().to_owned(), FilePart::Encoding)];
    let column = |role: Role| source.recognition.column(role).and_then(|index| source.table().columns.get(index));
    if let Some(Kind::Number(NumberStyle { decimal_sign: b',', .. })) = column(Role::Amount).map(|column| column.kind) {
        facts.push(fact(say("file-decimal-commas", &[]), FilePart::Numbers));
    }
    if let Some(column) = column(Role::Date)
        && let (Kind::Date(style), Some(format)) = (column.kind, &column.format)
    {
        let order = match style.order {
            _ if style.bare != BareNumber::Compact => say("file-dates", &[("format", format.as_str().into())]),
            DateOrder::YearFirst => say("file-dates-year-first", &[]),
            DateOrder::DayFirst => say("file-dates-day-first", &[]),
            DateOrder::MonthFirst => say("file-dates-month-first", &[]),
        };
        let dates = match &source.dates_as_in {
            Some(by) => say("file-dates-as-in", &[("dates", order.into()), ("file", by.as_str().into())]),
            None => order,
        };
        facts.push(fact(dates, FilePart::Dates));
    }
    let header = match reading.header_lines.as_slice() {
        [] => say("file-no-header", &[]),
        [line] => say("file-header", &[("line", line.to_string().into())]),
        [first, .., last] => {
            say("file-header-lines", &[("first", first.to_string().into()), ("last", last.to_string().into())])
        }
    };
    facts.push(fact(header, FilePart::Header));
    for kind in &source.recognition.may_be {
        facts.push(fact(say("file-perhaps", &[("kind", Value::Named("kind", kind.id()))]), FilePart::Kind));
    }
    let aside: u64 = reading.left_out.iter().map(|left| left.rows).sum();
    if aside > 0 {
        facts.push(fact(say("file-aside", &[("count", aside.into())]), FilePart::Aside));
    }
    if let Some(learnt) = workbook.learnt(source).filter(|learnt| learnt.tells && learnt.on) {
        facts.push(fact(say("file-learnt", &[("file", learnt.file.into())]), FilePart::Learnt));
    }
    facts
}

fn roles(source: &Source, locale: &Locale) -> Vec<RoleChoice> {
    let language = locale.language;
    const OFFERED: [Role; 9] = [
        Role::Customer,
        Role::Date,
        Role::Amount,
        Role::OrderId,
        Role::Currency,
        Role::Status,
        Role::Refund,
        Role::RefundDate,
        Role::CancelledAt,
    ];
    let known = &source.recognition;
    let usual = if known.is_orders() { &OFFERED[..] } else { known.kind.info().needs };
    let found = known.roles.iter().map(|assignment| assignment.role).filter(|role| !usual.contains(role));
    let mut offered: Vec<Role> = usual.iter().copied().chain(found).collect();
    offered.dedup();
    let needed = |role: Role| match known.is_orders() {
        true => matches!(role, Role::Customer | Role::Date | Role::Amount),
        false => known.kind.info().needs.contains(&role),
    };
    let choice = |role: Role| {
        let found = source.recognition.roles.iter().find(|known| known.role == role);
        RoleChoice {
            role: role.id(),
            name: role.name(language),
            column: found.map(|known| source.table().columns[known.column].name.clone()),
            needed: needed(role),
            evidence: found.map_or(String::new(), |known| known.evidence.say(locale)),
            loss: if found.is_some() || !known.is_orders() { None } else { loss(role, language) },
        }
    };
    offered.into_iter().map(choice).collect()
}

/// What is lost while a role has no column.
fn loss(role: Role, language: Language) -> Option<&'static str> {
    matches!(role, Role::Customer | Role::Date | Role::Amount).then(|| language.attribute("role", role.id(), "loss"))
}

/// Both readings of the file's dates, where its own values leave them open.
fn date_order(workbook: &Workbook, source: &Source) -> Option<DateOrderChoice> {
    const EXAMPLES: usize = 2;
    let table = source.table();
    let column: &Column = table.columns.get(source.recognition.column(Role::Date)?)?;
    let Kind::Date(style) = column.kind else { return None };
    let ambiguous = style.settled.is_open();
    // Once the user has settled it, it can still be changed.
    let settled_by_user = style.settled == Settled::Given && source.settings.date_order.is_some();
    if !ambiguous && !settled_by_user {
        return None;
    }
    let locale = &workbook.options.locale;
    let example = |(text, [day_first, month_first]): (String, [Day; 2])| DateExample {
        text,
        day_first: locale.day(day_first),
        month_first: locale.day(month_first),
    };
    let examples = both_orders(column).into_iter().map(example).take(EXAMPLES).collect();
    Some(DateOrderChoice { column: column.name.clone(), ambiguous, order: style.order, examples })
}
