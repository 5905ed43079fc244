//! Which records above the data are the header, and what the others are.
//!
//! A row is held against the rows below it: words above numbers, a value that never comes again in a column of few
//! values, another length, a word that headers have. The first row that looks like those below it begins the data.

use super::header_words::{header_words, is_unit};
use super::layout::Above;
use super::shape::Shape;
use std::collections::BTreeMap;

/// Records from the first among which the header is looked for.
const REACH: usize = 400;
/// What a file is given in advance: most have a header.
const PRIOR: f64 = 1.0;

/// What stands above the data.
#[derive(Debug, PartialEq)]
pub struct Heading {
    /// The records of the header.
    pub header: Vec<usize>,
    /// What every record before the data is.
    pub above: Vec<Above>,
}

/// One record of the head.
pub struct Row {
    /// Its cells, without blanks around them.
    pub cells: Vec<String>,
    /// Whether it is a remark.
    pub is_comment: bool,
}

/// A row with what its cells look like.
struct Seen<'a> {
    cells: &'a [String],
    shapes: Vec<Shape>,
    filled: usize,
    is_comment: bool,
}

impl Seen<'_> {
    fn is_blank(&self) -> bool {
        self.filled == 0
    }

    fn share_filled(&self) -> f64 {
        self.filled as f64 / self.cells.len().max(1) as f64
    }

    /// Whether the filled cells are words, most of them short.
    fn says_words(&self) -> bool {
        let typed = self.shapes.iter().filter(|shape| shape.is_typed()).count();
        typed * 4 <= self.filled
    }
}

/// What stands below a row in one column.
#[derive(Default)]
struct Below<'a> {
    shapes: [u32; Shape::COUNT],
    values: BTreeMap<&'a str, u32>,
    /// Values that stand there once.
    single: u32,
    filled: u32,
    length: f64,
    length_squared: f64,
    with_digit: u32,
    /// Four digits that may be a year.
    years: u32,
}

impl<'a> Below<'a> {
    fn add(&mut self, cell: &'a str, shape: Shape) {
        self.shapes[shape as usize] += 1;
        if shape == Shape::Empty {
            return;
        }
        let count = self.values.entry(cell).or_insert(0);
        *count += 1;
        match *count {
            1 => self.single += 1,
            2 => self.single -= 1,
            _ => {}
        }
        self.count(cell, 1.0);
        self.filled += 1;
        self.with_digit += u32::from(cell.bytes().any(|byte| byte.is_ascii_digit()));
        self.years += u32::from(year(cell).is_some());
    }

    fn remove(&mut self, cell: &'a str, shape: Shape) {
        self.shapes[shape as usize] -= 1;
        if shape == Shape::Empty {
            return;
        }
        if let Some(count) = self.values.get_mut(cell) {
            *count -= 1;
            match *count {
                0 => self.single -= 1,
                1 => self.single += 1,
                _ => {}
            }
        }
        self.count(cell, -1.0);
        self.filled -= 1;
        self.with_digit -= u32::from(cell.bytes().any(|byte| byte.is_ascii_digit()));
        self.years -= u32::from(year(cell).is_some());
    }

    fn count(&mut self, cell: &str, sign: f64) {
        let length = cell.chars().count() as f64;
        self.length += sign * length;
        self.length_squared += sign * length * length;
    }

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
    fn evidence(&self, cell: &str, shape: Shape, counts_up: bool) -> f64 {
        if shape == Shape::Empty || self.filled == 0 {
            return if shape != Shape::Empty && self.filled == 0 { lexical(cell).max(0.0) * 0.5 } else { 0.0 };
        }
        if let Some(typed) = self.typed() {
            return match shape {
                // A year or a running number above values that are neither.
                Shape::Number if typed == Shape::Number => {
                    if counts_up {
                        1.0
                    } else {
                        -2.0
                    }
                }
                _ if shape == typed => -2.0,
                Shape::Words | Shape::Prose => 2.0,
                Shape::Code => 1.2,
                _ => 0.5,
            };
        }
        if shape.is_typed() {
            return if counts_up { 0.5 } else { -1.0 };
        }
        let again = self.again(cell);
        if again > 0 {
            return -2.0 * f64::from(again.min(3)) / 3.0;
        }
        let filled = f64::from(self.filled);
        let mut evidence = lexical(cell);
        // A value of its own among values that come again and again.
        if self.filled >= 4 {
            let repeats = 1.0 - f64::from(self.single) / filled;
            evidence += 1.5 * (repeats - 0.3).max(0.0);
        }
        let mean = self.length / filled;
        let spread = (self.length_squared / filled - mean * mean).max(0.0).sqrt();
        let length = cell.chars().count() as f64;
        if self.filled >= 3 && (length - mean).abs() > 2.5 * (spread + 0.5) {
            evidence += 0.6;
        }
        let digits = cell.bytes().any(|byte| byte.is_ascii_digit());
        if !digits && self.with_digit * 10 >= self.filled * 9 {
            evidence += 1.0;
        } else if digits && self.with_digit * 10 <= self.filled {
            evidence -= 0.3;
        }
        evidence
    }
}

