//! What an analysis has to say, before it is said: a code with its values. Words stand at the rim, in the reader's language.

use countinghouse_kernels::time::Day;
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A sentence by its stable name, with what it is given.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// The text `analysis-<code>` of `words`.
    pub code: &'static str,
    /// Its arguments, by name.
    pub values: Vec<(&'static str, Quantity)>,
}

/// What a sentence is given.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    /// How many.
    Count(u64),
    /// A plain number.
    Number(f64),
    /// 0 to 1, as a percentage.
    Share(f64),
    /// In the currency of the figures, in major units.
    Money(f64),
    /// Days.
    Days(f64),
    /// Months.
    Months(f64),
    /// A day.
    Day(#[cfg_attr(feature = "schema", schemars(with = "String"))] Day),
    /// A metric by its stable name.
    Metric(String),
    /// A name that a sentence chooses by, or that the data have.
    Text(String),
}

impl Said {
    /// A sentence without values.
    pub fn new(code: &'static str) -> Said {
        Said { code, values: Vec::new() }
    }

    /// That there are no facts of a name.
    pub fn missing(what: &str) -> Said {
        Said::new("missing").with("what", Quantity::Text(what.to_owned()))
    }

    /// The same with one value more.
    pub fn with(mut self, name: &'static str, value: Quantity) -> Said {
        self.values.push((name, value));
        self
    }
}

/// The values as an object.
struct Values<'a>(&'a [(&'static str, Quantity)]);

impl Serialize for Values<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl Serialize for Said {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("code", self.code)?;
        map.serialize_entry("values", &Values(&self.values))?;
        map.end()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Said {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AnalysisSaid".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A sentence: its stable name, the sentence in English, and what it is given.",
            "type": "object",
            "properties": {
                "code": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" },
                "message": { "type": "string", "minLength": 1 },
                "values": { "type": "object", "additionalProperties": generator.subschema_for::<Quantity>() },
            },
            "required": ["code", "message", "values"],
        })
    }
}
