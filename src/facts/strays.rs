//! Which days lie so far from all others that a slip is likelier than business: 2042 in a file of last year, 1970.

use super::settle::POSSIBLE;
use crate::recognise::{Recognition, Role};
use crate::table::{Column, DateColumn, Integers, Table};
use crate::time::Day;
use std::ops::RangeInclusive;

/// Rows whose days lie far from those of all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strays {
    /// The first and the last day of all others.
    pub kept: (Day, Day),
    /// Rows with such a date.
    pub rows: u64,
    /// Rows with such a date of a refund, or with one that cannot be.
    pub refunds: u64,
    /// The first of them, and its day.
    pub example: (usize, Day),
}

/// Days on end without a row that part two stretches of time; nothing nearer is far from the rest.
const PAUSE: usize = 400;
const YEAR: usize = 366;
/// What programs write for no date: zero seconds since 1970 (in zones to the west the day before), a spreadsheet's first
/// day, the last day of the century.
const PLACEHOLDERS: [Day; 5] = [Day(0), Day(-1), Day(-25_567), Day(47_481), Day(47_482)];

/// A stretch of time without a long pause.
#[derive(Clone, Copy)]
struct Stretch {
    first: usize,
    last: usize,
    rows: u64,
}

impl Strays {
    /// The rows of orders that stray, by their dates and those of their refunds. Other dates, such as those by which
    /// something is promised, say nothing about how far the data reach.
    pub fn find(table: &Table, recognition: &Recognition) -> Option<Strays> {
        let dates = |role: Role| recognition.column(role).and_then(|index| table.columns.get(index)?.dates());
        // Days that cannot be have a reason of their own.
        Strays::within(&POSSIBLE, dates(Role::Date)?, dates(Role::RefundDate))
    }

    /// The rows of any table that stray, those with a day that cannot be among them.
    pub fn of_any(dates: &DateColumn) -> Option<Strays> {
        Strays::within(&(i64::MIN..=i64::MAX), dates, None)
    }

    fn within(looked_at: &RangeInclusive<i64>, own: &DateColumn, refunds: Option<&DateColumn>) -> Option<Strays> {
        let (kept, away) = parted(&[Some(own), refunds]);
        if kept.is_empty() || away == 0 && refunds.is_none() && *looked_at == POSSIBLE {
            return None;
        }
        let strays = |day: i64| day != Integers::NULL && !kept.contains(&day);
        let is_stray = |day: i64| strays(day) && looked_at.contains(&day);
        let rows = own.days.iter().filter(|&day| is_stray(day)).count() as u64;
        let refund_rows = refunds.map_or(0, |column| column.days.filled().filter(|&day| strays(day)).count() as u64);
        if rows + refund_rows == 0 {
            return None;
        }
        let day_of = |row: usize| {
            let refund = refunds.map(|column| column.days.get(row)).filter(|&day| strays(day));
            Some(own.days.get(row)).filter(|&day| is_stray(day)).or(refund).map(|day| (row, Day(day as i32)))
        };
        let example = (0..own.days.len()).find_map(day_of)?;
        let kept = (Day(*kept.start() as i32), Day(*kept.end() as i32));
        Some(Strays { kept, rows, refunds: refund_rows, example })
    }

    /// The days that count where strays do not, unless the reader asks for days that reach further.
    pub fn days(&self, (from, to): (Option<Day>, Option<Day>)) -> RangeInclusive<i64> {
        let first = from.map_or(self.kept.0, |from| from.min(self.kept.0));
        let last = to.map_or(self.kept.1, |to| to.max(self.kept.1));
        first.0.into()..=last.0.into()
    }
}

/// From the first to the last possible day of some columns that does not stray.
pub fn kept_days(columns: &[Option<&DateColumn>]) -> RangeInclusive<i64> {
    parted(columns).0
}

/// The same, and how many possible days stray.
fn parted(columns: &[Option<&DateColumn>]) -> (RangeInclusive<i64>, u64) {
    let rows_of_day = rows_of_day(columns.iter().copied().flatten());
    let day_of = |place: usize| POSSIBLE.start() + place as i64;
    let is_placeholder = |place: usize| PLACEHOLDERS.contains(&Day(day_of(place) as i32));
    let stretches = stretches(&rows_of_day);
    match core(&stretches, is_placeholder) {
        Some(core) => {
            let all: u64 = stretches.iter().map(|stretch| stretch.rows).sum();
            (day_of(core.first)..=day_of(core.last), all - core.rows)
        }
        None => (RangeInclusive::new(i64::MAX, i64::MIN), 0),
    }
}

/// How many rows have each day that can be.
fn rows_of_day<'a>(columns: impl Iterator<Item = &'a DateColumn>) -> Vec<u32> {
    /// Rows at a time: unpacked together they take a fraction of the time.
    const ROWS: usize = 4_096;
    let mut rows_of_day = vec![0u32; (POSSIBLE.end() - POSSIBLE.start()) as usize + 1];
    for days in columns.map(|column| &column.days) {
        for start in (0..days.len()).step_by(ROWS) {
            for day in days.read(start..days.len().min(start + ROWS)) {
                if let Some(rows) = rows_of_day.get_mut(day.wrapping_sub(*POSSIBLE.start()) as usize) {
                    *rows += 1;
                }
            }
        }
    }
    rows_of_day
}

/// The stretches that long pauses part.
fn stretches(rows_of_day: &[u32]) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for (day, &rows) in rows_of_day.iter().enumerate().filter(|(_, rows)| **rows > 0) {
        match found.last_mut().filter(|stretch| day - stretch.last <= PAUSE) {
            Some(stretch) => (stretch.last, stretch.rows) = (day, stretch.rows + u64::from(rows)),
            None => found.push(Stretch { first: day, last: day, rows: rows.into() }),
        }
    }
    found
}

