//! Is `docs/metrics.md` what the registry says, and is every kind of table in the contract?
//! `UPDATE_DOCS=1 cargo test --test docs` writes the page of metrics anew.

use countinghouse::metrics::{self, Better, Metric};
use countinghouse::recognise::TableKind;
use countinghouse::words::{Language, MetricWords, VariantWords};
use std::fmt::Write;
use std::path::PathBuf;

fn page() -> String {
    let mut text = String::from(
        "# Metrics\n\n\
         Made from the registry (`src/metrics`) by `UPDATE_DOCS=1 cargo test --test docs`; a test holds the two together.\n\n\
         | id | name | unit | better | level |\n|---|---|---|---|---|\n",
    );
    for metric in metrics::all() {
        let Metric { id, level, .. } = metric;
        let name = words(metric).name;
        let unit = serde_json::to_value(metric.unit).unwrap();
        let _ =
            writeln!(text, "| [`{id}`](#{id}) | {name} | {} | {} | {level} |", unit.as_str().unwrap(), better(metric));
    }
    for metric in metrics::all() {
        let needs: Vec<String> = metric.needs().iter().map(|need| need.id()).collect();
        let needs = if needs.is_empty() { "nothing beyond a date".to_owned() } else { needs.join(", ") };
        let _ = write!(
            text,
            "\n## {id}\n\n**{name}**: {definition}\n\n- Formula: {formula}\n- Needs: {needs}\n- Source: {source}\n",
            id = metric.id,
            name = words(metric).name,
            definition = words(metric).definition,
            formula = words(metric).formula,
            source = metric.source,
        );
        for variant in metric.variants {
            let VariantWords { name, definition } = metric.variant_words(Language::ENGLISH, variant.id);
            let _ = writeln!(text, "- Variant `{}`, {name}: {definition}", variant.id);
        }
    }
    text
}

fn words(metric: &Metric) -> MetricWords {
    metric.words(Language::ENGLISH)
}

fn better(metric: &Metric) -> &'static str {
    match metric.better {
        Better::Up => "↑",
        Better::Down => "↓",
        Better::Neither => "–",
    }
}

#[test]
fn the_page_is_what_the_registry_says() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/metrics.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, page()).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == page(), "docs/metrics.md is out of date: run `UPDATE_DOCS=1 cargo test --test docs`");
}

#[test]
fn ids_are_unique_and_every_field_says_something() {
    let mut ids: Vec<&str> = metrics::all().map(|metric| metric.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), metrics::all().count());
    for metric in metrics::all() {
        let MetricWords { name, plain, definition, formula } = words(metric);
        for field in [name, plain, definition, formula, metric.source] {
            assert!(!field.trim().is_empty(), "{}", metric.id);
        }
        assert!(definition.ends_with('.') && (1..=3).contains(&metric.level), "{}", metric.id);
    }
}

#[test]
fn every_kind_of_table_is_in_the_contract() {
    let page = std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/json.md")).unwrap();
    for kind in TableKind::ALL {
        assert!(page.contains(&format!("`{}`", kind.id())), "{} is not in docs/json.md", kind.id());
    }
}
