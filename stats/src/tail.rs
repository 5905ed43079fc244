//! How likely is a value as far out as this one? The tails of the distributions that tests of hypotheses use.

use super::gamma::regularised_upper_gamma;
use super::special::regularised_beta;

/// P(|Z| ≥ |z|) of the standard normal distribution.
pub fn normal_two_sided(z: f64) -> f64 {
    libm::erfc(z.abs() * std::f64::consts::FRAC_1_SQRT_2)
}

/// P(|t| ≥ |`t`|) of Student's distribution; `None` unless `df` is above 0 and `t` is a number.
///
/// Source: Abramowitz and Stegun 26.7.1 and 26.5.27.
pub fn student_two_sided(t: f64, df: f64) -> Option<f64> {
    if t.is_infinite() && df > 0.0 {
        return Some(0.0);
    }
    regularised_beta(df / (df + t * t), df / 2.0, 0.5)
}

/// P(χ² ≥ `statistic`); `None` unless `df` is above 0 and the statistic at least 0.
pub fn chi_square(statistic: f64, df: f64) -> Option<f64> {
    regularised_upper_gamma(df / 2.0, statistic / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_are_tabled() {
        assert!((normal_two_sided(1.959_963_984_540_054) / 0.05 - 1.0).abs() < 1e-13);
        // The 5 % points of Student's distribution and of χ².
        assert!((student_two_sided(-2.228_138_851_986_275, 10.0).unwrap() / 0.05 - 1.0).abs() < 1e-12);
        assert!((chi_square(3.841_458_820_694_124, 1.0).unwrap() / 0.05 - 1.0).abs() < 1e-12);
        assert_eq!(student_two_sided(f64::INFINITY, 3.0), Some(0.0));
        assert_eq!((student_two_sided(1.0, 0.0), chi_square(-1.0, 1.0)), (None, None));
    }
}
