//! Staff by day: who is there, and the mean number of people of a period. The end is the first day without somebody.

use crate::metrics::prelude::*;
use crate::sorting::Arrange;
use crate::time::Day;

/// Every employee's time in the business.
pub struct Staffing {
    /// From the first day to the first day without her, for each stretch; those of one person stand together.
    people: Vec<Vec<(Day, Option<Day>)>>,
}

/// How many were there at a period's two ends.
pub struct Ends {
    /// At the end of the day before it.
    pub start: u64,
    /// At its end, without those who came for the first time in it.
    pub kept: u64,
}

impl Derived for Staffing {
    fn of(ground: &Ground) -> Staffing {
        let Some(table) = ground.table(FactKind::Staff) else { return Staffing { people: Vec::new() } };
        let stretch = |row: usize| {
            let start = table.day(Role::Date, row)?;
            Some((table.key(Role::Staff, row)?, start, table.day(Role::EndedAt, row)))
        };
        let mut rows: Vec<(i64, Day, Option<Day>)> = (0..table.rows).filter_map(stretch).collect();
        rows.arrange();
        let people = rows.chunk_by(|a, b| a.0 == b.0);
        Staffing { people: people.map(|rows| rows.iter().map(|&(_, start, end)| (start, end)).collect()).collect() }
    }
}

impl Staffing {
    /// Who was there before a period and at its end.
    pub fn ends(&self, ground: &Ground, at: usize) -> Ends {
        let (first, last) = (ground.days(at).start, ground.last_day(at));
        let is_there = |person: &[(Day, Option<Day>)], day: Day| {
            person.iter().any(|&(start, end)| start <= day && end.is_none_or(|end| end > day))
        };
        let is_old = |person: &[(Day, Option<Day>)]| person.first().is_some_and(|&(start, _)| start < first);
        let mut ends = Ends { start: 0, kept: 0 };
        for person in &self.people {
            ends.start += u64::from(is_there(person, first.plus(-1)));
            ends.kept += u64::from(is_old(person) && is_there(person, last));
        }
        ends
    }
}

/// The mean over a period's days of the people who are there at the end of each.
pub const HEADCOUNT: Formula = Formula::Function(Function::new(
    &[Need::Table(FactKind::Staff), Need::Column(FactKind::Staff, Role::Date)],
    Counted::ROWS,
    headcount,
));

fn headcount(ground: &Ground, at: usize) -> Computed {
    let none = || Undefined::nothing("no_staff", "people");
    let table = ground.table(FactKind::Staff).ok_or_else(none)?;
    let span = ground.days(at);
    let (mut people, mut days) = (0, 0i64);
    for row in 0..table.rows {
        let Some(start) = table.day(Role::Date, row) else { continue };
        let end = table.day(Role::EndedAt, row).map_or(span.end, |end| end.min(span.end));
        let there = i64::from(end.0) - i64::from(start.max(span.start).0);
        if there > 0 {
            people += 1;
            days += there;
        }
    }
    if span.days() == 0 {
        return Err(none());
    }
    Ok(Figure::plain(days as f64 / f64::from(span.days()), people))
}
