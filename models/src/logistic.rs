//! How likely is a yes, by other numbers? Logistic regression, with a penalty or without.

use crate::Note;
use crate::association::ranks;
use crate::linear::Square;

/// A model: ln (p ÷ (1 − p)) = intercept + Σ coefficient · column.
#[derive(Debug, Clone, PartialEq)]
pub struct Logistic {
    /// The logarithm of the odds where all columns are 0.
    pub intercept: f64,
    /// One for each column.
    pub coefficients: Vec<f64>,
}

/// What was fitted.
#[derive(Debug, Clone, PartialEq)]
pub enum Fit {
    /// The likeliest model, and the standard errors of intercept and coefficients where nothing is penalised.
    Found(Logistic, Option<Vec<f64>>),
    /// Some columns tell all of some rows: the likeliest coefficients are infinite.
    Separated,
}

/// How well a model tells yes from no.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quality {
    /// Σ ln of the chance of what was.
    pub log_likelihood: f64,
    /// How often a yes has a higher chance than a no, ties half; `None` where all rows are alike.
    pub auc: Option<f64>,
    /// −log-likelihood ÷ rows.
    pub log_loss: f64,
    /// The mean of (chance − what was)².
    pub brier: f64,
}

impl Logistic {
    /// The logarithm of the odds of each row.
    fn scores(&self, columns: &[Vec<f64>], rows: usize) -> Vec<f64> {
        let score = |row: usize| {
            self.coefficients.iter().zip(columns).map(|(w, column)| w * column[row]).sum::<f64>() + self.intercept
        };
        (0..rows).map(score).collect()
    }

    /// How well it tells the rows; `None` without a row.
    pub fn quality(&self, columns: &[Vec<f64>], target: &[bool]) -> Option<Quality> {
        let rows = target.len();
        let scores = self.scores(columns, rows);
        let log_likelihood: f64 = -scores.iter().zip(target).map(|(&score, &yes)| loss(score, yes)).sum::<f64>();
        let square = |(&score, &yes): (&f64, &bool)| {
            let miss = if yes { chance(-score) } else { chance(score) };
            miss * miss
        };
        let brier = scores.iter().zip(target).map(square).sum::<f64>() / rows as f64;
        let (yes, n) = (target.iter().filter(|yes| **yes).count() as f64, rows as f64);
        let sum: f64 = ranks(&scores).iter().zip(target).filter(|(_, yes)| **yes).map(|(rank, _)| rank).sum();
        let auc = (yes > 0.0 && yes < n).then(|| (sum - yes * (yes + 1.0) / 2.0) / (yes * (n - yes)));
        (rows > 0).then(|| Quality { log_likelihood, auc, log_loss: -log_likelihood / n, brier })
    }
}

/// 1 ÷ (1 + e^−score).
fn chance(score: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-score))
}

/// −ln of the chance of what was.
fn loss(score: f64, yes: bool) -> f64 {
    let against = if yes { -score } else { score };
    if against > 0.0 { against + libm::log1p(libm::exp(-against)) } else { libm::log1p(libm::exp(against)) }
}

