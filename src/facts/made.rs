//! Columns of fact tables that are made of others: moments of lengths of time, cents a month of a price and its interval,
//! the day on which a deal was closed.

use super::fact_kind::FactKind;
use super::fact_table::{DAY, FactTable, NONE, Values};
use super::gather::Given;
use super::settle::POSSIBLE;
use super::summary::{cents_a_month, until_answer, until_solved};
use crate::recognise::Role;
use crate::recognise::outcome::Outcome;

/// What the rows of all files of a kind say in other words than the roles that figures are made of.
#[derive(Debug, Default)]
pub struct Made {
    /// Seconds until the first answer.
    until_answer: Vec<Option<f64>>,
    /// Seconds until a case was solved.
    until_solved: Vec<Option<f64>>,
    /// Cents a month.
    cents: Vec<Option<i64>>,
}

impl Made {
    /// Adds some rows of a file below those of the files before.
    pub fn add(&mut self, kind: FactKind, file: &Given, rows: &[usize]) {
        fn only<T: Copy>(to: &mut Vec<Option<T>>, all: Option<Vec<Option<T>>>, rows: &[usize]) {
            to.extend(rows.iter().map(|&row| all.as_ref()?.get(row).copied().flatten()));
        }
        let (table, recognition, choices) = (file.table, file.recognition, &file.choices);
        match kind {
            FactKind::Tickets => {
                only(&mut self.until_answer, until_answer(table, recognition, choices), rows);
                only(&mut self.until_solved, until_solved(table, recognition, choices), rows);
            }
            FactKind::Subscriptions => only(&mut self.cents, cents_a_month(table, recognition, choices), rows),
            _ => {}
        }
    }

    /// Puts it in the columns of the table.
    pub fn finish(self, table: &mut FactTable) {
        end_after(table, Role::FirstResponseAt, &self.until_answer);
        end_after(table, Role::ResolvedAt, &self.until_solved);
        if self.cents.iter().any(Option::is_some) {
            let mantissas = self.cents.into_iter().map(|cents| cents.unwrap_or(NONE)).collect();
            table.columns.retain(|(role, ..)| *role != Role::MonthlyAmount);
            table.columns.push((Role::MonthlyAmount, String::new(), Values::Numbers { mantissas, scale: 2 }));
        }
    }
}

/// Where no moment says when something happened, it did so many seconds after the row began.
fn end_after(table: &mut FactTable, role: Role, lengths: &[Option<f64>]) {
    if !lengths.iter().any(Option::is_some) {
        return;
    }
    let moment = |row: usize| {
        let after = || {
            let length = lengths.get(row).copied().flatten()?.round() as i64;
            table.moment(Role::Date, row)?.checked_add(length).filter(|end| POSSIBLE.contains(&end.div_euclid(DAY)))
        };
        table.moment(role, row).or_else(after).unwrap_or(NONE)
    };
    let seconds = (0..table.rows).map(moment).collect();
    table.columns.retain(|(known, ..)| *known != role);
    table.columns.push((role, String::new(), Values::Moments { seconds, timed: true }));
    // A length that is known to the minute is one, though the day of its beginning says no time.
    for (known, _, values) in &mut table.columns {
        if let (Role::Date, Values::Moments { timed, .. }) = (*known, values) {
            *timed = true;
        }
    }
}

/// An answer is due so many seconds after the case began, of working time where that is counted, where no column says when.
pub fn promised(table: &mut FactTable, seconds: i64) {
    if table.has(Role::DueAt) || !table.has(Role::Date) {
        return;
    }
    let due = |row: usize| {
        let began = table.moment(Role::Date, row)?;
        match &table.working_time {
            Some(working) => working.after(began, seconds),
            None => began.checked_add(seconds),
        }
    };
    let moments = (0..table.rows).map(|row| due(row).unwrap_or(NONE)).collect();
    let timed = table.is_timed(Role::Date);
    table.columns.push((Role::DueAt, String::new(), Values::Moments { seconds: moments, timed }));
}

