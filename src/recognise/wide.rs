//! Tables with one column for each period: which columns are periods, when these are, and which columns add them up.

use super::Around;
use super::currency::holds_currencies;
use super::period_header::{PeriodHeader, is_one, is_plain_sum, may_be_period, says_sum, told_year, without_copy};
use crate::ingest::fold::{fold, words};
use crate::ingest::rows::total::is_mean;
use crate::money::Currency;
use crate::sorting::Arrange;
use crate::table::{Column, Kind, NumberColumn, Table};
use crate::time::{Day, Period};
use std::ops::Range;

/// Words for a column of years.
const YEARS: &str = "year|jahr|annee|ano|anno|jaar|calendar year|kalenderjahr";
/// Columns that are periods from which on a table is one of periods.
const ENOUGH: usize = 3;

/// A table with one column for each period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wide {
    /// The columns that are periods, in the table's order.
    pub periods: Vec<PeriodColumn>,
    /// What each period has a column of, as in `Plan` and `Actual`; one without a name where there is one for each period.
    pub measures: Vec<String>,
    /// The columns that add up others.
    pub totals: Vec<PeriodTotal>,
    /// How long a period is.
    pub step: Period,
    /// Whether the periods are halves of years.
    pub halves: bool,
    /// The column that says of which year a row is.
    pub year: Option<usize>,
    /// The column that says in which currency a row is.
    pub currency: Option<usize>,
}

/// A column that is a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodColumn {
    /// Its index.
    pub column: usize,
    /// The index of what it holds of the period.
    pub measure: usize,
    /// The period, as the header names it.
    pub label: String,
    /// Its number in the year.
    number: u32,
    /// The year that the header names, or those around it.
    named: Option<i32>,
    /// Its first day; `None` where nothing says it, or where each row says its year.
    pub start: Option<Day>,
}

/// A column that adds up others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodTotal {
    /// Its index.
    pub column: usize,
    /// The columns that it adds up.
    pub parts: Vec<usize>,
}

/// What a total says, held against what its columns add up to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TotalCheck {
    /// Rows in which the total says something.
    pub rows: u64,
    /// Rows of them in which it says something else than 0.
    filled: u64,
    /// Rows in which the columns add up to something else.
    pub differ: u64,
    /// Whether the numbers may be rounded, so that they differ.
    pub rounded: bool,
    /// The first row that differs most, what the total says there and what the columns add up to.
    pub worst: Option<(usize, i128, i128)>,
    /// The decimals of both.
    pub scale: u8,
}

