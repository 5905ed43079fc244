//! How does a pattern become a sentence?

use super::Language;
use super::plural::plural;

/// Opens an argument.
const ARGUMENT: u8 = 1;
/// Ends a name or a key.
const END: char = '\x02';
/// Opens a choice.
const CHOICE: u8 = 3;
/// Ends a choice.
const CLOSE: char = '\x05';

/// What a pattern is given for an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A text, which also chooses the variant that is called like it.
    Text(String),
    /// How many, and the number as the reader writes it: it chooses the variant of its plural category or of itself.
    Count(u64, String),
}

impl Arg {
    fn text(&self) -> &str {
        match self {
            Arg::Text(text) | Arg::Count(_, text) => text,
        }
    }

    /// Whether a variant with this key is meant.
    fn chooses(&self, key: &str, language: Language) -> bool {
        match self {
            Arg::Text(text) => key == text,
            Arg::Count(count, _) => key == plural(language.tag(), *count).name() || key.parse() == Ok(*count),
        }
    }
}

/// The sentence of a pattern; an argument that is not given leaves its name.
pub(super) fn say(pattern: &str, language: Language, args: &[(&str, Arg)]) -> String {
    let mut said = String::with_capacity(pattern.len() + 16);
    Speaker { language, args }.write(pattern, &mut said);
    said
}

struct Speaker<'a> {
    language: Language,
    args: &'a [(&'a str, Arg)],
}

impl Speaker<'_> {
    fn arg(&self, name: &str) -> Option<&Arg> {
        self.args.iter().find(|(known, _)| *known == name).map(|(_, arg)| arg)
    }

    /// Writes a pattern or a variant's part of it, and returns what stands behind it.
    fn write<'p>(&self, mut rest: &'p str, said: &mut String) -> &'p str {
        while let Some(at) = rest.find(|sign| ('\x01'..=CLOSE).contains(&sign)) {
            let (text, behind) = rest.split_at(at);
            said.push_str(text);
            let (sign, inside) = behind.split_at(1);
            match sign.as_bytes() {
                [ARGUMENT] => {
                    let (name, behind) = inside.split_once(END).unwrap_or((inside, ""));
                    said.push_str(self.arg(name).map_or(name, Arg::text));
                    rest = behind;
                }
                [CHOICE] => rest = self.choose(inside, said),
                _ => return inside,
            }
        }
        said.push_str(rest);
        ""
    }

    /// Writes the first variant that is meant, and returns what stands behind the choice.
    fn choose<'p>(&self, choice: &'p str, said: &mut String) -> &'p str {
        let (name, mut rest) = choice.split_once(END).unwrap_or((choice, ""));
        let arg = self.arg(name);
        let (mut chosen, mut not_said) = (false, String::new());
        while let Some((key, variant)) = rest.split_once(END).filter(|_| !rest.starts_with(CLOSE)) {
            let is_meant = !chosen && (key.is_empty() || arg.is_some_and(|arg| arg.chooses(key, self.language)));
            chosen |= is_meant;
            rest = self.write(variant, if is_meant { &mut *said } else { &mut not_said });
        }
        rest.strip_prefix(CLOSE).unwrap_or("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pattern: &str, args: &[(&str, Arg)]) -> String {
        say(pattern, Language::ENGLISH, args)
    }

    fn count(count: u64) -> Arg {
        Arg::Count(count, count.to_string())
    }

    #[test]
    fn arguments_stand_in_their_places() {
        let pattern = "“\x01name\x02” has \x01rows\x02.";
        assert_eq!(of(pattern, &[("rows", count(3)), ("name", Arg::Text("a".into()))]), "“a” has 3.");
        assert_eq!(of(pattern, &[]), "“name” has rows.");
    }

    #[test]
    fn the_first_variant_that_is_meant_is_said() {
        let pattern = "\x03n\x020\x02none\x04one\x02\x01n\x02 row\x04\x02\x01n\x02 rows\x04\x05 of \x03k\x02a\x02A\x04\x02B\x04\x05.";
        let cases = [(0, "a", "none of A."), (1, "b", "1 row of B."), (2, "", "2 rows of B.")];
        for (n, k, expected) in cases {
            assert_eq!(of(pattern, &[("n", count(n)), ("k", Arg::Text(k.into()))]), expected);
        }
    }

    #[test]
    fn choices_stand_in_choices() {
        let inner = "\x03b\x02x\x02bx\x04\x02b\x04\x05";
        let pattern = format!("\x03a\x02x\x02a {inner}\x04\x02no {inner}\x04\x05!");
        let given = |a: &str, b: &str| of(&pattern, &[("a", Arg::Text(a.into())), ("b", Arg::Text(b.into()))]);
        assert_eq!([given("x", "x"), given("x", ""), given("", "x")], ["a bx!", "a b!", "no bx!"]);
    }

    #[test]
    fn a_broken_pattern_is_said_as_far_as_it_goes() {
        for pattern in ["\x01", "\x03", "\x03a\x02", "\x03a\x02\x02", "\x03a\x02b\x02c", "\x04\x05", "a\x02b"] {
            of(pattern, &[]);
        }
    }
}
