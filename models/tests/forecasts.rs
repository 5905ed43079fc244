//! Do forecasts of a business's series keep what their intervals promise, on ten kinds of series that were held back?

use countinghouse_kernels::time::{Day, Period};
use countinghouse_models::analyses::forecast::forecast;
use countinghouse_models::packed::metrics::{Measures, Point, Series};
use countinghouse_stats::random::Random;
use countinghouse_stats::special::normal_quantile;

fn uniform(random: &mut Random) -> f64 {
    ((random.next_u64() >> 11) as f64 + 0.5) / (1u64 << 53) as f64
}

fn normal(random: &mut Random) -> f64 {
    normal_quantile(uniform(random)).unwrap()
}

fn months(values: &[f64]) -> Series {
    let first = Period::Month.index(Day::from_ymd(2020, 1, 1).unwrap());
    let point = |(at, value): (usize, &f64)| Point {
        span: Period::Month.span(first + at as i32),
        partial: false,
        value: Some(*value),
        observations: 100,
    };
    Series {
        id: "revenue".into(),
        measures: Measures::Money,
        adds_up: true,
        to_date: false,
        higher_is_better: Some(true),
        period: Period::Month,
        points: values.iter().enumerate().map(point).collect(),
    }
}

/// Which kind of series, and its value at t given what came before.
const KINDS: [&str; 10] = [
    "level",
    "trend",
    "walk",
    "season",
    "growing season",
    "trend and season",
    "damped",
    "counts",
    "autocorrelated",
    "step",
];

fn simulated(kind: &str, random: &mut Random, n: usize) -> Vec<f64> {
    let (mut level, mut slope, mut last) = (100.0, 3.0, 0.0);
    (0..n)
        .map(|t| {
            let time = t as f64;
            let wave = libm::sin(time * std::f64::consts::TAU / 12.0);
            let e = normal(random);
            match kind {
                "level" => 100.0 + 10.0 * e,
                "trend" => 100.0 + 2.0 * time + 10.0 * e,
                "walk" => {
                    level += 5.0 * e;
                    level
                }
                "season" => 100.0 + 30.0 * wave + 8.0 * e,
                "growing season" => (100.0 + 2.0 * time) * (1.0 + 0.3 * wave) * (1.0 + 0.06 * e),
                "trend and season" => 100.0 + 1.5 * time + 25.0 * wave + 8.0 * e,
                "damped" => {
                    slope *= 0.95;
                    level += slope;
                    level + 6.0 * e
                }
                "counts" => {
                    // Poisson with a mean of 20, by the gaps of its process.
                    let (mut count, mut sum) = (0.0, 0.0);
                    loop {
                        sum -= libm::log(uniform(random)) / 20.0;
                        if sum > 1.0 {
                            break count;
                        }
                        count += 1.0;
                    }
                }
                "autocorrelated" => {
                    last = 0.6 * last + 8.0 * e;
                    100.0 + last
                }
                _ => (if t < n / 2 { 80.0 } else { 110.0 }) + 8.0 * e,
            }
        })
        .collect()
}

#[test]
fn bands_cover_what_was_held_back() {
    const HELD_BACK: usize = 6;
    const OF_EACH: usize = 6;
    let mut random = Random::new(20_240_517);
    let (mut of_80, mut of_95, mut all) = (0, 0, 0usize);
    for kind in KINDS {
        let mut here = 0;
        for _ in 0..OF_EACH {
            let values = simulated(kind, &mut random, 42 + HELD_BACK);
            let (known, actual) = values.split_at(42);
            let found = forecast(&months(known), Some(HELD_BACK)).unwrap();
            for (step, actual) in found.ahead.iter().zip(actual) {
                let range = step.range;
                of_80 += usize::from(range.low_80 <= *actual && *actual <= range.high_80);
                here += usize::from(range.low_95 <= *actual && *actual <= range.high_95);
                all += 1;
            }
        }
        println!("{kind}: {here} of {} within 95 %", HELD_BACK * OF_EACH);
        of_95 += here;
    }
    let (of_80, of_95) = (of_80 as f64 / all as f64, of_95 as f64 / all as f64);
    println!("{of_80} {of_95}");
    assert!((0.74..=0.92).contains(&of_80) && (0.91..=0.99).contains(&of_95), "{of_80} {of_95}");
}
