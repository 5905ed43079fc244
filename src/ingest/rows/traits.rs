//! What one record looks like beside the columns: how much of it is filled, whether its cells fit, whether it reads as
//! the header of another table or as a total.

use crate::ingest::cell::{is_null, trim};
use crate::ingest::columns::profile::{Look, Profile};
use crate::ingest::date::order_hint;
use crate::ingest::number::{read_sided, unwrapped};
use crate::ingest::rows::total::{Claim, claim};
use crate::ingest::scan::{Cell, Dialect};
use crate::money::Currency;
use crate::sorting::Arrange;
use crate::table::Kind;

/// A record's cells with what they say together.
#[derive(Debug, Clone)]
pub struct Traits {
    /// The text of every cell, without blanks around it.
    pub cells: Vec<Vec<u8>>,
    /// Cells that hold something.
    pub filled: usize,
    /// The first of them.
    pub first: Option<usize>,
    /// Cells under a column of numbers, dates or truth values that can be read as such.
    pub fits: usize,
    /// Cells under such a column that cannot.
    pub misfits: usize,
}

impl Traits {
    /// Looks at a record.
    pub fn new(text: &[u8], record: &[Cell], dialect: Dialect, profile: &Profile) -> Traits {
        let mut scratch = Vec::new();
        let cells =
            record.iter().map(|cell| unwrapped(trim(cell.text(text, dialect, &mut scratch))).to_vec()).collect();
        Traits::of(cells, profile)
    }

