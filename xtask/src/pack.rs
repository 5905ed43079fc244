//! Is the npm package complete, and do its types stand on their own?

use std::fs;

use anyhow::{Context, Result, bail};

use crate::shell::{Shell, TSC, node, npm, output_of, root};
use crate::{page, tools};

/// What a user of the package must find in it.
const FILES: [&str; 12] = [
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "LICENSE-VADER",
    "README.md",
    "countinghouse-later.js",
    "countinghouse-models.js",
    "countinghouse-sheets.js",
    "countinghouse-words-de.js",
    "counting-house.html",
    "countinghouse.js",
    "package.json",
    "types/element.d.ts",
];

/// Builds the package in pkg/ and checks what npm would put into it.
pub fn run() -> Result<()> {
    let shell = Shell::terminal();
    tools::ensure_build_tools(&shell)?;
    page::build(&shell)?;
    finish(&shell)?;
    shell.say("pkg/ holds the npm package; `npm publish ./pkg` would publish it.");
    Ok(())
}

/// Adds the types to the package of a page that is built, and checks what npm would put into it.
pub fn finish(shell: &Shell) -> Result<()> {
    write_types(shell)?;
    let listing = output_of(npm(&["pack", "--dry-run", "--json"]).arg("./pkg"))?;
    for file in FILES {
        if !listing.contains(&format!("\"path\": \"{file}\"")) {
            bail!("the package would lack {file}: see `files` in pkg/package.json");
        }
    }
    Ok(())
}

fn write_types(shell: &Shell) -> Result<()> {
    shell.say("Writing the package's types.");
    let types = root().join("pkg/types");
    if types.exists() {
        fs::remove_dir_all(&types).context("cannot empty pkg/types")?;
    }
    shell.run(&mut node(&[
        TSC,
        "--noEmit",
        "false",
        "--declaration",
        "--emitDeclarationOnly",
        "--stripInternal",
        "--rootDir",
        "www/src",
        "--outDir",
        "pkg/types",
    ]))?;
    // They must stand on their own: whoever installs the package has none of the sources.
    shell
        .run(&mut node(&[
            TSC,
            "--noEmit",
            "--strict",
            "--ignoreConfig",
            "--target",
            "ES2022",
            "pkg/types/element.d.ts",
        ]))
        .context("the element's public types name something that is not in the package: keep it out of the signatures")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_and_the_crates_share_a_version() {
        let manifest = fs::read_to_string(root().join("pkg/package.json")).unwrap();
        assert!(manifest.contains(&format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"))));
    }
}
