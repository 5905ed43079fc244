//! Torn rows put together again: cells are laid over the columns so that each fits what its column holds, with as few
//! changes as possible (dynamic programming). Only a row with one clearly best reading is changed.

use crate::ingest::columns::profile::{Belongs, Look, MISFIT, Profile, UNLIKE};
use crate::ingest::layout::wrapped::has_stray_quote;
use crate::ingest::scan::{Cell, Dialect};

/// What was wrong with a row that was put together again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Repair {
    /// An empty cell too many.
    ExtraCell,
    /// A delimiter was missing between two cells, or an empty cell was.
    MissingDelimiter,
    /// A cell was cut in pieces by a delimiter that stands in its text.
    TornText,
    /// The row has another delimiter than the rest.
    OtherDelimiter,
}

/// Columns beyond which a row is left as it is.
const WIDEST: usize = 256;
/// Pieces that one cell may have been cut into.
const MOST_PIECES: usize = 24;
/// Pieces more than columns where the delimiter is a blank, which words have between them.
const MOST_WORDS: usize = 200;
/// Cells more or fewer than columns.
const MOST_CELLS: usize = 3;
/// Bytes beyond which a row is left as it is.
const LONGEST: usize = 16 << 10;
/// How much better the best reading must be than the next.
const MARGIN: u32 = 2;
/// Rows of which a column must be known before a row is changed for its sake.
const FEWEST_ROWS: usize = 3;

/// What changes cost, beside what the cells cost in their columns.
const DROP: u32 = 3;
const FILL: u32 = 6;
const SPLIT: u32 = 4;
/// Text has a blank after its comma, and cells begin with none.
const JOIN: u32 = 6;
const JOIN_AT_BLANK: u32 = 2;
const LEADING_BLANK: u32 = 3;

/// Looks at cells that a file's torn rows may cost: a bound on the work, not met by any file with few such rows.
const PATIENCE: u64 = 5_000_000;

/// Puts torn rows together again, within a bound of work for the whole file.
#[derive(Debug, Clone)]
pub struct Repairer {
    profile: Profile,
    dialect: Dialect,
    left: u64,
}

impl Repairer {
    /// A repairer for rows that are like those of a profile.
    pub fn new(profile: Profile, dialect: Dialect) -> Repairer {
        Repairer { profile, dialect, left: PATIENCE }
    }

    /// What the rows are like.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// A row with too few or too many cells, put together again: its cells, one a column, and what was wrong.
    pub fn mend(&mut self, text: &[u8], record: &[Cell]) -> Option<(Vec<Cell>, Repair)> {
        let width = self.profile.columns.len();
        let span = span(text, record, self.dialect)?;
        if self.profile.rows < FEWEST_ROWS || !(2..=WIDEST).contains(&width) || span.1 - span.0 > LONGEST {
            return None;
        }
        let far_too_few = record.len() * 2 <= width.max(3);
        let own = self.dialect.delimiter?;
        let mut best: Option<(u32, Vec<Cell>, Repair)> = None;
        if !far_too_few || width <= 3 {
            let pieces: Vec<Piece> = record.iter().map(|&cell| Piece::new(text, cell, self.dialect)).collect();
            best = self.align(text, &pieces, JOIN, true).and_then(|(cost, cells, kind)| Some((cost, cells, kind?)));
        }
        let line = text.get(span.0..span.1)?;
        let count = |sign: Option<u8>| line.iter().filter(|&&byte| Some(byte) == sign).count();
        let again = (!far_too_few || width <= 3) && count(self.dialect.quote) > 0;
        let others = [b',', b';', b'\t', b'|', b' ', b':', b'~', b'/'];
        let torn = far_too_few || best.is_none() && record.len() < width;
        // Blanks stand in any sentence: they part cells only where most columns say what their values are.
        let telling = self.profile.columns.iter().filter(|look| look.is_telling()).count();
        let may_be = |other: u8| other != own && torn && (other != b' ' || telling * 2 > width);
        let others = others.into_iter().filter(|&other| may_be(other) && count(Some(other)) + 1 >= width);
        for delimiter in again.then_some(own).into_iter().chain(others) {
            let pieces = cut(text, span, delimiter, self.dialect);
            let joining = if delimiter == b' ' { 0 } else { JOIN };
            let found = self.align(text, &pieces, joining, delimiter == own);
            let found = found.filter(|(cost, ..)| delimiter != b' ' || *cost < UNLIKE);
            if let Some((cost, cells, kind)) = found
                && best.as_ref().is_none_or(|(known, ..)| cost < *known)
            {
                let kind =
                    if delimiter == own { kind.unwrap_or(Repair::MissingDelimiter) } else { Repair::OtherDelimiter };
                best = Some((cost, cells, kind));
            }
        }
        best.map(|(_, cells, kind)| (cells, kind))
    }
}

