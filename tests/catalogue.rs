//! Does every metric come to what other software makes of a business of twenty-two tables? The tables and the figures are
//! not part of this project: where they are not beside it, there is nothing to compare, and the test says so.

use countinghouse::report::analyses::Answers;
use countinghouse::report::json;
use countinghouse::workbook::{OptionsInput, open_all};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::PathBuf;

#[test]
fn the_catalogue_equals_pandas() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/oracles/catalogue");
    let Ok(expected) = std::fs::read_to_string(folder.join("expected.json")) else {
        println!("skipped: {} is not there", folder.display());
        return;
    };
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let names: Vec<&str> = expected["files"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    let bytes: Vec<Vec<u8>> = names.iter().map(|name| std::fs::read(folder.join(name)).unwrap()).collect();
    let files: Vec<(&str, &[u8])> = names.iter().copied().zip(bytes.iter().map(Vec::as_slice)).collect();
    let mut options = OptionsInput::default();
    let asked: Vec<&str> =
        expected["options"].as_array().unwrap().iter().map(|option| option.as_str().unwrap()).collect();
    for option in asked.chunks(2) {
        match option {
            ["--from", day] => options.from = Some((*day).into()),
            ["--today", day] => options.today = Some((*day).into()),
            other => panic!("an option that this test does not know: {other:?}"),
        }
    }
    let workbook =
        open_all(&files, options.check().unwrap()).map_err(|(file, error)| (file, error.to_string())).unwrap();
    let answer =
        json::to_text(&json::analyse(&workbook, workbook.figures.as_ref().ok(), &[], &Answers::default()).unwrap());
    let answer: Value = serde_json::from_str(&answer).unwrap();
    let answers: BTreeMap<&str, &Value> =
        answer["metrics"].as_array().unwrap().iter().map(|metric| (metric["id"].as_str().unwrap(), metric)).collect();
    let mut wrong: Vec<&str> = Vec::new();
    for (id, entry) in expected["metrics"].as_object().unwrap() {
        let is_right = answers.get(id.as_str()).is_some_and(|answer| agrees(answer, entry, id));
        if !is_right {
            wrong.push(id);
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// Whether a metric's series and its total are as expected.
fn agrees(answer: &Value, entry: &Value, id: &str) -> bool {
    let tolerance = entry["tolerance"].as_f64().unwrap();
    let same = |got: &Value, want: &Value, of: &str| {
        let right = match (got.as_f64(), want.as_f64()) {
            (Some(got), Some(want)) => (got - want).abs() <= tolerance + 1e-12 * want.abs().max(1.0),
            (got, want) => got.is_none() && want.is_none(),
        };
        if !right {
            println!("{id} {of}: {got}, expected {want}");
        }
        right
    };
    let series: BTreeMap<&str, &Value> = answer["series"]
        .as_array()
        .unwrap()
        .iter()
        .map(|point| (&point["start"].as_str().unwrap()[..7], &point["value"]))
        .collect();
    let months = entry["by_month"].as_object().unwrap();
    let by_month =
        months.iter().all(|(month, want)| series.get(month.as_str()).is_some_and(|got| same(got, want, month)));
    by_month
        && entry.get("total").is_none_or(|total| total.is_object() || same(&answer["total"]["value"], total, "total"))
}
