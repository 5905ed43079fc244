//! The incomplete gamma function, and sums of logarithms that stay exact where gamma functions cancel.

use super::special::ln_gamma;

/// The regularised upper incomplete gamma function Q(a, x), 1 at x = 0 and towards 0 from there.
/// `None` unless a is positive and finite and x is at least 0.
///
/// Source: the series of DLMF 8.11.4 below x = a + 1, the continued fraction of DLMF 8.9.2 (modified Lentz) above.
pub fn regularised_upper_gamma(a: f64, x: f64) -> Option<f64> {
    if !(a > 0.0 && a.is_finite() && x >= 0.0) {
        return None;
    }
    if x == 0.0 {
        return Some(1.0);
    }
    if x.is_infinite() {
        return Some(0.0);
    }
    let front = libm::exp(a * libm::log(x) - x - ln_gamma(a));
    let value = if x < a + 1.0 { 1.0 - front * series(a, x) } else { front * fraction(a, x) };
    Some(value.clamp(0.0, 1.0))
}

/// Σ xⁿ ÷ (a (a + 1) … (a + n)).
fn series(a: f64, x: f64) -> f64 {
    let mut term = 1.0 / a;
    let mut sum = term;
    let mut n = a;
    while term > sum * f64::EPSILON {
        n += 1.0;
        term *= x / n;
        sum += term;
    }
    sum
}

/// The continued fraction of Γ(a, x) without its factor in front.
fn fraction(a: f64, x: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let mut b = x + 1.0 - a;
    let mut c = 1.0 / TINY;
    let mut d = 1.0 / b;
    let mut h = d;
    for step in 1..=100_000 {
        let i = f64::from(step);
        let an = -i * (i - a);
        b += 2.0;
        d = an * d + b;
        d = 1.0 / if d.abs() < TINY { TINY } else { d };
        c = b + an / c;
        c = if c.abs() < TINY { TINY } else { c };
        let change = c * d;
        h *= change;
        if (change - 1.0).abs() <= f64::EPSILON {
            break;
        }
    }
    h
}

/// ln (a (a + 1) … (a + n − 1)) = ln Γ(a + n) − ln Γ(a) for a above 0, without the digits that the difference loses.
pub fn ln_rising(a: f64, n: u32) -> f64 {
    const FEW: u32 = 256;
    if n > FEW {
        return ln_gamma(a + f64::from(n)) - ln_gamma(a);
    }
    ln_product((0..n).map(|i| a + f64::from(i)))
}

/// The logarithm of a product of positive numbers, of which few logarithms are taken.
pub fn ln_product(factors: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut product) = (0.0, 1.0);
    for factor in factors {
        product *= factor;
        if !(1e-200..1e200).contains(&product) {
            sum += libm::log(product);
            product = 1.0;
        }
    }
    sum + libm::log(product)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_of_chi_square_are_tabled() {
        // Abramowitz and Stegun table 26.8: the 5 % and 0.1 % points.
        for (degrees, x, p) in [
            (1.0, 3.841_458_820_694_124, 0.05),
            (10.0, 18.307_038_053_275_15, 0.05),
            (2.0, 13.815_510_557_964_27, 0.001),
        ] {
            let found = regularised_upper_gamma(degrees / 2.0, x / 2.0).unwrap();
            assert!((found / p - 1.0).abs() < 1e-12, "{degrees}: {found} is not {p}");
        }
        assert_eq!(regularised_upper_gamma(1.0, 0.0), Some(1.0));
        assert_eq!(regularised_upper_gamma(1.0, f64::INFINITY), Some(0.0));
        assert_eq!(regularised_upper_gamma(0.0, 1.0), None);
        assert_eq!(regularised_upper_gamma(1.0, f64::NAN), None);
    }

    #[test]
    fn rising_factorials_keep_their_digits() {
        assert!((ln_rising(0.5, 3) - libm::log(1.875)).abs() < 1e-15);
        assert_eq!(ln_rising(3.0, 0), 0.0);
        let sum: f64 = (0..300).map(|i| libm::log(1e-4 + f64::from(i))).sum();
        assert!((ln_rising(1e-4, 300) - sum).abs() < 1e-11);
        // ln (1 + ε) of a product near 1e40 at the edge of what a single product holds.
        assert!((ln_rising(1e40, 200) - 200.0 * libm::log(1e40)).abs() < 1e-9);
    }
}
