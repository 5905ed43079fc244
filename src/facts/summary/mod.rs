//! What any recognised table comes to in a few figures: rows, sums, spans of days, counts by category, and the rates
//! that its kind is known by. Sums are exact; what cannot be worked out says why.

mod answers;
mod compute;
mod left_out;
mod live;
mod recipes;
mod recurring;
mod rows;
mod spans;
mod structure;

pub(super) use answers::{asks_for_rating, number_in};
pub use recipes::headlines;
pub use recurring::{cents_a_month, question};

use super::orders::Choices;
use crate::diagnostic::LeftOut;
use crate::money::Currency;
use crate::recognise::money::is_share;
use crate::recognise::outcome::Outcome;
use crate::recognise::{Recognition, Role, Shape};
use crate::sentence::{Sentence, Value};
use crate::sorting::Arrange;
use crate::table::Table;
use crate::time::Day;
use crate::unit::Unit;
use recipes::{Of, Span, Take, recipes};
use rows::Rows;
use serde::Serialize;

/// One figure of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SummaryFigure {
    /// The stable name.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub id: String,
    /// The name a reader sees.
    pub name: Sentence,
    /// What the number is.
    pub unit: Unit,
    /// The number; `None` where there is none, or where it is in several currencies.
    pub value: Option<f64>,
    /// The currency of money; `None` where none is named.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Currency>"))]
    pub currency: Option<Currency>,
    /// The first day of a span of days.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Day>"))]
    pub first: Option<Day>,
    /// The last day of a span of days.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Day>"))]
    pub last: Option<Day>,
    /// A number for each category, the largest first.
    pub groups: Vec<Group>,
    /// Categories that are not listed because there are too many.
    pub groups_left_out: u64,
    /// Rows behind it.
    pub rows_used: u64,
    /// The table's other rows.
    pub rows_left_out: Vec<LeftOut>,
    /// Why there is no number; `None` where there is one.
    pub undefined: Option<Sentence>,
}

/// The number of one category.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Group {
    /// The category, as the file writes it.
    pub name: String,
    /// Its number.
    pub value: f64,
    /// The text that says its name, where the file has none.
    #[serde(skip)]
    pub text: Option<&'static str>,
}

impl Group {
    /// A category that the file names.
    fn new(name: String, value: f64) -> Group {
        Group { name, value, text: None }
    }
}

/// Categories that a figure lists at most.
const MOST_GROUPS: usize = 40;

impl SummaryFigure {
    /// A figure without a number yet.
    fn new(id: impl Into<String>, name: Sentence, unit: Unit) -> SummaryFigure {
        SummaryFigure {
            id: id.into(),
            name,
            unit,
            value: None,
            currency: None,
            first: None,
            last: None,
            groups: Vec::new(),
            groups_left_out: 0,
            rows_used: 0,
            rows_left_out: Vec::new(),
            undefined: None,
        }
    }

    /// One of the figures that are called like their id.
    fn known(id: &'static str, unit: Unit) -> SummaryFigure {
        SummaryFigure::new(id, Sentence::new(format!("figure-{id}")), unit)
    }

    /// Counts the rows behind it and the table's others.
    fn with_rows(mut self, used: u64, others: &[(&str, u64)]) -> SummaryFigure {
        self.rows_used = used;
        let counted = others.iter().filter(|(_, rows)| *rows > 0);
        self.rows_left_out = counted.map(|&(reason, rows)| LeftOut { reason: reason.into(), rows }).collect();
        self
    }

    /// Lists periods, in the order in which they come.
    fn with_periods(mut self, mut periods: Vec<Group>) -> SummaryFigure {
        /// The days of a year, and some.
        const MOST: usize = 400;
        self.groups_left_out = periods.len().saturating_sub(MOST) as u64;
        periods.truncate(MOST);
        self.groups = periods;
        self
    }

    /// Lists categories, the largest first, as far as there is room.
    fn with_groups(mut self, mut groups: Vec<Group>) -> SummaryFigure {
        groups.arrange_by(|a, b| b.value.total_cmp(&a.value).then_with(|| a.name.cmp(&b.name)));
        self.groups_left_out = groups.len().saturating_sub(MOST_GROUPS) as u64;
        groups.truncate(MOST_GROUPS);
        self.groups = groups;
        self
    }
}

/// What became of each row of a table; empty where nothing tells it.
pub fn outcomes(table: &Table, recognition: &Recognition, choices: &Choices) -> Vec<Option<Outcome>> {
    let rows = Rows::new(table, recognition, choices);
    (0..table.rows).map(|row| rows.outcome(row)).collect()
}

