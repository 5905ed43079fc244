//! What goes with it? Which of the things known of a first order go with buying again, and with what a customer spends:
//! several at once, so that one is not taken for another. It says "goes with", never "causes".
//!
//! Sources: Hosmer, Lemeshow and Sturdivant, "Applied logistic regression", 3rd edition, 2013; Peduzzi and others, Journal of
//! Clinical Epidemiology 49, 1996 (ten outcomes for each column); MacKinnon and White, Journal of Econometrics 29, 1985
//! (errors that differ from row to row); Belsley, Kuh and Welsch, "Regression diagnostics", 1980 (collinearity).

use super::{Quantity, Said, holm};
use crate::impact::newey_west;
use crate::linear::least_squares;
use crate::logistic::{self, mean_and_deviation};
use crate::packed::Customers;
use crate::regression::regress;
use countinghouse_stats::interval::Z_95;
use countinghouse_stats::tail::normal_two_sided;
use serde::{Deserialize, Serialize};

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {
    /// Days after the first order that count; W where absent.
    days: Option<u32>,
}

/// What goes with outcomes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Regression {
    /// Days after the first order that count.
    pub days: u32,
    /// Customers who were watched so long.
    pub customers: u64,
    /// `repeat`: whether they ordered again in these days; `spent`: what they spent in them, the first order included.
    pub outcomes: Vec<Explained>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// What goes with one outcome.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "RegressionOutcome"))]
pub struct Explained {
    /// `repeat` or `spent`.
    pub outcome: &'static str,
    /// Its share or its mean over all of them.
    pub mean: f64,
    /// How well all columns together tell it: of `repeat` the area under the curve, 0.5 for not at all; of `spent` the share
    /// of the variance.
    pub quality: Option<f64>,
    /// What was looked at, the surest first.
    pub columns: Vec<Effect>,
    /// Why nothing can be told; `None` where it can.
    pub refused: Option<Said>,
}

/// What goes with one column, the others being equal.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "RegressionEffect"))]
pub struct Effect {
    /// `first_amount`, `first_day` or `weekend` of the first order, or a role such as `channel`.
    pub column: String,
    /// The value that is compared with the role's most frequent one; `None` of numbers, of which one deviation more counts.
    pub value: Option<String>,
    /// Of `repeat` how many times the odds; of `spent` how much more, in major units.
    pub effect: f64,
    /// The lower end of its interval of 95 %.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The chance of such an effect where there is none.
    pub p: f64,
    /// The same, corrected for the number of columns (Holm).
    pub p_adjusted: f64,
    /// By how much other columns swell its variance; from 5 on it cannot well be told from them.
    pub vif: Option<f64>,
    /// Whether it is so.
    pub collinear: bool,
}

/// One column.
struct Column {
    name: String,
    value: Option<String>,
    values: Vec<f64>,
}

/// Values of a role that are told apart.
const VALUES: usize = 6;
/// Customers of a value at least.
const FEWEST: usize = 30;
/// Outcomes of the rarer kind for each column.
const OUTCOMES: usize = 10;
/// From here on a column is called collinear.
const SWOLLEN: f64 = 5.0;

/// What goes with buying again and with what is spent. Refuses where too few customers were watched long enough.
pub fn regression(customers: &Customers, parameters: &Parameters) -> Result<Regression, Said> {
    let days = parameters.days.filter(|days| *days > 0).unwrap_or(customers.window);
    let mut known: Vec<(usize, &[crate::packed::Event])> = Vec::new();
    for (at, events) in customers.each().enumerate() {
        if events.first().is_some_and(|first| customers.end.abs_diff(first.day) > days) {
            known.push((at, events));
        }
    }
    if known.len() < FEWEST {
        return Err(Said::new("regression_too_few")
            .with("customers", Quantity::Count(known.len() as u64))
            .with("days", Quantity::Days(days.into()))
            .with("fewest", Quantity::Count(FEWEST as u64)));
    }
    let columns = columns(customers, &known);
    let within = |events: &[crate::packed::Event]| {
        let last = events.first().map_or(0, |first| first.day.saturating_add_unsigned(days));
        events.iter().take_while(move |event| event.day <= last).copied().collect::<Vec<_>>()
    };
    let repeat: Vec<bool> = known
        .iter()
        .map(|(_, events)| within(events).iter().any(|event| event.is_order && event.day > events[0].day))
        .collect();
    let spent: Vec<f64> = known
        .iter()
        .map(|(_, events)| customers.money(within(events).iter().map(|event| i128::from(event.amount)).sum()))
        .collect();
    let outcomes = vec![of_repeat(&columns, &repeat), of_spent(&columns, &spent)];
    let first = outcomes[0].columns.first().filter(|effect| effect.p_adjusted < 0.05);
    let says = match first {
        Some(effect) => Said::new("regression_repeat")
            .with("column", Quantity::Text(effect.column.clone()))
            .with("value", Quantity::Text(effect.value.clone().unwrap_or_default()))
            .with("direction", Quantity::Text(if effect.effect > 1.0 { "more" } else { "less" }.into()))
            .with("odds", Quantity::Number(effect.effect)),
        None => Said::new("regression_nothing"),
    };
    Ok(Regression { days, customers: known.len() as u64, outcomes, says: vec![says] })
}

