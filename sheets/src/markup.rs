//! Tags and texts of XML and HTML, as they come: broken markup is read as far as it makes sense, and never refused.

use crate::Problem;
use crate::entities::decode;
use std::borrow::Cow;
use std::io::Read;

/// Bytes that are read at once.
const PIECE: usize = 1 << 18;

/// One piece of markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'m> {
    /// A tag that opens an element.
    Open(Tag<'m>),
    /// The name in a tag that closes one, without its prefix.
    Close(&'m str),
    /// Text between tags, with its entities.
    Text(&'m str),
    /// Text that is meant as it stands.
    Data(&'m str),
}

/// A tag that opens an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tag<'m> {
    /// Its name without its prefix.
    pub name: &'m str,
    /// Whether it closes the element too.
    pub is_empty: bool,
    attributes: &'m str,
}

impl<'m> Tag<'m> {
    /// The value of an attribute, which is named without its prefix.
    pub fn get(&self, name: &str) -> Option<Cow<'m, str>> {
        let is_wanted = |&(found, _): &(&str, &str)| local(found).eq_ignore_ascii_case(name);
        self.attributes().find(is_wanted).map(|(_, value)| decode(value))
    }

    /// An attribute that is a whole number.
    pub fn number(&self, name: &str) -> Option<u32> {
        self.get(name)?.trim().parse().ok()
    }

    /// Whether an attribute says yes.
    pub fn says(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| matches!(&*value, "1" | "true"))
    }

    /// All attributes as they are written, with their prefixes and entities.
    pub fn attributes(&self) -> impl Iterator<Item = (&'m str, &'m str)> + use<'m> {
        let mut rest = self.attributes;
        std::iter::from_fn(move || {
            let first = rest.bytes().position(|byte| !(byte.is_ascii_whitespace() || byte == b'/'))?;
            rest = &rest[first..];
            let end = rest.bytes().position(|byte| byte == b'=' || byte.is_ascii_whitespace()).unwrap_or(rest.len());
            let name = &rest[..end];
            let after = rest[end..].trim_start();
            let Some(value) = after.strip_prefix('=').map(str::trim_start) else {
                rest = after;
                return (!name.is_empty()).then_some((name, ""));
            };
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
            let found;
            (found, rest) = match quote {
                Some(quote) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
                None => value.split_at(value.find(|c: char| c.is_ascii_whitespace()).unwrap_or(value.len())),
            };
            Some((name, found))
        })
    }
}

/// A name without its prefix.
pub fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// Markup that is read in pieces.
pub struct Markup<'a> {
    source: Box<dyn Read + 'a>,
    held: Vec<u8>,
    at: usize,
    has_ended: bool,
    /// A quote was never closed: from there on quotes say nothing.
    ignores_quotes: bool,
}

/// What a stretch of the held bytes is.
enum Kind {
    Text,
    Data,
    Tag,
    Skip,
    End,
}

impl<'a> Markup<'a> {
    /// Markup in UTF-8.
    pub fn new(source: impl Read + 'a) -> Markup<'a> {
        Markup { source: Box::new(source), held: Vec::new(), at: 0, has_ended: false, ignores_quotes: false }
    }

    /// The next piece; `None` at the end.
    pub fn next(&mut self) -> Result<Option<Piece<'_>>, Problem> {
        loop {
            let (kind, length) = self.measure()?;
            let from = self.at;
            self.at += length;
            let whole = from..self.at;
            match kind {
                Kind::End => return Ok(None),
                Kind::Skip => continue,
                Kind::Text => return Ok(Some(Piece::Text(text(&self.held[whole])))),
                Kind::Data => return Ok(Some(Piece::Data(text(cut(&self.held[whole], b"<![CDATA[", b"]]>"))))),
                Kind::Tag => return Ok(Some(tag(text(cut(&self.held[whole], b"<", b">"))))),
            }
        }
    }

