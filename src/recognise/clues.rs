//! What each header of a table says: the roles it names, and what it calls a row.

use super::Role;
use super::against::{is_of_rows, joined};
use super::direction::two_columns;
use super::header::{Header, Phrase, Run};
use super::kinds::TableKind;
use super::vocabulary::{LINKS, Rank, Vocabulary, WITHIN, is_in};
use crate::sorting::Arrange;
use crate::table::{Column, Kind, Table};
use std::cell::{Cell, OnceCell};

/// What each header says.
pub struct Clues<'a> {
    /// The table.
    pub table: &'a Table,
    /// Its headers.
    pub headers: &'a [Header],
    /// The roles each header names.
    pub named: Vec<Vec<(Role, Rank)>>,
    /// The columns that name each role, by the role's place in [`Role::ALL`].
    of_role: Vec<Vec<(Rank, usize)>>,
    /// What headers call a row.
    pub nouns: Vec<Noun>,
    /// Roles that a header names behind what a row of a kind is called: the `Priority` of a `Ticket Priority`.
    behind: Vec<(TableKind, Role, Rank, usize)>,
    /// Whether each column belongs to another table that was joined.
    pub joined: Vec<bool>,
    /// How many different values each column has, as far as that was asked.
    different: Vec<Cell<Option<u64>>>,
    /// The columns of money that comes in and of money that goes out, once that was asked.
    in_and_out: OnceCell<Option<(usize, usize)>>,
}

/// A word in a header for what a row of a kind is, or one that only such a table has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Noun {
    /// The kind.
    pub kind: TableKind,
    /// The column.
    pub column: usize,
    /// How much that says.
    pub points: f64,
}

/// Words that make a key of the word before them, in seven languages, without accents: `Ticket ID`.
const KEYS: &str = "id|ids|number|no|nr|#|num|key|code|name|title|ref|reference|nummer|numero|numéro|n|nom|titre|nombre|\
    titulo|nome|titolo|naam|titel|bezeichnung";
/// Words before what is only counted.
const COUNTED: &str =
    "num|number|no|nb|nombre|total|count|sum|avg|average|mean|anzahl|numero|cantidad|aantal|previous|last|first|next";

