//! What analyses come to, in words: they answer with codes and values, and here these become sentences.

use crate::metrics;
use crate::models::analyses::{self, ANALYSES, Analysis};
use crate::money::Currency;
use crate::sentence::{Sentence, Value};
use crate::time::Day;
use crate::unit::{Locale, Precision, Unit};
use crate::workbook::Workbook;
use serde::Serialize;
use serde_json::{Map, Value as Json};

/// What analyses came to, by id, in the order of the list.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Answers(Map<String, Json>);

/// Where a sentence's words go.
const MESSAGE: &str = "message";

impl Answers {
    /// Answers as their texts in JSON, of analyses by id; what is no JSON is left out.
    pub fn read<'a>(texts: impl IntoIterator<Item = (&'a str, String)>, currency: Option<Currency>) -> Answers {
        let read = |(id, text): (&str, String)| {
            let mut answer = serde_json::from_str(&text).ok()?;
            say(&mut answer, currency, &Locale::default());
            Some((id.to_owned(), answer))
        };
        Answers(texts.into_iter().filter_map(read).collect())
    }

    /// What these analyses come to over a workbook's facts, computed here and now.
    pub fn of(workbook: &Workbook, wanted: &[&Analysis]) -> Answers {
        let mut packed = Vec::new();
        let texts = wanted.iter().filter_map(|analysis| {
            if !packed.iter().any(|(name, _)| *name == analysis.facts) {
                packed.push((analysis.facts, workbook.packed(analysis.facts)));
            }
            let (_, facts) = packed.iter().find(|(name, _)| *name == analysis.facts)?;
            // By way of its text, as the page gets it from its worker: both have the same digits.
            let answer = analyses::answer(analysis.id, "{}", facts).ok()?;
            Some((analysis.id, answer.to_string()))
        });
        Answers::read(texts.collect::<Vec<_>>(), workbook.orders.currency)
    }

    /// The sentences of each, in the reader's language.
    pub fn sentences(&self, currency: Option<Currency>, locale: &Locale) -> Vec<String> {
        let of = |answer: &Json| -> Vec<String> {
            let said = answer.get("says").and_then(Json::as_array).cloned().unwrap_or_default();
            said.iter().filter_map(|said| sentence(said.as_object()?, currency, locale)).collect()
        };
        self.0.values().flat_map(of).collect()
    }
}

/// The analysis of an id.
pub fn by_id(id: &str) -> Option<&'static Analysis> {
    ANALYSES.iter().find(|analysis| analysis.id == id)
}

/// Puts its words beside everything that is said in an answer.
pub fn say(answer: &mut Json, currency: Option<Currency>, locale: &Locale) {
    match answer {
        Json::Array(all) => all.iter_mut().for_each(|one| say(one, currency, locale)),
        Json::Object(fields) => match sentence(fields, currency, locale) {
            Some(words) => {
                // Code, words, values: in the order in which they are read.
                let values = fields.shift_remove("values").unwrap_or_default();
                fields.insert(MESSAGE.to_owned(), words.into());
                fields.insert("values".to_owned(), values);
            }
            None => fields.values_mut().for_each(|one| say(one, currency, locale)),
        },
        _ => {}
    }
}

/// The sentence of a code with its values; `None` where an object is something else.
fn sentence(fields: &Map<String, Json>, currency: Option<Currency>, locale: &Locale) -> Option<String> {
    let code = fields.get("code")?.as_str()?;
    let values = fields.get("values")?.as_object()?;
    let args: Vec<(&str, Value)> =
        values.iter().filter_map(|(name, value)| Some((name.as_str(), argument(value, currency, locale)?))).collect();
    Some(locale.say(&format!("analysis-{code}"), &args))
}

/// What a sentence is given: see [`analyses::Quantity`].
fn argument(value: &Json, currency: Option<Currency>, locale: &Locale) -> Option<Value> {
    let (kind, value) = value.as_object()?.iter().next()?;
    let number = |unit: Unit| Some(Value::Number(value.as_f64()?, unit, currency, Precision::Tile));
    match kind.as_str() {
        "count" => value.as_u64().map(Value::Count),
        "share" => number(Unit::Percent),
        "money" => number(Unit::Money),
        "days" => number(Unit::Days),
        "months" => Some(Sentence::new("analysis-months").with("months", value.as_f64()?.round() as u64).into()),
        "number" => number(Unit::Ratio),
        "day" => Day::parse_iso(value.as_str()?).map(Value::Day),
        "metric" => metrics::by_id(value.as_str()?).map(|metric| metric.words(locale.language).plain.into()),
        _ => value.as_str().map(Value::from),
    }
}
