//! Bytes to records: finds every cell of every record and copies none of them.
//!
//! A cell is quoted only where the quote is its first byte (or its second, in `="00123"`), and a quote ends the cell only
//! before a separator or the end of the text; anything else is text. So a stray quote is a character, and a quote that is
//! never closed costs the one cell it stands in. What a quote in the wrong place means is decided in `quotes`.

use super::plain::Plain;
use super::quotes::{Closing, Quotes, holds_records, recut, unescape};
use super::simd::separator_mask;

/// How records and cells are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// Between cells; `None` where the table has one column.
    pub delimiter: Option<u8>,
    /// Around cells that hold separators; `None` where nothing is quoted.
    pub quote: Option<u8>,
    /// How a quote is written within quotes.
    pub escape: Escape,
    /// Whether blanks before a cell and around its quotes belong to no cell, as in `a, "b, c"`.
    pub trims_blanks: bool,
    /// Whether several delimiters in a row are one, and none begins or ends a line: columns aligned with blanks.
    pub joins_delimiters: bool,
    /// What a line begins with that is a remark, wherever it stands.
    pub comment: Option<&'static str>,
    /// Cells of a usual record, which tells how a broken quote was meant; 0 where it is not known.
    pub width: usize,
}

/// How a quote is written within quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Escape {
    /// Twice: `"5"" nail"`.
    Doubled,
    /// After a backslash: `"5\" nail"`.
    Backslash,
}

impl Dialect {
    /// Cells between delimiters and double quotes, as most files have them.
    pub fn standard(delimiter: Option<u8>) -> Dialect {
        Dialect {
            delimiter,
            quote: Some(b'"'),
            escape: Escape::Doubled,
            trims_blanks: false,
            joins_delimiters: false,
            comment: None,
            width: 0,
        }
    }

    /// Whether a byte is a blank that belongs to no cell when it stands at a cell's edge.
    pub fn skips(&self, byte: u8) -> bool {
        self.trims_blanks && matches!(byte, b' ' | b'\t') && Some(byte) != self.delimiter
    }
}

/// One cell's place in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    start: u32,
    /// Length, with [`ESCAPED`] set where escaped quotes must be undone and [`COMMENT`] where it is a remark.
    length: u32,
}

const ESCAPED: u32 = 1 << 31;
const COMMENT: u32 = 1 << 30;
const FLAGS: u32 = ESCAPED | COMMENT;

impl Cell {
    /// A cell without text, for records that are too short.
    pub const EMPTY: Cell = Cell { start: 0, length: 0 };

    /// A cell that is all of a text.
    pub fn whole(text: &[u8]) -> Cell {
        Cell::new(0, text.len(), false)
    }

    /// The cell between two places of a text.
    pub fn new(start: usize, end: usize, escaped: bool) -> Cell {
        let length = (end - start) as u32 & !FLAGS;
        Cell { start: start as u32, length: if escaped { length | ESCAPED } else { length } }
    }

    /// A cell between two positions of a text; `escaped` says that quotes within it are escaped.
    pub fn at(start: usize, end: usize, escaped: bool) -> Cell {
        let length = end.saturating_sub(start) as u32 & !FLAGS;
        Cell { start: start as u32, length: if escaped { length | ESCAPED } else { length } }
    }

    /// Where the cell's bytes begin and end in the text, without the quotes around them.
    pub fn range(self) -> (usize, usize) {
        let start = self.start as usize;
        (start, start + (self.length & !FLAGS) as usize)
    }

    /// The same cell in a text that begins so many bytes earlier (`from`) or later (`to`).
    pub fn moved(self, from: usize, to: usize) -> Cell {
        Cell { start: (self.start as usize + to).saturating_sub(from) as u32, length: self.length }
    }

    /// Whether the cell holds no text.
    pub fn is_empty(self) -> bool {
        self.length == 0
    }

    /// Whether escaped quotes must be undone.
    pub fn is_escaped(self) -> bool {
        self.length & ESCAPED != 0
    }

    /// Whether the cell is all of a line that is a remark.
    pub fn is_comment(self) -> bool {
        self.length & COMMENT != 0
    }

    /// Where the cell's bytes stand, without the quotes around them.
    pub fn place(self) -> std::ops::Range<usize> {
        let start = self.start as usize;
        start..start + (self.length & !FLAGS) as usize
    }

    /// The cell's bytes as they stand in the file, without the quotes around them.
    #[inline(always)]
    pub fn raw(self, buffer: &[u8]) -> &[u8] {
        buffer.get(self.place()).unwrap_or_default()
    }

