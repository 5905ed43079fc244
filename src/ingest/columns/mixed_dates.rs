//! Dates of one column in several forms, as spreadsheets leave them: serial numbers among written days, and days to the
//! 12th taken for months.

use crate::ingest::columns::kind::are_near;
use crate::ingest::epoch::{form_of, parse_bare};
use crate::table::{BareNumber, Column, DateColumn, DateStyle, Evidence, Kind, Unreadable};
use crate::time::Day;

/// What a spreadsheet did to a column in which it took some days for months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Swap {
    /// Nothing.
    No,
    /// Dates to the 12th may have day and month changed; so many, the first of them in this row.
    Perhaps(u64, usize),
    /// They have.
    Certain(u64, usize),
}

/// Whether cells that could not be read are serial days near those that could.
pub fn are_serials(cells: &[Unreadable], dates: &DateColumn) -> bool {
    const LOOKED_AT: usize = 1_000;
    let mut days = None;
    for cell in cells.iter().take(LOOKED_AT) {
        let text = cell.text.as_bytes();
        let serial = form_of(text).filter(|form| *form == BareNumber::Serial).and_then(|form| parse_bare(text, form));
        let Some(moment) = serial else { return false };
        widen(&mut days, moment.day.0);
    }
    let mut written = None;
    dates.days.filled().for_each(|day| widen(&mut written, day as i32));
    are_near(written, days)
}

fn widen(days: &mut Option<(i32, i32)>, day: i32) {
    *days = Some(days.map_or((day, day), |(first, last)| (first.min(day), last.max(day))));
}

/// Whether a spreadsheet that takes the month first was given dates with the day first, or the other way round: it makes
/// dates of those to the 12th, with day and month changed, and leaves all others as text. So every date of which the order
/// is certain lies before the 13th, and every other after the 12th. By chance that happens in few rows only, so the order
/// of the rows has a say, and the months that the others lie in.
pub fn swap(dates: &DateColumn, evidence: &Evidence) -> Swap {
    const FEWEST: u64 = 2;
    const FEWEST_SURE: u64 = 12;
    /// One row in so many may be otherwise.
    const EXCEPTIONS: u64 = 50;
    let written = evidence.agree + evidence.against;
    if written < FEWEST || evidence.either * EXCEPTIONS > written || dates.days.len() as u64 <= written {
        return Swap::No;
    }
    let (mut low, mut first, mut high) = (0u64, None, 0u64);
    let mut months = None;
    // Steps back and forth from row to row, as the dates are and with day and month changed.
    let mut steps = [[0u64; 2]; 2];
    let mut last: Option<[i32; 2]> = None;
    for row in 0..dates.days.len() {
        let Some(day) = dates.get(row) else { continue };
        let (year, month, date) = day.ymd();
        let is_low = date <= 12;
        let other = if is_low { Day::from_ymd(year, date, month).unwrap_or(day) } else { day };
        if is_low {
            low += 1;
            first = first.or(Some(row).filter(|_| date != month));
        } else {
            high += 1;
            widen(&mut months, year * 12 + month as i32);
        }
        let now = [day.0, other.0];
        for (way, last) in last.into_iter().flatten().enumerate() {
            steps[way][0] += u64::from(now[way] < last);
            steps[way][1] += u64::from(now[way] > last);
        }
        last = Some(now);
    }
    let Some(first) = first.filter(|_| high.abs_diff(written) * EXCEPTIONS <= written && low >= FEWEST) else {
        return Swap::No;
    };
    let [as_is, changed] = steps.map(|[back, forth]| back.min(forth));
    if as_is >= changed * 2 + 2 {
        return Swap::Certain(low, first);
    }
    if changed >= as_is * 2 + 2 {
        return Swap::No;
    }
    let outside = |changed: bool| {
        let days = dates.days.filled().map(|day| Day(day as i32).ymd()).filter(|&(_, _, date)| date <= 12);
        let month = |(year, month, date): (i32, u32, u32)| year * 12 + if changed { date } else { month } as i32;
        let is_outside = |&month: &i32| months.is_some_and(|(first, last)| month < first - 1 || month > last + 1);
        days.map(month).filter(is_outside).count() as u64
    };
    match (outside(false), outside(true)) {
        (as_is, changed) if as_is * 5 > low && changed == 0 => Swap::Certain(low, first),
        (as_is, changed) if changed * 5 > low && as_is == 0 => Swap::No,
        _ if low >= FEWEST_SURE => Swap::Certain(low, first),
        _ => Swap::Perhaps(low, first),
    }
}

