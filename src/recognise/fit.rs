//! How well a column fits a role: what its header says, and what its values look like.

use super::Role;
use super::clues::Clues;
use super::customer;
use super::outcome::{self, Domain};
use super::role::Shape;
use super::status;
use super::vocabulary::{Rank, WITHIN, is_in};
use crate::table::{Column, Kind};

/// How well each of some columns fits a role that their headers name; those whose values cannot play it are left out.
pub fn weights(role: Role, columns: impl Iterator<Item = (Rank, usize)>, clues: &Clues) -> Vec<(usize, f64)> {
    let suiting: Vec<(Rank, usize)> =
        columns.filter(|&(_, column)| suits(role, &clues.table.columns[column])).collect();
    let most = suiting.iter().map(|&(_, column)| clues.filled(column)).max().unwrap_or(0);
    let weight = |(rank, column): (Rank, usize)| {
        let empty = if clues.filled(column) * NEARLY_EMPTY < most { -3.0 } else { 0.0 };
        (column, of_header(rank) + of_values(role, column, clues) + empty)
    };
    suiting.into_iter().map(weight).collect()
}

/// A column is nearly empty where another is filled in more than so many times as many rows.
const NEARLY_EMPTY: u64 = 5;

/// What a header's words weigh: up to 10 where they are a role's own, half of it where it only contains one.
fn of_header(rank: Rank) -> f64 {
    match rank {
        0..WITHIN => 10.0 - f64::from(rank.min(300)) / 100.0,
        _ => 5.0 - f64::from((rank - WITHIN).min(100)) / 100.0,
    }
}

/// What values add to that, or take from it.
fn of_values(role: Role, index: usize, clues: &Clues) -> f64 {
    /// Fewer rows say nothing.
    const FEWEST: usize = 4;
    const MANY: usize = 10;
    let column = &clues.table.columns[index];
    // Beside a country or a region of its own, it is a place; and nobody's marriage is a state of a row.
    let is_place = || {
        clues.names(index, Role::Region)
            && [Role::Region, Role::Country].iter().any(|&role| clues.plays(role).is_some_and(|it| it != index))
    };
    if role == Role::Status && !says_states(column) && (is_place() || is_of_person(&clues.headers[index].full)) {
        return -20.0;
    }
    // “State” is where somebody lives, or how far something is.
    let other = if role == Role::Status { Role::Region } else { Role::Status };
    if matches!(role, Role::Status | Role::Region)
        && clues.names(index, other)
        && says_states(column) != (role == Role::Status)
    {
        return -6.0;
    }
    if clues.table.rows < FEWEST {
        return 0.0;
    }
    let is_one_for_all = || clues.different(index) == 1;
    let is_zero = || column.numbers().is_some_and(|numbers| numbers.mantissas.filled().all(|value| value == 0));
    match role {
        Role::OrderId | Role::RecordId | Role::CustomerId if is_one_for_all() => -6.0,
        // Who stands in every row is the one whose rows they are.
        Role::Customer | Role::CustomerName if clues.table.rows >= MANY && is_one_for_all() => -20.0,
        // What tells one thing from another is a name rather than a number.
        Role::Title | Role::Product | Role::Campaign if matches!(column.kind, Kind::Id | Kind::Number(_)) => -1.5,
        // What is sold by the piece is told by its description, where no other column names it.
        Role::Description
            if clues.named(Role::Quantity).is_some() && clues.plays(Role::Product).is_none_or(|it| it == index) =>
        {
            -3.0
        }
        // How long somebody worked on a case is not how long it took, where that is known.
        Role::ResolutionMinutes | Role::ResolutionSeconds | Role::ResolutionDuration
            if clues.names(index, Role::HandlingTime) && clues.plays(Role::ResolvedAt).is_some() =>
        {
            -6.0
        }
        // What is left after fees is no sale.
        Role::Amount if clues.names(index, Role::Net) && clues.plays(Role::Fees).is_some() => -4.0,
        // Pieces that came back are no money.
        Role::Refund if counts_pieces(column) && clues.table.columns.iter().any(has_cents) => -20.0,
        // A mean is no sum.
        Role::Amount if is_mean(&clues.headers[index].full) => -20.0,
        Role::Amount if is_other_currency(&clues.headers[index].full) => -1.0,
        Role::Date if says_later(&clues.headers[index].full) => -3.0,
        Role::Date if customer::is_birthday(&clues.headers[index].full) => -20.0,
        Role::Currency if !clues.names(index, Role::Currency) && is_other_currency(&clues.headers[index].full) => -20.0,
        _ if matches!(role.shape(), Shape::Money | Shape::Count) && is_zero() => -3.0,
        _ => 0.0,
    }
}

