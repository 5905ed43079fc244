//! The probabilistic model: who is still there and how often each buys (BG/NBD and its kin), and for how much (gamma-gamma).

use super::{Terms, Worth};
use crate::Note;
use crate::analyses::past::{History, MONTH, Past};
use crate::btyd::{Customer, Family, Fit, Model, counted, fit_counted};
use crate::gamma_gamma::{self, GammaGamma, Spending};
use crate::linear::Square;
use countinghouse_stats::random::Random;
use countinghouse_stats::special::normal_quantile;

/// Which stories are compared: those whose likelihood is quick. Pareto/NBD, which `countinghouse model btyd` fits, is integrated
/// history by history and takes minutes where these take a blink.
pub const FAMILIES: [Family; 2] = [Family::BgNbd, Family::MbgNbd];
/// Different histories that are worth telling apart: of more, times are rounded.
const HISTORIES: usize = 8_000;
/// Different histories that suffice to compare the stories, and to begin near.
const FEW_HISTORIES: usize = 800;
/// Customers whose spending is looked at.
const SPENDERS: usize = 4_000;
/// Draws of the parameters.
const DRAWS: usize = 200;

/// The model, fitted.
#[derive(Debug, Clone)]
pub struct Probable {
    /// What purchases follow.
    pub purchases: Fit,
    /// ln of the likelihood of each story on the same histories, in the order of [`FAMILIES`]; `None` where one does not fit.
    pub likelihoods: [Option<f64>; 2],
    /// What they come to; `None` where the mean of all serves instead.
    pub spending: Option<gamma_gamma::Fit>,
    /// How spending goes with frequency, −1 to 1: the model supposes that it does not.
    pub correlation: Option<f64>,
    /// What a first purchase comes to, and how sure that is.
    first: (f64, f64),
    /// What a later purchase comes to on average.
    later: f64,
    net_share: f64,
    seed: u64,
}

/// A customer's history in days.
fn history(past: &Past, of: &History) -> Customer {
    Customer { frequency: of.purchases - 1, recency: f64::from(of.last) - f64::from(of.first), age: of.age(past.cut) }
}

/// All histories, with how many have each; times are in days, or rounded to weeks where there are too many.
fn histories(past: &Past) -> Vec<(Customer, f64)> {
    let mut found = Vec::new();
    for grid in [1.0, 7.0, 14.0, 28.0] {
        let rounded = |time: f64| libm::round(time / grid) * grid;
        let of = |of: &History| {
            let Customer { frequency, recency, age } = history(past, of);
            // Twice on one day of the grid is no time between: a recency of 0 stands for a customer who never came back.
            let recency = if frequency > 0 { rounded(recency).max(1.0) } else { 0.0 };
            Customer { frequency, recency, age: rounded(age).max(recency) }
        };
        found = counted(past.customers.iter().map(of).collect());
        if found.len() <= HISTORIES {
            break;
        }
    }
    found
}

/// Every so many-th, so that no more than `most` are left.
fn thinned<T: Clone>(all: &[T], most: usize) -> Vec<T> {
    let step = all.len().div_ceil(most).max(1);
    all.iter().step_by(step).cloned().collect()
}

