//! Why a metric has no value: a code for scripts, and a text that says it to the reader with what would give it one.

use crate::facts::FactKind;
use crate::sentence::{Sentence, Value};
use serde::Serialize;
use serde::ser::SerializeStruct;

/// Why a metric has no value, and what would give it one.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "crate::shape::Undefined"))]
pub struct Undefined {
    /// A stable name for scripts, in `snake_case`.
    pub code: &'static str,
    /// Which text says it.
    text: &'static str,
    args: Vec<(&'static str, Value)>,
}

impl Undefined {
    /// A reason with a text of its own.
    pub fn new(code: &'static str) -> Undefined {
        Undefined::said(code, code)
    }

    /// A reason that one of several texts says.
    pub fn said(code: &'static str, text: &'static str) -> Undefined {
        Undefined { code, text, args: Vec::new() }
    }

    /// The same with an argument of its text more.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Undefined {
        self.args.push((name, value.into()));
        self
    }

    /// One sentence for the reader.
    pub fn message(&self) -> Sentence {
        Sentence { id: format!("undefined-{}", self.text).into(), args: self.args.clone() }
    }

    /// What would unlock it, as one sentence.
    pub fn unlock(&self) -> Sentence {
        Sentence { id: format!("undefined-{}.unlock", self.text).into(), args: self.args.clone() }
    }

    /// The kind of facts that no file holds, where that is what is missing.
    pub fn missing(&self) -> Option<FactKind> {
        let named = self.args.iter().find_map(|(_, value)| match value {
            Value::Named("kind", id) => Some(*id),
            _ => None,
        })?;
        FactKind::ALL.into_iter().filter(|_| self.code == "no_table").find(|kind| kind.table_id() == named)
    }

    /// Nothing to divide by; `of_what` names what there is none of, in the period or up to its end.
    pub fn nothing(code: &'static str, of_what: &'static str) -> Undefined {
        let text = if of_what.ends_with("_to_date") { "nothing_to_date" } else { "nothing" };
        Undefined::said(code, text).with("what", Value::Named("lack", of_what))
    }

    /// No rows of a kind.
    pub fn nothing_of(kind: FactKind) -> Undefined {
        Undefined::said("no_rows", "nothing").with("what", kind.named())
    }

    /// A comparison with the period before says nothing over a range of periods.
    pub fn whole_range() -> Undefined {
        Undefined::new("no_period_before")
    }

    /// One of two periods is cut by an end of the data.
    pub fn unlike_periods() -> Undefined {
        Undefined::new("unlike_periods")
    }

    /// Nothing to grow from.
    pub fn nothing_before() -> Undefined {
        Undefined::new("no_revenue_before")
    }

    /// There is no period before this one to compare with.
    pub fn no_previous() -> Undefined {
        Undefined::new("no_previous_period")
    }
}

impl Serialize for Undefined {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Undefined", 3)?;
        fields.serialize_field("code", self.code)?;
        fields.serialize_field("message", &self.message())?;
        fields.serialize_field("unlock", &self.unlock())?;
        fields.end()
    }
}

/// What is missing where nothing can be divided: the reason's stable name, and what there is none of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unmet(pub &'static str, pub &'static str);

impl Unmet {
    /// The reason.
    pub fn undefined(self) -> Undefined {
        Undefined::nothing(self.0, self.1)
    }
}
