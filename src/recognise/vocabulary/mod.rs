//! The words that headers use for each role, in English, German, French, Spanish, Italian, Dutch and Portuguese.
//!
//! A role's words stand between bars, the plainest first; a word after `~` may stand anywhere in a header.

mod marketing;
mod money;
mod orders;
mod people;
mod sales;

use super::Role;
use super::header::{Header, words};

/// Every word of every role, ready to be looked up.
#[derive(Debug)]
pub struct Vocabulary {
    /// Words, role, and the word's place among those of its role; by words.
    exact: Vec<(String, Role, usize)>,
    /// Words that may stand anywhere in a header.
    within: Vec<(String, Role, usize)>,
}

/// How a header names a role: the smaller, the plainer.
pub type Rank = usize;

/// A header that only contains a role's word stands behind all that are one.
pub const WITHIN: Rank = 1_000;

impl Vocabulary {
    /// Collects the words.
    pub fn new() -> Vocabulary {
        let tables = [people::WORDS, orders::WORDS, money::WORDS, sales::WORDS, marketing::WORDS];
        let (mut exact, mut within) = (Vec::new(), Vec::new());
        for &(role, list) in tables.iter().copied().flatten() {
            for (rank, word) in list.split('|').enumerate() {
                let plain = word.trim_start_matches('~');
                let plain = words(plain);
                if word.starts_with('~') {
                    within.push((plain.clone(), role, rank));
                }
                exact.push((plain, role, rank));
            }
        }
        exact.sort();
        Vocabulary { exact, within }
    }

    /// The roles that a header names, each with its rank.
    pub fn roles(&self, header: &Header) -> Vec<(Role, Rank)> {
        let mut found: Vec<(Role, Rank)> = Vec::new();
        let mut add = |role: Role, rank: Rank| match found.iter_mut().find(|(known, _)| *known == role) {
            Some((_, best)) => *best = rank.min(*best),
            None => found.push((role, rank)),
        };
        for (form, penalty) in [(Some(&header.full), 0), (Some(&header.bare), 1), (header.own.as_ref(), 2)] {
            let Some(form) = form else { continue };
            let from = self.exact.partition_point(|(word, ..)| word < form);
            for (_, role, rank) in self.exact[from..].iter().take_while(|(word, ..)| word == form) {
                add(*role, rank * 3 + penalty);
            }
        }
        // A header as long as a novel names nothing.
        if header.full.len() <= 300 {
            for (word, role, rank) in &self.within {
                if header.contains(word) {
                    add(*role, WITHIN + rank);
                }
            }
        }
        found
    }

    /// Whether any table may have a header of these words.
    pub fn is_plain(&self, words: &str) -> bool {
        self.exact.binary_search_by(|(word, ..)| word.as_str().cmp(words)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_listed_once_for_a_role() {
        let vocabulary = Vocabulary::new();
        let repeated: Vec<_> = vocabulary
            .exact
            .windows(2)
            .filter(|pair| (&pair[0].0, pair[0].1) == (&pair[1].0, pair[1].1))
            .map(|pair| format!("{} {}", pair[0].1.id(), pair[0].0))
            .collect();
        assert!(repeated.is_empty(), "{repeated:?}");
    }

    #[test]
    fn a_header_names_what_it_says() {
        let vocabulary = Vocabulary::new();
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
