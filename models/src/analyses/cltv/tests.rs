//! Are values what they should be: by head, on worlds whose truth is known, and as other software has them?

use super::*;
use crate::analyses::testing::shop;
use crate::btyd::Family;
use countinghouse_stats::random::Random;

/// Chance with the distributions that the models suppose.
struct Chance(Random);

impl Chance {
    fn share(&mut self) -> f64 {
        ((self.0.next_u64() >> 11) as f64 + 0.5) / (1u64 << 53) as f64
    }

    fn exponential(&mut self) -> f64 {
        -libm::log(self.share())
    }

    /// Marsaglia and Tsang, ACM Transactions on Mathematical Software 26(3), 2000.
    fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            return self.gamma(shape + 1.0) * libm::pow(self.share(), 1.0 / shape);
        }
        let d = shape - 1.0 / 3.0;
        loop {
            let x = countinghouse_stats::special::normal_quantile(self.share()).unwrap();
            let v = libm::pow(1.0 + x / (9.0 * d).sqrt(), 3.0);
            if v > 0.0 && libm::log(self.share()) < 0.5 * x * x + d - d * v + d * libm::log(v) {
                return d * v;
            }
        }
    }

    fn beta(&mut self, a: f64, b: f64) -> f64 {
        let (x, y) = (self.gamma(a), self.gamma(b));
        x / (x + y)
    }
}

/// Customers of a BG/NBD world, won evenly over `won` days, who spend as a gamma-gamma world has them: up to day `end`.
fn world(
    n: usize,
    [r, alpha, a, b]: [f64; 4],
    [p, q, v]: [f64; 3],
    won: i32,
    end: i32,
    seed: u64,
) -> Vec<Vec<(i32, i64)>> {
    let mut chance = Chance(Random::new(seed));
    let customer = |place: usize| {
        let first = (place as i64 * i64::from(won) / n as i64) as i32;
        let (rate, leaves, spends) = (chance.gamma(r) / alpha, chance.beta(a, b), chance.gamma(q) / v);
        let mut orders = Vec::new();
        let mut day = f64::from(first);
        while day <= f64::from(end) {
            orders.push((day as i32, (100.0 * chance.gamma(p) / spends).max(1.0) as i64));
            // The first purchase is no chance to leave.
            if orders.len() > 1 && chance.share() < leaves {
                break;
            }
            day += chance.exponential() / rate;
        }
        orders
    };
    (0..n).map(customer).collect()
}

const PURCHASES: [f64; 4] = [0.9, 60.0, 0.8, 2.5];
const SPENDING: [f64; 3] = [6.0, 4.0, 15.0];

fn found(customers: &Customers) -> Cltv {
    cltv(customers, &Parameters::default()).unwrap()
}

fn model<'a>(cltv: &'a Cltv, id: &str) -> &'a Worthy {
    cltv.models.iter().find(|model| model.id == id).unwrap()
}

#[test]
fn averages_can_be_checked_by_head() {
    // Forty customers who come on the first day and 100 days later, each time for 10; known for 730 days, gone 60 after the last.
    let customers: Vec<Vec<(i32, i64)>> = (0..40).map(|_| vec![(0, 1000), (100, 1000)]).collect();
    let found = found(&shop(730, 60, &customers));
    // Each stayed 160 days: 2 orders of 10 within them, and all 160 days lie within the horizon.
    assert_eq!(model(&found, "historical").value, Some(20.0));
    assert!((model(&found, "simple_predictive").value.unwrap() - 20.0).abs() < 1e-9, "{found:?}");
    assert_eq!(found.averages.order, Some(10.0));
    let month = 365.25 / 12.0;
    let retention = libm::exp(-month / 160.0);
    assert!((found.averages.retention - retention).abs() < 1e-12);
    let monthly = 20.0 * month / 160.0;
    let discounted: f64 =
        (0..12).map(|t| monthly * libm::pow(retention, f64::from(t)) * libm::pow(1.1, -f64::from(t) / 12.0)).sum();
    assert!((model(&found, "discounted").value.unwrap() - discounted).abs() < 1e-9);
    // The first month brings 10, the fourth 10 more (day 100), all others nothing.
    let curve = &model(&found, "cohort").curve;
    assert_eq!((curve[0], curve[2], curve[3], curve[11]), (10.0, 10.0, 20.0, 20.0));
    // All alike: no interval but the value itself.
    assert_eq!(model(&found, "historical").interval, Some(Interval { low: 20.0, high: 20.0 }));
    assert_eq!((found.margin_from, found.acquisition_cost), ("none", None));
}

