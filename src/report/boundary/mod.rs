//! Are the page's types and the JSON Schemas what the engine's structs are?
//!
//! `UPDATE_TYPES=1 cargo test --lib boundary` writes both anew.

#![cfg(test)]

mod answers;
mod typescript;

use super::catalogue::Catalogue;
use super::explain::Explanation;
use super::json::{Analysis, Inspect, QualityAnswer};
use super::overview::{Overview, Problem};
use super::picture::{MarkView, SceneRequest, TextTable};
use super::preview::{Peek, Preview};
use super::rows::RowsPage;
use super::split::SplitView;
use crate::chart::measure::Measure;
use crate::findings::Findings;
use crate::ingest::encoding::Encoding;
use crate::ingest::rows::aside::Aside;
use crate::recognise::status::Status;
use crate::recognise::{Role, TableKind};
use crate::shape::ids;
use crate::workbook::OptionsInput;
use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};
use std::path::PathBuf;

ids!(TableKind, "Kind", "What the rows of a table are.", TableKind::ALL.iter().map(|kind| kind.id()));
ids!(Role, "Role", "The part a column plays.", Role::ALL.iter().map(|role| role.id()));
ids!(Encoding, "Encoding", "How a file's bytes spell text.", Encoding::all().map(Encoding::id));
ids!(Aside, "AsideReason", "Why records are no rows.", Aside::ALL.map(Aside::id));
ids!(Status, "Meaning", "What a status means for counting.", Status::ALL.map(Status::id));
ids!(Measure, "CohortMeasure", "What the cells of cohorts show.", Measure::ALL.map(Measure::id));

/// Which picture.
pub struct ChartKind;
ids!(ChartKind, "ChartKind", "Which picture.", ["sparkline", "line", "cohort", "movement"]);

/// The colours of a picture.
pub struct Scheme;
ids!(Scheme, "Scheme", "The colours of a picture.", ["light", "dark"]);

const COMMAND: &str = "UPDATE_TYPES=1 cargo test --lib boundary";

/// The file of settings, as `docs/json.md` describes it.
const SETTINGS: &str = "countinghouse/settings/1";

/// The definitions of everything that the page is answered and that it asks with, by name.
fn definitions() -> Map<String, Value> {
    let mut answers = SchemaSettings::draft2020_12().for_serialize().into_generator();
    name::<Analysis>(&mut answers);
    name::<Catalogue>(&mut answers);
    name::<Explanation>(&mut answers);
    name::<Findings>(&mut answers);
    name::<Inspect>(&mut answers);
    name::<MarkView>(&mut answers);
    name::<Overview>(&mut answers);
    name::<Peek>(&mut answers);
    name::<Preview>(&mut answers);
    name::<Problem>(&mut answers);
    name::<QualityAnswer>(&mut answers);
    name::<TextTable>(&mut answers);
    name::<RowsPage>(&mut answers);
    name::<SplitView>(&mut answers);
    let mut asked = SchemaSettings::draft2020_12().for_deserialize().into_generator();
    name::<OptionsInput>(&mut asked);
    name::<SceneRequest>(&mut asked);
    let mut all = answers.take_definitions(false);
    for (name, asked) in asked.take_definitions(false) {
        let known = all.insert(name.clone(), asked.clone());
        assert!(known.is_none_or(|known| known == asked), "two types are called {name}");
    }
    all.sort_keys();
    for (name, schema) in &mut all {
        tidy(schema);
        add_what_serde_cannot_say(name, schema);
        assert!(!name.ends_with(char::is_numeric), "two types are called {}", name.trim_end_matches(char::is_numeric));
    }
    all
}

fn name<T: JsonSchema>(generator: &mut SchemaGenerator) {
    let _: Schema = generator.subschema_for::<T>();
}

/// An object has no fields but its own; and what readers of Rust read becomes what readers of JSON read.
fn tidy(schema: &mut Value) {
    match schema {
        Value::Array(all) => all.iter_mut().for_each(tidy),
        Value::Object(fields) => {
            // How wide a number is in memory is nobody's business, and what a default is stands in docs/json.md.
            fields.retain(|key, _| key != "format" && key != "default");
            if let Some(Value::String(text)) = fields.get_mut("description") {
                *text = text.replace("`None`", "`null`").replace("[`", "`").replace("`]", "`").replace('\n', " ");
            }
            if let Some(Value::Object(named)) = fields.get_mut("properties") {
                named.values_mut().for_each(tidy);
                fields.insert("additionalProperties".into(), false.into());
            }
            fields.iter_mut().filter(|(key, _)| *key != "properties").for_each(|(_, inner)| tidy(inner));
        }
        _ => {}
    }
}

