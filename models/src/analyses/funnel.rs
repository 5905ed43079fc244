//! Where does the way from a stranger to an advocate lose people? Stages of whichever tables are there, over the days that
//! all of them cover.
//!
//! Source: Strong, "The psychology of selling and advertising", 1925; the interval is Wilson's, and that of a difference
//! Newcombe's.

use super::{Packed, Quantity, Said, holm};
use crate::experiment::{Rate, pooled};
use crate::packed::Facts;
use crate::packed::metrics::Days;
use countinghouse_kernels::time::Day;
use serde::{Deserialize, Serialize};

/// How many came so far.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Journey {
    /// The first day that all tables cover.
    pub from: Day,
    /// The day after the last.
    pub to: Day,
    /// From the first to the last stage.
    pub stages: Vec<Stage>,
    /// Revenue of a customer who was won in these days, in these days; `None` where orders do not say.
    pub value: Option<f64>,
}

/// One stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    /// `visits`, `leads`, `opportunities`, `customers`, `repeat` or `advocates`.
    pub id: String,
    /// How many came so far, in each half of the days.
    pub halves: [u64; 2],
    /// How many of the stage before were watched long enough for it; `None` where all of them were.
    pub watched: Option<[u64; 2]>,
    /// Days from the stage before for one in the middle; `None` where that is not known.
    pub days: Option<f64>,
}

impl Packed for Journey {
    const NAME: &'static str = "journey";

    fn of(facts: &Facts) -> Option<&Journey> {
        if let Facts::Journey(journey) = facts { Some(journey) } else { None }
    }
}

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {}

/// The stages and what is lost between them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Funnel {
    /// The days that all tables cover.
    pub days: Days,
    /// From the first to the last.
    pub stages: Vec<Reached>,
    /// Where most is to be gained; `None` where that cannot be told.
    pub bottleneck: Option<Bottleneck>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// One stage.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FunnelStage"))]
pub struct Reached {
    /// `visits`, `leads`, `opportunities`, `customers`, `repeat` or `advocates`.
    pub stage: String,
    /// How many came so far.
    pub count: u64,
    /// Those of the stage before who were watched long enough to come so far; `None` of the first.
    pub watched: Option<u64>,
    /// The share of these who did; `None` of the first, and where more came than were before: they came another way.
    pub conversion: Option<f64>,
    /// The lower end of its interval of 95 %.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// The share of the first stage.
    pub of_first: Option<f64>,
    /// How many of these did not.
    pub lost: Option<u64>,
    /// The revenue that these would have been worth, had they gone on as the others did; `None` after the stage of customers,
    /// and where revenue is not known.
    pub lost_money: Option<f64>,
    /// Days from the stage before for one in the middle.
    pub days: Option<f64>,
    /// How the share changed from the first half of the days to the second.
    pub change: Option<Change>,
}

/// A share in the second half of the days, less that in the first.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FunnelChange"))]
pub struct Change {
    /// The difference.
    pub difference: f64,
    /// The lower end of its interval of 95 %.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The chance of such a difference where there is none, corrected for the number of stages (Holm).
    pub p_adjusted: f64,
}

/// The stage in front of which most is to be gained.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FunnelBottleneck"))]
pub struct Bottleneck {
    /// The stage.
    pub stage: String,
    /// `worsened`: its share fell by more than chance; `lowest`: its share is below every other one by more than chance.
    pub why: &'static str,
}

