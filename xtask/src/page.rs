//! How does the engine become a page?

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, ErrorKind};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::shell::{Shell, cargo, node, root, target};

/// What rustc turns on for the target by default, and the SIMD that .cargo/config.toml adds.
const WASM_OPT: [&str; 9] = [
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

/// The packages that become WebAssembly, in words, and how each is optimised. What reads workbooks comes to the page
/// only when it is needed, so it is made small before it is made fast.
const MODULES: [(&str, &str, &str); 2] =
    [("countinghouse", "the engine", "-O3"), ("countinghouse-sheets", "what reads workbooks", "-Oz")];

/// Compiles the modules, writes them and their glue into target/bindgen/, and bundles the page into dist/ and pkg/.
pub fn build(shell: &Shell) -> Result<()> {
    forget_the_last_page()?;
    for (package, words, level) in MODULES {
        shell.say(&format!("Compiling {words} for the browser."));
        let target = ["--target", "wasm32-unknown-unknown"];
        shell.run(cargo(&["build", "--release", "--package", package, "--lib"]).args(target))?;
        let name = package.replace('-', "_");
        generate_glue(&name)?;
        optimise(shell, &name, level)?;
    }
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

/// What reads workbooks needs no glue; this takes out of it what a library has brought along for some.
fn generate_glue(name: &str) -> Result<()> {
    Bindgen::new()
        .input_path(target().join(format!("wasm32-unknown-unknown/release/{name}.wasm")))
        .web(true)?
        // The page always hands over the module: nothing may be fetched.
        .omit_default_module_path(true)
        .typescript(true)
        .remove_name_section(true)
        .generate(root().join("target/bindgen"))
        .context("the JavaScript glue could not be generated")
}

/// Runs wasm-opt, unless the last run had the same input, flags and version.
fn optimise(shell: &Shell, name: &str, level: &str) -> Result<()> {
    let file = |ending: &str| format!("target/bindgen/{name}{ending}");
    let (input, output, stamp) = (file("_bg.wasm"), file(".opt.wasm"), root().join(file(".opt.stamp")));
    let mut hasher = DefaultHasher::new();
    fs::read(root().join(&input)).with_context(|| format!("{input} is missing"))?.hash(&mut hasher);
    fs::read(root().join("node_modules/binaryen/package.json"))?.hash(&mut hasher);
    (WASM_OPT, level).hash(&mut hasher);
    let fingerprint = format!("{:016x}", hasher.finish());
    if root().join(&output).exists() && fs::read_to_string(&stamp).is_ok_and(|last| last == fingerprint) {
        shell.say("It is unchanged since it was last optimised.");
        return Ok(());
    }
    shell.say("Optimising it.");
    let mut command = node(&["node_modules/binaryen/bin/wasm-opt", level]);
    shell.run(command.args(WASM_OPT).args([&input, "-o", &output]))?;
    fs::write(&stamp, fingerprint).context("cannot note what was optimised")
}
