//! What the rows of an unknown table are and which column plays which part: from header words first, then from values.

use super::against::{is_no_money, is_of_rows, is_vague};
use super::assign::{Candidate, assign};
use super::clues::Clues;
use super::currency::holds_everyday_codes;
use super::customer;
use super::fit;
use super::header::Header;
use super::kinds::TableKind;
use super::vocabulary::{Rank, WITHIN};
use super::weigh::{ENOUGH, Weight, doubts, weigh};
use super::{Assignment, Role, aggregate, leftover, several, structure};
use crate::sentence::{Sentence, Value};
use crate::sorting::Arrange;
use crate::table::{Column, Data, Kind, TextColumn};

/// What a table's rows are, why, and what else they may well be.
pub fn kind(clues: &Clues) -> (TableKind, Sentence, Vec<TableKind>) {
    let weights = weigh(clues);
    let (kind, evidence) = weightiest(clues, &weights);
    let by_structure = matches!(kind, TableKind::Crosstab | TableKind::Aggregate);
    let mut others = if by_structure { Vec::new() } else { doubts(&weights) };
    others.retain(|&other| other != kind);
    (kind, evidence, others)
}

fn weightiest(clues: &Clues, weights: &[Weight]) -> (TableKind, Sentence) {
    let Clues { table, headers, .. } = clues;
    if let Some(periods) = structure::period_columns(table) {
        let name = |column: usize| table.columns[column].name.as_str();
        let (first, last) = (name(periods[0]), name(periods[periods.len() - 1]));
        return (TableKind::Crosstab, Sentence::new("evidence-periods").with("first", first).with("last", last));
    }
    let sums = structure::sums(headers, table);
    if let Some(&first) = sums.first() {
        return (
            TableKind::Aggregate,
            Sentence::new("evidence-added").with("column", table.columns[first].name.as_str()),
        );
    }
    let best = weights.first();
    let told = best.filter(|best| best.points >= ENOUGH).map(|best| best.kind);
    if told.is_none_or(|kind| kind.info().is_orders || kind == TableKind::Customers)
        && let Some(sums) = aggregate::sums_of_periods(clues)
    {
        return (TableKind::Aggregate, sums.evidence(table));
    }
    if let Some(best) = best.filter(|best| best.points >= ENOUGH) {
        let pays = |role: &Role| clues.plays(*role).is_some_and(|column| !is_vague(&headers[column]));
        if best.kind == TableKind::Appointments && [Role::Amount, Role::Net, Role::Gross].iter().any(pays) {
            return (TableKind::Orders, best.evidence(table, TableKind::Orders));
        }
        return (best.kind, best.evidence(table, best.kind));
    }
    // When, and by whom, under which number or for how much make an order, even if nothing says so.
    let plays = |role: Role| clues.plays(role);
    let of_people = |found: &Assignment| fit::most(&table.columns[found.column], |value| value.contains('@'));
    let has_date = clues.named(Role::Date).is_some() || by_content(Role::Date, clues, &[]).is_some();
    let says_who = [Role::Customer, Role::CustomerId].into_iter().any(|role| plays(role).is_some())
        || by_content(Role::Customer, clues, &[]).is_some_and(|it| of_people(&it));
    let says_how_much = || {
        let called = plays(Role::Amount).filter(|&column| !is_vague(&headers[column]) || is_like_money(clues, column));
        called.is_some() || (0..table.columns.len()).any(|column| is_like_money(clues, column))
    };
    if has_date && clues.in_and_out().is_some() {
        return (TableKind::Ledger, Sentence::new("evidence-in_out"));
    }
    if has_date && (says_who || plays(Role::OrderId).is_some() || says_how_much()) {
        return (TableKind::Orders, Sentence::new("evidence-order"));
    }
    (TableKind::Table, Sentence::new("evidence-nothing"))
}

