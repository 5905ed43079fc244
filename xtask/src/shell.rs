//! How is another program run, and where does what it says go?

use std::ffi::OsStr;
use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use anyhow::{Context, Result, anyhow, bail};

/// Runs programs; what they print goes to the terminal or into a log.
pub struct Shell {
    log: Option<File>,
}

impl Shell {
    /// Everything is shown as it comes.
    pub fn terminal() -> Self {
        Self { log: None }
    }

    /// Everything goes into a new file at `path`.
    pub fn logging_to(path: &Path) -> Result<Self> {
        let file = File::create(path).with_context(|| format!("cannot write the log {}", path.display()))?;
        Ok(Self { log: Some(file) })
    }

    /// Says in plain words what happens next.
    pub fn say(&self, words: &str) {
        match &self.log {
            None => println!("{words}"),
            // A log that cannot be written must not hide the result of the step.
            Some(file) => drop(writeln!(&*file, "{words}")),
        }
    }

    /// Runs `command` at the root of the project to its end.
    pub fn run(&self, command: &mut Command) -> Result<()> {
        self.say(&format!("$ {}", words(command)));
        command.current_dir(root()).stdin(Stdio::null());
        if let Some(file) = &self.log {
            command.stdout(file.try_clone()?).stderr(file.try_clone()?);
        }
        let status = command.status().map_err(|error| cannot_start(command, &error))?;
        if !status.success() {
            bail!("`{}` failed ({status})", words(command));
        }
        Ok(())
    }
}

/// What `command` prints on standard output, without the blanks around it.
pub fn output_of(command: &mut Command) -> Result<String> {
    let output =
        command.current_dir(root()).stdin(Stdio::null()).output().map_err(|error| cannot_start(command, &error))?;
    if !output.status.success() {
        bail!("`{}` failed: {}", words(command), String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The root of the project.
pub fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        // Asked for at run time: the project may have been moved since it was compiled.
        let package = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| "xtask".into(), PathBuf::from);
        package.parent().map_or_else(|| ".".into(), Path::to_owned)
    })
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |path| root().join(path))
}

/// `cargo` with these arguments, the one that runs this program.
pub fn cargo(arguments: &[&str]) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    with(program, arguments)
}

/// `node` with these arguments.
pub fn node(arguments: &[&str]) -> Command {
    with("node", arguments)
}

/// `npm` with these arguments.
pub fn npm(arguments: &[&str]) -> Command {
    with(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments)
}

/// The TypeScript compiler, for `node`.
pub const TSC: &str = "node_modules/typescript/bin/tsc";

/// Any program with these arguments.
pub fn with(program: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

fn words(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    let words: Vec<_> = std::iter::once(program).chain(command.get_args()).map(OsStr::to_string_lossy).collect();
    words.join(" ")
}

fn cannot_start(command: &Command, error: &std::io::Error) -> anyhow::Error {
    let program = command.get_program().to_string_lossy();
    let next = match program.trim_end_matches(".cmd") {
        "node" | "npm" => "install Node.js 20 or newer (https://nodejs.org), then run this again",
        "cargo" | "rustc" | "rustup" => "install Rust with rustup (https://rustup.rs), then run this again",
        _ => "put it on PATH, then run this again",
    };
    if error.kind() == ErrorKind::NotFound {
        anyhow!("`{program}` was not found: {next}")
    } else {
        anyhow!("`{program}` cannot be started ({error}): {next}")
    }
}
