//! How sure is a line through periods whose errors follow from each other?

/// What is left of a number of periods where a part of each error goes on in the next.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Independent {
    /// How many times as wide variances are as those of independent errors.
    pub variance: f64,
    /// What of the degrees of freedom is left.
    pub degrees: f64,
}

/// As much of each error as goes on, on the safe side: lines follow errors, so what is left of them goes on less than the
/// errors do, and it is not known well. `smooth` is how many of the fitted numbers bend the line over all periods.
pub fn independent(residuals: &[f64], smooth: usize, degrees: f64) -> Independent {
    let n = residuals.len() as f64;
    let squares: f64 = residuals.iter().map(|e| e * e).sum();
    let seen = residuals.windows(2).map(|pair| pair[0] * pair[1]).sum::<f64>() / squares;
    let seen = if seen.is_finite() { seen } else { 0.0 };
    let taken = smooth as f64 / n;
    let likely = ((seen + taken) / (1.0 - taken)).clamp(0.0, 0.9);
    let goes_on = (likely + ((1.0 - likely * likely) / n).sqrt()).min(0.9);
    Independent {
        variance: (1.0 + goes_on) / (1.0 - goes_on),
        degrees: (degrees * (1.0 - goes_on) / (1.0 + goes_on)).max(3.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_that_go_on_are_worth_fewer_periods() {
        let quick: Vec<f64> = (0..40).map(|t| if t % 2 == 0 { 1.0 } else { -1.0 }).collect();
        let slow: Vec<f64> = (0..40).map(|t| if t % 20 < 10 { 1.0 } else { -1.0 }).collect();
        let (quick, slow) = (independent(&quick, 2, 38.0), independent(&slow, 2, 38.0));
        // Only the doubt is left: a standard error of 1 ÷ √40.
        let doubt = (1.0f64 / 40.0).sqrt();
        assert!((quick.variance - (1.0 + doubt) / (1.0 - doubt)).abs() < 1e-12, "{quick:?}");
        assert!(slow.variance > 10.0 && slow.degrees == 3.0, "{slow:?}");
    }
}
