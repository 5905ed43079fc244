//! How long does it last? Survival curves of times of which some are not over yet, and whether those of groups differ.

use crate::linear::Square;
use countinghouse_stats::interval::Z_95;
use countinghouse_stats::tail::chi_square;

/// What happened at one time since the beginning.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moment {
    /// In any unit, at least 0.
    pub time: f64,
    /// How many ended then.
    pub events: u64,
    /// How many were last seen then and had not ended.
    pub censored: u64,
}

/// The curve of Kaplan and Meier at one time, and until the next.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// What happened at its time.
    pub moment: Moment,
    /// How many had neither ended nor been last seen before.
    pub at_risk: u64,
    /// The share that lasts beyond the time, 1 to 0.
    pub survival: f64,
    /// Its 95 % band; `None` once nobody is left.
    pub band: Option<(f64, f64)>,
}

/// The estimate of Kaplan and Meier. Ends at a time come before those who were last seen then.
///
/// Sources: Kaplan and Meier, "Nonparametric estimation from incomplete observations", JASA 53, 1958; Greenwood's variance
/// on the scale of ln(−ln S), so that the band stays within 0 to 1: Kalbfleisch and Prentice, 1980, section 1.3.
#[derive(Debug, Clone, PartialEq)]
pub struct KaplanMeier {
    /// By time, each time once.
    pub steps: Vec<Step>,
}

impl KaplanMeier {
    /// Of times in any order, each with whether it ended then. Times that are no number or below 0 are passed over.
    pub fn of(times: impl IntoIterator<Item = (f64, bool)>) -> KaplanMeier {
        let moment =
            |(time, event): (f64, bool)| Moment { time, events: u64::from(event), censored: u64::from(!event) };
        KaplanMeier::of_moments(times.into_iter().map(moment).collect())
    }

    /// Of counted times, in any order.
    pub fn of_moments(moments: Vec<Moment>) -> KaplanMeier {
        let moments = settled(moments);
        let mut at_risk: u64 = moments.iter().map(|moment| moment.events + moment.censored).sum();
        let (mut survival, mut greenwood) = (1.0, 0.0);
        let mut steps = Vec::with_capacity(moments.len());
        for moment in moments {
            let (n, d) = (at_risk as f64, moment.events as f64);
            survival *= (n - d) / n;
            greenwood += d / (n * (n - d));
            steps.push(Step { moment, at_risk, survival, band: band(survival, greenwood) });
            at_risk -= moment.events + moment.censored;
        }
        KaplanMeier { steps }
    }

    /// The share that lasts beyond a time; 1 before the first end.
    pub fn survival_at(&self, time: f64) -> f64 {
        let after = self.steps.partition_point(|step| step.moment.time <= time);
        after.checked_sub(1).map_or(1.0, |last| self.steps[last].survival)
    }

    /// The first time beyond which no more than half last; `None` where more than half are still there at the end.
    pub fn median(&self) -> Option<f64> {
        let mut factors = Vec::new();
        for step in &self.steps {
            if step.moment.events == 0 {
                continue;
            }
            factors.push((step.at_risk - step.moment.events, step.at_risk));
            if at_most_half(step.survival, &factors) {
                return Some(step.moment.time);
            }
        }
        None
    }

    /// The longest time seen, ended or not; `None` where nothing was seen.
    pub fn longest(&self) -> Option<f64> {
        self.steps.last().map(|step| step.moment.time)
    }

    /// The mean time within `horizon`: the area under the curve. `None` where nothing was seen, where the horizon is not
    /// above 0, or where it lies beyond the longest time and some have not ended then.
    pub fn restricted_mean(&self, horizon: f64) -> Option<f64> {
        let last = self.steps.last()?;
        if !(horizon > 0.0 && horizon.is_finite()) || horizon > last.moment.time && last.survival > 0.0 {
            return None;
        }
        let (mut area, mut since, mut survival) = (0.0, 0.0, 1.0);
        for step in self.steps.iter().take_while(|step| step.moment.time < horizon) {
            area += survival * (step.moment.time - since);
            (since, survival) = (step.moment.time, step.survival);
        }
        Some(area + survival * (horizon - since))
    }
}

/// By time, each once, without those that are no time.
fn settled(mut moments: Vec<Moment>) -> Vec<Moment> {
    moments.retain(|moment| moment.time >= 0.0 && moment.time.is_finite() && moment.events + moment.censored > 0);
    moments.sort_by(|a, b| a.time.total_cmp(&b.time));
    moments.dedup_by(|later, kept| {
        let same = later.time == kept.time;
        if same {
            kept.events += later.events;
            kept.censored += later.censored;
        }
        same
    });
    moments
}

