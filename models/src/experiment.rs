//! Does one variant do better than another? Rates and means, their differences, and what an experiment needs.

use crate::association::ranks;
use countinghouse_stats::difference::{from_intervals, welch as welch_interval};
use countinghouse_stats::interval::{Z_95, wilson};
pub use countinghouse_stats::mean::Mean;
use countinghouse_stats::tail::{chi_square, normal_two_sided, student_two_sided};

/// The 80 % point of the standard normal distribution: the power that an experiment is planned for.
const Z_POWER: f64 = 0.841_621_233_572_914_3;

/// How many were shown a variant, and how many did what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Those who did, at most those who were shown it.
    pub conversions: u64,
    /// Those who were shown it.
    pub exposures: u64,
}

impl Rate {
    /// The share, 0 to 1; `None` where nobody was shown it.
    pub fn value(self) -> Option<f64> {
        (self.exposures > 0).then(|| self.conversions as f64 / self.exposures as f64)
    }

    /// Wilson's interval of 95 %, or Wald's: value ± z · standard error.
    pub fn interval(self, wald: bool) -> Option<(f64, f64)> {
        let value = self.value()?;
        if wald {
            let half = Z_95 * self.variance()?.sqrt();
            return Some((value - half, value + half));
        }
        wilson(self.conversions, self.exposures)
    }

    fn variance(self) -> Option<f64> {
        self.value().map(|p| p * (1.0 - p) / self.exposures as f64)
    }
}

/// What is said of two variants.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Comparison {
    /// The first less the second.
    pub difference: Option<f64>,
    /// Its interval of 95 %.
    pub interval: Option<(f64, f64)>,
    /// z, t or U.
    pub statistic: Option<f64>,
    /// Those of t.
    pub degrees: Option<f64>,
    /// How likely a statistic as far out is where both are alike.
    pub p: Option<f64>,
}

/// The z-test of two rates with the pooled rate, and the interval of their difference by Newcombe (method 10) or Wald.
pub fn pooled(a: Rate, b: Rate, wald: bool) -> Comparison {
    let (Some(pa), Some(pb)) = (a.value(), b.value()) else { return Comparison::default() };
    let (na, nb) = (a.exposures as f64, b.exposures as f64);
    let p = (a.conversions + b.conversions) as f64 / (na + nb);
    let z = Some((pa - pb) / (p * (1.0 - p) * (1.0 / na + 1.0 / nb)).sqrt()).filter(|z| z.is_finite());
    let interval = if wald {
        a.variance().zip(b.variance()).map(|(va, vb)| {
            let half = Z_95 * (va + vb).sqrt();
            (pa - pb - half, pa - pb + half)
        })
    } else {
        a.interval(false).zip(b.interval(false)).map(|(of_a, of_b)| from_intervals(pa, of_a, pb, of_b))
    };
    Comparison { difference: Some(pa - pb), interval, statistic: z, degrees: None, p: z.map(normal_two_sided) }
}

/// Welch's t-test of two means.
pub fn welch(a: Mean, b: Mean) -> Comparison {
    let difference = Some(a.value - b.value);
    let (Some(of_a), Some(of_b)) = (a.estimate(), b.estimate()) else {
        return Comparison { difference, ..Comparison::default() };
    };
    let variance = of_a.variance + of_b.variance;
    let t = Some((a.value - b.value) / variance.sqrt()).filter(|t| t.is_finite());
    let squares = of_a.variance * of_a.variance / of_a.df + of_b.variance * of_b.variance / of_b.df;
    let degrees = Some(variance * variance / squares).filter(|degrees| degrees.is_finite());
    let p = t.zip(degrees).and_then(|(t, degrees)| student_two_sided(t, degrees));
    Comparison { difference, interval: welch_interval(of_a, of_b), statistic: t, degrees, p }
}

/// The test of Mann and Whitney, which asks for order only: U counts the pairs in which the first is above. Exact where a
/// sample has at most 8 values and nothing ties, else by the normal distribution with corrections for ties and continuity.
///
/// Source: Mann and Whitney, Annals of Mathematical Statistics 18, 1947; Lehmann, "Nonparametrics", 1975, section 1.
pub fn mann_whitney(a: &[f64], b: &[f64]) -> Comparison {
    const FEW: usize = 8;
    let (na, nb) = (a.len(), b.len());
    if na == 0 || nb == 0 {
        return Comparison::default();
    }
    let all = [a, b].concat();
    let ranks = ranks(&all);
    let u = ranks[..na].iter().sum::<f64>() - (na * (na + 1)) as f64 / 2.0;
    let far = u.max((na * nb) as f64 - u);
    let ties = tied(&all);
    let p = if na.min(nb) <= FEW && ties == 0.0 { exact_p(far, na, nb) } else { normal_p(far, na, nb, ties) };
    Comparison { statistic: Some(u), p, ..Comparison::default() }
}

