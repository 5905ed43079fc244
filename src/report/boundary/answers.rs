//! Are the answers that the page gets what their types say? The engine's answers are held against the schemas.

#![cfg(test)]

use super::{SETTINGS, definitions, document};
use crate::models::analyses::ANALYSES;
use crate::report::analyses::Answers;
use crate::report::catalogue::catalogue;
use crate::report::explain::explain;
use crate::report::overview::{Problem, overview};
use crate::report::{json, preview, rows, split};
use crate::sample::{FILE_NAME, bakery_csv};
use crate::unit::Locale;
use crate::workbook::{Options, OptionsInput, Workbook, open_all};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The schemas of the answers, by name.
struct Contract {
    schemas: boon::Schemas,
    compiled: BTreeMap<String, boon::SchemaIndex>,
}

impl Contract {
    fn new() -> Contract {
        let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
        let definitions = definitions();
        let mut compiled = BTreeMap::new();
        for name in definitions.keys() {
            let address = format!("urn:test:{name}");
            let mut schema = document(name, name, &definitions);
            schema["$id"] = address.as_str().into();
            compiler.add_resource(&address, schema).expect("a schema");
            compiled.insert(name.clone(), compiler.compile(&address, &mut schemas).expect("a schema"));
        }
        Contract { schemas, compiled }
    }

    /// Why an answer is none of that name.
    fn faults(&self, name: &str, answer: &impl Serialize) -> Option<String> {
        let answer = serde_json::to_value(answer).expect("JSON");
        self.schemas.validate(&answer, self.compiled[name]).err().map(|error| format!("{name}: {error:#}"))
    }

    #[track_caller]
    fn assert(&self, name: &str, answer: &impl Serialize) {
        if let Some(faults) = self.faults(name, answer) {
            panic!("{faults}");
        }
    }

    /// Everything that the page asks of a workbook.
    #[track_caller]
    fn assert_answers_of(&self, workbook: &Workbook) {
        self.assert("Overview", &overview(workbook));
        self.assert("Quality", &json::quality(workbook));
        self.assert("Findings", &workbook.findings().said(&workbook.options.locale));
        json::inspect(workbook).iter().for_each(|one| self.assert("Inspect", one));
        if let Ok(figures) = workbook.shown() {
            let answers = Answers::of(workbook, &ANALYSES.iter().collect::<Vec<_>>());
            self.assert("Analysis", &json::analyse(workbook, figures, &[], &answers).unwrap());
        }
        for evaluation in workbook.evaluations.iter().filter(|one| one.has_data()) {
            self.assert("Explanation", &explain(evaluation, workbook));
            let metric = evaluation.metric.id;
            self.assert("RowsPage", &rows::page(workbook, metric, 0, 5).unwrap());
            for dimension in workbook.dimensions.iter().take(1) {
                self.assert("SplitView", &split::split(workbook, metric, &dimension.name).unwrap());
            }
        }
    }
}

/// Files that bring about every kind of answer.
const FILES: [(&str, &str); 7] = [
    (
        "report.csv",
        "Report\n\norder,customer,date,amount,status\n1,a,2026-01-03,5.00,paid\n2,b,2026-01-04,soon,verpackt\n2,b,2026-01-04,7.00,verpackt\nTotal,,,12.00,\n",
    ),
    ("more.csv", "order id,customer,date,amount\n3,c3,2026-01-03,30.00\n4,c9,2026-02-15,-4.00\n"),
    (
        "again.csv",
        "order id,customer,date,amount\n3,c3,2026-01-03,30.00\n4,c9,2026-02-15,-4.00\n5,c9,2026-03-01,6.00\n",
    ),
    (
        "tickets.csv",
        "Ticket ID,Customer,Priority,Created at\n1,c3,High,2026-06-02\n2,c9,Low,2026-06-03\n3,emil,Low,2026-06-04\n",
    ),
    (
        "when.csv",
        "customer,date,amount,currency\nana,03/08/2025,10,EUR\nben,05/07/2025,20,EUR\ncleo,01/02/2025,30,USD\n",
    ),
    ("odd.csv", "customer,q,date\nana,5,soon\nben,6,soon\ncleo,7,soon\n"),
    ("bank.csv", "Date,Text,Debit,Credit\n2026-01-02,Rent,100.00,\n2026-01-03,Sale,,250.00\n2026-01-09,Sale,,30.00\n"),
];

fn options(given: &Value) -> Options {
    OptionsInput::from_json(&given.to_string()).and_then(OptionsInput::check).expect("options")
}

fn opened(files: &[(&str, &str)], given: &Value) -> Workbook {
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    open_all(&files, options(given)).unwrap_or_else(|(name, error)| panic!("{name}: {error}"))
}

