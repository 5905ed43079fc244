//! Is this file a spreadsheet written as markup? Many programs write an XML or HTML table and call it `.xls`.

/// What such a file begins with, in small letters.
const OPENINGS: [&str; 13] = [
    "<html",
    "<!doctype html",
    "<table",
    "<head",
    "<body",
    "<meta",
    "<style",
    "<div",
    "<center",
    "<font",
    "<workbook",
    "<ss:workbook",
    "<office:document",
];
/// What stands near the beginning of one that begins with an XML declaration or a remark.
const ELEMENTS: [&str; 6] = ["<html", "<table", "<!doctype html", "<workbook", "<ss:workbook", "<office:document"];

/// Whether the first bytes of a file, in any encoding, are those of such a table.
pub fn holds_table(head: &[u8]) -> bool {
    // UTF-16 has a zero byte beside every letter of these.
    let text: String =
        head.iter().filter(|byte| byte.is_ascii() && **byte != 0).map(|&byte| char::from(byte)).collect();
    let text = text.trim_start().to_ascii_lowercase();
    let has_any = |signs: &[&str]| signs.iter().any(|sign| text.contains(sign));
    if text.starts_with("<?") || text.starts_with("<!--") {
        return has_any(&ELEMENTS);
    }
    let begins = |opening: &&str| {
        let next = text.strip_prefix(*opening).and_then(|rest| rest.chars().next());
        next.is_some_and(|next| next.is_ascii_whitespace() || next == '>')
    };
    OPENINGS.iter().any(begins) || is_page_with_parts(&text)
}

/// A page saved as one file with what belongs to it (MHTML).
fn is_page_with_parts(text: &str) -> bool {
    let name = text.split(':').next().unwrap_or("");
    let begins = matches!(name, "mime-version" | "from" | "content-type" | "x-document-type" | "date" | "subject");
    let says_version = text.starts_with("mime-version:") || text.contains("\nmime-version:");
    begins && says_version && text.contains("multipart/related")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_told_from_tables_in_text() {
        let utf16: Vec<u8> = "\u{feff}<html xmlns=x>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let yes: [&[u8]; 9] = [
            b"\xef\xbb\xbf\r\n <HTML>",
            b"<table border=1><tr>",
            b"<!DOCTYPE html PUBLIC>",
            b"<?xml version='1.0'?>\n<?mso-application progid='Excel.Sheet'?>\n<Workbook xmlns=x>",
            b"<?xml version='1.0'?><office:document office:version='1.2'>",
            b"<!-- made by a shop --><TABLE>",
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x",
            b"From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related",
            &utf16,
        ];
        for head in yes {
            assert!(holds_table(head), "{}", String::from_utf8_lossy(head));
        }
        let no: [&[u8]; 6] = [
            b"customer,date\n<table>,5\n",
            b"<headline>;<date>\n",
            b"<?xml version='1.0'?><orders><order/></orders>",
            b"date: x\nfrom,to\n",
            b"",
            b"\xff\xfea\0,\0",
        ];
        for head in no {
            assert!(!holds_table(head), "{}", String::from_utf8_lossy(head));
        }
    }
}
