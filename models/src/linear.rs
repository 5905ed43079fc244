//! Small matrices: equations, inverses and least squares.

use crate::refine::refine;

/// A square matrix.
#[derive(Debug, Clone, PartialEq)]
pub struct Square {
    n: usize,
    /// Row after row.
    cells: Vec<f64>,
}

impl Square {
    /// Ones on the diagonal.
    pub fn identity(n: usize) -> Square {
        let mut matrix = Square { n, cells: vec![0.0; n * n] };
        (0..n).for_each(|i| matrix.set(i, i, 1.0));
        matrix
    }

    /// All 0.
    pub fn zero(n: usize) -> Square {
        Square { n, cells: vec![0.0; n * n] }
    }

    /// Rows and columns.
    pub fn size(&self) -> usize {
        self.n
    }

    /// One cell.
    pub fn get(&self, row: usize, column: usize) -> f64 {
        self.cells[row * self.n + column]
    }

    /// Changes one cell.
    pub fn set(&mut self, row: usize, column: usize, value: f64) {
        self.cells[row * self.n + column] = value;
    }

    /// Adds to one cell.
    pub fn add(&mut self, row: usize, column: usize, value: f64) {
        self.cells[row * self.n + column] += value;
    }

    /// Every cell times a number.
    pub fn scaled(mut self, by: f64) -> Square {
        self.cells.iter_mut().for_each(|cell| *cell *= by);
        self
    }

    /// The matrix times a vector.
    pub fn times(&self, vector: &[f64]) -> Vec<f64> {
        self.cells.chunks(self.n.max(1)).map(|row| row.iter().zip(vector).map(|(a, b)| a * b).sum()).collect()
    }

    /// The step of BFGS on an inverse: H becomes (I − ρsyᵀ) H (I − ρysᵀ) + ρssᵀ with ρ = 1 ÷ `sy`.
    pub fn update(&mut self, s: &[f64], y: &[f64], sy: f64) {
        let hy = self.times(y);
        let yhy: f64 = y.iter().zip(&hy).map(|(y, h)| y * h).sum();
        for i in 0..self.n {
            for j in 0..self.n {
                self.add(i, j, (1.0 + yhy / sy) * s[i] * s[j] / sy - (hy[i] * s[j] + s[i] * hy[j]) / sy);
            }
        }
    }

    /// The inverse of a symmetric matrix whose quadratic form is positive; `None` where it is not, or is so only by
    /// rounding.
    pub fn positive_inverse(&self) -> Option<Square> {
        let lower = self.cholesky()?;
        let mut inverse = Square::zero(self.n);
        for column in 0..self.n {
            let mut unit = vec![0.0; self.n];
            unit[column] = 1.0;
            let solved = lower.solve_cholesky(unit);
            solved.into_iter().enumerate().for_each(|(row, value)| inverse.set(row, column, value));
        }
        Some(inverse)
    }

    /// x of A x = `right` for a symmetric A whose quadratic form is positive.
    pub fn solve_positive(&self, right: &[f64]) -> Option<Vec<f64>> {
        Some(self.cholesky()?.solve_cholesky(right.to_vec()))
    }

    /// L of A = L Lᵀ.
    fn cholesky(&self) -> Option<Square> {
        /// What of a pivot must be left once the others are taken out of it.
        const LEAST: f64 = 1e-14;
        let mut lower = Square::zero(self.n);
        for i in 0..self.n {
            for j in 0..=i {
                let inner: f64 = (0..j).map(|k| lower.get(i, k) * lower.get(j, k)).sum();
                let rest = self.get(i, j) - inner;
                if i != j {
                    lower.set(i, j, rest / lower.get(j, j));
                } else if rest > LEAST * self.get(i, i).abs() && rest.is_finite() {
                    lower.set(i, i, rest.sqrt());
                } else {
                    return None;
                }
            }
        }
        Some(lower)
    }

    fn solve_cholesky(&self, mut x: Vec<f64>) -> Vec<f64> {
        for i in 0..self.n {
            let known: f64 = (0..i).map(|k| self.get(i, k) * x[k]).sum();
            x[i] = (x[i] - known) / self.get(i, i);
        }
        for i in (0..self.n).rev() {
            let known: f64 = (i + 1..self.n).map(|k| self.get(k, i) * x[k]).sum();
            x[i] = (x[i] - known) / self.get(i, i);
        }
        x
    }
}

/// Least squares: the coefficients of columns that come nearest to a target.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// One for each column.
    pub coefficients: Vec<f64>,
    /// (XᵀX)⁻¹.
    pub inverse: Square,
    /// Target less what the columns give.
    pub residuals: Vec<f64>,
}

impl Fit {
    /// Σ residual².
    pub fn squares(&self) -> f64 {
        self.residuals.iter().map(|r| r * r).sum()
    }
}

