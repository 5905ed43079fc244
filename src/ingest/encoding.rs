//! Bytes to UTF-8: byte order marks, UTF-16, and Windows-1252 where the bytes are not valid UTF-8.

/// How a file's bytes spell text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, without a byte order mark.
    Utf8,
    /// UTF-8 that begins with a byte order mark.
    Utf8Bom,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// The Western European code page of Windows.
    Windows1252,
}

impl Encoding {
    /// The name used in output.
    pub fn id(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Utf8Bom => "utf-8-bom",
            Encoding::Utf16Le => "utf-16le",
            Encoding::Utf16Be => "utf-16be",
            Encoding::Windows1252 => "windows-1252",
        }
    }

    /// What the file's first bytes say. Bytes that end within a character still count as UTF-8.
    pub fn infer(head: &[u8]) -> Encoding {
        match head {
            [0xef, 0xbb, 0xbf, ..] => return Encoding::Utf8Bom,
            [0xff, 0xfe, ..] => return Encoding::Utf16Le,
            [0xfe, 0xff, ..] => return Encoding::Utf16Be,
            _ => {}
        }
        match std::str::from_utf8(head) {
            Err(error) if error.error_len().is_some() => Encoding::Windows1252,
            _ => Encoding::Utf8,
        }
    }
}

/// What bytes that are no text look like, in words; `None` where they may be text.
pub fn not_text(head: &[u8]) -> Option<&'static str> {
    const MAGIC: [(&[u8], &str); 9] = [
        (b"\x89PNG", "a PNG picture"),
        (b"\xff\xd8\xff", "a JPEG picture"),
        (b"GIF8", "a GIF picture"),
        (b"%PDF", "a PDF document"),
        (b"PK\x03\x04", "an Excel workbook or a ZIP archive"),
        (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
        (b"\x1f\x8b", "a gzip archive"),
        (b"RIFF", "a picture, sound or film"),
        (b"SQLite format 3", "a database"),
    ];
    if let Some((_, looks)) = MAGIC.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Some(looks);
    }
    if matches!(Encoding::infer(head), Encoding::Utf16Le | Encoding::Utf16Be) {
        return None;
    }
    // Text has line ends and tabs but hardly any other control character.
    let controls = head.iter().filter(|&&byte| byte < 32 && !matches!(byte, b'\n' | b'\r' | b'\t' | 0x0c)).count();
    (controls * 20 > head.len()).then_some("a file of raw bytes")
}

/// Turns a file's bytes, as they arrive, into UTF-8.
#[derive(Debug)]
pub struct Decoder {
    encoding: Encoding,
    started: bool,
    /// Bytes of a character whose rest has not arrived.
    rest: Vec<u8>,
}

/// The bytes are not valid in the encoding they were taken for.
#[derive(Debug, PartialEq, Eq)]
pub struct NotThisEncoding;

impl Decoder {
    /// A decoder at the file's first byte.
    pub fn new(encoding: Encoding) -> Self {
        Decoder { encoding, started: false, rest: Vec::new() }
    }

    /// Appends the text of `bytes` to `text`.
    pub fn decode(&mut self, bytes: &[u8], text: &mut Vec<u8>) -> Result<(), NotThisEncoding> {
        match self.encoding {
            Encoding::Utf8 | Encoding::Utf8Bom => self.decode_utf8(bytes, text),
            Encoding::Utf16Le => self.decode_utf16(bytes, u16::from_le_bytes, text),
            Encoding::Utf16Be => self.decode_utf16(bytes, u16::from_be_bytes, text),
            Encoding::Windows1252 => {
                for &byte in bytes {
                    let mut spelled = [0; 4];
                    text.extend_from_slice(windows_1252(byte).encode_utf8(&mut spelled).as_bytes());
                }
                Ok(())
            }
        }
    }

    /// The file's end: a character that was cut off is shown as the replacement character, never dropped.
    pub fn finish(&mut self, text: &mut Vec<u8>) {
        if !self.rest.is_empty() {
            self.rest.clear();
            text.extend_from_slice("\u{fffd}".as_bytes());
        }
    }

