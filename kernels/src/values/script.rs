//! Digits and marks of other scripts as ASCII ones, and marks without a look dropped, so that every form of a number or a
//! date needs one spelling only.

use std::ops::RangeInclusive;

/// What a value says in ASCII.
#[derive(Debug, PartialEq, Eq)]
pub struct Plain {
    /// The value with ASCII digits and marks.
    pub text: Vec<u8>,
    /// Whether one of its marks says by itself whether it stands before decimals or between thousands: `٫`, `٬`.
    pub settled: bool,
}

/// Longer texts are no numbers and no dates.
const LONGEST: usize = 160;
/// The zeros of scripts that count in tens, each followed by its nine other digits: Arabic, Persian, the scripts of
/// India, Thai, Lao, Tibetan, Burmese, Khmer.
const ZEROS: [u32; 16] = [
    0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20,
    0x1040, 0x17e0,
];
/// ASCII once more, as wide as an ideograph.
const WIDE: RangeInclusive<u32> = 0xff01..=0xff5e;
const WIDE_TO_ASCII: u32 = 0xfee0;

/// Whether a sign has no look: directions of writing, joiners, a mark for the beginning of a file.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// The value in ASCII where it is not written so; `None` where nothing in it is of another script, or no digit is in it.
pub fn plain(text: &[u8]) -> Option<Plain> {
    if text.is_ascii() || text.len() > LONGEST {
        return None;
    }
    let text = std::str::from_utf8(text).ok()?;
    let mut plain = Plain { text: Vec::with_capacity(text.len()), settled: false };
    let (mut changed, mut digits) = (false, false);
    for c in text.chars() {
        let code = u32::from(c);
        let zero = ZEROS.iter().find(|&&zero| (zero..zero + 10).contains(&code));
        let ascii = match (zero, c) {
            (Some(zero), _) => Some(b'0' + (code - zero) as u8),
            (None, '٫') => Some(b'.'),
            (None, '٬' | '،' | '、') => Some(b','),
            (None, '٪') => Some(b'%'),
            (None, '؍') => Some(b'/'),
            (None, '\u{3000}') => Some(b' '),
            (None, _) if WIDE.contains(&code) => Some((code - WIDE_TO_ASCII) as u8),
            (None, _) => None,
        };
        plain.settled |= matches!(c, '٫' | '٬');
        changed |= ascii.is_some() || is_invisible(c);
        digits |= ascii.map_or(c.is_ascii_digit(), |ascii| ascii.is_ascii_digit());
        match ascii {
            Some(ascii) => plain.text.push(ascii),
            None if is_invisible(c) => {}
            None => plain.text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    (changed && digits).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_other_scripts_have_an_ascii_spelling() {
        let cases = [
            ("١٤٬٥٠٠٫٥٥", "14,500.55", true),
            ("۱۲۳", "123", false),
            ("२,५००", "2,500", false),
            ("৳ ৯৫", "৳ 95", false),
            ("๒๕๖๗", "2567", false),
            ("２０２４／０１／０５", "2024/01/05", false),
            ("\u{200f}12.50\u{200e}", "12.50", false),
            ("\u{2066}-5\u{2069}", "-5", false),
            ("٥٠٪", "50%", false),
        ];
        for (text, ascii, settled) in cases {
            assert_eq!(plain(text.as_bytes()), Some(Plain { text: ascii.into(), settled }), "{text}");
        }
        for text in ["12.50", "Größe 5", "سامي", "\u{200f}x", "5 €", ""] {
            assert_eq!(plain(text.as_bytes()), None, "{text}");
        }
    }
}
