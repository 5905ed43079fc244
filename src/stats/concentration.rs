//! How unequally amounts are spread: the share of the largest, and the Gini coefficient.
//!
//! Both take fixed-point amounts (mantissas of one scale), add them exactly, and divide once at the end.
//! Both reorder the slice they are given, so that 400,000 customers need no second copy.

/// The share of the total that belongs to the largest ⌊`share` · n⌋ values, at least one of them.
///
/// 0 to 1 where no value is negative; with negative values among the rest it can exceed 1. `None` where there are no
/// values, where they add up to nothing or less, or where `share` is not within 0 to 1.
pub fn top_share(values: &mut [i64], share: f64) -> Option<f64> {
    if values.is_empty() || !(0.0..=1.0).contains(&share) {
        return None;
    }
    let total = positive_total(values)?;
    let top = ((share * values.len() as f64) as usize).clamp(1, values.len());
    // Selection puts the largest in front in linear time; which of several equal values lands there changes no sum.
    values.select_nth_unstable_by(top - 1, |a, b| b.cmp(a));
    let held: i128 = values[..top].iter().map(|&value| i128::from(value)).sum();
    Some(held as f64 / total as f64)
}

/// The Gini coefficient, Σ (2i − n − 1) · xᵢ ÷ (n · Σ xᵢ) over the values in ascending order.
///
/// 0 (all equal) to (n − 1) ÷ n (one has all) where no value is negative; with negative values it can exceed 1.
/// `None` where there are no values or they add up to nothing or less.
/// Source: Sen, "On Economic Inequality", 1973, equation 2.8.1, in the form with ranks.
pub fn gini(values: &mut [i64]) -> Option<f64> {
    let total = positive_total(values)?;
    values.sort_unstable();
    let n = values.len() as i128;
    let weighted: i128 = (1..).zip(values.iter()).map(|(i, &value)| (2 * i - n - 1) * i128::from(value)).sum();
    Some(weighted as f64 / (n * total) as f64)
}

fn positive_total(values: &[i64]) -> Option<i128> {
    let total: i128 = values.iter().map(|&value| i128::from(value)).sum();
    (total > 0).then_some(total)
}