/// Minimises C Σ loss + ½ Σ w² by Newton's method, the intercept free; without `c` only Σ loss. Refuses where there is no
/// row, all rows are alike, or without a penalty where a column follows from others.
pub fn fit(columns: &[Vec<f64>], target: &[bool], c: Option<f64>) -> Result<Fit, Note> {
    /// A step so small that nothing changes.
    const SETTLED: f64 = 1e-10;
    const MOST_STEPS: usize = 100;
    let rows = target.len();
    let yes = target.iter().filter(|yes| **yes).count();
    if yes == 0 || yes == rows {
        return Err(Note::new("one_outcome", "All rows have the same outcome: nothing tells yes from no."));
    }
    // Columns of mean 0 and deviation 1 for the equations; the penalty is on the coefficients as they are asked for.
    let scales: Vec<(f64, f64)> = columns.iter().map(|column| mean_and_deviation(column)).collect();
    if c.is_none() && scales.iter().any(|(_, deviation)| *deviation == 0.0) {
        return Err(Note::new("collinear", "A column never changes: nothing tells its effect."));
    }
    let scales: Vec<(f64, f64)> =
        scales.into_iter().map(|(mean, sd)| (mean, if sd > 0.0 { sd } else { 1.0 })).collect();
    let scaled: Vec<Vec<f64>> = columns
        .iter()
        .zip(&scales)
        .map(|(column, (mean, sd))| column.iter().map(|x| (x - mean) / sd).collect())
        .collect();
    let weight = c.unwrap_or(1.0);
    let penalties: Vec<f64> = scales.iter().map(|(_, sd)| if c.is_some() { 1.0 / (sd * sd) } else { 0.0 }).collect();
    let objective = |model: &Logistic| {
        let scores = model.scores(&scaled, rows);
        let losses: f64 = scores.iter().zip(target).map(|(&score, &yes)| loss(score, yes)).sum();
        let shrunk: f64 = model.coefficients.iter().zip(&penalties).map(|(w, p)| w * w * p).sum();
        weight * losses + shrunk / 2.0
    };
    let odds = libm::log(yes as f64 / (rows - yes) as f64);
    let mut model = Logistic { intercept: odds, coefficients: vec![0.0; columns.len()] };
    let mut value = objective(&model);
    for _ in 0..MOST_STEPS {
        let (slope, curve) = derivatives(&model, &scaled, target, weight, &penalties);
        let Some(step) = curve.solve_positive(&slope) else {
            // At the beginning the columns are to blame; later the chances, which have all become 0 or 1.
            if model.coefficients.iter().all(|w| *w == 0.0) {
                let message = "One column follows from the others: nothing tells their effects apart.";
                return Err(Note::new("collinear", message));
            }
            return Ok(Fit::Separated);
        };
        let moved = |length: f64| Logistic {
            intercept: model.intercept - length * step[0],
            coefficients: model.coefficients.iter().zip(&step[1..]).map(|(w, s)| w - length * s).collect(),
        };
        let halves = (0..40).map(|halvings| moved(libm::ldexp(1.0, -halvings)));
        let promised: f64 = slope.iter().zip(&step).map(|(a, b)| a * b).sum();
        let next = halves.map(|next| (objective(&next), next)).find(|(there, _)| *there <= value);
        let farthest = step.iter().fold(0.0f64, |most, s| most.max(s.abs()));
        match next {
            Some((there, next)) => (value, model) = (there, next),
            None if promised < 1e-9 * (1.0 + value) => break,
            None => return Err(Note::new("no_fit", "The likelihood cannot be computed for these numbers.")),
        }
        // Where rows are separated, the steps never become small before the equations break down.
        if farthest < SETTLED {
            break;
        }
        let separated =
            c.is_none() && model.scores(&scaled, rows).iter().any(|score| score.abs() > 30.0) && farthest > 0.3;
        if separated {
            return Ok(Fit::Separated);
        }
    }
    let errors = match c {
        Some(_) => None,
        None => {
            let (slope, curve) = derivatives(&model, &scaled, target, 1.0, &penalties);
            if slope.iter().any(|s| s.abs() > 1e-6 * rows as f64) {
                return Ok(Fit::Separated);
            }
            let Some(covariance) = curve.positive_inverse() else { return Ok(Fit::Separated) };
            Some(standard_errors(&covariance, &scales))
        }
    };
    let coefficients: Vec<f64> = model.coefficients.iter().zip(&scales).map(|(w, (_, sd))| w / sd).collect();
    let shift: f64 = coefficients.iter().zip(&scales).map(|(w, (mean, _))| w * mean).sum();
    Ok(Fit::Found(Logistic { intercept: model.intercept - shift, coefficients }, errors))
}

/// The mean and the deviation over all (not all but one) values.
pub fn mean_and_deviation(values: &[f64]) -> (f64, f64) {
    let n = values.len().max(1) as f64;
    let mean = values.iter().sum::<f64>() / n;
    let square = values.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / n;
    (mean, square.sqrt())
}

