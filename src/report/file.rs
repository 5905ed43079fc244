//! What was understood of one file: what it holds, how it was read, which column is what, whose customers it shares.

use super::summary_text::{self, FigureText};
use crate::ingest::alternatives::both_orders;
use crate::ingest::aside::{Example, SetAside};
use crate::recognise::{Role, TableKind};
use crate::table::{BareNumber, Column, Kind, NumberStyle, Settled};
use crate::time::{DateOrder, Day};
use crate::unit::Locale;
use crate::workbook::{Join, Learnt, Source, Workbook};
use serde::Serialize;

/// One file of a workbook as the page shows it.
#[derive(Debug, Serialize)]
pub struct FileCard<'a> {
    /// As the user knows it.
    pub name: &'a str,
    /// What it holds, for example `Shopify orders`.
    pub what: String,
    /// Whether its rows are the orders that are counted; otherwise it stands beside them.
    pub of_orders: bool,
    kind: &'static str,
    /// Why it is taken for that.
    evidence: String,
    /// What its rows may well be instead.
    may_be: Vec<MayBe>,
    rows: u64,
    bytes: u64,
    /// How it was read, statement by statement.
    pub facts: Vec<Fact>,
    encoding: &'static str,
    columns: Vec<&'a str>,
    roles: Vec<RoleChoice>,
    date_order: Option<DateOrderChoice>,
    /// Which of the options' mappings it has the shape of.
    mapping: Option<usize>,
    learnt: Option<LearntChoice<'a>>,
    set_aside: Vec<Aside<'a>>,
    joins: Vec<&'a Join>,
    /// What the rows come to, where they are no orders.
    figures: Vec<FigureText>,
}

/// Another kind of table that a file may well be.
#[derive(Debug, Serialize)]
struct MayBe {
    id: &'static str,
    name: &'static str,
    /// The columns that its figures need, in words.
    needs: String,
}

impl MayBe {
    fn new(kind: &TableKind) -> MayBe {
        let needs: Vec<&str> = kind.info().needs.iter().map(|role| role.name()).collect();
        MayBe { id: kind.id(), name: kind.name(), needs: needs.join(", ") }
    }
}

/// Lines that are no rows, of one reason.
#[derive(Debug, Serialize)]
struct Aside<'a> {
    text: String,
    examples: &'a [Example],
}

/// A statement about how a file was read.
#[derive(Debug, Serialize)]
pub struct Fact {
    /// Its words.
    pub text: String,
    /// Which correction it opens: `delimiter`, `encoding`, `numbers`, `dates`, `header`, `aside`, `learnt`.
    pub part: &'static str,
}

#[derive(Debug, Serialize)]
struct RoleChoice {
    role: &'static str,
    name: &'static str,
    column: Option<String>,
    needed: bool,
    evidence: String,
    loss: Option<&'static str>,
}

/// That it is of the shape of a file that was corrected, and whether it is read as that one.
#[derive(Debug, Serialize)]
struct LearntChoice<'a> {
    file: &'a str,
    on: bool,
}

#[derive(Debug, Serialize)]
struct DateOrderChoice {
    column: String,
    ambiguous: bool,
    order: DateOrder,
    examples: Vec<DateExample>,
}

#[derive(Debug, Serialize)]
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
    FileCard {
        name: &source.name,
        what: what(source),
        of_orders,
        kind: source.recognition.kind.id(),
        evidence: evidence(source),
        may_be: source.recognition.may_be.iter().map(MayBe::new).collect(),
        rows: source.reading.table.rows as u64,
        bytes: source.reading.bytes,
        facts: facts(workbook, source),
        encoding: source.reading.encoding.id(),
        columns: table.columns.iter().map(|column| column.name.as_str()).collect(),
        roles: roles(source),
        date_order: date_order(workbook, source),
        mapping: learnt.as_ref().map(|learnt| learnt.mapping),
        learnt: learnt.filter(|learnt| learnt.tells).map(|Learnt { file, on, .. }| LearntChoice { file, on }),
        set_aside: source.reading.set_aside.iter().map(|aside| aside_card(aside, &workbook.options.locale)).collect(),
        joins: workbook.joins.iter().filter(|join| join.file == source.name).collect(),
        figures: if of_orders { Vec::new() } else { summary_text::figures(source, workbook) },
    }
}

