//! Do the figures equal those of pandas, on our own fixtures, and on the shared data where it is at hand?

use countinghouse::report::analyses::Answers;
use countinghouse::report::json;
use countinghouse::workbook::{OptionsInput, Workbook, open};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Rates agree to this; counts and money exactly.
const RATE_TOLERANCE: f64 = 1e-9;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read_json(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn options(pairs: &[(&str, &str)]) -> OptionsInput {
    let mut input = OptionsInput::default();
    for &(name, value) in pairs {
        match name {
            "period" => input.period = Some(value.into()),
            "cohort_by" => input.cohort_by = Some(value.into()),
            "window" => input.window = value.parse().ok(),
            rule => input.rules.insert(rule.into(), value == "on"),
        }
    }
    input
}

/// The answer of `analyse --json` for a file.
fn analyse(path: &Path, pairs: &[(&str, &str)]) -> Value {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let workbook: Workbook = open("file.csv", &bytes, options(pairs).check().unwrap()).unwrap();
    let figures = workbook.figures.as_ref().unwrap();
    serde_json::from_str(&json::to_text(&json::analyse(&workbook, Some(figures), &[], &Answers::default()).unwrap()))
        .unwrap()
}

fn metric<'a>(answer: &'a Value, id: &str) -> &'a Value {
    let metrics = answer["metrics"].as_array().unwrap();
    metrics.iter().find(|metric| metric["id"] == id).unwrap_or_else(|| panic!("no metric {id}"))
}

/// The series of a metric, or of one of its variants (`id/variant`).
fn series<'a>(answer: &'a Value, name: &str) -> &'a [Value] {
    let (id, variant) = name.split_once('/').map_or((name, None), |(id, variant)| (id, Some(variant)));
    let metric = metric(answer, id);
    let holder = match variant {
        None => metric,
        Some(variant) => {
            let variants = metric["variants"].as_array().unwrap();
            variants.iter().find(|known| known["id"] == variant).unwrap_or_else(|| panic!("no variant {name}"))
        }
    };
    holder["series"].as_array().unwrap()
}

fn check(what: &str, found: &Value, expected: &Value, tolerance: f64) {
    match (found.as_f64(), expected.as_f64()) {
        (Some(found), Some(expected)) => {
            assert!((found - expected).abs() <= tolerance, "{what}: {found} instead of {expected}");
        }
        _ => assert_eq!(found, expected, "{what}"),
    }
}

/// Our name of a figure, the oracle's, and how closely they must agree.
const FIGURES: [(&str, &str, f64); 18] = [
    ("revenue", "revenue", 0.0),
    ("orders", "orders", 0.0),
    ("active_customers", "active_customers", 0.0),
    ("new_customers", "new_customers", 0.0),
    ("reactivated_customers", "reactivated_customers", 0.0),
    ("lost_customers", "lost_customers", 0.0),
    ("average_order_value", "average_order_value", RATE_TOLERANCE),
    ("purchase_frequency", "purchase_frequency", RATE_TOLERANCE),
    ("spend_per_customer", "spend_per_customer", RATE_TOLERANCE),
    ("repeat_purchase_rate", "repeat_purchase_rate", RATE_TOLERANCE),
    ("time_between_orders", "time_between_orders", RATE_TOLERANCE),
    ("customer_retention_rate", "customer_retention_rate", RATE_TOLERANCE),
    ("customer_retention_rate/with_returning", "with_returning", RATE_TOLERANCE),
    ("churn_rate", "churn_rate", RATE_TOLERANCE),
    ("revenue_growth", "revenue_growth", RATE_TOLERANCE),
    ("revenue_concentration", "revenue_concentration", RATE_TOLERANCE),
    ("revenue_concentration/gini", "gini", RATE_TOLERANCE),
    ("refund_rate", "refund_rate", RATE_TOLERANCE),
];

/// Figures that are measured against the period before: the oracle has none in the first period, nor over all of them.
const AGAINST_BEFORE: [&str; 6] = [
    "reactivated_customers",
    "lost_customers",
    "customer_retention_rate",
    "with_returning",
    "churn_rate",
    "revenue_growth",
];

/// What the oracle says of a figure; `None` where it can say nothing. Any other name that it has not is a misspelt one.
fn wanted<'a>(row: &'a Value, name: &str, first: bool, refunds: &str) -> Option<&'a Value> {
    let silent = first && AGAINST_BEFORE.contains(&name) || refunds == "off" && name == "refund_rate";
    match row.get(name) {
        Some(value) => Some(value),
        None if silent => None,
        None => panic!("the oracle has no {name} in {row}"),
    }
}

