//! Do means and variances have the certified values of NIST's Statistical Reference Datasets (StRD, univariate summary
//! statistics), to nine digits? These are its data for numerical accuracy, of the lower, average and higher level of
//! difficulty: values that are large beside their spread.

use countinghouse_stats::interval::{RatioSums, ratio};
use countinghouse_stats::mean::Mean;

/// NumAcc2, 3 and 4: `middle`, then `low` and `high` in turn, 1001 values.
fn in_turn([middle, low, high]: [f64; 3]) -> Vec<f64> {
    std::iter::once(middle).chain([low, high].into_iter().cycle().take(1000)).collect()
}

#[track_caller]
fn assert_certified(values: &[f64], mean: f64, deviation: f64, digits: i32) {
    let found = Mean::of(values).unwrap();
    let least = 10f64.powi(-digits);
    let of_values = found.variance.unwrap().sqrt();
    assert!((found.value / mean - 1.0).abs() < 1e-9, "the mean {} is not {mean}", found.value);
    assert!((of_values / deviation - 1.0).abs() < least, "the deviation {of_values} is not {deviation}");
    // A ratio to one of each is their mean.
    let pairs: Vec<(f64, f64)> = values.iter().map(|&value| (value, 1.0)).collect();
    let as_ratio = ratio(RatioSums::of(&pairs), RatioSums::default()).unwrap();
    let of_pairs = (as_ratio.variance * values.len() as f64).sqrt();
    assert!((as_ratio.value / mean - 1.0).abs() < 1e-9, "the ratio {} is not {mean}", as_ratio.value);
    assert!((of_pairs / deviation - 1.0).abs() < least, "the ratio's deviation {of_pairs} is not {deviation}");
}

#[test]
fn numacc1() {
    assert_certified(&[10_000_001.0, 10_000_003.0, 10_000_002.0], 10_000_002.0, 1.0, 9);
}

#[test]
fn numacc2() {
    assert_certified(&in_turn([1.2, 1.1, 1.3]), 1.2, 0.1, 9);
}

#[test]
fn numacc3() {
    assert_certified(&in_turn([1_000_000.2, 1_000_000.1, 1_000_000.3]), 1_000_000.2, 0.1, 9);
}

#[test]
fn numacc4() {
    // In tenths the values are exact, and so are all digits.
    assert_certified(&in_turn([100_000_002.0, 100_000_001.0, 100_000_003.0]), 100_000_002.0, 1.0, 9);
    // As doubles they are not: 10000000.1 is off by 4e-10 and 10000000.3 by 7e-10, which the deviation of 0.1 shows in its
    // ninth digit, however it is computed.
    assert_certified(&in_turn([10_000_000.2, 10_000_000.1, 10_000_000.3]), 10_000_000.2, 0.1, 8);
}
