//! Cumulative value by age, of complete months only: older customers teach what younger ones will bring.

use super::average::{PARTS, jackknife};
use super::{Terms, Worth};
use crate::analyses::past::{History, MONTH, Past};
use crate::packed::Customers;
use countinghouse_kernels::time::{Day, Period};

/// Customers of an age at least, for its mean to count.
const FEWEST: f64 = 30.0;

/// What customers brought at each age, and how many were watched through it.
#[derive(Debug, Clone, Default)]
struct Ages(Vec<(f64, f64)>);

impl Ages {
    fn combined(&self, other: &Ages, sign: f64) -> Ages {
        let at = |ages: &Ages, age: usize| ages.0.get(age).copied().unwrap_or((0.0, 0.0));
        let both = |age: usize| {
            let (one, two) = (at(self, age), at(other, age));
            (one.0 + sign * two.0, one.1 + sign * two.1)
        };
        Ages((0..self.0.len().max(other.0.len())).map(both).collect())
    }

    /// Revenue per customer at each age up to a number of them; ages beyond those that were watched fall off as the last ones did.
    fn means(&self, months: usize) -> Vec<f64> {
        let known: Vec<f64> = self
            .0
            .iter()
            .take_while(|(_, customers)| *customers >= FEWEST)
            .map(|(sum, customers)| sum / customers)
            .collect();
        let half = (known.len().saturating_sub(1) / 2).min(6);
        let last = |from: usize| known[known.len() - from..][..half].iter().sum::<f64>();
        let fall = if half > 0 && last(2 * half) > 0.0 {
            libm::pow((last(half) / last(2 * half)).clamp(0.0, 1.0), 1.0 / half as f64)
        } else {
            1.0
        };
        // The level that falls off is that of the last ages together, not of the last alone.
        let level = if half > 0 { last(half) / half as f64 } else { known.last().copied().unwrap_or(0.0) };
        let middle = (half as f64 - 1.0) / 2.0;
        let beyond = |age: usize| level * libm::pow(fall, age as f64 - known.len() as f64 + 1.0 + middle);
        (0..months).map(|age| known.get(age).copied().unwrap_or_else(|| beyond(age))).collect()
    }
}

/// The model, fitted.
#[derive(Debug, Clone)]
pub struct Curve {
    all: Ages,
    parts: Vec<Ages>,
    /// What each year's quarter of first orders brought so far ÷ what the curve says, by [`Period::QUARTER`]'s index.
    levels: Vec<(i32, f64)>,
}

/// Of customers who came first in one quarter.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CltvCohort"))]
pub struct CohortWorth {
    /// The quarter of the first order, for example `2024-Q2`.
    pub cohort: String,
    /// Customers.
    pub customers: u64,
    /// Revenue so far for each of them.
    pub so_far: f64,
    /// Revenue within the horizon from the first order for each of them: the curve, at the level that they have shown so far.
    pub within_horizon: f64,
}

impl Curve {
    /// Learns from what was known.
    pub fn fit(customers: &Customers, past: &Past) -> Curve {
        let mut parts = vec![Ages::default(); PARTS];
        for (place, history) in past.customers.iter().enumerate() {
            let ages = &mut parts[place % PARTS].0;
            let complete = ((history.age(past.cut) + 1.0) / MONTH).max(0.0) as usize;
            if ages.len() < complete {
                ages.resize(complete, (0.0, 0.0));
            }
            ages[..complete].iter_mut().for_each(|(_, watched)| *watched += 1.0);
            let own =
                customers.starts[history.who as usize] as usize..customers.starts[history.who as usize + 1] as usize;
            for event in customers.events[own].iter().take_while(|event| event.day <= past.cut) {
                let age = (f64::from(event.day.saturating_sub(history.first).max(0)) / MONTH) as usize;
                if let Some((sum, _)) = ages.get_mut(age).filter(|_| age < complete) {
                    *sum += customers.money(event.amount.into());
                }
            }
        }
        let all = parts.iter().fold(Ages::default(), |all, part| all.combined(part, 1.0));
        let mut curve = Curve { all, parts, levels: Vec::new() };
        curve.levels = curve.quarters(past).into_iter().map(|(quarter, of)| (quarter, of.level())).collect();
        curve
    }

