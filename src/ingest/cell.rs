//! What a single cell says before anything is known of its column: nothing, yes or no, and where its text begins and ends.

/// Whether a cell is empty or holds one of the words that say that nothing is there.
pub fn is_null(text: &[u8]) -> bool {
    const WORDS: [&[u8]; 9] = [b"-", b"--", b"null", b"none", b"nan", b"n/a", b"na", b"#n/a", "–".as_bytes()];
    match text {
        [] => true,
        // Nearly every cell is decided by its first byte.
        [b'-' | b'n' | b'N' | b'#' | 0xe2, ..] if text.len() <= 4 => {
            WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
        }
        _ => false,
    }
}

/// Cuts ASCII blanks and no-break spaces at both ends.
pub fn trim(text: &[u8]) -> &[u8] {
    match (text.first(), text.last()) {
        (Some(first), Some(last)) if !is_edge_blank(*first) && !is_edge_blank(*last) => text,
        _ => trim_blanks(text),
    }
}

/// Whether a byte at a cell's edge may belong to a blank.
fn is_edge_blank(byte: u8) -> bool {
    byte <= b' ' || byte == 0xc2 || byte == 0xa0
}

fn trim_blanks(text: &[u8]) -> &[u8] {
    let mut text = text.trim_ascii();
    while let Some(rest) = text.strip_prefix(b"\xc2\xa0") {
        text = rest.trim_ascii_start();
    }
    while let Some(rest) = text.strip_suffix(b"\xc2\xa0") {
        text = rest.trim_ascii_end();
    }
    text
}

/// Whether a cell says yes or no.
pub fn is_bool(text: &[u8]) -> bool {
    as_bool(text).is_some()
}

/// The truth value of a cell that says yes or no.
pub fn as_bool(text: &[u8]) -> Option<bool> {
    const YES: [&[u8]; 2] = [b"true", b"yes"];
    const NO: [&[u8]; 2] = [b"false", b"no"];
    let any = |words: [&[u8]; 2]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    if any(YES) {
        Some(true)
    } else if any(NO) {
        Some(false)
    } else {
        None
    }
}