impl Wide {
    /// Looks at a table's headers and numbers; `None` where it has no columns that are periods.
    pub fn of(table: &Table, around: &Around) -> Option<Wide> {
        /// Different things that periods may have columns of.
        const MOST_MEASURES: usize = 6;
        /// Days of four years: what has more columns is no table of periods, and comparing them all takes long.
        const MOST_COLUMNS: usize = 1_500;
        if table.columns.len() > MOST_COLUMNS {
            return None;
        }
        let is_numeric = |column: &&Column| matches!(column.kind, Kind::Number(_) | Kind::Empty);
        if table.columns.iter().filter(is_numeric).count() < ENOUGH {
            return None;
        }
        let head = |column: &Column| Some(PeriodHeader::new(&column.name)).filter(|_| is_numeric(&column));
        if table.columns.iter().filter(|column| is_numeric(column) && may_be_period(&column.name)).count() < ENOUGH {
            return None;
        }
        let mut heads: Vec<Option<PeriodHeader>> = table.columns.iter().map(head).collect();
        settle_days(&mut heads);
        let is_sum = spread_groups(&mut heads, table);
        let at = |index: usize| heads[index].as_ref().filter(|_| !is_sum[index]);
        let is_of = |index: &usize, step: Period| at(*index).and_then(PeriodHeader::step) == Some(step);
        let all = 0..heads.len();
        let counts = |step: &Period| all.clone().filter(|index| is_of(index, *step)).count() >= ENOUGH;
        let step = Period::ALL.into_iter().find(counts)?;
        let columns: Vec<usize> = all.clone().filter(|index| is_of(index, step)).collect();
        let (mut measures, mut keys): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        let mut periods = Vec::new();
        for &column in &columns {
            let head = at(column)?;
            let key = words(&head.rest);
            let measure = keys.iter().position(|known| *known == key).unwrap_or(keys.len());
            if measure == keys.len() {
                if measure == MOST_MEASURES {
                    return None;
                }
                keys.push(key);
                measures.push(head.rest.clone());
            }
            let number = head.part.map_or(1, |(_, number)| number);
            let start = head.days.and_then(|days| days[0]);
            periods.push(PeriodColumn { column, measure, label: head.label.clone(), number, named: head.year, start });
        }
        let is_lone = |measure: usize| periods.iter().filter(|period| period.measure == measure).count() < 2;
        if (0..measures.len()).any(is_lone) {
            return None;
        }
        let halves =
            step == Period::YEAR && columns.iter().any(|&index| at(index).is_some_and(|head| head.part.is_some()));
        let mut wide = Wide { periods, measures, totals: Vec::new(), step, halves, year: None, currency: None };
        let told = told_year(&around.above.join("\n")).or_else(|| told_year(&around.file));
        let doubtful = |index: &usize| at(*index).is_some_and(|head| head.fiscal);
        wide.date(table, told, columns.iter().any(doubtful) || heads_are_days(&heads, &columns));
        // No column is more than one total's part of its kind: with more others than that, most are none.
        if heads.len() > 3 * columns.len().max(4) {
            return None;
        }
        let mut is_period = vec![false; heads.len()];
        columns.iter().for_each(|&column| is_period[column] = true);
        for index in (0..heads.len()).filter(|&index| !is_period[index]) {
            if let Some(head) = &heads[index] {
                let total = wide.total(table, index, head, is_sum[index]);
                wide.totals.extend(total);
            }
        }
        let is_weak = wide.totals.is_empty() && told.is_none();
        // Questions of a survey or a test are answered with small numbers.
        let is_large = |&index: &usize| {
            let numbers = table.columns[index].numbers();
            numbers.is_some_and(|numbers| {
                numbers.mantissas.filled().any(|value| i128::from(value) > 100 * power(numbers.scale()))
            })
        };
        let is_weak = is_weak || !columns.iter().any(is_large);
        if is_weak && columns.iter().all(|&index| at(index).is_some_and(|head| head.weak)) {
            return None;
        }
        let rest = table.columns.len() - columns.len() - wide.totals.len();
        let most = if wide.measures == [""] { columns.len().max(4) } else { columns.len() };
        let says_currency = |&index: &usize| {
            let column = &table.columns[index];
            column.text().is_some_and(|text| text.values() > 0) && holds_currencies(column)
        };
        wide.currency = (0..table.columns.len()).find(says_currency);
        (rest <= most).then_some(wide)
    }

    /// Whether each cell's period has a first day.
    pub fn is_dated(&self) -> bool {
        self.year.is_some() || self.periods.iter().all(|period| period.start.is_some())
    }

    /// The first day of a cell's period.
    pub fn start(&self, table: &Table, row: usize, period: &PeriodColumn) -> Option<Day> {
        match self.year {
            Some(column) => first_day(self.step, year_of(table, column, row)?, period.number),
            None => period.start,
        }
    }

    /// The columns that say something and are neither periods nor totals of them.
    pub fn others(&self, table: &Table) -> Vec<usize> {
        let is_used = |index: usize| {
            self.periods.iter().any(|period| period.column == index)
                || self.totals.iter().any(|total| total.column == index)
        };
        (0..table.columns.len()).filter(|&index| table.columns[index].kind != Kind::Empty && !is_used(index)).collect()
    }

