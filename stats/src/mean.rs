//! Means and variances that keep their digits however large the values are beside their spread.

use super::interval::Estimate;

/// How many values, their mean and their variance (n − 1 below).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mean {
    /// How many.
    pub n: usize,
    /// Their mean.
    pub value: f64,
    /// Σ (x − mean)² ÷ (n − 1); `None` under two values.
    pub variance: Option<f64>,
}

impl Mean {
    /// Of values; `None` where there are none.
    ///
    /// Source: Chan, Golub and LeVeque, "Algorithms for computing the sample variance", American Statistician 37(3), 1983:
    /// the corrected two-pass algorithm.
    pub fn of(values: &[f64]) -> Option<Mean> {
        let n = values.len();
        if n == 0 {
            return None;
        }
        let rough = values.iter().sum::<f64>() / n as f64;
        // What the rounded mean is off by.
        let off = values.iter().map(|x| x - rough).sum::<f64>() / n as f64;
        let squares: f64 = values.iter().map(|x| (x - rough) * (x - rough)).sum();
        let variance = (n > 1).then(|| ((squares - n as f64 * off * off) / (n - 1) as f64).max(0.0));
        Some(Mean { n, value: rough + off, variance })
    }

    /// The estimate of the mean; `None` under two values.
    pub fn estimate(self) -> Option<Estimate> {
        Estimate::of_mean(self.n as u64, self.value, self.variance?)
    }
}
