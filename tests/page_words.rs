//! Does the page say everything out of the catalogues? Ids and arguments its compiler checks (`target/words/texts.d.ts`); here
//! is looked for texts that nothing says, that nobody translated, and that stand in code.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use countinghouse_words::{PAGE, Text, languages, read};

/// Attributes that are read out or shown.
const SAID_ATTRIBUTES: [&str; 5] = ["aria-label", "aria-roledescription", "alt", "placeholder", "title"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The page's texts in a language, by id.
fn page(language: &str) -> BTreeMap<String, Text> {
    let texts = read(language).unwrap_or_else(|error| panic!("{language}: {error}"));
    texts.into_iter().filter(|text| text.file == PAGE).map(|text| (text.id.clone(), text)).collect()
}

/// The page's scripts, by name.
fn scripts() -> BTreeMap<String, String> {
    let entries = fs::read_dir(root().join("www/src")).unwrap();
    let scripts = entries.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|e| e == "ts"));
    scripts
        .map(|path| (path.file_name().unwrap().to_string_lossy().into(), fs::read_to_string(path).unwrap()))
        .collect()
}

#[track_caller]
fn assert_none(faults: Vec<String>, rule: &str) {
    assert!(faults.is_empty(), "{rule}:\n  {}", faults.join("\n  "));
}

/// A text in code; what a template takes in is a blank in it.
struct Literal {
    /// What stands before a template: `html`, `css` or nothing.
    tag: String,
    text: String,
}

/// Finds the texts in a script.
struct Scanner<'a> {
    rest: std::str::Chars<'a>,
    /// The word and the sign before, which tell a division from an expression and a template's tag.
    word: String,
    last: char,
    found: Vec<Literal>,
}

fn literals(script: &str) -> Vec<Literal> {
    let mut scanner = Scanner { rest: script.chars(), word: String::new(), last: ';', found: Vec::new() };
    while scanner.rest.clone().next().is_some() {
        scanner.code();
    }
    scanner.found
}

impl Scanner<'_> {
    fn peek(&self) -> Option<char> {
        self.rest.clone().next()
    }

    /// Walks over code to the brace that ends it.
    fn code(&mut self) {
        let mut depth = 0;
        while let Some(sign) = self.rest.next() {
            match sign {
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                '{' => depth += 1,
                '"' | '\'' => self.string(sign),
                '`' => self.template(),
                '/' if matches!(self.peek(), Some('/' | '*')) => {
                    self.comment();
                    continue;
                }
                '/' if self.last.is_ascii_punctuation() && !")]_$".contains(self.last) => self.expression(),
                _ => {}
            }
            if sign.is_alphanumeric() {
                if !self.last.is_alphanumeric() {
                    self.word.clear();
                }
                self.word.push(sign);
            }
            if !sign.is_whitespace() {
                self.last = sign;
            }
        }
    }

    fn comment(&mut self) {
        let end = if self.rest.next() == Some('*') { "*/" } else { "\n" };
        let text = self.rest.as_str();
        let behind = text.find(end).map_or("", |at| &text[at + end.len()..]);
        self.rest = behind.chars();
    }

    fn expression(&mut self) {
        let mut in_class = false;
        while let Some(sign) = self.rest.next() {
            match sign {
                '\\' => drop(self.rest.next()),
                '[' => in_class = true,
                ']' => in_class = false,
                '/' if !in_class => break,
                _ => {}
            }
        }
    }

    fn string(&mut self, end: char) {
        let mut text = String::new();
        while let Some(sign) = self.rest.next().filter(|sign| *sign != end) {
            text.extend(if sign == '\\' { self.rest.next() } else { Some(sign) });
        }
        self.found.push(Literal { tag: String::new(), text });
    }

    fn template(&mut self) {
        let tag = if self.last.is_alphanumeric() { std::mem::take(&mut self.word) } else { String::new() };
        let mut text = String::new();
        while let Some(sign) = self.rest.next().filter(|sign| *sign != '`') {
            match (sign, self.peek()) {
                ('\\', _) => text.extend(self.rest.next()),
                ('$', Some('{')) => {
                    self.rest.next();
                    self.last = '(';
                    self.code();
                    text.push('\0');
                }
                _ => text.push(sign),
            }
        }
        self.found.push(Literal { tag, text });
    }
}

