//! Which records above the data are the header, and what the others are.
//!
//! The first row that looks like those below it begins the data; the row above it that looks least like them is the
//! header. Where no column tells, the first row of the table is held against the words of the others.

use crate::ingest::header::words::is_unit;
use crate::ingest::layout::Above;
use crate::ingest::layout::evidence::{Row, Seen, Verdict, verdicts};

/// Records from the first among which the header is looked for.
const REACH: usize = 400;
/// What a file is given in advance where no column tells: most have a header.
const PRIOR: f64 = 1.0;
/// What a row must have more to be the header, for every row of the table above it.
const DEEPER: f64 = 0.15;

/// What a row must have more for every row that is half like the data between it and them, and how many of them count.
const HALF: f64 = 0.6;
const MOST_HALVES: usize = 5;
/// What a row must have more that stands alone.
const ALONE: f64 = 1.5;

/// What stands above the data.
#[derive(Debug, PartialEq)]
pub struct Heading {
    /// The records of the header.
    pub header: Vec<usize>,
    /// What every record before the data is.
    pub above: Vec<Above>,
}

/// The first records of a table, looked at.
struct Head<'a> {
    seen: Vec<Seen<'a>>,
    verdicts: Vec<Verdict>,
    width: usize,
    /// Columns in which anything stands.
    used: usize,
}

/// Finds the header among the first records of a table whose records are `width` cells wide.
pub fn find_heading(rows: &[Row], width: usize) -> Heading {
    let seen: Vec<Seen> = rows.iter().map(Seen::new).collect();
    let verdicts = verdicts(&seen, width, REACH);
    let used = used_columns(&seen, width);
    let head = Head { seen, verdicts, width, used };
    let (header, first_data) = match head.choose() {
        Some(names) => head.with_rows_below(head.with_rows_above(names), names),
        None => (Vec::new(), head.first_row()),
    };
    let above = (0..first_data)
        .map(|index| match &head.seen[index] {
            _ if header.contains(&index) => Above::Header,
            row if row.is_comment => Above::Comment,
            row if row.is_blank() => Above::Blank,
            row if row.is_directive() => Above::Directive,
            row if header.first().is_some_and(|&first| index > first) && is_units(row) => Above::Units,
            _ => Above::Preamble,
        })
        .collect();
    Heading { header, above }
}

fn used_columns(seen: &[Seen], width: usize) -> usize {
    let mut used = vec![false; width];
    for row in seen.iter().filter(|row| !row.is_comment) {
        used.iter_mut().zip(row.cells).for_each(|(used, cell)| *used |= !cell.is_empty());
    }
    used.into_iter().filter(|used| *used).count()
}

