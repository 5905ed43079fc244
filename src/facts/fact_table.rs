//! A fact table: the cleaned rows of every file of one kind, column by column, with the customer of each as a number.

use super::answers::Answers;
use super::fact_kind::FactKind;
use super::tones::tones;
use super::working_time::WorkingTime;
use crate::money::Currency;
use crate::recognise::Role;
use crate::recognise::meaning::Meaning;
use crate::recognise::outcome::Outcome;
use crate::time::Day;
use std::cell::OnceCell;
use std::rc::Rc;

/// Seconds of a day.
pub const DAY: i64 = 86_400;
/// No number, no moment.
pub const NONE: i64 = i64::MIN;

/// The values of one role, one for each row.
#[derive(Debug, Clone, PartialEq)]
pub enum Values {
    /// Seconds since 1970 by the file's own clock; `i64::MIN` where there is none.
    Moments {
        /// One for each row.
        seconds: Vec<i64>,
        /// Whether some have a time of day.
        timed: bool,
    },
    /// Numbers in units of 10^−scale, durations in seconds; `i64::MIN` where there is none.
    Numbers {
        /// One for each row.
        mantissas: Vec<i64>,
        /// Decimals of all of them.
        scale: u8,
    },
    /// Words, each different one once.
    Words(Words),
    /// Yes, no, or nothing said.
    Flags(Vec<Option<bool>>),
}

/// Words without regard to case and blanks around them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Words {
    /// The word's place among `texts` + 1; 0 where there is none.
    pub codes: Vec<u32>,
    /// The different words as they were first written.
    pub texts: Vec<String>,
    /// What each means, where its role knows meanings.
    pub meanings: Vec<Option<Meaning>>,
}

impl Words {
    /// How many different words there are.
    pub fn count(&self) -> usize {
        self.texts.len()
    }

    /// A row's word.
    pub fn text(&self, row: usize) -> Option<&str> {
        let code = self.codes.get(row)?.checked_sub(1)?;
        self.texts.get(code as usize).map(String::as_str)
    }
}

/// The cleaned rows of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct FactTable {
    /// What a row is.
    pub kind: FactKind,
    /// How many rows count.
    pub rows: usize,
    /// What each role's column holds; a role that may repeat comes several times, with the header of its column.
    pub columns: Vec<(Role, String, Values)>,
    /// The customer of each row by the [`Register`](super::Register)'s number, 0 for nobody; empty where no column says.
    pub customers: Vec<u32>,
    /// What became of each row; empty where nothing tells it.
    pub outcomes: Vec<Option<Outcome>>,
    /// The currency of money; `None` where none is named.
    pub currency: Option<Currency>,
    /// Whether a row's money is in another currency, and so in no sum; empty where all is in one.
    pub foreign: Vec<bool>,
    /// Rows of the files.
    pub rows_read: u64,
    /// Those of them that repeat another in every cell.
    pub repeats: u64,
    /// How each different comment speaks, worked out when it is first asked for.
    pub tones: OnceCell<Vec<Option<f64>>>,
    /// The scale of each role that holds answers.
    pub answers: Vec<(Role, Answers)>,
    /// Where each row stands.
    pub places: Vec<Place>,
    /// When somebody is there, where lengths of time are counted by that.
    pub working_time: Option<Rc<WorkingTime>>,
    /// Rows that are of another segment than the one that is looked at.
    pub not_in_segment: u64,
    /// How far the rows reach of which these are a part; `None` where they are all.
    pub reach: Option<(Day, Day)>,
}

/// Where a row of a fact table stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The file's place in the workbook.
    pub file: u32,
    /// The row of its table, from 0.
    pub row: u32,
}

impl FactTable {
    /// A table without rows.
    pub fn new(kind: FactKind) -> FactTable {
        FactTable {
            kind,
            rows: 0,
            columns: Vec::new(),
            customers: Vec::new(),
            outcomes: Vec::new(),
            currency: None,
            foreign: Vec::new(),
            rows_read: 0,
            repeats: 0,
            tones: OnceCell::new(),
            answers: Vec::new(),
            places: Vec::new(),
            working_time: None,
            not_in_segment: 0,
            reach: None,
        }
    }

