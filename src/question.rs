//! What the data leave open: a question with every answer that is possible and what the figures would be.

use crate::money::Currency;
use crate::sentence::{Sentence, Value};
use serde::Serialize;

/// A question about what rows mean that the data cannot settle; the figures go by one answer until the reader gives hers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Question {
    /// The stable name, for `--answer ID=ANSWER`; one of [`QUESTIONS`].
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub id: &'static str,
    /// The question, as one sentence.
    pub text: Sentence,
    /// Why it is asked and what hangs on it, as one sentence.
    pub why: Sentence,
    /// The header of the column that it is about; `None` where it is about several.
    pub column: Option<String>,
    /// Rows whose meaning hangs on it.
    pub rows: u64,
    /// The answers, at least two.
    #[cfg_attr(test, schemars(length(min = 2)))]
    pub answers: Vec<Answer>,
    /// The id of the answer that the figures go by.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub chosen: &'static str,
    /// Whether nobody has answered it yet.
    pub open: bool,
}

/// One answer, with what all figures would come to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Answer {
    /// The stable name.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub id: &'static str,
    /// What it says, in a few words.
    pub text: Sentence,
    /// Revenue, or what subscriptions bring in a month, in major units of the currency; `None` where there are no amounts.
    pub revenue: Option<f64>,
    /// The currency of that money; `None` where none is named.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Currency>"))]
    pub currency: Option<Currency>,
    /// Orders; `None` where the rows are none.
    pub orders: Option<u64>,
    /// Customers with at least one order or refund; `None` where nobody is named.
    pub customers: Option<u64>,
    /// Rows of a table that holds no orders; `None` where the question is about orders.
    pub rows: Option<u64>,
    /// What its numbers add up to; `None` where they are not added up.
    pub sum: Option<f64>,
}

/// Every question there can be, with the ids of its answers; the first one is taken where nothing speaks for another.
pub const QUESTIONS: &[(&str, &[&str])] = &[
    ("income_side", &["credit", "debit"]),
    ("negative_amounts", &["expenses", "refunds"]),
    ("order_total", &["whole", "rows"]),
    ("order_parts", &["whole", "parts", "both"]),
    ("discount", &["off", "included"]),
    ("placeholder", &["customer", "nobody"]),
    ("subscription_amount", &["unit", "total"]),
    ("wide_table", &["columns", "rows"]),
];

/// The answers that may be given to a question; `None` where there is no such question.
pub fn answers_of(id: &str) -> Option<&'static [&'static str]> {
    QUESTIONS.iter().find(|(known, _)| *known == id).map(|&(_, answers)| answers)
}

impl Question {
    /// A question whose answers have no figures yet: the text `question-<id>` with `.why` and one attribute for each
    /// answer. `args` are what those are given, `given` is the reader's answer and `likely` the one to go by without it.
    pub fn new(
        id: &'static str,
        args: Vec<(&'static str, Value)>,
        answers: &[&'static str],
        given: Option<&str>,
        likely: &'static str,
    ) -> Question {
        let given = answers.iter().copied().find(|id| Some(*id) == given);
        let say = |part: &str| Sentence { id: format!("question-{id}{part}").into(), args: args.clone() };
        let answer = |&answer: &&'static str| Answer {
            id: answer,
            text: say(&format!(".{answer}")),
            revenue: None,
            currency: None,
            orders: None,
            customers: None,
            rows: None,
            sum: None,
        };
        Question {
            id,
            text: say(""),
            why: say(".why"),
            column: None,
            rows: 0,
            answers: answers.iter().map(answer).collect(),
            chosen: given.unwrap_or(likely),
            open: given.is_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_known_by_their_question() {
        assert_eq!(answers_of("income_side"), Some(&["credit", "debit"][..]));
        assert_eq!(answers_of("no such question"), None);
        for (id, answers) in QUESTIONS {
            assert!(answers.len() > 1, "{id}");
        }
    }

    #[test]
    fn the_likely_answer_is_taken_until_one_is_given() {
        let question = |given| Question::new("order_total", vec![], &["whole", "rows"], given, "rows");
        assert_eq!((question(None).chosen, question(None).open), ("rows", true));
        assert_eq!((question(Some("whole")).chosen, question(Some("whole")).open), ("whole", false));
    }
}
