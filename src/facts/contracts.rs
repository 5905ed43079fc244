//! Contracts: when each subscription is paid, what it brings in a month, and how a trial ended. One row is one stretch of one
//! subscription; an upgrade ends a row and begins another on the same day.

use super::fact_table::FactTable;
use crate::recognise::Role;
use crate::recognise::meaning::Meaning;
use crate::recognise::outcome::Outcome;
use crate::time::Day;

/// A time in which a subscription is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// Who pays: the register's number; a row that names nobody is a customer of its own.
    pub customer: u64,
    /// The first paid day.
    pub from: Day,
    /// The first day that is not paid any more; [`OPEN`] where nothing says that it ends.
    pub until: Day,
    /// Cents a month, more than 0.
    pub cents: i64,
    /// Whether it ends, rather than pauses.
    pub ends: bool,
    /// Whether it ends for a payment that failed.
    pub failed: bool,
    /// The code of the reason for its end among the words of the column; 0 where none is given.
    pub reason: u32,
}

/// The end of what does not end.
pub const OPEN: Day = Day(i32::MAX);

/// A time in which a subscription is tried and not paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trial {
    /// Its first day.
    pub from: Day,
    /// The first day after it: the end of the trial, or of the subscription where that comes before.
    pub until: Day,
    /// Whether the subscription goes on after it.
    pub is_kept: bool,
}

/// All that is paid or tried.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contracts {
    /// By customer, then by day.
    stretches: Vec<Stretch>,
    /// As the table has them.
    pub trials: Vec<Trial>,
}

impl Contracts {
    /// Those of a table of subscriptions.
    pub fn new(table: &FactTable) -> Contracts {
        let mut contracts = Contracts::default();
        for row in 0..table.rows {
            contracts.add(table, row);
        }
        contracts.stretches.sort_by_key(|stretch| (stretch.customer, stretch.from));
        contracts
    }

    /// The stretches of each customer.
    pub fn by_customer(&self) -> impl Iterator<Item = &[Stretch]> {
        self.stretches.chunk_by(|a, b| a.customer == b.customer)
    }

    fn add(&mut self, table: &FactTable, row: usize) {
        let day = |role: Role| table.day(role, row);
        let (Some(start), Some(cents)) = (day(Role::Date), table.number(Role::MonthlyAmount, row)) else { return };
        // Who cancels stays until the end that is paid for, where a column has that.
        let end = day(if table.has(Role::EndedAt) { Role::EndedAt } else { Role::CancelledAt });
        let (trial, paused) = (day(Role::TrialEnd).filter(|&trial| trial > start), day(Role::PausedAt));
        let is_undated = match table.outcome(row) {
            Some(Outcome::Ended) => end.is_none() && paused.is_none(),
            Some(Outcome::Paused) => paused.is_none() && end.is_none(),
            Some(Outcome::Trial) => trial.is_none() && end.is_none(),
            Some(Outcome::NotBegun) => true,
            _ => false,
        };
        // What is over, rests or is not paid yet, while nobody noted since when, was paid on no day that is known.
        if is_undated {
            return;
        }
        let until = end.unwrap_or(OPEN);
        if let Some(trial) = trial {
            self.trials.push(Trial { from: start, until: trial.min(until), is_kept: until > trial });
        }
        let from = trial.unwrap_or(start);
        let resumed = paused.and_then(|paused| day(Role::ResumedAt).filter(|&resumed| resumed > paused));
        let mut push = |from: Day, to: Day| {
            let ends = end == Some(to);
            let reason = table.words(Role::CancelReason).and_then(|words| words.codes.get(row).copied()).unwrap_or(0);
            let failed = table.flag(Role::PaymentFailed, row) == Some(true)
                || table.meaning(Role::CancelReason, row) == Some(Meaning::PaymentFailed);
            if to > from && cents > 0 {
                self.stretches.push(Stretch {
                    customer: match table.customer(row) {
                        0 => (1 << 32) + row as u64,
                        known => known.into(),
                    },
                    from,
                    until: to,
                    cents,
                    ends,
                    failed: failed && ends,
                    reason: if ends { reason } else { 0 },
                });
            }
        };
        push(from, paused.map_or(until, |paused| paused.min(until)));
        if let Some(resumed) = resumed {
            push(resumed.max(from), until);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Choices, FactKind, Facts, Given, RuleSet};
    use crate::ingest::{Settings, read};
    use crate::recognise::recognise;

    fn contracts(csv: &str) -> Contracts {
        let table = read(csv.as_bytes(), &Settings::default()).unwrap().table;
        let recognition = recognise(&table, &[]);
        let rules = RuleSet::default();
        let given = Given { table: &table, recognition: &recognition, choices: Choices::of(&rules) };
        Contracts::new(Facts::new(&[given], None).table(FactKind::Subscriptions).unwrap())
    }

    fn days(contracts: &Contracts) -> Vec<(Day, Day, i64)> {
        contracts.by_customer().flatten().map(|stretch| (stretch.from, stretch.until, stretch.cents)).collect()
    }

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    #[test]
    fn a_trial_is_not_paid_and_a_pause_ends_what_is() {
        let found = contracts(
            "subscription_id,customer_id,plan,status,start_date,trial_end,end_date,billing_interval,amount,paused_at\n\
             1,ann,Small,active,2024-01-01,2024-01-15,,month,10.00,\n\
             2,bob,Small,paused,2024-01-01,,,year,100.00,2024-03-01\n\
             3,cid,Small,canceled,2024-01-01,2024-01-15,2024-01-10,month,10.00,\n\
             4,dan,Small,canceled,2024-01-01,,,month,10.00,\n",
        );
        let expected = [(day("2024-01-15"), OPEN, 1000), (day("2024-01-01"), day("2024-03-01"), 833)];
        assert_eq!(days(&found), expected);
        let trials: Vec<(Day, bool)> = found.trials.iter().map(|trial| (trial.until, trial.is_kept)).collect();
        assert_eq!(trials, [(day("2024-01-15"), true), (day("2024-01-10"), false)]);
    }

    #[test]
    fn intervals_become_months_and_halves_of_cents_go_up() {
        let found = contracts(
            "subscription_id,customer_id,status,start_date,end_date,billing_interval,amount\n\
             1,ann,active,2024-01-01,,quarter,79.00\n2,bob,active,2024-01-01,,week,7.50\n\
             3,cid,active,2024-01-01,,year,0.06\n4,dan,active,2024-01-01,,month,0.00\n",
        );
        // 26.333…, 32.50, and half a cent.
        assert_eq!(days(&found).into_iter().map(|(.., cents)| cents).collect::<Vec<_>>(), [2633, 3250, 1]);
    }
}