/// Whether a column's numbers look like money: with a currency, or with cents where no header says anything.
fn is_like_money(clues: &Clues, column: usize) -> bool {
    let Some(numbers) = clues.table.columns[column].numbers().filter(|numbers| !numbers.is_percent()) else {
        return false;
    };
    let is_nameless = says_nothing(&clues.headers[column]);
    numbers.is_money() || is_nameless && has_fractions(&clues.table.columns[column]) && matches!(numbers.scale(), 1 | 2)
}

/// Whether a header was made up here, or is in letters whose words are not known.
fn says_nothing(header: &Header) -> bool {
    header.full == "column"
        || header.full.starts_with("column ")
        || !header.full.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Gives roles to the columns that no one has claimed, as far as the kind of table asks for them.
pub fn roles(kind: TableKind, clues: &Clues, roles: &mut Vec<Assignment>, closed: &dyn Fn(Role) -> bool) {
    let info = kind.info();
    let open = |role: Role, roles: &[Assignment]| !closed(role) && !roles.iter().any(|known| known.role == role);
    let asked: Vec<Role> = info.roles.iter().copied().filter(|&role| open(role, roles)).collect();
    let is_taken = |column: usize| roles.iter().any(|known| known.column == column && !is_general(known.role));
    let mut candidates = Vec::new();
    for (place, &role) in asked.iter().enumerate() {
        // Of a table that is none of the known kinds, only what is said plainly is believed.
        let is_plain = |rank: Rank| rank < WITHIN || kind != TableKind::Table;
        let fitting = clues.columns_of(role, kind).filter(|&(rank, column)| !is_taken(column) && is_plain(rank));
        let weights = fit::weights(role, fitting, clues);
        // Of two that weigh the same, the kind's first role and the first column come first.
        let last = |column: usize| 0.02 * place as f64 + 1e-6 * column as f64;
        let mark = if info.marks.contains(&role) { 1.0 } else { 0.0 };
        candidates.extend(weights.into_iter().map(|(column, weight)| Candidate {
            role: place,
            column,
            weight: weight + mark - last(column),
        }));
    }
    // Of a thousand columns few are named.
    let mut named: Vec<usize> = candidates.iter().map(|it| it.column).collect();
    named.arrange();
    named.dedup();
    candidates.iter_mut().for_each(|it| it.column = named.partition_point(|&column| column < it.column));
    let found = assign(asked.len(), named.len(), &candidates);
    for (&role, place) in asked.iter().zip(found) {
        let column = place.and_then(|place| named.get(place));
        roles.extend(column.map(|&column| by_header(role, column, clues)));
    }
    // A sale's own number is its order's, where nothing else is.
    let is_sale = matches!(kind, TableKind::Orders | TableKind::Payments | TableKind::Invoices);
    if is_sale && open(Role::OrderId, roles) && open(Role::InvoiceNumber, roles) {
        let own = roles.iter().find(|known| known.role == Role::RecordId && clues.is_unique(known.column));
        let number = own.map(|own| Assignment { role: Role::OrderId, ..own.clone() });
        roles.extend(number);
    }
    if asked.contains(&Role::RecordId) && open(Role::RecordId, roles) {
        roles.extend(leftover::key(kind, clues, roles));
    }
    // What was booked is placed on the day that it is for.
    let booked = clues.nouns.iter().any(|noun| noun.kind == TableKind::Appointments && noun.points >= 1.0);
    let date = if kind == TableKind::Orders && booked { &[Role::StartedAt] } else { info.date };
    for (role, firsts) in [(Role::Customer, info.customer), (Role::Date, date), (Role::Amount, info.amount)] {
        let asked = info.is_orders || role == Role::Date || info.needs.contains(&role) || !firsts.is_empty();
        if !asked || !open(role, roles) {
            continue;
        }
        let first = firsts.iter().find_map(|first| roles.iter().find(|known| known.role == *first));
        let chosen = match first {
            Some(first) => Some(Assignment { role, ..first.clone() }),
            None if role == Role::Date && booked && date.iter().any(|&first| clues.plays(first).is_some()) => {
                date.iter().find_map(|&first| clues.plays(first)).map(|column| by_header(role, column, clues))
            }
            // Who is called so plainly is whom the row is about; what is only named by its parts is none of anything else.
            None if role == Role::Customer && !info.is_orders && !info.needs.contains(&role) => {
                let is_free = |column: &usize| {
                    !clues.names(*column, Role::Company) && !roles.iter().any(|known| known.column == *column)
                };
                clues.plays(role).filter(is_free).map(|column| by_header(role, column, clues))
            }
            None if !info.is_orders && !info.needs.contains(&role) && role != Role::Date => None,
            None => general(role, kind, clues, roles)
                .or_else(|| {
                    // Who has a number and no name; what members pay is a fee.
                    let next: &[Role] = match role {
                        Role::Customer => &[Role::CustomerId, Role::CustomerName, Role::Email],
                        Role::Date => &[Role::PaidAt, Role::InvoicedAt, Role::ShippedAt, Role::DeliveredAt],
                        Role::Amount if kind == TableKind::Subscriptions => &[Role::Fees],
                        Role::Amount if kind == TableKind::Deals => &[Role::WeightedAmount],
                        _ => return None,
                    };
                    let known = next.iter().find_map(|next| roles.iter().find(|known| known.role == *next))?;
                    Some(Assignment { role, ..known.clone() })
                })
                .or_else(|| by_content(role, clues, roles).filter(|_| info.is_orders || role == Role::Date)),
        };
        let chosen = chosen.filter(|chosen| role.fits(&clues.table.columns[chosen.column]));
        let fuller = chosen.as_ref().filter(|_| role == Role::Date && first.is_none());
        let chosen = fuller.and_then(|dated| leftover::fuller_date(dated, clues, roles)).or(chosen);
        roles.extend(chosen.map(|chosen| beside_the_next(chosen, kind, clues)));
    }
    if open(Role::Currency, roles) && info.roles.contains(&Role::Currency) {
        roles.extend(by_content(Role::Currency, clues, roles));
    }
    several::roles(kind, clues, roles, closed);
}

/// Roles that a column may play beside one that says more.
fn is_general(role: Role) -> bool {
    matches!(role, Role::Customer | Role::Date | Role::Amount)
}

fn by_header(role: Role, column: usize, clues: &Clues) -> Assignment {
    let evidence = Sentence::new("evidence-header").with("column", clues.table.columns[column].name.as_str());
    Assignment { role, column, evidence }
}

/// A column taken by its header, with the next likeliest one that was not.
fn beside_the_next(chosen: Assignment, kind: TableKind, clues: &Clues) -> Assignment {
    let Assignment { role, column, .. } = chosen;
    if chosen.evidence != by_header(role, column, clues).evidence {
        return chosen;
    }
    let others = clues.columns_of(role, kind).filter(|&(rank, other)| rank < WITHIN && other != column);
    let next = fit::weights(role, others, clues).into_iter().filter(|(_, weight)| *weight > 0.0);
    match next.reduce(|best, next| if next.1 > best.1 { next } else { best }) {
        Some((next, _)) => {
            let name = |column: usize| clues.table.columns[column].name.as_str();
            let evidence = Sentence::new("evidence-rather").with("column", name(column)).with("other", name(next));
            Assignment { evidence, ..chosen }
        }
        None => chosen,
    }
}

/// The column that is called a customer, a date or an amount, if none of its words says something else.
fn general(role: Role, kind: TableKind, clues: &Clues, taken: &[Assignment]) -> Option<Assignment> {
    let says_otherwise = |column: usize| {
        kind.info().roles.iter().any(|&other| clues.names(column, other) && !may_be(role, other))
            || taken.iter().any(|known| known.column == column && !may_be(role, known.role))
    };
    let is_attribute = |column: usize| role == Role::Customer && customer::is_attribute(&clues.headers[column].full);
    let speaks = |&(rank, column): &(Rank, usize)| rank < WITHIN || !says_otherwise(column) && !is_attribute(column);
    let weights = fit::weights(role, clues.columns_of(role, kind).filter(speaks), clues);
    // The first of equals.
    let best = weights.into_iter().reduce(|best, next| if next.1 > best.1 { next } else { best });
    best.filter(|(_, weight)| *weight > 0.0).map(|(column, _)| by_header(role, column, clues))
}

/// Whether a column of a special role can also be the customer, the date or the amount.
fn may_be(general: Role, special: Role) -> bool {
    match general {
        Role::Customer => matches!(
            special,
            Role::Customer
                | Role::CustomerId
                | Role::CustomerName
                | Role::Email
                | Role::Company
                | Role::RecordId
                | Role::LastName
        ),
        Role::Date => matches!(
            special,
            Role::Date
                | Role::CreatedAt
                | Role::OpenedAt
                | Role::SubscribedAt
                | Role::StartedAt
                | Role::Period
                | Role::PaidAt
                | Role::InvoicedAt
                | Role::ShippedAt
                | Role::DeliveredAt
                | Role::PeriodStart
                | Role::Time
        ),
        _ => matches!(
            special,
            Role::Amount
                | Role::Net
                | Role::Gross
                | Role::LineAmount
                | Role::Subtotal
                | Role::LifetimeValue
                | Role::MonthlyAmount
                | Role::Revenue
                | Role::UnitPrice
                | Role::AmountPaid
                | Role::Cost
        ),
    }
}

/// A column that no header names but whose values leave little doubt.
pub fn by_content(role: Role, clues: &Clues, taken: &[Assignment]) -> Option<Assignment> {
    let table = clues.table;
    let foreign = |index: usize| clues.joined[index] && is_of_rows(role);
    let free = |&index: &usize| !foreign(index) && !taken.iter().any(|known| known.column == index);
    let fitting = || (0..table.columns.len()).filter(free).filter(|&index| role.fits(&table.columns[index]));
    let filled = |index: usize| table.rows as u64 - table.columns[index].nulls;
    let (column, what) = match role {
        Role::Date => (
            fitting()
                .filter(|&index| !customer::is_birthday(&clues.headers[index].full))
                .max_by_key(|&index| (filled(index), usize::MAX - index))?,
            "dates",
        ),
        Role::Currency => {
            let is_own = |&index: &usize| !fit::is_other_currency(&clues.headers[index].full);
            let holds = |&index: &usize| holds_everyday_codes(&table.columns[index]);
            (fitting().filter(is_own).find(holds)?, "codes")
        }
        // Quantity times price is the amount; no other number is.
        Role::Amount
            if [Role::Quantity, Role::UnitPrice].iter().all(|&part| taken.iter().any(|it| it.role == part)) =>
        {
            return None;
        }
        Role::Amount => {
            let named =
                fitting().find(|&index| table.columns[index].numbers().is_some_and(|n| !n.currencies().is_empty()));
            let plain = || fitting().filter(|&index| !is_no_money(&clues.headers[index]));
            let says_otherwise =
                |index: usize| clues.named[index].iter().any(|&(other, _)| !may_be(Role::Amount, other));
            let decimal = || plain().find(|&index| has_fractions(&table.columns[index]) && !says_otherwise(index));
            // Numbers that only rise are numbers of rows, of receipts, of years.
            let nameless = |index: &usize| says_nothing(&clues.headers[*index]);
            let whole = || plain().rev().filter(nameless).find(|&index| !only_rises(&table.columns[index]));
            (named.or_else(decimal).or_else(whole)?, "amounts")
        }
        _ => {
            // A header that says something else is believed: a product, a place or a number of a parcel come back too.
            let says_otherwise = |index: usize| {
                clues.named[index].iter().any(|&(other, _)| !may_be(Role::Customer, other))
                    || customer::is_other(&clues.headers[index].full)
            };
            let open = || fitting().filter(|&index| !says_otherwise(index));
            let texts = || open().filter_map(|index| table.columns[index].text().map(|text| (index, text)));
            if let Some((index, _)) =
                texts().find(|&(index, _)| fit::most(&table.columns[index], |value| value.contains('@')))
            {
                (index, "addresses")
            } else {
                // Customers come back, but they are not a handful of categories.
                let repeats = |text: &TextColumn, index: usize| {
                    let values = text.values() as u64;
                    (values >= FEWEST_NAMES || values * 3 >= table.rows as u64)
                        && values * 50 >= table.rows as u64
                        && values < filled(index)
                };
                let found = texts().find(|&(index, text)| repeats(text, index) && customer::looks_like_names(text));
                (found?.0, "names")
            }
        }
    };
    Some(Assignment { role, column, evidence: holds(what) })
}

/// Why a column plays a part by what it holds.
pub fn holds(what: &'static str) -> Sentence {
    Sentence::new("evidence-holds").with("what", Value::Key(what))
}

/// Fewer names that come back in many rows are kinds of something.
const FEWEST_NAMES: u64 = 5;

/// Whether no number is smaller than the one before it.
fn only_rises(column: &Column) -> bool {
    let Some(numbers) = column.numbers() else { return false };
    let mut last = i64::MIN;
    (0..numbers.mantissas.len().min(1_000)).filter_map(|row| numbers.get(row)).all(|value| {
        let rises = value >= last;
        last = value;
        rises
    })
}

fn has_fractions(column: &Column) -> bool {
    match &column.data {
        Data::Number(numbers) => {
            let unit = 10i64.pow(u32::from(numbers.scale()));
            (0..numbers.mantissas.len().min(1_000)).any(|row| numbers.get(row).is_some_and(|value| value % unit != 0))
        }
        _ => false,
    }
}

/// The roles of a table that is told by how it is built.
pub fn of_structure(kind: TableKind, clues: &Clues, roles: &mut Vec<Assignment>) {
    let Clues { table, headers, .. } = clues;
    let mut add = |role: Role, column: usize, evidence: Sentence| {
        if !roles.iter().any(|known| known.column == column) {
            roles.push(Assignment { role, column, evidence });
        }
    };
    match kind {
        TableKind::Crosstab => {
            for column in structure::period_columns(table).unwrap_or_default() {
                add(Role::PeriodColumns, column, Sentence::new("evidence-period"));
            }
            for (index, column) in table.columns.iter().enumerate() {
                if matches!(column.kind, Kind::Text | Kind::Id | Kind::Bool) {
                    add(Role::Dimension, index, holds("words"));
                }
            }
        }
        TableKind::Aggregate => {
            for column in structure::sums(headers, table) {
                if let Some(counts) = structure::counts(&headers[column]) {
                    let role = if counts { Role::OrderCount } else { Role::Amount };
                    add(role, column, Sentence::new("evidence-report"));
                }
            }
            if let Some(sums) = aggregate::sums_of_periods(clues) {
                if let Some(count) = sums.orders {
                    add(Role::Orders, count, Sentence::new("evidence-counts"));
                }
                if !matches!(table.columns[sums.when].kind, Kind::Date(_)) {
                    add(Role::Period, sums.when, Sentence::new("evidence-own_period"));
                }
            }
            for (index, column) in table.columns.iter().enumerate() {
                if clues.names(index, Role::Period) {
                    add(Role::Period, index, Sentence::new("evidence-part_of_date"));
                } else if matches!(column.kind, Kind::Text | Kind::Id | Kind::Bool) {
                    add(Role::Dimension, index, holds("words"));
                }
            }
        }
        _ => {}
    }
}
