//! Level, trend and seasons, and how each value moves them.
//!
//! Source: Hyndman, Koehler, Ord and Snyder, "Forecasting with Exponential Smoothing", 2008, chapter 2, in the form of
//! error correction: l = l′ + φb′ + αe, b = φb′ + βe, s = s′ + γe; a season that multiplies has e ÷ s′ in l and b, and
//! e ÷ (l′ + φb′) in s.

use super::Ahead;
use countinghouse_stats::quantile::quantile;
use countinghouse_stats::random::Random;
use countinghouse_stats::special::normal_quantile;

/// Whether errors are the same for small and large values, or grow with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Error {
    /// The same.
    Additive,
    /// They grow.
    Multiplied,
}

/// Whether values go up or down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trend {
    /// No.
    None,
    /// For ever.
    Additive,
    /// Less and less.
    Damped,
}

/// Whether values come again with the seasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Season {
    /// No.
    None,
    /// By as much.
    Additive,
    /// By the same share.
    Multiplied,
}

/// Which of the three there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// Of errors.
    pub error: Error,
    /// Of the trend.
    pub trend: Trend,
    /// Of seasons.
    pub season: Season,
}

impl Shape {
    /// From a name such as `aaa`, `aada` or `mnm`: error a or m, trend n, a or ad, season n, a or m.
    pub fn parse(name: &str) -> Option<Shape> {
        let error = |text: &str| match text {
            "a" => Some(Error::Additive),
            "m" => Some(Error::Multiplied),
            _ => None,
        };
        let trend = |text: &str| match text {
            "n" => Some(Trend::None),
            "a" => Some(Trend::Additive),
            "ad" => Some(Trend::Damped),
            _ => None,
        };
        let season = |text: &str| match text {
            "n" => Some(Season::None),
            "a" => Some(Season::Additive),
            "m" => Some(Season::Multiplied),
            _ => None,
        };
        let last = name.len().checked_sub(1)?;
        let (first, middle, last) = (name.get(..1)?, name.get(1..last)?, name.get(last..)?);
        Some(Shape { error: error(first)?, trend: trend(middle)?, season: season(last)? })
    }

    /// The name that [`Shape::parse`] takes.
    pub fn name(self) -> String {
        let error = if self.error == Error::Additive { "a" } else { "m" };
        let trend = match self.trend {
            Trend::None => "n",
            Trend::Additive => "a",
            Trend::Damped => "ad",
        };
        let season = match self.season {
            Season::None => "n",
            Season::Additive => "a",
            Season::Multiplied => "m",
        };
        [error, trend, season].concat()
    }

    /// Whether values must be above 0.
    pub fn multiplies(self) -> bool {
        self.error == Error::Multiplied || self.season == Season::Multiplied
    }
}

/// A shape with its parameters and where it begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Ets {
    /// Which parts there are.
    pub shape: Shape,
    /// How far an error moves the level.
    pub alpha: f64,
    /// How far it moves the trend.
    pub beta: f64,
    /// How far it moves the season.
    pub gamma: f64,
    /// What is left of the trend in each step; 1 where it is not damped.
    pub phi: f64,
    /// The level before the first value.
    pub level: f64,
    /// The trend before it.
    pub trend: f64,
    /// The seasons, the first value's first; one where there are none.
    pub seasons: Vec<f64>,
}

/// What a model makes of values.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// What it expected of each.
    pub fitted: Vec<f64>,
    /// Σ error².
    pub squares: f64,
    /// ln of the chance of the values where errors are normal, with the likeliest variance; −∞ where one cannot be.
    pub log_likelihood: f64,
    /// The variance of the errors, of relative ones where they grow with the values.
    pub variance: f64,
    /// The model as it stands behind the last value, whose season comes last.
    after: Ets,
}

impl Ets {
    /// What it expects next, without the season: level and damped trend; and with it.
    fn expects(&self, place: usize) -> (f64, f64, f64) {
        let base = self.level + self.phi * self.trend;
        let season = self.seasons.get(place).copied().unwrap_or(0.0);
        let expected = match self.shape.season {
            Season::None => base,
            Season::Additive => base + season,
            Season::Multiplied => base * season,
        };
        (base, season, expected)
    }

    /// Moves on by a value that differs from what was expected by `error`.
    fn learn(&mut self, place: usize, error: f64) {
        let (base, season, _) = self.expects(place);
        let multiplies = self.shape.season == Season::Multiplied;
        let of_level = if multiplies { error / season } else { error };
        self.trend = self.phi * self.trend + self.beta * of_level;
        self.level = base + self.alpha * of_level;
        if let Some(season) = self.seasons.get_mut(place) {
            *season += self.gamma * if multiplies { error / base } else { error };
        }
    }