impl Probable {
    /// Learns from what was known. Refuses where purchases tell nothing.
    pub fn fit(past: &Past, seed: u64) -> Result<Probable, Note> {
        let all = histories(past);
        let some = if all.len() > FEW_HISTORIES {
            counted(thinned(&past.customers, FEW_HISTORIES).iter().map(|of| history(past, of)).collect())
        } else {
            all.clone()
        };
        let fits = FAMILIES.map(|family| fit_counted(family, &some, None));
        let likelihoods = fits.each_ref().map(|fit| fit.as_ref().ok().map(|fit| fit.log_likelihood));
        let likeliest = |a: &Fit, b: &Fit| a.log_likelihood.total_cmp(&b.log_likelihood);
        let mut best = None;
        let mut refused = None;
        for fit in fits {
            match fit {
                Ok(fit) if best.as_ref().is_none_or(|best| likeliest(&fit, best).is_gt()) => best = Some(fit),
                Ok(_) => {}
                Err(note) => refused = refused.or(Some(note)),
            }
        }
        let best =
            best.ok_or_else(|| refused.unwrap_or_else(|| Note::new("no_fit", "There is nothing to learn from.")))?;
        let purchases =
            if all.len() > FEW_HISTORIES { fit_counted(best.model.family, &all, Some(&best.model))? } else { best };
        let spenders: Vec<Spending> = past.customers.iter().filter(|of| of.later_mean() > 0.0).map(spending).collect();
        let first: Vec<f64> = past.customers.iter().map(|of| of.first_spend).collect();
        let n = first.len() as f64;
        let mean = first.iter().sum::<f64>() / n;
        let variance = first.iter().map(|spend| (spend - mean) * (spend - mean)).sum::<f64>() / (n - 1.0).max(1.0);
        let later: f64 = past.customers.iter().map(|of| of.later_spend).sum();
        let count: f64 = past.customers.iter().map(|of| f64::from(of.purchases - 1)).sum();
        Ok(Probable {
            purchases,
            likelihoods,
            correlation: correlation(&spenders),
            spending: gamma_gamma::fit(&thinned(&spenders, SPENDERS))
                .ok()
                .filter(|fit| fit.model.population_mean().is_some()),
            first: (mean, (variance / n).sqrt()),
            later: if count > 0.0 { later / count } else { mean },
            net_share: past.net_share,
            seed,
        })
    }

    /// What a customer's next purchase may be expected to come to.
    fn average(&self, of: &History) -> f64 {
        let modelled = self.spending.as_ref().and_then(|fit| fit.model.expected_average(&spending(of)));
        modelled.unwrap_or(self.later)
    }

    fn of(&self, model: &Model, spend: f64, first: f64, terms: &Terms, months: u32) -> f64 {
        let new = Customer { frequency: 0, recency: 0.0, age: 0.0 };
        let mut before = 0.0;
        let mut later = 0.0;
        for month in 1..=months {
            let until = model.expected_if_alive(&new, f64::from(month) * MONTH);
            later += (until - before) * spend * terms.worth(f64::from(month) - 0.5);
            before = until;
        }
        terms.margin * self.net_share * (first + later)
    }

    /// Every customer's chance to be one still and purchases to expect.
    pub fn outlook(&self, past: &Past, days: f64) -> Vec<(f64, f64)> {
        let model = &self.purchases.model;
        // What one who is there will do hangs on purchases and age alone: worked out once for each week of age.
        let key = |of: &History| (of.purchases, libm::round(of.age(past.cut) / 7.0) as i32);
        let mut keys: Vec<(u32, i32)> = past.customers.iter().map(key).collect();
        keys.sort_unstable();
        keys.dedup();
        let ahead = |&(purchases, weeks): &(u32, i32)| {
            let age = f64::from(weeks) * 7.0;
            model.expected_if_alive(&Customer { frequency: purchases - 1, recency: 0.0, age }, days)
        };
        let ahead: Vec<f64> = keys.iter().map(ahead).collect();
        let of = |of: &History| {
            let alive = model.p_alive(&history(past, of));
            (alive, alive * keys.binary_search(&key(of)).map_or(0.0, |at| ahead[at]))
        };
        past.customers.iter().map(of).collect()
    }
}

fn spending(of: &History) -> Spending {
    Spending { purchases: of.purchases - 1, mean: of.later_mean() }
}

fn correlation(spenders: &[Spending]) -> Option<f64> {
    let n = spenders.len() as f64;
    let of = |value: fn(&Spending) -> f64| {
        let mean = spenders.iter().map(value).sum::<f64>() / n;
        spenders.iter().map(|one| value(one) - mean).collect::<Vec<f64>>()
    };
    let (x, y) = (of(|one| f64::from(one.purchases)), of(|one| one.mean));
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let below = (dot(&x, &x) * dot(&y, &y)).sqrt();
    (below > 0.0).then(|| dot(&x, &y) / below)
}

