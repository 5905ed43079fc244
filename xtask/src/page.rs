//! How does the engine become a page?

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, ErrorKind};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::shell::{Shell, cargo, node, root, target};

/// What rustc turns on for the target by default, and the SIMD that .cargo/config.toml adds.
const WASM_OPT: [&str; 10] = [
    "-O3",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-simd",
    "--strip-producers",
];

/// Compiles the engine, writes its glue into target/bindgen/, and bundles the page into dist/ and pkg/.
pub fn build(shell: &Shell) -> Result<()> {
    forget_the_last_page()?;
    shell.say("Compiling the engine for the browser.");
    shell.run(&mut cargo(&[
        "build",
        "--release",
        "--package",
        "countinghouse",
        "--lib",
        "--target",
        "wasm32-unknown-unknown",
    ]))?;
    generate_glue()?;
    optimise(shell)?;
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
        .input_path(target().join("wasm32-unknown-unknown/release/countinghouse.wasm"))
        .web(true)?
        // The page always hands over the module: nothing may be fetched.
        .omit_default_module_path(true)
        .typescript(true)
        .remove_name_section(true)
        .generate(root().join("target/bindgen"))
        .context("the JavaScript glue could not be generated")
}

/// Runs wasm-opt, unless the last run had the same input, flags and version.
fn optimise(shell: &Shell) -> Result<()> {
    const INPUT: &str = "target/bindgen/countinghouse_bg.wasm";
    const OUTPUT: &str = "target/bindgen/countinghouse.opt.wasm";
    let stamp = root().join("target/bindgen/countinghouse.opt.stamp");
    let mut hasher = DefaultHasher::new();
    fs::read(root().join(INPUT)).context("the engine's wasm is missing")?.hash(&mut hasher);
    fs::read(root().join("node_modules/binaryen/package.json"))?.hash(&mut hasher);
    WASM_OPT.hash(&mut hasher);
    let fingerprint = format!("{:016x}", hasher.finish());
    if root().join(OUTPUT).exists() && fs::read_to_string(&stamp).is_ok_and(|last| last == fingerprint) {
        shell.say("The engine is unchanged since it was last optimised.");
        return Ok(());
    }
    shell.say("Optimising the engine.");
    let mut command = node(&["node_modules/binaryen/bin/wasm-opt"]);
    shell.run(command.args(WASM_OPT).args([INPUT, "-o", OUTPUT]))?;
    fs::write(&stamp, fingerprint).context("cannot note what was optimised")
}