    /// The cell's own text; escaped quotes are undone in `scratch`.
    #[inline(always)]
    pub fn text<'a>(self, buffer: &'a [u8], dialect: Dialect, scratch: &'a mut Vec<u8>) -> &'a [u8] {
        let raw = self.raw(buffer);
        match dialect.quote {
            Some(quote) if self.is_escaped() => {
                unescape(raw, quote, dialect.escape, scratch);
                scratch
            }
            _ => raw,
        }
    }
}

/// Records found in a stretch of text, cell by cell.
#[derive(Debug, Default)]
pub struct Records {
    /// All cells, record after record.
    pub cells: Vec<Cell>,
    /// Where each record ends in `cells`.
    pub ends: Vec<usize>,
    /// Line breaks inside the quoted cells of a record, for the records that have some.
    pub breaks: Vec<(usize, u64)>,
    /// Records that were cut otherwise than their quotes say, because those are broken.
    pub torn: Vec<usize>,
}

impl Records {
    /// Forgets everything and keeps the memory.
    pub fn clear(&mut self) {
        self.cells.clear();
        self.ends.clear();
        self.breaks.clear();
        self.torn.clear();
    }

    /// The number of records.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is no record.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The cells of one record.
    pub fn record(&self, index: usize) -> &[Cell] {
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        &self.cells[start..self.ends[index]]
    }
}

/// Walks the separators of a text in order.
struct Separators<'a> {
    text: &'a [u8],
    delimiter: u8,
    base: usize,
    mask: u64,
}

impl<'a> Separators<'a> {
    fn new(text: &'a [u8], delimiter: u8, from: usize) -> Self {
        let mut separators = Separators { text, delimiter, base: 0, mask: 0 };
        separators.seek(from);
        separators
    }

    /// Goes on with the separators at `from` or later.
    fn seek(&mut self, from: usize) {
        let base = from & !63;
        if base != self.base || self.mask == 0 {
            self.base = base;
            self.mask = self.block_mask();
        }
        self.mask &= u64::MAX << (from & 63);
    }

    /// Goes back to the separators at `from`.
    fn back(&mut self, from: usize) {
        self.mask = 0;
        self.seek(from);
    }

    /// The next separator's position; the text's length where there is none.
    fn next(&mut self) -> usize {
        while self.mask == 0 {
            self.base += 64;
            if self.base >= self.text.len() {
                return self.text.len();
            }
            self.mask = self.block_mask();
        }
        let position = self.base + self.mask.trailing_zeros() as usize;
        self.mask &= self.mask - 1;
        position
    }

    fn block_mask(&self) -> u64 {
        let rest = self.text.get(self.base..).unwrap_or_default();
        if let Some(block) = rest.first_chunk::<64>() {
            return separator_mask(block, self.delimiter);
        }
        let mut block = [0; 64];
        block[..rest.len()].copy_from_slice(rest);
        // The delimiter might be NUL: only bits of real bytes count.
        separator_mask(&block, self.delimiter) & ((1 << rest.len()) - 1)
    }
}

/// Records to cut with care before the next look whether they have become plain.
const LONGEST_PAUSE: usize = 64;