    /// Passes over the rest of an element whose content is no markup: a script, say.
    pub fn skip_raw(&mut self, name: &str) -> Result<(), Problem> {
        let mut from = 0;
        loop {
            let Some(start) = self.find(b"</", from)? else {
                self.at = self.held.len();
                return Ok(());
            };
            self.need(start + 2 + name.len())?;
            let after = &self.held[self.at + start + 2..];
            if after.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes())) {
                self.at += start;
                return Ok(());
            }
            from = start + 2;
        }
    }

    /// What comes next and how long it is.
    fn measure(&mut self) -> Result<(Kind, usize), Problem> {
        if !self.need(1)? {
            return Ok((Kind::End, 0));
        }
        if !self.begins_markup(0)? {
            let mut from = 1;
            while let Some(next) = self.find(b"<", from)? {
                if self.begins_markup(next)? {
                    return Ok((Kind::Text, next));
                }
                from = next + 1;
            }
            return Ok((Kind::Text, self.held.len() - self.at));
        }
        self.need(9)?;
        let ahead = &self.held[self.at..];
        let (kind, end): (Kind, &[u8]) = match ahead {
            [b'<', b'!', b'-', b'-', ..] => (Kind::Skip, b"-->"),
            _ if ahead.starts_with(b"<![CDATA[") => (Kind::Data, b"]]>"),
            [b'<', b'?' | b'!', ..] => (Kind::Skip, b">"),
            _ => return Ok((Kind::Tag, self.tag_length()?)),
        };
        let length = self.find(end, 2)?.map_or(self.held.len() - self.at, |at| at + end.len());
        Ok((kind, length))
    }

    /// Whether a tag or the like begins so far ahead, and no text.
    fn begins_markup(&mut self, at: usize) -> Result<bool, Problem> {
        self.need(at + 2)?;
        let next = self.held.get(self.at + at + 1);
        let begins = next.is_some_and(|&c| c.is_ascii_alphabetic() || matches!(c, b'/' | b'!' | b'?' | b'_' | 0x80..));
        Ok(begins && self.held[self.at + at] == b'<')
    }

    /// How long the tag is that comes next; a value in quotes may hold its end.
    fn tag_length(&mut self) -> Result<usize, Problem> {
        let (mut quote, mut before, mut at, mut first_end) = (0, 0, 1, None);
        loop {
            let ahead = &self.held[self.at..];
            for &byte in &ahead[at..] {
                at += 1;
                match byte {
                    _ if quote != 0 && byte == quote => quote = 0,
                    b'>' if quote == 0 => return Ok(at),
                    b'>' => first_end = first_end.or(Some(at)),
                    b'"' | b'\'' if quote == 0 && before == b'=' && !self.ignores_quotes => quote = byte,
                    _ => {}
                }
                if !byte.is_ascii_whitespace() {
                    before = byte;
                }
            }
            if !self.need(at + 1)? {
                self.ignores_quotes |= first_end.is_some();
                return Ok(first_end.unwrap_or(at));
            }
        }
    }

    /// Where a sign stands first, so many bytes or more ahead.
    fn find(&mut self, sign: &[u8], mut from: usize) -> Result<Option<usize>, Problem> {
        loop {
            let ahead = &self.held[(self.at + from).min(self.held.len())..];
            let found = match sign {
                [byte] => ahead.iter().position(|known| known == byte),
                _ => ahead.windows(sign.len()).position(|window| window == sign),
            };
            if let Some(found) = found {
                return Ok(Some(from + found));
            }
            let looked_at = self.held.len() - self.at;
            from = from.max((looked_at + 1).saturating_sub(sign.len()));
            if !self.need(looked_at + 1)? {
                return Ok(None);
            }
        }
    }

    /// Sees to it that so many bytes are held, where there are as many.
    fn need(&mut self, count: usize) -> Result<bool, Problem> {
        while self.held.len() - self.at < count && !self.has_ended {
            if self.at > PIECE {
                self.held.drain(..self.at);
                self.at = 0;
            }
            let room = self.held.len();
            self.held.resize(room + PIECE, 0);
            let read = self.source.read(&mut self.held[room..]).map_err(crate::unreadable)?;
            self.held.truncate(room + read);
            self.has_ended = read == 0;
        }
        Ok(self.held.len() - self.at >= count)
    }
}

fn cut<'m>(bytes: &'m [u8], before: &[u8], after: &[u8]) -> &'m [u8] {
    let bytes = bytes.strip_prefix(before).unwrap_or(bytes);
    bytes.strip_suffix(after).unwrap_or(bytes)
}

/// The bytes as far as they are UTF-8, which they are but for damage.
fn text(bytes: &[u8]) -> &str {
    bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid())
}

fn tag(inner: &str) -> Piece<'_> {
    let end = |text: &str| text.find(|c: char| c.is_ascii_whitespace() || c == '/').unwrap_or(text.len());
    if let Some(name) = inner.strip_prefix('/') {
        return Piece::Close(local(&name[..end(name)]));
    }
    let (name, attributes) = inner.split_at(end(inner));
    let is_empty = attributes.ends_with('/');
    Piece::Open(Tag { name: local(name), is_empty, attributes: attributes.strip_suffix('/').unwrap_or(attributes) })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a byte at a time.
    struct Slow<'a>(&'a [u8]);

    impl Read for Slow<'_> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let count = self.0.len().min(1);
            into[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }

    fn pieces(source: impl Read) -> String {
        let (mut markup, mut seen) = (Markup::new(source), String::new());
        while let Some(piece) = markup.next().unwrap() {
            seen += &match piece {
                Piece::Open(tag) => {
                    let attributes: Vec<String> =
                        tag.attributes().map(|(name, value)| format!("{name}={value}")).collect();
                    format!("[{}{} {}]", tag.name, if tag.is_empty { "/" } else { "" }, attributes.join(";"))
                }
                Piece::Close(name) => format!("[/{name}]"),
                Piece::Text(text) | Piece::Data(text) => text.to_owned(),
            };
        }
        seen
    }

    #[test]
    fn markup_is_read_however_it_comes() {
        let cases = [
            ("<?xml?><ss:Row a='1' b=\"x>y\"/>t</ss:Row >", "[Row/ a=1;b=x>y]t[/Row]"),
            ("<td width=5 nowrap ALIGN = left>1 < 2<br/>", "[td width=5;nowrap=;ALIGN=left]1 < 2[br/ ]"),
            ("a<!-- <td> -->b<![CDATA[<i>]]>c<!x>d", "ab<i>cd"),
            ("<td title=\"never closed>x</td>", "[td title=never closed]x[/td]"),
            ("<a href=x/>y<", "[a/ href=x]y<"),
            ("<!-- never closed", ""),
            ("<td", "[td ]"),
        ];
        for (markup, expected) in cases {
            assert_eq!(pieces(markup.as_bytes()), expected, "{markup}");
            assert_eq!(pieces(Slow(markup.as_bytes())), expected, "{markup}, in pieces");
        }
    }

    #[test]
    fn scripts_are_passed_over() {
        let mut markup = Markup::new(&b"<script>if (a<b) '</p>' </SCRIPT>x"[..]);
        assert!(matches!(markup.next(), Ok(Some(Piece::Open(_)))));
        markup.skip_raw("script").unwrap();
        assert_eq!(markup.next(), Ok(Some(Piece::Close("SCRIPT"))));
        assert_eq!(markup.next(), Ok(Some(Piece::Text("x"))));
    }
}
