//! Works a recipe out over the rows of a table.

use super::recipes::{Of, Recipe, Take};
use super::rows::Rows;
use super::{Group, SummaryFigure, answers, recurring, spans};
use crate::facts::kept_days;
use crate::money::{Currency, to_f64};
use crate::recognise::outcome::Outcome;
use crate::recognise::{Role, Shape, TableKind};
use crate::sentence::{Sentence, Value};
use crate::sorting::Arrange;
use crate::table::NumberColumn;
use crate::time::Day;
use crate::unit::Unit;
use crate::words::Language;
use std::borrow::Cow;

/// Categories beyond which a column of words is no category.
const MOST_CATEGORIES: usize = 5_000;

/// How many rows the table has.
pub fn rows_read(rows: &Rows) -> SummaryFigure {
    let name = match rows.recognition.kind {
        TableKind::Table => Sentence::new("figure-table-rows"),
        kind => Sentence::new("figure-rows").with("kind", Value::Named("kind", kind.id())),
    };
    let mut figure = SummaryFigure::new("rows", name, Unit::Count);
    figure.value = Some(rows.table.rows as f64);
    figure.with_rows(rows.table.rows as u64, &[])
}

/// A kind's own figure; `None` where the table has no column for it.
pub fn compute(recipe: &Recipe, rows: &Rows) -> Option<SummaryFigure> {
    let of_kind = format!("figure-{}-{}", rows.recognition.kind.id(), recipe.id);
    let of_any = || format!("figure-{}", recipe.id);
    let name = if Language::ENGLISH.has(&of_kind) { of_kind } else { of_any() };
    let figure = SummaryFigure::new(recipe.id, Sentence::new(name), recipe.unit);
    take(recipe.take, recipe.of, figure, rows)
}

/// Works something out of some rows; `None` where the table has no column for it.
pub fn take(take: Take, of: Of, figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    if !rows.knows(of) {
        return None;
    }
    match take {
        Take::Rows => Some(count(of, figure, rows)),
        Take::Different(role) => different(role, of, figure, rows),
        Take::Sum(role) => {
            let numbers = rows.numbers(role)?;
            Some(sum(role, of, figure, rows, numbers.scale(), |row| numbers.get(row).map(i128::from)))
        }
        Take::SumOfProducts(a, b) => {
            let (left, right) = (rows.numbers(a)?, rows.numbers(b)?);
            let product = |row: usize| Some(i128::from(left.get(row)?) * i128::from(right.get(row)?));
            Some(sum(Role::LineAmount, of, figure, rows, left.scale() + right.scale(), product))
        }
        Take::Mean(role) => mean(role, of, figure, rows),
        Take::Net(amount, refund) => net(amount, refund, figure, rows),
        Take::PerOrder => per_order(of, figure, rows),
        Take::Repeaters => repeaters(of, figure, rows),
        Take::Share(part, others) => Some(share(part, others, figure, rows)),
        Take::Ratio(above, below) => ratio(above, below, figure, rows),
        Take::OfDelivered(role) => of_delivered(role, figure, rows),
        Take::Span(span, average) => spans::span(span, average, figure, rows),
        Take::Monthly => recurring::monthly(of, figure, rows),
        Take::Scores(scores) => answers::scores(scores, figure, rows),
        Take::Content(content) => answers::content(content, figure, rows),
        Take::Last(role) => last(role, figure, rows),
        Take::CountBy(role) => count_by(role, of, figure, rows),
        Take::SumBy(by, role) => sum_by(by, role, figure, rows),
    }
}

/// Why a row is not among those that a figure is about.
pub fn reason(of: Of) -> &'static str {
    match of {
        Of::All => "left_out",
        Of::Outcome(_) => "other_outcome",
        Of::Counted => "not_counted",
        Of::Sold => "not_sold",
        Of::Moved(_) => "other_movement",
        Of::Filled(_) => "no_value",
        Of::Empty(_) => "has_value",
        Of::Positive(_) => "not_positive",
    }
}

