//! Words without case and accents, so that lists of words need one spelling of each.

/// The text in lower case and without accents: `Février` is `fevrier`, `größe` is `grosse`.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    text.chars().for_each(|c| fold_letter(c, &mut |c| folded.push(c)));
    folded
}

/// The words of a header or a cell: lower case, without accents, `ContactName` and `contact_name` as `contact name`.
/// `#` and `%` are words, because `% Delivered` is not `Delivered`.
pub fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len() + 8);
    each_letter(text, |c| words.push(c));
    words
}

/// Hands over a text's words letter by letter, one blank between words.
pub fn each_letter(text: &str, mut push: impl FnMut(char)) {
    let (mut before, mut empty, mut blank) = (' ', true, false);
    // Letters since the last capital that begins a word.
    let mut since = usize::MAX;
    let mut rest = text.chars();
    let mut emit = |c: char, blank: &mut bool| {
        if std::mem::take(blank) && !empty {
            push(' ');
        }
        empty = false;
        fold_letter(c, &mut push);
    };
    while let Some(c) = rest.next() {
        if c.is_alphanumeric() {
            since = since.saturating_add(1);
            if c.is_uppercase() {
                let tail = rest.clone().take_while(|c| c.is_lowercase()).count();
                // `MwSt` is one word, and so is the last of `orderIDs`.
                let is_short = since == 2 && tail == 1 && !rest.clone().nth(1).is_some_and(char::is_alphanumeric);
                let is_plural = tail == 1 && rest.clone().next() == Some('s');
                blank |= before.is_lowercase() && !is_short || before.is_uppercase() && tail > 0 && !is_plural;
                since = if before.is_alphanumeric() { usize::MAX } else { 0 };
            }
            emit(c, &mut blank);
        } else if matches!(c, '#' | '%') {
            blank = true;
            emit(c, &mut blank);
            blank = true;
        } else if !is_mark(c) || is_apostrophe(c) && is_elided(&text[..text.len() - rest.as_str().len() - c.len_utf8()])
        {
            blank = true;
        }
        before = c;
    }
}

/// Apostrophes join what they stand between, and accents written as signs of their own vanish.
fn is_mark(c: char) -> bool {
    is_apostrophe(c) || matches!(c, '\u{300}'..='\u{36f}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// Whether a text before an apostrophe ends with a word that lost its vowel and stays a word: the `d` of `date d'achat`,
/// the `dell` of `data dell'ordine`.
fn is_elided(text: &str) -> bool {
    const ELIDED: [&str; 14] = ["d", "l", "c", "j", "m", "n", "t", "qu", "dell", "all", "nell", "sull", "dall", "un"];
    let word = text.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    ELIDED.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// Hands over a letter in lower case and without its accent.
fn fold_letter(c: char, push: &mut dyn FnMut(char)) {
    if c.is_ascii() {
        return push(c.to_ascii_lowercase());
    }
    for c in c.to_lowercase() {
        let plain = match c {
            'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
            'ç' | 'ć' | 'č' => 'c',
            'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
            'ì'..='ï' | 'ī' => 'i',
            'ñ' | 'ń' | 'ň' => 'n',
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
            'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
            'ý' | 'ÿ' => 'y',
            'ś' | 'š' | 'ş' | 'ș' => 's',
            'ğ' => 'g',
            'ı' => 'i',
            'ř' => 'r',
            'ť' | 'ț' | 'ţ' => 't',
            'ď' => 'd',
            'ź' | 'ż' | 'ž' => 'z',
            'ł' => 'l',
            'ß' => {
                push('s');
                's'
            }
            'æ' => {
                push('a');
                'e'
            }
            'œ' => {
                push('o');
                'e'
            }
            '\u{300}'..='\u{36f}' => continue,
            other => other,
        };
        push(plain);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_are_dropped() {
        let cases = [("FÉVRIER", "fevrier"), ("März", "marz"), ("Größe", "grosse"), ("a\u{301}o", "ao"), ("N°", "n°")];
        for (text, folded) in cases {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn words_are_told_by_blanks_marks_and_capitals() {
        let cases = [
            ("MwSt.", "mwst"),
            ("MwStBetrag", "mw st betrag"),
            ("orderIDs", "order ids"),
            ("isActive", "is active"),
            ("orderId", "order id"),
            ("TO_DO", "to do"),
            ("Straße (km)", "strasse km"),
            ("Date d’achat", "date d achat"),
            ("Data dell'ordine", "data dell ordine"),
            ("What's new", "whats new"),
        ];
        for (text, expected) in cases {
            assert_eq!(words(text), expected, "{text}");
        }
    }
}
