//! Headers and cells as words that can be compared: lower case, no accents, one blank between words.

pub use crate::ingest::fold::words;

use crate::ingest::fold::each_letter;
use crate::sorting::Arrange;
use std::sync::OnceLock;

/// What a header says, in the ways in which it may be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// All of it.
    pub full: String,
    /// Without what stands in brackets at its end and without a currency: `Amount spent (USD)` is `amount spent`.
    pub bare: String,
    /// Without the name of the thing before it, where it is written as `Deal - Title` or `Property: Plan`; with one of
    /// them, where it is that of a table: `orders.id` is `order id`.
    pub own: Option<String>,
    /// Without the unit, the rate or the kind of value at its end: `resolution_time_hours`, `Dauer in Tagen`, `Tax 5%`,
    /// `churn_flag`.
    plain: Option<String>,
    /// With the endings and the small words of another gender: `Créée le` is `cree le`, `Fecha del pedido` is `fecha de
    /// pedido`.
    folded: Option<String>,
}

impl Header {
    /// Takes a header apart.
    pub fn new(name: &str) -> Header {
        let full = words(name);
        let bare = words(without_currency(without_brackets(name)));
        let own = [" - ", ": "].iter().find_map(|mark| name.split_once(mark));
        let own = own.map(|(_, own)| words(without_brackets(own))).filter(|own| !own.is_empty());
        let own = own.or_else(|| {
            let (many, rest) = name.split_once('.')?;
            let one = many.strip_suffix('s').filter(|one| one.len() > 2)?;
            Some(words(&format!("{one} {rest}"))).filter(|_| rest.starts_with(char::is_alphabetic))
        });
        let bare = if bare.is_empty() { full.clone() } else { bare };
        let plain = without_unit(&bare).map(str::to_owned);
        let folded = without_gender(&bare);
        Header { bare, full, own, plain, folded }
    }

    /// Whether one of its forms is exactly these words.
    pub fn is(&self, words: &str) -> bool {
        self.forms().any(|form| form == words)
    }

    /// Whether it is a name that a tool writes: `ContactName`, or `contactname` where capitals were lost.
    pub fn is_written(&self, name: &str) -> bool {
        self.is(&words(name)) || self.is(&words(&name.to_lowercase()))
    }

    /// Its forms, the whole header first.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        [self.full.as_str(), &self.bare].into_iter().chain(self.own.as_deref())
    }

    /// All of it without a unit and a kind of value at its end.
    pub fn plain(&self) -> &str {
        self.plain.as_deref().unwrap_or(&self.bare)
    }

    /// Its forms, what it is without a unit and in the other gender: as words of any table, not as a tool's own name for a column.
    pub fn loose_forms(&self) -> impl Iterator<Item = &str> {
        self.forms().chain(self.plain.as_deref()).chain(self.folded.as_deref())
    }
}

/// Whether words stand in a text of words, as whole words.
pub fn contains_words(text: &str, words: &str) -> bool {
    let ends = |at: usize| at == text.len() || text.as_bytes().get(at) == Some(&b' ');
    text.match_indices(words).any(|(at, _)| (at == 0 || text.as_bytes()[at - 1] == b' ') && ends(at + words.len()))
}

/// Words as a number, the same for the same words: thousands of them are compared with every header of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Phrase(u64);

impl Phrase {
    /// The words of any text.
    pub fn new(text: &str) -> Phrase {
        let mut phrase = Phrase(0xcbf2_9ce4_8422_2325);
        each_letter(text, |c| phrase.push(c));
        phrase
    }

    /// Every run of up to `longest` words of a text of words.
    pub fn runs(words: &str, longest: usize) -> Vec<Phrase> {
        Run::all(words, longest).into_iter().map(|run| run.phrase).collect()
    }

    /// Every beginning of a text that ends with a word, and whether it is all of it.
    pub fn each_head(text: &str, mut take: impl FnMut(Phrase, bool)) {
        let mut phrase = Phrase(0xcbf2_9ce4_8422_2325);
        let mut is_empty = true;
        each_letter(text, |c| {
            if c == ' ' {
                take(phrase, false);
            }
            phrase.push(c);
            is_empty = false;
        });
        if !is_empty {
            take(phrase, true);
        }
    }

