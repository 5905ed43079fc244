//! How does the engine become a page?

use std::fs;
use std::io::{self, ErrorKind};

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::profile;
use crate::shell::{Shell, cargo, node, root, target};
use crate::split::{Split, split};
use crate::squeeze::squeeze;
use crate::words;

/// A package that becomes WebAssembly.
struct Module {
    package: &'static str,
    /// What it is, in words.
    named: &'static str,
    /// How cargo is asked for it.
    command: &'static [&'static str],
    /// Whether JavaScript calls it by the glue that wasm-bindgen makes.
    bound: bool,
}

const MODULES: [Module; 3] = [
    Module { package: "countinghouse", named: "the engine", command: &["build"], bound: true },
    Module { package: "countinghouse-sheets", named: "what reads workbooks", command: &["build"], bound: true },
    // A module only here: elsewhere it is a part of the engine, which must not have its names.
    Module {
        package: "countinghouse-models",
        named: "the long computations",
        command: &["rustc", "--crate-type", "cdylib", "--features", "module"],
        bound: false,
    },
];

/// What only files with comments need, as it stands in the engine's memory.
const LATER_TEXTS: [&str; 2] = ["models/src/sentiment/lexicon.txt", "models/src/sentiment/emoji.txt"];

/// Where the glue hands the engine the functions that it imports.
const IMPORTS: &str = "\"./countinghouse_bg.js\": import0,";
/// What it hands it besides: the way to its later part, see www/src/later.ts.
const LATER_IMPORT: &str = "\n        later: { load: () => globalThis.loadLaterPart() },";

/// What must go along with the page wherever it goes: its own licences, and that of the words by which comments are judged.
const LICENCES: [(&str, &str); 3] = [
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("models/src/sentiment/LICENSE.txt", "LICENSE-VADER"),
];

/// Compiles the modules, writes them and their glue into target/bindgen/, and bundles the page into dist/ and pkg/.
pub fn build(shell: &Shell) -> Result<()> {
    forget_the_last_page()?;
    words::write(shell)?;
    for Module { package, named, command, bound } in MODULES {
        shell.say(&format!("Compiling {named} for the browser."));
        let options = ["--profile", "page", "--package", package, "--lib", "--target", "wasm32-unknown-unknown"];
        shell.run(cargo(command).args(options))?;
        write_module(&package.replace('-', "_"), bound)?;
    }
    shell.say("Splitting the engine: what an ordinary file of orders needs comes first.");
    split_engine(shell)?;
    shell.say("Bundling the page.");
    shell.run(&mut node(&["www/build.mjs"]))?;
    for (licence, name) in LICENCES {
        for folder in ["pkg", "dist"] {
            fs::copy(root().join(licence), root().join(folder).join(name))
                .with_context(|| format!("cannot copy {licence} into {folder}/"))?;
        }
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

/// Puts those of the engine's functions that few pages need into a module of their own.
fn split_engine(shell: &Shell) -> Result<()> {
    let [engine, rest] =
        ["countinghouse", "countinghouse_later"].map(|name| root().join(format!("target/bindgen/{name}_bg.wasm")));
    let wasm = fs::read(&engine)?;
    let texts = LATER_TEXTS.map(|text| fs::read(root().join(text)).with_context(|| format!("cannot read {text}")));
    let texts: Vec<Vec<u8>> = texts.into_iter().collect::<Result<_>>()?;
    let Split { first, later } = split(&wasm, &profile::called(shell, &wasm)?, &texts)?;
    fs::write(&engine, first)
        .and_then(|()| fs::write(&rest, later))
        .context("the parts of the engine could not be written")?;
    let glue = root().join("target/bindgen/countinghouse.js");
    let text = fs::read_to_string(&glue)?;
    ensure!(text.matches(IMPORTS).count() == 1, "the glue hands over its functions otherwise than IMPORTS says");
    fs::write(&glue, text.replace(IMPORTS, &[IMPORTS, LATER_IMPORT].concat())).context("the glue could not be written")
}

/// Writes a module into target/bindgen/, made small, and its glue. What reads workbooks needs none; this takes out of it
/// what a library has brought along for some.
fn write_module(name: &str, bound: bool) -> Result<()> {
    let built = target().join(format!("wasm32-unknown-unknown/page/{name}.wasm"));
    let module = root().join(format!("target/bindgen/{name}_bg.wasm"));
    if bound {
        Bindgen::new()
            .input_path(&built)
            .web(true)?
            // The page always hands over the module: nothing may be fetched.
            .omit_default_module_path(true)
            .typescript(true)
            .remove_name_section(true)
            .generate(root().join("target/bindgen"))
            .context("the JavaScript glue could not be generated")?;
    }
    let wasm = fs::read(if bound { &module } else { &built })?;
    fs::write(&module, squeeze(&wasm)?).context("the module could not be made smaller")
}
