//! Does everything that must hold still hold?

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail, ensure};

use crate::shell::{Shell, TSC, cargo, node, root};
use crate::{pack, page, serve, tools};

/// What the page's wasm, JavaScript and CSS may cost to load, brotli-compressed. It was 400 kB until the page knew the
/// exports of three dozen tools and read headers, dates and statuses in seven languages: 75 kB of it are such words; then
/// 430 kB until what sees every row was compiled for speed (14 kB for 1.6 times the speed), rows were kept in a fifth of
/// the memory, and several workers could share a file; then 452 kB until figures were held against the odd exports that
/// people have. Of the 80 kB since, more than half are what a row's money is: arithmetic between columns, directions of
/// money, what stands there twice, questions where the data leave it open, nobody's names, currencies. The rest are sums
/// among rows, dates and numbers of more scripts, intervals of differences, and 16 kB of words for all that. The 35 kB since
/// are tables of every kind in seven languages: what columns mean together, periods across the header, what is corrected
/// once, several files together; 18 kB more before functions stood in an order that compresses well (12 kB) and less was
/// inlined (6 kB). The catalogue of metrics came after that: a hundred formulas, facts of twenty kinds, every text in two
/// languages (25 kB). What an ordinary file of orders does not need, 250 kB of all that, comes later: see split/mod.rs.
/// The page's composition (headline, sections, finding a figure, undo, groups and rows of a figure) is 14 kB of script and
/// styles; the sentences of findings, analyses and decisions are 13 kB of English words, the next thing to come later.
const PAGE_BUDGET_BYTES: u64 = 592_000;

/// What the later part of the engine may cost, which comes right behind the page. It was 260 kB until figures could be split
/// and filtered, findings were looked for and analyses packed; what explains figures and the report on the data moved to it.
const LATER_BUDGET_BYTES: u64 = 460_000;

/// What the part that reads workbooks may cost, which is fetched when the first one is opened.
const SHEETS_BUDGET_BYTES: u64 = 400_000;

/// What the long computations may cost, which come right behind the page: 64 kB as models by themselves, the rest are twenty
/// analyses of a workbook.
const MODELS_BUDGET_BYTES: u64 = 285_000;

/// What a language beside English may cost, which comes right behind the page too.
const WORDS_BUDGET_BYTES: u64 = 50_000;

/// The packages beside the engine.
const PARTS: [&str; 6] = [
    "countinghouse-kernels",
    "countinghouse-models",
    "countinghouse-sheets",
    "countinghouse-stats",
    "countinghouse-words",
    "xtask",
];

/// Those of them that the engine is made of.
const LIBRARIES: [&str; 3] = ["countinghouse-kernels", "countinghouse-models", "countinghouse-stats"];

/// How much of a failed step's output is shown.
const LINES_SHOWN: usize = 60;

