//! Eight bytes of text as one number, the first byte lowest: digits are checked and read in a few steps for all eight.

/// Eight times the digit 0.
pub const ZEROS: u64 = 0x3030_3030_3030_3030;
/// Eight times 1.
const ONES: u64 = 0x0101_0101_0101_0101;

/// The eight bytes before a place; `None` where the text has fewer.
#[inline(always)]
pub fn word_before(text: &[u8], end: usize) -> Option<u64> {
    text.get(..end)?.last_chunk().map(|word| u64::from_le_bytes(*word))
}

/// The last `length` bytes of a word, 1 to 8, behind zeros as digits.
#[inline(always)]
pub fn led_by_zeros(word: u64, length: usize) -> u64 {
    let kept = u64::MAX << (64 - 8 * length);
    (word & kept) | (ZEROS & !kept)
}

/// How many of a word's bits lie before the first byte that is `sign`; `None` where none is.
#[inline(always)]
pub fn bits_before(word: u64, sign: u8) -> Option<u32> {
    let unlike = word ^ (ONES * u64::from(sign));
    // The highest bit of the lowest byte that is zero; what is set above it means nothing.
    let zero = unlike.wrapping_sub(ONES) & !unlike & (ONES << 7);
    if zero == 0 { None } else { Some(zero.trailing_zeros() - 7) }
}

/// Whether a word is eight digits.
#[inline(always)]
pub fn is_digits(word: u64) -> bool {
    const UPPER: u64 = ONES * 0xf0;
    // Six more than a digit has the same upper half, and six more than what lies behind `9` has not.
    word & UPPER | (word.wrapping_add(ONES * 6) & UPPER) >> 4 == ONES * 0x33
}

/// The number that eight digits write.
#[inline(always)]
pub fn number_of(digits: u64) -> u64 {
    let ones = digits & (ONES * 0x0f);
    let pairs = (ones * 10 + (ones >> 8)) & 0x00ff_00ff_00ff_00ff;
    let fours = (pairs * 100 + (pairs >> 16)) & 0x0000_ffff_0000_ffff;
    (fours * 10_000 + (fours >> 32)) & 0xffff_ffff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_known_and_read_as_one_by_one() {
        let mut state = 3u64;
        for round in 0..20_000 {
            let bytes: [u8; 8] = std::array::from_fn(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let any = (state >> 56) as u8;
                if round % 2 == 0 { b"0123456789/:-.\xff\0"[usize::from(any >> 4)] } else { b'0' + any % 10 }
            });
            let word = u64::from_le_bytes(bytes);
            let digits = bytes.iter().all(u8::is_ascii_digit);
            assert_eq!(is_digits(word), digits, "{bytes:?}");
            if digits {
                assert_eq!(number_of(word), bytes.iter().fold(0, |number, byte| number * 10 + u64::from(byte - b'0')));
            }
            let first = bytes.iter().position(|&byte| byte == b'.');
            assert_eq!(bits_before(word, b'.'), first.map(|at| at as u32 * 8), "{bytes:?}");
            assert_eq!(word_before(&[&b"x"[..], &bytes, b"y"].concat(), 9), Some(word));
        }
        assert_eq!(word_before(b"1234567", 7), None);
        assert_eq!(led_by_zeros(u64::from_le_bytes(*b"abcdefgh"), 3).to_le_bytes(), *b"00000fgh");
    }
}