/// A deal is closed once it is won or lost, and on no day before: that of an open one is a wish. Where no column has the day
/// for both, each may have its own.
pub fn closed(table: &mut FactTable) {
    let over = |row: usize| matches!(table.outcome(row), Some(Outcome::Won | Outcome::Lost));
    if !(0..table.rows).any(over)
        || ![Role::ClosedAt, Role::WonAt, Role::LostAt].into_iter().any(|role| table.has(role))
    {
        return;
    }
    let moment = |row: usize| {
        let own = if table.outcome(row) == Some(Outcome::Won) { Role::WonAt } else { Role::LostAt };
        let closed = || table.moment(Role::ClosedAt, row).or_else(|| table.moment(own, row));
        over(row).then(closed).flatten().unwrap_or(NONE)
    };
    let timed = [Role::ClosedAt, Role::WonAt, Role::LostAt].into_iter().any(|role| table.is_timed(role));
    let seconds = (0..table.rows).map(moment).collect();
    table.columns.retain(|(role, ..)| *role != Role::ClosedAt);
    table.columns.push((Role::ClosedAt, String::new(), Values::Moments { seconds, timed }));
}

/// What came of a mailing are the orders after it, where no column says more.
pub fn ordered(table: &mut FactTable) {
    if let (false, Some(orders)) = (table.has(Role::Conversions), table.values(Role::Orders)) {
        table.columns.push((Role::Conversions, String::new(), orders.clone()));
    }
}

/// The score of a case is how satisfied its customer was, where no column says so itself; one out of 10 may be how likely
/// she is to recommend the shop.
pub fn judged(table: &mut FactTable) {
    const HIGHEST: i64 = 7;
    if table.has(Role::Satisfaction) {
        return;
    }
    let Some(Values::Numbers { mantissas, scale }) = table.values(Role::Score) else { return };
    let Some(unit) = 10i64.checked_pow((*scale).into()) else { return };
    let mut given = mantissas.iter().filter(|&&number| number != NONE).peekable();
    if given.peek().is_some() && given.all(|&number| number >= unit && number / unit <= HIGHEST) {
        let values = Values::Numbers { mantissas: mantissas.clone(), scale: *scale };
        table.columns.push((Role::Satisfaction, "score".into(), values));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STARTS: [i64; 3] = [0, DAY, NONE];

    fn table(kind: FactKind) -> FactTable {
        let mut table = FactTable::new(kind);
        table.rows = 3;
        let starts = Values::Moments { seconds: STARTS.to_vec(), timed: false };
        table.columns.push((Role::Date, "created".into(), starts));
        table
    }

    #[test]
    fn a_length_of_time_says_when_it_ended() {
        let mut tickets = table(FactKind::Tickets);
        end_after(&mut tickets, Role::ResolvedAt, &[Some(90.4), None, Some(1.0)]);
        let ends: Vec<Option<i64>> = (0..3).map(|row| tickets.moment(Role::ResolvedAt, row)).collect();
        assert_eq!(ends, [Some(90), None, None]);
        assert_eq!(tickets.lasted(Role::Date, Role::ResolvedAt, 0), Some(90));
    }

    #[test]
    fn an_open_deal_is_not_closed_on_the_day_that_is_hoped_for() {
        let mut deals = table(FactKind::Deals);
        deals.outcomes = vec![Some(Outcome::Won), Some(Outcome::Open), None];
        let closing = Values::Moments { seconds: vec![DAY, DAY, DAY], timed: false };
        deals.columns.push((Role::ClosedAt, "close date".into(), closing));
        closed(&mut deals);
        assert_eq!((0..3).map(|row| deals.moment(Role::ClosedAt, row)).collect::<Vec<_>>(), [Some(DAY), None, None]);
    }
}
