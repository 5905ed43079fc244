//! Columns of civil days, with the time of day and the offset from UTC where they are written.

use super::Integers;
use crate::time::Day;

/// Civil days as written, which is what counts by day, week or month; times only where the file has some.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DateColumn {
    /// Days since 1970; [`Integers::NULL`] where there is none.
    pub days: Integers,
    /// Milliseconds since midnight of each row; empty where no row has a time.
    millis: Integers,
    /// Quarters of an hour east of UTC of each row; empty where no row has an offset.
    offsets: Integers,
}

const MILLIS_OF_DAY: i64 = 86_400_000;

impl DateColumn {
    /// The day; `None` where there is none.
    pub fn get(&self, row: usize) -> Option<Day> {
        Some(self.days.get(row)).filter(|&day| day != Integers::NULL).map(|day| Day(day as i32))
    }

    /// The time of day in milliseconds since midnight; `None` where none is written.
    pub fn time(&self, row: usize) -> Option<u32> {
        Some(self.millis.get(row)).filter(|&millis| millis != Integers::NULL).map(|millis| millis as u32)
    }

    /// Minutes east of UTC; `None` where no offset is written.
    pub fn offset(&self, row: usize) -> Option<i16> {
        Some(self.offsets.get(row)).filter(|&offset| offset != Integers::NULL).map(|offset| offset as i16 * 15)
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
        self.days.push(day.0.into());
        // Columns without times, the most, stop here.
        if millis.is_some() || !self.millis.is_empty() {
            self.millis.resize(self.days.len() - 1, Integers::NULL);
            self.millis.push(millis.map_or(Integers::NULL, i64::from));
        }
        if offset.is_some() || !self.offsets.is_empty() {
            self.offsets.resize(self.days.len() - 1, Integers::NULL);
            self.offsets.push(offset.map_or(Integers::NULL, |minutes| i64::from(minutes / 15)));
        }
    }

    /// Days, milliseconds since midnight and quarters of an hour east of UTC of all rows; the last two may be empty.
    pub fn into_integers(self) -> [Integers; 3] {
        [self.days, self.millis, self.offsets]
    }

    /// A column of such numbers, which are of one length where they are not empty.
    pub fn from_integers([days, millis, offsets]: [Integers; 3]) -> DateColumn {
        DateColumn { days, millis, offsets }
    }

    /// Appends rows without a date.
    pub fn push_nulls(&mut self, rows: usize) {
        self.days.resize(self.days.len() + rows, Integers::NULL);
        if !self.millis.is_empty() {
            self.millis.resize(self.days.len(), Integers::NULL);
        }
        if !self.offsets.is_empty() {
            self.offsets.resize(self.days.len(), Integers::NULL);
        }
    }

    /// Appends the rows of another column.
    pub fn append(&mut self, more: &DateColumn) {
        let rows = self.days.len();
        self.days.extend(more.days.iter());
        if !self.millis.is_empty() || !more.millis.is_empty() {
            self.millis.resize(rows, Integers::NULL);
            self.millis.extend(more.millis.iter());
            self.millis.resize(self.days.len(), Integers::NULL);
        }
        if !self.offsets.is_empty() || !more.offsets.is_empty() {
            self.offsets.resize(rows, Integers::NULL);
            self.offsets.extend(more.offsets.iter());
            self.offsets.resize(self.days.len(), Integers::NULL);
        }
    }

    /// Gives back what was reserved for more rows.
    pub fn shrink(&mut self) {
        self.days.shrink();
        self.millis.shrink();
        self.offsets.shrink();
    }

    /// Milliseconds that tell two rows apart; [`Integers::NULL`] where there is no date.
    pub(super) fn moment(&self, row: usize) -> i64 {
        match self.days.get(row) {
            Integers::NULL => Integers::NULL,
            day => self.instant(row).unwrap_or(day * MILLIS_OF_DAY),
        }
    }

    /// [`DateColumn::moment`] of every row that has a date.
    pub(super) fn moments(&self) -> impl Iterator<Item = i64> + '_ {
        (0..self.days.len()).map(|row| self.moment(row)).filter(|&moment| moment != Integers::NULL)
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
