//! Do the statistics agree with numpy, scipy and statsmodels (tests/oracles/stats.json)?

use countinghouse_stats::concentration::{gini, top_share};
use countinghouse_stats::difference::{Flow, flows, from_intervals, welch};
use countinghouse_stats::interval::{Estimate, RatioSums, median_interval, ratio, student_95, wilson};
use countinghouse_stats::quantile::{Histogram, Sorted, median, quantile};
use countinghouse_stats::random::Random;
use countinghouse_stats::special::{beta_quantile, normal_quantile, regularised_beta, student_t_quantile};
use serde_json::Value;
use std::sync::LazyLock;

static ORACLE: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../tests/oracles/stats.json")).expect("stats.json is JSON"));

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
    assert!((z - countinghouse_stats::interval::Z_95).abs() < 1e-15);
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
        let mean = Estimate::of_mean(n, number(case, "mean"), number(case, "variance")).expect("two values or more");
        let (low, high) = mean.interval().expect("degrees of freedom");
        assert_near(Some(low), number(case, "low"), 1e-10, case);
        assert_near(Some(high), number(case, "high"), 1e-11, case);
    }
    assert_eq!(Estimate::of_mean(1, 5.0, 0.0), None);
    assert_eq!(Estimate::of_mean(9, f64::NAN, 1.0), None);
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
        let sums = ratio_sums(&x, &y);
        let estimate = ratio(sums, RatioSums::default()).expect("units with a denominator");
        let (low, high) = estimate.interval().expect("degrees of freedom");
        // Resampling keeps the skew of few units that the linearised interval evens out: half a standard error at most.
        let near = 0.5 * number(case, "standard_error");
        assert!((low - number(case, "low")).abs() < near, "{} units: {low} for {}", x.len(), case["low"]);
        assert!((high - number(case, "high")).abs() < near, "{} units: {high} for {}", x.len(), case["high"]);
    }
}

#[test]
fn a_ratio_without_a_denominator_has_no_interval() {
    let (one, none) = (RatioSums::of(&[(1.0, 1.0)]), RatioSums::default());
    assert_eq!(ratio(one, none), None);
    assert_eq!(ratio(RatioSums { units: 2.0, x: 3.0, xx: 5.0, ..none }, none), None);
}

#[test]
fn ratios_of_two_kinds_of_unit_are_those_of_satterthwaite() {
    for case in cases("/ratio_with_others") {
        let estimate = ratio(ratio_sums(&numbers(case, "x"), &numbers(case, "y")), {
            let others = numbers(case, "others");
            ratio_sums(&others, &vec![0.0; others.len()])
        });
        let estimate = estimate.expect("units with a denominator");
        assert_near(Some(estimate.df), number(case, "df"), 1e-11, case);
        let (low, high) = estimate.interval().expect("degrees of freedom");
        assert_near(Some(low), number(case, "low"), 1e-10, case);
        assert_near(Some(high), number(case, "high"), 1e-10, case);
    }
}

#[test]
fn differences_of_means_are_scipys() {
    for case in cases("/welch") {
        let mean = |name: &str| {
            let case = &case[name];
            Estimate::of_mean(case["n"].as_u64().expect("n"), number(case, "mean"), number(case, "variance"))
        };
        let (low, high) = welch(mean("now").unwrap(), mean("then").unwrap()).expect("degrees of freedom");
        assert_near(Some(low), number(case, "low"), 1e-9, case);
        assert_near(Some(high), number(case, "high"), 1e-9, case);
    }
}

#[test]
fn differences_of_shares_are_statsmodels() {
    for case in cases("/newcombe") {
        let side = |name: &str| {
            let [part, whole] = [0, 1].map(|at| case[name][at].as_u64().expect("count"));
            (part as f64 / whole as f64, wilson(part, whole).expect("a whole above 0"))
        };
        let ((now, of_now), (then, of_then)) = (side("now"), side("then"));
        let (low, high) = from_intervals(now, of_now, then, of_then);
        assert!((low - number(case, "low")).abs() < 1e-13, "{low} in {case}");
        assert!((high - number(case, "high")).abs() < 1e-13, "{high} in {case}");
    }
}

