//! A month whose new customers come back less than those of the months around it.
//!
//! How many are active depends on how long they have been customers and on the calendar: expected are, of each cohort,
//! size × age × month, fitted to all the others (the multiplicative age-period model, by iterative proportional fitting:
//! Deming and Stephan, Annals of Mathematical Statistics 11, 1940). A steady drift from cohort to cohort goes into both;
//! what is left is held against the four cohorts on each side.

use super::sales::{Months, Sales};
use super::{Evidence, FEW, Finding, Looked, percent};
use crate::sentence::Value;
use crate::stats::tail::student_two_sided;
use crate::time::Period;

/// Months after the first in which cohorts are compared.
const AGES: [usize; 4] = [2, 3, 6, 12];
const OLDEST: usize = 12;
/// Cohorts on each side.
const AROUND: usize = 4;
/// What is left of what was expected, at most.
const REST: f64 = 0.75;

/// Looks at each cohort.
pub fn look(sales: &Sales, looked: &mut Looked) {
    let cohorts = Cohorts::new(sales);
    let mut best: Vec<Option<(f64, usize, f64, f64)>> = vec![None; cohorts.end];
    for ages in AGES {
        let Some(fits) = cohorts.fits(ages) else { continue };
        let judged = 2.0 * fits.iter().flatten().count() as f64;
        for cohort in cohorts.first..cohorts.end {
            let Some(fit) = fits[cohort].filter(|fit| fit.expected >= FEW && cohorts.size[cohort] >= FEW) else {
                continue;
            };
            let Some((around, weight)) = around(&fits, cohort) else { continue };
            let beside = libm::log(fit.ratio()) - around;
            let variance = fit.spread / fit.expected + fit.spread / weight + fit.excess * (1.0 + 1.0 / AROUND as f64);
            // What cohorts differ by beyond their customers is known only from as many as there are, each at some ages.
            let p = student_two_sided(beside / variance.sqrt(), judged).unwrap_or(1.0);
            looked.at(p);
            if beside <= libm::log(REST) && best[cohort].is_none_or(|(least, ..)| p < least) {
                best[cohort] = Some((p, ages, fit.expected * libm::exp(around), fit.active));
            }
        }
    }
    for (cohort, best) in best.into_iter().enumerate() {
        let Some((p, ages, expected, active)) = best else { continue };
        let period = cohorts.months.span(cohort, cohort + 1);
        let seen = ages.min(cohorts.end - 1 - cohort).max(1) as f64;
        let money = sales.major((expected - active) / seen * 12.0 * cohorts.per_active);
        let evidence = Evidence {
            metric: Some("customer_retention_rate"),
            analysis: Some("cohort"),
            period: Some(period),
            dimension: Some("cohort"),
            group: Some(cohorts.months.label(cohort)),
        };
        let finding = Finding::new("weak_cohort", Some(money), false, evidence)
            .with("cohort", Value::Period(Period::Month, period.start))
            .with("less", percent(1.0 - active / expected))
            .with_money(sales.currency);
        looked.found(p, finding);
    }
}

/// What a cohort did, and what was expected of it.
#[derive(Clone, Copy)]
struct Fit {
    active: f64,
    expected: f64,
    /// The variance of `active` for one that is expected, by customers.
    spread: f64,
    /// The variance of the logarithm from cohort to cohort beyond that.
    excess: f64,
}

impl Fit {
    fn ratio(&self) -> f64 {
        (self.active + 0.5) / (self.expected + 0.5)
    }
}

/// The median logarithm of the ratios of the cohorts around one, by what was expected of them, and what it weighs: one weak
/// cohort must not make its neighbours strong.
fn around(fits: &[Option<Fit>], cohort: usize) -> Option<(f64, f64)> {
    /// The efficiency of a median where values are normal.
    const EFFICIENCY: f64 = 0.64;
    let near = cohort.saturating_sub(AROUND)..(cohort + AROUND + 1).min(fits.len());
    let mut ratios: Vec<(f64, f64)> = near
        .filter(|&near| near != cohort)
        .filter_map(|near| fits[near])
        .map(|fit| (libm::log(fit.ratio()), fit.expected))
        .collect();
    ratios.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let weight: f64 = ratios.iter().map(|(_, weight)| weight).sum();
    let mut below = 0.0;
    let middle = ratios.iter().find(|(_, weight_of_one)| {
        below += weight_of_one;
        2.0 * below >= weight
    });
    let (ratio, _) = middle.filter(|_| ratios.len() >= 3 && weight > 0.0)?;
    Some((*ratio, EFFICIENCY * weight))
}

/// Customers by the month of their first order, and how many of them were active in each month after it.
struct Cohorts {
    months: Months,
    /// The first cohort that is judged: old customers look new in the first months of a file.
    first: usize,
    /// The month after the last whole one.
    end: usize,
    size: Vec<f64>,
    /// Active customers by cohort and age − 1.
    active: Vec<[f64; OLDEST]>,
    /// Σ over customers of the square of their active months, by cohort and [`AGES`].
    squares: Vec<[f64; AGES.len()]>,
    /// Revenue of a customer in a month after the first in which she is active.
    per_active: f64,
}

