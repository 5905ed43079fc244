//! What is noise from one period to the next, and what is news: limits of the individuals and moving range chart.

/// The largest step from one value to the next that a steady process would take: 3.267 times the mean moving range.
/// `None` below six values: five steps say little about what is usual.
///
/// Source: Wheeler and Chambers, "Understanding Statistical Process Control", 2nd edition, 1992, the XmR chart; the
/// factor is D₄ for ranges of two.
pub fn largest_usual_step(values: &[f64]) -> Option<f64> {
    const FEWEST: usize = 6;
    const D4: f64 = 3.267;
    let steps = values.windows(2).map(|pair| (pair[1] - pair[0]).abs());
    (values.len() >= FEWEST).then(|| D4 * steps.sum::<f64>() / (values.len() - 1) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_a_multiple_of_the_mean_step() {
        // Steps 1, 2, 1, 2, 4: mean 2.
        let found = largest_usual_step(&[5.0, 6.0, 4.0, 5.0, 3.0, 7.0]);
        assert!(found.is_some_and(|step| (step - 3.267 * 2.0).abs() < 1e-12), "{found:?}");
        assert_eq!(largest_usual_step(&[5.0; 6]), Some(0.0));
        assert_eq!(largest_usual_step(&[5.0; 5]), None);
    }
}
