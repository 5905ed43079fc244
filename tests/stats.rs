//! Do the statistics agree with numpy, scipy and statsmodels (tests/oracles/stats.json)?

use countinghouse::stats::concentration::{gini, top_share};
use countinghouse::stats::interval::{RatioSums, mean_t, median_interval, ratio_interval, wilson};
use countinghouse::stats::quantile::{Histogram, Sorted, median, quantile};
use countinghouse::stats::random::Random;
use countinghouse::stats::special::{beta_quantile, normal_quantile, regularised_beta, student_t_quantile};
use serde_json::Value;
use std::sync::LazyLock;

static ORACLE: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("oracles/stats.json")).expect("stats.json is JSON"));

fn cases(name: &str) -> &'static [Value] {
    let cases = ORACLE.pointer(name).and_then(Value::as_array).expect(name);
    assert!(!cases.is_empty(), "{name} has no cases");
    cases
}

fn number(case: &Value, field: &str) -> f64 {
    case[field].as_f64().unwrap_or_else(|| panic!("{field} in {case}"))
}

fn numbers(case: &Value, field: &str) -> Vec<f64> {
    case[field].as_array().expect(field).iter().map(|value| value.as_f64().expect(field)).collect()
}

#[track_caller]
fn assert_near(found: Option<f64>, expected: f64, relative: f64, case: &Value) {
    let found = found.unwrap_or_else(|| panic!("no value for {case}"));
    let error = (found - expected).abs();
    assert!(error <= relative * expected.abs(), "{found} is not {expected} (off by {error:e}) for {case}");
}

#[test]
fn the_incomplete_beta_function_is_scipys() {
    for case in cases("/regularised_beta") {
        let found = regularised_beta(number(case, "x"), number(case, "a"), number(case, "b"));
        assert_near(found, number(case, "value"), 1e-11, case);
    }
}

#[test]
fn beta_quantiles_are_scipys() {
    for case in cases("/beta_quantile") {
        let found = beta_quantile(number(case, "p"), number(case, "a"), number(case, "b"));
        assert_near(found, number(case, "value"), 1e-12, case);
    }
}

#[test]
fn student_quantiles_are_scipys() {
    for case in cases("/student_t_quantile") {
        let found = student_t_quantile(number(case, "p"), number(case, "df"));
        assert_near(found, number(case, "value"), 1e-11, case);
    }
}

#[test]
fn normal_quantiles_are_scipys() {
    for case in cases("/normal_quantile") {
        assert_near(normal_quantile(number(case, "p")), number(case, "value"), 1e-14, case);
    }
}

#[test]
fn the_five_percent_point_is_the_quantile_it_says() {
    let z = normal_quantile(0.975).expect("inside 0 to 1");
    assert!((z - countinghouse::stats::interval::Z_95).abs() < 1e-15);
}

#[test]
fn functions_outside_their_range_have_no_value() {
    for (x, a, b) in
        [(-0.1, 1.0, 1.0), (1.1, 1.0, 1.0), (0.5, 0.0, 1.0), (0.5, 1.0, f64::INFINITY), (f64::NAN, 1.0, 1.0)]
    {
        assert_eq!(regularised_beta(x, a, b), None);
        assert_eq!(beta_quantile(x, a, b), None);
    }
    assert_eq!((beta_quantile(0.0, 2.0, 3.0), beta_quantile(1.0, 2.0, 3.0)), (Some(0.0), Some(1.0)));
    assert_eq!(student_t_quantile(0.5, 0.0), None);
    assert_eq!(student_t_quantile(f64::NAN, 4.0), None);
    assert_eq!(normal_quantile(1.5), None);
    assert_eq!(normal_quantile(1.0), Some(f64::INFINITY));
    assert_eq!(normal_quantile(0.0), Some(f64::NEG_INFINITY));
}

#[test]
fn wilson_intervals_are_statsmodels() {
    for case in cases("/wilson") {
        let found = wilson(case["successes"].as_u64().expect("count"), case["n"].as_u64().expect("count"));
        let (low, high) = found.expect("n above 0");
        assert!((low - number(case, "low")).abs() < 1e-14, "{low} in {case}");
        assert!((high - number(case, "high")).abs() < 1e-14, "{high} in {case}");
    }
    assert_eq!((wilson(0, 0), wilson(3, 2)), (None, None));
    assert_eq!(wilson(0, 10).map(|ends| ends.0), Some(0.0));
    assert_eq!(wilson(10, 10).map(|ends| ends.1), Some(1.0));
}

#[test]
fn mean_intervals_are_scipys() {
    for case in cases("/mean_t") {
        let n = numbers(case, "values").len() as u64;
        let (low, high) = mean_t(n, number(case, "mean"), number(case, "variance")).expect("two values or more");
        assert_near(Some(low), number(case, "low"), 1e-10, case);
        assert_near(Some(high), number(case, "high"), 1e-11, case);
    }
    assert_eq!(mean_t(1, 5.0, 0.0), None);
    assert_eq!(mean_t(9, f64::NAN, 1.0), None);
}

