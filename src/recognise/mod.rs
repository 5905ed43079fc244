//! Which tool wrote a table, what its rows are, and which column plays which part, with the evidence.

mod against;
mod aggregate;
mod assign;
mod clues;
pub mod currency;
mod customer;
pub mod direction;
mod fit;
pub mod formats;
mod header;
mod infer;
mod kinds;
mod leftover;
mod lexicon;
mod matching;
pub mod meaning;
pub mod money;
pub mod movement;
pub mod nobody;
pub mod outcome;
mod period_header;
mod role;
mod said;
mod settled;
mod several;
pub mod stages;
pub mod status;
mod structure;
mod told;
pub mod unpivot;
mod vocabulary;
mod weigh;
pub mod wide;

pub use formats::Format;
pub use kinds::{KindInfo, TableKind};
pub use lexicon::Lexicon;
pub use role::{Role, Shape};

use crate::ingest::Reading;
use crate::ingest::rows::aside::Aside;
use crate::sentence::{Sentence, Value};
use crate::sorting::Arrange;
use crate::table::Table;
use clues::Clues;
use formats::Quirk;
use header::Header;
use movement::Movement;
use outcome::Outcome;
use status::Status;
use std::borrow::Cow;
use vocabulary::Vocabulary;

/// One column's part, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Assignment {
    /// The part.
    pub role: Role,
    /// The column's index.
    pub column: usize,
    /// Why.
    pub evidence: Sentence,
}

/// What stands beside a table's columns: above them, or in a header.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// Its part.
    pub role: Role,
    /// What it says.
    pub text: String,
    /// Where it stands.
    pub place: Sentence,
}

/// What a table is taken for.
#[derive(Debug, Clone, PartialEq)]
pub struct Recognition {
    /// What its rows are.
    pub kind: TableKind,
    /// Why it is taken for that.
    pub kind_evidence: Sentence,
    /// What its rows may well be instead, the likeliest first; empty where the kind stands out.
    pub may_be: Vec<TableKind>,
    /// The tool's export, where it is a known one.
    pub format: Option<&'static Format>,
    /// Why it is taken for that, where it is one.
    pub format_evidence: Option<Sentence>,
    /// Which column plays which part; at most one column for a role, but for those that may repeat.
    pub roles: Vec<Assignment>,
    /// What is said beside the columns.
    pub told: Vec<Told>,
}

impl Recognition {
    /// What is said of a role beside the columns.
    pub fn told(&self, role: Role) -> Option<&Told> {
        self.told.iter().find(|told| told.role == role)
    }

    /// The column of a role; the first where several play it.
    pub fn column(&self, role: Role) -> Option<usize> {
        self.roles.iter().find(|assignment| assignment.role == role).map(|assignment| assignment.column)
    }

    /// Every column of a role that may repeat.
    pub fn columns(&self, role: Role) -> impl Iterator<Item = usize> {
        self.roles.iter().filter(move |assignment| assignment.role == role).map(|assignment| assignment.column)
    }

    /// The part a column plays; the first where it plays several.
    pub fn role_of(&self, column: usize) -> Option<Role> {
        self.roles_of(column).next()
    }

    /// Every part a column plays.
    pub fn roles_of(&self, column: usize) -> impl Iterator<Item = Role> {
        self.roles.iter().filter(move |assignment| assignment.column == column).map(|assignment| assignment.role)
    }

    /// Why a column plays its first part; `None` where it plays none.
    pub fn evidence(&self, column: usize) -> Option<&Sentence> {
        self.roles.iter().find(|assignment| assignment.column == column).map(|assignment| &assignment.evidence)
    }

    /// What the words of its status mean for counting orders and payments.
    pub fn statuses(&self) -> Lexicon<Status> {
        let rows = match self.kind {
            TableKind::Invoices | TableKind::InvoiceLines => status::Rows::Invoices,
            TableKind::Payments => status::Rows::Payments,
            _ => status::Rows::Others,
        };
        status::words(rows, self.format.map_or(&[], |format| format.statuses))
    }

    /// What the words of its status and stage say became of a row.
    pub fn outcomes(&self) -> Lexicon<Outcome> {
        outcome::words(self.kind.info().domain, self.format.map_or(&[], |format| format.outcomes))
    }

    /// What kinds of movement of money these words of its column of them are.
    pub fn movements(&self, cells: &[impl AsRef<str>]) -> Vec<Option<Movement>> {
        movement::movements(cells, self.format.map_or(&[], |format| format.movements))
    }

    /// Whether its export does something otherwise than others.
    pub fn has(&self, quirk: Quirk) -> bool {
        self.format.is_some_and(|format| format.quirks.contains(&quirk))
    }

