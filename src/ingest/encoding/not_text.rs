//! Files that are no text at all, told by their first bytes.

use super::infer::infer_unicode;

/// First bytes and what they begin.
const MAGIC: [(&[u8], &str); 17] = [
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"%PDF", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "empty_zip"),
    (b"\xd0\xcf\x11\xe0", "xls"),
    (b"\x1f\x8b", "gzip"),
    (b"RIFF", "media"),
    (b"SQLite format 3", "database"),
    (b"PAR1", "parquet"),
    (b"ARROW1", "arrow"),
    (b"7z\xbc\xaf", "7z"),
    (b"Rar!", "rar"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
];

/// First words of texts that hold no table that can be read.
const OPENINGS: [(&[u8], &str); 4] =
    [(b"<!doctype html", "html"), (b"<html", "html"), (b"<?xml", "xml"), (b"{\\rtf", "rtf")];

/// What bytes that are no table in text form look like, as `looks-<id>` says it; `None` where they may be one.
pub fn not_text(head: &[u8]) -> Option<&'static str> {
    if let Some((_, looks)) = MAGIC.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Some(looks);
    }
    let begins = |opening: &[u8]| {
        let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
        text.get(..opening.len()).is_some_and(|start| start.eq_ignore_ascii_case(opening))
    };
    if let Some((_, looks)) = OPENINGS.iter().find(|(opening, _)| begins(opening)) {
        return Some(looks);
    }
    if is_json(head) {
        return Some("json");
    }
    if let Some(looks) = exchange(head) {
        return Some(looks);
    }
    if infer_unicode(head).is_some() {
        return None;
    }
    // Text has line ends and tabs but hardly any other control character. Zero bytes do stray into text.
    let zeros = head.iter().filter(|&&byte| byte == 0).count();
    let controls = head.iter().filter(|&&byte| byte < 32 && !matches!(byte, 0 | b'\n' | b'\r' | b'\t' | 0x0c)).count();
    let raw = controls * 20 > head.len() - zeros || (zeros == head.len() && zeros > 0);
    raw.then_some("bytes")
}

/// Whether a text begins as JSON does: `{"name":` or `[{`, `["`, `[[`, with blanks between.
fn is_json(head: &[u8]) -> bool {
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let Some((&bracket, inside)) = text.split_first() else { return false };
    let inside = inside.trim_ascii_start();
    match bracket {
        b'[' => matches!(inside, [b'{' | b'[' | b'"', ..]),
        b'{' => inside.strip_prefix(b"\"").is_some_and(|name| {
            let end = name.iter().position(|&byte| byte == b'"').unwrap_or(name.len());
            name[end..].get(1..).is_some_and(|rest| rest.trim_ascii_start().starts_with(b":"))
        }),
        _ => false,
    }
}

/// The formats in which old spreadsheets hand over cells by their places, one line each.
fn exchange(head: &[u8]) -> Option<&'static str> {
    let mut lines = head.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii_end);
    let (first, second) = (lines.next()?, lines.next()?);
    if first == b"TABLE" && second.starts_with(b"0,1") {
        return Some("dif");
    }
    // `ID;Price` begins a table as well: what follows must be records of one or two capitals.
    let is_record = |line: &[u8]| {
        let kind = line.split(|&byte| byte == b';').next().unwrap_or(b"");
        line.contains(&b';') && matches!(kind.len(), 1 | 2) && kind.iter().all(u8::is_ascii_uppercase)
    };
    let is_sylk = first.starts_with(b"ID;P") && is_record(second) && lines.next().is_some_and(is_record);
    is_sylk.then_some("sylk")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_told_from_text() {
        assert_eq!(not_text(b"\x89PNG\r\n\x1a\n"), Some("png"));
        assert_eq!(not_text(b"a,b\n1,2\n"), None);
        assert_eq!(not_text(b"\xff\xfea\0,\0b\0"), None);
        assert_eq!(not_text(&[0, 1, 2, 3, 0, 0, 0, 4]), Some("bytes"));
        assert_eq!(not_text(&[0; 40]), Some("bytes"));
        assert_eq!(not_text(b"\n <HTML><table>"), Some("html"));
        assert_eq!(not_text(b"<?xml version='1.0'?><orders/>"), Some("xml"));
    }

    #[test]
    fn exchange_formats_are_told_from_tables() {
        let sylk = b"ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K\"a\"\r\nE\r\n";
        assert_eq!(not_text(sylk), Some("sylk"));
        let dif = b"TABLE\r\n0,1\r\n\"EXCEL\"\r\nVECTORS\r\n";
        assert_eq!(not_text(dif), Some("dif"));
        for table in [&b"ID;Price\n1;2\n3;4\n"[..], b"ID;PO\nA;B\n1;C\n", b"TABLE\n5\n", b"ID;P\n"] {
            assert_eq!(not_text(table), None);
        }
    }

    #[test]
    fn json_is_told_from_a_table_in_braces() {
        for json in ["{\"a\": 1}", " [\n {\"id\": 1},\n", "[[1,2],[3,4]]", "[\"a\"]", "{ \"a\" :[]}\n{\"a\":2}"] {
            assert_eq!(not_text(json.as_bytes()), Some("json"), "{json}");
        }
        for table in ["[Date],[Amount]\n1,2\n", "{id},{sum}\n1,2\n", "{\"a\",b\n1,2\n", "[", "{", "{\"a"] {
            assert_eq!(not_text(table.as_bytes()), None, "{table}");
        }
    }

    #[test]
    fn stray_zero_bytes_leave_a_text_a_text() {
        assert_eq!(not_text(b"a,b\n1,x\0y\n2,z\n"), None);
        assert_eq!(not_text(b"a\0\0\0\0\0\0\0,b\0\0\0\0\0\0\0\n1\0\0\0\0\0\0\0,x\n"), None);
    }
}
