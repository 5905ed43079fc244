//! Columns of civil days, with the time of day and the offset from UTC where they are written.

use crate::time::Day;

/// Civil days as written, which is what counts by day, week or month; times only where the file has some.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DateColumn {
    /// Days since 1970; [`DateColumn::NULL`] where there is none.
    pub days: Vec<i32>,
    /// Milliseconds since midnight of each row; empty where no row has a time.
    millis: Vec<u32>,
    /// Quarters of an hour east of UTC of each row; empty where no row has an offset.
    offsets: Vec<i8>,
}

const NO_TIME: u32 = u32::MAX;
const NO_OFFSET: i8 = i8::MIN;
const MILLIS_OF_DAY: i64 = 86_400_000;

impl DateColumn {
    /// No date.
    pub const NULL: i32 = i32::MIN;

    /// The day; `None` where there is none.
    pub fn get(&self, row: usize) -> Option<Day> {
        self.days.get(row).copied().filter(|&day| day != Self::NULL).map(Day)
    }

    /// The time of day in milliseconds since midnight; `None` where none is written.
    pub fn time(&self, row: usize) -> Option<u32> {
        self.millis.get(row).copied().filter(|&millis| millis != NO_TIME)
    }

    /// Minutes east of UTC; `None` where no offset is written.
    pub fn offset(&self, row: usize) -> Option<i16> {
        self.offsets.get(row).copied().filter(|&offset| offset != NO_OFFSET).map(|offset| i16::from(offset) * 15)
    }

    /// Milliseconds since 1970 in UTC; where no offset is written, the time is taken as it stands. `None` where the row
    /// has no time of day.
    pub fn instant(&self, row: usize) -> Option<i64> {
        let (day, time) = (self.get(row)?, self.time(row)?);
        let offset = i64::from(self.offset(row).unwrap_or(0)) * 60_000;
        Some(i64::from(day.0) * MILLIS_OF_DAY + i64::from(time) - offset)
    }

    /// Whether a time of day is written beside some date.
    pub fn with_time(&self) -> bool {
        !self.millis.is_empty()
    }

    /// Whether an offset from UTC is written beside some time.
    pub fn with_offset(&self) -> bool {
        !self.offsets.is_empty()
    }

    /// Appends a date; `offset` is in minutes and a multiple of 15.
    pub fn push(&mut self, day: Day, millis: Option<u32>, offset: Option<i16>) {
        self.days.push(day.0);
        // Columns without times, the most, stop here.
        if millis.is_some() || !self.millis.is_empty() {
            self.millis.resize(self.days.len() - 1, NO_TIME);
            self.millis.push(millis.unwrap_or(NO_TIME));
        }
        if offset.is_some() || !self.offsets.is_empty() {
            self.offsets.resize(self.days.len() - 1, NO_OFFSET);
            self.offsets.push(offset.map_or(NO_OFFSET, |minutes| (minutes / 15) as i8));
        }
    }

    /// Days, milliseconds since midnight and quarters of an hour east of UTC of all rows; the last two may be empty.
    pub fn into_arrays(self) -> (Vec<i32>, Vec<u32>, Vec<i8>) {
        (self.days, self.millis, self.offsets)
    }

    /// A column of such arrays, which are of one length where they are not empty.
    pub fn from_arrays(days: Vec<i32>, millis: Vec<u32>, offsets: Vec<i8>) -> DateColumn {
        DateColumn { days, millis, offsets }
    }

    /// Appends rows without a date.
    pub fn push_nulls(&mut self, rows: usize) {
        self.days.resize(self.days.len() + rows, Self::NULL);
        if !self.millis.is_empty() {
            self.millis.resize(self.days.len(), NO_TIME);
        }
        if !self.offsets.is_empty() {
            self.offsets.resize(self.days.len(), NO_OFFSET);
        }
    }

    /// Appends the rows of another column.
    pub fn append(&mut self, more: &DateColumn) {
        let rows = self.days.len();
        self.days.extend_from_slice(&more.days);
        if !self.millis.is_empty() || !more.millis.is_empty() {
            self.millis.resize(rows, NO_TIME);
            self.millis.extend_from_slice(&more.millis);
            self.millis.resize(self.days.len(), NO_TIME);
        }
        if !self.offsets.is_empty() || !more.offsets.is_empty() {
            self.offsets.resize(rows, NO_OFFSET);
            self.offsets.extend_from_slice(&more.offsets);
            self.offsets.resize(self.days.len(), NO_OFFSET);
        }
    }

    /// Milliseconds that tell two rows apart; `i64::MIN` where there is no date.
    pub(super) fn moment(&self, row: usize) -> i64 {
        match self.days.get(row) {
            Some(&day) if day != Self::NULL => self.instant(row).unwrap_or(i64::from(day) * MILLIS_OF_DAY),
            _ => i64::MIN,
        }
    }

    /// [`DateColumn::moment`] of every row.
    pub(super) fn moments(&self) -> Vec<i64> {
        (0..self.days.len()).map(|row| self.moment(row)).collect()
    }

    /// The date as ISO 8601: `2024-05-17`, `2024-05-17T14:30:00`, `2024-05-17T14:30:00.250+02:00`.
    pub fn iso_text(&self, row: usize) -> Option<String> {
        self.get(row).map(|day| iso_text(day, self.time(row), self.offset(row)))
    }
}

/// A date as ISO 8601; `millis` are since midnight, `offset` minutes east of UTC.
pub fn iso_text(day: Day, millis: Option<u32>, offset: Option<i16>) -> String {
    let mut text = day.to_string();
    if let Some(millis) = millis {
        let second = millis / 1_000;
        text.push_str(&format!("T{:02}:{:02}:{:02}", second / 3_600, second / 60 % 60, second % 60));
        if millis % 1_000 > 0 {
            text.push_str(&format!(".{:03}", millis % 1_000));
        }
    }
    match offset {
        None => {}
        Some(0) => text.push('Z'),
        Some(offset) => {
            let sign = if offset < 0 { '-' } else { '+' };
            text.push_str(&format!("{sign}{:02}:{:02}", offset.abs() / 60, offset.abs() % 60));
        }
    }
    text
}
