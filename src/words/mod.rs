//! What is said to the reader: texts by their ids, one table for each language. `words/<tag>` holds them, the build packs
//! them, and this is the only place that reads them.

mod metric;
mod plural;
mod say;
mod table;

pub use metric::{MetricWords, VariantWords, metric, variant};
pub use plural::{Plural, plural};
pub use say::Arg;

use std::sync::{Mutex, PoisonError};

/// Every language that is built in, with its table, by tag.
const TABLES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Languages whose tables came later. The page brings all but English so, for most readers need one.
static LOADED: Mutex<Vec<Language>> = Mutex::new(Vec::new());

/// A language that texts can be had in: its tag and its one table.
#[derive(Debug, Clone, Copy)]
pub struct Language {
    tag: &'static str,
    table: &'static str,
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

impl Eq for Language {}

impl Default for Language {
    fn default() -> Self {
        Language::ENGLISH
    }
}

impl Language {
    /// English, which has every text: what another language lacks is said in it.
    pub const ENGLISH: Language = of("en");

    /// Every language there is: those built in, by tag, then those that were loaded.
    pub fn all() -> impl Iterator<Item = Language> {
        let loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner).clone();
        TABLES.iter().map(|&(tag, table)| Language { tag, table }).chain(loaded)
    }

    /// Takes in the table of a language that is not built in, as the build packs it; it stays for good.
    pub fn load(tag: &str, table: &str) {
        if Language::from_tag(tag).is_none() {
            let language = Language { tag: tag.to_owned().leak(), table: table.to_owned().leak() };
            LOADED.lock().unwrap_or_else(PoisonError::into_inner).push(language);
        }
    }

    /// The language of a tag such as `de-AT`, whatever its region; `None` where there are no texts in it.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let wished = tag.split(['-', '_']).next().unwrap_or(tag);
        Language::all().find(|language| language.tag.eq_ignore_ascii_case(wished))
    }

    /// Its tag, for example `de`.
    pub fn tag(self) -> &'static str {
        self.tag
    }

    /// Whether it has a text of its own under an id.
    pub fn has(self, id: &str) -> bool {
        table::find(self.table, id).is_some()
    }

    /// The pattern of an id; `None` where no language has one.
    fn pattern(self, id: &str) -> Option<&'static str> {
        table::find(self.table, id).or_else(|| table::find(Language::ENGLISH.table, id))
    }

    /// A text that needs no arguments, such as a name or a heading; the id itself where there is none.
    pub fn text(self, id: &str) -> &str {
        self.pattern(id).unwrap_or(id)
    }

    /// A text of a family, such as the name of a role: the id itself where there is none.
    pub fn named(self, family: &str, id: &'static str) -> &'static str {
        self.pattern(&format!("{family}-{id}")).unwrap_or(id)
    }

    /// Another text of a member of a family, such as what a rule does; the id itself where there is none.
    pub fn attribute(self, family: &str, id: &'static str, attribute: &str) -> &'static str {
        self.pattern(&format!("{family}-{id}.{attribute}")).unwrap_or(id)
    }

    /// A text with its arguments, by name; the id itself where there is none.
    pub fn say(self, id: &str, args: &[(&str, Arg)]) -> String {
        self.pattern(id).map_or_else(|| id.to_owned(), |pattern| say::say(pattern, self, args))
    }
}

/// The language with exactly that tag; where the build has none, one without a text.
const fn of(tag: &'static str) -> Language {
    let mut at = 0;
    while at < TABLES.len() {
        let (known, table) = TABLES[at];
        if is_same(known.as_bytes(), tag.as_bytes()) {
            return Language { tag, table };
        }
        at += 1;
    }
    Language { tag, table: "" }
}

const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_tag() {
        for (tag, expected) in [("de", Some("de")), ("de-AT", Some("de")), ("EN_us", Some("en")), ("tlh", None)] {
            assert_eq!(Language::from_tag(tag).map(Language::tag), expected, "{tag}");
        }
    }

    #[test]
    fn a_language_that_was_loaded_is_there_and_one_that_was_there_stays() {
        Language::load("eo", "revenue\x1fEnspezo\x1e");
        Language::load("eo", "revenue\x1fio alia\x1e");
        Language::load("de", "");
        let [loaded, german] = ["eo-DE", "de"].map(|tag| Language::from_tag(tag).unwrap());
        assert_eq!([loaded.text("revenue"), loaded.text("orders")], ["Enspezo", Language::ENGLISH.text("orders")]);
        assert_eq!(german.text("revenue"), "Umsatz");
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english_and_what_none_has_by_its_id() {
        let other = Language { tag: "tlh", table: "" };
        assert_eq!(other.text("revenue"), Language::ENGLISH.text("revenue"));
        assert_eq!(
            (other.text("no-such-text"), other.say("no-such-text", &[])),
            ("no-such-text", "no-such-text".into())
        );
    }
}
