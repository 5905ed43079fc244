//! Special functions and quantiles of distributions, to about twelve digits.

use std::f64::consts::PI;

/// ln |Γ(x)|, the natural logarithm of the gamma function. Infinite at 0 and the negative integers.
/// Source: `libm`, after Sun's fdlibm `e_lgamma_r.c`.
pub fn ln_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// The regularised incomplete beta function Iₓ(a, b), 0 to 1: the distribution function of Beta(a, b) at x.
/// `None` unless a and b are positive and finite and x is within 0 to 1.
///
/// Source: the continued fraction of DLMF 8.17.22 (<https://dlmf.nist.gov/8.17#v>), evaluated by Lentz's method as
/// Thompson and Barnett modified it (J. Comput. Phys. 64, 1986), on the side where it converges fast
/// (DLMF 8.17.4 mirrors the other). It takes about √max(a, b) steps.
pub fn regularised_beta(x: f64, a: f64, b: f64) -> Option<f64> {
    let valid = a > 0.0 && b > 0.0 && a.is_finite() && b.is_finite() && (0.0..=1.0).contains(&x);
    if !valid {
        return None;
    }
    if x == 0.0 || x == 1.0 {
        return Some(x);
    }
    let front = beta_front(x, a, b);
    let value = if x <= (a + 1.0) / (a + b + 2.0) {
        front * beta_fraction(x, a, b) / a
    } else {
        1.0 - front * beta_fraction(1.0 - x, b, a) / b
    };
    Some(value.clamp(0.0, 1.0))
}

/// The x at which Iₓ(a, b) = p, 0 to 1. `None` unless a and b are positive and finite and p is within 0 to 1.
///
/// Newton's steps on [`regularised_beta`], halving the bracket wherever a step would leave it.
pub fn beta_quantile(p: f64, a: f64, b: f64) -> Option<f64> {
    regularised_beta(p, a, b)?;
    if p == 0.0 || p == 1.0 {
        return Some(p);
    }
    let (mut low, mut high) = (0.0, 1.0);
    let mut x = a / (a + b);
    // Newton needs under ten steps for the shapes met here; the cap only bounds hostile ones, by bisection.
    for _ in 0..200 {
        let error = regularised_beta(x, a, b)? - p;
        if error < 0.0 {
            low = x;
        } else {
            high = x;
        }
        let density = beta_front(x, a, b) / (x * (1.0 - x));
        let newton = x - error / density;
        let next = if newton > low && newton < high { newton } else { 0.5 * (low + high) };
        let settled = (next - x).abs() <= 2.0 * f64::EPSILON * next;
        x = next;
        if settled {
            break;
        }
    }
    Some(x)
}

/// The t at which Student's distribution with `df` degrees of freedom reaches p, infinite at 0 and 1.
/// `None` unless `df` is positive and finite and p is within 0 to 1. `df` may be a fraction.
///
/// Source: Abramowitz and Stegun 26.7.1 solved for t, with Iₓ as in 26.5.27.
pub fn student_t_quantile(p: f64, df: f64) -> Option<f64> {
    if !((0.0..=1.0).contains(&p) && df > 0.0 && df.is_finite()) {
        return None;
    }
    let tail = p.min(1.0 - p);
    let x = beta_quantile(2.0 * tail, df / 2.0, 0.5)?;
    // t² = df · (1 − x) ÷ x; near x = 1 the difference would lose its digits, so its mirror is solved for instead.
    let t = if x < 0.5 {
        (df * (1.0 - x) / x).sqrt()
    } else {
        let y = beta_quantile(1.0 - 2.0 * tail, 0.5, df / 2.0)?;
        (df * y / (1.0 - y)).sqrt()
    };
    Some(if p < 0.5 { -t } else { t })
}

/// The z at which the standard normal distribution reaches p, infinite at 0 and 1.
/// `None` unless p is within 0 to 1.
///
/// Source: Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37(3),
/// 1988, routine PPND16, accurate to about 16 digits.
pub fn normal_quantile(p: f64) -> Option<f64> {
    if !(0.0..=1.0).contains(&p) {
        return None;
    }
    let q = p - 0.5;
    if q.abs() <= 0.425 {
        let r = 0.180625 - q * q;
        return Some(q * polynomial(&CENTRE.0, r) / polynomial(&CENTRE.1, r));
    }
    let tail = p.min(1.0 - p);
    if tail == 0.0 {
        return Some(if q < 0.0 { f64::NEG_INFINITY } else { f64::INFINITY });
    }
    let r = (-libm::log(tail)).sqrt();
    let z = if r <= 5.0 {
        polynomial(&MIDDLE.0, r - 1.6) / polynomial(&MIDDLE.1, r - 1.6)
    } else {
        polynomial(&FAR.0, r - 5.0) / polynomial(&FAR.1, r - 5.0)
    };
    Some(if q < 0.0 { -z } else { z })
}