fn count(of: Of, mut figure: SummaryFigure, rows: &Rows) -> SummaryFigure {
    let used =
        (0..rows.table.rows).filter(|&row| rows.is(of, row) && !rows.is_repeat(Role::Status, row)).count() as u64;
    let repeats =
        (0..rows.table.rows).filter(|&row| rows.is(of, row) && rows.is_repeat(Role::Status, row)).count() as u64;
    figure.value = Some(used as f64);
    let others = rows.table.rows as u64 - used - repeats;
    figure.with_rows(used, &[(reason(of), others), ("same_order", repeats)])
}

fn different(role: Role, of: Of, mut figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    let keys = rows.customers(role)?;
    let mut seen = vec![false; keys.count + 1];
    let (mut used, mut empty, mut others) = (0, 0, 0);
    for row in 0..rows.table.rows {
        match (rows.is(of, row), keys.get(row)) {
            (false, _) => others += 1,
            (true, 0) => empty += 1,
            (true, key) => {
                seen[key as usize] = true;
                used += 1;
            }
        }
    }
    figure.value = Some(seen.iter().filter(|seen| **seen).count() as f64);
    Some(figure.with_rows(used, &[(reason(of), others), ("no_value", empty)]))
}

/// Sums by currency; one sum where there is one currency.
#[derive(Default)]
pub struct Sums {
    /// Currency and sum, in the order met; money without a currency is taken for the only one there is.
    sums: Vec<(Option<Currency>, i128)>,
}

impl Sums {
    /// Adds an amount to the sum of its currency.
    pub fn add(&mut self, currency: Option<Currency>, value: i128) {
        match self.sums.iter_mut().find(|(known, _)| *known == currency) {
            Some((_, sum)) => *sum = sum.saturating_add(value),
            None => self.sums.push((currency, value)),
        }
    }

    /// Money that names no currency among money of one currency is of that currency.
    pub fn settled(mut self) -> Vec<(Option<Currency>, i128)> {
        let named = self.sums.iter().filter(|(currency, _)| currency.is_some()).count();
        if named == 1
            && let Some(at) = self.sums.iter().position(|(currency, _)| currency.is_none())
        {
            let (_, unnamed) = self.sums.remove(at);
            if let Some((_, sum)) = self.sums.first_mut() {
                *sum = sum.saturating_add(unnamed);
            }
        }
        self.sums
    }
}

fn sum(
    role: Role,
    of: Of,
    mut figure: SummaryFigure,
    rows: &Rows,
    scale: u8,
    value: impl Fn(usize) -> Option<i128>,
) -> SummaryFigure {
    let is_money = role.shape() == Shape::Money;
    let mut sums = Sums::default();
    let (mut used, mut empty, mut others, mut repeats) = (0, 0, 0, 0);
    for row in 0..rows.table.rows {
        if !rows.is(of, row) {
            others += 1;
        } else if rows.is_repeat(role, row) {
            repeats += 1;
        } else if let Some(value) = value(row) {
            used += 1;
            sums.add(if is_money { rows.currency(role, row) } else { None }, value);
        } else {
            empty += 1;
        }
    }
    let sums = sums.settled();
    match sums.as_slice() {
        [] => figure.value = Some(0.0),
        [(currency, sum)] => (figure.value, figure.currency) = (Some(to_f64(*sum, scale)), *currency),
        several => {
            let named = |(currency, sum): &(Option<Currency>, i128)| Group {
                value: to_f64(*sum, scale),
                ..currency_group(*currency)
            };
            figure = figure.without("none-currencies").with_groups(several.iter().map(named).collect());
        }
    }
    figure.with_rows(used, &[(reason(of), others), ("same_order", repeats), ("no_value", empty)])
}

impl SummaryFigure {
    /// A figure without a number, and the text that says why.
    pub(super) fn without(mut self, why: &'static str) -> SummaryFigure {
        self.undefined = Some(Sentence::new(why));
        self
    }
}

/// A group of money, yet without its sum.
fn currency_group(currency: Option<Currency>) -> Group {
    let text = match currency {
        None => Some("unit-no-currency"),
        Some(Currency::UNKNOWN) => Some("unit-unknown-currency"),
        Some(_) => None,
    };
    let name = currency.map(|currency| currency.to_string()).unwrap_or_default();
    Group { name: text.map_or(name, |id| Language::ENGLISH.text(id).to_owned()), value: 0.0, text }
}

