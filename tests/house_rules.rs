//! Does the source keep the rules of the house: a first line that says what a file is for, and rooms that build only on
//! the rooms above them?

use std::fs;
use std::path::{Path, PathBuf};

/// The sources of the engine: the kernels, the statistics, the models, and all that builds on them.
const SOURCES: [&str; 4] = ["kernels/src", "stats/src", "models/src", "src"];

/// Packages that are a room each; what they may use is in their own Cargo.toml.
const PACKAGES: [&str; 2] = ["stats", "models"];

/// The rooms of the engine from the first to the last; a room uses those before it, never those after.
/// Rooms in one entry stand side by side.
const ROOMS: [&[&str]; 34] = [
    &["raw"],
    &["word"],
    &["time"],
    &["money"],
    &["table"],
    &["records"],
    &["values"],
    &["encode"],
    &["part"],
    &["events"],
    &["group"],
    &["ranks"],
    &["shape"],
    &["map"],
    &["words"],
    &["unit"],
    &["sentence"],
    &["diagnostic"],
    &["question"],
    &["stats"],
    &["models"],
    &["sorting"],
    &["ingest", "sample"],
    &["containers"],
    &["recognise"],
    &["facts"],
    &["metrics"],
    &["analyses"],
    &["findings"],
    &["chart"],
    &["workbook"],
    &["report"],
    // Whatever `crate::` names that is no room is defined or re-exported in lib.rs.
    &["lib"],
    &["web", "bin"],
];

/// The rooms of `src/ingest`, in the order in which a file passes them.
const STEPS: [&str; 9] = ["encoding", "settings", "header", "columns", "layout", "rows", "report", "stream", "convert"];

