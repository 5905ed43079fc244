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

/// The point that leaves 2.5 % of Student's distribution above it; without end, the normal distribution's.
pub fn student_95(df: f64) -> Option<f64> {
    const AS_GOOD_AS_NORMAL: f64 = 1e9;
    if df < AS_GOOD_AS_NORMAL { student_t_quantile(0.975, df) } else { Some(Z_95) }
}

/// An estimate and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// Its variance: the square of its standard error.
    pub variance: f64,
    /// The degrees of freedom that the variance rests on.
    pub df: f64,
}

impl Estimate {
    /// That of a mean, from the number of values, their mean and their sample variance (n − 1 below). `None` under two
    /// values, or where mean or variance is not a finite number or the variance is negative.
    pub fn of_mean(n: u64, mean: f64, variance: f64) -> Option<Estimate> {
        let sound = n > 1 && mean.is_finite() && variance.is_finite() && variance >= 0.0;
        sound.then(|| Estimate { value: mean, variance: variance / n as f64, df: (n - 1) as f64 })
    }

    /// Student's interval: value ± t · standard error.
    ///
    /// Source: Student, "The probable error of a mean", Biometrika 6(1), 1908.
    pub fn interval(self) -> Option<(f64, f64)> {
        let half = student_95(self.df)? * self.variance.sqrt();
        Some((self.value - half, self.value + half))
    }
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

/// Sums over units (customers, orders) that carry an x and a y, for Σx ÷ Σy. Where units differ little beside what they
/// are, digits are lost in the squares unless a ratio near the units' own is taken off first: x below stands for
/// x − about · y.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct RatioSums {
    /// The ratio that is taken off; 0 where nothing is.
    pub about: f64,
    /// How many units.
    pub units: f64,
    /// Σx, less what is taken off.
    pub x: f64,
    /// Σy.
    pub y: f64,
    /// Σx², of the same.
    pub xx: f64,
    /// Σxy, of the same.
    pub xy: f64,
    /// Σy².
    pub yy: f64,
}

impl RatioSums {
    /// Of units that carry (x, y).
    pub fn of(pairs: &[(f64, f64)]) -> RatioSums {
        let sum = |of: &dyn Fn(f64, f64) -> f64| pairs.iter().map(|&(x, y)| of(x, y)).sum::<f64>();
        let y = sum(&|_, y| y);
        let about = if y > 0.0 { sum(&|x, _| x) / y } else { 0.0 };
        RatioSums {
            about,
            units: pairs.len() as f64,
            x: sum(&|x, y| x - about * y),
            y,
            xx: sum(&|x, y| (x - about * y) * (x - about * y)),
            xy: sum(&|x, y| (x - about * y) * y),
            yy: sum(&|_, y| y * y),
        }
    }

    /// Σ(x − R·y)².
    fn residuals(self, ratio: f64) -> f64 {
        let ratio = ratio - self.about;
        (self.xx - 2.0 * ratio * self.xy + ratio * ratio * self.yy).max(0.0)
    }
}

/// Σx ÷ Σy over two kinds of unit, by linearisation (the delta method). `counting` are those that the denominator counts;
/// the `others` stand in the numerator alone and come as they like, as refunds do. `None` under two counting units or
/// where Σy is not above 0.
///
/// The variance is (Σ(x − R·y)² · n ÷ (n − 1) over the counting, + Σx² over the others) ÷ (Σy)²; its degrees of freedom
/// are those of the two parts, n − 1 and the number of others, put together as Satterthwaite does: one unit more changes
/// them little. It is what the bootstrap over units tends to, at the cost of one pass instead of a thousand.
/// Sources: Cochran, "Sampling Techniques", 3rd edition, 1977, section 6.4, without its finite-population factor;
/// Satterthwaite, Biometrics Bulletin 2(6), 1946.
pub fn ratio(counting: RatioSums, others: RatioSums) -> Option<Estimate> {
    let (n, y) = (counting.units, counting.y + others.y);
    if n < 2.0 || y <= 0.0 {
        return None;
    }
    let value = (counting.x + counting.about * counting.y + others.x + others.about * others.y) / y;
    let parts =
        [(counting.residuals(value) * n / (n - 1.0), n - 1.0), (others.residuals(value), others.units.max(1.0))];
    let sum = parts[0].0 + parts[1].0;
    let squares: f64 = parts.iter().map(|(part, df)| part * part / df).sum();
    let df = if squares > 0.0 { sum * sum / squares } else { n - 1.0 };
    Some(Estimate { value, variance: sum / (y * y), df })
}