/// From the first to the last day of what belongs together: the stretch with most rows, and on either side all that does
/// not stray.
fn core(stretches: &[Stretch], is_placeholder: impl Fn(usize) -> bool) -> Option<Stretch> {
    let nothing = |stretch: &Stretch| stretch.first == stretch.last && is_placeholder(stretch.first);
    let most = (0..stretches.len()).max_by_key(|&at| (!nothing(&stretches[at]), stretches[at].rows))?;
    let all: u64 = stretches.iter().map(|stretch| stretch.rows).sum();
    let (mut from, mut to) = (most, most);
    let mut core = stretches[most];
    loop {
        let before = (from, to);
        let grown = |core: Stretch, next: &Stretch| Stretch {
            first: core.first.min(next.first),
            last: core.last.max(next.last),
            rows: core.rows + next.rows,
        };
        if let Some(next) = stretches.get(to + 1)
            && !strays(&core, next.first - core.last, &stretches[to + 1..], all, nothing(next))
        {
            (core, to) = (grown(core, next), to + 1);
        }
        if let Some(next) = from.checked_sub(1).map(|at| &stretches[at])
            && !strays(&core, core.first - next.last, &stretches[..from], all, nothing(next))
        {
            (core, from) = (grown(core, next), from - 1);
        }
        if (from, to) == before {
            return Some(core);
        }
    }
}

/// Whether what lies that many days away is too little and too far to be business: the more rows it has beside the rest,
/// the further. A shop that paused a year comes back on more than one day, and a file of few rows proves little.
fn strays(core: &Stretch, gap: usize, others: &[Stretch], all: u64, nothing: bool) -> bool {
    let span = core.last - core.first;
    let rows: u64 = others.iter().map(|stretch| stretch.rows).sum();
    let single = others.iter().all(|stretch| stretch.first == stretch.last);
    let (years, spans) = match rows {
        _ if nothing => (5, 1),
        _ if rows * 100 <= all && single => (1, 1),
        _ if rows * 100 <= all => (3, 1),
        _ if rows * 20 <= all => (4, 2),
        _ if rows * 5 <= all => (5, 3),
        _ if rows * 4 <= all => (10, 10),
        _ => return false,
    };
    gap > years * YEAR && gap > spans * span
}

/// Whether a column of dates holds days that cannot be: their number, and the first of them with its row.
pub fn impossible(column: &Column) -> Option<(u64, usize, Day)> {
    let dates = column.dates()?;
    let cannot_be = |day: i64| day != Integers::NULL && !POSSIBLE.contains(&day);
    let rows = dates.days.filled().filter(|&day| cannot_be(day)).count() as u64;
    let first = dates.days.iter().position(cannot_be)?;
    Some((rows, first, dates.get(first)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The days that are kept, of days with so many rows each.
    fn kept(days: &[(i32, u32)]) -> (i32, i32) {
        let least = days.iter().map(|(day, _)| *day).min().unwrap();
        let greatest = days.iter().map(|(day, _)| *day).max().unwrap();
        let mut rows = vec![0; (greatest - least) as usize + 1];
        days.iter().for_each(|&(day, count)| rows[(day - least) as usize] += count);
        let core = core(&stretches(&rows), |place| PLACEHOLDERS.contains(&Day(least + place as i32))).unwrap();
        (least + core.first as i32, least + core.last as i32)
    }

    fn daily(from: i32, to: i32) -> Vec<(i32, u32)> {
        (from..=to).map(|day| (day, 1)).collect()
    }

    #[test]
    fn single_slips_stray_on_either_side() {
        let year = daily(20_000, 20_300);
        for slips in
            [&[(26_500, 1)][..], &[(40_000, 2)], &[(0, 1)], &[(0, 90)], &[(-25_567, 1), (26_500, 1), (47_000, 1)]]
        {
            assert_eq!(kept(&[&year, slips].concat()), (20_000, 20_300), "{slips:?}");
        }
        // Six rows of half a year, and one 17 years later.
        let few: Vec<(i32, u32)> = (0..6).map(|week| (20_000 + week * 30, 1)).collect();
        assert_eq!(kept(&[&few[..], &[(26_400, 1)]].concat()), (20_000, 20_150));
        assert_eq!(kept(&[&few[..3], &[(26_400, 1)]].concat()), (20_000, 20_060));
    }

    #[test]
    fn pauses_and_few_rows_do_not() {
        let cases = [
            // A shop that paused two years.
            [daily(17_000, 17_700), daily(18_500, 18_520)].concat(),
            // One year with three orders, two years later one more: a file of few rows.
            vec![(20_000, 1), (20_100, 1), (20_300, 1), (21_100, 1)],
            // Half of the rows.
            [daily(10_000, 10_050), daily(20_000, 20_060)].concat(),
            // Ten years and one order four years after: less than the span of the rest.
            [daily(10_000, 13_650), vec![(15_200, 1)]].concat(),
            // One day only.
            vec![(20_000, 5)],
            // A first customer, two years before the business took off.
            [vec![(19_100, 1), (19_150, 1), (19_230, 1)], daily(20_000, 20_300)].concat(),
            // Nothing but placeholders.
            vec![(0, 12)],
        ];
        for days in cases {
            let all = (days.iter().map(|day| day.0).min().unwrap(), days.iter().map(|day| day.0).max().unwrap());
            assert_eq!(kept(&days), all, "{days:?}");
        }
    }
}
