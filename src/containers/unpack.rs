//! Gzip files and the entries of ZIP archives, unpacked as their bytes arrive.

use super::PEEK;
use super::zip::{Entry, Method};
use crate::diagnostic::Error;
use crate::sentence::{Sentence, Value};
use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};

/// Unpacked bytes that are handed on at a time.
const WINDOW: usize = 64 << 10;
/// A file may unpack to this much whatever it was packed into.
const ALWAYS_ALLOWED: u64 = 64 << 20;
/// Beyond that, to so many times what it was packed into: tables reach 50, and what was made to burst reaches 1,000.
const LARGEST_RATIO: u64 = 250;

/// How a file is packed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Packing {
    /// As a gzip file, which may be several that were put one behind the other.
    Gzip,
    /// As an entry of an archive.
    Entry(Entry),
}

/// Unpacks one file from its first packed byte.
pub struct Unpacker {
    step: Step,
    inflate: Box<InflateState>,
    /// Bytes of a header or a trailer whose rest has not arrived.
    rest: Vec<u8>,
    window: Vec<u8>,
    packed: u64,
    unpacked: u64,
    check: Check,
    /// What an archive says of its entry; a gzip file says it at its end.
    expected: Option<(u32, u64)>,
}

#[derive(Clone, Copy, PartialEq)]
enum Step {
    GzipHeader,
    GzipBody,
    GzipTrailer,
    /// After a part of a gzip file: another part, padding, or the end.
    GzipNext,
    Deflated,
    Stored,
    Done,
}

/// The checksum and length of what was unpacked.
struct Check {
    tables: Box<[[u32; 256]; 8]>,
    sum: u32,
    bytes: u64,
}

impl Packing {
    /// All that some packed bytes unpack to.
    pub fn unpack(&self, packed: &[u8]) -> Result<Vec<u8>, Error> {
        let (mut unpacker, mut bytes) = (Unpacker::new(self), Vec::new());
        unpacker.push(packed, &mut |piece| bytes.extend_from_slice(piece))?;
        unpacker.finish().map(|()| bytes)
    }

    /// What the first bytes of a packed file unpack to, at most [`PEEK`] of it. What is damaged is said when the file is
    /// read as a whole.
    pub fn head(&self, packed: &[u8]) -> Vec<u8> {
        let (mut unpacker, mut head) = (Unpacker::new(self), Vec::new());
        let _ =
            unpacker.push(packed, &mut |bytes| head.extend_from_slice(&bytes[..bytes.len().min(PEEK - head.len())]));
        head
    }
}

impl Unpacker {
    /// An unpacker at the first byte.
    pub fn new(packing: &Packing) -> Unpacker {
        let (step, expected) = match packing {
            Packing::Gzip => (Step::GzipHeader, None),
            Packing::Entry(Entry { method: Method::Stored, checksum, size, .. }) => {
                (Step::Stored, Some((*checksum, *size)))
            }
            Packing::Entry(Entry { checksum, size, .. }) => (Step::Deflated, Some((*checksum, *size))),
        };
        Unpacker {
            step,
            inflate: InflateState::new_boxed(DataFormat::Raw),
            rest: Vec::new(),
            window: vec![0; WINDOW],
            packed: 0,
            unpacked: 0,
            check: Check::new(),
            expected,
        }
    }

    /// Takes the next packed bytes and hands on what they unpack to, piece by piece.
    pub fn push(&mut self, bytes: &[u8], sink: &mut dyn FnMut(&[u8])) -> Result<(), Error> {
        self.packed += bytes.len() as u64;
        let mut bytes = bytes;
        while !bytes.is_empty() {
            bytes = match self.step {
                Step::Stored => {
                    self.hand_on(bytes, sink)?;
                    &[]
                }
                Step::Deflated | Step::GzipBody => self.inflate(bytes, sink)?,
                Step::GzipHeader | Step::GzipTrailer | Step::GzipNext => {
                    self.rest.extend_from_slice(bytes);
                    let rest = std::mem::take(&mut self.rest);
                    let used = self.between(&rest)?;
                    self.push_rest(&rest[used..], sink)?;
                    &[]
                }
                Step::Done => return Err(damaged("bytes_behind")),
            };
        }
        Ok(())
    }

    /// The file's end: whether all of it was there and is what it was when it was packed.
    pub fn finish(&mut self) -> Result<(), Error> {
        match (self.step, self.expected) {
            (Step::Stored | Step::Done, Some(expected)) => self.check.against(expected),
            (Step::GzipNext | Step::Done, None) => Ok(()),
            _ => Err(damaged("ends_early")),
        }
    }