#[test]
fn median_intervals_take_the_ranks_of_the_closed_form() {
    for case in cases("/median_interval/closed_form") {
        let values = numbers(case, "values");
        let expected = Some((number(case, "low"), number(case, "high")));
        assert_eq!(median_interval(values.as_slice()), expected, "{case}");
        let mut histogram = Histogram::default();
        values.iter().for_each(|&value| histogram.add(value as u32));
        assert_eq!(median_interval(&histogram), expected, "{case}");
    }
    assert_eq!(median_interval([3.0].as_slice()), None);
}

#[test]
fn median_intervals_are_those_of_drawn_resamples() {
    for case in cases("/median_interval/drawn") {
        let values = numbers(case, "values");
        assert_eq!(median_interval(values.as_slice()), Some((number(case, "low"), number(case, "high"))), "{case}");
    }
}

#[test]
fn ratio_intervals_are_those_of_numpys_resamples() {
    for case in cases("/ratio") {
        let (x, y) = (numbers(case, "x"), numbers(case, "y"));
        let sum = |of: &dyn Fn(f64, f64) -> f64| x.iter().zip(&y).map(|(&x, &y)| of(x, y)).sum();
        let sums = RatioSums {
            units: x.len() as f64,
            x: sum(&|x, _| x),
            y: sum(&|_, y| y),
            xx: sum(&|x, _| x * x),
            xy: sum(&|x, y| x * y),
            yy: sum(&|_, y| y * y),
        };
        let (low, high) = ratio_interval(sums).expect("units with a denominator");
        // Resampling keeps the skew of few units that the linearised interval evens out: half a standard error at most.
        let near = 0.5 * number(case, "standard_error");
        assert!((low - number(case, "low")).abs() < near, "{} units: {low} for {}", x.len(), case["low"]);
        assert!((high - number(case, "high")).abs() < near, "{} units: {high} for {}", x.len(), case["high"]);
    }
}

#[test]
fn a_ratio_without_a_denominator_has_no_interval() {
    assert_eq!(ratio_interval(RatioSums { units: 1.0, x: 1.0, y: 1.0, xx: 1.0, xy: 1.0, yy: 1.0 }), None);
    assert_eq!(ratio_interval(RatioSums { units: 2.0, x: 3.0, xx: 5.0, ..RatioSums::default() }), None);
}

#[test]
fn quantiles_are_numpys() {
    for case in cases("/quantile") {
        let (values, p) = (numbers(case, "values"), number(case, "p"));
        let mut histogram = Histogram::default();
        values.iter().for_each(|&value| histogram.add(value as u32));
        let found = quantile(values.as_slice(), p);
        assert!((found.expect("a value") - number(case, "value")).abs() < 1e-12, "{case}");
        assert_eq!(quantile(&histogram, p), found, "{case}");
    }
    assert_eq!(median([1.0, 2.0].as_slice()), Some(1.5));
    assert_eq!(median(&Histogram::default()), None);
    assert_eq!(quantile([1.0].as_slice(), 1.1), None);
}

#[test]
fn a_histogram_counts_absurd_values_too_and_merges() {
    let (mut left, mut right) = (Histogram::default(), Histogram::default());
    [3, 5_000_000, 3].into_iter().for_each(|value| left.add(value));
    [0, 4096, 3].into_iter().for_each(|value| right.add(value));
    left.merge(&right);
    assert_eq!(left.counts().collect::<Vec<_>>(), [(0, 1), (3, 3), (4096, 1), (5_000_000, 1)]);
    assert_eq!((left.at(3), left.at(4), left.at(6)), (Some(3.0), Some(4096.0), None));
}

#[test]
fn concentration_is_that_of_exact_fractions() {
    for case in cases("/concentration") {
        let mut values: Vec<i64> =
            case["values"].as_array().expect("values").iter().map(|value| value.as_i64().expect("integer")).collect();
        values.sort_unstable();
        let share = top_share(&values, number(case, "share"));
        assert_near(share, number(case, "top_share"), 1e-15, case);
        let found = gini(&values).expect("a positive total");
        assert!((found - number(case, "gini")).abs() < 1e-15, "{case}");
    }
    assert_eq!((top_share(&[], 0.2), gini(&[])), (None, None));
    assert_eq!((top_share(&[-5, 5], 0.2), gini(&[-5, 5])), (None, None));
    assert_eq!(top_share(&[1, 2], 1.5), None);
}

#[test]
fn the_largest_amounts_do_not_overflow() {
    assert_eq!(top_share(&[i64::MAX; 4], 0.5), Some(0.5));
    assert_eq!(gini(&[i64::MAX; 4]), Some(0.0));
}

#[test]
fn draws_are_splitmix64_and_fair() {
    let case = &ORACLE["splitmix64"];
    let mut random = Random::new(case["seed"].as_u64().expect("seed"));
    for draw in cases("/splitmix64/draws") {
        assert_eq!(random.next_u64().to_string(), draw.as_str().expect("text"));
    }
    let mut counts = [0_u32; 7];
    (0..70_000).for_each(|_| counts[random.below(7) as usize] += 1);
    assert!(counts.iter().all(|count| (9_700..10_300).contains(count)), "{counts:?}");
    assert_eq!(random.below(0), 0);
}
