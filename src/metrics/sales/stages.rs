//! The stages of deals, in the order in which deals reach them, and what became of the deals that reached each.

use super::{DECIDED, OPEN, WHILE_OPEN, WON};
use crate::facts::Facts;
use crate::metrics::prelude::*;
use crate::recognise::stages::stage;
use crate::stats::quantile::median;
use crate::time::Day;

/// A stage.
pub struct Stage {
    /// Its name.
    pub name: String,
    /// The place of its column among those of the table.
    column: usize,
}

/// The stages of deals in the order of their median days from creation.
pub fn stages(facts: &Facts) -> Vec<Stage> {
    let Some(deals) = facts.table(FactKind::Deals) else { return Vec::new() };
    let columns = deals.columns.iter().enumerate().filter(|(_, (role, ..))| *role == Role::EnteredStage);
    let mut stages: Vec<(f64, Stage)> = columns
        .map(|(column, (_, header, _))| {
            let since = |row: usize| {
                let day = deals.day_in(column, row)?;
                Some(f64::from(day.0 - deals.day(Role::Date, row)?.0))
            };
            let mut days: Vec<f64> = (0..deals.rows).filter_map(since).collect();
            days.sort_unstable_by(f64::total_cmp);
            (median(days.as_slice()).unwrap_or(f64::INFINITY), Stage { name: stage(header), column })
        })
        .collect();
    stages.sort_by(|a, b| a.0.total_cmp(&b.0));
    stages.into_iter().map(|(_, stage)| stage).collect()
}

impl Stage {
    fn entered(&self, deals: &FactTable, row: usize) -> Option<Day> {
        deals.day_in(self.column, row)
    }
}

/// What became of the deals of a period that reached a stage.
#[derive(Debug, Clone, Default)]
pub struct Reached {
    /// Deals that went on to a later stage or were won.
    pub passed: u64,
    /// Deals that were lost in it.
    pub lost: u64,
    /// The days that they spent in it, in ascending order.
    pub days: Vec<f64>,
}

/// For each period, by the day of creation, what became of its deals in each stage.
pub struct Passing(pub Vec<Vec<Reached>>);

impl Derived for Passing {
    fn of(ground: &Ground) -> Passing {
        let stages = stages(ground.facts);
        let mut periods = vec![vec![Reached::default(); stages.len()]; ground.frame.buckets.len()];
        let Some(deals) = ground.table(FactKind::Deals) else { return Passing(periods) };
        let today = ground.frame.today;
        for row in 0..deals.rows {
            let place = deals.day(Role::Date, row).and_then(|day| ground.frame.place(day));
            let Some(period) = place.and_then(|at| periods.get_mut(at)) else { continue };
            let (won, decided) = (WON.passes(deals, row, today), DECIDED.passes(deals, row, today));
            // From the last stage to the first: which of the later ones was reached next.
            let (mut next, mut went_on) = (None, false);
            for (stage, reached) in stages.iter().zip(period.iter_mut()).rev() {
                let entered = stage.entered(deals, row);
                if let Some(day) = entered.filter(|&day| day <= today) {
                    let passed = went_on || won;
                    reached.passed += u64::from(passed);
                    reached.lost += u64::from(!passed && decided);
                    let left = next.or_else(|| deals.day(Role::ClosedAt, row)).filter(|_| passed || decided);
                    reached.days.extend(left.filter(|&left: &Day| left >= day).map(|left| f64::from(left.0 - day.0)));
                    went_on = true;
                }
                next = entered.or(next);
            }
        }
        periods.iter_mut().flatten().for_each(|reached| reached.days.sort_unstable_by(f64::total_cmp));
        Passing(periods)
    }
}

/// For each period what its open deals come to by their chances, and how many they are; none where no deal was decided yet.
pub struct Weighted(pub Vec<(Option<f64>, u64)>);

/// Deals that were won, and deals that were won or lost.
type Decided = (u64, u64);

impl Derived for Weighted {
    fn of(ground: &Ground) -> Weighted {
        let periods = ground.frame.buckets.len();
        let mut weighted = vec![(Some(0.0), 0); periods];
        let Some(deals) = ground.table(FactKind::Deals) else { return Weighted(weighted) };
        let stages = stages(ground.facts);
        let of_all = decided(deals, ground, |_| true);
        let of_stages: Vec<Vec<Decided>> =
            stages.iter().map(|stage| decided(deals, ground, |row| stage.entered(deals, row).is_some())).collect();
        let open = Measure::sum(FactKind::Deals, Role::Amount, WHILE_OPEN, OPEN);
        for row in 0..deals.rows {
            let Some(amount) = open.taken(deals, row, ground.frame.today) else { continue };
            for at in open.places(deals, &ground.frame, row) {
                let last_day = ground.last_day(at);
                let is_in = |stage: &Stage| stage.entered(deals, row).is_some_and(|day| day <= last_day);
                let own = stages.iter().rposition(is_in).and_then(|stage| of_stages.get(stage));
                let share = |decided: Option<&Vec<Decided>>| {
                    let (won, all) = decided?.get(at).copied()?;
                    (all > 0).then(|| won as f64 / all as f64)
                };
                let chance = share(own).or_else(|| share(Some(&of_all)));
                if let Some((sum, count)) = weighted.get_mut(at) {
                    *sum = sum.zip(chance).map(|(sum, chance)| sum + amount.value * chance);
                    *count += 1;
                }
            }
        }
        Weighted(weighted)
    }
}

/// Of some deals those that are won, and those that are won or lost, by the end of each period.
fn decided(deals: &FactTable, ground: &Ground, counts: impl Fn(usize) -> bool) -> Vec<Decided> {
    let mut decided: Vec<Decided> = vec![(0, 0); ground.frame.buckets.len()];
    let today = ground.frame.today;
    for row in (0..deals.rows).filter(|&row| DECIDED.passes(deals, row, today) && counts(row)) {
        let first = deals.day(Role::ClosedAt, row).map(|day| ground.frame.first_ended_after(day));
        if let Some((won, all)) = first.and_then(|at| decided.get_mut(at)) {
            *won += u64::from(WON.passes(deals, row, today));
            *all += 1;
        }
    }
    let mut so_far = (0, 0);
    for period in &mut decided {
        so_far = (so_far.0 + period.0, so_far.1 + period.1);
        *period = so_far;
    }
    decided
}
