//! Does one variant do better than another? Every experiment of a table: differences from the first variant with their
//! intervals, whether the split was fair, and how many it would take.
//!
//! Sources: Newcombe, Statistics in Medicine 17, 1998 (differences of shares); Welch, Biometrika 34, 1947; Yuen, Biometrika
//! 61, 1974 (trimmed means); Johari, Koomen, Pekelis and Walsh, "Peeking at A/B tests", KDD 2017 (intervals that hold
//! whenever one looks); Fabijan and others, "Diagnosing sample ratio mismatch", KDD 2019; Deng and others, WSDM 2013 (CUPED).

use super::{Packed, Quantity, Said, holm};
use crate::experiment::{Comparison, Mean, Rate, cuped, even_split, needed_for_means, needed_for_rates, pooled, welch};
use crate::packed::Facts;
use countinghouse_stats::interval::student_95;
use countinghouse_stats::tail::student_two_sided;
use serde::{Deserialize, Serialize};

/// What tables of experiments hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Experiments {
    /// In the order of the table.
    pub experiments: Vec<Experiment>,
}

/// One experiment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Experiment {
    /// Its name; empty where the table has none.
    pub name: String,
    /// In the order of the table: what others are compared with comes first.
    pub arms: Vec<Arm>,
}

/// One variant.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Arm {
    /// Its name.
    pub name: String,
    /// How many were shown it.
    pub exposures: u64,
    /// How many of them did what it is for; `None` where the table has values.
    pub conversions: Option<u64>,
    /// The value of each; empty where the table has totals.
    pub values: Vec<f64>,
    /// What was known of each before; empty where it is not known of all.
    pub before: Vec<f64>,
}

impl Packed for Experiments {
    const NAME: &'static str = "experiments";

    fn of(facts: &Facts) -> Option<&Experiments> {
        let Facts::Experiments(experiments) = facts else { return None };
        let fits = |arm: &Arm| arm.before.is_empty() || arm.before.len() == arm.values.len();
        experiments.experiments.iter().flat_map(|one| &one.arms).all(fits).then_some(experiments)
    }
}

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {}

