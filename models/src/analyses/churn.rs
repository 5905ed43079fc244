//! Who is about to leave? A penalised logistic model of what customers did, tried on the last W days, beside what is simpler.
//!
//! A customer is there at a day if she ordered in the W days that end with it, and leaves if she does not order in the W days
//! after it. Whatever is learnt is known on that day; the model learns from earlier days, is tried on the day W before the
//! last, and then tells of the last.

use super::cltv::Worth;
use super::cltv::probable::Probable;
use super::past::{MONTH, Past};
use super::{Quantity, Said};
use crate::logistic::{Fit, Logistic, Quality, fit, mean_and_deviation};
use crate::packed::{Customers, Event};
use serde::{Deserialize, Serialize};

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {
    /// Customers on each list; 25 where absent.
    top: Option<usize>,
    /// Gross margin, 0 to 1.
    margin: Option<f64>,
}

/// Who is about to leave.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Churn {
    /// W: a customer leaves who does not order in so many days.
    pub window_days: u32,
    /// Customers who are there on the last day.
    pub active: u64,
    /// Customers whose outcome the model was tried on, and how many of them left.
    pub tried: u64,
    /// How many left.
    pub left: u64,
    /// How each model did on them: `logistic`, `recency` alone, and `p_alive` where purchases can be modelled.
    pub models: Vec<Tried>,
    /// Whether the logistic model is offered: it must not lose to one that is simpler.
    pub offered: bool,
    /// The model that the lists are by.
    pub by: &'static str,
    /// What moves the risk in the logistic model.
    pub effects: Vec<Effect>,
    /// Σ of risk × value over the customers who are there.
    pub revenue_at_risk: f64,
    /// Those with the most at stake.
    pub at_risk: Vec<AtRisk>,
    /// Those who are gone for less than 3 W and came back before, by revenue to date.
    pub win_back: Vec<WinBack>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// How a model did.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ChurnModel"))]
pub struct Tried {
    /// `logistic`, `recency` or `p_alive`.
    pub id: &'static str,
    /// How often one who left had a higher risk than one who stayed; 0.5 is chance.
    pub auc: f64,
    /// Mean −ln of the chance of what came.
    pub log_loss: f64,
    /// Mean squared difference of the chance from what came.
    pub brier: f64,
    /// How many times as many left in the riskiest tenth as in all.
    pub lift: f64,
    /// Tenths by risk, the lowest first.
    pub calibration: Vec<Tenth>,
}

/// A tenth of the customers by risk.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "RiskTenth"))]
pub struct Tenth {
    /// Customers.
    pub customers: u64,
    /// The mean risk that was told.
    pub told: f64,
    /// The share that left.
    pub left: f64,
}

/// What a feature does to the risk.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ChurnEffect"))]
pub struct Effect {
    /// `recency`, `frequency`, `monetary`, `tenure`, `trend` or `rhythm`.
    pub feature: &'static str,
    /// What one deviation more does to the logarithm of the odds to leave.
    pub coefficient: f64,
}

/// A customer who may leave.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AtRisk {
    /// Her place in `customerNames`.
    pub customer: u32,
    /// The chance that she does not order in the next W days.
    pub risk: f64,
    /// What she would bring in the next twelve months if she stays, at the margin.
    pub value: f64,
    /// Risk × value.
    pub at_stake: f64,
    /// Days since her last order.
    pub recency_days: u32,
    /// Her orders to date.
    pub orders: u32,
    /// What raises her risk most, at most two features.
    pub reasons: Vec<&'static str>,
}

/// A customer who may be won back.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WinBack {
    /// Her place in `customerNames`.
    pub customer: u32,
    /// Days since her last order.
    pub recency_days: u32,
    /// Her orders to date.
    pub orders: u32,
    /// Her revenue to date, net of refunds.
    pub revenue: f64,
}

const FEATURES: [&str; 6] = ["recency", "frequency", "monetary", "tenure", "trend", "rhythm"];
/// Days that are learnt from, each W before the next.
const SNAPSHOTS: i32 = 3;
/// Customers of each outcome at least.
const FEWEST: usize = 30;
/// Customers that suffice to learn from.
const ENOUGH: usize = 20_000;
/// Inverse penalty.
const C: f64 = 1.0;

/// What was known on a day of the customers who were there, and whether they left.
struct Snapshot {
    /// Their places among all customers.
    who: Vec<usize>,
    /// One list for each feature.
    features: Vec<Vec<f64>>,
    left: Vec<bool>,
}