/// What is read without being kept, passed over, or hangs on another field.
fn add_what_serde_cannot_say(name: &str, schema: &mut Value) {
    let Value::Object(fields) = schema else { return };
    match name {
        "Options" => {
            let says = "What a saved file of settings begins with.";
            fields["properties"]["schema"] = json!({ "description": says, "const": SETTINGS });
        }
        // What another version knows beyond this one may stand there.
        "Mapping" => {
            fields.remove("additionalProperties");
            fields["properties"].as_object_mut().and_then(|fields| fields.shift_remove("learnt"));
        }
        "MetricResult" => {
            let nothing = |name: &str| json!({ "properties": { name: { "type": "null" } } });
            let of = |kind: &str| json!({ "type": kind });
            let then = json!({ "undefined": of("object"), "interval": of("null"), "change": of("null") });
            fields.insert("if".into(), nothing("value"));
            fields.insert("then".into(), json!({ "properties": then }));
            fields.insert("else".into(), nothing("undefined"));
        }
        _ => {}
    }
}

/// A schema that stands by itself.
fn document(name: &str, title: &str, definitions: &Map<String, Value>) -> Value {
    let mut needed = Map::new();
    collect(&definitions[name], definitions, &mut needed);
    needed.remove(name);
    needed.sort_keys();
    let id = title.rsplit(' ').next().unwrap_or(title);
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:countinghouse:{id}:1"),
        "$comment": format!("Made from the engine's structs by `{COMMAND}`."),
        "title": title,
    });
    let fields = schema.as_object_mut().expect("an object");
    fields.extend(definitions[name].as_object().expect("an object").clone());
    if !needed.is_empty() {
        fields.insert("$defs".into(), needed.into());
    }
    schema
}

/// Adds every definition that a schema refers to, and those that they refer to.
fn collect(schema: &Value, definitions: &Map<String, Value>, needed: &mut Map<String, Value>) {
    match schema {
        Value::Array(all) => all.iter().for_each(|one| collect(one, definitions, needed)),
        Value::Object(fields) => {
            let name = fields.get("$ref").and_then(Value::as_str).and_then(|to| to.strip_prefix("#/$defs/"));
            if let Some(name) = name.filter(|name| !needed.contains_key(*name)) {
                needed.insert(name.into(), definitions[name].clone());
                collect(&definitions[name], definitions, needed);
            }
            fields.values().for_each(|one| collect(one, definitions, needed));
        }
        _ => {}
    }
}

/// Every file that is made, with its text.
fn files() -> Vec<(&'static str, String)> {
    let definitions = definitions();
    let schema = |name: &str, title: &str| {
        let text = serde_json::to_string_pretty(&document(name, title, &definitions)).expect("plain JSON");
        text + "\n"
    };
    vec![
        ("www/src/types.ts", typescript::module(&definitions, COMMAND)),
        ("docs/schema/analyse.schema.json", schema("Analysis", "countinghouse analyse")),
        ("docs/schema/inspect.schema.json", schema("Inspect", "countinghouse inspect")),
        ("docs/schema/metrics.schema.json", schema("Catalogue", "countinghouse metrics")),
        ("docs/schema/quality.schema.json", schema("Quality", "countinghouse quality")),
        ("docs/schema/settings.schema.json", schema("Options", "countinghouse settings")),
    ]
}

#[test]
fn the_types_of_the_page_and_the_schemas_are_those_of_the_structs() {
    let mut old = Vec::new();
    for (path, text) in files() {
        let place = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
        if std::env::var_os("UPDATE_TYPES").is_some() {
            std::fs::write(&place, &text).expect("a file that can be written");
        }
        if std::fs::read_to_string(&place).unwrap_or_default() != text {
            old.push(path);
        }
    }
    assert!(old.is_empty(), "{} out of date: run `{COMMAND}` and commit what it writes", old.join(", "));
}