    /// The cells of a measure added up, with their decimals; `None` where they are shares or in several currencies.
    pub fn sum_of(&self, table: &Table, measure: usize) -> Option<(i128, u8)> {
        let rows = self.currency.and_then(|column| table.columns.get(column)?.text());
        if rows.is_some_and(|text| text.values() > 1) {
            return None;
        }
        let (mut sum, mut scale, mut currency) = (0i128, 0, None);
        for period in self.periods.iter().filter(|period| period.measure == measure) {
            let Some(numbers) = table.columns[period.column].numbers() else { continue };
            let own = numbers.currency_of_all();
            if numbers.is_percent()
                || numbers.currencies().len() > 1
                || own.is_some() && currency.is_some_and(|known| Some(known) != own)
            {
                return None;
            }
            currency = currency.or(own);
            let finer = scale.max(numbers.scale());
            let cells = add(numbers.mantissas.filled().map(i128::from)).saturating_mul(power(finer - numbers.scale()));
            sum = sum.saturating_mul(power(finer - scale)).saturating_add(cells);
            scale = finer;
        }
        Some((sum, scale))
    }

    /// All cells added up: what they are of one measure.
    pub fn sum(&self, table: &Table) -> Option<(i128, u8)> {
        if self.measures.len() == 1 { self.sum_of(table, 0) } else { None }
    }

    /// The currency of all cells, where they name one.
    pub fn currency_of_all(&self, table: &Table) -> Option<Currency> {
        let of_rows = || {
            let text = table.columns.get(self.currency?)?.text().filter(|text| text.values() == 1)?;
            Currency::from_any_code(&text.value(1)?)
        };
        let of_cells = |period: &PeriodColumn| table.columns[period.column].numbers()?.currency_of_all();
        self.periods.iter().find_map(of_cells).or_else(of_rows)
    }

