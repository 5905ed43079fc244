//! What is known of each row of a table before figures are worked out: what became of it, whether it counts, in which
//! currency its money is.

use super::super::amounts::Amounts;
use super::super::back::{Flags, is_cancelled, is_set, movements, refund_column};
use super::super::draft::{CurrencySource, currency_source};
use super::super::keys::Keys;
use super::super::nobody::{build, forget, nobody_codes};
use super::super::orders::{Choices, Orders};
use super::super::parents::parents;
use super::super::whole_order;
use super::left_out::left_out;
use super::live;
use super::recipes::Of;
use super::recurring;
use crate::money::Currency;
use crate::recognise::movement::{Movement, paid_by_customers};
use crate::recognise::outcome::{self, Domain, Outcome};
use crate::recognise::status::Status;
use crate::recognise::{Recognition, Role};
use crate::table::{Column, NumberColumn, Table, TextColumn};
use std::cell::OnceCell;

/// A table with what is known of its rows.
pub struct Rows<'a> {
    /// The table.
    pub table: &'a Table,
    /// Which column is what.
    pub recognition: &'a Recognition,
    /// What became of each row; empty where its kind knows no outcomes.
    outcomes: Vec<Option<Outcome>>,
    /// What each row's status and date of cancelling say; empty where nothing does.
    statuses: Vec<Status>,
    /// What kind of movement each row is; empty where nothing says so.
    movements: Vec<Option<Movement>>,
    /// Whether a row repeats amounts that an earlier row of its order has; empty where none does.
    repeats: Vec<bool>,
    /// Rows whose money another row counts, in order.
    not_counted: Vec<u32>,
    /// The amounts of orders, which may be made of other columns.
    amounts: Option<Amounts<'a>>,
    /// Whether the amount of a subscription is the price of one, as the reader says.
    pub is_for_one: Option<bool>,
    /// Subscriptions whose end may lie ahead, though it is taken for past.
    pub unsure: u64,
    /// Whether a row is in no figure; empty where all are.
    left_out: Vec<bool>,
    currency: CurrencySource<'a>,
    /// Every currency that the table names.
    pub currencies: Vec<Currency>,
    converted: Option<Currency>,
    /// The codes of nobody in the column of customers, in order.
    nobody: Vec<u32>,
    choices: Choices<'a>,
    orders: OnceCell<Orders>,
}

impl<'a> Rows<'a> {
    /// Looks at every row once.
    pub fn new(table: &'a Table, recognition: &'a Recognition, choices: &Choices<'a>) -> Rows<'a> {
        let column = |role: Role| recognition.column(role).and_then(|index| table.columns.get(index));
        let mut currencies = Vec::new();
        let amounts = recognition.is_orders().then(|| Amounts::new(table, recognition, choices));
        let money = [Role::Amount, Role::Cost, Role::Revenue, Role::ConversionValue, Role::LifetimeValue];
        let money = money.into_iter().find_map(column).or_else(|| amounts.as_ref()?.column);
        let currency = currency_source(column(Role::Currency), money, column(Role::AmountText), &mut currencies);
        let converted = column(Role::ConvertedCurrency).and_then(Column::text).and_then(|text| text.value(1));
        let told = recognition.told(Role::ConvertedCurrency).map(|told| told.text.as_str());
        let converted = converted.as_deref().or(told).and_then(Currency::from_any_code);
        let mut rows = Rows {
            table,
            recognition,
            outcomes: Vec::new(),
            statuses: Vec::new(),
            movements: Vec::new(),
            repeats: Vec::new(),
            not_counted: Vec::new(),
            amounts,
            is_for_one: choices.answer(recurring::QUESTION).map(|answer| answer == recurring::FOR_ONE),
            unsure: 0,
            left_out: Vec::new(),
            currency,
            currencies,
            converted,
            nobody: column(Role::Customer).map_or(Vec::new(), nobody_codes),
            choices: *choices,
            orders: OnceCell::new(),
        };
        match recognition.kind.info().domain {
            Domain::Money => {
                rows.statuses = rows.find_statuses();
                rows.movements = rows.find_movements();
                rows.settle_returned();
                rows.repeats = rows.find_repeats(choices);
                rows.not_counted = rows.find_parts(choices);
                rows.left_out = left_out(&rows, choices, !rows.repeats.is_empty());
            }
            Domain::Other => {}
            Domain::Subscription => (rows.outcomes, rows.unsure) = live::outcomes(&rows, &rows.said()),
            domain => rows.outcomes = rows.find_outcomes(domain),
        }
        rows
    }

    /// The column of a role.
    pub fn column(&self, role: Role) -> Option<&'a Column> {
        self.recognition.column(role).and_then(|index| self.table.columns.get(index))
    }

