//! The recognition card: what was understood, as a sentence whose parts can be corrected.

use crate::facts::{Orders, RULES};
use crate::recognise::Role;
use crate::table::{Column, Kind};
use crate::time::DateOrder;
use crate::time::Day;
use crate::unit::Locale;
use crate::workbook::Workbook;
use serde::Serialize;

/// The card.
#[derive(Debug, Serialize)]
pub struct Card {
    /// The sentence, part by part.
    pub parts: Vec<Part>,
    /// How the bytes were read, as a sentence.
    pub reading: String,
    columns: Vec<String>,
    roles: Vec<RoleChoice>,
    rules: Vec<RuleSwitch>,
    date_order: Option<DateOrderChoice>,
    currencies: Vec<CurrencyChoice>,
}

/// A part of the sentence.
#[derive(Debug, Serialize)]
pub struct Part {
    /// Its words.
    pub text: String,
    /// Which correction it opens: `source`, `roles`, `dates`, `currency`, `rules`; `None` for plain words.
    pub part: Option<&'static str>,
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

#[derive(Debug, Serialize)]
struct RuleSwitch {
    id: &'static str,
    name: &'static str,
    on: bool,
    rows: u64,
    effect: &'static str,
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

#[derive(Debug, Serialize)]
struct CurrencyChoice {
    code: String,
    rows: u64,
    used: bool,
}

/// The card of a workbook.
pub fn card(workbook: &Workbook) -> Card {
    let table = workbook.table();
    Card {
        parts: sentence(workbook),
        reading: reading(workbook),
        columns: table.columns.iter().map(|column| column.name.clone()).collect(),
        roles: roles(workbook),
        rules: RULES
            .iter()
            .zip(&workbook.orders.touched)
            .map(|(rule, &rows)| RuleSwitch {
                id: rule.id,
                name: rule.name,
                on: workbook.options.rules.is_on(rule.id),
                rows,
                effect: rule.effect,
            })
            .collect(),
        date_order: date_order(workbook),
        currencies: workbook
            .orders
            .currencies
            .iter()
            .map(|known| CurrencyChoice {
                code: known.currency.to_string(),
                rows: known.rows,
                used: Some(known.currency) == workbook.orders.currency,
            })
            .collect(),
    }
}

/// "Shopify orders: 18,412 rows = 9,630 orders from 3,118 customers, 2 Jan 2024 to 14 Jul 2026, EUR; 61 cancelled left out".
fn sentence(workbook: &Workbook) -> Vec<Part> {
    let orders = &workbook.orders;
    let locale = &workbook.options.locale;
    let count = |number: u64, one: &str, many: &str| {
        format!("{} {}", locale.decimal_text(number as f64, 0), if number == 1 { one } else { many })
    };
    let plain = |text: &str| Part { text: text.into(), part: None };
    let linked = |text: String, part: &'static str| Part { text, part: Some(part) };
    let source = workbook.recognition().format.map_or("Read as orders", |format| format.name);
    let mut parts = vec![linked(source.into(), "source"), plain(": ")];
    let mut what = format!("{} = {}", count(orders.rows, "row", "rows"), count(orders.orders_read, "order", "orders"));
    if orders.has_customers {
        what.push_str(&format!(" from {}", count(orders.customers_read, "customer", "customers")));
    } else {
        what.push_str(", no customers named");
    }
    parts.push(linked(what, "roles"));
    parts.push(plain(", "));
    let dates = match orders.days() {
        Some((first, last)) if first == last => locale.day(first),
        Some((first, last)) => format!("{} to {}", locale.day(first), locale.day(last)),
        None => "no dates that count".into(),
    };
    parts.push(linked(dates, "dates"));
    if orders.has_amounts {
        parts.push(plain(", "));
        let currency = orders.currency.map_or("no currency named".into(), |currency| currency.to_string());
        let converted = if orders.converted { " as converted by the export" } else { "" };
        parts.push(linked(format!("{currency}{converted}"), "currency"));
    }
    parts.push(plain("; "));
    parts.push(linked(left_out(orders, locale), "rules"));
    parts
}

fn left_out(orders: &Orders, locale: &Locale) -> String {
    if orders.left_out.is_empty() {
        return "no row left out".into();
    }
    let reasons = orders
        .left_out
        .iter()
        .map(|left| format!("{} {}", locale.decimal_text(f64::from(left.rows), 0), left.reason.words()));
    format!("{} left out", reasons.collect::<Vec<_>>().join(", "))
}

/// "Read as: commas · UTF-8 · dates year-month-day · header in line 1".
fn reading(workbook: &Workbook) -> String {
    let reading = &workbook.main().reading;
    let mut facts = vec![match reading.layout.dialect.delimiter {
        Some(b',') => "commas".to_owned(),
        Some(b';') => "semicolons".to_owned(),
        Some(b'\t') => "tabs".to_owned(),
        Some(b'|') => "bars".to_owned(),
        Some(other) => format!("“{}” between cells", char::from(other)),
        None => "one column".to_owned(),
    }];
    facts.push(reading.encoding.label().to_owned());
    let role_column =
        |role: Role| workbook.recognition().column(role).and_then(|index| reading.table.columns.get(index));
    if let Some(Kind::Number { decimal_sign: b',', .. }) = role_column(Role::Amount).map(|column| column.kind) {
        facts.push("decimal commas".into());
    }
    if let Some(Kind::Date { order, .. }) = role_column(Role::Date).map(|column| column.kind) {
        facts.push(
            match order {
                DateOrder::YearFirst => "dates year-month-day",
                DateOrder::DayFirst => "dates day-month-year",
                DateOrder::MonthFirst => "dates month-day-year",
            }
            .into(),
        );
    }
    facts.push(match reading.header_lines.as_slice() {
        [] => "no header".into(),
        [line] => format!("header in line {line}"),
        [first, .., last] => format!("header in lines {first} to {last}"),
    });
    format!("Read as: {}", facts.join(" · "))
}

fn roles(workbook: &Workbook) -> Vec<RoleChoice> {
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
    let choice = |role: Role| {
        let found = workbook.recognition().roles.iter().find(|known| known.role == role);
        RoleChoice {
            role: role.id(),
            name: role.name(),
            column: found.map(|known| workbook.table().columns[known.column].name.clone()),
            needed: matches!(role, Role::Customer | Role::Date | Role::Amount),
            evidence: found.map_or(String::new(), |known| known.evidence.clone()),
            loss: if found.is_some() { None } else { loss(role) },
        }
    };
    OFFERED.map(choice).into()
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

fn date_order(workbook: &Workbook) -> Option<DateOrderChoice> {
    const EXAMPLES: usize = 2;
    let column: &Column = workbook.table().columns.get(workbook.recognition().column(Role::Date)?)?;
    let Kind::Date { order, settled } = column.kind else { return None };
    if order == DateOrder::YearFirst || (settled && workbook.options.date_order.is_none()) {
        return None;
    }
    let locale = &workbook.options.locale;
    let dates = column.dates()?;
    let example = |row: usize| {
        let (year, month, date) = dates.get(row)?.ymd();
        let (first, second) = if order == DateOrder::MonthFirst { (month, date) } else { (date, month) };
        let reading = |date: u32, month: u32| Day::from_ymd(year, month, date).map(|day| locale.day(day));
        let (day_first, month_first) = (reading(first, second)?, reading(second, first)?);
        let text = format!("{first:02}/{second:02}/{year}");
        (first != second).then_some(DateExample { text, day_first, month_first })
    };
    let examples = (0..workbook.table().rows).filter_map(example).take(EXAMPLES).collect();
    Some(DateOrderChoice { column: column.name.clone(), ambiguous: !settled, order, examples })
}

/// What a column's values are, in a word.
pub fn kind_name(column: &Column) -> &'static str {
    match column.kind {
        Kind::Empty => "empty",
        Kind::Text => "text",
        Kind::Bool => "yes/no",
        Kind::Number { .. } => "number",
        Kind::Date { .. } => "date",
    }
}
