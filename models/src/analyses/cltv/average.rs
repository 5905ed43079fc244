//! The models that take all customers for one: what they brought so far, the simple product, and discounted cash flow.

use super::{Terms, Worth};
use crate::analyses::past::{MONTH, Past};

/// Parts of the customers of which each is left out once, for the interval (a grouped jackknife).
pub const PARTS: usize = 40;

/// Which of the three.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Revenue to date ÷ customers.
    Historical,
    /// Average order × orders a month × months that customers stay.
    Simple,
    /// Σ of each month's margin × retentionᵗ ÷ (1 + d)ᵗ.
    Discounted,
}

/// What customers come to together.
#[derive(Debug, Clone, Default)]
struct Sums {
    customers: f64,
    revenue: f64,
    orders: f64,
    /// Days that they stayed.
    days: f64,
    /// How many are gone.
    gone: f64,
    /// How many went, and how many were last seen, by the days that they had stayed.
    ends: Vec<(f64, f64)>,
}

impl Sums {
    fn add(&mut self, days: u32, gone: bool, orders: u32, revenue: f64) {
        self.customers += 1.0;
        self.revenue += revenue;
        self.orders += f64::from(orders);
        self.days += f64::from(days);
        self.gone += f64::from(u8::from(gone));
        let day = days as usize;
        if self.ends.len() <= day {
            self.ends.resize(day + 1, (0.0, 0.0));
        }
        *(if gone { &mut self.ends[day].0 } else { &mut self.ends[day].1 }) += 1.0;
    }

    fn combined(&self, other: &Sums, sign: f64) -> Sums {
        let end = |day: usize, sums: &Sums| sums.ends.get(day).copied().unwrap_or((0.0, 0.0));
        let days = self.ends.len().max(other.ends.len());
        let both = |day: usize| {
            let (one, two) = (end(day, self), end(day, other));
            (one.0 + sign * two.0, one.1 + sign * two.1)
        };
        Sums {
            customers: self.customers + sign * other.customers,
            revenue: self.revenue + sign * other.revenue,
            orders: self.orders + sign * other.orders,
            days: self.days + sign * other.days,
            gone: self.gone + sign * other.gone,
            ends: (0..days).map(both).collect(),
        }
    }

    /// Revenue of a customer who is there, a month.
    fn monthly(&self) -> f64 {
        let months = self.days / MONTH;
        if months > 0.0 { self.revenue / months } else { 0.0 }
    }

    /// The share of customers that a month leaves.
    fn retention(&self) -> f64 {
        if self.days > 0.0 { libm::exp(-self.gone / self.days * MONTH) } else { 1.0 }
    }

    /// Months that customers stay within a horizon: the area under the curve of Kaplan and Meier, and beyond its end at the
    /// retention so far.
    fn months_within(&self, horizon: f64) -> f64 {
        let mut at_risk = self.customers;
        let (mut survival, mut area, mut day) = (1.0, 0.0, 0.0);
        let end = horizon * MONTH;
        for &(gone, seen) in &self.ends {
            if at_risk <= 0.0 || day >= end {
                break;
            }
            survival *= (at_risk - gone) / at_risk;
            at_risk -= gone + seen;
            area += survival * (end - day).min(1.0);
            day += 1.0;
        }
        let rest = ((end - day) / MONTH).max(0.0);
        let lost = -libm::log(self.retention());
        let beyond = if lost > 0.0 { -libm::expm1(-lost * rest) / lost } else { rest };
        area / MONTH + survival * beyond
    }
}

/// What the models multiply, of all customers together.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CltvAverages"))]
pub struct Averages {
    /// Revenue, net of refunds, of an order.
    pub order: Option<f64>,
    /// Orders a month of a customer who is still there.
    pub orders_a_month: Option<f64>,
    /// Months that a customer stays within the horizon.
    pub months: f64,
    /// The share of customers that a month leaves, 0 to 1.
    pub retention: f64,
}