fn snapshot(customers: &Customers, day: i32, window: i32) -> Snapshot {
    let mut found = Snapshot { who: Vec::new(), features: vec![Vec::new(); FEATURES.len()], left: Vec::new() };
    for (who, events) in customers.each().enumerate() {
        let known = events.partition_point(|event| event.day <= day);
        let Some(values) = features(customers, &events[..known], day, window) else { continue };
        found.who.push(who);
        found.features.iter_mut().zip(values).for_each(|(column, value)| column.push(value));
        found.left.push(!events[known..].iter().any(|event| event.is_order && event.day <= day + window));
    }
    found
}

/// The features of a customer by what was known on a day; `None` for one who was not there.
fn features(customers: &Customers, known: &[Event], day: i32, window: i32) -> Option<[f64; 6]> {
    let mut ordered = known.iter().filter(|event| event.is_order);
    let start = ordered.next()?;
    let (mut last, mut purchases, mut spent) = (start.day, 1.0, i128::from(start.amount));
    let (mut lately, mut before) = (0.0, 0.0);
    let mut count = |at: i32| match day - at {
        ago if ago < window => lately += 1.0,
        ago if ago < 2 * window => before += 1.0,
        _ => {}
    };
    count(start.day);
    for event in ordered {
        if event.day != last {
            purchases += 1.0;
            count(event.day);
        }
        last = event.day;
        spent += i128::from(event.amount);
    }
    let recency = f64::from(day - last);
    if recency >= f64::from(window) {
        return None;
    }
    let tenure = f64::from(day - start.day);
    let gap = f64::from(last - start.day) / (purchases - 1.0);
    let rhythm = if purchases > 1.0 && gap > 0.0 { (recency / gap).min(5.0) } else { 1.0 };
    Some([
        libm::log1p(recency),
        libm::log(purchases),
        libm::log1p((customers.money(spent) / purchases).max(0.0)),
        libm::log1p(tenure),
        libm::log((1.0 + lately) / (1.0 + before)),
        rhythm,
    ])
}

/// A logistic model of features on the scale of those that it learnt from.
struct Learnt {
    model: Logistic,
    scales: Vec<(f64, f64)>,
    /// Which features.
    of: Vec<usize>,
}

impl Learnt {
    fn from(snapshots: &[&Snapshot], of: &[usize]) -> Option<Learnt> {
        let rows: usize = snapshots.iter().map(|snapshot| snapshot.left.len()).sum();
        let step = rows.div_ceil(ENOUGH).max(1);
        let columns: Vec<Vec<f64>> = of
            .iter()
            .map(|&feature| {
                let all = snapshots.iter().flat_map(|snapshot| snapshot.features[feature].iter().copied());
                all.step_by(step).collect()
            })
            .collect();
        let left: Vec<bool> =
            snapshots.iter().flat_map(|snapshot| snapshot.left.iter().copied()).step_by(step).collect();
        let scales: Vec<(f64, f64)> = columns.iter().map(|column| scale(column)).collect();
        let scaled: Vec<Vec<f64>> = columns
            .iter()
            .zip(&scales)
            .map(|(column, (mean, deviation))| column.iter().map(|x| (x - mean) / deviation).collect())
            .collect();
        match fit(&scaled, &left, Some(C)) {
            Ok(Fit::Found(model, _)) => Some(Learnt { model, scales, of: of.to_vec() }),
            _ => None,
        }
    }

    fn score(&self, snapshot: &Snapshot, row: usize) -> f64 {
        self.model.intercept + self.parts(snapshot, row).map(|(_, part)| part).sum::<f64>()
    }

    /// What each feature adds to the logarithm of the odds of a customer.
    fn parts<'a>(&'a self, snapshot: &'a Snapshot, row: usize) -> impl Iterator<Item = (usize, f64)> + 'a {
        let of = self.of.iter().zip(&self.scales).zip(&self.model.coefficients);
        of.map(move |((&feature, (mean, deviation)), w)| {
            (feature, w * (snapshot.features[feature][row] - mean) / deviation)
        })
    }

    fn scores(&self, snapshot: &Snapshot) -> Vec<f64> {
        (0..snapshot.who.len()).map(|row| self.score(snapshot, row)).collect()
    }
}

fn scale(column: &[f64]) -> (f64, f64) {
    let (mean, deviation) = mean_and_deviation(column);
    (mean, if deviation > 0.0 { deviation } else { 1.0 })
}

