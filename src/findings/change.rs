//! Which part of the revenue has changed: new customers, those who come back, those who are lost, how often they order, and
//! for how much. Each month is held against the same month a year before, and that change against the changes of the
//! months before it, so that neither a season nor a steady growth is news.

use super::sales::{Months, OPEN, Sales};
use super::{Evidence, FEW, Finding, Looked, percent};
use crate::sentence::Value;
use crate::stats::tail::{normal_two_sided, student_two_sided};

/// Months of four weeks since the change that are tried.
const LENGTHS: [usize; 5] = [1, 2, 3, 4, 6];
/// Months before them that tell what is usual, at least.
const FEWEST: usize = 3;
const YEAR: usize = 13;
/// What a month rests on, at least; all that are compared rest on [`FEW`].
const LEAST: f64 = 5.0;

/// A part of the revenue.
struct Part {
    /// The stable name.
    id: &'static str,
    /// The least change of its logarithm that is worth a word.
    least: f64,
    /// Months at the beginning of a file in which it cannot be told, beyond the first.
    unknown: usize,
    /// Whether more of it is good news.
    better: bool,
    /// Whether it is many customers, most of them the same from month to month: their months are no draws of their own.
    lasts: bool,
}

const PARTS: [Part; 6] = [
    Part { id: "new_customers", least: 0.25, unknown: 5, better: true, lasts: false },
    Part { id: "returning_customers", least: 0.2, unknown: 4, better: true, lasts: true },
    // What those who come back order: the one of the two that moves more is named.
    Part { id: "", least: 0.2, unknown: 4, better: true, lasts: true },
    Part { id: "lost_customers", least: 0.4, unknown: 4, better: false, lasts: false },
    Part { id: "orders_per_customer", least: 0.12, unknown: 1, better: true, lasts: false },
    Part { id: "basket", least: 0.08, unknown: 0, better: true, lasts: false },
];

const NEW: usize = 0;
const RETURNING: usize = 1;
const OFTEN: usize = 4;

/// A part in a month: the logarithm of its value, the variance of that by customers, and the customers it rests on.
#[derive(Clone, Copy, Default)]
struct Level {
    log: f64,
    variance: f64,
    count: f64,
}

/// Looks at every part in the last months.
pub fn look(sales: &Sales, looked: &mut Looked) {
    let months = Months::of_four_weeks(sales.span);
    let (first, end) = months.whole;
    let (mut parts, revenue, of_new) = levels(sales, &months, end);
    // In a month in which the shop was closed for long, all of them are another.
    for month in (0..end).filter(|&month| sales.open(months.span(month, month + 1)) < OPEN) {
        parts.iter_mut().for_each(|levels| levels[month].count = 0.0);
    }
    let mut found: Vec<(f64, Finding)> = Vec::new();
    for (place, part) in PARTS.iter().enumerate() {
        let levels = &parts[place];
        let begin = first + part.unknown;
        let years = years(levels, begin);
        let own: Vec<Option<Level>> = known(levels, begin);
        let mut best: Option<(f64, usize, f64)> = None;
        for length in LENGTHS {
            let Some(start) = end.checked_sub(length).filter(|&start| start > begin) else { continue };
            let (by_years, by_months) =
                (judge(&years, start, Usual::Years, false), judge(&own, start, Usual::Months, part.lasts));
            let change = by_years.map(|(change, _)| change);
            let mut take = |judged: Option<(f64, f64)>, least_of: Option<f64>| {
                let Some((change, p)) = judged else { return };
                looked.at(p);
                // Another look must see half as much of it at least.
                let is_seen = least_of.is_some_and(|other| other * change > 0.0 && other.abs() >= change.abs() / 2.0);
                if is_seen && change.abs() >= part.least && best.is_none_or(|(least, ..)| p < least) {
                    best = Some((p, start, change));
                }
            };
            take(by_years, by_months.map(|(change, _)| change).or(change));
            take(by_months, change);
            if place == NEW {
                // New customers beside those who come back share the season.
                let beside = beside(levels, &parts[RETURNING], begin);
                // They do not share all of it: the year before must say so too.
                take(judge(&beside, start, Usual::Trend, false), change);
            }
        }
        let Some((p, start, change)) = best else { continue };
        let moved = |place: usize| {
            let own = known(&parts[place], first + PARTS[place].unknown);
            judge(&own, start, Usual::Months, true).map_or(0.0, |(change, _)| change.abs())
        };
        let is_often = part.id.is_empty() && moved(OFTEN) > moved(RETURNING);
        let part = if is_often {
            &PARTS[OFTEN]
        } else if part.id.is_empty() {
            &PARTS[RETURNING]
        } else {
            part
        };
        let period = months.span(start, end);
        let of = if place == NEW { &of_new } else { &revenue };
        let moved = of[start..end].iter().sum::<f64>() * (1.0 - libm::exp(-change)).abs().min(1.0);
        let money = sales.major(moved / f64::from(period.days().max(1)) * 365.0);
        let evidence = Evidence {
            metric: Some("revenue"),
            analysis: Some("tree"),
            period: Some(period),
            dimension: Some("part"),
            group: Some(part.id.to_owned()),
        };
        let finding = Finding::new("change_explained", Some(money), (change > 0.0) == part.better, evidence)
            .with("part", Value::Named("part", part.id))
            .with("direction", Value::Key(if change > 0.0 { "more" } else { "less" }))
            .with("change", percent((libm::exp(change) - 1.0).abs()))
            .with("period", Value::Span(period))
            .with_money(sales.currency);
        found.push((p, finding));
    }
    // One change moves several parts: the surest two say what there is to say.
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut named: Vec<Option<String>> = Vec::new();
    for (p, finding) in found {
        if named.len() < 2 && !named.contains(&finding.evidence.group) {
            named.push(finding.evidence.group.clone());
            looked.found(p, finding);
        }
    }
}

