//! How many people work in a team: the mean over the days of a period of those who are there at the end of each.

use super::prelude::*;

/// What a mean headcount cannot do without.
pub const NEEDS: &[Need] = &[
    Need::Table(FactKind::Staff),
    Need::Column(FactKind::Staff, Role::Team),
    Need::Column(FactKind::Staff, Role::Date),
];

/// The mean headcount of a team in a period.
pub fn mean(ground: &Ground, at: usize, team: Meaning) -> Computed {
    let staff = ground.table(FactKind::Staff).ok_or_else(|| Need::Table(FactKind::Staff).undefined())?;
    let days = ground.days(at);
    let mut person_days = 0;
    let mut people = 0;
    for row in (0..staff.rows).filter(|&row| staff.meaning(Role::Team, row) == Some(team)) {
        let Some(start) = staff.day(Role::Date, row) else { continue };
        // The day of the end is the first without her.
        let end = staff.day(Role::EndedAt, row).map_or(days.end, |end| end.min(days.end));
        let there = i64::from(end.0) - i64::from(start.max(days.start).0);
        person_days += there.max(0);
        people += u64::from(there > 0);
    }
    let all = i64::from(days.end.0) - i64::from(days.start.0);
    Ok(Figure::plain(person_days as f64 / all.max(1) as f64, people))
}