    /// FNV-1a over code points.
    fn push(&mut self, c: char) {
        self.0 = (self.0 ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3);
    }
}

/// A list of words between bars, taken apart when it is first asked.
#[derive(Debug)]
pub struct WordList {
    words: &'static str,
    phrases: OnceLock<Vec<Phrase>>,
}

impl WordList {
    /// The words of a list.
    pub const fn new(words: &'static str) -> WordList {
        WordList { words, phrases: OnceLock::new() }
    }

    /// Whether it has these words.
    pub fn has(&self, words: Phrase) -> bool {
        let known = self.phrases.get_or_init(|| {
            let mut phrases: Vec<Phrase> = self.words.split('|').map(Phrase::new).collect();
            phrases.arrange();
            phrases
        });
        known.binary_search(&words).is_ok()
    }

    /// Whether it has a run of up to `longest` words of a text of words.
    pub fn has_run_of(&self, words: &str, longest: usize) -> bool {
        Run::all(words, longest).into_iter().any(|run| self.has(run.phrase))
    }
}

/// Some words that stand next to each other in a text of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// What they are.
    pub phrase: Phrase,
    /// Where they begin in the text.
    pub from: usize,
    /// Where they end in it.
    pub to: usize,
}

impl Run {
    /// Every run of up to `longest` words of a text of words.
    pub fn all(words: &str, longest: usize) -> Vec<Run> {
        /// Words of a header that are looked at.
        const MOST: usize = 40;
        let starts = std::iter::once(0).chain(words.match_indices(' ').map(|(at, _)| at + 1)).take(MOST);
        let mut runs = Vec::new();
        for from in starts.filter(|&start| start < words.len()) {
            let mut phrase = Phrase(0xcbf2_9ce4_8422_2325);
            let mut length = 0;
            for (at, c) in words[from..].char_indices() {
                if c == ' ' {
                    runs.push(Run { phrase, from, to: from + at });
                    length += 1;
                    if length == longest {
                        break;
                    }
                }
                phrase.push(c);
            }
            if length < longest {
                runs.push(Run { phrase, from, to: words.len() });
            }
        }
        runs
    }
}

/// A header without what stands in brackets at its end.
fn without_brackets(name: &str) -> &str {
    let mut name = name.trim();
    for (open, close) in [('(', ')'), ('[', ']')] {
        while let Some(start) = name.strip_suffix(close).and_then(|inner| inner.rfind(open)).filter(|&start| start > 0)
        {
            name = name[..start].trim_end();
        }
    }
    name
}

/// Words without what says how something is measured at their end: a rate with its number, a unit of time, a word for yes
/// and no; `None` where they have none. `Tax 5%` is the tax, `GM%` is a share.
fn without_unit(words: &str) -> Option<&str> {
    const UNITS: &str = "ms millis milliseconds s sec secs second seconds sek sekunden secondes segundos secondi seconden \
        min mins minute minutes minuten minutos minuti h hr hrs hour hours std stunden heures horas ore uren days tage \
        tagen jours dias giorni dagen flag indicator yn netto brutto net gross ht ttc lordo bruto";
    let rated = words.strip_suffix(" %").and_then(|rest| {
        let name = rest.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
        (name.len() < rest.len() && !name.is_empty()).then_some(name)
    });
    let measured = |words: &str| UNITS.split(' ').any(|unit| unit == words);
    let Some((before, _)) = rated.unwrap_or(words).rsplit_once(' ').filter(|(_, last)| measured(last)) else {
        return rated;
    };
    Some([" in", " en", " em"].iter().find_map(|link| before.strip_suffix(link)).unwrap_or(before))
}

/// Words as they are said of what has the other gender, in French, Spanish, Italian and Portuguese; `None` where that
/// changes nothing: `recue le` is `recu le`, `resuelta el` is `resuelto el`, `data do pedido` is `data de pedido`.
fn without_gender(words: &str) -> Option<String> {
    const LINKS: [(&str, &str); 9] = [
        (" del ", " de "),
        (" de la ", " de "),
        (" do ", " de "),
        (" da ", " de "),
        (" du ", " de "),
        (" de l ", " de "),
        (" della ", " di "),
        (" dell ", " di "),
        (" dello ", " di "),
    ];
    if let Some((link, plain)) = LINKS.iter().find(|(link, _)| words.contains(link)) {
        return Some(words.replacen(link, plain, 1));
    }
    let (participle, link) = words.rsplit_once(' ')?;
    let masculine = match link {
        "le" => participle.strip_suffix('e').filter(|stem| stem.ends_with(['e', 'u', 'i', 's', 't']))?.to_owned(),
        "el" | "il" | "em" => format!("{}o", participle.strip_suffix('a')?),
        _ => return None,
    };
    Some(format!("{masculine} {link}"))
}

