//! Ranks among many values of which most may be 0.

/// Room that numbers may take up to be counted rather than sorted, as a multiple of how many they are.
const SPARSE: i128 = 4;

/// The mean percentile among all of those that are marked; `None` where none is. A percentile is
/// 100 × (mean rank − ½) ÷ n, and equal values share their mean rank.
pub fn mean_percentile(values: impl Iterator<Item = (i64, bool)>) -> Option<f64> {
    let (mut zeros, mut marked_zeros) = (0u64, 0u64);
    let mut others: Vec<(i64, bool)> = Vec::new();
    for (value, is_marked) in values {
        if value == 0 {
            zeros += 1;
            marked_zeros += u64::from(is_marked);
        } else {
            others.push((value, is_marked));
        }
    }
    let mut ranks = Ranks::default();
    let mut zeros = Some((zeros, marked_zeros));
    each_group(&mut others, &mut |value, all, marked| {
        if value > 0
            && let Some((zeros, marked_zeros)) = zeros.take()
        {
            ranks.add(zeros, marked_zeros);
        }
        ranks.add(all, marked);
    });
    if let Some((zeros, marked_zeros)) = zeros {
        ranks.add(zeros, marked_zeros);
    }
    let mean = 100.0 * ranks.sum / ranks.below as f64 / ranks.marked as f64;
    (ranks.marked > 0).then_some(mean)
}

/// Calls for each different value, in ascending order, with how many have it and how many of them are marked.
fn each_group(values: &mut [(i64, bool)], call: &mut dyn FnMut(i64, u64, u64)) {
    let numbers = || values.iter().map(|value| value.0);
    let Some((least, most)) = numbers().min().zip(numbers().max()) else { return };
    let reach = i128::from(most) - i128::from(least);
    if reach < SPARSE * values.len() as i128 {
        let mut counts = vec![(0u64, 0u64); reach as usize + 1];
        for &(value, is_marked) in values.iter() {
            let (all, marked) = &mut counts[(value - least) as usize];
            *all += 1;
            *marked += u64::from(is_marked);
        }
        for (value, (all, marked)) in (least..).zip(counts).filter(|(_, (all, _))| *all > 0) {
            call(value, all, marked);
        }
        return;
    }
    values.sort_unstable_by_key(|value| value.0);
    for group in values.chunk_by(|one, other| one.0 == other.0) {
        let marked = group.iter().filter(|value| value.1).count();
        call(group[0].0, group.len() as u64, marked as u64);
    }
}

/// The ranks of those that are marked, added up group by group.
#[derive(Default)]
struct Ranks {
    below: u64,
    marked: u64,
    /// The sum of their mean ranks, each less one half.
    sum: f64,
}

impl Ranks {
    fn add(&mut self, all: u64, marked: u64) {
        self.sum += marked as f64 * (self.below as f64 + all as f64 / 2.0);
        self.below += all;
        self.marked += marked;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_share_their_rank() {
        // −5, 0, 0, 0, 2, 2, 7, 9: the ranks are 1, 3, 3, 3, 5.5, 5.5, 7, 8.
        let values = [9, 2, 0, -5, 0, 2, 7, 0];
        let expected = [(-5, 0.5), (0, 2.5), (2, 5.0), (7, 6.5), (9, 7.5)];
        for (value, above) in expected {
            let marked = values.iter().map(|&other| (other, other == value));
            assert_eq!(mean_percentile(marked), Some(100.0 * above / 8.0), "{value}");
        }
        assert_eq!(mean_percentile(values.iter().map(|&value| (value, true))), Some(50.0));
        assert_eq!(mean_percentile(values.iter().map(|&value| (value, false))), None);
        assert_eq!(mean_percentile(std::iter::empty()), None);
    }

    #[test]
    fn counting_and_sorting_come_to_the_same() {
        // A value far away makes the numbers too sparse to be counted, and stands above all others either way.
        let near: Vec<(i64, bool)> = (0..200).map(|n| ((n * n * 7 + 3) % 41 - 20, n % 3 == 0)).collect();
        let with = |far: i64| mean_percentile(near.iter().copied().chain([(far, true)]));
        assert_eq!(with(21), with(i64::MAX));
        assert_eq!(with(-21), with(i64::MIN));
    }
}