/// What a build or a package manager puts between the sources.
const NOT_OURS: [&str; 4] = ["node_modules", "target", "dist", "pkg"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder with one of these endings, by path; none where the folder is not there yet.
fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(folder) else { continue };
        for path in entries.map(|entry| entry.expect("a readable folder").path()) {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or("");
            if path.is_dir() && !NOT_OURS.contains(&name) {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The path as a reader names it, from the repository's root.
fn name(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// The lines with their numbers from 1, without comments.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(text.lines().map(|line| line.find("//").map_or(line, |comment| &line[..comment])))
}

#[track_caller]
fn assert_none(faults: &[String], rule: &str) {
    assert!(faults.is_empty(), "{rule}:\n  {}", faults.join("\n  "));
}

/// Every source file of the engine.
fn sources() -> Vec<PathBuf> {
    SOURCES.iter().flat_map(|folder| files(folder, &["rs"])).collect()
}

/// Lines of the engine outside some places that contain one of these words.
fn lines_with(words: &[&str], allowed: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    for path in sources() {
        let name = name(&path);
        if allowed.iter().any(|place| name.starts_with(place)) {
            continue;
        }
        let text = read(&path);
        for (line, code) in code(&text) {
            faults
                .extend(words.iter().filter(|word| code.contains(**word)).map(|word| format!("{name}:{line}: {word}")));
        }
    }
    faults
}

/// Where a room stands in the order; lib.rs and what it defines stand before `web`.
fn rank(room: &str) -> usize {
    let of = |room: &str| ROOMS.iter().position(|rooms| rooms.contains(&room));
    of(room).or_else(|| of("lib")).expect("lib has its place")
}

/// The room that a path like `src/chart/ticks.rs`, `src/lib.rs` or `stats/src/quantile.rs` lies in.
fn room_of(name: &str) -> &str {
    if let Some(package) = PACKAGES.iter().find(|package| name.split('/').next() == Some(package)) {
        return package;
    }
    let inside = SOURCES.iter().find_map(|source| name.strip_prefix(source)).unwrap_or(name).trim_start_matches('/');
    inside.split(['/', '.']).next().unwrap_or(inside)
}

/// What follows `crate::` in some code, with the line: `time` for `crate::time::Day`, both for `crate::{time, money}`.
fn named_after_crate(text: &str) -> Vec<(usize, String)> {
    let lines: Vec<&str> = code(text).map(|(_, code)| code).collect();
    let text = lines.join("\n");
    let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut named = Vec::new();
    for (place, found) in text.match_indices("crate::") {
        let line = 1 + text[..place].matches('\n').count();
        let rest = &text[place + found.len()..];
        if !rest.starts_with('{') {
            named.push((line, word(rest)));
            continue;
        }
        let mut depth = 0;
        for (at, sign) in rest.char_indices() {
            match sign {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
            if depth == 1 && matches!(sign, '{' | ',') {
                named.push((line, word(rest[at + 1..].trim_start())));
            }
        }
    }
    named.retain(|(_, name)| !name.is_empty());
    named
}

#[test]
fn every_rust_file_says_what_it_is_for() {
    let mut faults = Vec::new();
    for folder in ["kernels", "src", "tests", "xtask", "benches", "fuzz", "sheets", "stats", "models", "words"] {
        for path in files(folder, &["rs"]) {
            if !read(&path).starts_with("//! ") {
                faults.push(format!("{}:1", name(&path)));
            }
        }
    }
    assert_none(&faults, "a Rust file opens with a line `//! ` that says what question it answers");
}

#[test]
fn every_script_says_what_it_is_for() {
    let mut faults = Vec::new();
    for folder in ["www", "tests", "xtask", "benches"] {
        for path in files(folder, &["ts", "mts", "js", "mjs"]) {
            let text = read(&path);
            let first = text.lines().find(|line| !line.starts_with("#!")).unwrap_or("");
            if !first.starts_with("//") && !first.starts_with("/*") {
                faults.push(format!("{}:1", name(&path)));
            }
        }
    }
    assert_none(&faults, "a TypeScript or JavaScript file opens with a comment that says what question it answers");
}

#[test]
fn every_room_has_its_place_in_the_order() {
    let paths = sources();
    assert!(!paths.is_empty(), "no source was found below {}", root().display());
    let mut faults: Vec<String> = paths.iter().map(|path| name(path)).collect();
    faults.retain(|name| !ROOMS.iter().any(|rooms| rooms.contains(&room_of(name))));
    assert_none(&faults, "a new room is added to ROOMS in tests/house_rules.rs and to docs/architecture.md");
}

#[test]
fn rooms_build_only_on_the_rooms_above_them() {
    let mut faults = Vec::new();
    for path in sources() {
        let name = name(&path);
        let room = room_of(&name);
        if room == "lib" || PACKAGES.contains(&room) {
            continue;
        }
        for (line, used) in named_after_crate(&read(&path)) {
            let allowed = used == room || rank(&used) < rank(room);
            if !allowed {
                faults.push(format!("{name}:{line}: `{room}` uses `crate::{used}`, which is not above it"));
            }
        }
    }
    assert_none(&faults, "a room uses the rooms above it, never one below or beside it");
}

#[test]
fn the_steps_of_reading_build_only_on_those_before_them() {
    let step = |name: &str| STEPS.iter().position(|step| *step == name);
    let mut faults = Vec::new();
    for path in sources() {
        let name = name(&path);
        let Some(own) = name.strip_prefix("src/ingest/").and_then(|inside| step(inside.split(['/', '.']).next()?))
        else {
            continue;
        };
        let text = read(&path);
        for (line, code) in code(&text) {
            for (at, found) in code.match_indices("crate::ingest::") {
                let word =
                    code[at + found.len()..].split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("");
                // What is named by itself is defined where nobody can tell from here.
                let is_alone = word.starts_with(char::is_uppercase);
                if is_alone && own < STEPS.len() - 1 || step(word).is_some_and(|used| used > own) {
                    faults.push(format!("{name}:{line}: {} uses {word}, which comes after it", STEPS[own]));
                }
            }
        }
    }
    assert_none(&faults, "a step of reading uses those before it, by the room that they are in");
}

#[test]
fn only_web_knows_the_browser() {
    let faults = lines_with(&["wasm_bindgen", "web_sys", "js_sys"], &["src/web"]);
    assert_none(&faults, "wasm_bindgen, web_sys and js_sys are named in src/web alone");
}

#[test]
fn no_hash_map_can_be_iterated_into_a_result() {
    let faults = lines_with(&["HashMap"], &["src/ingest", "src/facts/register.rs", "kernels/src/table"]);
    assert_none(&faults, "a hash map's order is different each time; use a BTreeMap or a dictionary's codes");
}

#[test]
fn only_the_command_line_prints() {
    // `println!` is found in `eprintln!` as well.
    let faults = lines_with(&["println!", "print!"], &["src/bin"]);
    assert_none(&faults, "only src/bin prints; everything else returns a value or a diagnostic");
}

#[test]
fn the_scanner_sees_what_it_must() {
    let source = "\
//! Never mind [`View`](crate::facts::View).
use crate::time::Day;
use crate::{
    money::{Currency, to_f64},
    unit,
};
fn f(day: crate::table::Table) {} // crate::web
";
    let found: Vec<(usize, String)> = named_after_crate(source);
    let expected = [(2, "time"), (3, "money"), (3, "unit"), (7, "table")];
    assert_eq!(found, expected.map(|(line, room)| (line, room.to_owned())));
    assert!(rank("metrics") < rank("analyses") && rank("report") < rank("Workbook") && rank("Workbook") < rank("web"));
    assert_eq!(
        (rank("sample"), room_of("stats/src/quantile.rs"), room_of("src/time.rs")),
        (rank("ingest"), "stats", "time")
    );
}