    /// Ages that enough customers were watched through.
    pub fn known(&self) -> usize {
        self.all.0.iter().take_while(|(_, customers)| *customers >= FEWEST).count()
    }

    /// Customers by the quarter of their first order.
    pub fn cohorts(&self, past: &Past, horizon: u32) -> Vec<CohortWorth> {
        let total: f64 = self.all.means(horizon as usize).iter().sum();
        let told = |(quarter, of): (i32, Quarter)| CohortWorth {
            cohort: Period::QUARTER.label(quarter),
            customers: of.customers,
            so_far: of.revenue / of.customers as f64,
            within_horizon: total * of.level(),
        };
        self.quarters(past).into_iter().map(told).collect()
    }

    fn quarters(&self, past: &Past) -> Vec<(i32, Quarter)> {
        let longest = past.customers.iter().map(|history| history.age(past.cut)).fold(0.0, f64::max);
        let sums = running(&self.all.means((longest / MONTH) as usize + 2));
        let mut quarters: Vec<(i32, Quarter)> = Vec::new();
        for history in &past.customers {
            let index = Period::QUARTER.index(Day(history.first));
            let at = quarters.binary_search_by_key(&index, |(known, _)| *known).unwrap_or_else(|at| {
                quarters.insert(at, (index, Quarter::default()));
                at
            });
            let of = &mut quarters[at].1;
            of.customers += 1;
            of.revenue += history.revenue;
            of.expected += between(&sums, 0.0, (history.age(past.cut) + 1.0) / MONTH);
        }
        quarters
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct Quarter {
    customers: u64,
    revenue: f64,
    expected: f64,
}

impl Quarter {
    fn level(&self) -> f64 {
        let few = (self.customers as f64) < FEWEST || self.expected <= 0.0;
        if few { 1.0 } else { (self.revenue / self.expected).max(0.0) }
    }
}

/// Sums up to each age.
fn running(means: &[f64]) -> Vec<f64> {
    let mut sums = vec![0.0];
    means.iter().for_each(|mean| sums.push(sums[sums.len() - 1] + mean));
    sums
}

/// What the curve adds from one age to another, in months: evenly within a month.
fn between(sums: &[f64], from: f64, to: f64) -> f64 {
    let at = |age: f64| {
        let whole = (age as usize).min(sums.len() - 1);
        let next = sums.get(whole + 1).copied().unwrap_or(sums[whole]);
        sums[whole] + (next - sums[whole]) * (age - whole as f64).clamp(0.0, 1.0)
    };
    at(to) - at(from)
}

impl Worth for Curve {
    fn curve(&self, terms: &Terms) -> Vec<f64> {
        running(&self.all.means(terms.horizon as usize))[1..].iter().map(|sum| sum * terms.margin).collect()
    }

    fn value(&self, terms: &Terms) -> f64 {
        self.all.means(terms.horizon as usize).iter().sum::<f64>() * terms.margin
    }

    fn interval(&self, terms: &Terms) -> Option<(f64, f64)> {
        let without = |part: &Ages| {
            self.all.combined(part, -1.0).means(terms.horizon as usize).iter().sum::<f64>() * terms.margin
        };
        jackknife(
            self.value(terms),
            &self.parts.iter().filter(|part| !part.0.is_empty()).map(without).collect::<Vec<_>>(),
        )
    }

    fn forecast(&self, past: &Past, days: f64) -> Vec<f64> {
        let longest = past.customers.iter().map(|history| history.age(past.cut) + days).fold(0.0, f64::max);
        let sums = running(&self.all.means((longest / MONTH) as usize + 2));
        let of = |history: &History| {
            let quarter = Period::QUARTER.index(Day(history.first));
            let known = self.levels.binary_search_by_key(&quarter, |(known, _)| *known);
            let level = known.map_or(1.0, |at| self.levels[at].1);
            let age = (history.age(past.cut) + 1.0) / MONTH;
            level * between(&sums, age, age + days / MONTH)
        };
        past.customers.iter().map(of).collect()
    }
}
