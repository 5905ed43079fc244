//! Rows that add up others: the words that say so, and whether a row with such a word is a total or a thing of that name.

/// How surely a text calls itself a total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    /// A word for a total stands in it, as in `Total Recall` or `North Total`.
    Loose,
    /// It is nothing but such a word, or such a word with what it is the total of: `Grand Total`, `Total for Ann Lee`.
    Plain,
}

/// Words for a total in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish, in lower case.
const WORDS: [&str; 50] = [
    "total",
    "totals",
    "grand total",
    "grand totals",
    "subtotal",
    "subtotals",
    "sub total",
    "sub-total",
    "sum",
    "overall total",
    "report total",
    "net total",
    "gross total",
    "summe",
    "summen",
    "gesamt",
    "gesamtsumme",
    "gesamtergebnis",
    "teilergebnis",
    "zwischensumme",
    "teilsumme",
    "endsumme",
    "insgesamt",
    "summe gesamt",
    "totaux",
    "total général",
    "total general",
    "sous-total",
    "sous total",
    "somme",
    "total generale",
    "totales",
    "suma",
    "suma total",
    "totale",
    "totali",
    "totale generale",
    "totale complessivo",
    "subtotale",
    "somma",
    "totaal",
    "totalen",
    "eindtotaal",
    "subtotaal",
    "som",
    "total geral",
    "totais",
    "soma",
    "razem",
    "suma końcowa",
];

/// Words for a mean in the same languages: no row either, and no sum.
const MEANS: [&str; 13] = [
    "average",
    "averages",
    "avg",
    "mean",
    "durchschnitt",
    "mittelwert",
    "mittel",
    "moyenne",
    "promedio",
    "media",
    "gemiddelde",
    "média",
    "ø",
];

/// A word for a total only behind what it is of, for by itself it is anything's outcome: `Nord Ergebnis`.
const LAST: &str = " ergebnis";

/// What may stand between such a word and what it is the total of.
const LINKS: [&str; 16] = [
    ": ", ":", " - ", " – ", " for ", " of ", " für ", " von ", " de ", " pour ", " di ", " per ", " van ", " voor ",
    " para ", " do ",
];

/// Whether a cell begins as one of the words does: nearly every cell is dismissed by its first letters.
pub fn may_claim(cell: &[u8]) -> bool {
    const ORNAMENT: usize = 8;
    let start = cell.iter().take(ORNAMENT).position(|byte| !matches!(byte, b'*' | b'=' | b'-' | b'#' | b' ' | b'_'));
    let Some([a, b, c, ..]) = start.and_then(|start| cell.get(start..)) else { return false };
    matches!(
        &[a | 0x20, b | 0x20, c | 0x20],
        b"tot"
            | b"gra"
            | b"sub"
            | b"sum"
            | b"sou"
            | b"som"
            | b"ove"
            | b"rep"
            | b"net"
            | b"gro"
            | b"ges"
            | b"tei"
            | b"zwi"
            | b"end"
            | b"ein"
            | b"ins"
            | b"raz"
    )
}

/// Whether a cell is a word for a mean, alone or with what it is the mean of.
pub fn is_mean(cell: &[u8]) -> bool {
    bare(cell).is_some_and(|text| MEANS.iter().any(|word| is_or_links(without_count(&text), word)))
}

/// Whether a text is a word, or the word with what it is of.
fn is_or_links(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| rest.is_empty() || LINKS.iter().any(|link| rest.starts_with(link)))
}

/// Whether a cell begins as a word for a mean does.
fn may_be_mean(cell: &[u8]) -> bool {
    let start = cell.trim_ascii_start().first_chunk::<3>().map(|start| start.map(|byte| byte.to_ascii_lowercase()));
    match start.as_ref() {
        Some(b"ave" | b"avg" | b"mea" | b"dur" | b"mit" | b"moy" | b"med" | b"gem" | b"m\xc3\xa9") => true,
        Some(b"pro") => cell.len() >= 8,
        Some(start) => start.starts_with("ø".as_bytes()) || start.starts_with("Ø".as_bytes()),
        None => cell == "ø".as_bytes() || cell == "Ø".as_bytes(),
    }
}