fn band(survival: f64, greenwood: f64) -> Option<(f64, f64)> {
    if survival <= 0.0 {
        return None;
    }
    if survival >= 1.0 {
        return Some((1.0, 1.0));
    }
    let log = libm::log(survival);
    let width = Z_95 * greenwood.sqrt() / -log;
    let end = |sign: f64| libm::exp(log * libm::exp(sign * width));
    Some((end(1.0), end(-1.0)))
}

/// Whether the product of the fractions, which is about `survival`, is at most ½: exactly, for at ½ rounding decides.
fn at_most_half(survival: f64, factors: &[(u64, u64)]) -> bool {
    const CLOSE: f64 = 1e-6;
    if (survival - 0.5).abs() > CLOSE {
        return survival < 0.5;
    }
    let (mut above, mut below) = (Whole::one(), Whole::one());
    above.multiply(2);
    for &(left, all) in factors {
        above.multiply(left);
        below.multiply(all);
    }
    above.at_most(&below)
}

/// A whole number of any size, in digits of 32 bits from the lowest.
struct Whole(Vec<u32>);

impl Whole {
    fn one() -> Whole {
        Whole(vec![1])
    }

    fn multiply(&mut self, by: u64) {
        let mut carry = 0u128;
        for digit in &mut self.0 {
            let product = u128::from(*digit) * u128::from(by) + carry;
            *digit = product as u32;
            carry = product >> 32;
        }
        while carry > 0 {
            self.0.push(carry as u32);
            carry >>= 32;
        }
    }

    fn at_most(&self, other: &Whole) -> bool {
        let digits = |whole: &Whole| {
            let used = whole.0.iter().rposition(|&digit| digit > 0).map_or(0, |last| last + 1);
            (used, whole.0[..used].iter().rev().copied().collect::<Vec<_>>())
        };
        digits(self) <= digits(other)
    }
}

/// Whether groups last equally long.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LogRank {
    /// χ².
    pub statistic: f64,
    /// Groups that can be compared, less one.
    pub degrees: u64,
    /// How likely differences as large are where there are none.
    pub p_value: f64,
}

