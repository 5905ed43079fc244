//! Civil days and the calendar periods they fall in; half-open spans, no clock, no time zone.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A civil day, counted from 1970-01-01 (day 0). The file's own local date: no time zone is applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

/// chrono counts days from 0001-01-01 as day 1; this is 1970-01-01 on that count.
const EPOCH_FROM_CE: i32 = 719_163;

impl Day {
    /// The first day the engine accepts: 0001-01-01.
    pub const MIN: Day = Day(1 - EPOCH_FROM_CE);
    /// The last day the engine accepts: 9999-12-31.
    pub const MAX: Day = Day(2_932_896);

    /// The day of a civil date; `None` where there is no such date or the year is outside 1 to 9999.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Day> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Day::from_date)
    }

    /// Year, month (1 to 12) and day of the month (1 to 31).
    pub fn ymd(self) -> (i32, u32, u32) {
        let date = self.date();
        (date.year(), date.month(), date.day())
    }

    /// Reads `YYYY-MM-DD`, the one form options are written in.
    pub fn parse_iso(text: &str) -> Option<Day> {
        let mut parts = text.splitn(3, '-');
        let year = parts.next()?;
        let (month, day) = (parts.next()?, parts.next()?);
        if year.len() != 4 || month.len() != 2 || day.len() != 2 {
            return None;
        }
        Day::from_ymd(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The day `days` later (earlier where negative), kept within [`Day::MIN`] and [`Day::MAX`].
    pub fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(days)).clamp(Day::MIN, Day::MAX)
    }

    fn date(self) -> NaiveDate {
        let clamped = self.clamp(Day::MIN, Day::MAX);
        NaiveDate::from_num_days_from_ce_opt(clamped.0 + EPOCH_FROM_CE).unwrap_or_default()
    }

    fn from_date(date: NaiveDate) -> Day {
        Day(date.num_days_from_ce() - EPOCH_FROM_CE)
    }
}

impl fmt::Display for Day {
    /// `YYYY-MM-DD`.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Day::parse_iso(&text).ok_or_else(|| serde::de::Error::custom(format!("not a date as YYYY-MM-DD: {text}")))
    }
}

/// The order of day, month and year in a column of dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// 2024-05-17.
    YearFirst,
    /// 17/05/2024.
    DayFirst,
    /// 05/17/2024.
    MonthFirst,
}

/// A half-open run of days, `start` in and `end` out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The first day.
    pub start: Day,
    /// The day after the last.
    pub end: Day,
}

impl Span {
    /// Whether the day lies in the span.
    pub fn contains(self, day: Day) -> bool {
        self.start <= day && day < self.end
    }

    /// The number of days, 0 where the span is empty.
    pub fn days(self) -> i32 {
        (self.end.0 - self.start.0).max(0)
    }
}

/// A span of the calendar with a note whether the data covers all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Bucket {
    /// Its days.
    #[serde(flatten)]
    pub span: Span,
    /// Whether the data begins after its first day or ends before its last.
    pub partial: bool,
}

/// The names of the weekdays in options and output, from Monday on.
pub const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// A period of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Period {
    /// One day.
    Day,
    /// Seven days from a weekday on: 0 is Monday, so that it is an ISO week, 6 Sunday.
    Week(u8),
    /// A calendar month.
    #[default]
    Month,
    /// Three months of a year that begins so many months after January.
    Quarter(u8),
    /// A year that begins so many months after January.
    Year(u8),
}

impl Serialize for Period {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl Period {
    /// An ISO week: Monday to Sunday.
    pub const WEEK: Period = Period::Week(0);
    /// A quarter of the calendar year.
    pub const QUARTER: Period = Period::Quarter(0);
    /// A calendar year.
    pub const YEAR: Period = Period::Year(0);
    /// Every period of the usual calendar, shortest first.
    pub const ALL: [Period; 5] = [Period::Day, Period::WEEK, Period::Month, Period::QUARTER, Period::YEAR];