/// The stages and what is lost between them. Refuses where fewer than two stages are known.
pub fn funnel(journey: &Journey, _: &Parameters) -> Result<Funnel, Said> {
    let stages: Vec<&Stage> = journey.stages.iter().filter(|stage| total(stage) > 0).collect();
    if stages.len() < 2 {
        return Err(Said::new("funnel_of_one").with("stages", Quantity::Count(stages.len() as u64)));
    }
    let both = |halves: [u64; 2]| halves[0] + halves[1];
    let rate = |at: usize| step(stages[at - 1], stages[at], both);
    let customers = stages.iter().position(|stage| stage.id == "customers");
    let mut reached: Vec<Reached> = Vec::new();
    for (at, stage) in stages.iter().enumerate() {
        let rate = (at > 0).then(|| rate(at)).flatten();
        let watched = (at > 0).then(|| both(stage.watched.unwrap_or(stages[at - 1].halves)));
        let lost = watched.and_then(|watched| watched.checked_sub(total(stage)));
        let (low, high) = rate.and_then(|rate| rate.interval(false)).unzip();
        // Those who are lost here would have become customers as those did who went on.
        let worth = customers.filter(|&customers| at > 0 && at <= customers).and_then(|customers| {
            let further = total(stages[customers]) as f64 / total(stage) as f64;
            Some(lost? as f64 * further.min(1.0) * journey.value?)
        });
        reached.push(Reached {
            stage: stage.id.clone(),
            count: total(stage),
            watched,
            conversion: rate.and_then(Rate::value),
            low,
            high,
            of_first: (at > 0).then(|| total(stage) as f64 / total(stages[0]) as f64).filter(|share| *share <= 1.0),
            lost,
            lost_money: worth,
            days: stage.days,
            change: None,
        });
    }
    let changes: Vec<_> = (1..stages.len())
        .map(|at| {
            let half = |which: usize| step(stages[at - 1], stages[at], |halves| halves[which]);
            let found = pooled(half(1)?, half(0)?, false);
            Some((found.difference?, found.interval?, found.p?))
        })
        .collect();
    let adjusted = holm(&changes.iter().map(|of| of.map_or(1.0, |(.., p)| p)).collect::<Vec<_>>());
    for ((stage, change), p_adjusted) in reached.iter_mut().skip(1).zip(changes).zip(adjusted) {
        stage.change = change.map(|(difference, (low, high), _)| Change { difference, low, high, p_adjusted });
    }
    let bottleneck = bottleneck(&reached);
    let says = match &bottleneck {
        Some(found) => Said::new("funnel_bottleneck")
            .with("stage", Quantity::Text(found.stage.clone()))
            .with("why", Quantity::Text(found.why.into())),
        None => Said::new("funnel_unclear"),
    };
    let days = Days { start: journey.from, end: journey.to };
    Ok(Funnel { days, stages: reached, bottleneck, says: vec![says] })
}

fn total(stage: &Stage) -> u64 {
    stage.halves[0] + stage.halves[1]
}

/// The share of one stage that reached the next; `None` where more did than were there.
fn step(before: &Stage, stage: &Stage, count: impl Fn([u64; 2]) -> u64) -> Option<Rate> {
    let rate = Rate { conversions: count(stage.halves), exposures: count(stage.watched.unwrap_or(before.halves)) };
    (rate.exposures > 0 && rate.conversions <= rate.exposures).then_some(rate)
}

