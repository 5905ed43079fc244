//! The files of a workbook: each as it was read, and what one file says about how another is to be read.

use super::options::Options;
use crate::ingest::{Reading, Settings};
use crate::recognise::{Around, Correction, Recognition, recognise_file};
use crate::table::{Kind, Settled};
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
}

impl Source {
    /// A file that was read under these settings.
    pub fn new(name: &str, reading: Reading, settings: Settings) -> Source {
        let recognition = recognise_file(&reading.table, &Around::of(name, &reading), None, &[]);
        Source { name: name.to_owned(), reading, settings, dates_as_in: None, recognition }
    }

    /// Recognises the file under the user's corrections; a header that is not in the file corrects nothing.
    pub(super) fn recognise(&mut self, options: &Options) {
        let table = &self.reading.table;
        let resolve = |(role, name): &(_, Option<String>)| -> Option<Correction> {
            match name {
                None => Some((*role, None)),
                Some(name) => table.column(name).map(|column| (*role, Some(column))),
            }
        };
        let corrections: Vec<Correction> = options.roles_of(&self.name).filter_map(resolve).collect();
        let around = Around::of(&self.name, &self.reading);
        self.recognition = recognise_file(table, &around, options.kind_of(&self.name), &corrections);
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
        let mut settings = options.settings_of(&source.name);
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
