//! How long do customers stay? Curves of Kaplan and Meier of all of them, and by what is known of the first order.

use super::{Quantity, Said};
use crate::packed::Customers;
use crate::survival::{KaplanMeier, Moment, log_rank};
use serde::{Deserialize, Serialize};

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {
    /// Days for the restricted mean; the longest that every group was watched for where absent.
    horizon: Option<u32>,
    /// How many groups are told apart of one kind; 6 where absent.
    groups: Option<usize>,
}

/// How long customers stay.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Survival {
    /// Days without an order after which a customer counts as gone.
    pub window_days: u32,
    /// All customers.
    pub all: Curve,
    /// Customers told apart by something known of their first order, one entry for each such thing.
    pub by: Vec<Split>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// Customers told apart.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "SurvivalSplit"))]
pub struct Split {
    /// By what: `channel` or `product`, of the first order.
    pub by: String,
    /// Those with the most customers first.
    pub groups: Vec<Curve>,
    /// Whether they differ; `None` where that cannot be told.
    pub log_rank: Option<Test>,
}

/// The test of whether the groups' curves are one. Source: Mantel, Cancer Chemotherapy Reports 50(3), 1966.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "LogRank"))]
pub struct Test {
    /// χ².
    pub statistic: f64,
    /// Its degrees of freedom.
    pub degrees: u64,
    /// The chance of such a difference where there is none.
    pub p_value: f64,
    /// The same, corrected for the number of tests made here (Holm).
    pub p_adjusted: f64,
}

/// One curve.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "SurvivalCurve"))]
pub struct Curve {
    /// The group; `None` for all.
    pub name: Option<String>,
    /// Customers.
    pub customers: u64,
    /// How many of them are gone.
    pub gone: u64,
    /// Days by which half are gone; `None` where more than half are still there.
    pub median_days: Option<f64>,
    /// Up to where the mean counts, in days.
    pub horizon_days: f64,
    /// Mean days within that horizon; `None` where the curve does not reach so far.
    pub restricted_mean_days: Option<f64>,
    /// Places on the curve, evenly spread over its days.
    pub points: Vec<Point>,
}

/// A place on a curve.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "SurvivalPoint"))]
pub struct Point {
    /// Days since the first order.
    pub day: u32,
    /// The share that is still there after it, 0 to 1.
    pub survival: f64,
    /// Its 95 % band; `None` where nobody is left.
    pub low: Option<f64>,
    /// Its upper end.
    pub high: Option<f64>,
    /// How many had neither gone nor been last seen before.
    pub at_risk: u64,
}

/// Customers told apart at most.
const GROUPS: usize = 6;
/// A group of fewer says nothing.
const FEWEST: u64 = 30;
/// Places on a curve.
const POINTS: u32 = 60;

/// Days that each customer stayed: over where W days went by without an order, else as far as is known.
pub fn lifetimes(customers: &Customers) -> Vec<(u32, bool)> {
    let of = |events: &[crate::packed::Event]| {
        let mut ordered = events.iter().filter(|event| event.is_order).map(|event| event.day);
        let first = ordered.next().unwrap_or(customers.end);
        let last = ordered.next_back().unwrap_or(first);
        let over = last.saturating_add_unsigned(customers.window);
        (over.min(customers.end).abs_diff(first), over <= customers.end)
    };
    customers.each().map(of).collect()
}