/// Runs every check, whatever becomes of the ones before it, and ends with one line that counts.
pub fn run() -> Result<ExitCode> {
    let logs = root().join("target/logs");
    fs::create_dir_all(&logs).context("cannot make target/logs")?;
    let mut report = Report { logs, total: Tally::default() };
    let start = Instant::now();
    println!("Running everything; what each step prints goes to target/logs/.");

    report.step("tools", one, tools::ensure_build_tools);
    // Its last steps keep one core busy for minutes: another has the tests compiled meanwhile.
    let page = report.begin("page build", page::build)?;
    report.step("format", one, |shell| shell.run(&mut cargo(&["fmt", "--all", "--check"])));
    report.step("lints of the engine, native", one, |shell| {
        shell.run(&mut cargo(&["clippy", "-p", "countinghouse", "--all-targets", "--", "-D", "warnings"]))
    });
    report.step("lints of the engine, wasm", one, |shell| {
        let target = ["--target", "wasm32-unknown-unknown"];
        shell.run(cargo(&["clippy", "-p", "countinghouse", "--lib"]).args(target).args(["--", "-D", "warnings"]))
    });
    for package in PARTS {
        report.step(&format!("lints of {package}"), one, |shell| {
            shell.run(&mut cargo(&["clippy", "-p", package, "--all-targets", "--", "-D", "warnings"]))
        });
    }
    // One package at a time: together they would share features, and xtask's dependencies would be compiled again.
    for package in ["countinghouse"].iter().chain(&PARTS) {
        report.step(&format!("tests of {package}"), cargo_tests, |shell| {
            shell.run(&mut cargo(&["test", "-p", package, "--no-fail-fast"]))
        });
    }
    report.step("documentation", one, |shell| {
        let mut command = cargo(&["doc", "-p", "countinghouse", "--no-deps", "--lib"]);
        for package in LIBRARIES {
            command.args(["-p", package]);
        }
        shell.run(command.env("RUSTDOCFLAGS", "-D warnings"))
    });
    report.end(page);
    report.step("page size", one, check_size);
    report.step("types", one, |shell| shell.run(&mut node(&[TSC, "--noEmit"])));
    report.step("package", one, pack::finish);
    report.step("browser", node_tests, test_in_browser);

    let Tally { passed, failed } = report.total;
    println!("\nThat took {} s.", start.elapsed().as_secs());
    if failed > 0 {
        println!("What failed is shown above, and in full in target/logs/.");
    }
    println!("{passed} passed, {failed} failed");
    // Not an error to be told: the line that counts is the last one.
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn check_size(shell: &Shell) -> Result<()> {
    let text = fs::read_to_string(root().join("target/page-size.txt")).context("the page was not built")?;
    let budgets = [
        ("the page", PAGE_BUDGET_BYTES),
        ("the later part of the engine", LATER_BUDGET_BYTES),
        ("the part that reads workbooks", SHEETS_BUDGET_BYTES),
        ("the long computations", MODELS_BUDGET_BYTES),
        ("the largest other language", WORDS_BUDGET_BYTES),
    ];
    ensure!(text.lines().count() == budgets.len(), "target/page-size.txt is not as www/build.mjs writes it");
    for ((what, budget), bytes) in budgets.into_iter().zip(text.lines()) {
        let bytes: u64 = bytes.parse()?;
        let words = format!("{what}: {} kB of {} kB brotli", bytes / 1000, budget / 1000);
        shell.say(&words);
        println!("{:>8}{words}", "");
        ensure!(bytes <= budget, "{words} is too large; make it smaller, or argue for a new budget");
    }
    Ok(())
}

fn test_in_browser(shell: &Shell) -> Result<()> {
    let chromium = tools::ensure_chromium(shell)?;
    let mut tests: Vec<String> = fs::read_dir(root().join("tests/browser"))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".test.mjs"))
        .map(|name| format!("tests/browser/{name}"))
        .collect();
    tests.sort();
    if !root().join("dist/index.html").exists() {
        bail!("there is no page to test: the build failed");
    }
    let mut command = node(&["--test", "--test-reporter=spec", "--test-concurrency=2"]);
    command.args(tests).env("NO_COLOR", "1").env("CHROMIUM", chromium).env("PAGE_URL", serve::in_background()?);
    shell.run(&mut command)
}

/// How many tests passed and failed.
#[derive(Clone, Copy, Default)]
struct Tally {
    passed: usize,
    failed: usize,
}

/// Reads a step's tally from what it printed; a step that prints none is one test.
type Count = fn(&str) -> Option<Tally>;

fn one(_: &str) -> Option<Tally> {
    None
}

/// The sum of cargo's lines `test result: ok. 3 passed; 0 failed; ...`.
fn cargo_tests(output: &str) -> Option<Tally> {
    let results = output.lines().filter_map(|line| line.strip_prefix("test result: "));
    let number = |line: &str, what: &str| -> usize {
        let words: Vec<_> = line.split([' ', ';']).collect();
        words.windows(2).find(|pair| pair[1] == what).and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
    };
    results
        .map(|line| Tally { passed: number(line, "passed"), failed: number(line, "failed") })
        .reduce(|a, b| Tally { passed: a.passed + b.passed, failed: a.failed + b.failed })
}

/// The lines `ℹ pass 3`, `ℹ fail 0` and `ℹ cancelled 0` at the end of what node prints.
fn node_tests(output: &str) -> Option<Tally> {
    let number = |what: &str| -> Option<usize> {
        output.lines().rev().find_map(|line| line.strip_prefix("ℹ ")?.strip_prefix(what)?.trim().parse().ok())
    };
    Some(Tally { passed: number("pass ")?, failed: number("fail ")? + number("cancelled ")? })
}

