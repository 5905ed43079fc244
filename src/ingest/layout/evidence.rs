//! What a row says when it is held against the rows below it: words above numbers, a value that never comes again in a
//! column of few values, another length, a word that headers have.

use crate::ingest::columns::shape::Shape;
use crate::ingest::header::words::header_words;
use crate::ingest::number::{Decimal, parse_number};
use crate::map::Map;
use crate::sorting::Arrange;

/// One record of the head.
#[derive(Debug)]
pub struct Row {
    /// Its cells, without blanks around them.
    pub cells: Vec<String>,
    /// Whether it is a remark.
    pub is_comment: bool,
}

/// A row with what its cells look like.
pub struct Seen<'a> {
    /// Its cells, without blanks around them.
    pub cells: &'a [String],
    /// What each of them looks like.
    pub shapes: Vec<Shape>,
    /// Cells that hold something; none in a remark.
    pub filled: usize,
    /// Whether it is a remark.
    pub is_comment: bool,
    /// The same for rows with the same first cell, and seldom for others.
    first: u32,
}

impl<'a> Seen<'a> {
    /// Looks at a row.
    pub fn new(row: &'a Row) -> Seen<'a> {
        let shapes = row.cells.iter().map(|cell| Shape::of(cell.as_bytes())).collect();
        let filled = row.cells.iter().filter(|cell| !cell.is_empty()).count();
        let filled = if row.is_comment { 0 } else { filled };
        let first = row.cells.first().map_or("", String::as_str).bytes();
        let first = first.fold(0u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
        Seen { cells: &row.cells, shapes, filled, is_comment: row.is_comment, first }
    }

    /// Whether no cell holds anything.
    pub fn is_blank(&self) -> bool {
        self.filled == 0
    }

    /// Whether every cell holds something.
    pub fn is_full(&self) -> bool {
        self.filled == self.cells.len()
    }

    /// Whether it is meant for the program that reads the file.
    pub fn is_directive(&self) -> bool {
        let separates = |cell: &String| cell.as_bytes().get(..4).is_some_and(|word| word.eq_ignore_ascii_case(b"sep="));
        let mut filled = self.cells.iter().filter(|cell| !cell.is_empty()).peekable();
        self.cells.first().is_some_and(separates)
            || (filled.peek().is_some() && filled.all(|cell| cell.starts_with("{\"ImportId\"")))
    }

    /// Whether nearly all filled cells are words or years.
    pub fn says_words(&self) -> bool {
        let typed =
            self.cells.iter().zip(&self.shapes).filter(|(cell, shape)| shape.is_typed() && year(cell).is_none());
        typed.count() * 4 <= self.filled
    }
}

/// What a row is when it is held against those below it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Verdict {
    /// Positive for a header.
    pub score: f64,
    /// Cells that look like those below, where these are numbers, dates and such.
    pub alike: usize,
    /// Words and others above such.
    pub unlike: usize,
}

impl Verdict {
    /// Whether the row looks like those below it, as far as these tell.
    pub fn is_data(self) -> bool {
        self.alike > self.unlike
    }
}

/// Holds each of the first rows against those below it, column by column.
pub fn verdicts(seen: &[Seen], width: usize, reach: usize) -> Vec<Verdict> {
    let mut below: Vec<Below> = (0..width).map(|_| Below::default()).collect();
    let of_table = |row: &Seen| {
        !row.is_comment && !row.is_directive() && (row.cells.len() == width || row.cells.len() + 1 == width)
    };
    for row in seen.iter().filter(|row| of_table(row)) {
        for ((below, cell), shape) in below.iter_mut().zip(row.cells).zip(&row.shapes) {
            below.change(cell, *shape, true);
        }
    }
    let mut verdicts = Vec::with_capacity(seen.len().min(reach));
    for (index, row) in seen.iter().take(reach).enumerate() {
        if of_table(row) {
            for ((below, cell), shape) in below.iter_mut().zip(row.cells).zip(&row.shapes) {
                below.change(cell, *shape, false);
            }
        }
        verdicts.push(verdict(row, &seen[index + 1..], &below));
    }
    // Numbers that count are values after all where a row of words stands right above them.
    for index in 1..verdicts.len() {
        let (above, row) = (&seen[index - 1], &seen[index]);
        let only_numbers = row.filled > 0 && row.shapes.iter().all(|shape| shape.is_typed());
        if only_numbers && above.filled > 1 && above.is_full() && above.says_words() {
            verdicts[index] = Verdict { score: -(row.filled as f64), alike: row.filled, unlike: 0 };
        }
    }
    verdicts
}

fn verdict(row: &Seen, rest: &[Seen], below: &[Below]) -> Verdict {
    let mut verdict = Verdict { score: 0.0, alike: 0, unlike: 0 };
    // A header may come again as a whole, and its words then stand nowhere else.
    let same = rest.iter().filter(|other| row.filled > 1 && is_again(row, other)).count();
    let only_there = || row.cells.iter().zip(below).all(|(cell, below)| below.again(cell) as usize <= same);
    let comes_again = same > 0 && (same <= 2 || same * 10 <= rest.len()) && only_there();
    let mut counting = counting(row);
    // Where the next row goes on counting, both hold values.
    if counting.contains(&true)
        && let Some(next) = rest.iter().find(|next| !next.is_blank() && !is_again(row, next))
    {
        let is_year = |row: &Seen, index: usize| row.cells.get(index).is_some_and(|cell| year(cell).is_some());
        for (index, (counts, again)) in counting.iter_mut().zip(self::counting(next)).enumerate() {
            *counts &= !again || is_year(row, index) && !is_year(next, index);
        }
    }
    // A single year above other numbers, in a row that holds words else.
    if row.shapes.iter().filter(|shape| shape.is_typed()).count() == 1 && row.filled > 1 {
        counting.iter_mut().zip(row.cells).for_each(|(counts, cell)| *counts |= year(cell).is_some());
    }
    let is_last = rest.iter().all(Seen::is_blank);
    for (((cell, &shape), below), counting) in row.cells.iter().zip(&row.shapes).zip(below).zip(&counting) {
        let counts = *counting && below.years * 2 <= below.filled;
        let again = if comes_again { 0 } else { below.again(cell) };
        verdict.score += below.evidence(cell, shape, counts, again);
        match below.typed() {
            _ if shape == Shape::Empty => {}
            Some(typed) if counts || (again == 0 && shape != typed && shape != Shape::Number) => verdict.unlike += 1,
            Some(typed) if shape == typed => verdict.alike += 1,
            // The last row: what it holds is all there is.
            None if is_last && shape.is_typed() && shape != Shape::Flag && !counting => verdict.alike += 1,
            _ => {}
        }
    }
    let mut names: Vec<&String> = row.cells.iter().filter(|cell| !cell.is_empty()).collect();
    let all = names.len();
    names.arrange();
    names.dedup();
    verdict.score -= (0.2 * (all - names.len()) as f64).min(1.0);
    verdict
}

/// Whether a row says the same as another, in nearly as many columns.
fn is_again(row: &Seen, other: &Seen) -> bool {
    // Hundreds of rows are held against a thousand others, nearly all of which begin with something else.
    if row.first != other.first {
        return false;
    }
    let (own, others) = (row.cells.len(), other.cells.len());
    let nearly = own == others || own.abs_diff(others) == 1 && own.min(others) > 2;
    nearly && row.cells.iter().zip(other.cells).all(|(cell, again)| cell == again)
}

/// What stands below a row in one column.
#[derive(Default)]
struct Below<'a> {
    shapes: [u32; Shape::COUNT],
    values: Map<&'a str, u32>,
    /// Values that stand there once.
    single: u32,
    filled: u32,
    length: f64,
    length_squared: f64,
    with_digit: u32,
    years: u32,
}