    /// What a period is called.
    pub fn step_name(&self) -> &'static str {
        if self.halves { "half-year" } else { self.step.id() }
    }

    /// Finds out when the periods are.
    fn date(&mut self, table: &Table, told: Option<(i32, bool)>, doubtful: bool) {
        let cycle = match self.step {
            Period::Day => return,
            Period::Week(_) => 53,
            Period::Month => 12,
            Period::Quarter(_) => 4,
            Period::Year(_) => 1 + i32::from(self.halves),
        };
        let named = self.periods.iter().any(|period| period.named.is_some());
        self.year = (0..table.columns.len())
            .find(|&index| holds_years(table, index))
            .filter(|_| !named && self.step != Period::YEAR);
        let mut wraps = false;
        for measure in 0..self.measures.len() {
            let mut before: Option<(Option<i32>, i32)> = None;
            for period in self.periods.iter_mut().filter(|period| period.measure == measure) {
                let number = period.number as i32;
                let turn = match before {
                    Some((_, last)) if (number - last) * 2 < -cycle => 1,
                    Some((_, last)) if (number - last) * 2 > cycle => -1,
                    _ => 0,
                };
                wraps |= turn != 0 && period.named.is_none();
                let year = before.map_or(told.filter(|_| !named).map(|(year, _)| year), |(year, _)| Some(year? + turn));
                period.named = period.named.or(year);
                before = Some((period.named, number));
                period.start = period.named.and_then(|year| first_day(self.step, year, period.number));
            }
        }
        let spans = told.is_some_and(|(_, spans)| spans);
        let misfits = !named && (wraps != spans || wraps && self.year.is_some());
        let starts = || self.periods.iter().map(|period| (period.start, period.measure));
        let is_double = starts().enumerate().any(|(place, own)| starts().take(place).any(|other| other == own));
        let is_undated = self.periods.iter().any(|period| period.start.is_none()) || is_double;
        if doubtful || (is_undated || misfits) && self.year.is_none() || self.year.is_some() && wraps {
            self.periods.iter_mut().for_each(|period| period.start = None);
            self.year = None;
        }
    }

    /// The columns that a column adds up: those its header says, or those whose sums it holds in every row.
    fn total(&self, table: &Table, column: usize, head: &PeriodHeader, is_sum: bool) -> Option<PeriodTotal> {
        let name = without_copy(&table.columns[column].name);
        if is_mean(name.as_bytes()) || table.columns[column].numbers().is_none() || holds_years(table, column) {
            return None;
        }
        let own = if self.measures.len() == 1 { Some(0) } else { self.measure_in(&table.columns[column].name, head) };
        let parts = |fits: &dyn Fn(&PeriodColumn) -> bool| -> Vec<usize> {
            let of = |period: &&PeriodColumn| own.is_none_or(|own| own == period.measure) && fits(period);
            self.periods.iter().filter(of).map(|period| period.column).collect()
        };
        let contains = |period: &PeriodColumn| {
            head.year.is_none_or(|year| period.named.is_none_or(|named| named == year))
                && head.part.is_none_or(|(step, number)| match (step, self.step) {
                    (Period::YEAR, Period::Month) => period.number.div_ceil(6) == number,
                    (Period::YEAR, Period::QUARTER) => period.number.div_ceil(2) == number,
                    (Period::QUARTER, Period::Month) => period.number.div_ceil(3) == number,
                    (step, own) => step == own && period.number == number,
                })
        };
        let rank = |step: Period| Period::ALL.iter().position(|known| *known == step);
        let mut candidates = Vec::new();
        if let Some(step) = head.step() {
            candidates.push(parts(&contains));
            if rank(step) < rank(self.step) || candidates[0].len() < 2 {
                return None;
            }
        }
        let all = parts(&|_| true);
        // The columns before it up to another total, and those behind it up to a column of something else.
        let last = self.totals.iter().map(|total| total.column).filter(|&total| total < column).max();
        let is_other = |index: &usize| self.periods.iter().all(|period| period.column != *index);
        let next = (column + 1..table.columns.len()).find(is_other).unwrap_or(table.columns.len());
        candidates.push(all.clone());
        candidates.push(parts(&|period| period.column < column && last.is_none_or(|last| period.column > last)));
        candidates.push(parts(&|period| period.column > column && period.column < next));
        if is_sum && all.len() <= 53 {
            // A year to date adds up the months that are over.
            for length in (2..all.len()).rev() {
                candidates.push(all[..length].to_vec());
            }
        }
        let is_told = is_sum || head.step().is_some();
        for (place, parts) in candidates.iter().enumerate().filter(|(_, parts)| parts.len() > 1) {
            if adds_up(table, column, parts).is_some_and(|filled| filled > u64::from(!is_told)) {
                return Some(PeriodTotal { column, parts: candidates.swap_remove(place) });
            }
        }
        // `Total stores` is no total where hardly a row adds up to it.
        let parts = candidates.swap_remove(0);
        let adds_up_mostly = || {
            let check = check(table, column, &parts);
            check.differ * 2 <= check.rows
        };
        let is_likely = is_told && parts.len() > 1 && (is_plain_sum(name) || adds_up_mostly());
        is_likely.then_some(PeriodTotal { column, parts })
    }

    /// What a total is of, by its header.
    fn measure_in(&self, name: &str, head: &PeriodHeader) -> Option<usize> {
        let (name, rest) = (words(name), words(&head.rest));
        let is_in = |measure: &&String| {
            let own = words(measure);
            rest == own || name.split(' ').any(|word| word == own)
        };
        self.measures.iter().position(|measure| is_in(&measure))
    }
}

/// In how many rows a column says something else than 0, where it is the sum of others in all of them; `None` at the
/// first row in which it is not.
fn adds_up(table: &Table, column: usize, parts: &[usize]) -> Option<u64> {
    let mut filled = 0;
    for from in (0..table.rows).step_by(LOOKED_AT) {
        let part = check_rows(table, column, parts, from..table.rows.min(from + LOOKED_AT));
        if part.differ > 0 {
            return None;
        }
        filled += part.filled;
    }
    Some(filled)
}