impl Cohorts {
    fn new(sales: &Sales) -> Cohorts {
        let months = Months::new(sales.span);
        let (begin, end) = months.whole;
        let known_after = (sales.window / 30).clamp(3, 6) as usize;
        let first = (begin + known_after).min(end);
        let (mut size, mut active, mut squares) =
            (vec![0.0; end], vec![[0.0; OLDEST]; end], vec![[0.0; AGES.len()]; end]);
        let (mut revenue, mut times) = (0.0, 0.0);
        for own in sales.known_customers() {
            let Some(cohort) = own.iter().find(|sale| sale.is_order).map(|sale| months.of(sale.day)) else { continue };
            if cohort >= end {
                continue;
            }
            size[cohort] += 1.0;
            let (mut last, mut seen) = (0, [false; OLDEST]);
            for sale in own {
                let month = months.of(sale.day);
                let age = month.saturating_sub(cohort);
                if age == 0 || age > OLDEST || month >= end {
                    continue;
                }
                revenue += sale.amount as f64;
                if sale.is_order && age != last {
                    active[cohort][age - 1] += 1.0;
                    seen[age - 1] = true;
                    (last, times) = (age, times + 1.0);
                }
            }
            for (ages, sum) in AGES.into_iter().zip(&mut squares[cohort]) {
                let months = seen[..ages].iter().filter(|seen| **seen).count() as f64;
                *sum += months * months;
            }
        }
        let per_active = if times > 0.0 { revenue / times } else { 0.0 };
        Cohorts { months, first, end, size, active, squares, per_active }
    }

    /// Ages of a cohort that are over, at most `ages`.
    fn ages(&self, cohort: usize, ages: usize) -> usize {
        ages.min(self.end - 1 - cohort)
    }

    /// Each cohort that has reached two ages or more, and half of `ages`, with what the others let expect of it.
    fn fits(&self, ages: usize) -> Option<Vec<Option<Fit>>> {
        let which = AGES.iter().position(|&known| known == ages)?;
        let mut fits: Vec<Option<Fit>> = vec![None; self.end];
        let (mut variance, mut sum) = (0.0, 0.0);
        for (cohort, fit) in fits.iter_mut().enumerate().skip(self.first) {
            let reached = self.ages(cohort, ages);
            if reached < 2.max(ages / 2) || self.size[cohort] < 1.0 {
                continue;
            }
            let active: f64 = self.active[cohort][..reached].iter().sum();
            let expected = self.expected(cohort, ages, reached);
            if expected <= 0.0 {
                continue;
            }
            variance += self.squares[cohort][which] - active * active / self.size[cohort];
            sum += active;
            *fit = Some(Fit { active, expected, spread: 1.0, excess: 0.0 });
        }
        let spread = if sum > 0.0 { (variance / sum).max(0.3) } else { 1.0 };
        fits.iter_mut().flatten().for_each(|fit| fit.spread = spread);
        // The median of squares, which a single odd cohort does not move.
        let beside = |cohort: usize| {
            let (fit, (around, weight)) = (fits[cohort]?, around(&fits, cohort)?);
            let off = libm::log(fit.ratio()) - around;
            Some(off * off / 0.454_936_423 - spread / fit.expected - spread / weight)
        };
        let mut excess: Vec<f64> = (self.first..self.end).filter_map(beside).collect();
        excess.sort_unstable_by(f64::total_cmp);
        let excess = excess.get(excess.len() / 2).map_or(0.0, |&middle| middle.max(0.0));
        fits.iter_mut().flatten().for_each(|fit| fit.excess = excess);
        Some(fits)
    }

    /// What the other cohorts let expect of one.
    fn expected(&self, left_out: usize, ages: usize, reached: usize) -> f64 {
        let (mut by_age, mut by_month) = (vec![0.1; ages], vec![1.0; self.end]);
        for _ in 0..8 {
            let (mut seen, mut fitted) = (vec![0.0; self.end], vec![0.0; self.end]);
            let (mut seen_at, mut fitted_at) = (vec![0.0; ages], vec![0.0; ages]);
            for is_month in [true, false] {
                for cohort in (self.first..self.end).filter(|&cohort| cohort != left_out) {
                    for age in 0..self.ages(cohort, ages) {
                        let (active, month) = (self.active[cohort][age], cohort + age + 1);
                        if is_month {
                            seen[month] += active;
                            fitted[month] += self.size[cohort] * by_age[age];
                        } else {
                            seen_at[age] += active;
                            fitted_at[age] += self.size[cohort] * by_month[month];
                        }
                    }
                }
                let share = |seen: f64, fitted: f64| if fitted > 0.0 { seen / fitted } else { 0.0 };
                if is_month {
                    by_month = seen.iter().zip(&fitted).map(|(&seen, &fitted)| share(seen, fitted)).collect();
                } else {
                    by_age = seen_at.iter().zip(&fitted_at).map(|(&seen, &fitted)| share(seen, fitted)).collect();
                }
            }
        }
        (0..reached).map(|age| self.size[left_out] * by_age[age] * by_month[left_out + age + 1]).sum()
    }
}
