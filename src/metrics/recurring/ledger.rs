//! What contracts come to in each period: who pays how much at its end and did before it, what moved in it, how trials ended.

use super::movements::{Kind, Movement, movements};
use crate::facts::contracts::{Contracts, Trial};
use crate::metrics::prelude::*;
use crate::metrics::tally::Tally;
use crate::time::{Day, Span};

/// One period. Money is in cents a month.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// Recurring revenue at its end.
    pub mrr: i128,
    /// Customers who pay it.
    pub customers: u64,
    /// Recurring revenue at the end of the day before it.
    pub mrr_before: i128,
    /// Customers who paid that.
    pub customers_before: u64,
    /// Those of them who pay at its end.
    pub customers_kept: u64,
    /// What they pay at its end.
    pub kept: i128,
    /// The same, of each no more than she paid before.
    pub kept_at_most: i128,
    /// From customers who never paid before.
    pub new: i128,
    /// From customers who pay more.
    pub expansion: i128,
    /// From customers who pay again.
    pub reactivation: i128,
    /// From customers who pay less.
    pub contraction: i128,
    /// From customers who pay nothing any more.
    pub churned: i128,
    /// The part of that which failed payments ended.
    pub failed: i128,
    /// How many movements there were.
    pub moves: u64,
    /// How many of them to nothing.
    pub leaves: u64,
    /// Why customers left, as far as they said.
    pub reasons: Tally,
    /// Trials that ended.
    pub trials: u64,
    /// Those of them that went on.
    pub trials_kept: u64,
    /// Trials that run at its end.
    pub trials_running: u64,
}

/// An entry for each period.
pub struct Ledger(pub Vec<Entry>);

impl Derived for Ledger {
    fn of(ground: &Ground) -> Ledger {
        let mut ledger = Ledger(vec![Entry::default(); ground.frame.buckets.len()]);
        let Some(table) = ground.table(FactKind::Subscriptions) else { return ledger };
        let contracts = Contracts::new(table);
        let days: Vec<Span> = (0..ledger.0.len()).map(|at| ground.days(at)).collect();
        for stretches in contracts.by_customer() {
            let moved = movements(stretches);
            moved.iter().for_each(|moved| ledger.add_movement(ground, moved));
            ledger.add_states(ground, &days, &moved);
        }
        contracts.trials.iter().for_each(|trial| ledger.add_trial(ground, trial));
        ledger
    }
}

impl Ledger {
    fn on(&mut self, ground: &Ground, day: Day) -> Option<&mut Entry> {
        ground.frame.place(day).and_then(|at| self.0.get_mut(at))
    }

    fn add_movement(&mut self, ground: &Ground, moved: &Movement) {
        let Some(entry) = self.on(ground, moved.day) else { return };
        let part = match moved.kind {
            Kind::New => &mut entry.new,
            Kind::Expansion => &mut entry.expansion,
            Kind::Reactivation => &mut entry.reactivation,
            Kind::Contraction => &mut entry.contraction,
            Kind::Churned => &mut entry.churned,
        };
        *part += moved.cents;
        entry.moves += 1;
        if moved.kind == Kind::Churned {
            entry.leaves += 1;
            entry.failed += moved.failed;
            if moved.reason != 0 {
                entry.reasons.add(moved.reason, 1);
            }
        }
    }

    /// What a customer pays before each period and at its end.
    fn add_states(&mut self, ground: &Ground, days: &[Span], moved: &[Movement]) {
        let Some(first) = moved.first() else { return };
        // The last movement before a day says what is paid on the eve of it.
        let paid_before = |day: Day| {
            let next = moved.partition_point(|moved| moved.day < day);
            next.checked_sub(1).and_then(|last| moved.get(last)).map_or(0, |moved| moved.now)
        };
        let from = ground.frame.first_ended_after(first.day);
        for (entry, days) in self.0.iter_mut().zip(days).skip(from) {
            let (before, now) = (paid_before(days.start), paid_before(days.end));
            entry.mrr += now;
            entry.customers += u64::from(now > 0);
            entry.mrr_before += before;
            entry.customers_before += u64::from(before > 0);
            if before > 0 {
                entry.customers_kept += u64::from(now > 0);
                entry.kept += now;
                entry.kept_at_most += now.min(before);
            }
        }
    }

    fn add_trial(&mut self, ground: &Ground, trial: &Trial) {
        // A trial that began after the reference date has not begun.
        if trial.from > ground.frame.today {
            return;
        }
        if let Some(entry) = self.on(ground, trial.until) {
            entry.trials += 1;
            entry.trials_kept += u64::from(trial.is_kept);
        }
        let [begun, over] = [trial.from, trial.until].map(|day| ground.frame.first_ended_after(day));
        self.0.iter_mut().take(over).skip(begun).for_each(|entry| entry.trials_running += 1);
    }
}
