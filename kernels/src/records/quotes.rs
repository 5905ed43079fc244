//! Where a quoted cell ends, and what a quote in the wrong place means.
//!
//! Within quotes a quote is doubled or follows a backslash, so a single one that is no end is an error of the file: it
//! is text (`"5" nail"`), unless it opens the next cell: then the quote that opened this cell was the stray one.

use super::scan::{Cell, Dialect, Escape, Records, scan};
use std::ops::Range;

/// A quoted cell longer than this is a quote that nobody closed.
const LONGEST_QUOTED_CELL: usize = 1 << 21;

/// Where the cell ends that a quote opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closing {
    /// At a quote.
    At {
        /// The quote's place.
        position: usize,
        /// Whether quotes stand escaped within the cell.
        escaped: bool,
        /// Whether a quote stands in it that should have been escaped.
        broken: bool,
    },
    /// More of the text must be seen.
    NeedsMore,
    /// Nowhere: the quote is a character of an unquoted cell.
    Never,
}

/// Finds the ends of quoted cells in a text.
///
/// What one search has seen is kept for the next: so many quotes that nobody closed cost one walk over the text.
#[derive(Debug)]
pub struct Quotes<'a> {
    text: &'a [u8],
    dialect: Dialect,
    quote: u8,
    last: bool,
    seen: Seen,
}

/// What the stretch from `from` to `upto` holds. Only places matter, so that any cell within it can use them.
#[derive(Debug, Default)]
struct Seen {
    from: usize,
    upto: usize,
    found: Option<Found>,
    /// Doubled quotes before a separator: a quote that was not escaped may be the first of the two.
    doubtful_ends: Vec<usize>,
    latest_broken: usize,
    latest_escaped: usize,
}

/// What ends a search; with the place.
#[derive(Debug, Clone, Copy)]
enum Found {
    /// A quote that ends a cell.
    End(usize),
    /// A quote that opens a cell.
    Opening(usize),
}

/// The bytes after a run of quotes.
enum After {
    Separator,
    Text,
    Unknown,
}

impl<'a> Quotes<'a> {
    /// For the cells of one text; `last` says that nothing follows it.
    pub fn new(text: &'a [u8], dialect: Dialect, last: bool) -> Self {
        Quotes { text, dialect, quote: dialect.quote.unwrap_or(0), last, seen: Seen::default() }
    }

    /// Where the cell ends that the quote at `open` opens.
    pub fn close(&mut self, open: usize) -> Closing {
        let begin = open + 1;
        let limit = self.text.len().min(begin + LONGEST_QUOTED_CELL);
        // Quotes right after the opening one count from it, and nothing seen before helps.
        let run = self.run(begin);
        let from = begin + run;
        let mut broken = false;
        let mut doubtful = None;
        match (run, self.after(from)) {
            (0, _) => {}
            (_, After::Unknown) => return Closing::NeedsMore,
            (_, After::Separator) if run % 2 == 1 => {
                return Closing::At { position: from - 1, escaped: run > 1, broken: false };
            }
            (_, After::Separator) => doubtful = Some(from - 1),
            (_, After::Text) => broken = run % 2 == 1,
        }
        if !self.search(from, limit) {
            return Closing::NeedsMore;
        }
        let seen = &self.seen;
        match seen.found {
            Some(Found::End(position)) if position < limit => Closing::At {
                position,
                escaped: run > 1 || seen.latest_escaped >= from,
                broken: broken || seen.latest_broken >= from,
            },
            _ => {
                let first = seen.doubtful_ends.partition_point(|&place| place < from);
                let doubtful = doubtful.or_else(|| seen.doubtful_ends.get(first).copied());
                match doubtful.filter(|&place| place < limit) {
                    Some(position) => Closing::At { position, escaped: true, broken: true },
                    None => Closing::Never,
                }
            }
        }
    }

    /// Looks for what ends a cell whose text goes on at `from`; false where more of the text must be seen.
    fn search(&mut self, from: usize, limit: usize) -> bool {
        let passed = match self.seen.found {
            Some(Found::End(place) | Found::Opening(place)) => place < from,
            None => false,
        };
        if passed || !(self.seen.from..=self.seen.upto).contains(&from) || self.seen.upto == 0 {
            self.seen = Seen { from, upto: from, ..Seen::default() };
        }
        while self.seen.found.is_none() && self.seen.upto < limit {
            let Some(place) = self.find(self.seen.upto, limit) else {
                self.seen.upto = limit;
                break;
            };
            let run = self.run(place);
            let end = place + run;
            let after = self.after(end);
            let slashes = self.backslashes(place, from);
            // Two backslashes are an escaped one, but before text a quote after them can only be a quote.
            if slashes % 2 == 1 || (slashes > 0 && matches!(after, After::Text)) {
                (self.seen.latest_escaped, self.seen.upto) = (place, place + 1);
                continue;
            }
            if slashes > 0 {
                self.seen.latest_escaped = place;
            }
            match after {
                After::Unknown => return false,
                After::Separator if run % 2 == 1 => self.seen.found = Some(Found::End(end - 1)),
                // An empty cell in quotes, or an escaped quote between two separators, ends nothing.
                After::Separator if run == 2 && self.opens(place) => {}
                After::Separator => self.seen.doubtful_ends.push(end - 1),
                After::Text if run % 2 == 1 && self.opens(place) => self.seen.found = Some(Found::Opening(place)),
                After::Text if run % 2 == 1 => self.seen.latest_broken = place,
                After::Text => {}
            }
            if run > 1 {
                self.seen.latest_escaped = place;
            }
            self.seen.upto = end;
        }
        self.seen.found.is_some() || self.last || limit < self.text.len()
    }

