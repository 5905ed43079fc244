//! What the rows of a table are, by the weight of all that speaks for each kind and against it.

use super::Role;
use super::clues::Clues;
use super::fit::{most, suits};
use super::kinds::TableKind;
use super::meaning::{Meaning, meaning};
use super::vocabulary::{HEAD, WITHIN, is_in};
use super::{customer, said};
use crate::sentence::{Sentence, Value};
use crate::sorting::Arrange;
use crate::table::Table;

/// How much speaks for a kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Weight {
    /// The kind.
    pub kind: TableKind,
    /// The sum of all evidence.
    pub points: f64,
    /// The columns that speak for it, the loudest first.
    pub columns: Vec<usize>,
}

impl Weight {
    /// Why it is of a kind.
    pub fn evidence(&self, table: &Table, kind: TableKind) -> Sentence {
        let shown = self.columns.iter().take(3).map(|&column| table.columns[column].name.clone());
        Sentence::new("evidence-headers")
            .with("columns", Value::Quoted(shown.collect()))
            .with("kind", Value::Key(if kind == self.kind { "other" } else { "orders" }))
    }
}

/// A role that hardly any other kind has.
const MARK: f64 = 1.5;
/// What a mark adds without which the kind would be none.
const NEEDED: f64 = 0.75;
/// A role that several kinds have.
const ROLE: f64 = 0.25;
/// A role without which little can be said of a kind, and that no column plays.
const MISSING: f64 = -0.75;
/// None of the roles that a kind needs is there.
const ALL_MISSING: f64 = -1.5;
/// A role that speaks against a kind.
const WITHOUT: f64 = -1.25;
/// Words in more headers than these add nothing.
const MOST_WORDS: usize = 3;
/// An attribute that only people have, where rows are people.
const ATTRIBUTE: f64 = 0.5;
/// States that are said of a kind's rows alone.
const SAID: f64 = 1.5;
/// More of them add nothing.
const MOST_ATTRIBUTES: usize = 4;
/// Below this, a kind is only a guess.
pub const ENOUGH: f64 = 2.0;

/// Every kind for which something speaks, the weightiest first.
pub fn weigh(clues: &Clues) -> Vec<Weight> {
    let of_people: Vec<usize> = (0..clues.headers.len())
        .filter(|&column| customer::tells_of_people(&clues.headers[column].full))
        .take(MOST_ATTRIBUTES)
        .collect();
    let said = said::kinds(clues);
    let mut weights: Vec<Weight> = TableKind::ALL
        .iter()
        .map(|&kind| weight(kind, clues, &of_people, &said))
        .filter(|it| !it.columns.is_empty())
        .collect();
    // Of two that weigh the same, the first in the list of kinds comes first.
    weights.arrange_by(|a, b| b.points.total_cmp(&a.points).then(a.kind.cmp(&b.kind)));
    weights
}

/// Other kinds that a table may well be, where the first of its weights does not stand out: the next one of another sort,
/// or the two likeliest of a table that is none of the known kinds.
pub fn doubts(weights: &[Weight]) -> Vec<TableKind> {
    /// Less evidence is none.
    const SOME: f64 = 1.0;
    /// A kind stands out by so much.
    const MARGIN: f64 = 0.6;
    let Some(best) = weights.first().filter(|best| best.points >= SOME) else { return Vec::new() };
    if best.points < ENOUGH {
        return weights.iter().filter(|it| it.points >= SOME).take(2).map(|it| it.kind).collect();
    }
    let sort = |kind: TableKind| (kind.info().is_orders, kind.info().is_people);
    let near = |it: &&Weight| it.points > best.points - MARGIN && sort(it.kind) != sort(best.kind);
    weights[1..].iter().filter(near).take(1).map(|it| it.kind).collect()
}