    /// Looks at cells.
    pub fn of(cells: Vec<Vec<u8>>, profile: &Profile) -> Traits {
        let mut traits = Traits { filled: 0, first: None, fits: 0, misfits: 0, cells: Vec::new() };
        for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            traits.filled += 1;
            traits.first.get_or_insert(column);
            let look = profile.columns.get(column).filter(|look| look.is_typed() && !is_null(cell));
            match look.map(|look| look.reads(cell)) {
                Some(true) => traits.fits += 1,
                Some(false) => traits.misfits += 1,
                None => {}
            }
        }
        traits.cells = cells;
        traits
    }

    /// Whether one cell alone holds something.
    pub fn is_lone(&self) -> bool {
        self.filled == 1
    }

    /// Whether it holds a label where numbers or dates stand, and one number after it, and nothing that rows hold:
    /// `Closing balance,,,,1787.50` below dates.
    pub fn is_labelled(&self, profile: &Profile) -> bool {
        let Some(label) = self.first else { return false };
        let is_lacking = |(column, look): (usize, &Look)| {
            look.is_mostly_filled() && self.cells.get(column).is_none_or(Vec::is_empty)
        };
        let misfits = |look: &Look| look.is_typed() && self.cells.get(label).is_some_and(|cell| !look.reads(cell));
        self.filled == 2
            && (self.fits, self.misfits) == (1, 1)
            && profile.columns.get(label).is_some_and(misfits)
            && self.cells.get(label).is_some_and(|cell| is_name(cell))
            && profile.columns.iter().enumerate().any(is_lacking)
    }

    /// Whether it holds two values at most where rows hold many, and leaves nearly all empty that rows fill:
    /// `14,record(s) downloaded,,,,` below orders.
    pub fn is_sparse(&self, profile: &Profile) -> bool {
        const MANY: usize = 4;
        let usual = profile.columns.iter().enumerate().filter(|(_, look)| look.is_mostly_filled());
        let (mut all, mut held) = (0, 0);
        for (column, _) in usual {
            all += 1;
            held += usize::from(self.cells.get(column).is_some_and(|cell| !cell.is_empty()));
        }
        self.filled <= 2 && all >= MANY + held
    }

    /// Whether every cell that holds something is a word, all different, and none fits a column of numbers or dates:
    /// the look of a header.
    pub fn is_like_header(&self) -> bool {
        if self.filled < 2 || self.filled * 2 < self.cells.len() || self.fits > 0 {
            return false;
        }
        let mut words: Vec<Vec<u8>> = Vec::with_capacity(self.filled);
        for cell in self.cells.iter().filter(|cell| !cell.is_empty()) {
            if !is_name(cell) {
                return false;
            }
            words.push(cell.to_ascii_lowercase());
        }
        words.arrange();
        words.dedup();
        words.len() == self.filled
    }

    /// Whether some cell is a number, a date or an address of the kind that stands in rows and in no header.
    pub fn has_value(&self) -> bool {
        self.cells.iter().any(|cell| is_value(cell))
    }

    /// Whether the first cell calls the record the total of a group.
    pub fn closes_group(&self) -> bool {
        self.first == Some(0) && self.cells.first().is_some_and(|cell| claim(cell) == Some(Claim::Plain))
    }

    /// Whether the record is a total: it says so, and it names nothing that rows name.
    pub fn is_total(&self, profile: &Profile) -> bool {
        let Some(label) = self.first else { return false };
        self.cells.get(label).and_then(|cell| claim(cell)).is_some_and(|claim| self.totals(profile, label, claim))
    }

    /// Whether the record has a label and numbers, and at most a day besides of what rows always fill.
    pub fn names_nothing_else(&self, profile: &Profile, label: usize) -> bool {
        let is_named = |(column, look): (usize, &Look)| {
            let cell = self.cells.get(column).map_or(&[][..], Vec::as_slice);
            let names = !look.is_number() && !matches!(look.kind, Kind::Date(_)) && look.is_usually_filled();
            column != label && names && !is_null(cell) && !look.is_constant()
        };
        self.fits > 0 && self.misfits == 0 && !profile.columns.iter().enumerate().any(is_named)
    }

    /// Whether a record whose cell `label` claims to be a total is one.
    pub fn totals(&self, profile: &Profile, label: usize, claim: Claim) -> bool {
        let (mut usual, mut missing, mut numbers, mut others) = (0, 0, 0, 0);
        for (column, look) in profile.columns.iter().enumerate().filter(|&(column, _)| column != label) {
            let cell = self.cells.get(column).map_or(&[][..], Vec::as_slice);
            if look.is_number() {
                numbers += usize::from(!is_null(cell) && look.reads(cell));
            } else if look.is_usually_filled() && !look.is_constant() && !is_currency(cell) {
                usual += 1;
                missing += usize::from(is_null(cell));
            } else {
                others += usize::from(!is_null(cell) && !look.knows(cell) && !is_currency(cell) && !is_value(cell));
            }
        }
        let adds_up = numbers > 0 || self.is_lone();
        match claim {
            Claim::Plain if usual == 0 => adds_up && others == 0 && profile.columns.len() > 1,
            Claim::Plain => missing * 2 > usual,
            Claim::Loose => usual > 0 && missing == usual && numbers > 0,
        }
    }
}

/// Whether all cells of a record are empty or blank.
pub fn is_all_empty(text: &[u8], record: &[Cell]) -> bool {
    record.iter().all(|cell| cell.is_empty() || trim(cell.raw(text)).is_empty())
}

/// Whether a cell could be a column's name: short, with a letter, and no number, date or address.
fn is_name(cell: &[u8]) -> bool {
    const LONGEST: usize = 80;
    let letters = cell.iter().filter(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80).count();
    let digits = cell.iter().filter(|byte| byte.is_ascii_digit()).count();
    cell.len() <= LONGEST && letters > 0 && letters >= digits && !is_value(cell)
}

/// Whether a cell is a number, a date or a mail address.
pub fn is_value(cell: &[u8]) -> bool {
    read_sided(cell, b'.').is_some() || order_hint(cell).is_some() || cell.contains(&b'@')
}

fn is_currency(cell: &[u8]) -> bool {
    cell.len() == 3 && std::str::from_utf8(cell).is_ok_and(|code| Currency::from_everyday_code(code).is_some())
}
