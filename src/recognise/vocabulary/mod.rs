//! The words that headers use for each role, in English, German, French, Spanish, Italian, Dutch and Portuguese.
//!
//! A role's words stand between bars, the plainest first; a word after `~` may stand anywhere in a header.

mod marketing;
mod money;
mod orders;
mod people;
mod sales;

use super::Role;
use super::header::{Header, Phrase};
use crate::sorting::Arrange;
use std::sync::OnceLock;

/// Every word of every role, ready to be looked up.
#[derive(Debug)]
pub struct Vocabulary {
    /// Words, role, and the word's place among those of its role; by words.
    exact: Vec<(Phrase, Role, Rank)>,
    /// Words that may stand anywhere in a header.
    within: Vec<(Phrase, Role, Rank)>,
}

/// How a header names a role: the smaller, the plainer.
pub type Rank = u16;

/// A header that only contains a role's word stands behind all that are one.
pub const WITHIN: Rank = 10_000;
/// Words of the longest phrase that may stand anywhere in a header.
const LONGEST: usize = 7;

impl Vocabulary {
    /// The words, which are collected once.
    pub fn shared() -> &'static Vocabulary {
        static SHARED: OnceLock<Vocabulary> = OnceLock::new();
        SHARED.get_or_init(Vocabulary::new)
    }

    fn new() -> Vocabulary {
        let tables = [people::WORDS, orders::WORDS, money::WORDS, sales::WORDS, marketing::WORDS];
        let (mut exact, mut within) = (Vec::new(), Vec::new());
        for &(role, list) in tables.iter().copied().flatten() {
            for (rank, word) in (0..).zip(list.split('|')) {
                let phrase = Phrase::new(word);
                if word.starts_with('~') {
                    within.push((phrase, role, rank));
                }
                exact.push((phrase, role, rank));
            }
        }
        exact.arrange();
        within.arrange();
        Vocabulary { exact, within }
    }

    /// The roles that a header names, each with its rank.
    pub fn roles(&self, header: &Header) -> Vec<(Role, Rank)> {
        let mut found: Vec<(Role, Rank)> = Vec::new();
        let mut add = |role: Role, rank: Rank| match found.iter_mut().find(|(known, _)| *known == role) {
            Some((_, best)) => *best = rank.min(*best),
            None => found.push((role, rank)),
        };
        for (form, penalty) in header.loose_forms().zip(0..) {
            entries(&self.exact, Phrase::new(form)).for_each(|(role, rank)| add(role, rank * 4 + penalty));
        }
        for run in Phrase::runs(&header.full, LONGEST) {
            entries(&self.within, run).for_each(|(role, rank)| add(role, WITHIN + rank));
        }
        found
    }

    /// Whether any table may have a header of these words.
    pub fn is_plain(&self, words: Phrase) -> bool {
        entries(&self.exact, words).next().is_some()
    }
}

/// What is listed under some words.
fn entries(list: &[(Phrase, Role, Rank)], words: Phrase) -> impl Iterator<Item = (Role, Rank)> {
    let from = list.partition_point(|(known, ..)| *known < words);
    list[from..].iter().take_while(move |(known, ..)| *known == words).map(|&(_, role, rank)| (role, rank))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_listed_once_for_a_role() {
        let tables = [people::WORDS, orders::WORDS, money::WORDS, sales::WORDS, marketing::WORDS];
        let mut roles = Vec::new();
        for (role, list) in tables.iter().copied().flatten() {
            let words: Vec<Phrase> = list.split('|').map(Phrase::new).collect();
            for (at, word) in list.split('|').enumerate() {
                assert!(!words[..at].contains(&words[at]), "{} {word}", role.id());
                assert!(!word.starts_with('~') || word.split(' ').count() <= LONGEST, "{word}");
            }
            assert!(!roles.contains(role), "{}", role.id());
            roles.push(*role);
        }
    }

    #[test]
    fn a_header_names_what_it_says() {
        let vocabulary = Vocabulary::shared();
        let names =
            |header: &str, role: Role| vocabulary.roles(&Header::new(header)).iter().any(|(known, _)| *known == role);
        for (header, role) in [
            ("Rechnungsnr.", Role::InvoiceNumber),
            ("Betrag (€)", Role::Amount),
            ("order_total_eur", Role::Amount),
            ("Date of sale", Role::Date),
            ("Número de pedido", Role::OrderId),
            ("How likely are you to recommend us?", Role::Score),
            ("Deal - Title", Role::Title),
        ] {
            assert!(names(header, role), "{header}");
        }
    }
}
