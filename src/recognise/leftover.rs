//! What is left when headers have been looked up: a number of each row that is called like nothing known, and a fuller
//! column of days than the one whose header says so.

use super::clues::Clues;
use super::fit::{most, says_later};
use super::header::Phrase;
use super::kinds::TableKind;
use super::vocabulary::{Vocabulary, WITHIN, is_in};
use super::{Assignment, Role, customer};
use crate::sentence::Sentence;
use crate::table::Kind;

/// Words that make a header the name of a number, in seven languages, without accents.
const KEYS: &str = "id|no|nr|num|number|#|n|n°|nº|numero|nummer|key|code|codigo|codice|matricule";
/// What a word ends with that is the name of a number by itself.
const TAILS: [&str; 3] = ["nummer", "nr", "kennung"];

/// The column that tells rows apart, where no header's words are known to: it is called a number of something, or what a
/// row is called, and nearly every row has one of its own.
pub fn key(kind: TableKind, clues: &Clues, taken: &[Assignment]) -> Option<Assignment> {
    let vocabulary = Vocabulary::shared();
    // “Subscription” may be called a plan where no other column is.
    let is_given = |role: Role, column: usize| {
        role == Role::RecordId
            || !kind.info().roles.contains(&role)
            || taken.iter().any(|known| known.role == role && known.column != column)
    };
    let is_free = |&column: &usize| {
        !clues.joined[column]
            && !taken.iter().any(|known| known.column == column)
            && !clues.named[column].iter().any(|&(role, rank)| rank < WITHIN && !is_given(role, column))
    };
    let is_number = |cell: &str| cell.contains(|c: char| c.is_ascii_digit()) && !cell.contains(' ');
    let is_called = |&column: &usize| {
        let header = &clues.headers[column].bare;
        let (first, last) = (header.split(' ').next().unwrap_or(""), header.rsplit(' ').next().unwrap_or(""));
        let is_tail = |tail: &str| last.len() > tail.len() + 3 && last.ends_with(tail);
        let is_row = || {
            let mut kinds = vocabulary.kinds(Phrase::new(header));
            most(&clues.table.columns[column], is_number) && kinds.any(|(of, is_noun)| is_noun && of == kind)
        };
        is_in(KEYS, first) || is_in(KEYS, last) || TAILS.iter().any(|tail| is_tail(tail)) || is_row()
    };
    let tells = |&column: &usize| {
        let rows = clues.table.rows as u64;
        let values = &clues.table.columns[column];
        matches!(values.kind, Kind::Id | Kind::Text | Kind::Number(_))
            && rows > 1
            && clues.filled(column) * 20 >= rows * 19
            && clues.different(column) * 20 >= clues.filled(column) * 19
    };
    let column = (0..clues.headers.len()).filter(is_free).filter(is_called).find(tells)?;
    Some(Assignment { role: Role::RecordId, column, evidence: Sentence::new("evidence-tells_apart") })
}

/// A column of days that nearly every row has, where fewer than half have the one that was taken by its header: what is
/// invoiced is ordered before, whatever the day of ordering is called.
pub fn fuller_date(dated: &Assignment, clues: &Clues, taken: &[Assignment]) -> Option<Assignment> {
    let rows = clues.table.rows as u64;
    if rows < 4 || clues.filled(dated.column) * 2 >= rows {
        return None;
    }
    let is_free = |&column: &usize| {
        let header = &clues.headers[column].full;
        Role::Date.fits(&clues.table.columns[column])
            && !taken.iter().any(|known| known.column == column)
            && !clues.named[column].iter().any(|&(role, rank)| rank < WITHIN && role != Role::Date)
            && !customer::is_birthday(header)
            && !says_later(header)
            && clues.filled(column) * 10 >= rows * 9
    };
    let column = (0..clues.headers.len()).find(is_free)?;
    let evidence = Sentence::new("evidence-fuller").with("column", clues.table.columns[dated.column].name.as_str());
    Some(Assignment { role: Role::Date, column, evidence })
}