impl<'a> Clues<'a> {
    /// Looks every header up.
    pub fn new(table: &'a Table, headers: &'a [Header], vocabulary: &Vocabulary) -> Clues<'a> {
        let mut named: Vec<Vec<(Role, Rank)>> = headers.iter().map(|header| vocabulary.roles(header)).collect();
        let joined = joined(table, &named);
        for (roles, _) in named.iter_mut().zip(&joined).filter(|(_, joined)| **joined) {
            roles.retain(|&(role, _)| !is_of_rows(role));
        }
        let mut of_role = vec![Vec::new(); Role::ALL.len()];
        for (column, roles) in named.iter().enumerate() {
            roles.iter().for_each(|&(role, rank)| of_role[role as usize].push((rank, column)));
        }
        // The plainest first: who asks for it need not look at the others.
        of_role.iter_mut().for_each(|columns| columns.arrange());
        let mut clues = Clues {
            table,
            headers,
            named,
            of_role,
            nouns: Vec::new(),
            behind: Vec::new(),
            joined,
            different: vec![Cell::new(None); headers.len()],
            in_and_out: OnceCell::new(),
        };
        for column in 0..headers.len() {
            clues.find_nouns(column, vocabulary);
        }
        clues
    }

    /// Looks for what a header calls a row, and for the role behind it.
    fn find_nouns(&mut self, column: usize, vocabulary: &Vocabulary) {
        /// Words of the longest phrase that gives a kind away.
        const LONGEST: usize = 4;
        let full = &self.headers[column].full;
        let is_counted = full.split(' ').next().is_some_and(|word| is_in(COUNTED, word)) || full.ends_with(" count");
        for run in Run::all(full, LONGEST) {
            let (first, last) = (run.from == 0, run.to == full.len());
            let after = full.get(run.to + 1..).unwrap_or("");
            // “Estado del lead” is a lead's state as “Lead status” is.
            let before = full.get(..run.from.saturating_sub(1)).unwrap_or("");
            let what = before.rsplit_once(' ').filter(|(_, link)| last && LINKS.has(Phrase::new(link)));
            for (kind, is_noun) in vocabulary.kinds(run.phrase) {
                let of = what.map(|(what, _)| what).filter(|_| is_noun && !is_counted);
                let is_key = is_noun && first && (last || is_in(KEYS, after)) || of.is_some_and(|of| is_in(KEYS, of));
                let comes_once = is_key && self.is_unique(column);
                let points = match (first, last) {
                    // Whoever comes back is what other rows are about.
                    _ if is_key && !kind.info().key.is_empty() && !(comes_once && self.table.rows >= 5) => 0.0,
                    (true, true) => 2.0,
                    _ if comes_once => 2.5,
                    _ if is_key => 1.0,
                    // What has so many orders is none.
                    _ if is_counted => 0.0,
                    (true, false) => 1.25,
                    _ if of.is_some() => 1.25,
                    _ => 0.75,
                };
                if points == 0.0 {
                    continue;
                }
                // The longest words of a header count, and only once.
                match self
                    .nouns
                    .iter_mut()
                    .rev()
                    .take_while(|noun| noun.column == column)
                    .find(|noun| noun.kind == kind)
                {
                    Some(known) => known.points = known.points.max(points),
                    None => self.nouns.push(Noun { kind, column, points }),
                }
                if is_noun && first && !after.is_empty() && !is_counted {
                    let roles = vocabulary.roles(&Header::new(after));
                    let fresh = roles.into_iter().filter(|(_, rank)| *rank < WITHIN);
                    self.behind.extend(fresh.map(|(role, rank)| (kind, role, rank + 3, column)));
                }
            }
        }
    }

    /// Whether every row has a value of its own there; of a hundred rows one may be repeated, and one be blank.
    pub fn is_unique(&self, column: usize) -> bool {
        const ONE_IN: u64 = 100;
        let (rows, filled) = (self.table.rows as u64, self.filled(column));
        rows > 1 && (rows - filled) * ONE_IN <= rows && (filled - self.different(column).min(filled)) * ONE_IN <= filled
    }

    /// How many different values stand there; counted once.
    pub fn different(&self, column: usize) -> u64 {
        let known = &self.different[column];
        let count = known.get().unwrap_or_else(|| self.table.columns[column].distinct());
        known.set(Some(count));
        count
    }

    /// The columns of money that comes in and of money that goes out, where there is one for each.
    pub fn in_and_out(&self) -> Option<(usize, usize)> {
        *self.in_and_out.get_or_init(|| two_columns(self.table, self.headers))
    }

    /// How many rows have a value there.
    pub fn filled(&self, column: usize) -> u64 {
        (self.table.rows as u64).saturating_sub(self.table.columns[column].nulls)
    }

    /// The columns whose headers name a role, each with its rank, the plainest first.
    pub fn columns(&self, role: Role) -> &[(Rank, usize)] {
        self.of_role.get(role as usize).map_or(&[], Vec::as_slice)
    }

    /// The plainest of the columns that name a role in a table of a kind and speak for it.
    pub fn plainest(
        &self,
        role: Role,
        kind: TableKind,
        speaks: impl Fn(&(Rank, usize)) -> bool,
    ) -> Option<(Rank, usize)> {
        let plainest = self.columns(role).iter().copied().find(|it| speaks(it));
        let behind = self.behind.iter().filter(|known| (known.0, known.1) == (kind, role));
        let behind = behind.map(|&(_, _, rank, column)| (rank, column)).filter(|it| speaks(it)).min();
        plainest.into_iter().chain(behind).min()
    }

    /// The same in a table of a kind, where what a row is called may stand before it.
    pub fn columns_of(&self, role: Role, kind: TableKind) -> impl Iterator<Item = (Rank, usize)> {
        let behind = self.behind.iter().filter(move |known| (known.0, known.1) == (kind, role));
        self.columns(role).iter().copied().chain(behind.map(|&(_, _, rank, column)| (rank, column)))
    }

    /// Whether a header is one of a role's words, not only contains one.
    pub fn names(&self, column: usize, role: Role) -> bool {
        self.named[column].iter().any(|&(known, rank)| known == role && rank < WITHIN)
    }

    /// The column whose header names a role best, whether its values fit or not.
    pub fn named(&self, role: Role) -> Option<usize> {
        self.columns(role).first().filter(|(rank, _)| *rank < WITHIN).map(|(_, column)| *column)
    }

    /// The column that plays a role by its header and its values.
    pub fn plays(&self, role: Role) -> Option<usize> {
        let fits = |&&(_, column): &&(Rank, usize)| role.fits(&self.table.columns[column]);
        self.columns(role).iter().take_while(|(rank, _)| *rank < WITHIN).find(fits).map(|(_, column)| *column)
    }

    /// Whether some column holds days.
    pub fn has_dates(&self) -> bool {
        self.table.columns.iter().any(|column: &Column| matches!(column.kind, Kind::Date(_)))
    }
}