/// The curves of all customers and of groups of them.
pub fn survival(customers: &Customers, parameters: &Parameters) -> Result<Survival, Said> {
    let times = lifetimes(customers);
    if times.is_empty() {
        return Err(Said::new("nobody"));
    }
    let curve_of = |of: &[u32], group: u32| {
        let own = times.iter().zip(of).filter(|(_, of)| **of == group).map(|(time, _)| *time);
        kaplan_meier(own)
    };
    let all = kaplan_meier(times.iter().copied());
    let longest = all.longest().unwrap_or(0.0);
    let horizon = parameters.horizon.map_or(longest, f64::from);
    let mut by = Vec::new();
    for known in &customers.traits {
        let mut sizes = vec![0u64; known.values.len() + 1];
        known.of.iter().for_each(|&of| sizes[of as usize] += 1);
        let mut largest: Vec<u32> = (1..sizes.len() as u32).filter(|&value| sizes[value as usize] >= FEWEST).collect();
        largest.sort_by_key(|&value| (std::cmp::Reverse(sizes[value as usize]), value));
        largest.truncate(parameters.groups.unwrap_or(GROUPS));
        if largest.len() < 2 {
            continue;
        }
        let curves: Vec<KaplanMeier> = largest.iter().map(|&value| curve_of(&known.of, value)).collect();
        // The mean of a group counts as far as every group was watched: else they could not be compared.
        let common = curves.iter().filter_map(KaplanMeier::longest).fold(horizon, f64::min);
        let names = largest.iter().map(|&value| Some(known.values[value as usize - 1].clone()));
        let groups = names.zip(&curves).map(|(name, curve)| told(name, curve, common)).collect();
        let test = log_rank(&curves).map(|test| Test {
            statistic: test.statistic,
            degrees: test.degrees,
            p_value: test.p_value,
            p_adjusted: test.p_value,
        });
        by.push(Split { by: known.id.clone(), groups, log_rank: test });
    }
    let mut tests: Vec<&mut Test> = by.iter_mut().filter_map(|split| split.log_rank.as_mut()).collect();
    let adjusted = super::holm(&tests.iter().map(|test| test.p_value).collect::<Vec<_>>());
    tests.iter_mut().zip(adjusted).for_each(|(test, adjusted)| test.p_adjusted = adjusted);
    let all = told(None, &all, horizon);
    let says = says(&all, &by);
    Ok(Survival { window_days: customers.window, all, by, says })
}

fn kaplan_meier(times: impl Iterator<Item = (u32, bool)>) -> KaplanMeier {
    // Days are few where customers are many: counted first.
    let mut counts: Vec<(u64, u64)> = Vec::new();
    for (day, gone) in times {
        let day = day as usize;
        if counts.len() <= day {
            counts.resize(day + 1, (0, 0));
        }
        if gone { counts[day].0 += 1 } else { counts[day].1 += 1 }
    }
    let moment = |(day, &(events, censored)): (usize, &(u64, u64))| Moment { time: day as f64, events, censored };
    KaplanMeier::of_moments(counts.iter().enumerate().map(moment).collect())
}

fn told(name: Option<String>, curve: &KaplanMeier, horizon: f64) -> Curve {
    let count = |of: fn(&Moment) -> u64| curve.steps.iter().map(|step| of(&step.moment)).sum::<u64>();
    let longest = curve.longest().unwrap_or(0.0);
    let mut points: Vec<Point> = Vec::new();
    for place in 0..=POINTS {
        let day = longest * f64::from(place) / f64::from(POINTS);
        let after = curve.steps.partition_point(|step| step.moment.time <= day);
        let step = after.checked_sub(1).map(|last| &curve.steps[last]);
        let at_risk = match curve.steps.get(after) {
            Some(next) => next.at_risk,
            None => 0,
        };
        let day = libm::floor(day) as u32;
        let band = step.map_or(Some((1.0, 1.0)), |step| step.band);
        let point = Point {
            day,
            survival: step.map_or(1.0, |step| step.survival),
            low: band.map(|(low, _)| low),
            high: band.map(|(_, high)| high),
            at_risk,
        };
        match points.last_mut() {
            Some(last) if last.day == day => *last = point,
            _ => points.push(point),
        }
    }
    Curve {
        name,
        customers: count(|moment| moment.events + moment.censored),
        gone: count(|moment| moment.events),
        median_days: curve.median(),
        horizon_days: horizon,
        restricted_mean_days: curve.restricted_mean(horizon),
        points,
    }
}