impl<'a> Below<'a> {
    /// Takes a cell in, or out again.
    fn change(&mut self, cell: &'a str, shape: Shape, enters: bool) {
        let change = |count: &mut u32| *count = if enters { *count + 1 } else { count.saturating_sub(1) };
        change(&mut self.shapes[shape as usize]);
        if shape == Shape::Empty {
            return;
        }
        let times = self.values.get_or_default(cell);
        let before = *times;
        change(times);
        match (before, *times) {
            (0, _) | (2, 1) => self.single += 1,
            (1, _) => self.single -= 1,
            _ => {}
        }
        let length = cell.chars().count() as f64 * if enters { 1.0 } else { -1.0 };
        self.length += length;
        self.length_squared += length * length.abs();
        change(&mut self.filled);
        if has_digit(cell) {
            change(&mut self.with_digit);
        }
        if year(cell).is_some() {
            change(&mut self.years);
        }
    }

    /// How often a cell's value stands in this column.
    fn again(&self, cell: &str) -> u32 {
        self.values.get(cell).copied().unwrap_or(0)
    }

    /// The shape that most cells have, where it is one that is told for certain.
    fn typed(&self) -> Option<Shape> {
        const TYPED: [Shape; 5] = [Shape::Number, Shape::Date, Shape::Time, Shape::Flag, Shape::Address];
        let of = |shape: Shape| self.shapes[shape as usize];
        let most = TYPED.into_iter().max_by_key(|shape| of(*shape))?;
        (of(most) > 0 && of(most) * 10 >= self.filled * 6).then_some(most)
    }

