//! How well a code page explains the words of a file: letters that its languages use, in places where letters stand.
//!
//! Costs are in eighths of a bit: how surprised someone would be who expects text of that code page. Whole numbers, so
//! that every machine comes to the same verdict.

use super::languages::Language;
use super::pages::CodePage;
use super::words::Word;
use crate::sorting::Arrange;

/// One bit of surprise.
pub const BIT: i32 = 8;

/// What stands beyond ASCII and is no letter, as in [`Language::letters`].
const SYMBOLS: &str = "9€’\u{a0}– 8°£“” 7«»„§…²½№º™ 6•®©·—‘ª¿¡´×¥µ 5³±¼¾¢\u{ad} 4‚،؟؛\u{200e}\u{200f} 3¹¬¶÷‰†";
/// What may stand between two letters and is none.
const WITHIN_WORDS: &str = "’´·‘\u{a0}\u{ad}\u{200e}\u{200f}";
/// What stands before no letter.
const BEFORE_NO_LETTER: &str = "²³½¼¾¹€£¥¢’©®™¶±×÷‰†";
const VOWELS: &str = "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœāēīūąęėįųăőűůěı";

/// How surprising the words are in the likeliest language of a code page.
pub fn cost(page: &CodePage, words: &[Word]) -> i32 {
    let table = page.table();
    let symbols = weights(SYMBOLS);
    let mut found = Found { symbols: &symbols, rarest_symbol: total(&symbols), structure: 0, letters: Vec::new() };
    for word in words {
        found.read(word, &table);
    }
    found.letters.arrange();
    let language = page.languages.iter().map(|language| found.cost_in(language)).min().unwrap_or(0);
    page.doubt * BIT + found.structure + language
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Thai,
}

/// The script of a letter; `None` for what is no letter.
fn script(c: char) -> Option<Script> {
    match c {
        'ª' | 'º' | 'µ' | '\u{2b0}'..='\u{2ff}' => None,
        '\0'..='\u{24f}' => c.is_alphabetic().then_some(Script::Latin),
        '\u{370}'..='\u{3ff}' => c.is_alphabetic().then_some(Script::Greek),
        '\u{400}'..='\u{52f}' => Some(Script::Cyrillic),
        '\u{590}'..='\u{5ff}' => Some(Script::Hebrew),
        '\u{610}'..='\u{6ff}' => Some(Script::Arabic),
        '\u{e00}'..='\u{e7f}' => Some(Script::Thai),
        _ => None,
    }
}

fn is_letter(c: char) -> bool {
    script(c).is_some()
}

fn lower(c: char) -> char {
    // The Turkish capital has no single small letter elsewhere.
    if c == 'İ' { c } else { c.to_lowercase().next().unwrap_or(c) }
}

fn is_vowel(c: char) -> bool {
    VOWELS.contains(lower(c))
}

/// What a code page makes of a file's words.
struct Found<'a> {
    /// Of [`SYMBOLS`], with what one of weight 0 costs.
    symbols: &'a [(char, i32)],
    rarest_symbol: i32,
    /// What is odd in any language.
    structure: i32,
    /// Small letters beyond ASCII, in order, and what follows them, a full stop for the end of a word.
    letters: Vec<(char, char)>,
}

impl Found<'_> {
    fn read(&mut self, word: &Word, table: &[char; 128]) {
        let decode = |&byte: &u8| if byte < 0x80 { char::from(byte) } else { table[usize::from(byte - 0x80)] };
        let around = std::iter::once(&word.before).chain(word.bytes).chain(std::iter::once(&word.after));
        let text: Vec<char> = around.map(decode).collect();
        for at in 1..text.len().saturating_sub(1) {
            let c = text[at];
            if c.is_ascii() {
                continue;
            }
            let (before, after) = (text[at - 1], text[at + 1]);
            match script(c) {
                Some(script) => {
                    let earlier = at.checked_sub(2).map(|at| text[at]);
                    self.structure += strangeness(c, script, before, after, earlier);
                    let follower = if is_letter(after) { lower(after) } else { '.' };
                    self.letters.push((lower(c), follower));
                }
                None => {
                    self.structure += self.symbol_cost(c, before, after);
                    if c == '\u{a0}' && is_letter(before) && is_letter(after) && !parts_words(&text, at) {
                        self.structure += 3 * BIT;
                    }
                }
            }
        }
    }

    fn cost_in(&self, language: &Language) -> i32 {
        let weights = weights(language.letters);
        let total = total(&weights);
        let own = weights.first().and_then(|&(letter, _)| script(letter));
        let cost = |letter: char, follower: char| match weights.iter().find(|(known, _)| *known == letter) {
            Some(_) if !may_follow(language.followers, letter, follower) => 8 * BIT,
            Some((_, weight)) => total - weight * BIT,
            None if script(letter) == own => 10 * BIT,
            None => 13 * BIT,
        };
        let equal = self.letters.chunk_by(|a, b| a == b);
        let costs = equal.map(|pairs| pairs.len() as i32 * cost(pairs[0].0, pairs[0].1));
        language.doubt * BIT + costs.sum::<i32>()
    }

    fn symbol_cost(&self, c: char, before: char, after: char) -> i32 {
        if c == char::REPLACEMENT_CHARACTER || c.is_control() {
            return 14 * BIT;
        }
        let known = self.symbols.iter().find(|(symbol, _)| *symbol == c);
        let rarity = known.map_or(12 * BIT, |(_, weight)| self.rarest_symbol - weight * BIT);
        let (begins, ends) = (is_letter(after), is_letter(before));
        let is_at_home = is_at_home(c, before, after);
        let allowed = if ends { WITHIN_WORDS.contains(c) } else { !BEFORE_NO_LETTER.contains(c) };
        if begins && !allowed && !is_at_home {
            rarity + 6 * BIT
        } else if is_at_home {
            rarity - 2 * BIT
        } else {
            rarity
        }
    }
}