impl Repairer {
    /// A row with one cell a column in which quotes stand in the wrong place: a quoted text that lost the delimiter before
    /// it, and was cut at a delimiter of its own.
    pub fn mend_quotes(&mut self, text: &[u8], record: &[Cell]) -> Option<Vec<Cell>> {
        let span = span(text, record, self.dialect)?;
        let width = self.profile.columns.len();
        if self.profile.rows < FEWEST_ROWS
            || !(2..=WIDEST).contains(&width)
            || span.1 - span.0 > LONGEST
            || !has_stray_quote(text, record, self.dialect)
        {
            return None;
        }
        let mut scratch = Vec::new();
        let cost = |(column, cell): (usize, &Cell)| {
            self.profile.cost(column, cell.text(text, self.dialect, &mut scratch)).min(MISFIT)
        };
        let now: u32 = record.iter().enumerate().map(cost).sum();
        let pieces = cut(text, span, self.dialect.delimiter?, self.dialect);
        let (cost, cells, _) = self.align(text, &pieces, JOIN, true)?;
        (cost + MARGIN <= now && cells != record).then_some(cells)
    }
}

/// Where a record stands in the text, with the quotes around its first and last cell.
pub fn span(text: &[u8], record: &[Cell], dialect: Dialect) -> Option<(usize, usize)> {
    let (first, last) = (record.first()?, record.last()?);
    let is_quote =
        |at: Option<usize>| at.and_then(|at| text.get(at)).copied() == dialect.quote && dialect.quote.is_some();
    let (start, _) = first.range();
    let start = if is_quote(start.checked_sub(1)) { start - 1 } else { start };
    // The empty cell after a delimiter that ends the text has no place of its own.
    let end = if *last == Cell::EMPTY && record.len() > 1 { text.len() } else { last.range().1 };
    let end = if is_quote(Some(end)) { end + 1 } else { end };
    (start <= end).then_some((start, end))
}

/// A stretch of a record between two delimiters.
pub struct Piece {
    start: usize,
    end: usize,
    /// As one cell.
    pub cell: Cell,
    quoted: bool,
    empty: bool,
    /// Whether it begins with a blank.
    blank: bool,
    /// Where a quoted part begins or ends within it.
    seams: Vec<usize>,
}

impl Piece {
    fn new(text: &[u8], cell: Cell, dialect: Dialect) -> Piece {
        let (start, end) = cell.range();
        let before = start.checked_sub(1).and_then(|at| text.get(at)).copied();
        let quoted = dialect.quote.is_some() && before == dialect.quote && text.get(end).copied() == dialect.quote;
        let raw = cell.raw(text);
        let (empty, blank) = (raw.trim_ascii().is_empty(), raw.first() == Some(&b' '));
        Piece { start, end, cell, quoted, empty, blank, seams: Vec::new() }
    }
}

/// The cell in a stretch of text, within the quotes around it.
fn within_quotes(text: &[u8], start: usize, end: usize, quote: Option<u8>) -> Cell {
    let is_quote = |at: usize| quote.is_some() && text.get(at).copied() == quote;
    if end >= start + 2 && is_quote(start) && is_quote(end - 1) {
        return Cell::at(start + 1, end - 1, (start + 1..end - 1).any(is_quote));
    }
    Cell::at(start, end, false)
}

/// Cuts a stretch of text at a delimiter. Quotes hold wherever they begin, so that a cell which lost its delimiter keeps
/// the quoted text beside it whole.
pub fn cut(text: &[u8], span: (usize, usize), delimiter: u8, dialect: Dialect) -> Vec<Piece> {
    let is_quote = |at: usize| dialect.quote.is_some() && text.get(at).copied() == dialect.quote;
    let mut pieces = Vec::new();
    let (mut start, mut at) = (span.0, span.0);
    let (mut inside, mut seams) = (false, Vec::new());
    while at <= span.1 && pieces.len() < WIDEST * 4 {
        if at == span.1 || !inside && text.get(at) == Some(&delimiter) {
            seams.retain(|&seam| start < seam && seam < at);
            let cell = within_quotes(text, start, at, dialect.quote);
            let mut piece = Piece::new(text, cell, dialect);
            (piece.start, piece.end, piece.seams) = (start, at, std::mem::take(&mut seams));
            piece.quoted &= piece.seams.is_empty();
            pieces.push(piece);
            start = at + 1;
        } else if is_quote(at) && inside && is_quote(at + 1) && at + 1 < span.1 {
            at += 1;
        } else if is_quote(at) {
            seams.push(if inside { at + 1 } else { at });
            inside = !inside;
        }
        at += 1;
    }
    pieces
}

