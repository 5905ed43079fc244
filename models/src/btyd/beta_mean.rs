//! The mean of a function over a beta distribution, by the trapezoidal rule on the logit, where it converges faster than
//! any power however small or large the shapes are.

/// Places in 0 to 1 with their weights, which add up to 1.
pub struct BetaNodes(Vec<(f64, f64)>);

impl BetaNodes {
    /// Of Beta(a, b).
    pub fn of(a: f64, b: f64) -> BetaNodes {
        const STEP: f64 = 0.03;
        /// How many e-folds below its greatest a weight counts for nothing.
        const DEPTH: f64 = 42.0;
        let centre = libm::log(a / b);
        // The width of the peak on the logit; not above 1, the width of what changes between 0 and 1.
        let width = (1.0 / a + 1.0 / b).sqrt().min(1.0);
        let log_weight = |logit: f64| -a * log1p_exp(-logit) - b * log1p_exp(logit);
        let greatest = log_weight(centre);
        let node = |step: f64| {
            let s = step * STEP;
            let logit = centre + width * libm::sinh(s);
            let depth = log_weight(logit) - greatest;
            (depth > -DEPTH).then(|| (1.0 / (1.0 + libm::exp(-logit)), libm::exp(depth) * libm::cosh(s)))
        };
        let mut nodes: Vec<(f64, f64)> = Vec::new();
        // The weight has one peak: beyond the first node that counts for nothing none does. sinh leaves f64 at 700.
        let side = |sign: f64| (1..17_000).map_while(move |step| node(sign * f64::from(step)));
        nodes.extend(side(-1.0));
        nodes.extend(node(0.0));
        nodes.extend(side(1.0));
        let total: f64 = nodes.iter().map(|(_, weight)| weight).sum();
        nodes.iter_mut().for_each(|(_, weight)| *weight /= total);
        BetaNodes(nodes)
    }

    /// The mean of a function.
    pub fn mean(&self, f: impl Fn(f64) -> f64) -> f64 {
        self.0.iter().map(|&(place, weight)| weight * f(place)).sum()
    }
}

/// ln (1 + eˣ).
fn log1p_exp(x: f64) -> f64 {
    super::softplus(x)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_those_of_the_distribution() {
        for (a, b) in [(0.5, 0.5), (1.0, 1.0), (0.793, 2.426), (800.0, 9006.0), (1e-5, 10.0), (3.0, 1e-4), (5e3, 0.2)] {
            let nodes = BetaNodes::of(a, b);
            let (mean, square) = (nodes.mean(|p| p), nodes.mean(|p| p * p));
            let (first, second) = (a / (a + b), a * (a + 1.0) / ((a + b) * (a + b + 1.0)));
            assert!((mean / first - 1.0).abs() < 1e-10, "{a}, {b}: {mean} is not {first}");
            assert!((square / second - 1.0).abs() < 1e-10, "{a}, {b}: {square} is not {second}");
        }
    }
}
