//! Numbers that are digits and at most a minus and the column's decimal sign, as nearly all are: read a word at a time
//! where they stand. Everything else is left to `number`.

use crate::word::{ZEROS, bits_before, is_digits, led_by_zeros, number_of, word_before};
use std::ops::Range;

/// A number read by words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlainNumber {
    /// All digits as one integer.
    pub mantissa: i64,
    /// Digits after the decimal sign.
    pub scale: u8,
    /// Whether the decimal sign is written.
    pub marked: bool,
    /// Whether it is written as codes are: digits alone, the first of several a zero.
    pub led_by_zero: bool,
}

/// The most digits and signs: a double holds every integer of so many digits exactly.
const LONGEST: usize = 15;

/// The number at a place of a text, where `read_number` would read the same and would find nothing about it open;
/// `None` where it might not, and where the text has too few bytes before the number's end to load a word.
#[inline(always)]
pub fn read_plain(text: &[u8], place: Range<usize>, decimal_sign: u8) -> Option<PlainNumber> {
    let negative = *text.get(place.start)? == b'-';
    let length = place.len().wrapping_sub(usize::from(negative));
    if !(1..=LONGEST).contains(&length) {
        return None;
    }
    let end = word_before(text, place.end)?;
    let (mut upper, mut lower) = match length.checked_sub(8) {
        None | Some(0) => (ZEROS, led_by_zeros(end, length)),
        Some(more) => (led_by_zeros(word_before(text, place.end - 8)?, more), end),
    };
    let first = text[place.end - length];
    let (mut scale, mut marked) = (0, false);
    if let Some(bits) = bits_before(lower, decimal_sign) {
        (scale, marked) = (7 - bits as usize / 8, true);
        // Three digits behind one to three others may be thousands; a sign alone is no number.
        if length == 1 || scale == 3 && (5..=7).contains(&length) && first != b'0' {
            return None;
        }
        // What stands before the sign moves into its place.
        let before = !(u64::MAX << bits);
        lower = (lower & (!before << 8)) | (lower & before) << 8 | upper >> 56;
        upper = upper << 8 | u64::from(b'0');
    }
    if !is_digits(lower) || !is_digits(upper) {
        return None;
    }
    let mut mantissa = number_of(lower) as i64;
    if length > 8 {
        mantissa += number_of(upper) as i64 * 100_000_000;
    }
    Some(PlainNumber {
        mantissa: if negative { -mantissa } else { mantissa },
        scale: scale as u8,
        marked,
        led_by_zero: first == b'0' && length > 1 && !marked && !negative,
    })
}

#[cfg(test)]
mod tests {
    use super::super::cell::trim;
    use super::super::number::{SignHint, is_huge, is_led_by_zero, read_number};
    use super::*;

    #[test]
    fn what_is_read_by_words_is_what_is_read_sign_by_sign() {
        let mut state = 11u64;
        let mut random = |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % below
        };
        let mut plain = 0;
        for round in 0..200_000 {
            let mut cell = String::new();
            if random(5) == 0 {
                cell.push('-');
            }
            (0..random(10)).for_each(|_| cell.push(char::from(b'0' + random(10) as u8)));
            if random(3) > 0 {
                cell.push(if random(2) == 0 { '.' } else { ',' });
                (0..random(6)).for_each(|_| cell.push(char::from(b'0' + random(10) as u8)));
            }
            if random(4) == 0 {
                let at = random(cell.len() + 1);
                cell.insert(at, ['0', '.', ',', '-', ' ', '$', '%', 'e', '/', ':', '"', '\u{a0}'][random(12)]);
            }
            let before = &"1.5,27.3,-8.44,99"[..random(18)];
            let text = format!("{before}{cell},12");
            let place = before.len()..before.len() + cell.len();
            let sign = if round % 2 == 0 { b'.' } else { b',' };
            let Some(found) = read_plain(text.as_bytes(), place, sign) else { continue };
            plain += 1;
            let value = trim(cell.as_bytes());
            let (decimal, hint) = read_number(value, sign).unwrap();
            assert_eq!((found.mantissa, found.scale), (decimal.mantissa, decimal.scale), "{cell:?}");
            assert_eq!((decimal.coin, decimal.percent), (None, false), "{cell:?}");
            assert_eq!(found.led_by_zero, is_led_by_zero(value), "{cell:?}");
            assert!(!is_huge(decimal.mantissa, decimal.scale), "{cell:?}");
            let expected = match found.marked {
                false => SignHint::Silent,
                true if sign == b'.' => SignHint::Point,
                true => SignHint::Comma,
            };
            assert_eq!(hint, expected, "{cell:?}");
        }
        assert!(plain > 50_000, "{plain}");
    }

    #[test]
    fn what_people_write_most_is_plain() {
        for cell in ["1", "-0.50", "31.99", "1234567.89", "007", ".5", "5.", "0.125", "1234.567", "123456789012345"] {
            let text = format!("some text before,{cell}");
            assert!(read_plain(text.as_bytes(), 17..text.len(), b'.').is_some(), "{cell}");
        }
        for cell in ["", "-", ".", "-.", "1.234", "12,5", "--5", "1.2.3", "1234567890123456", "0.12345678"] {
            let text = format!("some text before,{cell}");
            assert_eq!(read_plain(text.as_bytes(), 17..text.len(), b'.'), None, "{cell}");
        }
    }
}