/// Σ (t³ − t) over values that occur t times.
fn tied(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let sizes = sorted.chunk_by(|a, b| a == b).map(|same| same.len() as f64);
    sizes.map(|t| t * t * t - t).sum()
}

fn normal_p(far: f64, na: usize, nb: usize, ties: f64) -> Option<f64> {
    let (na, nb) = (na as f64, nb as f64);
    let n = na + nb;
    let variance = na * nb / 12.0 * (n + 1.0 - ties / (n * (n - 1.0)));
    let z = (far - na * nb / 2.0 - 0.5) / variance.sqrt();
    z.is_finite().then(|| if z > 0.0 { normal_two_sided(z) } else { 1.0 })
}

/// Twice the chance of a U so large, from how many of the orders of both samples have each U: the coefficients of
/// Π (1 − q^(n_b + i)) ÷ (1 − q^i) for i up to n_a.
fn exact_p(far: f64, na: usize, nb: usize) -> Option<f64> {
    let (few, many) = (na.min(nb), na.max(nb));
    let mut counts = vec![0.0; few * many + 1];
    counts[0] = 1.0;
    for i in 1..=few {
        for u in (many + i..counts.len()).rev() {
            counts[u] -= counts[u - many - i];
        }
        for u in i..counts.len() {
            counts[u] += counts[u - i];
        }
    }
    let all: f64 = counts.iter().sum();
    let as_far: f64 = counts.iter().skip(far.ceil() as usize).sum();
    Some((2.0 * as_far / all).min(1.0))
}

/// Whether exposures are split as evenly as chance does it: χ², its degrees and its p; `None` under two variants.
pub fn even_split(exposures: &[u64]) -> Option<(f64, u64, f64)> {
    let degrees = exposures.len().checked_sub(1).filter(|&degrees| degrees > 0)? as u64;
    let expected = exposures.iter().sum::<u64>() as f64 / exposures.len() as f64;
    let statistic = exposures.iter().map(|&n| (n as f64 - expected).powi(2) / expected).sum();
    Some((statistic, degrees, chi_square(statistic, degrees as f64)?))
}

/// How many of each variant it takes to find a difference of rates such as this, four times in five, at 5 %.
/// Source: Fleiss, "Statistical methods for rates and proportions", 1981, equation 3.14 without its correction.
pub fn needed_for_rates(a: Rate, b: Rate) -> Option<u64> {
    let (pa, pb) = (a.value()?, b.value()?);
    let mean = (pa + pb) / 2.0;
    let spread = Z_95 * (2.0 * mean * (1.0 - mean)).sqrt() + Z_POWER * (pa * (1.0 - pa) + pb * (1.0 - pb)).sqrt();
    whole((spread / (pa - pb)).powi(2))
}

/// The same for a difference of means.
pub fn needed_for_means(a: Mean, b: Mean) -> Option<u64> {
    whole((a.variance? + b.variance?) * ((Z_95 + Z_POWER) / (a.value - b.value)).powi(2))
}

fn whole(n: f64) -> Option<u64> {
    const MOST: f64 = 1e15;
    (n <= MOST).then(|| n.ceil().max(1.0) as u64)
}

/// p-values of several tests that hold for all of them together.
///
/// Source: Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6, 1979.
pub fn holm(p: &[Option<f64>]) -> Vec<Option<f64>> {
    let mut known: Vec<(usize, f64)> = p.iter().enumerate().filter_map(|(i, p)| Some((i, (*p)?))).collect();
    known.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut adjusted = vec![None; p.len()];
    let mut most = 0.0f64;
    for (rank, (i, value)) in known.iter().enumerate() {
        most = most.max(((known.len() - rank) as f64 * value).min(1.0));
        adjusted[*i] = Some(most);
    }
    adjusted
}

