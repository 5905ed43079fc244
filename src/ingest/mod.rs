//! Bytes to a table: encoding, dialect, records, column types. It always finds a parse, and says what it cost.

pub mod columns;
pub mod convert;
pub mod encoding;
pub mod header;
pub mod layout;
pub mod report;
pub mod rows;
pub mod settings;
pub mod stream;

pub use columns::yearless::told_by_name;
pub use countinghouse_kernels::records::scan;
pub use countinghouse_kernels::values::{cell, date, duration, fold, month, number};
pub use report::sides_are_doubtful;
pub use settings::{Hint, Settings};
pub use stream::reader::{Outcome, Reader, Reading};
pub use stream::side::{Brief, Part, Side};

use crate::diagnostic::Error;
use countinghouse_kernels::encode;
use countinghouse_kernels::values::{coin, epoch, script, written_date};

/// Reads a file that is all there.
pub fn read(bytes: &[u8], settings: &Settings) -> Result<Reading, Error> {
    read_with(bytes, settings, encoding::foreign)
}

/// The same, with decoders from outside for the encodings that need them.
pub fn read_with(bytes: &[u8], settings: &Settings, foreign: encoding::MakeForeign) -> Result<Reading, Error> {
    let mut reader = Reader::with_decoders(settings.clone(), foreign);
    loop {
        reader.feed(bytes);
        if let Outcome::Done(reading) = reader.finish()? {
            return Ok(*reading);
        }
    }
}

/// Reads a file that is not all there: each time it is called, `feed` hands all bytes to the reader from the first on.
pub fn read_fed<E: From<Error>>(
    settings: &Settings,
    mut feed: impl FnMut(&mut Reader) -> Result<(), E>,
) -> Result<Reading, E> {
    let mut reader = Reader::new(settings.clone());
    loop {
        feed(&mut reader)?;
        if let Outcome::Done(reading) = reader.finish()? {
            return Ok(*reading);
        }
    }
}

/// Whether a table with a row begins with these bytes, the first of a file.
pub fn is_table(head: &[u8]) -> bool {
    read(head, &Settings::default()).is_ok_and(|reading| reading.table.rows > 0)
}