    /// The numbers of a role.
    pub fn numbers(&self, role: Role) -> Option<&NumberColumn> {
        if let (Role::Amount, Some(amounts)) = (role, self.amounts.as_ref().filter(|amounts| !amounts.converted)) {
            return amounts.numbers.as_deref();
        }
        match role {
            Role::Refund => refund_column(self.table, self.recognition),
            role => self.column(role),
        }
        .and_then(Column::numbers)
    }

    /// Whether a cell holds something.
    pub fn is_filled(&self, role: Role, row: usize) -> bool {
        self.column(role).is_some_and(|column| is_filled(column, row)) && !self.is_nobody(role, row)
    }

    /// Whether a cell of the column of customers names nobody.
    pub fn is_nobody(&self, role: Role, row: usize) -> bool {
        !self.nobody.is_empty()
            && self.column(role).and_then(Column::text).is_some_and(|text| self.is_nobody_code(role, text.code(row)))
    }

    /// The same for the code of such a cell.
    pub fn is_nobody_code(&self, role: Role, code: u32) -> bool {
        role == Role::Customer && self.nobody.binary_search(&code).is_ok()
    }

    /// The keys of a role that names customers.
    pub fn customers(&self, role: Role) -> Option<Keys<'a>> {
        let column = self.column(role)?;
        let keys = Keys::customers(column, false);
        Some(if role == Role::Customer { forget(keys, column, &self.nobody) } else { keys })
    }

    /// Whether a row belongs to those that a figure is about; `None` where that cannot be told of this table.
    pub fn knows(&self, of: Of) -> bool {
        match of {
            Of::All => true,
            Of::Outcome(_) => self.outcomes.iter().any(Option::is_some),
            Of::Counted => self.recognition.is_orders(),
            Of::Sold => self.recognition.is_orders() && self.numbers(Role::Amount).is_some(),
            Of::Moved(movement) => self.movements.contains(&Some(movement)),
            Of::Filled(role) | Of::Empty(role) => self.column(role).is_some(),
            Of::Positive(role) => self.numbers(role).is_some(),
        }
    }

    /// Whether a row belongs to those that a figure is about.
    pub fn is(&self, of: Of, row: usize) -> bool {
        !self.left_out.get(row).is_some_and(|left_out| *left_out) && self.is_one(of, row)
    }

    fn is_one(&self, of: Of, row: usize) -> bool {
        match of {
            Of::All => true,
            Of::Outcome(wanted) => self.outcome(row).is_some_and(|outcome| wanted.contains(&outcome)),
            Of::Counted => self.counts(row),
            Of::Sold => {
                let sold = matches!(self.movement(row), None | Some(Movement::Sale));
                let comes_in =
                    self.numbers(Role::Amount).and_then(|numbers| numbers.get(row)).is_some_and(|amount| amount > 0);
                self.counts(row) && sold && comes_in
            }
            Of::Moved(movement) => self.counts(row) && self.movement(row) == Some(movement),
            Of::Filled(role) => self.is_filled(role, row),
            Of::Empty(role) => !self.is_filled(role, row),
            Of::Positive(role) => {
                self.numbers(role).and_then(|numbers| numbers.get(row)).is_some_and(|value| value > 0)
            }
        }
    }

    /// What became of a row.
    pub fn outcome(&self, row: usize) -> Option<Outcome> {
        self.outcomes.get(row).copied().flatten()
    }

    /// What kind of movement a row is.
    pub fn movement(&self, row: usize) -> Option<Movement> {
        self.movements.get(row).copied().flatten()
    }

    /// Whether all of a row's money went back.
    pub fn is_refunded(&self, row: usize) -> bool {
        self.statuses.get(row) == Some(&Status::Refunded)
    }

    /// Whether a row is neither cancelled, failed, unpaid nor a test.
    pub fn counts(&self, row: usize) -> bool {
        let status = self.statuses.get(row);
        status.is_none_or(|status| matches!(status, Status::Counts | Status::Refunded))
            && !self.goes_out(row)
            && self.not_counted.binary_search(&(row as u32)).is_err()
    }

    /// Whether a row's money goes out and not to a customer.
    fn goes_out(&self, row: usize) -> bool {
        let amount = || self.numbers(Role::Amount).and_then(|numbers| numbers.get(row));
        let outgo = self.amounts.as_ref().and_then(|amounts| amounts.outgo.as_ref());
        let may_be_sale = matches!(self.movement(row), None | Some(Movement::Sale));
        outgo.is_some_and(|outgo| may_be_sale && outgo.is_out(row, amount()))
    }

    /// Whether a row only repeats an amount of its order.
    pub fn is_repeat(&self, role: Role, row: usize) -> bool {
        /// Roles that belong to a line even where the order's amounts are repeated.
        const OF_LINES: [Role; 5] = [Role::LineAmount, Role::Quantity, Role::UnitPrice, Role::Discount, Role::Cost];
        !OF_LINES.contains(&role) && self.repeats.get(row).copied().unwrap_or(false)
    }

    /// The currency of a role's money in a row; `None` where none is named.
    pub fn currency(&self, role: Role, row: usize) -> Option<Currency> {
        let is_same =
            || role == Role::Amount && self.recognition.column(role) == self.recognition.column(Role::ConvertedAmount);
        if let (Some(converted), true) = (self.converted, is_converted(role) || is_same()) {
            return Some(converted);
        }
        let index = self.currency.of(row);
        self.currencies.get(usize::from(index).checked_sub(1)?).copied()
    }

    /// What the words of a row's status or stage say; `Some(None)` where it has words that are not known.
    fn said(&self) -> impl Fn(usize) -> Option<Option<Outcome>> {
        // A column of more than that many different words is no status.
        const MOST: usize = 2_000;
        let words = self.recognition.outcomes();
        let say = |role: Role| {
            let text = self.column(role).and_then(Column::text).filter(|text| text.values() <= MOST)?;
            let meanings: Vec<Option<Outcome>> =
                (1..=text.values() as u32).map(|code| text.value(code).and_then(|cell| words.get(&cell))).collect();
            Some((text, meanings))
        };
        let said: Vec<_> = outcome::SAID.into_iter().filter_map(say).collect();
        move |row: usize| {
            let codes =
                said.iter().filter_map(|(text, meanings)| meanings.get(text.code(row).checked_sub(1)? as usize));
            codes.copied().reduce(|first, next| first.or(next))
        }
    }

    /// The columns of roles that say what became of a row by being filled or set.
    fn told<const N: usize>(&self, roles: [(Outcome, Role); N]) -> Vec<(Outcome, &'a Column)> {
        roles.into_iter().filter_map(|(outcome, role)| Some((outcome, self.column(role)?))).collect()
    }

    fn find_outcomes(&self, domain: Domain) -> Vec<Option<Outcome>> {
        let said = self.said();
        let flags = self.told([(Outcome::Won, Role::WonFlag), (Outcome::Converted, Role::ConvertedFlag)]);
        let moments = self.told([
            (Outcome::Won, Role::WonAt),
            (Outcome::Lost, Role::LostAt),
            (Outcome::Converted, Role::ConvertedAt),
            (Outcome::Solved, Role::ResolvedAt),
        ]);
        let speaks = outcome::SAID.into_iter().any(|role| self.column(role).is_some());
        if !speaks && flags.is_empty() && moments.is_empty() {
            return Vec::new();
        }
        // Where nothing else says what became of a deal, one that was not won and is closed was lost.
        let closed = self.column(Role::ClosedAt);
        let is_lost = |row: usize| {
            let refused = |(outcome, column): &(Outcome, &Column)| {
                *outcome == Outcome::Won && is_filled(column, row) && !is_set(column, row)
            };
            let is_closed = closed.is_none_or(|column| is_filled(column, row));
            domain == Domain::Deal && !speaks && is_closed && flags.iter().any(refused)
        };
        let rest = matches!(domain, Domain::Deal | Domain::Lead | Domain::Ticket).then_some(Outcome::Open);
        let outcome = |row: usize| {
            let flagged = flags.iter().find(|(_, column)| is_set(column, row)).map(|(outcome, _)| *outcome);
            // A case that was solved and opened again has both a status and a date.
            let dated = || moments.iter().find(|(_, column)| is_filled(column, row)).map(|(outcome, _)| *outcome);
            let said = flagged.or_else(|| said(row).flatten()).or_else(dated);
            said.or_else(|| is_lost(row).then_some(Outcome::Lost)).or(rest)
        };
        (0..self.table.rows).map(outcome).collect()
    }

    fn find_statuses(&self) -> Vec<Status> {
        let words = self.recognition.statuses();
        let text = self.column(Role::Status).and_then(Column::text);
        let cancelled_at = self.column(Role::CancelledAt);
        let flags = Flags::find(self.table, self.recognition);
        if text.is_none() && cancelled_at.is_none() && !flags.any() {
            return Vec::new();
        }
        let meanings: Vec<Status> = text.map_or(Vec::new(), |text| {
            let meaning = |code: u32| text.value(code).and_then(|cell| words.get(&cell)).unwrap_or(Status::Counts);
            (1..=text.values() as u32).map(meaning).collect()
        });
        let code = |text: &TextColumn, row: usize| text.code(row).checked_sub(1).map(|code| code as usize);
        let own = |row: usize| {
            let said = text.and_then(|text| meanings.get(code(text, row)?).copied());
            let cancelled = cancelled_at.is_some_and(|column| is_cancelled(column, row));
            match said {
                None | Some(Status::Counts) if cancelled => Some(Status::Cancelled),
                None | Some(Status::Counts) if flags.is_back(row) => Some(Status::Refunded),
                said => said,
            }
        };
        let Some(keys) = self.order_keys() else {
            return (0..self.table.rows).map(|row| own(row).unwrap_or(Status::Counts)).collect();
        };
        // What the first line of an order says holds for all of its lines.
        let mut of_order: Vec<Option<Status>> = vec![None; keys.count + 1];
        let found: Vec<Option<Status>> = (0..self.table.rows).map(own).collect();
        for (row, said) in found.iter().enumerate() {
            let slot = keys.get(row) as usize;
            if slot > 0 && of_order[slot].is_none_or(|known| known == Status::Counts) {
                of_order[slot] = said.or(of_order[slot]);
            }
        }
        let whole = |(row, said): (usize, Option<Status>)| match keys.get(row) as usize {
            0 => said,
            slot => said.or(of_order[slot]),
        };
        found.into_iter().enumerate().map(|one| whole(one).unwrap_or(Status::Counts)).collect()
    }

    fn find_movements(&self) -> Vec<Option<Movement>> {
        let Some((text, meanings)) = movements(self.table, self.recognition) else { return Vec::new() };
        let amounts = self.numbers(Role::Amount);
        let kinds = self.column(Role::AmountKind).and_then(Column::text);
        let paid = kinds.map_or(Vec::new(), |kinds| paid_by_customers(&cells(kinds)));
        let is_paid = |row: usize| paid.get(kinds?.code(row).checked_sub(1)? as usize).copied();
        let meaning = |row: usize| {
            let meaning = meanings.get(text.code(row).checked_sub(1)? as usize).copied().flatten();
            meaning.map(|meaning| meaning.of(amounts.and_then(|amounts| amounts.get(row))))
        };
        let of_row = |row: usize| if is_paid(row) == Some(false) { Some(Movement::Other) } else { meaning(row) };
        (0..self.table.rows).map(of_row).collect()
    }

    /// Rows that were sold and given back are sales of which everything went back.
    fn settle_returned(&mut self) {
        for (row, movement) in self.movements.iter_mut().enumerate() {
            if *movement == Some(Movement::Returned) {
                *movement = Some(Movement::Sale);
                self.statuses.resize(self.table.rows, Status::Counts);
                if self.statuses[row] == Status::Counts {
                    self.statuses[row] = Status::Refunded;
                }
            }
        }
    }

    fn find_parts(&self, choices: &Choices) -> Vec<u32> {
        let Some(keys) = self.order_keys() else { return Vec::new() };
        parents(self.table, self.recognition, choices, self.numbers(Role::Amount), &keys).not_counted
    }

    fn find_repeats(&self, choices: &Choices) -> Vec<bool> {
        let Some(keys) = self.order_keys() else { return Vec::new() };
        let amounts = self.numbers(Role::Amount);
        if !whole_order::repeats(self.table, self.recognition, choices, Some(&keys), amounts).0 {
            return Vec::new();
        }
        let mut seen = vec![false; keys.count + 1];
        (0..self.table.rows)
            .map(|row| {
                let slot = keys.get(row) as usize;
                let known = seen[slot];
                seen[slot] = slot > 0;
                known
            })
            .collect()
    }

    /// The orders that rows belong to.
    pub fn order_keys(&self) -> Option<Keys<'a>> {
        self.column(Role::OrderId).map(Keys::exact)
    }

    /// The orders that metrics are of: what is counted here must be what is counted there.
    pub fn orders(&self) -> &Orders {
        self.orders.get_or_init(|| build(self.table, self.recognition, &self.choices))
    }
}

/// The different cells of a column.
fn cells(text: &TextColumn) -> Vec<std::borrow::Cow<'_, str>> {
    (1..=text.values() as u32).map(|code| text.value(code).unwrap_or_default()).collect()
}

/// Whether a role's money is in the currency of settlement.
fn is_converted(role: Role) -> bool {
    matches!(role, Role::ConvertedAmount | Role::ConvertedRefund | Role::Fees | Role::NetPayout)
}

/// Whether a cell holds something.
pub fn is_filled(column: &Column, row: usize) -> bool {
    match (column.text(), column.numbers(), column.dates()) {
        (Some(text), ..) => text.code(row) != 0,
        (_, Some(numbers), _) => numbers.get(row).is_some(),
        (.., Some(dates)) => dates.get(row).is_some(),
        _ => false,
    }
}
