//! One encoding's bytes, as they arrive, to UTF-8.

use super::foreign::{Foreign, MakeForeign};
use super::pages::CodePage;
use super::{Encoding, FALLBACK};

/// Decodes a file from its first byte. Nothing is dropped: what is no character becomes U+FFFD, and in UTF-8 is read as
/// the code page that such bytes mostly come from.
#[derive(Debug)]
pub struct Decoder {
    form: Form,
    /// Bytes of a character whose rest has not arrived.
    rest: Vec<u8>,
}

#[derive(Debug)]
enum Form {
    Utf8 { damages: u64, first: Option<usize> },
    Utf16(fn([u8; 2]) -> u16),
    Utf32(fn([u8; 4]) -> u32),
    Page(Box<[Spelled; 128]>),
    Foreign(Box<dyn Foreign>),
}

/// A character in UTF-8.
#[derive(Debug, Clone, Copy)]
struct Spelled {
    bytes: [u8; 4],
    length: usize,
}

impl Decoder {
    /// A decoder at the file's first byte.
    pub fn new(encoding: Encoding, foreign: MakeForeign) -> Decoder {
        let form = match encoding {
            Encoding::Utf8 | Encoding::Utf8Bom => Form::Utf8 { damages: 0, first: None },
            Encoding::Utf16Le => Form::Utf16(u16::from_le_bytes),
            Encoding::Utf16Be => Form::Utf16(u16::from_be_bytes),
            Encoding::Utf32Le => Form::Utf32(u32::from_le_bytes),
            Encoding::Utf32Be => Form::Utf32(u32::from_be_bytes),
            Encoding::Page(page) => Form::Page(spell(page)),
            Encoding::Wide(code) => Form::Foreign(foreign(code.id)),
        };
        Decoder { form, rest: Vec::new() }
    }

    /// Bytes that wait for the rest of their character.
    pub fn pending(&self) -> usize {
        self.rest.len()
    }

    /// Bytes so far that are not UTF-8 where the encoding is.
    pub fn damages(&self) -> u64 {
        if let Form::Utf8 { damages, .. } = self.form { damages } else { 0 }
    }

    /// Where in `text` the first damage of the last call to `decode` was read otherwise.
    pub fn first_damage(&self) -> Option<usize> {
        if let Form::Utf8 { first, .. } = self.form { first } else { None }
    }

    /// Appends the text of `bytes` to `text`; `last` says that nothing follows.
    pub fn decode(&mut self, bytes: &[u8], last: bool, text: &mut Vec<u8>) {
        match &mut self.form {
            Form::Utf8 { damages, first } => {
                *first = None;
                let from = text.len();
                text.append(&mut self.rest);
                text.extend_from_slice(bytes);
                match simdutf8::compat::from_utf8(&text[from..]) {
                    Ok(_) => {}
                    Err(error) if error.error_len().is_none() && !last => {
                        self.rest = text.split_off(from + error.valid_up_to());
                    }
                    Err(error) => {
                        let damaged = text.split_off(from + error.valid_up_to());
                        *first = Some(text.len());
                        *damages += mend(&damaged, last, text, &mut self.rest);
                    }
                }
            }
            Form::Utf16(unit) => {
                self.rest.extend_from_slice(bytes);
                let mut units: Vec<u16> = self.rest.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
                // The second half of a pair may be in the next chunk.
                if !last && units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit)) {
                    units.pop();
                }
                self.rest.drain(..units.len() * 2);
                char::decode_utf16(units).for_each(|character| push(text, character.ok()));
            }
            Form::Utf32(unit) => {
                self.rest.extend_from_slice(bytes);
                let whole = self.rest.len() & !3;
                for quad in self.rest[..whole].chunks_exact(4) {
                    push(text, char::from_u32(unit([quad[0], quad[1], quad[2], quad[3]])));
                }
                self.rest.drain(..whole);
            }
            Form::Page(table) => decode_page(bytes, table, text),
            Form::Foreign(decoder) => decoder.decode(bytes, last, text),
        }
        if last && !self.rest.is_empty() {
            self.rest.clear();
            push(text, None);
        }
    }
}

/// Appends a character, or the sign for what is none.
fn push(text: &mut Vec<u8>, character: Option<char>) {
    let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
    text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
}

fn spell(page: &CodePage) -> Box<[Spelled; 128]> {
    Box::new(page.table().map(|character| {
        let mut bytes = [0; 4];
        let length = character.encode_utf8(&mut bytes).len();
        Spelled { bytes, length }
    }))
}

fn decode_page(bytes: &[u8], table: &[Spelled; 128], text: &mut Vec<u8>) {
    text.reserve(bytes.len());
    let mut rest = bytes;
    while !rest.is_empty() {
        let ascii = rest.iter().position(|byte| !byte.is_ascii()).unwrap_or(rest.len());
        let (plain, others) = rest.split_at(ascii);
        text.extend_from_slice(plain);
        rest = others;
        if let Some((&byte, others)) = rest.split_first() {
            let spelled = table[usize::from(byte & 0x7f)];
            text.extend_from_slice(&spelled.bytes[..spelled.length]);
            rest = others;
        }
    }
}