    /// Whether its rows are read as orders.
    pub fn is_orders(&self) -> bool {
        self.kind.info().is_orders
    }
}

/// A part that the user has given to a column, or to none.
pub type Correction = (Role, Option<usize>);

/// What is known of a table besides its cells.
#[derive(Debug, Clone, Default)]
pub struct Around {
    /// The file's name; empty where there is none.
    pub file: String,
    /// The name of the encoding.
    pub encoding: Option<&'static str>,
    /// The sign between cells.
    pub delimiter: Option<u8>,
    /// Whether lines end with CRLF.
    pub crlf: Option<bool>,
    /// Whether the last line has an end.
    pub last_line_ends: Option<bool>,
    /// Whether the first line names the delimiter.
    pub directive: bool,
    /// The lines above the header.
    pub above: Vec<String>,
}

impl Around {
    /// What a reading knows besides the table.
    pub fn of(file: &str, reading: &Reading) -> Around {
        Around {
            file: file.to_owned(),
            encoding: Some(reading.encoding.id()),
            delimiter: reading.layout.dialect.delimiter,
            crlf: reading.crlf,
            last_line_ends: Some(reading.last_line_ends),
            directive: reading.set_aside.iter().any(|aside| aside.reason == Aside::Directive),
            above: reading
                .set_aside
                .iter()
                .filter(|aside| matches!(aside.reason, Aside::Preamble | Aside::Comment))
                .flat_map(|aside| aside.examples.iter().map(|example| example.text.clone()))
                .collect(),
        }
    }
}

/// Recognises a table of which nothing else is known; corrections win over everything that was found.
pub fn recognise(table: &Table, corrections: &[Correction]) -> Recognition {
    recognise_file(table, &Around::default(), None, corrections)
}

/// Recognises the table of a file; corrections and a chosen kind win over everything that was found.
pub fn recognise_file(
    table: &Table,
    around: &Around,
    chosen: Option<TableKind>,
    corrections: &[Correction],
) -> Recognition {
    let vocabulary = Vocabulary::shared();
    if let (Some(pairs), None | Some(TableKind::KeyValue), []) = (structure::pairs(table), chosen, corrections) {
        return recognise_pairs(&pairs, table, around, vocabulary);
    }
    let headers = against::headers(table);
    let clues = Clues::new(table, &headers, vocabulary);
    let is_wide = |found: &matching::Match| {
        found.format.kind != TableKind::Crosstab || structure::period_columns(table).is_some()
    };
    let found = matching::by_headers(&headers, table, around, vocabulary)
        .or_else(|| matching::by_form(table, around).filter(is_wide));
    let corrected = |role: Role| corrections.iter().any(|&(known, _)| known == role);
    let mut roles: Vec<Assignment> = corrections
        .iter()
        .filter_map(|&(role, column)| {
            Some(Assignment { role, column: column?, evidence: Sentence::new("evidence-chosen") })
        })
        .collect();
    let (kind, kind_evidence, may_be) = match (&found, chosen) {
        (_, Some(kind)) => (kind, Sentence::new("evidence-chosen"), Vec::new()),
        (Some(found), None) if found.format.kind != TableKind::Table => {
            (found.format.kind, found.evidence.clone(), Vec::new())
        }
        _ => infer::kind(&clues),
    };
    if let Some(found) = &found {
        for &(role, names) in found.format.roles {
            let column = names.split('|').find_map(|name| headers.iter().position(|header| header.is_written(name)));
            if let Some(column) = column.filter(|_| !corrected(role)) {
                roles.push(Assignment {
                    role,
                    column,
                    evidence: Sentence::new("evidence-called").with("tool", found.format.tool),
                });
            }
        }
    }
    infer::of_structure(kind, &clues, &mut roles);
    // What a tool's export is known for is taken from it alone; what is missing or asked in a form is looked for.
    let listed = |role: Role| match &found {
        // The names of stages are the shop's own.
        Some(found) if !found.format.asks && found.format.kind != TableKind::Table && role != Role::EnteredStage => {
            found.format.roles.iter().any(|&(known, _)| known == role) || kind.info().needs.contains(&role)
        }
        _ => true,
    };
    let closed = |role: Role| corrected(role) || !listed(role);
    let of_known_sales = found.as_ref().is_some_and(|found| !found.format.asks && found.format.kind.info().is_orders);
    let judges_money = kind.info().is_orders && !of_known_sales;
    if judges_money {
        money::directions(&clues, &mut roles, &closed);
    }
    infer::roles(kind, &clues, &mut roles, &closed);
    if judges_money {
        money::amounts(&clues, &mut roles, &closed);
        if !corrected(Role::Refund) {
            money::without_refunds_of_net(&clues, &mut roles);
        }
    }
    if matches!(kind, TableKind::Invoices | TableKind::InvoiceLines)
        && !corrected(Role::OrderId)
        && !roles.iter().any(|known| known.role == Role::OrderId)
        && let Some(number) = roles.iter().find(|known| known.role == Role::InvoiceNumber)
    {
        roles.push(Assignment {
            role: Role::OrderId,
            column: number.column,
            evidence: Sentence::new("evidence-invoice"),
        });
    }
    if kind.info().is_orders && !corrected(Role::Customer) {
        customer::settle(table, &mut roles);
    }
    let settles = kind.info().is_orders
        && found.as_ref().is_none_or(|found| found.format.kind == TableKind::Table)
        && ![Role::Amount, Role::Currency, Role::ConvertedAmount].into_iter().any(corrected);
    let settled = if settles { settled::settle(table, &headers, &mut roles) } else { None };
    roles.arrange_by_key(|assignment| (assignment.role, assignment.column));
    let kind = with_lines(kind, table, &roles);
    let (format, format_evidence) = found.map(|found| (found.format, found.evidence)).unzip();
    let mut told = told::told(table, around, &roles);
    told.extend(settled);
    Recognition { kind, kind_evidence, may_be, format, format_evidence, roles, told }
}

