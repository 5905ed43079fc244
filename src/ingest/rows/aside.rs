//! What a record is that is no row of the table, and the tally of such records: nothing is set aside in silence.

use crate::ingest::layout::Above;
use crate::sorting::Arrange;
use crate::unit::Locale;
use crate::words::Language;
use serde::Serialize;

/// Why a record is not a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aside {
    /// An instruction to the reading program, such as `sep=;`.
    Directive,
    /// A title, a date of export, a key with its value, above the table.
    Preamble,
    /// A remark, marked as such.
    Comment,
    /// No cell holds anything.
    Blank,
    /// A further row of the header.
    HeaderRow,
    /// The units of the columns.
    Units,
    /// The header once more, among the rows.
    RepeatedHeader,
    /// A line that names the rows below it.
    Heading,
    /// A sum of rows.
    Total,
    /// How much there was before or after what a statement lists.
    Balance,
    /// A note below the table.
    Footer,
    /// Another table below this one.
    SecondTable,
}

impl Aside {
    /// Every reason, from what stands above the table to what stands below it.
    pub const ALL: [Aside; 12] = [
        Aside::Directive,
        Aside::Preamble,
        Aside::Comment,
        Aside::Blank,
        Aside::HeaderRow,
        Aside::Units,
        Aside::RepeatedHeader,
        Aside::Heading,
        Aside::Total,
        Aside::Balance,
        Aside::Footer,
        Aside::SecondTable,
    ];

    /// A stable name for scripts, in `snake_case`.
    pub fn id(self) -> &'static str {
        match self {
            Aside::Directive => "directive",
            Aside::Preamble => "above_header",
            Aside::Comment => "comment",
            Aside::Blank => "blank_line",
            Aside::HeaderRow => "header_row",
            Aside::Units => "units",
            Aside::RepeatedHeader => "repeated_header",
            Aside::Heading => "heading",
            Aside::Total => "total",
            Aside::Balance => "balance",
            Aside::Footer => "footer",
            Aside::SecondTable => "second_table",
        }
    }

    /// What one of them is, in plain words.
    pub fn one(self, language: Language) -> &'static str {
        language.attribute("aside", self.id(), "one")
    }

    /// How many of them there are: "3 totals".
    pub fn count(self, rows: u64, locale: &Locale) -> String {
        locale.say(&format!("aside-{}", self.id()), &[("count", rows.into())])
    }
}

/// Records that are not rows, of one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// Why.
    pub reason: Aside,
    /// How many records.
    pub rows: u64,
    /// The first few of them, more of those above the table.
    pub examples: Vec<Example>,
    /// The 1-based lines on which they begin, in order; the first thousand.
    pub lines: Vec<u64>,
}

/// A record as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Example {
    /// The 1-based line on which it begins.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub line: u64,
    /// Its text, cut at 120 characters.
    pub text: String,
}

/// Characters of a record that are shown as an example.
pub const LONGEST_EXAMPLE: usize = 120;
/// Lines of one reason that are known.
const LINES: usize = 1_000;
/// Records of one reason that are shown.
pub const EXAMPLES: usize = 3;
/// Records above the table that are kept, because they may say what it is about.
const KEPT_ABOVE: usize = 40;

/// Counts records by reason.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    entries: Vec<SetAside>,
}

impl Tally {
    /// Counts one record; `text` is asked for where it serves as an example.
    pub fn add(&mut self, reason: Aside, line: u64, text: impl FnOnce() -> String) {
        let known = self.entries.iter().position(|entry| entry.reason == reason);
        let index = known.unwrap_or_else(|| {
            self.entries.push(SetAside { reason, rows: 0, examples: Vec::new(), lines: Vec::new() });
            self.entries.len() - 1
        });
        let Some(entry) = self.entries.get_mut(index) else { return };
        entry.rows += 1;
        if entry.lines.len() < LINES {
            entry.lines.push(line);
        }
        let kept = if matches!(reason, Aside::Preamble | Aside::Comment) { KEPT_ABOVE } else { EXAMPLES };
        if entry.examples.len() < kept && reason != Aside::Blank {
            entry.examples.push(Example { line, text: text() });
        } else if entry.examples.is_empty() {
            entry.examples.push(Example { line, text: String::new() });
        }
    }

    /// What was counted, in the order of a file: from what stands above the table to what stands below it.
    pub fn set_aside(&self) -> Vec<SetAside> {
        let mut entries = self.entries.clone();
        entries.arrange_by_key(|entry| entry.reason);
        entries
    }
}

impl From<Above> for Option<Aside> {
    /// What a record above the data is set aside as; the first row of the header is not.
    fn from(above: Above) -> Self {
        match above {
            Above::Header => None,
            Above::Preamble => Some(Aside::Preamble),
            Above::Comment => Some(Aside::Comment),
            Above::Units => Some(Aside::Units),
            Above::Directive => Some(Aside::Directive),
            Above::Blank => Some(Aside::Blank),
        }
    }
}
