//! The text of a file that holds markup, however its bytes spell it.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// Bytes in which a file says its encoding.
const REACH: usize = 2048;

/// The text. What it says of its encoding counts, unless its bytes are plainly UTF-8: many a program writes that and says
/// otherwise.
pub fn text(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding.decode(bytes).0;
    }
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).take(8).all(|&byte| byte == 0);
    if bytes.len() > 16 {
        for (encoding, from) in [(UTF_16LE, 1), (UTF_16BE, 0)] {
            if zeros(from) {
                return encoding.decode(bytes).0;
            }
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let said = said(&bytes[..bytes.len().min(REACH)]).filter(|&encoding| encoding != UTF_8);
    said.unwrap_or(WINDOWS_1252).decode_without_bom_handling(bytes).0
}

/// What a file says of its encoding: `encoding="…"` or `charset=…`.
fn said(head: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let label = ["encoding=", "charset="].iter().find_map(|sign| head.split_once(sign))?.1;
    let label = label.trim_start_matches(['"', '\'', ' ']);
    let end = label.find(|c: char| !(c.is_ascii_alphanumeric() || "-_:.".contains(c))).unwrap_or(label.len());
    Encoding::for_label(&label.as_bytes()[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_as_it_is_spelt_and_not_as_it_says() {
        let utf16: Vec<u8> = "<html>ü and more of it".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let cases: [(&[u8], &str); 6] = [
            (b"<?xml version='1.0' encoding='ISO-8859-2'?>\xb1", "<?xml version='1.0' encoding='ISO-8859-2'?>ą"),
            (b"<meta charset=utf-8>M\xfcller \x80", "<meta charset=utf-8>Müller €"),
            ("<meta charset=iso-8859-1>Müller".as_bytes(), "<meta charset=iso-8859-1>Müller"),
            (b"<table>M\xfcller", "<table>Müller"),
            (b"\xef\xbb\xbf<table>", "<table>"),
            (&utf16, "<html>ü and more of it"),
        ];
        for (bytes, expected) in cases {
            assert_eq!(text(bytes), expected);
        }
    }
}