fn columns(customers: &Customers, known: &[(usize, &[crate::packed::Event])]) -> Vec<Column> {
    let number = |name: &str, of: &dyn Fn(&[crate::packed::Event]) -> f64| Column {
        name: name.to_owned(),
        value: None,
        values: known.iter().map(|(_, events)| of(events)).collect(),
    };
    let mut columns = vec![
        number("first_amount", &|events| customers.money(events[0].amount.into())),
        number("first_day", &|events| f64::from(events[0].day)),
    ];
    // 1970 began with a Thursday.
    columns.push(Column {
        value: Some("weekend".to_owned()),
        ..number("weekend", &|events| f64::from((events[0].day + 3).rem_euclid(7) >= 5))
    });
    for of in &customers.traits {
        let mut counts = vec![0usize; of.values.len() + 1];
        known.iter().for_each(|(at, _)| counts[of.of[*at] as usize] += 1);
        let mut largest: Vec<usize> = (1..counts.len()).filter(|&value| counts[value] >= FEWEST).collect();
        largest.sort_by_key(|&value| (std::cmp::Reverse(counts[value]), value));
        // The most frequent one is what the others are compared with.
        for value in largest.into_iter().take(VALUES).skip(1) {
            columns.push(Column {
                name: of.id.clone(),
                value: Some(of.values[value - 1].clone()),
                values: known.iter().map(|(at, _)| f64::from(of.of[*at] as usize == value)).collect(),
            });
        }
    }
    columns.retain(|column| mean_and_deviation(&column.values).1 > 0.0);
    for column in columns.iter_mut().filter(|column| column.value.is_none()) {
        let (mean, deviation) = mean_and_deviation(&column.values);
        column.values.iter_mut().for_each(|value| *value = (*value - mean) / deviation);
    }
    columns
}

/// How much other columns swell each one's variance.
fn swollen(columns: &[Column]) -> Vec<Option<f64>> {
    let named: Vec<(String, Vec<f64>)> =
        columns.iter().map(|column| (column.name.clone(), column.values.clone())).collect();
    let of = regress(&named, &named[0].1.iter().map(|value| value + 1.0).collect::<Vec<_>>(), 0.0);
    match of {
        Ok(found) => found.coefficients.iter().skip(1).map(|coefficient| coefficient.vif).collect(),
        Err(_) => vec![None; columns.len()],
    }
}

fn refused(outcome: &'static str, mean: f64, refused: Said) -> Explained {
    Explained { outcome, mean, quality: None, columns: Vec::new(), refused: Some(refused) }
}

fn of_repeat(columns: &[Column], repeat: &[bool]) -> Explained {
    let yes = repeat.iter().filter(|yes| **yes).count();
    let mean = yes as f64 / repeat.len() as f64;
    let most = yes.min(repeat.len() - yes) / OUTCOMES;
    if most == 0 {
        return refused("repeat", mean, Said::new("regression_too_few_outcomes"));
    }
    let columns = &columns[..columns.len().min(most)];
    let values: Vec<Vec<f64>> = columns.iter().map(|column| column.values.clone()).collect();
    let (model, errors) = match logistic::fit(&values, repeat, None) {
        Ok(logistic::Fit::Found(model, Some(errors))) => (model, errors),
        Ok(_) => return refused("repeat", mean, Said::new("regression_separated")),
        Err(_) => return refused("repeat", mean, Said::new("regression_collinear")),
    };
    let found: Vec<(f64, f64)> = model.coefficients.iter().copied().zip(errors.into_iter().skip(1)).collect();
    let quality = model.quality(&values, repeat).and_then(|quality| quality.auc);
    Explained { outcome: "repeat", mean, quality, columns: effects(columns, &found, libm::exp), refused: None }
}

fn of_spent(columns: &[Column], spent: &[f64]) -> Explained {
    let mean = spent.iter().sum::<f64>() / spent.len() as f64;
    let columns = &columns[..columns.len().min(spent.len() / OUTCOMES)];
    let mut design = vec![vec![1.0; spent.len()]];
    design.extend(columns.iter().map(|column| column.values.clone()));
    let total: f64 = spent.iter().map(|value| (value - mean) * (value - mean)).sum();
    let Some(fit) = least_squares(&design, spent).filter(|_| total > 0.0) else {
        return refused("spent", mean, Said::new("regression_collinear"));
    };
    let (n, k) = (spent.len() as f64, design.len() as f64);
    // What customers spend spreads the more the more it is: errors that differ from row to row.
    let covariance = newey_west(&design, &fit, 0).scaled(n / (n - k));
    let found: Vec<(f64, f64)> =
        (1..design.len()).map(|at| (fit.coefficients[at], covariance.get(at, at).max(0.0).sqrt())).collect();
    let quality = Some(1.0 - fit.squares() / total);
    Explained { outcome: "spent", mean, quality, columns: effects(columns, &found, |effect| effect), refused: None }
}

