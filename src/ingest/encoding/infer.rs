//! Which encoding is it? Marks first, then zero bytes, then whether it is UTF-8, then which letters it would have.

use super::letters::{self, BIT};
use super::pages::{CodePage, PAGES};
use super::wide::{self, WIDE};
use super::words::{Word, words};
use super::{Encoding, FALLBACK};
use crate::sorting::Arrange;

/// How a file's bytes spell text, and how that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// The encoding.
    pub encoding: Encoding,
    /// Different words beyond ASCII from which an encoding older than Unicode was told; 0 for the others.
    pub words: usize,
    /// Whether another encoding, which would read other letters, is nearly as likely.
    pub close: bool,
}

impl Verdict {
    /// What needs no evidence, or comes from the user.
    pub fn certain(encoding: Encoding) -> Verdict {
        Verdict { encoding, words: 0, close: false }
    }
}

/// A runner-up that is less than so many bits behind is nearly as likely.
const CLOSE: i32 = 3 * BIT;
/// Whole UTF-8 characters that outweigh one byte that belongs to none: such a file is UTF-8 with a damage.
pub const CHARACTERS_PER_DAMAGE: usize = 4;

/// What the beginning of a file says; `whole` where it is all of the file.
pub fn infer(head: &[u8], whole: bool) -> Verdict {
    if let Some(encoding) = infer_unicode(head) {
        return Verdict::certain(encoding);
    }
    let (characters, damages) = utf8_evidence(head, whole);
    if damages == 0 || characters >= damages * CHARACTERS_PER_DAMAGE {
        return Verdict::certain(Encoding::Utf8);
    }
    infer_legacy(head)
}

/// The Unicode encodings that announce themselves, by a mark or by their zero bytes.
pub fn infer_unicode(head: &[u8]) -> Option<Encoding> {
    match head {
        [0xef, 0xbb, 0xbf, ..] => Some(Encoding::Utf8Bom),
        [0xff, 0xfe, 0, 0, ..] => Some(Encoding::Utf32Le),
        [0, 0, 0xfe, 0xff, ..] => Some(Encoding::Utf32Be),
        [0xff, 0xfe, ..] => Some(Encoding::Utf16Le),
        [0xfe, 0xff, ..] => Some(Encoding::Utf16Be),
        _ => infer_unmarked_wide(head),
    }
}

/// UTF-16 and UTF-32 without a mark. Their separators, digits and line ends are ASCII with zero bytes always on the same
/// side; zero bytes that strayed into other text stand anywhere.
fn infer_unmarked_wide(head: &[u8]) -> Option<Encoding> {
    const SEPARATORS: &[u8] = b"\t\n\r,;";
    if !head.contains(&0) {
        return None;
    }
    let quads = head.len() / 4;
    if quads > 1 {
        let like = |at: [usize; 4]| {
            let ascii = |quad: &&[u8]| quad[at[0]] != 0 && at[1..].iter().all(|&zero| quad[zero] == 0);
            head.chunks_exact(4).filter(ascii).count() * 2 > quads
        };
        match (like([0, 1, 2, 3]), like([3, 0, 1, 2])) {
            (true, _) => return Some(Encoding::Utf32Le),
            (_, true) => return Some(Encoding::Utf32Be),
            _ => {}
        }
    }
    let pairs = head.len() / 2;
    let side = |low: usize| {
        let (mut ascii, mut odd) = (0, 0);
        for pair in head.chunks_exact(2) {
            let (low, high) = (pair[low], pair[1 - low]);
            let written = low >= b' ' || SEPARATORS.contains(&low);
            ascii += usize::from(high == 0 && written);
            // A separator is a character of its own, hardly ever the upper half of another.
            odd += usize::from(SEPARATORS.contains(&high) || (high == 0 && !written) || (low == 0 && high != 0));
        }
        ascii >= 2 && ascii * 4 >= pairs && odd * 8 <= ascii
    };
    match (side(0), side(1)) {
        (true, _) => Some(Encoding::Utf16Le),
        (_, true) => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// Characters beyond ASCII that are whole in UTF-8, and bytes or parts of characters that are not.
pub fn utf8_evidence(bytes: &[u8], whole: bool) -> (usize, usize) {
    let (mut characters, mut damages) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        characters += chunk.valid().bytes().filter(|&byte| byte >= 0xc0).count();
        damages += usize::from(!chunk.invalid().is_empty());
    }
    // A character that the end of the head cuts is no damage.
    (characters, damages - usize::from(!whole && ends_within_a_character(bytes)))
}

fn ends_within_a_character(bytes: &[u8]) -> bool {
    bytes
        .utf8_chunks()
        .last()
        .is_some_and(|chunk| matches!(std::str::from_utf8(chunk.invalid()), Err(error) if error.error_len().is_none()))
}

/// The likeliest of the encodings that are older than Unicode.
pub fn infer_legacy(head: &[u8]) -> Verdict {
    let words = words(head);
    let mut ranked: Vec<(i32, Encoding)> = PAGES
        .iter()
        .map(|page| (letters::cost(page, &words) + line_end_cost(page, head), Encoding::Page(page)))
        .chain(WIDE.iter().map(|code| (wide::cost(code, &words), Encoding::Wide(code))))
        .collect();
    // The sort is stable: of equals the first of the table stays first.
    ranked.arrange_by_key(|&(cost, _)| cost);
    let &(cost, encoding) = ranked.first().unwrap_or(&(0, FALLBACK));
    let rival = ranked.iter().skip(1).find(|(_, other)| reads_otherwise(encoding, *other, &words));
    let close = rival.is_some_and(|&(other, _)| other - cost < CLOSE);
    Verdict { encoding, words: words.len(), close }
}

/// The old Mac ended lines with a carriage return alone, and Windows and Unix never do.
fn line_end_cost(page: &CodePage, head: &[u8]) -> i32 {
    let old_mac = head.contains(&b'\r') && !head.contains(&b'\n');
    if old_mac && !page.id.contains("mac") { 4 * BIT } else { 0 }
}

fn reads_otherwise(one: Encoding, other: Encoding, words: &[Word]) -> bool {
    let (Encoding::Page(one), Encoding::Page(other)) = (one, other) else { return true };
    let (one, other) = (one.table(), other.table());
    let mut beyond = words.iter().flat_map(|word| word.bytes).filter(|byte| !byte.is_ascii());
    beyond.any(|&byte| one[usize::from(byte & 0x7f)] != other[usize::from(byte & 0x7f)])
}
