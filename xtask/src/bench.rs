//! How long does it take from a file to its answers, in a real browser, and with what one would use instead?

use std::fs;
use std::num::NonZeroU32;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::shell::{Shell, cargo, node, root, target};
use crate::{orders, page, serve, tools};

/// Times the contenders on generated orders of each size and prints a Markdown table for each size.
pub fn run(rows: &[u32], runs: NonZeroU32, only: &str) -> Result<()> {
    let shell = Shell::terminal();
    tools::ensure_build_tools(&shell)?;
    tools::ensure_npm_packages(&shell, "benches")?;
    let chromium = tools::ensure_chromium(&shell)?;
    page::build(&shell)?;
    let mut command = node(&["benches/run.mjs"]);
    command.env("CHROMIUM", chromium).env("PAGE_URL", serve::in_background()?).env("COMMAND", native(&shell)?);
    command.arg(runs.to_string()).arg(only);
    fs::create_dir_all(root().join("target/bench")).context("cannot make target/bench")?;
    for &rows in rows {
        let path = format!("target/bench/orders-{rows}.csv");
        shell.say(&format!("Writing {rows} orders."));
        orders::write(&root().join(&path), rows).with_context(|| format!("cannot write {path}"))?;
        command.arg(rows.to_string()).arg(path);
    }
    shell.run(&mut command)
}

/// The command line as it is released.
fn native(shell: &Shell) -> Result<PathBuf> {
    shell.say("Compiling the command line.");
    shell.run(&mut cargo(&["build", "--release", "--package", "countinghouse", "--bin", "countinghouse"]))?;
    Ok(target().join("release").join(format!("countinghouse{}", std::env::consts::EXE_SUFFIX)))
}