/// One step of laying pieces over columns.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    Start,
    /// A piece is a cell.
    Take,
    /// So many empty pieces are too many.
    Drop(usize),
    /// A column has no piece.
    Fill,
    /// A piece is two cells.
    Split(Cell, Cell),
    /// So many pieces are one cell.
    Join(usize),
}

/// The best and the next best way to a state.
#[derive(Clone, Copy)]
struct Way {
    cost: u32,
    /// The cost of the best way that ends in other cells.
    next: u32,
    step: Step,
}

const NO_WAY: Way = Way { cost: u32::MAX, next: u32::MAX, step: Step::Start };

impl Way {
    fn offer(&mut self, before: Way, cost: u32, step: Step) {
        let (best, next) = (before.cost.saturating_add(cost), before.next.saturating_add(cost));
        if best < self.cost {
            *self = Way { cost: best, next: next.min(self.cost), step };
        } else {
            self.next = self.next.min(best);
        }
    }
}

impl Repairer {
    /// Lays pieces over the columns; `None` where nothing fits, or two readings fit as well. `joining` is what it costs
    /// that a cell holds the delimiter; `splitting` says that a piece may be two cells, and a cell be missing.
    fn align(
        &mut self,
        text: &[u8],
        pieces: &[Piece],
        joining: u32,
        splitting: bool,
    ) -> Option<(u32, Vec<Cell>, Option<Repair>)> {
        let (profile, dialect) = (&self.profile, self.dialect);
        let (count, width) = (pieces.len(), profile.columns.len());
        let most = if joining == 0 { MOST_WORDS } else { MOST_CELLS };
        if count + MOST_CELLS < width || count > width + most {
            return None;
        }
        // One change more in either direction than the difference asks for.
        let (below, above) = (width.saturating_sub(count) + 1, count.saturating_sub(width) + 1);
        let bytes: usize = pieces.iter().map(|piece| piece.end - piece.start).sum();
        self.left = self.left.checked_sub(((bytes + count * above) * (below + above)) as u64)?;
        let mut scratch = Vec::new();
        let mut cost_of = |cell: Cell, column: usize| profile.cost(column, cell.text(text, dialect, &mut scratch));
        let mut ways = vec![NO_WAY; (count + 1) * (width + 1)];
        let at = |piece: usize, column: usize| piece * (width + 1) + column;
        ways[0] = Way { cost: 0, next: u32::MAX, step: Step::Start };
        for index in 0..=count {
            for column in index.saturating_sub(above)..=width.min(index + below) {
                let way = ways[at(index, column)];
                if way.cost >= MISFIT {
                    continue;
                }
                let mut offer = |pieces: usize, columns: usize, cost: u32, step: Step| {
                    if cost < MISFIT
                        && index + pieces <= count
                        && column + columns <= width
                        && let Some(target) = ways.get_mut(at(index + pieces, column + columns))
                    {
                        target.offer(way, cost, step);
                    }
                };
                let piece = pieces.get(index);
                // An empty piece is taken before a column is filled, so that the same row has one way.
                if column < width && piece.is_none_or(|piece| !piece.empty) {
                    // A row that ends early is short: that is no guess.
                    let look = &profile.columns[column];
                    let cost = match index == count {
                        true => 0,
                        false if count == 1 || !splitting || look.is_typed() && look.is_usually_filled() => MISFIT,
                        false => FILL,
                    };
                    offer(0, 1, cost + cost_of(Cell::EMPTY, column), Step::Fill);
                }
                let Some(piece) = piece else { continue };
                if piece.empty {
                    // The last of a run of empty pieces are dropped, so that the same row has one way.
                    let run = pieces[index..].iter().take_while(|piece| piece.empty).count();
                    offer(run, 0, DROP * run as u32, Step::Drop(run));
                }
                let Some(look) = profile.columns.get(column) else { continue };
                let leading = if piece.blank && joining > 0 { LEADING_BLANK } else { 0 };
                offer(1, 1, leading + cost_of(piece.cell, column), Step::Take);
                if piece.quoted || look.filled == 0 {
                    continue;
                }
                if let Some(next) = profile.columns.get(column + 1)
                    && count <= width
                    && splitting
                {
                    for (left, right) in cuts(text, piece, look, next, dialect.quote) {
                        let cost = cost_of(left, column).saturating_add(cost_of(right, column + 1));
                        offer(1, 2, cost.saturating_add(SPLIT), Step::Split(left, right));
                    }
                }
                let mut seams = leading;
                for more in 1..MOST_PIECES.min(above + 1) {
                    let Some(end) = pieces.get(index + more).filter(|piece| !piece.quoted) else { break };
                    seams += match end.blank {
                        // Blanks at the edge of a text are not part of it.
                        _ if end.empty || piece.empty => JOIN,
                        true => joining.min(JOIN_AT_BLANK),
                        false => joining,
                    };
                    let whole = Cell::at(piece.start, end.end, false);
                    offer(more + 1, 1, seams + cost_of(whole, column), Step::Join(more + 1));
                }
            }
        }
        let end = ways[at(count, width)];
        if end.cost >= MISFIT || end.next < end.cost + MARGIN {
            return None;
        }
        let (cells, kind) = retrace(&ways, pieces, width)?;
        let lacks = |(cell, look): (&Cell, &Look)| {
            look.is_typed() && look.is_usually_filled() && cell.raw(text).trim_ascii().is_empty()
        };
        if cells.iter().zip(&profile.columns).any(lacks) {
            return None;
        }
        Some((end.cost, cells, kind))
    }
}

