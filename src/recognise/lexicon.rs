//! Words of cells and what they mean, ready to be looked up.

use super::header::{Phrase, words};
use crate::sorting::Arrange;

/// Words that stand for meanings, in layers: the first layer that knows a cell decides.
#[derive(Debug, Clone)]
pub struct Lexicon<M> {
    layers: Vec<Layer>,
    /// What the lists of all layers mean. The layers know them by place, so that their code is there once.
    meanings: Vec<M>,
}

#[derive(Debug, Clone, Default)]
struct Layer {
    /// Words that are the whole cell.
    exact: Vec<Word>,
    /// Words that may stand anywhere in it.
    within: Vec<Word>,
}

/// A word, its place in its layer, and that of its meaning.
type Word = (Phrase, usize, usize);

/// Words of the longest phrase that may stand anywhere in a cell.
const LONGEST: usize = 6;

impl<M: Copy> Lexicon<M> {
    /// A lexicon of lists of words between bars, a word after `~` being one that may stand anywhere in a cell. Where
    /// several words of a list fit, the one further up decides.
    pub fn new(layers: &[&[(M, &str)]]) -> Lexicon<M> {
        let mut lexicon = Lexicon { layers: Vec::new(), meanings: Vec::new() };
        for lists in layers {
            let words: Vec<&str> = lists.iter().map(|&(_, list)| list).collect();
            lexicon.layers.push(Layer::new(&words, lexicon.meanings.len()));
            lexicon.meanings.extend(lists.iter().map(|&(meaning, _)| meaning));
        }
        lexicon
    }

    /// What a cell says; `None` where its words are not known.
    pub fn get(&self, cell: &str) -> Option<M> {
        self.meanings.get(find(&self.layers, cell)?).copied()
    }
}

/// The meaning of a cell in the first layer that knows it.
fn find(layers: &[Layer], cell: &str) -> Option<usize> {
    let words = words(cell);
    layers.iter().find_map(|layer| layer.get(&words))
}

impl Layer {
    /// Lists of words whose meanings stand one after the other from a place on.
    fn new(lists: &[&str], first: usize) -> Layer {
        let mut layer = Layer::default();
        for (list, meaning) in lists.iter().zip(first..) {
            for word in list.split('|') {
                let entry = (Phrase::new(word), layer.exact.len(), meaning);
                if word.starts_with('~') {
                    layer.within.push(entry);
                }
                layer.exact.push(entry);
            }
        }
        layer.exact.arrange();
        layer.within.arrange();
        layer
    }

    fn get(&self, words: &str) -> Option<usize> {
        if let Some((_, meaning)) = first(&self.exact, Phrase::new(words)) {
            return Some(meaning);
        }
        let runs = Phrase::runs(words, LONGEST).into_iter();
        runs.filter_map(|run| first(&self.within, run)).min_by_key(|&(place, _)| place).map(|(_, meaning)| meaning)
    }
}

fn first(list: &[Word], phrase: Phrase) -> Option<(usize, usize)> {
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
