//! The words that headers use for each role, in English, German, French, Spanish, Italian, Dutch and Portuguese.
//!
//! A role's words stand between bars, the plainest first; a word after `~` may stand anywhere in a header.

mod business;
mod marketing;
mod money;
mod orders;
mod people;
mod sales;

use super::header::{Header, Phrase, Run, WordList};
use super::{Role, Shape, TableKind};
use crate::sorting::Arrange;
use std::sync::OnceLock;

/// Every word of every role, ready to be looked up.
#[derive(Debug)]
pub struct Vocabulary {
    /// Words, role, and the word's place among those of its role; by words.
    exact: Vec<(Phrase, Role, Rank)>,
    /// Words that may stand anywhere in a header.
    within: Vec<(Phrase, Role, Rank)>,
    /// The same as `exact`, of words that were joined to one.
    joined: Vec<(Phrase, Role, Rank)>,
    /// What rows of a kind are called, and words that only its tables have.
    kinds: Vec<(Phrase, TableKind, bool)>,
}

/// How a header names a role: the smaller, the plainer.
pub type Rank = u16;

/// A header that only contains a role's word stands behind all that are one.
pub const WITHIN: Rank = 10_000;
/// A header whose head is a role's word stands behind those that contain a word which may stand anywhere.
pub const HEAD: Rank = 100;
/// How plainly `Patient ID` names a customer.
const OF_PERSON: Rank = 10;
/// Words between what is meant and what it is of.
pub static LINKS: WordList = WordList::new("of|de|du|des|fur|na|d|do|da|del|della|dell|di|van|von|for|and");
/// Words after which comes what is not meant: `Amount before tax`.
static EXCEPT: WordList = WordList::new(
    "before|after|excluding|excl|without|less|vor|ohne|abzuglich|avant|hors|sans|antes|sin|prima|senza|voor|zonder|sem",
);
/// Words that say little by themselves.
static GENERAL: WordList = WordList::new(
    "id|ids|name|type|date|time|day|month|year|number|no|nr|#|code|value|total|sum|state|title|label|item|\
    service|page|description|details|note|notes|count|source|reference|ref|rate|account|start|end|live|active|left|left|net|gross|\
    nom|numero|valeur|jour|mois|titre|typ|art|wert|summe|datum|tag|monat|titel|zeit|nummer|tipo|valor|nombre|nome|fecha|\
    data|hora|titulo|titolo|valore|naam|waarde|soort|answer|points|class|contact|user|users|events|responsible|price|sales",
);
/// Whom a shop may call its customers, in seven languages, without accents.
static PERSONS: WordList = WordList::new(
    "customer|client|buyer|invitee|requester|recipient|member|patient|student|guest|donor|shopper|purchaser|tenant|pupil|attendee|\
    participant|subscriber|patron|prospect|passenger|player|learner|visitor|policyholder|cardholder|borrower|\
    kunde|kunden|kaufer|besteller|mitglied|mitglieds|patient|patienten|teilnehmer|gast|spender|mieter|schuler|client|\
    acheteur|membre|adherent|eleve|patient|invite|donateur|cliente|comprador|miembro|socio|paciente|alumno|huesped|\
    donante|acquirente|membro|paziente|studente|ospite|donatore|klant|koper|lid|patient|gast|leerling|deelnemer|donateur|\
    aluno|hospede|paciente",
);
/// What makes a number, a name and an address of the word before it.
const NUMBERS: &str = "id|number|no|nr|num|#|code|key|ref|reference|nummer|n|nº|numero|codigo|codice";
const MAILS: &str = "email|e mail|mail|email address|e mail address|e mail adresse|courriel";
const NAMES: &str = "name|full name|nom|nombre|nome|naam";

/// What a header says that is a person's number, name or address: `Patient ID`, `guest_name`.
fn of_person(header: &str) -> Option<Role> {
    // “CLIENTNUM”
    let joined = || NUMBERS.split('|').find_map(|what| Some((header.strip_suffix(what)?, what)));
    let (first, rest) = header.split_once(' ').or_else(joined)?;
    // “Nº de paciente”, “nom du patient”
    let of_whom =
        rest.split_once(' ').filter(|(link, _)| LINKS.has(Phrase::new(link))).map_or(rest, |(_, person)| person);
    let (person, what) = if PERSONS.has(Phrase::new(of_whom)) { (of_whom, first) } else { (first, rest) };
    match PERSONS.has(Phrase::new(person)) {
        true if is_in(NUMBERS, what) => Some(Role::CustomerId),
        true if is_in(NAMES, what) => Some(Role::CustomerName),
        true if is_in(MAILS, what) => Some(Role::Email),
        _ => None,
    }
}

