//! What did the reader mark? Days on which something changed, and goals.

use super::options::{day, wrong};
use crate::analyses::goal::parse;
use crate::diagnostic::Error;
use crate::metrics;
use crate::models::packed::metrics::Event;
use crate::sentence::Value;
use crate::time::Day;

/// A day on which something changed, as text.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "MarkedDay", default))]
pub struct EventInput {
    /// The day, `YYYY-MM-DD`.
    #[cfg_attr(test, schemars(with = "crate::shape::Day"))]
    pub date: String,
    /// The last day on which the change was still under way; none where it took effect at once.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Day>"))]
    pub until: Option<String>,
    /// What it was.
    pub name: String,
    /// A metric that it did not touch, to compare with.
    pub compare: Option<String>,
}

impl EventInput {
    /// From `2025-03-01`, `2025-03-01..2025-04-15` or either with `=NAME` behind it.
    pub fn parse(text: &str) -> EventInput {
        let (days, name) = text.split_once('=').unwrap_or((text, ""));
        let (date, until) = days.split_once("..").map_or((days, None), |(date, until)| (date, Some(until.to_owned())));
        EventInput { date: date.to_owned(), until, name: name.to_owned(), compare: None }
    }

    pub(super) fn check(self) -> Result<Event, Error> {
        let no_day = || wrong("event", &self.date, Value::Key("date"));
        let date = day("event", Some(self.date.clone()))?.ok_or_else(no_day)?;
        let until = day("event", self.until)?;
        if let Some(id) = self.compare.as_deref().filter(|id| metrics::by_id(id).is_none()) {
            return Err(Error::unknown("metric", id, Value::Key("metrics")));
        }
        let name = if self.name.is_empty() { date.to_string() } else { self.name };
        Ok(Event { date, until, name, compare: self.compare, marked: true })
    }
}

/// A goal that can be understood, whatever day it is.
pub(super) fn goal(text: String) -> Result<String, Error> {
    match parse(&text, Day(0)) {
        Some(_) => Ok(text),
        None => Err(wrong("goal", &text, Value::Key("goal"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_marked_with_a_name_or_without() {
        let read = |text: &str| EventInput::parse(text).check();
        let plain = read("2025-03-01").unwrap();
        assert_eq!(
            (plain.date, plain.until, plain.name.as_str()),
            (Day::parse_iso("2025-03-01").unwrap(), None, "2025-03-01")
        );
        let named = read("2025-03-01..2025-04-15=New prices = higher").unwrap();
        assert_eq!((named.until, named.name.as_str()), (Day::parse_iso("2025-04-15"), "New prices = higher"));
        for wrong in ["", "soon", "2025-03-01..later", "=x", "2025-02-30"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
        let other = EventInput { compare: Some("magic".into()), ..EventInput::parse("2025-03-01") };
        assert!(other.check().is_err());
        assert!(goal("more of it".into()).is_err() && goal("revenue to 5000 by Q3".into()).is_ok());
    }
}