/// The log-rank test of two groups or more; `None` where fewer than two have anybody at risk when something ends.
///
/// Source: Mantel, Cancer Chemotherapy Reports 50, 1966; Peto and Peto, JRSS A 135, 1972, with the hypergeometric variance.
pub fn log_rank(groups: &[KaplanMeier]) -> Option<LogRank> {
    let mut times: Vec<f64> = groups.iter().flat_map(|group| &group.steps).map(|step| step.moment.time).collect();
    times.sort_by(f64::total_cmp);
    times.dedup();
    let k = groups.len();
    let mut excess = vec![0.0; k];
    let mut variance = Square::zero(k);
    let mut places = vec![0; k];
    for time in times {
        let now: Vec<(f64, f64)> = (0..k)
            .map(|group| {
                let step = groups[group].steps.get(places[group]);
                let at_risk = step.map_or(0, |step| step.at_risk) as f64;
                match step.filter(|step| step.moment.time == time) {
                    Some(step) => {
                        places[group] += 1;
                        (at_risk, step.moment.events as f64)
                    }
                    None => (at_risk, 0.0),
                }
            })
            .collect();
        let n: f64 = now.iter().map(|(n, _)| n).sum();
        let d: f64 = now.iter().map(|(_, d)| d).sum();
        if d == 0.0 {
            continue;
        }
        for i in 0..k {
            let share = now[i].0 / n;
            excess[i] += now[i].1 - d * share;
            if n > 1.0 {
                let front = d * (n - d) / (n - 1.0) * share;
                (0..k).for_each(|j| variance.add(i, j, front * (f64::from(i == j) - now[j].0 / n)));
            }
        }
    }
    // A group that nobody was in when something ended can be compared with none.
    let compared: Vec<usize> = (0..k).filter(|&group| variance.get(group, group) > 0.0).collect();
    let kept = compared.split_last()?.1;
    if kept.is_empty() {
        return None;
    }
    let mut reduced = Square::zero(kept.len());
    for (i, &a) in kept.iter().enumerate() {
        kept.iter().enumerate().for_each(|(j, &b)| reduced.set(i, j, variance.get(a, b)));
    }
    let right: Vec<f64> = kept.iter().map(|&group| excess[group]).collect();
    let solved = reduced.solve_positive(&right)?;
    let statistic: f64 = solved.iter().zip(&right).map(|(a, b)| a * b).sum::<f64>().max(0.0);
    let p_value = chi_square(statistic, kept.len() as f64)?;
    Some(LogRank { statistic, degrees: kept.len() as u64, p_value })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Freireich et al., Blood 21, 1963, as in Kalbfleisch and Prentice, 1980, page 13: weeks in remission.
    const TREATED: [(f64, bool); 21] = [
        (6.0, true),
        (6.0, true),
        (6.0, true),
        (6.0, false),
        (7.0, true),
        (9.0, false),
        (10.0, true),
        (10.0, false),
        (11.0, false),
        (13.0, true),
        (16.0, true),
        (17.0, false),
        (19.0, false),
        (20.0, false),
        (22.0, true),
        (23.0, true),
        (25.0, false),
        (32.0, false),
        (32.0, false),
        (34.0, false),
        (35.0, false),
    ];
    const PLACEBO: [f64; 21] = [
        1.0, 1.0, 2.0, 2.0, 3.0, 4.0, 4.0, 5.0, 5.0, 8.0, 8.0, 8.0, 8.0, 11.0, 11.0, 12.0, 12.0, 15.0, 17.0, 22.0, 23.0,
    ];

    #[test]
    fn the_remissions_of_freireich_are_as_published() {
        let treated = KaplanMeier::of(TREATED);
        let published =
            [(6.0, 0.857), (7.0, 0.807), (10.0, 0.753), (13.0, 0.690), (16.0, 0.627), (22.0, 0.538), (23.0, 0.448)];
        for (time, survival) in published {
            assert!((treated.survival_at(time) - survival).abs() < 0.0006, "{time}: {}", treated.survival_at(time));
        }
        assert_eq!(treated.median(), Some(23.0));
        let placebo = KaplanMeier::of(PLACEBO.map(|time| (time, true)));
        assert_eq!(placebo.median(), Some(8.0));
        // 16.79 with one degree of freedom, as R's survdiff and the textbooks have it.
        let test = log_rank(&[treated, placebo]).unwrap();
        assert!((test.statistic - 16.793).abs() < 0.001 && test.degrees == 1 && test.p_value < 5e-5, "{test:?}");
    }

    #[test]
    fn half_is_half_whatever_the_rounding() {
        // 3 ÷ 6 by way of 5 ÷ 6, 4 ÷ 5 and 3 ÷ 4, which as floating-point numbers make 0.5000000000000001.
        for n in 1..60 {
            let curve = KaplanMeier::of((1..=2 * n).map(|time| (f64::from(time), true)));
            assert_eq!(curve.median(), Some(f64::from(n)), "{n}");
        }
        let censored = KaplanMeier::of([(1.0, true), (2.0, false), (3.0, true), (4.0, false)]);
        // 3 ÷ 4 · 1 ÷ 2.
        assert_eq!(censored.median(), Some(3.0));
        assert_eq!(KaplanMeier::of([(1.0, true), (2.0, false), (3.0, false)]).median(), None);
    }

    #[test]
    fn means_are_areas_within_what_was_seen() {
        let curve = KaplanMeier::of([(2.0, true), (4.0, false)]);
        assert_eq!(curve.restricted_mean(1.0), Some(1.0));
        assert_eq!(curve.restricted_mean(4.0), Some(3.0));
        assert_eq!(curve.restricted_mean(5.0), None);
        assert_eq!(KaplanMeier::of([(2.0, true)]).restricted_mean(5.0), Some(2.0));
        assert_eq!(KaplanMeier::of([]).restricted_mean(1.0), None);
    }

    #[test]
    fn ends_come_before_last_sights_and_counting_makes_no_difference() {
        let curve = KaplanMeier::of([(1.0, false), (1.0, true), (f64::NAN, true), (-1.0, true)]);
        assert_eq!(curve.steps.len(), 1);
        assert_eq!((curve.steps[0].at_risk, curve.steps[0].survival), (2, 0.5));
        let counted = KaplanMeier::of_moments(vec![Moment { time: 1.0, events: 1, censored: 1 }]);
        assert_eq!(counted, curve);
        assert!(log_rank(&[curve]).is_none() && log_rank(&[]).is_none());
    }

    #[test]
    fn groups_of_one_history_do_not_differ_and_an_empty_one_counts_for_nothing() {
        let curve = KaplanMeier::of(TREATED);
        let test = log_rank(&[curve.clone(), KaplanMeier::of([]), curve]).unwrap();
        assert!(test.statistic < 1e-20 && test.degrees == 1 && (test.p_value - 1.0).abs() < 1e-9, "{test:?}");
    }
}
