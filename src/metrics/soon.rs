//! What a customer did soon after something else: within the 24 hours from it, both ends included.

use crate::facts::{FactTable, SECONDS_OF_DAY};
use crate::recognise::Role;
use crate::time::Day;

/// When each customer did something.
pub struct Deeds(Vec<(u32, i64)>);

impl Deeds {
    /// Those of some rows of a table, up to the reference date; what nobody is known to have done is none of them.
    pub fn of(table: &FactTable, today: Day, counts: impl Fn(usize) -> bool) -> Deeds {
        let deed = |row: usize| {
            let customer = table.customer(row);
            let has_come = table.day(Role::Date, row).is_some_and(|day| day <= today);
            (customer != 0 && has_come && counts(row)).then_some((customer, table.moment(Role::Date, row)?))
        };
        let mut deeds: Vec<(u32, i64)> = (0..table.rows).filter_map(deed).collect();
        deeds.sort_unstable();
        Deeds(deeds)
    }

    /// Whether a customer did it within 24 hours from a moment.
    pub fn follow(&self, customer: u32, moment: i64) -> bool {
        let next = self.0.partition_point(|deed| *deed < (customer, moment));
        self.0.get(next).is_some_and(|&(who, when)| who == customer && when <= moment + SECONDS_OF_DAY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_later_is_soon_and_a_second_more_is_not() {
        let deeds = Deeds(vec![(1, 100), (2, SECONDS_OF_DAY), (3, 0)]);
        assert!(deeds.follow(1, 100) && !deeds.follow(1, 101));
        assert!(deeds.follow(2, 0) && !deeds.follow(2, -1));
        assert!(!deeds.follow(4, 0));
    }
}
