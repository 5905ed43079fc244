//! What the words of a header say, in seven languages.

pub mod currency;
pub(in crate::ingest) mod meaning;
pub(in crate::ingest) mod words;
