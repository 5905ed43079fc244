//! The command line: the same engine, for scripts and tests.
fn main() {}