/// Every period of every figure of one of our own oracle files; returns how many figures were compared.
fn check_own(name: &str) -> usize {
    let oracle = read_json(&root().join(format!("tests/oracles/kpis_{name}.json")));
    let file = root().join(oracle["input"]["file"].as_str().unwrap());
    let (mut compared, mut seen) = (0, BTreeSet::new());
    for (rules, refunds) in [("refunds_on", "on"), ("refunds_off", "off")] {
        let expected = &oracle["expected"][rules];
        for (list, period) in
            [("by_month", "month"), ("by_week", "week"), ("by_quarter", "quarter"), ("by_year", "year")]
        {
            let answer = analyse(&file, &[("refunds", refunds), ("period", period), ("cohort_by", period)]);
            let rows = expected[list].as_array().unwrap();
            for (ours, theirs, tolerance) in FIGURES {
                let points = series(&answer, ours);
                assert_eq!(points.len(), rows.len(), "{ours} by {period}");
                let mut partial_before = None;
                for (place, (point, row)) in points.iter().zip(rows).enumerate() {
                    let unlike =
                        ours == "revenue_growth" && partial_before.replace(&row["partial"]) != Some(&row["partial"]);
                    let what = format!("{name} {rules} {ours} in {}", row["period"]);
                    assert_eq!((&point["start"], &point["partial"]), (&row["start"], &row["partial"]), "{what}");
                    match wanted(row, theirs, place == 0, refunds) {
                        // A partial period is not compared with a whole one here.
                        Some(_) if unlike => assert!(point["value"].is_null(), "{what}"),
                        Some(expected) => check(&what, &point["value"], expected, tolerance),
                        None => continue,
                    }
                    seen.insert(theirs);
                    compared += 1;
                }
            }
            compared += check_cohorts(&format!("{name} {rules}"), &answer, &expected["cohorts"][period]);
            for days in ["30", "90", "365"] {
                let answer = analyse(&file, &[("refunds", refunds), ("period", period), ("window", days)]);
                compared += check_window(&format!("{name} {rules} by {period}, W {days}"), &answer, rows, days);
            }
            for (ours, theirs, tolerance) in FIGURES {
                let total = if ours.contains('/') { continue } else { &metric(&answer, ours)["total"] };
                let what = format!("{name} {rules} {ours} in all");
                // What compares with the period before says nothing of the whole range.
                let expected = wanted(&expected["total"], theirs, true, refunds).unwrap_or(&Value::Null);
                check(&what, &total["value"], expected, tolerance);
                assert_eq!(total["value"].is_null(), total["undefined"].is_object(), "{what}");
                compared += 1;
            }
        }
    }
    for (_, theirs, _) in FIGURES {
        assert!(seen.contains(theirs), "{name} says nothing of {theirs}");
    }
    compared
}

fn check_window(name: &str, answer: &Value, rows: &[Value], days: &str) -> usize {
    const FIGURES: [(&str, &str); 4] = [
        ("active_customers/window", "active_customers"),
        ("customer_retention_rate/window", "customer_retention_rate"),
        ("customer_retention_rate/window_with_returning", "with_returning"),
        ("churn_rate/window", "churn_rate"),
    ];
    let mut compared = 0;
    for (ours, theirs) in FIGURES {
        let points = series(answer, ours);
        assert_eq!(points.len(), rows.len(), "{name}: {ours}");
        for (place, (point, row)) in points.iter().zip(rows).enumerate() {
            // Where no period comes before, there is nothing to compare with.
            let expected = wanted(&row["windows"][days], theirs, place == 0, "on").unwrap_or(&Value::Null);
            check(&format!("{name}: {ours} in {}", row["period"]), &point["value"], expected, RATE_TOLERANCE);
            compared += 1;
        }
    }
    compared
}

fn check_cohorts(name: &str, answer: &Value, expected: &Value) -> usize {
    let cohorts = answer["analyses"]["cohort"]["cohorts"].as_array().unwrap();
    assert_eq!(cohorts.len(), expected["labels"].as_array().unwrap().len(), "{name}: cohorts");
    for (index, cohort) in cohorts.iter().enumerate() {
        assert_eq!(cohort["cohort"], expected["labels"][index], "{name}");
        for (ours, theirs) in
            [("size", "size"), ("observed", "observed"), ("retained", "retained"), ("orders", "orders")]
        {
            assert_eq!(cohort[ours], expected[theirs][index], "{name}: {ours} of {}", cohort["cohort"]);
        }
        for (list, tolerance) in [("revenue", 0.0), ("cumulative_revenue_per_customer", RATE_TOLERANCE)] {
            let (found, wanted) = (cohort[list].as_array().unwrap(), expected[list][index].as_array().unwrap());
            assert_eq!(found.len(), wanted.len(), "{name}: {list} of {}", cohort["cohort"]);
            for (found, wanted) in found.iter().zip(wanted) {
                check(&format!("{name}: {list} of {}", cohort["cohort"]), found, wanted, tolerance);
            }
        }
    }
    cohorts.len()
}

#[test]
fn orders_equal_pandas() {
    let compared = check_own("orders");
    assert!(compared > 2_000, "only {compared} figures were compared");
}

#[test]
fn order_lines_equal_pandas() {
    let compared = check_own("order_lines");
    assert!(compared > 1_000, "only {compared} figures were compared");
}

