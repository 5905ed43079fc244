//! Roles that several columns play: the days on which stages were reached, and what else is known of a person.

use super::clues::Clues;
use super::customer;
use super::header::words;
use super::kinds::TableKind;
use super::stages::is_entered;
use super::{Assignment, Role};
use crate::sentence::Sentence;
use crate::table::Kind;

/// Gives such roles to the columns that are left, as far as the kind of table has them.
pub fn roles(kind: TableKind, clues: &Clues, roles: &mut Vec<Assignment>, closed: &dyn Fn(Role) -> bool) {
    let asks = |role: Role| kind.info().roles.contains(&role) && !closed(role);
    let free: Vec<usize> =
        (0..clues.headers.len()).filter(|&column| !roles.iter().any(|known| known.column == column)).collect();
    if asks(Role::EnteredStage) {
        let stages = stages(clues, roles);
        let is_reached = |&column: &usize| {
            let column = &clues.table.columns[column];
            Role::EnteredStage.fits(column) && is_entered(&column.name, |name| stages.iter().any(|known| known == name))
        };
        let found: Vec<usize> = free.iter().copied().filter(is_reached).collect();
        let evidence =
            |column: usize| Sentence::new("evidence-stage").with("column", clues.table.columns[column].name.as_str());
        roles.extend(found.into_iter().map(|column| Assignment {
            role: Role::EnteredStage,
            column,
            evidence: evidence(column),
        }));
    }
    if asks(Role::Attribute) {
        let found: Vec<usize> = free.into_iter().filter(|&column| is_attribute(kind, column, clues)).collect();
        roles.extend(found.into_iter().map(|column| Assignment {
            role: Role::Attribute,
            column,
            evidence: super::infer::holds("few"),
        }));
    }
}

/// The stages that deals are in, in words.
fn stages(clues: &Clues, roles: &[Assignment]) -> Vec<String> {
    /// A column of more different words holds no stages.
    const MOST: usize = 50;
    let column = roles.iter().find(|known| known.role == Role::Stage).map(|known| &clues.table.columns[known.column]);
    let text = column.and_then(|column| column.text()).filter(|text| text.values() <= MOST);
    text.map_or_else(Vec::new, |text| {
        (1..=text.values() as u32).filter_map(|code| text.value(code)).map(|value| words(&value)).collect()
    })
}

/// Whether a column says of people which of a few groups they are in. In a table of people any words do but notes; among
/// cases only what a header says of a person.
fn is_attribute(kind: TableKind, column: usize, clues: &Clues) -> bool {
    /// More different words are names, or texts.
    const MOST: u64 = 24;
    /// Letters of a word of a group.
    const LONGEST: usize = 40;
    let of_person = || customer::tells_of_people(&clues.headers[column].full);
    let values = &clues.table.columns[column];
    let is_short = || {
        values.text().is_none_or(|text| {
            (1..=text.values().min(MOST as usize) as u32)
                .all(|code| text.value(code).is_some_and(|value| value.chars().count() <= LONGEST))
        })
    };
    let comes_back = || {
        let (filled, different) = (clues.filled(column), clues.different(column));
        (2..=MOST).contains(&different) && different * 2 <= filled && filled * 5 >= clues.table.rows as u64
    };
    matches!(values.kind, Kind::Text | Kind::Id | Kind::Bool)
        && !clues.joined[column]
        && ![Role::Comment, Role::Description].into_iter().any(|role| clues.names(column, role))
        && (kind.info().is_people || of_person())
        && values.text().is_none_or(|text| text.values() <= MOST as usize)
        && is_short()
        && comes_back()
}