    /// How many quotes stand in a row.
    #[inline(always)]
    fn run(&self, from: usize) -> usize {
        self.text.get(from..).unwrap_or_default().iter().take_while(|&&byte| byte == self.quote).count()
    }

    fn find(&self, from: usize, limit: usize) -> Option<usize> {
        let rest = self.text.get(from..limit)?;
        rest.iter().position(|&byte| byte == self.quote).map(|offset| from + offset)
    }

    fn after(&self, place: usize) -> After {
        let rest = self.text.get(place..).unwrap_or_default();
        let next = rest.iter().find(|byte| !self.dialect.skips(**byte));
        match next {
            None if self.last => After::Separator,
            None => After::Unknown,
            Some(b'\n' | b'\r') => After::Separator,
            Some(&byte) if Some(byte) == self.dialect.delimiter => After::Separator,
            Some(_) => After::Text,
        }
    }

    /// Whether a quote stands where a cell begins, or behind the sign `=` there.
    fn opens(&self, place: usize) -> bool {
        let before = self.text.get(..place).unwrap_or_default();
        let before = before.strip_suffix(b"=").unwrap_or(before);
        match before.iter().rev().find(|byte| !self.dialect.skips(**byte)) {
            None | Some(b'\n' | b'\r') => true,
            Some(&byte) => Some(byte) == self.dialect.delimiter,
        }
    }

    /// Backslashes before a quote, where they escape.
    fn backslashes(&self, place: usize, from: usize) -> usize {
        if self.dialect.escape == Escape::Doubled {
            return 0;
        }
        let before = self.text.get(from..place).unwrap_or_default();
        before.iter().rev().take_while(|&&byte| byte == b'\\').count()
    }
}

/// Writes a cell's text with its escaped quotes undone.
pub fn unescape(raw: &[u8], quote: u8, escape: Escape, text: &mut Vec<u8>) {
    text.clear();
    let mut bytes = raw.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        let next = bytes.peek().copied();
        if byte == quote && next == Some(quote) {
            bytes.next();
        }
        if byte == b'\\' && escape == Escape::Backslash && (next == Some(quote) || next == Some(b'\\')) {
            text.extend(bytes.next());
        } else {
            text.push(byte);
        }
    }
}

/// Whether a record of so many cells, some of which hold line ends, is several: its quotes are broken and its lines look
/// like records, or each of its lines by itself is as wide as records are and the whole is not.
pub fn holds_records(text: &[u8], record: Range<usize>, dialect: Dialect, cells: usize, broken: bool) -> bool {
    let width = dialect.width;
    if dialect.delimiter.is_none() {
        return false;
    }
    if broken && cells != width {
        return true;
    }
    if !broken && cells == width {
        return false;
    }
    let (mut lines, mut alike, mut wide, mut first) = (0usize, 0usize, 0usize, width);
    let mut records = Records::default();
    let mut start = record.start;
    for line in text.get(record).unwrap_or_default().split(|byte| matches!(byte, b'\n' | b'\r')) {
        records.clear();
        let end = start + line.len();
        scan(text.get(..end).unwrap_or_default(), start, dialect, true, 1, &mut records);
        start = end + 1;
        // Between a carriage return and a line feed is nothing.
        if line.is_empty() {
            continue;
        }
        let count = records.cells.len();
        first = if first == 0 { count } else { first };
        lines += 1;
        alike += usize::from(count == first && count > 1 + usize::from(width == 0));
        wide += usize::from(count >= width);
    }
    if broken { wide * 2 > lines } else { alike == lines }
}