    /// Keeps some rows only: those for which `kept` is true, by their places.
    pub fn keep(&mut self, kept: &[bool]) {
        fn only<T>(values: &mut Vec<T>, kept: &[bool]) {
            let mut kept = kept.iter();
            values.retain(|_| kept.next().copied().unwrap_or(false));
        }
        for (.., values) in &mut self.columns {
            match values {
                Values::Moments { seconds, .. } => only(seconds, kept),
                Values::Numbers { mantissas, .. } => only(mantissas, kept),
                Values::Words(words) => only(&mut words.codes, kept),
                Values::Flags(flags) => only(flags, kept),
            }
        }
        only(&mut self.customers, kept);
        only(&mut self.outcomes, kept);
        only(&mut self.foreign, kept);
        only(&mut self.places, kept);
        self.rows = kept.iter().filter(|kept| **kept).count();
    }

    /// What a role's first column holds.
    pub fn values(&self, role: Role) -> Option<&Values> {
        self.columns.iter().find(|(known, ..)| *known == role).map(|(.., values)| values)
    }

    /// On which scale the answers of a role are.
    pub fn scale_of_answers(&self, role: Role) -> Answers {
        self.answers.iter().find(|(known, _)| *known == role).map_or(Answers::default(), |(_, answers)| *answers)
    }

    /// Whether some column plays a role.
    pub fn has(&self, role: Role) -> bool {
        self.values(role).is_some()
    }

    /// A row's moment in seconds since 1970.
    pub fn moment(&self, role: Role, row: usize) -> Option<i64> {
        match self.values(role)? {
            Values::Moments { seconds, .. } => seconds.get(row).copied().filter(|&second| second != NONE),
            _ => None,
        }
    }

    /// A row's day.
    pub fn day(&self, role: Role, row: usize) -> Option<Day> {
        self.moment(role, row).map(day_of)
    }

    /// A row's day in one of the columns of a role that several may play, by its place.
    pub fn day_in(&self, column: usize, row: usize) -> Option<Day> {
        match self.columns.get(column)? {
            (.., Values::Moments { seconds, .. }) => {
                seconds.get(row).copied().filter(|&second| second != NONE).map(day_of)
            }
            _ => None,
        }
    }

    /// Whether a role's moments have a time of day.
    pub fn is_timed(&self, role: Role) -> bool {
        matches!(self.values(role), Some(Values::Moments { timed: true, .. }))
    }

    /// Seconds from one moment of a row to another: to the second where both columns have times, and of working time where
    /// that is counted; else whole days.
    pub fn lasted(&self, from: Role, to: Role, row: usize) -> Option<i64> {
        let (start, end) = (self.moment(from, row)?, self.moment(to, row)?);
        Some(match &self.working_time {
            Some(working) if self.is_timed(from) && self.is_timed(to) => working.between(start, end),
            None if self.is_timed(from) && self.is_timed(to) => end - start,
            _ => DAY * (end.div_euclid(DAY) - start.div_euclid(DAY)),
        })
    }

    /// A row's number in units of 10^−[`scale`](Self::scale); money in another currency is none.
    pub fn number(&self, role: Role, row: usize) -> Option<i64> {
        match self.values(role)? {
            Values::Numbers { mantissas, .. } => mantissas.get(row).copied().filter(|&number| number != NONE),
            _ => None,
        }
    }

    /// The same, none where it is money in another currency.
    pub fn money(&self, role: Role, row: usize) -> Option<i64> {
        if self.is_foreign(row) { None } else { self.number(role, row) }
    }

    /// Whether a row's money is in another currency than the figures.
    pub fn is_foreign(&self, row: usize) -> bool {
        self.foreign.get(row).copied().unwrap_or(false)
    }

    /// Decimals of a role's numbers.
    pub fn scale(&self, role: Role) -> u8 {
        match self.values(role) {
            Some(Values::Numbers { scale, .. }) => *scale,
            _ => 0,
        }
    }

    /// A row's number as it is written.
    pub fn value(&self, role: Role, row: usize) -> Option<f64> {
        self.number(role, row).map(|number| crate::money::to_f64(number.into(), self.scale(role)))
    }

