//! What the rows of an unknown table are and which column plays which part: from header words first, then from values.

use super::against::{is_no_money, is_of_rows, is_vague, joined};
use super::currency::holds_everyday_codes;
use super::customer;
use super::direction;
use super::header::{Header, Phrase};
use super::kinds::TableKind;
use super::vocabulary::{Rank, Vocabulary, WITHIN};
use super::{Assignment, Role, aggregate, structure};
use crate::sorting::Arrange;
use crate::table::{Column, Data, Kind, Table, TextColumn};

/// What each header says.
pub struct Clues<'a> {
    /// The table.
    pub table: &'a Table,
    /// Its headers.
    pub headers: &'a [Header],
    /// The roles each header names.
    named: Vec<Vec<(Role, Rank)>>,
    /// The columns that name each role, by the role's place in [`Role::ALL`].
    of_role: Vec<Vec<(Rank, usize)>>,
    /// The runs of words in each header.
    runs: Vec<Vec<Phrase>>,
    /// Whether each column belongs to another table that was joined.
    joined: Vec<bool>,
}

impl<'a> Clues<'a> {
    /// Looks every header up.
    pub fn new(table: &'a Table, headers: &'a [Header], vocabulary: &Vocabulary) -> Clues<'a> {
        /// Words of the longest phrase that gives a kind away.
        const LONGEST: usize = 4;
        let mut named: Vec<Vec<(Role, Rank)>> = headers.iter().map(|header| vocabulary.roles(header)).collect();
        let joined = joined(table, &named);
        for (roles, _) in named.iter_mut().zip(&joined).filter(|(_, joined)| **joined) {
            roles.retain(|&(role, _)| !is_of_rows(role));
        }
        let mut of_role = vec![Vec::new(); Role::ALL.len()];
        for (column, roles) in named.iter().enumerate() {
            roles.iter().for_each(|&(role, rank)| of_role[role as usize].push((rank, column)));
        }
        let runs = headers.iter().map(|header| Phrase::runs(&header.full, LONGEST)).collect();
        Clues { table, headers, named, of_role, runs, joined }
    }

    /// The columns whose headers name a role, each with its rank.
    fn columns(&self, role: Role) -> &[(Rank, usize)] {
        self.of_role.get(role as usize).map_or(&[], Vec::as_slice)
    }

    /// Whether a header is one of a role's words, not only contains one.
    pub fn names(&self, column: usize, role: Role) -> bool {
        self.named[column].iter().any(|&(known, rank)| known == role && rank < WITHIN)
    }

    /// The column whose header names a role best, whether its values fit or not.
    pub fn named(&self, role: Role) -> Option<usize> {
        self.columns(role).iter().filter(|(rank, _)| *rank < WITHIN).min().map(|(_, column)| *column)
    }
}