/// Slope and curvature of the objective, the intercept first.
fn derivatives(
    model: &Logistic,
    columns: &[Vec<f64>],
    target: &[bool],
    weight: f64,
    penalties: &[f64],
) -> (Vec<f64>, Square) {
    let n = columns.len() + 1;
    let mut slope = vec![0.0; n];
    let mut curve = Square::zero(n);
    let scores = model.scores(columns, target.len());
    let mut row = vec![1.0; n];
    for (place, (score, yes)) in scores.into_iter().zip(target).enumerate() {
        columns.iter().zip(&mut row[1..]).for_each(|(column, cell)| *cell = column[place]);
        let p = chance(score);
        let miss = if *yes { -chance(-score) } else { p };
        let spread = p * chance(-score);
        for i in 0..n {
            slope[i] += weight * miss * row[i];
            (0..=i).for_each(|j| curve.add(i, j, weight * spread * row[i] * row[j]));
        }
    }
    for i in 1..n {
        slope[i] += penalties[i - 1] * model.coefficients[i - 1];
        curve.add(i, i, penalties[i - 1]);
    }
    for i in 0..n {
        (0..i).for_each(|j| curve.set(j, i, curve.get(i, j)));
    }
    (slope, curve)
}

/// Those of the intercept and the coefficients of the columns as they were, from the covariance of the scaled ones.
fn standard_errors(covariance: &Square, scales: &[(f64, f64)]) -> Vec<f64> {
    // intercept = scaled intercept − Σ mean ÷ deviation · scaled coefficient.
    let mut weights = vec![1.0];
    weights.extend(scales.iter().map(|(mean, sd)| -mean / sd));
    let of_intercept: f64 = weights.iter().zip(covariance.times(&weights)).map(|(a, b)| a * b).sum();
    let others = (0..scales.len()).map(|i| covariance.get(i + 1, i + 1).sqrt() / scales[i].1);
    std::iter::once(of_intercept.sqrt()).chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_near(found: f64, expected: f64, relative: f64) {
        assert!((found - expected).abs() <= relative * expected.abs(), "{found} is not {expected}");
    }

    #[test]
    fn hours_of_study_are_as_published() {
        // Hours and passing of 20 students (Wikipedia's example): −4.0777 ± 1.7610 and 1.5046 ± 0.6287, logL −8.02988.
        let hours = [
            0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 1.75, 2.0, 2.25, 2.5, 2.75, 3.0, 3.25, 3.5, 4.0, 4.25, 4.5, 4.75, 5.0, 5.5,
        ];
        let passed = [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1].map(|yes| yes == 1);
        let columns = [hours.to_vec()];
        let Fit::Found(model, Some(errors)) = fit(&columns, &passed, None).unwrap() else { panic!("not separated") };
        assert_near(model.intercept, -4.0777, 1e-4);
        assert_near(model.coefficients[0], 1.5046, 1e-4);
        assert_near(errors[0], 1.7610, 1e-4);
        assert_near(errors[1], 0.6287, 1e-4);
        assert_near(model.quality(&columns, &passed).unwrap().log_likelihood, -8.02988, 1e-6);
    }

    #[test]
    fn separated_rows_have_no_coefficients_but_with_a_penalty() {
        let x = [vec![-2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 1.5, 2.0]];
        let yes: Vec<bool> = x[0].iter().map(|x| *x > 0.0).collect();
        assert_eq!(fit(&x, &yes, None), Ok(Fit::Separated));
        // scikit-learn, C = 1.
        let Ok(Fit::Found(model, None)) = fit(&x, &yes, Some(1.0)) else { panic!("a penalty has an answer") };
        assert_near(model.coefficients[0], 1.35034591947, 1e-9);
        assert!(model.intercept.abs() < 1e-9);
        // Nearly separated: yes and no only at one place.
        let x = [vec![0.0, 1.0, 2.0, 2.0, 3.0, 4.0]];
        assert_eq!(fit(&x, &[false, false, false, true, true, true], None), Ok(Fit::Separated));
    }

    #[test]
    fn what_tells_nothing_is_refused() {
        let x = vec![1.0, 2.0, 3.0, 4.0];
        let yes = [true, false, true, false];
        assert_eq!(fit(std::slice::from_ref(&x), &[true; 4], None).unwrap_err().code, "one_outcome");
        assert_eq!(fit(&[vec![1.0; 4]], &yes, None).unwrap_err().code, "collinear");
        let twice = x.iter().map(|x| 2.0 * x).collect();
        assert_eq!(fit(&[x, twice], &yes, None).unwrap_err().code, "collinear");
        assert_eq!(fit(&[], &[], None).unwrap_err().code, "one_outcome");
    }
}
