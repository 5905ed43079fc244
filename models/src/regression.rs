//! How does a number follow from others? Straight lines through many columns.

use crate::Note;
use crate::linear::{Fit, least_squares};
use countinghouse_stats::tail::student_two_sided;

/// One coefficient.
#[derive(Debug, Clone, PartialEq)]
pub struct Coefficient {
    /// The column, or `intercept`.
    pub name: String,
    /// What the target gains for each unit of the column.
    pub value: f64,
    /// Its standard error; `None` where it is penalised, or no row is left to tell.
    pub se: Option<f64>,
    /// value ÷ se.
    pub t: Option<f64>,
    /// How likely a t as far out is where the column tells nothing.
    pub p: Option<f64>,
    /// How much the other columns swell its variance, at least 1; `None` of the intercept.
    pub vif: Option<f64>,
}

/// A line through the rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Regression {
    /// The intercept, then the columns in their order.
    pub coefficients: Vec<Coefficient>,
    /// The share of the target's variance that the columns tell; `None` where the target never changes.
    pub r2: Option<f64>,
    /// Rows less coefficients.
    pub degrees: usize,
}

/// Least squares of `target` by named columns of the same length, with an intercept. A `penalty` λ adds λ Σ b² for all
/// coefficients but the intercept (ridge); they then have no standard errors. Refuses where there are too few rows, or
/// where one column follows from others.
pub fn regress(columns: &[(String, Vec<f64>)], target: &[f64], penalty: f64) -> Result<Regression, Note> {
    let (rows, n) = (target.len(), columns.len() + 1);
    if rows < n {
        let message = format!("There are {rows} rows for {n} coefficients: any of many lines goes through them.");
        return Err(Note::new("too_few_rows", message));
    }
    let fit = fitted(columns, target, penalty).ok_or_else(|| {
        let message = "One column never changes or follows from the others: nothing tells their effects apart.";
        Note::new("collinear", message)
    })?;
    let mean = target.iter().sum::<f64>() / rows as f64;
    let total: f64 = target.iter().map(|y| (y - mean) * (y - mean)).sum();
    let residuals = &fit.residuals[..rows];
    let squares: f64 = residuals.iter().map(|r| r * r).sum();
    let degrees = rows - n;
    let variance = (penalty == 0.0 && degrees > 0).then(|| squares / degrees as f64);
    let names = std::iter::once("intercept").chain(columns.iter().map(|(name, _)| name.as_str()));
    let coefficients = names
        .enumerate()
        .map(|(i, name)| {
            let se = variance.map(|variance| (variance * fit.inverse.get(i, i)).sqrt());
            let t = se.map(|se| fit.coefficients[i] / se).filter(|t| !t.is_nan());
            let vif = i
                .checked_sub(1)
                .filter(|_| penalty == 0.0)
                .map(|column| fit.inverse.get(i, i) * spread(&columns[column].1));
            let p = t.and_then(|t| student_two_sided(t, degrees as f64));
            Coefficient {
                name: name.to_owned(),
                value: fit.coefficients[i],
                se,
                t: t.filter(|t| t.is_finite()),
                p,
                vif,
            }
        })
        .collect();
    Ok(Regression { coefficients, r2: (total > 0.0).then(|| 1.0 - squares / total), degrees })
}

fn fitted(columns: &[(String, Vec<f64>)], target: &[f64], penalty: f64) -> Option<Fit> {
    let mut all = vec![vec![1.0; target.len()]];
    all.extend(columns.iter().map(|(_, values)| values.clone()));
    let mut target = target.to_vec();
    if penalty > 0.0 {
        // Rows that want each coefficient to be 0.
        for column in 0..columns.len() {
            all.iter_mut().enumerate().for_each(|(i, values)| {
                values.push(if i == column + 1 { penalty.sqrt() } else { 0.0 });
            });
            target.push(0.0);
        }
    }
    least_squares(&all, &target)
}