/// Appends up to `limit` records that begin at `from` or later, and returns where the first unread record begins.
///
/// `last` says that nothing follows this text; otherwise a record that might go on beyond it is left unread.
/// What a record holds depends on nothing before it.
pub fn scan(text: &[u8], from: usize, dialect: Dialect, last: bool, limit: usize, records: &mut Records) -> usize {
    // Without a delimiter only line ends separate; a line feed twice in the mask changes nothing.
    let mut separators = Separators::new(text, dialect.delimiter.unwrap_or(b'\n'), from);
    let mut quotes = Quotes::new(text, dialect, last);
    let mut start = from;
    let mut kept = records.cells.len();
    let plain = Plain::of(&dialect);
    // Where quotes are the rule, looking for plain records again and again would not pay.
    let (mut patience, mut pause) = (1, 0);
    'records: while records.len() < limit && start < text.len() {
        if let Some(plain) = plain.filter(|_| pause == 0) {
            let next = plain.records(text, start, limit, records);
            if next > start {
                (start, patience) = (next, 1);
                kept = records.cells.len();
                separators.seek(start);
                // Behind the last line end is no record any more.
                if records.len() >= limit || start == text.len() {
                    break;
                }
            } else {
                pause = patience;
                patience = (patience * 2).min(LONGEST_PAUSE);
            }
        }
        pause = pause.saturating_sub(1);
        if let Some(sign) = dialect.comment {
            let rest = &text[start..];
            if rest.starts_with(sign.as_bytes()) {
                let Some(line) = line_end(text, start, last) else { break };
                let mut remark = Cell::new(start, line.end, false);
                remark.length |= COMMENT;
                records.cells.push(remark);
                kept = records.cells.len();
                records.ends.push(kept);
                start = line.next;
                separators.seek(start);
                continue;
            } else if rest.len() < sign.len() && !last {
                break;
            }
        }
        let (mut at, mut breaks, mut broken) = (start, 0, false);
        if dialect.joins_delimiters {
            at = after_delimiters(text, at, dialect);
            separators.seek(at);
        }
        let end = loop {
            if dialect.trims_blanks {
                at += text[at..].iter().take_while(|byte| dialect.skips(**byte)).count();
                separators.seek(at);
            }
            let mut closed = None;
            // Text for a spreadsheet, `="00123"`: its marks stay, for they say that it is no number.
            let marked = usize::from(text.get(at) == Some(&b'='));
            if dialect.quote.is_some() && text.get(at + marked).copied() == dialect.quote {
                match quotes.close(at + marked) {
                    // Any other formula is plain text.
                    Closing::At { broken: true, .. } | Closing::Never if marked > 0 => {}
                    Closing::At { position, escaped, broken: torn } => {
                        breaks += line_breaks(&text[at..position]);
                        broken |= torn;
                        closed = Some(Cell::new(at + 1 - marked, position + marked, escaped));
                        separators.seek(position + 1);
                    }
                    Closing::NeedsMore => break 'records,
                    Closing::Never => broken = true,
                }
            }
            let separator = separators.next();
            if separator == text.len() && !last {
                break 'records;
            }
            records.cells.push(closed.unwrap_or_else(|| Cell::new(at, separator, false)));
            match text.get(separator) {
                Some(&byte) if Some(byte) == dialect.delimiter => at = separator + 1,
                _ => break separator,
            }
            if dialect.joins_delimiters {
                at = after_delimiters(text, at, dialect);
                separators.seek(at);
                if matches!(text.get(at), Some(b'\n' | b'\r')) || (at == text.len() && last) {
                    break at;
                }
            } else if at == text.len() && last {
                // The text ends on a delimiter: one more cell, empty.
                records.cells.push(Cell::EMPTY);
                break at;
            }
        };
        let Some(mut next) = after_line_end(text, end, last) else { break };
        if next > end + 1 || dialect.joins_delimiters {
            separators.seek(next);
        }
        let cells = records.cells.len() - kept;
        // What a program wrote between brackets, quotes among them, may hold delimiters.
        let is_bracketed = || {
            let opens = |cell: &Cell| matches!(text.get(cell.range().0), Some(b'{' | b'['));
            let has_quotes = || text[start..end].iter().any(|&byte| Some(byte) == dialect.quote);
            breaks == 0 && cells > dialect.width && records.cells[kept..].iter().any(opens) && has_quotes()
        };
        let may_be_recut = dialect.width > 0 && cells != dialect.width && (broken || is_bracketed());
        if broken || may_be_recut || breaks > 0 && cells != dialect.width {
            let line = line_end(text, start, last);
            if breaks > 0
                && let Some(line) = &line
                && holds_records(text, start..end, dialect, cells, broken)
            {
                // A quote that swallows rows is a character, and what it stands in ends with its line.
                records.cells.truncate(kept);
                scan(&text[..line.end], start, dialect, true, records.len() + 1, records);
                if records.torn.last() != Some(&(records.len() - 1)) {
                    records.torn.push(records.len() - 1);
                }
                (kept, start) = (records.cells.len(), line.next);
                separators.back(start);
                continue;
            }
            if may_be_recut
                && let Some(line) = &line
                && let Some(cells) = recut(text, start..line.end, dialect, broken)
            {
                records.cells.truncate(kept);
                records.cells.extend(cells);
                records.torn.push(records.len());
                (next, breaks) = (line.next, 0);
                separators.back(next);
            }
        }
        if breaks > 0 {
            records.breaks.push((records.len(), breaks));
        }
        kept = records.cells.len();
        records.ends.push(kept);
        start = next;
    }
    records.cells.truncate(kept);
    start
}

fn after_delimiters(text: &[u8], from: usize, dialect: Dialect) -> usize {
    from + text[from..].iter().take_while(|byte| Some(**byte) == dialect.delimiter).count()
}

/// A line's end, and where the next one begins.
struct LineEnd {
    end: usize,
    next: usize,
}

