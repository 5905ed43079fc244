//! Weekdays and hours that have become slow: a part of the week that brings fewer orders than its own past and the rest
//! of the week let expect. Seasons and growth move the whole week and cancel out.

use super::sales::{Sale, Sales};
use super::{Evidence, FEW, Finding, Looked, percent};
use crate::sentence::Value;
use crate::stats::tail::normal_two_sided;
use crate::words::Language;

/// Weeks since the change that are tried.
const LENGTHS: [usize; 10] = [4, 6, 8, 10, 13, 17, 22, 28, 36, 46];
/// Weeks before it that are held against them.
const PAST: usize = 52;
/// The fewest weeks before it.
const LEAST_PAST: usize = 12;
/// What is left of what was expected, at most.
const REST: f64 = 0.78;
/// What is left of it in most weeks, at most, and how many are most.
const LASTING: f64 = 0.92;
const MOST: f64 = 0.7;
/// Chances that are worth a closer look.
const CLOSER: f64 = 1e-3;
const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Looks at each weekday.
pub fn weekday(sales: &Sales, looked: &mut Looked) {
    let weeks = Weeks::new(sales, DAYS.len(), &|sale| (sale.day + 3).rem_euclid(7) as usize);
    weeks.look(
        looked,
        &|finding, day| {
            let group = Language::ENGLISH.named("weekday", DAYS[day]).to_owned();
            (Finding { evidence: Evidence { group: Some(group), ..finding.evidence }, ..finding })
                .with("weekday", Value::Named("weekday", DAYS[day]))
        },
        ("weekday_gap", "weekday"),
    );
}

/// Looks at each hour of the day.
pub fn hour(sales: &Sales, looked: &mut Looked) {
    if sales.has_hours() {
        let weeks = Weeks::new(sales, 24, &|sale| usize::from(sale.hour));
        weeks.look(
            looked,
            &|finding, hour| {
                (Finding { evidence: Evidence { group: Some(hour.to_string()), ..finding.evidence }, ..finding })
                    .with("hour", hour.to_string())
                    .with("next", ((hour + 1) % 24).to_string())
            },
            ("hour_gap", "hour"),
        );
    }
}

/// Orders by week and part of it.
struct Weeks<'a> {
    sales: &'a Sales<'a>,
    part: &'a dyn Fn(&Sale) -> usize,
    parts: usize,
    /// The first Monday.
    start: i32,
    /// How many whole weeks.
    count: usize,
    /// Orders before each week, by week and part.
    before: Vec<u32>,
}

/// What one part of some weeks brought beside the others, and what it was expected to.
#[derive(Clone, Copy)]
struct Gap {
    /// Orders of the part since the change.
    own: f64,
    /// What its past lets expect.
    expected: f64,
    /// The variance of what is missing, by weeks.
    variance: f64,
    /// Orders of the part for one of the others, in the past.
    ratio: f64,
    /// Orders of the others since the change, for one of them in the past.
    growth: f64,
}

