//! A few lines of a file as they stand in it, wherever they are, without keeping the rest.

use crate::ingest::encoding::{Encoding, MakeForeign, Stream, Verdict};
use crate::ingest::scan::{Dialect, Records, scan};

/// Text that is kept from the first line on.
const KEPT: usize = 64 << 10;

/// Waits for a line of a file and keeps the text from there on.
#[derive(Debug)]
pub struct Window {
    stream: Stream,
    /// The 1-based line with which the text begins.
    line: u64,
    /// Line breaks that are still to come before it.
    ahead: u64,
    text: Vec<u8>,
    whole: bool,
}

/// A record of a window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The 1-based line of the file on which it begins.
    pub line: u64,
    /// The text of its cells, blanks and all.
    pub cells: Vec<String>,
}

impl Window {
    /// Waits for this 1-based line, on which a record must begin.
    pub fn new(line: u64, encoding: Encoding, foreign: MakeForeign) -> Window {
        Window {
            stream: Stream::new(Some(Verdict::certain(encoding)), foreign),
            line,
            ahead: line.saturating_sub(1),
            text: Vec::new(),
            whole: false,
        }
    }

    /// Takes the file's next bytes; `false` where no more are needed.
    pub fn feed(&mut self, bytes: &[u8]) -> bool {
        self.stream.push(bytes, &mut self.text);
        self.skip(false);
        self.ahead > 0 || self.text.len() < KEPT
    }

    /// The file's end.
    pub fn finish(&mut self) {
        // The encoding is settled, so that there is no other to try.
        let _ = self.stream.finish(&mut self.text);
        self.skip(true);
        self.whole = true;
    }

    /// Up to so many records, cut as the file was cut.
    pub fn lines(&self, dialect: Dialect, limit: usize) -> Vec<Line> {
        let (mut records, mut scratch) = (Records::default(), Vec::new());
        if self.ahead == 0 {
            scan(&self.text, 0, dialect, self.whole, limit, &mut records);
        }
        let (mut line, mut breaks) = (self.line, records.breaks.iter().peekable());
        let mut lines = Vec::with_capacity(records.len());
        for index in 0..records.len() {
            let cells = records.record(index).iter();
            let text = |cell: &crate::ingest::scan::Cell, scratch: &mut Vec<u8>| {
                String::from_utf8_lossy(cell.text(&self.text, dialect, scratch)).into_owned()
            };
            lines.push(Line { line, cells: cells.map(|cell| text(cell, &mut scratch)).collect() });
            line += 1;
            while let Some(&(_, inside)) = breaks.next_if(|(record, _)| *record <= index) {
                line += inside;
            }
        }
        lines
    }

    /// Drops what stands before the line.
    fn skip(&mut self, last: bool) {
        let mut from = 0;
        while self.ahead > 0 {
            let Some(at) = self.text[from..].iter().position(|byte| matches!(byte, b'\n' | b'\r')) else { break };
            let at = from + at;
            let pair = self.text[at] == b'\r' && self.text.get(at + 1) == Some(&b'\n');
            // Whether a line feed follows, the next bytes must tell.
            if self.text[at] == b'\r' && at + 1 == self.text.len() && !last {
                self.text.drain(..at);
                return;
            }
            from = at + 1 + usize::from(pair);
            self.ahead -= 1;
        }
        if self.ahead > 0 {
            self.text.clear();
        } else {
            self.text.drain(..from);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::encoding::foreign;

    fn lines(text: &str, line: u64, piece: usize) -> Vec<(u64, Vec<String>)> {
        let mut window = Window::new(line, Encoding::Utf8, foreign);
        for bytes in text.as_bytes().chunks(piece) {
            window.feed(bytes);
        }
        window.finish();
        window.lines(Dialect::standard(Some(b',')), 2).into_iter().map(|line| (line.line, line.cells)).collect()
    }

    #[test]
    fn lines_are_found_wherever_they_are_and_however_the_file_arrives() {
        let line = |line: u64, cells: &[&str]| (line, cells.iter().map(|&cell| cell.to_owned()).collect::<Vec<_>>());
        let cases = [
            ("a,b\n1,2\n3,4\n", 2, vec![line(2, &["1", "2"]), line(3, &["3", "4"])]),
            ("a,b\r\n1,2\r\n3,4\r\n", 3, vec![line(3, &["3", "4"])]),
            ("a,b\r1,2\r3,4", 2, vec![line(2, &["1", "2"]), line(3, &["3", "4"])]),
            ("a\n\"x\ny\",2\nz\n", 2, vec![line(2, &["x\ny", "2"]), line(4, &["z"])]),
            ("a\n", 9, vec![]),
            ("", 1, vec![]),
        ];
        for (text, first, wanted) in cases {
            for piece in 1..6 {
                assert_eq!(lines(text, first, piece), wanted, "{text:?} from {first} in pieces of {piece}");
            }
        }
    }
}
