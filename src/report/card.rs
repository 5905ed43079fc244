//! The recognition card: what was understood, as a sentence whose parts can be corrected.

use super::file::FileCard;
use super::json::type_name;
use super::summary_text;
use crate::facts::{Orders, RULES};
use crate::question::{Answer, Question};
use crate::recognise::Role;
use crate::sentence::Value;
use crate::sorting::Arrange;
use crate::table::Column;
use crate::unit::{Locale, Precision, Unit};
use crate::words::Language;
use crate::workbook::Workbook;
use serde::Serialize;

/// The card.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Card {
    /// The sentence, part by part.
    pub parts: Vec<Part>,
    rules: Vec<RuleSwitch>,
    currencies: Vec<CurrencyChoice>,
    statuses: Vec<StatusMeaning>,
    questions: Vec<QuestionCard>,
}

/// What can be corrected of all files together.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum CardPart {
    /// Which files there are.
    Source,
    /// Which column is what.
    Roles,
    /// How dates are written.
    Dates,
    /// Whose rows count.
    Currency,
    /// Which rows count.
    Rules,
}

/// A part of the sentence.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Part {
    /// Its words.
    pub text: String,
    /// Which correction it opens; `None` for plain words.
    pub part: Option<CardPart>,
    /// The file whose correction that is; `None` where it concerns all of them.
    file: Option<String>,
}

/// A rule about rows, with its switch.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct RuleSwitch {
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    id: &'static str,
    name: &'static str,
    on: bool,
    /// Rows that it touches.
    rows: u64,
    /// What it does, in a sentence.
    effect: &'static str,
}

/// A currency of the data.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct CurrencyChoice {
    code: String,
    rows: u64,
    /// Whether its rows count.
    used: bool,
}

/// What the data leave open, in the reader's numbers.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct QuestionCard {
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    id: &'static str,
    text: String,
    /// Why it is asked, and what hangs on it.
    why: String,
    /// Whether nobody has answered it yet; the figures then go by the answer that is chosen.
    open: bool,
    answers: Vec<AnswerCard>,
}

/// One answer, with what the figures come to.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AnswerCard {
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    id: &'static str,
    text: String,
    /// "$1,204.50 in 12 orders from 9 customers".
    comes_to: String,
    chosen: bool,
}

/// What a status means for counting.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct StatusMeaning {
    /// As the file writes it.
    text: String,
    rows: u64,
    #[cfg_attr(test, schemars(with = "crate::recognise::status::Status"))]
    meaning: &'static str,
}

/// The card of a workbook with these files.
pub fn card(workbook: &Workbook, files: &[FileCard]) -> Card {
    let language = workbook.options.locale.language;
    let rules = RULES.iter().zip(&workbook.orders.touched).map(|(rule, &rows)| RuleSwitch {
        id: rule.id,
        name: rule.name(language),
        on: workbook.options.rules.is_on(rule.id),
        rows,
        effect: rule.effect(language),
    });
    let currencies = workbook.orders.currencies.iter().map(|known| CurrencyChoice {
        code: known.currency.to_string(),
        rows: known.rows,
        used: Some(known.currency) == workbook.orders.currency,
    });
    Card {
        parts: sentence(workbook, files),
        rules: rules.collect(),
        currencies: currencies.collect(),
        statuses: statuses(workbook),
        questions: workbook.orders.questions.iter().map(|question| question_card(question, workbook)).collect(),
    }
}

/// "Shopify orders: 18,412 rows = 9,630 orders from 3,118 customers, 2 Jan 2024 to 14 Jul 2026, EUR; 61 cancelled left out".
fn sentence(workbook: &Workbook, files: &[FileCard]) -> Vec<Part> {
    let orders = &workbook.orders;
    let locale = &workbook.options.locale;
    let say = |id: &str, args: &[(&str, Value)]| locale.say(id, args);
    let count = |id: &str, number: u64| Value::from(say(id, &[("count", number.into())]));
    let main = Some(workbook.main().name.clone());
    let mut parts = sources(files, locale);
    parts.push(plain(": "));
    if workbook.order_files.is_empty() {
        let source = workbook.main();
        let rows = say(
            &format!("kind-{}.rows", source.recognition.kind.id()),
            &[("count", (source.table().rows as u64).into())],
        );
        parts.push(Part { file: main, ..linked(rows, CardPart::Roles) });
        let said = summary_text::sentence(source, workbook);
        if !said.is_empty() {
            parts.push(plain(&format!(", {said}")));
        }
        return parts;
    }
    let (rows, all) = (count("count-rows", orders.rows), count("count-orders", orders.orders_read));
    let what = if orders.orders_read == 0 {
        say("card-no-orders", &[("rows", rows)])
    } else if orders.has_customers {
        let customers = count("count-customers", orders.customers_read);
        say("card-orders", &[("rows", rows), ("orders", all), ("customers", customers)])
    } else {
        say("card-orders-of-nobody", &[("rows", rows), ("orders", all)])
    };
    parts.push(Part { file: main.clone(), ..linked(what, CardPart::Roles) });
    if orders.orders_read > 0 {
        parts.push(plain(", "));
        let dates = orders.days().map_or_else(|| say("card-no-dates", &[]), |(first, last)| locale.days(first, last));
        parts.push(Part { file: main, ..linked(dates, CardPart::Dates) });
    }
    if orders.orders_read > 0 && orders.has_amounts {
        parts.push(plain(", "));
        let currency = orders.currency.map_or_else(|| say("card-no-currency", &[]), |currency| currency.to_string());
        let text = if orders.converted { say("card-converted", &[("currency", currency.into())]) } else { currency };
        parts.push(linked(text, CardPart::Currency));
    }
    parts.push(plain("; "));
    parts.push(linked(left_out(orders, locale), CardPart::Rules));
    parts
}

