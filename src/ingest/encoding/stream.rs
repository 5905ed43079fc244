//! A file's bytes as they arrive, to UTF-8: the encoding is found out on the way, and what does not belong into a text is
//! taken out and counted.

use super::Encoding;
use super::decode::Decoder;
use super::foreign::MakeForeign;
use super::infer::{CHARACTERS_PER_DAMAGE, Verdict, infer, infer_legacy, utf8_evidence};
use super::not_text::not_text;
use countinghouse_kernels::records::simd::mask;

/// The first bytes of a file, and those after a surprise, from which the encoding is told.
const HEAD: usize = 64 << 10;
/// Bytes from which it is told whether a file is text at all.
const FIRST: usize = 4 << 10;
/// Bytes before a surprise that are looked at with it.
const CONTEXT: usize = 16;
/// Bytes kept from one chunk to the next: the context, and the beginning of a character.
const TAIL: usize = CONTEXT + 8;

/// What was taken out of a file's text or read otherwise than its encoding says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Costs {
    /// Zero bytes, which were dropped.
    pub zeros: u64,
    /// Byte order marks at the beginning of later lines, as files that were glued together have them; dropped.
    pub marks: u64,
    /// Bytes in a UTF-8 file that are not UTF-8, which were read as Windows-1252.
    pub damages: u64,
    /// The first word of the file by which the encoding was told, or which is damaged; empty where there is neither.
    pub example: String,
}

/// Decodes one file from its first byte.
#[derive(Debug)]
pub struct Stream {
    /// Settled before the first byte, by the user or by an earlier attempt.
    known: Option<Verdict>,
    foreign: MakeForeign,
    /// Bytes that wait until there are enough to tell the encoding; later the first of them.
    head: Vec<u8>,
    started: Option<(Verdict, Decoder)>,
    doubt: Doubt,
    /// The file's last bytes so far.
    tail: Vec<u8>,
    /// The text's last byte so far.
    last: Option<u8>,
    costs: Costs,
}

/// Whether a file that began as UTF-8 goes on so.
#[derive(Debug)]
enum Doubt {
    /// No other byte has come; so many characters beyond ASCII were in the head.
    None { characters: usize },
    /// One has come, and what follows it is gathered.
    Gathering { characters: usize, bytes: Vec<u8> },
    /// It is what it was taken for, come what may.
    Settled,
    /// It is not UTF-8.
    Refuted(Verdict),
}

impl Stream {
    /// A stream at a file's first byte; `known` where the encoding is settled.
    pub fn new(known: Option<Verdict>, foreign: MakeForeign) -> Stream {
        Stream {
            known,
            foreign,
            head: Vec::new(),
            started: None,
            doubt: Doubt::Settled,
            tail: Vec::new(),
            last: None,
            costs: Costs::default(),
        }
    }

    /// Appends the text of the next bytes to `text`; holds the first of them back until the encoding can be told.
    pub fn push(&mut self, bytes: &[u8], text: &mut Vec<u8>) {
        if self.is_refuted() {
            return;
        }
        if self.started.is_some() {
            return self.decode(bytes, false, text);
        }
        let (first, others) = bytes.split_at(bytes.len().min(HEAD - self.head.len()));
        self.head.extend_from_slice(first);
        if self.head.len() >= HEAD {
            self.start(false, text);
            self.push(others, text);
        }
    }

    /// The file's end. What comes back as an error is the encoding with which the file is to be read again from its
    /// first byte.
    pub fn finish(&mut self, text: &mut Vec<u8>) -> Result<(), Verdict> {
        if self.started.is_none() {
            self.start(true, text);
        }
        self.decode(&[], true, text);
        self.judge(true);
        match self.doubt {
            Doubt::Refuted(verdict) => Err(verdict),
            _ => Ok(()),
        }
    }

    /// Whether more bytes would be of no use, as the file must be read again.
    pub fn is_refuted(&self) -> bool {
        matches!(self.doubt, Doubt::Refuted(_))
    }

