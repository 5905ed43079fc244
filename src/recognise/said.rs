//! What the words of a table's states say of its kind: `converted` is said of a lead, `resolved` of a case, and who does
//! not show up had an appointment.

use super::clues::Clues;
use super::kinds::TableKind;
use super::lexicon::Lexicon;
use super::outcome::{self, Domain, Outcome, SAID};

/// Kinds whose states have words of their own.
const KINDS: [(TableKind, Domain); 4] = [
    (TableKind::Leads, Domain::Lead),
    (TableKind::Deals, Domain::Deal),
    (TableKind::Tickets, Domain::Ticket),
    (TableKind::Subscriptions, Domain::Subscription),
];
/// What is said of appointments alone.
const MISSED: &[((), &str)] = &[(
    (),
    "~no show|noshow|did not show|did not attend|checked in|arrived|rescheduled|nicht erschienen|verschoben|non présenté|non présentée|\
        absent non excusé|absent excusé|excusé|reporté|honoré|no presentado|no se presentó|no asistió|reprogramada|\
        non presentato|non presentata|niet verschenen|niet komen opdagen|não compareceu|faltou",
)];

/// The kinds whose words alone stand among the states of a table, each with the column of states.
pub fn kinds(clues: &Clues) -> Vec<(TableKind, usize)> {
    /// More different words are no states.
    const MOST: usize = 20;
    let known: Vec<Lexicon<Outcome>> = KINDS.iter().map(|&(_, domain)| outcome::words(domain, &[])).collect();
    let missed = Lexicon::new(&[MISSED]);
    let mut found = Vec::new();
    for column in SAID.iter().filter_map(|&role| clues.columns(role).iter().min()).map(|&(_, column)| column) {
        let Some(text) = clues.table.columns[column].text().filter(|text| (2..=MOST).contains(&text.values())) else {
            continue;
        };
        let cells: Vec<String> =
            (1..=text.values() as u32).filter_map(|code| text.value(code)).map(|cell| cell.into_owned()).collect();
        if cells.iter().any(|cell| missed.get(cell).is_some()) {
            found.push((TableKind::Appointments, column));
        }
        for (at, &(kind, _)) in KINDS.iter().enumerate() {
            let says = |words: &Lexicon<Outcome>, cell: &str| words.get(cell).is_some();
            let alone = |cell: &String| (0..KINDS.len()).all(|other| says(&known[other], cell) == (other == at));
            let most = cells.iter().filter(|cell| says(&known[at], cell)).count() * 2 > cells.len();
            if most && cells.iter().any(alone) {
                found.push((kind, column));
            }
        }
    }
    found
}