fn weight(kind: TableKind, clues: &Clues, of_people: &[usize], said: &[(TableKind, usize)]) -> Weight {
    let info = kind.info();
    let mut spoken: Vec<(f64, usize)> =
        clues.nouns.iter().filter(|noun| noun.kind == kind).map(|noun| (noun.points, noun.column)).collect();
    spoken.arrange_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    spoken.truncate(MOST_WORDS);
    let mut points: f64 = spoken.iter().map(|(points, _)| points).sum();
    let mut columns: Vec<usize> = spoken.into_iter().map(|(_, column)| column).collect();
    let mut needed = 0;
    for &role in info.marks {
        let within = matches!(role, Role::Score | Role::Comment | Role::Satisfaction | Role::Effort);
        // Anything is created, only a case is opened or received; an invoice is an order, but says more.
        let is_plain = |column: usize| match role {
            Role::OpenedAt => clues.names(column, Role::CreatedAt),
            Role::OrderId => clues.names(column, Role::InvoiceNumber),
            _ => false,
        };
        let speaks = |&(rank, column): &(u16, usize)| {
            (rank < WITHIN || within && rank < WITHIN + HEAD)
                && !is_plain(column)
                && suits(role, &clues.table.columns[column])
        };
        if let Some((rank, column)) = clues.plainest(role, kind, speaks) {
            // The plainer a role's word, the more it says.
            let plainness = if rank < WITHIN && role != Role::OrderId { rank.min(200) } else { 0 };
            points += MARK * (1.0 - f64::from(plainness) / 400.0);
            needed += usize::from(info.needs.contains(&role));
            if !columns.contains(&column) {
                columns.push(column);
            }
        }
    }
    // One column alone makes no kind.
    if columns.len() > 1 {
        points += NEEDED * needed as f64;
    }
    points += ROLE * info.roles.iter().filter(|&&role| clues.named(role).is_some()).count() as f64;
    let missing = info.needs.iter().filter(|&&role| is_missing(role, kind, clues)).count();
    points += MISSING * missing as f64;
    if missing > 0 && missing == info.needs.len() {
        points += ALL_MISSING;
    }
    points += WITHOUT * info.without.iter().filter(|&&role| clues.plays(role).is_some()).count() as f64;
    if info.is_people {
        points += ATTRIBUTE * of_people.len() as f64;
        columns.extend(of_people);
    }
    points += returns(kind, clues);
    if let Some(&(_, column)) = said.iter().find(|(of, _)| *of == kind) {
        points += SAID;
        columns.push(column);
    }
    // A guest's stay begins and ends, and is no contract.
    if kind == TableKind::Subscriptions && is_stay(clues) {
        points -= 4.0;
    }
    if kind == TableKind::Appointments
        && let Some(column) = meets(clues)
    {
        points += 2.0;
        columns.push(column);
    }
    if kind == TableKind::Ledger && clues.has_dates() {
        if clues.in_and_out().is_some() {
            points += 2.0;
        }
        points += both_signs(clues);
    }
    // Who delivers, where nobody buys, is paid.
    let is_bought = || {
        clues.in_and_out().is_none()
            && clues.plays(Role::Brand).is_some_and(|column| names_supplier(&clues.headers[column].full))
            && [Role::CustomerId, Role::CustomerName, Role::Email, Role::Stock, Role::Quantity]
                .iter()
                .all(|&role| clues.plays(role).is_none())
    };
    if (kind == TableKind::Spend || info.is_orders && kind != TableKind::Ledger) && clues.has_dates() && is_bought() {
        points += if kind == TableKind::Spend { 3.0 } else { -3.0 };
    }
    // Stars and likelihoods end at ten; marks of pupils and results of tests do not.
    let ends_at_ten = |column: usize| {
        let Some(numbers) = clues.table.columns[column].numbers().filter(|numbers| !numbers.is_percent()) else {
            return true;
        };
        let ten = 10i64.saturating_mul(10i64.saturating_pow(u32::from(numbers.scale())));
        numbers.mantissas.filled().take(2_000).all(|value| value <= ten)
    };
    if matches!(kind, TableKind::Reviews | TableKind::Survey)
        && clues.plays(Role::Score).is_some_and(|column| !ends_at_ten(column))
    {
        points -= 2.0;
    }
    if kind == TableKind::Requests && asks_for_data(clues) {
        points += 4.0;
    }
    if info.is_orders {
        // So many for so much each is something that was sold.
        if [Role::Quantity, Role::UnitPrice].iter().all(|&role| clues.named(role).is_some()) {
            points += 2.0;
        }
        // Who numbers orders and no invoices lists orders, whenever they were billed.
        let numbers_orders = || {
            let mut nouns = clues.nouns.iter().filter(|noun| noun.kind == TableKind::Orders);
            nouns.any(|noun| clues.names(noun.column, Role::OrderId))
        };
        if kind == TableKind::Invoices && clues.named(Role::InvoiceNumber).is_none() && numbers_orders() {
            points -= 2.0;
        }
        // Whatever was agreed on is no sale where nothing says what it comes to.
        let is_agreed = clues.nouns.iter().any(|noun| noun.kind == TableKind::Appointments);
        let pays = [Role::Amount, Role::Net, Role::Gross, Role::UnitPrice, Role::AmountPaid, Role::LineAmount];
        if is_agreed && pays.iter().all(|&role| clues.plays(role).is_none()) {
            points -= 1.5;
        }
        // Who pays back a loan bought nothing.
        if is_loan(clues) {
            points -= 4.0;
        }
        // What was sold was sold on some day.
        if !clues.has_dates() && clues.named(Role::Date).is_none() {
            points -= 2.0;
        }
    }
    // Who stands once in a table of days and amounts may have bought once.
    if !info.key.is_empty() && columns.len() == 1 && clues.has_dates() && clues.plays(Role::Amount).is_some() {
        points = 0.0;
    }
    Weight { kind, points, columns }
}