/// The places where a piece may be two cells of two columns, with the cells: between signs of different kinds where one
/// cell has its column's form, and within a word or a number where both have or one is known.
fn cuts(text: &[u8], piece: &Piece, left: &Look, right: &Look, quote: Option<u8>) -> Vec<(Cell, Cell)> {
    const LONGEST_PIECE: usize = 256;
    let (start, end) = (piece.start, piece.end);
    // A quote in the middle is where the delimiter was.
    let at_seam = |&seam: &usize| (within_quotes(text, start, seam, quote), within_quotes(text, seam, end, quote));
    if !piece.seams.is_empty() {
        return piece.seams.iter().map(at_seam).collect();
    }
    if end - start > LONGEST_PIECE || piece.empty {
        return Vec::new();
    }
    let sort = |byte: u8| match byte {
        b'0'..=b'9' => 0,
        b'a'..=b'z' => 1,
        b'A'..=b'Z' => 2,
        0x80.. => 3,
        _ => 4,
    };
    let mut cuts = Vec::new();
    for cut in start + 1..end {
        let (Some(before), Some(after)) = (text.get(start..cut), text.get(cut..end)) else { continue };
        let (Some(&last), Some(&first)) = (before.last(), after.first()) else { continue };
        if first & 0xc0 == 0x80 {
            continue;
        }
        let (weaker, stronger) = match (left.belongs(before), right.belongs(after)) {
            (a, b) if a < b => (a, b),
            (a, b) => (b, a),
        };
        let within = sort(last) == sort(first);
        let likely =
            if within { weaker >= Belongs::ByForm || stronger == Belongs::Surely } else { stronger >= Belongs::ByForm };
        if likely {
            cuts.push((Cell::at(start, cut, false), Cell::at(cut, end, false)));
        }
    }
    cuts
}

