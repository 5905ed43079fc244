//! Known exports: one entry of data each, in files by what the tools are for. To add one, add an entry.

mod advertising;
mod crm;
mod mail;
mod money;
mod reports;
mod service;
mod sheets;
mod shops;
mod surveys;

use super::Role;
use super::kinds::TableKind;
use super::movement::Movement;
use super::outcome::Outcome;
use super::status::Status;
use crate::sorting::Arrange;

/// One tool's export.
#[derive(Debug, PartialEq)]
pub struct Format {
    /// The stable name.
    pub id: &'static str,
    /// The tool, for evidence.
    pub tool: &'static str,
    /// What the card calls it.
    pub name: &'static str,
    /// What its rows are; [`TableKind::Table`] where the tool writes any kind.
    pub kind: TableKind,
    /// Which header plays which part: spellings between bars, the preferred one first.
    pub roles: &'static [(Role, &'static str)],
    /// Its other headers, between bars.
    pub columns: &'static str,
    /// The header of its first column, where that is always the same.
    pub first: &'static str,
    /// Beginnings of headers that it makes itself, between bars: `Sum of`.
    pub beginnings: &'static str,
    /// Words in the lines above its table, between bars; one of them is evidence as good as two headers.
    pub above: &'static str,
    /// Beginnings of the names of its files, between bars.
    pub files: &'static str,
    /// How its bytes look, where the headers alone do not tell.
    pub form: Form,
    /// Whether its other headers are whatever someone asked in a form.
    pub asks: bool,
    /// What its words mean where they do not mean what they usually do.
    pub outcomes: &'static [(Outcome, &'static str)],
    /// The same for orders and payments.
    pub statuses: &'static [(Status, &'static str)],
    /// The same for kinds of movement.
    pub movements: &'static [(Movement, &'static str)],
    /// What it does otherwise than other exports.
    pub quirks: &'static [Quirk],
    /// What a reader should know about the export's figures: the text `export-<note>`.
    pub note: Option<&'static str>,
}

/// What an export does otherwise than others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quirk {
    /// Amounts of the whole stand on each of its lines, so that adding the lines up would count them several times.
    AmountsRepeat,
    /// Where money goes back, the column of customers names the shop itself.
    RefundsNameTheShop,
}

/// How the bytes of an export look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Form {
    /// The encoding's name.
    pub encoding: Option<&'static str>,
    /// The sign between cells.
    pub delimiter: Option<u8>,
    /// Whether lines end with CRLF.
    pub crlf: Option<bool>,
    /// Whether the last line has an end.
    pub last_line_ends: Option<bool>,
    /// Whether the first line is `sep=;` or the like.
    pub directive: Option<bool>,
    /// Whether dates are written with the year first.
    pub year_first: Option<bool>,
}

impl Form {
    /// Any bytes.
    pub const ANY: Form =
        Form { encoding: None, delimiter: None, crlf: None, last_line_ends: None, directive: None, year_first: None };
}

/// What most entries have in common.
const BLANK: Format = Format {
    id: "",
    tool: "",
    name: "",
    kind: TableKind::Table,
    roles: &[],
    columns: "",
    first: "",
    beginnings: "",
    above: "",
    files: "",
    form: Form::ANY,
    asks: false,
    outcomes: &[],
    statuses: &[],
    movements: &[],
    quirks: &[],
    note: None,
};

/// Every export the engine knows; of two that fit equally well, the first is taken.
pub fn formats() -> impl Iterator<Item = &'static Format> {
    let lists = [
        shops::FORMATS,
        money::FORMATS,
        crm::FORMATS,
        service::FORMATS,
        surveys::FORMATS,
        mail::FORMATS,
        advertising::FORMATS,
        reports::FORMATS,
        sheets::FORMATS,
    ];
    lists.into_iter().flatten()
}

impl Format {
    /// The export of that name.
    pub fn from_id(id: &str) -> Option<&'static Format> {
        formats().find(|format| format.id == id)
    }

    /// Whether only its bytes tell it.
    pub fn is_only_form(&self) -> bool {
        self.roles.is_empty() && self.columns.is_empty() && self.beginnings.is_empty()
    }

    /// Every header it is known by, in all spellings, each once.
    pub fn headers(&self) -> Vec<&'static str> {
        let of_roles = self.roles.iter().flat_map(|(_, names)| names.split('|'));
        let mut names: Vec<&str> = of_roles.chain(self.columns.split('|')).filter(|name| !name.is_empty()).collect();
        names.arrange();
        names.dedup();
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_export_has_a_name_of_its_own() {
        let all: Vec<_> = formats().collect();
        for (at, format) in all.iter().enumerate() {
            assert!(!format.id.is_empty() && !format.tool.is_empty() && !format.name.is_empty(), "{at}");
            assert!(all[..at].iter().all(|other| other.id != format.id), "{}", format.id);
            for (role, names) in format.roles {
                assert!(!names.is_empty(), "{} {}", format.id, role.id());
            }
        }
    }
}
