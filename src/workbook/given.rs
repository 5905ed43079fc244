//! What was handed over as JSON? A plain value, read name by name, and the reason where it cannot be what it stands for.
//!
//! Options by way of serde's derived readers would be compiled field by field, which makes the page 8 kB larger.

use super::mappings::MappingInput;
use super::marked::EventInput;
use super::options::{FileInput, OptionsInput};
use crate::diagnostic::Error;
use crate::map::Map;
use crate::sentence::{Sentence, Value};
use crate::unit::Locale;
use crate::words::Language;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A plain value.
pub(crate) enum Given {
    Nothing,
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Given>),
    Object(Vec<(String, Given)>),
}

/// An object, of which entries are taken away as they are read.
pub(crate) struct Object {
    entries: Vec<(String, Given)>,
    /// The names that were looked for: those that there are.
    known: Vec<&'static str>,
    /// What was wrong with the first that was.
    wrong: Option<Error>,
}

/// How many lists and objects may still lie in one another: options are three deep, and each costs room on the stack.
pub(crate) struct Depth(u8);

impl Depth {
    /// As deep as anything that is handed over.
    pub(crate) const MOST: Depth = Depth(6);

    fn inner<E: serde::de::Error>(&self) -> Result<Depth, E> {
        self.0.checked_sub(1).map(Depth).ok_or_else(|| E::custom("nested too deeply"))
    }
}

impl<'de> DeserializeSeed<'de> for Depth {
    type Value = Given;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Given, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Depth {
    type Value = Given;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a plain value")
    }