/// What a table's rows are, and why.
pub fn kind(clues: &Clues) -> (TableKind, String) {
    let Clues { table, headers, .. } = clues;
    if let Some(periods) = structure::period_columns(headers, table) {
        let name = |column: usize| table.columns[column].name.as_str();
        let (first, last) = (name(periods[0]), name(periods[periods.len() - 1]));
        return (TableKind::Crosstab, format!("one column for each period, “{first}” to “{last}”"));
    }
    let sums = structure::sums(headers, table);
    if let Some(&first) = sums.first() {
        return (TableKind::Aggregate, format!("a report added up “{}”", table.columns[first].name));
    }
    let scored = TableKind::ALL.iter().map(|&kind| (score(kind, clues), kind));
    let best = scored.reduce(|best, next| if next.0.0 > best.0.0 + 1e-9 { next } else { best });
    let told = best.as_ref().filter(|((points, _), _)| *points >= 2.0).map(|(_, kind)| *kind);
    if told.is_none_or(|kind| kind.info().is_orders || kind == TableKind::Customers)
        && let Some(sums) = aggregate::sums_of_periods(clues)
    {
        return (TableKind::Aggregate, sums.evidence(table));
    }
    if let Some(((points, columns), kind)) = best
        && points >= 2.0
    {
        let shown: Vec<String> =
            columns.iter().take(3).map(|&column| format!("“{}”", table.columns[column].name)).collect();
        return (kind, format!("its headers say {}", shown.join(", ")));
    }
    // When, and by whom, under which number or for how much make an order, even if nothing says so.
    let plays = |role: Role| clues.named(role).filter(|&column| role.fits(&table.columns[column]));
    let of_people = |found: &Assignment| most(&table.columns[found.column], |value| value.contains('@'));
    let has_date = clues.named(Role::Date).is_some() || by_content(Role::Date, clues, &[]).is_some();
    let says_who = [Role::Customer, Role::CustomerId].into_iter().any(|role| plays(role).is_some())
        || by_content(Role::Customer, clues, &[]).is_some_and(|it| of_people(&it));
    let says_how_much = || {
        let called = plays(Role::Amount).filter(|&column| !is_vague(&headers[column]) || is_like_money(clues, column));
        called.is_some() || (0..table.columns.len()).any(|column| is_like_money(clues, column))
    };
    if has_date && direction::two_columns(table).is_some() {
        return (TableKind::Ledger, "it has a column for money that comes in and one for money that goes out".into());
    }
    if has_date && (says_who || plays(Role::OrderId).is_some() || says_how_much()) {
        return (TableKind::Orders, "it says when and for how much or by whom".into());
    }
    (TableKind::Table, "nothing in it says what a row is".into())
}

/// Whether a column's numbers look like money: with a currency, or with cents under a header that says nothing else.
fn is_like_money(clues: &Clues, column: usize) -> bool {
    let Some(numbers) = clues.table.columns[column].numbers().filter(|numbers| !numbers.is_percent()) else {
        return false;
    };
    let nameless = clues.headers[column].full.starts_with("column ");
    numbers.is_money()
        || !is_no_money(&clues.headers[column])
            && has_fractions(&clues.table.columns[column])
            && (numbers.scale() == 2 || nameless && numbers.scale() == 1)
}

/// How much speaks for a kind, and the columns that do.
fn score(kind: TableKind, clues: &Clues) -> (f64, Vec<usize>) {
    const WORD: f64 = 2.0;
    const MARK: f64 = 1.5;
    const ROLE: f64 = 0.25;
    /// Words in more headers than these add nothing.
    const MOST_WORDS: usize = 3;
    let info = kind.info();
    let mut columns = Vec::new();
    let mut words: Vec<Phrase> = info.words.split('|').filter(|word| !word.is_empty()).map(Phrase::new).collect();
    words.arrange();
    let says = |column: &usize| clues.runs[*column].iter().any(|run| words.binary_search(run).is_ok());
    columns.extend((0..clues.headers.len()).filter(says).take(MOST_WORDS));
    let mut points = WORD * columns.len() as f64;
    for &role in info.marks {
        let within = matches!(role, Role::Score | Role::Comment | Role::Satisfaction);
        let speaks =
            |&&(rank, column): &&(Rank, usize)| (rank < WITHIN || within) && role.fits(&clues.table.columns[column]);
        let column = clues.columns(role).iter().find(speaks).map(|&(_, column)| column);
        if let Some(column) = column {
            points += MARK;
            if !columns.contains(&column) {
                columns.push(column);
            }
        }
    }
    let named = |role: &&Role| clues.named(**role).is_some();
    points += ROLE * info.roles.iter().filter(named).count() as f64;
    // So many for so much each is something that was sold.
    if info.is_orders && [Role::Quantity, Role::UnitPrice].iter().all(|role| named(&role)) {
        points += WORD;
    }
    // What was sold was sold on some day.
    if info.is_orders
        && clues.named(Role::Date).is_none()
        && !clues.table.columns.iter().any(|column| Role::Date.fits(column))
    {
        points -= WORD;
    }
    (if columns.is_empty() { 0.0 } else { points }, columns)
}