fn says(all: &Curve, by: &[Split]) -> Vec<Said> {
    let mut says = vec![match (all.median_days, all.restricted_mean_days) {
        (Some(days), _) => Said::new("survival_median").with("days", Quantity::Days(days)),
        (None, _) => {
            let still = all.points.last().map_or(1.0, |point| point.survival);
            Said::new("survival_most_stay")
                .with("share", Quantity::Share(still))
                .with("days", Quantity::Days(all.points.last().map_or(0.0, |point| f64::from(point.day))))
        }
    }];
    for split in by {
        let Some(test) = split.log_rank else { continue };
        let by = |code| Said::new(code).with("by", Quantity::Text(split.by.clone()));
        if test.p_adjusted >= 0.05 {
            says.push(by("survival_alike"));
            continue;
        }
        let mean = |curve: &&Curve| curve.restricted_mean_days.unwrap_or(0.0);
        let longest = split.groups.iter().max_by(|a, b| mean(a).total_cmp(&mean(b)));
        let shortest = split.groups.iter().min_by(|a, b| mean(a).total_cmp(&mean(b)));
        if let (Some(longest), Some(shortest)) = (longest, shortest) {
            let name = |curve: &Curve| Quantity::Text(curve.name.clone().unwrap_or_default());
            says.push(
                by("survival_differ")
                    .with("longest", name(longest))
                    .with("longest_days", Quantity::Days(mean(&longest)))
                    .with("shortest", name(shortest))
                    .with("shortest_days", Quantity::Days(mean(&shortest)))
                    .with("horizon", Quantity::Days(longest.horizon_days)),
            );
        }
    }
    says
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed::{Assumptions, Event, Trait};

    /// Customers who order on the days given, a window of 10 days, known up to a day.
    fn shop(end: i32, customers: &[&[i32]], channel: Option<&[u32]>) -> Customers {
        let events: Vec<Event> =
            customers.concat().iter().map(|&day| Event { day, amount: 100, is_order: true }).collect();
        let mut starts = vec![0];
        customers.iter().for_each(|own| starts.push(starts[starts.len() - 1] + own.len() as u32));
        let of = |of: &[u32]| Trait { id: "channel".into(), values: vec!["a".into(), "b".into()], of: of.to_vec() };
        Customers {
            end,
            window: 10,
            scale: 2,
            events,
            starts,
            traits: channel.map(of).into_iter().collect(),
            acquisition_cost: None,
            known_margin: None,
            assumptions: Assumptions::default(),
        }
    }

    #[test]
    fn a_customer_is_gone_a_window_after_the_last_order() {
        let found = survival(&shop(30, &[&[0, 4], &[2], &[0, 25]], None), &Parameters::default()).unwrap();
        assert_eq!((found.all.customers, found.all.gone), (3, 2));
        // Gone after 10 and 14 days, the third seen for 30: 2 ÷ 3, then 1 ÷ 3; the mean of 30 days is 10 + 4 × 2 ÷ 3 + 16 ÷ 3.
        assert_eq!(found.all.median_days, Some(14.0));
        assert!((found.all.restricted_mean_days.unwrap() - 18.0).abs() < 1e-12, "{found:?}");
        assert_eq!(found.says[0].code, "survival_median");
    }

    #[test]
    fn groups_that_stay_differently_are_told_apart() {
        // Of forty each: those of the first come once, those of the second every five days.
        let often: Vec<i32> = (0..20).map(|visit| visit * 5).collect();
        let all: Vec<&[i32]> = (0..80).map(|one| if one < 40 { &[0][..] } else { &often[..] }).collect();
        let channel: Vec<u32> = (0..80).map(|one| if one < 40 { 1 } else { 2 }).collect();
        let found = survival(&shop(100, &all, Some(&channel)), &Parameters::default()).unwrap();
        let split = &found.by[0];
        assert!(split.log_rank.unwrap().p_adjusted < 1e-6, "{split:?}");
        assert_eq!(found.says[1].code, "survival_differ");
        assert_eq!(split.groups[0].median_days, Some(10.0));
        assert_eq!(split.groups[1].median_days, None);
    }
}
