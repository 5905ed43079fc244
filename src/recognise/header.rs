//! Headers and cells as words that can be compared: lower case, no accents, one blank between words.

/// What a header says, in the ways in which it may be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// All of it.
    pub full: String,
    /// Without what stands in brackets at its end and without a currency: `Amount spent (USD)` is `amount spent`.
    pub bare: String,
    /// Without the name of the thing before it, where it is written as `Deal - Title` or `Property: Plan`.
    pub own: Option<String>,
}

impl Header {
    /// Takes a header apart.
    pub fn new(name: &str) -> Header {
        let full = words(name);
        let bare = words(without_currency(without_brackets(name)));
        let own = [" - ", ": "].iter().find_map(|mark| name.split_once(mark));
        let own = own.map(|(_, own)| words(without_brackets(own))).filter(|own| !own.is_empty());
        Header { bare: if bare.is_empty() { full.clone() } else { bare }, full, own }
    }

    /// Whether one of its forms is exactly these words.
    pub fn is(&self, words: &str) -> bool {
        self.full == words || self.bare == words || self.own.as_deref() == Some(words)
    }

    /// Whether these words stand in it.
    pub fn contains(&self, words: &str) -> bool {
        contains_words(&self.full, words)
    }
}

/// Whether words stand in a text of words, as whole words.
pub fn contains_words(text: &str, words: &str) -> bool {
    let ends = |at: usize| at == text.len() || text.as_bytes().get(at) == Some(&b' ');
    text.match_indices(words).any(|(at, _)| (at == 0 || text.as_bytes()[at - 1] == b' ') && ends(at + words.len()))
}

/// The words of a header or a cell: lower case, without accents, `ContactName` and `contact_name` as `contact name`.
/// `#` and `%` are words, because `% Delivered` is not `Delivered`.
pub fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if c.is_alphanumeric() {
            let starts_word = c.is_uppercase()
                && (before.is_lowercase()
                    || before.is_uppercase() && rest.peek().is_some_and(|next| next.is_lowercase()));
            if starts_word && !words.is_empty() && !words.ends_with(' ') {
                words.push(' ');
            }
            c.to_lowercase().for_each(|c| push_plain(&mut words, c));
        } else if matches!(c, '#' | '%') {
            if !words.is_empty() && !words.ends_with(' ') {
                words.push(' ');
            }
            words.push(c);
            words.push(' ');
        } else if !is_mark(c) && !words.is_empty() && !words.ends_with(' ') {
            words.push(' ');
        }
        before = c;
    }
    words.truncate(words.trim_end().len());
    words
}

/// Apostrophes join what they stand between, and combining accents vanish.
fn is_mark(c: char) -> bool {
    matches!(c, '\'' | '’' | '\u{300}'..='\u{36f}')
}

/// Appends a lower-case letter without its accent.
fn push_plain(words: &mut String, c: char) {
    let plain = match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ś' | 'š' => 's',
        'ź' | 'ż' | 'ž' => 'z',
        'ł' => 'l',
        'ß' => return words.push_str("ss"),
        'æ' => return words.push_str("ae"),
        'œ' => return words.push_str("oe"),
        '\u{300}'..='\u{36f}' => return,
        other => other,
    };
    words.push(plain);
}

/// A header without what stands in brackets at its end.
fn without_brackets(name: &str) -> &str {
    let mut name = name.trim();
    for (open, close) in [('(', ')'), ('[', ']')] {
        while let Some(start) = name.strip_suffix(close).and_then(|inner| inner.rfind(open)).filter(|&start| start > 0)
        {
            name = name[..start].trim_end();
        }
    }
    name
}

/// A header without a currency at its end: `total_eur`, `Umsatz €`.
fn without_currency(name: &str) -> &str {
    let Some((before, last)) = name.rsplit_once([' ', '_', '-']) else { return name };
    let is_code = last.len() == 3 && crate::money::Currency::from_code(last).is_some();
    if (is_code || crate::money::Currency::from_sign(last).is_some()) && !before.trim().is_empty() {
        before
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_become_words() {
        let cases = [
            ("Amount spent (USD)", "amount spent usd", "amount spent"),
            ("customerID", "customer id", "customer id"),
            ("POAddressLine1", "po address line1", "po address line1"),
            ("total_eur", "total eur", "total"),
            ("Währung", "wahrung", "wahrung"),
            ("Straße", "strasse", "strasse"),
            ("% Delivered", "% delivered", "% delivered"),
            ("Order #", "order #", "order #"),
            ("#", "#", "#"),
            ("What's your name?", "whats your name", "whats your name"),
            ("Contact reason [list]", "contact reason list", "contact reason"),
            ("(UTC)", "utc", "utc"),
            ("", "", ""),
            ("MRR", "mrr", "mrr"),
            ("*ContactName", "contact name", "contact name"),
        ];
        for (header, full, bare) in cases {
            let found = Header::new(header);
            assert_eq!((found.full.as_str(), found.bare.as_str()), (full, bare), "{header}");
        }
        assert_eq!(Header::new("Deal - Title").own.as_deref(), Some("title"));
        assert_eq!(Header::new("Property: Plan").own.as_deref(), Some("plan"));
        assert!(Header::new("Why did you come?").contains("why"));
        assert!(!Header::new("Whyte").contains("why"));
    }
}
