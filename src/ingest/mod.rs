//! Bytes to a table: encoding, dialect, records, column types. It always finds a parse, and says what it cost.

pub mod aside;
pub mod cell;
pub mod convert;
pub mod date;
pub mod encoding;
pub mod fold;
pub mod kind;
pub mod layout;
pub mod number;
pub mod plain;
mod quotes;
pub mod scan;
pub mod shape;

mod copied;
mod dialect;
mod encode;
mod found;
mod group;
mod header;
mod header_words;
mod held;
mod plan;
mod profile;
mod reader;
mod repair;
mod report;
mod report_rows;
mod second_look;
mod simd;
mod sorter;
mod sums;
mod torn_header;
mod total;
mod traits;

pub use reader::{Outcome, Reader, Reading, Settings};

use crate::diagnostic::Error;

/// Reads a file that is all there.
pub fn read(bytes: &[u8], settings: &Settings) -> Result<Reading, Error> {
    /// Fed in steps, so that what a step needs stays small.
    const CHUNK: usize = 4 << 20;
    let mut reader = Reader::new(settings.clone());
    loop {
        for chunk in bytes.chunks(CHUNK) {
            reader.feed(chunk);
        }
        if let Outcome::Done(reading) = reader.finish()? {
            return Ok(*reading);
        }
    }
}
