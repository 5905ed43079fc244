//! What the fuzzer has found stays found: every kept input, and every fixture, still holds what must hold for any bytes.

#[path = "../fuzz/src/targets.rs"]
mod targets;

use std::fs;
use std::path::{Path, PathBuf};

type Target = fn(&[u8]);

const TARGETS: [(&str, Target); 5] = [
    ("decode", targets::decode),
    ("dialect", targets::dialect),
    ("records", targets::records),
    ("values", targets::values),
    ("inspect", targets::inspect),
];

/// Every file below a folder, by path.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

#[test]
fn what_was_found_and_every_fixture_keep_the_promises() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // The scripts that made the fixtures are no tables, and are read all the same.
    let fixtures = files(&root.join("tests/fixtures"));
    assert!(fixtures.len() > 10);
    let corpus = root.join("fuzz/corpus");
    let kept = files(&corpus);
    assert!(!kept.is_empty(), "what was found is kept");
    for path in &kept {
        let is_known = TARGETS.iter().any(|(name, _)| path.starts_with(corpus.join(name)));
        assert!(is_known, "{}: there is no such target", path.display());
    }
    for (name, target) in TARGETS {
        let of_target = corpus.join(name);
        for path in kept.iter().filter(|path| path.starts_with(&of_target)).chain(&fixtures) {
            let bytes = fs::read(path).unwrap();
            let kept = std::panic::catch_unwind(|| target(&bytes));
            assert!(kept.is_ok(), "{name}: {}", path.display());
        }
    }
}