/// Whether a column holds a few whole things a row, and no money: `5.00` is money.
fn counts_pieces(column: &Column) -> bool {
    const MOST: u64 = 20;
    column.numbers().filter(|numbers| !numbers.is_money() && numbers.scale() == 0).is_some_and(|numbers| {
        let is_few = |value: i64| value.unsigned_abs() <= MOST;
        numbers.mantissas.filled().all(is_few) && numbers.mantissas.filled().any(|value| value != 0)
    })
}

fn has_cents(column: &Column) -> bool {
    column.numbers().is_some_and(|numbers| numbers.scale() > 1 && !numbers.is_percent())
}

/// Whether a header is of a mean: `Avg. price`.
fn is_mean(header: &str) -> bool {
    const MEANS: &str = "avg|average|mean|durchschnitt|durchschnittlicher|durchschnittliche|mittelwert|moyenne|moyen|promedio|media|medio|gemiddeld|gemiddelde";
    header.split(' ').any(|word| is_in(MEANS, word))
}

/// Whether a header is of what people are, not of what became of a row: `Marital_Status`.
fn is_of_person(header: &str) -> bool {
    const OF_PEOPLE: &str = "marital|civil|maritale|smoking|health|vaccination|immigration|familienstand|zivilstand";
    header.split(' ').any(|word| is_in(OF_PEOPLE, word))
}

/// Whether a header is of a day after something happened: `Delivered date`, `Last modified`.
pub fn says_later(header: &str) -> bool {
    const LATER: &str = "delivered|delivery|carrier|shipped|shipping|estimated|expected|due|modified|updated|changed|edited|end|ending|until|expiry|expires|valid|next|\
        ship|liefer|lieferdatum|versand|fallig|geandert|livraison|expedition|modification|envio|entrega|consegna|levering";
    header.split(' ').any(|word| is_in(LATER, word))
}

/// Whether a header names a currency that is not the amount's: `Original Currency`.
pub fn is_other_currency(header: &str) -> bool {
    const OTHERS: &str = "original|buyer|customer|foreign|fremd|source|account|exchange|ursprungliche|ursprung|origine|origen|originale|oorspronkelijke";
    header.split(' ').any(|word| is_in(OTHERS, word))
}

/// Whether a column's words are states of an order, a case, a deal or a contract.
fn says_states(column: &Column) -> bool {
    const DOMAINS: [Domain; 4] = [Domain::Ticket, Domain::Deal, Domain::Subscription, Domain::Lead];
    let statuses = status::words(status::Rows::Others, &[]);
    let outcomes = DOMAINS.map(|domain| outcome::words(domain, &[]));
    most(column, |cell| statuses.get(cell).is_some() || outcomes.iter().any(|words| words.get(cell).is_some()))
}

/// Whether the values of a column are what a role asks for, looked at closer than by their type.
pub fn suits(role: Role, column: &Column) -> bool {
    role.fits(column)
        && match role {
            Role::Email => most(column, |value| value.contains('@')),
            Role::CustomerName | Role::FirstName | Role::LastName => most(column, |value| {
                !value.contains('@') && value.chars().filter(|c| c.is_alphabetic()).count() * 2 > value.chars().count()
            }),
            Role::Score | Role::Effort => {
                column.numbers().is_some()
                    || most(column, |value| value.contains(|c: char| c.is_numeric() || matches!(c, '★' | '⭐' | '*')))
            }
            Role::CustomerId => most(column, |value| !value.contains(['@', ' '])),
            _ => true,
        }
}

/// Whether most of a column's first values are so; numbers are taken as text without letters.
pub fn most(column: &Column, is_so: impl Fn(&str) -> bool) -> bool {
    const LOOKED_AT: u32 = 50;
    let Some(text) = column.text() else { return is_so("0") };
    let values = (text.values() as u32).min(LOOKED_AT);
    (1..=values).filter(|&code| text.value(code).is_some_and(|value| is_so(&value))).count() * 2 > values as usize
}
