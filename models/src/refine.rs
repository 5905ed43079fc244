//! The digits that least squares lose to rounding, given back: residuals in twice the digits, and one step towards what
//! they leave.
//!
//! Sources: Björck, "Stability analysis of the method of seminormal equations", Linear Algebra and its Applications 88–89,
//! 1987; Ogita, Rump and Oishi, "Accurate sum and dot product", SIAM Journal on Scientific Computing 26(6), 2005.

use crate::linear::Square;

/// A sum in twice the digits of a double.
#[derive(Debug, Clone, Copy, Default)]
struct Twice {
    high: f64,
    low: f64,
}

impl Twice {
    fn add(&mut self, x: f64) {
        let sum = self.high + x;
        let of_x = sum - self.high;
        self.low += (self.high - (sum - of_x)) + (x - of_x);
        self.high = sum;
    }

    fn add_product(&mut self, a: f64, b: f64) {
        let product = a * b;
        let ((a_high, a_low), (b_high, b_low)) = (halves(a), halves(b));
        self.low += a_low * b_low - (((product - a_high * b_high) - a_low * b_high) - a_high * b_low);
        self.add(product);
    }
}

/// A double as two of half its digits.
fn halves(x: f64) -> (f64, f64) {
    const SHIFT: f64 = 134_217_729.0;
    let high = SHIFT * x - (SHIFT * x - x);
    (high, x - high)
}

/// Takes one step from `coefficients` to those of the least squares of `target` by `columns`; `inverse` is (XᵀX)⁻¹. Nothing
/// changes where numbers are too large to be taken apart.
pub fn refine(coefficients: &mut [f64], columns: &[Vec<f64>], target: &[f64], inverse: &Square) {
    let mut along = vec![Twice::default(); columns.len()];
    for (row, &y) in target.iter().enumerate() {
        let mut left = Twice { high: y, low: 0.0 };
        coefficients.iter().zip(columns).for_each(|(c, column)| left.add_product(-c, column[row]));
        for (sum, column) in along.iter_mut().zip(columns) {
            sum.add_product(column[row], left.high);
            sum.low += column[row] * left.low;
        }
    }
    let along: Vec<f64> = along.iter().map(|sum| sum.high + sum.low).collect();
    let step = inverse.times(&along);
    if step.iter().all(|step| step.is_finite()) {
        coefficients.iter_mut().zip(step).for_each(|(c, step)| *c += step);
    }
}
