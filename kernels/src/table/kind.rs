//! What a column's values are, how they are written, and how sure that is.

use super::Unreadable;
use crate::time::DateOrder;
use serde::{Deserialize, Serialize};

/// What a column's values are and how they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// No value at all.
    Empty,
    /// Words and names.
    Text,
    /// What names something and is never added up: ids, codes, phone numbers, post codes. Kept as text.
    Id,
    /// Yes or no. Kept as text; `ingest::columns::yes_no::as_bool` reads a value.
    Bool,
    /// Numbers, money or shares.
    Number(NumberStyle),
    /// Lengths of time, kept as seconds.
    Duration(TimeUnit),
    /// Dates, with or without a time of day.
    Date(DateStyle),
}

impl Kind {
    /// How its dates are written, where it is dates.
    pub fn date_style(self) -> Option<DateStyle> {
        match self {
            Kind::Date(style) => Some(style),
            _ => None,
        }
    }
}

/// How a column writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberStyle {
    /// `b'.'` or `b','`: what values such as `1,234` are read with.
    pub decimal_sign: u8,
    /// Whether the values are shares written with a percent sign; they are kept as 0 to 1.
    pub percent: bool,
    /// How sure the sign is.
    pub settled: Settled,
    /// What the sides of an account say that are named beside the numbers.
    pub sides: Sides,
}

/// What a side of an account means that is named beside numbers: `14.00 DR`, `2,310.75Cr`.
///
/// Where only one side is named, and not beside all numbers, it is the exception: those numbers are the opposite of the
/// others. Where both are, a debit takes away and a credit adds, as in a statement of account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Sides {
    /// None is named, or the same beside every number, so that it tells nothing apart.
    #[default]
    Alike,
    /// Debits are negative.
    DebitsNegative,
    /// Credits are negative.
    CreditsNegative,
}

impl Sides {
    /// What follows from how many numbers name no side, a debit and a credit.
    pub fn of(plain: u64, debits: u64, credits: u64) -> Sides {
        match (plain, debits, credits) {
            (_, 1.., 1..) | (1.., 1.., 0) => Sides::DebitsNegative,
            (1.., 0, 1..) => Sides::CreditsNegative,
            _ => Sides::Alike,
        }
    }
}

/// How a column writes dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateStyle {
    /// Which number is the day, in values such as `03/04/2025`.
    pub order: DateOrder,
    /// How sure the order is.
    pub settled: Settled,
    /// The sign between the numbers of values whose order matters: `b'/'`, `b'-'` or `b' '`; 0 where there is none.
    pub mark: u8,
    /// What a bare number says.
    pub bare: BareNumber,
    /// The first year of two digits that lies in the last century.
    pub pivot: u8,
    /// Whether a spreadsheet took the days to the 12th for months, so that dates of which the order is certain are read
    /// with day and month changed back.
    pub swapped: bool,
    /// Where the values name no year: the first day, counted from 1970, of the twelve months that all of them lie in.
    pub since: Option<i32>,
}

/// What a number without marks means in a column of dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum BareNumber {
    /// Eight digits are year, month and day; others say nothing.
    #[default]
    Compact,
    /// Six digits are year and month.
    CompactMonth,
    /// Days since 1899-12-30, with the time as a fraction, as spreadsheets count.
    Serial,
    /// Seconds since 1970 in UTC.
    UnixSeconds,
    /// Milliseconds since 1970 in UTC.
    UnixMillis,
    /// Microseconds since 1970 in UTC.
    UnixMicros,
}

/// What a bare number counts in a column of durations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TimeUnit {
    /// Nothing: every value names its own units.
    Written,
    /// Thousandths of a second.
    Millisecond,
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days of 24 hours.
    Day,
}

/// Whether the order of day and month, or the decimal sign, is settled, and by what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Settled {
    /// Nothing had to be: every value reads the same either way.
    Moot,
    /// Values that read one way only prove it.
    Proven,
    /// The user, a hint or another column says so.
    Given,
    /// Nothing says which it is.
    Open,
}

impl Settled {
    /// Whether the values could be read in two ways and nothing says which.
    pub fn is_open(self) -> bool {
        self == Settled::Open
    }
}

/// What a column's values say about the order of day and month, or about the decimal sign.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Evidence {
    /// Values that only the column's reading reads.
    pub agree: u64,
    /// Values that only the other reading reads; they are read so.
    pub against: u64,
    /// Values that both read, with different results.
    pub either: u64,
    /// The first of those, at most [`Evidence::EXAMPLES`] different ones.
    pub examples: Vec<Unreadable>,
    /// The first value that only the other reading reads.
    pub exception: Option<Unreadable>,
    /// Numbers beside which the debit and the credit side of an account is named.
    pub sides: [u64; 2],
    /// The first of those.
    pub sided: Option<Unreadable>,
}

impl Evidence {
    /// Values that could be read in two ways, of which the text is kept.
    pub const EXAMPLES: usize = 3;

    /// What follows for the column: a value or two among many that read the other way are exceptions, not doubt.
    pub fn verdict(&self) -> Settled {
        const EXCEPTIONS: u64 = 20;
        match (self.agree, self.against, self.either) {
            (0, 0, 0) => Settled::Moot,
            (0, 0, _) => Settled::Open,
            (agree, against, either) if either > 0 && against * EXCEPTIONS > agree => Settled::Open,
            _ => Settled::Proven,
        }
    }

    /// Adds what the rows below say, which begin at row `rows`; `same` says that both columns have the same reading.
    pub fn append(&mut self, more: &Evidence, rows: usize, same: bool) {
        let (agree, against) = if same { (more.agree, more.against) } else { (more.against, more.agree) };
        self.agree += agree;
        self.against += against;
        self.either += more.either;
        self.sides = [self.sides[0] + more.sides[0], self.sides[1] + more.sides[1]];
        let moved = |cell: &Unreadable| Unreadable { row: cell.row + rows, text: cell.text.clone() };
        for cell in &more.examples {
            if self.examples.len() < Self::EXAMPLES && self.examples.iter().all(|known| known.text != cell.text) {
                self.examples.push(moved(cell));
            }
        }
        if self.sided.is_none() {
            self.sided = more.sided.as_ref().map(moved);
        }
        if self.exception.is_none() && same {
            self.exception = more.exception.as_ref().map(moved);
        }
    }
}
