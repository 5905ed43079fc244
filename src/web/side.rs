//! The engine in a worker that helps another one: it reads stretches of a large file.

use super::decode::foreign;
use wasm_bindgen::prelude::*;

/// Reads stretches of one file.
#[wasm_bindgen]
pub struct Side(crate::ingest::Side);

#[wasm_bindgen]
impl Side {
    /// How many of the file's first bytes it must be given.
    pub fn head() -> usize {
        crate::ingest::Side::HEAD
    }

    /// A reader of the file that begins with `head`; `brief` comes from the engine that reads it. Nothing where that is
    /// another version.
    pub fn open(brief: &[u8], head: &[u8]) -> Option<Side> {
        let brief = postcard::from_bytes(brief).ok()?;
        Some(Side(crate::ingest::Side::new(&brief, head, foreign)))
    }

    /// The rows between two line ends, for `Engine.take`; nothing where they must be read together with others.
    pub fn read(&mut self, bytes: &[u8]) -> Option<Vec<u8>> {
        postcard::to_allocvec(&self.0.read(bytes)?).ok()
    }
}
