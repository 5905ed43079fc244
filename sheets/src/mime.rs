//! Pages saved with all that belongs to them as one file (MHTML): the pages in it, each as its own bytes.

/// Parts that are looked at.
const MOST_PARTS: usize = 1000;

/// The pages of such a file; none where it is no such file.
pub fn pages(bytes: &[u8]) -> Vec<Vec<u8>> {
    let (head, body) = split_head(bytes);
    let Some(boundary) = parameter(&head, "boundary") else { return Vec::new() };
    let mut pages = Vec::new();
    for part in parts(body, format!("--{boundary}").as_bytes()) {
        let (head, body) = split_head(part);
        let head_small = head.to_ascii_lowercase();
        if !head_small.contains("text/html") {
            continue;
        }
        let mut page = if head_small.contains("quoted-printable") {
            quoted(body)
        } else if head_small.contains("base64") {
            base64(body)
        } else {
            body.to_vec()
        };
        // What the head says of the letters, the page says too, for whoever reads it.
        if let Some(charset) = parameter(&head, "charset") {
            page.splice(0..0, format!("<meta charset=\"{charset}\">").into_bytes());
        }
        pages.push(page);
    }
    pages
}

/// The lines before the first empty one, and what stands behind it.
fn split_head(bytes: &[u8]) -> (String, &[u8]) {
    let bytes = bytes.trim_ascii_start();
    let ends: [&[u8]; 2] = [b"\r\n\r\n", b"\n\n"];
    let found = ends
        .iter()
        .filter_map(|end| bytes.windows(end.len()).position(|window| window == *end).map(|at| (at, at + end.len())));
    let (end, start) = found.min().unwrap_or((bytes.len(), bytes.len()));
    (String::from_utf8_lossy(&bytes[..end]).into_owned(), &bytes[start..])
}

/// `name=value` or `name="value"` in a head.
fn parameter(head: &str, name: &str) -> Option<String> {
    let at = head.to_ascii_lowercase().find(&format!("{name}="))?;
    let value = &head[at + name.len() + 1..];
    let quoted = value.strip_prefix('"').and_then(|value| value.split_once('"'));
    let plain = || value.split([';', '\r', '\n', ' ']).next().unwrap_or("");
    let value = quoted.map_or_else(plain, |(value, _)| value);
    (!value.is_empty()).then(|| value.to_owned())
}

fn parts<'a>(mut body: &'a [u8], boundary: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    let find = |body: &[u8]| body.windows(boundary.len()).position(|window| window == boundary);
    while let Some(start) = find(body).filter(|_| parts.len() < MOST_PARTS) {
        body = &body[start + boundary.len()..];
        parts.push(&body[..find(body).unwrap_or(body.len())]);
    }
    parts
}

fn quoted(bytes: &[u8]) -> Vec<u8> {
    let (mut plain, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while at < bytes.len() {
        let ahead = &bytes[at..];
        let hex = |at: usize| ahead.get(at).and_then(|&byte| char::from(byte).to_digit(16));
        at += match (ahead, hex(1), hex(2)) {
            ([b'=', b'\r', b'\n', ..], ..) => 3,
            ([b'=', b'\n', ..], ..) => 2,
            ([b'=', ..], Some(high), Some(low)) => {
                plain.push((high * 16 + low) as u8);
                3
            }
            _ => {
                plain.push(ahead[0]);
                1
            }
        };
    }
    plain
}

fn base64(bytes: &[u8]) -> Vec<u8> {
    let (mut plain, mut held, mut bits) = (Vec::with_capacity(bytes.len()), 0u32, 0);
    for &byte in bytes {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        held = held << 6 | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            plain.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_taken_out() {
        let file = b"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"=_b\"\r\n\r\n\
            --=_b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
            <td wid=\r\nth=3D5>M=C3=BC=\r\n\r\n--=_b\r\nContent-Type: image/png\r\n\r\nx\r\n\
            --=_b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+\r\n--=_b--\r\n";
        let pages = pages(file);
        assert_eq!(String::from_utf8_lossy(&pages[0]).trim(), "<meta charset=\"utf-8\"><td width=5>Mü");
        assert_eq!((pages[1].as_slice(), pages.len()), (&b"<p>"[..], 2));
    }
}
