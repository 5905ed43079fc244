//! How unequally amounts are spread: the share of the largest, and the Gini coefficient.
//!
//! Both take fixed-point amounts (mantissas of one scale), add them exactly, and divide once at the end.
//! Both want them in ascending order.

/// How unequally some amounts are spread.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Concentration {
    /// How many amounts there are.
    pub n: u64,
    /// Σx.
    pub total: i128,
    /// The share of the largest fifth, see [`top_share`].
    pub top_fifth: Option<f64>,
    /// The Gini coefficient, see [`gini`].
    pub gini: Option<f64>,
}

impl Concentration {
    /// Of amounts in any order.
    pub fn of(mut amounts: Vec<i64>) -> Concentration {
        sort_amounts(&mut amounts);
        Concentration {
            n: amounts.len() as u64,
            total: amounts.iter().map(|&amount| i128::from(amount)).sum(),
            top_fifth: top_share(&amounts, 0.2),
            gini: gini(&amounts),
        }
    }
}

/// The share of the total that belongs to the largest ⌊`share` · n⌋ of ascending values, at least one of them.
///
/// 0 to 1 where no value is negative; with negative values among the rest it can exceed 1. `None` where there are no
/// values, where they add up to nothing or less, or where `share` is not within 0 to 1.
pub fn top_share(ascending: &[i64], share: f64) -> Option<f64> {
    if ascending.is_empty() || !(0.0..=1.0).contains(&share) {
        return None;
    }
    let total = positive_total(ascending)?;
    let top = ((share * ascending.len() as f64) as usize).clamp(1, ascending.len());
    let held: i128 = ascending[ascending.len() - top..].iter().map(|&value| i128::from(value)).sum();
    Some(held as f64 / total as f64)
}

/// The Gini coefficient, Σ (2i − n − 1) · xᵢ ÷ (n · Σ xᵢ) over ascending values.
///
/// 0 (all equal) to (n − 1) ÷ n (one has all) where no value is negative; with negative values it can exceed 1.
/// `None` where there are no values or they add up to nothing or less.
/// Source: Sen, "On Economic Inequality", 1973, equation 2.8.1, in the form with ranks.
pub fn gini(ascending: &[i64]) -> Option<f64> {
    let total = positive_total(ascending)?;
    let n = ascending.len() as i64;
    let weights = (1 - n..).step_by(2);
    let largest = ascending.first().zip(ascending.last()).map_or(0, |(a, b)| a.unsigned_abs().max(b.unsigned_abs()));
    let weighted: i128 = if largest.checked_mul(n as u64).is_some_and(|product| i64::try_from(product).is_ok()) {
        // Products of 128 bits are slow in wasm.
        weights.zip(ascending).map(|(weight, &value)| i128::from(weight * value)).sum()
    } else {
        weights.zip(ascending).map(|(weight, &value)| i128::from(weight) * i128::from(value)).sum()
    };
    Some(weighted as f64 / (i128::from(n) * total) as f64)
}

/// Puts amounts in ascending order.
///
/// Many amounts that lie within four thousand million units of each other, as money does, are sorted digit by digit
/// (Knuth, "The Art of Computer Programming", volume 3, 5.2.5): several times faster than by comparing.
pub fn sort_amounts(amounts: &mut Vec<i64>) {
    const DIGIT_BITS: u32 = 11;
    const FEW: usize = 4 << DIGIT_BITS;
    let (Some(&lowest), Some(&highest)) = (amounts.iter().min(), amounts.iter().max()) else { return };
    let range = highest.abs_diff(lowest);
    if amounts.len() < FEW || range > u32::MAX.into() {
        return amounts.sort_unstable();
    }
    let mut other = vec![0; amounts.len()];
    let mut shift = 0;
    while shift < u64::BITS && range >> shift > 0 {
        let digit = |amount: i64| (amount.abs_diff(lowest) >> shift) as usize & ((1 << DIGIT_BITS) - 1);
        let mut next = [0usize; 1 << DIGIT_BITS];
        amounts.iter().for_each(|&amount| next[digit(amount)] += 1);
        let mut start = 0;
        for place in &mut next {
            (*place, start) = (start, start + *place);
        }
        for &amount in amounts.iter() {
            let place = &mut next[digit(amount)];
            other[*place] = amount;
            *place += 1;
        }
        std::mem::swap(amounts, &mut other);
        shift += DIGIT_BITS;
    }
}

fn positive_total(values: &[i64]) -> Option<i128> {
    let total: i128 = values.iter().map(|&value| i128::from(value)).sum();
    (total > 0).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_sorted_whatever_their_range() {
        let mut state = 1u64;
        for (count, range) in
            [(0, 1), (10, 100), (20_000, 1), (20_000, 5_000), (20_000, u64::from(u32::MAX)), (9_000, u64::MAX)]
        {
            let mut amounts: Vec<i64> = (0..count)
                .map(|_| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    ((state >> 7) % range) as i64 - 1_000
                })
                .collect();
            let mut expected = amounts.clone();
            expected.sort_unstable();
            sort_amounts(&mut amounts);
            assert_eq!(amounts, expected, "{count} within {range}");
        }
    }
}