/// What of a template of markup a reader gets to read that stands in the code.
fn said_in_markup(markup: &str) -> Vec<String> {
    let is_word = |text: &&str| text.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let mut said = Vec::new();
    for part in markup.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        said.extend(text.split('\0').map(str::trim).filter(is_word).map(str::to_owned));
        for attribute in SAID_ATTRIBUTES {
            let value = tag.split_once(&format!(" {attribute}=\"")).and_then(|(_, rest)| rest.split('"').next());
            said.extend(value.into_iter().flat_map(|value| value.split('\0')).filter(is_word).map(str::to_owned));
        }
    }
    said
}

/// Whether a text reads as English: words with blanks between, the first with a capital, or four small ones.
fn is_english(text: &str) -> bool {
    let is_small = |word: &&str| word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase() || ",.:;’'".contains(c));
    let words: Vec<&str> = text.split([' ', '\0', '\n']).filter(|word| !word.is_empty()).collect();
    let small = words.iter().filter(|word| is_small(word)).count();
    let is_title = |word: &&str| {
        word.len() > 1
            && word.starts_with(|c: char| c.is_ascii_uppercase())
            && word[1..].chars().all(|c| c.is_ascii_lowercase())
    };
    (small >= 4 && small * 2 > words.len()) || (words.first().is_some_and(is_title) && small >= 1)
}

#[test]
fn nothing_that_a_reader_reads_is_written_in_the_pages_code() {
    let mut faults = Vec::new();
    for (name, script) in scripts() {
        for Literal { tag, text } in literals(&script) {
            let said = match tag.as_str() {
                "html" | "svg" => said_in_markup(&text),
                "css" => Vec::new(),
                _ if is_english(&text) => vec![text],
                _ => Vec::new(),
            };
            faults.extend(said.iter().map(|text| format!("{name}: {text}")));
        }
    }
    let index = fs::read_to_string(root().join("www/index.html")).unwrap();
    let body = index.split_once("<body>").map_or("", |(_, body)| body);
    let is_placed = |text: &String| text.starts_with('«') || text == "Counting House";
    faults.extend(
        said_in_markup(body).into_iter().filter(|text| !is_placed(text)).map(|text| format!("index.html: {text}")),
    );
    assert_none(faults, "what a reader reads stands in words/, not in www/");
}

#[test]
fn what_is_written_in_code_is_found() {
    let script = r#"
        const a = b / 2, c = "Try again", d = /"not a text/g; // "It's no text"
        const e = html`<p title="Go there" class="wide">${x ? html`<b>Done</b>` : "no"} ${say("close")}: ${`${n} of them are here`}</p>`;
    "#;
    let mut found = Vec::new();
    for Literal { tag, text } in literals(script) {
        match tag.as_str() {
            "html" => found.extend(said_in_markup(&text)),
            _ if is_english(&text) => found.push(text),
            _ => {}
        }
    }
    assert_eq!(found, ["Try again", "Done", "\0 of them are here", "Go there"]);
}

#[test]
fn every_text_of_the_page_is_said() {
    let scripts = scripts();
    let index = fs::read_to_string(root().join("www/index.html")).unwrap();
    let literals: Vec<Literal> = scripts.values().flat_map(|script| literals(script)).collect();
    let is_written = |text: &str| literals.iter().any(|literal| literal.text == text);
    // An id that is put together: what stands around its one variable part, which is written somewhere.
    let templates: Vec<(&str, &str)> = literals
        .iter()
        .filter(|literal| literal.tag.is_empty())
        .filter_map(|literal| literal.text.split_once('\0'))
        .collect();
    let is_put_together = |id: &str| {
        templates.iter().filter(|(before, after)| before.len() + after.len() > 1).any(|(before, after)| {
            id.strip_prefix(before).and_then(|rest| rest.strip_suffix(after)).is_some_and(&is_written)
        })
    };
    let is_said = |id: &String| is_written(id) || is_put_together(id) || index.contains(&format!("«{id}»"));
    let unsaid = page("en").into_keys().filter(|id| !is_said(id));
    assert_none(unsaid.collect(), "a text that nothing says is taken out of page.ftl");
}

#[test]
fn every_text_of_the_page_is_translated() {
    let english = page("en");
    let words = |pattern: &str| pattern.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).count();
    for language in languages().unwrap().into_iter().filter(|tag| tag != "en") {
        let same = page(&language).into_values().filter(|text| {
            words(&text.pattern) > 1 && english.get(&text.id).is_some_and(|other| other.pattern == text.pattern)
        });
        assert_none(same.map(|text| text.id).collect(), &format!("words/{language}/{PAGE} says it in that language"));
    }
}