    fn decode_utf8(&mut self, bytes: &[u8], text: &mut Vec<u8>) -> Result<(), NotThisEncoding> {
        let from = text.len();
        text.append(&mut self.rest);
        text.extend_from_slice(bytes);
        if !self.started && text[from..].starts_with(&[0xef, 0xbb, 0xbf]) {
            text.drain(from..from + 3);
        }
        self.started = true;
        match simdutf8::compat::from_utf8(&text[from..]) {
            Ok(_) => Ok(()),
            Err(error) if error.error_len().is_none() => {
                self.rest = text.split_off(from + error.valid_up_to());
                Ok(())
            }
            Err(_) => Err(NotThisEncoding),
        }
    }

    fn decode_utf16(
        &mut self,
        bytes: &[u8],
        unit: fn([u8; 2]) -> u16,
        text: &mut Vec<u8>,
    ) -> Result<(), NotThisEncoding> {
        self.rest.extend_from_slice(bytes);
        let mut units: Vec<u16> = self.rest.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        let mut used = units.len() * 2;
        // The second half of a pair may be in the next chunk.
        if units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit)) {
            units.pop();
            used -= 2;
        }
        self.rest.drain(..used);
        for character in char::decode_utf16(units) {
            let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
            if !self.started && character == '\u{feff}' {
                continue;
            }
            self.started = true;
            let mut spelled = [0; 4];
            text.extend_from_slice(character.encode_utf8(&mut spelled).as_bytes());
        }
        Ok(())
    }
}

/// The WHATWG index of windows-1252: Latin-1 but for 0x80 to 0x9f.
fn windows_1252(byte: u8) -> char {
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => UPPER[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode_in_pieces(encoding: Encoding, bytes: &[u8], piece: usize) -> Result<String, NotThisEncoding> {
        let (mut decoder, mut text) = (Decoder::new(encoding), Vec::new());
        for chunk in bytes.chunks(piece) {
            decoder.decode(chunk, &mut text)?;
        }
        decoder.finish(&mut text);
        Ok(String::from_utf8(text).unwrap())
    }

    #[test]
    fn characters_cut_between_chunks_come_out_whole() {
        let words = "Zoë zahlt 5 € in 東京 🥐";
        let utf16 = |unit: fn(u16) -> [u8; 2]| words.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        let le = [vec![0xff, 0xfe], utf16(u16::to_le_bytes)].concat();
        let be = [vec![0xfe, 0xff], utf16(u16::to_be_bytes)].concat();
        let bom = [b"\xef\xbb\xbf", words.as_bytes()].concat();
        let files = [
            (words.as_bytes(), Encoding::Utf8),
            (&bom, Encoding::Utf8Bom),
            (&le, Encoding::Utf16Le),
            (&be, Encoding::Utf16Be),
        ];
        for (bytes, encoding) in files {
            assert_eq!(Encoding::infer(bytes), encoding);
            for piece in [3, 4, 5, 7, 100] {
                assert_eq!(decode_in_pieces(encoding, bytes, piece).as_deref(), Ok(words), "{encoding:?} by {piece}");
            }
        }
    }

    #[test]
    fn bytes_that_are_not_utf8_are_windows_1252() {
        let bytes = b"Caf\xe9 5 \x80";
        assert_eq!(Encoding::infer(bytes), Encoding::Windows1252);
        assert_eq!(decode_in_pieces(Encoding::Utf8, bytes, 100), Err(NotThisEncoding));
        assert_eq!(decode_in_pieces(Encoding::Windows1252, bytes, 2).as_deref(), Ok("Café 5 €"));
    }

    #[test]
    fn pictures_are_told_from_text() {
        assert_eq!(not_text(b"\x89PNG\r\n\x1a\n"), Some("a PNG picture"));
        assert_eq!(not_text(b"a,b\n1,2\n"), None);
        assert_eq!(not_text(b"\xff\xfea\0,\0b\0"), None);
        assert_eq!(not_text(&[0, 1, 2, 3, 0, 0, 0, 4]), Some("a file of raw bytes"));
    }
}
