//! How does a value stand beside that of another period, and is the difference good news or chance?

use super::evaluate::{FEW, TOO_FEW};
use super::{Better, Bucket, Figure, Ground, Metric, measure};
use crate::facts::{Scope, View};
use crate::stats::difference::{Flow, flows, from_intervals, welch};
use crate::stats::interval::{Estimate, wilson};
use crate::time::Period;
use crate::unit::Unit;
use serde::Serialize;

/// A difference.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Change {
    /// Value − previous.
    pub absolute: f64,
    /// (Value − previous) ÷ |previous|; `None` where previous is 0 or one of the two rests on fewer than ten observations.
    pub relative: Option<f64>,
}

/// Whether a change is good news.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// More than chance, in the good direction.
    Better,
    /// More than chance, in the bad direction.
    Worse,
    /// No more than chance makes of no change at all.
    WithinVariation,
}

/// A metric in an earlier period, beside its value now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Past {
    /// The period.
    pub bucket: Bucket,
    /// The figure there; `None` where undefined.
    pub figure: Option<Figure>,
    /// From then to now; `None` where one has no value, or one of the two periods is partial and the other not.
    pub change: Option<Change>,
    /// Whether one of the two rests on fewer than ten observations, so that counts are all there is to say.
    pub counts_only: bool,
    /// Whether the change is good news; `None` where that cannot be told.
    pub verdict: Option<Verdict>,
}

/// What a difference between two periods is judged by.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Sample {
    /// A part of a whole: Newcombe's interval of the difference.
    Share {
        /// How many of them.
        part: u64,
        /// Of how many.
        whole: u64,
    },
    /// A mean or a ratio: Welch's interval of the difference.
    Estimate(Estimate),
    /// A figure with a 95 % interval of its own.
    Ends {
        /// The figure.
        value: f64,
        /// Lower end.
        low: f64,
        /// Upper end.
        high: f64,
    },
    /// A count or a sum, judged by its series too.
    Flow(Flow),
}

impl Sample {
    /// None, where no interval of the difference is known.
    pub fn none(_: &View, _: usize) -> Option<Sample> {
        None
    }
}

impl Past {
    /// A metric in a bucket of a view, beside its figure in a bucket of the same or another view. Not judged.
    pub fn new(metric: &Metric, now: (&Ground, usize), then: (&Ground, usize)) -> Past {
        let of = |(ground, at): (&Ground, usize)| measure(metric, ground, at).ok();
        let bucket = |(ground, at): (&Ground, usize)| ground.frame.buckets[at];
        let (value, figure) = (of(now), of(then));
        let both = value.zip(figure);
        let rests_on = |figure: Figure| match metric.unit {
            Unit::Count => figure.observations.min(figure.value as u64),
            _ => figure.observations,
        };
        let counts_only = both.is_some_and(|(now, then)| rests_on(now).min(rests_on(then)) < TOO_FEW);
        let like = bucket(now).partial == bucket(then).partial;
        let change = both.filter(|_| like).map(|(now, then)| Change {
            absolute: now.value - then.value,
            relative: (then.value != 0.0 && !counts_only).then(|| (now.value - then.value) / then.value.abs()),
        });
        Past { bucket: bucket(then), figure, change, counts_only, verdict: None }
    }
}

/// Whether a metric's change between two periods of a view, now and then, is good news; `usual` tells what is usual from one
/// period to the next. `None` where chance cannot be told from change: with few observations, between a partial and a
/// whole period, and where the metric or so short a series has no measure of it.
///
/// The 95 % interval of the difference decides: where nothing has changed, it leaves 0 out one time in twenty.
pub fn verdict(metric: &Metric, ground: &Ground, [now, then]: [usize; 2], usual: &Ground) -> Option<Verdict> {
    let enough = |at: usize| {
        let whole = |at: usize| ground.frame.buckets.get(at).is_some_and(|bucket| !bucket.partial);
        let before = metric.value.scope() != Scope::WithPrevious || at.checked_sub(1).is_some_and(whole);
        before && whole(at) && measure(metric, ground, at).is_ok_and(|figure| figure.observations >= FEW)
    };
    if !(enough(now) && enough(then)) {
        return None;
    }
    let (low, high) = difference(metric, ground, [now, then], usual)?;
    let better = match metric.better {
        Better::Up => low > 0.0,
        Better::Down => high < 0.0,
        Better::Neither => return None,
    };
    Some(match (low <= 0.0 && high >= 0.0, better) {
        (true, _) => Verdict::WithinVariation,
        (false, true) => Verdict::Better,
        (false, false) => Verdict::Worse,
    })
}

/// The 95 % interval of the difference.
fn difference(metric: &Metric, ground: &Ground, [now, then]: [usize; 2], usual: &Ground) -> Option<(f64, f64)> {
    match (metric.sample(ground, now)?, metric.sample(ground, then)?) {
        (Sample::Share { part, whole }, Sample::Share { part: before, whole: of_before }) => Some(from_intervals(
            part as f64 / whole as f64,
            wilson(part, whole)?,
            before as f64 / of_before as f64,
            wilson(before, of_before)?,
        )),
        (Sample::Estimate(now), Sample::Estimate(then)) => welch(now, then),
        (Sample::Ends { value, low, high }, Sample::Ends { value: before, low: least, high: most }) => {
            Some(from_intervals(value, (low, high), before, (least, most)))
        }
        (Sample::Flow(flow), Sample::Flow(before)) => {
            let start = ground.frame.buckets.get(now)?.span.start;
            let earlier = usual.frame.buckets.iter().take_while(|bucket| bucket.span.end <= start).enumerate();
            let series: Vec<Option<Flow>> = earlier
                .map(|(at, bucket)| match metric.sample(usual, at) {
                    Some(Sample::Flow(flow)) if !bucket.partial => Some(flow),
                    _ => None,
                })
                .collect();
            let pairs = |apart: usize| {
                let later = series.iter().skip(apart);
                later.zip(&series).filter_map(|(now, then)| Some(((*now)?, (*then)?)))
            };
            // Days have the season of the week.
            let lag = if usual.frame.period == Some(Period::Day) { 7 } else { 1 };
            flows(flow, before, pairs(lag), pairs(usual.frame.period?.in_a_year()))
        }
        _ => None,
    }
}