/// A header without a currency at its end: `total_eur`, `Umsatz €`, `SpendEUR`.
fn without_currency(name: &str) -> &str {
    let joined = || {
        let at = name.len().checked_sub(3).filter(|&at| name.is_char_boundary(at))?;
        let (before, last) = name.split_at(at);
        let is_code = last.bytes().all(|b| b.is_ascii_uppercase()) && before.ends_with(|c: char| c.is_lowercase());
        is_code.then_some((before, last))
    };
    let Some((before, last)) = name.rsplit_once([' ', '_', '-']).or_else(joined) else { return name };
    let is_code = last.len() == 3 && crate::money::Currency::from_everyday_code(last).is_some();
    if (is_code || crate::money::Currency::from_sign(last).is_some()) && !before.trim().is_empty() {
        before
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_become_words() {
        let cases = [
            ("Amount spent (USD)", "amount spent usd", "amount spent"),
            ("customerID", "customer id", "customer id"),
            ("POAddressLine1", "po address line1", "po address line1"),
            ("total_eur", "total eur", "total"),
            ("SpendEUR", "spend eur", "spend"),
            ("RegionUSA", "region usa", "region usa"),
            ("Währung", "wahrung", "wahrung"),
            ("Straße", "strasse", "strasse"),
            ("% Delivered", "% delivered", "% delivered"),
            ("Order #", "order #", "order #"),
            ("#", "#", "#"),
            ("What's your name?", "whats your name", "whats your name"),
            ("Contact reason [list]", "contact reason list", "contact reason"),
            ("(UTC)", "utc", "utc"),
            ("", "", ""),
            ("MRR", "mrr", "mrr"),
            ("*ContactName", "contact name", "contact name"),
        ];
        for (header, full, bare) in cases {
            let found = Header::new(header);
            assert_eq!((found.full.as_str(), found.bare.as_str()), (full, bare), "{header}");
        }
        assert_eq!(Header::new("Deal - Title").own.as_deref(), Some("title"));
        assert_eq!(Header::new("Property: Plan").own.as_deref(), Some("plan"));
        assert_eq!(Header::new("orders.created_at").own.as_deref(), Some("order created at"));
        assert_eq!(Header::new("Rechnungsnr.").own, None);
        let cases = [
            ("resolution_time_hours", "resolution time"),
            ("Dauer in Tagen", "dauer"),
            ("Tax 5%", "tax"),
            ("TVA 5,5 %", "tva"),
            ("GM%", ""),
            ("20%", ""),
            ("Hours", ""),
        ];
        for (name, plain) in cases {
            assert_eq!(Header::new(name).plain.as_deref().unwrap_or(""), plain, "{name}");
        }
        let cases = [
            ("Reçue le", "recu le"),
            ("Créée le", "cree le"),
            ("Mise le", "mis le"),
            ("Resuelta el", "resuelto el"),
            ("Fecha del pedido", "fecha de pedido"),
            ("Data da compra", "data de compra"),
            ("Reçu le", ""),
            ("Fecha", ""),
        ];
        for (name, folded) in cases {
            assert_eq!(Header::new(name).folded.as_deref().unwrap_or(""), folded, "{name}");
        }
        assert!(contains_words(&words("Why did you come?"), "why") && !contains_words("whyte", "why"));
    }

    #[test]
    fn phrases_are_told_by_their_words() {
        for text in ["Näme of ContactPerson", "straße", "% Delivered", "", " a  b "] {
            assert_eq!(Phrase::new(text), Phrase::new(&words(text)), "{text}");
        }
        let runs = Phrase::runs("how likely are you", 2);
        for part in ["how", "how likely", "are you", "you"] {
            assert!(runs.contains(&Phrase::new(part)), "{part}");
        }
        assert!(!runs.contains(&Phrase::new("how likely are")) && Phrase::runs("", 3).is_empty());
    }
}
