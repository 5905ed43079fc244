//! Does a text speak well or ill of something? English only, by a lexicon of words and a few rules.
//!
//! VADER: Hutto and Gilbert, "VADER: a parsimonious rule-based model for sentiment analysis of social media text", 2014, in
//! the form of vaderSentiment 3.3.2, © 2016 C.J. Hutto, MIT licence (LICENSE.txt), from which lexicon and emoji are taken.

mod words;

use words::{NEGATIONS, PHRASES, STRONGER, WEAKER, is_in};

/// What a word that strengthens adds.
const STRONG: f64 = 0.293;
/// What capitals add where the rest of the text has none.
const CAPITALS: f64 = 0.733;
/// What is left of a word behind a negation, turned round.
const NEGATED: f64 = -0.74;

/// How a text speaks.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Score {
    /// −1 (as ill as can be) to 1; from 0.05 on it is called positive, from −0.05 down negative.
    pub compound: f64,
    /// The share that speaks well, 0 to 1.
    pub positive: f64,
    /// The share that speaks ill.
    pub negative: f64,
    /// The share that says nothing of the kind.
    pub neutral: f64,
}

/// The words with what they are worth, −4 to 4, and emoji in words.
pub struct Lexicon {
    words: Vec<(&'static str, f64)>,
    emoji: Vec<(char, &'static str)>,
}

impl Default for Lexicon {
    fn default() -> Self {
        Lexicon::new()
    }
}

impl Lexicon {
    /// Reads the lists that come with it.
    pub fn new() -> Lexicon {
        let pairs = |text: &'static str| text.lines().filter_map(|line| line.split_once('\t'));
        let word = |(word, value): (&'static str, &str)| Some((word, value.parse().ok()?));
        let emoji = |(sign, words): (&str, &'static str)| Some((sign.chars().next()?, words));
        Lexicon {
            words: pairs(include_str!("lexicon.txt")).filter_map(word).collect(),
            emoji: pairs(include_str!("emoji.txt")).filter_map(emoji).collect(),
        }
    }

    fn value(&self, word: &str) -> Option<f64> {
        let place = self.words.binary_search_by(|(known, _)| (*known).cmp(word)).ok()?;
        self.words.get(place).map(|(_, value)| *value)
    }

    /// The text with its emoji in words.
    fn spelled_out(&self, text: &str) -> String {
        let mut spelled = String::with_capacity(text.len());
        let mut behind_blank = true;
        for sign in text.chars() {
            match self.emoji.binary_search_by_key(&sign, |(known, _)| *known) {
                Ok(place) => {
                    if !behind_blank {
                        spelled.push(' ');
                    }
                    spelled.push_str(self.emoji[place].1);
                    behind_blank = false;
                }
                Err(_) => {
                    spelled.push(sign);
                    behind_blank = sign == ' ';
                }
            }
        }
        spelled
    }

    /// How a text speaks.
    pub fn score(&self, text: &str) -> Score {
        let spelled = self.spelled_out(text);
        let words: Vec<&str> = spelled.split_whitespace().map(bare).collect();
        let text = Text::of(self, &words);
        let values = text.values();
        summed(&values, spelled.trim())
    }
}

/// A word without the punctuation around it; what would be two signs or fewer is taken for an emoticon and stays whole.
fn bare(word: &str) -> &str {
    let stripped = word.trim_matches(|sign: char| sign.is_ascii_punctuation());
    if stripped.chars().count() <= 2 { word } else { stripped }
}

/// All letters are capitals, and there is one.
fn is_upper(word: &str) -> bool {
    word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase)
}

/// The words of a text.
struct Text<'a> {
    lexicon: &'a Lexicon,
    lower: Vec<String>,
    upper: Vec<bool>,
    /// Whether some words are in capitals and others are not.
    shouts: bool,
}

impl Text<'_> {
    fn of<'a>(lexicon: &'a Lexicon, words: &[&str]) -> Text<'a> {
        let upper: Vec<bool> = words.iter().map(|word| is_upper(word)).collect();
        let shouted = upper.iter().filter(|upper| **upper).count();
        let lower = words.iter().map(|word| word.to_lowercase()).collect();
        Text { lexicon, lower, shouts: 0 < shouted && shouted < upper.len(), upper }
    }

    /// The word so many places before another, empty before the first.
    fn before(&self, place: usize, by: usize) -> &str {
        place.checked_sub(by).and_then(|place| self.lower.get(place)).map_or("", String::as_str)
    }

    fn known(&self, word: &str) -> bool {
        self.lexicon.value(word).is_some()
    }

    /// What each word is worth where it stands.
    fn values(&self) -> Vec<f64> {
        let mut values: Vec<f64> = (0..self.lower.len()).map(|place| self.value_at(place)).collect();
        // What stands behind the first "but" counts more than what stands before it.
        if let Some(but) = self.lower.iter().position(|word| word == "but") {
            for (place, value) in values.iter_mut().enumerate() {
                *value *= match place.cmp(&but) {
                    std::cmp::Ordering::Less => 0.5,
                    std::cmp::Ordering::Equal => 1.0,
                    std::cmp::Ordering::Greater => 1.5,
                };
            }
        }
        values
    }

    fn value_at(&self, place: usize) -> f64 {
        let word = &self.lower[place];
        let next = self.lower.get(place + 1).map(String::as_str);
        if degree(word).is_some() || word == "kind" && next == Some("of") {
            return 0.0;
        }
        let Some(plain) = self.lexicon.value(word) else { return 0.0 };
        let mut value = plain;
        if word == "no" && next.is_some_and(|next| self.known(next)) {
            value = 0.0;
        }
        let no_or = self.before(place, 3) == "no" && matches!(self.before(place, 1), "or" | "nor");
        if self.before(place, 1) == "no" || self.before(place, 2) == "no" || no_or {
            value = plain * NEGATED;
        }
        if self.upper[place] && self.shouts {
            value += if value > 0.0 { CAPITALS } else { -CAPITALS };
        }
        for distance in 1..=3usize.min(place) {
            if self.known(self.before(place, distance)) {
                continue;
            }
            value += self.strengthened(place - distance, value) * [1.0, 0.95, 0.9][distance - 1];
            value = self.negated(value, place, distance);
            if distance == 3 {
                value = self.in_phrases(value, place);
            }
        }
        self.least(value, place)
    }

    /// What a word of degree adds to one of that value.
    fn strengthened(&self, place: usize, value: f64) -> f64 {
        let Some(degree) = degree(&self.lower[place]) else { return 0.0 };
        let mut added = if value < 0.0 { -degree } else { degree };
        if self.upper[place] && self.shouts {
            added += if value > 0.0 { CAPITALS } else { -CAPITALS };
        }
        added
    }

    fn negated(&self, value: f64, place: usize, distance: usize) -> f64 {
        let word = self.before(place, distance);
        let is_negation = is_in(NEGATIONS, word) || word.contains("n't");
        let so = |by: usize| matches!(self.before(place, by), "so" | "this");
        let never = match distance {
            2 => word == "never" && so(1),
            3 => word == "never" && so(2) || so(1),
            _ => false,
        };
        let doubt = |by: usize| self.before(place, by) == "doubt";
        let without_doubt = word == "without"
            && match distance {
                2 => doubt(1),
                3 => doubt(2) || doubt(1),
                _ => false,
            };
        if never {
            value * 1.25
        } else if is_negation && !without_doubt {
            value * NEGATED
        } else {
            value
        }
    }

    /// Phrases that end, begin or stand before a word with three words before it.
    fn in_phrases(&self, mut value: f64, place: usize) -> f64 {
        let phrase = |from: usize, to: usize| self.lower.get(from..=to).map(|words| words.join(" "));
        let worth = |phrase: &Option<String>| {
            let phrase = phrase.as_deref()?;
            PHRASES.iter().find(|(known, _)| *known == phrase).map(|(_, value)| *value)
        };
        let [one, two, three] = [place - 1, place - 2, place - 3];
        let (two_one, three_two_one, three_two) = (phrase(two, one), phrase(three, one), phrase(three, two));
        let ending =
            [phrase(one, place), phrase(two, place), two_one.clone(), three_two_one.clone(), three_two.clone()];
        value = ending.iter().find_map(worth).unwrap_or(value);
        for beginning in [phrase(place, place + 1), phrase(place, place + 2)] {
            value = worth(&beginning).unwrap_or(value);
        }
        let degrees = [three_two_one, three_two, two_one];
        value + degrees.iter().flatten().filter_map(|phrase| degree(phrase)).sum::<f64>()
    }

    /// "Least helpful" turns round what "at least" and "very least" leave alone.
    fn least(&self, value: f64, place: usize) -> f64 {
        let turns = self.before(place, 1) == "least" && !matches!(self.before(place, 2), "at" | "very");
        if turns { value * NEGATED } else { value }
    }
}