#[test]
fn margin_and_cost_of_winning_make_net_values() {
    let customers: Vec<Vec<(i32, i64)>> = (0..40).map(|_| vec![(0, 1000), (100, 1000)]).collect();
    let mut shop = shop(730, 60, &customers);
    (shop.acquisition_cost, shop.known_margin) = (Some(4.0), Some(0.5));
    let by_orders = found(&shop);
    let historical = model(&by_orders, "historical");
    assert_eq!((historical.value, historical.net, historical.to_acquisition_cost), (Some(10.0), Some(6.0), Some(2.5)));
    let given = Parameters { margin: Some(0.2), ..Parameters::default() };
    assert_eq!(model(&cltv(&shop, &given).unwrap(), "historical").value, Some(4.0));
}

#[test]
fn what_cannot_be_trusted_yet_says_what_it_needs() {
    let customers: Vec<Vec<(i32, i64)>> = (0..40).map(|_| vec![(0, 1000), (20, 1000)]).collect();
    let found = found(&shop(90, 30, &customers));
    let refused: Vec<Option<&str>> =
        found.models.iter().map(|model| model.refused.as_ref().map(|said| said.code)).collect();
    assert_eq!(
        refused,
        [
            None,
            Some("cltv_needs_months"),
            Some("cltv_needs_months"),
            Some("cltv_needs_months"),
            Some("cltv_needs_months")
        ]
    );
    // Three of six months are known.
    let said = model(&found, "probabilistic").refused.clone().unwrap();
    assert_eq!(said.values, [("months", Quantity::Months(4.0))]);
    assert_eq!((found.holdout, found.recommended, found.says[0].code), (None, None, "cltv_cannot_check"));
    let few = shop(900, 30, &[vec![(0, 1000)]]);
    assert_eq!(model(&self::found(&few), "probabilistic").refused.clone().unwrap().code, "cltv_needs_customers");
    assert_eq!(cltv(&shop(10, 30, &[]), &Parameters::default()).unwrap_err().code, "nobody");
}

#[test]
fn a_world_whose_truth_is_known_is_found_again() {
    for (n, seed) in [(600, 1), (1_500, 2), (1_500, 3)] {
        let customers = world(n, PURCHASES, SPENDING, 700, 1_000, seed);
        let cltv = found(&shop(1_000, 180, &customers));
        let probable = model(&cltv, "probabilistic");
        // The truth: first purchase and E[X(t)] of the world itself, month by month.
        let truth = crate::btyd::Model { family: Family::BgNbd, parameters: PURCHASES };
        let new = crate::btyd::Customer { frequency: 0, recency: 0.0, age: 0.0 };
        let mean = SPENDING[0] * SPENDING[2] / (SPENDING[1] - 1.0);
        let month = 365.25 / 12.0;
        let at = |months: f64| truth.expected_purchases(&new, months * month);
        let later: f64 = (1..=12)
            .map(|t| (at(f64::from(t)) - at(f64::from(t) - 1.0)) * libm::pow(1.1, -(f64::from(t) - 0.5) / 12.0))
            .sum();
        let worth = mean * (1.0 + later);
        let Interval { low, high } = probable.interval.unwrap();
        let wide = (high - low) / 4.0;
        assert!(low - wide < worth && worth < high + wide, "{n}: {worth} is not in {low} to {high}");
        let error = probable.check.unwrap().error.unwrap();
        assert!(error.abs() < 0.2, "{n}: {error}");
        // The naive forecast takes a shop that loses customers for one that does not.
        let naive = cltv.holdout.as_ref().unwrap().naive;
        assert!(probable.check.unwrap().by_customer < naive.by_customer);
        assert!(cltv.recommended.is_some());
    }
}

