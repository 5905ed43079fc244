//! The calendar of a view: which bucket each day falls into, looked up once.

use crate::time::{Bucket, Day, Period};

/// The calendar of a view, with the bucket of every day looked up once.
pub struct Calendar {
    /// The number of buckets.
    pub buckets: usize,
    first_day: Day,
    /// Bucket of each day from `first_day` on, relative to the view's first; negative before it.
    bucket_of_day: Vec<i32>,
    /// The last day of bucket −1, 0, 1, …
    pub ends: Vec<Day>,
    /// How many of these ends lie before each day from `first_day` on.
    ends_before_day: Vec<u32>,
}

/// In no bucket, but still history.
pub const NO_BUCKET: i32 = i32::MIN;

impl Calendar {
    /// The calendar of buckets that show the days from `from` to `to`; `index_of` numbers the buckets from the first.
    pub fn new(
        buckets: &[Bucket],
        oldest: Day,
        from: Day,
        to: Day,
        index_of: impl Fn(Day) -> i32,
        period: Option<Period>,
    ) -> Calendar {
        let first_day = oldest.min(from);
        let bucket_of = |day: Day| {
            // Before the range and in its first bucket, or before everything where there is one bucket only: history.
            let index = index_of(day);
            if day < from && (index >= 0 || period.is_none()) { NO_BUCKET } else { index }
        };
        let bucket_of_day = (first_day.0..=to.0).map(|day| bucket_of(Day(day))).collect();
        let before = buckets.first().map(|bucket| bucket.span.start.plus(-1));
        let ends: Vec<Day> =
            before.into_iter().chain(buckets.iter().map(|bucket| bucket.span.end.plus(-1).min(to))).collect();
        let ends_before = |day: i32| ends.partition_point(|&end| end < Day(day)) as u32;
        let ends_before_day = (first_day.0..=to.0).map(ends_before).collect();
        Calendar { buckets: buckets.len(), first_day, bucket_of_day, ends, ends_before_day }
    }

    /// How many ends of buckets lie before a day.
    pub fn ends_before(&self, day: Day) -> usize {
        let known = usize::try_from(day.0 - self.first_day.0).ok().and_then(|place| self.ends_before_day.get(place));
        known.map_or_else(|| self.ends.partition_point(|&end| end < day), |&ends| ends as usize)
    }

    /// The day's bucket; `None` after the range.
    pub fn bucket(&self, day: Day) -> Option<i32> {
        self.bucket_of_day.get((day.0 - self.first_day.0) as usize).copied()
    }
}