    /// Goes through values from the beginning.
    pub fn run(&self, values: &[f64]) -> Run {
        let mut now = self.clone();
        let mut fitted = Vec::with_capacity(values.len());
        let (mut squares, mut relative, mut logs) = (0.0, 0.0, 0.0);
        let mut possible = true;
        for (place, &value) in values.iter().enumerate() {
            let place = place % now.seasons.len().max(1);
            let (base, _, expected) = now.expects(place);
            let error = value - expected;
            squares += error * error;
            if self.shape.multiplies() && (expected <= 0.0 || base <= 0.0) {
                possible = false;
            }
            if self.shape.error == Error::Multiplied {
                relative += (error / expected) * (error / expected);
                logs += libm::log(expected.abs());
            }
            fitted.push(expected);
            now.learn(place, error);
        }
        let n = values.len() as f64;
        let sum = if self.shape.error == Error::Multiplied { relative } else { squares };
        let variance = sum / n;
        let log_likelihood = if possible && variance > 0.0 {
            -n / 2.0 * (libm::log(2.0 * std::f64::consts::PI * variance) + 1.0) - logs
        } else {
            f64::NEG_INFINITY
        };
        let turned = values.len() % now.seasons.len().max(1);
        now.seasons.rotate_left(turned);
        Run { fitted, squares, log_likelihood, variance, after: now }
    }
}

impl Run {
    /// What is expected next.
    pub fn points(&self, steps: usize) -> Vec<f64> {
        self.after.path(steps, |_, _| 0.0)
    }

    /// By how much what comes next may deviate from what is expected: the standard deviation of each step. Where errors or
    /// seasons multiply, the one that has as wide an interval of 80 %.
    pub fn deviations(&self, steps: usize) -> Vec<f64> {
        const PATHS: usize = 400;
        let half = |of: Option<(f64, f64)>| of.map_or(f64::NAN, |(low, high)| (high - low) / (2.0 * Ahead::Z_80));
        self.ahead_by(steps, PATHS).iter().map(|ahead| half(ahead.of_80)).collect()
    }

    /// What comes next. Where all is added up the intervals follow from the variance, else from paths drawn from a seed.
    pub fn ahead(&self, steps: usize) -> Vec<Ahead> {
        const PATHS: usize = 4000;
        self.ahead_by(steps, PATHS)
    }

    fn ahead_by(&self, steps: usize, paths: usize) -> Vec<Ahead> {
        let values = self.points(steps);
        if self.after.shape.multiplies() {
            return self.drawn(&values, paths);
        }
        let after = &self.after;
        // Table 6.1 of the book: what is left of an error of j steps before.
        let (mut sum, mut damp, mut power) = (1.0, 0.0, 1.0);
        let season = after.seasons.len().max(1);
        let left = (1..=steps).map(|j| {
            let variance = sum;
            power *= after.phi;
            damp += power;
            let seasonal = if j % season == 0 && !after.seasons.is_empty() { after.gamma } else { 0.0 };
            let kept = after.alpha + after.beta * damp + seasonal;
            sum += kept * kept;
            variance
        });
        values
            .iter()
            .zip(left)
            .map(|(value, left)| Ahead::normal(*value, Some((self.variance * left).sqrt())))
            .collect()
    }

    fn drawn(&self, values: &[f64], count: usize) -> Vec<Ahead> {
        let deviation = self.variance.sqrt();
        let grows = self.after.shape.error == Error::Multiplied;
        let mut random = Random::new(1);
        let mut paths: Vec<Vec<f64>> = vec![Vec::with_capacity(count); values.len()];
        for _ in 0..count {
            let path = self.after.path(values.len(), |_, expected| {
                let uniform = ((random.next_u64() >> 11) as f64 + 0.5) / (1u64 << 53) as f64;
                let error = deviation * normal_quantile(uniform).unwrap_or(0.0);
                if grows { error * expected } else { error }
            });
            paths.iter_mut().zip(path).for_each(|(of, value)| of.push(value));
        }
        let ahead = |(value, mut of): (&f64, Vec<f64>)| {
            of.retain(|value| value.is_finite());
            of.sort_by(f64::total_cmp);
            let between = |low: f64, high: f64| quantile(of.as_slice(), low).zip(quantile(of.as_slice(), high));
            Ahead { value: *value, of_80: between(0.1, 0.9), of_95: between(0.025, 0.975) }
        };
        values.iter().zip(paths).map(ahead).collect()
    }
}

impl Ets {
    /// The values that follow, each with an error of its own.
    fn path(&self, steps: usize, mut error: impl FnMut(usize, f64) -> f64) -> Vec<f64> {
        let mut now = self.clone();
        (0..steps)
            .map(|step| {
                let place = step % now.seasons.len().max(1);
                let (_, _, expected) = now.expects(place);
                let error = error(step, expected);
                now.learn(place, error);
                expected + error
            })
            .collect()
    }
}