#[test]
fn every_customer_twice_changes_no_value() {
    let customers = world(400, PURCHASES, SPENDING, 500, 800, 5);
    let twice: Vec<Vec<(i32, i64)>> = customers.iter().chain(&customers).cloned().collect();
    let (once, twice) = (found(&shop(800, 150, &customers)), found(&shop(800, 150, &twice)));
    for (a, b) in once.models.iter().zip(&twice.models) {
        let (x, y) = (a.value.unwrap(), b.value.unwrap());
        assert!((x / y - 1.0).abs() < 2e-3, "{}: {x} and {y}", a.id);
        let error = |model: &Worthy| model.check.unwrap().error.unwrap();
        assert!((error(a) - error(b)).abs() < 2e-3, "{}", a.id);
    }
}

#[test]
fn every_customer_is_answered_where_they_are_asked_for() {
    let shop = shop(800, 150, &world(200, PURCHASES, SPENDING, 500, 800, 6));
    let asked = Parameters { customers: true, ..Parameters::default() };
    let found = cltv(&shop, &asked).unwrap();
    let sum: f64 = found.each.iter().map(|each| each.expected_value).sum();
    assert_eq!(found.each.len(), shop.count());
    assert!((sum - model(&found, "probabilistic").present_customers.unwrap()).abs() < 1e-6 * sum);
    let alive: f64 = found.each.iter().map(|each| each.p_alive).sum();
    assert!((alive - found.probability.unwrap().customers_alive).abs() < 1e-9 * alive);
}

/// The sample of 2,357 customers of CDNOW, up to a day of 1997 or 1998, where it is at hand.
fn cdnow() -> Option<Customers> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/cdnow_sample.csv");
    let text = std::fs::read_to_string(path).ok()?;
    let mut customers: Vec<(String, Vec<(i32, i64)>)> = Vec::new();
    for line in text.lines().skip(1) {
        let mut cells = line.split(',');
        let (id, date, amount) = (cells.next()?, cells.next()?, cells.nth(1)?);
        let day = countinghouse_kernels::time::Day::parse_iso(date)?.0;
        let cents = libm::round(amount.parse::<f64>().ok()? * 100.0) as i64;
        match customers.last_mut() {
            Some((last, own)) if last == id => own.push((day, cents)),
            _ => customers.push((id.to_owned(), vec![(day, cents)])),
        }
    }
    customers.iter_mut().for_each(|(_, own)| own.sort_by_key(|(day, _)| *day));
    let end = customers.iter().flat_map(|(_, own)| own).map(|(day, _)| *day).max()?;
    Some(shop(end, 180, &customers.into_iter().map(|(_, own)| own).collect::<Vec<_>>()))
}

#[test]
fn cdnow_is_forecast_as_by_other_software() {
    // Skipped where the sample is not there.
    let Some(shop) = cdnow() else { return };
    let cltv = found(&shop);
    let near = |found: f64, expected: f64, relative: f64| {
        assert!((found / expected - 1.0).abs() <= relative, "{found} is not {expected}");
    };
    // pandas: what was held back, and what needs no fit.
    let holdout = cltv.holdout.clone().unwrap();
    assert_eq!((holdout.months, holdout.start.as_str(), holdout.customers), (5, "1998-01-30", 2357));
    near(holdout.actual, 36_038.47, 1e-9);
    near(holdout.naive.forecast, 42_502.82, 1e-9);
    near(holdout.naive.error.unwrap(), 0.179_373_597, 1e-6);
    near(holdout.naive.by_customer, 51.649_012_9, 1e-6);
    near(model(&cltv, "historical").value.unwrap(), 103.560_432_75, 1e-9);
    near(model(&cltv, "historical").check.unwrap().forecast, 90_681.429_97, 1e-6);
    // lifetimes 0.11.3, BG/NBD with gamma-gamma in days: other stories may be likelier and move the sums a little.
    let probable = model(&cltv, "probabilistic");
    let check = probable.check.unwrap();
    near(check.forecast, 36_239.049, 0.04);
    near(check.by_customer, 43.309_749, 0.01);
    assert_eq!(cltv.recommended, Some("probabilistic"));
    // MBG/NBD is the likelier story: lifetimes' ModifiedBetaGeoFitter has this sum of P(alive).
    let probability = cltv.probability.unwrap();
    assert_eq!(probability.family, "mbg_nbd");
    near(probability.customers_alive, 978.467_384, 1e-5);
}