/// What a word of degree adds.
fn degree(word: &str) -> Option<f64> {
    if is_in(STRONGER, word) { Some(STRONG) } else { is_in(WEAKER, word).then_some(-STRONG) }
}

fn summed(values: &[f64], text: &str) -> Score {
    /// About the greatest sum that is to be expected, squared.
    const EXPECTED: f64 = 15.0;
    if values.is_empty() {
        return Score::default();
    }
    let emphasis = emphasis(text);
    let mut sum: f64 = values.iter().sum();
    if sum != 0.0 {
        sum += if sum > 0.0 { emphasis } else { -emphasis };
    }
    let compound = sum / (sum * sum + EXPECTED).sqrt();
    // Words that say something count with one more, as the others count with one.
    let side =
        |sign: f64| values.iter().filter(|value| **value * sign > 0.0).map(|value| value.abs() + 1.0).sum::<f64>();
    let (mut positive, mut negative) = (side(1.0), side(-1.0));
    if positive > negative {
        positive += emphasis;
    } else if positive < negative {
        negative += emphasis;
    }
    let neutral = values.iter().filter(|value| **value == 0.0).count() as f64;
    let all = positive + negative + neutral;
    Score { compound, positive: positive / all, negative: negative / all, neutral: neutral / all }
}

/// What exclamation and question marks add.
fn emphasis(text: &str) -> f64 {
    let exclamations = text.matches('!').count().min(4) as f64 * 0.292;
    let questions = match text.matches('?').count() {
        0 | 1 => 0.0,
        few @ 2..=3 => few as f64 * 0.18,
        _ => 0.96,
    };
    exclamations + questions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_scored_as_by_vader() {
        let lexicon = Lexicon::new();
        for (text, compound) in [
            ("The coffee here is great.", 0.6249),
            ("The coffee here is GREAT!", 0.729),
            ("The coffee was not great.", -0.5096),
            ("The service wasn't bad at all.", 0.431),
            ("Not the worst place, but I won't be back.", 0.284),
            ("Kind of disappointed with the pastry.", -0.4767),
            ("Extremely disappointed with the pastry.", -0.5256),
            ("Terrible queue, but the staff are friendly and helpful.", 0.7876),
            ("The update broke everything :(", -0.6908),
            ("The update fixed everything 😊", 0.7184),
            ("No complaints.", 0.3089),
            ("Least helpful staff I have ever met.", -0.3252),
            ("Without doubt the best dentist in the area.", 0.7438),
            ("The food is the bomb!", 0.6476),
            ("I am NOT happy!!", -0.5547),
            ("It could hardly have been better.", 0.3892),
            ("Why does it keep logging me out???", 0.0),
            ("", 0.0),
        ] {
            let found = lexicon.score(text).compound;
            assert!((found - compound).abs() < 6e-5, "{text}: {found} is not {compound}");
        }
    }

    #[test]
    fn shares_add_up_and_the_lists_can_be_searched() {
        let lexicon = Lexicon::new();
        let score = lexicon.score("The staff are friendly but the queue is terrible.");
        assert!((score.positive - 0.158).abs() < 6e-4 && (score.negative - 0.313).abs() < 6e-4, "{score:?}");
        assert!((score.positive + score.negative + score.neutral - 1.0).abs() < 1e-12);
        assert!(lexicon.words.is_sorted_by(|a, b| a.0 < b.0) && lexicon.words.len() > 7000);
        assert!(lexicon.emoji.is_sorted_by(|a, b| a.0 < b.0) && lexicon.emoji.len() > 1000);
        assert_eq!(lexicon.score("||| |"), Score { neutral: 1.0, ..Score::default() });
    }
}
