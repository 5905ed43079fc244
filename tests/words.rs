//! Is everything that is said to the reader in every language, and is everything that the catalogues hold said?

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use countinghouse::facts::{RULES, Reason};
use countinghouse::ingest::rows::aside::Aside;
use countinghouse::metrics;
use countinghouse::question::QUESTIONS;
use countinghouse::recognise::{Role, TableKind};
use countinghouse::words::{self, Language};
use countinghouse_words::{PAGE, Text, languages, read};

/// What is called with the id of a text, and what the id begins with that is not written there.
const CALLS: [(&str, &str); 9] = [
    ("say(\"", ""),
    ("Sentence::new(\"", ""),
    ("language.text(\"", ""),
    ("with_noun(\"", ""),
    ("dated(\"", ""),
    ("pattern(\"", ""),
    ("Diagnostic::said(\"", "note-"),
    ("unable(\"", "error-"),
    ("Said::new(\"", "analysis-"),
];

/// Families whose members are not listed anywhere but in the code that says them.
const OPEN_FAMILIES: [&str; 26] = [
    "finding",
    "weekday",
    "part",
    "section",
    "figure",
    "left",
    "measure",
    "by",
    "movement",
    "grade",
    "looks",
    "unit",
    "export",
    "evidence",
    "told",
    "issue",
    "what",
    "error",
    "question",
    "note",
    "trend",
    "family",
    "reason",
    "lack",
    "undefined",
    "analysis",
];

fn catalogue(language: &str) -> BTreeMap<String, Text> {
    let texts = read(language).unwrap_or_else(|error| panic!("{language}: {error}"));
    texts.into_iter().map(|text| (text.id.clone(), text)).collect()
}

/// Ids that code puts together, family by family.
fn families() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for metric in metrics::all() {
        ids.extend(["", ".plain", ".definition", ".formula"].map(|part| format!("{}{part}", metric.id)));
        for variant in metric.variants {
            ids.extend(["", ".definition"].map(|part| format!("{}-{}{part}", metric.id, variant.id)));
        }
    }
    for role in Role::ALL {
        ids.insert(format!("role-{}", role.id()));
    }
    ids.extend(["customer", "date", "amount"].map(|role| format!("role-{role}.loss")));
    for kind in TableKind::ALL {
        ids.extend(["", ".rows"].map(|part| format!("kind-{}{part}", kind.id())));
    }
    for rule in RULES {
        ids.extend(["", ".effect"].map(|part| format!("rule-{}{part}", rule.id)));
    }
    ids.extend(["reason-no_customer", "reason-outside_period"].map(str::to_owned));
    ids.extend(Reason::ALL.iter().map(|reason| format!("reason-{}", reason.id())));
    for aside in Aside::ALL {
        ids.extend(["", ".one"].map(|part| format!("aside-{}{part}", aside.id())));
    }
    for (question, answers) in QUESTIONS {
        ids.extend(["", ".why"].map(|part| format!("question-{question}{part}")));
        ids.extend(answers.iter().map(|answer| format!("question-{question}.{answer}")));
    }
    let types = ["empty", "text", "id", "bool", "duration", "percent", "money", "number", "datetime", "date"];
    ids.extend(types.map(|name| format!("type-{name}")));
    for period in ["day", "week", "month", "quarter", "year"] {
        ids.extend(["", ".named", ".when"].map(|part| format!("period-{period}{part}")));
    }
    ids
}

/// A file's code without its tests, which stand at its end.
fn without_tests(text: &str) -> &str {
    if text.contains("\n#![cfg(test)]\n") {
        return "";
    }
    let begins = |module: &str| text.find(&format!("#[cfg(test)]\nmod {module} {{"));
    &text[..begins("cases").into_iter().chain(begins("tests")).min().unwrap_or(text.len())]
}

/// The code of the engine and of the page without its tests and comments.
fn code() -> String {
    let mut code = String::new();
    let mut folders = vec![PathBuf::from("src"), PathBuf::from("kernels/src"), PathBuf::from("www/src")];
    folders.push(PathBuf::from("models/src/analyses"));
    while let Some(folder) = folders.pop() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs" || ending == "ts") {
                let text = fs::read_to_string(&path).unwrap();
                let text = without_tests(&text);
                code.extend(
                    text.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")),
                );
            }
        }
    }
    code
}

#[track_caller]
fn assert_none(faults: Vec<String>, rule: &str) {
    assert!(faults.is_empty(), "{rule}:\n  {}", faults.join("\n  "));
}

