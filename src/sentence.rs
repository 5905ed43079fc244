//! What is to be said, before it is said: a text's id with its arguments, which become words in the reader's language.

use crate::money::Currency;
use crate::time::{Day, Period, Span};
use crate::unit::{Locale, Precision, Unit};
use crate::words::Arg;
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// What stands for an argument of a text until the reader's language is known.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// What the data say, as they say it.
    Text(String),
    /// How many; chooses the plural form.
    Count(u64),
    /// A number with its unit.
    Number(f64, Unit, Option<Currency>, Precision),
    /// A day.
    Day(Day),
    /// A period by its first day, as it stands in a sentence.
    Period(Period, Day),
    /// From a day to a day.
    Span(Span),
    /// A text of a family, such as the name of a role: the family and the id.
    Named(&'static str, &'static str),
    /// The same inside a sentence: a language that writes names with a capital only at the beginning takes it off.
    Inside(&'static str, &'static str),
    /// Another text.
    Said(Box<Sentence>),
    /// Several, with commas between them and a word before the last.
    List(Vec<Value>),
    /// Several, with commas between them alone.
    Comma(Vec<Value>),
    /// Names that the data say, each in quotation marks, with commas between them.
    Quoted(Vec<String>),
    /// What a choice goes by: it is not shown.
    Key(&'static str),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<u64> for Value {
    fn from(count: u64) -> Value {
        Value::Count(count)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Value {
        Value::Count(count as u64)
    }
}

impl From<Day> for Value {
    fn from(day: Day) -> Value {
        Value::Day(day)
    }
}

impl From<Span> for Value {
    fn from(span: Span) -> Value {
        Value::Span(span)
    }
}

impl From<Sentence> for Value {
    fn from(sentence: Sentence) -> Value {
        Value::Said(Box::new(sentence))
    }
}

impl Value {
    fn arg(&self, locale: &Locale) -> Arg {
        match self {
            Value::Text(text) => Arg::Text(text.clone()),
            Value::Count(count) => Arg::Count(*count, locale.number(*count as f64, Unit::Count, None, Precision::Full)),
            Value::Number(value, unit, currency, precision) => {
                Arg::Text(locale.number(*value, *unit, *currency, *precision))
            }
            Value::Day(day) => Arg::Text(locale.day(*day)),
            Value::Period(period, start) => Arg::Text(locale.named_period(*period, *start)),
            Value::Span(span) => Arg::Text(locale.span(*span)),
            Value::Named(family, id) => Arg::Text(locale.language.named(family, id).to_owned()),
            Value::Inside(family, id) => Arg::Text(locale.inside(locale.language.named(family, id))),
            Value::Said(sentence) => Arg::Text(sentence.say(locale)),
            Value::List(values) => Arg::Text(list(values, locale)),
            Value::Comma(values) => {
                Arg::Text(values.iter().map(|value| value.text(locale)).collect::<Vec<_>>().join(", "))
            }
            Value::Quoted(names) => {
                let quoted = names.iter().map(|name| locale.say("quoted", &[("name", name.as_str().into())]));
                Arg::Text(quoted.collect::<Vec<_>>().join(", "))
            }
            Value::Key(key) => Arg::Text((*key).to_owned()),
        }
    }

    fn text(&self, locale: &Locale) -> String {
        match self.arg(locale) {
            Arg::Text(text) | Arg::Count(_, text) => text,
        }
    }
}

/// `a`, `a and b`, `a, b and c`.
fn list(values: &[Value], locale: &Locale) -> String {
    let mut words: Vec<String> = values.iter().map(|value| value.text(locale)).collect();
    let Some(last) = words.pop() else { return String::new() };
    if words.is_empty() {
        return last;
    }
    locale.language.say("list-end", &[("first", Arg::Text(words.join(", "))), ("last", Arg::Text(last))])
}

/// A text's id with its arguments, by name. What is written for scripts (JSON) has it in English.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "crate::shape::Said", inline))]
pub struct Sentence {
    /// The text's id in the catalogue.
    pub id: Cow<'static, str>,
    /// What it is given.
    pub args: Vec<(&'static str, Value)>,
}

impl Sentence {
    /// A text that needs no arguments.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Sentence {
        Sentence { id: id.into(), args: Vec::new() }
    }

    /// What the data say, as they say it.
    pub fn verbatim(text: impl Into<String>) -> Sentence {
        Sentence::new("verbatim").with("text", text.into())
    }

    /// The same with one argument more.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Sentence {
        self.args.push((name, value.into()));
        self
    }

    /// The sentence in the reader's language.
    pub fn say(&self, locale: &Locale) -> String {
        locale.say(&self.id, &self.args)
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.say(&Locale::default()))
    }
}

impl Serialize for Sentence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl From<&str> for Sentence {
    fn from(text: &str) -> Sentence {
        Sentence::verbatim(text)
    }
}

impl From<String> for Sentence {
    fn from(text: String) -> Sentence {
        Sentence::verbatim(text)
    }
}

impl Locale {
    /// A name as it stands inside a sentence: `Open rate` as `open rate`, where the language writes it so; names of
    /// capitals stay.
    pub fn inside(&self, name: &str) -> String {
        let mut letters = name.chars();
        match letters.next() {
            Some(first)
                if self.language.text("write-inside") == "small"
                    && letters.clone().next().is_some_and(|second| !second.is_uppercase()) =>
            {
                first.to_lowercase().chain(letters).collect()
            }
            _ => name.to_owned(),
        }
    }

    /// A text with its arguments, by name, in the reader's language.
    pub fn say(&self, id: &str, args: &[(&str, Value)]) -> String {
        let args: Vec<(&str, Arg)> = args.iter().map(|(name, value)| (*name, value.arg(self))).collect();
        self.language.say(id, &args)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_ends_with_a_word() {
        let of =
            |words: &[&str]| list(&words.iter().map(|word| Value::from(*word)).collect::<Vec<_>>(), &Locale::default());
        assert_eq!([of(&[]), of(&["a"]), of(&["a", "b"]), of(&["a", "b", "c"])], ["", "a", "a and b", "a, b and c"]);
    }
}
