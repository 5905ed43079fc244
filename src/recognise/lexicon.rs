//! Words of cells and what they mean, ready to be looked up.

use super::header::{Phrase, words};
use crate::sorting::Arrange;

/// Words that stand for meanings, in layers: the first layer that knows a cell decides.
#[derive(Debug, Clone)]
pub struct Lexicon<M>(Vec<Layer<M>>);

#[derive(Debug, Clone)]
struct Layer<M> {
    /// Words that are the whole cell, with their place in the list.
    exact: Vec<(Phrase, usize, M)>,
    /// Words that may stand anywhere in it.
    within: Vec<(Phrase, usize, M)>,
}

/// Words of the longest phrase that may stand anywhere in a cell.
const LONGEST: usize = 6;

impl<M: Copy> Lexicon<M> {
    /// A lexicon of lists of words between bars, a word after `~` being one that may stand anywhere in a cell. Where
    /// several words of a list fit, the one further up decides.
    pub fn new(layers: &[&[(M, &str)]]) -> Lexicon<M> {
        Lexicon(layers.iter().map(|layer| Layer::new(layer)).collect())
    }

    /// What a cell says; `None` where its words are not known.
    pub fn get(&self, cell: &str) -> Option<M> {
        let words = words(cell);
        self.0.iter().find_map(|layer| layer.get(&words))
    }
}

impl<M: Copy> Layer<M> {
    fn new(lists: &[(M, &str)]) -> Layer<M> {
        let (mut exact, mut within) = (Vec::new(), Vec::new());
        let all = lists.iter().flat_map(|(meaning, list)| list.split('|').map(move |word| (word, *meaning)));
        for (place, (word, meaning)) in all.enumerate() {
            let phrase = Phrase::new(word);
            if word.starts_with('~') {
                within.push((phrase, place, meaning));
            }
            exact.push((phrase, place, meaning));
        }
        exact.arrange_by_key(|&(phrase, place, _)| (phrase, place));
        within.arrange_by_key(|&(phrase, place, _)| (phrase, place));
        Layer { exact, within }
    }

    fn get(&self, words: &str) -> Option<M> {
        if let Some((_, meaning)) = first(&self.exact, Phrase::new(words)) {
            return Some(meaning);
        }
        let runs = Phrase::runs(words, LONGEST).into_iter();
        runs.filter_map(|run| first(&self.within, run)).min_by_key(|&(place, _)| place).map(|(_, meaning)| meaning)
    }
}

fn first<M: Copy>(list: &[(Phrase, usize, M)], phrase: Phrase) -> Option<(usize, M)> {
    let at = list.partition_point(|&(known, ..)| known < phrase);
    list.get(at).filter(|&&(known, ..)| known == phrase).map(|&(_, place, meaning)| (place, meaning))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_cells_come_before_words_within_and_own_words_before_all() {
        let own: &[(u8, &str)] = &[(9, "odd")];
        let all: &[(u8, &str)] = &[(1, "~closed lost|~lost"), (2, "closed|~won"), (3, "not lost")];
        let lexicon = Lexicon::new(&[own, all]);
        let cases = [
            ("Odd", Some(9)),
            ("closed", Some(2)),
            ("Closed Lost (Sales)", Some(1)),
            ("won and lost", Some(1)),
            ("not lost", Some(3)),
            ("open", None),
            ("", None),
        ];
        for (cell, expected) in cases {
            assert_eq!(lexicon.get(cell), expected, "{cell}");
        }
    }
}