/// The stage whose share fell for sure and by the most; else the one whose share is the lowest for sure, visits aside: few
/// visitors of any website become anything.
fn bottleneck(stages: &[Reached]) -> Option<Bottleneck> {
    let found = |stage: &Reached, why: &'static str| Bottleneck { stage: stage.stage.clone(), why };
    let fell = |stage: &&Reached| stage.change.is_some_and(|change| change.high < 0.0 && change.p_adjusted < 0.05);
    let by_how_much = |stage: &Reached| {
        let (change, now) = (stage.change.map_or(0.0, |change| change.difference), stage.conversion.unwrap_or(1.0));
        change / (now - change / 2.0)
    };
    let worst = stages.iter().filter(fell).min_by(|a, b| by_how_much(a).total_cmp(&by_how_much(b)));
    if let Some(worst) = worst {
        return Some(found(worst, "worsened"));
    }
    let judged: Vec<&Reached> = stages
        .windows(2)
        .filter(|pair| pair[0].stage != "visits" && pair[1].conversion.is_some())
        .map(|pair| &pair[1])
        .collect();
    let lowest = judged.iter().min_by(|a, b| a.conversion.unwrap_or(1.0).total_cmp(&b.conversion.unwrap_or(1.0)))?;
    let others = judged.iter().filter(|stage| stage.stage != lowest.stage);
    let apart = others.clone().count() > 0 && others.clone().all(|stage| lowest.high < stage.low);
    apart.then(|| found(lowest, "lowest"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stage(id: &str, first: u64, second: u64) -> Stage {
        Stage { id: id.into(), halves: [first, second], watched: None, days: None }
    }

    fn journey(stages: Vec<Stage>) -> Journey {
        Journey { from: Day(19_000), to: Day(19_180), stages, value: Some(120.0) }
    }

    #[test]
    fn what_is_lost_at_each_stage_is_counted() {
        let stages = vec![
            stage("visits", 5_000, 5_000),
            stage("leads", 200, 200),
            stage("opportunities", 100, 100),
            stage("customers", 25, 25),
            stage("repeat", 20, 20),
        ];
        let found = funnel(&journey(stages), &Parameters {}).unwrap();
        let conversions: Vec<Option<f64>> = found.stages.iter().map(|stage| stage.conversion).collect();
        assert_eq!(conversions, [None, Some(0.04), Some(0.5), Some(0.25), Some(0.8)]);
        // 200 leads lost, of whom a quarter would have bought for 120.
        assert_eq!((found.stages[2].lost, found.stages[2].lost_money), (Some(200), Some(6_000.0)));
        assert_eq!((found.stages[4].lost_money, found.stages[4].of_first), (None, Some(0.004)));
        // Visits aside, the fewest opportunities become customers, and their interval is below the others'.
        assert_eq!(found.bottleneck, Some(Bottleneck { stage: "customers".into(), why: "lowest" }));
    }

    #[test]
    fn a_stage_that_got_worse_comes_before_one_that_always_was() {
        let stages = vec![stage("leads", 400, 400), stage("opportunities", 200, 100), stage("customers", 20, 12)];
        let found = funnel(&journey(stages), &Parameters {}).unwrap();
        assert_eq!(found.bottleneck, Some(Bottleneck { stage: "opportunities".into(), why: "worsened" }));
        let change = found.stages[1].change.unwrap();
        assert!((change.difference + 0.25).abs() < 1e-12 && change.high < 0.0 && change.p_adjusted < 1e-6);
    }

    #[test]
    fn who_was_not_watched_long_enough_is_not_lost() {
        let again = Stage { watched: Some([100, 40]), ..stage("repeat", 50, 20) };
        let found = funnel(&journey(vec![stage("customers", 100, 100), again]), &Parameters {}).unwrap();
        let repeat = &found.stages[1];
        assert_eq!((repeat.watched, repeat.conversion, repeat.lost), (Some(140), Some(0.5), Some(70)));
        assert_eq!(repeat.change.unwrap().difference, 0.0);
    }

    #[test]
    fn what_cannot_be_told_is_not() {
        let few = journey(vec![stage("leads", 5, 5), stage("opportunities", 3, 2), stage("customers", 1, 1)]);
        let found = funnel(&few, &Parameters {}).unwrap();
        assert_eq!((found.bottleneck, found.says[0].code), (None, "funnel_unclear"));
        // More customers than leads: they came another way.
        let found = funnel(&journey(vec![stage("leads", 5, 5), stage("customers", 30, 30)]), &Parameters {}).unwrap();
        assert_eq!((found.stages[1].conversion, found.stages[1].lost, found.stages[1].of_first), (None, None, None));
        let one = journey(vec![stage("leads", 5, 5), stage("customers", 0, 0)]);
        assert_eq!(funnel(&one, &Parameters {}).unwrap_err().code, "funnel_of_one");
    }
}