    /// What a row says of yes and no; `None` where it says nothing.
    pub fn flag(&self, role: Role, row: usize) -> Option<bool> {
        match self.values(role)? {
            Values::Flags(flags) => flags.get(row).copied().flatten(),
            _ => None,
        }
    }

    /// The words of a role.
    pub fn words(&self, role: Role) -> Option<&Words> {
        match self.values(role)? {
            Values::Words(words) => Some(words),
            _ => None,
        }
    }

    /// A row's word as it was first written.
    pub fn text(&self, role: Role, row: usize) -> Option<&str> {
        self.words(role)?.text(row)
    }

    /// What tells a row's word or number from others; `None` where it says nothing.
    pub fn key(&self, role: Role, row: usize) -> Option<i64> {
        match self.values(role)? {
            Values::Words(words) => words.codes.get(row).filter(|&&code| code != 0).map(|&code| i64::from(code)),
            Values::Flags(flags) => flags.get(row).copied().flatten().map(i64::from),
            Values::Numbers { mantissas: values, .. } | Values::Moments { seconds: values, .. } => {
                values.get(row).copied().filter(|&value| value != NONE)
            }
        }
    }

    /// How a row's comment speaks, from −1 to 1; `None` without one, or where comments are in a language that is not read.
    pub fn compound(&self, row: usize) -> Option<f64> {
        let words = self.words(Role::Comment)?;
        let code = words.codes.get(row)?.checked_sub(1)?;
        self.tones.get_or_init(|| tones(words)).get(code as usize).copied().flatten()
    }

    /// What a row's word means.
    pub fn meaning(&self, role: Role, row: usize) -> Option<Meaning> {
        let words = self.words(role)?;
        let code = words.codes.get(row)?.checked_sub(1)?;
        words.meanings.get(code as usize).copied().flatten()
    }

    /// Whether a row says anything in a role.
    pub fn is_filled(&self, role: Role, row: usize) -> bool {
        match self.values(role) {
            None => false,
            Some(Values::Moments { seconds, .. }) => seconds.get(row).is_some_and(|&second| second != NONE),
            Some(Values::Numbers { mantissas, .. }) => mantissas.get(row).is_some_and(|&number| number != NONE),
            Some(Values::Words(words)) => words.codes.get(row).is_some_and(|&code| code != 0),
            Some(Values::Flags(flags)) => flags.get(row).is_some_and(Option::is_some),
        }
    }

    /// The row's customer; 0 for nobody.
    pub fn customer(&self, row: usize) -> u32 {
        self.customers.get(row).copied().unwrap_or(0)
    }

    /// What became of a row.
    pub fn outcome(&self, row: usize) -> Option<Outcome> {
        self.outcomes.get(row).copied().flatten()
    }

    /// The first and the last day of what did happen: promises, and days far from all others, say nothing about how far
    /// the data reach.
    pub fn span(&self) -> Option<(Day, Day)> {
        if self.reach.is_some() {
            return self.reach;
        }
        let Some(Values::Moments { seconds, .. }) = self.values(Role::Date) else { return None };
        let days = || seconds.iter().filter(|&&second| second != NONE).map(|&second| day_of(second));
        let (first, last) = days().min().zip(days().max())?;
        let later = HAPPENED.into_iter().filter_map(|role| match self.values(role)? {
            Values::Moments { seconds, .. } => seconds.iter().filter(|&&second| second != NONE).max().copied(),
            _ => None,
        });
        // What happens to a row happens soon after it began, or it is a slip.
        let reach = last.plus(LONGEST_TAIL);
        let last = later.map(day_of).filter(|&day| day <= reach).fold(last, Day::max);
        Some((first, last))
    }
}

/// How long after the newest row something may still have happened to one of them, in days.
const LONGEST_TAIL: i32 = 400;

/// Moments of what did happen to a row after it began.
const HAPPENED: [Role; 9] = [
    Role::FirstResponseAt,
    Role::ResolvedAt,
    Role::ClosedAt,
    Role::WonAt,
    Role::LostAt,
    Role::ConvertedAt,
    Role::RepliedAt,
    Role::PaidAt,
    Role::DeliveredAt,
];

/// The day of a moment.
pub fn day_of(second: i64) -> Day {
    Day(second.div_euclid(DAY) as i32)
}
