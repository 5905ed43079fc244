//! Are there bytes that make the reader panic, hang or contradict itself?

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::shell::{Shell, cargo, output_of, root, target};

/// The promises, as `fuzz/src/targets.rs` states them.
const TARGETS: [&str; 5] = ["decode", "dialect", "records", "values", "inspect"];

/// What makes the compiler count which branches were taken: this is how the fuzzer learns. These flags are stable.
const COVERAGE: &str = "-Cpasses=sancov-module -Ccodegen-units=1 \
    -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares";

/// An input may take this long and need this much before it counts as found.
const LONGEST_SECONDS: u32 = 10;
const MOST_MEGABYTES: u32 = 2048;

/// Tries inputs for `seconds` on each target that `only` names (`all` for all).
pub fn run(only: &str, seconds: u32) -> Result<()> {
    let shell = Shell::terminal();
    let wanted: Vec<&str> = TARGETS.into_iter().filter(|target| only == "all" || only == *target).collect();
    if wanted.is_empty() {
        bail!("there is no target `{only}`; there are {}", TARGETS.join(", "));
    }
    let host = output_of(Command::new("rustc").args(["--print", "host-tuple"]))?;
    let built = target().join("fuzz");
    shell.say("Compiling the fuzzer, which needs a C++ compiler.");
    let mut build = cargo(&["build", "--release", "--manifest-path", "fuzz/Cargo.toml", "--target", &host]);
    shell.run(build.arg("--target-dir").arg(&built).env("RUSTFLAGS", COVERAGE))?;
    for name in wanted {
        let program = built.join(&host).join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
        shell.run(&mut fuzzing(program, name, seconds)?).with_context(|| found(name))?;
    }
    shell.say("Nothing was found.");
    Ok(())
}

fn fuzzing(program: PathBuf, name: &str, seconds: u32) -> Result<Command> {
    // New inputs that reach new branches go to the first folder; the others are where it starts from.
    let learnt = target().join("fuzz-inputs").join(name);
    let kept = root().join("fuzz/corpus").join(name);
    let artifacts = root().join("fuzz/artifacts").join(name);
    for folder in [&learnt, &kept, &artifacts] {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    let mut command = Command::new(program);
    command.arg(learnt).arg(kept);
    command.args(["bad", "exports"].map(|folder| root().join("tests/fixtures").join(folder)));
    command.arg(format!("-artifact_prefix={}/", artifacts.display()));
    command.args([format!("-max_total_time={seconds}"), format!("-timeout={LONGEST_SECONDS}")]);
    command.args([format!("-rss_limit_mb={MOST_MEGABYTES}"), "-max_len=20000".into(), "-print_final_stats=1".into()]);
    Ok(command)
}

fn found(name: &str) -> String {
    format!(
        "`{name}` breaks a promise: the input is in fuzz/artifacts/{name}/. \
         Mend the engine, and move the input to fuzz/corpus/{name}/, where `cargo xtask test` keeps an eye on it"
    )
}
