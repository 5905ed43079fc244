//! How does the engine become a page?

use std::fs;
use std::io::{self, ErrorKind};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::shell::{Shell, cargo, node, root, target};

/// Compiles the engine, writes its glue into target/bindgen/, and bundles the page into dist/ and pkg/.
pub fn build(shell: &Shell) -> Result<()> {
    forget_the_last_page()?;
    shell.say("Compiling the engine for the browser.");
    shell.run(&mut cargo(&[
        "build",
        "--profile",
        "page",
        "--package",
        "countinghouse",
        "--lib",
        "--target",
        "wasm32-unknown-unknown",
    ]))?;
    generate_glue()?;
    shell.say("Bundling the page.");
    shell.run(&mut node(&["www/build.mjs"]))?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(root().join(licence), root().join("pkg").join(licence))
            .with_context(|| format!("cannot copy {licence} into pkg/"))?;
    }
    shell.say("Built: dist/index.html (the page), dist/counting-house.html (all in one file), pkg/ (for npm).");
    Ok(())
}

/// A build that fails must not leave an older page to be served or tested in its place.
fn forget_the_last_page() -> Result<()> {
    let gone = |result: io::Result<()>| match result {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    };
    gone(fs::remove_dir_all(root().join("dist"))).context("cannot remove dist/")?;
    gone(fs::remove_file(root().join("target/page-size.txt"))).context("cannot remove target/page-size.txt")
}

fn generate_glue() -> Result<()> {
    Bindgen::new()
        .input_path(target().join("wasm32-unknown-unknown/page/countinghouse.wasm"))
        .web(true)?
        // The page always hands over the module: nothing may be fetched.
        .omit_default_module_path(true)
        .typescript(true)
        .remove_name_section(true)
        .generate(root().join("target/bindgen"))
        .context("the JavaScript glue could not be generated")
}
