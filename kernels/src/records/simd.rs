//! Where certain bytes are: 64 bytes at a time, one bit a byte.
//!
//! Everything is inlined by force: the page's engine is compiled for size, and a call costs more than what it does.

/// Bit `i` is set where `block[i]` is the delimiter, a line feed or a carriage return.
#[inline(always)]
pub fn separator_mask(block: &[u8; 64], delimiter: u8) -> u64 {
    mask(block, [delimiter, delimiter, b'\n', b'\r'])
}

/// Bit `i` is set where `block[i]` is one of the signs.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[inline(always)]
pub fn mask(block: &[u8; 64], [a, b, c, d]: [u8; 4]) -> u64 {
    use std::arch::wasm32::{i8x16_bitmask, i8x16_eq, i8x16_splat, v128, v128_load, v128_or};
    #[inline(always)]
    fn lane(block: &[u8; 64], lane: usize, [a, b, c, d]: [v128; 4]) -> u64 {
        // SAFETY: the block holds 64 bytes and `v128_load` needs no alignment.
        let bytes = unsafe { v128_load(block.as_ptr().add(lane * 16).cast()) };
        let one = v128_or(i8x16_eq(bytes, a), i8x16_eq(bytes, b));
        let other = v128_or(i8x16_eq(bytes, c), i8x16_eq(bytes, d));
        u64::from(i8x16_bitmask(v128_or(one, other))) << (lane * 16)
    }
    let signs = [i8x16_splat(a as i8), i8x16_splat(b as i8), i8x16_splat(c as i8), i8x16_splat(d as i8)];
    lane(block, 0, signs) | lane(block, 1, signs) | lane(block, 2, signs) | lane(block, 3, signs)
}

/// Bit `i` is set where `block[i]` is one of the signs.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub fn mask(block: &[u8; 64], [a, b, c, d]: [u8; 4]) -> u64 {
    use std::arch::x86_64::{__m128i, _mm_cmpeq_epi8, _mm_loadu_si128, _mm_movemask_epi8, _mm_or_si128, _mm_set1_epi8};
    // SAFETY: SSE2 is part of x86_64, and a load of 16 of the block's 64 bytes needs no alignment.
    unsafe {
        let splat = |sign: u8| _mm_set1_epi8(sign as i8);
        let (a, b, c, d) = (splat(a), splat(b), splat(c), splat(d));
        let lane = |lane: usize| {
            let bytes: __m128i = _mm_loadu_si128(block.as_ptr().add(lane * 16).cast());
            let one = _mm_or_si128(_mm_cmpeq_epi8(bytes, a), _mm_cmpeq_epi8(bytes, b));
            let other = _mm_or_si128(_mm_cmpeq_epi8(bytes, c), _mm_cmpeq_epi8(bytes, d));
            u64::from(_mm_movemask_epi8(_mm_or_si128(one, other)) as u16) << (lane * 16)
        };
        lane(0) | lane(1) | lane(2) | lane(3)
    }
}

/// Bit `i` is set where `block[i]` is one of the signs.
#[cfg(not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128"))))]
pub fn mask(block: &[u8; 64], signs: [u8; 4]) -> u64 {
    plain_mask(block, &signs)
}

/// The same by the plain loop: the oracle of the fast ones, and the way on other machines.
#[cfg(any(test, not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))))]
fn plain_mask(block: &[u8; 64], signs: &[u8]) -> u64 {
    block.iter().enumerate().fold(0, |mask, (bit, byte)| mask | (u64::from(signs.contains(byte)) << bit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fast_mask_equals_the_plain_loop() {
        let mut state = 1u64;
        for _ in 0..2_000 {
            let block: [u8; 64] = std::array::from_fn(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                b",;\n\r\"a0\xff"[(state >> 61) as usize]
            });
            for delimiter in [b',', b';', b'\t', 0xff] {
                assert_eq!(separator_mask(&block, delimiter), plain_mask(&block, &[delimiter, b'\n', b'\r']));
                let signs = [delimiter, b'\n', b'\r', b'"'];
                assert_eq!(mask(&block, signs), plain_mask(&block, &signs));
            }
        }
    }
}
