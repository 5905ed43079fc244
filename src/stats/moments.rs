//! A running count, mean and variance that can be merged: one pass, no list kept.

/// Count, mean and sum of squared deviations of the values seen so far.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Moments {
    count: u64,
    mean: f64,
    m2: f64,
}

impl Moments {
    /// Takes in one value: Welford, "Note on a method for calculating corrected sums of squares and products",
    /// Technometrics 4(3), 1962.
    pub fn add(&mut self, value: f64) {
        self.count += 1;
        let delta = value - self.mean;
        self.mean += delta / self.count as f64;
        self.m2 += delta * (value - self.mean);
    }

    /// Takes in what another has seen: Chan, Golub and LeVeque, "Algorithms for computing the sample variance",
    /// The American Statistician 37(3), 1983, equations 2.1a and 2.1b.
    pub fn merge(&mut self, other: Moments) {
        if other.count == 0 {
            return;
        }
        let (m, n) = (self.count as f64, other.count as f64);
        let delta = other.mean - self.mean;
        self.count += other.count;
        self.mean += delta * n / (m + n);
        self.m2 += other.m2 + delta * delta * m * n / (m + n);
    }

    /// How many values were seen.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Their mean; `None` before the first.
    pub fn mean(&self) -> Option<f64> {
        (self.count > 0).then_some(self.mean)
    }

    /// The sample variance, with n − 1 below the line; `None` under two values.
    pub fn variance(&self) -> Option<f64> {
        (self.count > 1).then(|| self.m2 / (self.count - 1) as f64)
    }
}
