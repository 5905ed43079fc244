//! Rows that add up those above or below them and have no word for it: `January 2024,2 orders,,30.00`. What they lack
//! makes them suspect, and exact sums convict them.

use crate::ingest::columns::shape::Shape;
use crate::ingest::rows::found::Found;
use crate::table::{Column, DateColumn, Kind, NumberColumn, Table, TextColumn};

/// Rows within which a first sum must come.
const FIRST: usize = 20_000;
/// Suspects that are no sums, after which no more are expected.
const MOST_OTHERS: usize = 32;
/// Beginnings of what a sum may stand for that are tried, the newest first: as many as a year has weeks, and a first.
const BEGINNINGS: usize = 54;

/// The rows of a table that are sums of others.
pub fn sums_between(table: &Table, found: &Found) -> Vec<usize> {
    let numbers: Vec<&NumberColumn> =
        table.columns.iter().filter_map(Column::numbers).filter(|numbers| !numbers.is_percent()).collect();
    if table.rows < 3 || numbers.is_empty() {
        return Vec::new();
    }
    let looks: Vec<Look> = table.columns.iter().filter_map(|column| Look::of(column, table.rows)).collect();
    let mut search =
        Search { table, numbers, looks, months: None, totals: found.totals.iter().map(|t| t.row).collect() };
    if !search.looks.iter().any(Look::may_lack) {
        // A month's name reads as its first day: then the days go back where its sum stands.
        search.months = table.columns.iter().find_map(Column::dates).filter(|_| table.rows <= FIRST);
        if search.months.is_none() {
            return Vec::new();
        }
    }
    let below = search.pass(false);
    let above = if search.months.is_some() { Vec::new() } else { search.pass(true) };
    if above.len() > below.len() { above } else { below }
}

/// Whether a row has a number that no other has, as an order does.
pub fn has_own_number(table: &Table, row: usize) -> bool {
    table.columns.iter().filter_map(|column| Look::of(column, table.rows)).any(|look| look.lacks(row).is_none())
}

/// What rows have in a column that holds no numbers.
struct Look<'a> {
    column: &'a Column,
    /// The texts of codes: order numbers and the like.
    coded: Option<&'a TextColumn>,
    /// Values that are no such codes.
    odd: Vec<u32>,
    /// Whether each code comes once.
    unique: bool,
}

impl<'a> Look<'a> {
    /// A column that most rows fill, and not all with the same.
    fn of(column: &'a Column, rows: usize) -> Option<Look<'a>> {
        /// Values of which the form is looked at.
        const MOST: usize = 5_000;
        const FEW: u32 = 200;
        let filled = rows as u64 - column.nulls.min(rows as u64);
        let mut look = Look { column, coded: None, odd: Vec::new(), unique: false };
        if filled * 2 < rows as u64 || matches!(column.kind, Kind::Bool) {
            return None;
        }
        let Some(text) = column.text() else { return column.dates().map(|_| look) };
        let values = text.values() as u32;
        if values < 2 {
            return None;
        }
        let is_code = |code: u32| {
            let shape = Shape::of(text.spelled(code).as_ref());
            shape.is_typed() || shape == Shape::Code
        };
        let seen = values.min(FEW);
        if (1..=seen).filter(|&code| is_code(code)).count() as u32 * 2 > seen {
            look.coded = Some(text);
            look.unique = u64::from(values) * 10 >= filled * 9;
            if text.values() <= MOST {
                look.odd = (1..=values).filter(|&code| !is_code(code)).collect();
            }
        }
        Some(look)
    }

    /// Whether some row may lack something here.
    fn may_lack(&self) -> bool {
        self.column.nulls > 0 || !self.column.unreadable.is_empty() || !self.odd.is_empty()
    }

    /// How much a row lacks here: most where it has no day or no number of its own; `None` where a number of its own
    /// proves it a row.
    fn lacks(&self, row: usize) -> Option<u32> {
        match (self.coded, self.column.is_null(row)) {
            (None, false) => Some(0),
            (None, true) => Some(if self.column.text().is_some() { 1 } else { 2 }),
            (Some(_), true) => Some(2),
            (Some(text), false) if self.odd.binary_search(&text.code(row)).is_ok() => Some(2),
            (Some(_), false) => {
                if self.unique {
                    None
                } else {
                    Some(0)
                }
            }
        }
    }
}

struct Search<'a> {
    table: &'a Table,
    numbers: Vec<&'a NumberColumn>,
    looks: Vec<Look<'a>>,
    /// The days of which the first of a month may be the name of the month.
    months: Option<&'a DateColumn>,
    /// The rows before which totals were set aside.
    totals: Vec<usize>,
}