    /// What remains after a header or a trailer, which may be too short for the next step.
    fn push_rest(&mut self, rest: &[u8], sink: &mut dyn FnMut(&[u8])) -> Result<(), Error> {
        match self.step {
            Step::GzipBody => {
                let rest = self.inflate(rest, sink)?.to_vec();
                if rest.is_empty() { Ok(()) } else { self.push_more(&rest, sink) }
            }
            _ => {
                self.rest = rest.to_vec();
                Ok(())
            }
        }
    }

    fn push_more(&mut self, bytes: &[u8], sink: &mut dyn FnMut(&[u8])) -> Result<(), Error> {
        self.packed -= bytes.len() as u64;
        self.push(bytes, sink)
    }

    /// Reads what stands between packed bytes as far as it has arrived, and returns how many bytes that is.
    fn between(&mut self, bytes: &[u8]) -> Result<usize, Error> {
        let mut used = 0;
        loop {
            let bytes = &bytes[used..];
            match self.step {
                Step::GzipHeader => match gzip_header(bytes)? {
                    Some(length) => {
                        self.inflate = InflateState::new_boxed(DataFormat::Raw);
                        self.check.restart();
                        self.step = Step::GzipBody;
                        return Ok(used + length);
                    }
                    None => return Ok(used),
                },
                Step::GzipTrailer => {
                    let Some(&[a, b, c, d, e, f, g, h]) = bytes.first_chunk::<8>() else { return Ok(used) };
                    let size = u32::from_le_bytes([e, f, g, h]);
                    self.check.against_short(u32::from_le_bytes([a, b, c, d]), size)?;
                    self.step = Step::GzipNext;
                    used += 8;
                }
                // Tapes and some servers fill up with zero bytes.
                Step::GzipNext => match bytes.iter().position(|&byte| byte != 0) {
                    Some(padding) => {
                        self.step = Step::GzipHeader;
                        used += padding;
                    }
                    None => return Ok(used + bytes.len()),
                },
                _ => return Ok(used),
            }
        }
    }

    /// Inflates until the bytes are used up or the packed part ends, and returns what stands behind it.
    fn inflate<'a>(&mut self, bytes: &'a [u8], sink: &mut dyn FnMut(&[u8])) -> Result<&'a [u8], Error> {
        let mut bytes = bytes;
        loop {
            let mut window = std::mem::take(&mut self.window);
            let result = inflate(&mut self.inflate, bytes, &mut window, MZFlush::None);
            bytes = &bytes[result.bytes_consumed..];
            let handed = self.hand_on(&window[..result.bytes_written], sink);
            self.window = window;
            handed?;
            match result.status {
                Ok(MZStatus::StreamEnd) => {
                    self.step = if self.step == Step::Deflated { Step::Done } else { Step::GzipTrailer };
                    return Ok(bytes);
                }
                Ok(_) if bytes.is_empty() && result.bytes_written < WINDOW => return Ok(bytes),
                Ok(_) => {}
                // No progress: more bytes are needed.
                Err(MZError::Buf) => return Ok(bytes),
                Err(_) => return Err(damaged("packed_bytes")),
            }
        }
    }

    fn hand_on(&mut self, bytes: &[u8], sink: &mut dyn FnMut(&[u8])) -> Result<(), Error> {
        if bytes.is_empty() {
            return Ok(());
        }
        self.unpacked += bytes.len() as u64;
        if self.unpacked > ALWAYS_ALLOWED.max(self.packed.saturating_mul(LARGEST_RATIO)) {
            return Err(Error::Archive(Sentence::new("error-archive_too_large").with("times", LARGEST_RATIO)));
        }
        self.check.add(bytes);
        sink(bytes);
        Ok(())
    }
}

fn damaged(how: &'static str) -> Error {
    Error::Archive(Sentence::new("error-archive_damaged").with("how", Value::Key(how)))
}

/// The length of the header at the beginning of a part; `None` where it has not all arrived.
fn gzip_header(bytes: &[u8]) -> Result<Option<usize>, Error> {
    let magic = [0x1f, 0x8b, 8];
    if !bytes.iter().zip(magic).all(|(&byte, wanted)| byte == wanted) {
        return Err(damaged("other_part"));
    }
    let Some(&[.., flags, _, _, _, _, _, _]) = bytes.first_chunk::<10>() else { return Ok(None) };
    let mut length = 10;
    if flags & 4 != 0 {
        let Some(&[low, high]) = bytes.get(length..).and_then(|rest| rest.first_chunk()) else { return Ok(None) };
        length += 2 + usize::from(u16::from_le_bytes([low, high]));
    }
    // The file's name and a comment, each ended by a zero byte.
    for flag in [8, 16] {
        if flags & flag != 0 {
            let Some(end) = bytes.get(length..).and_then(|rest| rest.iter().position(|&byte| byte == 0)) else {
                return Ok(None);
            };
            length += end + 1;
        }
    }
    length += if flags & 2 != 0 { 2 } else { 0 };
    Ok((bytes.len() >= length).then_some(length))
}