/// Rows after which it is asked whether a column still is a sum.
const LOOKED_AT: usize = 16;

/// Holds a column against the sum of others, row by row.
pub fn check(table: &Table, column: usize, parts: &[usize]) -> TotalCheck {
    check_rows(table, column, parts, 0..table.rows)
}

fn check_rows(table: &Table, column: usize, parts: &[usize], rows: Range<usize>) -> TotalCheck {
    let mut check = TotalCheck { rounded: true, ..TotalCheck::default() };
    let numbers = |index: usize| table.columns.get(index).and_then(Column::numbers);
    let Some(total) = numbers(column) else { return check };
    let (mut least, mut coarsest) = (total.scale(), total.scale());
    for part in parts.iter().filter_map(|&part| numbers(part)) {
        (least, coarsest) = (least.max(part.scale()), coarsest.min(part.scale()));
    }
    check.scale = least;
    let scaled = |numbers: &NumberColumn, row: usize| {
        numbers.get(row).map(|value| i128::from(value).saturating_mul(power(least - numbers.scale())))
    };
    // Each number may be half a unit of its last decimal off.
    let slack = power(least - coarsest).saturating_mul(parts.len() as i128 + 1);
    let mut most = 0;
    for row in rows {
        let Some(said) = scaled(total, row) else { continue };
        let mut sum = 0i128;
        for &part in parts {
            sum = sum.saturating_add(numbers(part).and_then(|part| scaled(part, row)).unwrap_or(0));
        }
        let off = said.saturating_sub(sum).saturating_abs();
        check.rows += 1;
        check.filled += u64::from(said != 0);
        check.differ += u64::from(off != 0);
        check.rounded &= off.saturating_mul(2) <= slack;
        if off > most {
            (most, check.worst) = (off, Some((row, said, sum)));
        }
    }
    check
}

/// A sum that stops at what can be counted.
pub fn add(values: impl Iterator<Item = i128>) -> i128 {
    values.fold(0, i128::saturating_add)
}

fn power(scale: u8) -> i128 {
    10i128.pow(scale.min(18).into())
}

/// The first day of a period of a year.
fn first_day(step: Period, year: i32, number: u32) -> Option<Day> {
    match step {
        Period::Day => None,
        Period::Week(_) => {
            let fourth = Day::from_ymd(year, 1, 4)?;
            Some(Period::WEEK.span(Period::WEEK.index(fourth) + number as i32 - 1).start)
        }
        Period::Month => Day::from_ymd(year, number, 1),
        Period::Quarter(_) => Day::from_ymd(year, number * 3 - 2, 1),
        Period::Year(_) => Day::from_ymd(year, number * 6 - 5, 1),
    }
}

/// Whether a column says of which year a row is.
fn holds_years(table: &Table, index: usize) -> bool {
    is_one(YEARS, &words(&table.columns[index].name))
        && table.rows > 0
        && (0..table.rows).all(|row| year_of(table, index, row).is_some())
}

/// The year in a cell.
fn year_of(table: &Table, column: usize, row: usize) -> Option<i32> {
    let column = table.columns.get(column)?;
    let year = match column.numbers() {
        Some(numbers) => {
            let (value, unit) = (i128::from(numbers.get(row)?), power(numbers.scale()));
            if value % unit == 0 { value / unit } else { 0 }
        }
        None => i128::from(column.cell_text(row)?.parse::<u32>().ok()?),
    };
    (1900..=2100).contains(&year).then_some(year as i32)
}