    fn visit_unit<E>(self) -> Result<Given, E> {
        Ok(Given::Nothing)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Given, E> {
        Ok(Given::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Given, E> {
        Ok(Given::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Given, E> {
        Ok(Given::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Given, E> {
        Ok(Given::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Given, E> {
        Ok(Given::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut all: A) -> Result<Given, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = all.next_element_seed(self.inner()?)? {
            list.push(value);
        }
        Ok(Given::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut all: A) -> Result<Given, A::Error> {
        let mut entries = Vec::new();
        while let Some(name) = all.next_key()? {
            entries.push((name, all.next_value_seed(self.inner()?)?));
        }
        Ok(Given::Object(entries))
    }
}

impl Given {
    /// That this is not what a name stands for.
    fn is_no(&self, name: &str, right: &'static str) -> Error {
        let value = match self {
            Given::Nothing => Value::Key("nothing"),
            Given::Flag(flag) => flag.to_string().into(),
            Given::Number(number) => number.to_string().into(),
            Given::Text(text) => Value::Quoted(vec![text.clone()]),
            Given::List(_) => Value::Key("list"),
            Given::Object(_) => Value::Key("object"),
        };
        let sentence = Sentence::new("option-not_a").with("name", name).with("value", value);
        unreadable(sentence.with("right", Value::Key(right)))
    }

    fn text(self, name: &str) -> Result<String, Error> {
        let Given::Text(text) = self else { return Err(self.is_no(name, "text")) };
        Ok(text)
    }

    fn text_or_nothing(self, name: &str) -> Result<Option<String>, Error> {
        if matches!(self, Given::Nothing) { Ok(None) } else { self.text(name).map(Some) }
    }

    fn flag(self, name: &str) -> Result<bool, Error> {
        let Given::Flag(flag) = self else { return Err(self.is_no(name, "flag")) };
        Ok(flag)
    }

    fn list<T>(self, name: &str, read: fn(Given, &str) -> Result<T, Error>) -> Result<Vec<T>, Error> {
        let Given::List(list) = self else { return Err(self.is_no(name, "list")) };
        let mut read_so_far = Vec::new();
        for given in list {
            read_so_far.push(read(given, name)?);
        }
        Ok(read_so_far)
    }

    fn entries(self, name: &str) -> Result<Vec<(String, Given)>, Error> {
        let Given::Object(entries) = self else { return Err(self.is_no(name, "object")) };
        Ok(entries)
    }

    pub(crate) fn object(self, name: &str) -> Result<Object, Error> {
        Ok(Object { entries: self.entries(name)?, known: Vec::new(), wrong: None })
    }
}

impl Object {
    fn take(&mut self, name: &'static str) -> Option<Given> {
        self.known.push(name);
        let place = self.entries.iter().position(|(given, _)| given == name)?;
        Some(self.entries.swap_remove(place).1)
    }

    /// What was read; where it is wrong, the reason is kept for the end if it is the first.
    fn kept<T>(&mut self, read: Result<T, Error>) -> Option<T> {
        read.map_err(|error| self.wrong.get_or_insert(error)).ok()
    }

    /// A text; none where it is absent or null.
    pub(crate) fn text(&mut self, name: &'static str) -> Option<String> {
        let read = self.take(name)?.text_or_nothing(name);
        self.kept(read).flatten()
    }

    /// A number; none where it is absent or null.
    pub(crate) fn number(&mut self, name: &'static str) -> Option<f64> {
        let read = match self.take(name)? {
            Given::Nothing => return None,
            Given::Number(number) => Ok(number),
            other => Err(other.is_no(name, "number")),
        };
        self.kept(read)
    }

    /// A whole number; none where it is absent or null.
    fn whole_number(&mut self, name: &'static str) -> Option<i32> {
        let number = self.number(name)?;
        let whole = number as i32;
        let wrong = Given::Number(number).is_no(name, "whole");
        let read = if f64::from(whole) == number { Ok(whole) } else { Err(wrong) };
        self.kept(read)
    }

    /// Values by name, each read by `read`; empty where it is absent.
    fn map<T>(&mut self, name: &'static str, read: fn(Given, &str) -> Result<T, Error>) -> Map<String, T> {
        let mut map = Map::default();
        let entries = self.take(name).map_or(Ok(Vec::new()), |given| given.entries(name));
        for (key, given) in self.kept(entries).unwrap_or_default() {
            let read = read(given, &key);
            if let Some(value) = self.kept(read) {
                map.insert(key, value);
            }
        }
        map
    }

    /// Values one after the other, each read by `read`; empty where it is absent.
    fn list<T>(&mut self, name: &'static str, read: fn(Given, &str) -> Result<T, Error>) -> Vec<T> {
        let list = self.take(name).map_or(Ok(Vec::new()), |given| given.list(name, read));
        self.kept(list).unwrap_or_default()
    }

    /// Says what was wrong, which may be that a name is left that nobody knows.
    pub(crate) fn end(self) -> Result<(), Error> {
        match (self.wrong, self.entries.first()) {
            (Some(error), _) => Err(error),
            (None, None) => Ok(()),
            (None, Some((name, _))) => {
                let known = self.known.join("`, `");
                Err(unreadable(Sentence::new("option-field").with("name", name.as_str()).with("known", known)))
            }
        }
    }
}

/// The options that were handed over, not yet checked.
pub(crate) fn options(given: Given) -> Result<OptionsInput, Error> {
    let mut given = given.object("what is given")?;
    // What a saved file of settings is known by.
    given.text("schema");
    let locale = given.take("locale").filter(|locale| !matches!(locale, Given::Nothing)).map(locale);
    let input = OptionsInput {
        today: given.text("today"),
        period: given.text("period"),
        from: given.text("from"),
        to: given.text("to"),
        window: given.whole_number("window"),
        rules: given.map("rules", Given::flag),
        roles: given.map("roles", Given::text_or_nothing),
        kind: given.text("kind"),
        statuses: given.map("statuses", Given::text),
        date_order: given.text("date_order"),
        encoding: given.text("encoding"),
        currency: given.text("currency"),
        answers: given.map("answers", Given::text),
        cohort_by: given.text("cohort_by"),
        margin: given.number("margin"),
        discount: given.number("discount"),
        horizon: given.whole_number("horizon"),
        events: given.list("events", event),
        goals: given.list("goals", Given::text),
        week_starts: given.text("week_starts"),
        year_starts: given.whole_number("year_starts"),
        overlapping: given.text("overlapping"),
        compare: given.text("compare"),
        pins: given.list("pins", Given::text),
        working_hours: given.map("working_hours", Given::text),
        days_off: given.list("days_off", Given::text),
        promise_hours: given.whole_number("promise_hours"),
        filters: given.map("filters", |given, name| given.list(name, Given::text)),
        split: given.text("split"),
        smallest_group: given.whole_number("smallest_group"),
        files: given.map("files", file),
        mappings: given.list("mappings", mapping),
        locale: locale.and_then(|locale| given.kept(locale)),
    };
    given.end()?;
    Ok(input)
}

impl OptionsInput {
    /// The options that stand in a JSON text, not yet checked.
    pub fn from_json(json: &str) -> Result<OptionsInput, Error> {
        let mut reader = serde_json::Deserializer::from_str(json);
        let given = Depth::MOST.deserialize(&mut reader).and_then(|given| reader.end().map(|()| given));
        options(given.map_err(|error| unreadable(error.to_string()))?)
    }
}

fn file(given: Given, name: &str) -> Result<FileInput, Error> {
    let mut given = given.object(name)?;
    let learnt = given.take("learnt").map(|learnt| learnt.flag("learnt"));
    let learnt = learnt.and_then(|learnt| given.kept(learnt));
    let input = FileInput { learnt, ..corrections(&mut given) };
    given.end()?;
    Ok(input)
}

fn corrections(given: &mut Object) -> FileInput {
    FileInput {
        roles: given.map("roles", Given::text_or_nothing),
        kind: given.text("kind"),
        date_order: given.text("date_order"),
        encoding: given.text("encoding"),
        learnt: None,
    }
}

fn event(given: Given, name: &str) -> Result<EventInput, Error> {
    let mut given = given.object(name)?;
    let input = EventInput {
        date: given.text("date").unwrap_or_default(),
        until: given.text("until"),
        name: given.text("name").unwrap_or_default(),
        compare: given.text("compare"),
    };
    given.end()?;
    Ok(input)
}

/// What another version knows beyond this one is passed over, and named.
fn mapping(given: Given, name: &str) -> Result<MappingInput, Error> {
    let mut given = given.object(name)?;
    let mut input = MappingInput {
        file: given.text("file").unwrap_or_default(),
        headers: given.list("headers", Given::text),
        answers: given.map("answers", Given::text),
        corrections: corrections(&mut given),
        unknown: Vec::new(),
    };
    while let Some((name, _)) = given.entries.pop() {
        input.unknown.push(name);
    }
    given.end()?;
    Ok(input)
}

/// The page's own; what it does not say is as it is without it.
fn locale(given: Given) -> Result<Locale, Error> {
    let mut given = given.object("locale")?;
    let mut locale = Locale::default();
    let texts = [
        ("decimal", &mut locale.decimal),
        ("group", &mut locale.group),
        ("percent_gap", &mut locale.percent_gap),
        ("currency_gap", &mut locale.currency_gap),
    ];
    for (name, text) in texts {
        if let Some(written) = given.take(name) {
            *text = written.text(name)?;
        }
    }
    // What cannot be said in a language is said in English.
    if let Some(tag) = given.text("language") {
        locale.language = Language::from_tag(&tag).unwrap_or_default();
    }
    if let Some(first) = given.take("currency_first") {
        locale.currency_first = first.flag("currency_first")?;
    }
    if let Some(months) = given.take("months") {
        locale.months = months.list("months", Given::text)?;
    }
    Ok(locale)
}

/// That options could not be read at all.
pub(crate) fn unreadable(reason: impl Into<Value>) -> Error {
    Error::Option(Sentence::new("option-unreadable").with("reason", reason))
}
