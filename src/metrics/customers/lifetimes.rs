//! Lifetimes that begin once and may end and go on again: their mean and median at the end of each period, as known then.

use crate::metrics::prelude::*;
use crate::models::survival::{KaplanMeier, Moment};
use crate::time::Day;

/// What is known at a period's end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Life {
    /// How many have begun.
    pub customers: u64,
    /// The area under the curve up to the longest time seen.
    pub mean: Option<f64>,
    /// The first time beyond which no more than half last.
    pub median: Option<f64>,
}

/// One for each period.
pub struct LifeTable(pub Vec<Life>);

/// A change on a day: how many more are open that began on `first`, and how many more are over after `length` days.
struct Change {
    first: Day,
    open: i64,
    over: i64,
    length: i32,
}

/// The changes of lifetimes, by the first period at whose end they are known.
pub struct Stretches<'a> {
    ground: &'a Ground<'a>,
    changes: Vec<Vec<Change>>,
    oldest: Day,
}

impl<'a> Stretches<'a> {
    /// None yet.
    pub fn new(ground: &'a Ground<'a>) -> Stretches<'a> {
        let changes = ground.frame.buckets.iter().map(|_| Vec::new()).collect();
        Stretches { ground, changes, oldest: ground.frame.today }
    }

    fn note(&mut self, day: Day, change: Change) {
        if day <= self.ground.frame.today
            && let Some(changes) = self.changes.get_mut(self.ground.frame.first_ended_after(day))
        {
            changes.push(change);
        }
    }

    /// The stretches of one lifetime, in the order of their first days, each with the first day after it. It is over where
    /// none of those that have begun lasts longer.
    pub fn add(&mut self, stretches: impl Iterator<Item = (Day, Day)>) {
        let mut known: Option<(Day, Day)> = None;
        for (from, to) in stretches {
            let Some((first, reached)) = known else {
                self.oldest = self.oldest.min(from);
                self.note(from, Change { first: from, open: 1, over: 0, length: 0 });
                known = Some((from, to));
                continue;
            };
            if from > reached {
                self.ends(first, reached, 1);
                self.goes_on(first, reached, from);
            }
            known = Some((first, reached.max(to)));
        }
        if let Some((first, reached)) = known {
            self.ends(first, reached, 1);
        }
    }

    fn ends(&mut self, first: Day, reached: Day, by: i64) {
        let length = reached.0.saturating_sub(first.0);
        self.note(reached, Change { first, open: -by, over: by, length });
    }

    fn goes_on(&mut self, first: Day, reached: Day, on: Day) {
        let length = reached.0.saturating_sub(first.0);
        self.note(on, Change { first, open: 1, over: -1, length });
    }

    /// The table of all that was added.
    pub fn life_table(self, ground: &Ground) -> LifeTable {
        let days = usize::try_from(i64::from(ground.frame.today.0) - i64::from(self.oldest.0)).unwrap_or(0) + 1;
        let (mut open, mut over) = (vec![0i64; days], vec![0i64; days]);
        let oldest = self.oldest;
        let life =
            |(at, changes): (usize, Vec<Change>)| {
                for change in changes {
                    let began = usize::try_from(change.first.0 - oldest.0).unwrap_or(0);
                    if let Some(slot) = open.get_mut(began) {
                        *slot += change.open;
                    }
                    if let Some(slot) = over.get_mut(usize::try_from(change.length).unwrap_or(0)) {
                        *slot += change.over;
                    }
                }
                let last = ground.last_day(at);
                let count = |number: i64| u64::try_from(number).unwrap_or(0);
                let open = open.iter().zip(oldest.0..).filter(|(number, _)| **number > 0).map(|(&number, first)| {
                    Moment { time: f64::from(last.0 - first), events: 0, censored: count(number) }
                });
                let over = over.iter().enumerate().filter(|(_, number)| **number > 0).map(|(length, &number)| Moment {
                    time: length as f64,
                    events: count(number),
                    censored: 0,
                });
                let moments: Vec<Moment> = open.chain(over).collect();
                let customers = moments.iter().map(|moment| moment.events + moment.censored).sum();
                let curve = KaplanMeier::of_moments(moments);
                let mean = curve
                    .longest()
                    .and_then(|longest| if longest > 0.0 { curve.restricted_mean(longest) } else { Some(0.0) });
                Life { customers, mean, median: curve.median() }
            };
        LifeTable(self.changes.into_iter().enumerate().map(life).collect())
    }
}
