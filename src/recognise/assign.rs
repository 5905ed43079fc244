//! The best assignment of roles to columns, over all of them together.

/// A column that may play a role, and how well.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Candidate {
    /// The role's place among those to be given.
    pub role: usize,
    /// The column's place among those that are free.
    pub column: usize,
    /// How well it fits: above 0, or it is not given.
    pub weight: f64,
}

/// The column of each role, so that the sum of the weights is the greatest there is; a column plays one role at most.
///
/// The Hungarian method (Kuhn 1955, Munkres 1957) with potentials, one role after the other: `roles² × columns` steps.
pub fn assign(roles: usize, columns: usize, candidates: &[Candidate]) -> Vec<Option<usize>> {
    // Behind the columns stands a place of its own for each role that gets none.
    let width = columns + roles;
    let mut cost = vec![0.0; roles * width];
    for it in candidates.iter().filter(|it| it.weight > 0.0) {
        let cell = &mut cost[it.role * width + it.column];
        *cell = (-it.weight).min(*cell);
    }
    const NONE: usize = usize::MAX;
    let mut of_role = vec![0.0; roles + 1];
    let mut of_column = vec![0.0; width + 1];
    // The role that each column plays; the last place holds the role that is being given.
    let mut plays = vec![NONE; width + 1];
    for role in 0..roles {
        plays[width] = role;
        let mut at = width;
        let mut least = vec![f64::INFINITY; width];
        let mut from = vec![width; width];
        let mut is_seen = vec![false; width + 1];
        while plays[at] != NONE {
            is_seen[at] = true;
            let (given, mut step, mut next) = (plays[at], f64::INFINITY, width);
            for column in (0..width).filter(|&column| !is_seen[column]) {
                let reduced = cost[given * width + column] - of_role[given] - of_column[column];
                if reduced < least[column] {
                    least[column] = reduced;
                    from[column] = at;
                }
                if least[column] < step {
                    step = least[column];
                    next = column;
                }
            }
            for column in 0..=width {
                if is_seen[column] {
                    of_role[plays[column]] += step;
                    of_column[column] -= step;
                } else if column < width {
                    least[column] -= step;
                }
            }
            at = next;
        }
        while at != width {
            let before = from[at];
            plays[at] = plays[before];
            at = before;
        }
    }
    let mut found = vec![None; roles];
    for (column, &role) in plays[..columns].iter().enumerate().filter(|(_, role)| **role != NONE) {
        // What costs nothing is not meant.
        found[role] = Some(column).filter(|_| cost[role * width + column] < 0.0);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::random::Random;

    /// The greatest sum that can be had, by trying everything.
    fn best(weights: &[Vec<f64>], role: usize, taken: u32) -> f64 {
        let Some(row) = weights.get(role) else { return 0.0 };
        let with = |column: usize| row[column].max(0.0) + best(weights, role + 1, taken | 1 << column);
        let columns = (0..row.len()).filter(|column| taken >> column & 1 == 0);
        columns.map(with).fold(best(weights, role + 1, taken), f64::max)
    }

    #[test]
    fn no_other_assignment_weighs_more() {
        const COLUMNS: usize = 5;
        let mut random = Random::new(7);
        for roles in (0..5).cycle().take(2_000) {
            let mut weight = || f64::from(random.below(11)) - 2.0;
            let weights: Vec<Vec<f64>> = (0..roles).map(|_| (0..COLUMNS).map(|_| weight()).collect()).collect();
            let pairs = (0..roles).flat_map(|role| (0..COLUMNS).map(move |column| (role, column)));
            let candidates: Vec<Candidate> =
                pairs.map(|(role, column)| Candidate { role, column, weight: weights[role][column] }).collect();
            let found = assign(roles, COLUMNS, &candidates);
            let mut taken: Vec<usize> = found.iter().flatten().copied().collect();
            taken.sort_unstable();
            assert!(taken.windows(2).all(|pair| pair[0] != pair[1]), "{weights:?}");
            let given: Vec<f64> =
                found.iter().enumerate().filter_map(|(role, column)| Some(weights[role][(*column)?])).collect();
            assert!(given.iter().all(|weight| *weight > 0.0), "{weights:?}");
            assert_eq!(given.iter().sum::<f64>(), best(&weights, 0, 0), "{weights:?}");
        }
    }
}
