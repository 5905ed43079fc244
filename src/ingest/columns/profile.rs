//! What the rows of the head say about a column: how often it is filled, which values and which shapes of text it
//! holds. A row that is torn is put together again, and a line that is no row is told from one, by these.

use crate::ingest::cell::{is_null, trim};
use crate::ingest::columns::yes_no::as_bool;
use crate::ingest::duration::parse_duration;
use crate::ingest::encode::{read_date_cell, read_number_cell};
use crate::table::Kind;

/// Forms of values, with the least and the greatest length of each of their parts.
type Shapes = Vec<(Vec<u8>, Vec<(u16, u16)>)>;

/// Different values that a column may have and still be a list of known ones.
const KNOWN: usize = 64;
/// Different shapes that a column may have and still have a form.
const SHAPES: usize = 6;
/// The cost of a cell that cannot stand in a column.
pub const MISFIT: u32 = 1_000;
/// The cost of a cell that looks like none of a column's values.
pub const UNLIKE: u32 = 40;

/// What the head's rows say about every column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Profile {
    /// Rows looked at.
    pub rows: usize,
    /// In the file's order.
    pub columns: Vec<Look>,
}

/// What the head's rows say about one column.
#[derive(Debug, Clone, PartialEq)]
pub struct Look {
    /// What it holds.
    pub kind: Kind,
    /// Rows with a value.
    pub filled: usize,
    pub rows: usize,
    /// The different values with their counts; `None` where there are too many to know.
    known: Option<Vec<(Vec<u8>, usize)>>,
    /// The forms of its values; `None` where they have too many.
    shapes: Option<Shapes>,
    /// What every value begins with, where that is the same.
    prefix: Option<Vec<u8>>,
    longest: usize,
    /// First bytes of its cells, one bit a byte.
    first_bytes: [u64; 4],
}

/// How surely a cell belongs in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Belongs {
    /// Nothing speaks against it.
    Perhaps,
    /// It reads as what the column holds, or has the form that all its values have.
    ByForm,
    /// The very value stands in the column, or it begins as all its values do.
    Surely,
}

impl Profile {
    /// Looks at rows of cells.
    pub fn new(rows: &[Vec<Vec<u8>>], kinds: &[Kind]) -> Profile {
        let column = |index: usize, &kind: &Kind| {
            let mut look = Look::new(kind);
            for row in rows {
                look.add(row.get(index).map_or(&[][..], |cell| trim(cell)));
            }
            look
        };
        let columns = kinds.iter().enumerate().map(|(index, kind)| column(index, kind)).collect();
        Profile { rows: rows.len(), columns }
    }

    /// What a cell costs in a column: 0 where it is just what stands there, [`MISFIT`] where it cannot.
    pub fn cost(&self, column: usize, cell: &[u8]) -> u32 {
        self.columns.get(column).map_or(MISFIT, |look| look.cost(trim(cell)))
    }
}

impl Look {
    fn new(kind: Kind) -> Look {
        Look {
            kind,
            filled: 0,
            rows: 0,
            known: Some(Vec::new()),
            shapes: Some(Vec::new()),
            prefix: None,
            longest: 0,
            first_bytes: [0; 4],
        }
    }

    fn add(&mut self, cell: &[u8]) {
        self.rows += 1;
        if let Some(&first) = cell.first() {
            self.first_bytes[usize::from(first >> 6)] |= 1 << (first & 63);
        }
        if is_null(cell) {
            return;
        }
        self.filled += 1;
        self.longest = self.longest.max(cell.len());
        let shared = |prefix: &[u8]| prefix.iter().zip(cell).take_while(|(a, b)| a == b).count();
        match &mut self.prefix {
            None => self.prefix = Some(cell.to_vec()),
            Some(prefix) => prefix.truncate(shared(prefix)),
        }
        if let Some(known) = &mut self.known {
            match known.iter_mut().find(|(value, _)| value == cell) {
                Some((_, count)) => *count += 1,
                None => known.push((cell.to_vec(), 1)),
            }
            if known.len() > KNOWN {
                self.known = None;
            }
        }
        if let Some(shapes) = &mut self.shapes {
            let (signs, lengths) = shape(cell);
            match shapes.iter_mut().find(|(known, _)| *known == signs) {
                Some((_, ranges)) => {
                    for (range, length) in ranges.iter_mut().zip(lengths) {
                        *range = (range.0.min(length), range.1.max(length));
                    }
                }
                None => shapes.push((signs, lengths.into_iter().map(|one| (one, one)).collect())),
            }
            if shapes.len() > SHAPES {
                self.shapes = None;
            }
        }
    }

    /// Whether nearly every row has a value here.
    pub fn is_usually_filled(&self) -> bool {
        self.rows > 0 && self.filled * 10 >= self.rows * 9
    }

    /// Whether more rows than not have a value here.
    pub fn is_mostly_filled(&self) -> bool {
        self.filled * 2 > self.rows
    }

    /// Whether no value comes twice, as far as they are remembered.
    pub fn is_unique(&self) -> bool {
        self.known.as_ref().is_none_or(|known| known.len() == self.filled)
    }

    /// Whether every row has the same value.
    pub fn is_constant(&self) -> bool {
        self.filled > 1 && self.known.as_ref().is_some_and(|known| known.len() == 1)
    }

    /// Whether the values are numbers, dates or truth values, so that words do not fit.
    pub fn is_typed(&self) -> bool {
        !matches!(self.kind, Kind::Text | Kind::Id | Kind::Empty)
    }