/// Gives roles to the columns that no one has claimed, as far as the kind of table asks for them.
pub fn roles(kind: TableKind, clues: &Clues, roles: &mut Vec<Assignment>, closed: &dyn Fn(Role) -> bool) {
    let info = kind.info();
    let open = |role: Role, roles: &[Assignment]| !closed(role) && !roles.iter().any(|known| known.role == role);
    let mut candidates: Vec<(Rank, usize, usize, Role)> = Vec::new();
    for (place, &role) in info.roles.iter().enumerate().filter(|(_, role)| open(**role, roles)) {
        let fitting = clues.columns(role).iter().filter(|(_, column)| suits(role, &clues.table.columns[*column]));
        candidates.extend(fitting.map(|&(rank, column)| (rank, place, column, role)));
    }
    candidates.arrange();
    for (_, _, column, role) in candidates {
        if open(role, roles) && !roles.iter().any(|known| known.column == column && !is_general(known.role)) {
            roles.push(by_header(role, column, clues));
        }
    }
    let sells = info.is_orders || kind == TableKind::Table;
    for (role, firsts) in [(Role::Customer, info.customer), (Role::Date, info.date), (Role::Amount, info.amount)] {
        let asked = sells || role == Role::Date || info.needs.contains(&role) || !firsts.is_empty();
        if !asked || !open(role, roles) {
            continue;
        }
        let first = firsts.iter().find_map(|first| roles.iter().find(|known| known.role == *first));
        let chosen = match first {
            Some(first) => Some(Assignment { role, ..first.clone() }),
            None => general(role, clues, roles, info.roles)
                .or_else(|| {
                    // Who has a number and no name; what members pay is a fee.
                    let next = match role {
                        Role::Customer => Role::CustomerId,
                        Role::Amount if kind == TableKind::Subscriptions => Role::Fees,
                        _ => return None,
                    };
                    let known = roles.iter().find(|known| known.role == next)?;
                    Some(Assignment { role, ..known.clone() })
                })
                .or_else(|| by_content(role, clues, roles).filter(|_| info.is_orders || role == Role::Date)),
        };
        roles.extend(chosen.filter(|chosen| role.fits(&clues.table.columns[chosen.column])));
    }
    if open(Role::Currency, roles) && info.roles.contains(&Role::Currency) {
        roles.extend(by_content(Role::Currency, clues, roles));
    }
}

/// Roles that a column may play beside one that says more.
fn is_general(role: Role) -> bool {
    matches!(role, Role::Customer | Role::Date | Role::Amount)
}

fn by_header(role: Role, column: usize, clues: &Clues) -> Assignment {
    Assignment { role, column, evidence: format!("its header says “{}”", clues.table.columns[column].name) }
}

/// The column that is called a customer, a date or an amount, if none of its words says something else.
fn general(role: Role, clues: &Clues, taken: &[Assignment], kinds_roles: &[Role]) -> Option<Assignment> {
    let says_otherwise = |column: usize| {
        kinds_roles.iter().any(|&other| clues.names(column, other) && !may_be(role, other))
            || taken.iter().any(|known| known.column == column && !may_be(role, known.role))
    };
    let is_attribute = |column: usize| role == Role::Customer && customer::is_attribute(&clues.headers[column].full);
    let speaks = |&&(rank, column): &&(Rank, usize)| {
        (rank < WITHIN || !says_otherwise(column) && !is_attribute(column)) && role.fits(&clues.table.columns[column])
    };
    // A column that is nearly empty beside one that is not speaks last.
    let filled = |column: usize| clues.table.rows as u64 - clues.table.columns[column].nulls;
    let speaking = || clues.columns(role).iter().filter(speaks);
    let most = speaking().map(|&(_, column)| filled(column)).max().unwrap_or(0);
    let best = speaking().min_by_key(|&&(rank, column)| (filled(column) * NEARLY_EMPTY < most, rank, column));
    best.map(|&(_, column)| by_header(role, column, clues))
}

/// A column is nearly empty where another is filled in more than so many times as many rows.
const NEARLY_EMPTY: u64 = 5;

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