/// The exact sum of a role over all rows, with its decimals and, for money, its only currency; `None` where it is in
/// several.
fn total(role: Role, of: Of, rows: &Rows) -> Option<(i128, u8, Option<Currency>, u64)> {
    let numbers = rows.numbers(role)?;
    let mut sums = Sums::default();
    let mut used = 0;
    for row in (0..rows.table.rows).filter(|&row| rows.is(of, row) && !rows.is_repeat(role, row)) {
        if let Some(value) = numbers.get(row) {
            used += 1;
            let currency = if role.shape() == Shape::Money { rows.currency(role, row) } else { None };
            sums.add(currency, value.into());
        }
    }
    match sums.settled().as_slice() {
        [] => Some((0, numbers.scale(), None, used)),
        [(currency, sum)] => Some((*sum, numbers.scale(), *currency, used)),
        _ => None,
    }
}

fn mean(role: Role, of: Of, mut figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    let (sum, scale, currency, used) = total(role, of, rows)?;
    let missing = rows.table.rows as u64 - used;
    if used == 0 {
        return Some(figure.without("none-value"));
    }
    (figure.value, figure.currency) = (Some(to_f64(sum, scale) / used as f64), currency);
    Some(figure.with_rows(used, &[("no_value", missing)]))
}

/// Counted money that came in, less what went back: by rows of their own, by a column, or by a status.
fn net(role: Role, refund: Role, mut figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    let amounts = rows.numbers(role)?;
    let refunds = rows.numbers(refund);
    let scale = amounts.scale().max(refunds.map_or(0, NumberColumn::scale));
    let scaled = |numbers: &NumberColumn, value: i64| {
        i128::from(value) * 10i128.pow(u32::from(scale - numbers.scale().min(scale)))
    };
    let knows_movements = rows.knows(Of::Moved(crate::recognise::movement::Movement::Sale));
    let mut sums = Sums::default();
    let (mut used, mut others, mut empty) = (0, 0, 0);
    for row in (0..rows.table.rows).filter(|&row| !rows.is_repeat(role, row)) {
        use crate::recognise::movement::Movement;
        let goes_back = rows.movement(row) == Some(Movement::Refund);
        let is_none = matches!(rows.movement(row), Some(Movement::Other | Movement::Settlement));
        if !rows.is(Of::Counted, row) || is_none || knows_movements && !goes_back && !rows.is(Of::Sold, row) {
            others += 1;
            continue;
        }
        let Some(amount) = amounts.get(row) else {
            empty += 1;
            continue;
        };
        let amount = scaled(amounts, if goes_back { -amount.saturating_abs() } else { amount });
        let back = refunds.and_then(|numbers| Some(scaled(numbers, numbers.get(row)?.saturating_abs()))).unwrap_or(0);
        let back = if rows.is_refunded(row) && back == 0 { amount.max(0) } else { back };
        used += 1;
        sums.add(rows.currency(role, row), amount - back);
    }
    match sums.settled().as_slice() {
        [] => figure.value = Some(0.0),
        // In one currency orders have one revenue, whoever asks.
        [(currency, _)] if role == Role::Amount && rows.recognition.is_orders() => {
            let orders = rows.orders();
            (figure.value, figure.currency) = (Some(to_f64(orders.revenue(), orders.scale)), *currency);
        }
        [(currency, sum)] => (figure.value, figure.currency) = (Some(to_f64(*sum, scale)), *currency),
        several => {
            let named = |(currency, sum): &(Option<Currency>, i128)| Group {
                value: to_f64(*sum, scale),
                ..currency_group(*currency)
            };
            let groups = several.iter().map(named).collect();
            figure = figure.without("none-currencies").with_groups(groups);
        }
    }
    let repeats = rows.table.rows as u64 - used - others - empty;
    Some(figure.with_rows(used, &[("not_counted", others), ("same_order", repeats), ("no_value", empty)]))
}

