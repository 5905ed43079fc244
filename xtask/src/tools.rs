//! Is everything here that the project needs, and if not, can it be installed?

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::shell::{Shell, node, npm, output_of, root, with};

const WASM_TARGET: &str = "wasm32-unknown-unknown";
const OLDEST_NODE: u32 = 20;

/// Sees to what the build needs: Rust's wasm target, Node and the npm packages.
pub fn ensure_build_tools(shell: &Shell) -> Result<()> {
    ensure_wasm_target(shell)?;
    ensure_node()?;
    ensure_npm_packages(shell, ".")
}

fn ensure_wasm_target(shell: &Shell) -> Result<()> {
    let libraries = output_of(&mut with("rustc", &["--print", "target-libdir", "--target", WASM_TARGET]))?;
    if Path::new(&libraries).exists() {
        return Ok(());
    }
    shell.say("Rust's WebAssembly target is missing: installing it.");
    shell.run(&mut with("rustup", &["target", "add", WASM_TARGET])).context(
        "the engine cannot be compiled for the browser: check the network, or install the target by hand \
         (with rustup: `rustup target add wasm32-unknown-unknown`)",
    )
}

fn ensure_node() -> Result<()> {
    let version = output_of(&mut node(&["--version"]))?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|number| number.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST_NODE) {
        bail!("Node.js {version} is too old: install version {OLDEST_NODE} or newer (https://nodejs.org)");
    }
    Ok(())
}

/// Installs the npm packages of a folder's package-lock.json, unless they are there.
pub fn ensure_npm_packages(shell: &Shell, folder: &str) -> Result<()> {
    let written = |path: &str| root().join(folder).join(path).metadata().and_then(|file| file.modified()).ok();
    // npm writes this file last, so it dates a complete installation.
    if written("node_modules/.package-lock.json") >= written("package-lock.json") {
        return Ok(());
    }
    shell.say("The npm packages are missing or older than package-lock.json: installing them.");
    shell
        .run(&mut npm(&["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"]))
        .context("the npm packages could not be installed: check the network, then run this again")
}

/// A Chromium: the one named by `CHROMIUM`, one on this machine, or one installed now.
pub fn ensure_chromium(shell: &Shell) -> Result<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM") {
        let path = PathBuf::from(named);
        if !path.is_file() {
            bail!("CHROMIUM names {}, which is not there: correct it or unset it", path.display());
        }
        return Ok(path);
    }
    if let Some(found) = find_chromium() {
        return Ok(found);
    }
    let manager = MANAGERS.iter().find(|manager| find_on_path(manager.program).is_some());
    let Some(manager) = manager else {
        bail!("no Chromium was found: install Chromium or Google Chrome, or set CHROMIUM to one, then run this again");
    };
    let by_hand: Vec<_> = manager.steps.iter().map(|step| format!("{} {}", manager.program, step.join(" "))).collect();
    let by_hand = by_hand.join(" && ");
    let Some(prefix) = manager.prefix() else {
        bail!("no Chromium was found, and installing one needs an administrator: run `{by_hand}`, then this again");
    };
    shell.say(&format!("No Chromium was found: installing one with {}.", manager.program));
    for step in manager.steps {
        let words = [prefix, &[manager.program], step].concat();
        shell
            .run(&mut with(words[0], &words[1..]))
            .with_context(|| format!("Chromium could not be installed: try `{by_hand}` by hand"))?;
    }
    find_chromium().with_context(|| {
        format!("{} has run and there is still no Chromium: install one by hand, or set CHROMIUM", manager.program)
    })
}

/// How a system installs Chromium and a font: without one, pages have boxes for letters.
struct Manager {
    program: &'static str,
    needs_root: bool,
    steps: &'static [&'static [&'static str]],
}

const MANAGERS: [Manager; 5] = [
    Manager {
        program: "apt-get",
        needs_root: true,
        steps: &[&["update"], &["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"]],
    },
    Manager { program: "dnf", needs_root: true, steps: &[&["install", "-y", "chromium", "liberation-fonts"]] },
    Manager {
        program: "pacman",
        needs_root: true,
        steps: &[&["-Sy", "--noconfirm", "--needed", "chromium", "ttf-liberation"]],
    },
    Manager { program: "apk", needs_root: true, steps: &[&["add", "chromium", "font-liberation"]] },
    Manager { program: "brew", needs_root: false, steps: &[&["install", "--cask", "google-chrome"]] },
];

impl Manager {
    /// What to put before the program so that it may install; `None` where it may not without a password.
    fn prefix(&self) -> Option<&'static [&'static str]> {
        let is_root = || output_of(&mut with("id", &["-u"])).is_ok_and(|id| id == "0");
        let has_sudo = || output_of(&mut with("sudo", &["-n", "true"])).is_ok();
        if !self.needs_root || is_root() {
            Some(&["env", "DEBIAN_FRONTEND=noninteractive"])
        } else if has_sudo() {
            Some(&["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"])
        } else {
            None
        }
    }
}

fn find_chromium() -> Option<PathBuf> {
    const PROGRAMS: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
    const APPLICATIONS: [&str; 6] = [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
        r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];
    let applications = || APPLICATIONS.iter().map(PathBuf::from).find(|path| path.is_file());
    PROGRAMS.iter().find_map(|program| find_on_path(program)).or_else(applications)
}

fn find_on_path(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|path| path.is_file())
}
