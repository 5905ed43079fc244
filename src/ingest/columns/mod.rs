//! What the columns hold: their kinds, how their values are to be read, and what their end proves.

pub mod alternatives;
pub(in crate::ingest) mod finish;
pub mod kind;
pub mod mixed_dates;
pub(in crate::ingest) mod pattern;
pub(in crate::ingest) mod profile;
pub(in crate::ingest) mod settle;
pub mod shape;
pub(in crate::ingest) mod yearless;
pub mod yes_no;