impl Head<'_> {
    /// Whether a record can be a row of the table: a title stands alone in its line.
    fn is_row(&self, index: usize) -> bool {
        let row = &self.seen[index];
        if row.is_blank() || row.is_directive() {
            return false;
        }
        if self.width <= 1 {
            return row.cells.len() == 1;
        }
        let (cells, used) = (row.cells.len(), self.used.max(2));
        let wide = cells >= 2 && (cells * 2 > self.width || cells * 2 > used);
        // A key with its value is no row of a wider table.
        let is_pair = row.filled == 2 && used > 2 && row.cells[0].ends_with(':');
        wide && row.filled >= 2 && row.filled * 3 >= used && !is_pair
    }

    /// Whether nothing that could be a row of the table stands right above a record.
    fn begins_block(&self, index: usize) -> bool {
        index == 0 || !self.is_row(index - 1) || self.seen[index - 1].cells.len() != self.seen[index].cells.len()
    }

    /// The row with the names of the columns, where there is one.
    fn choose(&self) -> Option<usize> {
        let rows = || (0..self.verdicts.len()).filter(|&index| self.is_row(index));
        let Some(data) = rows().find(|&index| self.verdicts[index].is_data()) else {
            return self.best(rows().filter(|&index| self.begins_block(index)).collect(), PRIOR);
        };
        let above: Vec<usize> = rows().filter(|&index| index < data).collect();
        self.best(above, 0.0).or_else(|| self.further_down(data)).or_else(|| self.empty_header(data))
    }

    /// The best of some rows, where it is good enough; the first of equals.
    fn best(&self, mut rows: Vec<usize>, prior: f64) -> Option<usize> {
        // Units stand below names.
        if let Some(names) = rows.iter().copied().find(|&index| !is_units(&self.seen[index])) {
            rows.retain(|&index| index <= names || !is_units(&self.seen[index]));
        }
        // A row of another width is a header only where none has the right one.
        let exact = |index: usize| self.seen[index].cells.len() == self.width;
        if rows.iter().any(|&index| exact(index) && self.verdicts[index].score + prior > 0.0) {
            rows.retain(|&index| exact(index));
        }
        // Below names stand values: rows that are half like these and half not speak for a header further down.
        let halves = |place: usize| {
            let mixed = |index: &&usize| self.verdicts[**index].alike > 0 && self.verdicts[**index].unlike > 0;
            rows[place + 1..].iter().filter(mixed).count().min(MOST_HALVES)
        };
        // So do titles and blank lines below it, where others have none.
        let stands_alone = |place: usize| {
            let next = self.seen.get(rows[place] + 1);
            // In a narrow table a row with one filled cell is a row like any other.
            next.is_some_and(|next| self.width > 1 && next.cells.len() < 2 || self.width > 2 && next.filled < 2)
        };
        let alone = if (0..rows.len()).all(stands_alone) { 0.0 } else { ALONE };
        let worth = |place: usize| {
            let (deeper, halves) = (DEEPER * place as f64, HALF * halves(place) as f64);
            self.verdicts[rows[place]].score - deeper - halves - if stands_alone(place) { alone } else { 0.0 }
        };
        let best = (0..rows.len()).max_by(|&a, &b| worth(a).total_cmp(&worth(b)).then(b.cmp(&a)))?;
        let says_words = prior == 0.0 || self.seen[rows[best]].says_words();
        (worth(best) + prior > 0.0 && says_words).then(|| rows[best])
    }

    /// A header below lines that are as wide as the table and hold values as it does: keys with theirs, say.
    fn further_down(&self, data: usize) -> Option<usize> {
        let is_header = |index: usize| {
            let (row, verdict) = (&self.seen[index], self.verdicts[index]);
            self.is_row(index) && row.is_full() && verdict.alike == 0 && verdict.unlike > 0 && verdict.score > 2.0
        };
        let rows = || (data..self.verdicts.len()).filter(|&index| self.begins_block(index) && is_header(index));
        rows().find(|&index| index * 2 < self.seen.len() && self.seen.get(index + 1).is_some_and(|row| !row.is_blank()))
    }

    /// The first record, where it has all the cells of a header and says nothing in any.
    fn empty_header(&self, data: usize) -> Option<usize> {
        let first = self.seen.first()?;
        let is_empty = first.is_blank() && !first.is_comment && first.cells.len() == self.width;
        (data == 1 && self.width > 1 && is_empty).then_some(0)
    }

    /// The header's rows from the first to the one with the names: groups above names, the same names again, questions
    /// above choices.
    fn with_rows_above(&self, names: usize) -> Vec<usize> {
        let mut header = vec![names];
        let mut lower = names;
        while let Some(upper) = lower.checked_sub(1) {
            let (above, below) = (&self.seen[upper], &self.seen[lower]);
            if !self.is_row(upper) && above.filled < 2 || above.cells.len() != below.cells.len() || is_title(above) {
                break;
            }
            if !above.says_words() && self.verdicts[upper].score <= 0.0 {
                break;
            }
            // Groups leave cells empty above names, and the other way round.
            let groups = (above.cells[0].is_empty() || gaps(below, above) || spans_groups(above)) && gaps(above, below);
            let names_over_choices = gaps(below, above) && above.filled * 5 > self.used * 3;
            let both_full = above.filled == self.width
                && below.filled == self.width
                && self.verdicts[upper].score > 0.5 * self.verdicts[lower].score;
            let is_same = above.cells == below.cells || are_groups_merged(above, below);
            if !(is_same || groups || names_over_choices || both_full) {
                break;
            }
            header.insert(0, upper);
            lower = upper;
        }
        header
    }

    /// The rows between the names and the data: choices below questions belong to the header, units to nothing.
    fn with_rows_below(&self, mut header: Vec<usize>, names: usize) -> (Vec<usize>, usize) {
        let above = &self.seen[names];
        let mut first_data = names + 1;
        for index in names + 1..self.verdicts.len() {
            let (row, verdict) = (&self.seen[index], self.verdicts[index]);
            if row.is_blank() {
                continue;
            }
            // Choices: the first cell is empty here and nowhere below.
            let below = self.seen[index + 1..].iter().filter(|row| !row.is_blank()).take(5);
            let begins_empty = row.cells[0].is_empty()
                && !above.cells[0].is_empty()
                && below.fold((0, true), |(rows, full), row| (rows + 1, full && !row.cells[0].is_empty())) >= (2, true);
            let completes = row.filled > 1
                && row.cells.len() == above.cells.len()
                && gaps(above, row)
                && (verdict.unlike > 0 || begins_empty);
            let again = row.is_full() && above.is_full() && row.filled > 1 && verdict.alike == 0 && verdict.unlike > 1;
            let again = again && !self.comes_again(index);
            let follows = header.last() == Some(&(index - 1)) && row.says_words();
            if row.is_directive() || (!verdict.is_data() && is_units(row)) {
                first_data = index + 1;
            } else if follows && !verdict.is_data() && (completes || again || row.cells == above.cells) {
                header.push(index);
                first_data = index + 1;
            } else {
                break;
            }
        }
        (header, first_data)
    }

    /// Whether a cell of a row stands below it in the same column.
    fn comes_again(&self, index: usize) -> bool {
        let row = &self.seen[index];
        let same = |other: &Seen| row.cells.iter().zip(other.cells).any(|(own, other)| !own.is_empty() && own == other);
        self.seen[index + 1..].iter().any(same)
    }

    /// The first record of a table without a header.
    fn first_row(&self) -> usize {
        let is_first = |index: &usize| self.is_row(*index) || self.seen[*index].cells.len() == self.width;
        let rows =
            (0..self.verdicts.len()).filter(|&index| !self.seen[index].is_blank() && !self.seen[index].is_directive());
        rows.into_iter().find(is_first).unwrap_or(0)
    }
}

