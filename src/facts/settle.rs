//! What a row or an order comes to: the events it stands for, or the reason why it does not count.

use super::Event;
use super::draft::{Draft, Source};
use super::orders::Reason;
use super::rules::RuleSet;
use crate::recognise::status::Status;
use crate::time::Day;
use countinghouse_kernels::group::Plain;
use std::ops::{Range, RangeInclusive};

/// 1900-01-01.
const FIRST_POSSIBLE: Day = Day(-25_567);
/// 2100-12-31.
const LAST_POSSIBLE: Day = Day(47_846);

/// The days from the one to the other.
pub const POSSIBLE: RangeInclusive<i64> = FIRST_POSSIBLE.0 as i64..=LAST_POSSIBLE.0 as i64;

/// Whether a day is no slip that would stretch every series over centuries.
fn is_possible(day: Day) -> bool {
    POSSIBLE.contains(&day.0.into())
}

/// The rows or orders of a table, to be gone through more than once.
pub struct Rows<'a, S> {
    /// The columns.
    pub source: &'a Source<'a>,
    /// Which rules are on.
    pub rules: &'a RuleSet,
    /// The currency that counts.
    pub wanted: Option<usize>,
    /// The orders where rows are lines of them.
    pub folded: Option<&'a [Draft]>,
    /// Rows that another file counts, or that repeat another row.
    pub skipped: &'a S,
}

/// One of them.
pub enum Row<'a> {
    /// Orders about which there is nothing to decide.
    Plain(&'a Plain, Range<usize>),
    /// Any other, with what it comes to.
    Other(&'a Draft, Result<[Option<Event>; 2], Reason>),
}

/// Rows between two looks at the whole: a loop that ends soon is run by better code sooner in a browser.
const BLOCK: usize = 1_024;

impl<S: Fn(usize) -> bool> Rows<'_, S> {
    /// Each in turn, in the order of the file.
    pub fn each(&self, mut take: impl FnMut(Row)) {
        let all = self.folded.map_or(self.source.table.rows, <[Draft]>::len);
        for start in (0..all).step_by(BLOCK) {
            self.block(start..all.min(start + BLOCK), &mut take);
        }
    }

    #[inline(never)]
    fn block(&self, rows: Range<usize>, take: &mut impl FnMut(Row)) {
        let settled = |draft: &Draft| settle(draft, self.source, self.rules, self.wanted);
        if let Some(drafts) = self.folded {
            return drafts[rows].iter().for_each(|draft| take(Row::Other(draft, settled(draft))));
        }
        let plain = self.source.plain(rows.clone());
        let (mut row, mut plain_until) = (rows.start, rows.start);
        while row < rows.end {
            if (self.skipped)(row) {
                row += 1;
                continue;
            }
            if let Some(plain) = &plain {
                plain_until = if row < plain_until { plain_until } else { plain.run(row) };
                if row < plain_until {
                    let end = (row..plain_until).find(|&row| (self.skipped)(row)).unwrap_or(plain_until);
                    take(Row::Plain(plain, row..end));
                    row = end;
                    continue;
                }
            }
            let draft = self.source.draft(row);
            take(Row::Other(&draft, settled(&draft)));
            row += 1;
        }
    }
}

/// What an order comes to: up to two events, or the reason why it does not count.
fn settle(
    draft: &Draft,
    source: &Source,
    rules: &RuleSet,
    wanted: Option<usize>,
) -> Result<[Option<Event>; 2], Reason> {
    let excluded = match draft.status {
        Status::Cancelled => Some(("cancelled", Reason::Cancelled)),
        Status::Failed => Some(("failed", Reason::Failed)),
        Status::Unpaid => Some(("unpaid", Reason::Unpaid)),
        Status::Test => Some(("test", Reason::Test)),
        Status::Counts | Status::Refunded => None,
    };
    if let Some((rule, reason)) = excluded
        && rules.is_on(rule)
    {
        return Err(reason);
    }
    if !draft.is_sale && rules.is_on("sales") {
        return Err(Reason::NotASale);
    }
    if wanted.is_some_and(|wanted| wanted + 1 != usize::from(draft.currency)) {
        return Err(if draft.currency == 0 { Reason::NoCurrency } else { Reason::OtherCurrency });
    }
    let day = draft.day.ok_or(if draft.torn_date { Reason::UnreadableDate } else { Reason::NoDate })?;
    if !is_possible(day) {
        return Err(Reason::ImpossibleDate);
    }
    let counts = |day: Day| source.days.contains(&day.0.into());
    if !counts(day) {
        return Err(Reason::FarDate);
    }
    let amount = match (source.amount.is_some(), draft.amount) {
        (false, _) => 0,
        (true, Some(amount)) => amount,
        (true, None) => return Err(if draft.torn_amount { Reason::UnreadableAmount } else { Reason::NoAmount }),
    };
    let refunds = rules.is_on("refunds");
    let wholly = refunds && draft.status == Status::Refunded;
    // What went back stands among the order's rows and is said of the order too: it is the same money.
    let said_twice = refunds && draft.negative > 0 && (wholly || draft.refund > 0);
    let amount = if said_twice { amount.saturating_add(draft.negative) } else { amount };
    let event = Event { amount, day, row: draft.row, rows: draft.rows, is_order: !(refunds && amount < 0 || wholly) };
    // A refund row is negative already; a refunded order is the order and, beside it, what went back.
    let refund = match source.returned(draft.row) {
        Some(returned) => (draft.refund - returned).max(0),
        None if said_twice => draft.negative.max(draft.refund),
        None if wholly && draft.refund == 0 => amount.max(0),
        None => draft.refund,
    };
    let back = (refunds && refund > 0 && amount >= 0).then(|| Event {
        amount: -refund,
        day: draft.refund_day.filter(|&day| counts(day)).unwrap_or(day),
        rows: 0,
        is_order: false,
        ..event
    });
    Ok([Some(event), back])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn possible_days_are_1900_to_2100() {
        assert_eq!((FIRST_POSSIBLE.to_string(), LAST_POSSIBLE.to_string()), ("1900-01-01".into(), "2100-12-31".into()));
    }
}