impl<'a> Weeks<'a> {
    fn new(sales: &'a Sales<'a>, parts: usize, part: &'a dyn Fn(&Sale) -> usize) -> Weeks<'a> {
        let start = sales.span.start.0 + (4 - sales.span.start.0).rem_euclid(7);
        let count = ((sales.span.end.0 - start).max(0) / 7) as usize;
        let mut before = vec![0; (count + 1) * parts];
        for sale in sales.all.iter().filter(|sale| sale.is_order) {
            let (week, part) = ((sale.day - start).div_euclid(7), part(sale));
            if (0..count as i32).contains(&week) && part < parts {
                before[(week as usize + 1) * parts + part] += 1;
            }
        }
        for place in parts..before.len() {
            before[place] += before[place - parts];
        }
        Weeks { sales, part, parts, start, count, before }
    }

    /// Orders of a part and of all others in some weeks.
    fn sums(&self, part: usize, from: usize, to: usize) -> (f64, f64) {
        let row = |week: usize| &self.before[week * self.parts..][..self.parts];
        let own = row(to)[part] - row(from)[part];
        let all: u32 = row(to).iter().sum::<u32>() - row(from).iter().sum::<u32>();
        (own.into(), (all - own).into())
    }

    /// A part in the weeks from `split` to `end` beside its past.
    fn gap(&self, part: usize, split: usize, end: usize) -> Option<Gap> {
        let past = split.saturating_sub(PAST);
        if split - past < LEAST_PAST || end <= split {
            return None;
        }
        let ((own, others), (before, others_before)) = (self.sums(part, split, end), self.sums(part, past, split));
        if before < FEW || others_before < FEW || others < FEW {
            return None;
        }
        let ratio = before / others_before;
        let expected = ratio * others;
        // Weather and holidays move weeks more than customers who come by themselves do.
        let (mut squares, mut usual, mut weeks) = (0.0, 0.0, 0.0);
        for week in past..split {
            let (own, others) = self.sums(part, week, week + 1);
            squares += (own - ratio * others) * (own - ratio * others);
            usual += ratio * (1.0 + ratio) * others;
            weeks += f64::from(u8::from(own + others > 0.0));
        }
        let spread = (squares / usual * weeks / (weeks - 1.0)).max(1.0);
        let growth = others / others_before;
        let variance = spread * (1.0 + ratio) * (expected + growth * growth * before);
        Some(Gap { own, expected, variance, ratio, growth })
    }

    /// The variance of what is missing since `split`, customer by customer.
    fn by_customer(&self, part: usize, split: usize, gap: Gap) -> f64 {
        let day = |week: usize| self.start + 7 * week as i32;
        let (past, split, end) = (day(split.saturating_sub(PAST)), day(split), day(self.count));
        let mut squares = 0.0;
        for own in self.sales.customers() {
            let mut sum = 0.0;
            for sale in own.iter().filter(|sale| sale.is_order && (past..end).contains(&sale.day)) {
                let beside = if (self.part)(sale) == part { 1.0 } else { -gap.ratio };
                sum += if sale.day < split { -gap.growth * beside } else { beside };
            }
            squares += sum * sum;
        }
        squares
    }

    /// The week in which a change since about `split` most likely began.
    fn begin(&self, part: usize, split: usize) -> usize {
        let past = split.saturating_sub(PAST);
        let fit = |from: usize, to: usize| {
            let (own, others) = self.sums(part, from, to);
            let term = |count: f64| if count > 0.0 { count * libm::log(count / (own + others)) } else { 0.0 };
            term(own) + term(others)
        };
        let weeks = (past + LEAST_PAST.min(split - past)).max(split.saturating_sub(LEAST_PAST))
            ..=self.count.saturating_sub(3).max(split);
        let likely = weeks.map(|week| (week, fit(past, week) + fit(week, self.count)));
        likely.max_by(|a, b| a.1.total_cmp(&b.1)).map_or(split, |(week, _)| week)
    }

    fn look(
        &self,
        looked: &mut Looked,
        of: &dyn Fn(Finding, usize) -> Finding,
        (id, dimension): (&'static str, &'static str),
    ) {
        for part in 0..self.parts {
            let mut best: Option<(f64, usize, Gap)> = None;
            for split in LENGTHS.into_iter().filter_map(|length| self.count.checked_sub(length)) {
                let Some(gap) = self.gap(part, split, self.count).filter(|gap| gap.expected >= FEW) else { continue };
                let missing = gap.expected - gap.own;
                let chance = |variance: f64| normal_two_sided(missing / variance.sqrt());
                let mut p = chance(gap.variance);
                if p < CLOSER && gap.own <= REST * gap.expected {
                    p = p.max(chance(self.by_customer(part, split, gap)));
                    let counts = !self.is_seasonal(part, split, gap) && self.is_lasting(part, split);
                    if counts && best.is_none_or(|(least, ..)| p < least) {
                        best = Some((p, split, gap));
                    }
                }
                looked.at(p);
            }
            let Some((p, split, gap)) = best else { continue };
            let start = self.start + 7 * self.begin(part, split) as i32;
            let weeks = (self.count - split) as f64;
            let basket = self.sales.basket(|sale| sale.day >= start);
            let money = (gap.expected - gap.own) / weeks * 365.0 / 7.0 * basket;
            let evidence = Evidence {
                metric: Some("orders"),
                analysis: None,
                period: Some(self.sales.since(start)),
                dimension: Some(dimension),
                group: None,
            };
            let finding = Finding::new(id, Some(money), false, evidence)
                .with("since", crate::time::Day(start))
                .with("less", percent(1.0 - gap.own / gap.expected))
                .with_money(self.sales.currency);
            looked.found(p, of(finding, part));
        }
    }

    /// Whether it shows in most weeks, without closed days among open ones.
    fn is_lasting(&self, part: usize, split: usize) -> bool {
        let ratios = |from: usize, to: usize| {
            let weeks = || (from..to).map(|week| self.sums(part, week, week + 1)).filter(|(_, others)| *others > 0.0);
            let open = weeks().filter(|(own, _)| *own > 0.0).count();
            let is_closed = 2 * open > weeks().count();
            let counts = |(own, _): &(f64, f64)| !is_closed || *own > 0.0;
            let mut ratios: Vec<f64> = weeks().filter(counts).map(|(own, others)| own / others).collect();
            ratios.sort_unstable_by(f64::total_cmp);
            ratios
        };
        let (now, past) = (ratios(split, self.count), ratios(split.saturating_sub(PAST), split));
        // The middle half of the past: single weeks do not move it.
        let middle = &past[past.len() / 4..past.len() - past.len() / 4];
        let usual = middle.iter().sum::<f64>() / middle.len() as f64;
        let low = now.iter().filter(|ratio| **ratio <= LASTING * usual).count();
        low as f64 >= MOST * now.len() as f64
    }

    /// Whether the same weeks a year ago showed half as much of it.
    fn is_seasonal(&self, part: usize, split: usize, gap: Gap) -> bool {
        let then = split.checked_sub(PAST).and_then(|then| self.gap(part, then, self.count - PAST));
        let short = |gap: Gap| 1.0 - gap.own / gap.expected;
        then.is_some_and(|then| then.expected >= FEW && short(then) > short(gap) / 2.0)
    }
}
