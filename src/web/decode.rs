//! The browser's own decoders, for encodings whose tables the engine leaves to it.

use crate::ingest::encoding::{Foreign, NoDecoder};
use web_sys::{TextDecodeOptions, TextDecoder};

/// The browser's decoder of an encoding, at a file's first byte.
pub fn foreign(id: &'static str) -> Box<dyn Foreign> {
    match TextDecoder::new_with_label(id) {
        Ok(decoder) => Box::new(Browser(decoder)),
        Err(_) => Box::new(NoDecoder),
    }
}

#[derive(Debug)]
struct Browser(TextDecoder);

impl Foreign for Browser {
    fn decode(&mut self, bytes: &[u8], last: bool, text: &mut Vec<u8>) {
        let options = TextDecodeOptions::new();
        options.set_stream(!last);
        match self.0.decode_with_u8_array_and_options(bytes, &options) {
            Ok(decoded) => text.extend_from_slice(decoded.as_bytes()),
            Err(_) => NoDecoder.decode(bytes, last, text),
        }
    }
}
