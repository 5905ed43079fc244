//! Records that are held until what follows tells what they are.

use crate::ingest::columns::profile::{Belongs, Profile};
use crate::ingest::rows::traits::Traits;
use crate::ingest::scan::Cell;

/// Records held at a time, and their bytes: beyond these they are settled without knowing what follows.
const MOST: usize = 64;
const MOST_BYTES: usize = 64 << 10;

/// One held record, with its own copy of the text.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The line on which it begins.
    pub line: u64,
    /// Its bytes.
    pub text: Vec<u8>,
    /// Its cells, placed in `text`.
    pub cells: Vec<Cell>,
    /// Whether a blank line stands above it.
    pub gap: bool,
    /// Whether it looks like a header.
    pub header: bool,
    /// What it looks like.
    pub traits: Traits,
}

/// Held records in the file's order.
#[derive(Debug, Clone, Default)]
pub struct Held {
    records: Vec<Waiting>,
    bytes: usize,
}

/// What a held record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// A row, if a short one.
    Row,
    /// A line that names what follows.
    Heading,
    /// A note below the table.
    Footer,
}

impl Held {
    /// Whether nothing is held.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// How many are held.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether no more can be held.
    pub fn is_full(&self) -> bool {
        self.records.len() >= MOST || self.bytes >= MOST_BYTES
    }

    /// Holds a record.
    pub fn push(&mut self, waiting: Waiting) {
        self.bytes += waiting.text.len();
        self.records.push(waiting);
    }

    /// Hands out all that is held.
    pub fn take(&mut self) -> Vec<Waiting> {
        self.bytes = 0;
        std::mem::take(&mut self.records)
    }

    /// The last held record, if it looks like a header.
    pub fn header(&self) -> Option<&Waiting> {
        self.records.last().filter(|last| last.header)
    }

    /// The first of the held records that belong to the table whose header is the last of them: its title begins after
    /// the last blank line, or with the lines of one cell before the header.
    pub fn beginning_of_last(&self) -> usize {
        let after_gap = self.records.iter().rposition(|waiting| waiting.gap);
        let title = self.records.iter().rev().skip(1).take_while(|waiting| waiting.traits.is_lone()).count();
        after_gap.unwrap_or(self.records.len().saturating_sub(1 + title))
    }
}

impl Waiting {
    /// Copies a record.
    pub fn new(text: &[u8], record: &[Cell], span: (usize, usize), traits: Traits) -> Waiting {
        let bytes = text.get(span.0..span.1).unwrap_or_default().to_vec();
        let place = |cell: &Cell| if cell.is_empty() { Cell::EMPTY } else { cell.moved(span.0, 0) };
        let cells = record.iter().map(place).collect();
        Waiting { line: 0, text: bytes, cells, gap: false, header: false, traits }
    }

    /// The record as it stands in the file.
    pub fn raw(&self) -> &[u8] {
        &self.text
    }

    /// What it is where a row of the table follows.
    pub fn before_row(&self, profile: &Profile) -> Verdict {
        const FEW: usize = 3;
        let words = || self.text.split(|byte| byte.is_ascii_whitespace() || matches!(byte, b';' | b'|' | b','));
        let numbers = words().filter(|word| word.iter().any(u8::is_ascii_digit)).count();
        let is_heading = self.traits.is_lone() && self.traits.misfits > 0 && numbers < FEW;
        if is_heading || self.traits.is_labelled(profile) { Verdict::Heading } else { Verdict::Row }
    }

    /// What it is where no row follows any more.
    pub fn at_end(&self, profile: &Profile) -> Verdict {
        at_end(&self.traits, self.cells.len(), self.gap, profile)
    }
}

/// What a record of so many cells is where no row follows any more; `gap` says that a blank line stands above it.
pub fn at_end(traits: &Traits, cells: usize, gap: bool, profile: &Profile) -> Verdict {
    let width = profile.columns.len();
    if !traits.is_lone() {
        let stray = traits.is_labelled(profile)
            || gap && traits.is_sparse(profile)
            || traits.fits == 0 && (gap || cells < width && traits.misfits > 0);
        return if stray { Verdict::Footer } else { Verdict::Row };
    }
    let Some((column, cell)) = traits.first.and_then(|first| Some((first, traits.cells.get(first)?))) else {
        return Verdict::Footer;
    };
    let belongs = profile.columns.get(column).map_or(Belongs::Perhaps, |look| look.belongs(cell));
    let cut_short = belongs > Belongs::Perhaps;
    // In a table of two columns, a line of one word may well be a row.
    let one_of_two = width == 2 && !gap && !is_sentence(cell) && traits.misfits == 0;
    if cut_short || one_of_two { Verdict::Row } else { Verdict::Footer }
}

/// Whether a text says something, and is not just a name.
fn is_sentence(text: &[u8]) -> bool {
    let text = String::from_utf8_lossy(text);
    text.split_whitespace().count() > 3
        || text.contains(':')
        || text.ends_with('.')
        || text.starts_with(['*', '(', '©'])
}
