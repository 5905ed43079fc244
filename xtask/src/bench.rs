//! How long does it take from a file to its answers, in a real browser?

use std::fs;
use std::num::NonZeroU32;

use anyhow::{Context, Result};

use crate::shell::{Shell, node, root};
use crate::{orders, page, serve, tools};

/// Times the page on generated orders of each size and prints one row of a Markdown table for each.
pub fn run(rows: &[u32], runs: NonZeroU32) -> Result<()> {
    let shell = Shell::terminal();
    tools::ensure_build_tools(&shell)?;
    let chromium = tools::ensure_chromium(&shell)?;
    page::build(&shell)?;
    fs::create_dir_all(root().join("target/bench")).context("cannot make target/bench")?;
    let mut command = node(&["xtask/bench.mjs"]);
    command.env("CHROMIUM", chromium).env("PAGE_URL", serve::in_background()?).arg(runs.to_string());
    for &rows in rows {
        let path = format!("target/bench/orders-{rows}.csv");
        shell.say(&format!("Writing {rows} orders."));
        orders::write(&root().join(&path), rows).with_context(|| format!("cannot write {path}"))?;
        command.arg(rows.to_string()).arg(path);
    }
    shell.run(&mut command)
}
