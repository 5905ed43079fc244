//! Working time: opening hours by weekday and days off, by which cases of service may be timed.

use super::fact_table::DAY;
use crate::time::Day;

/// When somebody is there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WorkingTime {
    /// For each weekday from Monday the seconds of the day from which and up to which; `None` where nobody is there.
    hours: [Option<(i64, i64)>; 7],
    /// Days on which nobody is there, ascending.
    days_off: Vec<Day>,
}

/// Longer stretches are counted by whole weeks, days off aside.
const WEEK: i64 = 7;

impl WorkingTime {
    /// Opening hours, each with the number of its weekday (0 for Monday), and days off.
    pub fn new(hours: &[(usize, (i64, i64))], mut days_off: Vec<Day>) -> WorkingTime {
        days_off.sort_unstable();
        days_off.dedup();
        let mut of_week = [None; 7];
        hours.iter().for_each(|&(weekday, open)| of_week[weekday % 7] = Some(open));
        WorkingTime { hours: of_week, days_off }
    }

    /// Seconds of work between two moments; negative where the second comes first.
    pub fn between(&self, from: i64, to: i64) -> i64 {
        if to < from {
            return to - from;
        }
        let (first, last) = (from.div_euclid(DAY), to.div_euclid(DAY));
        let on = |day: i64| self.open(day).map_or(0, |(start, end)| (end.min(to) - start.max(from)).max(0));
        if first == last {
            return on(first);
        }
        let whole_weeks = (last - first - 1) / WEEK;
        let rest = first + 1 + whole_weeks * WEEK..last;
        let a_week: i64 = self.hours.iter().flatten().map(|(start, end)| end - start).sum();
        // The weeks are counted as if nobody had a day off, and the days off taken from them.
        let off = self.days_off.iter().map(|day| i64::from(day.0));
        let in_weeks = off.filter(|day| (first + 1..rest.start).contains(day));
        let missed: i64 = in_weeks.filter_map(|day| self.hours_of(day)).map(|(start, end)| end - start).sum();
        on(first) + on(last) + whole_weeks * a_week - missed + rest.map(on).sum::<i64>()
    }

    /// The moment at which so many seconds of work have passed; `None` where nobody is ever there.
    pub fn after(&self, from: i64, seconds: i64) -> Option<i64> {
        /// Somebody is there within so many days, or never.
        const MOST_DAYS: i64 = 4_000;
        let mut left = seconds;
        for day in from.div_euclid(DAY)..from.div_euclid(DAY) + MOST_DAYS {
            let Some((start, end)) = self.open(day) else { continue };
            let start = start.max(from);
            if start < end && left <= end - start {
                return Some(start + left);
            }
            left -= (end - start).max(0);
        }
        None
    }

    /// From when to when somebody is there on a day.
    fn open(&self, day: i64) -> Option<(i64, i64)> {
        let is_off = i32::try_from(day).is_ok_and(|day| self.days_off.binary_search(&Day(day)).is_ok());
        let (start, end) = self.hours_of(day).filter(|_| !is_off)?;
        Some((day * DAY + start, day * DAY + end))
    }

    /// The hours of a day's weekday: 1970-01-01 was a Thursday.
    fn hours_of(&self, day: i64) -> Option<(i64, i64)> {
        self.hours[(day + 3).rem_euclid(WEEK) as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3_600;

    fn office() -> WorkingTime {
        let hours: Vec<_> = (0..5).map(|weekday| (weekday, (9 * HOUR, 17 * HOUR))).collect();
        // Tuesday, 2 January 2024.
        WorkingTime::new(&hours, vec![Day::from_ymd(2024, 1, 2).unwrap()])
    }

    fn moment(date: &str, hour: i64) -> i64 {
        i64::from(Day::parse_iso(date).unwrap().0) * DAY + hour * HOUR
    }

    #[test]
    fn only_hours_in_which_somebody_is_there_count() {
        let cases = [
            // Monday morning to Monday afternoon, and over the day off to Wednesday.
            (("2024-01-01", 8), ("2024-01-01", 10), 1),
            (("2024-01-01", 16), ("2024-01-03", 10), 2),
            // Over a weekend, and within it.
            (("2024-01-05", 16), ("2024-01-08", 10), 2),
            (("2024-01-06", 10), ("2024-01-07", 20), 0),
            // 1 January 2024 to 1 January 2025: 262 weekdays less the day off.
            (("2024-01-01", 0), ("2025-01-01", 0), (262 - 1) * 8),
        ];
        for ((from, start), (to, end), hours) in cases {
            assert_eq!(office().between(moment(from, start), moment(to, end)), hours * HOUR, "{from} {to}");
        }
        assert_eq!(office().between(moment("2024-01-03", 9), moment("2024-01-01", 9)), -2 * DAY);
    }

    #[test]
    fn whole_weeks_are_counted_as_their_days_are() {
        let office = office();
        for days in 0..40 {
            let (from, to) = (moment("2023-12-30", 11), moment("2023-12-30", 11 + 24 * days));
            let by_hour = (0..24 * days).filter(|&hour| {
                let at = from + hour * HOUR;
                office.open(at.div_euclid(DAY)).is_some_and(|(start, end)| (start..end).contains(&at))
            });
            assert_eq!(office.between(from, to), by_hour.count() as i64 * HOUR, "{days}");
        }
    }

    #[test]
    fn a_promise_falls_due_in_working_time() {
        assert_eq!(office().after(moment("2024-01-05", 16), 2 * HOUR), Some(moment("2024-01-08", 10)));
        assert_eq!(office().after(moment("2024-01-01", 20), 8 * HOUR), Some(moment("2024-01-03", 17)));
        assert_eq!(WorkingTime::default().after(0, HOUR), None);
    }
}
