//! Ranks of values, and whether groups differ by them.

use super::tail::chi_square;

/// Whether the values of groups tend to be of different size, by the test of Kruskal and Wallis with the correction for
/// ties: how likely differences as large are where there are none. `None` under two groups with values, or where all
/// values are equal.
///
/// Source: Kruskal and Wallis, "Use of ranks in one-criterion variance analysis", JASA 47, 1952.
pub fn kruskal_wallis(groups: &[Vec<f64>]) -> Option<f64> {
    let all = groups.iter().enumerate().flat_map(|(group, values)| values.iter().map(move |&value| (value, group)));
    let mut sorted: Vec<(f64, usize)> = all.collect();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let n = sorted.len() as f64;
    let mut sums = vec![0.0; groups.len()];
    let (mut before, mut ties) = (0.0, 0.0);
    for equal in sorted.chunk_by(|a, b| a.0 == b.0) {
        let count = equal.len() as f64;
        let rank = before + (count + 1.0) / 2.0;
        equal.iter().for_each(|&(_, group)| sums[group] += rank);
        before += count;
        ties += count * (count * count - 1.0);
    }
    let filled = || groups.iter().zip(&sums).filter(|(values, _)| !values.is_empty());
    let correction = 1.0 - ties / (n * (n * n - 1.0));
    if filled().count() < 2 || correction <= 0.0 {
        return None;
    }
    let squares: f64 = filled().map(|(values, sum)| sum * sum / values.len() as f64).sum();
    let statistic = (12.0 / (n * (n + 1.0)) * squares - 3.0 * (n + 1.0)) / correction;
    chi_square(statistic.max(0.0), (filled().count() - 1) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_equals_scipy() {
        // scipy.stats.kruskal([1, 2, 3], [2, 4, 6, 8]) and of three groups without ties.
        let two = kruskal_wallis(&[vec![1.0, 2.0, 3.0], vec![2.0, 4.0, 6.0, 8.0]]).unwrap();
        assert!((two - 0.108_408_299_981_465_27).abs() < 1e-12, "{two}");
        let three = kruskal_wallis(&[vec![1.0, 2.0], vec![3.0, 4.0], vec![5.0, 6.0]]).unwrap();
        assert!((three - 0.101_701_392_304_226_94).abs() < 1e-12, "{three}");
    }

    #[test]
    fn equal_values_differ_in_nothing() {
        assert_eq!(kruskal_wallis(&[vec![1.0, 1.0], vec![1.0]]), None);
        assert_eq!(kruskal_wallis(&[vec![1.0, 2.0], vec![]]), None);
    }
}
