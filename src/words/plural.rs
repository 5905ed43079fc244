//! Which form does a number ask for? The plural categories of Unicode's CLDR, by language.

/// A plural category, by its name in a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plural {
    /// `one`.
    One,
    /// `few`.
    Few,
    /// `many`.
    Many,
    /// `other`.
    Other,
}

impl Plural {
    /// Its name in a catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Plural::One => "one",
            Plural::Few => "few",
            Plural::Many => "many",
            Plural::Other => "other",
        }
    }
}

/// The category of a count in a language; a language of which nothing is known follows English.
pub fn plural(tag: &str, count: u64) -> Plural {
    let (ten, hundred) = (count % 10, count % 100);
    let is_few = (2..=4).contains(&ten) && !(12..=14).contains(&hundred);
    match tag {
        "ja" | "ko" | "zh" => Plural::Other,
        "fr" | "pt" if count < 2 => Plural::One,
        "es" | "fr" | "it" | "pt" if count != 0 && count.is_multiple_of(1_000_000) => Plural::Many,
        "pl" if count == 1 => Plural::One,
        "pl" if is_few => Plural::Few,
        "pl" => Plural::Many,
        _ if count == 1 => Plural::One,
        _ => Plural::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_fall_into_the_categories_of_their_language() {
        use Plural::{Few, Many, One, Other};
        let cases = [
            ("en", [Other, One, Other, Other, Other, Other]),
            ("de", [Other, One, Other, Other, Other, Other]),
            ("fr", [One, One, Other, Other, Other, Many]),
            ("pl", [Many, One, Few, Many, Few, Many]),
            ("ja", [Other; 6]),
        ];
        for (tag, expected) in cases {
            let found = [0, 1, 2, 12, 22, 1_000_000].map(|count| plural(tag, count));
            assert_eq!(found, expected, "{tag}");
        }
    }
}