/// Chooses the order of day and month in headers that are days; days that are the first or the last ones of months are
/// months.
fn settle_days(heads: &mut [Option<PeriodHeader>]) {
    let read = |order: usize| -> Option<Vec<Day>> {
        heads.iter().flatten().filter_map(|head| head.days).map(|days| days[order]).collect()
    };
    let chosen = match [read(0), read(1)] {
        [Some(one), Some(other)] if one != other => match (is_likely(&one), is_likely(&other)) {
            (true, false) => Some(one),
            (false, true) => Some(other),
            _ => None,
        },
        [one, other] => one.or(other),
    };
    let months = chosen.as_ref().is_some_and(|days| days.len() > 1 && are_months(days));
    for (place, head) in heads.iter_mut().flatten().filter(|head| head.days.is_some()).enumerate() {
        let day = chosen.as_ref().map(|days| days[place]);
        head.days = Some([day, day]);
        if let Some((year, month, _)) = day.filter(|_| months).map(Day::ymd) {
            (head.days, head.year, head.part) = (None, Some(year), Some((Period::Month, month)));
        }
    }
}

/// Whether days are all the first or all the last ones of months.
fn are_months(days: &[Day]) -> bool {
    [0, 1].into_iter().any(|later| days.iter().all(|day| day.plus(later).ymd().2 == 1))
}

/// Whether days stand for months, or are in even steps.
fn is_likely(days: &[Day]) -> bool {
    are_months(days) || days.windows(3).all(|days| days[1].0 - days[0].0 == days[2].0 - days[1].0)
}

/// Whether numbers behind months are days: `Jan 1`, `Jan 2` and so on.
fn heads_are_days(heads: &[Option<PeriodHeader>], columns: &[usize]) -> bool {
    columns.windows(2).all(|pair| match (&heads[pair[0]], &heads[pair[1]]) {
        (Some(one), Some(next)) => one.short && next.short && one.part == next.part && one.year != next.year,
        _ => false,
    })
}

/// Fills in what stands once above several columns, a period above `Plan` and `Actual` or `Plan` above periods; for each
/// column whether it adds up others.
fn spread_groups(heads: &mut [Option<PeriodHeader>], table: &Table) -> Vec<bool> {
    let name = |column: &Column| fold(without_copy(&column.name));
    let mut names: Vec<String> = table.columns.iter().map(name).collect();
    names.arrange();
    let again = |own: &String| {
        let at = names.partition_point(|known| known < own);
        names.get(at + 1).is_some_and(|next| next == own)
    };
    let mut last: Option<(PeriodHeader, bool)> = None;
    let mut sums = vec![false; heads.len()];
    for ((head, column), is_sum) in heads.iter_mut().zip(&table.columns).zip(&mut sums) {
        let Some(head) = head else {
            last = None;
            continue;
        };
        let name = without_copy(&column.name);
        *is_sum = says_sum(name);
        match &last {
            Some((above, _))
                if head.step().is_some()
                    && !*is_sum
                    && head.rest.is_empty()
                    && above.step().is_some()
                    && !says_sum(&above.rest) =>
            {
                head.rest.clone_from(&above.rest);
            }
            Some((above, of_sum))
                if head.step().is_none() && !*is_sum && !above.rest.is_empty() && again(&fold(name)) =>
            {
                *head = PeriodHeader { rest: name.to_owned(), ..above.clone() };
                *is_sum = *of_sum;
            }
            _ => {}
        }
        if head.step().is_some() || *is_sum {
            last = Some((head.clone(), *is_sum));
        }
    }
    // Where all are called totals, they are what there is.
    for step in Period::ALL {
        let is_of = |head: &Option<PeriodHeader>| head.as_ref().and_then(PeriodHeader::step) == Some(step);
        let of = || heads.iter().zip(&sums).filter(|(head, _)| is_of(head));
        if of().count() >= ENOUGH && of().all(|(_, is_sum)| *is_sum) {
            heads.iter().zip(&mut sums).for_each(|(head, is_sum)| *is_sum &= !is_of(head));
        }
    }
    sums
}