/// One of the three models, fitted.
#[derive(Debug, Clone)]
pub struct Average {
    kind: Kind,
    all: Sums,
    parts: Vec<Sums>,
}

impl Average {
    /// Learns from what was known.
    pub fn fit(kind: Kind, past: &Past) -> Average {
        let mut parts = vec![Sums::default(); PARTS];
        for (place, history) in past.customers.iter().enumerate() {
            let (days, gone) = past.lifetime(history);
            parts[place % PARTS].add(days, gone, history.orders, history.revenue);
        }
        let all = parts.iter().fold(Sums::default(), |all, part| all.combined(part, 1.0));
        Average { kind, all, parts }
    }

    /// How many are gone.
    pub fn gone(&self) -> f64 {
        self.all.gone
    }

    /// What the models multiply.
    pub fn averages(&self, terms: &Terms) -> Averages {
        let per = |sum: f64, count: f64| (count > 0.0).then(|| sum / count);
        Averages {
            order: per(self.all.revenue, self.all.orders),
            orders_a_month: per(self.all.orders, self.all.days / MONTH),
            months: self.all.months_within(terms.months()),
            retention: self.all.retention(),
        }
    }

    fn of(&self, sums: &Sums, terms: &Terms, months: u32) -> f64 {
        terms.margin
            * match self.kind {
                Kind::Historical => sums.revenue / sums.customers,
                Kind::Simple => sums.monthly() * sums.months_within(f64::from(months)),
                Kind::Discounted => {
                    let retention = sums.retention();
                    let month = |t: u32| libm::pow(retention, f64::from(t)) * terms.worth(f64::from(t));
                    sums.monthly() * (0..months).map(month).sum::<f64>()
                }
            }
    }
}

impl Worth for Average {
    fn curve(&self, terms: &Terms) -> Vec<f64> {
        match self.kind {
            // What was is no curve of what comes.
            Kind::Historical => Vec::new(),
            _ => (1..=terms.horizon).map(|months| self.of(&self.all, terms, months)).collect(),
        }
    }

    fn value(&self, terms: &Terms) -> f64 {
        self.of(&self.all, terms, terms.horizon)
    }

    fn interval(&self, terms: &Terms) -> Option<(f64, f64)> {
        let values: Vec<f64> = self
            .parts
            .iter()
            .filter(|part| part.customers > 0.0)
            .map(|part| self.of(&self.all.combined(part, -1.0), terms, terms.horizon))
            .collect();
        jackknife(self.value(terms), &values)
    }

    fn forecast(&self, past: &Past, days: f64) -> Vec<f64> {
        let months = days / MONTH;
        let monthly = self.all.monthly();
        let (stays, retention) = (self.all.months_within(months), self.all.retention());
        let lost = -libm::log(retention);
        let kept = if lost > 0.0 { -libm::expm1(-lost * months) / lost } else { months };
        let of = |history: &crate::analyses::past::History| {
            let is_there = !past.lifetime(history).1;
            match self.kind {
                // Customers go on as they did so far; of less than a month nothing is known yet.
                Kind::Historical => history.revenue / (history.age(past.cut) / MONTH).max(1.0) * months,
                Kind::Simple if is_there => monthly * stays,
                Kind::Discounted if is_there => monthly * kept,
                _ => 0.0,
            }
        };
        past.customers.iter().map(of).collect()
    }
}

/// The 95 % interval of a value by what it would be without each part; `None` for fewer than two parts.
pub fn jackknife(value: f64, without: &[f64]) -> Option<(f64, f64)> {
    let n = without.len() as f64;
    if without.len() < 2 || without.iter().any(|value| !value.is_finite()) {
        return None;
    }
    let mean = without.iter().sum::<f64>() / n;
    let error = ((n - 1.0) / n * without.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>()).sqrt();
    let t = countinghouse_stats::interval::student_95(n - 1.0)?;
    Some((value - t * error, value + t * error))
}
