//! Is every export recognised, and do its figures come out?

use countinghouse::recognise::Role;
use countinghouse::workbook::{OptionsInput, Workbook, open};
use serde_json::Value;
use std::path::PathBuf;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn role_of(name: &str) -> Role {
    let id = match name {
        "customer_key" => "customer",
        "refunded" => "refund",
        "amount_converted" => "converted_amount",
        other => other,
    };
    Role::from_id(id).unwrap_or_else(|| panic!("no role {id}"))
}

#[test]
fn shared_exports_are_recognised() {
    let folder = root().join("../shared/formats");
    let Ok(text) = std::fs::read_to_string(folder.join("formats.json")) else {
        println!("no shared exports beside the repository");
        return;
    };
    let formats: Value = serde_json::from_str(&text).unwrap();
    let formats = formats["formats"].as_array().unwrap();
    let (mut kinds, mut sources, mut roles_right) = (0, 0, 0);
    for format in formats {
        let id = format["id"].as_str().unwrap();
        let bytes = std::fs::read(folder.join(format["file"].as_str().unwrap())).unwrap();
        let workbook: Workbook =
            match open(format["file"].as_str().unwrap(), &bytes, OptionsInput::default().check().unwrap()) {
                Ok(workbook) => workbook,
                Err(error) => {
                    println!("{id}: {error}");
                    continue;
                }
            };
        let recognition = workbook.recognition();
        let table = workbook.table();
        let kind = recognition.kind.id();
        let source = recognition.format.map_or("-", |format| format.id);
        let mut wrong = Vec::new();
        for (name, expected) in format["roles"].as_object().unwrap() {
            let role = role_of(name);
            let mut found: Vec<&str> =
                recognition.columns(role).map(|column| table.columns[column].name.as_str()).collect();
            found.sort();
            let mut wanted: Vec<&str> = match expected {
                Value::String(one) => vec![one],
                list => list.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect(),
            };
            wanted.sort();
            if found != wanted {
                wrong.push(format!("{name}: {found:?} for {wanted:?}"));
            }
        }
        kinds += usize::from(kind == format["kind"]);
        sources += usize::from(source == id);
        roles_right += usize::from(wrong.is_empty());
        if kind != format["kind"] || source != id || !wrong.is_empty() {
            println!(
                "{id}: kind {kind} for {}, source {source} ({}; {})",
                format["kind"], recognition.kind_evidence, recognition.format_evidence
            );
            for line in wrong {
                println!("    {line}");
            }
        }
    }
    println!("kind {kinds}/54, source {sources}/54, roles {roles_right}/54");
}