#[test]
fn rows_used_and_left_out_are_all_rows() {
    for file in ["orders.csv", "order_lines.csv", "exports/shopify-orders.csv", "exports/stripe-payments.csv"] {
        let answer = analyse(&root().join("tests/fixtures").join(file), &[]);
        let read = answer["tables"][0]["rows_read"].as_u64().unwrap();
        for metric in answer["metrics"].as_array().unwrap().iter().filter(|metric| metric["rows_used"] != 0) {
            let left: u64 =
                metric["rows_left_out"].as_array().unwrap().iter().map(|left| left["rows"].as_u64().unwrap()).sum();
            assert_eq!(metric["rows_used"].as_u64().unwrap() + left, read, "{file}: {}", metric["id"]);
        }
    }
}

#[test]
fn exports_come_to_what_pandas_makes_of_them() {
    let folder = root().join("tests/fixtures/exports");
    let expected = read_json(&folder.join("expected.json"));
    for export in expected["exports"].as_array().unwrap() {
        let file = export["file"].as_str().unwrap();
        let answer = analyse(&folder.join(file), &[]);
        assert_eq!(answer["tables"][0]["source"], file.trim_end_matches(".csv"));
        assert_eq!(answer["tables"][0]["rows_read"], export["data_rows"], "{file}: rows");
        check(file, &metric(&answer, "revenue")["total"]["value"], &export["revenue"], 0.0);
        if !export["currency"].is_null() {
            assert_eq!(metric(&answer, "revenue")["currency"], export["currency"], "{file}: currency");
        }
        check(file, &metric(&answer, "orders")["total"]["value"], &export["orders"], 0.0);
        check(file, &metric(&answer, "active_customers")["total"]["value"], &export["customers"], 0.0);
        let rate = export["refunds"].as_f64().unwrap() / export["gross_revenue"].as_f64().unwrap();
        let refunds = metric(&answer, "refund_rate")["total"]["value"].as_f64();
        assert!(refunds.is_some() || rate == 0.0, "{file}: no refund rate");
        if let Some(refunds) = refunds {
            assert!((refunds - rate).abs() < RATE_TOLERANCE, "{file}: refund rate {refunds} instead of {rate}");
        }
    }
    assert_eq!(expected["exports"].as_array().unwrap().len(), 5);
}

/// The shared data is not part of the repository; where it is not beside it, that is said and nothing is claimed.
#[test]
fn shared_data_equals_its_oracles() {
    let shared = root().join("../shared");
    if !shared.join("oracles").is_dir() {
        println!("no shared data beside the repository: only its own oracles were checked");
        return;
    }
    const MONTHLY: [(&str, &str); 14] = [
        ("revenue", "revenue"),
        ("orders", "orders"),
        ("average_order_value", "aov"),
        ("active_customers", "active_customers"),
        ("new_customers", "new_customers"),
        ("spend_per_customer", "arpac"),
        ("purchase_frequency", "orders_per_active"),
        ("customer_retention_rate", "retention_strict"),
        ("customer_retention_rate/with_returning", "crr_formula"),
        ("churn_rate", "churn_strict"),
        ("reactivated_customers", "reactivated"),
        ("active_customers/window", "active_90d_at_month_end"),
        ("customer_retention_rate/window", "retained90_strict"),
        ("customer_retention_rate/window_with_returning", "crr90_formula"),
    ];
    for name in ["synth_shop", "cdnow_sample"] {
        let file = shared.join(format!("data/{name}.csv"));
        let answer = analyse(&file, &[("refunds", "off"), ("window", "90")]);
        let expected = &read_json(&shared.join(format!("oracles/n_kpis_{name}.json")))["expected"];
        for (ours, theirs) in MONTHLY {
            let (points, rows) = (series(&answer, ours), expected["by_month"].as_array().unwrap());
            assert_eq!(points.len(), rows.len(), "{name} {ours}");
            for (place, (point, row)) in points.iter().zip(rows).enumerate() {
                // What is measured against the month before has no value in the first one.
                let expected = match row.get(theirs) {
                    None if place == 0 && row.get("active_customers").is_some() => continue,
                    expected => expected.unwrap_or_else(|| panic!("the oracle has no {theirs} in {row}")),
                };
                // The file rounds rates to twelve digits.
                check(&format!("{name} {ours} {}", row["month"]), &point["value"], expected, RATE_TOLERANCE);
            }
        }
        let cohorts = answer["analyses"]["cohort"]["cohorts"].as_array().unwrap();
        let table = &read_json(&shared.join(format!("oracles/m_cohorts_{name}.json")))["expected"]["monthly"];
        let full = cohorts.iter().filter(|cohort| cohort["size"] != 0).count();
        assert_eq!(full, table["cohort_labels"].as_array().unwrap().len(), "{name}: cohorts");
        for (index, cohort) in cohorts.iter().filter(|cohort| cohort["size"] != 0).enumerate() {
            assert_eq!(cohort["cohort"], table["cohort_labels"][index]);
            assert_eq!(cohort["retained"], table["active_customers"][index], "{name} {}", cohort["cohort"]);
            assert_eq!(cohort["orders"], table["orders"][index], "{name} {}", cohort["cohort"]);
            assert_eq!(cohort["revenue"], table["revenue"][index], "{name} {}", cohort["cohort"]);
        }
    }
}
