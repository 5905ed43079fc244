//! Which shapes do the plain values have that leave the engine? Only the tests know: from them come the types of the
//! page and the schemas.
//!
//! `kernels` has no tests' view of these types, so each stands here once more, and real answers are held against it.

#![cfg(test)]

use crate::time::Period as Calendar;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// A type that is one of some names.
macro_rules! ids {
    ($type:ty, $name:literal, $says:literal, $ids:expr) => {
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let ids: Vec<&str> = $ids.into_iter().collect();
                schemars::json_schema!({ "description": $says, "type": "string", "enum": ids })
            }
        }
    };
}
pub(crate) use ids;

/// A type of texts that look alike.
macro_rules! text {
    ($name:ident, $pattern:literal, $says:literal) => {
        #[doc = $says]
        pub struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "description": $says, "type": "string", "pattern": $pattern })
            }
        }
    };
}

text!(Code, "^[a-z][a-z0-9_]*$", "A stable name in `snake_case`.");
text!(Currency, "^[A-Z]{3}$", "An ISO 4217 code.");
text!(Day, "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "A civil day, `YYYY-MM-DD`.");
text!(NeedId, "^[a-z_]+([.][a-z_]+)*$", "A kind of facts (`tickets`), or a column of one (`tickets.resolved_at`).");

/// A calendar period.
pub struct Period;
ids!(Period, "Period", "A calendar period.", Calendar::ALL.map(Calendar::id));

/// A weekday.
pub struct Weekday;
ids!(Weekday, "Weekday", "A weekday.", crate::time::WEEKDAYS);

/// How dates are read that could be read in two ways.
pub struct DateOrder;
ids!(DateOrder, "DateOrder", "How dates are read that could be read either way.", ["day_first", "month_first"]);

/// A half-open run of days.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "it is there for its shape")]
pub struct Span {
    /// The first day.
    start: Day,
    /// The day after the last.
    end: Day,
}

/// A calendar period of the data.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "it is there for its shape")]
pub struct Bucket {
    #[serde(flatten)]
    span: Span,
    /// Whether the data begin after its first day or end before its last.
    partial: bool,
}

/// Why a metric has no value.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "it is there for its shape")]
pub struct Undefined {
    code: Code,
    /// One sentence for the reader.
    message: Said,
    /// What would give the metric a value.
    unlock: Said,
}

/// What is said of something.
#[derive(JsonSchema)]
#[schemars(inline)]
#[expect(dead_code, reason = "it is there for its shape")]
pub struct Said(#[schemars(length(min = 1))] String);
