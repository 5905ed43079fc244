//! What would each answer to an open question come to? The orders are built once for every answer.

use super::source::Source;
use crate::facts::{Choices, Orders, build};
use crate::money::to_f64;
use crate::question::Answer;
use crate::recognise::Recognition;
use crate::table::Table;

/// Says for each answer of every question what revenue, orders and customers come to under it, the others being as
/// they are chosen. Where all come to the same there is nothing to ask.
pub fn weigh(orders: &mut Orders, table: &Table, recognition: &Recognition, choices: &Choices) {
    let mut questions = std::mem::take(&mut orders.questions);
    for question in &mut questions {
        for answer in &mut question.answers {
            if answer.id == question.chosen {
                come_to(answer, orders);
                continue;
            }
            let others = choices.answers.iter().filter(|(id, _)| id != question.id).cloned();
            let answers: Vec<(String, String)> =
                others.chain([(question.id.to_owned(), answer.id.to_owned())]).collect();
            come_to(answer, &build(table, recognition, &Choices { answers: &answers, ..*choices }));
        }
    }
    let figures = |answer: &Answer| (answer.revenue, answer.orders, answer.customers);
    questions.retain(|question| question.answers.windows(2).any(|pair| figures(&pair[0]) != figures(&pair[1])));
    orders.questions = questions;
}

/// The answers that hold for all of these files: what was learnt of one is not known of another.
pub fn agreed(files: &mut dyn Iterator<Item = &Source>) -> Vec<(String, String)> {
    let mut answers = files.next().map_or(Vec::new(), |first| first.answers.clone());
    for file in files {
        answers.retain(|answer| file.answers.contains(answer));
    }
    answers
}

fn come_to(answer: &mut Answer, orders: &Orders) {
    answer.revenue = orders.has_amounts.then(|| to_f64(orders.revenue(), orders.scale));
    answer.currency = orders.currency;
    answer.orders = Some(orders.events.iter().filter(|event| event.is_order).count() as u64);
    answer.customers = orders.has_customers.then(|| orders.customers() as u64);
}
