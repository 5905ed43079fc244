//! The files of a workbook: each as it was read, and what one file says about how another is to be read.

use super::mappings::{column, shape};
use super::options::Options;
use crate::diagnostic::Diagnostic;
use crate::facts::{Choices, Given};
use crate::ingest::{Reading, Settings};
use crate::recognise::unpivot::unpivot;
use crate::recognise::wide::Wide;
use crate::recognise::{Around, Assignment, Correction, Recognition, Role, TableKind, recognise_file};
use crate::sentence::Sentence;
use crate::sorting::Arrange;
use crate::table::{Kind, Settled, Table};
use crate::time::DateOrder;

/// One file as it was read.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its name, as the user knows it; made unique within the workbook.
    pub name: String,
    /// What was read.
    pub reading: Reading,
    /// What the reader was told beforehand.
    pub settings: Settings,
    /// The file whose dates decided how this one's are read, where its own leave it open.
    pub dates_as_in: Option<String>,
    /// Which tool wrote it, and which column is what.
    pub recognition: Recognition,
    /// What was said of it before it was read: of the container it came in.
    pub notes: Vec<Diagnostic>,
    /// Its columns of periods, where it has some.
    pub wide: Option<Wide>,
    /// Its table with a row for each cell of them, where the reader wants it so.
    pub long: Option<Table>,
    /// Its headers as words, as they were first read: read again as one of its shape, it stays of that shape.
    pub(crate) shape: Vec<String>,
    /// The answers that hold for it: those given, then those that were learnt.
    pub(crate) answers: Vec<(String, String)>,
    /// For each row whether another file counts it; empty where none does.
    pub(super) elsewhere: Vec<bool>,
    /// Whether its recognition is that of its own table under no corrections.
    pub(super) is_plain: bool,
}

impl Source {
    /// A file that was read under these settings.
    pub fn new(name: &str, reading: Reading, settings: Settings) -> Source {
        let recognition = recognise_file(&reading.table, &Around::of(name, &reading), None, &[]);
        let mut headers = reading.table.columns.iter().map(|column| column.name.as_str());
        // Invented headers say nothing of a table.
        let shape = if reading.header_lines.is_empty() { Vec::new() } else { shape(&mut headers) };
        Source {
            name: name.to_owned(),
            reading,
            settings,
            dates_as_in: None,
            recognition,
            notes: Vec::new(),
            wide: None,
            long: None,
            shape,
            answers: Vec::new(),
            elsewhere: Vec::new(),
            is_plain: true,
        }
    }

    /// The table that the figures are of: the file's own, or that with a row for each cell.
    pub fn table(&self) -> &Table {
        self.long.as_ref().unwrap_or(&self.reading.table)
    }

    /// It as facts are made of it.
    pub(super) fn given<'a>(&'a self, options: &'a Options) -> Given<'a> {
        let choices = Choices { elsewhere: &self.elsewhere, ..options.choices(&self.answers) };
        Given { table: self.table(), recognition: &self.recognition, choices }
    }

    /// The part that a column of the file plays.
    pub fn role_in_file(&self, column: usize) -> Option<Role> {
        match (&self.wide, &self.long) {
            (Some(wide), Some(_)) => {
                let is_period = wide.periods.iter().any(|period| period.column == column);
                is_period.then_some(Role::PeriodColumns)
            }
            _ => self.recognition.role_of(column),
        }
    }