/// Whether the first row leaves a cell empty that the second fills.
fn gaps(row: &Seen, other: &Seen) -> bool {
    row.cells.iter().zip(other.cells).any(|(own, other)| own.is_empty() && !other.is_empty())
}

/// Whether a row holds words only, two or more, each with empty cells after it: `Sales,,Costs,`.
fn spans_groups(row: &Seen) -> bool {
    let spans = row.cells.chunk_by(|_, next| next.is_empty());
    row.filled > 1 && row.shapes.iter().all(|shape| !shape.is_typed()) && spans.clone().all(|span| span.len() > 1)
}

/// Whether a row names groups in each of their columns, and the second what is in them, as merged cells of a workbook do:
/// `Who,Goods,Goods` above `Who,Item,Qty`.
fn are_groups_merged(row: &Seen, below: &Seen) -> bool {
    let cells = row.cells;
    let beside = |at: usize| {
        at.checked_sub(1).and_then(|at| cells.get(at)) == Some(&cells[at]) || cells.get(at + 1) == Some(&cells[at])
    };
    let is_group = |(at, (own, name)): (usize, (&String, &String))| {
        own != name && !own.is_empty() && !name.is_empty() && beside(at)
    };
    let pairs = || cells.iter().zip(below.cells).enumerate();
    row.says_words() && pairs().any(is_group) && pairs().all(|pair| pair.1.0 == pair.1.1 || is_group(pair))
}

/// Whether a row holds a title or keys with their values rather than groups of columns.
fn is_title(row: &Seen) -> bool {
    const LONGEST_GROUP: usize = 40;
    let first = row.cells.first().map_or("", String::as_str);
    first.chars().count() > LONGEST_GROUP && row.filled * 2 < row.cells.len()
        || row.cells.iter().any(|cell| cell.ends_with(':'))
}

/// Whether a row holds units, one of them for sure.
fn is_units(row: &Seen) -> bool {
    let units: Vec<bool> = row.cells.iter().filter(|cell| !cell.is_empty()).filter_map(|cell| is_unit(cell)).collect();
    units.contains(&true) && units.len() * 10 >= row.filled * 6
}
