//! Which of the project's own commands was asked for?

mod arguments;
mod bench;
mod fuzz;
mod orders;
mod pack;
mod page;
mod profile;
mod serve;
mod shell;
mod split;
mod squeeze;
mod test;
mod tools;
mod words;

use std::num::NonZeroU32;
use std::process::ExitCode;

use anyhow::Result;
use arguments::Arguments;
use shell::Shell;

const USAGE: &str = "\
cargo xtask <command>

  build                         the page, the element and the one-file page, into dist/ and pkg/
  serve [--port N]              build, then serve the page on 127.0.0.1 (port 8080)
  test                          everything: format, lints, tests, docs, build, size, types, browser
  bench [--rows N,...] [--runs N] [--only NAME,...]
                                from file to answer in a real browser, beside what one would use instead
                                (1000000 rows, 5 runs, all contenders)
  fuzz [--target NAME] [--seconds N]
                                look for bytes that break a promise of the reader (all targets, 60 s each)
  pack                          build the npm package in pkg/ and check it
  words                         pack what the page says, for the types to be checked after a change to words/

Each installs what it needs and does not find: the wasm target, the npm packages, a Chromium for test and bench.";

enum Command {
    Help,
    Build,
    Serve { port: u16 },
    Test,
    Bench { rows: Vec<u32>, runs: NonZeroU32, only: String },
    Fuzz { only: String, seconds: u32 },
    Pack,
    Words,
}

fn main() -> ExitCode {
    match parse(Arguments::from_env()).map(execute) {
        Ok(Ok(code)) => code,
        Ok(Err(error)) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
        Err(wrong) => {
            eprintln!("xtask: {wrong}\n\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn parse(mut arguments: Arguments) -> Result<Command, String> {
    let command = match arguments.command().as_deref() {
        Some("help" | "--help" | "-h") => Command::Help,
        Some("build") => Command::Build,
        Some("serve") => Command::Serve { port: arguments.number("--port", 8080)? },
        Some("test") => Command::Test,
        Some("bench") => Command::Bench {
            rows: arguments.numbers("--rows", 1_000_000)?,
            runs: arguments.number("--runs", NonZeroU32::MIN.saturating_add(4))?,
            only: arguments.text("--only", "all")?,
        },
        Some("fuzz") => {
            Command::Fuzz { only: arguments.text("--target", "all")?, seconds: arguments.number("--seconds", 60)? }
        }
        Some("pack") => Command::Pack,
        Some("words") => Command::Words,
        Some(other) => return Err(format!("there is no command `{other}`")),
        None => return Err("no command given".to_owned()),
    };
    arguments.finish()?;
    Ok(command)
}

fn execute(command: Command) -> Result<ExitCode> {
    match command {
        Command::Help => println!("{USAGE}"),
        Command::Build => build()?,
        Command::Serve { port } => {
            // The port first: nobody should wait for a build to hear that it is taken.
            let listener = serve::listen(port)?;
            build()?;
            serve::forever(&listener)?;
        }
        Command::Test => return test::run(),
        Command::Bench { rows, runs, only } => bench::run(&rows, runs, &only)?,
        Command::Fuzz { only, seconds } => fuzz::run(&only, seconds)?,
        Command::Pack => pack::run()?,
        Command::Words => words::write(&Shell::terminal())?,
    }
    Ok(ExitCode::SUCCESS)
}

fn build() -> Result<()> {
    let shell = Shell::terminal();
    tools::ensure_build_tools(&shell)?;
    page::build(&shell)
}