    /// Recognises the file under the user's corrections; a header that is not in the file corrects nothing.
    pub(super) fn recognise(&mut self, options: &Options) {
        // What was learnt comes behind what was said of the file itself.
        let (own, said) = (options.said(&self.name), options.said_of(self));
        let table = &self.reading.table;
        let corrections = |table: &Table| -> Vec<Correction> {
            let resolve = |(role, name): &(_, Option<String>)| -> Option<Correction> {
                match name {
                    None => Some((*role, None)),
                    Some(name) => column(table, name).map(|column| (*role, Some(column))),
                }
            };
            said.roles.iter().filter_map(resolve).collect()
        };
        let around = Around::of(&self.name, &self.reading);
        let corrected = corrections(table);
        let is_plain = said.kind.is_none() && corrected.is_empty();
        // Nothing was corrected, now or before, nor columns of other files added: the recognition of the reading holds.
        if !(is_plain && self.is_plain && self.long.is_none()) {
            self.recognition = recognise_file(table, &around, said.kind, &corrected);
        }
        self.is_plain = is_plain;
        (self.wide, self.long) = (None, None);
        if self.recognition.kind == TableKind::Crosstab {
            self.wide = Wide::of(table, &around);
        }
        let wants_rows = said.answers.iter().any(|(id, answer)| id == "wide_table" && answer == "rows");
        if let Some(wide) = self.wide.as_ref().filter(|_| wants_rows) {
            let (long, mut recognition) = unpivot(table, wide);
            for (role, column) in corrections(&long) {
                recognition.roles.retain(|known| known.role != role);
                let chosen = |column| Assignment { role, column, evidence: Sentence::new("evidence-chosen") };
                recognition.roles.extend(column.map(chosen));
            }
            recognition.roles.arrange_by_key(|known| (known.role, known.column));
            (self.long, self.recognition) = (Some(long), recognition);
        }
        let as_before = || Sentence::new("evidence-as_before");
        if said.kind != own.kind {
            self.recognition.kind_evidence = as_before();
        }
        for (learnt, _) in said.roles.get(own.roles.len()..).unwrap_or_default() {
            for known in self.recognition.roles.iter_mut().filter(|known| known.role == *learnt) {
                known.evidence = as_before();
            }
        }
        self.answers = said.answers;
    }

    /// The order of day and month that this file's own dates prove.
    fn proven_order(&self) -> Option<DateOrder> {
        if self.settings.date_order.is_some() {
            return None;
        }
        self.reading.table.columns.iter().find_map(|column| match column.kind {
            Kind::Date(style) if style.settled == Settled::Proven => Some(style.order),
            _ => None,
        })
    }

    /// Whether its own dates leave the order of day and month open.
    fn leaves_order_open(&self) -> bool {
        let open = |kind| matches!(kind, Kind::Date(style) if style.settled.is_open());
        self.dates_as_in.is_some() || self.reading.table.columns.iter().any(|column| open(column.kind))
    }
}

/// A file that must be read again, and what is to be told to the reader.
#[derive(Debug, Clone)]
pub struct Again {
    /// The file's place in the workbook.
    pub place: usize,
    /// What the reader must know.
    pub settings: Settings,
    /// The file whose dates decide how this one's are read.
    pub dates_as_in: Option<String>,
}

/// The files that must be read again: an option was changed, or another file settles what this one leaves open. The
/// user's word comes first, then what the dates of other files prove.
pub fn to_read_again(sources: &[Source], options: &Options) -> Vec<Again> {
    let mut again = Vec::new();
    for (place, source) in sources.iter().enumerate() {
        let mut settings = options.settings_for(source);
        let open = settings.date_order.is_none() && source.leaves_order_open();
        let evidence = if open { order_of_others(sources, place) } else { None };
        settings.hint.date_order = settings.hint.date_order.or(evidence.map(|(order, _)| order));
        if settings != source.settings {
            again.push(Again { place, settings, dates_as_in: evidence.map(|(_, by)| by.name.clone()) });
        }
    }
    again
}

/// The order of day and month that the dates of other files prove, those of the same export before any other. Files that
/// contradict each other prove nothing.
fn order_of_others(sources: &[Source], place: usize) -> Option<(DateOrder, &Source)> {
    let format = sources[place].recognition.format;
    let proofs = |alike: bool| -> Vec<(DateOrder, &Source)> {
        let others = sources.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, source)| source);
        let wanted = others.filter(|other| !alike || (format.is_some() && other.recognition.format == format));
        wanted.filter_map(|other| Some((other.proven_order()?, other))).collect()
    };
    let proofs = Some(proofs(true)).filter(|proofs| !proofs.is_empty()).unwrap_or_else(|| proofs(false));
    let first = proofs.first()?;
    proofs.iter().all(|(order, _)| *order == first.0).then_some(*first)
}

/// A name that no file of the workbook has yet.
pub fn unique_name(sources: &[Source], name: &str) -> String {
    let taken = |name: &str| sources.iter().any(|source| source.name == name);
    let numbered = (2..).map(|number| format!("{name} ({number})"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| !taken(name)).unwrap_or_default()
}