    /// What a cell above this column says: positive for a header, negative for one more value.
    fn evidence(&self, cell: &str, shape: Shape, counts: bool, again: u32) -> f64 {
        if shape == Shape::Empty {
            return 0.0;
        }
        if self.filled == 0 {
            return if shape.is_typed() { 0.0 } else { 0.5 * lexical(cell).max(0.0) };
        }
        if let Some(typed) = self.typed() {
            return match shape {
                // A year or a running number above values that are neither.
                _ if counts => 1.0,
                _ if shape == typed => -2.0,
                _ if again > 0 => -0.5,
                Shape::Words | Shape::Prose => 2.0,
                Shape::Code => 1.2,
                _ => 0.5,
            };
        }
        if shape.is_typed() {
            return if counts { 0.5 } else { -1.0 };
        }
        if again > 0 {
            return -0.8 - 0.4 * f64::from(again.min(3));
        }
        lexical(cell) + self.strangeness(cell)
    }

    /// How little a cell of words looks like the words of this column.
    fn strangeness(&self, cell: &str) -> f64 {
        let filled = f64::from(self.filled);
        let mut strangeness = 0.0;
        // A value of its own among values that come again and again.
        if self.filled >= 4 {
            let repeats = 1.0 - f64::from(self.single) / filled;
            strangeness += 1.5 * (repeats - 0.3).max(0.0);
        }
        let mean = self.length / filled;
        let spread = (self.length_squared / filled - mean * mean).max(0.0).sqrt();
        let length = cell.chars().count() as f64;
        if self.filled >= 3 && (length - mean).abs() > 2.5 * (spread + 0.5) {
            strangeness += 0.6;
        }
        if !has_digit(cell) && self.with_digit * 10 >= self.filled * 9 {
            strangeness += 1.0;
        } else if has_digit(cell) && self.with_digit * 10 <= self.filled {
            strangeness -= 0.3;
        }
        strangeness
    }
}

/// What a cell's words say by themselves.
fn lexical(cell: &str) -> f64 {
    let (known, words) = header_words(cell);
    let length = cell.chars().count();
    let mut evidence = 0.0;
    if known > 0 {
        evidence += if known * 2 >= words { 1.0 } else { 0.4 };
    }
    if cell.contains('_') && !cell.contains(' ') {
        evidence += 0.5;
    }
    if length > 80 {
        evidence -= 0.5;
    }
    if cell.ends_with(':') || cell.ends_with('.') && length > 20 {
        evidence -= 0.5;
    }
    evidence
}

fn has_digit(cell: &str) -> bool {
    cell.bytes().any(|byte| byte.is_ascii_digit())
}

fn year(cell: &str) -> Option<u32> {
    let number: u32 = (cell.len() == 4).then(|| cell.parse().ok())??;
    (1500..2200).contains(&number).then_some(number)
}

/// A month such as `03.2026` as a number that counts on through the years.
fn month(cell: &str) -> Option<f64> {
    let (month, of) = cell.split_once('.')?;
    let number: u32 = Some(month).filter(|month| month.len() == 2)?.parse().ok()?;
    (1..=12).contains(&number).then_some(f64::from(year(of)? * 12 + number))
}

/// Which cells of a row belong to numbers in even steps, four of them at least, or to years or months one after the other; empty
/// cells between them do not matter.
fn counting(row: &Seen) -> Vec<bool> {
    const SAME_STEP: f64 = 1e-6;
    let mut counts = vec![false; row.cells.len()];
    let filled: Vec<usize> = (0..row.cells.len()).filter(|&index| !row.cells[index].is_empty()).collect();
    let number = |place: usize| {
        let cell = row.cells.get(*filled.get(place)?)?;
        month(cell).or_else(|| parse_number(cell.as_bytes(), b'.').map(Decimal::to_f64))
    };
    let is_year = |place: usize| {
        let cell = filled.get(place).map(|&index| &row.cells[index]);
        cell.is_some_and(|cell| year(cell).is_some() || month(cell).is_some())
    };
    let mut start = 0;
    while start < filled.len() {
        let mut end = start + 1;
        let mut step = None;
        while let (Some(a), Some(b)) = (number(end - 1), number(end)) {
            let now = b - a;
            let years = is_year(end - 1) && is_year(end);
            let goes_on = step.is_none_or(|step: f64| {
                (step - now).abs() <= SAME_STEP * step.abs() || years && (step > 0.0) == (now > 0.0)
            });
            if now == 0.0 || !now.is_finite() || !goes_on {
                break;
            }
            (step, end) = (Some(now), end + 1);
        }
        if end - start >= 4 || (end - start >= 2 && (start..end).all(is_year)) {
            filled[start..end].iter().for_each(|&index| counts[index] = true);
        }
        start = end;
    }
    counts
}