/// Whether a cell begins or ends as one of the words does.
pub fn may_be_total(cell: &[u8]) -> bool {
    let end = cell.trim_ascii_end().strip_suffix(b":").unwrap_or(cell).trim_ascii_end();
    may_claim(cell)
        || may_be_mean(cell)
        || matches!(
            end.last_chunk::<3>().map(|end| end.map(|byte| byte.to_ascii_lowercase())).as_ref(),
            Some(
                b"tal"
                    | b"als"
                    | b"sum"
                    | b"mme"
                    | b"men"
                    | b"amt"
                    | b"nis"
                    | b"aux"
                    | b"ral"
                    | b"ale"
                    | b"les"
                    | b"uma"
                    | b"ali"
                    | b"ivo"
                    | b"mma"
                    | b"aal"
                    | b"len"
                    | b"som"
                    | b"ais"
                    | b"oma"
                    | b"zem"
            )
        )
}

/// How surely a cell calls its row a total, or a mean; `None` where it does neither.
pub fn claim(cell: &[u8]) -> Option<Claim> {
    let text = bare(cell)?;
    let text = without_count(&text);
    if WORDS.iter().chain(&MEANS).any(|word| is_or_links(text, word)) {
        return Some(Claim::Plain);
    }
    let loose = |word: &&str| {
        text.strip_prefix(*word).is_some_and(|rest| rest.starts_with(' '))
            || text.strip_suffix(*word).is_some_and(|rest| rest.ends_with(' '))
    };
    (WORDS.iter().any(loose) || text.ends_with(LAST)).then_some(Claim::Loose)
}

/// A short text in lower case, without ornament around it.
fn bare(cell: &[u8]) -> Option<String> {
    const LONGEST: usize = 120;
    if cell.len() < 2 || cell.len() > LONGEST {
        return None;
    }
    let ornament = |c: char| c.is_whitespace() || matches!(c, '*' | '=' | '-' | '–' | '—' | '_' | ':' | '.' | '#');
    Some(std::str::from_utf8(cell).ok()?.to_lowercase().trim_matches(ornament).to_owned())
}

/// The text without a count after it: `Total (12)`, `Total 12 rows`.
fn without_count(text: &str) -> &str {
    let Some(inside) = text.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) else { return text };
    if inside.1.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.' | b' ')) {
        inside.0.trim_end()
    } else {
        text
    }
}

/// What a total is of: the name in `Total for Ann Lee`; empty where it names nothing.
pub fn total_of(cell: &str) -> &str {
    let lower = cell.to_lowercase();
    // Lowering may change a text's length; then the name is of no use anyway.
    if lower.len() != cell.len() {
        return "";
    }
    let after = |word: &str| LINKS.iter().find_map(|link| lower.strip_prefix(word)?.strip_prefix(link).map(str::len));
    let rest = WORDS.iter().filter_map(|word| after(word)).min();
    rest.and_then(|length| cell.get(cell.len() - length..)).unwrap_or("").trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_known_by_their_words() {
        let cases = [
            ("TOTAL", Some(Claim::Plain)),
            ("Grand Total", Some(Claim::Plain)),
            ("Total: Campaigns", Some(Claim::Plain)),
            ("Total for Graham O'Dell", Some(Claim::Plain)),
            ("Totals:", Some(Claim::Plain)),
            ("Total (12)", Some(Claim::Plain)),
            ("*** Summe ***", Some(Claim::Plain)),
            ("Gesamt: Nord", Some(Claim::Plain)),
            ("Sous-total", Some(Claim::Plain)),
            ("Totaal voor Jansen", Some(Claim::Plain)),
            ("Total general", Some(Claim::Plain)),
            ("Average", Some(Claim::Plain)),
            ("Ø", Some(Claim::Plain)),
            ("Durchschnitt pro Tag", None),
            ("Media per ordine", Some(Claim::Plain)),
            ("Median", None),
            ("Total Recall", Some(Claim::Loose)),
            ("North Total", Some(Claim::Loose)),
            ("Nord Ergebnis", Some(Claim::Loose)),
            ("Ergebnis", None),
            ("Totally Tea", None),
            ("Sumatra", None),
            ("Ann Lee", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(claim(text.as_bytes()), expected, "{text:?}");
            assert!(
                expected != Some(Claim::Plain) || may_claim(text.as_bytes()) || is_mean(text.as_bytes()),
                "{text:?}"
            );
            assert!(expected.is_none() || may_be_total(text.as_bytes()), "{text:?}");
        }
    }

    #[test]
    fn what_a_total_is_of_is_named_in_it() {
        assert_eq!(total_of("Total for Ann Lee"), "Ann Lee");
        assert_eq!(total_of("Summe: Nord"), "Nord");
        assert_eq!(total_of("TOTAL"), "");
    }
}