/// Recognises a list of names with their values: what a tool's report calls so is told beside the columns.
fn recognise_pairs(pairs: &[(String, String)], table: &Table, around: &Around, vocabulary: &Vocabulary) -> Recognition {
    let headers: Vec<Header> = pairs.iter().map(|(name, _)| Header::new(name)).collect();
    let found = matching::by_headers(&headers, table, around, vocabulary)
        .filter(|found| found.format.kind == TableKind::KeyValue);
    let mut told = told::told(table, around, &[]);
    for &(role, names) in found.as_ref().map_or(&[][..], |found| found.format.roles) {
        let line = headers.iter().position(|header| header.is_written(names)).and_then(|line| pairs.get(line));
        told.extend(line.map(|(name, value)| Told {
            role,
            text: value.clone(),
            place: Sentence::new("told-line").with("text", name.as_str()),
        }));
    }
    let (format, format_evidence) = found.map(|found| (found.format, found.evidence)).unzip();
    Recognition {
        kind: TableKind::KeyValue,
        kind_evidence: Sentence::new("evidence-pairs"),
        may_be: Vec::new(),
        format,
        format_evidence,
        roles: Vec::new(),
        told,
    }
}

/// Orders and invoices whose numbers come back from row to row are lines of them.
fn with_lines(kind: TableKind, table: &Table, roles: &[Assignment]) -> TableKind {
    let Some(lines) = kind.info().lines else { return kind };
    let column =
        |role: Role| roles.iter().find(|known| known.role == role).and_then(|known| table.columns.get(known.column));
    let comes_back = |role: Role| {
        column(role).is_some_and(|column| {
            column.distinct() * 10 < (table.rows as u64 - column.nulls.min(table.rows as u64)) * 9
        })
    };
    let has_lines = [Role::Product, Role::LineAmount, Role::UnitPrice, Role::Sku, Role::Quantity]
        .iter()
        .any(|&role| column(role).is_some());
    if has_lines && (comes_back(Role::OrderId) || comes_back(Role::InvoiceNumber)) { lines } else { kind }
}

/// What stands in the column that is called like a role but cannot play it: `“Date” holds “soon”, “later”`.
pub fn held_instead(role: Role, table: &Table) -> Option<Sentence> {
    const EXAMPLES: u32 = 2;
    let headers = against::headers(table);
    let vocabulary = Vocabulary::shared();
    let column = &table.columns[Clues::new(table, &headers, vocabulary).named(role)?];
    let values: Vec<String> = match column.text() {
        Some(text) => (1..=EXAMPLES).filter_map(|code| text.value(code)).map(Cow::into_owned).collect(),
        None if role == Role::Currency => {
            (0..table.rows).filter_map(|row| column.numbers()?.decimal_text(row)).take(1).collect()
        }
        None => Vec::new(),
    };
    if values.is_empty() {
        return None;
    }
    let shown = values.iter().map(|value| value.chars().take(40).collect()).collect();
    Some(Sentence::new("held-instead").with("column", column.name.as_str()).with("values", Value::Quoted(shown)))
}

#[cfg(test)]
mod tests;
