//! What is written with an ampersand in XML and HTML, as the characters that are meant.

use std::borrow::Cow;

/// The names of the characters from U+00A0 on.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 \
    sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
    AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times \
    Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute \
    ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
    uuml yacute thorn yuml";
const OTHERS: &str = "amp& lt< gt> quot\" apos' euro€ ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ hellip… \
    trade™ bull• OElig\u{152} oelig\u{153} Scaron\u{160} scaron\u{161} Yuml\u{178} ensp\u{2002} emsp\u{2003} \
    thinsp\u{2009} minus−";
/// No name is longer.
const LONGEST: usize = 10;
/// What Windows has from 0x80 on, where Unicode has control characters: numbers below 160 mean these.
const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

/// The text with its entities as characters; what is no entity stays as it is written.
pub fn decode(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find('&') else { return Cow::Borrowed(text) };
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    let mut next = Some(first);
    while let Some(at) = next {
        decoded.push_str(&rest[..at]);
        rest = &rest[at..];
        match entity(&rest[1..]) {
            Some((c, length)) => {
                decoded.push(c);
                rest = &rest[1 + length..];
            }
            None => {
                decoded.push('&');
                rest = &rest[1..];
            }
        }
        next = rest.find('&');
    }
    decoded.push_str(rest);
    Cow::Owned(decoded)
}

/// The character that a text begins with behind an ampersand, and how long its name is with the semicolon.
fn entity(text: &str) -> Option<(char, usize)> {
    if text.starts_with("nbsp") && !text.starts_with("nbsp;") {
        return Some(('\u{a0}', 4));
    }
    let length = text.bytes().take(LONGEST).take_while(|c| c.is_ascii_alphanumeric() || *c == b'#').count();
    let name = &text[..length];
    let closed = text.as_bytes().get(length) == Some(&b';');
    let c = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        // Without its end a name could be part of an address: `?a=1&copy=2`.
        None if closed => named(name)?,
        None => return None,
    };
    Some((c, length + usize::from(closed)))
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    match code {
        0 => None,
        0x80..0xa0 => WINDOWS.chars().nth(code as usize - 0x80),
        _ => char::from_u32(code),
    }
}

fn named(name: &str) -> Option<char> {
    if let Some(place) = LATIN.split_ascii_whitespace().position(|known| known == name) {
        return char::from_u32(0xa0 + place as u32);
    }
    OTHERS
        .split(' ')
        .find_map(|known| known.strip_prefix(name).filter(|rest| rest.chars().count() == 1)?.chars().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_characters() {
        let cases = [
            ("a &amp; b &lt;i&gt;", "a & b <i>"),
            ("M&uuml;ller&nbsp;&euro;&#8364;&#x20ac;&#128;", "Müller\u{a0}€€€€"),
            ("Fish & Chips &unknown; &", "Fish & Chips &unknown; &"),
            ("1&#160000000000;&nbsp2&yuml;&#0;", "1&#160000000000;\u{a0}2ÿ&#0;"),
            ("?a=1&copy=2", "?a=1&copy=2"),
            ("&rsquo;&minus;&thinsp;&apos;", "’−\u{2009}'"),
        ];
        for (text, expected) in cases {
            assert_eq!(decode(text), expected);
        }
    }
}