/// What became of a column that a spreadsheet may have changed: whether its dates are read with day and month changed
/// back, how many may be concerned, and the first row of them.
pub fn swapped_rows(column: &Column) -> Option<(bool, u64, usize)> {
    let (Kind::Date(style), Some(dates)) = (column.kind, column.dates()) else { return None };
    if style.swapped {
        let is_low = |&row: &usize| dates.get(row).is_some_and(|day| day.ymd().2 <= 12);
        let changed = |&row: &usize| dates.get(row).is_some_and(|day| day.ymd().1 != day.ymd().2);
        let rows = (0..dates.days.len()).filter(is_low);
        return Some((true, rows.clone().count() as u64, rows.clone().find(changed)?));
    }
    match swap(dates, &column.evidence) {
        Swap::No => None,
        Swap::Perhaps(rows, first) | Swap::Certain(rows, first) => Some((false, rows, first)),
    }
}

/// Where dates with years of two digits lie more than a generation after the file's other dates, they are of the last
/// century: the columns, and their kinds with the first year of it. The others are those with years of four digits, or
/// else of two where they do not reach far themselves.
pub fn other_centuries(columns: &[Column]) -> Vec<(usize, Kind)> {
    const GENERATION: i32 = 20;
    let years = |column: &Column| {
        let mut days = None;
        column.dates()?.days.filled().for_each(|day| widen(&mut days, day as i32));
        days.map(|(first, last)| (Day(first).ymd().0, Day(last).ymd().0))
    };
    let of_form = |column: &Column, four: bool| {
        column.format.as_ref().is_some_and(|format| format.contains("YYYY") == four && format.contains("YY"))
    };
    let short: Vec<(usize, i32, i32)> = columns
        .iter()
        .enumerate()
        .filter(|(_, column)| of_form(column, false))
        .filter_map(|(index, column)| years(column).map(|(first, last)| (index, first, last)))
        .collect();
    if short.is_empty() {
        return Vec::new();
    }
    let newest = columns.iter().filter(|column| of_form(column, true)).filter_map(years).map(|(_, last)| last).max();
    let within = short.iter().filter(|(_, first, last)| last - first < GENERATION).map(|&(_, _, last)| last);
    let limit = newest.or(within.max()).map(|year| year + GENERATION).filter(|limit| (2000..2070).contains(limit));
    let Some(limit) = limit else { return Vec::new() };
    let other = |&(index, _, last): &(usize, i32, i32)| match columns[index].kind {
        Kind::Date(style) if last > limit => {
            Some((index, Kind::Date(DateStyle { pivot: (limit - 1999) as u8, ..style })))
        }
        _ => None,
    };
    short.iter().filter_map(other).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::{Settings, read};

    fn swap_of(cells: &[&str]) -> (bool, Option<(bool, u64, usize)>) {
        let text: String = cells.iter().enumerate().map(|(row, cell)| format!("r{row},{cell}\n")).collect();
        let table = read(format!("row,date\n{text}").as_bytes(), &Settings::default()).unwrap().table;
        let column = &table.columns[1];
        let Kind::Date(style) = column.kind else { panic!("{:?}", column.kind) };
        (style.swapped, swapped_rows(column))
    }

    #[test]
    fn days_taken_for_months_are_told_by_the_order_of_the_rows() {
        let swapped =
            ["2023-05-02", "17/02/2023", "2023-08-03", "23/03/2023", "2023-03-04", "28/04/2023", "2023-11-05"];
        assert_eq!(swap_of(&swapped), (true, Some((true, 4, 0))));
        let right = ["2023-02-05", "17/02/2023", "2023-03-08", "23/03/2023", "2023-04-03", "28/04/2023", "2023-05-11"];
        assert_eq!(swap_of(&right), (false, None));
        // With the month first before, and the newest row first.
        let months = ["2023-05-11", "04/28/2023", "2023-04-03", "03/23/2023", "2023-03-08", "02/17/2023", "2023-02-05"];
        assert_eq!(swap_of(&months), (false, None));
        let months = ["2023-11-05", "04/28/2023", "2023-03-04", "03/23/2023", "2023-08-03", "02/17/2023", "2023-05-02"];
        assert_eq!(swap_of(&months), (true, Some((true, 4, 0))));
    }

    #[test]
    fn without_order_months_and_numbers_decide() {
        // All written days lie in one quarter, and so do the others once they are changed back.
        let quarter = ["17/02/2023", "2023-11-01", "14/01/2023", "2023-09-03", "29/03/2023", "2023-07-02"];
        assert!(swap_of(&quarter).0);
        // Few rows of a whole year decide nothing.
        let year = ["17/12/2023", "2023-11-01", "14/01/2023", "2023-02-12", "29/06/2023"];
        assert_eq!(swap_of(&year), (false, Some((false, 2, 1))));
        // A written day to the 12th, or a certain one after it, and nothing was changed.
        assert_eq!(swap_of(&["17/12/2023", "2023-11-01", "14/01/2023", "2023-02-22", "29/06/2023"]), (false, None));
    }
}