#[test]
fn students_point_goes_over_into_the_normal_one() {
    assert!((student_95(2.0).unwrap() - 4.302652730).abs() < 1e-8);
    assert_eq!(student_95(f64::INFINITY), Some(countinghouse_stats::interval::Z_95));
    assert_eq!(student_95(0.0), None);
}

#[test]
fn a_ratio_of_flows_needs_a_series_that_tells_what_is_usual() {
    let flow = Flow::of_count;
    let interval = |series: &[u64]| {
        let pairs: Vec<(Flow, Flow)> = series.windows(2).map(|pair| (flow(pair[1]), flow(pair[0]))).collect();
        flows(flow(400), flow(100), pairs.into_iter(), std::iter::empty())
    };
    assert_eq!(interval(&[100; 5]), None);
    // Steps of nothing: the chance of two independent counts alone, ln 4 ± 1.96 · √(1/400 + 1/100).
    let (low, high) = interval(&[100; 6]).unwrap();
    let half = 1.959963984540054 * 0.0125f64.sqrt();
    assert!((low - (4f64.ln() - half)).abs() < 1e-12 && (high - (4f64.ln() + half)).abs() < 1e-12);
    // Steps from 100 to 400 and back are usual here.
    let (low, high) = interval(&[100, 400, 100, 400, 100, 400]).unwrap();
    assert!(low < 0.0 && high > 0.0);
}

#[test]
fn seasons_are_no_chance_where_years_tell_them() {
    // Every December brings three times as much, and every year half as much again.
    let month =
        |month: i32| Flow::of_count((100.0 * 1.5f64.powi(month / 12)) as u64 * if month % 12 == 11 { 3 } else { 1 });
    let pairs = |apart: i32| (apart..47).map(move |at| (month(at), month(at - apart)));
    let (low, high) = flows(month(47), month(35), pairs(1), pairs(12)).unwrap();
    assert!(low > 0.0 && low < 1.5f64.ln() && high > 1.5f64.ln(), "{low} to {high}");
}

/// How often, of so many draws, an interval of a difference leaves out no difference although nothing has changed.
fn false_alarms(seed: u64, mut interval: impl FnMut(&mut Random) -> Option<(f64, f64)>) -> f64 {
    const DRAWS: u32 = 4_000;
    let mut random = Random::new(seed);
    let alarms = (0..DRAWS).filter(|_| {
        let (low, high) = interval(&mut random).expect("an interval");
        low > 0.0 || high < 0.0
    });
    alarms.count() as f64 / f64::from(DRAWS)
}

/// Evenly between 0 and 1.
fn even(random: &mut Random) -> f64 {
    (f64::from(random.below(u32::MAX)) + 0.5) / f64::from(u32::MAX)
}

/// A count by chance with that mean.
fn poisson(random: &mut Random, mean: f64) -> u64 {
    let mut left = mean;
    let gaps = std::iter::from_fn(|| {
        left += even(random).ln();
        (left > 0.0).then_some(())
    });
    gaps.count() as u64
}

fn ratio_sums(x: &[f64], y: &[f64]) -> RatioSums {
    RatioSums::of(&x.iter().copied().zip(y.iter().copied()).collect::<Vec<_>>())
}

#[test]
fn where_nothing_changes_one_share_in_twenty_is_news() {
    for (seed, n, share) in [(1, 40u32, 0.5), (2, 40, 0.15), (3, 300, 0.05), (4, 2_000, 0.8)] {
        let rate = false_alarms(seed, |random| {
            let mut draw = || (0..n).filter(|_| even(random) < share).count() as u64;
            let (now, then) = (draw(), draw());
            let part = |part: u64| (part as f64 / f64::from(n), wilson(part, n.into()).unwrap());
            let ((now, of_now), (then, of_then)) = (part(now), part(then));
            Some(from_intervals(now, of_now, then, of_then))
        });
        assert!((0.03..=0.07).contains(&rate), "{rate} of {n} at {share}");
    }
}