/// Whether a column of kinds holds what people ask of those who have their data: to see, to delete, to put right.
fn asks_for_data(clues: &Clues) -> bool {
    let is_asked = |cell: &str| {
        use Meaning::{Access, Erasure, Objection, Portability, Rectification, Restriction, Withdrawal};
        let asked = [Access, Erasure, Objection, Portability, Rectification, Restriction, Withdrawal];
        meaning(Role::KindOf, cell).is_some_and(|meaning| asked.contains(&meaning))
    };
    // Few words that come back; that of one kind alone may be said of anything.
    let of_text = |&column: &usize| {
        let values = clues.table.columns[column].text().map_or(0, |text| text.values());
        (if clues.names(column, Role::KindOf) { 1..=20 } else { 2..=20 }).contains(&values)
            && clues.different(column) < clues.filled(column)
    };
    let mut columns = (0..clues.headers.len()).filter(of_text);
    columns.any(|column| most(&clues.table.columns[column], is_asked))
}

/// Whether headers are of a guest's stay: when it begins, and when it ends or how many nights it lasts.
fn is_stay(clues: &Clues) -> bool {
    const BEGINS: &str = "arrival|arrivee|anreise|anreisedatum|llegada|arrivo|aankomst|check in|check in date";
    const LASTS: &str = "departure|depart|abreise|abreisedatum|salida|partenza|vertrek|check out|check out date|nights|\
        nuits|nachte|noches|notti|nachten";
    let says = |list: &str| clues.headers.iter().any(|it| is_in(list, &it.full));
    says(BEGINS) && says(LASTS)
}

/// Whether headers are of a loan: what is paid back beside what it costs.
fn is_loan(clues: &Clues) -> bool {
    const PAID_BACK: &str =
        "principal|tilgung|amortization|amortisation|amortissement|amortizacion|ammortamento|aflossing|amortizacao";
    const INTEREST: &str = "interest|zins|zinsen|interet|interets|intereses|interes|interessi|interesse|rente|juros";
    let says = |list: &str| clues.headers.iter().any(|it| it.full.split(' ').any(|word| is_in(list, word)));
    says(PAID_BACK) && says(INTEREST)
}

/// Whether a header names who delivers to the shop.
fn names_supplier(header: &str) -> bool {
    const SUPPLIERS: &str =
        "supplier|vendor|payee|kreditor|lieferant|fournisseur|proveedor|fornitore|leverancier|fornecedor";
    header.split(' ').any(|word| is_in(SUPPLIERS, word))
}

/// What it says that much goes out beside what comes in, where nothing is sold by the piece.
fn both_signs(clues: &Clues) -> f64 {
    let sells = [Role::Product, Role::Sku, Role::Quantity, Role::OrderId, Role::InvoiceNumber];
    let Some(numbers) = clues.plays(Role::Amount).and_then(|column| clues.table.columns[column].numbers()) else {
        return 0.0;
    };
    // A movement of money is described as a thing is.
    let is_thing = |column: usize| !clues.names(column, Role::Description);
    if sells.iter().any(|&role| clues.plays(role).is_some_and(is_thing)) {
        return 0.0;
    }
    let (mut all, mut out) = (0usize, 0usize);
    for value in numbers.mantissas.filled().take(2_000) {
        all += 1;
        out += usize::from(value < 0);
    }
    if out * 4 >= all && out < all { 2.5 } else { 0.0 }
}

/// The time of day at which somebody was seen, where rows say who it was and by whom or how long.
fn meets(clues: &Clues) -> Option<usize> {
    let plays = |roles: &[Role]| roles.iter().any(|&role| clues.plays(role).is_some());
    let is_met = plays(&[Role::Customer, Role::CustomerName, Role::CustomerId, Role::Email])
        && plays(&[Role::TimeSpent, Role::EndedAt, Role::Staff])
        && !plays(&[
            Role::Amount,
            Role::OrderId,
            Role::Quantity,
            Role::Subject,
            Role::Priority,
            Role::Score,
            Role::Project,
        ]);
    clues.named(Role::Time).filter(|_| is_met && clues.has_dates())
}

/// What it says that people or things come once, or come back, where each has one row.
fn returns(kind: TableKind, clues: &Clues) -> f64 {
    /// Fewer rows say nothing.
    const FEWEST: u64 = 5;
    let info = kind.info();
    let called =
        || clues.plays(Role::Customer).filter(|_| info.is_people && info.customer.contains(&Role::CustomerName));
    let Some(column) = info.key.iter().find_map(|&role| clues.plays(role)).or_else(called) else { return 0.0 };
    let (filled, different) = (clues.filled(column), clues.different(column));
    match filled {
        ..FEWEST => 0.0,
        _ if different == filled => 0.75,
        _ if different * 10 < filled * 9 => -1.5,
        _ => 0.0,
    }
}

/// Whether nothing could play a role that a kind needs.
fn is_missing(role: Role, kind: TableKind, clues: &Clues) -> bool {
    let info = kind.info();
    let firsts = match role {
        Role::Date => return !clues.has_dates(),
        Role::Customer => info.customer,
        Role::Amount => info.amount,
        Role::Sessions => &[Role::Visitors, Role::PageViews],
        Role::Score if kind == TableKind::Survey => &[Role::Satisfaction, Role::Effort],
        _ => &[],
    };
    let plays = |role: Role| clues.columns_of(role, kind).any(|(_, column)| role.fits(&clues.table.columns[column]));
    !plays(role) && !firsts.iter().any(|&first| plays(first))
}
