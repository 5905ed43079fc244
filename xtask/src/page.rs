//! How does the engine become a page?

use std::fs;
use std::io::{self, ErrorKind};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::shell::{Shell, cargo, node, root, target};
use crate::squeeze::squeeze;

/// The packages that become WebAssembly, in words.
const MODULES: [(&str, &str); 2] = [("countinghouse", "the engine"), ("countinghouse-sheets", "what reads workbooks")];

/// Compiles the modules, writes them and their glue into target/bindgen/, and bundles the page into dist/ and pkg/.
pub fn build(shell: &Shell) -> Result<()> {
    forget_the_last_page()?;
    for (package, words) in MODULES {
        shell.say(&format!("Compiling {words} for the browser."));
        let target = ["--target", "wasm32-unknown-unknown"];
        shell.run(cargo(&["build", "--profile", "page", "--package", package, "--lib"]).args(target))?;
        generate_glue(&package.replace('-', "_"))?;
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
        .input_path(target().join(format!("wasm32-unknown-unknown/page/{name}.wasm")))
        .web(true)?
        // The page always hands over the module: nothing may be fetched.
        .omit_default_module_path(true)
        .typescript(true)
        .remove_name_section(true)
        .generate(root().join("target/bindgen"))
        .context("the JavaScript glue could not be generated")?;
    let module = root().join(format!("target/bindgen/{name}_bg.wasm"));
    fs::write(&module, squeeze(&fs::read(&module)?)?).context("the module could not be made smaller")
}