/// Σ (x − mean)².
fn spread(values: &[f64]) -> f64 {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    values.iter().map(|x| (x - mean) * (x - mean)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_near(found: f64, expected: f64, relative: f64) {
        assert!((found - expected).abs() <= relative * expected.abs(), "{found} is not {expected}");
    }

    /// Longley, JASA 62, 1967: columns that nearly follow from each other; the certified values of NIST's StRD.
    const LONGLEY: [[f64; 7]; 16] = [
        [60323.0, 83.0, 234289.0, 2356.0, 1590.0, 107608.0, 1947.0],
        [61122.0, 88.5, 259426.0, 2325.0, 1456.0, 108632.0, 1948.0],
        [60171.0, 88.2, 258054.0, 3682.0, 1616.0, 109773.0, 1949.0],
        [61187.0, 89.5, 284599.0, 3351.0, 1650.0, 110929.0, 1950.0],
        [63221.0, 96.2, 328975.0, 2099.0, 3099.0, 112075.0, 1951.0],
        [63639.0, 98.1, 346999.0, 1932.0, 3594.0, 113270.0, 1952.0],
        [64989.0, 99.0, 365385.0, 1870.0, 3547.0, 115094.0, 1953.0],
        [63761.0, 100.0, 363112.0, 3578.0, 3350.0, 116219.0, 1954.0],
        [66019.0, 101.2, 397469.0, 2904.0, 3048.0, 117388.0, 1955.0],
        [67857.0, 104.6, 419180.0, 2822.0, 2857.0, 118734.0, 1956.0],
        [68169.0, 108.4, 442769.0, 2936.0, 2798.0, 120445.0, 1957.0],
        [66513.0, 110.8, 444546.0, 4681.0, 2637.0, 121950.0, 1958.0],
        [68655.0, 112.6, 482704.0, 3813.0, 2552.0, 123366.0, 1959.0],
        [69564.0, 114.2, 502601.0, 3931.0, 2514.0, 125368.0, 1960.0],
        [69331.0, 115.7, 518173.0, 4806.0, 2572.0, 127852.0, 1961.0],
        [70551.0, 116.9, 554894.0, 4007.0, 2827.0, 130081.0, 1962.0],
    ];

    #[test]
    fn longleys_data_have_nists_certified_values() {
        let column = |i: usize| LONGLEY.iter().map(|row| row[i]).collect::<Vec<_>>();
        let columns: Vec<(String, Vec<f64>)> = (1..7).map(|i| (format!("x{i}"), column(i))).collect();
        let found = regress(&columns, &column(0), 0.0).unwrap();
        let certified = [
            (-3482258.63459582, 890420.383607373),
            (15.0618722713733, 84.9149257747669),
            (-0.358191792925910e-01, 0.334910077722432e-01),
            (-2.02022980381683, 0.488399681651699),
            (-1.03322686717359, 0.214274163161675),
            (-0.511041056535807e-01, 0.226073200069370),
            (1829.15146461355, 455.478499142212),
        ];
        for (coefficient, (value, se)) in found.coefficients.iter().zip(certified) {
            assert_near(coefficient.value, value, 1e-9);
            assert_near(coefficient.se.unwrap(), se, 1e-9);
        }
        assert_near(found.r2.unwrap(), 0.995479004577296, 1e-12);
        // 758.98 of the year, as the textbooks have it.
        assert_near(found.coefficients[6].vif.unwrap(), 758.98, 1e-4);
    }

    #[test]
    fn a_penalty_shrinks_and_what_cannot_be_told_apart_is_refused() {
        let x = ("x".to_owned(), vec![-1.0, 0.0, 1.0]);
        // b = Σxy ÷ (Σx² + λ) = 4 ÷ (2 + 2).
        let found = regress(std::slice::from_ref(&x), &[1.0, 2.0, 5.0], 2.0).unwrap();
        assert_near(found.coefficients[1].value, 1.0, 1e-13);
        assert_eq!(found.coefficients[1].se, None);
        let same = ("y".to_owned(), vec![1.0, 2.0, 3.0]);
        assert_eq!(regress(&[x.clone(), same], &[1.0, 2.0, 5.0], 0.0).unwrap_err().code, "collinear");
        assert_eq!(regress(&[x], &[1.0], 0.0).unwrap_err().code, "too_few_rows");
    }
}
