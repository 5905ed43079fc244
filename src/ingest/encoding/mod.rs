//! Bytes to UTF-8: how a file spells text is found out from its bytes, the same way in the browser and out of it.

mod decode;
mod foreign;
mod infer;
mod languages;
mod letters;
mod not_text;
mod pages;
mod stream;
mod wide;
mod words;

pub use foreign::{Foreign, MakeForeign, NoDecoder, foreign};
pub use infer::{Verdict, infer};
pub use not_text::not_text;
pub use stream::{Costs, Stream, to_utf8};

use pages::{CodePage, PAGES};
use wide::{WIDE, WideCode};

/// How a file's bytes spell text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, without a byte order mark.
    Utf8,
    /// UTF-8 that begins with a byte order mark.
    Utf8Bom,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// UTF-32, low byte first.
    Utf32Le,
    /// UTF-32, high byte first.
    Utf32Be,
    /// One byte a character, by a table.
    Page(&'static CodePage),
    /// One or several bytes a character, decoded from outside the engine.
    Wide(&'static WideCode),
}

/// Name, name for people, and other names of those that are no code page and need no outside help.
const UNICODE: [(Encoding, &str, &str, &str); 6] = [
    (Encoding::Utf8, "utf-8", "UTF-8", "utf8"),
    (Encoding::Utf8Bom, "utf-8-bom", "UTF-8", "utf8-bom utf-8-sig"),
    (Encoding::Utf16Le, "utf-16le", "UTF-16", "utf-16 utf16 utf16le ucs-2"),
    (Encoding::Utf16Be, "utf-16be", "UTF-16, high byte first", "utf16be"),
    (Encoding::Utf32Le, "utf-32le", "UTF-32", "utf-32 utf32 utf32le"),
    (Encoding::Utf32Be, "utf-32be", "UTF-32, high byte first", "utf32be"),
];

impl Encoding {
    /// The name used in output; a browser's `TextDecoder` knows it too, but for `utf-8-bom`, UTF-32 and the DOS pages.
    pub fn id(self) -> &'static str {
        self.names().0
    }

    /// The name for people, with whose letters it has.
    pub fn label(self) -> &'static str {
        self.names().1
    }

    /// The encoding of a name as people and programs write it: `cp1252`, `Latin1`, `Shift_JIS`.
    pub fn from_name(name: &str) -> Option<Encoding> {
        let wanted = name.trim().to_ascii_lowercase();
        Encoding::all().find(|encoding| {
            let (id, _, aliases) = encoding.names();
            id == wanted || aliases.split(' ').any(|alias| alias == wanted)
        })
    }

    /// Every encoding that can be read.
    pub fn all() -> impl Iterator<Item = Encoding> {
        let unicode = UNICODE.iter().map(|&(encoding, ..)| encoding);
        unicode.chain(PAGES.iter().map(Encoding::Page)).chain(WIDE.iter().map(Encoding::Wide))
    }

    /// Whether the encoding is one that predates Unicode and is known by the look of the text alone.
    pub fn is_legacy(self) -> bool {
        matches!(self, Encoding::Page(_) | Encoding::Wide(_))
    }

    fn names(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Encoding::Page(page) => (page.id, page.label, page.aliases),
            Encoding::Wide(code) => (code.id, code.label, code.aliases),
            unicode => {
                let found = UNICODE.iter().find(|(known, ..)| *known == unicode);
                found.map_or(("utf-8", "UTF-8", ""), |&(_, id, label, aliases)| (id, label, aliases))
            }
        }
    }
}

/// Where nothing speaks for another: what most programs of the West wrote for decades.
const FALLBACK: Encoding = Encoding::Page(&PAGES[0]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_go_by_many_names() {
        let names = [
            ("UTF-8", "utf-8"),
            ("latin1", "windows-1252"),
            (" CP1250", "windows-1250"),
            ("mac_roman", "macintosh"),
            ("Shift_JIS", "shift_jis"),
            ("gbk", "gb18030"),
            ("cp437", "ibm850"),
        ];
        for (name, id) in names {
            assert_eq!(Encoding::from_name(name).map(Encoding::id), Some(id), "{name}");
        }
        assert_eq!(Encoding::from_name("klingon"), None);
        for encoding in Encoding::all() {
            assert_eq!(Encoding::from_name(encoding.id()), Some(encoding));
        }
    }
}
