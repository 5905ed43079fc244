//! Do two things go together? Correlations of numbers, and tests of counted pairs.

use countinghouse_stats::special::ln_gamma;
use countinghouse_stats::tail::{chi_square as chi_square_tail, student_two_sided};

/// The correlation of Pearson, −1 to 1. `None` where there are fewer than two pairs or one of the two never changes.
pub fn pearson(x: &[f64], y: &[f64]) -> Option<f64> {
    let n = x.len().min(y.len());
    let mean = |values: &[f64]| values[..n].iter().sum::<f64>() / n as f64;
    if n < 2 {
        return None;
    }
    let (mx, my) = (mean(x), mean(y));
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for (x, y) in x.iter().zip(y) {
        let (dx, dy) = (x - mx, y - my);
        (xx, xy, yy) = (xx + dx * dx, xy + dx * dy, yy + dy * dy);
    }
    let r = xy / (xx.sqrt() * yy.sqrt());
    r.is_finite().then(|| r.clamp(-1.0, 1.0))
}

/// The correlation of Spearman: that of the ranks, of which equal values share the middle.
pub fn spearman(x: &[f64], y: &[f64]) -> Option<f64> {
    let n = x.len().min(y.len());
    pearson(&ranks(&x[..n]), &ranks(&y[..n]))
}

/// How likely a correlation as large is of `n` pairs where there is none, by Student's distribution.
/// `None` for fewer than three pairs.
pub fn correlation_p(r: f64, n: usize) -> Option<f64> {
    let degrees = n.checked_sub(2).filter(|&degrees| degrees > 0)? as f64;
    student_two_sided(r * (degrees / ((1.0 - r) * (1.0 + r))).sqrt(), degrees)
}

/// Ranks from 1; equal values share the mean of theirs.
pub fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let mut ranks = vec![0.0; values.len()];
    let mut start = 0;
    while start < order.len() {
        let same = order[start..].iter().take_while(|&&place| values[place] == values[order[start]]).count();
        let middle = start as f64 + (same as f64 + 1.0) / 2.0;
        order[start..start + same].iter().for_each(|&place| ranks[place] = middle);
        start += same;
    }
    ranks
}

/// The test of χ² whether the rows and columns of a table of counts depend on each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChiSquare {
    /// Σ (observed − expected)² ÷ expected; in a table of 2 × 2 with Yates' correction.
    pub statistic: f64,
    /// (rows − 1) (columns − 1).
    pub degrees: u64,
    /// How likely a statistic as large is where nothing depends.
    pub p: f64,
    /// How much depends, 0 to 1, without the correction: Cramér's V.
    pub cramers_v: f64,
    /// The least of the expected counts: below 5 the distribution of χ² is rough.
    pub least_expected: f64,
}

/// The test of Pearson on rows of counts of one length. `None` where fewer than two rows or columns hold anything.
pub fn chi_square(counts: &[Vec<u64>]) -> Option<ChiSquare> {
    let width = counts.first()?.len();
    let rows: Vec<f64> = counts.iter().map(|row| row.iter().sum::<u64>() as f64).collect();
    let columns: Vec<f64> =
        (0..width).map(|column| counts.iter().filter_map(|row| row.get(column)).sum::<u64>() as f64).collect();
    let filled = |sums: &[f64]| sums.iter().filter(|sum| **sum > 0.0).count();
    let (r, c) = (filled(&rows), filled(&columns));
    if r < 2 || c < 2 {
        return None;
    }
    let n: f64 = rows.iter().sum();
    let yates = r == 2 && c == 2;
    let (mut statistic, mut plain, mut least) = (0.0, 0.0, f64::INFINITY);
    for (row, of_row) in counts.iter().zip(&rows) {
        for (&count, of_column) in row.iter().zip(&columns) {
            let expected = of_row * of_column / n;
            if expected == 0.0 {
                continue;
            }
            let distance = (count as f64 - expected).abs();
            let corrected = if yates { distance - distance.min(0.5) } else { distance };
            statistic += corrected * corrected / expected;
            plain += distance * distance / expected;
            least = least.min(expected);
        }
    }
    let degrees = ((r - 1) * (c - 1)) as u64;
    let p = chi_square_tail(statistic, degrees as f64)?;
    let cramers_v = (plain / (n * (r.min(c) - 1) as f64)).sqrt();
    Some(ChiSquare { statistic, degrees, p, cramers_v, least_expected: least })
}

