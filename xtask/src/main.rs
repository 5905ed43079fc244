//! Which of the project's own commands was asked for?

mod arguments;
mod bench;
mod orders;
mod pack;
mod page;
mod serve;
mod shell;
mod test;
mod tools;

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
  bench [--rows N,...] [--runs N]
                                from file to answer in a real browser (1000000 rows, 5 runs)
  pack                          build the npm package in pkg/ and check it

Each installs what it needs and does not find: the wasm target, the npm packages, a Chromium for test and bench.";

fn main() -> ExitCode {
    let mut arguments = Arguments::from_env();
    let command = arguments.command();
    let outcome = match command.as_deref() {
        Some("build") => arguments.finish().map(|()| build()),
        Some("serve") => serve(arguments),
        Some("test") => arguments.finish().map(|()| test::run()),
        Some("bench") => bench(arguments),
        Some("pack") => arguments.finish().map(|()| pack::run()),
        Some("help" | "--help" | "-h") => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Some(other) => Err(format!("there is no command `{other}`")),
        None => Err("no command given".to_owned()),
    };
    match outcome {
        Ok(Ok(())) => ExitCode::SUCCESS,
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

fn build() -> Result<()> {
    let shell = Shell::terminal();
    tools::ensure_build_tools(&shell)?;
    page::build(&shell)
}

fn serve(mut arguments: Arguments) -> Result<Result<()>, String> {
    let port = arguments.number("--port", 8080)?;
    arguments.finish()?;
    // The port first: nobody should wait for a build to hear that it is taken.
    Ok(serve::listen(port).and_then(|listener| build().and_then(|()| serve::forever(&listener))))
}

fn bench(mut arguments: Arguments) -> Result<Result<()>, String> {
    let rows = arguments.numbers("--rows", 1_000_000)?;
    let runs = arguments.number("--runs", NonZeroU32::MIN.saturating_add(4))?;
    arguments.finish()?;
    Ok(bench::run(&rows, runs))
}