/// The logarithm of the odds to leave of the customers of a snapshot, as the model of purchases has it.
fn by_purchases(customers: &Customers, snapshot: &Snapshot, day: i32, window: i32) -> Option<Vec<f64>> {
    let past = Past::at(customers, day);
    let model = Probable::fit(&past, 1).ok()?;
    let mut outlook = past.customers.iter().zip(model.outlook(&past, f64::from(window)));
    let score = |who: &usize| {
        let (_, (alive, expected)) = outlook.find(|(history, _)| history.who as usize == *who)?;
        // Purchases of one who is there come at random: none comes with the chance e^−expected.
        let none = 1.0 - alive + alive * libm::exp(-expected / alive.max(1e-12));
        let risk = none.clamp(1e-6, 1.0 - 1e-6);
        Some(libm::log(risk / (1.0 - risk)))
    };
    snapshot.who.iter().map(score).collect()
}

fn chance(score: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-score))
}

fn tried(id: &'static str, scores: Vec<f64>, left: &[bool]) -> Option<Tried> {
    let mut order: Vec<usize> = (0..left.len()).collect();
    order.sort_by(|&a, &b| scores[a].total_cmp(&scores[b]));
    let share = |rows: &[usize]| rows.iter().filter(|&&row| left[row]).count() as f64 / rows.len().max(1) as f64;
    let tenth = |tenth: usize| {
        let rows = &order[order.len() * tenth / 10..order.len() * (tenth + 1) / 10];
        let told = rows.iter().map(|&row| chance(scores[row])).fold(0.0, |sum, risk| sum + risk);
        Tenth { customers: rows.len() as u64, told: told / rows.len().max(1) as f64, left: share(rows) }
    };
    let calibration: Vec<Tenth> = (0..10).map(tenth).collect();
    let lift = calibration[9].left / share(&order);
    let as_is = Logistic { intercept: 0.0, coefficients: vec![1.0] };
    let Quality { auc, log_loss, brier, .. } = as_is.quality(&[scores], left)?;
    Some(Tried { id, auc: auc?, log_loss, brier, lift, calibration })
}

/// Who is about to leave.
pub fn churn(customers: &Customers, parameters: &Parameters) -> Result<Churn, Said> {
    let window = customers.window.clamp(1, 36_500) as i32;
    let end = customers.end;
    let past = Past::at(customers, end);
    let Some(first) = past.customers.iter().map(|history| history.first).min() else { return Err(Said::new("nobody")) };
    let test = snapshot(customers, end - window, window);
    let days = (2..=1 + SNAPSHOTS).map(|back| end - back * window).filter(|&day| day >= first + window);
    let train: Vec<Snapshot> = days.map(|day| snapshot(customers, day, window)).collect();
    if train.is_empty() {
        let missing = f64::from(first + 3 * window - end) / MONTH;
        return Err(Said::new("churn_needs_months").with("months", Quantity::Months(missing.ceil().max(1.0))));
    }
    let outcomes = |snapshots: &[&Snapshot], left: bool| -> usize {
        snapshots.iter().map(|one| one.left.iter().filter(|&&own| own == left).count()).sum()
    };
    let train: Vec<&Snapshot> = train.iter().collect();
    if [&train[..], &[&test]].iter().any(|of| outcomes(of, true) < FEWEST || outcomes(of, false) < FEWEST) {
        return Err(Said::new("churn_needs_outcomes").with("least", Quantity::Count(FEWEST as u64)));
    }
    let all: Vec<usize> = (0..FEATURES.len()).collect();
    let no_fit = || Said::new("churn_no_fit");
    let score = |of: &[usize]| Learnt::from(&train, of).map(|learnt| learnt.scores(&test));
    let mut models = Vec::new();
    models.extend(tried("logistic", score(&all).ok_or_else(no_fit)?, &test.left));
    models.extend(tried("recency", score(&[0]).ok_or_else(no_fit)?, &test.left));
    models.extend(by_purchases(customers, &test, end - window, window).and_then(|it| tried("p_alive", it, &test.left)));
    let (Some(logistic), Some(simple)) = (models.first(), best(&models[1..])) else { return Err(no_fit()) };
    let offered = !loses(logistic, simple, &models[1..]);
    let by = if offered { "logistic" } else { simple.id };

    // What was tried is learnt from too, before anything is told of today.
    let learn: Vec<&Snapshot> = train.iter().copied().chain([&test]).collect();
    let now = snapshot(customers, end, window);
    let learnt = Learnt::from(&learn, &all).ok_or_else(no_fit)?;
    let scores = match by {
        "recency" => Learnt::from(&learn, &[0]).map(|learnt| learnt.scores(&now)),
        "p_alive" => by_purchases(customers, &now, end, window),
        _ => Some(learnt.scores(&now)),
    };
    let scores = scores.ok_or_else(no_fit)?;
    let margin = parameters.margin.or(customers.assumptions.margin).or(customers.known_margin).unwrap_or(1.0);
    let values = values(customers, &past, &now.who);
    let top = parameters.top.unwrap_or(25);
    let history = |who: usize| past.customers.iter().find(|history| history.who as usize == who);
    let mut ranked: Vec<(f64, usize)> =
        (0..now.who.len()).map(|row| (chance(scores[row]) * values[row] * margin, row)).collect();
    let revenue_at_risk = ranked.iter().fold(0.0, |sum, (at_stake, _)| sum + at_stake);
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let told = |&(at_stake, row): &(f64, usize)| {
        let mut parts: Vec<(usize, f64)> = learnt.parts(&now, row).filter(|(_, part)| *part > 0.0).collect();
        parts.sort_by(|a, b| b.1.total_cmp(&a.1));
        let own = history(now.who[row])?;
        Some(AtRisk {
            customer: past.customers.partition_point(|history| (history.who as usize) < now.who[row]) as u32,
            risk: chance(scores[row]),
            value: values[row] * margin,
            at_stake,
            recency_days: end.abs_diff(own.last),
            orders: own.orders,
            reasons: parts.iter().take(2).map(|(feature, _)| FEATURES[*feature]).collect(),
        })
    };
    let at_risk: Vec<AtRisk> = ranked.iter().take(top).filter_map(told).collect();
    let mut found = Churn {
        window_days: customers.window,
        active: now.who.len() as u64,
        tried: test.left.len() as u64,
        left: outcomes(&[&test], true) as u64,
        offered,
        by,
        effects: FEATURES
            .iter()
            .zip(&learnt.model.coefficients)
            .map(|(&feature, &coefficient)| Effect { feature, coefficient })
            .collect(),
        revenue_at_risk,
        at_risk,
        win_back: win_back(&past, top),
        models,
        says: Vec::new(),
    };
    found.says = says(&found);
    Ok(found)
}

