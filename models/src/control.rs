//! Is what happens only chance? Control charts: where values lie as long as nothing special happens, and signals that
//! something did.
//!
//! Sources: Shewhart, 1931; Wheeler, "Understanding Variation", 2000, for individual values; Montgomery, "Introduction to
//! Statistical Quality Control", chapters 6 and 7, for shares and rates; the rules of Western Electric and Nelson.

use crate::Note;

/// One signal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signal {
    /// The row, from 1, with which the signal is complete.
    pub index: usize,
    /// `beyond_limits`, `run_of_8` on one side of the centre, `trend_of_6` in one direction, or `two_of_3` beyond two
    /// thirds of the way to one limit.
    pub rule: &'static str,
}

/// Where values lie, and the signals against it.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// The mean.
    pub centre: f64,
    /// The lower limit of each row.
    pub low: Vec<f64>,
    /// The upper limit of each row.
    pub high: Vec<f64>,
    /// In the order of rows.
    pub signals: Vec<Signal>,
}

impl Chart {
    /// Values around a centre, each with its own deviation, and limits of three deviations within `least` and `most`.
    pub fn new(values: &[f64], centre: f64, deviations: &[f64], least: f64, most: f64) -> Chart {
        let low: Vec<f64> = deviations.iter().map(|deviation| (centre - 3.0 * deviation).max(least)).collect();
        let high: Vec<f64> = deviations.iter().map(|deviation| (centre + 3.0 * deviation).min(most)).collect();
        let places: Vec<f64> =
            values.iter().zip(deviations).map(|(value, deviation)| place(value - centre, *deviation)).collect();
        let mut signals = Vec::new();
        for end in 1..=values.len() {
            let last = |n: usize| end.checked_sub(n).map(|start| &places[start..end]);
            let steps = |n: usize, up: bool| {
                end.checked_sub(n).is_some_and(|start| {
                    values[start..end].windows(2).all(|pair| if up { pair[1] > pair[0] } else { pair[1] < pair[0] })
                })
            };
            let side = |n: usize, sign: f64| last(n).is_some_and(|all| all.iter().all(|place| place * sign > 0.0));
            let two = |sign: f64| {
                last(3).is_some_and(|all| all.iter().filter(|place| **place * sign > 2.0).count() >= 2)
                    && places[end - 1] * sign > 2.0
            };
            let rules = [
                ("beyond_limits", places[end - 1].abs() > 3.0),
                ("run_of_8", side(8, 1.0) || side(8, -1.0)),
                ("trend_of_6", steps(6, true) || steps(6, false)),
                ("two_of_3", two(1.0) || two(-1.0)),
            ];
            signals.extend(rules.iter().filter(|(_, holds)| *holds).map(|(rule, _)| Signal { index: end, rule }));
        }
        Chart { centre, low, high, signals }
    }
}

/// Individual values, with limits from their mean moving range. Refuses under three values.
pub fn individuals(values: &[f64]) -> Result<Chart, Note> {
    const FEWEST: usize = 3;
    /// The mean range of two normal values is 1.128 deviations.
    const RANGE: f64 = 1.128;
    if values.len() < FEWEST {
        return Err(Note::new("too_few_rows", format!("There are {} values; it takes {FEWEST}.", values.len())));
    }
    let centre = values.iter().sum::<f64>() / values.len() as f64;
    let ranges: f64 = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).sum();
    let deviation = ranges / (values.len() - 1) as f64 / RANGE;
    Ok(Chart::new(values, centre, &vec![deviation; values.len()], f64::NEG_INFINITY, f64::INFINITY))
}

/// Shares of `counts` in `sizes`, within 0 to 1.
pub fn shares(counts: &[f64], sizes: &[f64]) -> Result<Chart, Note> {
    let centre = mean_rate(counts, sizes)?;
    let deviation = |size: &f64| (centre * (1.0 - centre) / size).sqrt();
    Ok(Chart::new(&rates(counts, sizes), centre, &sizes.iter().map(deviation).collect::<Vec<_>>(), 0.0, 1.0))
}

/// Events for each unit: `counts` in `sizes` units.
pub fn events(counts: &[f64], sizes: &[f64]) -> Result<Chart, Note> {
    let centre = mean_rate(counts, sizes)?;
    let deviation = |size: &f64| (centre / size).sqrt();
    Ok(Chart::new(&rates(counts, sizes), centre, &sizes.iter().map(deviation).collect::<Vec<_>>(), 0.0, f64::INFINITY))
}

fn rates(counts: &[f64], sizes: &[f64]) -> Vec<f64> {
    counts.iter().zip(sizes).map(|(count, size)| count / size).collect()
}

fn mean_rate(counts: &[f64], sizes: &[f64]) -> Result<f64, Note> {
    if counts.is_empty() || sizes.iter().any(|size| *size <= 0.0) {
        return Err(Note::new("no_size", "There is no row, or one whose size is not above 0."));
    }
    Ok(counts.iter().sum::<f64>() / sizes.iter().sum::<f64>())
}

/// How many deviations from the centre: 0 at the centre even where nothing deviates.
fn place(distance: f64, deviation: f64) -> f64 {
    if distance == 0.0 { 0.0 } else { distance / deviation }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(chart: &Chart) -> Vec<(usize, &'static str)> {
        chart.signals.iter().map(|signal| (signal.index, signal.rule)).collect()
    }

    #[test]
    fn limits_of_single_values_follow_from_their_moving_range() {
        let chart = individuals(&[10.0, 12.0, 10.0, 12.0, 10.0, 12.0, 30.0]).unwrap();
        // Ranges 2, 2, 2, 2, 2, 18: their mean is 28 ÷ 6.
        let half = 3.0 * 28.0 / 6.0 / 1.128;
        assert!((chart.centre - 96.0 / 7.0).abs() < 1e-12 && (chart.high[0] - chart.centre - half).abs() < 1e-12);
        assert_eq!(rules(&chart), [(7, "beyond_limits")]);
        assert_eq!(individuals(&[1.0, 2.0]).unwrap_err().code, "too_few_rows");
        assert!(individuals(&[4.0; 9]).unwrap().signals.is_empty());
    }

    #[test]
    fn runs_and_trends_are_signals() {
        let low_then_high: Vec<f64> =
            (0..16).map(|i| if i < 8 { 1.0 + f64::from(i % 2) } else { 4.0 + f64::from(i % 2) }).collect();
        assert!(rules(&individuals(&low_then_high).unwrap()).contains(&(8, "run_of_8")));
        let rising = [5.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0];
        assert_eq!(rules(&individuals(&rising).unwrap()).iter().filter(|of| of.1 == "trend_of_6").count(), 1);
    }

    #[test]
    fn limits_of_shares_and_rates_follow_from_the_sizes() {
        let chart = shares(&[10.0, 30.0], &[100.0, 100.0]).unwrap();
        assert!((chart.centre - 0.2).abs() < 1e-15 && (chart.low[0] - 0.08).abs() < 1e-12, "{chart:?}");
        let chart = events(&[4.0, 4.0], &[1.0, 4.0]).unwrap();
        assert!((chart.centre - 1.6).abs() < 1e-15 && chart.low == [0.0, 0.0], "{chart:?}");
        assert!((chart.high[1] - (1.6 + 3.0 * 0.4f64.sqrt())).abs() < 1e-12, "{chart:?}");
        assert_eq!(shares(&[1.0], &[0.0]).unwrap_err().code, "no_size");
    }
}