/// x^a · (1 − x)^b ÷ B(a, b) for x strictly between 0 and 1.
///
/// Written around the mode, as Loader does for the binomial ("Fast and accurate computation of binomial
/// probabilities", 2000): the plain form subtracts logarithms of the size of a + b and loses their digits.
fn beta_front(x: f64, a: f64, b: f64) -> f64 {
    let n = a + b;
    let y = 1.0 - x;
    let d = n * x - a;
    let exponent = scaled_log(a, n * x, d) + scaled_log(b, n * y, -d);
    let correction = stirling_error(n) - stirling_error(a) - stirling_error(b);
    (a / n * b / (2.0 * PI)).sqrt() * libm::exp(exponent + correction)
}

/// k · ln(m ÷ k), where d = m − k is known better than m.
fn scaled_log(k: f64, m: f64, d: f64) -> f64 {
    let ratio = d / k;
    if ratio.abs() < 0.1 { k * libm::log1p(ratio) } else { k * libm::log(m / k) }
}

/// What Stirling's formula leaves of ln Γ(z): ln Γ(z) − (z − ½) ln z + z − ½ ln 2π.
/// Source: the asymptotic series of DLMF 5.11.1; from 16 on its first omitted term is below 1e-15.
fn stirling_error(z: f64) -> f64 {
    if z < 16.0 {
        return ln_gamma(z) - (z - 0.5) * libm::log(z) + z - 0.5 * libm::log(2.0 * PI);
    }
    let w = 1.0 / (z * z);
    (1.0 / 12.0 - w * (1.0 / 360.0 - w * (1.0 / 1260.0 - w * (1.0 / 1680.0 - w / 1188.0)))) / z
}

/// The continued fraction of DLMF 8.17.22 without its factor in front.
fn beta_fraction(x: f64, a: f64, b: f64) -> f64 {
    // Lentz divides by partial fractions; this stands in for one that is exactly 0.
    const TINY: f64 = 1e-300;
    let nonzero = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / nonzero(1.0 - (a + b) * x / (a + 1.0));
    let mut h = d;
    for step in 1..=100_000 {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / nonzero(1.0 + even * d);
        c = nonzero(1.0 + even / c);
        h *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / nonzero(1.0 + odd * d);
        c = nonzero(1.0 + odd / c);
        let change = d * c;
        h *= change;
        if (change - 1.0).abs() <= f64::EPSILON {
            break;
        }
    }
    h
}

/// Coefficients from the constant term upwards, evaluated by Horner's rule.
fn polynomial(coefficients: &[f64; 8], x: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, coefficient| sum * x + coefficient)
}

/// Numerator and denominator of one of AS 241's rational approximations.
type Rational = ([f64; 8], [f64; 8]);

/// |p − ½| up to 0.425.
#[expect(clippy::excessive_precision, reason = "printed so in the paper")]
const CENTRE: Rational = (
    [
        3.3871328727963666080,
        1.3314166789178437745e2,
        1.9715909503065514427e3,
        1.3731693765509461125e4,
        4.5921953931549871457e4,
        6.7265770927008700853e4,
        3.3430575583588128105e4,
        2.5090809287301226727e3,
    ],
    [
        1.0,
        4.2313330701600911252e1,
        6.8718700749205790830e2,
        5.3941960214247511077e3,
        2.1213794301586595867e4,
        3.9307895800092710610e4,
        2.8729085735721942674e4,
        5.2264952788528545610e3,
    ],
);

/// Tails down to e^−25.
#[expect(clippy::excessive_precision, reason = "printed so in the paper")]
const MIDDLE: Rational = (
    [
        1.42343711074968357734,
        4.63033784615654529590,
        5.76949722146069140550,
        3.64784832476320460504,
        1.27045825245236838258,
        2.41780725177450611770e-1,
        2.27238449892691845833e-2,
        7.74545014278341407640e-4,
    ],
    [
        1.0,
        2.05319162663775882187,
        1.67638483018380384940,
        6.89767334985100004550e-1,
        1.48103976427480074590e-1,
        1.51986665636164571966e-2,
        5.47593808499534494600e-4,
        1.05075007164441684324e-9,
    ],
);

/// Tails beyond.
#[expect(clippy::excessive_precision, reason = "printed so in the paper")]
const FAR: Rational = (
    [
        6.65790464350110377720,
        5.46378491116411436990,
        1.78482653991729133580,
        2.96560571828504891230e-1,
        2.65321895265761230930e-2,
        1.24266094738807843860e-3,
        2.71155556874348757815e-5,
        2.01033439929228813265e-7,
    ],
    [
        1.0,
        5.99832206555887937690e-1,
        1.36929880922735805310e-1,
        1.48753612908506148525e-2,
        7.86869131145613259100e-4,
        1.84631831751005468180e-5,
        1.42151175831644588870e-7,
        2.04426310338993978564e-15,
    ],
);