fn per_order(of: Of, mut figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    let (sum, scale, currency, used) = total(Role::Amount, of, rows)?;
    let orders = match rows.order_keys() {
        Some(keys) => {
            let mut seen = vec![false; keys.count + 1];
            (0..rows.table.rows).filter(|&row| rows.is(of, row)).for_each(|row| seen[keys.get(row) as usize] = true);
            seen.iter().skip(1).filter(|seen| **seen).count() as u64
        }
        None => used,
    };
    if orders == 0 {
        return Some(figure.without("none-order"));
    }
    (figure.value, figure.currency) = (Some(to_f64(sum, scale) / orders as f64), currency);
    Some(figure.with_rows(used, &[(reason(of), rows.table.rows as u64 - used)]))
}

fn repeaters(of: Of, mut figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    let customers = rows.customers(Role::Customer)?;
    let used = (0..rows.table.rows).filter(|&row| rows.is(of, row) && customers.get(row) != 0).count() as u64;
    let (orders, mut repeaters) = (rows.orders(), 0u32);
    orders.each_customer(0..orders.customers(), |events| {
        repeaters += u32::from(events.iter().filter(|event| event.is_order).count() > 1);
    });
    figure.value = Some(repeaters.into());
    Some(figure.with_rows(used, &[("not_counted", rows.table.rows as u64 - used)]))
}

fn share(part: &[Outcome], others: &[Outcome], mut figure: SummaryFigure, rows: &Rows) -> SummaryFigure {
    let count = |wanted: &[Outcome]| {
        (0..rows.table.rows).filter(|&row| rows.outcome(row).is_some_and(|outcome| wanted.contains(&outcome))).count()
            as u64
    };
    let (above, rest) = (count(part), count(others));
    let used = above + rest;
    if used == 0 {
        return figure.without("none-outcome");
    }
    figure.value = Some(above as f64 / used as f64);
    figure.with_rows(used, &[("other_outcome", rows.table.rows as u64 - used)])
}

fn ratio(above: Role, below: Role, mut figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    let (top, top_scale, currency, used) = total(above, Of::All, rows)?;
    let (bottom, bottom_scale, ..) = total(below, Of::All, rows)?;
    if bottom == 0 {
        return Some(figure.without("none-denominator"));
    }
    figure.value = Some(to_f64(top, top_scale) / to_f64(bottom, bottom_scale));
    figure.currency = currency.filter(|_| figure.unit == Unit::Money);
    Some(figure.with_rows(used, &[("no_value", rows.table.rows as u64 - used)]))
}

/// By what was delivered; where no column says that, by what was sent less what bounced.
fn of_delivered(role: Role, mut figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    let (top, top_scale, _, used) = total(role, Of::All, rows)?;
    let plain = |role: Role| total(role, Of::All, rows).map(|(sum, scale, ..)| to_f64(sum, scale));
    let delivered = match plain(Role::Delivered) {
        Some(delivered) => delivered,
        None => plain(Role::Sends)? - plain(Role::Bounces).unwrap_or(0.0),
    };
    if delivered <= 0.0 {
        return Some(figure.without("none-delivered"));
    }
    figure.value = Some(to_f64(top, top_scale) / delivered);
    Some(figure.with_rows(used, &[("no_value", rows.table.rows as u64 - used)]))
}

/// The value of the newest row: where several are of one moment, of the one that the file's order makes the newest.
fn last(role: Role, mut figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    let numbers = rows.numbers(role)?;
    let dates = rows.column(Role::Date).and_then(|column| column.dates())?;
    let kept = kept_days(&[Some(dates)]);
    let is_dated = |row: usize| dates.get(row).is_some_and(|day| kept.contains(&day.0.into()));
    let dated =
        || (0..rows.table.rows).filter(|&row| rows.is(Of::All, row) && numbers.get(row).is_some() && is_dated(row));
    let ends = dated().next().zip(dated().next_back());
    let newest_first = ends.is_some_and(|(first, last)| dates.get(first) > dates.get(last));
    let order = |row: usize| if newest_first { rows.table.rows - row } else { row };
    let row = dated().max_by_key(|&row| (dates.get(row), order(row)))?;
    figure.value = numbers.get(row).map(|value| to_f64(value.into(), numbers.scale()));
    figure.currency = rows.currency(role, row);
    Some(figure.with_rows(1, &[("older", rows.table.rows as u64 - 1)]))
}

