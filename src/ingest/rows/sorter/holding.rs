//! Records that wait: held until what follows tells what they are, then settled.

use super::{Sorter, excerpt};
use crate::ingest::rows::aside::Aside;
use crate::ingest::rows::held::{Verdict, Waiting};
use crate::ingest::rows::repair::span;
use crate::ingest::rows::traits::Traits;
use crate::ingest::scan::Cell;

impl Sorter {
    /// Holds a record.
    pub(super) fn hold(&mut self, text: &[u8], record: &[Cell], traits: Traits, header: bool) {
        let Some(span) = span(text, record, self.dialect) else { return };
        let waiting = Waiting::new(text, record, span, traits);
        self.held.push(Waiting { line: self.line, gap: self.gap, header, ..waiting });
        if self.held.is_full() {
            if self.groups.is_some() { self.settle_before_row() } else { self.settle_end() }
        }
    }

    /// A row follows what was held.
    pub(super) fn settle_before_row(&mut self) {
        for waiting in self.held.take() {
            let names_rows = self.groups.is_some() && waiting.traits.is_lone() && waiting.traits.first == Some(0);
            if names_rows {
                self.enter_group(&waiting);
            }
            match waiting.before_row(self.repairer.profile()) {
                Verdict::Row if !(names_rows || self.pairs && waiting.traits.is_lone()) => self.held_row(&waiting),
                _ => self.held_aside(Aside::Heading, &waiting),
            }
        }
    }

    fn enter_group(&mut self, waiting: &Waiting) {
        let Some(groups) = &mut self.groups else { return };
        let name = waiting.traits.cells.first().map_or(&[][..], Vec::as_slice);
        let name = String::from_utf8_lossy(name);
        // Rows since the last heading mean that its group is over.
        if self.since < self.found.rows {
            groups.instead(&name)
        } else {
            groups.enter(&name)
        }
        self.since = self.found.rows;
    }

    /// Nothing follows what was held, or nothing of this table.
    pub(super) fn settle_end(&mut self) {
        for waiting in self.held.take() {
            let verdict = if self.groups.is_some() { Verdict::Footer } else { waiting.at_end(self.repairer.profile()) };
            match verdict {
                Verdict::Row => self.held_row(&waiting),
                Verdict::Heading => self.held_aside(Aside::Heading, &waiting),
                Verdict::Footer => self.held_aside(Aside::Footer, &waiting),
            }
        }
    }

    /// What was held is all of one sort.
    pub(super) fn settle_as(&mut self, reason: Aside) {
        for waiting in self.held.take() {
            self.held_aside(reason, &waiting);
        }
    }

    /// What was held is the title and the header of another table, after what belongs to this one.
    pub(super) fn settle_second(&mut self) {
        let beginning = self.held.beginning_of_last();
        for (index, waiting) in self.held.take().into_iter().enumerate() {
            if index >= beginning {
                if waiting.header {
                    self.found.second.get_or_insert((waiting.line, excerpt(waiting.raw())));
                }
                self.held_aside(Aside::SecondTable, &waiting);
            } else if waiting.at_end(self.repairer.profile()) == Verdict::Row {
                self.held_row(&waiting);
            } else {
                self.held_aside(Aside::Footer, &waiting);
            }
        }
    }

    fn held_row(&mut self, waiting: &Waiting) {
        self.row(&waiting.text, &waiting.cells, waiting.line);
    }

    fn held_aside(&mut self, reason: Aside, waiting: &Waiting) {
        self.found.tally.add(reason, waiting.line, || excerpt(waiting.raw()));
    }
}