/// Every experiment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ExperimentResults"))]
pub struct Results {
    /// In the order of the table.
    pub experiments: Vec<Told>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// One experiment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ExperimentResult"))]
pub struct Told {
    /// Its name; empty where the table has none.
    pub name: String,
    /// `rate` (so many of so many) or `mean`.
    pub measure: &'static str,
    /// What each variant did.
    pub variants: Vec<Variant>,
    /// Each other variant against the first.
    pub comparisons: Vec<Compared>,
    /// Whether as many were shown one variant as another.
    pub split: Option<Split>,
    /// Why nothing can be told; `None` where it can.
    pub refused: Option<Said>,
}

/// What one variant did.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ExperimentVariant"))]
pub struct Variant {
    /// Its name.
    pub variant: String,
    /// How many were shown it.
    pub exposures: u64,
    /// The share or the mean; `None` where nobody was shown it.
    pub value: Option<f64>,
    /// The lower end of its interval of 95 %.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
}

/// A variant against the first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ExperimentComparison"))]
pub struct Compared {
    /// The variant.
    pub variant: String,
    /// What it is compared with.
    pub against: String,
    /// `higher`, `lower`, or `unclear`: cannot tell.
    pub verdict: &'static str,
    /// The variant less the first.
    pub difference: Option<f64>,
    /// The lower end of its interval of 95 %.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// The difference by the first one's value.
    pub relative: Option<f64>,
    /// The chance of such a difference where there is none.
    pub p: Option<f64>,
    /// The same, corrected for the number of variants (Holm).
    pub p_adjusted: Option<f64>,
    /// The lower end of an interval that holds whenever one looks, however often.
    pub anytime_low: Option<f64>,
    /// The upper end.
    pub anytime_high: Option<f64>,
    /// The difference of means without the lowest and the highest fifth, of values.
    pub trimmed: Option<Adjusted>,
    /// The difference less what was known before, of values.
    pub before: Option<Adjusted>,
    /// How many of each variant it takes to find such a difference four times in five.
    pub needed: Option<u64>,
}

/// A difference that is told otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ExperimentAdjusted"))]
pub struct Adjusted {
    /// The variant less the first.
    pub difference: f64,
    /// The lower end of its interval of 95 %.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The chance of such a difference where there is none.
    pub p: Option<f64>,
    /// The share of the variance that is left.
    pub variance_left: Option<f64>,
}

/// Whether exposures are split as evenly as chance does it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ExperimentSplit"))]
pub struct Split {
    /// The chance of so uneven a split where it is meant to be even.
    pub p: f64,
    /// Whether that is under 1 in 1,000.
    pub uneven: bool,
}

/// Splits as unlikely as this are no chance.
const UNEVEN: f64 = 0.001;
/// Conversions, or values, of a variant under which nothing is compared.
const FEWEST: u64 = 5;

/// What every experiment shows. Refuses where there is none.
pub fn experiments(given: &Experiments, _: &Parameters) -> Result<Results, Said> {
    if given.experiments.is_empty() {
        return Err(Said::missing("experiments"));
    }
    let experiments: Vec<Told> = given.experiments.iter().map(of_experiment).collect();
    let clear = |told: &&Told| told.comparisons.iter().any(|of| of.verdict != "unclear");
    let says = Said::new("experiments")
        .with("experiments", Quantity::Count(experiments.len() as u64))
        .with("clear", Quantity::Count(experiments.iter().filter(clear).count() as u64));
    let mut says = vec![says];
    let uneven = experiments.iter().filter(|told| told.split.is_some_and(|split| split.uneven));
    says.extend(uneven.map(|told| Said::new("experiment_uneven").with("name", Quantity::Text(told.name.clone()))));
    Ok(Results { experiments, says })
}

fn of_experiment(experiment: &Experiment) -> Told {
    let arms = &experiment.arms;
    let is_rate = arms.iter().all(|arm| arm.conversions.is_some());
    let split = even_split(&arms.iter().map(|arm| arm.exposures).collect::<Vec<_>>())
        .map(|(.., p)| Split { p, uneven: p < UNEVEN });
    let too_few = arms.iter().find(|arm| match arm.conversions {
        Some(conversions) => conversions.min(arm.exposures.saturating_sub(conversions)) < FEWEST,
        None => (arm.values.len() as u64) < FEWEST,
    });
    let refused = match (arms.len(), too_few) {
        (0 | 1, _) => Some(Said::new("experiment_of_one")),
        (_, Some(arm)) => Some(
            Said::new("experiment_too_few")
                .with("variant", Quantity::Text(arm.name.clone()))
                .with("fewest", Quantity::Count(FEWEST)),
        ),
        _ => None,
    };
    let mut comparisons: Vec<Compared> = match arms.split_first() {
        Some((first, others)) if refused.is_none() => others.iter().map(|arm| compared(first, arm, is_rate)).collect(),
        _ => Vec::new(),
    };
    let adjusted = holm(&comparisons.iter().map(|of| of.p.unwrap_or(1.0)).collect::<Vec<_>>());
    for (of, adjusted) in comparisons.iter_mut().zip(adjusted) {
        of.p_adjusted = of.p.map(|_| adjusted);
        // What was shown unevenly went wrong somewhere: nothing can be told.
        let is_clear = of.p.is_some() && adjusted < 0.05 && split.is_none_or(|split| !split.uneven);
        of.verdict = match of.difference {
            Some(difference) if is_clear && difference > 0.0 => "higher",
            Some(_) if is_clear => "lower",
            _ => "unclear",
        };
    }
    Told {
        name: experiment.name.clone(),
        measure: if is_rate { "rate" } else { "mean" },
        variants: arms.iter().map(|arm| variant(arm, is_rate)).collect(),
        comparisons,
        split,
        refused,
    }
}

fn rate(arm: &Arm) -> Rate {
    Rate { conversions: arm.conversions.unwrap_or(0).min(arm.exposures), exposures: arm.exposures }
}

fn variant(arm: &Arm, is_rate: bool) -> Variant {
    let (value, interval) = if is_rate {
        (rate(arm).value(), rate(arm).interval(false))
    } else {
        let mean = Mean::of(&arm.values);
        (mean.map(|mean| mean.value), mean.and_then(Mean::estimate).and_then(|estimate| estimate.interval()))
    };
    let (low, high) = interval.unzip();
    Variant { variant: arm.name.clone(), exposures: arm.exposures, value, low, high }
}

fn compared(first: &Arm, arm: &Arm, is_rate: bool) -> Compared {
    let (found, base, variance, needed) = if is_rate {
        let (a, b) = (rate(arm), rate(first));
        let variance = |rate: Rate| rate.value().map_or(f64::NAN, |p| p * (1.0 - p) / rate.exposures as f64);
        (pooled(a, b, false), b.value(), variance(a) + variance(b), needed_for_rates(a, b))
    } else {
        let means = Mean::of(&arm.values).zip(Mean::of(&first.values));
        let Some((a, b)) = means else { return nothing(first, arm) };
        let variance = |mean: Mean| mean.estimate().map_or(f64::NAN, |estimate| estimate.variance);
        (welch(a, b), Some(b.value), variance(a) + variance(b), needed_for_means(a, b))
    };
    let Comparison { difference, interval, p, .. } = found;
    let (low, high) = interval.unzip();
    let half = base.and_then(|base| anytime(variance, base));
    Compared {
        difference,
        low,
        high,
        relative: difference.zip(base).map(|(difference, base)| difference / base).filter(|of| of.is_finite()),
        p,
        anytime_low: difference.zip(half).map(|(difference, half)| difference - half),
        anytime_high: difference.zip(half).map(|(difference, half)| difference + half),
        trimmed: if is_rate { None } else { yuen(&arm.values, &first.values) },
        before: if is_rate { None } else { less_before(arm, first) },
        needed,
        ..nothing(first, arm)
    }
}

fn nothing(first: &Arm, arm: &Arm) -> Compared {
    Compared {
        variant: arm.name.clone(),
        against: first.name.clone(),
        verdict: "unclear",
        difference: None,
        low: None,
        high: None,
        relative: None,
        p: None,
        p_adjusted: None,
        anytime_low: None,
        anytime_high: None,
        trimmed: None,
        before: None,
        needed: None,
    }
}

/// Half of an interval of a difference that holds whenever one looks: that of the mixture test, tuned to differences of a
/// tenth of the first one's value.
fn anytime(variance: f64, base: f64) -> Option<f64> {
    let tuned = (0.1 * base) * (0.1 * base);
    let looks = 2.0 * libm::log(1.0 / 0.05) + libm::log((variance + tuned) / variance);
    Some((variance * (variance + tuned) / tuned * looks).sqrt()).filter(|half| half.is_finite())
}

/// Means without the lowest and the highest fifth.
fn yuen(a: &[f64], b: &[f64]) -> Option<Adjusted> {
    const SHARE: f64 = 0.2;
    let trimmed = |values: &[f64]| {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let n = sorted.len();
        let cut = (SHARE * n as f64) as usize;
        let kept = n - 2 * cut;
        if kept < 2 {
            return None;
        }
        let mean = sorted[cut..n - cut].iter().sum::<f64>() / kept as f64;
        let (lowest, highest) = (sorted[cut], sorted[n - cut - 1]);
        let winsorised: Vec<f64> = sorted.iter().map(|value| value.clamp(lowest, highest)).collect();
        let variance = Mean::of(&winsorised)?.variance?;
        Some((mean, (n - 1) as f64 * variance / (kept * (kept - 1)) as f64, (kept - 1) as f64))
    };
    let ((of_a, var_a, df_a), (of_b, var_b, df_b)) = (trimmed(a)?, trimmed(b)?);
    let variance = var_a + var_b;
    let degrees = variance * variance / (var_a * var_a / df_a + var_b * var_b / df_b);
    let difference = of_a - of_b;
    let half = student_95(degrees)? * variance.sqrt();
    let p = student_two_sided(difference / variance.sqrt(), degrees);
    Some(Adjusted { difference, low: difference - half, high: difference + half, p, variance_left: None })
}

/// Differences less what was known before: the same slope for both.
fn less_before(a: &Arm, b: &Arm) -> Option<Adjusted> {
    let (values, before) = ([a.values.as_slice(), &b.values].concat(), [a.before.as_slice(), &b.before].concat());
    if a.before.is_empty() || b.before.is_empty() {
        return None;
    }
    let (adjusted, left) = cuped(&values, &before)?;
    let (of_a, of_b) = adjusted.split_at(a.values.len());
    let found = welch(Mean::of(of_a)?, Mean::of(of_b)?);
    let (low, high) = found.interval?;
    Some(Adjusted { difference: found.difference?, low, high, p: found.p, variance_left: Some(left) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed::metrics::testing::normal;
    use countinghouse_stats::random::Random;

    fn arm(name: &str, exposures: u64, conversions: u64) -> Arm {
        Arm { name: name.into(), exposures, conversions: Some(conversions), ..Arm::default() }
    }

    fn of_values(name: &str, values: Vec<f64>, before: Vec<f64>) -> Arm {
        Arm { name: name.into(), exposures: values.len() as u64, conversions: None, values, before }
    }

    fn told(arms: Vec<Arm>) -> Told {
        let experiment = Experiment { name: "banner".into(), arms };
        experiments(&Experiments { experiments: vec![experiment] }, &Parameters {}).unwrap().experiments.remove(0)
    }

    /// statsmodels 0.15: proportions_ztest([79, 61], [1195, 1210]) and confint_proportions_2indep(…, method="newcomb").
    #[test]
    fn rates_are_statsmodels() {
        let found = told(vec![arm("control", 1210, 61), arm("banner", 1195, 79)]);
        let of = &found.comparisons[0];
        assert!((of.p.unwrap() - 0.10024568440369493).abs() < 1e-9, "{of:?}");
        assert!(
            (of.low.unwrap() - -0.0030981034521004).abs() < 1e-9
                && (of.high.unwrap() - 0.03470309066563899).abs() < 1e-9,
            "{of:?}"
        );
        assert_eq!((of.verdict, found.measure, found.split.unwrap().uneven), ("unclear", "rate", false));
        // Whoever looks at any time needs more.
        assert!(of.anytime_low.unwrap() < of.low.unwrap() && of.anytime_high.unwrap() > of.high.unwrap());
    }

    /// scipy 1.17: ttest_ind(a, b, equal_var=False, trim=0.2), with its confidence_interval().
    #[test]
    fn trimmed_means_are_scipys() {
        let a = vec![23.5, 41.2, 18.9, 55.0, 37.4, 29.9, 62.1, 33.3, 47.8, 21.6, 390.9, 58.4, 26.7, 44.1, 31.5, 23.5];
        let b = vec![35.2, 61.9, 48.7, 72.3, 41.2, 55.5, 39.9, 80.4, 66.6, 52.8, 44.4, 90.1, 57.7];
        let found = told(vec![of_values("a", b, vec![]), of_values("b", a, vec![])]);
        let of = found.comparisons[0].trimmed.unwrap();
        assert!(
            (of.difference - -18.63777777777777).abs() < 1e-9 && (of.p.unwrap() - 0.018979535729098992).abs() < 1e-9,
            "{of:?}"
        );
        assert!((of.low - -33.80628531509464).abs() < 1e-8, "{of:?}");
        assert_eq!((found.comparisons[0].verdict, found.measure), ("unclear", "mean"));
    }

    #[test]
    fn uneven_splits_and_few_conversions_are_no_result() {
        let uneven = told(vec![arm("a", 10_000, 500), arm("b", 9_000, 700)]);
        assert!(uneven.split.unwrap().uneven && uneven.comparisons[0].p.unwrap() < 1e-6);
        assert_eq!(uneven.comparisons[0].verdict, "unclear");
        let few = told(vec![arm("a", 100, 4), arm("b", 100, 40)]);
        assert_eq!((few.refused.unwrap().code, few.comparisons.len()), ("experiment_too_few", 0));
        assert_eq!(told(vec![arm("a", 100, 40)]).refused.unwrap().code, "experiment_of_one");
        assert_eq!(experiments(&Experiments { experiments: vec![] }, &Parameters {}).unwrap_err().code, "missing");
        let clear = told(vec![arm("a", 10_000, 500), arm("b", 10_000, 700), arm("c", 10_000, 400)]);
        assert_eq!(clear.comparisons.iter().map(|of| of.verdict).collect::<Vec<_>>(), ["higher", "lower"]);
    }

    #[test]
    fn what_was_known_before_narrows_the_difference() {
        let mut random = Random::new(8);
        let mut arm = |name: &str, more: f64| {
            let before: Vec<f64> = (0..80).map(|_| 50.0 + 10.0 * normal(&mut random)).collect();
            let values = before.iter().map(|of| of + more + 2.0 * normal(&mut random)).collect();
            of_values(name, values, before)
        };
        let found = told(vec![arm("a", 0.0), arm("b", 2.0)]);
        let (plain, less) = (&found.comparisons[0], found.comparisons[0].before.unwrap());
        assert!(less.low > 0.0 && less.variance_left.unwrap() < 0.1, "{less:?}");
        assert!(less.high - less.low < 0.4 * (plain.high.unwrap() - plain.low.unwrap()));
    }

    #[test]
    fn whoever_looks_often_is_seldom_wrong() {
        // Two alike variants, looked at after every 50 of each up to 2,000.
        let mut random = Random::new(21);
        let mut wrong = (0, 0);
        for _ in 0..200 {
            let (mut a, mut b) = (0u64, 0u64);
            let (mut plain, mut anytime) = (false, false);
            for n in 1..=2_000u64 {
                a += u64::from(random.below(10) == 0);
                b += u64::from(random.below(10) == 0);
                if n % 50 == 0 && n >= 200 {
                    let of = compared(&arm("a", n, a), &arm("b", n, b), true);
                    plain |= of.p.is_some_and(|p| p < 0.05);
                    anytime |=
                        of.anytime_low.is_some_and(|low| low > 0.0) || of.anytime_high.is_some_and(|high| high < 0.0);
                }
            }
            wrong.0 += usize::from(plain);
            wrong.1 += usize::from(anytime);
        }
        assert!(wrong.0 > 25 && wrong.1 <= 10, "{wrong:?}");
    }
}
