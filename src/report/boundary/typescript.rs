//! How is a schema said in TypeScript?

#![cfg(test)]

use serde_json::{Map, Value};
use std::fmt::Write;

/// A module with all definitions.
pub fn module(definitions: &Map<String, Value>, command: &str) -> String {
    let mut text = format!(
        "/**\n * What do the engine and the page say to each other? Made from the engine's structs by `{command}`:\n \
         * what is changed here by hand is lost.\n */\n"
    );
    for (name, schema) in definitions {
        text.push('\n');
        doc(&mut text, schema, "");
        let _ = match schema.get("properties") {
            Some(_) => writeln!(text, "export interface {name} {}", object(schema, "")),
            None => writeln!(text, "export type {name} ={};", variants(schema)),
        };
    }
    text
}

/// The description, where there is one.
fn doc(text: &mut String, schema: &Value, indent: &str) {
    if let Some(says) = schema.get("description").and_then(Value::as_str) {
        let _ = writeln!(text, "{indent}/** {} */", says.replace("*/", "* /"));
    }
}

/// What a named type stands for; one of several stands on a line of its own where something is said of it.
fn variants(schema: &Value) -> String {
    let several = schema.get("oneOf").and_then(Value::as_array);
    let Some(several) = several.filter(|all| all.iter().any(|one| one.get("description").is_some())) else {
        return format!(" {}", plain(schema, ""));
    };
    let mut text = String::new();
    for one in several {
        text.push('\n');
        doc(&mut text, one, "  ");
        let _ = write!(text, "  | {}", plain(one, "  "));
    }
    text
}

fn object(schema: &Value, indent: &str) -> String {
    let required: Vec<&str> = texts(schema.get("required"));
    let inner = format!("{indent}  ");
    let mut text = String::from("{\n");
    for (name, field) in schema["properties"].as_object().expect("fields by name") {
        doc(&mut text, field, &inner);
        let mark = if required.contains(&name.as_str()) { "" } else { "?" };
        let _ = writeln!(text, "{inner}{name}{mark}: {};", plain(field, &inner));
    }
    text + indent + "}"
}

/// The type of a value.
fn plain(schema: &Value, indent: &str) -> String {
    if let Some(to) = schema.get("$ref").and_then(Value::as_str) {
        return to.trim_start_matches("#/$defs/").to_owned();
    }
    if let Some(only) = schema.get("const") {
        return only.to_string();
    }
    if let Some(all) = schema.get("enum").and_then(Value::as_array) {
        return union(all.iter().map(Value::to_string));
    }
    if let Some(all) = ["anyOf", "oneOf"].into_iter().find_map(|key| schema.get(key)?.as_array()) {
        return union(all.iter().map(|one| plain(one, indent)));
    }
    let kinds = match &schema["type"] {
        Value::String(kind) => vec![kind.as_str()],
        all => texts(Some(all)),
    };
    assert!(!kinds.is_empty(), "a schema without a type: {schema}");
    union(kinds.into_iter().map(|kind| of_kind(kind, schema, indent)))
}

fn of_kind(kind: &str, schema: &Value, indent: &str) -> String {
    match kind {
        "integer" | "number" => "number".into(),
        "array" => list(schema, indent),
        "object" if schema.get("properties").is_some() => object(schema, indent),
        "object" => format!("Record<string, {}>", plain(&schema["additionalProperties"], indent)),
        other => other.into(),
    }
}

fn list(schema: &Value, indent: &str) -> String {
    let length = |key: &str| schema.get(key).and_then(Value::as_u64);
    if length("maxItems") == Some(0) {
        return "[]".into();
    }
    let item = plain(&schema["items"], indent);
    match (length("minItems"), length("maxItems")) {
        (Some(least), Some(most)) if least == most => format!("[{}]", vec![item; least as usize].join(", ")),
        _ if item.contains(' ') && !item.ends_with('}') => format!("({item})[]"),
        _ => format!("{item}[]"),
    }
}

/// Each once.
fn union(all: impl Iterator<Item = String>) -> String {
    let mut different: Vec<String> = Vec::new();
    for one in all {
        if !different.contains(&one) {
            different.push(one);
        }
    }
    different.join(" | ")
}

fn texts(list: Option<&Value>) -> Vec<&str> {
    list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}
