//! What is asked of a model: `--name value`, read as what each option holds.

use super::Wrong;
use countinghouse_kernels::time::Day;
use serde_json::{Map, Value};

/// Options as they were given.
#[derive(Debug, Clone, Default)]
pub struct Options {
    given: Vec<(String, String)>,
}

impl Options {
    /// Takes files and options apart. `known` are the options that have a value and, behind a bar, those that have none.
    pub fn parse(arguments: &[String], known: &str) -> Result<(Vec<String>, Options), Wrong> {
        let (valued, flags) = known.split_once('|').unwrap_or((known, ""));
        let is = |list: &str, name: &str| list.split_whitespace().any(|option| option == name);
        let (mut files, mut options) = (Vec::new(), Options::default());
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let Some(option) = argument.strip_prefix("--") else {
                files.push(argument.clone());
                continue;
            };
            let (name, attached) = match option.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (option, None),
            };
            if name == "json" && attached.is_none() {
                continue;
            }
            let value = if is(flags, name) && attached.is_none() {
                String::new()
            } else if is(valued, name) {
                let needs = || Wrong::Usage(format!("--{name} needs a value"));
                attached.or_else(|| arguments.next().cloned()).ok_or_else(needs)?
            } else {
                return Err(Wrong::Usage(format!("there is no option --{name} here")));
            };
            options.given.push((name.to_owned(), value));
        }
        Ok((files, options))
    }

    /// The same from an object in JSON, whose names may have `_` for `-`.
    pub fn from_json(text: &str, known: &str) -> Result<Options, Wrong> {
        let object: Map<String, Value> = serde_json::from_str(text)
            .map_err(|error| Wrong::Usage(format!("the parameters are no object: {error}")))?;
        let argument = |(name, value): (String, Value)| {
            let option = format!("--{}", name.replace('_', "-"));
            match value {
                Value::Null | Value::Bool(false) => None,
                Value::Bool(true) => Some(option),
                Value::String(text) => Some(format!("{option}={text}")),
                other => Some(format!("{option}={other}")),
            }
        };
        let arguments: Vec<String> = object.into_iter().filter_map(argument).collect();
        Options::parse(&arguments, known).map(|(_, options)| options)
    }

    /// Whether an option without a value is given.
    pub fn has(&self, name: &str) -> bool {
        self.text(name).is_some()
    }

    /// An option's text; the last one counts.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.given.iter().rev().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// A number.
    pub fn number(&self, name: &str) -> Result<Option<f64>, Wrong> {
        self.read(name, "a number", |text| text.parse().ok().filter(|number: &f64| number.is_finite()))
    }

    /// A number of at least 0.
    pub fn at_least_zero(&self, name: &str) -> Result<Option<f64>, Wrong> {
        self.read(name, "a number of at least 0", |text| {
            text.parse().ok().filter(|number: &f64| number.is_finite() && *number >= 0.0)
        })
    }

    /// A whole number from 0 to a million.
    pub fn count(&self, name: &str) -> Result<Option<usize>, Wrong> {
        const MOST: usize = 1_000_000;
        self.read(name, "a whole number up to a million", |text| text.parse().ok().filter(|&number| number <= MOST))
    }

    /// A day.
    pub fn day(&self, name: &str) -> Result<Option<Day>, Wrong> {
        self.read(name, "a date as YYYY-MM-DD", Day::parse_iso)
    }

    /// One of some words.
    pub fn word<T: Copy>(&self, name: &str, words: &[(&str, T)]) -> Result<Option<T>, Wrong> {
        let all = words.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ");
        let of = |text: &str| words.iter().find(|(word, _)| *word == text).map(|(_, meaning)| *meaning);
        self.read(name, &format!("one of {all}"), of)
    }

    /// The parameters of `--at`; `None` where they are to be fitted.
    pub fn at(&self) -> Result<Option<Parameters>, Wrong> {
        let Some(text) = self.text("at") else { return Ok(None) };
        let pair = |pair: &str| -> Option<(String, f64)> {
            let (name, value) = pair.rsplit_once('=')?;
            Some((name.trim().to_owned(), value.trim().parse().ok().filter(|value: &f64| value.is_finite())?))
        };
        let pairs = text
            .split(',')
            .filter(|part| !part.trim().is_empty())
            .map(|part| pair(part).ok_or_else(|| Wrong::Usage(format!("--at has “{part}”; it must be NAME=NUMBER,…"))));
        Ok(Some(Parameters(pairs.collect::<Result<_, _>>()?)))
    }

    fn read<T>(&self, name: &str, what: &str, of: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Wrong> {
        let Some(text) = self.text(name) else { return Ok(None) };
        let wrong = || Wrong::Usage(format!("--{name} is “{text}”; it must be {what}"));
        of(text.trim()).map(Some).ok_or_else(wrong)
    }
}

/// Named numbers.
#[derive(Debug, Clone)]
pub struct Parameters(Vec<(String, f64)>);

impl Parameters {
    /// One that may be absent.
    pub fn get(&self, name: &str) -> Option<f64> {
        self.0.iter().rev().find(|(known, _)| known == name).map(|(_, value)| *value)
    }

    /// One that must be there.
    pub fn need(&self, name: &str) -> Result<f64, Wrong> {
        self.get(name).ok_or_else(|| Wrong::Usage(format!("--at names no {name}")))
    }

    /// Several that must be there, each above 0.
    pub fn need_positive<const N: usize>(&self, names: [&str; N]) -> Result<[f64; N], Wrong> {
        let mut values = [0.0; N];
        for (value, name) in values.iter_mut().zip(names) {
            *value = self.need(name)?;
            if *value <= 0.0 {
                return Err(Wrong::Usage(format!("--at has {name}={value}; it must be above 0")));
            }
        }
        Ok(values)
    }
}