fn effects(columns: &[Column], found: &[(f64, f64)], told: impl Fn(f64) -> f64) -> Vec<Effect> {
    let swollen = swollen(columns);
    let p: Vec<f64> =
        found.iter().map(|(value, error)| if *error > 0.0 { normal_two_sided(value / error) } else { 1.0 }).collect();
    let adjusted = holm(&p);
    let mut effects: Vec<Effect> = columns
        .iter()
        .zip(found)
        .enumerate()
        .map(|(at, (column, (value, error)))| Effect {
            column: column.name.clone(),
            value: column.value.clone().filter(|value| *value != column.name),
            effect: told(*value),
            low: told(value - Z_95 * error),
            high: told(value + Z_95 * error),
            p: p[at],
            p_adjusted: adjusted[at],
            vif: swollen[at],
            collinear: swollen[at].is_some_and(|vif| vif >= SWOLLEN),
        })
        .collect();
    effects.sort_by(|a, b| a.p.total_cmp(&b.p));
    effects
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed::{Assumptions, Event, Trait};
    use countinghouse_stats::random::Random;

    /// Customers of whom those won by mail come back far more often, whatever they bought.
    fn customers(n: usize, by_mail: u32, others: u32, seed: u64) -> Customers {
        let mut random = Random::new(seed);
        let (mut events, mut starts, mut channel, mut product) = (Vec::new(), vec![0], Vec::new(), Vec::new());
        for at in 0..n {
            let mail = random.below(3) == 0;
            channel.push(if mail { 2 } else { 1 });
            product.push(1 + random.below(2));
            let day = (at % 300) as i32;
            let amount = i64::from(1_000 + random.below(2_000));
            events.push(Event { day, amount, is_order: true });
            if random.below(100) < if mail { by_mail } else { others } {
                events.push(Event { day: day + 30, amount: 2_000, is_order: true });
            }
            starts.push(events.len() as u32);
        }
        let of =
            |id: &str, values: [&str; 2], of| Trait { id: id.into(), values: values.map(str::to_owned).to_vec(), of };
        Customers {
            end: 500,
            window: 90,
            scale: 2,
            events,
            starts,
            traits: vec![of("channel", ["shop", "mail"], channel), of("product", ["bread", "cake"], product)],
            acquisition_cost: None,
            known_margin: None,
            assumptions: Assumptions::default(),
        }
    }

    #[test]
    fn what_goes_with_coming_back_is_told_from_what_does_not() {
        let found = regression(&customers(1_500, 60, 30, 5), &Parameters::default()).unwrap();
        let repeat = &found.outcomes[0];
        let first = &repeat.columns[0];
        assert_eq!((first.column.as_str(), first.value.as_deref()), ("channel", Some("mail")));
        // Odds of 0.6 ÷ 0.4 against 0.3 ÷ 0.7: 3.5 times.
        assert!(first.low < 3.5 && first.high > 3.5 && first.low > 2.5 && first.p_adjusted < 1e-9, "{first:?}");
        assert!(repeat.columns[1..].iter().all(|effect| effect.p_adjusted > 0.05), "{:?}", repeat.columns);
        assert!(repeat.quality.unwrap() > 0.6 && first.vif.unwrap() < 1.1 && !first.collinear);
        let spent = &found.outcomes[1];
        // 0.3 more orders of 20 each; and one deviation of the first amount is worth itself.
        let mail = spent.columns.iter().find(|effect| effect.column == "channel").unwrap();
        assert!(mail.low < 6.0 && mail.high > 6.0 && mail.p_adjusted < 0.001, "{mail:?}");
        let amount = spent.columns.iter().find(|effect| effect.column == "first_amount").unwrap();
        assert!((amount.effect - 5.77).abs() < 0.8, "{amount:?}");
        assert_eq!(found.says[0].code, "regression_repeat");
    }

    #[test]
    fn nothing_goes_with_chance() {
        let mut wrong = 0;
        for seed in 0..60 {
            let found = regression(&customers(400, 40, 40, seed), &Parameters::default()).unwrap();
            wrong += usize::from(found.outcomes[0].columns[0].p_adjusted < 0.05);
        }
        assert!(wrong <= 7, "{wrong} of 60");
    }

    #[test]
    fn what_cannot_be_told_is_refused() {
        let few = regression(&customers(20, 60, 30, 1), &Parameters::default());
        assert_eq!(few.unwrap_err().code, "regression_too_few");
        let late = regression(&customers(400, 60, 30, 1), &Parameters { days: Some(9_000) });
        assert_eq!(late.unwrap_err().code, "regression_too_few");
        let never = regression(&customers(400, 0, 0, 1), &Parameters::default()).unwrap();
        assert_eq!(never.outcomes[0].refused.as_ref().unwrap().code, "regression_too_few_outcomes");
        assert_eq!(never.outcomes[1].refused, None);
    }
}