/// The cells of the best way, and the gravest of its changes.
fn retrace(ways: &[Way], pieces: &[Piece], width: usize) -> Option<(Vec<Cell>, Option<Repair>)> {
    let (mut index, mut column) = (pieces.len(), width);
    let mut cells = Vec::with_capacity(width);
    let mut kind = None;
    while (index, column) != (0, 0) {
        match ways.get(index * (width + 1) + column)?.step {
            Step::Start => return None,
            Step::Take => {
                (index, column) = (index.checked_sub(1)?, column.checked_sub(1)?);
                cells.push(pieces.get(index)?.cell);
            }
            Step::Drop(run) => {
                index = index.checked_sub(run)?;
                kind = kind.max(Some(Repair::ExtraCell));
            }
            Step::Fill => {
                column = column.checked_sub(1)?;
                cells.push(Cell::EMPTY);
                if index < pieces.len() {
                    kind = kind.max(Some(Repair::MissingDelimiter));
                }
            }
            Step::Split(left, right) => {
                (index, column) = (index.checked_sub(1)?, column.checked_sub(2)?);
                cells.push(right);
                cells.push(left);
                kind = kind.max(Some(Repair::MissingDelimiter));
            }
            Step::Join(run) => {
                column = column.checked_sub(1)?;
                let last = pieces.get(index.checked_sub(1)?)?;
                index = index.checked_sub(run)?;
                cells.push(Cell::at(pieces.get(index)?.start, last.end, false));
                kind = kind.max(Some(Repair::TornText));
            }
        }
    }
    cells.reverse();
    Some((cells, kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::scan::{Records, scan};
    use crate::table::{BareNumber, DateStyle, Kind, NumberStyle, Settled, Sides};
    use crate::time::DateOrder;

    /// What a torn line becomes beside rows of a day, a time, a number, a code, a kind and a remark.
    fn mended(line: &str) -> Option<(Vec<String>, Repair)> {
        let rows: Vec<Vec<Vec<u8>>> = (10..30)
            .map(|index| {
                let kind = ["Mugs", "Shirts, long", "Lamps"][index % 3];
                let row = [
                    format!("{index}/03/2024"),
                    format!("{index}:15"),
                    index.to_string(),
                    format!("MG-{index}00"),
                    kind.into(),
                    String::new(),
                ];
                row.map(String::into_bytes).into()
            })
            .collect();
        let number = Kind::Number(NumberStyle {
            decimal_sign: b'.',
            percent: false,
            settled: Settled::Moot,
            sides: Sides::Alike,
        });
        let (order, settled, bare) = (DateOrder::DayFirst, Settled::Proven, BareNumber::Compact);
        let date = Kind::Date(DateStyle { order, settled, mark: b'/', bare, pivot: 70, swapped: false, since: None });
        let kinds = [date, Kind::Text, number, Kind::Text, Kind::Text, Kind::Empty];
        let dialect = Dialect::standard(Some(b','));
        let mut repairer = Repairer::new(Profile::new(&rows, &kinds), dialect);
        let mut records = Records::default();
        scan(line.as_bytes(), 0, dialect, true, 1, &mut records);
        let record = records.record(0);
        let (cells, repair) = match record.len() == kinds.len() {
            true => (repairer.mend_quotes(line.as_bytes(), record)?, Repair::MissingDelimiter),
            false => repairer.mend(line.as_bytes(), record)?,
        };
        let text =
            |cell: &Cell| String::from_utf8_lossy(cell.text(line.as_bytes(), dialect, &mut Vec::new())).into_owned();
        Some((cells.iter().map(text).collect(), repair))
    }

    #[test]
    fn torn_lines_become_rows() {
        let whole = ["28/03/2024", "09:30", "12", "MG-8769", "Shirts, long", ""];
        for (line, repair) in [
            ("28/03/202409:30,12,MG-8769,\"Shirts, long\",", Repair::MissingDelimiter),
            ("28/03/2024,09:30,12MG-8769,\"Shirts, long\",", Repair::MissingDelimiter),
            ("28/03/2024,09:30,12,MG-8769\"Shirts, long\",", Repair::MissingDelimiter),
            ("28/03/2024,09:30,,12,MG-8769,\"Shirts, long\",", Repair::ExtraCell),
            ("28/03/2024,09:30,12,MG-8769,Shirts, long,", Repair::TornText),
            ("28/03/2024;09:30;12;MG-8769;Shirts, long;", Repair::OtherDelimiter),
            ("28/03/2024 09:30 12 MG-8769 \"Shirts, long\" ", Repair::OtherDelimiter),
            ("28/03/2024 09:30 12 MG-8769 Shirts, long ", Repair::OtherDelimiter),
        ] {
            let (cells, found) = mended(line).unwrap_or_else(|| panic!("{line}"));
            assert_eq!((cells.as_slice(), found), (whole.map(str::to_owned).as_slice(), repair), "{line}");
        }
    }

    #[test]
    fn what_is_not_sure_is_left_alone() {
        for line in ["28/03/2024,09:30", "Total,,,81", "28/03/2024,09:30,12,MG-8769,Mugs", "a,b,c,d,e,f,g", "note"] {
            assert_eq!(mended(line), None, "{line}");
        }
    }
}