/// What a cell's words say by themselves.
fn lexical(cell: &str) -> f64 {
    let (known, words) = header_words(cell);
    let length = cell.chars().count();
    let joined = cell.contains('_') && !cell.contains(' ');
    let mut evidence = 0.0;
    if known > 0 {
        evidence += if known * 2 >= words { 1.0 } else { 0.4 };
    }
    if joined {
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

fn year(cell: &str) -> Option<u32> {
    let number: u32 = (cell.len() == 4).then(|| cell.parse().ok())??;
    (1500..2200).contains(&number).then_some(number)
}

/// Which cells of a row belong to a run of years or of numbers that go up or down by one, four of them at least or two
/// years.
fn counting(row: &Seen) -> Vec<bool> {
    let mut counts = vec![false; row.cells.len()];
    let number = |cell: &String| cell.parse::<i64>().ok();
    let mut start = 0;
    while start < row.cells.len() {
        let mut end = start + 1;
        let mut step = None;
        while let (Some(a), Some(b)) = (number(&row.cells[end - 1]), row.cells.get(end).and_then(number)) {
            let years = year(&row.cells[end - 1]).is_some() && year(&row.cells[end]).is_some();
            let now = b - a;
            if now == 0 || (now.abs() > if years { 25 } else { 1 }) || step.is_some_and(|step: i64| step != now) {
                break;
            }
            (step, end) = (Some(now), end + 1);
        }
        let years = year(&row.cells[start]).is_some();
        if end - start >= 4 || (years && end - start >= 2) {
            counts[start..end].fill(true);
        }
        start = end;
    }
    counts
}

/// What a row is when it is held against those below it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Verdict {
    /// Positive for a header.
    score: f64,
    /// Cells as those below, where these are numbers, dates and the like.
    alike: usize,
    /// Cells of words above such.
    unlike: usize,
}

impl Verdict {
    fn is_data(self) -> bool {
        self.alike > 0 && self.alike >= self.unlike
    }
}

/// Finds the header among the first records of a table whose records are `width` cells wide.
pub fn find_heading(rows: &[Row], width: usize) -> Heading {
    let seen: Vec<Seen> = rows
        .iter()
        .map(|row| {
            let shapes: Vec<Shape> = row.cells.iter().map(|cell| Shape::of(cell.as_bytes())).collect();
            let filled = row.cells.iter().filter(|cell| !cell.is_empty()).count();
            Seen {
                cells: &row.cells,
                shapes,
                filled: if row.is_comment { 0 } else { filled },
                is_comment: row.is_comment,
            }
        })
        .collect();
    let verdicts = verdicts(&seen, width);
    let header = choose(&seen, &verdicts, width);
    let (header, first_data) = match header {
        Some(last) => {
            let header = with_rows_above(&seen, &verdicts, last, width);
            let (header, first_data) = with_rows_below(&seen, &verdicts, header, last);
            (header, first_data)
        }
        None => (Vec::new(), first_without_header(&seen, &verdicts, width)),
    };
    let above = (0..first_data)
        .map(|index| match &seen[index] {
            _ if header.contains(&index) => Above::Header,
            row if row.is_comment => Above::Comment,
            row if row.is_blank() => Above::Blank,
            row if is_directive(row) => Above::Directive,
            row if header.first().is_some_and(|&first| index > first) && is_units(row) => Above::Units,
            _ => Above::Preamble,
        })
        .collect();
    Heading { header, above }
}

/// Holds every row of the head against those below it.
fn verdicts(seen: &[Seen], width: usize) -> Vec<Verdict> {
    let mut below: Vec<Below> = (0..width).map(|_| Below::default()).collect();
    let of_table = |row: &Seen| !row.is_comment && (row.cells.len() == width || row.cells.len() + 1 == width);
    for row in seen.iter().filter(|row| of_table(row)) {
        for ((below, cell), shape) in below.iter_mut().zip(row.cells).zip(&row.shapes) {
            below.add(cell, *shape);
        }
    }
    let mut verdicts = Vec::with_capacity(seen.len().min(REACH));
    for (index, row) in seen.iter().take(REACH).enumerate() {
        if of_table(row) {
            for ((below, cell), shape) in below.iter_mut().zip(row.cells).zip(&row.shapes) {
                below.remove(cell, *shape);
            }
        }
        let next = seen[index + 1..].iter().find(|next| !next.is_blank());
        verdicts.push(verdict(row, next, &below));
    }
    // Numbers that count are values after all where a row of words stands right above them.
    for index in 1..verdicts.len() {
        let (above, row) = (&seen[index - 1], &seen[index]);
        let only_numbers = row.filled > 0 && row.shapes.iter().all(|shape| shape.is_typed());
        if only_numbers && above.filled > 1 && above.filled == above.cells.len() && above.says_words() {
            let verdict = &mut verdicts[index];
            *verdict = Verdict { score: -f64::from(row.filled as u32), alike: row.filled, unlike: 0 };
        }
    }
    verdicts
}

fn verdict(row: &Seen, next: Option<&Seen>, below: &[Below]) -> Verdict {
    let mut verdict = Verdict { score: 0.0, alike: 0, unlike: 0 };
    let mut counting = counting(row);
    // Where the next row goes on counting, both hold values.
    if let Some(next) = next {
        counting.iter_mut().zip(self::counting(next)).for_each(|(counts, again)| *counts &= !again);
    }
    for (((cell, shape), below), counting) in row.cells.iter().zip(&row.shapes).zip(below).zip(&counting) {
        let counts_up = *counting && below.years * 2 <= below.filled;
        verdict.score += below.evidence(cell, *shape, counts_up);
        if let Some(typed) = below.typed()
            && *shape != Shape::Empty
        {
            if *shape == typed && !counts_up {
                verdict.alike += 1;
            } else if !shape.is_typed() || counts_up {
                verdict.unlike += 1;
            }
        } else if below.filled == 0 && shape.is_typed() {
            // The last row: what it holds is all there is.
            verdict.alike += 1;
        }
    }
    let mut names: Vec<&String> = row.cells.iter().filter(|cell| !cell.is_empty()).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    verdict.score -= (0.2 * (all - names.len()) as f64).min(1.0);
    verdict
}

/// The last row of the header, where there is one.
fn choose(seen: &[Seen], verdicts: &[Verdict], width: usize) -> Option<usize> {
    let is_row = |index: usize| {
        let row = &seen[index];
        !row.is_blank() && !is_directive(row) && is_wide_enough(row, width)
    };
    let first_data = (0..verdicts.len()).find(|&index| is_row(index) && verdicts[index].is_data());
    match first_data {
        Some(data) => {
            let mut above: Vec<usize> = (0..data).filter(|&index| is_row(index)).collect();
            // Units stand below names.
            let names = above.iter().position(|&index| !is_units(&seen[index])).unwrap_or(0);
            above = above
                .into_iter()
                .enumerate()
                .filter(|(place, index)| *place <= names || !is_units(&seen[*index]))
                .map(|(_, index)| index)
                .collect();
            // A row of another width is a header only where none has the right one.
            if above.iter().any(|&index| seen[index].cells.len() == width && verdicts[index].score > 0.0) {
                above.retain(|&index| seen[index].cells.len() == width);
            }
            // The best, the first of equals: what lies deeper in the table needs more to be a header.
            let worth = |place: usize| verdicts[above[place]].score - 0.15 * place as f64;
            let best = (0..above.len()).max_by(|&a, &b| worth(a).total_cmp(&worth(b)).then(b.cmp(&a)));
            let header = best.filter(|&best| worth(best) > 0.0).map(|best| above[best]);
            header.or_else(|| empty_header(seen, data, width))
        }
        None => {
            let first = (0..verdicts.len()).find(|&index| is_row(index))?;
            (verdicts[first].score + PRIOR > 0.0 && seen[first].says_words()).then_some(first)
        }
    }
}

/// The first record, where it has all the cells of a header and says nothing in any.
fn empty_header(seen: &[Seen], data: usize, width: usize) -> Option<usize> {
    let first = seen.first()?;
    (data == 1 && width > 1 && first.is_blank() && !first.is_comment && first.cells.len() == width).then_some(0)
}

/// Whether a row can be a row of the table: a title stands alone in its line.
fn is_wide_enough(row: &Seen, width: usize) -> bool {
    if width <= 1 {
        return row.filled == 1 && row.cells.len() == 1;
    }
    let cells = row.cells.len();
    cells >= 2
        && cells * 2 > width
        && row.filled >= 2.min(width)
        && (row.filled * 3 >= cells || !row.cells[0].is_empty() && row.filled * 4 >= cells)
}

fn is_directive(row: &Seen) -> bool {
    let first = row.cells.first().map_or("", String::as_str);
    let separates = first.len() >= 4 && first.as_bytes()[..4].eq_ignore_ascii_case(b"sep=");
    separates
        || (row.filled > 0
            && row.cells.iter().filter(|cell| !cell.is_empty()).all(|cell| cell.starts_with("{\"ImportId\"")))
}

/// Whether a row holds units, one of them for sure.
fn is_units(row: &Seen) -> bool {
    let units: Vec<bool> = row.cells.iter().filter(|cell| !cell.is_empty()).filter_map(|cell| is_unit(cell)).collect();
    units.contains(&true) && units.len() * 10 >= row.filled * 6
}

/// The header's rows from the first to the last one: groups above names, the same names again, questions above choices.
fn with_rows_above(seen: &[Seen], verdicts: &[Verdict], last: usize, width: usize) -> Vec<usize> {
    let mut header = vec![last];
    let mut lower = last;
    while lower > 0 {
        let upper = lower - 1;
        let (above, below) = (&seen[upper], &seen[lower]);
        if is_directive(above) {
            break;
        }
        let alike_wide = above.cells.len() == width || above.cells.len() == below.cells.len();
        let words = above.says_words() || verdicts[upper].score > 0.0;
        if above.is_blank() || !alike_wide || !words || above.filled < 2 {
            break;
        }
        let gap = |a: &Seen, b: &Seen| a.cells.iter().zip(b.cells).any(|(a, b)| a.is_empty() && !b.is_empty());
        let same = above.cells == below.cells;
        // Groups leave cells empty, and stand above cells that are not.
        let groups = (above.cells[0].is_empty() || gap(below, above)) && gap(above, below);
        let names_over_choices = gap(below, above) && above.share_filled() > 0.6;
        let both_full =
            above.filled == width && below.filled == width && verdicts[upper].score > 0.5 * verdicts[lower].score;
        if !(same || groups || names_over_choices || both_full) {
            break;
        }
        header.insert(0, upper);
        lower = upper;
    }
    header
}

/// The rows between the header and the data: choices below questions belong to the header, units and blank lines to none.
fn with_rows_below(seen: &[Seen], verdicts: &[Verdict], mut header: Vec<usize>, last: usize) -> (Vec<usize>, usize) {
    let mut next = last + 1;
    while let (Some(row), Some(verdict)) = (seen.get(next), verdicts.get(next)) {
        let above = &seen[last];
        if !row.is_blank() && !is_directive(row) {
            if verdict.is_data() || (verdict.alike == 0 && verdict.unlike == 0 && !row.says_words()) {
                break;
            }
            let completes = row.cells.iter().zip(above.cells).any(|(low, high)| !low.is_empty() && high.is_empty());
            let begins_empty = row.cells.first().is_some_and(String::is_empty) && !above.cells[0].is_empty();
            let names = row.filled > 1
                && row.cells.len() == above.cells.len()
                && completes
                && (verdict.unlike > 0 || begins_empty && verdict.score > -1.0);
            let full = |row: &Seen| row.filled == row.cells.len() && row.cells.len() > 1;
            let again = full(row) && full(above) && verdict.alike == 0 && verdict.unlike > 1;
            if !is_units(row) && (names || again || row.cells == above.cells) && header.last() == Some(&(next - 1)) {
                header.push(next);
            } else if !is_units(row) {
                break;
            }
        }
        next += 1;
    }
    // Blank lines at the end of the head belong to no one yet.
    if next >= seen.len() {
        next = header.last().map_or(0, |last| last + 1);
    }
    (header, next)
}

/// The first record of a table without a header.
fn first_without_header(seen: &[Seen], verdicts: &[Verdict], width: usize) -> usize {
    let is_row = |index: &usize| {
        let row = &seen[*index];
        !row.is_blank() && !is_directive(row) && (row.cells.len() == width || is_wide_enough(row, width))
    };
    (0..verdicts.len()).find(is_row).unwrap_or(0)
}
