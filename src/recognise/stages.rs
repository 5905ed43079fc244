//! Columns of the days on which a deal reached a stage: one column for each, which its header names.

use super::header::{contains_words, words};
use super::vocabulary::is_in;

/// What stands before a stage's name and says that something reached it, in seven languages, without accents; the
/// longest of words that begin alike come first.
const ENTERED: &str = "date entered stage|date entered|time entered|entered stage|entered|date reached|reached stage|\
    reached|moved to stage|moved to|eintritt in phase|eintritt in|eingetreten in|wechsel in phase|wechsel in|wechsel zu|\
    in phase|date d entree dans l etape|date d entree dans|date d entree en|date d entree|entree dans l etape|\
    entree dans|entree en|passage en|passage a|fecha de entrada en|fecha entrada|entrada en etapa|entrada en|entro en|\
    paso a|data di ingresso in|data ingresso|ingresso in|entrato in|entrata in|passaggio a|in fase|naar fase|\
    data de entrada em|entrada em|entrou em|passagem para|eintritt|entree|entrada|ingresso";
/// The same behind it.
const REACHED: &str = "entered at|entered on|entered date|entered|reached at|reached on|reached|erreicht am|erreicht|\
    eingetreten am|atteint le|atteinte le|alcanzado el|alcanzada el|raggiunto il|raggiunta il|bereikt op|atingido em|\
    atingida em|atingido|atingida";
/// What stands before the name of a stage and says that by its side alone.
const BEFORE: &str = "date|datum|fecha|data|date de|fecha de|data di|data de|stage|deal stage|phase|etape|etapa|fase";
/// The same behind it.
const AFTER: &str = "at|on|date|since|time|timestamp|am|datum|seit|le|depuis|el|desde|il|dal|op|sinds|em";

/// The name of the stage, in words without accents, whose days stand below a header: the `qualified` of
/// `entered_qualified_at`; all of the header where it says no more than that.
pub fn stage(header: &str) -> String {
    let all = words(header);
    let (name, _) = name(&all);
    if name.is_empty() { all.clone() } else { name.to_owned() }
}

/// Whether a header says that a stage was reached: in so many words, or by the name of one that deals are in.
pub fn is_entered(header: &str, is_stage: impl Fn(&str) -> bool) -> bool {
    let all = words(header);
    let (name, is_said) = name(&all);
    !name.is_empty() && (is_said || is_stage(name))
}

/// A header without what says that a stage was reached, and whether something says so plainly.
fn name(header: &str) -> (&str, bool) {
    if let Some(name) = without_end(header, REACHED) {
        return (name, !is_in(BEFORE, name));
    }
    let rest = without_end(header, AFTER).unwrap_or(header);
    if let Some(name) = without_beginning(rest, ENTERED) {
        return (name, !contains_words(name, "stage"));
    }
    (without_beginning(rest, BEFORE).unwrap_or(rest), false)
}

fn without_beginning<'a>(header: &'a str, list: &str) -> Option<&'a str> {
    list.split('|').find_map(|words| header.strip_prefix(words)?.strip_prefix(' '))
}

fn without_end<'a>(header: &'a str, list: &str) -> Option<&'a str> {
    list.split('|').find_map(|words| header.strip_suffix(words)?.strip_suffix(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_names_the_stage_that_was_reached() {
        for (header, name) in [
            ("entered_qualified_at", "qualified"),
            ("Date entered \"Contract Sent (Sales Pipeline)\"", "contract sent sales pipeline"),
            ("proposalEnteredAt", "proposal"),
            ("Eintritt in Phase Angebot am", "angebot"),
            ("Date d'entrée en négociation", "negociation"),
            ("Entrato in trattativa il", "trattativa"),
            ("Offerte bereikt op", "offerte"),
        ] {
            assert_eq!(stage(header), name, "{header}");
            assert!(is_entered(header, |_| false), "{header}");
        }
        for (header, name) in [("Qualified date", "qualified"), ("Phase Angebot seit", "angebot"), ("Demo", "demo")] {
            assert_eq!(stage(header), name, "{header}");
            assert!(!is_entered(header, |_| false) && is_entered(header, |known| known == name), "{header}");
        }
        assert!(!is_entered("Date", |_| false) && !is_entered("Date entered", |_| false) && !is_entered("", |_| false));
    }
}