/// The first and the last day that a report is about: its own columns say it, or the lines above it.
pub fn period(rows: &Rows) -> Option<SummaryFigure> {
    let mut figure = SummaryFigure::known("period", Unit::Days);
    let column = |role: Role| rows.column(role)?.dates();
    let days = |role: Role| (0..rows.table.rows).filter_map(move |row| column(role)?.get(row));
    let told = |role: Role| Day::parse_iso(&rows.recognition.told(role)?.text);
    figure.first = days(Role::PeriodStart).min().or_else(|| told(Role::PeriodStart));
    figure.last = days(Role::PeriodEnd).max().or_else(|| told(Role::PeriodEnd));
    let (first, last) = figure.first.zip(figure.last)?;
    figure.value = Some(f64::from(last.0 - first.0));
    Some(figure.with_rows(rows.table.rows as u64, &[]))
}

fn count_by(role: Role, of: Of, figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    let text = rows.column(role)?.text().filter(|text| text.values() <= MOST_CATEGORIES)?;
    let mut counts = vec![0u64; text.values() + 1];
    let (mut others, mut repeats) = (0, 0);
    for row in 0..rows.table.rows {
        if !rows.is(of, row) {
            others += 1;
        } else if rows.is_repeat(role, row) {
            repeats += 1;
        } else {
            counts[text.code(row) as usize] += 1;
        }
    }
    let empty = counts[0];
    let used = counts.iter().skip(1).sum();
    let named = |(code, &count): (usize, &u64)| {
        Some(Group::new(text.value(code as u32)?.into_owned(), count as f64)).filter(|_| count > 0)
    };
    let groups: Vec<Group> = counts.iter().enumerate().skip(1).filter_map(named).collect();
    Some(
        figure
            .with_groups(groups)
            .with_rows(used, &[(reason(of), others), ("same_order", repeats), ("no_value", empty)]),
    )
}

fn sum_by(by: Role, role: Role, mut figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    let numbers = rows.numbers(role)?;
    let column = rows.column(by)?;
    let text = match column.text() {
        Some(text) => Cow::Borrowed(text),
        None if by == Role::Period => Cow::Owned(column.as_text(rows.table.rows)),
        None => return None,
    };
    if text.values() > MOST_CATEGORIES {
        return None;
    }
    let mut sums = vec![0i128; text.values() + 1];
    let (mut used, mut repeats, mut empty, mut others) = (0, 0, 0, 0);
    let mut currencies: Vec<Option<Currency>> = Vec::new();
    for row in 0..rows.table.rows {
        match (numbers.get(row), text.code(row)) {
            _ if !rows.is(Of::All, row) => others += 1,
            _ if rows.is_repeat(role, row) => repeats += 1,
            (Some(value), code) if code != 0 && !rows.is_nobody(by, row) => {
                used += 1;
                sums[code as usize] += i128::from(value);
                let currency = rows.currency(role, row);
                if currency.is_some() && !currencies.contains(&currency) {
                    currencies.push(currency);
                }
            }
            _ => empty += 1,
        }
    }
    if currencies.len() > 1 {
        return Some(figure.without("none-currencies"));
    }
    figure.currency = currencies.first().copied().flatten();
    let named = |(code, &sum): (usize, &i128)| {
        Some(Group::new(text.value(code as u32)?.into_owned(), to_f64(sum, numbers.scale())))
    };
    let nobody = |code: usize| rows.is_nobody_code(by, code as u32);
    let mut groups: Vec<Group> =
        sums.iter().enumerate().skip(1).filter(|(code, _)| !nobody(*code)).filter_map(named).collect();
    if column.dates().is_some() {
        groups.arrange_by(|a, b| a.name.cmp(&b.name));
    }
    let figure = if by == Role::Period { figure.with_periods(groups) } else { figure.with_groups(groups) };
    Some(figure.with_rows(used, &[("left_out", others), ("same_order", repeats), ("no_value", empty)]))
}