/// Where the line that holds a place ends; `None` where the text may go on.
fn line_end(text: &[u8], from: usize, last: bool) -> Option<LineEnd> {
    let end = text[from..].iter().position(|byte| matches!(byte, b'\n' | b'\r')).map_or(text.len(), |at| from + at);
    if end == text.len() && !last {
        return None;
    }
    after_line_end(text, end, last).map(|next| LineEnd { end, next })
}

/// Where the line after a line end begins; `None` where more text may tell.
fn after_line_end(text: &[u8], end: usize, last: bool) -> Option<usize> {
    match (text.get(end), text.get(end + 1)) {
        (None, _) => Some(end),
        (Some(b'\r'), Some(b'\n')) => Some(end + 2),
        (Some(b'\r'), None) if !last => None,
        _ => Some(end + 1),
    }
}

/// Line feeds, carriage returns, or pairs of them.
pub fn line_breaks(text: &[u8]) -> u64 {
    let feeds = text.iter().filter(|&&byte| byte == b'\n').count();
    let returns = text.windows(2).filter(|pair| pair[0] == b'\r' && pair[1] != b'\n').count();
    (feeds + returns) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, delimiter: u8) -> Vec<Vec<String>> {
        let dialect = Dialect::standard(Some(delimiter));
        let whole = read_in_pieces(text.as_bytes(), dialect, text.len().max(1));
        for piece in 1..text.len().min(9) {
            assert_eq!(read_in_pieces(text.as_bytes(), dialect, piece), whole, "in pieces of {piece}: {text:?}");
        }
        whole
    }

    /// Feeds the text piece by piece, as a file arrives.
    fn read_in_pieces(text: &[u8], dialect: Dialect, piece: usize) -> Vec<Vec<String>> {
        let (mut rows, mut records, mut scratch) = (Vec::new(), Records::default(), Vec::new());
        let (mut from, mut fed) = (0, 0);
        loop {
            fed = (fed + piece).min(text.len());
            let last = fed == text.len();
            records.clear();
            from = scan(&text[..fed], from, dialect, last, usize::MAX, &mut records);
            for index in 0..records.len() {
                let cells = records.record(index).iter();
                rows.push(
                    cells
                        .map(|cell| String::from_utf8_lossy(cell.text(text, dialect, &mut scratch)).into_owned())
                        .collect(),
                );
            }
            if last {
                assert_eq!(from, text.len());
                return rows;
            }
        }
    }

    #[test]
    fn cells_records_and_quotes() {
        let cases: &[(&str, &[&[&str]])] = &[
            ("a,b\n1,2\n", &[&["a", "b"], &["1", "2"]]),
            ("a,b\r\n1,2", &[&["a", "b"], &["1", "2"]]),
            ("a,b\r1,2\r", &[&["a", "b"], &["1", "2"]]),
            ("a,b,\n,,\n", &[&["a", "b", ""], &["", "", ""]]),
            ("a,", &[&["a", ""]]),
            ("\"x,\"\"y\"\"\",\"two\nlines\"\n", &[&["x,\"y\"", "two\nlines"]]),
            ("a,\"\"\n", &[&["a", ""]]),
            ("pipe 5\",b\n\"7\" nail\",c\n", &[&["pipe 5\"", "b"], &["7\" nail", "c"]]),
            ("\"open,b\nc,d\n", &[&["\"open", "b"], &["c", "d"]]),
            ("a\n\nb\n", &[&["a"], &[""], &["b"]]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text, b','), *expected, "{text:?}");
        }
    }

    #[test]
    fn line_breaks_in_cells_are_counted() {
        let mut records = Records::default();
        let dialect = Dialect::standard(Some(b','));
        let text = b"a,b\n\"1\n2\",\"3\r\n4\r5\"\nc,d\n";
        scan(text, 0, dialect, true, usize::MAX, &mut records);
        assert_eq!((records.len(), records.breaks), (3, vec![(1, 3)]));
    }

    #[test]
    fn long_records_cross_blocks() {
        let cell = "x".repeat(70);
        let text = format!("{cell},\"{cell},{cell}\"\r\n{cell},1\r\n");
        assert_eq!(read(&text, b','), [vec![cell.clone(), format!("{cell},{cell}")], vec![cell.clone(), "1".into()]]);
    }

    #[test]
    fn many_unclosed_quotes_cost_one_search() {
        let text = ",\"a".repeat(400_000);
        let mut records = Records::default();
        let dialect = Dialect::standard(Some(b','));
        let end = scan(text.as_bytes(), 0, dialect, true, usize::MAX, &mut records);
        assert_eq!((end, records.len(), records.cells.len()), (text.len(), 1, 400_001));
    }
}