    /// The same in a calendar whose weeks begin on a weekday, 0 for Monday, and whose years so many months after January.
    pub fn in_calendar(self, weekday: u8, months: u8) -> Period {
        match self {
            Period::Week(_) => Period::Week(weekday % 7),
            Period::Quarter(_) => Period::Quarter(months % 12),
            Period::Year(_) => Period::Year(months % 12),
            Period::Day | Period::Month => self,
        }
    }

    /// The lower-case name used in options and output.
    pub fn id(self) -> &'static str {
        match self {
            Period::Day => "day",
            Period::Week(_) => "week",
            Period::Month => "month",
            Period::Quarter(_) => "quarter",
            Period::Year(_) => "year",
        }
    }

    /// The period of that name.
    pub fn from_id(id: &str) -> Option<Period> {
        Period::ALL.into_iter().find(|period| period.id() == id)
    }

    /// It as two small numbers, to be packed: its place among [`ALL`](Self::ALL), and where its weeks or years begin.
    pub fn code(self) -> [u8; 2] {
        match self {
            Period::Day => [0, 0],
            Period::Week(weekday) => [1, weekday],
            Period::Month => [2, 0],
            Period::Quarter(months) => [3, months],
            Period::Year(months) => [4, months],
        }
    }

    /// The period of a code; `None` where it is none.
    pub fn from_code([place, begins]: [u8; 2]) -> Option<Period> {
        Some(Period::ALL.get(usize::from(place))?.in_calendar(begins, begins))
    }

    /// How many periods later the year is round; of days and weeks whole weeks, so that weekdays agree.
    pub fn in_a_year(self) -> usize {
        match self {
            Period::Day => 364,
            Period::Week(_) => 52,
            Period::Month => 12,
            Period::Quarter(_) => 4,
            Period::Year(_) => 1,
        }
    }

    /// The period's number on a count without gaps, so that consecutive periods differ by one.
    pub fn index(self, day: Day) -> i32 {
        let month = || {
            let (year, month, _) = day.ymd();
            year * 12 + month as i32 - 1
        };
        match self {
            Period::Day => day.0,
            // 1970-01-01 was a Thursday, the fourth day of its ISO week.
            Period::Week(weekday) => (day.0 + 3 - i32::from(weekday)).div_euclid(7),
            Period::Month => month(),
            Period::Quarter(months) => (month() - i32::from(months)).div_euclid(3),
            Period::Year(months) => (month() - i32::from(months)).div_euclid(12),
        }
    }

    /// The days of the period with that number, clamped to the years 1 to 9999.
    pub fn span(self, index: i32) -> Span {
        Span { start: self.first_day(index), end: self.first_day(index.saturating_add(1)) }
    }

    fn first_day(self, index: i32) -> Day {
        let of = |month: i32| {
            let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
            Day::from_ymd(year, month as u32, 1).unwrap_or(if year < 1 { Day::MIN } else { Day::MAX })
        };
        match self {
            Period::Day => Day(index).clamp(Day::MIN, Day::MAX),
            Period::Week(weekday) => {
                Day(index.saturating_mul(7).saturating_add(i32::from(weekday) - 3)).clamp(Day::MIN, Day::MAX)
            }
            Period::Month => of(index),
            Period::Quarter(months) => of(index.saturating_mul(3).saturating_add(months.into())),
            Period::Year(months) => of(index.saturating_mul(12).saturating_add(months.into())),
        }
    }

    /// The period's label: `2024-05-17`, `2024-W20`, `2024-05`, `2024-Q2`, `2024`; a week that does not begin on Monday is
    /// named by its first day, a business year by the two that it lies in: `2024/25`, `2024/25-Q1`.
    pub fn label(self, index: i32) -> String {
        let start = self.first_day(index);
        let (year, month, _) = start.ymd();
        match self {
            Period::Day => start.to_string(),
            Period::Week(1..) => start.to_string(),
            Period::Week(_) => {
                let week = start.date().iso_week();
                format!("{:04}-W{:02}", week.year(), week.week())
            }
            Period::Month => format!("{year:04}-{month:02}"),
            Period::Quarter(0) => format!("{year:04}-Q{}", (month - 1) / 3 + 1),
            Period::Year(0) => format!("{year:04}"),
            Period::Quarter(_) => format!("{}-Q{}", self.business_year(start), self.quarter(start)),
            Period::Year(_) => self.business_year(start),
        }
    }