fn question_card(question: &Question, workbook: &Workbook) -> QuestionCard {
    let locale = &workbook.options.locale;
    let answers = question.answers.iter().map(|answer| AnswerCard {
        id: answer.id,
        text: answer.text.say(locale),
        comes_to: comes_to(answer, workbook),
        chosen: answer.id == question.chosen,
    });
    QuestionCard {
        id: question.id,
        text: question.text.say(locale),
        why: question.why.say(locale),
        open: question.open,
        answers: answers.collect(),
    }
}

/// What the figures would be under an answer: "$1,204.50 in 12 orders from 9 customers", "$96.00 a month".
pub fn comes_to(answer: &Answer, workbook: &Workbook) -> String {
    let locale = &workbook.options.locale;
    let count = |id: &str, number: u64| Value::from(locale.say(id, &[("count", number.into())]));
    if let Some(rows) = answer.rows {
        let rows = count("count-rows", rows);
        let sum = answer.sum.map(|sum| match answer.currency {
            Some(currency) => locale.number(sum, Unit::Money, Some(currency), Precision::Full),
            None => locale.decimal_text(sum, if sum.fract() == 0.0 { 0 } else { 2 }),
        });
        return match sum {
            Some(sum) => locale.say("answer-rows-sum", &[("rows", rows), ("sum", sum.into())]),
            None => locale.say("answer-rows", &[("rows", rows)]),
        };
    }
    let money = answer
        .revenue
        .map(|revenue| Value::from(locale.number(revenue, Unit::Money, answer.currency, Precision::Full)));
    let Some(orders) = answer.orders.map(|orders| count("count-orders", orders)) else {
        return money.map_or_else(
            || locale.say("answer-nothing", &[]),
            |money| locale.say("answer-month", &[("money", money)]),
        );
    };
    let customers = answer.customers.map(|customers| count("count-customers", customers));
    match (money, customers) {
        (Some(money), Some(customers)) => {
            locale.say("answer-money-customers", &[("money", money), ("orders", orders), ("customers", customers)])
        }
        (Some(money), None) => locale.say("answer-money", &[("money", money), ("orders", orders)]),
        (None, Some(customers)) => locale.say("answer-customers", &[("orders", orders), ("customers", customers)]),
        (None, None) => locale.say("answer-orders", &[("orders", orders)]),
    }
}

fn plain(text: &str) -> Part {
    Part { text: text.into(), part: None, file: None }
}

fn linked(text: String, part: CardPart) -> Part {
    Part { text, part: Some(part), file: None }
}

/// "Shopify orders", or of several files "3 files: Shopify orders (2), HubSpot tickets": those that are counted first.
fn sources(files: &[FileCard], locale: &Locale) -> Vec<Part> {
    let mut kinds: Vec<(&FileCard, usize)> = Vec::new();
    let counted = files.iter().filter(|file| file.of_orders);
    for file in counted.chain(files.iter().filter(|file| !file.of_orders)) {
        match kinds.iter_mut().find(|(known, _)| known.what == file.what && known.of_orders == file.of_orders) {
            Some((_, count)) => *count += 1,
            None => kinds.push((file, 1)),
        }
    }
    let mut parts = Vec::new();
    if files.len() > 1 {
        let files = locale.say("card-files", &[("count", files.len().into())]);
        parts.push(plain(&format!("{files}: ")));
    }
    for (place, (file, count)) in kinds.into_iter().enumerate() {
        if place > 0 {
            parts.push(plain(", "));
        }
        // A tool keeps its capital.
        let what = if place > 0 && !file.is_known { locale.inside(&file.what) } else { file.what.clone() };
        let text = if count > 1 { format!("{what} ({count})") } else { what };
        parts.push(Part { file: Some(file.name.into()), ..linked(text, CardPart::Source) });
    }
    parts
}

/// What the statuses mean, those of most rows first.
fn statuses(workbook: &Workbook) -> Vec<StatusMeaning> {
    /// More than these nobody looks through.
    const MOST: usize = 40;
    let table = workbook.table();
    let column = workbook.recognition().column(Role::Status).and_then(|index| table.columns.get(index));
    let Some(text) = column.and_then(Column::text) else { return Vec::new() };
    let choices = workbook.choices(workbook.main());
    let words = workbook.recognition().statuses();
    let mut rows = vec![0u64; text.values() + 1];
    (0..table.rows).for_each(|row| rows[text.code(row) as usize] += 1);
    let mut codes: Vec<u32> = (1..=text.values() as u32).collect();
    codes.arrange_by_key(|&code| (std::cmp::Reverse(rows[code as usize]), code));
    let meaning = |&code: &u32| {
        let text = text.value(code)?.into_owned();
        Some(StatusMeaning { rows: rows[code as usize], meaning: choices.meaning(&text, &words).id(), text })
    };
    codes.iter().take(MOST).filter_map(meaning).collect()
}

fn left_out(orders: &Orders, locale: &Locale) -> String {
    if orders.left_out.is_empty() {
        return locale.say("card-none-left-out", &[]);
    }
    let reasons = orders.left_out.iter().map(|left| {
        let rows = locale.decimal_text(f64::from(left.rows), 0);
        format!("{rows} {}", left.reason.words(locale.language))
    });
    locale.say("card-left-out", &[("rows", reasons.collect::<Vec<_>>().join(", ").into())])
}

/// What a column's values are, in a word or two.
pub fn kind_name(column: &Column, language: Language) -> &'static str {
    language.named("type", type_name(column))
}
