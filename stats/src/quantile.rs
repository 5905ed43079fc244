//! Where the middle of the data lies: quantiles of sorted values and of counted integers.

/// Values that can be asked for by rank.
pub trait Sorted {
    /// How many values there are.
    fn count(&self) -> u64;
    /// The value with so many values before it, in ascending order; `None` where `rank` is not below the count.
    fn at(&self, rank: u64) -> Option<f64>;
}

/// A slice must be in ascending order and hold no NaN.
impl Sorted for [f64] {
    fn count(&self) -> u64 {
        self.len() as u64
    }

    fn at(&self, rank: u64) -> Option<f64> {
        self.get(usize::try_from(rank).ok()?).copied()
    }
}

/// Whole numbers with how often each occurs: gaps in days, orders per customer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Histogram {
    /// How often each value below [`DENSE`] occurs, as far as any did.
    dense: Vec<u64>,
    /// The rest in ascending order, so that one absurd date does not cost megabytes.
    sparse: Vec<(u32, u64)>,
    total: u64,
}

/// Values below this are counted in a plain list: eleven years of days.
const DENSE: usize = 4096;

impl Histogram {
    /// Counts a value once more.
    pub fn add(&mut self, value: u32) {
        self.add_times(value, 1);
    }

    /// Counts in what another has counted.
    pub fn merge(&mut self, other: &Histogram) {
        for (value, count) in other.counts() {
            self.add_times(value, count);
        }
    }

    /// The values that occur, in ascending order, each with how often.
    pub fn counts(&self) -> impl Iterator<Item = (u32, u64)> + '_ {
        let dense = (0..).zip(self.dense.iter().copied()).filter(|(_, count)| *count > 0);
        dense.chain(self.sparse.iter().copied())
    }

    fn add_times(&mut self, value: u32, times: u64) {
        self.total += times;
        let place = value as usize;
        if place >= DENSE {
            match self.sparse.binary_search_by_key(&value, |(known, _)| *known) {
                Ok(at) => self.sparse[at].1 += times,
                Err(at) => self.sparse.insert(at, (value, times)),
            }
            return;
        }
        if place >= self.dense.len() {
            self.dense.resize(place + 1, 0);
        }
        self.dense[place] += times;
    }
}

impl Sorted for Histogram {
    fn count(&self) -> u64 {
        self.total
    }

    fn at(&self, rank: u64) -> Option<f64> {
        let mut before = 0;
        self.counts().find_map(|(value, count)| {
            before += count;
            (rank < before).then_some(f64::from(value))
        })
    }
}

/// The quantile at `p` by linear interpolation between the two nearest ranks: Hyndman and Fan, "Sample quantiles in
/// statistical packages", The American Statistician 50(4), 1996, definition 7, the default of numpy and R.
/// `None` where there are no values or `p` is not within 0 to 1.
pub fn quantile<S: Sorted + ?Sized>(values: &S, p: f64) -> Option<f64> {
    if !(0.0..=1.0).contains(&p) {
        return None;
    }
    let h = values.count().checked_sub(1)? as f64 * p;
    let low = values.at(h as u64)?;
    let rest = h.fract();
    if rest == 0.0 {
        return Some(low);
    }
    let high = values.at(h as u64 + 1)?;
    Some(low + rest * (high - low))
}

/// The median: the middle value, or the mean of the two in the middle. `None` where there are no values.
pub fn median<S: Sorted + ?Sized>(values: &S) -> Option<f64> {
    quantile(values, 0.5)
}
