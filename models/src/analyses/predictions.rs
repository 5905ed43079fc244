//! How good were predictions? Classes and amounts that were foretold, beside what came of them.
//!
//! Sources: Brier, Monthly Weather Review 78, 1950; DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988 (the area under
//! the curve and its interval); Hyndman and Koehler, International Journal of Forecasting 22, 2006 (errors of amounts).

use super::{Packed, Quantity, Said};
use crate::association::ranks;
use crate::packed::Facts;
use countinghouse_stats::interval::{Estimate, Z_95, wilson};
use countinghouse_stats::mean::Mean;
use serde::{Deserialize, Serialize};

/// What tables of predictions hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Predictions {
    /// By what they were about, in the order of the table.
    pub about: Vec<About>,
}

/// Predictions about one thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct About {
    /// What; empty where the table does not say.
    pub name: String,
    /// What was foretold, and what came.
    pub pairs: Vec<(f64, f64)>,
}

impl Packed for Predictions {
    const NAME: &'static str = "predictions";

    fn of(facts: &Facts) -> Option<&Predictions> {
        if let Facts::Predictions(predictions) = facts { Some(predictions) } else { None }
    }
}

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {}

/// How good predictions were.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PredictionScores"))]
pub struct Scores {
    /// By what they were about.
    pub about: Vec<Scored>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// Predictions about one thing.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PredictionScore"))]
pub struct Scored {
    /// What; empty where the table does not say.
    pub about: String,
    /// Predictions with an outcome.
    pub predictions: u64,
    /// Whether those are fewer than 30.
    pub few: bool,
    /// Of chances of yes or no; `None` of amounts.
    pub classes: Option<Classes>,
    /// Of amounts; `None` of chances.
    pub amounts: Option<Amounts>,
    /// Why nothing can be told; `None` where it can.
    pub refused: Option<Said>,
}

/// How good chances were.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PredictionClasses"))]
pub struct Classes {
    /// The share that came true.
    pub base_rate: f64,
    /// How often one that came true had the higher chance of two: 0.5 is guessing, 1 is perfect.
    pub auc: f64,
    /// The lower end of its interval of 95 %.
    pub auc_low: f64,
    /// The upper end.
    pub auc_high: f64,
    /// The mean of (chance − outcome)²; 0 is perfect.
    pub brier: f64,
    /// By how much that is better than always foretelling the base rate, as a share; below 0 is worse.
    pub brier_skill: f64,
    /// The mean chance less the base rate: above 0 too much was expected.
    pub bias: f64,
    /// How many times the base rate came true among the tenth with the highest chances.
    pub lift: f64,
    /// Fifths by chance, the lowest first.
    pub calibration: Vec<Fifth>,
}

/// A fifth of the predictions.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PredictionFifth"))]
pub struct Fifth {
    /// How many there are.
    pub predictions: u64,
    /// The mean chance.
    pub foretold: f64,
    /// The share that came true.
    pub came: f64,
    /// The lower end of its interval of 95 %.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// How good amounts were.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PredictionAmounts"))]
pub struct Amounts {
    /// The mean absolute error.
    pub mae: f64,
    /// The mean of |error ÷ outcome|; `None` where an outcome is 0.
    pub mape: Option<f64>,
    /// The root of the mean squared error.
    pub rmse: f64,
    /// The mean of foretold − outcome: above 0 too much was expected.
    pub bias: f64,
    /// The lower end of its interval of 95 %; `None` where nothing varies.
    pub bias_low: Option<f64>,
    /// The upper end.
    pub bias_high: Option<f64>,
    /// The mean loss of the median's quantile score: half the mean absolute error.
    pub pinball: f64,
    /// By how much the mean absolute error is better than that of always foretelling the mean outcome, as a share; `None`
    /// where outcomes never differ.
    pub skill: Option<f64>,
}

/// Under so many nothing is said.
const FEWEST: usize = 10;
/// Under so many it is marked.
const FEW: usize = 30;

/// How good all predictions were. Refuses where there are none.
pub fn predictions(given: &Predictions, _: &Parameters) -> Result<Scores, Said> {
    if given.about.is_empty() {
        return Err(Said::missing("predictions"));
    }
    let about: Vec<Scored> = given.about.iter().map(of_thing).collect();
    let says = about.iter().filter_map(says).collect();
    Ok(Scores { about, says })
}

fn says(scored: &Scored) -> Option<Said> {
    // A sentence chooses by a name: there is one for having none.
    let about = Quantity::Text(if scored.about.is_empty() { "none".into() } else { scored.about.clone() });
    match (&scored.classes, &scored.amounts) {
        (Some(classes), _) => {
            // Better than guessing only where the interval is.
            let code = if classes.auc_low > 0.5 { "predictions_tell" } else { "predictions_guess" };
            Some(Said::new(code).with("about", about).with("auc", Quantity::Share(classes.auc)))
        }
        (_, Some(amounts)) => {
            let mape = amounts.mape.map_or(Said::new("predictions_off_by"), |mape| {
                Said::new("predictions_off").with("error", Quantity::Share(mape))
            });
            Some(mape.with("about", about))
        }
        _ => None,
    }
}

fn of_thing(about: &About) -> Scored {
    let pairs: Vec<(f64, f64)> =
        about.pairs.iter().copied().filter(|(foretold, came)| foretold.is_finite() && came.is_finite()).collect();
    let n = pairs.len();
    let is_class =
        pairs.iter().all(|(foretold, came)| (0.0..=1.0).contains(foretold) && (*came == 0.0 || *came == 1.0));
    let yes = pairs.iter().filter(|(_, came)| *came == 1.0).count();
    let refused = if n < FEWEST {
        let said = Said::new("too_few_predictions").with("predictions", Quantity::Count(n as u64));
        Some(said.with("fewest", Quantity::Count(FEWEST as u64)))
    } else if is_class && (yes == 0 || yes == n) {
        Some(Said::new("predictions_of_one_outcome"))
    } else {
        None
    };
    let told = refused.is_none();
    Scored {
        about: about.name.clone(),
        predictions: n as u64,
        few: n < FEW,
        classes: (told && is_class).then(|| classes(&pairs)),
        amounts: (told && !is_class).then(|| amounts(&pairs)),
        refused,
    }
}

fn classes(pairs: &[(f64, f64)]) -> Classes {
    let n = pairs.len() as f64;
    let base_rate = pairs.iter().map(|(_, came)| came).sum::<f64>() / n;
    let brier = pairs.iter().map(|(foretold, came)| (foretold - came) * (foretold - came)).sum::<f64>() / n;
    let (auc, error) = area(pairs);
    let mut sorted = pairs.to_vec();
    // Of equal chances, those that did not come true first: nothing is made better than it was.
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0).then(b.1.total_cmp(&a.1)));
    let rate = |part: &[(f64, f64)]| part.iter().map(|(_, came)| came).sum::<f64>() / part.len() as f64;
    let top = &sorted[sorted.len() - (sorted.len() / 10).max(1)..];
    let fifth = |at: usize| {
        let part = &sorted[at * sorted.len() / 5..(at + 1) * sorted.len() / 5];
        let (low, high) = wilson(part.iter().filter(|of| of.1 == 1.0).count() as u64, part.len() as u64)?;
        let foretold = part.iter().map(|of| of.0).sum::<f64>() / part.len() as f64;
        Some(Fifth { predictions: part.len() as u64, foretold, came: rate(part), low, high })
    };
    Classes {
        base_rate,
        auc,
        auc_low: (auc - Z_95 * error).max(0.0),
        auc_high: (auc + Z_95 * error).min(1.0),
        brier,
        brier_skill: 1.0 - brier / (base_rate * (1.0 - base_rate)),
        bias: pairs.iter().map(|(foretold, _)| foretold).sum::<f64>() / n - base_rate,
        lift: rate(top) / base_rate,
        calibration: (0..5).filter_map(fifth).collect(),
    }
}