    /// What the file looks like, in words, where it is no text.
    pub fn not_text(&self) -> Option<&'static str> {
        not_text(&self.head[..self.head.len().min(FIRST)])
    }

    /// Whether the next bytes can be passed over: they begin a line, an ASCII byte is an ASCII character wherever it
    /// stands, and nothing is in doubt.
    pub fn is_calm(&self) -> bool {
        let Some((verdict, decoder)) = &self.started else { return false };
        let ascii = matches!(verdict.encoding, Encoding::Utf8 | Encoding::Utf8Bom | Encoding::Page(_));
        ascii && decoder.pending() == 0 && matches!(self.doubt, Doubt::None { .. } | Doubt::Settled)
    }

    /// Passes over bytes that were read by themselves, of which only the last are at hand, and end with a line.
    pub fn pass(&mut self, tail: &[u8]) {
        self.last = tail.last().copied();
        self.keep_tail(tail);
    }

    /// The last bytes of a stretch that [`pass`](Self::pass) asks for.
    pub fn tail_of(bytes: &[u8]) -> &[u8] {
        &bytes[bytes.len().saturating_sub(TAIL)..]
    }

    /// How the file's bytes spell text; `None` before enough of them have come.
    pub fn verdict(&self) -> Option<Verdict> {
        self.started.as_ref().map(|(verdict, _)| *verdict)
    }

    /// What was taken out so far.
    pub fn costs(&self) -> Costs {
        let damages = self.started.as_ref().map_or(0, |(_, decoder)| decoder.damages());
        Costs { damages, ..self.costs.clone() }
    }

    fn start(&mut self, whole: bool, text: &mut Vec<u8>) {
        let mut head = std::mem::take(&mut self.head);
        let verdict = self.known.unwrap_or_else(|| infer(&head, whole));
        let decoder = Decoder::new(verdict.encoding, self.foreign);
        let mut example = None;
        match verdict.encoding {
            Encoding::Page(_) | Encoding::Wide(_) => example = head.iter().position(|byte| !byte.is_ascii()),
            Encoding::Utf8 | Encoding::Utf8Bom => match utf8_evidence(&head, whole) {
                (characters, 0) if self.known.is_none() && verdict.encoding == Encoding::Utf8 => {
                    self.doubt = Doubt::None { characters };
                }
                (_, 0) => {}
                _ => example = first_damage(&head),
            },
            _ => {}
        }
        if let Some(at) = example {
            self.costs.example = self.word(&head, at, verdict.encoding);
        }
        self.started = Some((verdict, decoder));
        self.decode(&head, false, text);
        head.truncate(FIRST);
        self.head = head;
    }

    fn decode(&mut self, bytes: &[u8], last: bool, text: &mut Vec<u8>) {
        let Some((_, decoder)) = &mut self.started else { return };
        let from = text.len();
        let pending = decoder.pending();
        decoder.decode(bytes, last, text);
        let damage = decoder.first_damage().map(|at| at - from);
        match (&mut self.doubt, damage) {
            (Doubt::Settled | Doubt::Refuted(_), _) => {}
            (Doubt::None { characters }, Some(at)) => {
                let at = self.tail.len() - pending + at;
                let raw = self.tail.iter().chain(bytes).copied();
                let bytes = raw.skip(at.saturating_sub(CONTEXT)).take(CONTEXT + HEAD).collect();
                self.doubt = Doubt::Gathering { characters: *characters, bytes };
                self.judge(false);
            }
            (Doubt::Gathering { bytes: gathered, .. }, _) => {
                gathered.extend_from_slice(&bytes[..bytes.len().min(CONTEXT + HEAD - gathered.len())]);
                self.judge(false);
            }
            (Doubt::None { .. }, None) => self.keep_tail(bytes),
        }
        self.clean(text, from);
    }

    fn keep_tail(&mut self, bytes: &[u8]) {
        self.tail.extend_from_slice(Stream::tail_of(bytes));
        self.tail.drain(..self.tail.len().saturating_sub(TAIL));
    }

    /// Decides the doubt once enough has come.
    fn judge(&mut self, whole: bool) {
        let Doubt::Gathering { characters, bytes } = &self.doubt else { return };
        if bytes.len() < CONTEXT + HEAD && !whole {
            return;
        }
        let (more, damages) = utf8_evidence(bytes, whole);
        if characters + more >= damages * CHARACTERS_PER_DAMAGE {
            let at = first_damage(bytes).unwrap_or(0);
            self.costs.example = self.word(bytes, at, Encoding::Utf8);
            self.doubt = Doubt::Settled;
        } else {
            self.doubt = Doubt::Refuted(infer_legacy(bytes));
        }
    }

    /// The word around a place.
    fn word(&self, bytes: &[u8], at: usize, encoding: Encoding) -> String {
        const LONGEST: usize = 40;
        let separates = |byte: &u8| *byte < b' ' || b"\",;|".contains(byte);
        let start = bytes[..at].iter().rposition(separates).map_or(0, |end| end + 1).max(at.saturating_sub(LONGEST));
        let end = bytes[at..].iter().position(separates).map_or(bytes.len(), |length| at + length);
        let mut text = Vec::new();
        Decoder::new(encoding, self.foreign).decode(&bytes[start..end.min(at + LONGEST)], true, &mut text);
        String::from_utf8_lossy(&text).trim().chars().take(LONGEST).collect()
    }

    /// Takes zero bytes and byte order marks out of the text from a place on.
    fn clean(&mut self, text: &mut Vec<u8>, from: usize) {
        // The first byte of the mark, U+FEFF, is rare enough to look for it alone.
        const SUSPECTS: [u8; 4] = [0, 0, 0xef, 0xef];
        let (blocks, rest) = text[from..].as_chunks::<64>();
        let suspect = blocks.iter().any(|block| mask(block, SUSPECTS) != 0);
        if suspect || rest.iter().any(|byte| SUSPECTS.contains(byte)) {
            let fresh = text.split_off(from);
            let mut rest = fresh.as_slice();
            while let Some((&byte, others)) = rest.split_first() {
                let at_line_start = matches!(self.last, None | Some(b'\n' | b'\r'));
                if byte == 0 {
                    self.costs.zeros += 1;
                } else if at_line_start && rest.starts_with(b"\xef\xbb\xbf") {
                    self.costs.marks += u64::from(self.last.is_some());
                    rest = &rest[3..];
                    continue;
                } else {
                    text.push(byte);
                    self.last = Some(byte);
                }
                rest = others;
            }
        } else {
            self.last = text[from..].last().copied().or(self.last);
        }
    }
}

