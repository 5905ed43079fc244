//! Bytes become a reading: in pieces, by several hands, and as they stand in the file.

pub(in crate::ingest) mod reader;
pub(in crate::ingest) mod side;
pub mod window;