/// What an amount is of, without the words that make it one: the `tax` of a `Tax 1 Amount`.
fn without_amount(header: &str) -> Option<String> {
    const AMOUNTS: &str = "amount|amt|betrag|montant|importe|importo|bedrag|valor|monto";
    let is_said = |word: &&str| {
        !is_in(AMOUNTS, word) && !LINKS.has(Phrase::new(word)) && !word.bytes().all(|b| b.is_ascii_digit())
    };
    let kept: Vec<&str> = header.split(' ').filter(is_said).collect();
    (!kept.is_empty() && header.split(' ').any(|word| is_in(AMOUNTS, word))).then(|| kept.join(" "))
}

/// Where the first word of a header stands behind which comes what is not meant; its end where there is none.
fn turn(header: &str) -> usize {
    let mut from = 0;
    for word in header.split(' ') {
        let phrase = Phrase::new(word);
        if LINKS.has(phrase) || EXCEPT.has(phrase) {
            return from;
        }
        from += word.len() + 1;
    }
    header.len()
}

/// What words that were joined to one may end with: their head, in German and Dutch.
const TAILS: &str = "summe|betrag|umsatz|preis|kosten|datum|nummer|nr|menge|status|phase|stufe|wert|quelle|grund|rabatt|steuer|\
    gebuhr|gebuhren|bedrag|omzet|prijs|korting|fase|waarde|bron|reden";

/// Whether a list between bars has a word.
pub fn is_in(list: &str, word: &str) -> bool {
    list.as_bytes().split(|&byte| byte == b'|').any(|known| known == word.as_bytes())
}

/// Words of the longest phrase that may stand anywhere in a header.
const LONGEST: usize = 7;

/// Words of headers in one list.
type Words = &'static [(Role, &'static str)];

/// Every list.
const LISTS: [Words; 6] = [people::WORDS, orders::WORDS, money::WORDS, sales::WORDS, marketing::WORDS, business::WORDS];

impl Vocabulary {
    /// The words, which are collected once.
    pub fn shared() -> &'static Vocabulary {
        static SHARED: OnceLock<Vocabulary> = OnceLock::new();
        SHARED.get_or_init(Vocabulary::new)
    }

    fn new() -> Vocabulary {
        let (mut exact, mut within, mut joined) = (Vec::new(), Vec::new(), Vec::new());
        for &(role, list) in LISTS.into_iter().flatten() {
            for (rank, word) in (0..).zip(list.split('|')) {
                let phrase = Phrase::new(word);
                if word.starts_with('~') {
                    within.push((phrase, role, rank));
                }
                exact.push((phrase, role, rank));
                if word.contains(' ') {
                    joined.push((Phrase::new(&word.replace(' ', "")), role, rank));
                }
            }
        }
        exact.arrange();
        within.arrange();
        joined.arrange();
        let of_kind = |&kind: &TableKind| {
            let info = kind.info();
            [(info.nouns, true), (info.words, false)].into_iter().flat_map(move |(words, is_noun)| {
                let words = words.split('|').filter(|word| !word.is_empty());
                words.map(move |word| (Phrase::new(word), kind, is_noun))
            })
        };
        let mut kinds: Vec<(Phrase, TableKind, bool)> = TableKind::ALL.iter().flat_map(of_kind).collect();
        kinds.arrange();
        kinds.dedup();
        Vocabulary { exact, within, joined, kinds }
    }

    /// The kinds whose rows are called so (`true`), or whose tables alone have these words.
    pub fn kinds(&self, words: Phrase) -> impl Iterator<Item = (TableKind, bool)> {
        let from = self.kinds.partition_point(|(known, ..)| *known < words);
        self.kinds[from..]
            .iter()
            .take_while(move |(known, ..)| *known == words)
            .map(|&(_, kind, is_noun)| (kind, is_noun))
    }

    /// The roles that a header names, each with its rank.
    pub fn roles(&self, header: &Header) -> Vec<(Role, Rank)> {
        let mut found: Vec<(Role, Rank)> = Vec::new();
        for (form, penalty) in header.loose_forms().zip(0..) {
            entries(&self.exact, Phrase::new(form)).for_each(|(role, rank)| add(&mut found, role, rank * 4 + penalty));
        }
        if let Some(role) = of_person(&header.bare) {
            add(&mut found, role, OF_PERSON);
        }
        // “Tip Amount”, “Tax 1 Amount”, “Montant TVA”
        if let Some(what) = without_amount(&header.bare) {
            let money = entries(&self.exact, Phrase::new(&what)).filter(|(role, _)| role.shape() == Shape::Money);
            money.for_each(|(role, rank)| add(&mut found, role, rank * 4 + 3));
        }
        // “unitprice”, “Accountname”
        if found.is_empty() && !header.bare.contains(' ') {
            entries(&self.joined, Phrase::new(&header.bare))
                .for_each(|(role, rank)| add(&mut found, role, rank * 4 + 3));
        }
        // “Beleg-Nr.”, “E-Mail-Adresse”
        if found.is_empty() && header.bare.contains(' ') {
            entries(&self.exact, Phrase::new(&header.bare.replace(' ', "")))
                .for_each(|(role, rank)| add(&mut found, role, rank * 4 + 3));
        }
        // “Auftragssumme”, “Dealphase”
        let last = header.plain().rsplit(' ').next().unwrap_or("");
        if let Some(tail) = TAILS.split('|').find(|tail| last.len() > tail.len() + 2 && last.ends_with(tail)) {
            entries(&self.exact, Phrase::new(tail))
                .for_each(|(role, rank)| add(&mut found, role, WITHIN + HEAD + 50 + rank));
        }
        let turn = turn(&header.bare);
        for run in Run::all(&header.bare, LONGEST) {
            entries(&self.within, run.phrase).for_each(|(role, rank)| add(&mut found, role, WITHIN + rank));
            // What a name ends with, or begins with before “of”, is its head: `Job status`, `Statut de la commande`.
            let (words, after) = (&header.bare[run.from..run.to], header.bare.get(run.to + 1..).unwrap_or(""));
            // What comes before or without something is something else.
            if run.from > turn {
                continue;
            }
            let begins = run.from == 0 && LINKS.has(Phrase::new(after.split(' ').next().unwrap_or("")));
            if (begins || run.from > 0 && after.is_empty())
                && !words.split(' ').all(|word| GENERAL.has(Phrase::new(word)))
            {
                entries(&self.exact, run.phrase).for_each(|(role, rank)| add(&mut found, role, WITHIN + HEAD + rank));
            }
        }
        found
    }

    /// Whether any table may have a header of these words.
    pub fn is_plain(&self, words: Phrase) -> bool {
        entries(&self.exact, words).next().is_some()
    }
}