/// The levels that rest on enough customers, from a month on.
fn known(levels: &[Level], begin: usize) -> Vec<Option<Level>> {
    let of = |(month, level): (usize, &Level)| (month >= begin && level.count >= LEAST).then_some(*level);
    levels.iter().enumerate().map(of).collect()
}

/// From a year before to each month.
fn years(levels: &[Level], begin: usize) -> Vec<Option<Level>> {
    let known = known(levels, begin);
    let of = |month: usize| {
        let (now, then) = (known[month]?, known[month.checked_sub(YEAR)?]?);
        Some(Level { log: now.log - then.log, variance: now.variance + then.variance, count: now.count })
    };
    (0..levels.len()).map(of).collect()
}

/// One part for each of another.
fn beside(levels: &[Level], others: &[Level], begin: usize) -> Vec<Option<Level>> {
    let (own, others) = (known(levels, begin), known(others, begin));
    let of = |(own, other): (&Option<Level>, &Option<Level>)| {
        let (own, other) = ((*own)?, (*other)?);
        Some(Level { log: own.log - other.log, variance: own.variance + other.variance, count: own.count })
    };
    own.iter().zip(&others).map(of).collect()
}

/// What is usual before a change.
#[derive(Clone, Copy, PartialEq)]
enum Usual {
    /// Changes from a year before: they differ from month to month by chance alone.
    Years,
    /// Levels: they differ by the season too, so that all of a year must have been seen.
    Months,
    /// What drifts steadily.
    Trend,
}

/// By how much the months from `start` on lie off those before, and the chance of that.
fn judge(levels: &[Option<Level>], start: usize, usual: Usual, lasts: bool) -> Option<(f64, f64)> {
    let recent = levels.get(start..)?.iter().copied().collect::<Option<Vec<Level>>>()?;
    let before: Vec<Level> = levels[..start].iter().rev().map_while(|level| *level).take(YEAR).collect();
    let least = if usual == Usual::Trend { 6 } else { FEWEST };
    if before.len() < least || recent.is_empty() {
        return None;
    }
    let (n, k) = (before.len() as f64, recent.len() as f64);
    let mean = |of: &[Level], pick: fn(&Level) -> f64| of.iter().map(pick).sum::<f64>() / of.len() as f64;
    if before.iter().map(|level| level.count).sum::<f64>() * k / n < FEW {
        return None;
    }
    let (mean_before, own) = (mean(&before, |level| level.log), mean(&before, |level| level.variance));
    // Months count backwards from the change.
    let middle = (n - 1.0) / 2.0;
    let off = |place: usize| place as f64 - middle;
    let spread: f64 = (0..before.len()).map(|place| off(place) * off(place)).sum();
    let slope = if usual == Usual::Trend {
        before.iter().enumerate().map(|(place, level)| off(place) * level.log).sum::<f64>() / spread
    } else {
        0.0
    };
    let residual = |(place, level): (usize, &Level)| {
        let residual = level.log - mean_before - slope * off(place);
        residual * residual
    };
    let (squares, df) = match usual {
        Usual::Years => {
            let steps = before.windows(2).map(|pair| (pair[0].log - pair[1].log) * (pair[0].log - pair[1].log) / 2.0);
            (steps.sum::<f64>() / (n - 1.0), 2.0 * (n - 1.0))
        }
        Usual::Months => (before.iter().enumerate().map(residual).sum::<f64>() / (n - 1.0), n - 1.0),
        Usual::Trend => (before.iter().enumerate().map(residual).sum::<f64>() / (n - 2.0), n - 2.0),
    };
    let excess = (squares - own).max(0.0);
    let ahead = -(k + 1.0) / 2.0 - middle;
    let lever = if usual == Usual::Trend { ahead * ahead / spread } else { 0.0 };
    let change = mean(&recent, |level| level.log) - mean_before - slope * ahead;
    let noise = mean(&recent, |level| level.variance) / k + own * (1.0 / n + lever);
    let variance = noise + excess * (1.0 / k + 1.0 / n + lever);
    let z = change / variance.sqrt();
    // Where months differ by more than chance, their number tells how sure that is.
    let p = if lasts || excess > noise * k / 4.0 {
        student_two_sided(z, df.max(1.0)).unwrap_or(1.0)
    } else {
        normal_two_sided(z)
    };
    Some((change, p))
}