/// What a file holds: the export it is, or what its rows seem to be.
pub fn what(source: &Source) -> String {
    match source.recognition.format {
        // Bytes alone say how a file was written, not by whom.
        Some(format) if !format.is_only_form() => format.name.into(),
        _ if source.recognition.kind == TableKind::Table => "A table".into(),
        _ => format!("A table of {}", source.recognition.kind.name()),
    }
}

/// Why it is taken for what it is.
fn evidence(source: &Source) -> String {
    let known = &source.recognition;
    let mut said = vec![known.format_evidence.as_str(), known.kind_evidence.as_str()];
    said.retain(|evidence| !evidence.is_empty());
    said.dedup();
    said.join("; ")
}

/// "3 totals" with the first of them.
fn aside_card<'a>(aside: &'a SetAside, locale: &Locale) -> Aside<'a> {
    let (one, many) = aside.reason.words();
    let words = if aside.rows == 1 { one } else { many };
    Aside { text: format!("{} {words}", locale.decimal_text(aside.rows as f64, 0)), examples: &aside.examples }
}

fn facts(workbook: &Workbook, source: &Source) -> Vec<Fact> {
    let reading = &source.reading;
    let fact = |text: String, part| Fact { text, part };
    let delimiter = match reading.layout.dialect.delimiter {
        Some(b',') => "commas".to_owned(),
        Some(b';') => "semicolons".to_owned(),
        Some(b'\t') => "tabs".to_owned(),
        Some(b'|') => "bars".to_owned(),
        Some(other) => format!("“{}” between cells", char::from(other)),
        None => "one column".to_owned(),
    };
    let mut facts = vec![fact(delimiter, "delimiter"), fact(reading.encoding.label().to_owned(), "encoding")];
    let column = |role: Role| source.recognition.column(role).and_then(|index| source.table().columns.get(index));
    if let Some(Kind::Number(NumberStyle { decimal_sign: b',', .. })) = column(Role::Amount).map(|column| column.kind) {
        facts.push(fact("decimal commas".into(), "numbers"));
    }
    if let Some(column) = column(Role::Date)
        && let (Kind::Date(style), Some(format)) = (column.kind, &column.format)
    {
        let order = match style.order {
            _ if style.bare != BareNumber::Compact => format!("dates as {format}"),
            DateOrder::YearFirst => "dates year-month-day".into(),
            DateOrder::DayFirst => "dates day-month-year".into(),
            DateOrder::MonthFirst => "dates month-day-year".into(),
        };
        let by = source.dates_as_in.as_ref().map_or(String::new(), |by| format!(", as in {by}"));
        facts.push(fact(format!("{order}{by}"), "dates"));
    }
    let header = match reading.header_lines.as_slice() {
        [] => "no header".into(),
        [line] => format!("header in line {line}"),
        [first, .., last] => format!("header in lines {first} to {last}"),
    };
    facts.push(fact(header, "header"));
    for kind in &source.recognition.may_be {
        facts.push(fact(format!("perhaps {}", kind.name()), "kind"));
    }
    let aside: u64 = reading.left_out.iter().map(|left| left.rows).sum();
    if aside > 0 {
        let count = workbook.options.locale.decimal_text(aside as f64, 0);
        facts.push(fact(format!("{count} {} set aside", if aside == 1 { "line" } else { "lines" }), "aside"));
    }
    if let Some(learnt) = workbook.learnt(source).filter(|learnt| learnt.tells && learnt.on) {
        facts.push(fact(format!("as you corrected “{}”", learnt.file), "learnt"));
    }
    facts
}

fn roles(source: &Source) -> Vec<RoleChoice> {
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
            name: role.name(),
            column: found.map(|known| source.table().columns[known.column].name.clone()),
            needed: needed(role),
            evidence: found.map_or(String::new(), |known| known.evidence.clone()),
            loss: if found.is_some() || !known.is_orders() { None } else { loss(role) },
        }
    };
    offered.into_iter().map(choice).collect()
}

/// What is lost while a role has no column.
fn loss(role: Role) -> Option<&'static str> {
    match role {
        Role::Customer => Some("Without it there are no customer figures, no retention and no cohorts."),
        Role::Date => Some("Without it nothing can be shown."),
        Role::Amount => Some("Without it there is no money in any figure."),
        _ => None,
    }
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
