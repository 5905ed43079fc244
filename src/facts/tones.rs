//! How comments speak: well or ill, by VADER's English words.

use super::fact_table::Words;
use crate::models::sentiment::Lexicon;

/// So many different comments tell whether they are in English.
const ENOUGH: usize = 20;

/// Each different comment's compound score, −1 to 1, to four digits as VADER gives it. None at all where fewer than one
/// comment in ten holds a word that the lexicon knows: they are in another language, of which 0 would say nothing.
pub(super) fn tones(words: &Words) -> Vec<Option<f64>> {
    let lexicon = Lexicon::new();
    let tones: Vec<f64> =
        words.texts.iter().map(|text| (lexicon.score(text).compound * 10_000.0).round() / 10_000.0).collect();
    let told = tones.iter().filter(|tone| **tone != 0.0).count();
    let is_english = tones.len() < ENOUGH || 10 * told >= tones.len();
    tones.into_iter().map(|tone| Some(tone).filter(|_| is_english)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(texts: Vec<String>) -> Words {
        Words { codes: Vec::new(), meanings: vec![None; texts.len()], texts }
    }

    #[test]
    fn what_is_not_english_is_not_neutral() {
        let german: Vec<String> = (0..30).map(|number| format!("Sehr schnell geliefert, Nummer {number}")).collect();
        assert!(tones(&words(german)).iter().all(Option::is_none));
        let english: Vec<String> = (0..30).map(|number| format!("Good service, number {number}")).collect();
        assert!(tones(&words(english)).iter().all(|tone| *tone > Some(0.4)));
    }
}