/// Whether the values of a column are what a role asks for, looked at closer than by their type.
fn suits(role: Role, column: &Column) -> bool {
    role.fits(column)
        && match role {
            Role::Email => most(column, |value| value.contains('@')),
            Role::CustomerName | Role::FirstName | Role::LastName => most(column, |value| {
                !value.contains('@') && value.chars().filter(|c| c.is_alphabetic()).count() * 2 > value.chars().count()
            }),
            Role::CustomerId => most(column, |value| !value.contains(['@', ' '])),
            _ => true,
        }
}

/// Whether most of a column's first values are so; numbers are taken as text without letters.
fn most(column: &Column, is_so: impl Fn(&str) -> bool) -> bool {
    const LOOKED_AT: u32 = 50;
    let Some(text) = column.text() else { return is_so("0") };
    let values = (text.values() as u32).min(LOOKED_AT);
    (1..=values).filter(|&code| text.value(code).is_some_and(|value| is_so(&value))).count() * 2 > values as usize
}

/// A column that no header names but whose values leave little doubt.
pub fn by_content(role: Role, clues: &Clues, taken: &[Assignment]) -> Option<Assignment> {
    let table = clues.table;
    let foreign = |index: usize| clues.joined[index] && is_of_rows(role);
    let free = |&index: &usize| !foreign(index) && !taken.iter().any(|known| known.column == index);
    let fitting = || (0..table.columns.len()).filter(free).filter(|&index| role.fits(&table.columns[index]));
    let filled = |index: usize| table.rows as u64 - table.columns[index].nulls;
    let (column, evidence) = match role {
        Role::Date => (fitting().max_by_key(|&index| (filled(index), usize::MAX - index))?, "it holds dates"),
        Role::Currency => {
            (fitting().find(|&index| holds_everyday_codes(&table.columns[index]))?, "it holds currency codes")
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
            let decimal = || plain().find(|&index| has_fractions(&table.columns[index]));
            // Numbers that only rise are numbers of rows, of receipts, of years.
            let whole = || plain().rev().find(|&index| !only_rises(&table.columns[index]));
            (named.or_else(decimal).or_else(whole)?, "it holds amounts")
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
                texts().find(|&(index, _)| most(&table.columns[index], |value| value.contains('@')))
            {
                (index, "it holds e-mail addresses")
            } else {
                // Customers come back, but they are not a handful of categories.
                let repeats = |text: &TextColumn, index: usize| {
                    let values = text.values() as u64;
                    values * 50 >= table.rows as u64 && values < filled(index)
                };
                let found = texts().find(|&(index, text)| repeats(text, index) && customer::looks_like_names(text));
                (found?.0, "it holds names that come back")
            }
        }
    };
    Some(Assignment { role, column, evidence: evidence.into() })
}

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
    let mut add = |role: Role, column: usize, evidence: &str| {
        if !roles.iter().any(|known| known.column == column) {
            roles.push(Assignment { role, column, evidence: evidence.into() });
        }
    };
    match kind {
        TableKind::Crosstab => {
            for column in structure::period_columns(headers, table).unwrap_or_default() {
                add(Role::PeriodColumns, column, "its header is a period");
            }
            for (index, column) in table.columns.iter().enumerate() {
                if matches!(column.kind, Kind::Text | Kind::Id | Kind::Bool) {
                    add(Role::Dimension, index, "it holds words");
                }
            }
        }
        TableKind::Aggregate => {
            for column in structure::sums(headers, table) {
                let counts = headers[column].full.starts_with("count") || headers[column].full.contains("count");
                let role = if counts { Role::OrderCount } else { Role::Amount };
                add(role, column, "a report added it up");
            }
            if let Some(sums) = aggregate::sums_of_periods(clues) {
                if let Some(count) = sums.orders {
                    add(Role::Orders, count, "it says how many orders a row adds up");
                }
                if !matches!(table.columns[sums.when].kind, Kind::Date(_)) {
                    add(Role::Period, sums.when, "each row has a period of its own");
                }
            }
            for (index, column) in table.columns.iter().enumerate() {
                if clues.names(index, Role::Period) {
                    add(Role::Period, index, "its header is a part of a date");
                } else if matches!(column.kind, Kind::Text | Kind::Id | Kind::Bool) {
                    add(Role::Dimension, index, "it holds words");
                }
            }
        }
        _ => {}
    }
}