#[test]
fn every_answer_has_its_type() {
    let contract = Contract::new();
    contract.assert("Catalogue", &catalogue());
    let sample = bakery_csv();
    contract.assert_answers_of(&opened(&[(FILE_NAME, &sample)], &json!({})));
    for file in FILES {
        contract.assert_answers_of(&opened(&[file], &json!({})));
    }
    contract.assert_answers_of(&opened(&FILES, &json!({ "period": "week", "locale": { "language": "de" } })));
    contract.assert_answers_of(&opened(
        &[(FILE_NAME, &sample)],
        &json!({ "split": "channel", "filters": { "product": ["Rye bread"] } }),
    ));
    contract.assert_answers_of(&opened(&FILES[1..4], &json!({ "overlapping": "both", "from": "2026-01-01" })));
}

/// Every CSV file below a folder, by path; none where it is not there.
fn files_below(folder: PathBuf) -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![folder]);
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for path in entries.map(|entry| entry.expect("a readable folder").path()) {
            match path.extension().is_some_and(|ending| ending == "csv") {
                true => found.push(path),
                false => folders.push(path),
            }
        }
    }
    found.sort();
    found
}

#[test]
fn every_answer_about_a_fixture_has_its_type() {
    let contract = Contract::new();
    let mut shown = 0;
    for path in files_below(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")) {
        let bytes = std::fs::read(&path).expect("a readable file");
        // What cannot be read at all has no answer.
        let Ok(workbook) = open_all(&[("fixture.csv", &bytes)], options(&json!({}))) else { continue };
        contract.assert_answers_of(&workbook);
        shown += 1;
    }
    assert!(shown > 20, "only {shown} fixtures can be read");
}

#[test]
fn a_look_ahead_and_a_problem_have_their_types() {
    let contract = Contract::new();
    let none = |_| unreachable!("it is UTF-8");
    for (name, text) in FILES {
        contract.assert("Peek", &preview::peek(&opened(&[(name, text)], &json!({})), text.as_bytes(), none));
    }
    let error = OptionsInput::from_json("[").expect_err("no JSON");
    contract.assert("Problem", &Problem::of(&error, &Locale::default()));
}

#[test]
fn an_answer_that_departs_from_its_type_is_found() {
    let contract = Contract::new();
    let answer = serde_json::to_value(overview(&opened(&FILES[..1], &json!({})))).expect("JSON");
    assert_eq!(contract.faults("Overview", &answer), None);
    let mut wrong = vec![answer.clone(); 5];
    wrong[0]["beyond"] = 1.into();
    wrong[1].as_object_mut().expect("an object").remove("file");
    wrong[2]["files"][0]["rows"] = "3".into();
    wrong[3]["figures"]["tiles"][0]["trend"] = "sideways".into();
    wrong[4]["card"]["parts"][0]["part"] = 7.into();
    for (at, wrong) in wrong.iter().enumerate() {
        assert!(contract.faults("Overview", wrong).is_some(), "fault {at} is not found");
    }
}

/// The names that there are, by what is said of one that there is not.
fn names(given: &Value) -> Vec<String> {
    let error = OptionsInput::from_json(&given.to_string()).expect_err("an unknown name").to_string();
    let known = error.split("expected one of ").nth(1).expect("what there is").split('`').skip(1).step_by(2);
    let mut known: Vec<String> = known.map(str::to_owned).collect();
    known.sort_unstable();
    known
}

#[test]
fn options_have_the_names_that_are_read() {
    let definitions = definitions();
    let of = |name: &str| {
        let mut names: Vec<String> =
            definitions[name]["properties"].as_object().expect("fields").keys().cloned().collect();
        names.sort_unstable();
        names
    };
    assert_eq!(names(&json!({ "nonsense": 1 })), of("Options"));
    assert_eq!(names(&json!({ "files": { "a.csv": { "nonsense": 1 } } })), of("FileOptions"));
}

#[test]
fn options_are_refused_by_the_schema_and_by_the_engine() {
    let contract = Contract::new();
    let good = json!({
        "schema": SETTINGS, "today": "2026-01-01", "period": "week", "window": 60, "rules": { "refunds": false },
        "roles": { "customer": "Kunde", "email": null }, "kind": "orders", "statuses": { "verpackt": "counts" },
        "date_order": "day_first", "currency": null, "answers": { "order_total": "rows" }, "overlapping": "both",
        "files": { "a.csv": { "kind": "tickets", "learnt": false } }, "locale": { "decimal": ",", "language": "de" },
        "mappings": [{ "headers": ["a", "b"], "roles": { "customer": "a" }, "of_a_later_version": 1 }],
    });
    contract.assert("Options", &good);
    options(&good);
    let wrong = [
        json!({ "nonsense": 1 }),
        json!({ "period": "decade" }),
        json!({ "window": 0 }),
        json!({ "kind": "cats" }),
        json!({ "rules": { "refunds": "off" } }),
        json!({ "files": { "a.csv": { "learnt": null } } }),
        json!({ "statuses": { "a": "odd" } }),
        json!({ "roles": null }),
        json!({ "date_order": "year_first" }),
        json!({ "overlapping": "thrice" }),
    ];
    for wrong in wrong {
        assert!(contract.faults("Options", &wrong).is_some(), "{wrong} fits the schema");
        let read = OptionsInput::from_json(&wrong.to_string()).and_then(OptionsInput::check);
        assert!(read.is_err(), "{wrong} is taken");
    }
}