/// The simpler model with the least log loss.
fn best(models: &[Tried]) -> Option<&Tried> {
    models.iter().min_by(|a, b| a.log_loss.total_cmp(&b.log_loss))
}

/// Whether a model loses to one that is simpler: it ranks worse, or its chances are worse, by more than what does not matter.
fn loses(model: &Tried, best: &Tried, simple: &[Tried]) -> bool {
    const AS_WELL: f64 = 0.005;
    let auc = simple.iter().map(|one| one.auc).fold(0.0, f64::max);
    model.auc < auc - AS_WELL || model.log_loss > best.log_loss + AS_WELL
}

/// What customers would bring in a year if they stay: by the model of purchases, else what they brought in the last one.
fn values(customers: &Customers, past: &Past, who: &[usize]) -> Vec<f64> {
    let year = 12.0 * MONTH;
    let all: Vec<f64> = match Probable::fit(past, 1) {
        Ok(model) => {
            let outlook = model.outlook(past, year);
            let worth = model.forecast(past, year);
            outlook.iter().zip(worth).map(|((alive, _), worth)| worth / alive.max(1e-6)).collect()
        }
        Err(_) => past.revenue_between(customers, past.cut - year as i32, past.cut),
    };
    let mut known = past.customers.iter().zip(all);
    let of =
        |who: &usize| known.find(|(history, _)| history.who as usize == *who).map_or(0.0, |(_, worth)| worth.max(0.0));
    who.iter().map(of).collect()
}

fn win_back(past: &Past, top: usize) -> Vec<WinBack> {
    let mut found: Vec<WinBack> = past
        .customers
        .iter()
        .enumerate()
        .filter(|(_, history)| {
            let away = past.cut - history.last;
            history.purchases > 1 && away >= past.window && away < past.window.saturating_mul(3)
        })
        .map(|(place, history)| WinBack {
            customer: place as u32,
            recency_days: past.cut.abs_diff(history.last),
            orders: history.orders,
            revenue: history.revenue,
        })
        .collect();
    found.sort_by(|a, b| b.revenue.total_cmp(&a.revenue).then(a.customer.cmp(&b.customer)));
    found.truncate(top);
    found
}