impl Worth for Probable {
    fn curve(&self, terms: &Terms) -> Vec<f64> {
        let spend = self.spending.as_ref().and_then(|fit| fit.model.population_mean()).unwrap_or(self.later);
        (1..=terms.horizon).map(|months| self.of(&self.purchases.model, spend, self.first.0, terms, months)).collect()
    }

    fn value(&self, terms: &Terms) -> f64 {
        self.curve(terms).last().copied().unwrap_or(0.0)
    }

    /// Parameters are drawn as likely as the data leave them, and the first purchase with them: the middle 95 % of the values.
    fn interval(&self, terms: &Terms) -> Option<(f64, f64)> {
        let purchases = Draws::of(self.purchases.model.parameters.to_vec(), self.purchases.log_covariance.as_ref()?)?;
        let spending = match &self.spending {
            Some(fit) => {
                let GammaGamma { p, q, v } = fit.model;
                Some(Draws::of(vec![p, q, v], fit.log_covariance.as_ref()?)?)
            }
            None => None,
        };
        let mut random = Random::new(self.seed);
        let mut values: Vec<f64> = Vec::with_capacity(DRAWS);
        for _ in 0..DRAWS {
            let drawn = purchases.draw(&mut random);
            let model = Model { parameters: std::array::from_fn(|i| drawn[i]), ..self.purchases.model };
            let mean = spending.as_ref().and_then(|draws| {
                let drawn = draws.draw(&mut random);
                GammaGamma { p: drawn[0], q: drawn[1], v: drawn[2] }.population_mean()
            });
            let first = self.first.0 + self.first.1 * normal(&mut random);
            values.push(self.of(&model, mean.unwrap_or(self.later), first, terms, terms.horizon));
        }
        values.sort_by(f64::total_cmp);
        let at = |share: f64| values[((DRAWS - 1) as f64 * share) as usize];
        Some((at(0.025), at(0.975))).filter(|(low, high)| low.is_finite() && high.is_finite())
    }

    fn forecast(&self, past: &Past, days: f64) -> Vec<f64> {
        let outlook = self.outlook(past, days);
        let of = |(of, (_, expected)): (&History, &(f64, f64))| expected * self.average(of) * self.net_share;
        past.customers.iter().zip(&outlook).map(of).collect()
    }
}

/// Parameters with how sure they are.
struct Draws {
    parameters: Vec<f64>,
    /// The lower triangle whose square is the covariance of the logarithms (Cholesky).
    root: Vec<Vec<f64>>,
}

impl Draws {
    fn of(parameters: Vec<f64>, covariance: &Square) -> Option<Draws> {
        let n = parameters.len();
        let mut root = vec![vec![0.0; n]; n];
        for i in 0..n {
            for j in 0..=i {
                let sum: f64 = (0..j).map(|k| root[i][k] * root[j][k]).sum();
                let left = covariance.get(i, j) - sum;
                root[i][j] = if i == j { left.sqrt() } else { left / root[j][j] };
                if !root[i][j].is_finite() {
                    return None;
                }
            }
        }
        Some(Draws { parameters, root })
    }

    fn draw(&self, random: &mut Random) -> Vec<f64> {
        let normals: Vec<f64> = self.parameters.iter().map(|_| normal(random)).collect();
        let log = |row: &Vec<f64>| row.iter().zip(&normals).map(|(a, b)| a * b).sum::<f64>();
        self.parameters.iter().zip(&self.root).map(|(value, row)| value * libm::exp(log(row))).collect()
    }
}

fn normal(random: &mut Random) -> f64 {
    let share = ((random.next_u64() >> 11) as f64 + 0.5) / (1u64 << 53) as f64;
    normal_quantile(share).unwrap_or(0.0)
}
