//! How sure a figure is: 95 % intervals for shares, means, medians and ratios.

use super::quantile::Sorted;
use super::special::{beta_quantile, student_t_quantile};

/// The 97.5 % point of the standard normal distribution, which leaves 2.5 % on each side.
pub const Z_95: f64 = 1.959963984540054;

/// Wilson's score interval for a share, within 0 to 1. `None` where `n` is 0 or `successes` exceeds it.
///
/// Source: Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927; the form of
/// Brown, Cai and DasGupta, Statistical Science 16(2), 2001, equation 4, without continuity correction.
pub fn wilson(successes: u64, n: u64) -> Option<(f64, f64)> {
    if n == 0 || successes > n {
        return None;
    }
    let (x, n) = (successes as f64, n as f64);
    let z2 = Z_95 * Z_95;
    let centre = (x + z2 / 2.0) / (n + z2);
    let half = Z_95 / (n + z2) * (x * (n - x) / n + z2 / 4.0).sqrt();
    // At the ends the two terms are equal but for rounding.
    let low = if x == 0.0 { 0.0 } else { (centre - half).max(0.0) };
    let high = if x == n { 1.0 } else { (centre + half).min(1.0) };
    Some((low, high))
}

/// Student's interval for a mean, from the number of values, their mean and their sample variance (n − 1 below).
/// `None` under two values, or where mean or variance is not a finite number or the variance is negative.
///
/// Source: Student, "The probable error of a mean", Biometrika 6(1), 1908: mean ± t · s ÷ √n.
pub fn mean_t(n: u64, mean: f64, variance: f64) -> Option<(f64, f64)> {
    if n < 2 || !mean.is_finite() || !variance.is_finite() || variance < 0.0 {
        return None;
    }
    let half = student_t_quantile(0.975, (n - 1) as f64)? * (variance / n as f64).sqrt();
    Some((mean - half, mean + half))
}

/// The percentile-bootstrap interval of a median, as infinitely many resamples would give it. `None` under two values.
///
/// No resample needs drawing. A draw from the sample is its empirical distribution's quantile at a uniform variate; the
/// middle one of n draws sits at the m-th of n uniform variates, which is Beta(m, n − m + 1) distributed with
/// m = (n + 1) ÷ 2, and a quantile function keeps order. So the ends are the sample's quantiles at the 2.5 % and
/// 97.5 % points of that distribution: exactly for an odd n, and for an even n, where the median is the mean of two
/// neighbours, with the symmetric distribution between theirs.
/// Source: Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7(1), 1979, section 3;
/// the same distribution in Maritz and Jarrett, JASA 73, 1978.
pub fn median_interval<S: Sorted + ?Sized>(values: &S) -> Option<(f64, f64)> {
    let n = values.count();
    if n < 2 {
        return None;
    }
    let m = (n as f64 + 1.0) / 2.0;
    // The empirical quantile at u is the ⌈n·u⌉-th value; the distribution is symmetric, so the upper end mirrors it.
    let below = (n as f64 * beta_quantile(0.025, m, m)?) as u64;
    Some((values.at(below)?, values.at(n - 1 - below)?))
}

/// Sums over units (customers, orders) that carry an x and a y, for the interval of Σx ÷ Σy.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct RatioSums {
    /// How many units.
    pub units: f64,
    /// Σx.
    pub x: f64,
    /// Σy.
    pub y: f64,
    /// Σx².
    pub xx: f64,
    /// Σxy.
    pub xy: f64,
    /// Σy².
    pub yy: f64,
}

/// The interval of Σx ÷ Σy by linearisation (the delta method): ratio ± z · √(Σ(x − R·y)² ÷ (n(n − 1))) ÷ ȳ.
/// `None` under two units or where Σy is not above 0.
///
/// It is what the bootstrap over units tends to, at the cost of one pass instead of a thousand. Source: Cochran,
/// "Sampling Techniques", 3rd edition, 1977, section 6.4, without its finite-population factor.
pub fn ratio_interval(sums: RatioSums) -> Option<(f64, f64)> {
    let RatioSums { units, x, y, xx, xy, yy } = sums;
    if units < 2.0 || y <= 0.0 {
        return None;
    }
    let ratio = x / y;
    let residuals = (xx - 2.0 * ratio * xy + ratio * ratio * yy).max(0.0);
    let half = Z_95 * (residuals * units / (units - 1.0)).sqrt() / y;
    Some((ratio - half, ratio + half))
}