#[test]
fn where_nothing_changes_one_mean_in_twenty_is_news() {
    for (seed, n, other) in [(5, 30, 30), (6, 200, 60)] {
        let rate = false_alarms(seed, |random| {
            let mut mean = |n: usize| {
                let values: Vec<f64> = (0..n).map(|_| 5.0 - 10.0 * even(random).ln()).collect();
                let mean = values.iter().sum::<f64>() / n as f64;
                let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
                Estimate::of_mean(n as u64, mean, squares / (n - 1) as f64)
            };
            welch(mean(n)?, mean(other)?)
        });
        assert!((0.03..=0.07).contains(&rate), "{rate} of {n} and {other}");
    }
}

#[test]
fn where_nothing_changes_one_ratio_in_twenty_is_news() {
    for (seed, orders, refunds) in [(7, 400, 25.0), (8, 1_000, 80.0)] {
        for refunds_on_top in [false, true] {
            let rate = false_alarms(seed, |random| {
                let mut draw = || {
                    let amounts: Vec<f64> = (0..orders).map(|_| 5.0 - 10.0 * even(random).ln()).collect();
                    let back: Vec<f64> =
                        (0..poisson(random, refunds)).map(|_| 5.0 - 10.0 * even(random).ln()).collect();
                    let (one, none) = (vec![1.0; amounts.len()], vec![0.0; amounts.len().max(back.len())]);
                    let others = ratio_sums(&back, &none[..back.len()]);
                    // What an order brings less refunds, or refunds ÷ sales.
                    if refunds_on_top {
                        ratio(ratio_sums(&none[..amounts.len()], &amounts), others)
                    } else {
                        ratio(ratio_sums(&amounts, &one), RatioSums { x: -others.x, ..others })
                    }
                };
                welch(draw()?, draw()?)
            });
            assert!((0.03..=0.07).contains(&rate), "{rate} of {orders} orders, refunds ÷ sales: {refunds_on_top}");
        }
    }
}

#[test]
fn where_nothing_changes_one_median_in_twenty_is_news() {
    for (seed, n) in [(9, 60), (10, 301)] {
        let rate = false_alarms(seed, |random| {
            let mut draw = || {
                let mut gaps = Histogram::default();
                (0..n).for_each(|_| gaps.add((-60.0 * even(random).ln()) as u32));
                Some((median(&gaps)?, median_interval(&gaps)?))
            };
            let ((now, of_now), (then, of_then)) = (draw()?, draw()?);
            Some(from_intervals(now, of_now, then, of_then))
        });
        assert!((0.03..=0.07).contains(&rate), "{rate} of {n}");
    }
}

#[test]
fn where_nothing_changes_one_count_in_twenty_is_news() {
    // Periods that vary by chance alone, by 15 % more, and with a season.
    for (seed, extra, season, periods) in
        [(11, 0.0, 0.0, 24), (12, 0.15, 0.0, 24), (13, 0.1, 0.6, 48), (14, 0.15, 0.0, 14)]
    {
        let rate = false_alarms(seed, |random| {
            let mut flow = |period: usize| {
                let normal = normal_quantile(even(random)).expect("inside 0 to 1");
                let mean =
                    80.0 * (extra * normal + season * (period as f64 / 12.0 * std::f64::consts::TAU).sin()).exp();
                Flow::of_count(poisson(random, mean))
            };
            let series: Vec<Flow> = (0..periods).map(&mut flow).collect();
            let (now, earlier) = series.split_last()?;
            let pairs = |apart: usize| earlier.iter().skip(apart).copied().zip(earlier.iter().copied());
            flows(*now, series[periods - 13], pairs(1), pairs(12))
        });
        assert!((0.02..=0.07).contains(&rate), "{rate} with {extra}, season {season}, {periods} periods");
    }
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