fn says(found: &Churn) -> Vec<Said> {
    let mut says = vec![
        Said::new("churn_at_risk")
            .with("customers", Quantity::Count(found.active))
            .with("money", Quantity::Money(found.revenue_at_risk))
            .with("days", Quantity::Days(f64::from(found.window_days))),
    ];
    let auc = |id: &str| found.models.iter().find(|model| model.id == id).map_or(0.5, |model| model.auc);
    let verdict = if found.offered { "churn_offered" } else { "churn_not_offered" };
    says.push(
        Said::new(verdict)
            .with("auc", Quantity::Share(auc("logistic")))
            .with("recency", Quantity::Share(auc("recency")))
            .with("tried", Quantity::Count(found.tried)),
    );
    if let Some(last) = found.models.first().and_then(|model| model.calibration.last()) {
        says.push(
            Said::new("churn_calibrated")
                .with("told", Quantity::Share(last.told))
                .with("left", Quantity::Share(last.left)),
        );
    }
    says
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyses::testing::shop;

    /// Customers who come every week or every month; of the monthly ones half stop at a day of their own, slowing down before.
    fn customers() -> Vec<Vec<(i32, i64)>> {
        (0..1_600)
            .map(|one| {
                let gap = if one % 2 == 0 { 7 } else { 30 };
                let stops = if one % 4 == 1 { 150 + (one * 37) % 560 } else { 10_000 };
                let mut own = Vec::new();
                let mut day = one % 60;
                while day <= 720 && day < stops {
                    own.push((day, 1_000 + i64::from(one % 10) * 100));
                    // Nobody keeps to the day.
                    day += gap + (one * 7 + day * 13) % 5 - 2;
                }
                own
            })
            .filter(|own: &Vec<(i32, i64)>| !own.is_empty())
            .collect()
    }

    #[test]
    fn features_are_what_was_known_on_the_day() {
        let shop = shop(500, 60, &[vec![(0, 1_000), (10, 2_000), (10, 1_000), (70, 2_000), (90, 9_900)]]);
        let known = &shop.events[..4];
        let found = features(&shop, known, 80, 60).unwrap();
        // Last on day 70; three days of orders; 60 ÷ 3 each; 80 days; in the last 60 days one, in the 60 before two; gap of 35.
        let ln = libm::log;
        let expected = [ln(11.0), ln(3.0), ln(21.0), ln(81.0), ln(2.0 / 3.0), 10.0 / 35.0];
        for (found, expected) in found.iter().zip(expected) {
            assert!((found - expected).abs() < 1e-12, "{found} is not {expected}");
        }
        assert_eq!(features(&shop, known, 130, 60), None);
        // What comes after the day tells the outcome and nothing else.
        let snapshot = snapshot(&shop, 80, 60);
        assert_eq!((snapshot.left, snapshot.features[1].clone()), (vec![false], vec![ln(3.0)]));
    }

    #[test]
    fn those_who_are_off_their_rhythm_are_found() {
        let shop = shop(720, 60, &customers());
        let found = churn(&shop, &Parameters::default());
        let found = match found {
            Ok(found) => found,
            Err(said) => panic!("{said:?}"),
        };
        let logistic = &found.models[0];
        let recency = &found.models[1];
        assert!(logistic.auc > 0.8 && logistic.auc >= recency.auc, "{logistic:?} and {recency:?}");
        assert!(found.offered && found.by == "logistic");
        assert!(logistic.lift > 2.0);
        assert_eq!(logistic.calibration.iter().map(|tenth| tenth.customers).sum::<u64>(), found.tried);
        assert_eq!(found.at_risk.len(), 25);
        assert!(found.at_risk.windows(2).all(|pair| pair[0].at_stake >= pair[1].at_stake));
        let first = &found.at_risk[0];
        assert!((first.risk * first.value - first.at_stake).abs() < 1e-9);
        assert!(found.win_back.iter().all(|one| one.recency_days >= 60 && one.recency_days < 180));
    }

    #[test]
    fn what_is_not_known_long_enough_is_refused() {
        let customers: Vec<Vec<(i32, i64)>> = (0..100).map(|one| vec![(one % 50, 1_000), (90, 1_000)]).collect();
        let refused = churn(&shop(100, 60, &customers), &Parameters::default()).unwrap_err();
        assert_eq!(
            (refused.code, &refused.values[..]),
            ("churn_needs_months", &[("months", Quantity::Months(3.0))][..])
        );
        assert_eq!(churn(&shop(900, 60, &customers), &Parameters::default()).unwrap_err().code, "churn_needs_outcomes");
    }
}