/// Cuts a line into as many cells as a record has, in the way that needs the fewest wrong quotes, and none but those
/// between brackets where its quotes are not `broken`; `None` where there is none.
pub fn recut(text: &[u8], line: Range<usize>, dialect: Dialect, broken: bool) -> Option<Vec<Cell>> {
    /// Beyond these a line is not worth the trouble.
    const MOST_PIECES: usize = 512;
    const MOST_MERGED: usize = 16;
    let (delimiter, quote) = (dialect.delimiter?, dialect.quote?);
    let mut pieces = Vec::new();
    let mut start = line.start;
    for piece in text.get(line)?.split(|&byte| byte == delimiter) {
        pieces.push(Piece::new(piece, start, quote, dialect));
        start += piece.len() + 1;
        if pieces.len() > MOST_PIECES {
            return None;
        }
    }
    let merges = pieces.len().checked_sub(dialect.width).filter(|&merges| merges <= MOST_MERGED)?;
    // The least cost of the first pieces with so many delimiters taken as text, and how many the last cell took.
    let mut best = vec![vec![None::<(u32, usize)>; merges + 1]; pieces.len() + 1];
    best[0][0] = Some((0, 0));
    for end in 0..pieces.len() {
        for merged in 0..=merges {
            for more in 0..=merged.min(end) {
                let first = end - more;
                let Some((before, _)) = best[first][merged - more] else { continue };
                let Some(cost) = cost(&pieces[first..=end]).filter(|&cost| broken || cost <= BRACKETED) else {
                    continue;
                };
                let slot = &mut best[end + 1][merged];
                if slot.is_none_or(|(known, _)| before + cost < known) {
                    *slot = Some((before + cost, more));
                }
            }
        }
    }
    let mut cells = Vec::with_capacity(dialect.width);
    let (mut end, mut merged) = (pieces.len(), merges);
    while end > 0 {
        let (_, more) = best[end][merged]?;
        let (first, last) = (&pieces[end - 1 - more], &pieces[end - 1]);
        cells.push(if first.opens && last.closes && (more > 0 || first.is_wrapped()) {
            let marked = usize::from(first.marked);
            Cell::new(first.start + 1 - marked, last.end - 1 + marked, true)
        } else {
            Cell::new(first.start, last.end, false)
        });
        (end, merged) = (end - 1 - more, merged - more);
    }
    cells.reverse();
    Some(cells)
}

/// What stands between two delimiters of a broken line.
struct Piece {
    start: usize,
    end: usize,
    opens: bool,
    closes: bool,
    /// Whether the sign `=` stands before its quote.
    marked: bool,
    /// Quotes within it that should have been escaped.
    torn: u32,
    /// Brackets that it opens, less those that it closes.
    depth: i32,
}

impl Piece {
    fn new(piece: &[u8], start: usize, quote: u8, dialect: Dialect) -> Piece {
        let trimmed = piece.iter().take_while(|byte| dialect.skips(**byte)).count();
        let (piece, start) = (&piece[trimmed..], start + trimmed);
        let cut = piece.iter().rev().take_while(|byte| dialect.skips(**byte)).count();
        let marked = piece.first() == Some(&b'=') && piece.get(1) == Some(&quote);
        let opens = marked || piece.first() == Some(&quote);
        // Blanks after a quote belong to no cell; after anything else they do.
        let kept = &piece[..piece.len() - cut];
        let closes = kept.last() == Some(&quote);
        let piece = if closes { kept } else { piece };
        let begin = usize::from(opens) + usize::from(marked);
        let inner = piece.get(begin..piece.len() - usize::from(closes && piece.len() > begin));
        let mut torn = 0;
        let mut rest = inner.unwrap_or_default();
        while let Some(at) = rest.iter().position(|&byte| byte == quote) {
            let run = rest[at..].iter().take_while(|&&byte| byte == quote).count();
            let escaped = dialect.escape == Escape::Backslash && at > 0 && rest[at - 1] == b'\\';
            torn += u32::from(run % 2 == 1 && !escaped);
            rest = &rest[at + run..];
        }
        let depth = piece.iter().map(|byte| match byte {
            b'{' | b'[' | b'(' => 1,
            b'}' | b']' | b')' => -1,
            _ => 0,
        });
        Piece { start, end: start + piece.len(), opens, closes, marked, torn, depth: depth.sum() }
    }

    /// Whether it is a quoted cell by itself.
    fn is_wrapped(&self) -> bool {
        self.opens && self.closes && self.end - self.start > 1 + usize::from(self.marked)
    }
}

/// Whether the first of some pieces opens a bracket that the last one closes: `{"source":"x","n":7}`.
fn are_bracketed(pieces: &[Piece]) -> bool {
    let mut depth = 0;
    let open = pieces.iter().take_while(|piece| {
        depth += piece.depth;
        depth > 0
    });
    open.count() + 1 == pieces.len() && depth == 0
}

/// What a program wrote between brackets has quotes of its own.
const BRACKETED: u32 = 1;

/// How wrong the quotes are if some pieces are one cell; `None` where they cannot be.
fn cost(pieces: &[Piece]) -> Option<u32> {
    /// An opening quote that nobody closes is rarer than one that was not escaped.
    const STRAY: u32 = 4;
    let (first, last) = (pieces.first()?, pieces.last()?);
    if pieces.len() == 1 {
        let wrapped = first.is_wrapped();
        return Some(if first.opens && !wrapped { STRAY + first.torn } else { first.torn * u32::from(wrapped) });
    }
    if !first.opens && are_bracketed(pieces) {
        return Some(BRACKETED);
    }
    if !first.opens || !last.closes {
        return None;
    }
    let openings = pieces[1..].iter().filter(|piece| piece.opens).count() as u32;
    let endings = pieces[..pieces.len() - 1].iter().filter(|piece| piece.closes).count() as u32;
    Some(pieces.iter().map(|piece| piece.torn).sum::<u32>() + STRAY * openings + endings)
}