fn first_damage(bytes: &[u8]) -> Option<usize> {
    std::str::from_utf8(bytes).err().map(|error| error.valid_up_to())
}

/// The text of a file that is all there, in the encoding that is known.
pub fn to_utf8(bytes: &[u8], encoding: Encoding, foreign: MakeForeign) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes.len());
    let mut stream = Stream::new(Some(Verdict::certain(encoding)), foreign);
    stream.push(bytes, &mut text);
    // A known encoding is never refuted.
    let _ = stream.finish(&mut text);
    text
}

#[cfg(test)]
mod tests {
    use super::super::foreign::foreign;
    use super::*;

    /// The text, its encoding, and what was taken out, when a file comes in pieces.
    fn read_in_pieces(bytes: &[u8], piece: usize) -> (String, &'static str, Costs) {
        let mut known = None;
        loop {
            let (mut stream, mut text) = (Stream::new(known, foreign), Vec::new());
            bytes.chunks(piece).for_each(|chunk| stream.push(chunk, &mut text));
            match stream.finish(&mut text) {
                Ok(()) => {
                    let encoding = stream.verdict().unwrap().encoding;
                    return (String::from_utf8(text).unwrap(), encoding.id(), stream.costs());
                }
                Err(verdict) => {
                    assert!(known.is_none(), "a second attempt settles it");
                    known = Some(verdict);
                }
            }
        }
    }

    fn read(bytes: &[u8]) -> (String, &'static str, Costs) {
        let whole = read_in_pieces(bytes, usize::MAX);
        for piece in [1, 5, 64, 65_536, 70_001] {
            if piece > 1 || bytes.len() < 10_000 {
                assert_eq!(read_in_pieces(bytes, piece), whole, "in pieces of {piece}");
            }
        }
        whole
    }

    #[test]
    fn zero_bytes_are_dropped_and_counted() {
        let (text, encoding, costs) = read(b"a,b\n1,x\0y\n2,z\0\0\n");
        assert_eq!((text.as_str(), encoding, costs.zeros), ("a,b\n1,xy\n2,z\n", "utf-8", 3));
    }

    #[test]
    fn marks_where_files_were_glued_together_are_dropped() {
        let (text, encoding, costs) = read("\u{feff}a,b\n1,2\n\u{feff}a,b\r\u{feff}3,\u{feff}4\n".as_bytes());
        assert_eq!((text.as_str(), encoding), ("a,b\n1,2\na,b\r3,\u{feff}4\n", "utf-8-bom"));
        assert_eq!(costs.marks, 2);
        let (text, encoding, _) = read(b"\xff\xfea\0,\0b\0\n\0");
        assert_eq!((text.as_str(), encoding), ("a,b\n", "utf-16le"));
    }

    #[test]
    fn a_few_bad_bytes_do_not_unmake_utf8() {
        let good = "Zoë,Köln\n".repeat(20_000);
        let bytes = [good.as_bytes(), b"Andr\xe9,Li\xe8ge\n", good.as_bytes()].concat();
        let (text, encoding, costs) = read(&bytes);
        assert_eq!(encoding, "utf-8");
        assert!(text.contains("\nAndré,Liège\n"));
        assert_eq!((costs.damages, costs.example.as_str()), (2, "André"));
    }

    #[test]
    fn what_comes_late_still_decides() {
        let plain = "name,town\nAnn,Rome\n".repeat(10_000);
        let bytes = [plain.as_bytes(), b"Stanis\xb3aw,\xa3\xf3d\x9f\n", plain.as_bytes()].concat();
        let (text, encoding, _) = read(&bytes);
        assert_eq!(encoding, "windows-1250");
        assert!(text.contains("\nStanisław,Łódź\n"));
    }

    #[test]
    fn the_example_is_a_word_of_the_file() {
        assert_eq!(read(b"name,town\nAnn,\"Bad M\xfcnster\"\n").2.example, "Bad Münster");
        assert_eq!(read(b"name,town\nAnn,Rome\n").2.example, "");
    }
}