/// Fisher's exact test of a table of 2 × 2.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fisher {
    /// ad ÷ bc of the table; `None` where it is infinite or nothing.
    pub odds_ratio: Option<f64>,
    /// How likely a table is that is no likelier than this one.
    pub p: f64,
    /// How likely a first cell is that is no larger.
    pub p_less: f64,
    /// How likely a first cell is that is no smaller.
    pub p_greater: f64,
}

/// The test of \[\[a, b\], \[c, d\]\], given the sums of rows and columns. `None` for an empty table and one of more than
/// ten million.
pub fn fisher([[a, b], [c, d]]: [[u64; 2]; 2]) -> Option<Fisher> {
    /// What counts as equally likely, for the digits that logarithms lose.
    const ALIKE: f64 = 1e-7;
    const MOST: u64 = 10_000_000;
    let n = [a, b, c, d].iter().try_fold(0u64, |sum, count| sum.checked_add(*count))?;
    if n == 0 || n > MOST {
        return None;
    }
    let ln_factorial = |n: u64| ln_gamma(n as f64 + 1.0);
    let (row, column) = (a + b, a + c);
    let fixed =
        ln_factorial(row) + ln_factorial(n - row) + ln_factorial(column) + ln_factorial(n - column) - ln_factorial(n);
    let log_chance = |first: u64| {
        let others = [row - first, column - first, n + first - row - column];
        fixed - ln_factorial(first) - others.iter().map(|&count| ln_factorial(count)).sum::<f64>()
    };
    let here = log_chance(a);
    let (mut p, mut p_less, mut p_greater) = (0.0, 0.0, 0.0);
    for first in (row + column).saturating_sub(n)..=row.min(column) {
        let log = log_chance(first);
        let chance = libm::exp(log);
        p += if log <= here + ALIKE { chance } else { 0.0 };
        p_less += if first <= a { chance } else { 0.0 };
        p_greater += if first >= a { chance } else { 0.0 };
    }
    let odds_ratio = (a as f64 * d as f64) / (b as f64 * c as f64);
    let [p, p_less, p_greater] = [p, p_less, p_greater].map(|p: f64| p.min(1.0));
    Some(Fisher { odds_ratio: Some(odds_ratio).filter(|ratio| ratio.is_finite()), p, p_less, p_greater })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_near(found: f64, expected: f64) {
        assert!((found - expected).abs() <= 1e-10 * expected.abs(), "{found} is not {expected}");
    }

    #[test]
    fn the_lady_tasting_tea_knew() {
        // Fisher, "The Design of Experiments", 1935: 3 of 4 right: 17 of 70 as good or better.
        let tea = fisher([[3, 1], [1, 3]]).unwrap();
        assert_near(tea.p_greater, 17.0 / 70.0);
        assert_near(tea.p, 34.0 / 70.0);
        assert_eq!(tea.odds_ratio, Some(9.0));
        assert_eq!(fisher([[4, 0], [0, 4]]).unwrap().odds_ratio, None);
        assert_eq!(fisher([[0, 0], [0, 0]]), None);
    }

    #[test]
    fn counted_pairs_are_scipys() {
        // scipy.stats.chi2_contingency and fisher_exact.
        let two = [vec![8, 2], vec![1, 5]];
        let found = chi_square(&two).unwrap();
        assert_near(found.statistic, 3.80952380952381);
        assert_near(found.p, 0.0509619369677915);
        let exact = fisher([[8, 2], [1, 5]]).unwrap();
        assert_near(exact.p, 0.034965034965034975);
        assert_near(exact.p_greater, 0.02447552447552448);
        assert_near(exact.p_less, 0.999125874125874);
        let three = chi_square(&[vec![32, 18, 25], vec![21, 40, 14], vec![11, 9, 30]]).unwrap();
        assert!((three.statistic - 33.9204836326).abs() < 1e-9 && three.degrees == 4, "{three:?}");
        assert!((three.cramers_v - 0.291206471565).abs() < 1e-11, "{three:?}");
        assert_eq!(chi_square(&[vec![3, 4]]), None);
        assert_eq!(chi_square(&[vec![3, 0], vec![4, 0]]), None);
    }

    #[test]
    fn ranks_share_ties_and_perfect_order_is_one() {
        assert_eq!(ranks(&[3.0, 1.0, 3.0, 2.0]), [3.5, 1.0, 3.5, 2.0]);
        assert_near(spearman(&[1.0, 2.0, 3.0], &[1.0, 8.0, 900.0]).unwrap(), 1.0);
        assert_eq!(pearson(&[1.0, 2.0], &[4.0, 4.0]), None);
        assert_eq!(correlation_p(1.0, 5), Some(0.0));
        assert_eq!(correlation_p(0.5, 2), None);
    }
}