struct Report {
    logs: PathBuf,
    total: Tally,
}

/// A step that runs beside the others.
struct Begun {
    name: &'static str,
    work: JoinHandle<Result<()>>,
}

impl Report {
    fn log(&self, name: &str) -> PathBuf {
        self.logs.join(format!("{}.log", name.replace([' ', ','], "-")))
    }

    fn step(&mut self, name: &str, count: Count, work: impl FnOnce(&Shell) -> Result<()>) {
        announce(name);
        let start = Instant::now();
        let result = Shell::logging_to(&self.log(name)).and_then(|shell| work(&shell));
        self.count(name, count, result, start);
    }

    /// Begins a step that runs beside those that follow.
    fn begin(&self, name: &'static str, work: fn(&Shell) -> Result<()>) -> Result<Begun> {
        let shell = Shell::logging_to(&self.log(name))?;
        Ok(Begun { name, work: thread::spawn(move || work(&shell)) })
    }

    /// Waits for such a step and counts it; its time is what was waited.
    fn end(&mut self, Begun { name, work }: Begun) {
        announce(name);
        let start = Instant::now();
        let result = work.join().unwrap_or_else(|_| Err(anyhow!("it stopped unexpectedly")));
        self.count(name, one, result, start);
    }

    fn count(&mut self, name: &str, count: Count, result: Result<()>, start: Instant) {
        let log = self.log(name);
        let output = fs::read(&log).unwrap_or_default();
        let output = String::from_utf8_lossy(&output);
        let tally = tally(count(&output), result.is_ok());
        self.total.passed += tally.passed;
        self.total.failed += tally.failed;
        describe(name, tally, start.elapsed());
        if let Err(error) = result {
            show_failure(&error, &output, &log);
        }
    }
}

fn announce(name: &str) {
    println!("     ... {name}");
    // A terminal that went away is no reason to stop.
    drop(io::stdout().flush());
}

/// A step that failed counts at least one failure, even if each test that it ran passed.
fn tally(counted: Option<Tally>, succeeded: bool) -> Tally {
    match (counted, succeeded) {
        (Some(counted), true) => counted,
        (Some(counted), false) => Tally { failed: counted.failed.max(1), ..counted },
        (None, true) => Tally { passed: 1, failed: 0 },
        (None, false) => Tally { passed: 0, failed: 1 },
    }
}

fn describe(name: &str, tally: Tally, time: Duration) {
    let verdict = if tally.failed == 0 { "ok" } else { "FAILED" };
    println!("{verdict:>8} {name}: {} passed, {} failed ({:.1} s)", tally.passed, tally.failed, time.as_secs_f64());
}

fn show_failure(error: &anyhow::Error, output: &str, log: &Path) {
    let lines: Vec<_> = output.lines().collect();
    let shown = &lines[lines.len().saturating_sub(LINES_SHOWN)..];
    println!("\n{}\n\n  {error:#}\n  all of it: {}\n", shown.join("\n"), log.display());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_results_are_summed() {
        let output =
            "test result: ok. 3 passed; 0 failed; 1 ignored\nrunning\ntest result: FAILED. 2 passed; 4 failed;";
        let sum = cargo_tests(output).map(|tally| (tally.passed, tally.failed));
        assert_eq!(sum, Some((5, 4)));
        assert!(cargo_tests("error: could not compile").is_none());
    }

    #[test]
    fn cancelled_browser_tests_are_failures() {
        let output = "ℹ tests 6\nℹ pass 3\nℹ fail 1\nℹ cancelled 2\nℹ skipped 0";
        let sum = node_tests(output).map(|tally| (tally.passed, tally.failed));
        assert_eq!(sum, Some((3, 3)));
    }

    #[test]
    fn a_step_that_fails_counts_as_a_failure() {
        assert_eq!(tally(None, false).failed, 1);
        assert_eq!(tally(Some(Tally { passed: 7, failed: 0 }), false).failed, 1);
        assert_eq!(tally(Some(Tally { passed: 7, failed: 3 }), false).failed, 3);
    }
}
