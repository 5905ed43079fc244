//! What did a change do? A line before it, a line after it, and errors that may follow from each other.
//!
//! Sources: Wagner, Soumerai, Zhang and Ross-Degnan, "Segmented regression analysis of interrupted time series", Journal of
//! Clinical Pharmacy and Therapeutics 27, 2002; Newey and West, Econometrica 55, 1987, for the standard errors.

use crate::Note;
use crate::linear::{Fit, Square, least_squares};
use countinghouse_stats::interval::student_95;
use countinghouse_stats::tail::student_two_sided;

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Design {
    /// Rows before the change.
    pub before: usize,
    /// How many rows back errors may follow from each other; `None` chooses 4 (n ÷ 100)^(2/9).
    pub lags: Option<usize>,
    /// Whether the variance is multiplied by n ÷ (n − k).
    pub small_sample: bool,
    /// Rows in a season, of which each has a level of its own; 1 for none.
    pub season: usize,
}

/// One coefficient.
#[derive(Debug, Clone, PartialEq)]
pub struct Coefficient {
    /// `intercept`, `pre_slope`, `level_change`, `slope_change`, `season_2` …, or `control`.
    pub name: String,
    /// The coefficient.
    pub value: f64,
    /// Its standard error where errors are independent.
    pub se_ols: f64,
    /// Its standard error where they follow from each other.
    pub se_hac: f64,
    /// value ÷ `se_hac`; `None` where it is infinite.
    pub t: Option<f64>,
    /// How likely a t as far out is where the coefficient is 0.
    pub p: Option<f64>,
    /// Its interval of 95 %, by Student's distribution with n − k degrees.
    pub interval: Option<(f64, f64)>,
}

/// What a change did.
#[derive(Debug, Clone, PartialEq)]
pub struct Impact {
    /// Of the lines.
    pub coefficients: Vec<Coefficient>,
    /// The share of the variance that the lines tell; `None` where nothing varies.
    pub r2: Option<f64>,
    /// Near 2 where neighbouring errors are independent, below where they are alike; `None` without errors.
    pub durbin_watson: Option<f64>,
    /// The lags that were used.
    pub lags: usize,
    /// What the last row would be had nothing changed.
    pub counterfactual_last: f64,
    /// What the lines say of the last row, less that.
    pub effect: f64,
    /// The interval of 95 % of the effect.
    pub effect_interval: Option<(f64, f64)>,
}

impl Impact {
    /// `rise`, `fall` or `unclear`, by whether the effect's interval leaves 0 out.
    pub fn verdict(&self) -> &'static str {
        match self.effect_interval {
            Some((low, _)) if low > 0.0 => "rise",
            Some((_, high)) if high < 0.0 => "fall",
            _ => "unclear",
        }
    }
}