    /// Whether not every text can be a value.
    pub fn is_telling(&self) -> bool {
        self.is_typed()
            || self.is_coded()
            || self.prefix.as_ref().is_some_and(|prefix| self.has_prefix(prefix).is_some())
    }

    /// Whether the values are numbers, which a total may add up.
    pub fn is_number(&self) -> bool {
        matches!(self.kind, Kind::Number { .. })
    }

    /// Whether a text stands in the column more than once.
    pub fn knows(&self, cell: &[u8]) -> bool {
        self.known.as_ref().is_some_and(|known| known.iter().any(|(value, count)| value == cell && *count > 1))
    }

    /// Whether some row's cell begins with that byte.
    pub fn begins_with(&self, byte: u8) -> bool {
        self.first_bytes[usize::from(byte >> 6)] & (1 << (byte & 63)) != 0
    }

    /// Whether the cell can be read as what the column holds; text takes anything.
    pub fn reads(&self, cell: &[u8]) -> bool {
        reads_as(self.kind, cell)
    }

    /// How surely the cell's form says that it belongs here.
    pub fn belongs(&self, cell: &[u8]) -> Belongs {
        const LONG_ENOUGH: usize = 3;
        if cell.len() >= LONG_ENOUGH && (self.knows(cell) || self.has_prefix(cell) == Some(true)) {
            return Belongs::Surely;
        }
        let fits = if self.is_typed() { self.reads(cell) } else { self.is_coded() && self.in_shape(cell) };
        if fits || (self.is_few() && self.knows(cell)) { Belongs::ByForm } else { Belongs::Perhaps }
    }

    /// Whether the cell begins as every value does; `None` where values begin in different ways.
    fn has_prefix(&self, cell: &[u8]) -> Option<bool> {
        const SHORTEST: usize = 4;
        let prefix = self.prefix.as_ref().filter(|prefix| prefix.len() >= SHORTEST && self.filled > 4)?;
        Some(cell.starts_with(prefix))
    }

    /// Whether the column has few different values.
    fn is_few(&self) -> bool {
        self.known.as_ref().is_some_and(|known| known.len() * 3 <= self.filled)
    }

    /// Whether the values are codes: few forms, with digits in them.
    fn is_coded(&self) -> bool {
        let in_all = |shapes: &Shapes| shapes.iter().all(|(signs, _)| signs.contains(&b'9'));
        self.filled > 2 && self.shapes.as_ref().is_some_and(|shapes| shapes.len() <= 2 && in_all(shapes))
    }

    /// Whether all values are written in digits.
    pub fn is_of_digits(&self) -> bool {
        let digits = |signs: &Vec<u8>| signs.iter().all(|sign| matches!(sign, b'9' | b'.' | b','));
        self.shapes.as_ref().is_some_and(|shapes| shapes.iter().all(|(signs, _)| digits(signs)))
    }

    fn in_shape(&self, cell: &[u8]) -> bool {
        let (signs, lengths) = shape(cell);
        let known = self.shapes.iter().flatten().find(|(known, _)| *known == signs);
        let Some((_, ranges)) = known else { return false };
        ranges.iter().zip(lengths).all(|(range, length)| (range.0..=range.1).contains(&length))
    }

    /// What a trimmed cell costs here.
    fn cost(&self, cell: &[u8]) -> u32 {
        if is_null(cell) {
            return match (self.filled * 20).checked_div(self.rows) {
                Some(20..) => 12,
                Some(19) => 8,
                Some(10..) => 3,
                _ => 0,
            };
        }
        if self.filled == 0 {
            // A value in a column that never has one.
            return 12;
        }
        if self.knows(cell) {
            return 0;
        }
        if self.is_typed() {
            return match (self.reads(cell), self.shapes.is_none() || self.in_shape(cell)) {
                (false, _) => MISFIT,
                (true, true) => 0,
                // A date of another form is hardly one; a number may have any length.
                (true, false) => {
                    if self.is_number() {
                        3
                    } else {
                        9
                    }
                }
            };
        }
        if self.is_coded() {
            return if self.in_shape(cell) { 1 } else { UNLIKE };
        }
        if self.has_prefix(cell) == Some(false) {
            return UNLIKE;
        }
        let strange = if self.shapes.is_none() || self.in_shape(cell) { 0 } else { 3 };
        let long = if cell.len() > self.longest.saturating_mul(2) { 3 } else { 0 };
        2 + strange + long + if self.is_few() { 6 } else { 0 }
    }
}

/// Whether a cell can be read as a kind; text takes anything.
pub fn reads_as(kind: Kind, cell: &[u8]) -> bool {
    match kind {
        Kind::Text | Kind::Id | Kind::Empty => true,
        Kind::Bool => as_bool(cell).is_some(),
        Kind::Number(style) => read_number_cell(cell, style).is_some(),
        Kind::Duration(unit) => parse_duration(cell, unit).is_some(),
        Kind::Date(style) => read_date_cell(cell, style).is_some(),
    }
}

/// A text's form: its runs of letters, digits, blanks and each other sign, and how long each run is.
fn shape(text: &[u8]) -> (Vec<u8>, Vec<u16>) {
    const LONGEST: usize = 24;
    let (mut signs, mut lengths) = (Vec::new(), Vec::<u16>::new());
    for &byte in text {
        let sign = match byte {
            b'0'..=b'9' => b'9',
            b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => b'a',
            other => other,
        };
        match lengths.last_mut() {
            Some(length) if signs.last() == Some(&sign) => *length = length.saturating_add(1),
            _ if signs.len() == LONGEST => break,
            _ => {
                signs.push(sign);
                lengths.push(1);
            }
        }
    }
    (signs, lengths)
}
