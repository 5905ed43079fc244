//! Does a decision treat groups alike? Rates of each group and how far apart they lie.
//!
//! Source: Hardt, Price and Srebro, "Equality of opportunity in supervised learning", 2016; the worst group is compared with
//! the best, and equalised odds takes the worse of both rates, as fairlearn does.

/// How often a group was chosen, and how often rightly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confusion {
    /// Chosen, rightly.
    pub true_positives: u64,
    /// Not chosen, wrongly.
    pub false_negatives: u64,
    /// Chosen, wrongly.
    pub false_positives: u64,
    /// Not chosen, rightly.
    pub true_negatives: u64,
}

impl Confusion {
    /// All of the group.
    pub fn n(self) -> u64 {
        self.true_positives + self.false_negatives + self.false_positives + self.true_negatives
    }

    /// The share that was chosen.
    pub fn selection_rate(self) -> Option<f64> {
        share(self.true_positives + self.false_positives, self.n())
    }

    /// The share that was chosen of those who should be.
    pub fn true_positive_rate(self) -> Option<f64> {
        share(self.true_positives, self.true_positives + self.false_negatives)
    }

    /// The share that was chosen of those who should not be.
    pub fn false_positive_rate(self) -> Option<f64> {
        share(self.false_positives, self.false_positives + self.true_negatives)
    }

    /// The share that should be chosen of those who were.
    pub fn precision(self) -> Option<f64> {
        share(self.true_positives, self.true_positives + self.false_positives)
    }

    /// The share that should be chosen.
    pub fn base_rate(self) -> Option<f64> {
        share(self.true_positives + self.false_negatives, self.n())
    }
}

fn share(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// How far apart groups lie in a rate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    /// The largest less the smallest.
    pub difference: f64,
    /// The smallest ÷ the largest; `None` where all are 0.
    pub ratio: Option<f64>,
}

/// The gap between rates; `None` where there is none, or one is not known.
pub fn gap(rates: impl Iterator<Item = Option<f64>>) -> Option<Gap> {
    let rates: Vec<f64> = rates.collect::<Option<_>>()?;
    let (low, high) = (rates.iter().copied().reduce(f64::min)?, rates.iter().copied().reduce(f64::max)?);
    Some(Gap { difference: high - low, ratio: (high > 0.0).then(|| low / high) })
}

/// The worse of two gaps: the larger difference and the smaller ratio.
pub fn worse(a: Gap, b: Gap) -> Gap {
    let ratio = a.ratio.zip(b.ratio).map(|(a, b)| a.min(b));
    Gap { difference: a.difference.max(b.difference), ratio: ratio.or(a.ratio).or(b.ratio) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_those_of_fairlearn() {
        let group = |[tp, fng, fp, tn]: [u64; 4]| Confusion {
            true_positives: tp,
            false_negatives: fng,
            false_positives: fp,
            true_negatives: tn,
        };
        let groups = [[60, 20, 30, 90], [45, 25, 20, 110], [18, 22, 12, 48]].map(group);
        let near = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-12, "{found} is not {expected}");
        let chosen = gap(groups.iter().map(|of| of.selection_rate())).unwrap();
        near(chosen.difference, 0.15);
        near(chosen.ratio.unwrap(), 2.0 / 3.0);
        let right = gap(groups.iter().map(|of| of.true_positive_rate())).unwrap();
        let wrong = gap(groups.iter().map(|of| of.false_positive_rate())).unwrap();
        near(right.difference, 0.3);
        near(worse(right, wrong).difference, 0.3);
        near(worse(right, wrong).ratio.unwrap(), 0.6);
        near(groups[0].precision().unwrap(), 2.0 / 3.0);
        near(groups[1].base_rate().unwrap(), 0.35);
        let empty = group([0; 4]);
        assert_eq!((empty.selection_rate(), gap([None, Some(1.0)].into_iter())), (None, None));
    }
}