/// Fits both lines to a series, beside a `control` series that the change did not touch. Refuses where there are fewer than
/// three rows before or after the change or no more rows than coefficients, and where nothing tells these apart.
pub fn impact(values: &[f64], control: Option<&[f64]>, design: Design) -> Result<Impact, Note> {
    const FEWEST: usize = 3;
    let n = values.len();
    let after = n.saturating_sub(design.before);
    if design.before < FEWEST || after < FEWEST {
        let message = format!(
            "There are {} rows before the change and {after} after it; it takes {FEWEST} of each.",
            design.before
        );
        return Err(Note::new("too_few_rows", message));
    }
    let (names, columns) = columns(n, control, design);
    let k = columns.len();
    if n <= k {
        return Err(Note::new("too_few_rows", format!("There are {n} rows for {k} coefficients.")));
    }
    let fit = least_squares(&columns, values).ok_or_else(|| {
        Note::new("collinear", "The control or the seasons follow from the lines: nothing tells them apart.")
    })?;
    let degrees = (n - k) as f64;
    let automatic = || (4.0 * libm::pow(n as f64 / 100.0, 2.0 / 9.0)) as usize;
    let lags = design.lags.unwrap_or_else(automatic).min(n - 1);
    let mut covariance = newey_west(&columns, &fit, lags);
    if design.small_sample {
        covariance = covariance.scaled(n as f64 / degrees);
    }
    let squares = fit.squares();
    let quantile = student_95(degrees);
    let interval = |value: f64, se: f64| quantile.map(|quantile| (value - quantile * se, value + quantile * se));
    let coefficients: Vec<Coefficient> = names
        .into_iter()
        .enumerate()
        .map(|(i, name)| {
            let (value, se_hac) = (fit.coefficients[i], covariance.get(i, i).max(0.0).sqrt());
            let t = Some(value / se_hac).filter(|t| t.is_finite());
            Coefficient {
                name,
                value,
                se_ols: (squares / degrees * fit.inverse.get(i, i)).sqrt(),
                se_hac,
                t,
                p: t.and_then(|t| student_two_sided(t, degrees)),
                interval: interval(value, se_hac),
            }
        })
        .collect();
    let late = after as f64;
    let effect = fit.coefficients[2] + late * fit.coefficients[3];
    let variance = covariance.get(2, 2) + 2.0 * late * covariance.get(2, 3) + late * late * covariance.get(3, 3);
    let fitted_last = values[n - 1] - fit.residuals[n - 1];
    let mean = values.iter().sum::<f64>() / n as f64;
    let total: f64 = values.iter().map(|y| (y - mean) * (y - mean)).sum();
    let steps: f64 = fit.residuals.windows(2).map(|pair| (pair[1] - pair[0]) * (pair[1] - pair[0])).sum();
    Ok(Impact {
        coefficients,
        r2: (total > 0.0).then(|| 1.0 - squares / total),
        durbin_watson: (squares > 0.0).then(|| steps / squares),
        lags,
        counterfactual_last: fitted_last - effect,
        effect,
        effect_interval: interval(effect, variance.max(0.0).sqrt()),
    })
}

/// The columns that the series is told by, with their names.
fn columns(n: usize, control: Option<&[f64]>, design: Design) -> (Vec<String>, Vec<Vec<f64>>) {
    let column = |of: &dyn Fn(usize) -> f64| (1..=n).map(of).collect::<Vec<f64>>();
    let after = |t: usize| t.saturating_sub(design.before) as f64;
    let mut columns = vec![
        ("intercept".to_owned(), column(&|_| 1.0)),
        ("pre_slope".to_owned(), column(&|t| t as f64)),
        ("level_change".to_owned(), column(&|t| f64::from(t > design.before))),
        ("slope_change".to_owned(), column(&after)),
    ];
    for phase in 2..=design.season.min(n) {
        let of = |t: usize| f64::from((t - 1) % design.season == phase - 1);
        columns.push((format!("season_{phase}"), column(&of)));
    }
    columns.extend(control.map(|control| ("control".to_owned(), control.to_vec())));
    columns.into_iter().unzip()
}