    /// The two calendar years that the business year of a day lies in: `2024/25`; of a calendar year the one.
    pub fn business_year(self, day: Day) -> String {
        match self {
            Period::Quarter(months @ 1..) | Period::Year(months @ 1..) => {
                let first = Period::Year(months).index(day);
                format!("{first:04}/{:02}", (first + 1).rem_euclid(100))
            }
            _ => day.ymd().0.to_string(),
        }
    }

    /// Which quarter of its year a day lies in, from 1.
    pub fn quarter(self, day: Day) -> i32 {
        let quarter = if let Period::Quarter(_) = self { self } else { Period::QUARTER };
        quarter.index(day).rem_euclid(4) + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_agree_both_ways() {
        for number in (Day::MIN.0..=Day::MAX.0).step_by(97) {
            let (year, month, day) = Day(number).ymd();
            assert_eq!(Day::from_ymd(year, month, day), Some(Day(number)));
        }
        assert_eq!(Day::from_ymd(1970, 1, 1), Some(Day(0)));
        assert_eq!(Day::from_ymd(9999, 12, 31), Some(Day::MAX));
        assert_eq!(Day::from_ymd(2023, 2, 29), None);
    }

    #[test]
    fn iso_dates_are_read_strictly() {
        assert_eq!(Day::parse_iso("2024-02-29").map(|d| d.to_string()).as_deref(), Some("2024-02-29"));
        for wrong in ["2023-02-29", "24-02-01", "2024-2-1", "2024-02-01x", "", "2024"] {
            assert_eq!(Day::parse_iso(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_day_lies_in_the_period_it_is_counted_in() {
        let shifted = [Period::Week(6), Period::Quarter(3), Period::Quarter(7), Period::Year(3), Period::Year(11)];
        for period in Period::ALL.into_iter().chain(shifted) {
            let mut last = period.index(Day(-800));
            for number in -800..20_000 {
                let index = period.index(Day(number));
                assert!(period.span(index).contains(Day(number)), "{period:?} {number}");
                assert!(index == last || index == last + 1);
                last = index;
            }
        }
    }

    #[test]
    fn labels_follow_the_iso_calendar() {
        let day = Day::from_ymd(2021, 1, 3).unwrap();
        let labels = Period::ALL.map(|period| period.label(period.index(day)));
        assert_eq!(labels, ["2021-01-03", "2020-W53", "2021-01", "2021-Q1", "2021"]);
    }

    #[test]
    fn a_business_year_is_named_by_the_two_years_it_lies_in() {
        // The British year from April, the American week from Sunday.
        let cases = [("2021-03-31", "2020/21-Q4", "2020/21"), ("2021-04-01", "2021/22-Q1", "2021/22")];
        for (day, quarter, year) in cases {
            let day = Day::parse_iso(day).unwrap();
            let label = |period: Period| period.in_calendar(6, 3).label(period.in_calendar(6, 3).index(day));
            assert_eq!([label(Period::QUARTER), label(Period::YEAR)], [quarter, year]);
        }
        let packed = [Period::Week(6), Period::Month, Period::Quarter(11), Period::Year(7)];
        assert_eq!(packed.map(|period| Period::from_code(period.code())), packed.map(Some));
        let wednesday = Day::parse_iso("2021-01-06").unwrap();
        assert_eq!(Period::Week(6).label(Period::Week(6).index(wednesday)), "2021-01-03");
        assert_eq!(Period::Year(9).label(1999), "1999/00");
    }
}