/// Values less what was to be expected of them by what was before, which leaves the difference and takes variance away;
/// and the share of the variance that is left. `None` where what was before never differs.
///
/// Source: Deng, Xu, Kohavi and Walker, "Improving the sensitivity of online controlled experiments by utilizing
/// pre-experiment data" (CUPED), WSDM 2013.
pub fn cuped(values: &[f64], before: &[f64]) -> Option<(Vec<f64>, f64)> {
    let (of_values, of_before) = (Mean::of(values)?, Mean::of(before)?);
    let together: f64 = values.iter().zip(before).map(|(y, x)| (y - of_values.value) * (x - of_before.value)).sum();
    let alone: f64 = before.iter().map(|x| (x - of_before.value) * (x - of_before.value)).sum();
    let theta = together / alone;
    let adjusted: Vec<f64> = values.iter().zip(before).map(|(y, x)| y - theta * (x - of_before.value)).collect();
    let left = Mean::of(&adjusted)?.variance? / of_values.variance?;
    (theta.is_finite() && left.is_finite()).then_some((adjusted, left))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_near(found: Option<f64>, expected: f64, relative: f64) {
        let found = found.expect("a value");
        assert!((found - expected).abs() <= relative * expected.abs(), "{found} is not {expected}");
    }

    const A: [f64; 16] =
        [23.5, 41.2, 18.9, 55.0, 37.4, 29.9, 62.1, 33.3, 47.8, 21.6, 39.9, 58.4, 26.7, 44.1, 31.5, 23.5];
    const B: [f64; 13] = [35.2, 61.9, 48.7, 72.3, 41.2, 55.5, 39.9, 80.4, 66.6, 52.8, 44.4, 90.1, 57.7];

    #[test]
    fn rates_are_statsmodels() {
        let (a, b) = (Rate { conversions: 48, exposures: 400 }, Rate { conversions: 77, exposures: 420 });
        let found = pooled(a, b, false);
        assert_near(found.statistic, -2.5220082592, 1e-10);
        assert_near(found.p, 0.0116686968486, 1e-10);
        assert_near(found.interval.map(|of| of.0), -0.112175789181, 1e-10);
        assert_near(pooled(a, b, true).interval.map(|of| of.1), -0.0145116776863, 1e-10);
        let none = Rate { conversions: 0, exposures: 0 };
        assert_eq!(pooled(a, none, false), Comparison::default());
        let nobody = Rate { conversions: 0, exposures: 9 };
        assert_eq!(pooled(nobody, nobody, false).statistic, None);
    }

    #[test]
    fn means_are_scipys() {
        let found = welch(Mean::of(&A).unwrap(), Mean::of(&B).unwrap());
        assert_near(found.statistic, -3.56725962576, 1e-10);
        assert_near(found.degrees, 23.1561256313, 1e-10);
        assert_near(found.p, 0.00162351455399, 1e-9);
        assert_near(found.interval.map(|of| of.0), -32.0098817927, 1e-10);
        assert_eq!(welch(Mean::of(&[1.0]).unwrap(), Mean::of(&[2.0]).unwrap()).p, None);
    }

    #[test]
    fn orders_are_scipys() {
        let found = mann_whitney(&A, &B);
        assert_eq!(found.statistic, Some(35.0));
        assert_near(found.p, 0.00265551027617, 1e-10);
        let a = [23.5, 41.201, 18.902, 55.003, 37.404, 29.905, 62.106, 33.307];
        let b = [35.2, 61.8989, 48.6978, 72.2967, 41.1956, 55.4945, 39.8934];
        let found = mann_whitney(&a, &b);
        assert_eq!(found.statistic, Some(14.0));
        assert_near(found.p, 0.120590520591, 1e-11);
        // All above: 2 of the 20 orders of three and three.
        assert_near(mann_whitney(&[4.0, 5.0, 6.0], &[1.0, 2.0, 3.0]).p, 0.1, 1e-12);
        assert_eq!(mann_whitney(&[], &[1.0]).p, None);
        assert_eq!(mann_whitney(&[1.0; 9], &[1.0; 9]).p, None);
    }

    #[test]
    fn what_is_needed_is_as_tabled() {
        // 2 (1.96 + 0.84)² ÷ 0.5² = 62.8.
        let mean = |value| Mean { n: 9, value, variance: Some(1.0) };
        assert_eq!(needed_for_means(mean(0.5), mean(0.0)), Some(63));
        // 10 % against 15 %: 686 in Fleiss's table.
        let rate = |conversions| Rate { conversions, exposures: 100 };
        assert_eq!(needed_for_rates(rate(10), rate(15)), Some(686));
        assert_eq!(needed_for_rates(rate(10), rate(10)), None);
    }

    #[test]
    fn several_tests_are_judged_together() {
        // R: p.adjust(c(0.01, 0.04, 0.03), "holm").
        assert_eq!(holm(&[Some(0.01), None, Some(0.04), Some(0.03)]), [Some(0.03), None, Some(0.06), Some(0.06)]);
    }

    #[test]
    fn splits_and_what_was_before() {
        let (statistic, degrees, p) = even_split(&[60, 40]).unwrap();
        assert_eq!((statistic, degrees), (4.0, 1));
        assert_near(Some(p), 0.04550026389635842, 1e-10);
        assert_eq!(even_split(&[7]), None);
        // All follows from before.
        let (adjusted, left) = cuped(&[2.0, 4.0, 6.0], &[1.0, 2.0, 3.0]).unwrap();
        assert!(left < 1e-20 && adjusted.iter().all(|y| (y - 4.0).abs() < 1e-12));
        assert_eq!(cuped(&[1.0, 2.0], &[3.0, 3.0]), None);
    }
}
