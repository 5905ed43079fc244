//! Decoders from outside the engine, for encodings whose tables are too large to ship with a page that has them already.

use std::fmt::Debug;

/// Turns bytes of one encoding, as they arrive, into UTF-8.
pub trait Foreign: Debug {
    /// Appends the text of `bytes` to `text`; `last` says that nothing follows. What is no character becomes U+FFFD.
    fn decode(&mut self, bytes: &[u8], last: bool, text: &mut Vec<u8>);
}

/// Makes the decoder of an encoding, at a file's first byte.
pub type MakeForeign = fn(id: &'static str) -> Box<dyn Foreign>;

/// The decoder that is at hand without anybody's help: `encoding_rs`.
#[cfg(not(target_arch = "wasm32"))]
pub fn foreign(id: &'static str) -> Box<dyn Foreign> {
    let encoding = encoding_rs::Encoding::for_label(id.as_bytes()).unwrap_or(encoding_rs::WINDOWS_1252);
    Box::new(Native(encoding.new_decoder_without_bom_handling()))
}

/// The decoder that is at hand without anybody's help: none, as the browser's must be handed in.
#[cfg(target_arch = "wasm32")]
pub fn foreign(_id: &'static str) -> Box<dyn Foreign> {
    Box::new(NoDecoder)
}

/// Where no decoder is to be had: ASCII is kept, and every other byte is shown as unreadable.
#[derive(Debug)]
pub struct NoDecoder;

impl Foreign for NoDecoder {
    fn decode(&mut self, bytes: &[u8], _last: bool, text: &mut Vec<u8>) {
        for &byte in bytes {
            text.extend_from_slice(if byte.is_ascii() { std::slice::from_ref(&byte) } else { "\u{fffd}".as_bytes() });
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
struct Native(encoding_rs::Decoder);

#[cfg(not(target_arch = "wasm32"))]
impl Debug for Native {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(self.0.encoding().name())
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Foreign for Native {
    fn decode(&mut self, bytes: &[u8], last: bool, text: &mut Vec<u8>) {
        let mut rest = bytes;
        loop {
            let from = text.len();
            let room = self.0.max_utf8_buffer_length(rest.len()).unwrap_or(rest.len()).max(16);
            text.resize(from + room, 0);
            let (result, read, written, _) = self.0.decode_to_utf8(rest, &mut text[from..], last);
            text.truncate(from + written);
            rest = &rest[read..];
            if result == encoding_rs::CoderResult::InputEmpty {
                return;
            }
        }
    }
}