/// Adds a role, or a better rank of it.
fn add(found: &mut Vec<(Role, Rank)>, role: Role, rank: Rank) {
    match found.iter_mut().find(|(known, _)| *known == role) {
        Some((_, best)) => *best = rank.min(*best),
        None => found.push((role, rank)),
    }
}

/// What is listed under some words.
fn entries(list: &[(Phrase, Role, Rank)], words: Phrase) -> impl Iterator<Item = (Role, Rank)> {
    let from = list.partition_point(|(known, ..)| *known < words);
    list[from..].iter().take_while(move |(known, ..)| *known == words).map(|&(_, role, rank)| (role, rank))
}

#[cfg(test)]
mod tests {
    use super::super::formats::formats;
    use super::*;

    #[test]
    fn words_are_listed_once_for_a_role() {
        let mut roles = Vec::new();
        for (role, list) in LISTS.into_iter().flatten() {
            let words: Vec<Phrase> = list.split('|').map(Phrase::new).collect();
            for (at, word) in list.split('|').enumerate() {
                assert!(!words[..at].contains(&words[at]), "{} {word}", role.id());
                assert!(!word.starts_with('~') || word.split(' ').count() <= LONGEST, "{word}");
            }
            assert!(!roles.contains(role), "{}", role.id());
            roles.push(*role);
        }
    }

    #[test]
    fn a_header_names_what_it_says() {
        let vocabulary = Vocabulary::shared();
        let names =
            |header: &str, role: Role| vocabulary.roles(&Header::new(header)).iter().any(|(known, _)| *known == role);
        for (header, role) in [
            ("Rechnungsnr.", Role::InvoiceNumber),
            ("Betrag (€)", Role::Amount),
            ("order_total_eur", Role::Amount),
            ("Date of sale", Role::Date),
            ("Número de pedido", Role::OrderId),
            ("How likely are you to recommend us?", Role::Score),
            ("Deal - Title", Role::Title),
            ("Nº de paciente", Role::CustomerId),
            ("Nom du patient", Role::CustomerName),
            ("Guest email", Role::Email),
        ] {
            assert!(names(header, role), "{header}");
        }
    }

    #[test]
    fn a_role_has_words_or_is_a_tools_or_is_found_in_how_a_table_is_built() {
        const OF_STRUCTURE: [Role; 5] =
            [Role::Outflow, Role::PeriodColumns, Role::Measure, Role::Attribute, Role::EnteredStage];
        for &role in Role::ALL {
            let has_words = LISTS.into_iter().flatten().any(|&(known, _)| known == role);
            let mut tools = formats().flat_map(|format| format.roles);
            let is_known = has_words || tools.any(|&(known, _)| known == role);
            assert_ne!(is_known, OF_STRUCTURE.contains(&role), "{}", role.id());
        }
    }
}
