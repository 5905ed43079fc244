//! Which customers of a table are nobody: names that say so, and one name that may stand for many who are not known.

use super::keys::Keys;
use super::orders::{Choices, Orders, build_but};
use crate::question::Question;
use crate::recognise::nobody::Nobody;
use crate::recognise::{Recognition, Role};
use crate::sorting::Arrange;
use crate::table::{Column, Table, TextColumn};

/// A name that stands in the column of customers and names nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder {
    /// The name.
    pub name: String,
    /// Rows that have it.
    pub rows: u64,
}

/// The codes of a column's names of nobody, in order.
pub fn nobody_codes(column: &Column) -> Vec<u32> {
    let Some(text) = column.text() else { return Vec::new() };
    let words = Nobody::all();
    let mut zero = None;
    let mut codes = Vec::new();
    // Ids that came in order may hold a 0 at an end and nothing else that is nobody.
    let last = text.values() as u32;
    let looked_at = if text.is_numbered() {
        [1..=last.min(1), last.max(2)..=last]
    } else {
        [1..=last, last.saturating_add(1)..=last]
    };
    for code in looked_at.into_iter().flatten() {
        match text.spelled(code).as_ref() {
            b"0" | b"-1" => zero = Some(code),
            name if words.may_be(name) && text.value(code).is_some_and(|name| words.is(&name)) => codes.push(code),
            _ => {}
        }
    }
    codes.extend(zero.filter(|&zero| is_far_ahead(text, zero)));
    codes.arrange();
    codes
}

/// Whether an id stands in at least three rows and in twice as many as any other: shops write 0 for guests, and lists
/// that count from 0 for their first customer.
fn is_far_ahead(text: &TextColumn, code: u32) -> bool {
    const FEWEST: u64 = 3;
    let counts = rows_of(text);
    let others = counts.iter().enumerate().filter(|&(other, _)| other != 0 && other != code as usize);
    let next = others.map(|(_, &rows)| rows).max().unwrap_or(0);
    counts[code as usize] >= FEWEST.max(2 * next)
}

/// Rows with each code.
fn rows_of(text: &TextColumn) -> Vec<u64> {
    let mut counts = vec![0u64; text.values() + 1];
    (0..text.rows()).for_each(|row| counts[text.code(row) as usize] += 1);
    counts
}

/// The names of nobody with the rows that have them, the most frequent first.
pub fn placeholders(column: &Column, codes: &[u32]) -> Vec<Placeholder> {
    let Some(text) = column.text().filter(|_| !codes.is_empty()) else { return Vec::new() };
    let counts = rows_of(text);
    let named = |&code: &u32| Some(Placeholder { name: text.value(code)?.into_owned(), rows: counts[code as usize] });
    let mut found: Vec<Placeholder> = codes.iter().filter_map(named).collect();
    found.arrange_by(|a, b| b.rows.cmp(&a.rows).then(a.name.cmp(&b.name)));
    found
}

/// The keys without those of some codes: their rows name nobody.
pub fn forget<'a>(keys: Keys<'a>, column: &Column, codes: &[u32]) -> Keys<'a> {
    let Some(text) = column.text().filter(|_| !codes.is_empty()) else { return keys };
    let mut gone: Vec<u32> = codes.iter().map(|&code| keys.of_code(text, code)).collect();
    gone.arrange();
    keys.without(&gone)
}

/// Builds the orders of a table, and asks whether a customer who has an unlikely share of them is one.
pub fn build(table: &Table, recognition: &Recognition, choices: &Choices) -> Orders {
    let mut orders = build_but(table, recognition, choices, None);
    if let Some((question, row)) = ask(&orders, table, recognition, choices) {
        if question.chosen == NOBODY {
            let questions = std::mem::take(&mut orders.questions);
            let nobody = Some(row as u32);
            orders = Orders { questions, nobody, ..build_but(table, recognition, choices, Some(row)) };
        }
        orders.questions.push(question);
    }
    orders
}

/// The same of some of the rows that all orders were made of, with what was decided about those: nobody is asked again. Orders
/// in another currency than those of all are none.
pub fn rebuilt(table: &Table, recognition: &Recognition, choices: &Choices, all: &Orders) -> Orders {
    let nobody = all.nobody.map(|row| row as usize);
    let orders = build_but(table, recognition, choices, nobody);
    if orders.currency == all.currency {
        return orders;
    }
    let none = vec![true; table.rows];
    build_but(table, recognition, &Choices { elsewhere: &none, ..*choices }, nobody)
}

/// The id of the question.
const PLACEHOLDER: &str = "placeholder";
/// The answer that the name stands for customers who are not known.
const NOBODY: &str = "nobody";

/// The question, and the first row of the customer it is about.
fn ask(orders: &Orders, table: &Table, recognition: &Recognition, choices: &Choices) -> Option<(Question, usize)> {
    /// Events from which on a customer is looked at.
    const MANY: u32 = 10;
    /// How many times as many as the next one's, and what share of all, is unlikely.
    const TIMES: u32 = 5;
    const SHARE: u32 = 5;
    let column = table.columns.get(recognition.column(Role::Customer)?)?;
    let counts = orders.starts.windows(2).map(|pair| pair[1] - pair[0]);
    let (most, top) = counts.clone().zip(0usize..).max_by_key(|&(count, at)| (count, usize::MAX - at))?;
    let next = counts.zip(0usize..).filter(|&(_, at)| at != top).map(|(count, _)| count).max().unwrap_or(0);
    let named = *orders.starts.last()?;
    if most < MANY || most / TIMES < next || most < named / SHARE {
        return None;
    }
    let row = orders.events.range(orders.starts[top] as usize..orders.starts[top] as usize + 1).next()?.row as usize;
    let name: String = column.cell_text(row)?.chars().take(60).collect();
    let mut question = Question::new(
        PLACEHOLDER,
        vec![
            ("name", name.into()),
            ("most", u64::from(most).into()),
            ("all", u64::from(named).into()),
            ("next", u64::from(next).into()),
        ],
        &["customer", NOBODY],
        choices.answer(PLACEHOLDER),
        "customer",
    );
    question.column = Some(column.name.clone());
    question.rows = u64::from(most);
    Some((question, row))
}