/// The area under the curve and its standard error: how often each that came true is above those that did not, and each of
/// these below those, by ranks.
fn area(pairs: &[(f64, f64)]) -> (f64, f64) {
    let of = |outcome: f64| pairs.iter().filter(|pair| pair.1 == outcome).map(|pair| pair.0).collect::<Vec<f64>>();
    let (yes, no) = (of(1.0), of(0.0));
    let all = ranks(&[yes.as_slice(), &no].concat());
    let above = |own: &[f64], among: &[f64], others: f64| -> Vec<f64> {
        ranks(own).iter().zip(among).map(|(own, among)| (among - own) / others).collect()
    };
    let (of_yes, of_no) = all.split_at(yes.len());
    let above_no = above(&yes, of_yes, no.len() as f64);
    let above_yes = above(&no, of_no, yes.len() as f64);
    let auc = above_no.iter().sum::<f64>() / yes.len() as f64;
    let variance =
        |values: &[f64]| Mean::of(values).and_then(|mean| mean.variance).unwrap_or(0.0) / values.len() as f64;
    (auc, (variance(&above_no) + variance(&above_yes)).sqrt())
}

fn amounts(pairs: &[(f64, f64)]) -> Amounts {
    let n = pairs.len() as f64;
    let errors: Vec<f64> = pairs.iter().map(|(foretold, came)| foretold - came).collect();
    let mae = errors.iter().map(|error| error.abs()).sum::<f64>() / n;
    let shares: f64 = pairs.iter().map(|(foretold, came)| ((foretold - came) / came).abs()).sum();
    let mean = pairs.iter().map(|(_, came)| came).sum::<f64>() / n;
    let plain = pairs.iter().map(|(_, came)| (came - mean).abs()).sum::<f64>() / n;
    let bias = errors.iter().sum::<f64>() / n;
    let interval = Mean::of(&errors).and_then(Mean::estimate).and_then(Estimate::interval);
    Amounts {
        mae,
        mape: Some(shares / n).filter(|share| share.is_finite()),
        rmse: (errors.iter().map(|error| error * error).sum::<f64>() / n).sqrt(),
        bias,
        bias_low: interval.map(|of| of.0),
        bias_high: interval.map(|of| of.1),
        pinball: mae / 2.0,
        skill: (plain > 0.0).then(|| 1.0 - mae / plain),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scored(pairs: &[(f64, f64)]) -> Scored {
        let about = About { name: "churn".into(), pairs: pairs.to_vec() };
        predictions(&Predictions { about: vec![about] }, &Parameters {}).unwrap().about.remove(0)
    }

    const CHANCES: [(f64, f64); 20] = [
        (0.1, 0.0),
        (0.35, 0.0),
        (0.8, 1.0),
        (0.65, 1.0),
        (0.2, 0.0),
        (0.9, 1.0),
        (0.4, 1.0),
        (0.55, 0.0),
        (0.3, 0.0),
        (0.7, 1.0),
        (0.15, 0.0),
        (0.6, 0.0),
        (0.45, 1.0),
        (0.25, 0.0),
        (0.85, 1.0),
        (0.5, 0.0),
        (0.05, 0.0),
        (0.75, 0.0),
        (0.95, 1.0),
        (0.35, 1.0),
    ];

    /// scikit-learn 1.9 (roc_auc_score, brier_score_loss), and DeLong's variance by its definition over all pairs in numpy.
    #[test]
    fn chances_are_scikit_learns() {
        let found = scored(&CHANCES).classes.unwrap();
        let near = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
        near(found.auc, 0.8535353535353535);
        near(found.auc_high.min(1.0), 1.0);
        near(found.auc_low, 0.6864828866743072);
        near(found.brier, 0.159875);
        near(found.lift, 2.0 / 2.0 / found.base_rate);
        assert_eq!((found.calibration.len(), found.calibration[0].predictions), (5, 4));
        near(found.calibration[4].came, 1.0);
    }

    #[test]
    fn amounts_are_checked_by_head() {
        let pairs: Vec<(f64, f64)> = (1..=10).map(|i| (f64::from(i) * 10.0 + 5.0, f64::from(i) * 10.0)).collect();
        let scored = scored(&pairs);
        let found = scored.amounts.unwrap();
        assert_eq!((found.mae, found.bias, found.rmse, found.pinball), (5.0, 5.0, 5.0, 2.5));
        // The mean outcome is 55, from which outcomes are 25 away.
        assert_eq!((found.skill, scored.few, scored.classes), (Some(0.8), true, None));
        // ½ (1 + ½ + … + 1 ÷ 10) ÷ 10.
        assert!((found.mape.unwrap() - 0.146_448_412_698).abs() < 1e-9);
    }

    #[test]
    fn what_tells_nothing_is_refused() {
        let code = |pairs: &[(f64, f64)]| scored(pairs).refused.unwrap().code;
        assert_eq!(code(&CHANCES[..5]), "too_few_predictions");
        assert_eq!(code(&[(0.5, 1.0); 12]), "predictions_of_one_outcome");
        assert_eq!(predictions(&Predictions { about: vec![] }, &Parameters {}).unwrap_err().code, "missing");
        assert_eq!(scored(&[(3.0, 5.0); 12]).amounts.unwrap().skill, None);
    }
}