/// A suspect that is the sum of others.
struct Sum {
    row: usize,
    lacks: u32,
    /// Rows that it adds up.
    rows: usize,
}

impl Search<'_> {
    /// How much a row lacks that others have.
    fn lacks(&self, row: usize) -> u32 {
        if let Some(months) = self.months {
            let day = |row: usize| months.get(row);
            let goes_back = row > 0 && day(row) < day(row - 1);
            return u32::from(goes_back && day(row).is_some_and(|day| day.ymd().2 == 1));
        }
        self.looks.iter().try_fold(0, |sum, look| Some(sum + look.lacks(row)?)).unwrap_or(0)
    }

    /// Sums of what stands above them, or `upwards` of what stands below.
    fn pass(&self, upwards: bool) -> Vec<usize> {
        let rows = self.table.rows;
        let at = |step: usize| if upwards { rows - 1 - step } else { step };
        // The sum of all may stand on the other side of the rows.
        let lacks = self.lacks(at(0));
        if lacks > 0 {
            let (mut sums, others, all) = self.walk(&at, 1);
            if all.agrees(&self.numbers, at(0), &all.zero(), lacks) {
                sums.push(Sum { row: at(0), lacks, rows: all.rows });
                return judged(sums, others);
            }
        }
        let (sums, others, _) = self.walk(&at, 0);
        judged(sums, others)
    }

    /// Goes over the rows and adds up; suspects that are sums, how many are none, and what all rows come to.
    fn walk(&self, at: &dyn Fn(usize) -> usize, from: usize) -> (Vec<Sum>, usize, Running) {
        let mut running = Running { sums: vec![0; self.numbers.len()], rows: 0 };
        let mut beginnings = vec![running.clone()];
        let (mut sums, mut others) = (Vec::new(), 0);
        for step in from..self.table.rows {
            let row = at(step);
            if self.totals.binary_search(&row).is_ok() {
                beginnings.push(running.clone());
            }
            let lacks = self.lacks(row);
            if lacks > 0 {
                let recent = beginnings.iter().enumerate().rev().take(BEGINNINGS);
                let tried = recent.chain(beginnings.iter().enumerate().take(1));
                let begins = tried
                    .filter(|(_, begin)| running.rows > begin.rows)
                    .find(|(_, begin)| running.agrees(&self.numbers, row, begin, lacks));
                if let Some((place, begin)) = begins {
                    sums.push(Sum { row, lacks, rows: running.rows - begin.rows });
                    // What a year adds up, its months have added up before: the next sum begins here.
                    beginnings.truncate(place + 1);
                    beginnings.push(running.clone());
                    continue;
                }
                others += 1;
            }
            let hopeless = sums.is_empty() && step > FIRST || others >= MOST_OTHERS && sums.len() * 4 < others;
            if hopeless {
                return (Vec::new(), others, running);
            }
            running.add(&self.numbers, row);
        }
        (sums, others, running)
    }
}

/// The sums that are beyond doubt: rows that lack much, or several among suspects that all are sums.
fn judged(sums: Vec<Sum>, others: usize) -> Vec<usize> {
    let several = sums.iter().filter(|sum| sum.rows > 1).count() > 1;
    let all = others == 0 && several;
    sums.iter()
        .filter(|sum| all || sum.lacks > 2 && sum.rows > 1 || sum.lacks > 1 && sum.rows > 2)
        .map(|sum| sum.row)
        .collect()
}

/// What the rows so far add up to, by column of numbers.
#[derive(Clone)]
struct Running {
    sums: Vec<i128>,
    rows: usize,
}

impl Running {
    fn zero(&self) -> Running {
        Running { sums: vec![0; self.sums.len()], rows: 0 }
    }

    fn add(&mut self, numbers: &[&NumberColumn], row: usize) {
        let mut says_something = false;
        for (sum, numbers) in self.sums.iter_mut().zip(numbers) {
            let number = numbers.get(row).unwrap_or(0);
            *sum += i128::from(number);
            says_something |= number != 0;
        }
        // What adds nothing makes no sum of several rows out of a row like another.
        self.rows += usize::from(says_something);
    }

    /// Whether a row says what was added since a beginning, in more columns than not: prices and balances are no sums.
    fn agrees(&self, numbers: &[&NumberColumn], row: usize, begin: &Running, lacks: u32) -> bool {
        let (mut same, mut other) = (0, 0);
        for ((numbers, sum), begin) in numbers.iter().zip(&self.sums).zip(&begin.sums) {
            match numbers.get(row) {
                None | Some(0) => {}
                Some(number) if i128::from(number) == sum - begin => same += 1,
                Some(_) => other += 1,
            }
        }
        same > other || same == other && same > 0 && lacks > 1
    }
}
