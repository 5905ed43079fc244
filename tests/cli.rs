//! Does the command line keep the contract of `docs/json.md`: shapes, statuses, and a clear sentence for every bad file?

use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countinghouse"));
    command.current_dir(root()).args(arguments).output().expect("the command runs")
}

fn answer(arguments: &[&str]) -> Value {
    let output = run(arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{arguments:?}: {error}"))
}

/// The sentence and the exit status of a command that has no answer.
fn refusal(arguments: &[&str]) -> (Option<i32>, String) {
    let output = run(arguments);
    assert!(output.stdout.is_empty(), "{arguments:?} answers and refuses");
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

/// Fails with every place where the answer departs from its schema.
fn assert_valid(schema: &str, answer: &Value) {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    for name in ["inspect", "analyse", "metrics", "quality"] {
        let text = std::fs::read_to_string(root().join(format!("docs/schema/{name}.schema.json"))).unwrap();
        compiler.add_resource(&format!("urn:countinghouse:{name}:1"), serde_json::from_str(&text).unwrap()).unwrap();
    }
    let compiled = compiler.compile(&format!("urn:countinghouse:{schema}:1"), &mut schemas).unwrap();
    if let Err(error) = schemas.validate(answer, compiled) {
        panic!("{schema}: {error:#}");
    }
}

const FILES: [&str; 9] = [
    "tests/fixtures/orders.csv",
    "tests/fixtures/order_lines.csv",
    "tests/fixtures/exports/shopify-orders.csv",
    "tests/fixtures/exports/stripe-payments.csv",
    "tests/fixtures/exports/square-transactions.csv",
    "tests/fixtures/bad/no_customer.csv",
    "tests/fixtures/bad/one_row.csv",
    "tests/fixtures/bad/amounts_unreadable.csv",
    "tests/fixtures/bad/two_currencies.csv",
];

#[test]
fn answers_have_the_shapes_of_the_schemas() {
    for file in FILES {
        assert_valid("inspect", &answer(&["inspect", file, "--json"]));
        assert_valid("analyse", &answer(&["analyse", file, "--json"]));
        assert_valid("quality", &answer(&["quality", file, "--json"]));
    }
    assert_valid("analyse", &answer(&["analyse", FILES[0], "--json", "--period=week", "--only", "revenue,churn_rate"]));
    assert_valid("metrics", &answer(&["metrics", "--json"]));
    let several = answer(&["inspect", FILES[0], FILES[3], "--json"]);
    let several = several.as_array().expect("a list for several files");
    several.iter().for_each(|one| assert_valid("inspect", one));
    assert_valid("analyse", &answer(&["analyse", FILES[0], FILES[0], FILES[3], "--json"]));
}

#[test]
fn bad_files_get_one_clear_sentence() {
    let cases = [
        ("empty.csv", "the file is empty"),
        ("header_only.csv", "no row below it"),
        ("picture.png", "a PNG picture"),
        ("dates_unreadable.csv", "“Date” holds"),
        ("sentence.txt", "does not look like a table"),
    ];
    for (file, part) in cases {
        let (status, said) = refusal(&["analyse", &format!("tests/fixtures/bad/{file}"), "--json"]);
        assert_eq!(status, Some(1), "{file}");
        assert!(said.contains(part) && said.contains(file), "{file}: {said}");
        assert_eq!(said.lines().count(), 1, "{file}: {said}");
    }
    let (status, said) = refusal(&["inspect", "no/such/file.csv"]);
    assert!(status == Some(1) && said.contains("cannot be read"), "{said}");
}

#[test]
fn what_can_be_shown_of_a_bad_file_is_shown() {
    let cases = [
        ("no_customer.csv", "no_customer_column"),
        ("amounts_unreadable.csv", "no_amount_column"),
        ("two_currencies.csv", "several_currencies"),
    ];
    for (file, code) in cases {
        let answer = answer(&["analyse", &format!("tests/fixtures/bad/{file}"), "--json"]);
        let diagnostics = answer["tables"][0]["diagnostics"].as_array().unwrap();
        let found = diagnostics.iter().find(|diagnostic| diagnostic["code"] == code);
        let found = found.unwrap_or_else(|| panic!("{file}: no {code} in {diagnostics:?}"));
        assert!(!found["hint"].as_str().unwrap().is_empty());
    }
    let two = answer(&["analyse", "tests/fixtures/bad/two_currencies.csv", "--json", "--only", "revenue"]);
    let in_dollars = answer(&[
        "analyse",
        "tests/fixtures/bad/two_currencies.csv",
        "--json",
        "--only",
        "revenue",
        "--currency",
        "USD",
    ]);
    assert_eq!((&two["metrics"][0]["currency"], &two["metrics"][0]["total"]["value"]), (&"EUR".into(), &70.8.into()));
    assert_eq!(
        (&in_dollars["metrics"][0]["currency"], &in_dollars["metrics"][0]["total"]["value"]),
        (&"USD".into(), &83.0.into())
    );
}

#[test]
fn wrong_arguments_end_with_status_2() {
    let file = FILES[0];
    let cases: [&[&str]; 13] = [
        &["count", file],
        &["analyse"],
        &["analyse", file, "--nonsense"],
        &["analyse", file, "--period", "decade"],
        &["analyse", file, "--today", "yesterday"],
        &["analyse", file, "--rule", "refunds"],
        &["analyse", file, "--rule", "nonsense=on"],
        &["analyse", file, "--only", "nonsense"],
        &["analyse", file, "--window", "often"],
        &["analyse", file, "--from", "2030-01-01"],
        &["inspect", file, "--typed"],
        &["analyse", file, "--overlapping", "thrice"],
        &["convert", file, file],
    ];
    for arguments in cases {
        let (status, said) = refusal(arguments);
        assert_eq!(status, Some(2), "{arguments:?}: {said}");
        assert!(said.starts_with("countinghouse: "), "{arguments:?}: {said}");
    }
}

#[test]
fn options_change_what_they_say() {
    let file = FILES[0];
    let whole = answer(&["analyse", file, "--json", "--only", "orders"]);
    let part = answer(&["analyse", file, "--json", "--only", "orders", "--from", "2023-03-01", "--to", "2023-04-30"]);
    let starts: Vec<&Value> =
        part["metrics"][0]["series"].as_array().unwrap().iter().map(|point| &point["start"]).collect();
    assert_eq!(starts, ["2023-03-01", "2023-04-01"]);
    let value = |answer: &Value, month: &str| {
        let series = answer["metrics"][0]["series"].as_array().unwrap().clone();
        series.into_iter().find(|point| point["start"] == month).unwrap()["value"].clone()
    };
    assert_eq!(value(&whole, "2023-04-01"), value(&part, "2023-04-01"));
    let weekly = answer(&["analyse", file, "--json", "--period", "week", "--cohort-by", "quarter", "--only", "orders"]);
    assert_eq!((&weekly["period"], &weekly["analyses"]["cohort"]["by"]), (&"week".into(), &"quarter".into()));
    let seen_from = answer(&["analyse", file, "--json", "--today", "2023-12-31", "--only", "orders"]);
    assert_eq!(seen_from["today"], "2023-12-31");
}

#[test]
fn what_the_page_saved_holds_for_the_next_file_of_the_shape() {
    let folder = std::env::temp_dir().join("countinghouse-settings");
    std::fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    std::fs::write(path("may.csv"), "Client,Day,Net,Gross\nann,2025-05-02,30.00,36.00\ncy,2025-05-06,5.00,6.00\n")
        .unwrap();
    let settings = r#"{"schema": "countinghouse/settings/1", "period": "week", "mappings": [{"file": "april.csv",
        "headers": ["Day", "Client", "Gross", "Net"], "roles": {"amount": "Net"}}]}"#;
    std::fs::write(path("settings.json"), settings).unwrap();
    std::fs::write(path("torn.json"), &settings[..90]).unwrap();
    let (file, settings, torn) = (path("may.csv"), path("settings.json"), path("torn.json"));
    let revenue = |answer: &Value| answer["metrics"][0]["total"]["value"].as_f64();
    let analyse = |more: &[&str]| answer(&[&["analyse", &file, "--json", "--only", "revenue"], more].concat());
    let learnt = analyse(&["--settings", &settings]);
    assert_eq!((revenue(&learnt), &learnt["period"]), (Some(35.0), &"week".into()));
    assert_valid("analyse", &learnt);
    // Whatever else is asked for wins, on whichever side of the settings it stands.
    let attached = format!("--settings={settings}");
    let otherwise = analyse(&["--period", "month", "--role=amount=Gross", &attached]);
    assert_eq!((revenue(&otherwise), &otherwise["period"]), (Some(42.0), &"month".into()));
    let inspected = answer(&["inspect", &file, "--json", "--settings", &settings]);
    let net = inspected["columns"].as_array().unwrap().iter().find(|column| column["name"] == "Net").unwrap();
    assert_eq!((&net["role"], &net["evidence"]), (&"amount".into(), &"as you chose it last time".into()));
    let report = String::from_utf8(run(&["inspect", &file, "--settings", &settings]).stdout).unwrap();
    assert!(report.contains("as you corrected “april.csv”"), "{report}");
    for (wrong, part) in
        [(torn.as_str(), "could not be read"), ("nowhere.json", "cannot be read"), (&file, "could not be read")]
    {
        let (status, said) = refusal(&["analyse", &file, "--settings", wrong]);
        assert!(status == Some(2) && said.contains(wrong) && said.contains(part), "{said}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn convert_changes_nothing_the_second_time() {
    for file in FILES {
        let once = run(&["convert", file]).stdout;
        let path = std::env::temp_dir().join(format!("countinghouse-{}.csv", file.replace('/', "-")));
        std::fs::write(&path, &once).unwrap();
        let twice = run(&["convert", path.to_str().unwrap()]).stdout;
        std::fs::remove_file(&path).unwrap();
        assert!(!once.is_empty() && once == twice, "{file}");
    }
}

#[test]
fn the_table_of_an_empty_file_is_an_empty_file() {
    for (name, bytes) in
        [("nothing", ""), ("blank", "\n\r\n  \n"), ("mark", "\u{feff}"), ("mark-and-blank", "\u{feff}\n")]
    {
        let path = std::env::temp_dir().join(format!("countinghouse-{name}.csv"));
        std::fs::write(&path, bytes).unwrap();
        let output = run(&["convert", path.to_str().unwrap()]);
        assert!(output.status.success() && output.stdout.is_empty(), "{name}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("the file is empty"), "{name}");
        let (status, said) = refusal(&["inspect", path.to_str().unwrap()]);
        std::fs::remove_file(&path).unwrap();
        assert!(status == Some(1) && said.contains("the file is empty"), "{name}");
    }
}

#[test]
fn reports_can_be_read_in_a_terminal() {
    let text = |arguments: &[&str]| String::from_utf8(run(arguments).stdout).unwrap();
    let report = text(&["analyse", FILES[2]]);
    assert!(report.starts_with("Shopify orders: 12 rows = "), "{report}");
    assert!(report.contains("Average order"), "{report}");
    assert!(text(&["inspect", FILES[2]]).contains("Order number"));
    assert!(text(&["metrics"]).contains("churn_rate"));
    assert!(text(&["sample"]).starts_with("Order,"));
    assert!(text(&["--help"]).contains("nothing is sent anywhere"));
}

/// A file of a test's own.
fn written(name: &str, text: &str) -> String {
    let path = std::env::temp_dir().join(format!("countinghouse-{}-{name}", std::process::id()));
    std::fs::write(&path, text).unwrap();
    path.to_string_lossy().into_owned()
}

#[test]
fn a_model_answers_about_a_plain_table() {
    let file = written("survival.csv", "time,event,group\n1,1,a\n2,1,a\n3,0,a\n1,0,b\n4,1,b\n");
    let found = answer(&["model", "survival", &file, "--horizon", "3", "--json"]);
    assert_eq!(found["groups"][0]["median"], 2.0);
    assert_eq!(found["groups"][1]["median"], 4.0);
    assert_eq!(found["groups"][1]["restricted_mean"], 3.0);
    assert_eq!(found["logrank"]["degrees"], 1);
    let file = written("silent.csv", "customer_id,frequency,recency,T\n1,0,0,10\n2,0,0,12\n");
    assert_eq!(answer(&["model", "btyd", &file])["refused"]["code"], "no_repeat_purchases");
}

#[test]
fn what_a_model_cannot_read_is_named() {
    let file = written("torn.csv", "time,event\n1,1\nsoon,1\n");
    let (status, sentence) = refusal(&["model", "survival", &file]);
    assert_eq!(status, Some(1));
    assert!(sentence.contains("row 2 has “soon” in time"), "{sentence}");
    let (status, sentence) = refusal(&["model", "survival", &file, "--at", "x=1"]);
    assert!(status == Some(2) && sentence.contains("--at"), "{sentence}");
    let (status, sentence) = refusal(&["model", "magic", &file]);
    assert!(status == Some(2) && sentence.contains("survival"), "{sentence}");
}

#[test]
fn a_template_comes_back_as_what_it_is() {
    let listed = String::from_utf8(run(&["template"]).stdout).unwrap();
    assert!(listed.contains("tickets         support cases\n"), "{listed}");
    let german = String::from_utf8(run(&["template", "--language", "de"]).stdout).unwrap();
    assert!(german.contains("reviews         Bewertungen\n"), "{german}");
    let folder = std::env::temp_dir().join(format!("countinghouse-template-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for line in listed.lines() {
        let id = line.split_whitespace().next().unwrap();
        let printed = run(&["template", id]);
        assert_eq!(printed.status.code(), Some(0), "{id}");
        let path = folder.join("filled.csv");
        std::fs::write(&path, printed.stdout).unwrap();
        let answer = answer(&["inspect", path.to_str().unwrap(), "--json"]);
        let kind = answer["kind"].as_str().unwrap();
        assert_eq!(run(&["template", kind]).stdout, run(&["template", id]).stdout, "{id} is {kind}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
    let (status, said) = refusal(&["template", "invoices"]);
    assert_eq!(status, Some(2));
    assert!(said.contains("“invoices”") && said.contains("orders, subscriptions, customers"), "{said}");
    assert_eq!(refusal(&["template", "orders", "deals"]).0, Some(2));
}

#[test]
fn analyses_are_answered_by_their_ids() {
    let ids = |arguments: &[&str]| -> Vec<String> {
        let asked = [&["analyse", "tests/fixtures/orders.csv", "--json"], arguments].concat();
        let answer = answer(&asked);
        answer["analyses"].as_object().unwrap().keys().skip(3).cloned().collect()
    };
    assert!(ids(&[]).contains(&"survival".to_owned()));
    assert_eq!(ids(&["--analyses", "survival"]), ["survival"]);
    assert!(ids(&["--analyses=none"]).is_empty());
    let (status, sentence) = refusal(&["analyse", "tests/fixtures/orders.csv", "--analyses", "magic"]);
    assert!(status == Some(2) && sentence.contains("there is no analysis “magic”"), "{sentence}");
    for wrong in [["--margin", "2"], ["--discount", "much"], ["--horizon", "0"]] {
        let (status, sentence) = refusal(&[&["analyse", "tests/fixtures/orders.csv"], &wrong[..]].concat());
        assert!(status == Some(2) && sentence.contains("must be"), "{sentence}");
    }
    let without = answer(&["analyse", "tests/fixtures/bad/no_customer.csv", "--json"]);
    assert_eq!(without["analyses"]["survival"]["refused"]["code"], "missing");
}