/// Whether `follower` stands after `letter` by the groups of a language, which say nothing of most letters.
fn may_follow(groups: &str, letter: char, follower: char) -> bool {
    let mut rules = groups.split(' ').filter_map(|group| group.split_once(':'));
    rules.find(|(letters, _)| letters.contains(letter)).is_none_or(|(_, followers)| followers.contains(follower))
}

/// Groups of a digit and characters, as characters with their digits.
fn weights(groups: &str) -> Vec<(char, i32)> {
    let mut weight = 0;
    let mut weights = Vec::new();
    for c in groups.chars() {
        match c.to_digit(10) {
            Some(digit) => weight = digit as i32,
            None if c == ' ' => {}
            None => weights.push((c, weight)),
        }
    }
    weights
}

/// The logarithm of the sum of all weights.
fn total(weights: &[(char, i32)]) -> i32 {
    let sum: u32 = weights.iter().map(|(_, weight)| 1u32 << weight).sum();
    let whole = sum.checked_ilog2().unwrap_or(0);
    // Between two powers of two a straight line is near enough.
    let rest = ((sum - (1 << whole)) * BIT as u32) >> whole;
    whole as i32 * BIT + rest as i32
}

/// Whether what stands on both sides of a blank can be a word: `Prix unitaire`, `Total HT`, and not `Kov cs`.
fn parts_words(text: &[char], at: usize) -> bool {
    let is_word = |letters: &mut dyn Iterator<Item = &char>| {
        let letters: Vec<char> = letters.copied().take_while(|&c| is_letter(c)).collect();
        letters.len() > 1 && (letters.iter().any(|&c| is_vowel(c)) || letters.iter().all(|c| c.is_uppercase()))
    };
    is_word(&mut text[..at].iter().rev()) && is_word(&mut text[at + 1..].iter())
}

/// What is odd about a letter where it stands.
fn strangeness(c: char, own: Script, before: char, after: char, earlier: Option<char>) -> i32 {
    let mut cost = 0;
    for neighbour in [before, after] {
        if script(neighbour).is_some_and(|other| other != own) {
            cost += 6 * BIT;
        } else if neighbour.is_ascii_digit() {
            cost += 3 * BIT;
        }
    }
    if !is_letter(before) && !is_letter(after) {
        cost += 3 * BIT;
    }
    if c.is_uppercase() {
        cost += match (before.is_lowercase(), is_letter(before)) {
            (true, _) => 5 * BIT,
            (_, false) => BIT,
            _ if after.is_lowercase() => 3 * BIT,
            _ => 0,
        };
    } else if c.is_lowercase() {
        let within_capitals =
            before.is_uppercase() && (after.is_uppercase() || earlier.is_some_and(char::is_uppercase));
        cost += match (within_capitals, is_letter(before)) {
            (true, _) => 3 * BIT,
            (_, false) => BIT,
            // A no-break space between two words, in another page: `TotaláHT`.
            _ if before.is_lowercase() && after.is_uppercase() => 5 * BIT,
            _ => 0,
        };
    }
    if own == Script::Latin {
        let vowels = [before, after].map(|c| is_letter(c) && is_vowel(c));
        let consonants = [before, after].map(|c| is_letter(c) && !is_vowel(c));
        // Two dots on a vowel say that it is spoken apart from its neighbour.
        let apart = matches!(lower(c), 'ë' | 'ï');
        cost += match (is_vowel(c), vowels, consonants) {
            (true, ..) if apart => 0,
            (true, [true, true], _) => 2 * BIT,
            (true, [true, false] | [false, true], _) => BIT / 2,
            (false, _, [true, true]) => 2 * BIT,
            _ => 0,
        };
    }
    cost
}

/// Whether a symbol stands where it mostly does.
fn is_at_home(c: char, before: char, after: char) -> bool {
    let digits = before.is_ascii_digit() || after.is_ascii_digit();
    match c {
        // `Ann’s`, `Chris’ bar`, and what Dutch leaves of a short word: `’s`, `’t`.
        '’' if !is_letter(after) => matches!(before, 's' | 'x' | 'z'),
        '’' if !is_letter(before) => matches!(after, 's' | 't' | 'n' | 'k' | 'm'),
        '’' | '´' => is_letter(before) && is_letter(after),
        '€' | '£' | '¥' | '¢' | '±' | '×' | '½' | '¼' | '¾' | '–' | '\u{a0}' => digits,
        '°' | 'º' | 'ª' => before.is_ascii_digit() || matches!(before, 'N' | 'n'),
        '²' | '³' => before.is_ascii_digit() || before == 'm',
        '«' | '“' | '„' | '‘' | '¿' | '¡' => !is_letter(before) && is_letter(after),
        '»' | '”' | '…' | '®' | '™' => !is_letter(after),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_costs_by_how_rare_it_is() {
        let weights = weights("9é 8à 1ù");
        assert_eq!(weights, [('é', 9), ('à', 8), ('ù', 1)]);
        // 512 + 256 + 2 is a little more than 2^9.5.
        assert_eq!(total(&weights), 9 * BIT + BIT / 2);
    }

    #[test]
    fn letters_in_the_wrong_place_are_strange() {
        let cost = |before, c, after| strangeness(c, Script::Latin, before, after, None);
        assert!(cost('f', 'é', ',') < cost('f', 'É', ','), "a capital after a small letter");
        assert!(cost('k', 'ö', 'l') < cost('k', 'š', 'l'), "three consonants");
        assert!(cost('a', 'é', 'b') < strangeness('й', Script::Cyrillic, 'a', 'b', None), "two scripts in a word");
    }
}