/// Each part by month; the revenue of all and of new customers.
fn levels(sales: &Sales, months: &Months, end: usize) -> ([Vec<Level>; PARTS.len()], Vec<f64>, Vec<f64>) {
    let count = months.count;
    let sums = || vec![0.0f64; count];
    let (mut new, mut returning, mut lost, mut active) = (sums(), sums(), sums(), sums());
    let (mut orders, mut order_squares, mut back, mut back_squares) = (sums(), sums(), sums(), sums());
    let (mut logs, mut paid, mut revenue, mut of_new) = (sums(), sums(), sums(), sums());
    let amount = |sale: &super::sales::Sale| sale.is_order && sale.amount > 0;
    for sale in &sales.all {
        let month = months.of(sale.day);
        revenue[month] += sale.amount as f64;
        if amount(sale) {
            logs[month] += libm::log(sale.amount as f64);
            paid[month] += 1.0;
        }
    }
    let mut squares = sums();
    for own in sales.customers() {
        let mut seen: Option<usize> = None;
        let by_month = own.chunk_by(|a, b| months.of(a.day) == months.of(b.day));
        for of_month in by_month {
            let month = of_month.first().map_or(0, |sale| months.of(sale.day));
            let (mut times, mut off) = (0.0, 0.0);
            for sale in of_month {
                times += f64::from(u8::from(sale.is_order));
                if amount(sale) {
                    off += libm::log(sale.amount as f64) - logs[month] / paid[month];
                }
            }
            squares[month] += off * off;
            if times == 0.0 {
                continue;
            }
            active[month] += 1.0;
            orders[month] += times;
            order_squares[month] += times * times;
            if seen.is_none() {
                new[month] += 1.0;
                of_new[month] += of_month.iter().map(|sale| sale.amount as f64).sum::<f64>();
            } else {
                returning[month] += 1.0;
                back[month] += times;
                back_squares[month] += times * times;
            }
            if let Some(seen) = seen.filter(|&seen| seen + 1 < month) {
                lost[seen + 1] += 1.0;
            }
            seen = Some(month);
        }
        if let Some(seen) = seen.filter(|&seen| seen + 1 < count) {
            lost[seen + 1] += 1.0;
        }
    }
    let of_count = |counts: &[f64]| {
        let level = |&count: &f64| Level { log: libm::log(count.max(0.5)), variance: 1.0 / count.max(0.5), count };
        counts[..end].iter().map(level).collect::<Vec<Level>>()
    };
    let frequency = |month: usize| {
        let (n, sum) = (active[month], orders[month]);
        let variance = (order_squares[month] - sum * sum / n.max(1.0)).max(0.0) / (sum * sum).max(1.0);
        Level { log: libm::log((sum / n.max(1.0)).max(0.01)), variance, count: n }
    };
    let again = |month: usize| {
        let sum = back[month].max(0.5);
        Level { log: libm::log(sum), variance: back_squares[month].max(0.5) / (sum * sum), count: returning[month] }
    };
    let basket = |month: usize| {
        let n = paid[month].max(1.0);
        Level { log: logs[month] / n, variance: squares[month] / (n * n), count: active[month] }
    };
    let parts = [
        of_count(&new),
        of_count(&returning),
        (0..end).map(again).collect(),
        of_count(&lost),
        (0..end).map(frequency).collect(),
        (0..end).map(basket).collect(),
    ];
    (parts, revenue, of_new)
}