/// Appends what is UTF-8 as it is and every other byte as the character that it is in Windows-1252; returns how many
/// those are. A character that the end cuts goes to `rest` unless it is the `last`.
fn mend(bytes: &[u8], last: bool, text: &mut Vec<u8>, rest: &mut Vec<u8>) -> u64 {
    let Encoding::Page(fallback) = FALLBACK else { return 0 };
    let table = spell(fallback);
    let (mut damages, mut done) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        text.extend_from_slice(chunk.valid().as_bytes());
        done += chunk.valid().len() + chunk.invalid().len();
        let cut = done == bytes.len() && !last;
        if cut && matches!(std::str::from_utf8(chunk.invalid()), Err(error) if error.error_len().is_none()) {
            rest.extend_from_slice(chunk.invalid());
        } else {
            decode_page(chunk.invalid(), &table, text);
            damages += chunk.invalid().len() as u64;
        }
    }
    damages
}

#[cfg(test)]
mod tests {
    use super::super::foreign::foreign;
    use super::*;

    fn decode_in_pieces(encoding: Encoding, bytes: &[u8], piece: usize) -> String {
        let (mut decoder, mut text) = (Decoder::new(encoding, foreign), Vec::new());
        for chunk in bytes.chunks(piece) {
            decoder.decode(chunk, false, &mut text);
        }
        decoder.decode(&[], true, &mut text);
        String::from_utf8(text).unwrap()
    }

    fn named(name: &str) -> Encoding {
        Encoding::from_name(name).unwrap()
    }

    #[test]
    fn characters_cut_between_chunks_come_out_whole() {
        let words = "Zoë zahlt 5 € in 東京 🥐";
        let files = [
            (words.as_bytes().to_vec(), Encoding::Utf8),
            (words.encode_utf16().flat_map(u16::to_le_bytes).collect(), Encoding::Utf16Le),
            (words.encode_utf16().flat_map(u16::to_be_bytes).collect(), Encoding::Utf16Be),
            (words.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect(), Encoding::Utf32Le),
            (words.chars().flat_map(|c| u32::from(c).to_be_bytes()).collect(), Encoding::Utf32Be),
        ];
        for (bytes, encoding) in files {
            for piece in [1, 2, 3, 4, 5, 7, 100] {
                assert_eq!(decode_in_pieces(encoding, &bytes, piece), words, "{encoding:?} by {piece}");
            }
        }
        let japanese = b"\x93\x8c\x8b\x9e,\xc4\xb3\xb7\xae\xb3";
        for piece in [1, 2, 3, 100] {
            assert_eq!(decode_in_pieces(named("shift_jis"), japanese, piece), "東京,ﾄｳｷｮｳ");
        }
    }

    #[test]
    fn code_pages_are_those_of_the_encoding_standard() {
        let mut compared = 0;
        for encoding in Encoding::all().filter(|encoding| matches!(encoding, Encoding::Page(_))) {
            // The DOS pages of Europe are not in the standard.
            let Some(standard) = encoding_rs::Encoding::for_label(encoding.id().as_bytes()) else { continue };
            for byte in 0x80..=0xff {
                let bytes = [byte];
                let (text, _) = standard.decode_without_bom_handling(&bytes);
                assert_eq!(decode_in_pieces(encoding, &bytes, 1), text, "{byte:x} in {}", encoding.id());
            }
            compared += 1;
        }
        assert_eq!(compared, 18);
    }

    #[test]
    fn damage_in_utf8_is_read_as_what_it_most_likely_was() {
        let bytes = b"Caf\xc3\xa9 and Caf\xe9, \xe2\x82\xac 5 or \x80 5\xe2\x82";
        for piece in [1, 2, 3, 100] {
            let (mut decoder, mut text) = (Decoder::new(Encoding::Utf8, foreign), Vec::new());
            for chunk in bytes.chunks(piece) {
                decoder.decode(chunk, false, &mut text);
            }
            decoder.decode(&[], true, &mut text);
            assert_eq!(String::from_utf8(text).unwrap(), "Café and Café, € 5 or € 5â‚");
            assert_eq!(decoder.damages(), 4);
        }
    }

    #[test]
    fn what_is_no_character_is_shown_as_such() {
        assert_eq!(decode_in_pieces(Encoding::Utf16Le, b"a\0\x3d\xd8b\0c", 2), "a\u{fffd}b\u{fffd}");
        assert_eq!(decode_in_pieces(Encoding::Utf32Le, b"a\0\0\0\0\0\x11\0b", 3), "a\u{fffd}\u{fffd}");
        assert_eq!(decode_in_pieces(named("windows-1253"), b"\xd2", 1), "\u{fffd}");
    }
}
