//! Percentiles among many of which most have the same value, 0.

/// Values of which only those that are not 0 are kept.
pub struct Percentiles {
    /// In ascending order.
    others: Vec<i64>,
    /// How many there are with the zeros.
    all: usize,
}

impl Percentiles {
    /// Of so many values, those that are not 0.
    pub fn new(mut others: Vec<i64>, all: usize) -> Percentiles {
        others.sort_unstable();
        Percentiles { others, all }
    }

    /// 100 × (mean rank − ½) ÷ n, equal values sharing their mean rank.
    pub fn of(&self, value: i64) -> f64 {
        let zeros = self.all.saturating_sub(self.others.len());
        let below = self.others.partition_point(|&other| other < value);
        let up_to = self.others.partition_point(|&other| other <= value);
        let less = below + if value > 0 { zeros } else { 0 };
        let equal = if value == 0 { zeros } else { up_to - below };
        100.0 * (less as f64 + equal as f64 / 2.0) / self.all.max(1) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_share_their_rank() {
        // −5, 0, 0, 0, 2, 2, 7, 9: the ranks are 1, 3, 3, 3, 5.5, 5.5, 7, 8.
        let percentiles = Percentiles::new(vec![9, 2, -5, 2, 7], 8);
        let expected = [(-5, 0.5), (0, 2.5), (2, 5.0), (7, 6.5), (9, 7.5)];
        for (value, above) in expected {
            assert_eq!(percentiles.of(value), 100.0 * above / 8.0, "{value}");
        }
    }
}
