//! What is worth less the later it comes, and comes ever more seldom.

/// ∫ e^(−cv) (1 + v)^(−n) dv from 0 on, for c and n above 0: eᶜ Eₙ(c), the exponential integral of any order.
///
/// Source: the continued fraction of DLMF 8.19.17 in its contracted form, where it converges soon; below, the trapezoidal
/// rule on ln v, where the integrand falls off on both sides faster than any power.
pub fn discounted(c: f64, n: f64) -> f64 {
    const SOON: f64 = 0.02;
    if c + n >= 1e15 {
        return 1.0 / (c + n);
    }
    if c >= SOON { fraction(c, n) } else { trapezoid(c, n) }
}

fn fraction(c: f64, n: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let mut b = c + n;
    let mut big_c = 1.0 / TINY;
    let mut d = 1.0 / b;
    let mut h = d;
    for step in 1..=20_000 {
        let i = f64::from(step);
        let an = -i * (n - 1.0 + i);
        b += 2.0;
        d = 1.0 / (an * d + b);
        big_c = b + an / big_c;
        let change = big_c * d;
        h *= change;
        if (change - 1.0).abs() <= f64::EPSILON {
            break;
        }
    }
    h
}

fn trapezoid(c: f64, n: f64) -> f64 {
    const STEP: f64 = 0.1;
    const DEPTH: f64 = 40.0;
    let last = libm::log(DEPTH / c) / STEP;
    let first = (-DEPTH - libm::log(n.max(1.0))) / STEP;
    let value = |step: i32| {
        let y = f64::from(step) * STEP;
        let v = libm::exp(y);
        libm::exp(y - c * v - n * libm::log1p(v))
    };
    STEP * (first as i32..=last as i32).map(value).sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_routes_meet() {
        for n in [0.3, 1.0, 1.606, 12.0, 300.0] {
            for c in [0.02, 0.1, 1.0] {
                let (a, b) = (fraction(c, n), trapezoid(c, n));
                assert!((a / b - 1.0).abs() < 1e-10, "{c}, {n}: {a} and {b}");
            }
        }
        // e E₁(1), Abramowitz and Stegun table 5.1.
        assert!((discounted(1.0, 1.0) - 0.596_347_362).abs() < 1e-9);
    }
}
