//! What a single cell says before anything is known of its column: nothing, or where its text begins and ends.

/// Whether a cell is empty or holds one of the marks that say in any column that nothing is there.
pub fn is_null(text: &[u8]) -> bool {
    const MARKS: [&[u8]; 13] = [
        b"-",
        b"--",
        b"---",
        b"null",
        b"none",
        b"-none-",
        b"nan",
        b"n/a",
        b"na",
        b"#n/a",
        b"\\N",
        "–".as_bytes(),
        "—".as_bytes(),
    ];
    match text {
        [] => true,
        // Nearly every cell is decided by its first byte.
        [b'-' | b'n' | b'N' | b'#' | b'\\' | 0xe2, ..] if text.len() <= 6 => {
            MARKS.iter().any(|mark| text.eq_ignore_ascii_case(mark))
        }
        _ => false,
    }
}

/// Words for nothing where a number or a date would stand.
const MISSING: [&str; 40] = [
    "nil",
    "unknown",
    "missing",
    "undefined",
    "never",
    "tbd",
    "tba",
    "n.a.",
    "n. a.",
    "n\\a",
    "n.d.",
    "n/d",
    "nd",
    "s/d",
    "s.o.",
    "s/o",
    "k.a.",
    "k. a.",
    "k.a",
    "unbekannt",
    "keine",
    "nie",
    "inconnu",
    "aucun",
    "jamais",
    "desconocido",
    "nunca",
    "sconosciuto",
    "mai",
    "onbekend",
    "nooit",
    "desconhecido",
    "(blank)",
    "(empty)",
    "(leer)",
    "(none)",
    "(not set)",
    "(null)",
    "?",
    ".",
];

/// Whether a cell says that nothing is there in a column of numbers or dates, where the same words could be a value in a
/// column of text: `unknown`, `(not set)`, `#DIV/0!`, `k. A.`.
pub fn is_missing_value(text: &[u8]) -> bool {
    const FAULTS: [&[u8]; 6] = [b"#DIV/0!", b"#VALUE!", b"#REF!", b"#NAME?", b"#NUM!", b"#NULL!"];
    match text.first() {
        None => true,
        Some(b'#') => FAULTS.contains(&text),
        // No word begins with another sign.
        Some(first) if !b"numtksijado(?.".contains(&first.to_ascii_lowercase()) => false,
        Some(_) if text.len() > 12 => false,
        Some(_) => MISSING.iter().any(|word| text.eq_ignore_ascii_case(word.as_bytes())),
    }
}

/// Cuts blanks at both ends: ASCII ones, no-break ones, and what has no look, such as marks of the direction of writing.
#[inline(always)]
pub fn trim(text: &[u8]) -> &[u8] {
    match (text.first(), text.last()) {
        (Some(first), Some(last)) if is_edge_blank(*first) || is_edge_blank(*last) => trim_blanks(text),
        _ => text,
    }
}

/// Whether a byte at a cell's edge may belong to a blank.
#[inline(always)]
pub const fn is_edge_blank(byte: u8) -> bool {
    byte <= b' ' || matches!(byte, 0xc2 | 0xd8 | 0xe2 | 0xef | 0x89 | 0x8b..=0x8f | 0x9c | 0xa0..=0xaf | 0xbf)
}

fn trim_blanks(text: &[u8]) -> &[u8] {
    let mut text = text.trim_ascii();
    while let Some(length) = [2, 3].into_iter().find(|&length| text.get(..length).is_some_and(is_wide_blank)) {
        text = text[length..].trim_ascii_start();
    }
    let ends = |text: &[u8], length: usize| text.len() >= length && is_wide_blank(&text[text.len() - length..]);
    while let Some(length) = [2, 3].into_iter().find(|&length| ends(text, length)) {
        text = text[..text.len() - length].trim_ascii_end();
    }
    text
}

/// Whether these bytes are one blank beyond ASCII, or one sign without a look.
fn is_wide_blank(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [0xc2, 0xa0 | 0xad]
            | [0xd8, 0x9c]
            | [0xe2, 0x80, 0x89 | 0x8b..=0x8f | 0xaa..=0xaf]
            | [0xe2, 0x81, 0xa0..=0xa9]
            | [0xef, 0xbb, 0xbf]
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_for_nothing_are_known() {
        for mark in ["", "-", "--", "n/a", "NULL", "NaN", "#N/A", "-None-", "—", "\\N"] {
            assert!(is_null(mark.as_bytes()), "{mark}");
        }
        for value in ["-1", "no", "north", "#1", "0", "—x", "(not set)"] {
            assert!(!is_null(value.as_bytes()), "{value}");
        }
        for mark in ["(not set)", "#DIV/0!", "Unknown", "k.A."] {
            assert!(is_missing_value(mark.as_bytes()), "{mark}");
        }
        let rejected = MISSING.iter().find(|word| !is_missing_value(word.as_bytes()));
        assert_eq!(rejected, None);
        assert!(!is_missing_value(b"eleven") && !is_missing_value(b"#1001"));
    }

    #[test]
    fn blanks_of_every_width_are_cut() {
        for text in [
            " x ",
            "\u{a0}x\u{a0} ",
            "\u{202f}x\u{2009}",
            "\u{200b}x",
            "\u{200f}x\u{202c}",
            "\u{2066} x\u{2069}",
            "\u{feff}x\u{61c}",
            "x",
        ] {
            assert_eq!(trim(text.as_bytes()), b"x", "{text:?}");
        }
        assert_eq!(trim("€ 5 €".as_bytes()), "€ 5 €".as_bytes());
        assert_eq!(trim(b" \xc2\xa0 "), b"");
        // What ends in the same byte as a blank, or begins with it, stays; so does every sign that is no blank.
        for text in ["café", "Ⅷ", "ﻯ", "«ا»", "naïve¿", "ب"] {
            assert_eq!(trim(text.as_bytes()), text.as_bytes());
        }
        for c in (0x80..0x1_0000).filter_map(char::from_u32) {
            let text = c.to_string();
            let cut = trim(text.as_bytes()).is_empty();
            let blank = matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}') || super::super::script::is_invisible(c);
            assert_eq!(cut, blank, "{c:?}");
            assert!(
                !blank
                    || [text.as_bytes().first(), text.as_bytes().last()]
                        .into_iter()
                        .flatten()
                        .all(|byte| is_edge_blank(*byte))
            );
        }
    }
}