/// Fits `target` by `columns` of the same length, by Householder's reflections. `None` where there are fewer rows than
/// columns, or where a column is a sum of multiples of others.
///
/// Source: Golub and Van Loan, "Matrix Computations", 4th edition, algorithm 5.2.1 and section 5.3.
pub fn least_squares(columns: &[Vec<f64>], target: &[f64]) -> Option<Fit> {
    /// What of a column must be left once the others are taken out of it.
    const LEAST: f64 = 1e-10;
    /// How far the others may swell a column's variance for a step by (XᵀX)⁻¹ to lead nearer and not away.
    const SWOLLEN: f64 = 1e12;
    let (rows, n) = (target.len(), columns.len());
    if rows < n || columns.iter().any(|column| column.len() != rows) {
        return None;
    }
    // Columns of one length, so that what is left of one can be judged.
    let norms: Vec<f64> = columns.iter().map(|column| norm(column)).collect();
    if norms.iter().any(|&norm| !(norm > 0.0 && norm.is_finite())) {
        return None;
    }
    let mut q: Vec<Vec<f64>> =
        columns.iter().zip(&norms).map(|(column, norm)| column.iter().map(|value| value / norm).collect()).collect();
    let mut y = target.to_vec();
    for k in 0..n {
        let length = norm(&q[k][k..]);
        if length <= LEAST {
            return None;
        }
        let sign = if q[k][k] < 0.0 { -1.0 } else { 1.0 };
        let mut reflector = q[k][k..].to_vec();
        reflector[0] += sign * length;
        let square: f64 = reflector.iter().map(|v| v * v).sum();
        let reflect = |vector: &mut [f64]| {
            let along: f64 = reflector.iter().zip(vector.iter()).map(|(v, x)| v * x).sum::<f64>() * 2.0 / square;
            vector.iter_mut().zip(&reflector).for_each(|(x, v)| *x -= along * v);
        };
        q[k..].iter_mut().for_each(|column| reflect(&mut column[k..]));
        reflect(&mut y[k..]);
    }
    let r = |row: usize, column: usize| q[column][row];
    // R⁻¹ column by column, of the columns of length 1.
    let mut backwards = Square::zero(n);
    for column in 0..n {
        for row in (0..=column).rev() {
            let known: f64 = (row + 1..=column).map(|k| r(row, k) * backwards.get(k, column)).sum();
            let unit = f64::from(row == column);
            backwards.set(row, column, (unit - known) / r(row, row));
        }
    }
    let mut coefficients: Vec<f64> =
        (0..n).map(|i| (i..n).map(|k| backwards.get(i, k) * y[k]).sum::<f64>() / norms[i]).collect();
    let mut inverse = Square::zero(n);
    for i in 0..n {
        for j in 0..n {
            let inner: f64 = (i.max(j)..n).map(|k| backwards.get(i, k) * backwards.get(j, k)).sum();
            inverse.set(i, j, inner / (norms[i] * norms[j]));
        }
    }
    if (0..n).all(|i| inverse.get(i, i) * norms[i] * norms[i] < SWOLLEN) {
        refine(&mut coefficients, columns, target, &inverse);
    }
    // What a column gives below the last digit of the target is rounding: it would be all that a flat target tells.
    let least = f64::EPSILON * norm(target);
    coefficients.iter_mut().zip(&norms).filter(|(c, norm)| c.abs() * **norm <= least).for_each(|(c, _)| *c = 0.0);
    let fitted = |row: usize| -> f64 { coefficients.iter().zip(columns).map(|(c, column)| c * column[row]).sum() };
    let residuals = (0..rows).map(|row| target[row] - fitted(row)).collect();
    coefficients.iter().all(|c| c.is_finite()).then_some(Fit { coefficients, inverse, residuals })
}

fn norm(vector: &[f64]) -> f64 {
    vector.iter().map(|value| value * value).sum::<f64>().sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inverse_undoes_its_matrix() {
        let mut matrix = Square::identity(2);
        for (i, j, value) in [(0, 0, 4.0), (0, 1, 2.0), (1, 0, 2.0), (1, 1, 3.0)] {
            matrix.set(i, j, value);
        }
        let inverse = matrix.positive_inverse().unwrap();
        let back = inverse.times(&matrix.times(&[1.0, -2.0]));
        assert!((back[0] - 1.0).abs() < 1e-14 && (back[1] + 2.0).abs() < 1e-14, "{back:?}");
        matrix.set(1, 1, 1.0);
        assert!(matrix.positive_inverse().is_none());
    }

    #[test]
    fn a_line_through_points_is_found() {
        let ones = vec![1.0; 4];
        let x = vec![1.0, 2.0, 3.0, 4.0];
        // Σ(x − 2.5)(y − 4) = 9 over Σ(x − 2.5)² = 5.
        let fit = least_squares(&[ones.clone(), x.clone()], &[1.0, 4.0, 4.0, 7.0]).unwrap();
        assert!((fit.coefficients[1] - 1.8).abs() < 1e-13 && (fit.coefficients[0] + 0.5).abs() < 1e-13);
        assert!((fit.inverse.get(1, 1) - 0.2).abs() < 1e-14 && (fit.squares() - 1.8).abs() < 1e-13);
        let twice = x.iter().map(|x| 2.0 * x + 1.0).collect();
        assert!(least_squares(&[ones, x, twice], &[1.0, 4.0, 4.0, 7.0]).is_none());
    }
}