impl Check {
    fn new() -> Check {
        let mut tables = Box::new([[0; 256]; 8]);
        for byte in 0..256 {
            let mut sum = byte as u32;
            for _ in 0..8 {
                sum = (sum >> 1) ^ if sum & 1 == 1 { 0xedb8_8320 } else { 0 };
            }
            tables[0][byte] = sum;
        }
        for table in 1..8 {
            for byte in 0..256 {
                let before = tables[table - 1][byte];
                tables[table][byte] = (before >> 8) ^ tables[0][(before & 0xff) as usize];
            }
        }
        Check { tables, sum: !0, bytes: 0 }
    }

    fn restart(&mut self) {
        (self.sum, self.bytes) = (!0, 0);
    }

    /// Eight bytes at a time: each has its own table.
    fn add(&mut self, bytes: &[u8]) {
        self.bytes += bytes.len() as u64;
        let (eights, rest) = bytes.as_chunks::<8>();
        let table = |index: usize, byte: u8| self.tables[index][usize::from(byte)];
        let mut sum = self.sum;
        for &[a, b, c, d, e, f, g, h] in eights {
            let [a, b, c, d] = (sum ^ u32::from_le_bytes([a, b, c, d])).to_le_bytes();
            sum = table(7, a) ^ table(6, b) ^ table(5, c) ^ table(4, d);
            sum ^= table(3, e) ^ table(2, f) ^ table(1, g) ^ table(0, h);
        }
        for &byte in rest {
            sum = (sum >> 8) ^ table(0, sum.to_le_bytes()[0] ^ byte);
        }
        self.sum = sum;
    }

    fn against(&self, (sum, bytes): (u32, u64)) -> Result<(), Error> {
        if bytes == self.bytes { self.against_short(sum, bytes as u32) } else { Err(damaged("length")) }
    }

    /// Gzip notes the lower half of a length.
    fn against_short(&self, sum: u32, bytes: u32) -> Result<(), Error> {
        if (!self.sum, self.bytes as u32) == (sum, bytes) { Ok(()) } else { Err(damaged("checksum")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use miniz_oxide::deflate::compress_to_vec;

    /// A part of a gzip file, with a name in its header.
    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut check = Check::new();
        check.add(text);
        let header = b"\x1f\x8b\x08\x08\0\0\0\0\0\x03orders.csv\0";
        let trailer = [(!check.sum).to_le_bytes(), (text.len() as u32).to_le_bytes()].concat();
        [&header[..], &compress_to_vec(text, 6), &trailer].concat()
    }

    fn unpack(packed: &[u8], piece: usize) -> Result<Vec<u8>, Error> {
        let (mut unpacker, mut text) = (Unpacker::new(&Packing::Gzip), Vec::new());
        for chunk in packed.chunks(piece) {
            unpacker.push(chunk, &mut |bytes| text.extend_from_slice(bytes))?;
        }
        unpacker.finish().map(|()| text)
    }

    #[test]
    fn the_checksum_is_the_known_one() {
        let mut check = Check::new();
        check.add(b"1234");
        check.add(b"56789");
        assert_eq!(!check.sum, 0xcbf4_3926);
    }

    #[test]
    fn gzip_files_come_out_whole_in_pieces_of_any_size() {
        let rows: String = (0..20_000).map(|row| format!("{row},{}\n", row * 7 % 1_000)).collect();
        let glued = [gzip(b"id,amount\n"), gzip(rows.as_bytes()), vec![0; 600]].concat();
        let wanted = format!("id,amount\n{rows}").into_bytes();
        for piece in [1, 3, 10, 4_096, glued.len()] {
            assert!(unpack(&glued, piece).as_ref() == Ok(&wanted), "in pieces of {piece}");
        }
    }

    #[test]
    fn damage_is_said() {
        let good = gzip("id,amount\n1,2\n".repeat(50).as_bytes());
        let cut = &good[..good.len() - 3];
        let mut changed = good.clone();
        let place = changed.len() - 6;
        changed[place] ^= 1;
        let junk = [&good[..], b"junk"].concat();
        for (packed, how) in [(cut, "too early"), (&changed, "checksum"), (&junk, "something else")] {
            let Err(Error::Archive(sentence)) = unpack(packed, 7) else { panic!("{how} is not said") };
            assert!(sentence.to_string().contains(how), "{sentence}");
        }
    }

    #[test]
    fn what_was_made_to_burst_is_refused() {
        let bomb = gzip(&vec![b'\n'; 80 << 20]);
        let mut unpacked = 0;
        let mut unpacker = Unpacker::new(&Packing::Gzip);
        let Err(error) = unpacker.push(&bomb, &mut |bytes| unpacked += bytes.len()) else { panic!("it is taken") };
        assert!(error.to_string().contains("250 times"), "{error}");
        assert!(unpacked <= 64 << 20);
    }
}
