//! Movements of recurring revenue, per customer and day, from the day's revenue a month against the day before's.

use crate::facts::contracts::Stretch;
use crate::time::Day;
use std::cmp::Reverse;

/// What a movement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// From nothing, of a customer who never paid before.
    New,
    /// From something to more.
    Expansion,
    /// From nothing, of a customer who paid before.
    Reactivation,
    /// From something to less.
    Contraction,
    /// To nothing.
    Churned,
}

/// A change of what a customer pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Movement {
    /// The first day of it.
    pub day: Day,
    /// What it is.
    pub kind: Kind,
    /// By how much, in cents a month.
    pub cents: i128,
    /// What the customer pays from that day on.
    pub now: i128,
    /// The part of it that was lost for failed payments.
    pub failed: i128,
    /// The reason of the largest contract that ended that day and has one; 0 where none has.
    pub reason: u32,
}

/// The movements of one customer, by day.
pub fn movements(stretches: &[Stretch]) -> Vec<Movement> {
    let mut changes: Vec<(Day, i128)> = Vec::with_capacity(2 * stretches.len());
    for stretch in stretches {
        changes.extend([(stretch.from, i128::from(stretch.cents)), (stretch.until, -i128::from(stretch.cents))]);
    }
    changes.sort_unstable();
    let mut ending: Vec<&Stretch> = stretches.iter().collect();
    ending.sort_by_key(|stretch| (stretch.until, Reverse(stretch.cents)));
    let (mut before, mut ever) = (0, false);
    let mut found = Vec::new();
    for same_day in changes.chunk_by(|a, b| a.0 == b.0) {
        let Some(&(day, _)) = same_day.first() else { continue };
        let now = before + same_day.iter().map(|(_, cents)| cents).sum::<i128>();
        let kind = match (before, now) {
            (before, now) if before == now => continue,
            (0, _) if ever => Kind::Reactivation,
            (0, _) => Kind::New,
            (_, 0) => Kind::Churned,
            (before, now) if now > before => Kind::Expansion,
            _ => Kind::Contraction,
        };
        let first = ending.partition_point(|stretch| stretch.until < day);
        let gone = || ending.iter().skip(first).take_while(|stretch| stretch.until == day);
        found.push(Movement {
            day,
            kind,
            cents: (now - before).abs(),
            now,
            failed: gone().filter(|stretch| stretch.failed).map(|stretch| i128::from(stretch.cents)).sum(),
            reason: gone().map(|stretch| stretch.reason).find(|&reason| reason != 0).unwrap_or(0),
        });
        (before, ever) = (now, ever || now > 0);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::contracts::OPEN;

    fn stretch(from: i32, until: Day, cents: i64) -> Stretch {
        Stretch { customer: 1, from: Day(from), until, cents, ends: true, failed: false, reason: 0 }
    }

    #[test]
    fn an_upgrade_on_one_day_is_one_movement_and_a_day_between_is_two() {
        let kinds = |stretches: &[Stretch]| -> Vec<(i32, Kind, i128)> {
            let moved = movements(stretches).into_iter();
            moved.map(|moved| (moved.day.0, moved.kind, moved.cents)).take_while(|moved| moved.0 < 100).collect()
        };
        let upgrade = [stretch(1, Day(10), 100), stretch(10, OPEN, 250)];
        assert_eq!(kinds(&upgrade), [(1, Kind::New, 100), (10, Kind::Expansion, 150)]);
        let gap = [stretch(1, Day(10), 100), stretch(11, OPEN, 250)];
        assert_eq!(kinds(&gap), [(1, Kind::New, 100), (10, Kind::Churned, 100), (11, Kind::Reactivation, 250)]);
        let second = [stretch(1, OPEN, 100), stretch(5, Day(9), 50)];
        assert_eq!(kinds(&second), [(1, Kind::New, 100), (5, Kind::Expansion, 50), (9, Kind::Contraction, 50)]);
        let same = [stretch(1, Day(10), 100), stretch(10, OPEN, 100)];
        assert_eq!(kinds(&same), [(1, Kind::New, 100)]);
    }
}
