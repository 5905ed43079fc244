//! What comes next? Exponential smoothing with trends and seasons, and the plain repetition of the last season beside it.

mod fit;
mod state;

pub use fit::{Fit, fit, fit_best, fit_quickly};
pub use state::{Error, Ets, Run, Season, Shape, Trend};

/// A value to come, with intervals of 80 % and 95 %.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ahead {
    /// The forecast.
    pub value: f64,
    /// 80 % of what may come; `None` where nothing tells.
    pub of_80: Option<(f64, f64)>,
    /// 95 % of what may come.
    pub of_95: Option<(f64, f64)>,
}

impl Ahead {
    /// How many deviations from the middle 80 % of a normal distribution reach.
    pub const Z_80: f64 = 1.281_551_565_544_600_4;

    /// With intervals of a normal distribution.
    fn normal(value: f64, deviation: Option<f64>) -> Ahead {
        const Z_95: f64 = countinghouse_stats::interval::Z_95;
        let around = |z: f64| deviation.map(|deviation| (value - z * deviation, value + z * deviation));
        Ahead { value, of_80: around(Ahead::Z_80), of_95: around(Z_95) }
    }
}

/// The last season once more, again and again. Its errors are those that it would have had so far.
pub fn seasonal_naive(values: &[f64], season: usize, steps: usize) -> Option<Vec<Ahead>> {
    let season = season.max(1);
    let start = values.len().checked_sub(season)?;
    let errors = values.windows(season + 1).map(|window| window[season] - window[0]);
    let count = values.len().saturating_sub(season);
    let deviation = (count > 0).then(|| (errors.map(|e| e * e).sum::<f64>() / count as f64).sqrt());
    let ahead = |step: usize| {
        // Each season that passes adds the errors of one.
        let seasons = (step / season + 1) as f64;
        Ahead::normal(values[start + step % season], deviation.map(|deviation| deviation * seasons.sqrt()))
    };
    Some((0..steps).map(ahead).collect())
}

/// The mean absolute error of a forecast, by that of the plain repetition within the values before; `None` where there is
/// nothing to compare, or the repetition was never wrong. Source: Hyndman and Koehler, International Journal of
/// Forecasting 22, 2006.
pub fn mase(forecast: &[f64], actual: &[f64], before: &[f64], season: usize) -> Option<f64> {
    let season = season.max(1);
    let errors: Vec<f64> = before.windows(season + 1).map(|window| (window[season] - window[0]).abs()).collect();
    let scale = errors.iter().sum::<f64>() / errors.len() as f64;
    let n = forecast.len().min(actual.len());
    let error = forecast.iter().zip(actual).map(|(f, y)| (y - f).abs()).sum::<f64>() / n as f64;
    Some(error / scale).filter(|value| value.is_finite())
}

/// The mean of |error ÷ value|; `None` where there is none, or one is 0.
pub fn mape(forecast: &[f64], actual: &[f64]) -> Option<f64> {
    let n = forecast.len().min(actual.len());
    let sum: f64 = forecast.iter().zip(actual).map(|(f, y)| ((y - f) / y).abs()).sum();
    Some(sum / n as f64).filter(|value| value.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_season_comes_again() {
        let found = seasonal_naive(&[1.0, 2.0, 3.0, 5.0], 2, 3).unwrap();
        assert_eq!(found.iter().map(|of| of.value).collect::<Vec<_>>(), [3.0, 5.0, 3.0]);
        // Errors of 2 and 3; in the second season those of two.
        let deviation = libm::sqrt(6.5);
        let (low, high) = found[2].of_95.unwrap();
        assert!((high - low - 2.0 * 1.959963984540054 * deviation * libm::sqrt(2.0)).abs() < 1e-12);
        assert_eq!(seasonal_naive(&[1.0], 2, 1), None);
        assert_eq!(seasonal_naive(&[1.0], 1, 1).unwrap()[0].of_80, None);
    }

    #[test]
    fn errors_are_scaled_by_those_of_the_repetition() {
        assert_eq!(mase(&[4.0, 4.0], &[5.0, 7.0], &[1.0, 2.0, 4.0], 1), Some(2.0 / 1.5));
        assert_eq!(mase(&[4.0], &[5.0], &[1.0, 1.0], 1), None);
        assert_eq!(mase(&[], &[], &[1.0, 2.0], 1), None);
        assert_eq!((mape(&[4.0, 6.0], &[5.0, 5.0]), mape(&[1.0], &[0.0])), (Some(0.2), None));
    }
}