#[test]
fn every_language_has_every_text_with_the_same_arguments() {
    let english = catalogue("en");
    for language in languages().unwrap() {
        let other = catalogue(&language);
        let mut faults = Vec::new();
        for (id, text) in &english {
            match other.get(id) {
                None => faults.push(format!("{id} is missing")),
                Some(found) if found.arguments != text.arguments => {
                    faults.push(format!("{id} has {:?}, not {:?}", found.arguments, text.arguments));
                }
                Some(found) if found.file != text.file => faults.push(format!("{id} stands in {}", found.file)),
                Some(_) => {}
            }
        }
        faults.extend(other.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{id} is not in English")));
        assert_none(faults, &format!("words/{language} has what words/en has, in files of the same names"));
    }
}

#[test]
fn every_text_is_used() {
    let (code, families) = (code(), families());
    let is_quoted = |text: &str| code.contains(&format!("\"{text}\""));
    // Of a family whose ids are put together, the parts stand in the code.
    let is_member = |id: &str| {
        let member = OPEN_FAMILIES.iter().find_map(|family| id.strip_prefix(family)?.strip_prefix('-'));
        let said = |part: &str| {
            ["about", "hint", "inside", "meaning", "overturned", "unlock"].contains(&part) || is_quoted(part)
        };
        member.is_some_and(|member| is_quoted(member) || member.split(['-', '.']).all(said))
    };
    let is_used = |id: &String| families.contains(id) || is_quoted(id) || is_member(id);
    // What the page says is looked for in `page_words.rs`.
    let of_engine = catalogue("en").into_iter().filter(|(_, text)| text.file != PAGE).map(|(id, _)| id);
    let unused = of_engine.filter(|id| !is_used(id));
    assert_none(unused.collect(), "a text that nothing says is taken out of the catalogues");
}

#[test]
fn every_text_that_is_used_is_there() {
    let english = catalogue("en");
    // A call may be broken behind its bracket.
    let code = code().split('(').map(str::trim_start).collect::<Vec<_>>().join("(");
    let mut used = families();
    for (call, family) in CALLS {
        let ids = code.match_indices(call).filter_map(|(at, _)| code[at + call.len()..].split('"').next());
        used.extend(ids.map(|id| format!("{family}{id}")));
    }
    // What is said to a screen reader is a sentence yet, not an id.
    let is_id = |id: &String| {
        id.starts_with(|c: char| c.is_ascii_lowercase())
            && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c))
    };
    let missing = used.into_iter().filter(|id| is_id(id) && !english.contains_key(id));
    assert_none(missing.collect(), "an id that is said stands in words/en");
}

#[test]
fn the_engine_finds_what_the_catalogues_hold() {
    for language in Language::all() {
        for (id, text) in catalogue(language.tag()).iter().filter(|(_, text)| text.file != PAGE) {
            if text.arguments.is_empty() {
                assert_eq!(language.text(id), text.pattern, "{id}");
            }
        }
    }
    assert_eq!(words::metric(Language::ENGLISH, "revenue").formula, "sum of amounts − refunds");
}

/// Where what reads as a sentence is said to no reader, and what it is.
const NOT_SAID: [(&str, &str); 9] = [
    ("src/ingest/columns/finish.rs", "how a column's durations are written, for scripts"),
    ("src/ingest/header/meaning.rs", "words for units that a header may have"),
    ("src/metrics/organisation/culture_maturity.rs", "where the definition comes from"),
    ("src/metrics/organisation/strategic_alignment.rs", "where the definition comes from"),
    ("src/metrics/organisation/strategic_resilience.rs", "where the definition comes from"),
    ("src/recognise/against.rs", "words that a header may have"),
    ("src/recognise/formats/service.rs", "headers of exports"),
    ("src/recognise/header.rs", "words for units that a header may have"),
    ("src/workbook/joins.rs", "words that a header may have"),
];

/// Whether a text in code reads as a sentence: four words and more, with a small letter at the beginning of most.
fn is_sentence(text: &str) -> bool {
    let is_word = |word: &&str| word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase() || ",.:;’'".contains(c));
    let all = text.split_whitespace().count();
    let words = text.split_whitespace().filter(is_word).count();
    !text.contains('|') && words >= 4 && words * 2 > all
}

#[test]
fn no_sentence_is_written_in_code() {
    let mut found = BTreeSet::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src")];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let code = without_tests(&text);
            // A metric's source is a reference, as it stands in the literature.
            let is_said =
                |line: &&str| !line.trim_start().starts_with("//") && !line.trim_start().starts_with("source:");
            let lines = code.lines().filter(is_said);
            // What stands between quotes is every other part of a line.
            if lines.flat_map(|line| line.split('"').skip(1).step_by(2)).any(is_sentence) {
                found.insert(path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/"));
            }
        }
    }
    let listed: BTreeSet<String> = NOT_SAID.iter().map(|(path, _)| (*path).to_owned()).collect();
    assert_none(found.difference(&listed).cloned().collect(), "what a reader reads stands in words/, not in code");
    assert_none(listed.difference(&found).cloned().collect(), "what holds no sentence any more leaves NOT_SAID");
}