/// Seconds from the beginning of each case to its first answer, where a column says them in so many words.
pub fn until_answer(table: &Table, recognition: &Recognition, choices: &Choices) -> Option<Vec<Option<f64>>> {
    spans::said(Span::FirstResponse, table, recognition, choices)
}

/// The same until it was solved.
pub fn until_solved(table: &Table, recognition: &Recognition, choices: &Choices) -> Option<Vec<Option<f64>>> {
    spans::said(Span::Resolution, table, recognition, choices)
}

/// The figures of a table, the plainest first.
pub fn summary(table: &Table, recognition: &Recognition, choices: &Choices) -> Vec<SummaryFigure> {
    let rows = Rows::new(table, recognition, choices);
    let mut figures = vec![compute::rows_read(&rows)];
    figures.extend(compute::period(&rows));
    figures.extend(structure::figures(&rows));
    let mut columns = Vec::new();
    for assignment in &recognition.roles {
        // A column of several roles is added up once.
        if !columns.contains(&assignment.column) || counted_by(assignment.role).is_some() {
            figures.extend(plain(assignment.role, &rows));
            columns.push(assignment.column);
        }
    }
    // Quantity times price is an amount that no column holds.
    if recognition.column(Role::Amount).is_none() && rows.numbers(Role::Amount).is_some() {
        figures.extend(plain(Role::Amount, &rows));
    }
    let special = recipes(recognition.kind).iter().filter_map(|recipe| compute::compute(recipe, &rows));
    figures.extend(special);
    if rows.unsure > 0 {
        let mut figure = SummaryFigure::known("ends_unsure", Unit::Count);
        figure.value = Some(rows.unsure as f64);
        figures.push(figure.with_rows(rows.unsure, &[]));
    }
    figures
}

/// What a column's different values are called, where they are worth a count.
fn counted_by(role: Role) -> Option<&'static str> {
    match role {
        Role::Customer => Some("customers"),
        Role::Company => Some("companies"),
        Role::OrderId => Some("orders"),
        Role::InvoiceNumber => Some("invoices"),
        Role::Campaign => Some("campaigns"),
        _ => None,
    }
}

/// A role's name inside the name of a figure.
fn role_name(role: Role) -> Value {
    Value::Inside("role", role.id())
}

/// The figure that every column of a role has: a count of different values, a span, a sum, or counts by category.
fn plain(role: Role, rows: &Rows) -> Option<SummaryFigure> {
    /// Numbers that are no amounts of anything: their sum says nothing.
    const NOT_ADDED_UP: [Role; 10] = [
        Role::UnitPrice,
        Role::Balance,
        Role::LeadScore,
        Role::EngagementRating,
        Role::Followers,
        Role::Value,
        Role::TenureMonths,
        Role::IntervalCount,
        Role::DaysToConvert,
        Role::PeriodColumns,
    ];
    let id = role.id();
    let sum = |unit: Unit| {
        SummaryFigure::new(format!("{id}_sum"), Sentence::new("figure-sum").with("role", role_name(role)), unit)
    };
    let counts = || {
        let name = Sentence::new("figure-counts").with("role", role_name(role));
        let figure = SummaryFigure::new(format!("{id}_counts"), name, Unit::Count);
        compute::take(Take::CountBy(role), Of::All, figure, rows)
    };
    if let Some(id) = counted_by(role) {
        let figure = SummaryFigure::known(id, Unit::Count);
        return compute::take(Take::Different(role), Of::All, figure, rows);
    }
    match role.shape() {
        // One figure cannot speak for several columns.
        _ if role.may_repeat() => None,
        Shape::Moment => spans::range(role, rows),
        Shape::Money | Shape::Count if !NOT_ADDED_UP.contains(&role) => {
            let unit = if role.shape() == Shape::Money { Unit::Money } else { Unit::Count };
            // A fee of cents is money; half a click is a rate.
            let may_be_share = role == Role::Discount || role.shape() == Shape::Count && role != Role::Quantity;
            if may_be_share && rows.numbers(role).is_some_and(|numbers| is_share(numbers, rows.table.rows)) {
                let figure = sum(unit).without("none-shares");
                return Some(figure.with_rows(0, &[("share", rows.table.rows as u64)]));
            }
            compute::take(Take::Sum(role), Of::All, sum(unit), rows)
        }
        Shape::Word => counts(),
        Shape::Any if matches!(role, Role::Satisfaction | Role::Consent) => counts(),
        _ => None,
    }
}