/// (XᵀX)⁻¹ S (XᵀX)⁻¹ with Bartlett's weights in S.
pub(crate) fn newey_west(columns: &[Vec<f64>], fit: &Fit, lags: usize) -> Square {
    let (k, n) = (columns.len(), fit.residuals.len());
    let scores: Vec<Vec<f64>> =
        (0..n).map(|t| columns.iter().map(|column| column[t] * fit.residuals[t]).collect()).collect();
    let mut middle = Square::zero(k);
    for lag in 0..=lags {
        let weight = 1.0 - lag as f64 / (lags + 1) as f64;
        for t in lag..n {
            for i in 0..k {
                for j in 0..k {
                    let both = scores[t][i] * scores[t - lag][j];
                    middle.add(i, j, weight * both);
                    if lag > 0 {
                        middle.add(j, i, weight * both);
                    }
                }
            }
        }
    }
    let product = |a: &Square, b: &Square| {
        let mut product = Square::zero(k);
        for i in 0..k {
            for j in 0..k {
                product.set(i, j, (0..k).map(|l| a.get(i, l) * b.get(l, j)).sum());
            }
        }
        product
    };
    product(&product(&fit.inverse, &middle), &fit.inverse)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Simulated monthly revenue with a change after 30 months; the figures are those of statsmodels' OLS and HAC.
    const REVENUE: [f64; 48] = [
        1234.92, 1248.44, 1214.97, 1183.46, 1215.57, 1288.89, 1332.05, 1339.4, 1325.19, 1373.89, 1386.06, 1338.37,
        1288.19, 1298.45, 1305.8, 1358.36, 1283.5, 1323.07, 1420.33, 1365.39, 1352.09, 1378.02, 1341.3, 1381.25,
        1408.74, 1426.49, 1400.08, 1418.05, 1471.88, 1446.31, 1654.23, 1697.27, 1645.99, 1666.83, 1740.89, 1780.39,
        1798.25, 1797.82, 1828.56, 1925.69, 1898.2, 1930.53, 1917.87, 1933.56, 1987.12, 1960.79, 1989.06, 1999.72,
    ];

    const DESIGN: Design = Design { before: 30, lags: Some(3), small_sample: true, season: 1 };

    #[test]
    fn the_change_and_its_errors_are_statsmodels() {
        let found = impact(&REVENUE, None, DESIGN).unwrap();
        let near = |found: f64, expected: f64| {
            assert!((found - expected).abs() <= 1e-9 * expected.abs(), "{found} is not {expected}");
        };
        let expected = [
            (1232.04018391, 14.0429344099, 23.5765067589),
            (6.85441824249, 0.791020480688, 1.00660425247),
            (192.169098883, 22.7709467841, 18.2061786343),
            (15.4591318091, 1.87837017993, 1.76952947456),
        ];
        for (coefficient, (value, se_ols, se_hac)) in found.coefficients.iter().zip(expected) {
            near(coefficient.value, value);
            near(coefficient.se_ols, se_ols);
            near(coefficient.se_hac, se_hac);
        }
        near(found.r2.unwrap(), 0.981025974575);
        near(found.durbin_watson.unwrap(), 1.14801030207);
        near(found.effect, 192.169098883 + 18.0 * 15.4591318091);
        near(found.counterfactual_last, 1232.04018391 + 48.0 * 6.85441824249);
        assert_eq!(found.verdict(), "rise");
    }

    #[test]
    fn seasons_and_a_control_leave_the_change_alone() {
        let season = [5.0, -3.0, -2.0];
        let control: Vec<f64> = (0..30).map(|t| f64::from(t * t % 11)).collect();
        let values: Vec<f64> =
            (0..30).map(|t| 10.0 + 2.0 * control[t] + season[t % 3] - if t >= 15 { 4.0 } else { 0.0 }).collect();
        let design = Design { before: 15, lags: None, small_sample: false, season: 3 };
        let found = impact(&values, Some(&control), design).unwrap();
        let by_name = |name: &str| found.coefficients.iter().find(|of| of.name == name).unwrap().value;
        assert!((by_name("level_change") + 4.0).abs() < 1e-9 && (by_name("control") - 2.0).abs() < 1e-9, "{found:?}");
        assert!((by_name("season_2") + 8.0).abs() < 1e-9 && found.verdict() == "fall", "{found:?}");
    }

    #[test]
    fn what_tells_nothing_is_refused() {
        let short = Design { before: 2, ..DESIGN };
        assert_eq!(impact(&REVENUE, None, short).unwrap_err().code, "too_few_rows");
        assert_eq!(impact(&REVENUE, None, Design { before: 99, ..DESIGN }).unwrap_err().code, "too_few_rows");
        assert_eq!(impact(&REVENUE, Some(&[1.0; 48]), DESIGN).unwrap_err().code, "collinear");
        assert_eq!(impact(&REVENUE, None, Design { season: 46, ..DESIGN }).unwrap_err().code, "too_few_rows");
        let flat = impact(&[5.0; 12], None, Design { before: 6, ..DESIGN }).unwrap();
        assert_eq!((flat.r2, flat.verdict()), (None, "unclear"));
    }
}
